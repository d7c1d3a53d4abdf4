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
    if let location = string("UsageLocation"), location.count != 2 || !location.allSatisfy(\.isLetter) {
      throw Refusal("Invalid value specified for property 'usageLocation' of resource 'User'.", code: "Request_BadRequest", action: "A country code of two letters: US, GB, FR.")
    }
    let (location, name, department, enabled) = (string("UsageLocation"), string("DisplayName"), string("Department"), has("AccountEnabled") ? flag("AccountEnabled") : nil)
    try tenant.updateUser(id, command: commandName) { account in
      if let location { account.usageLocation = location.uppercased() }
      if let name { account.displayName = name }
      if let department { account.department = department }
      if let enabled { account.accountEnabled = enabled }
    }
  }
}
