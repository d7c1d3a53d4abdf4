import PowerShellRuntime
import Tenant

/// Clear-CsOnlineTelephoneNumberOrder: gives reserved numbers back.
final class ClearCsOnlineTelephoneNumberOrder: ServiceCmdlet {
  override class var name: String { "Clear-CsOnlineTelephoneNumberOrder" }
  override func run() throws { try tenant.cancelOrder(string("OrderId") ?? "", command: commandName) }
}
