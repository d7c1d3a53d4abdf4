/// System.Object: what everything can do.
enum ObjectMembers {
  static func load(_ type: MemberBuilder) {
    type.method("bool Equals(System.Object obj)") { session, this, a in
      .bool((try? session.equals(this, a[0], ignoresCase: false)) ?? false)
    }
    type.method("int GetHashCode()") { _, this, _ in
      if case .int(let number) = this { return .int(number) }
      return .int(Int32(truncatingIfNeeded: this.text.utf8.reduce(7) { ($0 &* 31) &+ Int($1) }))
    }
    type.method("type GetType()") { _, this, _ in this.type.map { .object(TypeObject($0)) } ?? .null }
    type.method("string ToString()", "string ToString(string format)") { session, this, a in
      if let format = a.first?.text { return .string(try ValueFormat.text(this, format, session)) }
      switch this {
      case .object(let object):
        if object is ArrayObject || object is ListObject || object is DictionaryObject { return .string(object.type.fullName) }
        if let custom = object as? CustomObject { return .string(custom.text) }
        return .string(try session.stringify(this))
      default: return .string(this.text)
      }
    }
    type.staticMethod("bool Equals(System.Object objA, System.Object objB)") { session, a in
      .bool((try? session.equals(a[0], a[1], ignoresCase: false)) ?? false)
    }
    type.staticMethod("bool ReferenceEquals(System.Object objA, System.Object objB)") { _, a in
      .bool(a[0].object != nil && a[0].object === a[1].object)
    }
    type.constructor("System.Object new()") { _, _ in .object(OpaqueObject((), type: .object)) }
  }
}

