import PowerShellRuntime
import Tenant

/// Remove-CsPhoneNumberAssignment.
final class RemoveCsPhoneNumberAssignment: ServiceCmdlet {
  override class var name: String { "Remove-CsPhoneNumberAssignment" }
  override func run() throws {
    try tenant.removeAssignment(
      string("Identity") ?? "", number: flag("RemoveAll") ? nil : string("TelephoneNumber") ?? string("PhoneNumber"),
      numberType: string("NumberType") ?? string("PhoneNumberType"), command: commandName)
  }
}
