import PowerShellRuntime
import Tenant

/// New-CsOnlineTelephoneNumberOrder: searches for numbers and reserves them for ten minutes.
final class NewCsOnlineTelephoneNumberOrder: ServiceCmdlet {
  override class var name: String { "New-CsOnlineTelephoneNumberOrder" }
  override func run() throws {
    let order = try tenant.newOrder(
      name: string("Name") ?? "", description: string("Description") ?? "", country: string("Country") ?? "US", numberType: string("NumberType") ?? "UserSubscriber",
      civicAddressId: string("CivicAddressId"), prefix: string("NumberPrefix") ?? string("AreaCode") ?? "", quantity: integer("Quantity") ?? 1, command: commandName)
    try write(.string(order.id))
  }
}
