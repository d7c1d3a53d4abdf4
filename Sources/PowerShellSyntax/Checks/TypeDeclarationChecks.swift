/// Types that class declarations name must exist when the script is parsed.
struct TypeDeclarationChecks {
  let parser: Parser
  let types: TypeChecker
  func run(_ definitions: [TypeDefinitionAst]) {
    let declared = Set(definitions.map { $0.name.lowercased() })
    for definition in definitions where !definition.isEnum {
      var named = definition.baseTypes.map(\.typeName)
      for member in definition.members {
        if let property = member as? PropertyMemberAst, let type = property.type { named.append(type.typeName) }
        guard let method = member as? FunctionMemberAst else { continue }
        if let type = method.returnType { named.append(type.typeName) }
        for parameter in method.parameters {
          for case let type as TypeConstraintAst in parameter.attributes { named.append(type.typeName) }
        }
      }
      for type in named { check(type, declared) }
    }
  }

  /// `declared`: the lower-case names of the types that this script declares.
  private func check(_ type: TypeName, _ declared: Set<String>) {
    switch type.form {
    case .array(let element, _): check(element, declared)
    case .generic(_, let arguments): arguments.forEach { check($0, declared) }
    case .simple(let name):
      if !declared.contains(name.lowercased()) && !types.exists(type) {
        parser.report(type.extent, .TypeNotFound, type.fullName)
      }
    }
  }
}
