import PowerShellRuntime
import Tenant

/// Get-MgServicePrincipal.
final class GetMgServicePrincipal: ServiceCmdlet {
  override class var name: String { "Get-MgServicePrincipal" }
  override class var service: Service { .graph }
  override class var scopes: [String] { ["Application.Read.All", "Application.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"] }
  override func run() throws {
    let all = tenant.state.principals.values.sorted { $0.displayName < $1.displayName }
    if let id = string("ServicePrincipalId") {
      guard let principal = all.first(where: { $0.id == id.lowercased() }) else {
        throw Tenant.directoryNotFound(id, action: "Get-MgServicePrincipal -All")
      }
      return try write(principalObject(principal))
    }
    try writeSelected(all.map { principalObject($0) })
  }
}
