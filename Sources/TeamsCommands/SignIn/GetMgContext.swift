import PowerShellRuntime
import Tenant

/// Get-MgContext.
final class GetMgContext: ServiceCmdlet {
  override class var name: String { "Get-MgContext" }
  override class var service: Service { .none }
  override func run() throws {
    guard let scopes = connection.graphScopes else { return }
    try write(object("Microsoft.Graph.PowerShell.Authentication.AuthContext", [
      ("ClientId", .string("14d82eec-204b-4c2f-b7e8-296a70dab67e")), ("TenantId", .string(tenant.id)), ("Scopes", .strings(scopes)), ("AuthType", .string("Delegated")),
      ("Account", text(connection.graphAccount?.userPrincipalName)), ("AppName", .string("Microsoft Graph Command Line Tools")), ("ContextScope", .string("CurrentUser")),
    ]))
  }
}
