import PowerShellSyntax

extension Session {
  /// The commands of a block as a `[powershell]` object (ScriptBlock.GetPowerShell): their arguments are worked out now, from the
  /// block's parameters.
  ///
  /// - Parameter arguments: what the block's parameters get.
  /// - Throws: ScriptBlockToPowerShellNotSupportedException for what is more than commands with simple arguments.
  func powerShell(from block: ScriptBlock, arguments: [Value]) throws -> PowerShellObject {
    try ScriptBlockToPowerShellChecks(block.code).run()
    let made = PowerShellObject(Runspace.opened(beside: self))
    let pipelines = (block.code.ast.endBlock?.statements ?? []).compactMap { $0 as? PipelineAst }
    // The block's parameters are bound as in a call of it; the conversion takes place where its body would run.
    let parameters = block.code.ast.paramBlock.map { block.code.source.text($0.extent) } ?? ""
    let binder = ScriptBlock(try scriptBlock(parameters + "\n0").code, state: block.state)
    let convert = CallbackSink { [unowned self] _ in
      let frame = Frame(self, scope: scope, output: NullSink.shared, source: block.code.source, commandName: "", call: scope.call)
      for pipeline in pipelines {
        for site in try Compiler(session: self, source: block.code.source).commandSites(pipeline) { made.commands.add(try command(site, in: frame)) }
        made.commands.statements.append([])
      }
    }
    try call(BlockCommandInfo(binder), arguments: arguments.map { CommandArgument(value: $0) }, output: convert)
    made.commands.statements.removeLast()
    return made
  }

  private func command(_ site: CommandSite, in frame: Frame) throws -> RunspaceCommand {
    let target = try site.target?(frame)
    let info = target?.object(as: CommandInfo.self)
    let command = RunspaceCommand(site.name ?? info?.name ?? target?.text ?? "", isScript: false, info: info)
    for argument in try self.arguments(site, in: frame) {
      command.add(RunspaceCommand.Parameter(argument.nameText?.text, argument.value, isSplatted: argument.isSplatted))
    }
    return command
  }
}

/// What a block may not have that becomes a `[powershell]` object.
///
/// Source: ScriptBlockAst.GetSimplePipeline and ScriptBlockToPowerShellChecker.
private struct ScriptBlockToPowerShellChecks {
  private let code: BlockCode
  private let parameters: Set<String>

  init(_ code: BlockCode) {
    self.code = code
    parameters = Set((code.ast.paramBlock?.parameters ?? []).map { $0.name.path.name.lowercased() })
  }

  func run() throws {
    let ast = code.ast
    let statements = ast.endBlock?.statements ?? []
    if ast.beginBlock != nil || ast.processBlock != nil || ast.dynamicParamBlock != nil {
      throw refusal(
        "CanConvertOneClauseOnly", Failure.severalClauses)
    }
    if statements.isEmpty {
      throw refusal("CantConvertEmptyPipeline", Failure.emptyBlock)
    }
    for statement in statements {
      guard let pipeline = statement as? PipelineAst else { throw refusal("CanConvertOneClauseOnly", Failure.onlyOnePipeline) }
      guard pipeline.elements.first is CommandAst else {
        throw refusal("CantConvertPipelineStartsWithExpression", "Cannot generate a PowerShell object for a ScriptBlock that starts a pipeline with an expression.")
      }
      for case let command as CommandAst in pipeline.elements { try check(command) }
    }
  }

  private func check(_ command: CommandAst) throws {
    if command.invocation == .Dot {
      throw refusal("CantConvertWithDotSourcing", "Cannot generate a PowerShell object for a ScriptBlock that uses dot sourcing.")
    }
    if command.elements.first is ScriptBlockExpressionAst {
      throw refusal("CantConvertWithScriptBlockInvocation", "Cannot generate a PowerShell object for a ScriptBlock that invokes other script blocks.")
    }
    if command.redirections.contains(where: { $0 is FileRedirectionAst }) {
      throw refusal("CanConvertOneOutputErrorRedir", "The script block cannot be converted to a PowerShell object because it contains forbidden redirection operators.")
    }
    var fault: Error?
    command.walk { node in
      fault = fault ?? (node === command ? nil : self.fault(node))
      return fault == nil ? .descend : .stop
    }
    if let fault { throw fault }
  }

  private func fault(_ node: Ast) -> Error? {
    switch node {
    case is ScriptBlockExpressionAst:
      refusal("CantConvertWithScriptBlocks", "Cannot generate a PowerShell object for a ScriptBlock that tries to pass other script blocks inside argument values.")
    case is CommandAst:
      refusal(
        "CantConvertWithCommandInvocations", "Cannot generate a PowerShell object for a ScriptBlock which invokes pipelines, commands or functions to evaluate arguments of the main pipeline.")
    case is InvokeMemberExpressionAst:
      refusal(
        "CantConvertWithDynamicExpression", "Cannot generate a PowerShell object for a ScriptBlock evaluating dynamic expressions. Dynamic expression: \(code.source.text(node.extent)).")
    case let node as VariableExpressionAst where !isKnown(node.path):
      refusal(
        "CantConvertWithUndeclaredVariables",
        "Cannot generate a PowerShell object for a ScriptBlock dereferencing variables undeclared in the param(...) block.  Name of undeclared variable: \(node.path.userPath).")
    default: nil
    }
  }

  /// Parameters, constants and variables behind `$using:` have a value when the block is converted.
  private func isKnown(_ path: VariablePath) -> Bool {
    path.scope == .using || parameters.contains(path.name.lowercased()) || ["true", "false", "null", "psculture", "psuiculture", "args"].contains(path.name.lowercased())
  }

  private func refusal(_ id: String, _ message: String) -> Error {
    let exception = ExceptionObject(Failure.exceptionType("System.Management.Automation.ScriptBlockToPowerShellNotSupportedException"), message)
    exception.properties["ErrorRecord"] = .object(ErrorRecordObject(exception, id, .InvalidOperation))
    return DotNetException(exception)
  }
}

extension Failure {
  static let severalClauses =
    "The script block cannot be converted because it contains more than one clause. Expressions or control structures are not permitted. Verify that the script block contains exactly one pipeline or command."
  static let emptyBlock = "An empty script block cannot be converted. Verify that the script block contains exactly one pipeline or command."
  static let onlyOnePipeline =
    "Only a script block that contains exactly one pipeline or command can be converted. Expressions or control structures are not permitted. Verify that the script block contains exactly one pipeline or command."
}
