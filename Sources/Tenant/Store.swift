/// A store of whatever objects, for what is done to all stores alike.
protocol AnyStore: AnyObject {
  var kind: ObjectKind { get }
  /// Whether what is touched is noted: not while an organisation is read.
  var isNoting: Bool { get set }
  func object(_ id: String) -> (any TenantObject)?
  /// Puts an object there, or takes it away where it is nil.
  func put(_ object: (any TenantObject)?, _ id: String)
  /// All objects with their ids, sorted by them.
  func objects() -> [(id: String, object: any TenantObject)]
  /// What changed since the last call.
  func takeChanges() -> [ObjectChange]
  /// What makes another store of the same kind of this one.
  func changes(to other: any AnyStore) -> [ObjectChange]
}

/// Objects by their ids, with look-ups by what they hold. It notes what is touched, so that an operation costs what it
/// changes and not what there is.
public final class Store<Element: TenantObject>: Sequence, AnyStore {
  let kind: ObjectKind
  private var elements: [String: Element] = [:]
  private var lookUps: [LookUp]
  /// The objects touched since the last `takeChanges`, as they were before.
  private var touched: [String: Element?] = [:]
  var isNoting = false

  /// Finds objects by keys that they have.
  public struct LookUp {
    /// At most one object has a key; several may; or only how many do is asked for.
    enum Kind { case unique, several, counted }
    let kind: Kind
    let keys: (Element) -> [String]
    fileprivate var single: [String: String] = [:]
    fileprivate var several: [String: Set<String>] = [:]
    fileprivate var counts: [String: Int] = [:]

    init(_ kind: Kind, _ keys: @escaping (Element) -> [String]) { (self.kind, self.keys) = (kind, keys) }

    fileprivate mutating func update(_ id: String, from old: Element?, to new: Element?) {
      let (before, after) = (old.map(keys) ?? [], new.map(keys) ?? [])
      if before == after { return }
      for key in before { remove(key, id) }
      for key in after { add(key, id) }
    }

    private mutating func add(_ key: String, _ id: String) {
      switch kind {
      case .unique: single[key] = id
      case .several: several[key, default: []].insert(id)
      case .counted: counts[key, default: 0] += 1
      }
    }

    private mutating func remove(_ key: String, _ id: String) {
      switch kind {
      case .unique: if single[key] == id { single[key] = nil }
      case .several: if several[key]?.count == 1 { several[key] = nil } else { several[key]?.remove(id) }
      case .counted: counts[key, default: 1] -= 1
      }
    }
  }

  init(_ kind: ObjectKind, _ lookUps: LookUp...) { (self.kind, self.lookUps) = (kind, lookUps) }

  public subscript(_ id: String) -> Element? {
    get { elements[id] }
    set {
      let old = elements[id]
      if isNoting, touched[id] == nil { touched[id] = .some(old) }
      for at in lookUps.indices { lookUps[at].update(id, from: old, to: newValue) }
      elements[id] = newValue
    }
  }

  public var values: Dictionary<String, Element>.Values { elements.values }
  public var keys: Dictionary<String, Element>.Keys { elements.keys }
  public var count: Int { elements.count }
  public func makeIterator() -> Dictionary<String, Element>.Iterator { elements.makeIterator() }

  public func removeAll(where isWanted: (Element) -> Bool) {
    for id in elements.filter({ isWanted($0.value) }).map(\.key) { self[id] = nil }
  }

  /// The id of the object that has a key of a unique look-up.
  func id(_ lookUp: Int, _ key: String) -> String? { lookUps[lookUp].single[key] }
  /// The ids of the objects that have a key of another look-up.
  func ids(_ lookUp: Int, _ key: String) -> Set<String> { lookUps[lookUp].several[key] ?? [] }

  /// How many objects have a key of a counting look-up.
  func count(_ lookUp: Int, _ key: String) -> Int { lookUps[lookUp].counts[key] ?? 0 }

  // MARK: All stores alike

  func object(_ id: String) -> (any TenantObject)? { elements[id] }
  func put(_ object: (any TenantObject)?, _ id: String) { self[id] = object as? Element }
  func objects() -> [(id: String, object: any TenantObject)] { elements.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }

  func takeChanges() -> [ObjectChange] {
    if touched.isEmpty { return [] }
    defer { touched.removeAll(keepingCapacity: touched.count < 64) }
    return touched.sorted { $0.key < $1.key }.compactMap { change($0.key, $0.value, elements[$0.key]) }
  }

  func changes(to other: any AnyStore) -> [ObjectChange] {
    guard let other = other as? Store else { return [] }
    return Set(keys).union(other.keys).sorted().compactMap { change($0, self[$0], other[$0]) }
  }

  private func change(_ id: String, _ before: Element?, _ after: Element?) -> ObjectChange? {
    before == after ? nil : ObjectChange(kind: kind, id: id, before: before, after: after)
  }

  func reserveCapacity(_ count: Int) {
    elements.reserveCapacity(count)
    for at in lookUps.indices where lookUps[at].kind == .unique { lookUps[at].single.reserveCapacity(count) }
  }
}
