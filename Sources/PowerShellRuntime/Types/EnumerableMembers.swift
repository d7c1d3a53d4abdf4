/// `[Linq.Enumerable]`: what scripts call for speed or brevity. Functions are script blocks or delegates.
enum EnumerableMembers {
  static func load(_ type: MemberBuilder) {
    loadSequences(type)
    loadFunctions(type)
    loadSets(type)
    loadElements(type)
  }

  private static func block(_ value: Value, _ name: String) throws -> DelegateObject.Target {
    guard let block = value.callable else { throw Failure.argumentNull(name) }
    return block
  }

  private static func holds(_ session: Session, _ block: DelegateObject.Target, _ item: Value) throws -> Bool {
    session.truth(try block.invoke(session, arguments: [item]))
  }

  /// The type that a sequence says its elements have.
  private static func elementType(_ source: Value) -> TypeDescriptor {
    guard let type = source.base.type else { return .object }
    return type.elementType ?? (type.genericArguments.count == 1 ? type.genericArguments[0] : .object)
  }

  private static func loadSequences(_ type: MemberBuilder) {
    type.staticMethod("System.Collections.IEnumerable Range(int start, int count)") { _, a in
      guard a[1].intValue >= 0, a[1].intValue < 1 << 26 else { throw Failure.outOfRange("count", "Specified argument was out of the range of valid values.") }
      return .object(ArrayObject((0..<a[1].intValue).map { .integer(a[0].intValue + $0) }, elementType: .int))
    }
    type.staticMethod("System.Collections.IEnumerable Repeat(System.Object element, int count)") { _, a in
      guard a[1].intValue >= 0, a[1].intValue < 1 << 26 else { throw Failure.outOfRange("count", "Specified argument was out of the range of valid values.") }
      return .array(Array(repeating: a[0], count: a[1].intValue))
    }
    for name in ["ToArray", "AsEnumerable", "Cast", "OfType"] {
      type.staticMethod("System.Object[] \(name)(System.Object source)") { session, a in .object(ArrayObject(session.enumerated(a[0]), elementType: elementType(a[0]))) }
    }
    type.staticMethod("System.Collections.Generic.List[System.Object] ToList(System.Object source)") { session, a in
      .object(ListObject(session.enumerated(a[0]), type: session.types.type(named: "System.Collections.Generic.List[\(elementType(a[0]).fullName)]") ?? .arrayList))
    }
    type.staticMethod("System.Collections.IEnumerable Reverse(System.Object source)") { session, a in .array(session.enumerated(a[0]).reversed()) }
    type.staticMethod("System.Collections.IEnumerable Concat(System.Object first, System.Object second)") { session, a in
      .array(session.enumerated(a[0]) + session.enumerated(a[1]))
    }
    type.staticMethod("System.Collections.IEnumerable Skip(System.Object source, int count)") { session, a in .array(Array(session.enumerated(a[0]).dropFirst(max(0, a[1].intValue)))) }
    type.staticMethod("System.Collections.IEnumerable Take(System.Object source, int count)") { session, a in .array(Array(session.enumerated(a[0]).prefix(max(0, a[1].intValue)))) }
    type.staticMethod("System.Collections.IEnumerable SkipLast(System.Object source, int count)") { session, a in .array(Array(session.enumerated(a[0]).dropLast(max(0, a[1].intValue)))) }
    type.staticMethod("System.Collections.IEnumerable TakeLast(System.Object source, int count)") { session, a in .array(Array(session.enumerated(a[0]).suffix(max(0, a[1].intValue)))) }
    type.staticMethod("System.Collections.IEnumerable Append(System.Object source, System.Object element)") { session, a in .array(session.enumerated(a[0]) + [a[1]]) }
    type.staticMethod("System.Collections.IEnumerable Prepend(System.Object source, System.Object element)") { session, a in .array([a[1]] + session.enumerated(a[0])) }
    type.staticMethod("System.Object[] Empty()") { _, _ in .array([]) }
    type.staticMethod("System.Collections.IEnumerable Chunk(System.Object source, int size)") { session, a in
      guard a[1].intValue >= 1 else { throw Failure.outOfRange("size", "Specified argument was out of the range of valid values.") }
      let items = session.enumerated(a[0])
      return .array(stride(from: 0, to: items.count, by: a[1].intValue).map { .array(Array(items[$0..<min(items.count, $0 + a[1].intValue)])) })
    }
    type.staticMethod("int Count(System.Object source)", "int Count(System.Object source, System.Object predicate)") { session, a in
      let items = session.enumerated(a[0])
      if a.count == 1 { return .integer(items.count) }
      let test = try block(a[1], "predicate")
      return .integer(try items.filter { try holds(session, test, $0) }.count)
    }
    type.staticMethod("bool SequenceEqual(System.Object first, System.Object second)") { session, a in
      let (left, right) = (session.enumerated(a[0]), session.enumerated(a[1]))
      return .bool(try left.count == right.count && zip(left, right).allSatisfy { try ListMembers.same(session, $0, $1) })
    }
  }

