import PowerShellRuntime
import Tenant

/// The dial plan of a user: the one that was granted, or the organisation's. Its rules are tried from top to bottom, and the
/// first that matches wins (rule B133).
struct DialPlan {
  let name: String
  let rules: [PropertyValue]

  /// - Parameter name: nil where the organisation's holds.
  init(_ name: String?, in tenant: Tenant) {
    let name = name ?? "Global"
    self.name = name
    rules = tenant.setting("CsTenantDialPlan", name)?.values["NormalizationRules"]?.items ?? []
  }

  static func translated(_ dialed: String, by rule: PropertyValue) throws -> String? {
    guard let pattern = rule["Pattern"].text else { return nil }
    guard let match = try RegexObject(pattern: pattern, options: []).firstMatch(dialed) else { return nil }
    return match.expand(rule["Translation"].text ?? "")
  }

  /// The number that is called, and the rule that made it; nil where no rule matches.
  static func normalized(_ dialed: String, by rules: [PropertyValue]) throws -> (number: String, rule: PropertyValue)? {
    for rule in rules {
      if let number = try translated(dialed, by: rule) { return (number, rule) }
    }
    return nil
  }
}

/// What the cmdlets that try dial plans share.
class DialPlanCmdlet: ServiceCmdlet {
  func dialPlan(of account: Account) -> DialPlan { DialPlan(EffectivePolicies(tenant).policy("CsTenantDialPlan", of: account), in: tenant) }

  func account() throws -> Account {
    let identity = string("Identity") ?? ""
    guard let account = tenant.teamsUser(named: identity) else { throw Tenant.userNotFound(identity, action: "All users: Get-CsOnlineUser.") }
    return account
  }

  func effectiveName(_ account: Account, _ plan: String) -> String { "\(account.usageLocation ?? tenant.country)_\(plan)" }
}

/// Get-CsEffectiveTenantDialPlan.
final class GetCsEffectiveTenantDialPlan: DialPlanCmdlet {
  override class var name: String { "Get-CsEffectiveTenantDialPlan" }
  override class var synopsis: String { "Shows the normalization rules that hold for a user, the organisation's and the service's together." }
  override func run() throws {
    let account = try account()
    let plan = dialPlan(of: account)
    try write(object("Microsoft.Rtc.Management.WritableConfig.Policy.Voice.EffectiveTenantDialPlan", [
      ("EffectiveTenantDialPlanName", .string(effectiveName(account, plan.name))), ("NormalizationRules", value(.list(plan.rules))),
    ]))
  }
}

/// Test-CsEffectiveTenantDialPlan: what a user's plan makes of a number that is dialled.
final class TestCsEffectiveTenantDialPlan: DialPlanCmdlet {
  override class var name: String { "Test-CsEffectiveTenantDialPlan" }
  override class var synopsis: String { "Shows what becomes of a number that a user dials." }
  override func run() throws {
    let dialed = string("DialedNumber") ?? ""
    let rules: [PropertyValue]
    if let name = string("EffectiveTenantDialPlanName") {
      let plan = name.split(separator: "_").last.map(String.init) ?? name
      let setting = tenant.setting("CsTenantDialPlan", plan)
      guard setting != nil || plan.lowercased() == "global" else {
        throw Refusal("The effective dial plan \"\(name)\" does not exist.", code: "ClientError", action: "Get-CsEffectiveTenantDialPlan gives a user's.")
      }
      rules = setting?.values["NormalizationRules"]?.items ?? []
    } else {
      rules = dialPlan(of: try account()).rules
    }
    let found = try DialPlan.normalized(dialed, by: rules)
    try write(object("Microsoft.Rtc.Management.Voice.DialPlanTestResult", [("TranslatedNumber", text(found?.number)), ("MatchingRule", found.map { value($0.rule) } ?? .null)]))
  }
}

/// Test-CsVoiceNormalizationRule.
final class TestCsVoiceNormalizationRule: DialPlanCmdlet {
  override class var name: String { "Test-CsVoiceNormalizationRule" }
  override class var synopsis: String { "Shows what a normalization rule makes of a number." }
  override func run() throws {
    let number = try DialPlan.translated(string("DialedNumber") ?? "", by: item(value("NormalizationRule") ?? .null))
    try write(object("Microsoft.Rtc.Management.Voice.NormalizationRuleTestResult", [("TranslatedNumber", text(number))]))
  }
}