enum ArrayMembers {
  static func load(_ type: MemberBuilder) {
    if type.type !== TypeDescriptor.array { return }
    type.property("Length", "int") { session, this in .integer(session.enumerated(this).count) }
    type.property("Count", "int") { session, this in .integer(session.enumerated(this).count) }
    type.property("LongLength", "long") { session, this in .long(Int64(session.enumerated(this).count)) }
    type.property("Rank", "int") { _, this in .integer(this.type?.rank ?? 1) }
    type.property("IsFixedSize", "bool") { _, _ in .bool(true) }
    type.property("IsReadOnly", "bool") { _, _ in .bool(false) }
    type.property("IsSynchronized", "bool") { _, _ in .bool(false) }
    type.property("SyncRoot", "System.Object") { _, this in this }
    func elements(_ value: Value) -> ArrayObject? { value.object(as: ArrayObject.self) }
    func length(_ this: Value, _ dimension: Value) throws -> Int {
      let lengths = elements(this).map { $0.lengths ?? [$0.elements.count] } ?? [0]
      guard lengths.indices.contains(dimension.intValue) else {
        throw Failure.dotNet("System.IndexOutOfRangeException", "Index was outside the bounds of the array.")
      }
      return lengths[dimension.intValue]
    }
    type.method("int GetLength(int dimension)") { _, this, a in .integer(try length(this, a[0])) }
    type.method("int GetUpperBound(int dimension)") { _, this, a in .integer(try length(this, a[0]) - 1) }
    type.method("int GetLowerBound(int dimension)") { _, _, _ in .int(0) }
    type.method("System.Object GetValue(int index)", "System.Object GetValue(int index1, int index2)") { _, this, a in
      if a.count == 2 {
        guard let array = elements(this), let at = array.place(a.map(\.intValue)) else {
          throw Failure.dotNet("System.IndexOutOfRangeException", "Index was outside the bounds of the array.")
        }
        return array.elements[at]
      }
      let list = elements(this)?.elements ?? []
      guard a[0].intValue >= 0, a[0].intValue < list.count else {
        throw Failure.dotNet("System.IndexOutOfRangeException", "Index was outside the bounds of the array.")
      }
      return list[a[0].intValue]
    }
    type.method("void SetValue(System.Object value, int index)", "void SetValue(System.Object value, int index1, int index2)") { session, this, a in
      try session.setIndex(this, a.count == 3 ? .array([a[1], a[2]]) : a[1], a[0])
      return .nothing
    }
    type.method("System.Object Clone()") { _, this, _ in
      elements(this).map { .object(ArrayObject($0.elements, elementType: $0.elementType, lengths: $0.lengths)) } ?? .null
    }
    type.method("System.Collections.IEnumerator GetEnumerator()") { session, this, _ in
      .object(EnumeratorObject(session.enumerated(this)))
    }
    type.method("bool Contains(System.Object value)") { session, this, a in
      .bool(try session.enumerated(this).contains { try ListMembers.same(session, $0, a[0]) })
    }
    type.method("int IndexOf(System.Object value)") { session, this, a in
      .integer(try session.enumerated(this).firstIndex { try ListMembers.same(session, $0, a[0]) } ?? -1)
    }
    type.method("void CopyTo(array array, int index)") { session, this, a in
      guard let target = elements(a[0]) else { return .nothing }
      let items = session.enumerated(this)
      guard a[1].intValue >= 0, a[1].intValue + items.count <= target.elements.count else {
        throw Failure.argument("Destination array was not long enough. Check the destination index, length, and the array's lower bounds. (Parameter 'destinationArray')")
      }
      for (offset, item) in items.enumerated() { target.elements[a[1].intValue + offset] = item }
      return .nothing
    }
    for name in ["int Add(System.Object value)", "void Remove(System.Object value)", "void RemoveAt(int index)",
      "void Insert(int index, System.Object value)"] {
      type.method(name) { _, _, _ in throw Failure.dotNet("System.NotSupportedException", "Collection was of a fixed size.") }
    }
    type.method("void Clear()") { session, this, _ in
      guard let target = elements(this) else { return .nothing }
      let empty = try session.defaultValue(of: target.elementType)
      target.elements = target.elements.map { _ in empty }
      return .nothing
    }
    type.staticMethod("void Sort(array array)") { _, a in
      guard let array = elements(a[0]) else { return .nothing }
      array.elements.sort { Comparison.order($0, $1, ignoresCase: false) < 0 }
      return .nothing
    }
    type.staticMethod("void Reverse(array array)") { _, a in
      elements(a[0])?.elements.reverse()
      return .nothing
    }
    type.staticMethod("int IndexOf(array array, System.Object value)") { session, a in
      .integer(try session.enumerated(a[0]).firstIndex { try ListMembers.same(session, $0, a[1]) } ?? -1)
    }
    type.staticMethod("array CreateInstance(type elementType, int length)") { session, a in
      let element = a[0].object(as: TypeObject.self)?.descriptor ?? .object
      guard a[1].intValue >= 0 else { throw Failure.outOfRange("length", "Non-negative number required.") }
      return .object(ArrayObject(try (0..<a[1].intValue).map { _ in try session.defaultValue(of: element) }, elementType: element))
    }
    type.staticMethod("System.Object Find(array array, scriptblock match)") { session, a in
      guard let block = a[1].object(as: ScriptBlock.self) else { return .null }
      return try session.enumerated(a[0]).first { session.truth(try block.invoke(session, arguments: [$0])) } ?? .null
    }
    type.staticMethod("bool Exists(array array, scriptblock match)") { session, a in
      guard let block = a[1].object(as: ScriptBlock.self) else { return .bool(false) }
      return .bool(try session.enumerated(a[0]).contains { session.truth(try block.invoke(session, arguments: [$0])) })
    }
  }
}

enum ListMembers {
  static func same(_ session: Session, _ left: Value, _ right: Value) throws -> Bool {
    if case .string(let one) = left, case .string(let other) = right { return one == other }
    if left.isNull || right.isNull { return left.isNull && right.isNull }
    guard left.base.type === right.base.type else { return false }
    return try session.equals(left, right, ignoresCase: false)
  }

