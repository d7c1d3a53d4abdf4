import PowerShellRuntime
import Tenant

/// Get-CsOnlineTelephoneNumberOrder.
final class GetCsOnlineTelephoneNumberOrder: ServiceCmdlet {
  override class var name: String { "Get-CsOnlineTelephoneNumberOrder" }
  override func run() throws {
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
