import PowerShellRuntime
import Tenant

/// New-MgServicePrincipal.
final class NewMgServicePrincipal: ServiceCmdlet {
  override class var name: String { "New-MgServicePrincipal" }
  override class var synopsis: String { "Lets a registered application act in the organisation." }
  override class var service: Service { .graph }
  override class var scopes: [String] { ["Application.ReadWrite.All", "Directory.ReadWrite.All"] }
  override func run() throws {
    let id = string("AppId") ?? ""
    if try shouldProcess(id) { try write(principalObject(try tenant.newPrincipal(appId: id, command: commandName))) }
  }
}
