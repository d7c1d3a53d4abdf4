import PowerShellRuntime
import Tenant

/// Update-MgUser.
final class UpdateMgUser: ServiceCmdlet {
  override class var name: String { "Update-MgUser" }
  override class var service: Service { .graph }
  override class var scopes: [String] { ["User.ReadWrite.All", "Directory.ReadWrite.All"] }
  override func run() throws {
    let id = string("UserId") ?? ""
    guard try shouldProcess(id) else { return }
    let (location, name, department, enabled) = (try usageLocation(), string("DisplayName"), string("Department"), has("AccountEnabled") ? flag("AccountEnabled") : nil)
    try tenant.updateUser(id, command: commandName) { account in
      if let location { account.usageLocation = location }
      if let name { account.displayName = name }
      if let department { account.department = department }
      if let enabled { account.accountEnabled = enabled }
    }
  }
}
