import PowerShellRuntime
import Tenant

/// Remove-MgApplication.
final class RemoveMgApplication: ServiceCmdlet {
  override class var name: String { "Remove-MgApplication" }
  override class var synopsis: String { "Deletes the registration of an application." }
  override class var service: Service { .graph }
  override class var scopes: [String] { ["Application.ReadWrite.All", "Directory.ReadWrite.All"] }
  override func run() throws {
    let id = string("ApplicationId") ?? ""
    if try shouldProcess(id) { try tenant.removeApplication(id, command: commandName) }
  }
}
