/// Hashtables, ordered and generic dictionaries.
enum DictionaryMembers {
  private static func table(_ value: Value) throws -> DictionaryObject {
    guard let table = value.object(as: DictionaryObject.self) else { throw Failure.argument("Not a dictionary.") }
    return table
  }

  private static let hashtableKeys = part("Key"), hashtableValues = part("Value")
  /// The keys or values of a Hashtable: they can be counted, and no more.
  private static func part(_ name: String) -> TypeDescriptor {
    TypeDescriptor("System.Collections.Hashtable+\(name)Collection", interfaces: ["System.Collections.ICollection", "System.Collections.IEnumerable"]) { type in
      type.property("Count", "int") { session, this in .integer(session.enumerated(this).count) }
      type.property("IsSynchronized", "bool") { _, _ in .bool(false) }
      type.property("SyncRoot", "System.Object") { _, this in this.object(as: ListObject.self)?.owner.map { .object($0) } ?? this }
      type.method("void CopyTo(array array, int arrayIndex)") { session, this, a in
        guard let target = a[0].object(as: ArrayObject.self) else { throw Failure.argumentNull("array") }
        let items = session.enumerated(this)
        guard a[1].intValue >= 0, a[1].intValue + items.count <= target.elements.count else { throw Failure.outsideArray() }
        target.elements.replaceSubrange(a[1].intValue..<a[1].intValue + items.count, with: items)
        return .nothing
      }
      type.method("System.Collections.IEnumerator GetEnumerator()") { session, this, _ in .object(EnumeratorObject(session.enumerated(this))) }
    }
  }
  private static let orderedParts = TypeDescriptor("System.Collections.Specialized.OrderedDictionary+OrderedDictionaryKeyValueCollection", base: .arrayList)