  private static func loadFunctions(_ type: MemberBuilder) {
    type.staticMethod("System.Collections.IEnumerable Select(System.Object source, System.Object selector)") { session, a in
      let selector = try block(a[1], "selector")
      return .array(try session.enumerated(a[0]).map { try selector.invoke(session, arguments: [$0]) })
    }
    type.staticMethod("System.Collections.IEnumerable Where(System.Object source, System.Object predicate)") { session, a in
      let test = try block(a[1], "predicate")
      return .array(try session.enumerated(a[0]).filter { try holds(session, test, $0) })
    }
    type.staticMethod("System.Collections.IEnumerable TakeWhile(System.Object source, System.Object predicate)") { session, a in
      let test = try block(a[1], "predicate")
      return .array(Array(try session.enumerated(a[0]).prefix { try holds(session, test, $0) }))
    }
    type.staticMethod("System.Collections.IEnumerable SkipWhile(System.Object source, System.Object predicate)") { session, a in
      let test = try block(a[1], "predicate")
      return .array(Array(try session.enumerated(a[0]).drop { try holds(session, test, $0) }))
    }
    type.staticMethod("System.Collections.IEnumerable SelectMany(System.Object source, System.Object selector)") { session, a in
      let selector = try block(a[1], "selector")
      return .array(try session.enumerated(a[0]).flatMap { session.enumerated(try selector.invoke(session, arguments: [$0])) })
    }
    type.staticMethod("System.Collections.IEnumerable GroupBy(System.Object source, System.Object keySelector)") { session, a in
      let selector = try block(a[1], "keySelector")
      let groups = DictionaryObject(type: .orderedDictionary)
      for item in session.enumerated(a[0]) {
        let key = try selector.invoke(session, arguments: [item])
        if groups[key: key] == nil {
          let group = ListObject()
          let members = ExtendedMembers()
          members.members = [Member("Key", .NoteProperty, .note(key))]
          group.extended = members
          groups[key: key] = .object(group)
        }
        groups[key: key]?.object(as: ListObject.self)?.elements.append(item)
      }
      return .array(groups.entries.map(\.value))
    }
    type.staticMethod("System.Object ToDictionary(System.Object source, System.Object keySelector)", "System.Object ToDictionary(System.Object source, System.Object keySelector, System.Object elementSelector)") { session, a in
      let key = try block(a[1], "keySelector")
      let element = a.count > 2 ? try block(a[2], "elementSelector") : nil
      let table = DictionaryObject(type: session.types.type(named: "System.Collections.Generic.Dictionary[object,object]") ?? .hashtable)
      for item in session.enumerated(a[0]) {
        let name = try key.invoke(session, arguments: [item])
        if table.contains(name) { throw Failure.argument("An item with the same key has already been added. Key: \(name.text)") }
        table[key: name] = try element?.invoke(session, arguments: [item]) ?? item
      }
      return .object(table)
    }
    for (name, descends) in [("OrderBy", false), ("OrderByDescending", true)] {
      type.staticMethod("System.Collections.IEnumerable \(name)(System.Object source, System.Object keySelector)") { session, a in
        let selector = try block(a[1], "keySelector")
        let keyed = try session.enumerated(a[0]).enumerated().map { (offset: $0.offset, item: $0.element, key: try selector.invoke(session, arguments: [$0.element])) }
        return .array(keyed.sorted { left, right in
          let order = Comparison.order(left.key, right.key, ignoresCase: false)
          return order == 0 ? left.offset < right.offset : descends ? order > 0 : order < 0
        }.map(\.item))
      }
    }
    type.staticMethod(
      "System.Object Aggregate(System.Object source, System.Object func)", "System.Object Aggregate(System.Object source, System.Object seed, System.Object func)"
    ) { session, a in
      let step = try block(a[a.count - 1], "func")
      var items = session.enumerated(a[0])[...]
      if a.count == 2, items.isEmpty { throw Failure.dotNet("System.InvalidOperationException", "Sequence contains no elements") }
      var result = a.count == 3 ? a[1] : items.removeFirst()
      for item in items { result = try step.invoke(session, arguments: [result, item]) }
      return result
    }
    type.staticMethod("bool Any(System.Object source)", "bool Any(System.Object source, System.Object predicate)") { session, a in
      let items = session.enumerated(a[0])
      if a.count == 1 { return .bool(!items.isEmpty) }
      let test = try block(a[1], "predicate")
      return .bool(try items.contains { try holds(session, test, $0) })
    }
    type.staticMethod("bool All(System.Object source, System.Object predicate)") { session, a in
      let test = try block(a[1], "predicate")
      return .bool(try session.enumerated(a[0]).allSatisfy { try holds(session, test, $0) })
    }
    type.staticMethod(
      "System.Collections.IEnumerable Zip(System.Object first, System.Object second, System.Object resultSelector)", "System.Collections.IEnumerable Zip(System.Object first, System.Object second)"
    ) { session, a in
      if a.count == 2 { return .array(zip(session.enumerated(a[0]), session.enumerated(a[1])).map { SystemMembers.valueTuple([$0, $1], session) }) }
      let selector = try block(a[2], "resultSelector")
      return .array(try zip(session.enumerated(a[0]), session.enumerated(a[1])).map { try selector.invoke(session, arguments: [$0, $1]) })
    }
  }

