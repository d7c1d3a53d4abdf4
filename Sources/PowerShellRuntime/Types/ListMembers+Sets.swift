/// HashSet<T> and SortedSet<T>.
extension ListMembers {
  static func loadSet(_ type: MemberBuilder) {
    func set(_ value: Value) throws -> SetObject {
      guard let set = value.object(as: SetObject.self) else { throw Failure.argument("Not a set.") }
      return set
    }
    type.constructor(
      of: "void new()", "void new(int capacity)", "void new(System.Collections.IEnumerable collection)", "void new(System.StringComparer comparer)",
      "void new(System.Collections.IEnumerable collection, System.StringComparer comparer)"
    ) { session, own, a in
      let ignores = a.contains { $0.text.lowercased().contains("ignorecase") && $0.object is OpaqueObject<String> }
      if case .int(let number)? = a.first, number < 0 { throw negativeCapacity(Int(number), of: own) }
      let result = SetObject(type: own, ignoresCase: ignores)
      // Text is no sequence of what the set holds.
      if let first = a.first, first.base.stringValue != nil { _ = try capacity(first, of: own, session) }
      if let first = a.first, session.isList(first) {
        for item in try sequence(first, of: own.genericArguments.first ?? .object, session, for: "new") { result.add(item) }
      }
      return .object(result)
    }
    func others(_ value: Value, _ set: SetObject, _ session: Session, for method: String) throws -> [Value] {
      try sequence(value, of: set.type.genericArguments.first ?? .object, session, for: method)
    }
    type.property("Count", "int") { _, this in .integer(try set(this).table.count) }
    type.method("bool Add(\(elementName(type)) item)") { session, this, a in
      let target = try set(this)
      return .bool(target.add(try session.element(a[0], of: target.type.genericArguments.first ?? .object, for: "Add", 1)))
    }
    type.method("bool Contains(\(elementName(type)) item)") { session, this, a in
      let target = try set(this)
      return .bool(target.table.contains(try session.convert(a[0], to: target.type.genericArguments.first ?? .object)))
    }
    type.method("bool Remove(\(elementName(type)) item)") { _, this, a in
      let table = try set(this).table
      let had = table.contains(a[0])
      table[key: a[0]] = nil
      return .bool(had)
    }
    type.method("void Clear()") { _, this, _ in
      try set(this).table.removeAll()
      return .nothing
    }
    type.method("void UnionWith(System.Object other)") { session, this, a in
      let target = try set(this)
      try others(a[0], set(this), session, for: "UnionWith").forEach { target.add($0) }
      return .nothing
    }
    type.method("void IntersectWith(System.Object other)") { session, this, a in
      let target = try set(this)
      let other = SetObject(type: target.type, ignoresCase: target.table.ignoresCase)
      try others(a[0], set(this), session, for: "IntersectWith").forEach { other.add($0) }
      for item in target.elements where !other.table.contains(item) { target.table[key: item] = nil }
      return .nothing
    }
    type.method("void ExceptWith(System.Object other)") { session, this, a in
      let target = try set(this)
      for item in try others(a[0], set(this), session, for: "ExceptWith") { target.table[key: item] = nil }
      return .nothing
    }
    type.method("bool IsSubsetOf(System.Object other)") { session, this, a in
      let target = try set(this)
      let other = SetObject(type: target.type, ignoresCase: target.table.ignoresCase)
      try others(a[0], set(this), session, for: "IsSubsetOf").forEach { other.add($0) }
      return .bool(target.elements.allSatisfy { other.table.contains($0) })
    }
    type.method("bool SetEquals(System.Object other)") { session, this, a in
      let target = try set(this)
      let items = try others(a[0], set(this), session, for: "SetEquals")
      return .bool(items.count == target.table.count && items.allSatisfy { target.table.contains($0) })
    }
    type.method("bool IsSupersetOf(System.Object other)") { session, this, a in
      let target = try set(this)
      return .bool(try others(a[0], set(this), session, for: "IsSupersetOf").allSatisfy { target.table.contains($0) })
    }
    type.method("bool IsProperSubsetOf(System.Object other)") { session, this, a in
      let (target, other) = (try set(this), SetObject(type: try set(this).type))
      try others(a[0], set(this), session, for: "IsProperSubsetOf").forEach { other.add($0) }
      return .bool(target.table.count < other.table.count && target.elements.allSatisfy { other.table.contains($0) })
    }
    type.method("void SymmetricExceptWith(System.Object other)") { session, this, a in
      let target = try set(this)
      for item in try others(a[0], set(this), session, for: "SymmetricExceptWith") { if target.table.contains(item) { target.table[key: item] = nil } else { target.add(item) } }
      return .nothing
    }
    type.method("int RemoveWhere(System.Delegate match)") { session, this, a in
      let target = try set(this)
      let gone = try target.elements.filter(predicate(session, a[0]))
      for item in gone { target.table[key: item] = nil }
      return .integer(gone.count)
    }
    if type.type.openName.hasSuffix("SortedSet`1") {
      type.property("Min", elementName(type)) { _, this in try set(this).elements.first ?? .null }
      type.property("Max", elementName(type)) { _, this in try set(this).elements.last ?? .null }
      type.method("System.Object Reverse()") { _, this, _ in .array(try set(this).elements.reversed()) }
      type.method("System.Object GetViewBetween(System.Object lowerValue, System.Object upperValue)") { _, this, a in
        let view = SetObject(type: try set(this).type)
        for item in try set(this).elements where Comparison.order(item, a[0], ignoresCase: false) >= 0 && Comparison.order(item, a[1], ignoresCase: false) <= 0 { view.add(item) }
        return .object(view)
      }
    }
    type.method("bool Overlaps(System.Object other)") { session, this, a in
      let target = try set(this)
      return .bool(try others(a[0], set(this), session, for: "Overlaps").contains { target.table.contains($0) })
    }
    type.method("System.Collections.IEnumerator GetEnumerator()") { session, this, _ in
      .object(EnumeratorObject(session.enumerated(this), type: EnumeratorObject.type(for: this.type ?? .object)))
    }
  }
}
