/// What a data section, a manifest or any block in restricted language may not contain.
struct RestrictedLanguageChecks {
  let parser: Parser
  /// Commands by lower-case names; nil allows all.
  private let commands: Set<String>?
  /// Variables by lower-case names; nil allows all.
  private let variables: Set<String>?
  private let allowsEnvironment: Bool
  /// The variables that are allowed, as messages list them.
  private let shownVariables: String

  /// - Parameters:
  ///   - variables: names beside the ones that are always allowed; `*` alone allows all.
  init(parser: Parser, commands: [String]?, variables: [String] = [], allowsEnvironment: Bool = false) {
    self.parser = parser
    self.commands = commands.map { Set($0.map { $0.lowercased() }) }
    self.variables = variables == ["*"] ? nil : Set((RestrictedLanguageChecks.alwaysAllowed + variables).map { $0.lowercased() })
    self.allowsEnvironment = allowsEnvironment
    shownVariables = (RestrictedLanguageChecks.alwaysAllowed + variables).map { "$" + $0 }.joined(separator: ", ")
  }

  /// Checks a data section with the commands that it names itself.
  init(parser: Parser, _ statement: DataStatementAst) {
    let names = statement.commandsAllowed.map { ($0 as? StringConstantExpressionAst)?.value }
    self.init(parser: parser, commands: names.contains(nil) ? nil : names.compactMap { $0 } + ["ConvertFrom-StringData"])
  }

  func run(_ body: Ast) {
    body.walk { node in
      check(node)
      return .descend
    }
  }

  private static let alwaysAllowed = ["PSCulture", "PSUICulture", "true", "false", "null"]

  private func allows(_ path: VariablePath) -> Bool {
    guard let variables else { return true }
    return variables.contains(path.userPath.lowercased()) || allowsEnvironment && path.drive?.lowercased() == "env"
  }

  private func check(_ node: Ast) {
    switch node {
    case is ScriptBlockAst: parser.report(node.extent, .ScriptBlockNotSupportedInDataSection)
    case is ParamBlockAst: parser.report(node.extent, .ParameterDeclarationNotSupportedInDataSection)
    case is FunctionDefinitionAst: parser.report(node.extent, .FunctionDeclarationNotSupportedInDataSection)
    case is AttributeAst: parser.report(node.extent, .AttributeNotSupportedInDataSection)
    case is TrapStatementAst: parser.report(node.extent, .TrapStatementNotSupportedInDataSection)
    case is SwitchStatementAst: parser.report(node.extent, .SwitchStatementNotSupportedInDataSection)
    case is DataStatementAst: parser.report(node.extent, .DataSectionStatementNotSupportedInDataSection)
    case is ForEachStatementAst: parser.report(node.extent, .ForeachStatementNotSupportedInDataSection)
    case is DoWhileStatementAst, is DoUntilStatementAst:
      parser.report(node.extent, .DoWhileStatementNotSupportedInDataSection)
    case is ForStatementAst, is WhileStatementAst:
      parser.report(node.extent, .ForWhileStatementNotSupportedInDataSection)
    case is TryStatementAst: parser.report(node.extent, .TryStatementNotSupportedInDataSection)
    case is BreakStatementAst, is ContinueStatementAst, is FlowStatementAst:
      parser.report(node.extent, .FlowControlStatementNotSupportedInDataSection)
    case is AssignmentStatementAst: parser.report(node.extent, .AssignmentStatementNotSupportedInDataSection)
    case is RedirectionAst: parser.report(node.extent, .RedirectionNotSupportedInDataSection)
    case let node as CommandAst: checkCommand(node)
    case let node as VariableExpressionAst:
      if !allows(node.path) {
        parser.report(node.extent, .VariableReferenceNotSupportedInDataSection, shownVariables)
      }
    case is InvokeMemberExpressionAst: parser.report(node.extent, .MethodCallNotSupportedInDataSection)
    case is MemberExpressionAst: parser.report(node.extent, .PropertyReferenceNotSupportedInDataSection)
    case is IndexExpressionAst: parser.report(node.extent, .ArrayReferenceNotSupportedInDataSection)
    case let node as TypeConstraintAst: checkType(node, node.typeName)
    case let node as TypeExpressionAst: checkType(node, node.typeName)
    case let node as BinaryExpressionAst:
      if RestrictedLanguageChecks.operators.contains(node.kind) { parser.report(node.operatorExtent, .OperatorNotSupportedInDataSection, node.kind.text) }
    case let node as UnaryExpressionAst:
      if RestrictedLanguageChecks.operators.contains(node.kind) { parser.report(node.extent, .OperatorNotSupportedInDataSection, node.kind.text) }
    case is ConvertExpressionAst: break
    case is AttributedExpressionAst: parser.report(node.extent, .AttributeNotSupportedInDataSection)
    case is BlockStatementAst: parser.report(node.extent, .ParallelAndSequenceBlockNotSupportedInDataSection)
    default: break
    }
  }

  /// Operators that could run code or grow without bounds (TokenFlags.DisallowedInRestrictedMode).
  private static let operators: Set<TokenKind> = [
    .DotDot, .Format, .Join, .Imatch, .Inotmatch, .Ireplace, .Isplit, .Cmatch, .Cnotmatch, .Creplace, .Csplit, .As, .PlusPlus, .MinusMinus, .PostfixPlusPlus,
    .PostfixMinusMinus,
  ]
  /// The types whose values .NET writes as one simple thing.
  private static let simpleTypes: Set<String> = [
    "bool", "boolean", "char", "byte", "sbyte", "short", "int16", "ushort", "uint16", "int", "int32", "uint", "uint32", "long", "int64", "ulong", "uint64",
    "float", "single", "double", "decimal", "datetime", "string", "dbnull",
  ]

  private func checkType(_ node: Ast, _ type: TypeName) {
    var element = type
    if case .array(let inner, _) = type.form { element = inner }
    let name = element.name.lowercased().replacing("system.", with: "")
    if !RestrictedLanguageChecks.simpleTypes.contains(name) { parser.report(node.extent, .TypeNotAllowedInDataSection, type.fullName) }
  }

  private func checkCommand(_ node: CommandAst) {
    if node.invocation == .Dot {
      parser.report(node.extent, .DotSourcingNotSupportedInDataSection)
      return
    }
    guard let commands else { return }
    let name = (node.elements.first as? StringConstantExpressionAst)?.value
    if name == nil, node.invocation == .Ampersand {
      parser.report(node.extent, .OperatorNotSupportedInDataSection, "&")
      return
    }
    if let name, commands.contains(name.lowercased()) { return }
    parser.report(node.extent, .CmdletNotInAllowedListForDataSection, name ?? "")
  }
}

extension ParseResult {
  /// What of a parsed block is not allowed in restricted language (ScriptBlock.CheckRestrictedLanguage).
  ///
  /// - Parameters:
  ///   - commands: names of the commands that are allowed; nil allows all.
  ///   - variables: names of variables beside those that are always allowed; `*` alone allows all.
  public static func restrictedLanguage(
    of block: ScriptBlockAst, in source: SourceText, commands: [String]?, variables: [String], allowsEnvironment: Bool
  ) -> ParseResult {
    let parser = Parser(source)
    let checks = RestrictedLanguageChecks(parser: parser, commands: commands, variables: variables, allowsEnvironment: allowsEnvironment)
    block.forEachChild { checks.run($0) }
    return ParseResult(source: source, root: block, errors: parser.errors, tokens: [])
  }
}
