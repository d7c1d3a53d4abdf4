import PowerShellRuntime
import Tenant

/// Remove-MgUser.
final class RemoveMgUser: ServiceCmdlet {
  override class var name: String { "Remove-MgUser" }
  override class var synopsis: String { "Deletes a user or resource account; for 30 days it can be restored." }
  override class var service: Service { .graph }
  override class var scopes: [String] { ["User.DeleteRestore.All", "User.ReadWrite.All", "Directory.ReadWrite.All"] }
  override func run() throws {
    let id = string("UserId") ?? ""
    guard try shouldProcess(id) else { return }
    try tenant.removeAccount(id, command: commandName)
  }
}
