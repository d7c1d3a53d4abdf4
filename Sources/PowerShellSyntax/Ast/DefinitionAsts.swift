public final class ScriptBlockAst: Ast {
  public let usingStatements: [UsingStatementAst]
  public let paramBlock: ParamBlockAst?
  public let beginBlock: NamedBlockAst?
  public let processBlock: NamedBlockAst?
  public let endBlock: NamedBlockAst?
  public let cleanBlock: NamedBlockAst?
  public let dynamicParamBlock: NamedBlockAst?
  /// What `#requires` comments ask for; only on a whole script.
  public internal(set) var requirements: ScriptRequirements?
  /// Whether the checks on the finished tree may have something to say of this block or one inside it.
  var needsChecks = false

  init(
    _ extent: Extent, using usingStatements: [UsingStatementAst] = [], _ paramBlock: ParamBlockAst?,
    begin: NamedBlockAst? = nil, process: NamedBlockAst? = nil, end: NamedBlockAst? = nil, clean: NamedBlockAst? = nil,
    dynamicParam: NamedBlockAst? = nil
  ) {
    self.usingStatements = usingStatements
    self.paramBlock = paramBlock
    self.beginBlock = begin
    self.processBlock = process
    self.endBlock = end
    self.cleanBlock = clean
    self.dynamicParamBlock = dynamicParam
    super.init(extent)
  }

  override func describe(_ describer: inout AstDescriber) {
    describer.children("UsingStatements", usingStatements)
    describer.child("ParamBlock", paramBlock)
    describer.child("DynamicParamBlock", dynamicParamBlock)
    describer.child("BeginBlock", beginBlock)
    describer.child("ProcessBlock", processBlock)
    describer.child("EndBlock", endBlock)
    describer.child("CleanBlock", cleanBlock)
  }
}

public final class NamedBlockAst: Ast {
  public let kind: TokenKind
  public let statements: [StatementAst]
  public let traps: [TrapStatementAst]
  /// The block is the script block's body, without `end { }` or `process { }` around it.
  public let isUnnamed: Bool
  init(_ extent: Extent, _ kind: TokenKind, _ body: StatementBlockAst, isUnnamed: Bool) {
    self.kind = kind
    self.statements = body.statements
    self.traps = body.traps
    self.isUnnamed = isUnnamed
    super.init(extent)
  }
  override func describe(_ describer: inout AstDescriber) {
    describer.children("Statements", statements)
    describer.children("Traps", traps)
    describer.raw("BlockKind", "\(kind)")
    describer.flag("Unnamed", isUnnamed)
  }
}

public final class ParamBlockAst: Ast {
  public let attributes: [AttributeAst]
  public let parameters: [ParameterAst]
  init(_ extent: Extent, _ attributes: [AttributeAst], _ parameters: [ParameterAst]) {
    self.attributes = attributes
    self.parameters = parameters
    super.init(extent)
  }
  override func describe(_ describer: inout AstDescriber) {
    describer.children("Attributes", attributes)
    describer.children("Parameters", parameters)
  }
}

public final class ParameterAst: Ast {
  public let attributes: [AttributeBaseAst]
  public let name: VariableExpressionAst
  public let defaultValue: ExpressionAst?
  init(
    _ extent: Extent, _ attributes: [AttributeBaseAst], _ name: VariableExpressionAst, _ defaultValue: ExpressionAst?
  ) {
    self.attributes = attributes
    self.name = name
    self.defaultValue = defaultValue
    super.init(extent)
  }
  override func describe(_ describer: inout AstDescriber) {
    describer.children("Attributes", attributes)
    describer.child("Name", name)
    describer.child("DefaultValue", defaultValue)
  }
}

public final class AttributeAst: AttributeBaseAst {
  public let positionalArguments: [ExpressionAst]
  public let namedArguments: [NamedAttributeArgumentAst]
  init(_ extent: Extent, _ typeName: TypeName, _ positional: [ExpressionAst], _ named: [NamedAttributeArgumentAst]) {
    self.positionalArguments = positional
    self.namedArguments = named
    super.init(extent, typeName)
  }
  override func describe(_ describer: inout AstDescriber) {
    describer.children("PositionalArguments", positionalArguments)
    describer.children("NamedArguments", namedArguments)
    describer.string("TypeName", typeName.fullName)
  }
}

