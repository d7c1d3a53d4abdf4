import PowerShellRuntime
import Tenant

/// Get-CsOnlineTelephoneNumber: retired, and says so (rule B111).
final class GetCsOnlineTelephoneNumber: ServiceCmdlet {
  override class var name: String { "Get-CsOnlineTelephoneNumber" }
  override class var synopsis: String { "Shows the numbers of the organisation, by the older of the two ways." }
  override func run() throws {
    throw Refusal("This cmdlet is no longer supported, please consult public documentation", action: "Get-CsPhoneNumberAssignment lists the numbers.")
  }
}
