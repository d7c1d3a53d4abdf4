import PowerShellRuntime
import Tenant

/// What the service asks of gateways, voice routes, dial plans (rules B129 to B138) and places of the network.
enum VoiceRoutingRules {
  /// Fills in what a new instance gets, and refuses what the service refuses.
  static func complete(_ setting: inout Setting, _ cmdlet: SettingCmdlet) throws {
    switch setting.noun {
    case "CsOnlineVoiceRoute":
      if setting.values["Priority"] == PropertyValue.none {
        // Rule B129: after the routes that are there.
        let used = cmdlet.tenant.settings(setting.noun).compactMap { if case .whole(let number)? = $0.values["Priority"] { number } else { nil } }
        setting.values["Priority"] = .whole((used.max() ?? -1) + 1)
      }
      if setting.values["NumberPattern"] == PropertyValue.none { setting.values["NumberPattern"] = .text("[0-9]{10}") }
    case "CsTenantDialPlan":
      if setting.values["SimpleName"] == PropertyValue.none { setting.values["SimpleName"] = .text(setting.identity.replacing("Tag:", with: "")) }
    case "CsTeamsUnassignedNumberTreatment":
      if setting.values["TreatmentId"] == PropertyValue.none { setting.values["TreatmentId"] = .text(cmdlet.tenant.newId()) }
    case "CsTenantNetworkRegion":
      if setting.values["CentralSite"] == PropertyValue.none { setting.values["CentralSite"] = .text(setting.identity) }
    case "CsTenantTrustedIPAddress":
      if setting.values["MaskBits"] == PropertyValue.none { setting.values["MaskBits"] = .whole(setting.identity.contains(":") ? 128 : 32) }
    default: break
    }
    try check(setting, cmdlet)
  }

  /// The parameters that hold a regular expression.
  private static let patterns = [
    "CsOnlineVoiceRoute": "NumberPattern", "CsTeamsTranslationRule": "Pattern", "CsInboundBlockedNumberPattern": "Pattern", "CsInboundExemptNumberPattern": "Pattern",
    "CsTeamsUnassignedNumberTreatment": "Pattern",
  ]

  static func check(_ setting: Setting, _ cmdlet: SettingCmdlet) throws {
    if let name = patterns[setting.noun], let pattern = setting.values[name]?.text { try checkPattern(pattern, name) }
    switch setting.noun {
    case "CsOnlinePSTNGateway": try checkGateway(setting, cmdlet.tenant)
    case "CsOnlineVoiceRoute": try checkRoute(setting, cmdlet)
    case "CsOnlineVoiceRoutingPolicy": try checkUsages(setting, cmdlet.tenant)
    case "CsTenantNetworkSite": try checkPlace("CsTenantNetworkRegion", setting.values["NetworkRegionID"], cmdlet.tenant)
    case "CsTenantNetworkSubnet": try checkPlace("CsTenantNetworkSite", setting.values["NetworkSiteID"], cmdlet.tenant)
    case "CsTenantDialPlan":
      let count = setting.values["NormalizationRules"]?.items.count ?? 0
      // Rule B134.
      if count > 50 { throw Refusal("A tenant dial plan has at most 50 normalization rules, and this one would have \(count).", code: "ClientError", action: "Join rules, or make a second dial plan.") }
    default: break
    }
  }

  static func checkPattern(_ pattern: String, _ name: String) throws {
    do { _ = try RegexObject(pattern: pattern, options: []) } catch {
      throw Refusal("The \(name) \"\(pattern)\" is not a valid regular expression.", code: "ClientError", action: "Each ( needs its ), and a + at the start is written \\+.")
    }
  }

  /// "You must first remove the gateway from all routes" (Remove-CsOnlinePSTNGateway).
  static func checkRemoval(_ setting: Setting, _ tenant: Tenant) throws {
    guard setting.noun == "CsOnlinePSTNGateway" else { return }
    let routes = tenant.settings("CsOnlineVoiceRoute").filter { route in
      route.values["OnlinePstnGatewayList"]?.items.contains { $0.text?.lowercased() == setting.identity.lowercased() } ?? false
    }
    guard let route = routes.first else { return }
    throw Refusal(
      "Cannot remove the gateway \"\(setting.identity)\": the voice route \"\(route.identity)\" uses it.", code: "ClientError",
      action: "Set-CsOnlineVoiceRoute -Identity \(route.identity) -OnlinePstnGatewayList @{Remove = '\(setting.identity)'}")
  }

  private static func checkPlace(_ noun: String, _ name: PropertyValue?, _ tenant: Tenant) throws {
    guard let name = name?.text, tenant.setting(noun, name) == nil else { return }
    throw Refusal("The \(noun.dropFirst(2)) \"\(name)\" does not exist.", code: "ClientError", action: "Those that exist: Get-\(noun).")
  }

  private static func checkGateway(_ setting: Setting, _ tenant: Tenant) throws {
    let name = setting.identity
    guard name.count <= 63 else {
      throw Refusal("The FQDN '\(name)' is longer than 63 characters.", code: "ClientError", action: "Use a shorter name for the session border controller.")
    }
    let domain = name.split(separator: ".").dropFirst().joined(separator: ".").lowercased()
    // Rule B138: a verified domain of the tenant, and not the one that it started with.
    let usable = tenant.domains.filter { $0.isVerified && !$0.isInitial }.map(\.name)
    guard usable.contains(domain) else {
      throw Refusal("Can not use the \"\(name)\" domain as it was not configured for this tenant.", code: "ClientError", action: "Domains that can be used: \(usable.joined(separator: ", ")).")
    }
    if case .whole(let port)? = setting.values["SipSignalingPort"], !(1...65535).contains(port) {
      throw Refusal("SipSignalingPort must be between 1 and 65535, and is \(port).", code: "ClientError", action: "5061 is usual.")
    }
  }

  private static func checkRoute(_ setting: Setting, _ cmdlet: SettingCmdlet) throws {
    try checkUsages(setting, cmdlet.tenant)
    let gateways = setting.values["OnlinePstnGatewayList"]?.items.compactMap(\.text) ?? []
    for gateway in gateways where cmdlet.tenant.setting("CsOnlinePSTNGateway", gateway) == nil {
      throw Refusal("The gateway \"\(gateway)\" of the route does not exist.", code: "ClientError", action: "Those that exist: Get-CsOnlinePSTNGateway.")
    }
    // Rule B136.
    if gateways.isEmpty { try cmdlet.writeWarning("The route \(setting.identity) has no gateway: calls cannot use it until Set-CsOnlineVoiceRoute -OnlinePstnGatewayList gives it one.") }
    if setting.values["OnlinePstnUsages"]?.items.isEmpty ?? true { try cmdlet.writeWarning("The route \(setting.identity) has no PSTN usage: no voice routing policy leads to it.") }
  }

  /// Usages that a setting has already stay, though they are there no more.
  private static func checkUsages(_ setting: Setting, _ tenant: Tenant) throws {
    let before = tenant.setting(setting.noun, setting.identity)?.values["OnlinePstnUsages"]?.items ?? []
    let known = ((tenant.setting("CsOnlinePstnUsage", "Global")?.values["Usage"]?.items ?? []) + before).compactMap { $0.text?.lowercased() }
    for usage in setting.values["OnlinePstnUsages"]?.items.compactMap(\.text) ?? [] where !known.contains(usage.lowercased()) {
      throw Refusal("The PSTN usage \"\(usage)\" does not exist.", code: "ClientError", action: "Set-CsOnlinePstnUsage -Identity Global -Usage @{Add = '\(usage)'}")
    }
  }
}
