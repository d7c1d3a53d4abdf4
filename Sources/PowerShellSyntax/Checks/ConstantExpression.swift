/// Which expressions PowerShell takes as constants: in attributes, in data sections and as keys.
enum ConstantExpression {
  static func isConstant(_ node: ExpressionAst, allowsScriptBlock: Bool) -> Bool {
    func constant(_ node: ExpressionAst) -> Bool { isConstant(node, allowsScriptBlock: allowsScriptBlock) }
    switch node {
    case is ConstantExpressionAst, is TypeExpressionAst: return true
    case is ScriptBlockExpressionAst: return allowsScriptBlock
    case let node as VariableExpressionAst:
      return node.path.isUnqualified && ["true", "false", "null"].contains(node.path.name.lowercased())
    case let node as UnaryExpressionAst:
      return [.Not, .Exclaim, .Bnot, .Minus, .Plus].contains(node.kind) && constant(node.child)
    case let node as BinaryExpressionAst:
      return [.Plus, .Minus, .Multiply, .Divide, .Rem, .And, .Or, .Xor, .Band, .Bor, .Bxor, .Shl, .Shr, .DotDot]
        .contains(node.kind) && constant(node.left) && constant(node.right)
    case let node as ParenExpressionAst:
      return (node.pipeline as? PipelineAst)?.pureExpression.map(constant) ?? false
    case let node as ArrayLiteralAst: return node.elements.allSatisfy(constant)
    case let node as ArrayExpressionAst: return constantStatements(node.body, constant)
    case let node as ConvertExpressionAst: return constant(node.child)
    case let node as TernaryExpressionAst:
      return constant(node.condition) && constant(node.ifTrue) && constant(node.ifFalse)
    case let node as MemberExpressionAst:
      return !(node is InvokeMemberExpressionAst) && node.isStatic && node.expression is TypeExpressionAst
        && node.member is StringConstantExpressionAst
    default: return false
    }
  }

  private static func constantStatements(_ block: StatementBlockAst, _ constant: (ExpressionAst) -> Bool) -> Bool {
    block.traps.isEmpty && block.statements.allSatisfy { ($0 as? PipelineAst)?.pureExpression.map(constant) ?? false }
  }

  /// The text of a constant key of a hashtable literal.
  static func keyText(_ node: ExpressionAst) -> String? {
    if let text = node as? StringConstantExpressionAst { return text.value }
    guard let number = (node as? NumberExpressionAst)?.value else { return nil }
    return AstDescriber.text(number).split(separator: ":").first.map(String.init)
  }
}
