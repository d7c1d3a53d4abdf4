import PowerShellRuntime
import Tenant

/// Teams, with their members and channels.
final class TeamFamily: RecordFamily {
  static let kind = "team"
  static let memberKind = "team member"
  static let channelKind = "team channel"
  /// Members of private and shared channels; those of a standard channel are the team's.
  static let channelMemberKind = "team channel member"

  init() {
    let allowed = [
      "AllowGiphy", "AllowStickersAndMemes", "AllowCustomMemes", "AllowCreateUpdateChannels", "AllowCreatePrivateChannels", "AllowDeleteChannels", "AllowAddRemoveApps",
      "AllowCreateUpdateRemoveTabs", "AllowCreateUpdateRemoveConnectors", "AllowUserEditMessages", "AllowUserDeleteMessages", "AllowOwnerDeleteMessages",
      "AllowTeamMentions", "AllowChannelMentions", "ShowInTeamsSearchAndSuggestions",
    ]
    super.init(
      "Team", kind: TeamFamily.kind, idProperty: "GroupId", nameProperty: "DisplayName", service: .team, typeName: "Microsoft.TeamsCmdlets.PowerShell.Custom.Model.TeamSettings",
      defaults: [.init("Visibility", .text("Private")), .init("Archived", .flag(false)), .init("GiphyContentRating", .text("Moderate"))]
        + allowed.map { .init($0, .flag(true)) } + ["AllowGuestCreateUpdateChannels", "AllowGuestDeleteChannels"].map { .init($0, .flag(false)) })
  }

  override func apply(_ cmdlet: RecordCmdlet, to record: inout ServiceRecord) throws {
    guard cmdlet.verb == "New" else { return }
    record["InternalId"] = .text("19:\(record.id.replacing("-", with: ""))@thread.tacv2")
    if record["MailNickName"] == .none { record["MailNickName"] = .text(record.name.filter { $0.isLetter || $0.isNumber }) }
    if let owner = cmdlet.string("Owner"), cmdlet.tenant.account(owner) == nil { throw Tenant.userNotFound(owner, action: "All users: Get-CsOnlineUser.") }
  }

  override func made(_ record: ServiceRecord, by cmdlet: RecordCmdlet) throws {
    let owner = cmdlet.string("Owner").flatMap { cmdlet.tenant.account($0) } ?? cmdlet.connection.teamsAccount
    if let owner { try cmdlet.tenant.store(TeamFamily.member(owner, "owner", of: record), command: cmdlet.commandName) }
    try cmdlet.tenant.store(TeamFamily.channel("General", "", "Standard", of: record, id: cmdlet.tenant.newId()), command: cmdlet.commandName)
  }

  override func passes(_ record: ServiceRecord, _ cmdlet: RecordCmdlet) throws -> Bool {
    if let name = cmdlet.string("DisplayName"), !record.name.lowercased().contains(name.lowercased()) { return false }
    if let name = cmdlet.string("MailNickName"), record["MailNickName"].text?.lowercased() != name.lowercased() { return false }
    if let name = cmdlet.string("Visibility"), record["Visibility"].text?.lowercased() != name.lowercased() { return false }
    if cmdlet.has("Archived"), record["Archived"] != .flag(cmdlet.flag("Archived")) { return false }
    if let user = cmdlet.string("User") {
      guard let account = cmdlet.tenant.account(user) else { return false }
      return cmdlet.tenant.record(TeamFamily.memberKind, "\(record.id)/\(account.id)") != nil
    }
    return true
  }

  override func isPart(_ other: ServiceRecord, of record: ServiceRecord) -> Bool { other["GroupId"].text == record.id }

  static func member(_ account: Account, _ role: String, of team: ServiceRecord) -> ServiceRecord {
    ServiceRecord(kind: memberKind, id: "\(team.id)/\(account.id)", name: account.userPrincipalName, fields: [
      .init("GroupId", .text(team.id)), .init("UserId", .text(account.id)), .init("User", .text(account.userPrincipalName)),
      .init("Name", .text(account.displayName)), .init("Role", .text(role)),
    ])
  }

  static func channelMember(_ account: Account, _ role: String, of channel: ServiceRecord) -> ServiceRecord {
    ServiceRecord(kind: channelMemberKind, id: "\(channel.id)/\(account.id)", name: account.userPrincipalName, fields: [
      .init("GroupId", channel["GroupId"]), .init("ChannelId", .text(channel.id)), .init("UserId", .text(account.id)),
      .init("User", .text(account.userPrincipalName)), .init("Name", .text(account.displayName)), .init("Role", .text(role)),
    ])
  }

  static func channel(_ name: String, _ description: String, _ membership: String, of team: ServiceRecord, id: String) -> ServiceRecord {
    ServiceRecord(kind: channelKind, id: "19:\(id.replacing("-", with: ""))@thread.tacv2", name: name, fields: [
      .init("GroupId", .text(team.id)), .init("Description", .text(description)), .init("MembershipType", .text(membership)),
    ])
  }
}
