/// What one call of a cmdlet changed.
public struct JournalEntry {
  public let number: Int
  /// The cmdlet.
  public let command: String
  /// The object that it was called for.
  public let target: String
  public let time: Ticks
  /// The objects that changed, in words.
  public let details: [String]
  let changes: Changes
}

/// Objects before and after an operation: the operation read forwards or backwards.
struct Changes {
  var accounts: [String: (before: Account?, after: Account?)] = [:]
  var removed: [String: (before: Account?, after: Account?)] = [:]
  var numbers: [String: (before: PhoneNumber?, after: PhoneNumber?)] = [:]
  var applications: [String: (before: Application?, after: Application?)] = [:]
  var principals: [String: (before: ServicePrincipal?, after: ServicePrincipal?)] = [:]
  var orders: [String: (before: NumberOrder?, after: NumberOrder?)] = [:]
  var settings: [String: (before: Setting?, after: Setting?)] = [:]
  var grants: [String: (before: PolicyGrant?, after: PolicyGrant?)] = [:]

  init(from old: TenantState, to new: TenantState) {
    accounts = Changes.difference(old.accounts, new.accounts)
    removed = Changes.difference(old.removedAccounts, new.removedAccounts)
    numbers = Changes.difference(old.numbers, new.numbers)
    applications = Changes.difference(old.applications, new.applications)
    principals = Changes.difference(old.principals, new.principals)
    orders = Changes.difference(old.orders, new.orders)
    settings = Changes.difference(old.settings, new.settings)
    grants = Changes.difference(old.grants, new.grants)
  }

  private static func difference<Element: Equatable>(_ old: [String: Element], _ new: [String: Element]) -> [String: (before: Element?, after: Element?)] {
    var result: [String: (before: Element?, after: Element?)] = [:]
    for (id, element) in new where old[id] != element { result[id] = (old[id], element) }
    for (id, element) in old where new[id] == nil { result[id] = (element, nil) }
    return result
  }

  var isEmpty: Bool {
    accounts.isEmpty && removed.isEmpty && numbers.isEmpty && applications.isEmpty && principals.isEmpty && orders.isEmpty
      && settings.isEmpty && grants.isEmpty
  }

  /// Takes the operation back.
  func undo(in state: inout TenantState) {
    for (id, change) in accounts {
      if let old = change.before {
        state.store(old)
      } else if let made = change.after {
        state.accounts[id] = nil
        state.accountIds[made.userPrincipalName.lowercased()] = nil
      }
    }
    for (id, change) in removed { state.removedAccounts[id] = change.before }
    for (id, change) in numbers { state.numbers[id] = change.before }
    for (id, change) in applications { state.applications[id] = change.before }
    for (id, change) in principals { state.principals[id] = change.before }
    for (id, change) in orders { state.orders[id] = change.before }
    for (id, change) in settings { state.settings[id] = change.before }
    for (id, change) in grants { state.grants[id] = change.before }
  }

  /// One line for each object.
  func lines(_ state: TenantState, _ subscriptions: [Subscription]) -> [String] {
    var lines: [String] = []
    for (_, change) in accounts.sorted(by: { $0.key < $1.key }) { lines += Changes.account(change.before, change.after, subscriptions) }
    for (number, change) in numbers.sorted(by: { $0.key < $1.key }) {
      func holder(_ number: PhoneNumber?) -> String {
        guard let number else { return "not in the tenant" }
        return number.assignedTo.map { state.accounts[$0]?.userPrincipalName ?? $0 } ?? "unassigned"
      }
      lines.append("number \(number): \(holder(change.before)) -> \(holder(change.after))")
    }
    for (_, change) in applications.sorted(by: { $0.key < $1.key }) {
      let name = (change.after ?? change.before)?.displayName ?? ""
      lines.append("application '\(name)': " + (change.before == nil ? "created" : change.after == nil ? "removed" : "changed"))
    }
    for (_, change) in principals.sorted(by: { $0.key < $1.key }) {
      let name = (change.after ?? change.before)?.displayName ?? ""
      let (old, new) = (change.before?.assignments.count ?? 0, change.after?.assignments.count ?? 0)
      lines.append("service principal '\(name)': " + (change.before == nil ? "created" : old == new ? "changed" : "permissions \(old) -> \(new)"))
    }
    for (_, change) in orders.sorted(by: { $0.key < $1.key }) {
      lines.append("order '\((change.after ?? change.before)?.name ?? "")': \(change.before?.status ?? "none") -> \(change.after?.status ?? "none")")
    }
    for (_, change) in settings.sorted(by: { $0.key < $1.key }) { lines += Changes.setting(change.before, change.after) }
    for (_, change) in grants.sorted(by: { $0.key < $1.key }) {
      guard let grant = change.after ?? change.before else { continue }
      let who = grant.target.isEmpty ? "everyone" : grant.isGroup ? "group \(grant.target)" : "account \(state.accounts[grant.target]?.userPrincipalName ?? grant.target)"
      lines.append("\(who): \(grant.noun.dropFirst(2)) \(change.before?.policy ?? "of the organisation") -> \(change.after?.policy ?? "of the organisation")")
    }
    return lines
  }

  private static func setting(_ old: Setting?, _ new: Setting?) -> [String] {
    guard let setting = new ?? old else { return [] }
    let name = "\(setting.noun) \(setting.identity)"
    guard let new else { return ["\(name): removed"] }
    // `Global` is there from the start, with the service's own values.
    let before = old?.values ?? new.initial
    let changed = new.values.keys.sorted().compactMap { key -> String? in
      let (one, other) = (before[key] ?? .none, new.values[key] ?? .none)
      return one == other ? nil : "\(name): \(key) \(one.shown) -> \(other.shown)"
    }
    return (old == nil && new.identity != "Global" ? ["\(name): created"] : []) + changed
  }

  private static func account(_ old: Account?, _ new: Account?, _ subscriptions: [Subscription]) -> [String] {
    guard let new else { return ["account \(old?.userPrincipalName ?? ""): removed"] }
    guard let old else { return ["account \(new.userPrincipalName): created"] }
    var lines: [String] = []
    func note(_ what: String, _ one: String, _ other: String) {
      if one != other { lines.append("account \(new.userPrincipalName): \(what) \(one.isEmpty ? "none" : one) -> \(other.isEmpty ? "none" : other)") }
    }
    func names(_ account: Account) -> String {
      account.licenses.map { license in subscriptions.first { $0.skuId == license.skuId }?.skuPartNumber ?? license.skuId }.joined(separator: ", ")
    }
    note("display name", old.displayName, new.displayName)
    note("usage location", old.usageLocation ?? "", new.usageLocation ?? "")
    note("licences", names(old), names(new))
    note("application", old.instance?.applicationId ?? "", new.instance?.applicationId ?? "")
    note("mapping", old.instance?.mappedApplicationId ?? "", new.instance?.mappedApplicationId ?? "")
    note("enterprise voice", String(old.enterpriseVoiceEnabled), String(new.enterpriseVoiceEnabled))
    return lines.isEmpty ? ["account \(new.userPrincipalName): changed"] : lines
  }
}
