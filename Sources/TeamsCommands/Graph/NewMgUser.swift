import PowerShellRuntime
import Tenant

/// New-MgUser.
final class NewMgUser: ServiceCmdlet {
  override class var name: String { "New-MgUser" }
  override class var service: Service { .graph }
  override class var scopes: [String] { ["User.ReadWrite.All", "Directory.ReadWrite.All"] }

  override func run() throws {
    let body = value("BodyParameter")?.object(as: DictionaryObject.self)
    func given(_ name: String) -> String? { string(name) ?? body?[name]?.text }
    for (parameter, property) in [("DisplayName", "displayName"), ("UserPrincipalName", "userPrincipalName"), ("MailNickname", "mailNickname")] where given(parameter) == nil {
      throw Refusal("A value is required for property '\(property)' of resource 'User'.", code: "Request_BadRequest", action: "-\(parameter) <text>")
    }
    if value("PasswordProfile") == nil, body?["PasswordProfile"] == nil {
      throw Refusal("A password must be specified to create a new user.", code: "Request_BadRequest", action: "-PasswordProfile @{ Password = '<secret>' } -AccountEnabled")
    }
    let name = given("UserPrincipalName") ?? ""
    guard try shouldProcess(name) else { return }
    let account = try tenant.newUser(userPrincipalName: name, displayName: given("DisplayName") ?? name, command: commandName) { account in
      account.usageLocation = given("UsageLocation")
      account.department = given("Department")
      account.city = given("City")
      account.accountEnabled = has("AccountEnabled") ? flag("AccountEnabled") : body?["AccountEnabled"].map { session.truth($0) } ?? false
    }
    try write(userObject(account, properties: []))
  }
}
