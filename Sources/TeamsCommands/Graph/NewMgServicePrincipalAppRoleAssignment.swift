import PowerShellRuntime
import Tenant

/// New-MgServicePrincipalAppRoleAssignment: an administrator's consent.
final class NewMgServicePrincipalAppRoleAssignment: ServiceCmdlet {
  override class var name: String { "New-MgServicePrincipalAppRoleAssignment" }
  override class var service: Service { .graph }
  override class var scopes: [String] { ["AppRoleAssignment.ReadWrite.All"] }
  override func run() throws {
    let id = string("PrincipalId") ?? string("ServicePrincipalId") ?? ""
    guard try shouldProcess(id) else { return }
    let assignment = try tenant.assignRole(string("AppRoleId") ?? "", of: string("ResourceId") ?? "", to: id, command: commandName)
    if let principal = tenant.state.principals[id.lowercased()] { try write(assignmentObject(assignment, principal)) }
  }
}