  static func load(_ type: MemberBuilder) {
    common(type)
    let name = type.type.fullName
    if name.contains("Queue") { queue(type) } else if name.contains("Stack") { stack(type) } else { list(type) }
    type.constructor(
      of: "void new()", "void new(int capacity)", "void new(System.Collections.IEnumerable collection)"
    ) { session, own, a in
      var elements: [Value] = []
      if let first = a.first, !{ if case .int = first { true } else { false } }() { elements = session.enumerated(first) }
      let element = own.genericArguments.first ?? .object
      if element !== TypeDescriptor.object { elements = try elements.map { try session.convert($0, to: element) } }
      return .object(ListObject(name.contains("Stack") ? elements.reversed() : elements, type: own))
    }
  }

  private static func list(_ this: Value) throws -> ListObject {
    guard let list = this.object(as: ListObject.self) else { throw Failure.argument("Not a list.") }
    if list.isReadOnly { throw Failure.dotNet("System.NotSupportedException", "Collection is read-only.") }
    return list
  }

  private static func common(_ type: MemberBuilder) {
    type.property("Count", "int") { session, this in .integer(session.enumerated(this).count) }
    type.property("Capacity", "int") { session, this in .integer(max(4, session.enumerated(this).count)) }
    type.property("IsReadOnly", "bool") { _, this in .bool(this.object(as: ListObject.self)?.isReadOnly ?? false) }
    type.property("IsFixedSize", "bool") { _, _ in .bool(false) }
    type.method("System.Object[] ToArray()", "System.Object[] ToArray(type type)") { _, this, _ in
      let list = this.object(as: ListObject.self)
      return .object(ArrayObject(list?.elements ?? [], elementType: list?.elementType ?? .object))
    }
    type.method("bool Contains(System.Object item)") { session, this, a in
      .bool(try session.enumerated(this).contains { try same(session, $0, a[0]) })
    }
    type.method("void Clear()") { _, this, _ in
      try list(this).elements.removeAll()
      return .nothing
    }
    type.method("System.Collections.IEnumerator GetEnumerator()") { session, this, _ in
      .object(EnumeratorObject(session.enumerated(this)))
    }
    type.method("void CopyTo(System.Object[] array)", "void CopyTo(System.Object[] array, int arrayIndex)") { session, this, a in
      guard let target = a[0].object(as: ArrayObject.self) else { return .nothing }
      let start = a.count > 1 ? a[1].intValue : 0
      for (offset, item) in session.enumerated(this).enumerated() { target.elements[start + offset] = item }
      return .nothing
    }
  }

  private static func index(_ value: Value, _ count: Int, inclusive: Bool = false) throws -> Int {
    let at = value.intValue
    guard at >= 0, at < count || (inclusive && at == count) else {
      throw Failure.outOfRange(
        "index", "Index was out of range. Must be non-negative and less than the size of the collection.")
    }
    return at
  }

