import PowerShellSyntax

/// The types of syntax trees by the names of PowerShell's API (System.Management.Automation.Language): what they derive
/// from and the properties that scripts read. Made when a script first names one.
enum SyntaxNodeTypes {
  static let space = "System.Management.Automation.Language."
  static let extent = TypeDescriptor(space + "InternalScriptExtent", interfaces: [space + "IScriptExtent"])
  static let position = TypeDescriptor(space + "InternalScriptPosition", interfaces: [space + "IScriptPosition"])
  static let parseError = TypeDescriptor(space + "ParseError")
  static let typeName = TypeDescriptor(space + "TypeName", interfaces: [space + "ITypeName"])
  static let arrayTypeName = TypeDescriptor(space + "ArrayTypeName", interfaces: [space + "ITypeName"])
  static let genericTypeName = TypeDescriptor(space + "GenericTypeName", interfaces: [space + "ITypeName"])
  static let variablePath = TypeDescriptor("System.Management.Automation.VariablePath")

  /// A type by its full name in lower case.
  static func type(_ key: String) -> TypeDescriptor? { key.hasPrefix(prefix) ? byName[key] : nil }

  /// The type of a node by the name of its class.
  static func node(_ name: String) -> TypeDescriptor { byName[prefix + name.lowercased()] ?? ast }

  /// The value of an enumeration of this namespace.
  static func value(_ enumeration: String, _ text: String?) -> Value {
    guard let type = byName[prefix + enumeration.lowercased()], let values = type.enumeration else { return .null }
    let number = (text ?? "").split(separator: ",").reduce(Int64(0)) { $0 | (values.value(String($1).trimmingWhitespace) ?? 0) }
    return .object(EnumObject(type, number))
  }

  static let ast = TypeDescriptor(space + "Ast")
  private static let prefix = space.lowercased()

