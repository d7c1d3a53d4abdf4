import PowerShellRuntime
import Tenant

/// Remove-MsolUser.
final class RemoveMsolUser: ServiceCmdlet {
  override class var name: String { "Remove-MsolUser" }
  override class var synopsis: String { "Deletes a user or resource account; for 30 days it can be restored." }
  override class var service: Service { .msol }
  override func run() throws {
    let id = string("UserPrincipalName") ?? string("ObjectId") ?? ""
    if !flag("Force"), try !session.shouldContinue("Continue with this operation?", caption: "Confirm") { return }
    try tenant.removeAccount(id, command: commandName)
  }
}