  private static func list(_ type: MemberBuilder) {
    let isArrayList = type.type === TypeDescriptor.arrayList
    type.method(isArrayList ? "int Add(System.Object value)" : "void Add(System.Object item)") { session, this, a in
      let list = try list(this)
      let element = list.elementType
      list.elements.append(element === TypeDescriptor.object ? a[0] : try session.convert(a[0], to: element))
      return isArrayList ? .integer(list.elements.count - 1) : .nothing
    }
    type.method("void AddRange(System.Object collection)") { session, this, a in
      let list = try list(this)
      let element = list.elementType
      list.elements += try session.enumerated(a[0]).map { element === TypeDescriptor.object ? $0 : try session.convert($0, to: element) }
      return .nothing
    }
    type.method("void Insert(int index, System.Object item)") { session, this, a in
      let list = try list(this)
      list.elements.insert(try session.convert(a[1], to: list.elementType), at: try index(a[0], list.elements.count, inclusive: true))
      return .nothing
    }
    type.method("void InsertRange(int index, System.Object collection)") { session, this, a in
      let list = try list(this)
      list.elements.insert(contentsOf: session.enumerated(a[1]), at: try index(a[0], list.elements.count, inclusive: true))
      return .nothing
    }
    type.method(isArrayList ? "void Remove(System.Object obj)" : "bool Remove(System.Object item)") { session, this, a in
      let list = try list(this)
      guard let at = try list.elements.firstIndex(where: { try same(session, $0, a[0]) }) else { return isArrayList ? .nothing : .bool(false) }
      list.elements.remove(at: at)
      return isArrayList ? .nothing : .bool(true)
    }
    type.method("void RemoveAt(int index)") { _, this, a in
      let list = try list(this)
      list.elements.remove(at: try index(a[0], list.elements.count))
      return .nothing
    }
    type.method("void RemoveRange(int index, int count)") { _, this, a in
      let list = try list(this)
      let start = try index(a[0], list.elements.count, inclusive: true)
      guard a[1].intValue >= 0, start + a[1].intValue <= list.elements.count else {
        throw Failure.argument("Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.")
      }
      list.elements.removeSubrange(start..<(start + a[1].intValue))
      return .nothing
    }
    if !isArrayList {
      type.method("int RemoveAll(scriptblock match)") { session, this, a in
        let list = try list(this)
        guard let block = a[0].object(as: ScriptBlock.self) else { return .int(0) }
        let before = list.elements.count
        list.elements = try list.elements.filter { !session.truth(try block.invokeCollecting(session, arguments: [$0], item: $0).first ?? .null) }
        return .integer(before - list.elements.count)
      }
    }
    type.method("int IndexOf(System.Object item)") { session, this, a in
      .integer(try session.enumerated(this).firstIndex { try same(session, $0, a[0]) } ?? -1)
    }
    type.method("int LastIndexOf(System.Object item)") { session, this, a in
      .integer(try session.enumerated(this).lastIndex { try same(session, $0, a[0]) } ?? -1)
    }
    type.method("void Reverse()") { _, this, _ in
      try list(this).elements.reverse()
      return .nothing
    }
    type.method("void Sort()", "void Sort(scriptblock comparison)") { session, this, a in
      let list = try list(this)
      if let block = a.first?.object(as: ScriptBlock.self) {
        list.elements = try list.elements.sorted { try block.invoke(session, arguments: [$0, $1]).intValue < 0 }
      } else {
        list.elements.sort { Comparison.order($0, $1, ignoresCase: false) < 0 }
      }
      return .nothing
    }
    type.method("System.Object GetRange(int index, int count)") { _, this, a in
      guard let source = this.object(as: ListObject.self) else { return .null }
      guard a[0].intValue >= 0, a[1].intValue >= 0, a[0].intValue + a[1].intValue <= source.elements.count else {
        throw Failure.argument("Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.")
      }
      return .object(ListObject(Array(source.elements[a[0].intValue..<(a[0].intValue + a[1].intValue)]), type: source.type))
    }
    predicates(type)
  }

  private static func predicates(_ type: MemberBuilder) {
    func block(_ value: Value) throws -> ScriptBlock {
      guard let block = value.object(as: ScriptBlock.self) else { throw Failure.argumentNull("match") }
      return block
    }
    func test(_ session: Session, _ block: ScriptBlock, _ item: Value) throws -> Bool {
      session.truth(try block.invokeCollecting(session, arguments: [item], item: item).first ?? .null)
    }
    type.method("System.Object Find(scriptblock match)") { session, this, a in
      let match = try block(a[0])
      return try session.enumerated(this).first { try test(session, match, $0) } ?? .null
    }
    type.method("System.Object FindAll(scriptblock match)") { session, this, a in
      let match = try block(a[0])
      return .object(ListObject(try session.enumerated(this).filter { try test(session, match, $0) }, type: this.type ?? .arrayList))
    }
    type.method("int FindIndex(scriptblock match)") { session, this, a in
      let match = try block(a[0])
      return .integer(try session.enumerated(this).firstIndex { try test(session, match, $0) } ?? -1)
    }
    type.method("bool Exists(scriptblock match)") { session, this, a in
      let match = try block(a[0])
      return .bool(try session.enumerated(this).contains { try test(session, match, $0) })
    }
    type.method("bool TrueForAll(scriptblock match)") { session, this, a in
      let match = try block(a[0])
      return .bool(try session.enumerated(this).allSatisfy { try test(session, match, $0) })
    }
    type.method("void ForEach(scriptblock action)") { session, this, a in
      let action = try block(a[0])
      for item in session.enumerated(this) { _ = try action.invokeCollecting(session, arguments: [item]) }
      return .nothing
    }
  }

