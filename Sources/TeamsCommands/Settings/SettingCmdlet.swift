import PowerShellRuntime
import Tenant

/// The cmdlets of one family of policies or configurations: Get-, New-, Set-, Remove- and Grant- with the same noun.
final class SettingCmdlet: ServiceCmdlet {
  private var verb = ""
  private var family: SettingFamily?

  /// What makes the cmdlet of a verb and family.
  static func maker(_ verb: String, _ family: SettingFamily) -> () -> Cmdlet {
    {
      let cmdlet = SettingCmdlet()
      (cmdlet.verb, cmdlet.family) = (verb, family)
      return cmdlet
    }
  }

  /// The modelled cmdlets by their names in lower case.
  static let makers: [String: () -> Cmdlet] = {
    var makers: [String: () -> Cmdlet] = [:]
    for family in SettingFamily.all.values {
      for verb in family.verbs where ["Get", "New", "Set", "Remove", "Grant"].contains(verb) {
        makers["\(verb)-\(family.noun)".lowercased()] = maker(verb, family)
      }
    }
    return makers
  }()

  override var synopsis: String {
    guard let family else { return "" }
    let kind = family.noun.dropFirst(2)
    return switch verb {
    case "Get": family.hasGlobal ? "Shows the instances of \(kind): Global, which holds for everybody, and any others." : "Shows the instances of \(kind)."
    case "New": "Makes an instance of \(kind)."
    case "Set": family.hasGlobal ? "Changes an instance of \(kind); without -Identity it is Global, which holds for everybody." : "Changes an instance of \(kind)."
    case "Remove": family.hasGlobal ? "Removes an instance of \(kind); Global gets the service's own values back." : "Removes an instance of \(kind)."
    default: "Grants an instance of \(kind) to a user, a group or, with -Global, everybody; $null as its name takes it away."
    }
  }

  override func run() throws {
    guard let family else { return }
    switch verb {
    case "Get": try get(family)
    case "New": try make(family)
    case "Set": try change(family)
    case "Remove": try remove(family)
    default: try grant(family)
    }
  }

  // MARK: Reading

  /// The instance of an identity; `Global` is there before anybody changes it.
  private func find(_ identity: String, _ family: SettingFamily) -> Setting? {
    tenant.setting(family.noun, identity) ?? (family.hasGlobal && identity.lowercased() == "global" ? family.instance("Global") : BuiltInPolicies.find(identity, family))
  }

  private func get(_ family: SettingFamily) throws {
    if let identity = string("Identity") {
      guard let setting = find(identity, family) else { throw notFound(identity, family) }
      return try write(object(setting, family))
    }
    var all = tenant.settings(family.noun)
    if family.hasGlobal, !all.contains(where: { $0.identity == "Global" }) { all.insert(family.instance("Global"), at: 0) }
    all += BuiltInPolicies.all(family)
    if let filter = string("Filter") { all = all.filter { Wildcard(filter).matches($0.identity) || Wildcard(filter).matches($0.identity.replacing("Tag:", with: "")) } }
    for setting in all { try write(object(setting, family)) }
  }

  private func notFound(_ identity: String, _ family: SettingFamily) -> Refusal {
    Refusal(
      "Cannot find \"\(family.noun.dropFirst(2))\" \"\(identity)\" because it does not exist. Please make sure that you specify a policy or configuration that exists.",
      code: "ClientError", action: "Those that exist: Get-\(family.noun).")
  }

  private func checkIsOwn(_ setting: Setting, _ family: SettingFamily) throws {
    if BuiltInPolicies.find(setting.identity, family) == nil { return }
    throw Refusal(
      "The \(family.noun.dropFirst(2)) \"\(setting.identity)\" is built in and cannot be changed.", code: "ClientError", action: "Make one of your own: New-\(family.noun).")
  }

