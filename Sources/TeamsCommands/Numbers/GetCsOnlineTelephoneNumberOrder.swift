import PowerShellRuntime
import Tenant

/// Get-CsOnlineTelephoneNumberOrder.
final class GetCsOnlineTelephoneNumberOrder: ServiceCmdlet {
  override class var name: String { "Get-CsOnlineTelephoneNumberOrder" }
  override class var synopsis: String { "Shows an order of numbers and how far it has come." }
  override func run() throws {
    let type = string("OrderType") ?? "Search"
    if !CaseFolding.equal(type, "Search") { return try writeInventoryOrders(type) }
    var orders = tenant.state.orders.values.sorted { $0.createdAt < $1.createdAt }
    if let id = string("OrderId")?.lowercased() {
      orders = orders.filter { $0.id == id }
      if orders.isEmpty { throw Refusal("The order '\(id)' is not found", action: "The id is what New-CsOnlineTelephoneNumberOrder gave.") }
    }
    for order in orders {
      try write(object("Microsoft.Teams.ConfigAPI.Cmdlets.Generated.Models.SearchOrder", [
        ("Id", .string(order.id)), ("Name", .string(order.name)), ("CreatedAt", date(order.createdAt)), ("Description", .string(order.description)),
        ("NumberType", .string(order.numberType)), ("SearchType", .string("Prefix")), ("AreaCode", .null), ("CountryCode", .string(order.country)), ("Quantity", .int(Int32(order.numbers.count))),
        ("ReservationExpiryDate", date(order.expiresAt)), ("Status", .string(order.status)), ("TelephoneNumbers", .array(order.numbers.map { number(order, $0) })),
        ("CivicAddressId", text(tenant.locations.first { $0.city == order.city }?.civicAddressId)), ("InventoryType", .string(order.inventoryType)), ("IsManual", .bool(false)),
        ("SendToServiceDesk", .bool(false)), ("ErrorCode", .string("NoError")),
      ]))
    }
  }

  /// Orders that put numbers into the inventory or take them out: a dictionary each.
  private func writeInventoryOrders(_ type: String) throws {
    var orders = tenant.records(Tenant.inventoryOrderKind).filter { CaseFolding.equal($0.name, type) }
    if let id = guid("OrderId") {
      orders = orders.filter { $0.id == id }
      if orders.isEmpty { throw Refusal("The order '\(id)' is not found", action: "The id is what the order's own cmdlet gave.") }
    }
    for order in orders {
      let (done, failed) = (order["SuccessPhoneNumbers"].items, order["FailedPhoneNumbers"].items)
      let dictionary = DictionaryObject(type: session.types.generic("System.Collections.Generic.Dictionary", [.string, .object]) ?? .hashtable)
      for (key, value) in [
        ("OrderId", .string(order.id)), ("CreatedAt", value(order["CreatedAt"])), ("Status", value(order["Status"])), ("TotalCount", .integer(done.count + failed.count)),
        ("SuccessCount", .integer(done.count)), ("FailureCount", .integer(failed.count)), ("SuccessPhoneNumbers", value(order["SuccessPhoneNumbers"])),
        ("FailedPhoneNumbers", value(order["FailedPhoneNumbers"])),
      ] as [(String, Value)] {
        dictionary[key] = value
      }
      try write(.object(dictionary))
    }
  }

  /// A number of an order, which shows itself by its digits.
  private func number(_ order: NumberOrder, _ telephoneNumber: String) -> Value {
    let number = CustomObject([("Location", text(order.city)), ("TelephoneNumber", .string(telephoneNumber))])
    number.display = telephoneNumber
    return .object(number)
  }
}

extension NumberOrder {
  /// Whom the numbers are for, as the inventory calls it.
  fileprivate var inventoryType: String { isOfUsers ? "Subscriber" : "Service" }
}
