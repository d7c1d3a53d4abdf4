import PowerShellRuntime
import Tenant

/// Get-MgServicePrincipalAppRoleAssignment.
final class GetMgServicePrincipalAppRoleAssignment: ServiceCmdlet {
  override class var name: String { "Get-MgServicePrincipalAppRoleAssignment" }
  override class var synopsis: String { "Shows the application permissions that an application was granted." }
  override class var service: Service { .graph }
  override class var scopes: [String] { ["Application.Read.All", "Application.ReadWrite.All", "AppRoleAssignment.ReadWrite.All", "Directory.Read.All"] }
  override func run() throws {
    let principal = try tenant.principal(string("ServicePrincipalId") ?? "")
    for assignment in principal.assignments { try write(assignmentObject(assignment, principal)) }
  }
}
