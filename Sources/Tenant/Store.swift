/// Objects by their ids, with look-ups by what they hold. It notes what is touched, so that an operation costs what it
/// changes and not what there is.
public struct Store<Element: TenantObject>: Sequence {
  private var elements: [String: Element] = [:]
  private var lookUps: [LookUp]
  /// The objects touched since the last `takeChanges`, as they were before.
  private var touched: [String: Element?] = [:]

  /// Finds objects by keys that they have.
  public struct LookUp {
    let keys: (Element) -> [String]
    /// At most one object has a key.
    let isUnique: Bool
    fileprivate var single: [String: String] = [:]
    fileprivate var several: [String: Set<String>] = [:]

    static func unique(_ keys: @escaping (Element) -> [String]) -> LookUp { LookUp(keys: keys, isUnique: true) }
    static func several(_ keys: @escaping (Element) -> [String]) -> LookUp { LookUp(keys: keys, isUnique: false) }

    fileprivate mutating func add(_ element: Element, _ id: String) {
      for key in keys(element) { if isUnique { single[key] = id } else { several[key, default: []].insert(id) } }
    }

    fileprivate mutating func remove(_ element: Element, _ id: String) {
      for key in keys(element) {
        if isUnique {
          if single[key] == id { single[key] = nil }
        } else if several[key]?.count == 1 {
          several[key] = nil
        } else {
          several[key]?.remove(id)
        }
      }
    }
  }

  init(_ lookUps: LookUp...) { self.lookUps = lookUps }

  public subscript(_ id: String) -> Element? {
    get { elements[id] }
    set {
      let old = elements[id]
      if touched[id] == nil { touched[id] = .some(old) }
      for at in lookUps.indices {
        if let old { lookUps[at].remove(old, id) }
        if let newValue { lookUps[at].add(newValue, id) }
      }
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

  /// What changed since the last call.
  mutating func takeChanges(_ kind: ObjectKind) -> [ObjectChange] {
    if touched.isEmpty { return [] }
    defer { touched.removeAll(keepingCapacity: touched.count < 64) }
    return touched.sorted { $0.key < $1.key }.compactMap { id, before in
      before == elements[id] ? nil : ObjectChange(kind: kind, id: id, before: before, after: elements[id])
    }
  }

  mutating func reserveCapacity(_ count: Int) { elements.reserveCapacity(count) }
}
