/// What a data section may not contain.
struct DataSectionChecks {
  let parser: Parser
  private let statement: DataStatementAst
  private let allowed: Set<String>?

  init(parser: Parser, _ statement: DataStatementAst) {
    self.parser = parser
    self.statement = statement
    let names = statement.commandsAllowed.map { ($0 as? StringConstantExpressionAst)?.value.lowercased() }
    allowed = names.contains(nil) ? nil : Set(names.compactMap { $0 } + ["convertfrom-stringdata"])
  }

  func run() {
    statement.body.walk { node in
      check(node)
      return .descend
    }
  }

  private static let variables: Set<String> = ["true", "false", "null", "psculture", "psuiculture"]

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
      if !DataSectionChecks.variables.contains(node.path.userPath.lowercased()) {
        parser.report(node.extent, .VariableReferenceNotSupportedInDataSection, "$PSCulture, $PSUICulture, $true, $false, $null")
      }
    case is InvokeMemberExpressionAst: parser.report(node.extent, .MethodCallNotSupportedInDataSection)
    case is MemberExpressionAst: parser.report(node.extent, .PropertyReferenceNotSupportedInDataSection)
    case is IndexExpressionAst: parser.report(node.extent, .ArrayReferenceNotSupportedInDataSection)
    case is ExpandableStringExpressionAst: parser.report(node.extent, .ExpandableStringNotSupportedInDataSection)
    default: break
    }
  }

  private func checkCommand(_ node: CommandAst) {
    if node.invocation == .Dot {
      parser.report(node.extent, .DotSourcingNotSupportedInDataSection)
      return
    }
    guard let allowed else { return }
    let name = (node.elements.first as? StringConstantExpressionAst)?.value
    if let name, allowed.contains(name.lowercased()) { return }
    parser.report(node.extent, .CmdletNotInAllowedListForDataSection, name ?? "")
  }
}
