import PowerShellRuntime
import Tenant

/// New-MsolUser: the directory makes up a password where none is given.
final class NewMsolUser: MsolCmdlet {
  override class var name: String { "New-MsolUser" }
  override class var synopsis: String { "Makes a user." }
  override func run() throws {
    guard let name = string("UserPrincipalName"), let shown = string("DisplayName") else {
      throw Refusal(
        "You must provide a required property: Parameter name: \(has("UserPrincipalName") ? "DisplayName" : "UserPrincipalName")",
        code: "Microsoft.Online.Administration.Automation.RequiredPropertyNotSetException", action: "-UserPrincipalName name@contoso.com -DisplayName 'A name'")
    }
    let change = change()
    let location = try usageLocation(change.text("UsageLocation"))
    let made = try tenant.newUser(userPrincipalName: name, displayName: shown, command: commandName, profile: change.profile(session)) { change.apply(&$0, session, location: location) }
    let skus = try strings("LicenseAssignment").map { try MsolLicense.sku($0, tenant) }
    let account = skus.isEmpty ? made : try tenant.assignLicenses(made.id, add: skus.map { LicenseRequest($0) }, remove: [], command: commandName)
    try write(object(of: account))
  }
}
