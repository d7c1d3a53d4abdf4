import PowerShellRuntime
import Tenant

/// Set-MsolUser.
final class SetMsolUser: ServiceCmdlet {
  override class var name: String { "Set-MsolUser" }
  override class var service: Service { .msol }
  override func run() throws {
    let (location, name) = (string("UsageLocation"), string("DisplayName"))
    try tenant.updateUser(string("UserPrincipalName") ?? string("ObjectId") ?? "", command: commandName) { account in
      if let location { account.usageLocation = location.uppercased() }
      if let name { account.displayName = name }
    }
  }
}