public final class NamedAttributeArgumentAst: Ast {
  public let name: String
  public let argument: ExpressionAst
  public let expressionOmitted: Bool
  init(_ extent: Extent, _ name: String, _ argument: ExpressionAst, expressionOmitted: Bool) {
    self.name = name
    self.argument = argument
    self.expressionOmitted = expressionOmitted
    super.init(extent)
  }
  override func describe(_ describer: inout AstDescriber) {
    describer.child("Argument", argument)
    describer.string("ArgumentName", name)
    describer.flag("ExpressionOmitted", expressionOmitted)
  }
}

public final class TypeConstraintAst: AttributeBaseAst {
  override func describe(_ describer: inout AstDescriber) { describer.string("TypeName", typeName.fullName) }
}

public final class FunctionDefinitionAst: StatementAst {
  public let name: String
  public let nameExtent: Extent
  public let isFilter: Bool
  public let isWorkflow: Bool
  /// The parameters in parentheses behind the name; nil where there are none.
  public let parameters: [ParameterAst]?
  public let body: ScriptBlockAst
  init(
    _ extent: Extent, name: String, nameExtent: Extent, isFilter: Bool, isWorkflow: Bool, _ parameters: [ParameterAst]?,
    _ body: ScriptBlockAst
  ) {
    self.name = name
    self.nameExtent = nameExtent
    self.isFilter = isFilter
    self.isWorkflow = isWorkflow
    self.parameters = parameters
    self.body = body
    super.init(extent)
  }
  override func describe(_ describer: inout AstDescriber) {
    describer.children("Parameters", parameters ?? [])
    describer.child("Body", body)
    describer.flag("IsFilter", isFilter)
    describer.flag("IsWorkflow", isWorkflow)
    describer.string("Name", name)
  }
}

public class MemberAst: Ast {
  public let name: String
  public let attributes: [AttributeAst]
  public let isStatic: Bool
  public let isHidden: Bool
  init(_ extent: Extent, _ name: String, _ attributes: [AttributeAst], isStatic: Bool, isHidden: Bool) {
    self.name = name
    self.attributes = attributes
    self.isStatic = isStatic
    self.isHidden = isHidden
    super.init(extent)
  }
  fileprivate func describeFlags(_ describer: inout AstDescriber, _ property: String, literal: Bool) {
    describer.children("Attributes", attributes)
    describer.flag("IsHidden", isHidden)
    describer.flag("IsPublic", true)
    describer.flag("IsStatic", isStatic)
    describer.string("Name", name)
    let names = ["Public"] + (isStatic ? ["Static"] : []) + (literal ? ["Literal"] : []) + (isHidden ? ["Hidden"] : [])
    describer.raw(property, names.joined(separator: ", "))
  }
}

public final class PropertyMemberAst: MemberAst {
  public let type: TypeConstraintAst?
  public let initialValue: ExpressionAst?
  /// Whether this is a value of an enum.
  public let isLiteral: Bool
  init(
    _ extent: Extent, _ name: String, _ type: TypeConstraintAst?, _ attributes: [AttributeAst], isStatic: Bool,
    isHidden: Bool, isLiteral: Bool = false, _ initialValue: ExpressionAst?
  ) {
    self.type = type
    self.initialValue = initialValue
    self.isLiteral = isLiteral
    super.init(extent, name, attributes, isStatic: isStatic, isHidden: isHidden)
  }
  override func describe(_ describer: inout AstDescriber) {
    describer.child("PropertyType", type)
    describer.child("InitialValue", initialValue)
    describeFlags(&describer, "PropertyAttributes", literal: isLiteral)
  }
}

