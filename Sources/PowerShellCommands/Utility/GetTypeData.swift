import PowerShellRuntime

/// Get-TypeData.
final class GetTypeData: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-TypeData", "Gets what Update-TypeData added to types.", [
      CmdletParameter("TypeName", "string[]", position: 0, byValue: true, byName: true, notEmpty: true),
    ], make: { GetTypeData() })
  }

  /// What Update-TypeData takes and nothing here goes by.
  static let others = [
    "TypeConverter", "TypeAdapter", "SerializationMethod", "SerializationDepth", "InheritPropertySerializationSet", "StringSerializationSource", "PropertySerializationSet",
  ]
  private static let runspaces = "System.Management.Automation.Runspaces."
  private static let typeData = TypeDescriptor.record(runspaces + "TypeData")

  override func process() throws {
    for pattern in has("TypeName") ? strings("TypeName") : ["*"] {
      for name in session.typeData.keys.sorted() where Wildcard(pattern).matches(name) {
        if let data = session.typeData[name] { try write(object(data, data.name.isEmpty ? name : data.name)) }
      }
    }
  }

  private func object(_ data: TypeData, _ name: String) -> CustomObject {
    let members = DictionaryObject(type: session.types.type(named: "System.Collections.Generic.Dictionary[string,object]") ?? .hashtable)
    for key in data.order { if let member = data.members[key] { members[member.name] = .object(GetTypeData.object(member)) } }
    func other(_ name: String) -> Value { data.others[name] ?? .null }
    return CustomObject([
      ("TypeName", .string(name)), ("Members", .object(members)), ("TypeConverter", other("TypeConverter")), ("TypeAdapter", other("TypeAdapter")), ("IsOverride", .bool(false)),
      ("SerializationMethod", other("SerializationMethod")), ("TargetTypeForDeserialization", .null), ("SerializationDepth", data.others["SerializationDepth"] ?? .int(0)),
      ("DefaultDisplayProperty", data.defaultProperty.map { .string($0) } ?? .null), ("InheritPropertySerializationSet", .bool(session.truth(other("InheritPropertySerializationSet")))),
      ("StringSerializationSource", other("StringSerializationSource")), ("StringSerializationSourceProperty", .null),
      ("DefaultDisplayPropertySet", GetTypeData.set(data.defaultProperties)), ("DefaultKeyPropertySet", GetTypeData.set(data.keyProperties)),
      ("PropertySerializationSet", GetTypeData.set(data.others["PropertySerializationSet"].map { session.enumerated($0).map(\.text) })),
    ], type: GetTypeData.typeData)
  }

  private static func set(_ names: [String]?) -> Value {
    names.map { .object(CustomObject([("ReferencedProperties", .strings($0)), ("IsHidden", .bool(false))], type: .record(runspaces + "PropertySetData"))) } ?? .null
  }

  /// A member as the data of a type describe it.
  private static func object(_ member: Member) -> CustomObject {
    func block(_ block: ScriptBlock?) -> Value { block.map { .object($0) } ?? .null }
    let own: [(String, Value)]
    switch member.body {
    case .note(let value): own = [("Value", value)]
    case .script(let get, let set): own = [("GetScriptBlock", block(get)), ("SetScriptBlock", block(set))]
    case .scriptMethod(let script): own = [("Script", block(script))]
    case .alias(let target): own = [("ReferencedMemberName", .string(target)), ("MemberType", .null)]
    default: own = []
    }
    return CustomObject(own + [("IsHidden", .bool(false)), ("Name", .string(member.name))], type: .record(runspaces + member.kind.rawValue + "Data"))
  }
}
