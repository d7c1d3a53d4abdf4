import PowerShellRuntime
import Tenant

/// Get-AzureADUser: 100 users unless -All is asked for.
final class GetAzureADUser: AzureADCmdlet {
  override class var name: String { "Get-AzureADUser" }
  override class var synopsis: String { "Shows accounts of the directory." }
  override func run() throws {
    if let id = string("ObjectId") { return try write(object(of: try user(id))) }
    var accounts = tenant.state.accounts.values.sorted { $0.userPrincipalName < $1.userPrincipalName }
    if let part = string("SearchString")?.lowercased() {
      accounts = accounts.filter { $0.displayName.lowercased().hasPrefix(part) || $0.userPrincipalName.lowercased().hasPrefix(part) }
    }
    let filter = try string("Filter").map { try GraphFilter($0) }
    let found = accounts.lazy.map { self.object(of: $0) }.filter { filter?.matches($0) ?? true }
    for object in found.prefix(count("Top", orElse: flag("All") ? .max : 100)) { try write(object) }
  }
}

/// Set-AzureADUser.
final class SetAzureADUser: AzureADCmdlet {
  override class var name: String { "Set-AzureADUser" }
  override class var synopsis: String { "Changes an account of the directory." }
  override func run() throws {
    let account = try user(string("ObjectId") ?? "")
    let change = userChange(renamed: AzureADCmdlet.renamed)
    let location = try usageLocation(change.text("UsageLocation"))
    try tenant.updateUser(account.id, renamedTo: change.text("UserPrincipalName"), command: commandName, profile: change.profile(session)) { change.apply(&$0, session, location: location) }
  }
}

/// New-AzureADUser.
final class NewAzureADUser: AzureADCmdlet {
  override class var name: String { "New-AzureADUser" }
  override class var synopsis: String { "Makes an account of the directory." }
  override func run() throws {
    guard let name = string("UserPrincipalName") else {
      throw Refusal("A value is required for property 'userPrincipalName' of resource 'User'.", code: "Request_BadRequest", action: "-UserPrincipalName name@contoso.com")
    }
    let change = userChange(renamed: AzureADCmdlet.renamed)
    let location = try usageLocation(change.text("UsageLocation"))
    let account = try tenant.newUser(userPrincipalName: name, displayName: string("DisplayName") ?? name, command: commandName, profile: change.profile(session)) { account in
      change.apply(&account, session, location: location)
      account.accountEnabled = flag("AccountEnabled")
    }
    try write(object(of: account))
  }
}

/// Remove-AzureADUser.
final class RemoveAzureADUser: AzureADCmdlet {
  override class var name: String { "Remove-AzureADUser" }
  override class var synopsis: String { "Deletes an account of the directory; for 30 days it can be restored." }
  override func run() throws { try tenant.removeAccount(string("ObjectId") ?? "", command: commandName) }
}
