import PowerShellSyntax

/// A compiled script block: what its blocks do, and its parameters.
public final class BlockCode {
  public let ast: ScriptBlockAst
  public let source: SourceText
  var begin: Executor?
  var process: Executor?
  var end: Executor?
  var clean: Executor?
  var dynamicParameters: Executor?
  /// The parameters and what the block's attributes say of it.
  public internal(set) var metadata: CommandMetadata
  /// The names of parameters and assigned variables: a new scope starts with places for them.
  var layout = ScopeLayout()
  var defaults: [(site: VariableSite, name: String, value: Evaluator?)] = []
  public let isFilter: Bool
  /// The block's tree for scripts that look at it.
  private(set) lazy var tree = SyntaxTree(function ?? ast, source)
  /// The definition of the function whose body this is.
  var function: FunctionDefinitionAst?
  /// Where the script's first statement stands, at which it begins.
  var firstPlace: Extent?
  /// The types of the modules that `using module` names.
  var usedTypes: [String: TypeDescriptor] = [:]

  init(_ ast: ScriptBlockAst, source: SourceText, metadata: CommandMetadata, isFilter: Bool) {
    self.ast = ast
    self.source = source
    self.metadata = metadata
    self.isFilter = isFilter
  }

  /// Runs a script at the top of the session: in the present scope, statement by statement.
  func runTopLevel(_ session: Session, output: Sink) throws {
    let frame = Frame(session, scope: session.scope, output: output, source: source, commandName: "<ScriptBlock>", call: session.scope.call)
    if let firstPlace { frame.extent = firstPlace }
    session.frames.append(frame)
    defer { session.frames.removeLast() }
    session.define(usedTypes, in: session.scope)
    for block in [begin, process, end] {
      guard let block else { continue }
      if try frame.run(block) { return }
    }
  }
}

/// A script block as a value.
public final class ScriptBlock: PSObject {
  public let code: BlockCode
  public let state: SessionState
  public init(_ code: BlockCode, state: SessionState) {
    self.code = code
    self.state = state
  }
  public override var type: TypeDescriptor { .scriptBlock }
  /// The text between the braces.
  public override var text: String {
    // The parameters behind a function's name stand in its block as any block's do (FunctionDefinitionAst.GetParamTextFromParameterList).
    if let parameters = code.function?.parameters, !parameters.isEmpty {
      return "param(" + parameters.map { code.source.text($0.extent) }.joined(separator: ", ") + ")\n" + inside
    }
    return inside
  }

  private var inside: String {
    let extent = code.ast.extent
    let start = Int(extent.start)
    if start < code.source.bytes.count, code.source.bytes[start] == 0x7B, code.ast.extent.end > code.ast.extent.start + 1 {
      return code.source.text(start + 1, Int(extent.end) - 1)
    }
    return code.source.text(extent)
  }

  /// Runs the block with `$_` set, in the caller's scope, as ForEach-Object and Where-Object do.
  ///
  /// - Parameter isAsked: whether the block is asked for a value, as Where-Object does.
  public func invoke(_ session: Session, item: Value, output: Sink, isAsked: Bool = false) throws {
    try inOwnState(session) { scope in
      let old = scope.get(Names.underscore)
      scope.set(Names.underscore, item)
      defer { if let old { scope.set(Names.underscore, old) } else { scope.remove(Names.underscore) } }
      if code.metadata.parameters.isEmpty { try run(session, scope: scope, output: output, item: item, isAsked: isAsked) } else { try runWithDefaults(session, output: output) }
    }
  }

  /// The value that the block has for an object, worked out in a scope of its own, as calculated properties are (PSPropertyExpression.GetValue).
  public func valueInOwnScope(_ session: Session, item: Value) throws -> Value {
    let sink = CollectingSink()
    try inOwnState(session) { outer in
      let scope = Scope(parent: outer)
      scope.call = outer.call
      scope.set(Names.underscore, item)
      session.state.current = scope
      defer { session.state.current = outer }
      try run(session, scope: scope, output: sink, item: item, isAsked: true)
    }
    return sink.result
  }

