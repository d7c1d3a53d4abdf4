import PowerShellRuntime
import Tenant

/// New-MgUser.
final class NewMgUser: ServiceCmdlet {
  override class var name: String { "New-MgUser" }
  override class var synopsis: String { "Makes a user." }
  override class var service: Service { .graph }
  override class var scopes: [String] { ["User.ReadWrite.All", "Directory.ReadWrite.All"] }

  override func run() throws {
    let change = userChange()
    for (parameter, property) in [("DisplayName", "displayName"), ("UserPrincipalName", "userPrincipalName"), ("MailNickname", "mailNickname")] where change.text(parameter) == nil {
      throw Refusal("A value is required for property '\(property)' of resource 'User'.", code: "Request_BadRequest", action: "-\(parameter) <text>")
    }
    guard change.has("PasswordProfile") else {
      throw Refusal("A password must be specified to create a new user.", code: "Request_BadRequest", action: "-PasswordProfile @{ Password = '<secret>' } -AccountEnabled")
    }
    let name = change.text("UserPrincipalName") ?? ""
    let location = try usageLocation(change.text("UsageLocation"))
    guard try shouldProcess(name) else { return }
    let account = try tenant.newUser(userPrincipalName: name, displayName: change.text("DisplayName") ?? name, command: commandName, profile: change.profile(session)) { account in
      account.accountEnabled = false
      change.apply(&account, session, location: location)
    }
    try write(userObject(account, properties: []))
  }
}
