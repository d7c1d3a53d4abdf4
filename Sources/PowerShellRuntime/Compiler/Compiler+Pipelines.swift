import PowerShellSyntax

/// What a pipeline is made of, before it is compiled.
struct PipelineParts {
  let elements: [CommandBaseAst]
  static func single(_ ast: CommandExpressionAst) -> PipelineParts { PipelineParts(elements: [ast]) }
}

extension Compiler {
  /// The value of a pipeline or statement where a value is wanted: on the right of `=`, in parentheses.
  ///
  /// - Parameter isStatement: whether the place of errors moves to it; so it is with the values of a hashtable.
  func pipelineValue(_ ast: StatementAst, isStatement: Bool = false) throws -> Evaluator {
    if let expression = (ast as? PipelineAst)?.pureExpression, !((ast as? PipelineAst)?.isBackground ?? false) {
      return try self.expression(expression)
    }
    if let command = ast as? CommandExpressionAst, command.redirections.isEmpty { return try expression(command.expression) }
    if let assignment = ast as? AssignmentStatementAst { return try self.assignment(assignment) }
    let parts = (ast as? CommandExpressionAst).map { PipelineParts.single($0) }
    let body = try (ast as? PipelineAst).map { try pipelineStatement($0, isStatement: isStatement) }
      ?? parts.map { try pipelineStatement($0, extent: isStatement ? ast.extent : nil) } ?? statement(ast)
    return Evaluator { frame in try Compiler.collect(body, frame).result }
  }

  /// - Parameter isStatement: whether errors are placed at the pipeline; one that gives a value of a statement leaves the place at that.
  func pipelineStatement(_ ast: PipelineAst, isStatement: Bool = true) throws -> Executor {
    if ast.isBackground { return try backgroundStatement(ast) }
    return try pipelineStatement(PipelineParts(elements: ast.elements), extent: isStatement ? ast.extent : nil)
  }

  private func backgroundStatement(_ ast: PipelineAst) throws -> Executor {
    let body = try pipelineStatement(PipelineParts(elements: ast.elements), extent: ast.extent)
    let text = source.text(ast.extent)
    return Executor { frame in
      // Its variables are the caller's, whose values PowerShell hands to the job.
      let session = frame.session
      let job = session.newJob(text, kind: "BackgroundJob")
      let outer = session.streams
      defer { session.streams = outer }
      for stream in Stream.allCases { session.streams[stream] = CallbackSink { job.items.append(.record(stream, $0)) } }
      let target = frame.output
      frame.output = CallbackSink { job.items.append(.output($0)) }
      defer { frame.output = target }
      do { _ = try body(frame) } catch Unwind.error(let error) { job.fail(error.record) }
      try target.write(.object(job))
      return .normal
    }
  }

  /// - Parameter extent: the place of errors; nil leaves it where it is.
  func pipelineStatement(_ parts: PipelineParts, extent: Extent?) throws -> Executor {
    if parts.elements.count == 1, let element = parts.elements[0] as? CommandExpressionAst, element.redirections.isEmpty {
      return try expressionStatement(element.expression)
    }
    let stages = try parts.elements.map { try stage($0) }
    if stages.count == 1, case .command(let command) = stages[0], command.redirections.isEmpty {
      return Executor { frame in
        if let extent { frame.extent = extent }
        try frame.session.runSingle(command, in: frame)
        return .normal
      }
    }
    return Executor { frame in
      if let extent { frame.extent = extent }
      try frame.session.runPipeline(stages, in: frame)
      return .normal
    }
  }

  /// A stage of a pipeline.
  enum Stage {
    case expression(ExpressionStage)
    case command(CommandSite)
  }

  /// An expression in front of commands, or one whose streams go elsewhere.
  struct ExpressionStage {
    /// Works the expression out, and gives what writes its elements.
    let evaluate: (Frame) throws -> (Sink) throws -> Void
    /// The statements of `$( )` and `( )`, where a redirection has them write as they run.
    let statements: Executor?
    /// Whether it makes `$?` true as a statement of its own.
    var setsStatus = false
    let redirections: [RedirectionCode]
  }

  /// The commands of a pipeline that has nothing else.
  func commandSites(_ ast: PipelineAst) throws -> [CommandSite] {
    try ast.elements.map { element in
      guard case .command(let site) = try stage(element) else {
        throw Failure.error(Failure.onlyOnePipeline, id: "CanConvertOneClauseOnly", .InvalidOperation)
      }
      return site
    }
  }

