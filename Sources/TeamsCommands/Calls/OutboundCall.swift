import PowerShellRuntime
import Tenant

/// A call that a user of the organisation makes: dial plan, licence, what the policies allow, and the way out by voice routing
/// policy, usage, route and gateway, or by a calling plan or operator.
public struct OutboundCall {
  private let tenant: Tenant
  private let caller: Account
  private let policies: EffectivePolicies
  private var call: SimulatedCall

  /// - Returns: nil where the caller is nobody of the organisation.
  public static func place(from caller: String, to dialed: String, in tenant: Tenant) throws -> SimulatedCall? {
    guard let account = tenant.teamsAccount(caller) else { return nil }
    if account.instance != nil { return try transfer(by: account, to: Tenant.normalized(dialed), in: tenant) }
    var outbound = OutboundCall(tenant: tenant, caller: account, policies: EffectivePolicies(tenant), call: SimulatedCall(to: dialed, from: account.userPrincipalName))
    try outbound.place(dialed)
    return outbound.call
  }

  /// Whether a pattern of the organisation blocks calls from a number, and none exempts it (rule B141).
  public static func isBlocked(_ caller: String, in tenant: Tenant) -> Bool {
    func matches(_ noun: String) -> Bool {
      tenant.settings(noun).contains { setting in
        guard setting.values["Enabled"] == .flag(true), let pattern = setting.values["Pattern"]?.text else { return false }
        // A pattern that is no regular expression blocks nobody.
        return (try? RegexObject(pattern: pattern, options: []).isMatch(caller)) ?? false
      }
    }
    return matches("CsInboundBlockedNumberPattern") && !matches("CsInboundExemptNumberPattern")
  }

  /// A call that a resource account sends on to a telephone number: it needs a way out of its own.
  static func transfer(by instance: Account, to number: String, in tenant: Tenant) throws -> SimulatedCall {
    var outbound = OutboundCall(tenant: tenant, caller: instance, policies: EffectivePolicies(tenant), call: SimulatedCall(to: number, from: instance.userPrincipalName))
    try outbound.leave(number, usage: nil)
    return outbound.call
  }

  private mutating func place(_ dialed: String) throws {
    guard tenant.hasPlan(["MCOEV"], caller) else {
      return fail(403, 510562, "License", "\(caller.userPrincipalName) has no provisioned Teams Phone licence", mendWith: "Set-MgUserLicense -UserId \(caller.userPrincipalName) -AddLicenses @{ SkuId = <MCOEV> } -RemoveLicenses @()")
    }
    call.pass("License", "Teams Phone")
    guard caller.enterpriseVoiceEnabled else {
      call.failEnterpriseVoice(of: caller)
      (call.code, call.subcode) = (403, 510560)
      return
    }
    if let emergency = emergencyNumber(dialed) { return try leave(emergency.number, usage: emergency.usage) }
    guard let number = try normalize(dialed) else { return }
    call.to = number
    // A number of the organisation is found by look-up: the call never leaves Teams.
    if tenant.state.numbers[number]?.assignedTo != nil {
      let inside = tenant.call(to: number, from: tenant.number(of: caller)?.telephoneNumber ?? caller.userPrincipalName)
      call.pass("Lookup", "\(number) is a number of the organisation")
      return call.goOn(with: inside)
    }
    guard mayCall(number) else { return }
    try leave(number, usage: nil)
  }

  /// Ends the call with the codes that the service gives of outbound calls (rule B161).
  private mutating func fail(_ code: Int, _ subcode: Int, _ hop: String, _ reason: String, mendWith remedy: String) {
    call.fail(hop, reason, mendWith: remedy)
    (call.code, call.subcode) = (code, subcode)
  }

  // MARK: Numbers

  private mutating func normalize(_ dialed: String) throws -> String? {
    let plan = DialPlan(policies.policy("CsTenantDialPlan", of: caller), in: tenant)
    let digits = dialed.filter { $0.isNumber || $0 == "+" }
    if digits.hasPrefix("+") {
      call.pass("DialPlan", "\(digits) is a full number already")
      return digits
    }
    if let found = try DialPlan.normalized(digits, by: plan.rules) {
      call.pass("DialPlan", "\(digits) becomes \(found.number) by the rule '\(found.rule["Name"].text ?? "")' of the dial plan \(plan.name)")
      return found.number
    }
    // The service's own rules of the country know the national form.
    if (caller.usageLocation ?? tenant.country) == "US", digits.count == 10 || (digits.count == 11 && digits.hasPrefix("1")) {
      let number = "+1" + digits.suffix(10)
      call.pass("DialPlan", "\(digits) becomes \(number) by the service's rules for US")
      return number
    }
    call.fail("DialPlan", "no rule of the dial plan \(plan.name) makes a number of '\(dialed)'", mendWith: "Set-CsTenantDialPlan -Identity \(plan.name) -NormalizationRules @{ Add = (New-CsVoiceNormalizationRule -Parent \(plan.name) -Name <name> -Pattern '^(\\d{\(digits.count)})$' -Translation '+<country and area>$1' -InMemory) }")
    return nil
  }

  /// An emergency number of the user's policy, by its dial string or one of its masks.
  private mutating func emergencyNumber(_ dialed: String) -> (number: String, usage: String?)? {
    let name = policies.policy("CsTeamsEmergencyCallRoutingPolicy", of: caller) ?? "Global"
    for entry in tenant.setting("CsTeamsEmergencyCallRoutingPolicy", name)?.values["EmergencyNumbers"]?.items ?? [] {
      guard let number = entry["EmergencyDialString"].text else { continue }
      let masks = entry["EmergencyDialMask"].text?.split(separator: ";").map(String.init) ?? []
      guard number == dialed || masks.contains(dialed) else { continue }
      call.pass("Emergency", "\(dialed) is the emergency number \(number) of the policy \(name)")
      return (number, entry["OnlinePSTNUsage"].text)
    }
    return nil
  }

