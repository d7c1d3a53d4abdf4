/// Which expressions PowerShell takes as constants: in attributes, in `#requires`, in data sections and as keys
/// (IsConstantValueVisitor).
struct ConstantExpression {
  enum Place {
    case plain
    case attribute
    /// The attribute of a class or of one of its members, which .NET keeps: it can have no script block.
    case classAttribute
    case requires
  }

  let place: Place
  /// Answers which types there are; nil takes casts and members of types to be no constants.
  var types: TypeChecker?

  func holds(_ node: Ast) -> Bool {
    switch node {
    case is ConstantExpressionAst: return true
    case is TypeExpressionAst: return place == .attribute || place == .classAttribute || types != nil
    case is ScriptBlockExpressionAst: return place == .attribute
    case let node as VariableExpressionAst: return node.path.isUnqualified && ["true", "false", "null"].contains(node.path.name.lowercased())
    case let node as UnaryExpressionAst: return ConstantExpression.unary.contains(node.kind) && holds(node.child)
    case let node as BinaryExpressionAst:
      return ConstantExpression.binary.contains(node.kind) && holds(node.left) && holds(node.right) && !dividesByNothing(node)
    case let node as ParenExpressionAst: return holds(node.pipeline)
    case let node as PipelineAst: return node.pureExpression.map(holds) ?? false
    case let node as SubExpressionAst:
      return node.body.traps.isEmpty && node.body.statements.count == 1 && holds(node.body.statements[0])
    case let node as UsingExpressionAst: return holds(node.expression)
    case let node as ArrayLiteralAst: return place != .plain && node.elements.allSatisfy(holds)
    case let node as HashtableAst: return place == .requires && node.pairs.allSatisfy { holds($0.key) && holds($0.value) }
    case let node as ConvertExpressionAst: return types != nil && ConstantExpression.primitives.contains(plain(node.type.typeName)) && holds(node.child)
    case let node as TernaryExpressionAst: return holds(node.condition) && holds(node.ifTrue) && holds(node.ifFalse)
    case is InvokeMemberExpressionAst: return false
    case let node as MemberExpressionAst:
      guard node.isStatic, let type = node.expression as? TypeExpressionAst, let name = node.member as? StringConstantExpressionAst else { return false }
      return types?.isLiteral(type.typeName, name.value) ?? false
    default: return false
    }
  }

  private static let unary: Set<TokenKind> = [.Not, .Exclaim, .Bnot, .Minus, .Plus]
  private static let binary: Set<TokenKind> = [.Plus, .Minus, .Multiply, .Divide, .Rem, .And, .Or, .Xor, .Band, .Bor, .Bxor, .Shl, .Shr]
  private static let primitives: Set<String> = [
    "bool", "boolean", "char", "byte", "sbyte", "short", "int16", "ushort", "uint16", "int", "int32", "uint", "uint32", "long", "int64", "ulong", "uint64",
    "float", "single", "double",
  ]

  private func plain(_ type: TypeName) -> String { type.name.lowercased().replacing("system.", with: "") }

  private func dividesByNothing(_ node: BinaryExpressionAst) -> Bool {
    guard node.kind == .Divide || node.kind == .Rem, let variable = node.right as? VariableExpressionAst else { return false }
    return ["false", "null"].contains(variable.path.name.lowercased())
  }

  /// The text of a constant key of a hashtable literal.
  static func keyText(_ node: ExpressionAst) -> String? {
    if let text = node as? StringConstantExpressionAst { return text.value }
    guard let number = (node as? NumberExpressionAst)?.value else { return nil }
    return AstDescriber.text(number).split(separator: ":").first.map(String.init)
  }
}

extension ExpressionAst {
  /// Whether its value is the same wherever it stands, apart from casts.
  public var isConstant: Bool { ConstantExpression(place: .plain).holds(self) }
}
