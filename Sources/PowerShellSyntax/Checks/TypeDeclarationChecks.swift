/// Types that class declarations name must exist when the script is parsed.
final class TypeDeclarationChecks {
  private let parser: Parser
  private let types: TypeChecker
  /// Those of the script's `using namespace`.
  private let namespaces: [String]

  private static let refusedEnumTypes = ["float": "System.Single", "single": "System.Single", "double": "System.Double", "char": "System.Char"]

  init(parser: Parser, types: TypeChecker, namespaces: [String]) {
    (self.parser, self.types, self.namespaces) = (parser, types, namespaces)
  }

  func run(_ definitions: [TypeDefinitionAst]) {
    // What can be named depends on the script block alone, and most scripts define their types in one.
    let blocks = Set(definitions.map(\.blockNumber))
    let declared = Dictionary(uniqueKeysWithValues: blocks.map { number in
      (number, Set(definitions.filter { parser.isVisible($0, inBlock: number) }.map { $0.name.lowercased() }))
    })
    checkNames(definitions)
    for definition in definitions where definition.members.contains(where: { $0 is PropertyMemberAst }) { checkPropertyAssignments(definition) }
    for definition in definitions where definition.containsAttributes { checkAttributes(definition, declared[definition.blockNumber] ?? []) }
    if definitions.contains(where: { !$0.attributes.isEmpty }) {
      let resources = ResourceChecks(parser: parser, types: types, definitions)
      for definition in definitions where !definition.isEnum { resources.run(definition) }
    }
    for base in definitions.filter(\.isEnum).flatMap(\.baseTypes) where !exists(base.typeName, []) {
      parser.report(base.extent, .InvalidUnderlyingType, base.typeName.fullName)
      parser.report(base.extent, .TypeNotFound, base.typeName.fullName)
    }
    // Of the types that there are, those that hold no whole number are refused as the enumeration is made (DefineEnumHelper).
    for base in definitions.filter(\.isEnum).flatMap(\.baseTypes) {
      let name = base.typeName.name.lowercased().replacing("system.", with: "")
      if let type = TypeDeclarationChecks.refusedEnumTypes[name] { parser.report(base.extent, .InvalidUnderlyingType, type) }
    }
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
      for type in named { check(type, declared[definition.blockNumber] ?? []) }
    }
  }

  /// What PowerShell finds when it makes the types of a script that has no other errors (TypeDefiner).
  func define(_ definitions: [TypeDefinitionAst]) {
    let declared = Set(definitions.map { $0.name.lowercased() })
    checkOrder(definitions)
    EnumChecks(parser: parser, types: types).run(definitions.filter(\.isEnum))
    let classes = definitions.filter { !$0.isEnum }
    let interfaces = InterfaceChecks(parser: parser, types: types, classes: Dictionary(classes.map { ($0.name.lowercased(), $0) }, uniquingKeysWith: { first, _ in first }))
    for definition in classes {
      checkDuplicates(definition)
      checkBases(definition, declared)
      interfaces.run(definition)
      checkBaseConstructor(definition, definitions)
    }
  }

  /// A type's name is used once in a script block.
  private func checkNames(_ definitions: [TypeDefinitionAst]) {
    var names: Set<String> = []
    for definition in definitions where !names.insert("\(definition.blockNumber) \(definition.name.lowercased())").inserted {
      parser.report(definition.extent, .MemberAlreadyDefined, definition.name)
    }
  }

  /// A method assigns the class's properties through `$this` or the class's name (SymbolResolver.VisitAssignmentStatement).
  private func checkPropertyAssignments(_ definition: TypeDefinitionAst) {
    for case let method as FunctionMemberAst in definition.members {
      method.function.body.walk { node in
        if node is ScriptBlockExpressionAst || node is FunctionDefinitionAst { return .skipChildren }
        if let assignment = node as? AssignmentStatementAst { checkTarget(assignment.left, definition) }
        return .descend
      }
    }
  }

  private func checkTarget(_ target: ExpressionAst, _ definition: TypeDefinitionAst) {
    switch target {
    case let node as ArrayLiteralAst: node.elements.forEach { checkTarget($0, definition) }
    case let node as ParenExpressionAst: (node.pipeline as? PipelineAst)?.pureExpression.map { checkTarget($0, definition) }
    case let node as ConvertExpressionAst: checkTarget(node.child, definition)
    case let node as VariableExpressionAst where node.path.isUnqualified:
      let found = definition.members.first { ($0 as? PropertyMemberAst).map { $0.name.lowercased() == node.path.name.lowercased() } ?? false } as? PropertyMemberAst
      guard let found else { return }
      if found.isStatic {
        parser.report(node.extent, .MissingTypeInStaticPropertyAssignment, definition.name, found.name)
      } else {
        parser.report(node.extent, .MissingThis, found.name)
      }
    default: break
    }
  }

  /// A base class stands in front of what derives from it, so that no class is its own ancestor.
  private func checkOrder(_ definitions: [TypeDefinitionAst]) {
    var defined: Set<String> = []
    let all = Set(definitions.filter { !$0.isEnum }.map { $0.name.lowercased() })
    let declared = Set(definitions.map { $0.name.lowercased() })
    for definition in definitions where !definition.isEnum {
      for base in definition.baseTypes {
        let name = base.typeName.name.lowercased()
        let isEarly = all.contains(name) && !defined.contains(name)
        // What stands in the brackets of a generic type is looked for among the classes in front; enumerations are made later.
        let isInside = base.typeName.arguments.contains { argument in declared.contains(argument.name.lowercased()) && !defined.contains(argument.name.lowercased()) }
        if isEarly || isInside { parser.report(base.extent, .TypeNotFound, base.typeName.fullName) }
      }
      defined.insert(definition.name.lowercased())
    }
  }

  private func checkDuplicates(_ definition: TypeDefinitionAst) {
    var properties: Set<String> = []
    var methods: Set<String> = []
    for member in definition.members {
      if let property = member as? PropertyMemberAst, !properties.insert(property.name.lowercased()).inserted {
        parser.report(property.extent, .MemberAlreadyDefined, property.name)
      }
      guard let method = member as? FunctionMemberAst else { continue }
      if method.isStatic, method.isConstructor, let first = method.parameters.first, let last = method.parameters.last {
        parser.report(Extent(Int(first.extent.start), Int(last.extent.end)), .StaticConstructorCantHaveParameters)
      }
      let types = method.parameters.map { parameter in
        parameter.attributes.first { $0 is TypeConstraintAst }?.typeName.fullName.lowercased() ?? "object"
      }
      let signature = method.name.lowercased() + "(" + types.joined(separator: ",") + ")" + (method.isStatic && method.isConstructor ? "static" : "")
      if !methods.insert(signature).inserted { parser.report(method.function.nameExtent, .MemberAlreadyDefined, method.name) }
    }
  }

  /// A class derives from one that is no array, whole and not sealed; what stands behind it are interfaces
  /// (TypeDefiner.DefineTypeHelper.GetBaseTypes).
  private func checkBases(_ definition: TypeDefinitionAst, _ declared: Set<String>) {
    for (at, base) in definition.baseTypes.enumerated() {
      let name = base.typeName
      if case .array = name.form {
        parser.report(base.extent, .SubtypeArray, name.fullName)
      } else if declared.contains(name.name.lowercased()) {
        if at > 0 { parser.report(base.extent, .InterfaceNameExpected, name.name) }
      } else if let known = types.baseType(name) {
        if known.isOpen {
          parser.report(base.extent, .SubtypeUnclosedGeneric, known.name)
        } else if at > 0, !known.isInterface {
          parser.report(base.extent, .InterfaceNameExpected, known.name)
        } else if known.isSealed {
          parser.report(base.extent, .SealedBaseClass, known.name)
        } else if !known.hasDefaultConstructor, constructors(definition).isEmpty {
          parser.report(definition.extent, .BaseClassNoDefaultCtor, known.name)
        }
      }
    }
  }

  private func constructors(_ type: TypeDefinitionAst) -> [FunctionMemberAst] {
    type.members.compactMap { $0 as? FunctionMemberAst }.filter { $0.isConstructor && !$0.isStatic }
  }

  /// A class without constructors calls its base's without parameters, so there has to be one.
  private func checkBaseConstructor(_ definition: TypeDefinitionAst, _ all: [TypeDefinitionAst]) {
    guard constructors(definition).isEmpty, let name = definition.baseTypes.first?.typeName.name,
      let base = all.first(where: { !$0.isEnum && $0.name.lowercased() == name.lowercased() })
    else { return }
    let known = constructors(base)
    if !known.isEmpty, !known.contains(where: \.parameters.isEmpty) { parser.report(definition.extent, .BaseClassNoDefaultCtor, base.name) }
  }

  /// The attributes in a class or an enumeration, those in its methods among them, are known while it is read (SymbolResolver.VisitAttribute).
  /// `declared`: the lower-case names of the types that this script declares.
  private func checkAttributes(_ definition: TypeDefinitionAst, _ declared: Set<String>) {
    definition.walk { node in
      if let attribute = node as? AttributeAst, case .simple(let name) = attribute.typeName.form {
        let isKnown = [name, name + "Attribute"].contains { declared.contains($0.lowercased()) } || ([""] + namespaces.map { $0 + "." }).contains { types.attributeExists($0 + name) }
        if !isKnown { parser.report(attribute.typeName.extent, .CustomAttributeTypeNotFound, name) }
      }
      return .descend
    }
  }

  private func check(_ type: TypeName, _ declared: Set<String>) {
    switch type.form {
    case .array(let element, _): check(element, declared)
    case .generic(let open, let arguments):
      let name = TypeName(open.extent, .simple("\(open.name)`\(arguments.count)"))
      if !exists(name, []) { parser.report(open.extent, .TypeNotFound, open.fullName) }
      arguments.forEach { check($0, declared) }
    case .simple: if !exists(type, declared) { parser.report(type.extent, .TypeNotFound, type.fullName) }
    }
  }

  private func exists(_ type: TypeName, _ declared: Set<String>) -> Bool {
    declared.contains(type.name.lowercased()) || types.exists(type) || namespaces.contains { types.exists(TypeName(type.extent, .simple($0 + "." + type.name))) }
  }
}
