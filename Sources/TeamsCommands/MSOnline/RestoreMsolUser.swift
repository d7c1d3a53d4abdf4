import PowerShellRuntime
import Tenant

/// Restore-MsolUser.
final class RestoreMsolUser: MsolCmdlet {
  override class var name: String { "Restore-MsolUser" }
  override class var synopsis: String { "Restores a user who was deleted." }
  override func run() throws {
    let id = string("UserPrincipalName") ?? string("ObjectId") ?? ""
    guard let removed = tenant.state.removedAccounts.values.first(where: { [$0.id, $0.userPrincipalName.lowercased()].contains(id.lowercased()) }) else {
      throw MsolCmdlet.userNotFound(id, action: "Get-MsolUser -ReturnDeletedUsers")
    }
    try write(object(of: try tenant.restoreAccount(removed.id, command: commandName)))
  }
}
