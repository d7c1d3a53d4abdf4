/// What a class that is a DSC resource has to have: Get, Set and Test, a key, and a way to be made without arguments
/// (DscResourceChecker in SemanticChecks.cs).
struct ResourceChecks {
  let parser: Parser
  let types: TypeChecker
  /// The types of the script, by their names in lower case.
  let definitions: [String: TypeDefinitionAst]

  private struct Found {
    var getter = false, setter = false, test = false, key = false
    var isComplete: Bool { getter && setter && test && key }
  }

  init(parser: Parser, types: TypeChecker, _ definitions: [TypeDefinitionAst]) {
    (self.parser, self.types) = (parser, types)
    self.definitions = Dictionary(definitions.map { ($0.name.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
  }

  func run(_ definition: TypeDefinitionAst) {
    guard let attribute = definition.attributes.first(where: { AttributeUse.key($0) == "dscresource" && types.attributeExists($0.typeName.name) }) else { return }
    var found = Found()
    look(at: definition, &found)
    var seen: Set<ObjectIdentifier> = [ObjectIdentifier(definition)]
    var ancestor = base(of: definition)
    while let next = ancestor, !found.isComplete, seen.insert(ObjectIdentifier(next)).inserted {
      look(at: next, &found)
      ancestor = base(of: next)
    }
    let constructors = definition.members.compactMap { $0 as? FunctionMemberAst }.filter { $0.isConstructor && !$0.isStatic }
    func report(_ isMissing: Bool, _ id: ParseErrorId) {
      if isMissing { parser.report(attribute.extent, id, definition.name) }
    }
    report(!found.setter, .DscResourceMissingSetMethod)
    report(!found.getter, .DscResourceMissingGetMethod)
    report(!found.test, .DscResourceMissingTestMethod)
    report(!constructors.isEmpty && !constructors.contains { $0.parameters.isEmpty }, .DscResourceMissingDefaultConstructor)
    report(!found.key, .DscResourceMissingKeyProperty)
  }

  private func base(of definition: TypeDefinitionAst) -> TypeDefinitionAst? {
    definition.baseTypes.lazy.compactMap { definitions[$0.typeName.name.lowercased()] }.first { !$0.isEnum }
  }

  private func look(at definition: TypeDefinitionAst, _ found: inout Found) {
    for member in definition.members {
      if let property = member as? PropertyMemberAst { lookForKey(property, &found) }
      guard let method = member as? FunctionMemberAst, method.parameters.isEmpty else { continue }
      let returned = method.returnType?.typeName
      switch method.name.lowercased() {
      case "get" where !found.getter:
        found.getter = true
        if !names(returned, definition) { parser.report(method.extent, .DscResourceInvalidGetMethod, definition.name) }
      case "set": found.setter = found.setter || returned?.isVoid ?? true
      case "test": found.test = found.test || ["bool", "boolean", "system.boolean"].contains(returned?.fullName.lowercased() ?? "void")
      default: break
      }
    }
  }

  /// Whether a type is the class itself, or a list of it.
  private func names(_ type: TypeName?, _ definition: TypeDefinitionAst) -> Bool {
    guard let type else { return false }
    if case .array(let element, _) = type.form { return names(element, definition) }
    return type.fullName.lowercased() == definition.name.lowercased()
  }

  private static let keyTypes: Set<String> = [
    "string", "byte", "sbyte", "short", "ushort", "int", "uint", "long", "ulong", "int16", "uint16", "int32", "uint32", "int64", "uint64",
  ]

  private func lookForKey(_ property: PropertyMemberAst, _ found: inout Found) {
    let isKey = property.attributes.contains { attribute in
      AttributeUse.key(attribute) == "dscproperty"
        && attribute.namedArguments.contains { $0.name.lowercased() == "key" && ($0.expressionOmitted || isTrue($0.argument)) }
    }
    guard isKey else { return }
    found.key = true
    let name = property.type?.typeName.fullName.lowercased() ?? ""
    let plain = name.hasPrefix("system.") ? String(name.dropFirst(7)) : name
    if !ResourceChecks.keyTypes.contains(plain), !(definitions[name]?.isEnum ?? false) { parser.report(property.extent, .DscResourceInvalidKeyProperty) }
  }

  private func isTrue(_ node: ExpressionAst) -> Bool {
    if let variable = node as? VariableExpressionAst { return variable.path.name.lowercased() == "true" }
    return (node as? NumberExpressionAst).flatMap { ConstantExpression.keyText($0) } != "0"
  }
}
