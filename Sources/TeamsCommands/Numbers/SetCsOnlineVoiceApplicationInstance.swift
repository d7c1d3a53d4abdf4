import PowerShellRuntime
import Tenant

/// Set-CsOnlineVoiceApplicationInstance: the article's way of giving a bot its number (decisions D2, D3).
final class SetCsOnlineVoiceApplicationInstance: ServiceCmdlet {
  override class var name: String { "Set-CsOnlineVoiceApplicationInstance" }
  override func run() throws {
    if !connection.hasWarnedOfVoiceInstance {
      connection.hasWarnedOfVoiceInstance = true
      try writeWarning(
        "Set-CsOnlineVoiceApplicationInstance is deprecated. Use Set-CsPhoneNumberAssignment and Remove-CsPhoneNumberAssignment to assign and unassign phone numbers of resource accounts.")
    }
    let identity = string("Identity") ?? ""
    guard try shouldProcess(identity) else { return }
    if isNull("TelephoneNumber") || !has("TelephoneNumber") { return try tenant.unassignInstance(identity, command: commandName) }
    if tenant.teamsAccount(identity)?.instance == nil, tenant.teamsAccount(identity) != nil {
      throw Tenant.userNotFound(identity, action: "It is no resource account. For users: Set-CsPhoneNumberAssignment.")
    }
    // Rules B75 and B100: Direct Routing numbers, and those with an extension, go other ways.
    let number = Tenant.normalized(string("TelephoneNumber") ?? "")
    if number.contains(";ext=") || tenant.state.numbers[number]?.numberType == "DirectRouting" {
      throw Refusal(
        "Assigning the Direct Routing number '\(number)' to application instance '\(identity)' is not supported by Set-CsOnlineVoiceApplicationInstance.",
        action: "Set-CsPhoneNumberAssignment -Identity \(identity) -PhoneNumber '\(number)' -PhoneNumberType DirectRouting")
    }
    try tenant.assignNumber(number, to: identity, numberType: nil, locationId: nil, command: commandName)
  }
}
