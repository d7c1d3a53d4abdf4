import PowerShellRuntime
import Tenant

/// What the cmdlets of channels share.
class TeamChannelCmdlet: TeamPartCmdlet {
  func channel(_ name: String) throws -> ServiceRecord {
    guard let channel = try parts(TeamFamily.channelKind).first(where: { $0.name.lowercased() == name.lowercased() }) else {
      throw Refusal("The channel '\(name)' was not found in the team.", action: "Its channels: Get-TeamChannel -GroupId \(string("GroupId") ?? "").")
    }
    return channel
  }

  func isStandard(_ channel: ServiceRecord) -> Bool { channel["MembershipType"].text == "Standard" }

  /// The members of a channel: its own, or the team's.
  func channelMembers(of channel: ServiceRecord) -> [ServiceRecord] {
    let kind = isStandard(channel) ? TeamFamily.memberKind : TeamFamily.channelMemberKind
    return tenant.records(kind).filter { isStandard(channel) ? $0["GroupId"] == channel["GroupId"] : $0["ChannelId"].text == channel.id }
  }

  func write(_ channel: ServiceRecord) throws {
    try write(object("Microsoft.TeamsCmdlets.PowerShell.Custom.Channel", [
      ("Id", .string(channel.id)), ("DisplayName", .string(channel.name)), ("Description", value(channel["Description"])), ("MembershipType", value(channel["MembershipType"])),
    ]))
  }
}

/// New-TeamChannel.
final class NewTeamChannel: TeamChannelCmdlet {
  override class var name: String { "New-TeamChannel" }
  override class var synopsis: String { "Makes a channel of a team." }
  override func run() throws {
    let team = try team(), name = string("DisplayName") ?? ""
    if try parts(TeamFamily.channelKind).contains(where: { $0.name.lowercased() == name.lowercased() }) {
      throw Refusal("Channel name already existed, please use other name.", code: "NameAlreadyExists", action: "Choose another name.")
    }
    guard try shouldProcess(name) else { return }
    let channel = TeamFamily.channel(name, string("Description") ?? "", string("MembershipType") ?? "Standard", of: team, id: tenant.newId())
    let owner = try string("Owner").map { name in
      guard let account = tenant.account(name) else { throw Tenant.userNotFound(name, action: "All users: Get-CsOnlineUser.") }
      return account
    } ?? connection.teamsAccount
    try tenant.store(channel, command: commandName)
    if !isStandard(channel), let owner { try tenant.store(TeamFamily.channelMember(owner, "owner", of: channel), command: commandName) }
    try write(channel)
  }
}

/// Get-TeamChannel.
final class GetTeamChannel: TeamChannelCmdlet {
  override class var name: String { "Get-TeamChannel" }
  override class var synopsis: String { "Shows the channels of a team." }
  override func run() throws {
    for channel in try parts(TeamFamily.channelKind) {
      if let type = string("MembershipType"), channel["MembershipType"].text?.lowercased() != type.lowercased() { continue }
      try write(channel)
    }
  }
}

/// Set-TeamChannel.
final class SetTeamChannel: TeamChannelCmdlet {
  override class var name: String { "Set-TeamChannel" }
  override class var synopsis: String { "Changes a channel of a team." }
  override func run() throws {
    var channel = try channel(string("CurrentDisplayName") ?? "")
    if let name = string("NewDisplayName") { channel.name = name }
    if let text = string("Description") { channel["Description"] = .text(text) }
    guard try shouldProcess(channel.name) else { return }
    try tenant.store(channel, command: commandName)
    try write(channel)
  }
}

/// Remove-TeamChannel: not the General channel.
final class RemoveTeamChannel: TeamChannelCmdlet {
  override class var name: String { "Remove-TeamChannel" }
  override class var synopsis: String { "Deletes a channel of a team." }
  override func run() throws {
    let channel = try channel(string("DisplayName") ?? "")
    if channel.name == "General" { throw Refusal("The General channel cannot be removed.", action: "Remove another channel.") }
    guard try shouldProcess(channel.name) else { return }
    for member in channelMembers(of: channel) where !isStandard(channel) { try tenant.remove(member, command: commandName) }
    try tenant.remove(channel, command: commandName)
  }
}

