import PowerShellSyntax

/// Which expressions are written down and not worked out, so that data files may hold them and an Ast can tell their values
/// (IsSafeValueVisitor in SafeValues.cs).
public enum SafeValue {
  /// The operators with one operand that count: those of constants, and no others (TokenTraits).
  private static let operators: Set<TokenKind> = [.Plus, .Minus, .Not, .Exclaim, .Bnot]

  public static func isSafe(_ node: Ast, _ session: Session) -> Bool {
    switch node {
    case let variable as VariableExpressionAst: return ["true", "false", "null"].contains(variable.path.userPath.lowercased())
    case let unary as UnaryExpressionAst: return operators.contains(unary.kind) && isSafe(unary.child, session)
    case let converted as ConvertExpressionAst:
      // Conversions to other types than the built-in ones may do anything.
      return session.types.type(named: converted.type.typeName.fullName)?.isPrimitive ?? false && isSafe(converted.child, session)
    case is ConstantExpressionAst, is ScriptBlockExpressionAst: return true
    case let pipeline as PipelineAst: return pipeline.pureExpression.map { isSafe($0, session) } ?? false
    case is ExpandableStringExpressionAst, is ArrayLiteralAst, is ArrayExpressionAst, is HashtableAst, is StatementBlockAst, is ParenExpressionAst, is IndexExpressionAst,
      is SubExpressionAst, is TernaryExpressionAst:
      return node.children.allSatisfy { isSafe($0, session) }
    default: return false
    }
  }
}
