import PowerShellSyntax

/// A node of a syntax tree as scripts see it, with the properties and methods of PowerShell's own API.
final class AstObject: PSObject {
  let node: Ast
  let tree: SyntaxTree

  /// Made by the tree alone, which keeps one object for each node.
  init(_ node: Ast, in tree: SyntaxTree) { (self.node, self.tree) = (node, tree) }

  override var type: TypeDescriptor { SyntaxNodeTypes.node(AstDump.typeName(of: node)) }
  override var text: String { tree.source.text(node.extent) }

  /// The value of a property that the node's class declares.
  func property(_ name: String, _ type: String) -> Value {
    if let special = specialProperty(name) { return special }
    let described = node.described
    if type.hasPrefix("[") { return list(described.children.filter { $0.property == name }) }
    if let child = described.children.first(where: { $0.property == name }) { return .object(tree.object(child.node)) }
    let scalar = described.scalars.first { $0.name == name }
    switch type {
    case "Boolean": return .bool(scalar != nil)
    case "String": return scalar?.text.map { .string($0) } ?? .null
    default: return SyntaxNodeTypes.value(type, scalar?.text)
    }
  }

  private func list(_ children: [(property: String, place: AstDescription.Place, node: Ast)]) -> Value {
    var items: [Value] = []
    var first: Value = .null
    for child in children {
      let value = Value.object(tree.object(child.node))
      switch child.place {
      case .first: first = value
      case .second: items.append(.object(OpaqueObject([first, value], type: SyntaxTypes.pair)))
      default: items.append(value)
      }
    }
    return .array(items)
  }

  /// Properties whose values are neither nodes, texts nor enumerations.
  private func specialProperty(_ name: String) -> Value? {
    switch (node, name) {
    case (let node as NumberExpressionAst, "Value"): node.value.map { Value($0) } ?? .null
    case (is ImpliedTrueExpressionAst, "Value"): .bool(true)
    case (let node as VariableExpressionAst, "VariablePath"):
      .object(OpaqueObject(node.path, type: SyntaxNodeTypes.variablePath, text: { $0.userPath }))
    case (let node as AttributeBaseAst, "TypeName"): SyntaxTypes.value(node.typeName, tree.source)
    case (let node as TypeExpressionAst, "TypeName"): SyntaxTypes.value(node.typeName, tree.source)
    case (let node as InvokeMemberExpressionAst, "GenericTypeArguments"):
      node.genericTypeArguments.isEmpty ? .null : .array(node.genericTypeArguments.map { SyntaxTypes.value($0, tree.source) })
    case (let node as FunctionDefinitionAst, "Parameters") where node.parameters == nil: .null
    case (let node as InvokeMemberExpressionAst, "Arguments") where node.arguments.isEmpty: .null
    case (let node as ConvertExpressionAst, "Type"): .object(tree.object(node.attribute))
    default: nil
    }
  }

  /// The text of the command's name; null where an expression gives it.
  var commandName: Value {
    switch (node as? CommandAst)?.elements.first {
    case let name as StringConstantExpressionAst: .string(name.value)
    default: .null
    }
  }
}

/// The names of types in a tree: ITypeName.
enum SyntaxTypes {
  static let pair = TypeDescriptor("System.Tuple`2")

  static func value(_ name: TypeName, _ source: SourceText) -> Value {
    let type: TypeDescriptor
    switch name.form {
    case .simple: type = SyntaxNodeTypes.typeName
    case .array: type = SyntaxNodeTypes.arrayTypeName
    case .generic: type = SyntaxNodeTypes.genericTypeName
    }
    return .object(OpaqueObject((name, source), type: type, text: { $0.0.fullName }))
  }

  static func load(_ type: MemberBuilder) {
    func property(_ name: String, _ typeName: String, _ get: @escaping (Session, TypeName, SourceText) -> Value) {
      type.property(name, typeName) { session, this in
        guard let (own, source) = this.object(as: OpaqueObject<(TypeName, SourceText)>.self)?.state else { throw Failure.argument("Not a type name.") }
        return get(session, own, source)
      }
    }
    property("FullName", "string") { _, name, _ in .string(name.fullName) }
    property("Name", "string") { _, name, _ in .string(name.name) }
    property("AssemblyName", "string") { _, name, _ in name.assembly.map { .string($0) } ?? .null }
    property("IsArray", "bool") { _, name, _ in if case .array = name.form { .bool(true) } else { .bool(false) } }
    property("IsGeneric", "bool") { _, name, _ in if case .generic = name.form { .bool(true) } else { .bool(false) } }
    property("Extent", "System.Management.Automation.Language.IScriptExtent") { _, name, source in .object(ScriptExtent(name.extent, source)) }
    if type.type === SyntaxNodeTypes.arrayTypeName {
      property("Rank", "int") { _, name, _ in if case .array(_, let rank) = name.form { .integer(rank) } else { .null } }
      property("ElementType", "System.Management.Automation.Language.ITypeName") { _, name, source in
        if case .array(let element, _) = name.form { value(element, source) } else { .null }
      }
    }
    if type.type === SyntaxNodeTypes.genericTypeName {
      property("TypeName", "System.Management.Automation.Language.ITypeName") { _, name, source in
        if case .generic(let open, _) = name.form { value(open, source) } else { .null }
      }
      property("GenericArguments", "System.Collections.ObjectModel.ReadOnlyCollection[ITypeName]") { _, name, source in
        if case .generic(_, let arguments) = name.form { .array(arguments.map { value($0, source) }) } else { .null }
      }
    }
    type.method("type GetReflectionType()") { session, this, _ in
      guard let name = this.object(as: OpaqueObject<(TypeName, SourceText)>.self)?.state.0 else { return .null }
      return session.types.type(named: name.fullName).map { .object(TypeObject($0)) } ?? .null
    }
  }

  static func loadVariablePath(_ type: MemberBuilder) {
    func property(_ name: String, _ typeName: String = "bool", _ get: @escaping (VariablePath) -> Value) {
      type.property(name, typeName) { _, this in
        guard let path = this.object(as: OpaqueObject<VariablePath>.self)?.state else { throw Failure.argument("Not a variable's path.") }
        return get(path)
      }
    }
    property("UserPath", "string") { .string($0.userPath) }
    property("IsGlobal") { .bool($0.scope == .global) }
    property("IsLocal") { .bool($0.scope == .local) }
    property("IsPrivate") { .bool($0.scope == .private) }
    property("IsScript") { .bool($0.scope == .script) }
    property("IsUnqualified") { .bool($0.isUnqualified) }
    property("IsUnscopedVariable") { .bool($0.isUnqualified || $0.scope == .variable) }
    property("IsVariable") { .bool($0.isVariable) }
    property("IsDriveQualified") { .bool($0.isDriveQualified) }
    property("DriveName", "string") { $0.drive.map { .string($0) } ?? .null }
  }
}
