import PowerShellRuntime
import Tenant

/// Consents as seen from the application whose permissions they are: the resource's side of the cmdlets of AppRoleAssignment.
class AppRoleAssignedToCmdlet: ServiceCmdlet {
  override class var service: Service { .graph }
  override class var scopes: [String] { ["AppRoleAssignment.ReadWrite.All"] }

  /// The application that the permissions belong to.
  func resource() throws -> ServicePrincipal { try tenant.principal(string("ServicePrincipalId") ?? "") }

  /// Who holds permissions of an application, and which.
  func holders(of resource: ServicePrincipal) -> [(assignment: ServicePrincipal.RoleAssignment, principal: ServicePrincipal)] {
    tenant.state.principals.values.sorted { $0.displayName < $1.displayName }.flatMap { principal in
      principal.assignments.filter { $0.resourceId == resource.id }.map { ($0, principal) }
    }
  }
}

/// New-MgServicePrincipalAppRoleAssignedTo: an administrator's consent.
final class NewMgServicePrincipalAppRoleAssignedTo: AppRoleAssignedToCmdlet {
  override class var name: String { "New-MgServicePrincipalAppRoleAssignedTo" }
  override class var synopsis: String { "Grants an application permission, asked of the service that offers it." }
  override func run() throws {
    let id = string("PrincipalId") ?? ""
    guard try shouldProcess(id) else { return }
    let assignment = try tenant.assignRole(string("AppRoleId") ?? "", of: string("ResourceId") ?? resource().id, to: id, command: commandName)
    if let principal = tenant.state.principals[id.lowercased()] { try write(assignmentObject(assignment, principal)) }
  }
}

/// Get-MgServicePrincipalAppRoleAssignedTo.
final class GetMgServicePrincipalAppRoleAssignedTo: AppRoleAssignedToCmdlet {
  override class var name: String { "Get-MgServicePrincipalAppRoleAssignedTo" }
  override class var synopsis: String { "Shows who was granted the application permissions that a service offers." }
  override class var scopes: [String] { GetMgServicePrincipalAppRoleAssignment.scopes }
  override func run() throws {
    let held = try holders(of: resource())
    if let id = guid("AppRoleAssignmentId") {
      guard let found = held.first(where: { $0.assignment.id == id }) else { throw Tenant.directoryNotFound(id) }
      return try write(assignmentObject(found.assignment, found.principal))
    }
    try writeSelected(held.map { assignmentObject($0.assignment, $0.principal) })
  }
}

/// Remove-MgServicePrincipalAppRoleAssignedTo.
final class RemoveMgServicePrincipalAppRoleAssignedTo: AppRoleAssignedToCmdlet {
  override class var name: String { "Remove-MgServicePrincipalAppRoleAssignedTo" }
  override class var synopsis: String { "Takes an application permission away, asked of the service that offers it." }
  override func run() throws {
    let id = guid("AppRoleAssignmentId") ?? ""
    guard let found = try holders(of: resource()).first(where: { $0.assignment.id == id }) else { throw Tenant.directoryNotFound(id) }
    if try shouldProcess(found.principal.displayName) { try tenant.removeRole(id, from: found.principal.id, command: commandName) }
  }
}