  private static func loadSets(_ type: MemberBuilder) {
    func distinct(_ items: [Value]) -> [Value] {
      let set = SetObject(type: .hashtable)
      return items.filter { set.add($0) }
    }
    type.staticMethod("System.Collections.IEnumerable Distinct(System.Object source)") { session, a in .array(distinct(session.enumerated(a[0]))) }
    type.staticMethod("System.Collections.IEnumerable DistinctBy(System.Object source, System.Object keySelector)") { session, a in
      let key = try block(a[1], "keySelector")
      let set = SetObject(type: .hashtable)
      return .array(try session.enumerated(a[0]).filter { set.add(try key.invoke(session, arguments: [$0])) })
    }
    type.staticMethod("System.Collections.IEnumerable Union(System.Object first, System.Object second)") { session, a in
      .array(distinct(session.enumerated(a[0]) + session.enumerated(a[1])))
    }
    for (name, keeps) in [("Intersect", true), ("Except", false)] {
      type.staticMethod("System.Collections.IEnumerable \(name)(System.Object first, System.Object second)") { session, a in
        let others = session.enumerated(a[1])
        return .array(try distinct(session.enumerated(a[0])).filter { item in try others.contains { try ListMembers.same(session, $0, item) } == keeps })
      }
    }
    type.staticMethod("System.Collections.Generic.HashSet[System.Object] ToHashSet(System.Object source)") { session, a in
      let set = SetObject(type: session.types.type(named: "System.Collections.Generic.HashSet[object]") ?? .hashtable)
      for item in session.enumerated(a[0]) { set.add(item) }
      return .object(set)
    }
  }