  private static func empty(_ name: String) -> DotNetException {
    Failure.dotNet("System.InvalidOperationException", "\(name) empty.")
  }

  private static func queue(_ type: MemberBuilder) {
    type.method("void Enqueue(System.Object item)") { session, this, a in
      let list = try list(this)
      list.elements.append(try session.convert(a[0], to: list.elementType))
      return .nothing
    }
    type.method("System.Object Dequeue()") { _, this, _ in
      let list = try list(this)
      if list.elements.isEmpty { throw empty("Queue") }
      return list.elements.removeFirst()
    }
    type.method("System.Object Peek()") { _, this, _ in
      guard let first = try list(this).elements.first else { throw empty("Queue") }
      return first
    }
  }

  private static func stack(_ type: MemberBuilder) {
    type.method("void Push(System.Object item)") { session, this, a in
      let list = try list(this)
      list.elements.insert(try session.convert(a[0], to: list.elementType), at: 0)
      return .nothing
    }
    type.method("System.Object Pop()") { _, this, _ in
      let list = try list(this)
      if list.elements.isEmpty { throw empty("Stack") }
      return list.elements.removeFirst()
    }
    type.method("System.Object Peek()") { _, this, _ in
      guard let first = try list(this).elements.first else { throw empty("Stack") }
      return first
    }
  }

  static func loadSet(_ type: MemberBuilder) {
    func set(_ value: Value) throws -> SetObject {
      guard let set = value.object(as: SetObject.self) else { throw Failure.argument("Not a set.") }
      return set
    }
    type.constructor(
      of: "void new()", "void new(System.Collections.IEnumerable collection)", "void new(System.StringComparer comparer)",
      "void new(System.Collections.IEnumerable collection, System.StringComparer comparer)"
    ) { session, own, a in
      let ignores = a.contains { $0.text.lowercased().contains("ignorecase") && $0.object is OpaqueObject<String> }
      let result = SetObject(type: own, ignoresCase: ignores)
      if let first = a.first, session.isList(first) {
        for item in session.enumerated(first) { result.add(try session.convert(item, to: own.genericArguments.first ?? .object)) }
      }
      return .object(result)
    }
    type.property("Count", "int") { _, this in .integer(try set(this).table.count) }
    type.method("bool Add(System.Object item)") { session, this, a in
      let target = try set(this)
      return .bool(target.add(try session.convert(a[0], to: target.type.genericArguments.first ?? .object)))
    }
    type.method("bool Contains(System.Object item)") { session, this, a in
      let target = try set(this)
      return .bool(target.table.contains(try session.convert(a[0], to: target.type.genericArguments.first ?? .object)))
    }
    type.method("bool Remove(System.Object item)") { _, this, a in
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
      session.enumerated(a[0]).forEach { target.add($0) }
      return .nothing
    }
    type.method("void IntersectWith(System.Object other)") { session, this, a in
      let target = try set(this)
      let other = SetObject(type: target.type, ignoresCase: target.table.ignoresCase)
      session.enumerated(a[0]).forEach { other.add($0) }
      for item in target.elements where !other.table.contains(item) { target.table[key: item] = nil }
      return .nothing
    }
    type.method("void ExceptWith(System.Object other)") { session, this, a in
      let target = try set(this)
      for item in session.enumerated(a[0]) { target.table[key: item] = nil }
      return .nothing
    }
    type.method("bool IsSubsetOf(System.Object other)") { session, this, a in
      let target = try set(this)
      let other = SetObject(type: target.type, ignoresCase: target.table.ignoresCase)
      session.enumerated(a[0]).forEach { other.add($0) }
      return .bool(target.elements.allSatisfy { other.table.contains($0) })
    }
    type.method("bool SetEquals(System.Object other)") { session, this, a in
      let target = try set(this)
      let items = session.enumerated(a[0])
      return .bool(items.count == target.table.count && items.allSatisfy { target.table.contains($0) })
    }
    type.method("bool Overlaps(System.Object other)") { session, this, a in
      let target = try set(this)
      return .bool(session.enumerated(a[0]).contains { target.table.contains($0) })
    }
    type.method("System.Collections.IEnumerator GetEnumerator()") { session, this, _ in
      .object(EnumeratorObject(session.enumerated(this)))
    }
  }
}

