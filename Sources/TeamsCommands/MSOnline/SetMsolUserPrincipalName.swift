import PowerShellRuntime
import Tenant

/// Set-MsolUserPrincipalName.
final class SetMsolUserPrincipalName: MsolCmdlet {
  override class var name: String { "Set-MsolUserPrincipalName" }
  override class var synopsis: String { "Changes the name by which a user signs in." }
  override func run() throws {
    let account = try account()
    guard let name = string("NewUserPrincipalName") else {
      throw Refusal("You must provide a required property: Parameter name: NewUserPrincipalName", action: "-NewUserPrincipalName name@contoso.com")
    }
    try tenant.updateUser(account.id, renamedTo: name, command: commandName) { _ in }
  }
}
