/// Objects by their ids, with look-ups by what they hold. It notes what is touched, so that an operation costs what it
/// changes and not what there is.
public struct Store<Element: TenantObject>: Sequence {
  private var elements: [String: Element] = [:]
  private var lookUps: [LookUp]
  /// The objects touched since the last `takeChanges`, as they were before.
  private var touched: [String: Element?] = [:]
  /// Whether what is touched is noted: not while an organisation is read.
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

  init(_ lookUps: LookUp...) { self.lookUps = lookUps }

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

  public mutating func removeAll(where isWanted: (Element) -> Bool) {
    for id in elements.filter({ isWanted($0.value) }).map(\.key) { self[id] = nil }
  }

  /// The id of the object that has a key of a unique look-up.
  func id(_ lookUp: Int, _ key: String) -> String? { lookUps[lookUp].single[key] }
  /// The ids of the objects that have a key of another look-up.
  func ids(_ lookUp: Int, _ key: String) -> Set<String> { lookUps[lookUp].several[key] ?? [] }

  /// How many objects have a key of a counting look-up.
  func count(_ lookUp: Int, _ key: String) -> Int { lookUps[lookUp].counts[key] ?? 0 }

  /// What changed since the last call.
  mutating func takeChanges(_ kind: ObjectKind) -> [ObjectChange] {
    if touched.isEmpty { return [] }
    defer { touched.removeAll(keepingCapacity: touched.count < 64) }
    return touched.sorted { $0.key < $1.key }.compactMap { id, before in
      before == elements[id] ? nil : ObjectChange(kind: kind, id: id, before: before, after: elements[id])
    }
  }

  mutating func reserveCapacity(_ count: Int) {
    elements.reserveCapacity(count)
    for at in lookUps.indices where lookUps[at].kind == .unique { lookUps[at].single.reserveCapacity(count) }
  }
}
