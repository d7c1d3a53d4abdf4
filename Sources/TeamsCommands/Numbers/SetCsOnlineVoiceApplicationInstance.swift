import PowerShellRuntime
import Tenant

/// Set-CsOnlineVoiceApplicationInstance: the article's way of giving a bot its number (decisions D2, D3).
final class SetCsOnlineVoiceApplicationInstance: ServiceCmdlet {
  override class var name: String { "Set-CsOnlineVoiceApplicationInstance" }
  override class var synopsis: String { "Assigns a phone number to a resource account, or with $null takes it away." }
  override class var help: String {
    """
    .DESCRIPTION
    The older of the two ways, which the article on bots with phone numbers goes; Set-CsPhoneNumberAssignment is the newer. The number has \
    to be one of the organisation's service numbers that nobody has, and the account needs its licence. A number that the account already \
    has must be taken away before it gets another.
    .PARAMETER Identity
    The name or the ObjectId of the resource account.
    .PARAMETER TelephoneNumber
    The number with its country code, such as +14255550102; $null takes the number away.
    .EXAMPLE
    Set-CsOnlineVoiceApplicationInstance -Identity aa-main@contoso.onmicrosoft.com -TelephoneNumber $null

    Takes the number away. From then on nobody reaches the account by telephone.
    .LINK
    Sync-CsOnlineApplicationInstance
    .LINK
    Get-CsPhoneNumberAssignment
    """
  }
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
