/// Types that class declarations name must exist when the script is parsed.
struct TypeDeclarationChecks {
  let parser: Parser
  let types: TypeChecker
  /// The lower-case names of the types that this script declares.
  let declared: Set<String>

  func run(_ root: Ast) {
    root.walk { node in
      guard let definition = node as? TypeDefinitionAst, !definition.isEnum else { return .descend }
      definition.baseTypes.forEach { check($0.typeName) }
      for member in definition.members {
        if let property = member as? PropertyMemberAst, let type = property.type { check(type.typeName) }
        guard let method = member as? FunctionMemberAst else { continue }
        if let type = method.returnType { check(type.typeName) }
        for parameter in method.parameters {
          for case let type as TypeConstraintAst in parameter.attributes { check(type.typeName) }
        }
      }
      return .descend
    }
  }

  private func check(_ type: TypeName) {
    switch type.form {
    case .array(let element, _): check(element)
    case .generic(_, let arguments): arguments.forEach(check)
    case .simple(let name):
      if !declared.contains(name.lowercased()) && !types.exists(type) {
        parser.report(type.extent, .TypeNotFound, type.fullName)
      }
    }
  }
}