enum DictionaryMembers {
  private static func table(_ value: Value) throws -> DictionaryObject {
    guard let table = value.object(as: DictionaryObject.self) else { throw Failure.argument("Not a dictionary.") }
    return table
  }

  static func load(_ type: MemberBuilder) {
    type.property("Count", "int") { _, this in .integer(try table(this).count) }
    type.property("Keys", "System.Collections.ICollection") { _, this in .object(ListObject(try table(this).keys, owner: try table(this))) }
    type.property("Values", "System.Collections.ICollection") { _, this in .object(ListObject(try table(this).values, owner: try table(this))) }
    type.property("IsReadOnly", "bool") { _, _ in .bool(false) }
    type.property("IsFixedSize", "bool") { _, _ in .bool(false) }
    type.property("IsSynchronized", "bool") { _, _ in .bool(false) }
    type.property("SyncRoot", "System.Object") { _, this in this }
    type.method("void Add(System.Object key, System.Object value)") { session, this, a in
      let target = try table(this)
      if a[0].isNull { throw Failure.argumentNull("key") }
      let key = target.type.genericArguments.count == 2 ? try session.convert(a[0], to: target.type.genericArguments[0]) : a[0]
      if target.contains(key) {
        if target.type === TypeDescriptor.defaultParameterTable { throw Failure.argument("The key '\(a[0].text)' has already been added to the dictionary.") }
        throw Failure.argument(
          target.type.genericArguments.isEmpty
            ? "Item has already been added. Key in dictionary: '\(a[0].text)'  Key being added: '\(a[0].text)'"
            : "An item with the same key has already been added. Key: \(a[0].text)")
      }
      let value = target.type.genericArguments.count == 2 ? try session.convert(a[1], to: target.type.genericArguments[1]) : a[1]
      target[key: key] = value
      return .nothing
    }
    let isOrdered = type.type === TypeDescriptor.orderedDictionary
    for name in isOrdered ? ["Contains"] : ["ContainsKey", "Contains"] {
      type.method("bool \(name)(System.Object key)") { session, this, a in
        let target = try table(this)
        if a[0].isNull { throw Failure.argumentNull("key") }
        let key = target.type.genericArguments.count == 2 ? try session.convert(a[0], to: target.type.genericArguments[0]) : a[0]
        return .bool(target.contains(key))
      }
    }
    if !isOrdered {
      type.method("bool ContainsValue(System.Object value)") { session, this, a in
        .bool(try table(this).values.contains { try ListMembers.same(session, $0, a[0]) })
      }
      type.method("System.Object Clone()") { _, this, _ in .object(try table(this).copy()) }
    }
    let isGeneric = type.type.fullName.contains("Generic") || type.type.fullName.contains("Concurrent")
    type.method(isGeneric ? "bool Remove(System.Object key)" : "void Remove(System.Object key)") { _, this, a in
      let target = try table(this)
      let had = target.contains(a[0])
      target[key: a[0]] = nil
      return target.type.genericArguments.isEmpty ? .nothing : .bool(had)
    }
    type.method("void Clear()") { _, this, _ in
      try table(this).removeAll()
      return .nothing
    }
    type.method("System.Collections.IDictionaryEnumerator GetEnumerator()") { _, this, _ in
      let target = try table(this)
      return .object(EnumeratorObject(target.entries.map {
        .object(DictionaryEntryObject($0.key, $0.value, isPair: !target.type.genericArguments.isEmpty))
      }))
    }
    if isOrdered { loadOrdered(type) } else { loadLookups(type) }
    type.constructor(
      of: "void new()", "void new(int capacity)", "void new(System.StringComparer comparer)",
      "void new(System.Collections.IDictionary d)"
    ) { session, own, a in
      let isCaseInsensitive = own === TypeDescriptor.orderedDictionary
        || a.first.map { $0.object is OpaqueObject<String> && $0.text.lowercased().contains("ignorecase") } ?? false
      let result = DictionaryObject(type: own, ignoresCase: isCaseInsensitive)
      if let source = a.first?.object(as: DictionaryObject.self) { for (key, value) in source.entries { result[key: key] = value } }
      return .object(result)
    }
  }

