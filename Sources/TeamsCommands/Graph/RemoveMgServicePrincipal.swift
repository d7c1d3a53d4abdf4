import PowerShellRuntime
import Tenant

/// Remove-MgServicePrincipal.
final class RemoveMgServicePrincipal: ServiceCmdlet {
  override class var name: String { "Remove-MgServicePrincipal" }
  override class var synopsis: String { "Ends that an application can act in the organisation." }
  override class var service: Service { .graph }
  override class var scopes: [String] { ["Application.ReadWrite.All", "Directory.ReadWrite.All"] }
  override func run() throws {
    let id = string("ServicePrincipalId") ?? ""
    guard try shouldProcess(id) else { return }
    try tenant.removePrincipal(id, command: commandName)
  }
}
