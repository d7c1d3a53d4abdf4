public final class ErrorExpressionAst: ExpressionAst {
  public let nested: [Ast]
  init(_ extent: Extent, nested: [Ast] = []) {
    self.nested = nested
    super.init(extent)
  }
  override func describe(_ describer: inout AstDescriber) { describer.children("NestedAst", nested) }
}

public class ConstantExpressionAst: ExpressionAst {}

public final class NumberExpressionAst: ConstantExpressionAst {
  /// Nil for a constant that could not be read, and for the implied `$true` of an attribute's argument.
  public let value: NumberLiteral?
  init(_ extent: Extent, _ value: NumberLiteral?) {
    self.value = value
    super.init(extent)
  }
  override func describe(_ describer: inout AstDescriber) {
    if let value { describer.raw("Value", AstDescriber.text(value)) }
  }
}

/// The implied value of an attribute argument without one: `[Parameter(Mandatory)]`.
public final class ImpliedTrueExpressionAst: ConstantExpressionAst {
  override func describe(_ describer: inout AstDescriber) { describer.flag("Value", true) }
}

public enum StringConstantType: String, Sendable {
  case SingleQuoted, SingleQuotedHereString, DoubleQuoted, DoubleQuotedHereString, BareWord
}

public final class StringConstantExpressionAst: ConstantExpressionAst {
  public let value: String
  public let type: StringConstantType
  init(_ extent: Extent, _ value: String, _ type: StringConstantType) {
    self.value = value
    self.type = type
    super.init(extent)
  }
  override func describe(_ describer: inout AstDescriber) {
    describer.raw("StringConstantType", type.rawValue)
    describer.string("Value", value)
  }
}

public final class ExpandableStringExpressionAst: ExpressionAst {
  public let value: String
  /// The value with {0}, {1} ... for the nested expressions and doubled braces.
  public let format: String
  public let type: StringConstantType
  public let nested: [ExpressionAst]
  init(_ extent: Extent, _ payload: StringPayload, _ type: StringConstantType, nested: [ExpressionAst]) {
    self.value = payload.value
    self.format = payload.format
    self.type = type
    self.nested = nested
    super.init(extent)
  }
  override func describe(_ describer: inout AstDescriber) {
    describer.children("NestedExpressions", nested)
    describer.raw("StringConstantType", type.rawValue)
    describer.string("Value", value)
  }
}

public final class VariableExpressionAst: ExpressionAst {
  public let path: VariablePath
  public let splatted: Bool
  init(_ extent: Extent, _ path: VariablePath, splatted: Bool = false) {
    self.path = path
    self.splatted = splatted
    super.init(extent)
  }
  override func describe(_ describer: inout AstDescriber) {
    describer.flag("Splatted", splatted)
    describer.string("VariablePath", path.userPath)
  }
}

public final class TypeExpressionAst: ExpressionAst {
  public let typeName: TypeName
  init(_ extent: Extent, _ typeName: TypeName) {
    self.typeName = typeName
    super.init(extent)
  }
  override func describe(_ describer: inout AstDescriber) { describer.string("TypeName", typeName.fullName) }
}

public final class UnaryExpressionAst: ExpressionAst {
  public let kind: TokenKind
  public let child: ExpressionAst
  init(_ extent: Extent, _ kind: TokenKind, _ child: ExpressionAst) {
    self.kind = kind
    self.child = child
    super.init(extent)
  }
  override func describe(_ describer: inout AstDescriber) {
    describer.child("Child", child)
    describer.raw("TokenKind", "\(kind)")
  }
}

public final class BinaryExpressionAst: ExpressionAst {
  public let left: ExpressionAst
  public let kind: TokenKind
  public let right: ExpressionAst
  /// Where the operator stands: the place of a failed operation.
  public let operatorExtent: Extent
  init(_ extent: Extent, _ left: ExpressionAst, _ kind: TokenKind, _ right: ExpressionAst, at operatorExtent: Extent) {
    self.left = left
    self.kind = kind
    self.right = right
    self.operatorExtent = operatorExtent
    super.init(extent)
  }
  override func describe(_ describer: inout AstDescriber) {
    describer.child("Left", left)
    describer.child("Right", right)
    describer.raw("Operator", "\(kind)")
  }
}

public final class TernaryExpressionAst: ExpressionAst {
  public let condition: ExpressionAst
  public let ifTrue: ExpressionAst
  public let ifFalse: ExpressionAst
  init(_ extent: Extent, _ condition: ExpressionAst, _ ifTrue: ExpressionAst, _ ifFalse: ExpressionAst) {
    self.condition = condition
    self.ifTrue = ifTrue
    self.ifFalse = ifFalse
    super.init(extent)
  }
  override func describe(_ describer: inout AstDescriber) {
    describer.child("Condition", condition)
    describer.child("IfTrue", ifTrue)
    describer.child("IfFalse", ifFalse)
  }
}

public class AttributedExpressionAst: ExpressionAst {
  public let attribute: AttributeBaseAst
  public let child: ExpressionAst
  init(_ extent: Extent, _ attribute: AttributeBaseAst, _ child: ExpressionAst) {
    self.attribute = attribute
    self.child = child
    super.init(extent)
  }
  override func describe(_ describer: inout AstDescriber) {
    describer.child("Attribute", attribute)
    describer.child("Child", child)
  }
}