  /// Runs the block in the caller's scope, with whatever `$_` is there.
  public func invokeInPlace(_ session: Session, output: Sink) throws {
    try inOwnState(session) { try run(session, scope: $0, output: output) }
  }

  /// Runs a block that has parameters in the caller's scope; these have their default values, and are gone with its end.
  public func invokeInPlaceWithParameters(_ session: Session, output: Sink) throws {
    try losingMergedErrors(session) { try runWithDefaults(session, output: output) }
  }

  private func runWithDefaults(_ session: Session, output: Sink) throws {
    let scope = session.scope
    let outer = code.metadata.parameters.map { (name: $0.name, value: scope.get(Names.number($0.name))) }
    defer { for (name, value) in outer { if let value { scope.set(name, value) } else { scope.remove(Names.number(name)) } } }
    var call = CommandCall(arguments: [])
    (call.isDotSourced, call.bindsByIndex) = (true, true)
    try session.run(BlockCommandInfo(self), call, output: output)
  }

  /// Runs the block as a module's script: in the top scope of its state.
  public func runAsModule(_ session: Session, arguments: [Value], output: Sink) throws {
    var call = CommandCall(arguments: arguments.map { CommandArgument(value: $0) })
    (call.isDotSourced, call.bindsByIndex) = (true, true)
    let outer = state.current
    state.current = state.top
    defer { state.current = outer }
    call.isTopLevel = true
    let info = code.source.file.map { ScriptInfo(path: $0, self) } ?? BlockCommandInfo(self)
    let processor = try info.processor(session, call)
    processor.output = output
    try processor.beginOnce()
    try processor.process(nil)
    try processor.end()
  }

  /// Calls the block in a scope of its own.
  public func call(_ session: Session, arguments: [Value], input: [Value]?, output: Sink) throws {
    try losingMergedErrors(session) { try session.call(BlockCommandInfo(self), arguments: arguments.map { CommandArgument(value: $0) }, bindsByIndex: true, output: output, input: input) }
  }

  /// Calls the block once for all input: a block that is one pipeline of commands takes the input through them, any other one as `$input`
  /// (InvokeCommandCommand.BeginProcessing).
  ///
  /// - Throws: a PSInvalidOperationException for a block of several clauses.
  public func callOnce(_ session: Session, arguments: [Value], input: [Value], newScope: Bool, output: Sink) throws {
    if !input.isEmpty, !mentionsInput, let pipeline = try? session.steppablePipeline(self) { return try pipeline.run(input) }
    try checkClauses()
    var call = CommandCall(arguments: arguments.map { CommandArgument(value: $0) }, expectsInput: !input.isEmpty)
    (call.bindsByIndex, call.collectsInput, call.isDotSourced) = (true, true, !newScope)
    try losingMergedErrors(session) { try session.run(BlockCommandInfo(self), call, output: output, input: input.isEmpty ? nil : input) }
  }

  private var mentionsInput: Bool {
    !code.ast.walk { node in
      (node as? VariableExpressionAst).map { CaseFolding.equal($0.path.userPath, "input") } ?? false ? .stop : .descend
    }
  }

  /// Refuses a block whose clauses a call without a pipeline can't all run.
  ///
  /// - Throws: a PSInvalidOperationException (CompiledScriptBlock.GetCodeToInvoke).
  public func checkClauses() throws {
    guard code.begin != nil || code.process != nil && code.end != nil else { return }
    throw Failure.error(
      "The script block cannot be invoked because it contains more than one clause. The Invoke() method can only be used on script blocks that contain a single clause.",
      id: "InvalidOperation", .InvalidOperation, type: Failure.exceptionType("System.Management.Automation.PSInvalidOperationException"))
  }

  /// Calls the block in a scope of its own with named arguments.
  public func call(_ session: Session, named arguments: [CommandArgument], output: Sink) throws {
    try session.call(BlockCommandInfo(self), arguments: arguments, output: output)
  }

