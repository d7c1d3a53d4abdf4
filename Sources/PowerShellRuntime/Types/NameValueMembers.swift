/// System.Collections.Specialized.NameValueCollection: texts by names, of which one name may have several.
enum NameValueMembers {
  class Names: SequenceObject {
    /// The texts of each name as a list; names are the same whatever their case.
    let table = DictionaryObject(type: .orderedDictionary, ignoresCase: true)
    override var type: TypeDescriptor { NameValueMembers.type }
    override var items: [Value] { table.keys }

    func texts(_ name: Value) -> [Value]? { table[key: key(name)]?.object(as: ArrayObject.self)?.elements }
    func add(_ name: Value, _ texts: [Value]) { table[key: key(name)] = .object(ArrayObject((self.texts(name) ?? []) + texts, elementType: .string)) }
    func set(_ name: Value, _ text: Value) { table[key: key(name)] = .object(ArrayObject([text], elementType: .string)) }
    /// All texts of a name with commas between them; null where it has none.
    func joined(_ name: Value) -> Value { texts(name).map { .string($0.map(\.text).joined(separator: ",")) } ?? .null }
    /// A name may be null, which is a name like any other.
    func key(_ name: Value) -> Value { name.isNull ? .string("") : .string(name.text) }
  }

  static let type = TypeDescriptor(
    "System.Collections.Specialized.NameValueCollection", base: TypeDescriptor("System.Collections.Specialized.NameObjectCollectionBase"),
    interfaces: ["System.Collections.ICollection", "System.Collections.IEnumerable"]
  ) { builder in
    func own(_ this: Value) -> Names { this.object(as: Names.self) ?? Names() }
    func name(at index: Value, in names: Names) throws -> Value {
      guard names.table.keys.indices.contains(index.intValue) else {
        throw Failure.outOfRange("index", "Index was out of range. Must be non-negative and less than the size of the collection.")
      }
      return names.table.keys[index.intValue]
    }
    /// What an index or a name means.
    func name(_ value: Value, in names: Names) throws -> Value {
      if case .int = value.base { return try name(at: value, in: names) }
      return value
    }
    func copy(_ source: Value, into names: Names) { for key in own(source).items { names.add(key, own(source).texts(key) ?? []) } }

    let owner = "System.Collections.Specialized.NameValueCollection"
    builder.constructor("void new()", "void new(int capacity)") { _, _ in .object(Names()) }
    builder.constructor("void new(\(owner) col)") { _, a in
      let names = Names()
      copy(a[0], into: names)
      return .object(names)
    }
    builder.property("Count", "int") { _, this in .integer(own(this).table.count) }
    for property in ["AllKeys", "Keys"] {
      builder.property(property, property == "Keys" ? "System.Collections.Specialized.NameObjectCollectionBase+KeysCollection" : "string[]") { _, this in
        .object(ArrayObject(own(this).items, elementType: .string))
      }
    }
    builder.method("void Add(string name, string value)") { _, this, a in
      own(this).add(a[0], [a[1]])
      return .nothing
    }
    builder.method("void Add(\(owner) c)") { _, this, a in
      copy(a[0], into: own(this))
      return .nothing
    }
    for method in ["Set", "set_Item"] {
      builder.method("void \(method)(string name, string value)") { _, this, a in
        own(this).set(a[0], .string(a[1].text))
        return .nothing
      }
    }
    for method in ["Get", "Item"] {
      builder.method("string \(method)(string name)", "string \(method)(int index)") { _, this, a in try own(this).joined(name(a[0], in: own(this))) }
    }
    builder.method("string[] GetValues(string name)", "string[] GetValues(int index)") { _, this, a in
      try own(this).texts(name(a[0], in: own(this))).map { .object(ArrayObject($0, elementType: .string)) } ?? .null
    }
    builder.method("string GetKey(int index)") { _, this, a in try name(at: a[0], in: own(this)) }
    builder.method("bool HasKeys()") { _, this, _ in .bool(own(this).table.count > 0) }
    builder.method("void Remove(string name)") { _, this, a in
      own(this).table[key: own(this).key(a[0])] = nil
      return .nothing
    }
    builder.method("void Clear()") { _, this, _ in
      own(this).table.removeAll()
      return .nothing
    }
  }
}
