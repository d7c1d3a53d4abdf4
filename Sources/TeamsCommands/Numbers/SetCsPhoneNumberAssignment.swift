import PowerShellRuntime
import Tenant

/// Set-CsPhoneNumberAssignment.
final class SetCsPhoneNumberAssignment: ServiceCmdlet {
  override class var name: String { "Set-CsPhoneNumberAssignment" }
  override func run() throws {
    let identity = string("Identity") ?? ""
    if has("EnterpriseVoiceEnabled") {
      let enabled = flag("EnterpriseVoiceEnabled")
      guard tenant.teamsAccount(identity) != nil else { throw Tenant.userNotFound(identity) }
      return try tenant.updateUser(identity, command: commandName) { $0.enterpriseVoiceEnabled = enabled }
    }
    guard has("Identity") else {
      return try tenant.setLocation(string("TelephoneNumber") ?? "", locationId: string("LocationId"), command: commandName)
    }
    try tenant.assignNumber(string("TelephoneNumber") ?? "", to: identity, numberType: string("NumberType"), locationId: string("LocationId"), command: commandName)
  }
}
