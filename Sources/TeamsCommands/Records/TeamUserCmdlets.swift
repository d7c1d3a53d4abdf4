import PowerShellRuntime
import Tenant

/// What the cmdlets of a team's members and channels share.
class TeamPartCmdlet: ServiceCmdlet {
  override class var service: Service { .team }

  func team() throws -> ServiceRecord {
    let id = string("GroupId") ?? ""
    guard let team = tenant.record(TeamFamily.kind, id) else {
      throw Refusal("No team found with Group Id \(id)", action: "All teams: Get-Team.")
    }
    return team
  }

  func user() throws -> Account {
    let name = string("User") ?? ""
    guard let account = tenant.account(name) else { throw Tenant.userNotFound(name, action: "All users: Get-CsOnlineUser.") }
    return account
  }

  func parts(_ kind: String) throws -> [ServiceRecord] {
    let team = try team()
    return tenant.records(kind).filter { $0["GroupId"].text == team.id }
  }
}

/// Add-TeamUser: a member, or with -Role Owner an owner.
final class AddTeamUser: TeamPartCmdlet {
  override class var name: String { "Add-TeamUser" }
  override class var synopsis: String { "Adds a member or owner to a team." }
  override func run() throws {
    let team = try team(), account = try user()
    guard try shouldProcess(account.userPrincipalName) else { return }
    try tenant.store(TeamFamily.member(account, (string("Role") ?? "Member").lowercased(), of: team), command: commandName)
  }
}

/// Get-TeamUser.
final class GetTeamUser: TeamPartCmdlet {
  override class var name: String { "Get-TeamUser" }
  override class var synopsis: String { "Shows the members and owners of a team." }
  override func run() throws {
    for member in try parts(TeamFamily.memberKind) {
      if let role = string("Role"), member["Role"].text != role.lowercased() { continue }
      try write(object("Microsoft.TeamsCmdlets.PowerShell.Custom.GetTeamUser+GetTeamUserResponse", ["UserId", "User", "Name", "Role"].map { ($0, value(member[$0])) }))
    }
  }
}

/// Remove-TeamUser: with -Role Owner an owner becomes a member.
final class RemoveTeamUser: TeamPartCmdlet {
  override class var name: String { "Remove-TeamUser" }
  override class var synopsis: String { "Takes a member or owner out of a team." }
  override func run() throws {
    let team = try team(), account = try user()
    guard var member = tenant.record(TeamFamily.memberKind, "\(team.id)/\(account.id)") else {
      throw Refusal("\(account.userPrincipalName) is not a member of the team \(team.name).", action: "Its members: Get-TeamUser -GroupId \(team.id).")
    }
    let owners = try parts(TeamFamily.memberKind).filter { $0["Role"].text == "owner" }
    if owners.map(\.id) == [member.id] {
      throw Refusal("The last owner of a team cannot be removed.", action: "Add another owner first: Add-TeamUser -Role Owner.")
    }
    guard try shouldProcess(account.userPrincipalName) else { return }
    guard string("Role")?.lowercased() == "owner" else { return try tenant.remove(member, command: commandName) }
    member["Role"] = .text("member")
    try tenant.store(member, command: commandName)
  }
}
