import PowerShellRuntime
import Tenant

/// Complete-CsOnlineTelephoneNumberOrder: buys what an order reserved.
final class CompleteCsOnlineTelephoneNumberOrder: ServiceCmdlet {
  override class var name: String { "Complete-CsOnlineTelephoneNumberOrder" }
  override class var synopsis: String { "Acquires the numbers that an order holds." }
  override func run() throws { try tenant.completeOrder(string("OrderId") ?? "", command: commandName) }
}
