import PowerShellRuntime
import Tenant

/// Get-MgDirectoryDeletedItem, and the cmdlets of one kind of them: users who were removed in the last 30 days.
final class GetMgDirectoryDeletedItem: ServiceCmdlet {
  override class var name: String { "Get-MgDirectoryDeletedItem" }
  override class var synopsis: String { "Shows an object that was deleted and can still be restored." }
  override class var service: Service { .graph }
  override class var scopes: [String] { ["User.Read.All", "User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"] }
  override func run() throws {
    let id = string("DirectoryObjectId")?.lowercased()
    let found = tenant.state.removedAccounts.values.filter { id == nil || $0.id == id }.sorted { $0.userPrincipalName < $1.userPrincipalName }
    if let id, found.isEmpty { throw Tenant.directoryNotFound(id, action: "What was removed: Get-MgDirectoryDeletedItem.") }
    try writeSelected(found.map { userObject($0, properties: []) })
  }
}

/// Restore-MgDirectoryDeletedItem.
final class RestoreMgDirectoryDeletedItem: ServiceCmdlet {
  override class var name: String { "Restore-MgDirectoryDeletedItem" }
  override class var synopsis: String { "Restores an object that was deleted." }
  override class var service: Service { .graph }
  override class var scopes: [String] { ["User.ReadWrite.All", "Directory.ReadWrite.All"] }
  override func run() throws {
    let id = string("DirectoryObjectId") ?? ""
    guard try shouldProcess(id) else { return }
    try write(userObject(try tenant.restoreAccount(id, command: commandName), properties: []))
  }
}

/// Remove-MgDirectoryDeletedItem: for good.
final class RemoveMgDirectoryDeletedItem: ServiceCmdlet {
  override class var name: String { "Remove-MgDirectoryDeletedItem" }
  override class var synopsis: String { "Deletes an object for good." }
  override class var service: Service { .graph }
  override class var scopes: [String] { ["User.DeleteRestore.All", "User.ReadWrite.All", "Directory.ReadWrite.All"] }
  override func run() throws {
    let id = string("DirectoryObjectId") ?? ""
    guard try shouldProcess(id) else { return }
    try tenant.purgeAccount(id, command: commandName)
  }
}
