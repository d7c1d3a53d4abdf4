import PowerShellRuntime
import Tenant

/// Get-CsOnlineUser: the users and resource accounts that Teams knows, with the documented properties in their order.
final class GetCsOnlineUser: ServiceCmdlet {
  override class var name: String { "Get-CsOnlineUser" }
  override class var synopsis: String { "Shows users and resource accounts with their numbers and policies." }
  override class var help: String {
    """
    .DESCRIPTION
    Resource accounts are among them. -Filter takes comparisons of properties as a text.
    .EXAMPLE
    Get-CsOnlineUser -Identity adele.vance@contoso.com | Select-Object DisplayName, LineUri, EnterpriseVoiceEnabled
    .EXAMPLE
    Get-CsOnlineUser -Filter "LineUri -ne `$null"
    """
  }

  override func run() throws {
    var accounts: [Account]
    if let identity = string("Identity") {
      if has("AccountType") { throw Refusal("AccountType parameter cannot be used with Identity parameter.", action: "Name the user, or list those of a type.") }
      if has("Filter") { throw Refusal("Filter parameter cannot be used along with Identity input.", action: "Name the user, or filter all of them.") }
      guard let account = tenant.teamsAccount(identity) ?? tenant.account(alias: identity) else {
        throw Refusal("Management object not found for identity \"\(identity)\".", action: "All users: Get-CsOnlineUser.")
      }
      accounts = [account]
    } else {
      let known = flag("SoftDeletedUser") ? tenant.state.removedAccounts : tenant.state.accounts
      accounts = known.values.filter { $0.visibleAt <= Session.currentTicks() }.sorted { $0.userPrincipalName < $1.userPrincipalName }
    }
    if let type = string("AccountType") { accounts = accounts.filter { GetCsOnlineUser.accountType($0).lowercased() == type.lowercased() } }
    if let filter = try string("Filter").map({ try DirectoryFilter($0) }) {
      accounts = accounts.filter { account in filter.matches { GetCsOnlineUser.names[$0 == "assignedplans" ? "assignedplan" : $0].map { shown($0, of: account) } ?? .null } }
    }
    if let property = string("Sort").flatMap({ GetCsOnlineUser.names[$0.lowercased()] }) {
      let keys = accounts.map { shown(property, of: $0).text.lowercased() }
      accounts = accounts.indices.sorted { keys[$0] < keys[$1] }.map { accounts[$0] }
    }
    for account in accounts.prefix(resultSize) { try write(selected(shown(account))) }
  }

  private lazy var policies = EffectivePolicies(tenant)

  private var resultSize: Int { max(0, string("ResultSize").flatMap { Int($0) } ?? Int.max) }

  /// `-Properties` leaves these, and those that are always there.
  private func selected(_ object: CustomObject) -> CustomObject {
    guard let list = string("Properties")?.split(whereSeparator: { ", ".contains($0) }).map(String.init), !list.contains("*") else { return object }
    let wanted = ["Identity", "UserPrincipalName", "Alias", "AccountEnabled", "DisplayName"] + list
    let names = object.shape.names.filter { name in wanted.contains { $0.lowercased() == name.lowercased() } }
    return self.object(GetCsOnlineUser.typeName, names.map { ($0, object[$0] ?? .null) })
  }

  private static let typeName = "Microsoft.Rtc.Management.ADConnect.Schema.ADUser"

  private static func accountType(_ account: Account) -> String { account.instance == nil ? "User" : "ResourceAccount" }

