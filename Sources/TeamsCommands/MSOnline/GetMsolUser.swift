import PowerShellRuntime
import Tenant

/// Get-MsolUser.
final class GetMsolUser: MsolCmdlet {
  override class var name: String { "Get-MsolUser" }
  override class var synopsis: String { "Shows users and resource accounts of the organisation." }
  override func run() throws {
    if has("UserPrincipalName") || has("ObjectId") { return try write(object(of: try account())) }
    let all = flag("ReturnDeletedUsers") ? tenant.state.removedAccounts : tenant.state.accounts
    var accounts = all.values.sorted { $0.userPrincipalName < $1.userPrincipalName }
    if let part = string("SearchString")?.lowercased() {
      accounts = accounts.filter { $0.displayName.lowercased().hasPrefix(part) || $0.userPrincipalName.lowercased().hasPrefix(part) }
    }
    if flag("UnlicensedUsersOnly") { accounts = accounts.filter { $0.licenses.isEmpty } }
    if let domain = string("DomainName")?.lowercased() { accounts = accounts.filter { $0.userPrincipalName.lowercased().hasSuffix("@" + domain) } }
    switch string("EnabledFilter")?.lowercased() {
    case "enabledonly": accounts = accounts.filter(\.accountEnabled)
    case "disabledonly": accounts = accounts.filter { !$0.accountEnabled }
    default: break
    }
    // Nobody is synchronised from elsewhere, and nobody has errors.
    if flag("Synchronized") || flag("HasErrorsOnly") || flag("LicenseReconciliationNeededOnly") { accounts = [] }
    let wanted = ["Department", "City", "Country", "State", "Title", "UsageLocation"].compactMap { name in string(name).map { (name, $0) } }
    let objects = accounts.lazy.map { self.object(of: $0) }.filter { object in wanted.allSatisfy { name, text in CaseFolding.equal(object[name]?.text ?? "", text) } }
    for object in objects.prefix(count("MaxResults", orElse: flag("All") ? .max : 500)) { try write(object) }
  }
}
