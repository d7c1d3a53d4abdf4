extension TypeDescriptor {
  /// A class of plain properties, as the models of service modules are: made empty, filled by scripts.
  ///
  /// - Parameter lists: the properties that are lists, and never null.
  public static func model(_ fullName: String, properties: [String], lists: Set<String> = []) -> TypeDescriptor {
    let type = TypeDescriptor(fullName, base: .object)
    MemberBuilder(type).constructor("\(type.fullName) new()") { session, _ in
      let list = session.types.type(named: "System.Collections.Generic.List[object]") ?? .arrayList
      return .object(CustomObject(properties.map { ($0, lists.contains($0) ? .object(ListObject([], type: list)) : .null) }, type: type))
    }
    return type
  }
}
