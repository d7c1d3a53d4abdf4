/// One object before and after an operation; nil where it was not, or is no more.
public struct ObjectChange: Codable {
  public let kind: ObjectKind
  public let id: String
  public let before: (any TenantObject)?
  public internal(set) var after: (any TenantObject)?

  init(kind: ObjectKind, id: String, before: (any TenantObject)?, after: (any TenantObject)?) {
    (self.kind, self.id, self.before, self.after) = (kind, id, before, after)
  }

  private enum Key: String, CodingKey { case kind, id, before, after }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    kind = try container.decode(ObjectKind.self, forKey: .kind)
    id = try container.decode(String.self, forKey: .id)
    before = container.contains(.before) ? try kind.type.init(from: container.superDecoder(forKey: .before)) : nil
    after = container.contains(.after) ? try kind.type.init(from: container.superDecoder(forKey: .after)) : nil
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(kind, forKey: .kind)
    try container.encode(id, forKey: .id)
    try before?.encode(to: container.superEncoder(forKey: .before))
    try after?.encode(to: container.superEncoder(forKey: .after))
  }
}

/// Objects before and after an operation: the operation read forwards or backwards.
public struct Changes: Codable {
  public private(set) var objects: [ObjectChange]

  init(_ objects: [ObjectChange]) { self.objects = objects }

  var isEmpty: Bool { objects.isEmpty }

  func ids(of kind: ObjectKind) -> Set<String> { Set(objects.lazy.filter { $0.kind == kind }.map(\.id)) }
  func touchesOrders(_ ids: Set<String>) -> Bool { objects.contains { $0.kind == .order && ids.contains($0.id) } }

  /// Adds what happened to the objects later.
  mutating func append(_ later: Changes) {
    struct Key: Hashable { let kind: ObjectKind, id: String }
    var places = Dictionary(objects.enumerated().map { (Key(kind: $1.kind, id: $1.id), $0) }, uniquingKeysWith: { first, _ in first })
    for change in later.objects {
      let key = Key(kind: change.kind, id: change.id)
      if let at = places[key] {
        objects[at].after = change.after
      } else {
        places[key] = objects.count
        objects.append(change)
      }
    }
  }

  /// Without the objects that are in the end what they were.
  var withoutReturns: Changes {
    func isEqual<Element: TenantObject>(_ one: Element, _ other: (any TenantObject)?) -> Bool { one == other as? Element }
    return Changes(objects.filter { change in change.before.map { !isEqual($0, change.after) } ?? (change.after != nil) })
  }

  /// Takes the operation back.
  func undo(in state: TenantState) {
    for change in objects { state.put(change.before, change.kind, change.id) }
  }

  /// Makes the operation again.
  func redo(in state: TenantState) {
    for change in objects { state.put(change.after, change.kind, change.id) }
  }

  private typealias Pair<Element> = (id: String, before: Element?, after: Element?)

  private func pairs<Element: TenantObject>(_ kind: ObjectKind, _ type: Element.Type) -> [Pair<Element>] {
    objects.filter { $0.kind == kind }.map { ($0.id, $0.before as? Element, $0.after as? Element) }
  }

  /// Which numbers went from one holder to another.
  func numberMoves(_ state: TenantState) -> [JournalEntry.NumberMove] {
    func holder(_ number: PhoneNumber?) -> JournalEntry.Holder {
      guard let number else { return .notInTenant }
      guard let id = number.assignedTo else { return .unassigned }
      if id == state.conferenceBridgeId { return .account("the conference bridge") }
      return .account((state.accounts[id] ?? state.removedAccounts[id])?.userPrincipalName ?? id)
    }
    return pairs(.number, PhoneNumber.self).map { JournalEntry.NumberMove(number: $0.id, from: holder($0.before), to: holder($0.after)) }
      .filter { $0.from != $0.to }
  }

  /// The changes of all objects, in words.
  func details(_ state: TenantState, _ subscriptions: [Subscription]) -> [JournalEntry.Detail] {
    typealias Detail = JournalEntry.Detail
    var details: [Detail] = []
    for change in pairs(.account, Account.self) { details += Changes.account(change.before, change.after, subscriptions) }
    for move in numberMoves(state) { details.append(Detail("number \(move.number)", "\(move.from.text) -> \(move.to.text)")) }
    for change in pairs(.number, PhoneNumber.self) {
      func note(_ what: String, _ text: (PhoneNumber) -> String?) {
        let (old, new) = (change.before.flatMap(text) ?? "none", change.after.flatMap(text) ?? "none")
        if old != new { details.append(Detail("number \(change.id)", "\(what) \(old) -> \(new)")) }
      }
      func listed(_ items: [String]?) -> String? { items.flatMap { $0.isEmpty ? nil : $0.joined(separator: ", ") } }
      note("location") { $0.locationId }
      note("network site") { $0.networkSiteId }
      note("reverse lookup") { listed($0.reverseNumberLookup) }
      note("tags") { listed($0.tags) }
      note("blocked") { $0.blockedUntil.map { $0 == .max ? "for ever" : "until \(PropertyValue.date($0).shown)" } }
    }
    for change in pairs(.application, Application.self) { details += Changes.application(change.before, change.after) }
    for change in pairs(.principal, ServicePrincipal.self) {
      let name = (change.after ?? change.before)?.displayName ?? ""
      let (old, new) = (change.before?.assignments.count ?? 0, change.after?.assignments.count ?? 0)
      details.append(Detail("service principal '\(name)'", change.before == nil ? "created" : old == new ? "changed" : "permissions \(old) -> \(new)"))
    }
    for change in pairs(.order, NumberOrder.self) {
      details.append(Detail("order '\((change.after ?? change.before)?.name ?? "")'", "\(change.before?.status ?? "none") -> \(change.after?.status ?? "none")"))
    }
    for change in pairs(.setting, Setting.self) { details += Changes.setting(change.before, change.after) }
    func groupName(_ id: String) -> String {
      ["group", "team"].lazy.compactMap { state.records[ServiceRecord.key($0, id)] }.first.map { "'\($0.name)'" } ?? id
    }
    for change in pairs(.grant, PolicyGrant.self) {
      guard let grant = change.after ?? change.before else { continue }
      let who = grant.target.isEmpty ? "everyone" : grant.isGroup ? "group \(groupName(grant.target))" : "account \(state.accounts[grant.target]?.userPrincipalName ?? grant.target)"
      details.append(Detail(who, "\(grant.noun.dropFirst(2)) \(change.before?.policy ?? "of the organisation") -> \(change.after?.policy ?? "of the organisation")"))
    }
    for change in pairs(.record, ServiceRecord.self) { details += record(change.before, change.after, state) }
    return details
  }

