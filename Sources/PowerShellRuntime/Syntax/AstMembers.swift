import PowerShellSyntax

/// The members of syntax trees' types. Rules: the documentation of System.Management.Automation.Language.
enum AstMembers {
  static func load(_ type: MemberBuilder) {
    let own = type.type
    if own === SyntaxNodeTypes.ast { loadBase(type) }
    if own === SyntaxNodeTypes.extent { ScriptExtent.load(type) }
    if own === SyntaxNodeTypes.position { ScriptPlace.load(type) }
    if own === SyntaxNodeTypes.variablePath { SyntaxTypes.loadVariablePath(type) }
    if own.interfaces.contains(SyntaxNodeTypes.space + "ITypeName") { SyntaxTypes.load(type) }
    if own !== SyntaxNodeTypes.ast, own.isSubtype(of: SyntaxNodeTypes.ast) { loadNode(type) }
    if own.isSubtype(of: TokenObject.base) { TokenObject.load(type) }
  }

  private static func own(_ this: Value) throws -> AstObject {
    guard let object = this.object(as: AstObject.self) else { throw Failure.argument("Not a syntax tree.") }
    return object
  }

  private static func loadBase(_ type: MemberBuilder) {
    func found(_ session: Session, _ this: Value, _ a: [Value], onlyFirst: Bool) throws -> [Value] {
      guard let block = a[0].object(as: ScriptBlock.self) else { return [] }
      let searchesNested = session.truth(a[1])
      let root = try own(this)
      var result: [Value] = []
      var failure: Error?
      root.node.walk { node in
        // A method's function stands between it and its body.
        for node in [node] + ((node as? FunctionMemberAst).map { [$0.function] } ?? []) {
          let item = Value.object(root.tree.object(node))
          do {
            if session.truth(try block.invoke(session, arguments: [item], this: nil)) { result.append(item) }
          } catch {
            failure = error
            return .stop
          }
          if onlyFirst && !result.isEmpty { return .stop }
        }
        // What has statements of its own (AstSearcher.CheckScriptBlock).
        let isNested = node is ScriptBlockExpressionAst || node is FunctionDefinitionAst || node is FunctionMemberAst || node is TrapStatementAst
        return !searchesNested && isNested ? .skipChildren : .descend
      }
      if let failure { throw failure }
      return result
    }
    type.property("Extent", "System.Management.Automation.Language.IScriptExtent") { _, this in
      let object = try own(this)
      return .object(ScriptExtent(object.node.extent, object.tree.source))
    }
    type.property("Parent", "System.Management.Automation.Language.Ast") { _, this in
      let object = try own(this)
      return object.tree.value(object.tree.parent(of: object.node))
    }
    type.method("System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(scriptblock predicate, bool searchNestedScriptBlocks)") { session, this, a in
      let ast = session.types.type(named: "System.Management.Automation.Language.Ast") ?? .object
      return .object(ListObject(try found(session, this, a, onlyFirst: false), type: session.types.generic("System.Collections.Generic.List", [ast]) ?? .arrayList))
    }
    type.method("System.Management.Automation.Language.Ast Find(scriptblock predicate, bool searchNestedScriptBlocks)") { session, this, a in
      try found(session, this, a, onlyFirst: true).first ?? .null
    }
    type.method("System.Object SafeGetValue()") { session, this, _ in
      let object = try own(this)
      guard SafeValue.isSafe(object.node, session) else {
        throw Failure.dotNet(
          "System.InvalidOperationException",
          "Cannot generate a PowerShell object for a ScriptBlock evaluating dynamic expressions. Dynamic expression: \(object.text).")
      }
      // A bare word by itself would be a command.
      if let constant = object.node as? StringConstantExpressionAst { return .string(constant.value) }
      return try session.scriptBlock(object.text).invoke(session, arguments: [], this: nil)
    }
    type.method("string ToString()") { _, this, _ in .string(this.text) }
    type.method("System.Management.Automation.Language.Ast Copy()") { _, this, _ in
      let object = try own(this)
      return .object(SyntaxTree(object.node, object.tree.source, hasErrors: object.tree.hasErrors).object(object.node))
    }
  }

  private static func loadNode(_ type: MemberBuilder) {
    for (name, typeName) in SyntaxNodeTypes.properties(of: type.type) {
      type.property(name, shown(typeName)) { _, this in try own(this).property(name, typeName) }
    }
    switch type.type.name {
    case "ExpressionAst":
      type.property("StaticType", "type") { session, this in .object(TypeObject(staticType(try own(this).node, session))) }
    case "ParameterAst":
      type.property("StaticType", "type") { session, this in
        let constraint = (try own(this).node as? ParameterAst)?.attributes.last { $0 is TypeConstraintAst }
        return .object(TypeObject(constraint.flatMap { session.types.type(named: $0.typeName.fullName) } ?? .object))
      }
    case "CommandAst": type.method("string GetCommandName()") { _, this, _ in try own(this).commandName }
    case "ScriptBlockAst":
      type.method("scriptblock GetScriptBlock()") { session, this, _ in
        let object = try own(this)
        guard let root = object.node as? ScriptBlockAst else { return .null }
        if object.tree.hasErrors {
          throw DotNetException(ExceptionObject(
            Failure.exceptionType("System.Management.Automation.PSInvalidOperationException"), "Operation is not valid due to the current state of the object."))
        }
        return .object(ScriptBlock(try Compiler(session: session, source: object.tree.source).script(root), state: session.state))
      }
    case "PipelineAst":
      type.method("System.Management.Automation.Language.ExpressionAst GetPureExpression()") { _, this, _ in
        let object = try own(this)
        return object.tree.value((object.node as? PipelineAst)?.pureExpression)
      }
    default: break
    }
  }

  /// A property's type as Get-Member shows it.
  private static func shown(_ name: String) -> String {
    switch name {
    case "Boolean": "bool"
    case "String": "string"
    case "Object": "System.Object"
    case let list where list.hasPrefix("["):
      "System.Collections.ObjectModel.ReadOnlyCollection[\(SyntaxNodeTypes.space)\(list.dropFirst().dropLast())]"
    case "VariablePath": "System.Management.Automation.VariablePath"
    default: SyntaxNodeTypes.space + name
    }
  }

  /// The type that an expression has before it runs.
  private static func staticType(_ node: Ast, _ session: Session) -> TypeDescriptor {
    switch node {
    case let node as NumberExpressionAst: node.value.map { Value($0).type ?? .object } ?? .object
    case is ImpliedTrueExpressionAst: .bool
    case is StringConstantExpressionAst, is ExpandableStringExpressionAst: .string
    case is HashtableAst: .hashtable
    case is ArrayLiteralAst, is ArrayExpressionAst: .objectArray
    case is ScriptBlockExpressionAst: .scriptBlock
    case is TypeExpressionAst: .typeBase
    case let node as ConvertExpressionAst: session.types.type(named: node.attribute.typeName.fullName) ?? .object
    default: .object
    }
  }
}
