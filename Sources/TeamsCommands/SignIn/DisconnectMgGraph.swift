import PowerShellRuntime
import Tenant

/// Disconnect-MgGraph.
final class DisconnectMgGraph: ServiceCmdlet {
  override class var name: String { "Disconnect-MgGraph" }
  override class var synopsis: String { "Signs out of Microsoft Graph." }
  override class var service: Service { .none }
  /// The context that ends is written.
  override func run() throws {
    if let context = graphContext { try write(context) }
    (connection.graphScopes, connection.graphApplication) = (nil, nil)
  }
}
