import PowerShellRuntime
import Tenant

/// Get-MgApplication.
final class GetMgApplication: ServiceCmdlet {
  override class var name: String { "Get-MgApplication" }
  override class var synopsis: String { "Shows the applications that are registered in the organisation." }
  override class var service: Service { .graph }
  override class var scopes: [String] { ["Application.Read.All", "Application.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"] }
  override func run() throws {
    let all = tenant.state.applications.values.sorted { $0.displayName < $1.displayName }
    if let id = string("ApplicationId") {
      guard let application = all.first(where: { $0.id == id.lowercased() }) else {
        throw Tenant.directoryNotFound(id, action: "-ApplicationId takes the object id (Id), not the AppId.")
      }
      return try write(applicationObject(application))
    }
    try writeSelected(all.map { applicationObject($0) })
  }
}