  private static func loadElements(_ type: MemberBuilder) {
    /// The elements, or what a selector makes of each.
    func selected(_ session: Session, _ a: [Value]) throws -> [Value] {
      guard a.count > 1 else { return session.enumerated(a[0]) }
      let selector = try block(a[1], "selector")
      return try session.enumerated(a[0]).map { try selector.invoke(session, arguments: [$0]) }
    }
    type.staticMethod("int Sum(System.Object source)", "int Sum(System.Object source, System.Object selector)") { session, a in
      try selected(session, a).reduce(.int(0)) { try Operators.add(session, $0, $1) }
    }
    type.staticMethod("double Average(System.Object source)", "double Average(System.Object source, System.Object selector)") { session, a in
      let numbers = try selected(session, a).map { session.realNumber($0) ?? 0 }
      if numbers.isEmpty { throw Failure.dotNet("System.InvalidOperationException", "Sequence contains no elements") }
      return .double(numbers.reduce(0, +) / Double(numbers.count))
    }
    for (name, wantsLarger) in [("Max", true), ("Min", false)] {
      type.staticMethod("System.Object \(name)(System.Object source)", "System.Object \(name)(System.Object source, System.Object selector)") { session, a in
        var items = try selected(session, a)[...]
        guard var best = items.popFirst() else { throw Failure.dotNet("System.InvalidOperationException", "Sequence contains no elements") }
        for item in items where (Comparison.order(item, best, ignoresCase: false) > 0) == wantsLarger { best = item }
        return best
      }
    }
    for (name, isLast, isLenient) in [("First", false, false), ("Last", true, false), ("FirstOrDefault", false, true), ("LastOrDefault", true, true)] {
      type.staticMethod("System.Object \(name)(System.Object source)", "System.Object \(name)(System.Object source, System.Object predicate)") { session, a in
        var items = session.enumerated(a[0])
        if a.count > 1 {
          let test = try block(a[1], "predicate")
          items = try items.filter { try holds(session, test, $0) }
        }
        if let found = isLast ? items.last : items.first { return found }
        if isLenient { return .null }
        throw Failure.dotNet("System.InvalidOperationException", a.count > 1 ? "Sequence contains no matching element" : "Sequence contains no elements")
      }
    }
    for (name, isLenient) in [("Single", false), ("SingleOrDefault", true)] {
      type.staticMethod("System.Object \(name)(System.Object source)", "System.Object \(name)(System.Object source, System.Object predicate)") { session, a in
        var items = session.enumerated(a[0])
        if a.count > 1 {
          let test = try block(a[1], "predicate")
          items = try items.filter { try holds(session, test, $0) }
        }
        if items.count > 1 { throw Failure.dotNet("System.InvalidOperationException", "Sequence contains more than one \(a.count > 1 ? "matching " : "")element") }
        if let only = items.first { return only }
        if isLenient { return .null }
        throw Failure.dotNet("System.InvalidOperationException", a.count > 1 ? "Sequence contains no matching element" : "Sequence contains no elements")
      }
    }
    for (name, wantsLarger) in [("MaxBy", true), ("MinBy", false)] {
      type.staticMethod("System.Object \(name)(System.Object source, System.Object keySelector)") { session, a in
        let key = try block(a[1], "keySelector")
        var best: (item: Value, key: Value)?
        for item in session.enumerated(a[0]) {
          let own = try key.invoke(session, arguments: [item])
          let order = best.map { Comparison.order(own, $0.key, ignoresCase: false) }
          if order.map({ $0 != 0 && ($0 > 0) == wantsLarger }) ?? true { best = (item, own) }
        }
        return best?.item ?? .null
      }
    }
    type.staticMethod("bool Contains(System.Object source, System.Object value)") { session, a in
      .bool(try session.enumerated(a[0]).contains { try ListMembers.same(session, $0, a[1]) })
    }
    type.staticMethod("System.Object ElementAt(System.Object source, int index)") { session, a in
      let items = session.enumerated(a[0])
      guard items.indices.contains(a[1].intValue) else { throw Failure.outOfRange("index", "Index was out of range. Must be non-negative and less than the size of the collection.") }
      return items[a[1].intValue]
    }
  }
}
