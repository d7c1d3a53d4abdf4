import PowerShellRuntime
import Tenant

/// Set-CsUserCallingSettings.
final class SetCsUserCallingSettings: CallingSettingsCmdlet {
  override class var name: String { "Set-CsUserCallingSettings" }
  override class var synopsis: String { "Changes how a user's calls are forwarded and who else they ring for." }

  override func run() throws {
    let account = try user()
    var settings = settings(of: account)
    let before = settings["CallGroupTargets"]
    for field in settings.fields where has(field.name) { settings[field.name] = try item(value(field.name) ?? .null) }
    for list in ["CallGroupTargets", "GroupMembershipDetails"] where has(list) { settings[list] = .list(try items(list)) }
    try check(settings)
    guard try shouldProcess(account.userPrincipalName) else { return }
    try tenant.store(settings, command: commandName)
    if has("CallGroupTargets") { try tellMembers(of: account, before: before, now: settings["CallGroupTargets"]) }
  }

  /// The members of a call group see whose group they are in.
  private func tellMembers(of owner: Account, before: PropertyValue, now: PropertyValue) throws {
    func members(_ list: PropertyValue) -> Set<String> { Set(list.items.compactMap { $0.text.flatMap { tenant.teamsAccount($0) }?.id }) }
    let (old, new) = (members(before), members(now))
    let ownerId = "sip:" + owner.userPrincipalName
    for id in old.symmetricDifference(new) {
      guard let member = tenant.state.accounts[id] else { continue }
      var settings = settings(of: member)
      var groups = settings["GroupMembershipDetails"].items.filter { $0["CallGroupOwnerId"].text?.lowercased() != ownerId.lowercased() }
      if new.contains(id) { groups.append(.record([.init("CallGroupOwnerId", .text(ownerId)), .init("NotificationSetting", .text("Ring"))])) }
      settings["GroupMembershipDetails"] = .list(groups)
      try tenant.store(settings, command: commandName)
    }
  }

  /// What the documentation demands together.
  private func check(_ settings: ServiceRecord) throws {
    if flag("IsForwardingEnabled"), settings["ForwardingTargetType"] == .none {
      throw Refusal("ForwardingTargetType is required when forwarding is enabled.", action: "-ForwardingType Immediate -ForwardingTargetType SingleTarget -ForwardingTarget <number or account>")
    }
    if flag("IsUnansweredEnabled"), settings["UnansweredTargetType"] == .none {
      throw Refusal("UnansweredTargetType is required when unanswered calls are forwarded.", action: "-UnansweredTargetType Voicemail -UnansweredDelay 00:00:20")
    }
    if case .span(let delay) = settings["UnansweredDelay"], !(0...600_000_000).contains(delay) {
      throw Refusal("UnansweredDelay is from 00:00:00 to 00:01:00.", action: "-UnansweredDelay 00:00:20")
    }
  }
}
