import PowerShellRuntime
import Tenant

/// New-MgServicePrincipalAppRoleAssignment: an administrator's consent.
final class NewMgServicePrincipalAppRoleAssignment: ServiceCmdlet {
  override class var name: String { "New-MgServicePrincipalAppRoleAssignment" }
  override class var synopsis: String { "Grants an application permission, asked of the application that gets it." }
  override class var help: String {
    """
    .DESCRIPTION
    A bot is granted the permissions that it calls with, such as Calls.Initiate.All, by an administrator: the principal is the bot, the \
    resource is Microsoft Graph, and the role is the permission's id among Graph's AppRoles.
    .LINK
    Get-MgServicePrincipal
    """
  }
  override class var service: Service { .graph }
  override class var scopes: [String] { ["AppRoleAssignment.ReadWrite.All"] }
  override func run() throws {
    let id = string("PrincipalId") ?? string("ServicePrincipalId") ?? ""
    guard try shouldProcess(id) else { return }
    let assignment = try tenant.assignRole(string("AppRoleId") ?? "", of: string("ResourceId") ?? "", to: id, command: commandName)
    if let principal = tenant.state.principals[id.lowercased()] { try write(assignmentObject(assignment, principal)) }
  }
}