/// Get-TeamAllChannel: the team's own channels; shared channels of other teams are not part of a rehearsal.
final class GetTeamAllChannel: TeamChannelCmdlet {
  override class var name: String { "Get-TeamAllChannel" }
  override class var synopsis: String { "Shows all channels of a team, those shared with it among them." }
  override func run() throws {
    for channel in try parts(TeamFamily.channelKind) {
      if let type = string("MembershipType"), channel["MembershipType"].text?.lowercased() != type.lowercased() { continue }
      try write(object("Microsoft.TeamsCmdlets.PowerShell.Custom.Model.AllChannel", [
        ("Id", .string(channel.id)), ("DisplayName", .string(channel.name)), ("Description", value(channel["Description"])),
        ("MembershipType", value(channel["MembershipType"])), ("HostTeamId", value(channel["GroupId"])), ("TenantId", .string(tenant.id)),
      ]))
    }
  }
}

/// Get-TeamChannelUser.
final class GetTeamChannelUser: TeamChannelCmdlet {
  override class var name: String { "Get-TeamChannelUser" }
  override class var synopsis: String { "Shows the members of a channel." }
  override func run() throws {
    for member in channelMembers(of: try channel(string("DisplayName") ?? "")) {
      if let role = string("Role"), member["Role"].text != role.lowercased() { continue }
      let fields = ["UserId", "User", "Name", "Role"].map { ($0, value(member[$0])) }
      try write(object("Microsoft.TeamsCmdlets.PowerShell.Custom.Model.ChannelUser", fields + [("TenantId", .string(tenant.id))]))
    }
  }
}

/// What the cmdlets that change the members of a channel share: only private and shared channels have members of their own, and
/// only members of the team can be members of its private channels.
class ChannelMemberCmdlet: TeamChannelCmdlet {
  func ownChannel() throws -> ServiceRecord {
    let channel = try channel(string("DisplayName") ?? "")
    if !isStandard(channel) { return channel }
    throw Refusal(
      "The members of the standard channel '\(channel.name)' are those of its team.",
      action: "Change the team's members: Add-TeamUser, Remove-TeamUser.")
  }

  func member(_ account: Account, of channel: ServiceRecord) -> ServiceRecord? { tenant.record(TeamFamily.channelMemberKind, "\(channel.id)/\(account.id)") }
}

/// Add-TeamChannelUser: a member, or with -Role Owner one who is a member already becomes an owner.
final class AddTeamChannelUser: ChannelMemberCmdlet {
  override class var name: String { "Add-TeamChannelUser" }
  override class var synopsis: String { "Adds a member or owner to a private channel." }
  override func run() throws {
    let channel = try ownChannel(), account = try user()
    if channel["MembershipType"].text == "Private", tenant.record(TeamFamily.memberKind, "\(string("GroupId") ?? "")/\(account.id)") == nil {
      throw Refusal("\(account.userPrincipalName) is not a member of the team.", action: "Add-TeamUser first.")
    }
    guard try shouldProcess(account.userPrincipalName) else { return }
    try tenant.store(TeamFamily.channelMember(account, (string("Role") ?? "Member").lowercased(), of: channel), command: commandName)
  }
}

/// Remove-TeamChannelUser: with -Role Owner an owner becomes a member.
final class RemoveTeamChannelUser: ChannelMemberCmdlet {
  override class var name: String { "Remove-TeamChannelUser" }
  override class var synopsis: String { "Takes a member out of a private channel." }
  override func run() throws {
    let channel = try ownChannel(), account = try user()
    guard var member = member(account, of: channel) else {
      throw Refusal("\(account.userPrincipalName) is not a member of the channel \(channel.name).", action: "Its members: Get-TeamChannelUser.")
    }
    guard try shouldProcess(account.userPrincipalName) else { return }
    guard string("Role")?.lowercased() == "owner" else { return try tenant.remove(member, command: commandName) }
    member["Role"] = .text("member")
    try tenant.store(member, command: commandName)
  }
}
