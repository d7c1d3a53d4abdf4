import PowerShellRuntime
import Tenant

/// New-CsOnlineTelephoneNumberOrder: searches for numbers and reserves them for ten minutes.
final class NewCsOnlineTelephoneNumberOrder: ServiceCmdlet {
  override class var name: String { "New-CsOnlineTelephoneNumberOrder" }
  override class var synopsis: String { "Searches numbers of an area and holds them for a short while." }
  override class var help: String {
    """
    .DESCRIPTION
    The numbers that were found are held for ten minutes. Complete-CsOnlineTelephoneNumberOrder acquires them, \
    Clear-CsOnlineTelephoneNumberOrder lets them go. The answer is the order's id, for Get-CsOnlineTelephoneNumberOrder.
    .EXAMPLE
    $order = New-CsOnlineTelephoneNumberOrder -Name Seattle -Description 'For a bot' -Country US -NumberType UserSubscriber -CivicAddressId (Get-CsOnlineLisCivicAddress -City Redmond).CivicAddressId -Quantity 1 -NumberPrefix 1425 -AreaCode 425
    Get-CsOnlineTelephoneNumberOrder -OrderId $order
    """
  }
  override func run() throws {
    let order = try tenant.newOrder(
      name: string("Name") ?? "", description: string("Description") ?? "", country: string("Country") ?? "US", numberType: string("NumberType") ?? "UserSubscriber",
      civicAddressId: string("CivicAddressId"), prefix: string("NumberPrefix") ?? string("AreaCode") ?? "", quantity: integer("Quantity") ?? 1, command: commandName)
    try write(.string(order.id))
  }
}
