extension TypeDescriptor {
  /// A class of .NET whose objects are records of properties.
  ///
  /// - Parameter definitions: the properties as Get-Member shows them: `int Count {get;}`.
  public static func record(_ fullName: String, base: TypeDescriptor? = nil, _ definitions: String...) -> TypeDescriptor {
    let type = TypeDescriptor(fullName, base: base)
    type.propertyDefinitions = base?.propertyDefinitions ?? [:]
    for definition in definitions {
      guard let name = definition.prefix(while: { $0 != "{" }).split(separator: " ").last else { continue }
      type.propertyDefinitions[String(name)] = definition
    }
    return type
  }

  /// An exception of another module.
  public static func exception(named fullName: String) -> TypeDescriptor { TypeDescriptor(fullName, base: .exception) }

  /// A class of plain properties, as the models of service modules are: made empty, filled by scripts.
  ///
  /// - Parameter lists: the properties that are lists, and never null.
  public static func model(_ fullName: String, properties: [String], lists: Set<String> = []) -> TypeDescriptor {
    TypeDescriptor(fullName, base: .object) { members in
      let type = members.type
      members.constructor("\(fullName) new()") { session, _ in
        let list = session.types.type(named: "System.Collections.Generic.List[object]") ?? .arrayList
        return .object(CustomObject(properties.map { ($0, lists.contains($0) ? .object(ListObject([], type: list)) : .null) }, type: type))
      }
    }
  }
}
