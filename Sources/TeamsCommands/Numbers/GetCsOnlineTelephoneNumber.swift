import PowerShellRuntime
import Tenant

/// Get-CsOnlineTelephoneNumber: retired, and says so (rule B111).
final class GetCsOnlineTelephoneNumber: ServiceCmdlet {
  override class var name: String { "Get-CsOnlineTelephoneNumber" }
  override func run() throws {
    throw Refusal("This cmdlet is no longer supported, please consult public documentation", action: "Get-CsPhoneNumberAssignment lists the numbers.")
  }
}
