import PowerShellRuntime
import Tenant

/// Get-MgServicePrincipal.
final class GetMgServicePrincipal: ServiceCmdlet {
  override class var name: String { "Get-MgServicePrincipal" }
  override class var synopsis: String { "Shows the applications that can act in the organisation, Microsoft's own among them." }
  override class var help: String {
    """
    .EXAMPLE
    Get-MgServicePrincipal -Filter "appId eq '00000003-0000-0000-c000-000000000000'"

    Shows Microsoft Graph itself, whose AppRoles are the permissions that applications can be granted.
    """
  }
  override class var service: Service { .graph }
  override class var scopes: [String] { ["Application.Read.All", "Application.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"] }
  override func run() throws {
    if let id = string("ServicePrincipalId") { return try write(principalObject(tenant.principal(id))) }
    try writeSelected(tenant.state.principals.values.sorted { $0.displayName < $1.displayName }.map { principalObject($0) })
  }
}
