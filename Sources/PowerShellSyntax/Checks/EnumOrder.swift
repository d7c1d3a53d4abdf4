/// The order in which a script's enums are made: one whose initializers name others comes behind those (DefineEnumHelper.Sort).
public struct EnumOrder {
  public private(set) var sorted: [TypeDefinitionAst] = []
  /// Those that name each other in a circle, and those that name one of them.
  let cyclic: [TypeDefinitionAst]

  public init(_ enums: [TypeDefinitionAst]) {
    let declared = Set(enums.map { $0.name.lowercased() })
    var waiting = enums.map { (definition: $0, needs: EnumOrder.named(in: $0).intersection(declared)) }
    var made: Set<String> = []
    while let at = waiting.firstIndex(where: { $0.needs.isSubset(of: made) }) {
      let definition = waiting.remove(at: at).definition
      made.insert(definition.name.lowercased())
      sorted.append(definition)
    }
    cyclic = waiting.map(\.definition)
  }

  /// The types other than itself that an enum's initializers name.
  private static func named(in definition: TypeDefinitionAst) -> Set<String> {
    var names: Set<String> = []
    for case let member as PropertyMemberAst in definition.members {
      member.initialValue?.walk { node in
        if let node = node as? MemberExpressionAst, let type = node.expression as? TypeExpressionAst { names.insert(type.typeName.name.lowercased()) }
        return .descend
      }
    }
    names.remove(definition.name.lowercased())
    return names
  }
}
