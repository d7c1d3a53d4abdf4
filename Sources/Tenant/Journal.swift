/// What one call of a cmdlet changed.
public struct JournalEntry {
  public let number: Int
  /// The cmdlet.
  public let command: String
  /// The object that it was called for.
  public let target: String
  public let time: Ticks
  /// The objects that changed, in words.
  public let details: [Detail]
  /// The numbers that went from one holder to another.
  public let numberMoves: [NumberMove]
  let changes: Changes

  /// What became of one object.
  public struct Detail {
    /// The kind of the object and its name.
    public let object: String
    public let change: String
    public var text: String { "\(object): \(change)" }

    init(_ object: String, _ change: String) { (self.object, self.change) = (object, change) }
  }

  /// A number's holders, as user principal names, before and after.
  public struct NumberMove {
    public let number: String
    public let from: Holder
    public let to: Holder
  }

  public enum Holder: Equatable {
    case account(String), unassigned, notInTenant

    public var text: String {
      switch self {
      case .account(let name): name
      case .unassigned: "unassigned"
      case .notInTenant: "not in the tenant"
      }
    }
  }
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
  var records: [String: (before: ServiceRecord?, after: ServiceRecord?)] = [:]

  init(from old: TenantState, to new: TenantState) {
    accounts = Changes.difference(old.accounts, new.accounts)
    removed = Changes.difference(old.removedAccounts, new.removedAccounts)
    numbers = Changes.difference(old.numbers, new.numbers)
    applications = Changes.difference(old.applications, new.applications)
    principals = Changes.difference(old.principals, new.principals)
    orders = Changes.difference(old.orders, new.orders)
    settings = Changes.difference(old.settings, new.settings)
    grants = Changes.difference(old.grants, new.grants)
    records = Changes.difference(old.records, new.records)
  }

  private static func difference<Element: Equatable>(_ old: [String: Element], _ new: [String: Element]) -> [String: (before: Element?, after: Element?)] {
    var result: [String: (before: Element?, after: Element?)] = [:]
    for (id, element) in new where old[id] != element { result[id] = (old[id], element) }
    for (id, element) in old where new[id] == nil { result[id] = (element, nil) }
    return result
  }

  var isEmpty: Bool {
    accounts.isEmpty && removed.isEmpty && numbers.isEmpty && applications.isEmpty && principals.isEmpty && orders.isEmpty
      && settings.isEmpty && grants.isEmpty && records.isEmpty
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
    for (id, change) in records { state.records[id] = change.before }
  }

  /// Which numbers went from one holder to another.
  func numberMoves(_ state: TenantState) -> [JournalEntry.NumberMove] {
    func holder(_ number: PhoneNumber?) -> JournalEntry.Holder {
      guard let number else { return .notInTenant }
      return number.assignedTo.map { .account(state.accounts[$0]?.userPrincipalName ?? $0) } ?? .unassigned
    }
    return numbers.sorted { $0.key < $1.key }.map { JournalEntry.NumberMove(number: $0.key, from: holder($0.value.before), to: holder($0.value.after)) }
      .filter { $0.from != $0.to }
  }

