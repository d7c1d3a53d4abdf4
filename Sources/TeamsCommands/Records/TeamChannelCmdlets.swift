import PowerShellRuntime
import Tenant

/// What the cmdlets of channels share.
class TeamChannelCmdlet: TeamPartCmdlet {
  func channel(_ name: String) throws -> ServiceRecord {
    guard let channel = try parts(TeamFamily.channelKind).first(where: { $0.name.lowercased() == name.lowercased() }) else {
      throw Refusal("The channel '\(name)' was not found in the team.", code: "NotFound", action: "Its channels: Get-TeamChannel -GroupId \(string("GroupId") ?? "").")
    }
    return channel
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
  override func run() throws {
    let team = try team(), name = string("DisplayName") ?? ""
    if try parts(TeamFamily.channelKind).contains(where: { $0.name.lowercased() == name.lowercased() }) {
      throw Refusal("Channel name already existed, please use other name.", code: "NameAlreadyExists", action: "Choose another name.")
    }
    guard try shouldProcess(name) else { return }
    let channel = TeamFamily.channel(name, string("Description") ?? "", string("MembershipType") ?? "Standard", of: team, id: tenant.newId())
    try tenant.store(channel, command: commandName)
    try write(channel)
  }
}

/// Get-TeamChannel.
final class GetTeamChannel: TeamChannelCmdlet {
  override class var name: String { "Get-TeamChannel" }
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
  override func run() throws {
    let channel = try channel(string("DisplayName") ?? "")
    if channel.name == "General" { throw Refusal("The General channel cannot be removed.", code: "BadRequest", action: "Remove another channel.") }
    guard try shouldProcess(channel.name) else { return }
    try tenant.remove(channel, command: commandName)
  }
}
