import PowerShellRuntime

/// What is said of a type as objects: what Get-TypeData gives, and what scripts make for Update-TypeData -TypeData.
enum TypeDataObjects {
  private static let space = "System.Management.Automation.Runspaces."

  static let all = [typeData, propertySet] + kinds.map(\.type)

  /// The properties of TypeData beside its name and members, with their first values.
  private static let others: [(String, Value)] = [
    ("TypeConverter", .null), ("TypeAdapter", .null), ("IsOverride", .bool(false)), ("SerializationMethod", .null), ("TargetTypeForDeserialization", .null),
    ("SerializationDepth", .int(0)), ("DefaultDisplayProperty", .null), ("InheritPropertySerializationSet", .bool(false)), ("StringSerializationSource", .null),
    ("StringSerializationSourceProperty", .null), ("DefaultDisplayPropertySet", .null), ("DefaultKeyPropertySet", .null), ("PropertySerializationSet", .null),
  ]

  static let typeData = TypeDescriptor(space + "TypeData") { builder in
    builder.constructor("System.Management.Automation.Runspaces.TypeData new(string typeName)") { session, a in
      .object(make(a[0].text, DictionaryObject(type: memberTable(session)), [:]))
    }
  }

  static func memberTable(_ session: Session) -> TypeDescriptor { session.types.type(named: "System.Collections.Generic.Dictionary[string,object]") ?? .hashtable }

  /// - Parameter known: what is said of the type, by the names of the properties.
  static func make(_ name: String, _ members: DictionaryObject, _ known: [String: Value]) -> CustomObject {
    CustomObject([("TypeName", .string(name)), ("Members", .object(members))] + others.map { ($0.0, known[$0.0] ?? $0.1) }, type: typeData)
  }

  private static let propertySet = TypeDescriptor(space + "PropertySetData") { builder in
    builder.constructor("System.Management.Automation.Runspaces.PropertySetData new(string[] referencedProperties)") { session, a in
      set(session.enumerated(a[0]).map(\.text))
    }
  }

  static func set(_ names: [String]?) -> Value {
    names.map { .object(CustomObject([("ReferencedProperties", .strings($0)), ("IsHidden", .bool(false))], type: propertySet)) } ?? .null
  }

  /// A kind of member, and the type that describes one.
  private struct Kind {
    let type: TypeDescriptor
    let kind: Member.Kind
  }

  private static let kinds: [Kind] = [
    kind(.NoteProperty, [("Value", "System.Object")]), kind(.AliasProperty, [("ReferencedMemberName", "string"), ("MemberType", "type")]),
    kind(.ScriptProperty, [("GetScriptBlock", "scriptblock"), ("SetScriptBlock", "scriptblock")]), kind(.ScriptMethod, [("Script", "scriptblock")]),
  ]

  /// - Parameter properties: what the constructor's arguments go to behind the name.
  private static func kind(_ kind: Member.Kind, _ properties: [(name: String, type: String)]) -> Kind {
    let name = space + kind.rawValue + "Data"
    let names = properties.map(\.name)
    let type = TypeDescriptor(name) { builder in
      for count in 1...properties.count {
        let parameters = (["string name"] + properties.prefix(count).map { "\($0.type) value\($0.name)" }).joined(separator: ", ")
        builder.constructor("\(name) new(\(parameters))") { _, a in
          .object(describing(a[0].text, names.enumerated().map { ($1, $0 + 1 < a.count ? a[$0 + 1] : .null) }, builder.type))
        }
      }
    }
    return Kind(type: type, kind: kind)
  }

  private static func describing(_ name: String, _ own: [(String, Value)], _ type: TypeDescriptor) -> CustomObject {
    CustomObject(own + [("IsHidden", .bool(false)), ("Name", .string(name))], type: type)
  }

  /// A member as the data of a type describe it.
  static func object(_ member: Member) -> CustomObject {
    func block(_ block: ScriptBlock?) -> Value { block.map { .object($0) } ?? .null }
    let own: [(String, Value)]
    switch member.body {
    case .note(let value): own = [("Value", value)]
    case .script(let get, let set): own = [("GetScriptBlock", block(get)), ("SetScriptBlock", block(set))]
    case .scriptMethod(let script): own = [("Script", block(script))]
    case .alias(let target): own = [("ReferencedMemberName", .string(target)), ("MemberType", .null)]
    default: own = []
    }
    return describing(member.name, own, kinds.first { $0.kind == member.kind }?.type ?? .record(space + member.kind.rawValue + "Data"))
  }

  /// The member that an object describes; nil where it describes none.
  static func member(_ described: CustomObject) -> Member? {
    let name = described["Name"]?.text ?? ""
    func block(_ property: String) -> ScriptBlock? { described[property]?.object(as: ScriptBlock.self) }
    switch kinds.first(where: { $0.type === described.type })?.kind {
    case .NoteProperty: return Member(name, .NoteProperty, .note(described["Value"] ?? .null))
    case .AliasProperty: return .aliasProperty(name, described["ReferencedMemberName"]?.text ?? "", type: described["MemberType"]?.object(as: TypeObject.self)?.descriptor)
    case .ScriptProperty: return .scriptProperty(name, block("GetScriptBlock"), block("SetScriptBlock"))
    case .ScriptMethod: return block("Script").map { Member(name, .ScriptMethod, .scriptMethod($0), definition: "System.Object \(name)();") }
    default: return nil
    }
  }
}
