import PowerShellRuntime
import Tenant

/// Update-MgApplication.
final class UpdateMgApplication: ServiceCmdlet {
  override class var name: String { "Update-MgApplication" }
  override class var synopsis: String { "Changes the registration of an application." }
  override class var service: Service { .graph }
  override class var scopes: [String] { ["Application.ReadWrite.All", "Directory.ReadWrite.All"] }
  override func run() throws {
    let id = string("ApplicationId") ?? ""
    guard try shouldProcess(id) else { return }
    let (name, callback) = (string("DisplayName"), callbackUri())
    let wanted = try has("RequiredResourceAccess") ? requestedRoles() : nil
    try tenant.updateApplication(id, command: commandName) { application in
      if let name { application.displayName = name }
      if let callback { application.callbackUri = callback }
      if let wanted { application.requiredPermissions = wanted }
    }
  }
}
