import PowerShellRuntime
import Tenant

/// Get-MgContext.
final class GetMgContext: ServiceCmdlet {
  override class var name: String { "Get-MgContext" }
  override class var service: Service { .none }
  override func run() throws {
    guard let scopes = connection.graphScopes else { return }
    try write(object("Microsoft.Graph.PowerShell.Authentication.AuthContext", [
      ("ClientId", .string(connection.graphApplication ?? ConnectMgGraph.commandLineTools)), ("TenantId", .string(tenant.id)), ("Scopes", .strings(scopes)),
      ("AuthType", .string(connection.graphApplication == nil ? "Delegated" : "AppOnly")),
      ("Account", text(connection.graphAccount?.userPrincipalName)), ("AppName", .string(appName)), ("ContextScope", .string(connection.graphApplication == nil ? "CurrentUser" : "Process")),
    ]))
  }

  private var appName: String {
    guard let application = connection.graphApplication else { return "Microsoft Graph Command Line Tools" }
    return tenant.state.application(appId: application)?.displayName ?? application
  }
}
