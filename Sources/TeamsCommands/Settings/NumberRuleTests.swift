import PowerShellRuntime
import Tenant

/// What the cmdlets that try a number against the organisation's rules share.
class NumberRuleTest: ServiceCmdlet {
  var number: String { string("PhoneNumber") ?? "" }

  /// The instances of a family that are not switched off and whose pattern fits the number.
  func matching(_ noun: String) -> [(setting: Setting, match: MatchObject)] {
    tenant.settings(noun).compactMap { setting in
      guard setting.values["Enabled"] != .flag(false), let pattern = setting.values["Pattern"]?.text,
        let match = (try? RegexObject(pattern: pattern, options: []).firstMatch(number)) ?? nil
      else { return nil }
      return (setting, match)
    }
  }
}

/// Test-CsInboundBlockedNumberPattern: whether calls from a number are blocked.
final class TestCsInboundBlockedNumberPattern: NumberRuleTest {
  override class var name: String { "Test-CsInboundBlockedNumberPattern" }
  override class var synopsis: String { "Tells whether calls of a number are blocked." }
  override func run() throws {
    let isBlocked = OutboundCall.isBlocked(number, in: tenant)
    let account = isBlocked ? matching("CsInboundBlockedNumberPattern").first?.setting.values["ResourceAccount"] : nil
    try write(object("Microsoft.Rtc.Management.Hosted.Online.Models.TestInboundBlockedNumberPatternResponse", [("IsMatch", .bool(isBlocked)), ("ResourceAccount", value(account ?? .none))]))
  }
}

/// Test-CsTeamsTranslationRule: what the rules, or one of them, make of a number.
final class TestCsTeamsTranslationRule: NumberRuleTest {
  override class var name: String { "Test-CsTeamsTranslationRule" }
  override class var synopsis: String { "Shows what the translation rules make of a number." }
  override func run() throws {
    let wanted = string("Identity")?.lowercased()
    guard let (rule, match) = matching("CsTeamsTranslationRule").first(where: { wanted == nil || $0.setting.identity.lowercased() == wanted }) else { return }
    let translation = rule.values["Translation"]?.text ?? ""
    try write(object("Microsoft.Rtc.Management.WritableConfig.TestTranslationRule", [
      ("Identity", .string(rule.identity)), ("Pattern", value(rule.values["Pattern"] ?? .none)), ("PhoneNumberTranslated", .string(match.expand(translation))), ("Translation", .string(translation)),
    ]))
  }
}

/// Test-CsTeamsUnassignedNumberTreatment: the treatment that calls to a number get while nobody has it.
final class TestCsTeamsUnassignedNumberTreatment: NumberRuleTest {
  override class var name: String { "Test-CsTeamsUnassignedNumberTreatment" }
  override class var synopsis: String { "Shows what happens to calls of a number that nobody has." }
  override func run() throws {
    guard let treatment = IncomingCall.treatment(of: number, in: tenant) else { return }
    let names = ["Pattern", "TargetType", "Target", "TreatmentPriority", "Description"]
    try write(object("Microsoft.Rtc.Management.WritableConfig.TeamsUnassignedNumberTreatment", [("Identity", .string(treatment.identity))] + names.map { ($0, value(treatment.values[$0] ?? .none)) }))
  }
}