  private var placesByNoun: [String: [String: Int]] = [:]
  /// Where the documentation shows each property of a family, where it does; found once for all objects of a call.
  private func places(_ family: SettingFamily) -> [String: Int] {
    if let known = placesByNoun[family.noun] { return known }
    let order = OutputPropertyData.properties(of: "Get-" + family.noun).map { $0.lowercased() }
    let places = Dictionary(order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    placesByNoun[family.noun] = places
    return places
  }

  private func object(_ setting: Setting, _ family: SettingFamily) -> CustomObject {
    var properties: [(String, Value)] = [("Identity", .string(setting.identity))]
    for property in family.properties where property.name != "Identity" { properties.append((property.name, list(value(setting.values[property.name] ?? property.initial)))) }
    if family.noun == "CsTenantBlockedCallingNumbers" {
      for (name, noun) in [("InboundBlockedNumberPatterns", "CsInboundBlockedNumberPattern"), ("InboundExemptNumberPatterns", "CsInboundExemptNumberPattern")] {
        guard let at = properties.firstIndex(where: { $0.0 == name }), let patterns = SettingFamily.all[noun.lowercased()] else { continue }
        properties[at].1 = list(.array(tenant.settings(noun).map { .object(object($0, patterns)) }))
      }
    }
    let places = places(family)
    let ordered = properties.enumerated().sorted { one, other in
      let (left, right) = (places[one.element.0.lowercased()] ?? .max, places[other.element.0.lowercased()] ?? .max)
      return left == right ? one.offset < other.offset : left < right
    }.map(\.element)
    return object("Microsoft.Rtc.Management.WritableConfig.\(family.userProperty)", ordered)
  }

  /// Lists can be changed in place, and the object sent back with -Instance.
  private func list(_ value: Value) -> Value {
    guard let array = value.object(as: ArrayObject.self) else { return value }
    let element: TypeDescriptor = array.elements.allSatisfy({ $0.stringValue != nil }) && !array.elements.isEmpty ? .string : .object
    return .object(ListObject(array.elements, type: session.types.generic("System.Collections.Generic.List", [element]) ?? .arrayList))
  }

  // MARK: Changing

  private func newIdentity(_ family: SettingFamily) -> String {
    if let identity = string("Identity") { return identity }
    // A recording application belongs to a policy.
    if let parent = string("Parent"), let id = string("Id") { return (parent.lowercased() == "global" ? "Global" : family.shownPolicy(parent)) + "/" + id }
    return (["Name", "Fqdn"] + [family.namingProperty].compactMap { $0 }).lazy.compactMap { self.string($0) }.first ?? ""
  }

  private func make(_ family: SettingFamily) throws {
    let identity = newIdentity(family)
    if let old = find(identity, family) {
      throw Refusal("The \(family.noun.dropFirst(2)) \"\(old.identity)\" already exists.", code: "ClientError", action: "Change it with Set-\(family.noun).")
    }
    var setting = family.instance(family.shown(identity))
    // The name of a named instance is a property too.
    if family.kind == .named, let property = family.namingProperty { setting.values[property] = .text(identity) }
    try apply(to: &setting, family)
    try SettingBounds.check(setting)
    try VoiceRoutingRules.complete(&setting, self)
    guard try shouldProcess(setting.identity) else { return }
    try tenant.store(setting, command: commandName)
    try write(object(setting, family))
  }

  private func change(_ family: SettingFamily) throws {
    let instance = value("Instance")
    let given = try string("Identity") ?? instance.flatMap { try session.propertyValue("Identity", of: $0)?.text }
    let identity = given ?? (family.hasGlobal ? "Global" : "")
    guard var setting = find(identity, family) else { throw notFound(identity, family) }
    try checkIsOwn(setting, family)
    if let instance {
      for property in family.properties {
        if let value = try session.propertyValue(property.name, of: instance) { setting.values[property.name] = try item(value, property, old: nil) }
      }
    }
    try apply(to: &setting, family)
    try SettingBounds.check(setting)
    try VoiceRoutingRules.check(setting, self)
    if family.noun == "CsTenantFederationConfiguration" { completeFederation(&setting) }
    guard try shouldProcess(setting.identity) else { return }
    try tenant.store(setting, command: commandName)
  }

  /// The two parameters for the domains of a federation set one property: a list of them, or all that are known.
  private func completeFederation(_ setting: inout Setting) {
    if has("AllowedDomainsAsAList") {
      let domains = setting.values["AllowedDomainsAsAList"]?.items ?? []
      setting.values["AllowedDomains"] = .record([.init("AllowedDomain", .list(domains.map { $0.text.map { .record([.init("Domain", .text($0))]) } ?? $0 }))])
    } else if case .record(let fields)? = setting.values["AllowedDomains"], fields.isEmpty {
      setting.values["AllowedDomains"] = .text("AllowAllKnownDomains")
    }
  }

  /// Reads the parameters that are named like properties.
  private func apply(to setting: inout Setting, _ family: SettingFamily) throws {
    for property in family.properties where has(property.name) {
      setting.values[property.name] = try item(value(property.name) ?? .null, property, old: setting.values[property.name])
    }
  }

  /// A value as the tenant keeps it; `@{Add = ...}`, `@{Remove = ...}` and `@{Replace = ...}` change a list.
  private func item(_ value: Value, _ property: SettingFamily.Property, old: PropertyValue?) throws -> PropertyValue {
    // A parameter for a list has put the table into one.
    let elements = session.isList(value) ? session.enumerated(value) : [value]
    if elements.count == 1, let table = elements[0].object(as: DictionaryObject.self), table.keys.contains(where: { ["add", "remove", "replace"].contains($0.text.lowercased()) }) {
      var current = old?.items ?? []
      for (key, part) in table.entries {
        let parts = try items(part)
        switch key.text.lowercased() {
        case "replace": current = parts
        case "add": current += parts.filter { !current.contains($0) }
        default: current.removeAll { item in parts.contains { SettingCmdlet.isSame($0, item) } }
        }
      }
      return .list(current)
    }
    if SettingFamily.isListType(property.type) || session.isList(value) { return .list(try items(value)) }
    let kept = try item(value)
    if case .text(let text) = kept, property.type.lowercased().hasPrefix("bool") { return .flag(session.truth(value) && text.lowercased() != "false") }
    return kept
  }

  /// Whether an element of a list is meant: texts without regard to case, objects by their names.
  private static func isSame(_ one: PropertyValue, _ other: PropertyValue) -> Bool {
    let names = [one, other].map { ($0.text ?? $0["Name"].text ?? $0["EmergencyDialString"].text)?.lowercased() }
    return names[0] == nil ? one == other : names[0] == names[1]
  }

  private func remove(_ family: SettingFamily) throws {
    let identity = string("Identity") ?? ""
    guard let setting = find(identity, family) else { throw notFound(identity, family) }
    try checkIsOwn(setting, family)
    if setting.identity.lowercased() != "global", tenant.isGranted(setting) {
      throw Refusal(
        "The policy \"\(setting.identity.replacing("Tag:", with: ""))\" is currently assigned to one or more users or groups. Ensure policy is not assigned before removing. Please refer to documentation.",
        code: "BadRequest", action: "Grant-\(family.noun) -PolicyName $null to those who have it: Get-CsOnlineUser, Get-CsGroupPolicyAssignment.")
    }
    try VoiceRoutingRules.checkRemoval(setting, tenant)
    guard try shouldProcess(setting.identity) else { return }
    // Removing Global gives it the service's own values again.
    try tenant.remove(setting, command: commandName)
  }

  // MARK: Granting

  private func grant(_ family: SettingFamily) throws {
    guard has("PolicyName") else {
      throw failure(
        "Cannot process command because of one or more missing mandatory parameters: PolicyName.", id: "MissingMandatoryParameter", .InvalidArgument,
        type: "System.Management.Automation.ParameterBindingException")
    }
    var policy = isNull("PolicyName") ? nil : string("PolicyName")
    if policy?.lowercased() == "global" { policy = nil }
    if let name = policy {
      // The service's own policies of the second family need not be made first.
      guard let setting = find(name, family) ?? (family.kind == .granted ? family.instance(family.shown(name)) : nil) else {
        throw Refusal("The policy \"\(name)\" could not be found.", code: "ClientError", action: "Those that exist: Get-\(family.noun).")
      }
      policy = setting.identity.replacing("Tag:", with: "")
    }
    // Without an identity the policy is the whole organisation's; -Global leaves the warning away (Grant-CsTeamsCallingPolicy).
    let isForAll = flag("Global") || string("Identity")?.lowercased() == "global" || !has("Identity") && !has("Group")
    if isForAll {
      if !flag("Global") { try writeWarning("The policy is granted to everybody in the organisation who has none of their own. With -Global this is not said.") }
      guard try shouldProcess("Global") else { return }
      return try tenant.grant(family.noun, policy: policy, to: nil, shownAs: "Global", command: commandName)
    }
    if let name = string("Group") {
      guard let group = (tenant.groups.first { [$0.id, $0.mailNickname.lowercased(), $0.displayName.lowercased()].contains(name.lowercased()) } ?? tenant.group(mail: name))?.id
      else { throw Refusal("The group \"\(name)\" could not be found.", action: "All groups: Get-MgGroup -All, Get-Team.") }
      guard try shouldProcess(group) else { return }
      return try tenant.grantToGroup(
        family.noun, policy: policy, group: group, rank: integer("Rank"), by: connection.teamsAccount?.id, command: commandName)
    }
    let identity = string("Identity") ?? ""
    guard let account = tenant.teamsUser(named: identity) else { throw Tenant.userNotFound(identity, action: "All users: Get-CsOnlineUser.") }
    if account.instance != nil, family.noun == "CsTeamsCallingPolicy", policy != nil {
      // Rule B72: resource accounts cannot have a calling policy.
      throw Refusal("User can't be granted this policy", code: "ClientError", action: "Calling policies are for users; a resource account takes its settings from its application.")
    }
    guard try shouldProcess(account.userPrincipalName) else { return }
    try tenant.grant(family.noun, policy: policy, to: account.id, shownAs: account.userPrincipalName, command: commandName)
    if flag("PassThru") { try write(object("Microsoft.Rtc.Management.ADConnect.Schema.ADUser", [("Identity", .string(account.id)), ("UserPrincipalName", .string(account.userPrincipalName))])) }
  }
}
