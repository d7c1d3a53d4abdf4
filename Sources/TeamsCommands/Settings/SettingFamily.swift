import PowerShellRuntime
import Tenant

/// A family of policies or configurations: what its instances are called and hold.
struct SettingFamily {
  enum Kind: String {
    /// `Global` and tagged instances, granted to accounts and groups.
    case policy = "1"
    /// Policies that the service makes and nobody else; they can be granted.
    case granted = "2"
    /// Policies of the organisation that cannot be granted.
    case organisation = "3"
    /// One instance, `Global`.
    case configuration = "4"
    /// Instances with names of their own.
    case named = "5"
  }
  struct Property {
    let name: String
    let type: String
    let initial: PropertyValue
  }
  let noun: String
  let kind: Kind
  let verbs: [String]
  let properties: [Property]

  var hasGlobal: Bool { kind != .named }

  /// The property that repeats the instance's name, and whose parameter names it where -Identity does not ("Identity will be
  /// set identical with NetworkSiteID").
  var namingProperty: String? {
    switch noun {
    case "CsTenantNetworkSite": "NetworkSiteID"
    case "CsTenantNetworkRegion": "NetworkRegionID"
    case "CsTenantNetworkSubnet": "SubnetID"
    case "CsTenantTrustedIPAddress": "IPAddress"
    default: ["Name", "Fqdn"].first { name in properties.contains { $0.name == name } }
    }
  }

  /// The name under which Get-CsOnlineUser shows the policy of an account.
  var userProperty: String { noun == "CsDialoutPolicy" ? "OnlineDialOutPolicy" : String(noun.dropFirst(2)) }

  /// The families by their nouns in lower case.
  static let all: [String: SettingFamily] = {
    var families: [String: SettingFamily] = [:]
    for line in SettingFamilyData.text.split(separator: "\n") {
      let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 5, let kind = Kind(rawValue: fields[1]) else { continue }
      let properties = fields[4].split(separator: ";").map { text -> Property in
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        return Property(name: parts[0], type: parts[1], initial: ServiceDefaults.value(fields[0], parts[0]) ?? initial(parts[2], parts[1]))
      }
      families[fields[0].lowercased()] = SettingFamily(noun: fields[0], kind: kind, verbs: fields[2].split(separator: ",").map(String.init), properties: properties)
    }
    return families
  }()

  private static func initial(_ text: String, _ type: String) -> PropertyValue {
    let isList = isListType(type)
    if text.isEmpty || isList && ["None", "Empty List"].contains(text) { return isList ? .list([]) : .none }
    // The page shows the empty text as a pair of quotes.
    if text == "\"\"" { return .text("") }
    switch text.lowercased() {
    case "true", "$true": return .flag(true)
    case "false", "$false": return .flag(false)
    case "null", "$null": return .none
    default: return Int(text).map { .whole($0) } ?? (isList ? .list([.text(text)]) : .text(text))
    }
  }

  static func isListType(_ type: String) -> Bool { type == "PSListModifier" || type.hasPrefix("List") || type.hasSuffix("[]") }

  /// An instance as the service makes it.
  func instance(_ identity: String) -> Setting {
    Setting(noun: noun, identity: identity, initial: Dictionary(properties.map { ($0.name, $0.initial) }, uniquingKeysWith: { first, _ in first }))
  }

  /// The form in which the identity of a policy is shown.
  func shownPolicy(_ name: String) -> String { name.lowercased().hasPrefix("tag:") ? name : "Tag:" + name }

  /// The form in which an identity is shown: `Global`, `Tag:Sales`, or the name alone.
  func shown(_ identity: String) -> String {
    if identity.lowercased() == "global" { return "Global" }
    return kind == .named ? identity : shownPolicy(identity)
  }
}

/// The policies and configurations of an organisation by the cmdlets that are about them.
public enum SettingNames {
  /// Whether a noun's instances are granted to users, so that `Global` holds for all who have no other.
  public static func areGranted(_ noun: String) -> Bool { SettingFamily.all[noun.lowercased()]?.verbs.contains("Grant") ?? false }

  /// The names of all instances of a cmdlet's family, the service's own among them; nil where it has none.
  public static func of(_ command: String, in tenant: Tenant) -> [String]? {
    guard let family = SettingFamily.all[String(command.lowercased().drop { $0 != "-" }.dropFirst())] else { return nil }
    let instances = tenant.settings(family.noun) + BuiltInPolicies.all(family)
    return Set(instances.map { $0.identity.replacing("Tag:", with: "") } + (family.hasGlobal ? ["Global"] : [])).sorted()
  }
}