  private func stage(_ ast: CommandBaseAst) throws -> Stage {
    let redirections = try ast.redirections.map { try redirection($0) }
    if let command = ast as? CommandAst { return .command(try commandSite(command, redirections)) }
    guard let element = ast as? CommandExpressionAst else { return .expression(ExpressionStage(evaluate: { _ in { _ in } }, statements: nil, redirections: [])) }
    let statements = redirections.isEmpty ? nil : try self.statements(of: element.expression)
    return .expression(ExpressionStage(
      evaluate: try elements(of: element.expression), statements: statements, setsStatus: setsStatus(element.expression), redirections: redirections))
  }

  /// The statements whose output, with what is merged into it, is an expression's value (Compiler.GetRedirectedExpression).
  private func statements(of ast: ExpressionAst) throws -> Executor? {
    switch ast {
    case let sub as SubExpressionAst: sub.body.statements.isEmpty ? nil : try block(sub.body)
    case let paren as ParenExpressionAst where (paren.pipeline as? PipelineAst)?.pureExpression == nil && !(paren.pipeline is AssignmentStatementAst):
      try statement(paren.pipeline)
    default: nil
    }
  }

  /// What writes an expression's elements one by one; a range is not made into an array first.
  private func elements(of ast: ExpressionAst) throws -> (Frame) throws -> (Sink) throws -> Void {
    if let range = ast as? BinaryExpressionAst, range.kind == .DotDot,
      let low = (range.left as? NumberExpressionAst)?.value, let high = (range.right as? NumberExpressionAst)?.value,
      case .int32(let first) = low, case .int32(let last) = high
    {
      return { _ in
        { sink in
          if first <= last {
            for number in first...last { try sink.write(.int(number)) }
          } else {
            for number in (last...first).reversed() { try sink.write(.int(number)) }
          }
        }
      }
    }
    let value = try expression(ast)
    return { frame in
      let (session, result) = (frame.session, try value(frame))
      return { sink in try session.emit(result, to: sink) }
    }
  }

  /// Whether a statement makes `$?` true when it has run, because it is an expression that runs no command
  /// (Compiler.ShouldSetExecutionStatusToSuccess).
  func setsStatus(_ ast: StatementAst) -> Bool {
    switch ast {
    case let ast as AssignmentStatementAst: setsStatus(ast.right)
    case let ast as CommandExpressionAst: setsStatus(ast.expression)
    case let ast as PipelineAst: ast.elements.count == 1 && (ast.elements[0] as? CommandExpressionAst).map { setsStatus($0.expression) } ?? false
    default: false
    }
  }

  private func setsStatus(_ ast: ExpressionAst) -> Bool {
    switch ast {
    case let paren as ParenExpressionAst: return setsStatus(paren.pipeline)
    case let sub as SubExpressionAst: return sub.body.statements.isEmpty
    case let array as ArrayExpressionAst:
      switch array.body.statements.count {
      case 0: return true
      case 1: return array.body.traps.isEmpty && setsStatus(array.body.statements[0])
      default: return false
      }
    default: return true
    }
  }

  /// A statement that is an expression: its value goes to the output, collections element by element.
  ///
  /// - Parameter value: what gives the expression's value, where it has been compiled already.
  func expressionStatement(_ ast: ExpressionAst, value compiled: Evaluator? = nil) throws -> Executor {
    if let unary = ast as? UnaryExpressionAst, let step = try fastStep(unary) { return step }
    if let paren = ast as? ParenExpressionAst, let inner = paren.pipeline as? AssignmentStatementAst {
      let value = try compiled ?? assignment(inner)
      let setsStatus = setsStatus(inner)
      return Executor { frame in
        try frame.session.emit(value(frame), to: frame.output)
        if setsStatus { frame.session.lastStatus = true }
        return .normal
      }
    }
    let value = try compiled ?? expression(ast)
    // `(command)`, `$(command)` and `@(command)` keep the command's status.
    let isCommand = !setsStatus(ast)
    return Executor { frame in
      let result = try value(frame)
      if !isCommand { frame.session.lastStatus = true }
      switch result {
      case .nothing: break
      case .object: try frame.session.emit(result, to: frame.output)
      default: try frame.output.write(result)
      }
      return .normal
    }
  }

  // MARK: Redirections

  struct RedirectionCode {
    let from: RedirectionStream
    /// Nil merges the stream into the output.
    let file: Evaluator?
    let append: Bool
  }

  private func redirection(_ ast: RedirectionAst) throws -> RedirectionCode {
    if let file = ast as? FileRedirectionAst {
      return RedirectionCode(from: ast.from, file: try expression(file.location), append: file.append)
    }
    return RedirectionCode(from: ast.from, file: nil, append: false)
  }

  // MARK: Commands

