import PowerShellRuntime
import Tenant

/// Update-MgUser.
final class UpdateMgUser: ServiceCmdlet {
  override class var name: String { "Update-MgUser" }
  override class var synopsis: String { "Changes a user, the usage location for instance." }
  override class var help: String {
    """
    .EXAMPLE
    Update-MgUser -UserId aa-main@contoso.onmicrosoft.com -UsageLocation US
    """
  }
  override class var service: Service { .graph }
  override class var scopes: [String] { ["User.ReadWrite.All", "Directory.ReadWrite.All"] }
  override func run() throws {
    let id = string("UserId") ?? ""
    guard try shouldProcess(id) else { return }
    let change = userChange()
    let location = try usageLocation(change.text("UsageLocation"))
    try tenant.updateUser(id, renamedTo: change.text("UserPrincipalName"), command: commandName, profile: change.profile(session)) { change.apply(&$0, session, location: location) }
  }
}