  private static let byName: [String: TypeDescriptor] = {
    var types = [
      ast, extent, position, parseError, typeName, arrayTypeName, genericTypeName, TypeDescriptor(space + "IScriptExtent"),
      TypeDescriptor(space + "IScriptPosition"), TypeDescriptor(space + "ITypeName"),
    ]
    types += TokenObject.types
    types += enumerations
    var known = Dictionary(uniqueKeysWithValues: types.map { ($0.fullName.lowercased(), $0) })
    var rows = table.split(separator: "\n").map { $0.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false) }
    // A type may stand before the one that it derives from.
    while !rows.isEmpty {
      rows.removeAll { row in
        let names = row[0].split(separator: "<").map { String($0).trimmingWhitespace }
        guard let base = known[prefix + names[1].lowercased()] else { return false }
        let type = TypeDescriptor(space + names[0], base: base)
        known[type.fullName.lowercased()] = type
        propertyRows[type.fullName] = String(row[1])
        return true
      }
    }
    return known
  }()

  private nonisolated(unsafe) static var propertyRows: [String: String] = [:]

  /// The names and types of the properties that a node's class declares.
  static func properties(of type: TypeDescriptor) -> [(name: String, type: String)] {
    (propertyRows[type.fullName] ?? "").split(separator: ",").map { pair in
      let words = pair.split(separator: " ")
      return (String(words[0]), String(words[1]))
    }
  }

  private static func enumeration(_ name: String, _ names: String, flags: Bool = false) -> TypeDescriptor {
    let words = names.split(whereSeparator: \.isWhitespace).map(String.init)
    var next: Int64 = 0
    let values = words.map { word in
      let parts = word.split(separator: "=")
      let value = parts.count > 1 ? Int64(parts[1]) ?? next : next
      next = flags ? max(1, value * 2) : value + 1
      return (String(parts[0]), value)
    }
    return TypeDescriptor(
      space + name, base: .enumBase, interfaces: ["System.IComparable"], isValueType: true, enumeration: Enumeration(values, isFlags: flags))
  }

  private static let enumerations = [
    enumeration("TokenKind", tokenKinds),
    enumeration("TokenFlags", tokenFlags, flags: true),
    enumeration("StringConstantType", "SingleQuoted SingleQuotedHereString DoubleQuoted DoubleQuotedHereString BareWord"),
    enumeration("TypeAttributes", "None Class Interface Enum", flags: true),
    enumeration("MethodAttributes", "None Public Private Static=16 Hidden=64", flags: true),
    enumeration("PropertyAttributes", "None Public Private Static=16 Literal=32 Hidden=64", flags: true),
    enumeration("SwitchFlags", "None File Regex Wildcard Exact CaseSensitive Parallel", flags: true),
    enumeration("ForEachFlags", "None Parallel", flags: true),
    enumeration("RedirectionStream", "All Output Error Warning Verbose Debug Information"),
    enumeration("UsingStatementKind", "Assembly Command Module Namespace Type"),
  ]

  /// The numbers are those of PowerShell, where keywords start at 119.
  private static let tokenKinds = """
    Unknown Variable SplattedVariable Parameter Number Label Identifier Generic NewLine LineContinuation Comment
    EndOfInput StringLiteral StringExpandable HereStringLiteral HereStringExpandable LParen RParen LCurly RCurly
    LBracket RBracket AtParen AtCurly DollarParen Semi AndAnd OrOr Ampersand Pipe Comma MinusMinus PlusPlus DotDot
    ColonColon Dot Exclaim Multiply Divide Rem Plus Minus Equals PlusEquals MinusEquals MultiplyEquals DivideEquals
    RemainderEquals Redirection RedirectInStd Format Not Bnot And Or Xor Band Bor Bxor Join Ieq Ine Ige Igt Ilt Ile
    Ilike Inotlike Imatch Inotmatch Ireplace Icontains Inotcontains Iin Inotin Isplit Ceq Cne Cge Cgt Clt Cle Clike
    Cnotlike Cmatch Cnotmatch Creplace Ccontains Cnotcontains Cin Cnotin Csplit Is IsNot As PostfixPlusPlus
    PostfixMinusMinus Shl Shr Colon QuestionMark QuestionQuestionEquals QuestionQuestion QuestionDot QuestionLBracket
    Begin=119 Break Catch Class Continue Data Define Do Dynamicparam Else ElseIf End Exit Filter Finally For Foreach
    From Function If In Param Process Return Switch Throw Trap Try Until Using Var While Workflow Parallel Sequence
    InlineScript Configuration DynamicKeyword Public Private Static Interface Enum Namespace Module Type Assembly
    Command Hidden Base Default Clean
    """

  /// The precedence of a binary operator is a number in the lowest four bits.
  private static let tokenFlags = """
    None BinaryPrecedenceLogical=1 BinaryPrecedenceBitwise=2 BinaryPrecedenceComparison=5 BinaryPrecedenceCoalesce=7
    BinaryPrecedenceAdd=9 BinaryPrecedenceMultiply=10 BinaryPrecedenceFormat=12 BinaryPrecedenceRange=13
    BinaryPrecedenceMask=15 Keyword=16 ScriptBlockBlockName=32 BinaryOperator=256 UnaryOperator=512
    CaseSensitiveOperator=1024 TernaryOperator=2048 SpecialOperator=4096 AssignmentOperator=8192 ParseModeInvariant=32768
    TokenInError=65536 DisallowedInRestrictedMode=131072 PrefixOrPostfixOperator=262144 CommandName=524288
    MemberName=1048576 TypeName=2097152 AttributeName=4194304 CanConstantFold=8388608
    StatementDoesntSupportAttributes=16777216
    """

  /// Class, base class and properties of each; a type in brackets is a collection of it.
  private static let table = """
    StatementAst < Ast:
    PipelineBaseAst < StatementAst:
    ChainableAst < PipelineBaseAst:
    CommandBaseAst < StatementAst:
    CommandElementAst < Ast:
    ExpressionAst < CommandElementAst:
    AttributeBaseAst < Ast:
    MemberAst < Ast:
    LabeledStatementAst < StatementAst:
    LoopStatementAst < LabeledStatementAst:
    RedirectionAst < Ast:
    ArrayExpressionAst < ExpressionAst: SubExpression StatementBlockAst
    ArrayLiteralAst < ExpressionAst: Elements [ExpressionAst]
    AssignmentStatementAst < PipelineBaseAst: Left ExpressionAst, Operator TokenKind, Right StatementAst
    AttributeAst < AttributeBaseAst: NamedArguments [NamedAttributeArgumentAst], PositionalArguments [ExpressionAst], \
      TypeName ITypeName
    AttributedExpressionAst < ExpressionAst: Attribute AttributeBaseAst, Child ExpressionAst
    BaseCtorInvokeMemberExpressionAst < InvokeMemberExpressionAst: Arguments [ExpressionAst], Expression ExpressionAst, \
      GenericTypeArguments [ITypeName], Member CommandElementAst, NullConditional Boolean, Static Boolean
    BinaryExpressionAst < ExpressionAst: Left ExpressionAst, Operator TokenKind, Right ExpressionAst
    BlockStatementAst < StatementAst: Body StatementBlockAst, Kind Token
    BreakStatementAst < StatementAst: Label ExpressionAst
    CatchClauseAst < Ast: Body StatementBlockAst, CatchTypes [TypeConstraintAst], IsCatchAll Boolean
    CommandAst < CommandBaseAst: CommandElements [CommandElementAst], InvocationOperator TokenKind, \
      Redirections [RedirectionAst]
    CommandExpressionAst < CommandBaseAst: Expression ExpressionAst, Redirections [RedirectionAst]
    CommandParameterAst < CommandElementAst: Argument ExpressionAst, ParameterName String
    ConfigurationDefinitionAst < StatementAst: Body ScriptBlockExpressionAst, ConfigurationType ConfigurationType, \
      InstanceName ExpressionAst
    ConstantExpressionAst < ExpressionAst: Value Object
    ContinueStatementAst < StatementAst: Label ExpressionAst
    ConvertExpressionAst < AttributedExpressionAst: Attribute AttributeBaseAst, Child ExpressionAst, Type TypeConstraintAst
    DataStatementAst < StatementAst: Body StatementBlockAst, CommandsAllowed [ExpressionAst], Variable String
    DoUntilStatementAst < LoopStatementAst: Body StatementBlockAst, Condition PipelineBaseAst, Label String
    DoWhileStatementAst < LoopStatementAst: Body StatementBlockAst, Condition PipelineBaseAst, Label String
    DynamicKeywordStatementAst < StatementAst: CommandElements [CommandElementAst]
    ErrorExpressionAst < ExpressionAst: NestedAst [Ast]
    ErrorStatementAst < PipelineBaseAst: Bodies [Ast], Conditions [Ast], Flags Dictionary, Kind Token, NestedAst [Ast]
    ExitStatementAst < StatementAst: Pipeline PipelineBaseAst
    ExpandableStringExpressionAst < ExpressionAst: NestedExpressions [ExpressionAst], StringConstantType StringConstantType, \
      Value String
    FileRedirectionAst < RedirectionAst: Append Boolean, FromStream RedirectionStream, Location ExpressionAst
    ForEachStatementAst < LoopStatementAst: Body StatementBlockAst, Condition PipelineBaseAst, Flags ForEachFlags, \
      Label String, ThrottleLimit ExpressionAst, Variable VariableExpressionAst
    ForStatementAst < LoopStatementAst: Body StatementBlockAst, Condition PipelineBaseAst, Initializer PipelineBaseAst, \
      Iterator PipelineBaseAst, Label String
    FunctionDefinitionAst < StatementAst: Body ScriptBlockAst, IsFilter Boolean, IsWorkflow Boolean, Name String, \
      Parameters [ParameterAst]
    FunctionMemberAst < MemberAst: Attributes [AttributeAst], Body ScriptBlockAst, IsConstructor Boolean, IsHidden Boolean, \
      IsPrivate Boolean, IsPublic Boolean, IsStatic Boolean, MethodAttributes MethodAttributes, Name String, \
      Parameters [ParameterAst], ReturnType TypeConstraintAst
    HashtableAst < ExpressionAst: KeyValuePairs [Tuple]
    IfStatementAst < StatementAst: Clauses [Tuple], ElseClause StatementBlockAst
    IndexExpressionAst < ExpressionAst: Index ExpressionAst, NullConditional Boolean, Target ExpressionAst
    InvokeMemberExpressionAst < MemberExpressionAst: Arguments [ExpressionAst], Expression ExpressionAst, \
      GenericTypeArguments [ITypeName], Member CommandElementAst, NullConditional Boolean, Static Boolean
    MemberExpressionAst < ExpressionAst: Expression ExpressionAst, Member CommandElementAst, NullConditional Boolean, \
      Static Boolean
    MergingRedirectionAst < RedirectionAst: FromStream RedirectionStream, ToStream RedirectionStream
    NamedAttributeArgumentAst < Ast: Argument ExpressionAst, ArgumentName String, ExpressionOmitted Boolean
    NamedBlockAst < Ast: BlockKind TokenKind, Statements [StatementAst], Traps [TrapStatementAst], Unnamed Boolean
    ParamBlockAst < Ast: Attributes [AttributeAst], Parameters [ParameterAst]
    ParameterAst < Ast: Attributes [AttributeBaseAst], DefaultValue ExpressionAst, Name VariableExpressionAst
    ParenExpressionAst < ExpressionAst: Pipeline PipelineBaseAst
    PipelineAst < ChainableAst: Background Boolean, PipelineElements [CommandBaseAst]
    PipelineChainAst < ChainableAst: Background Boolean, LhsPipelineChain ChainableAst, Operator TokenKind, \
      RhsPipeline PipelineAst
    PropertyMemberAst < MemberAst: Attributes [AttributeAst], InitialValue ExpressionAst, IsHidden Boolean, \
      IsPrivate Boolean, IsPublic Boolean, IsStatic Boolean, Name String, PropertyAttributes PropertyAttributes, \
      PropertyType TypeConstraintAst
    ReturnStatementAst < StatementAst: Pipeline PipelineBaseAst
    ScriptBlockAst < Ast: Attributes [AttributeAst], BeginBlock NamedBlockAst, CleanBlock NamedBlockAst, \
      DynamicParamBlock NamedBlockAst, EndBlock NamedBlockAst, ParamBlock ParamBlockAst, ProcessBlock NamedBlockAst, \
      ScriptRequirements ScriptRequirements, UsingStatements [UsingStatementAst]
    ScriptBlockExpressionAst < ExpressionAst: ScriptBlock ScriptBlockAst
    StatementBlockAst < Ast: Statements [StatementAst], Traps [TrapStatementAst]
    StringConstantExpressionAst < ConstantExpressionAst: StringConstantType StringConstantType, Value String
    SubExpressionAst < ExpressionAst: SubExpression StatementBlockAst
    SwitchStatementAst < LabeledStatementAst: Clauses [Tuple], Condition PipelineBaseAst, Default StatementBlockAst, \
      Flags SwitchFlags, Label String
    TernaryExpressionAst < ExpressionAst: Condition ExpressionAst, IfFalse ExpressionAst, IfTrue ExpressionAst
    ThrowStatementAst < StatementAst: IsRethrow Boolean, Pipeline PipelineBaseAst
    TrapStatementAst < StatementAst: Body StatementBlockAst, TrapType TypeConstraintAst
    TryStatementAst < StatementAst: Body StatementBlockAst, CatchClauses [CatchClauseAst], Finally StatementBlockAst
    TypeConstraintAst < AttributeBaseAst: TypeName ITypeName
    TypeDefinitionAst < StatementAst: Attributes [AttributeAst], BaseTypes [TypeConstraintAst], IsClass Boolean, \
      IsEnum Boolean, IsInterface Boolean, Members [MemberAst], Name String, TypeAttributes TypeAttributes
    TypeExpressionAst < ExpressionAst: TypeName ITypeName
    UnaryExpressionAst < ExpressionAst: Child ExpressionAst, TokenKind TokenKind
    UsingExpressionAst < ExpressionAst: SubExpression ExpressionAst
    UsingStatementAst < StatementAst: Alias StringConstantExpressionAst, ModuleSpecification HashtableAst, \
      Name StringConstantExpressionAst, UsingStatementKind UsingStatementKind
    VariableExpressionAst < ExpressionAst: Splatted Boolean, VariablePath VariablePath
    WhileStatementAst < LoopStatementAst: Body StatementBlockAst, Condition PipelineBaseAst, Label String
    """
}