  private func commandSite(_ ast: CommandAst, _ redirections: [RedirectionCode]) throws -> CommandSite {
    var elements = ast.elements
    let first = elements.removeFirst()
    let site = CommandSite(extent: ast.extent, nameExtent: first.extent, source: source, redirections: redirections)
    site.isDotSourced = ast.invocation == .Dot
    site.isInvocation = ast.invocation != .Unknown
    if let name = first as? StringConstantExpressionAst {
      site.name = name.value
    } else if let target = first as? ExpressionAst {
      site.target = try expression(target)
    }
    site.arguments = try elements.map { try argument($0) }
    if let only = elements.first as? ParenExpressionAst, elements.count == 1, (only.pipeline as? PipelineAst)?.pureExpression is ArrayLiteralAst {
      site.isCalledLikeMethod = only.extent.start == first.extent.end
    }
    return site
  }

  private func argument(_ ast: CommandElementAst) throws -> ArgumentCode {
    switch ast {
    case let parameter as CommandParameterAst:
      let value = try parameter.argument.map { try argumentValue($0) }
      return ArgumentCode(
        .named(parameter.name, value, usedColon: parameter.argument != nil), extent: parameter.extent, valueExtent: parameter.argument?.extent)
    case let variable as VariableExpressionAst where variable.splatted:
      return ArgumentCode(.splat(try self.variable(variable)), extent: ast.extent)
    case let using as UsingExpressionAst where (using.expression as? VariableExpressionAst)?.splatted ?? false:
      return ArgumentCode(.splat(try expression(using.expression)), extent: ast.extent)
    case let expression as ExpressionAst:
      return ArgumentCode(.positional(try argumentValue(expression)), extent: ast.extent)
    default: return ArgumentCode(.positional(Constant(.null)), extent: ast.extent)
    }
  }

  /// An argument's value; a number literal that is the whole argument keeps its text for parameters that want text.
  private func argumentValue(_ ast: ExpressionAst) throws -> Constant {
    if let number = ast as? NumberExpressionAst, let value = number.value {
      let text = source.text(number.extent)
      return Constant(Value(value), sourceText: text == Value(value).text ? nil : text)
    }
    if let text = ast as? StringConstantExpressionAst {
      return Constant(.string(text.value), isBareWord: text.type == .BareWord)
    }
    return Constant(evaluator: try expression(ast))
  }
}

/// An argument's value, or how to get it.
struct Constant {
  private let constant: Value?
  private let evaluator: Evaluator?
  let sourceText: String?
  let isBareWord: Bool
  init(_ value: Value, sourceText: String? = nil, isBareWord: Bool = false) {
    constant = value
    evaluator = nil
    self.sourceText = sourceText
    self.isBareWord = isBareWord
  }
  init(evaluator: Evaluator) {
    constant = nil
    self.evaluator = evaluator
    sourceText = nil
    isBareWord = false
  }
  @inline(__always) func value(_ frame: Frame) throws -> Value {
    if let constant { return constant }
    return try evaluator?(frame) ?? .null
  }
}

/// An argument of a command as compiled; a class, so that a call copies none of it.
final class ArgumentCode {
  enum Kind {
    case positional(Constant)
    case named(String, Constant?, usedColon: Bool)
    case splat(Evaluator)
  }
  let kind: Kind
  let extent: Extent
  /// The place of a value behind a name and a colon.
  let valueExtent: Extent?
  init(_ kind: Kind, extent: Extent, valueExtent: Extent? = nil) {
    (self.kind, self.extent, self.valueExtent) = (kind, extent, valueExtent)
  }
}

/// A place in a script that calls a command. The command that its name stood for last is remembered until a definition
/// changes anything.
final class CommandSite {
  let extent: Extent
  let nameExtent: Extent
  let source: SourceText
  let redirections: [Compiler.RedirectionCode]
  var name: String?
  var target: Evaluator?
  var arguments: [ArgumentCode] = [] {
    didSet { hasSplat = arguments.contains { if case .splat = $0.kind { true } else { false } } }
  }
  private(set) var hasSplat = false
  var isDotSourced = false
  var isInvocation = false
  /// `F(1, 2)`, which strict mode refuses.
  var isCalledLikeMethod = false
  private var cached: CommandInfo?
  private var cachedEpoch = -1
  private var cachedState = -1

  init(extent: Extent, nameExtent: Extent, source: SourceText, redirections: [Compiler.RedirectionCode]) {
    self.extent = extent
    self.nameExtent = nameExtent
    self.source = source
    self.redirections = redirections
  }

  func resolve(_ name: String, _ session: Session) throws -> CommandInfo {
    if cachedEpoch == session.commandEpoch, cachedState == session.state.number, let cached { return cached }
    let info = try session.resolveCommand(name)
    cached = info
    cachedEpoch = session.commandEpoch
    cachedState = session.state.number
    return info
  }
}

/// A return inside `$( )` or an assigned statement: the enclosing function returns.
struct ReturnInExpression: Error {
  let values: [Value]
}