public final class ConvertExpressionAst: AttributedExpressionAst {
  public let type: TypeConstraintAst
  init(_ extent: Extent, _ type: TypeConstraintAst, _ child: ExpressionAst) {
    self.type = type
    super.init(extent, type, child)
  }
  override func describe(_ describer: inout AstDescriber) {
    describer.child("Attribute", type)
    describer.child("Type", type)
    describer.child("Child", child)
  }
}

public final class ArrayLiteralAst: ExpressionAst {
  public let elements: [ExpressionAst]
  init(_ extent: Extent, _ elements: [ExpressionAst]) {
    self.elements = elements
    super.init(extent)
  }
  override func describe(_ describer: inout AstDescriber) { describer.children("Elements", elements) }
}

public final class ArrayExpressionAst: ExpressionAst {
  public let body: StatementBlockAst
  init(_ extent: Extent, _ body: StatementBlockAst) {
    self.body = body
    super.init(extent)
  }
  override func describe(_ describer: inout AstDescriber) { describer.child("SubExpression", body) }
}

public final class SubExpressionAst: ExpressionAst {
  public let body: StatementBlockAst
  init(_ extent: Extent, _ body: StatementBlockAst) {
    self.body = body
    super.init(extent)
  }
  override func describe(_ describer: inout AstDescriber) { describer.child("SubExpression", body) }
}

public final class ParenExpressionAst: ExpressionAst {
  public let pipeline: PipelineBaseAst
  init(_ extent: Extent, _ pipeline: PipelineBaseAst) {
    self.pipeline = pipeline
    super.init(extent)
  }
  override func describe(_ describer: inout AstDescriber) { describer.child("Pipeline", pipeline) }
}

public final class HashtableAst: ExpressionAst {
  public let pairs: [(key: ExpressionAst, value: StatementAst)]
  init(_ extent: Extent, _ pairs: [(key: ExpressionAst, value: StatementAst)]) {
    self.pairs = pairs
    super.init(extent)
  }
  override func describe(_ describer: inout AstDescriber) {
    describer.pairs("KeyValuePairs", pairs.map { ($0.key, $0.value) })
  }
}

public final class ScriptBlockExpressionAst: ExpressionAst {
  public let scriptBlock: ScriptBlockAst
  init(_ extent: Extent, _ scriptBlock: ScriptBlockAst) {
    self.scriptBlock = scriptBlock
    super.init(extent)
  }
  override func describe(_ describer: inout AstDescriber) { describer.child("ScriptBlock", scriptBlock) }
}

public final class IndexExpressionAst: ExpressionAst {
  public let target: ExpressionAst
  public let index: ExpressionAst
  public let isNullConditional: Bool
  init(_ extent: Extent, _ target: ExpressionAst, _ index: ExpressionAst, isNullConditional: Bool) {
    self.target = target
    self.index = index
    self.isNullConditional = isNullConditional
    super.init(extent)
  }
  override func describe(_ describer: inout AstDescriber) {
    describer.child("Target", target)
    describer.child("Index", index)
    describer.flag("NullConditional", isNullConditional)
  }
}

public class MemberExpressionAst: ExpressionAst {
  public let expression: ExpressionAst
  public let member: CommandElementAst
  public let isStatic: Bool
  public let isNullConditional: Bool
  init(
    _ extent: Extent, _ expression: ExpressionAst, _ member: CommandElementAst, isStatic: Bool, isNullConditional: Bool
  ) {
    self.expression = expression
    self.member = member
    self.isStatic = isStatic
    self.isNullConditional = isNullConditional
    super.init(extent)
  }
  override func describe(_ describer: inout AstDescriber) {
    describer.child("Expression", expression)
    describer.child("Member", member)
    describer.flag("NullConditional", isNullConditional)
    describer.flag("Static", isStatic)
  }
}

public class InvokeMemberExpressionAst: MemberExpressionAst {
  public let arguments: [ExpressionAst]
  public let genericTypeArguments: [TypeName]
  init(
    _ extent: Extent, _ expression: ExpressionAst, _ member: CommandElementAst, _ arguments: [ExpressionAst],
    genericTypeArguments: [TypeName] = [], isStatic: Bool, isNullConditional: Bool
  ) {
    self.arguments = arguments
    self.genericTypeArguments = genericTypeArguments
    super.init(extent, expression, member, isStatic: isStatic, isNullConditional: isNullConditional)
  }
  override func describe(_ describer: inout AstDescriber) {
    super.describe(&describer)
    describer.children("Arguments", arguments)
  }
}

/// The call of the base constructor that starts a constructor: `: base(...)`, or the implied one.
public final class BaseCtorInvokeMemberExpressionAst: InvokeMemberExpressionAst {
  init(_ base: Extent, _ extent: Extent, _ arguments: [ExpressionAst]) {
    super.init(
      extent, VariableExpressionAst(base, VariablePath("this")),
      StringConstantExpressionAst(base, ".ctor", .BareWord), arguments, isStatic: false, isNullConditional: false)
  }
}

public final class UsingExpressionAst: ExpressionAst {
  public let expression: ExpressionAst
  init(_ extent: Extent, _ expression: ExpressionAst) {
    self.expression = expression
    super.init(extent)
  }
  override func describe(_ describer: inout AstDescriber) { describer.child("SubExpression", expression) }
}
