import PowerShellRuntime
import Tenant

/// Remove-MgServicePrincipalAppRoleAssignment.
final class RemoveMgServicePrincipalAppRoleAssignment: ServiceCmdlet {
  override class var name: String { "Remove-MgServicePrincipalAppRoleAssignment" }
  override class var synopsis: String { "Takes an application permission away from the application that has it." }
  override class var service: Service { .graph }
  override class var scopes: [String] { ["AppRoleAssignment.ReadWrite.All", "Application.ReadWrite.All"] }
  override func run() throws {
    let id = string("ServicePrincipalId") ?? ""
    if try shouldProcess(id) { try tenant.removeRole(string("AppRoleAssignmentId") ?? "", from: id, command: commandName) }
  }
}