  /// What dictionaries have that OrderedDictionary lacks.
  private static func loadLookups(_ type: MemberBuilder) {
    type.method("bool TryGetValue(System.Object key, ref value)") { _, this, a in
      let value = try table(this)[key: a[0]]
      try a[1].object(as: ReferenceObject.self)?.set(value ?? .null)
      return .bool(value != nil)
    }
    type.method("bool TryAdd(System.Object key, System.Object value)") { _, this, a in
      let target = try table(this)
      if target.contains(a[0]) { return .bool(false) }
      target[key: a[0]] = a[1]
      return .bool(true)
    }
    type.method("System.Object get_Item(System.Object key)", "System.Object Item(System.Object key)") { _, this, a in
      let target = try table(this)
      if let value = target[key: a[0]] { return value }
      if target.type.genericArguments.isEmpty { return .null }
      throw Failure.dotNet(
        "System.Collections.Generic.KeyNotFoundException", "The given key '\(a[0].text)' was not present in the dictionary.")
    }
    type.method("void set_Item(System.Object key, System.Object value)") { _, this, a in
      try table(this)[key: a[0]] = a[1]
      return .nothing
    }
  }

  private static func loadOrdered(_ type: MemberBuilder) {
    type.method("System.Collections.Specialized.OrderedDictionary AsReadOnly()") { _, this, _ in this }
    type.method("void CopyTo(array array, int index)") { session, this, a in
      guard let target = a[0].object(as: ArrayObject.self) else { return .nothing }
      for (offset, entry) in try table(this).entries.enumerated() { target.elements[a[1].intValue + offset] = .object(DictionaryEntryObject(entry.key, entry.value)) }
      return .nothing
    }
    type.method("void GetObjectData(System.Object info, System.Object context)") { _, _, _ in .nothing }
    type.method("void OnDeserialization(System.Object sender)") { _, _, _ in .nothing }
    type.method("System.Object Item(System.Object key)") { session, this, a in
      let target = try table(this)
      if case .int(let position) = a[0].base { return position >= 0 && position < target.count ? target.entries[Int(position)].value : .null }
      return target[key: a[0]] ?? .null
    }
    type.method("void Insert(int index, System.Object key, System.Object value)") { _, this, a in
      let target = try table(this)
      guard a[0].intValue >= 0, a[0].intValue <= target.count else {
        throw Failure.outOfRange("index", "Specified argument was out of the range of valid values.")
      }
      target.insert((a[1], a[2]), at: a[0].intValue)
      return .nothing
    }
    type.method("void RemoveAt(int index)") { _, this, a in
      let target = try table(this)
      guard a[0].intValue >= 0, a[0].intValue < target.count else {
        throw Failure.outOfRange("index", "Index was out of range. Must be non-negative and less than the size of the collection.")
      }
      target[key: target.entries[a[0].intValue].key] = nil
      return .nothing
    }
  }
}

extension Session {
  /// The value of an uninitialised field of a type.
  public func defaultValue(of type: TypeDescriptor) throws -> Value {
    guard type.isValueType else { return .null }
    if type.fullName.hasPrefix("System.Nullable`1") { return .null }
    if type === TypeDescriptor.dateTime { return .object(DateTimeObject(ticks: 0)) }
    if type === TypeDescriptor.timeSpan { return .object(TimeSpanObject(ticks: 0)) }
    if type === TypeDescriptor.guid { return .object(GuidObject("00000000-0000-0000-0000-000000000000")) }
    if type.isEnum { return .object(EnumObject(type, 0)) }
    return (try tryConvert(.int(0), to: type)) ?? .null
  }
}
