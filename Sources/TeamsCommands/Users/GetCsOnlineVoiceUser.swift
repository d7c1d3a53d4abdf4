import PowerShellRuntime
import Tenant

/// Get-CsOnlineVoiceUser: the users with a voice licence.
final class GetCsOnlineVoiceUser: ServiceCmdlet {
  override class var name: String { "Get-CsOnlineVoiceUser" }
  override class var synopsis: String { "Shows the numbers and voice routing of users." }

  override func run() throws {
    var accounts: [Account]
    if let identity = string("Identity") {
      guard let account = tenant.teamsUser(named: identity) else { throw ServiceCmdlet.managementObjectNotFound(identity) }
      if !tenant.hasPlan(["MCOEV"], account) { return try writeWarning("User \(account.id) is not voice user") }
      accounts = [account]
    } else {
      accounts = tenant.state.accounts.values.filter { $0.instance == nil && $0.visibleAt <= Session.currentTicks() && tenant.hasPlan(["MCOEV"], $0) }
      accounts.sort { $0.userPrincipalName < $1.userPrincipalName }
    }
    if flag("NumberAssigned") { accounts = accounts.filter { tenant.number(of: $0) != nil } }
    if flag("NumberNotAssigned") { accounts = accounts.filter { tenant.number(of: $0) == nil } }
    if let part = string("SearchQuery")?.lowercased() { accounts = accounts.filter { $0.displayName.lowercased().contains(part) || $0.userPrincipalName.lowercased().contains(part) } }
    // 100 at most where nobody says how many (reference/usage.md: page sizes).
    for account in accounts.dropFirst(count("Skip", orElse: 0)).prefix(count("First", orElse: 100)) { try write(shown(account)) }
  }

  private func shown(_ account: Account) -> CustomObject {
    let number = tenant.number(of: account)
    let place = flag("ExpandLocation") ? tenant.location(number?.locationId)?.location : number?.locationId
    return object("Deserialized.Microsoft.Rtc.Management.Hosted.Bvd.Types.LacUser", [
      ("Name", .string(account.displayName)), ("Id", .string(account.id)), ("SipDomain", text(account.userPrincipalName.split(separator: "@").last.map(String.init))),
      ("DataCenter", .string("NOAM")), ("TenantId", .string(tenant.id)), ("PstnConnectivity", .string(number?.numberType == "DirectRouting" ? "OnPremises" : "Online")),
      ("UsageLocation", text(account.usageLocation)), ("EnterpriseVoiceEnabled", .bool(account.enterpriseVoiceEnabled)), ("Number", text(number?.telephoneNumber)),
      ("Location", text(place)),
    ])
  }
}