  static func load(_ type: MemberBuilder) {
    for name in ["IsReadOnly", "IsFixedSize", "IsSynchronized"] { type.property(name, "bool") { _, _ in .bool(false) } }
    let parts: [(String, (DictionaryObject) -> [Value], TypeDescriptor)] = [("Keys", \.keys, hashtableKeys), ("Values", \.values, hashtableValues)]
    for (name, part, ofHashtable) in parts {
      type.property(name, "System.Collections.ICollection") { _, this in
        let own = try table(this)
        return .object(ListObject(part(own), type: own.isHashtable ? ofHashtable : own.isOrdered ? orderedParts : .arrayList, owner: own))
      }
    }
    type.property("SyncRoot", "System.Object") { _, this in this }
    type.property("Count", "int") { _, this in .integer(try table(this).count) }
    // A shell has one thread.
    if type.type === TypeDescriptor.hashtable { type.staticMethod("hashtable Synchronized(hashtable table)") { _, a in a[0] } }
    /// A key that is there already as the exception of each dictionary shows it.
    func duplicate(_ a: [Value], in target: DictionaryObject) -> String {
      switch target.type.openName {
      case "System.Collections.Generic.SortedDictionary`2": "[\(a[0].text), \(a[1].text)]"
      case "System.Collections.Generic.SortedList`2": a[0].text + " (Parameter 'key')"
      default: a[0].text
      }
    }
    type.method("void Add(\(ListMembers.elementName(type)) key, \(ListMembers.elementName(type, at: 1)) value)") { session, this, a in
      let target = try table(this)
      if a[0].isNull { throw Failure.argumentNull("key") }
      if target.type === TypeDescriptor.defaultParameterTable { try DefaultParametersConstraint.checkAdded(a[0]) }
      let key = target.type.genericArguments.count == 2 ? try session.convert(a[0], to: target.type.genericArguments[0]) : a[0]
      if let there = target.storedKey(key) {
        if target.type === TypeDescriptor.defaultParameterTable { throw Failure.argument("The key '\(a[0].text)' has already been added to the dictionary.") }
        throw Failure.argument(
          target.type.genericArguments.isEmpty && target.type !== ParameterBinder.boundType
            ? "Item has already been added. Key in dictionary: '\(there.text)'  Key being added: '\(a[0].text)'"
            : "An item with the same key has already been added. Key: " + duplicate(a, in: target))
      }
      let value = target.type.genericArguments.count == 2 ? try session.element(a[1], of: target.type.genericArguments[1], for: "Add", 2) : a[1]
      target[key: key] = value
      return .nothing
    }
    let isOrdered = type.type === TypeDescriptor.orderedDictionary
    for name in isOrdered ? ["Contains"] : ["ContainsKey", "Contains"] {
      type.method("bool \(name)(\(ListMembers.elementName(type)) key)") { session, this, a in
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
    type.method(isGeneric ? "bool Remove(\(ListMembers.elementName(type)) key)" : "void Remove(System.Object key)") { _, this, a in
      let target = try table(this)
      if a[0].isNull { throw Failure.argumentNull("key") }
      let had = target.contains(a[0])
      target[key: a[0]] = nil
      return target.type.genericArguments.isEmpty ? .nothing : .bool(had)
    }
    type.method("void Clear()") { _, this, _ in
      try table(this).removeAll()
      return .nothing
    }
    type.method("System.Collections.IDictionaryEnumerator GetEnumerator()") { _, this, _ in
      let table = try table(this)
      return .object(EnumeratorObject(table.entryObjects, type: EnumeratorObject.type(for: table.type)))
    }
    if isOrdered { loadOrdered(type) } else { loadLookups(type) }
    type.constructor(
      of: "void new()", "void new(int capacity)", "void new(System.StringComparer comparer)",
      "void new(System.Collections.IDictionary d)"
    ) { session, own, a in
      let isCaseInsensitive = own === TypeDescriptor.orderedDictionary
        || a.first.map { $0.object is OpaqueObject<String> && $0.text.lowercased().contains("ignorecase") } ?? false
      if case .int(let number)? = a.first, number < 0 { throw ListMembers.negativeCapacity(Int(number), of: own) }
      let result = DictionaryObject(type: own, ignoresCase: isCaseInsensitive)
      if let source = a.first?.object(as: DictionaryObject.self) {
        if !own.genericArguments.isEmpty, source.type !== own { throw session.overloadFailure("new", a.count) }
        for (key, value) in source.entries { result[key: key] = value }
      }
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
    if type.type.fullName.contains("Concurrent") { loadConcurrent(type) }
    if type.type.fullName.contains("SortedList") { loadSortedList(type) }
    func item(_ session: Session, _ this: Value, _ a: [Value]) throws -> Value {
      let target = try table(this)
      if let value = target[key: a[0]] { return value }
      if target.type.genericArguments.isEmpty { return .null }
      throw Failure.dotNet(
        "System.Collections.Generic.KeyNotFoundException", "The given key '\(a[0].text)' was not present in the dictionary.")
    }
    type.method("System.Object get_Item(System.Object key)", body: item)
    type.parameterizedProperty("System.Object Item(System.Object key)", body: item)
    type.method("void set_Item(System.Object key, System.Object value)") { _, this, a in
      try table(this)[key: a[0]] = a[1]
      return .nothing
    }
  }

  private static func loadConcurrent(_ type: MemberBuilder) {
    /// What a value or a factory gives for arguments.
    func made(_ session: Session, _ value: Value, _ arguments: [Value]) throws -> Value {
      try value.callable?.invoke(session, arguments: arguments) ?? value
    }
    type.method("System.Object GetOrAdd(System.Object key, System.Object value)") { session, this, a in
      let target = try table(this)
      if let value = target[key: a[0]] { return value }
      let value = try made(session, a[1], [a[0]])
      target[key: a[0]] = value
      return value
    }
    type.method("System.Object AddOrUpdate(System.Object key, System.Object addValue, System.Object updateValueFactory)") { session, this, a in
      let target = try table(this)
      let value = try target[key: a[0]].map { try made(session, a[2], [a[0], $0]) } ?? made(session, a[1], [a[0]])
      target[key: a[0]] = value
      return value
    }
    type.method("bool TryUpdate(System.Object key, System.Object newValue, System.Object comparisonValue)") { session, this, a in
      let target = try table(this)
      guard let old = target[key: a[0]], try session.equals(old, a[2], ignoresCase: false) else { return .bool(false) }
      target[key: a[0]] = a[1]
      return .bool(true)
    }
    type.method("bool TryRemove(System.Object key, ref value)") { _, this, a in
      let target = try table(this)
      let old = target[key: a[0]]
      try a[1].object(as: ReferenceObject.self)?.set(old ?? .null)
      target[key: a[0]] = nil
      return .bool(old != nil)
    }
  }

  /// Both kinds of sorted lists find their entries by places.
  private static func loadSortedList(_ type: MemberBuilder) {
    func entry(_ this: Value, _ place: Value) throws -> (key: Value, value: Value) {
      let entries = try table(this).entries
      guard entries.indices.contains(place.intValue) else {
        throw Failure.outOfRange("index", "Index was out of range. Must be non-negative and less than the size of the collection.")
      }
      return (entries[place.intValue].key, entries[place.intValue].value)
    }
    for name in ["GetKey", "GetKeyAtIndex"] { type.method("System.Object \(name)(int index)") { _, this, a in try entry(this, a[0]).key } }
    for name in ["GetByIndex", "GetValueAtIndex"] { type.method("System.Object \(name)(int index)") { _, this, a in try entry(this, a[0]).value } }
    type.method("int IndexOfKey(System.Object key)") { session, this, a in
      .integer(try table(this).entries.firstIndex { try session.equals($0.key, a[0], ignoresCase: false) } ?? -1)
    }
    type.method("int IndexOfValue(System.Object value)") { session, this, a in
      .integer(try table(this).entries.firstIndex { try session.equals($0.value, a[0], ignoresCase: false) } ?? -1)
    }
    type.method("void RemoveAt(int index)") { _, this, a in
      try table(this)[key: try entry(this, a[0]).key] = nil
      return .nothing
    }
  }

  private static func loadOrdered(_ type: MemberBuilder) {
    type.method("System.Collections.Specialized.OrderedDictionary AsReadOnly()") { _, this, _ in this }
    type.method("void CopyTo(array array, int index)") { session, this, a in
      guard let target = a[0].object(as: ArrayObject.self) else { throw Failure.argumentNull("array") }
      guard a[1].intValue >= 0 else { throw Failure.outOfRange("index", "Non-negative number required.") }
      guard try table(this).count <= target.elements.count - a[1].intValue else {
        throw Failure.argument("Destination array is not long enough to copy all the items in the collection. Check array index and length.")
      }
      for (offset, entry) in try table(this).entryObjects.enumerated() { target.elements[a[1].intValue + offset] = entry }
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
        throw Failure.outOfRange("index", "index ('\(a[0].intValue)') must be less than or equal to '\(target.count)'.", actual: a[0].intValue)
      }
      target.insert((a[1], a[2]), at: a[0].intValue)
      return .nothing
    }
    type.method("void RemoveAt(int index)") { _, this, a in
      let target = try table(this)
      guard a[0].intValue >= 0, a[0].intValue < target.count else {
        throw Failure.outOfRange("index", "index ('\(a[0].intValue)') must be less than '\(target.count)'.", actual: a[0].intValue)
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
    if type === TypeDescriptor.switchParameter { return .object(SwitchObject(false)) }
    if type === TypeDescriptor.dictionaryEntry { return .object(DictionaryEntryObject(.null, .null)) }
    return (try tryConvert(.int(0), to: type)) ?? .null
  }
}