  private mutating func mayCall(_ number: String) -> Bool {
    guard let name = policies.policy("CsDialoutPolicy", of: caller) else { return true }
    let policy = SettingFamily.all["csonlinedialoutpolicy"].flatMap { BuiltInPolicies.find(name, $0) }
    let allowed: String
    var subcode = 510562
    switch policy?.values["AllowPSTNOutboundCallingType"]?.text {
    case "Disabled": allowed = "no calls to the telephone network"
    case "DomesticOnly" where isAbroad(number): (allowed, subcode) = ("domestic calls only", 510563)
    default: return true
    }
    fail(403, subcode, "DialoutPolicy", "the policy \(name) allows \(allowed)", mendWith: "Grant-CsDialoutPolicy -Identity \(caller.userPrincipalName) -PolicyName DialoutCPCandPSTNInternational")
    return false
  }

  private static let countryCodes = ["US": "1", "CA": "1", "GB": "44", "FR": "33", "DE": "49", "NL": "31", "BE": "32", "ES": "34", "IT": "39", "CH": "41", "AT": "43", "SE": "46", "NO": "47", "DK": "45", "IE": "353", "AU": "61", "JP": "81"]
  private func isAbroad(_ number: String) -> Bool {
    guard let code = OutboundCall.countryCodes[caller.usageLocation ?? tenant.country] else { return false }
    return !number.hasPrefix("+" + code)
  }

  // MARK: The way out

  /// By the first route of the policy's usages that takes the number; else by the calling plan or operator of the caller's number.
  private mutating func leave(_ number: String, usage: String?) throws {
    let name = policies.policy("CsOnlineVoiceRoutingPolicy", of: caller) ?? "Global"
    let policy = tenant.setting("CsOnlineVoiceRoutingPolicy", name)
    let usages = usage.map { [$0] } ?? policy?.values["OnlinePstnUsages"]?.items.compactMap(\.text) ?? []
    if !usages.isEmpty {
      call.pass("RoutingPolicy", "\(usage == nil ? "the policy \(name)" : "the emergency policy") has the usages \(usages.joined(separator: ", "))")
      for usage in usages { if try takeRoute(of: usage, for: number) { return } }
    }
    let own = tenant.number(of: caller)
    switch own?.numberType {
    case "CallingPlan"? where tenant.hasPlan(isAbroad(number) ? ["MCOPSTN2", "MCOPSTN_1_PRICED", "MCOPSTNPAYG"] : ["MCOPSTN1", "MCOPSTN2", "MCOPSTN5", "MCOPSTN_1_PRICED", "MCOPSTNPAYG", "MCOPSTNEAU"], caller):
      call.answer("the telephone network, by Microsoft's calling plan")
    case "CallingPlan"?:
      fail(403, 510559, "CallingPlan", "\(caller.userPrincipalName) has no calling plan for \(isAbroad(number) ? "calls abroad" : "calls")", mendWith: "Set-MgUserLicense with the SkuId of \(isAbroad(number) ? "MCOPSTN2" : "MCOPSTN1")")
    case "OperatorConnect"?: call.answer("the telephone network, by the operator of \(own?.telephoneNumber ?? "")")
    default:
      fail(
        403, 510559, "Route", usages.isEmpty ? "the voice routing policy \(name) of \(caller.userPrincipalName) has no usages" : "no route of the usages \(usages.joined(separator: ", ")) takes \(number)",
        mendWith: usages.isEmpty ? "Grant-CsOnlineVoiceRoutingPolicy -Identity \(caller.userPrincipalName) -PolicyName <policy>" : "New-CsOnlineVoiceRoute -Identity <name> -NumberPattern '^\\\(number.prefix(3))' -OnlinePstnGatewayList <gateway> -OnlinePstnUsages \(usages[0])")
    }
  }

  /// The routes of a usage by their priority; of the first that takes the number the first gateway that is enabled.
  private mutating func takeRoute(of usage: String, for number: String) throws -> Bool {
    func priority(_ route: Setting) -> Int { if case .whole(let number)? = route.values["Priority"] { number } else { .max } }
    let routes = tenant.settings("CsOnlineVoiceRoute").filter { route in
      route.values["OnlinePstnUsages"]?.items.contains { $0.text?.lowercased() == usage.lowercased() } ?? false
    }.sorted { priority($0) < priority($1) }
    for route in routes {
      guard let pattern = route.values["NumberPattern"]?.text, try RegexObject(pattern: pattern, options: []).isMatch(number) else { continue }
      let gateways = route.values["OnlinePstnGatewayList"]?.items.compactMap(\.text) ?? []
      let usable = gateways.first { name in tenant.setting("CsOnlinePSTNGateway", name)?.values["Enabled"] == .flag(true) }
      guard let gateway = usable else {
        call.note("Route", "the route \(route.identity) takes \(number), but \(gateways.isEmpty ? "has no gateway" : "none of its gateways \(gateways.joined(separator: ", ")) is enabled")")
        continue
      }
      call.pass("Route", "the route \(route.identity) of the usage \(usage) takes \(number)")
      call.pass("Gateway", gateway)
      call.answer("the telephone network, by \(gateway)")
      return true
    }
    return false
  }
}
