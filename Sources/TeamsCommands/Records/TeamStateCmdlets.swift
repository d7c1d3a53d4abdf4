import PowerShellRuntime
import Tenant

/// Set-TeamArchivedState.
final class SetTeamArchivedState: TeamPartCmdlet {
  override class var name: String { "Set-TeamArchivedState" }
  override class var synopsis: String { "Archives a team, or brings it back." }
  override func run() throws {
    var team = try team()
    team["Archived"] = .flag(flag("Archived"))
    guard try shouldProcess(team.name) else { return }
    try tenant.store(team, command: commandName)
  }
}

/// Set-TeamPicture: the picture itself is not kept, only which file it was.
final class SetTeamPicture: TeamPartCmdlet {
  override class var name: String { "Set-TeamPicture" }
  override class var synopsis: String { "Changes the picture of a team." }
  override func run() throws {
    var team = try team()
    let path = string("ImagePath") ?? ""
    guard try session.invokeCommand("Test-Path", [("LiteralPath", .string(path))]).first.map(session.truth) ?? false else {
      throw Refusal("Could not find file '\(path)'.", action: "The picture is a file of at most 4 MB: PNG, GIF, JPG or JPEG.")
    }
    team["Picture"] = .text(path)
    guard try shouldProcess(team.name) else { return }
    try tenant.store(team, command: commandName)
  }
}

/// Get-AssociatedTeam: the teams that a user is in, directly or by a channel that is shared.
final class GetAssociatedTeam: TeamPartCmdlet {
  override class var name: String { "Get-AssociatedTeam" }
  override class var synopsis: String { "Shows the teams that a user belongs to or shares channels with." }
  override func run() throws {
    guard let account = string("User").map({ tenant.account($0) }) ?? connection.teamsAccount else { throw Tenant.userNotFound(string("User") ?? "") }
    let own = tenant.records(TeamFamily.memberKind) + tenant.records(TeamFamily.channelMemberKind)
    let teams = Set(own.filter { $0["UserId"].text == account.id }.compactMap { $0["GroupId"].text })
    for team in tenant.records(TeamFamily.kind) where teams.contains(team.id) {
      try write(object("Microsoft.TeamsCmdlets.PowerShell.Custom.Model.AssociatedTeamInfo", [
        ("GroupId", .string(team.id)), ("DisplayName", .string(team.name)), ("TenantId", .string(tenant.id)),
      ]))
    }
  }
}
