import PowerShellRuntime
import Tenant

/// Get-MgTeam: the teams of the organisation, as Graph has them.
final class GetMgTeam: ServiceCmdlet {
  override class var name: String { "Get-MgTeam" }
  override class var synopsis: String { "Shows teams as Graph knows them." }
  override class var service: Service { .graph }
  override class var scopes: [String] { ["Team.ReadBasic.All", "TeamSettings.Read.All", "TeamSettings.ReadWrite.All", "Group.Read.All", "Group.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"] }

  override func run() throws {
    if let id = guid("TeamId") {
      guard let team = tenant.record(TeamFamily.kind, id) else { throw Refusal("No team found with Group Id \(id)", code: "NotFound", action: "All teams: Get-MgTeam -All.") }
      return try write(object(team))
    }
    try writeSelected(tenant.records(TeamFamily.kind).map(object))
  }

  private func object(_ team: ServiceRecord) -> CustomObject {
    object("Microsoft.Graph.PowerShell.Models.MicrosoftGraphTeam", [
      ("Classification", .null), ("CreatedDateTime", .null), ("Description", value(team["Description"])), ("DisplayName", .string(team.name)), ("Id", .string(team.id)),
      ("InternalId", value(team["InternalId"])), ("IsArchived", value(team["Archived"])), ("TenantId", .string(tenant.id)), ("Visibility", value(team["Visibility"])),
      ("WebUrl", .string("https://teams.microsoft.com/l/team/\(team["InternalId"].text ?? "")/conversations?groupId=\(team.id)&tenantId=\(tenant.id)")),
    ])
  }
}