  /// The changes of all objects, in words.
  func details(_ state: TenantState, _ subscriptions: [Subscription]) -> [JournalEntry.Detail] {
    typealias Detail = JournalEntry.Detail
    var details: [Detail] = []
    for (_, change) in accounts.sorted(by: { $0.key < $1.key }) { details += Changes.account(change.before, change.after, subscriptions) }
    for move in numberMoves(state) { details.append(Detail("number \(move.number)", "\(move.from.text) -> \(move.to.text)")) }
    for (number, change) in numbers.sorted(by: { $0.key < $1.key }) where change.before?.locationId != change.after?.locationId {
      details.append(Detail("number \(number)", "location \(change.before?.locationId ?? "none") -> \(change.after?.locationId ?? "none")"))
    }
    for (_, change) in applications.sorted(by: { $0.key < $1.key }) {
      let name = (change.after ?? change.before)?.displayName ?? ""
      details.append(Detail("application '\(name)'", change.before == nil ? "created" : change.after == nil ? "removed" : "changed"))
    }
    for (_, change) in principals.sorted(by: { $0.key < $1.key }) {
      let name = (change.after ?? change.before)?.displayName ?? ""
      let (old, new) = (change.before?.assignments.count ?? 0, change.after?.assignments.count ?? 0)
      details.append(Detail("service principal '\(name)'", change.before == nil ? "created" : old == new ? "changed" : "permissions \(old) -> \(new)"))
    }
    for (_, change) in orders.sorted(by: { $0.key < $1.key }) {
      details.append(Detail("order '\((change.after ?? change.before)?.name ?? "")'", "\(change.before?.status ?? "none") -> \(change.after?.status ?? "none")"))
    }
    for (_, change) in settings.sorted(by: { $0.key < $1.key }) { details += Changes.setting(change.before, change.after) }
    for (_, change) in grants.sorted(by: { $0.key < $1.key }) {
      guard let grant = change.after ?? change.before else { continue }
      let who = grant.target.isEmpty ? "everyone" : grant.isGroup ? "group \(grant.target)" : "account \(state.accounts[grant.target]?.userPrincipalName ?? grant.target)"
      details.append(Detail(who, "\(grant.noun.dropFirst(2)) \(change.before?.policy ?? "of the organisation") -> \(change.after?.policy ?? "of the organisation")"))
    }
    for (_, change) in records.sorted(by: { $0.key < $1.key }) { details += Changes.record(change.before, change.after) }
    return details
  }

  private static func record(_ old: ServiceRecord?, _ new: ServiceRecord?) -> [JournalEntry.Detail] {
    guard let record = new ?? old else { return [] }
    let name = "\(record.kind) '\(record.name)'"
    guard let new else { return [.init(name, "removed")] }
    guard let old else { return [.init(name, "created")] }
    let names = new.fields.map(\.name) + old.fields.map(\.name).filter { own in !new.fields.contains { $0.name == own } }
    return names.compactMap { old[$0] == new[$0] ? nil : .init(name, "\($0) \(old[$0].shown) -> \(new[$0].shown)") }
  }

  private static func setting(_ old: Setting?, _ new: Setting?) -> [JournalEntry.Detail] {
    guard let setting = new ?? old else { return [] }
    let name = "\(setting.noun) \(setting.identity)"
    guard let new else { return [.init(name, "removed")] }
    // `Global` is there from the start, with the service's own values.
    let before = old?.values ?? new.initial
    let changed = new.values.keys.sorted().compactMap { key -> JournalEntry.Detail? in
      let (one, other) = (before[key] ?? .none, new.values[key] ?? .none)
      return one == other ? nil : .init(name, "\(key) \(one.shown) -> \(other.shown)")
    }
    return (old == nil && new.identity != "Global" ? [.init(name, "created")] : []) + changed
  }

  private static func account(_ old: Account?, _ new: Account?, _ subscriptions: [Subscription]) -> [JournalEntry.Detail] {
    guard let new else { return [.init("account \(old?.userPrincipalName ?? "")", "removed")] }
    let object = "account \(new.userPrincipalName)"
    guard let old else { return [.init(object, "created")] }
    var details: [JournalEntry.Detail] = []
    func note(_ what: String, _ one: String, _ other: String) {
      if one != other { details.append(.init(object, "\(what) \(one.isEmpty ? "none" : one) -> \(other.isEmpty ? "none" : other)")) }
    }
    func names(_ account: Account) -> String {
      account.licenses.map { license in subscriptions.first { $0.skuId == license.skuId }?.skuPartNumber ?? license.skuId }.joined(separator: ", ")
    }
    note("display name", old.displayName, new.displayName)
    note("user principal name", old.userPrincipalName, new.userPrincipalName)
    note("usage location", old.usageLocation ?? "", new.usageLocation ?? "")
    note("licences", names(old), names(new))
    note("application", old.instance?.applicationId ?? "", new.instance?.applicationId ?? "")
    note("mapping", old.instance?.mappedApplicationId ?? "", new.instance?.mappedApplicationId ?? "")
    note("enterprise voice", String(old.enterpriseVoiceEnabled), String(new.enterpriseVoiceEnabled))
    return details.isEmpty ? [.init(object, "changed")] : details
  }
}
