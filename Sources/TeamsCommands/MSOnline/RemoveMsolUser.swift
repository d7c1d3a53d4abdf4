import PowerShellRuntime
import Tenant

/// Remove-MsolUser.
final class RemoveMsolUser: ServiceCmdlet {
  override class var name: String { "Remove-MsolUser" }
  override class var service: Service { .msol }
  override func run() throws {
    let id = string("UserPrincipalName") ?? string("ObjectId") ?? ""
    if !flag("Force"), try !session.shouldContinue("Continue with this operation?", caption: "Confirm") { return }
    try tenant.removeAccount(id, command: commandName)
  }
}
