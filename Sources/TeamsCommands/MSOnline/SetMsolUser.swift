import PowerShellRuntime
import Tenant

/// Set-MsolUser.
final class SetMsolUser: MsolCmdlet {
  override class var name: String { "Set-MsolUser" }
  override class var synopsis: String { "Changes a user, the usage location for instance." }
  override func run() throws {
    let account = try account()
    let change = change()
    let location = try usageLocation(change.text("UsageLocation"))
    try tenant.updateUser(account.id, command: commandName, profile: change.profile(session)) { change.apply(&$0, session, location: location) }
  }
}