public final class FunctionMemberAst: MemberAst {
  public let returnType: TypeConstraintAst?
  public let function: FunctionDefinitionAst
  public let isConstructor: Bool
  init(
    _ extent: Extent, _ function: FunctionDefinitionAst, _ returnType: TypeConstraintAst?, _ attributes: [AttributeAst],
    isStatic: Bool, isHidden: Bool, isConstructor: Bool
  ) {
    self.returnType = returnType
    self.function = function
    self.isConstructor = isConstructor
    super.init(extent, function.name, attributes, isStatic: isStatic, isHidden: isHidden)
  }
  public var parameters: [ParameterAst] { function.parameters ?? [] }
  override func describe(_ describer: inout AstDescriber) {
    describer.child("ReturnType", returnType)
    describer.children("Parameters", parameters)
    describer.child("Body", function.body)
    describeFlags(&describer, "MethodAttributes", literal: false)
    describer.flag("IsConstructor", isConstructor)
  }
}

public final class TypeDefinitionAst: StatementAst {
  public let name: String
  public let attributes: [AttributeAst]
  public let members: [MemberAst]
  public let isEnum: Bool
  public let baseTypes: [TypeConstraintAst]
  /// The number of the script block that the definition stands in: names are used once in each.
  var blockNumber = 0
  /// Whether an attribute stands at the definition, at a member or in a method.
  var containsAttributes = false
  init(
    _ extent: Extent, _ name: String, _ attributes: [AttributeAst], _ members: [MemberAst], isEnum: Bool,
    _ baseTypes: [TypeConstraintAst]
  ) {
    self.name = name
    self.attributes = attributes
    self.members = members
    self.isEnum = isEnum
    self.baseTypes = baseTypes
    super.init(extent)
  }
  override func describe(_ describer: inout AstDescriber) {
    describer.children("Attributes", attributes)
    describer.children("BaseTypes", baseTypes)
    describer.children("Members", members)
    describer.flag("IsClass", !isEnum)
    describer.flag("IsEnum", isEnum)
    describer.string("Name", name)
    describer.raw("TypeAttributes", isEnum ? "Enum" : "Class")
  }
}

public enum UsingStatementKind: String, Sendable { case Assembly, Command, Module, Namespace, `Type` }

public final class UsingStatementAst: StatementAst {
  public let kind: UsingStatementKind
  public let name: StringConstantExpressionAst?
  public let alias: StringConstantExpressionAst?
  public let moduleSpecification: HashtableAst?
  init(
    _ extent: Extent, _ kind: UsingStatementKind, name: StringConstantExpressionAst?,
    alias: StringConstantExpressionAst? = nil, moduleSpecification: HashtableAst? = nil
  ) {
    self.kind = kind
    self.name = name
    self.alias = alias
    self.moduleSpecification = moduleSpecification
    super.init(extent)
  }

  /// The module that the statement names; nil of other statements, and where a table describes none.
  public var module: ScriptRequirements.Module? {
    guard kind == .Module else { return nil }
    if let name { return ScriptRequirements.Module(name: name.value) }
    return moduleSpecification.flatMap { try? ModuleSpecification.read($0).get() }
  }
  override func describe(_ describer: inout AstDescriber) {
    describer.child("Name", name)
    describer.child("Alias", alias)
    describer.child("ModuleSpecification", moduleSpecification)
    if kind != .Assembly { describer.raw("UsingStatementKind", kind.rawValue) }
  }
}

/// What the `#requires` comments of a script ask for.
public struct ScriptRequirements: Sendable {
  /// A module, and what its version must be.
  public struct Module: Sendable {
    public var name: String
    public var minimum: String?
    public var required: String?
    public var maximum: String?
    public var guid: String?

    public init(name: String, minimum: String? = nil, required: String? = nil, maximum: String? = nil, guid: String? = nil) {
      (self.name, self.minimum, self.required, self.maximum, self.guid) = (name, minimum, required, maximum, guid)
    }
  }
  public var version: String?
  public var modules: [Module] = []
  public var editions: [String] = []
  public var needsElevation = false
}
