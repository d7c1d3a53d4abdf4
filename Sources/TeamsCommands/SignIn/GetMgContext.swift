import PowerShellRuntime
import Tenant

/// Get-MgContext.
final class GetMgContext: ServiceCmdlet {
  override class var name: String { "Get-MgContext" }
  override class var synopsis: String { "Shows who is signed in to Microsoft Graph, and with which permissions." }
  override class var service: Service { .none }
  override func run() throws { if let context = graphContext { try write(context) } }
}

extension ServiceCmdlet {
  /// The session with Graph in the order of the SDK's AuthContext; nil where there is none.
  var graphContext: CustomObject? {
    guard let scopes = connection.graphScopes else { return nil }
    let application = connection.graphApplication
    let name = application.map { tenant.state.application(appId: $0)?.displayName ?? $0 } ?? "Microsoft Graph Command Line Tools"
    return object("Microsoft.Graph.PowerShell.Authentication.AuthContext", [
      ("ClientId", .string(application ?? ConnectMgGraph.commandLineTools)), ("TenantId", .string(tenant.id)), ("Scopes", .strings(scopes)),
      ("AuthType", .string(application == nil ? "Delegated" : "AppOnly")), ("TokenCredentialType", .string(application == nil ? "InteractiveBrowser" : "ClientSecret")),
      ("CertificateThumbprint", .null), ("CertificateSubjectName", .null), ("SendCertificateChain", .bool(false)), ("Account", text(connection.graphAccount?.userPrincipalName)),
      ("AppName", .string(name)), ("ContextScope", .string(application == nil ? "CurrentUser" : "Process")), ("Certificate", .null), ("PSHostVersion", .string(VersionObject(Session.engineVersion).text)),
      ("ManagedIdentityId", .null), ("ClientSecret", .null), ("Environment", .string("Global")),
    ])
  }
}
