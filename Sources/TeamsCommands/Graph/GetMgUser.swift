import PowerShellRuntime
import Tenant

/// Get-MgUser.
final class GetMgUser: ServiceCmdlet {
  override class var name: String { "Get-MgUser" }
  override class var service: Service { .graph }
  override class var scopes: [String] { ["User.Read.All", "User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"] }
  override func run() throws {
    let properties = strings("Property").flatMap { $0.split(separator: ",").map(String.init) }
    if let id = string("UserId") {
      guard let account = tenant.account(id) else {
        throw Tenant.directoryNotFound(id, action: "All users: Get-MgUser -All.")
      }
      return try write(userObject(account, properties: properties))
    }
    var accounts = tenant.state.accounts.values.sorted { $0.userPrincipalName < $1.userPrincipalName }
    // A filter sees the properties that are not written as well.
    if let filter = try string("Filter").map({ try GraphFilter($0) }) {
      let all = ServiceCmdlet.userPropertiesOnDemand
      accounts = try accounts.filter { try filter.decides(userObject($0, properties: all)) }
    }
    if let search = string("Search") { accounts = try accounts.filter { try matches(search, userObject($0, properties: [])) } }
    for account in accounts.prefix(count("Top")) { try write(userObject(account, properties: properties)) }
  }
}
