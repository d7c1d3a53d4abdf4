import PowerShellRuntime
import Tenant

/// Get-CsOnlineUser.
final class GetCsOnlineUser: ServiceCmdlet {
  override class var name: String { "Get-CsOnlineUser" }
  override func run() throws {
    let accounts: [Account]
    if let identity = string("Identity") {
      guard let account = tenant.teamsAccount(identity) else { throw Tenant.userNotFound(identity, action: "All users: Get-CsOnlineUser.") }
      accounts = [account]
    } else {
      accounts = tenant.state.accounts.values.filter { $0.visibleAt <= Session.currentTicks() }.sorted { $0.userPrincipalName < $1.userPrincipalName }
    }
    for account in accounts.prefix(integer("ResultSize") ?? Int.max) {
      let number = tenant.number(of: account)
      try write(object("Microsoft.Rtc.Management.ADConnect.Schema.ADUser", [
        ("Identity", .string(account.id)), ("UserPrincipalName", .string(account.userPrincipalName)), ("DisplayName", .string(account.displayName)),
        ("AccountEnabled", .bool(account.accountEnabled)), ("AccountType", .string(account.instance == nil ? "User" : "ResourceAccount")), ("City", text(account.city)),
        ("Department", text(account.department)), ("UsageLocation", text(account.usageLocation)), ("EnterpriseVoiceEnabled", .bool(account.enterpriseVoiceEnabled)),
        ("LineUri", text(number.map { "tel:" + $0.telephoneNumber })), ("SipAddress", .string("sip:" + account.userPrincipalName)),
        ("FeatureTypes", .strings(tenant.hasPlan(["MCOEV", "MCOEV_VIRTUALUSER"], account) ? ["Teams", "PhoneSystem"] : ["Teams"])), ("TenantId", .string(tenant.id)),
      ] + SettingFamily.all.values.filter { $0.verbs.contains("Grant") }.sorted { $0.noun < $1.noun }.map { ($0.userProperty, text(tenant.policy($0.noun, of: account))) }))
    }
  }
}
