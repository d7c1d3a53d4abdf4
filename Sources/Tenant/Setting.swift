/// A policy or configuration of the organisation: one instance of a family of settings.
public struct Setting: TenantObject {
  public let noun: String
  /// `Global`, `Tag:Sales` or the instance's name.
  public let identity: String
  public var values: [String: PropertyValue]
  /// The values that the service starts with.
  public let initial: [String: PropertyValue]

  public init(noun: String, identity: String, initial: [String: PropertyValue]) {
    (self.noun, self.identity, self.initial, self.values) = (noun, identity, initial, initial)
  }

  /// The key of an instance in the tenant's state: its noun and its name without `Tag:`, in lower case.
  public static func key(_ noun: String, _ identity: String) -> String {
    var name = identity.lowercased()
    for prefix in ["tag:", "global/"] where name.hasPrefix(prefix) { name = String(name.dropFirst(prefix.count)) }
    return noun.lowercased() + "/" + name
  }
}

/// A policy granted to an account or to a group.
public struct PolicyGrant: TenantObject {
  public let noun: String
  /// The object id of the account or group.
  public let target: String
  public let isGroup: Bool
  public let policy: String
  public var rank: Int
  /// When it was granted to a group, and the id of who did it.
  public var createdAt: Ticks?
  public var createdBy: String?

  public init(noun: String, target: String, isGroup: Bool = false, policy: String, rank: Int = 0) {
    (self.noun, self.target, self.isGroup, self.policy, self.rank) = (noun, target, isGroup, policy, rank)
  }
}

/// Policies and configurations.
extension Tenant {
  /// The instances of a family that were made or changed, `Global` first.
  public func settings(_ noun: String) -> [Setting] {
    state.settings(ofNoun: noun).sorted { one, other in
      if (one.identity == "Global") != (other.identity == "Global") { return one.identity == "Global" }
      return one.identity.lowercased() < other.identity.lowercased()
    }
  }

  public func setting(_ noun: String, _ identity: String) -> Setting? { state.settings[Setting.key(noun, identity)] }

  /// Whether an account, a group or everyone has a policy.
  public func isGranted(_ setting: Setting) -> Bool {
    state.grants.contains { $0.value.noun == setting.noun && Setting.key(setting.noun, $0.value.policy) == Setting.key(setting.noun, setting.identity) }
  }

  public func store(_ setting: Setting, command: String) throws {
    try perform(command, on: setting.identity) { $0.settings[Setting.key(setting.noun, setting.identity)] = setting }
  }

  public func remove(_ setting: Setting, command: String) throws {
    try perform(command, on: setting.identity) { state in
      state.settings[Setting.key(setting.noun, setting.identity)] = nil
      state.grants.removeAll { $0.noun == setting.noun && Setting.key(setting.noun, $0.policy) == Setting.key(setting.noun, setting.identity) }
    }
  }

  /// Grants a policy, or takes the grant back where `policy` is nil.
  ///
  /// - Parameters:
  ///   - target: the object id of an account or group; nil for everyone.
  ///   - rank: the precedence of a group's policy; 1 is the highest.
  public func grant(_ noun: String, policy: String?, to target: String?, isGroup: Bool = false, rank: Int = 0, shownAs name: String, command: String) throws {
    try perform(command, on: name) { state in
      let key = noun.lowercased() + "/" + (target ?? "")
      state.grants[key] = policy.map { PolicyGrant(noun: noun, target: target ?? "", isGroup: isGroup, policy: $0, rank: rank) }
    }
  }

  /// The grants to groups by family and rank.
  public var groupGrants: [PolicyGrant] {
    state.grants.values.filter(\.isGroup).sorted { ($0.noun, $0.rank, $0.target) < ($1.noun, $1.rank, $1.target) }
  }

  /// Grants a policy to a group at a rank; grants of the family at that rank and below move down. Without a policy the group's
  /// grant is taken back, and those below move up.
  ///
  /// - Parameter rank: nil puts it behind the others.
  public func grantToGroup(_ noun: String, policy: String?, group: String, rank: Int? = nil, by account: String?, command: String) throws {
    try perform(command, on: group) { state in
      let key = noun.lowercased() + "/" + group
      state.grants[key] = nil
      var others = state.grants.values.filter { $0.isGroup && $0.noun == noun }.sorted { $0.rank < $1.rank }
      if let policy {
        var grant = PolicyGrant(noun: noun, target: group, isGroup: true, policy: policy)
        (grant.createdAt, grant.createdBy) = (now(), account)
        others.insert(grant, at: min(max((rank ?? others.count + 1) - 1, 0), others.count))
      }
      for (place, grant) in others.enumerated() {
        var placed = grant
        placed.rank = place + 1
        state.grants[noun.lowercased() + "/" + grant.target] = placed
      }
    }
  }

  /// The name of the policy that an account has by a grant of its own; nil where it has the organisation's.
  public func policy(_ noun: String, of account: Account) -> String? { state.grants[noun.lowercased() + "/" + account.id]?.policy }
}
