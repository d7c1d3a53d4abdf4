import PowerShellSyntax

/// Which expressions completion evaluates as they stand: those that can have no effect (CompletionCompleters.SafeExprEvaluator).
enum SafeExpression {
  static func isSafe(_ node: Ast?) -> Bool {
    switch node {
    case is ConstantExpressionAst, is VariableExpressionAst, is TypeExpressionAst, is ScriptBlockExpressionAst: true
    case let node as PipelineAst: isSafe(node.pureExpression)
    case let node as StatementBlockAst: node.traps.isEmpty && node.statements.count == 1 && isSafe(node.statements[0])
    case let node as TernaryExpressionAst: isSafe(node.condition) && isSafe(node.ifTrue) && isSafe(node.ifFalse)
    case let node as BinaryExpressionAst: isSafe(node.left) && isSafe(node.right)
    case let node as UnaryExpressionAst: isSafe(node.child) && ![.PlusPlus, .MinusMinus, .PostfixPlusPlus, .PostfixMinusMinus].contains(node.kind)
    case let node as ConvertExpressionAst: isSafe(node.child)
    case let node as SubExpressionAst: isSafe(node.body)
    case let node as ArrayExpressionAst: isSafe(node.body)
    case let node as ParenExpressionAst: isSafe(node.pipeline)
    case is InvokeMemberExpressionAst: false
    case let node as MemberExpressionAst: isSafe(node.expression) && isSafe(node.member)
    case let node as IndexExpressionAst: isSafe(node.target) && isSafe(node.index)
    case let node as ArrayLiteralAst: node.elements.allSatisfy(isSafe)
    case let node as HashtableAst: node.pairs.allSatisfy { isSafe($0.key) && isSafe($0.value) }
    default: false
    }
  }
}
