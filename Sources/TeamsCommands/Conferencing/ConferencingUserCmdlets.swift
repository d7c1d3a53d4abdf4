import PowerShellRuntime
import Tenant

/// Organizers with audio conferencing.
class ConferencingUserCmdlet: ConferencingCmdlet {
  /// The user of an id, a user principal name, a SIP address or a display name.
  func organizer(_ identity: String) throws -> Account {
    let named = tenant.teamsAccount(identity) ?? tenant.conferenceUsers.first { CaseFolding.equal($0.displayName, identity) }
    guard let account = named else { throw Tenant.userNotFound(identity) }
    guard tenant.hasConferencing(account) else {
      throw Refusal("The user '\(account.userPrincipalName)' is not enabled for audio conferencing.", action: "It needs a licence with Audio Conferencing (plan MCOMEETADV): Set-MgUserLicense.")
    }
    return account
  }

  func write(_ account: Account, _ settings: ServiceRecord) throws {
    let bridge = tenant.conferenceBridge
    try write(object("Microsoft.Teams.ConfigAPI.Cmdlets.Generated.Models.ConferencingUser", [
      ("Identity", .string(account.id)), ("DisplayName", .string(account.displayName)), ("SipAddress", .string("sip:" + account.userPrincipalName)),
      ("ConferenceId", value(settings["ConferenceId"])), ("BridgeId", text(bridge?.id)), ("BridgeName", text(bridge?.name)), ("ServiceNumber", value(settings["ServiceNumber"])),
      ("TollFreeServiceNumber", value(settings["TollFreeServiceNumber"])), ("AllowPstnOnlyMeetings", value(settings["AllowPstnOnlyMeetings"])),
      ("AllowTollFreeDialIn", value(settings["AllowTollFreeDialIn"])), ("TenantId", .string(tenant.id)),
    ]))
  }
}

/// Get-CsOnlineDialInConferencingUser.
final class GetCsOnlineDialInConferencingUser: ConferencingUserCmdlet {
  override class var name: String { "Get-CsOnlineDialInConferencingUser" }
  override class var synopsis: String { "Shows the conferencing settings of users." }
  override func run() throws {
    if let identity = string("Identity") {
      let account = try organizer(identity)
      return try write(account, tenant.conferenceSettings(of: account))
    }
    if has("BridgeId") || has("BridgeName") { _ = try bridge() }
    let number = string("ServiceNumber").map(Tenant.digits)
    var left = count("ResultSize")
    for account in tenant.conferenceUsers where left > 0 {
      let settings = tenant.conferenceSettings(of: account)
      if let number, settings["ServiceNumber"].text != number, settings["TollFreeServiceNumber"].text != number { continue }
      left -= 1
      try write(account, settings)
    }
  }
}

/// Set-CsOnlineDialInConferencingUser: the numbers in a user's invitations, and who may dial in.
final class SetCsOnlineDialInConferencingUser: ConferencingUserCmdlet {
  override class var name: String { "Set-CsOnlineDialInConferencingUser" }
  override class var synopsis: String { "Changes the conferencing settings of a user." }
  override func run() throws {
    let account = try organizer(string("Identity") ?? "")
    if has("BridgeId") || has("BridgeName") { _ = try bridge() }
    let former = tenant.conferenceSettings(of: account)
    var settings = former
    for (parameter, kind) in [("ServiceNumber", "Toll"), ("TollFreeServiceNumber", "TollFree")] where has(parameter) {
      guard !isNull(parameter) else {
        settings[parameter] = .none
        continue
      }
      let number = try tenant.conferenceNumber(string(parameter) ?? "")
      guard number["Type"].text == kind else {
        throw Refusal("The service number '\(number.id)' is not a \(kind == "Toll" ? "toll" : "toll-free") number.", action: "Get-CsOnlineDialInConferencingServiceNumber tells the type of each.")
      }
      settings[parameter] = .text(number.id)
    }
    for (parameter, property) in [("AllowPSTNOnlyMeetings", "AllowPstnOnlyMeetings"), ("AllowTollFreeDialIn", "AllowTollFreeDialIn")] where has(parameter) {
      settings[property] = .flag(flag(parameter))
    }
    // A new PIN or an e-mail changes nothing that the organisation keeps.
    guard try shouldProcess(account.userPrincipalName), settings != former else { return }
    try tenant.store(settings, command: commandName)
  }
}