  private static func application(_ old: Application?, _ new: Application?) -> [JournalEntry.Detail] {
    guard let application = old ?? new else { return [] }
    let name = "application '\(application.displayName)'"
    func detail(_ change: String) -> JournalEntry.Detail { .init(name, change, id: "application/" + application.id) }
    guard let new else { return [detail("removed")] }
    guard let old else { return [detail("created")] }
    return old.displayName == new.displayName ? [detail("changed")] : [detail("display name \(old.displayName) -> \(new.displayName)")]
  }

  private func record(_ old: ServiceRecord?, _ new: ServiceRecord?, _ state: TenantState) -> [JournalEntry.Detail] {
    guard let record = old ?? new else { return [] }
    if let fields = Tenant.initialFields(record.kind) {
      let initial = ServiceRecord(kind: record.kind, id: record.id, name: record.name, fields: fields)
      return Changes.differences(old ?? initial, new ?? initial).map { .init("account \(record.name)", $0) }
    }
    let name = "\(record.kind) '\(record.name)'" + (team(of: record, state).map { " of team '\($0)'" } ?? "")
    func detail(_ change: String) -> JournalEntry.Detail { .init(name, change, id: ServiceRecord.key(record.kind, record.id)) }
    guard let new else { return [detail("removed")] }
    guard let old else { return [detail("created")] }
    return ((old.name == new.name ? [] : ["Name \(old.name) -> \(new.name)"]) + Changes.differences(old, new)).map(detail)
  }

  /// The name of the team that a record is part of, which may have gone with it.
  private func team(of record: ServiceRecord, _ state: TenantState) -> String? {
    guard record.kind.hasPrefix("team "), let id = record["GroupId"].text else { return nil }
    let key = ServiceRecord.key("team", id)
    return (state.records[key] ?? objects.lazy.compactMap { $0.before as? ServiceRecord }.first { ServiceRecord.key($0.kind, $0.id) == key })?.name
  }

  private static func differences(_ old: ServiceRecord, _ new: ServiceRecord) -> [String] { differences(.record(old.fields), .record(new.fields), at: "") }

  /// Whether a value says no more than a property that nobody set: an empty list, no, "None".
  private static func isUnset(_ value: PropertyValue) -> Bool { value.items.isEmpty || value == .flag(false) || value == .text("None") }

  /// What differs of two values, by the places of the properties inside them.
  private static func differences(_ old: PropertyValue, _ new: PropertyValue, at place: String) -> [String] {
    if old == new || isUnset(old) && isUnset(new) { return [] }
    func inside(_ name: String) -> String { place.isEmpty ? name : place + "." + name }
    switch (old, new) {
    case (.record(let one), .record(let other)):
      let names = other.map(\.name) + one.map(\.name).filter { own in !other.contains { $0.name == own } }
      return names.flatMap { differences(old[$0], new[$0], at: inside($0)) }
    case (.list(let one), .list(let other)) where one.count == other.count && (one + other).allSatisfy { if case .record = $0 { true } else { false } }:
      return one.indices.flatMap { differences(one[$0], other[$0], at: "\(place)[\($0)]") }
    default: return ["\(place) \(old.shown) -> \(new.shown)"]
    }
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
    note("roles", old.roles.joined(separator: ", "), new.roles.joined(separator: ", "))
    note("application", old.instance?.applicationId ?? "", new.instance?.applicationId ?? "")
    note("mapping", old.instance?.mappedApplicationId ?? "", new.instance?.mappedApplicationId ?? "")
    note("synced", old.instance.map { String($0.isSynced) } ?? "", new.instance.map { String($0.isSynced) } ?? "")
    note("enterprise voice", String(old.enterpriseVoiceEnabled), String(new.enterpriseVoiceEnabled))
    note("hosted voicemail", old.hostedVoiceMail.map { String($0) } ?? "", new.hostedVoiceMail.map { String($0) } ?? "")
    note("department", old.department ?? "", new.department ?? "")
    note("city", old.city ?? "", new.city ?? "")
    note("enabled", String(old.accountEnabled), String(new.accountEnabled))
    return details.isEmpty ? [.init(object, "changed")] : details
  }
}
