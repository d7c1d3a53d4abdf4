/// Whether all ways through statements end in return, throw or exit.
///
/// PowerShell's own analysis takes loops and switch statements to fall through always, whatever their condition, but for those
/// whose body comes first, and so does this one.
enum ReturnAnalysis {
  static func alwaysLeaves(_ statements: [StatementAst]) -> Bool { statements.contains(where: leaves) }

  private static func leaves(_ statement: StatementAst) -> Bool {
    switch statement {
    case is ReturnStatementAst, is ThrowStatementAst, is ExitStatementAst: return true
    case let node as IfStatementAst:
      guard let elseClause = node.elseClause else { return false }
      return node.clauses.allSatisfy { alwaysLeaves($0.body.statements) } && alwaysLeaves(elseClause.statements)
    case let node as TryStatementAst:
      if let finally = node.finally, alwaysLeaves(finally.statements) { return true }
      return alwaysLeaves(node.body.statements) && node.catchClauses.allSatisfy { alwaysLeaves($0.body.statements) }
    case let node as DoWhileStatementAst: return alwaysLeaves(node.body.statements)
    case let node as DoUntilStatementAst: return alwaysLeaves(node.body.statements)
    default: return false
    }
  }
}

/// The variables that a class method may use: those it assigns, and the automatic ones.
enum MemberLocals {
  private static let automatic: Set<String> = [
    "_", "psitem", "args", "this", "input", "true", "false", "null", "matches", "error", "stacktrace", "psscriptroot",
    "pscommandpath", "switch", "foreach", "host", "pid", "home", "pshome", "ofs", "pwd", "executioncontext", "?", "$", "^",
    "psversiontable", "pseditions", "iswindows", "islinux", "ismacos", "iscoreclr", "lastexitcode", "shellid", "psculture",
    "psuiculture", "profile", "psstyle", "enabledexperimentalfeatures", "maximumhistorycount", "nestedpromptlevel",
  ]

  static func names(of member: FunctionMemberAst) -> Set<String> {
    var names = automatic
    for parameter in member.parameters + (member.function.body.paramBlock?.parameters ?? []) { names.insert(parameter.name.path.name.lowercased()) }
    func target(_ node: Ast) {
      switch node {
      case let node as VariableExpressionAst: names.insert(node.path.name.lowercased())
      case let node as AttributedExpressionAst: target(node.child)
      case let node as ArrayLiteralAst: node.elements.forEach(target)
      case let node as ParenExpressionAst: (node.pipeline as? PipelineAst)?.pureExpression.map(target)
      default: break
      }
    }
    member.function.body.walk { node in
      switch node {
      case is ScriptBlockExpressionAst: return .skipChildren
      case let node as AssignmentStatementAst: target(node.left)
      case let node as ForEachStatementAst: target(node.variable)
      case let node as UnaryExpressionAst:
        if [.PlusPlus, .MinusMinus, .PostfixPlusPlus, .PostfixMinusMinus].contains(node.kind) { target(node.child) }
      case let node as DataStatementAst: if let name = node.variable { names.insert(name.lowercased()) }
      case let node as CommandParameterAst:
        // -OutVariable and its like assign too.
        if ["outvariable", "ov", "errorvariable", "ev", "warningvariable", "wv", "pipelinevariable", "pv"]
          .contains(node.name.lowercased()), let value = node.argument as? StringConstantExpressionAst
        {
          names.insert(value.value.lowercased())
        }
      default: break
      }
      return .descend
    }
    return names
  }
}
