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
  override func process() throws {
    for pattern in has("TypeName") ? strings("TypeName") : ["*"] {
      for name in session.typeData.keys.sorted() where Wildcard(pattern).matches(name) {
        if let data = session.typeData[name] { try write(object(data, data.name.isEmpty ? name : data.name)) }
      }
    }
  }

  private func object(_ data: TypeData, _ name: String) -> CustomObject {
    let members = DictionaryObject(type: TypeDataObjects.memberTable(session))
    for key in data.order { if let member = data.members[key] { members[member.name] = .object(TypeDataObjects.object(member)) } }
    var known = data.others
    known["DefaultDisplayProperty"] = data.defaultProperty.map { .string($0) }
    known["InheritPropertySerializationSet"] = .bool(session.truth(data.others["InheritPropertySerializationSet"] ?? .null))
    known["DefaultDisplayPropertySet"] = TypeDataObjects.set(data.defaultProperties)
    known["DefaultKeyPropertySet"] = TypeDataObjects.set(data.keyProperties)
    known["PropertySerializationSet"] = TypeDataObjects.set(data.others["PropertySerializationSet"].map { session.enumerated($0).map(\.text) })
    return TypeDataObjects.make(name, members, known)
  }
}
