import PowerShellRuntime
import Tenant

/// Get-MgUser.
final class GetMgUser: ServiceCmdlet {
  override class var name: String { "Get-MgUser" }
  override class var synopsis: String { "Shows users and resource accounts of the organisation." }
  override class var help: String {
    """
    .DESCRIPTION
    Graph leaves most properties empty unless -Property names them. Without -UserId the first hundred users are shown, with -All all of them.
    .EXAMPLE
    Get-MgUser -UserId adele.vance@contoso.com -Property DisplayName, UsageLocation | Select-Object DisplayName, UsageLocation
    """
  }
  override class var service: Service { .graph }
  override class var scopes: [String] { ["User.ReadBasic.All", "User.Read.All", "User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"] }
  override var scopes: [String] { super.scopes + (has("UserId") ? ["User.Read", "User.ReadWrite"] : []) }
  override func run() throws {
    let properties = strings("Property").flatMap { $0.split(separator: ",").map(String.init) }
    if let id = string("UserId") {
      guard let account = tenant.account(id) else {
        throw Tenant.directoryNotFound(id, action: "All users: Get-MgUser -All.")
      }
      return try write(userObject(account, properties: properties))
    }
    let accounts = tenant.state.accounts.values.sorted { $0.userPrincipalName < $1.userPrincipalName }
    // A query sees the properties that are not written as well.
    for account in try selected(accounts, as: { userObject($0, properties: nil) }) { try write(userObject(account, properties: properties)) }
  }
}
