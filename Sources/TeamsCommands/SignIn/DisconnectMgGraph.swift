import PowerShellRuntime
import Tenant

/// Disconnect-MgGraph.
final class DisconnectMgGraph: ServiceCmdlet {
  override class var name: String { "Disconnect-MgGraph" }
  override class var service: Service { .none }
  override func run() throws { (connection.graphScopes, connection.graphApplication) = (nil, nil) }
}