  /// The value that the block gives for `item`: nothing, one value or an array.
  public func value(_ session: Session, item: Value) throws -> Value {
    let sink = CollectingSink()
    try invoke(session, item: item, output: sink, isAsked: true)
    return sink.result
  }

  /// Makes the block's own session state the present one, in whose scope the block runs: a module's block runs in its module.
  ///
  /// - Throws: where calls are nested too deeply.
  @inline(__always) private func inOwnState(_ session: Session, _ body: (Scope) throws -> Void) throws {
    try session.enterCall()
    let outer = session.state
    session.state = state
    defer {
      session.state = outer
      session.leaveCall()
    }
    try losingMergedErrors(session) { try body(session.scope) }
  }

  /// Runs what a cmdlet has the block do: where that cmdlet's errors go with its output, those of the block go nowhere.
  @inline(__always) private func losingMergedErrors(_ session: Session, _ body: () throws -> Void) throws {
    guard session.streams.mergesErrorsOfCmdlet else { return try body() }
    let outer = session.streams
    (session.streams.error, session.streams.mergesErrorsOfCmdlet) = (NullSink.shared, false)
    defer { session.streams = outer }
    try body()
  }

  private func run(_ session: Session, scope: Scope, output: Sink, item: Value? = nil, isAsked: Bool = false) throws {
    let frame = Frame(session, scope: scope, output: output, source: code.source, commandName: "<ScriptBlock>", call: scope.call)
    (frame.item, frame.hasNoArguments, frame.isAsked) = (item, true, isAsked)
    if let place = code.firstPlace { frame.extent = place }
    session.frames.append(frame)
    defer { session.frames.removeLast() }
    if let begin = code.begin, try frame.run(begin) { return }
    if let process = code.process, try frame.run(process) { return }
    if let end = code.end { _ = try frame.run(end) }
  }

  /// Refuses what data files and data sections may not have.
  ///
  /// - Parameter commands: names of the commands that are allowed; nil allows all.
  /// - Throws: a ParseException that tells all of it.
  public func checkRestrictedLanguage(commands: [String]?, variables: [String] = [], allowsEnvironment: Bool = false) throws {
    let result = ParseResult.restrictedLanguage(of: code.ast, in: code.source, commands: commands, variables: variables, allowsEnvironment: allowsEnvironment)
    if let record = Failure.parseRecord(result) { throw DotNetException(record.exception) }
  }

  /// Whether parameters of it depend on the arguments of a call.
  public var hasDynamicParameters: Bool { code.dynamicParameters != nil }

  /// Calls the block with arguments, as `&` does, and gives its output.
  public func invokeCollecting(
    _ session: Session, arguments: [Value], newScope: Bool = true, this: Value? = nil, item: Value? = nil
  ) throws -> [Value] {
    let sink = CollectingSink()
    try checkClauses()
    if newScope {
      let command = BlockCommandInfo(self)
      var variables: [(Int32, Value)] = []
      if let this { variables.append((Names.this, this)) }
      if let item { variables.append((Names.underscore, item)) }
      try session.call(command, arguments: arguments.map { CommandArgument(value: $0) }, bindsByIndex: true, output: sink, variables: variables)
    } else {
      try inOwnState(session) { try run(session, scope: $0, output: sink) }
    }
    return sink.values
  }

  /// Calls the block and gives its output: nothing where there is none, else one value or an array.
  public func invoke(_ session: Session, arguments: [Value], this: Value? = nil) throws -> Value {
    let values = try invokeCollecting(session, arguments: arguments, this: this)
    return values.count == 1 ? values[0] : values.isEmpty ? .nothing : .array(values)
  }
}

extension Names {
  // In the order of `engineNames`.
  public static let underscore: Int32 = 0
  static let null: Int32 = 1
  static let this: Int32 = 2
  static let status: Int32 = 3
  static let args: Int32 = 4
  static let input: Int32 = 5
  static let matches: Int32 = 6
  static let defaultParameterValues: Int32 = 7
  /// What the engine answers itself, and nobody assigns.
  static let engine: [Int32: String] = [status: "?", number("ExecutionContext"): "ExecutionContext", number("Host"): "Host"]
}
