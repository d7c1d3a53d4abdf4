import Tenant

/// The policies that users have: their own, else those of their groups by rank, else the organisation's.
struct EffectivePolicies {
  struct Source {
    let policy: String
    /// The group that it comes from; nil of a grant of the user's own.
    let group: String?
  }
  private let tenant: Tenant
  /// The grants to groups by family in lower case, the highest rank first.
  private let grants: [String: [(policy: String, group: String, members: Set<String>)]]

  init(_ tenant: Tenant) {
    self.tenant = tenant
    let groupGrants = tenant.groupGrants
    guard !groupGrants.isEmpty else {
      grants = [:]
      return
    }
    let members = Dictionary(tenant.groups.map { ($0.id, Set($0.members)) }, uniquingKeysWith: { first, _ in first })
    grants = Dictionary(grouping: groupGrants.map { ($0.noun.lowercased(), ($0.policy, $0.target, members[$0.target] ?? [])) }, by: \.0).mapValues { $0.map(\.1) }
  }

  /// All that would give a user a policy, the one that does first; empty where the organisation's holds.
  func sources(_ noun: String, of account: Account) -> [Source] {
    let own = tenant.policy(noun, of: account).map { [Source(policy: $0, group: nil)] } ?? []
    return own + (grants[noun.lowercased()] ?? []).filter { $0.members.contains(account.id) }.map { Source(policy: $0.policy, group: $0.group) }
  }

  func policy(_ noun: String, of account: Account) -> String? {
    tenant.policy(noun, of: account) ?? grants[noun.lowercased()]?.first { $0.members.contains(account.id) }?.policy
  }
}
