import PowerShellRuntime
import Tenant

/// Clear-CsOnlineTelephoneNumberOrder: gives reserved numbers back.
final class ClearCsOnlineTelephoneNumberOrder: ServiceCmdlet {
  override class var name: String { "Clear-CsOnlineTelephoneNumberOrder" }
  override class var synopsis: String { "Gives back the numbers that an order holds, without acquiring them." }
  override func run() throws { try tenant.cancelOrder(string("OrderId") ?? "", command: commandName) }
}