  private static let shape = Shape(OutputPropertyData.properties(of: name))
  /// The properties by their names in lower case.
  private static let names = Dictionary(shape.names.map { ($0.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })

  private func shown(_ account: Account) -> CustomObject {
    CustomObject(GetCsOnlineUser.typeName, GetCsOnlineUser.shape, GetCsOnlineUser.shape.names.map { shown($0, of: account) })
  }

  private func shown(_ name: String, of account: Account) -> Value {
    guard let family = GetCsOnlineUser.families[name] else { return property(name, of: account) }
    return flag("SkipUserPolicies") ? .null : policy(policies.policy(family.noun, of: account), family)
  }

  /// The families whose policies users have, by the property that shows them.
  private static let families = Dictionary(SettingFamily.all.values.filter { $0.verbs.contains("Grant") }.map { ($0.userProperty, $0) }, uniquingKeysWith: { old, _ in old })

  /// A granted policy: its text is its name.
  private func policy(_ name: String?, _ family: SettingFamily) -> Value {
    guard let name else { return .null }
    let policy = object("UserPolicyDefinition", [("Name", .string(name)), ("Authority", .string("Tenant")), ("PolicyType", .string(family.userProperty))])
    policy.display = name
    return .object(policy)
  }

  private func property(_ name: String, of account: Account) -> Value {
    let isInstance = account.instance != nil
    switch name {
    case "AccountEnabled": return .bool(account.accountEnabled)
    case "AccountType": return .string(GetCsOnlineUser.accountType(account))
    case "Alias": return .string(account.alias)
    case "AssignedPlan", "ProvisionedPlan": return plans(account)
    case "City": return text(account.city)
    case "Country", "CountryAbbreviation", "UsageLocation": return text(account.usageLocation)
    case "Department": return text(account.department)
    case "DisplayName": return .string(account.displayName)
    case "EnterpriseVoiceEnabled": return .bool(account.enterpriseVoiceEnabled)
    case "FeatureTypes": return .strings(features(account))
    case "GivenName": return text(account.givenName)
    case "LastName": return text(account.surname)
    case "HideFromAddressLists", "UserDirSyncEnabled": return .bool(false)
    case "HostedVoiceMail": return account.hostedVoiceMail.map { .bool($0) } ?? .null
    case "HostingProvider": return .string("sipfed.online.lync.com")
    case "Identity": return .string(account.id)
    // Rule B42.
    case "InterpretedUserType": return .string(isInstance ? "PureOnlineApplicationInstance" : "PureOnlineTeamsOnlyUser")
    case "IsSipEnabled": return .bool(true)
    case "LineUri": return text(tenant.number(of: account).map { "tel:" + $0.telephoneNumber })
    case "ProxyAddresses": return .strings(["SMTP:" + account.userPrincipalName])
    case "RegistrarPool": return .string("sippooldm2.infra.lync.com")
    case "SipAddress": return .string("sip:" + account.userPrincipalName)
    case "SipProxyAddress": return .string(account.userPrincipalName)
    case "TeamsUpgradeEffectiveMode": return .string("TeamsOnly")
    case "TeamsUpgradeNotificationsEnabled", "OnPremEnterpriseVoiceEnabled", "OnPremSipEnabled": return .bool(false)
    case "TelephoneNumbers":
      // The primary one first.
      let held = tenant.state.numbers(heldBy: account.id)
      return .array((held.filter { $0.category == nil } + held.filter { $0.category != nil }).map {
        .object(CustomObject([("TelephoneNumber", .string($0.telephoneNumber)), ("AssignmentCategory", .string($0.category ?? "Primary"))]))
      })
    case "TenantId": return .string(tenant.id)
    case "WhenChanged", "WhenCreated": return date(created(account))
    case "UserPrincipalName": return .string(account.userPrincipalName)
    case "UserValidationErrors": return .array([])
    default: return .null
    }
  }

  private func features(_ account: Account) -> [String] {
    if account.instance != nil { return tenant.hasPlan(["MCOEV_VIRTUALUSER", "PHONESYSTEM_VIRTUALUSER"], account) ? ["VoiceApp"] : [] }
    return ["Teams"] + (tenant.hasPlan(["MCOEV"], account) ? ["PhoneSystem"] : []) + (tenant.hasPlan(["MCOPSTN1", "MCOPSTN2", "MCOPSTN5", "MCOPSTN6"], account) ? ["CallingPlan"] : [])
  }

  private func plans(_ account: Account) -> Value {
    .array(account.licenses.flatMap { license in
      (tenant.subscription(license.skuId)?.servicePlans ?? []).map { plan in
        let shown = object("Microsoft.Rtc.Management.ADConnect.Schema.AssignedPlan", [
          ("AssignedTimestamp", date(assigned(license, to: account))), ("Capability", .string(plan.name)), ("CapabilityStatus", .string("Enabled")), ("GracePeriodExpiryDate", .null),
          ("ServiceInstance", .string("MicrosoftCommunicationsOnline/NOAM-0A-S0")), ("ServicePlanId", .string(plan.id)),
        ])
        return .object(shown)
      }
    })
  }
}
