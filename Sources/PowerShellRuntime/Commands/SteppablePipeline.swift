import PowerShellSyntax

/// What GetSteppablePipeline gives: a pipeline whose begin, process and end a script calls itself, as proxy functions do.
final class SteppablePipeline: PSObject {
  private let session: Session
  private let number: Int
  private let make: (_ expectsInput: Bool) throws -> [CommandProcessor]
  private var processors: [CommandProcessor] = []
  private var expectsInput = true
  /// Where the output goes during a step: to what the caller of the step writes to.
  private var target: Sink = NullSink.shared

  init(_ session: Session, number: Int, make: @escaping (Bool) throws -> [CommandProcessor]) {
    (self.session, self.number, self.make) = (session, number, make)
  }
  override var type: TypeDescriptor { SteppablePipeline.descriptor }

  /// What is put out where no command takes it waits for the next step.
  private var held: [Value] = []
  private var holds = false
  private var isClean = false

  private func withoutStop(_ body: () throws -> Void) throws {
    target = holds ? CallbackSink { [unowned self] in held.append($0) } : session.frames.last?.output ?? NullSink.shared
    do { try body() } catch Unwind.stopPipeline(let stopped) where stopped == number { return } catch {
      clean()
      throw error
    }
  }

  /// What has waited, as the array that a step gives back.
  private func release() -> Value {
    defer { held = [] }
    return held.isEmpty ? .nothing : .array(held)
  }

  /// The clean blocks run once.
  private func clean() {
    if isClean { return }
    isClean = true
    for stage in processors { stage.clean() }
  }

  private func begin(expectsInput: Bool, holds: Bool) throws {
    (self.expectsInput, self.holds) = (expectsInput, holds)
    processors = try make(expectsInput)
    for (stage, next) in zip(processors, processors.dropFirst()) { stage.output = PipeSink(next) }
    processors.last?.output = CallbackSink { [weak self] in try self?.target.write($0) }
    try withoutStop { for stage in processors { try stage.beginOnce() } }
  }

  /// Takes all input through the pipeline; what it puts out goes where the caller's output goes.
  func run(_ input: [Value]) throws {
    try begin(expectsInput: true, holds: false)
    for item in input { _ = try process(item) }
    _ = try end()
  }

  private func process(_ item: Value?) throws -> Value {
    guard let first = processors.first else { return .nothing }
    try withoutStop { try first.withStreams { try first.process(expectsInput ? item : nil) } }
    return release()
  }

  private func end() throws -> Value {
    try withoutStop { for stage in processors { try stage.finish() } }
    clean()
    return release()
  }

  private static let descriptor = TypeDescriptor("System.Management.Automation.SteppablePipeline") { builder in
    func own(_ this: Value) throws -> SteppablePipeline {
      guard let pipeline = this.object(as: SteppablePipeline.self) else { throw Failure.argument("Not a steppable pipeline.") }
      return pipeline
    }
    builder.method("void Begin(System.Object expectInput)", "void Begin(bool expectInput, System.Object contextToRedirectTo)") { session, this, a in
      let command = a.first?.object(as: FunctionCmdletObject.self)
      try own(this).begin(
        expectsInput: command.map { $0.context.invocation.expectingInput } ?? session.truth(a.first ?? .null), holds: command == nil && a.count < 2)
      return .nothing
    }
    builder.method("array Process()", "array Process(System.Object input)") { _, this, a in
      try own(this).process(a.first)
    }
    builder.method("array End()") { _, this, _ in
      try own(this).end()
    }
    builder.method("void Dispose()") { _, _, _ in .nothing }
    builder.method("void Clean()") { _, this, _ in
      try own(this).clean()
      return .nothing
    }
  }
}

extension Session {
  /// Makes the pipeline that is all of a script block; what it puts out goes where the caller's output goes.
  ///
  /// - Throws: an error for a block that is no pipeline of commands.
  func steppablePipeline(_ block: ScriptBlock) throws -> SteppablePipeline {
    func refusal(_ message: String) -> DotNetException { Failure.dotNet("System.Management.Automation.PSInvalidOperationException", message) }
    let ast = block.code.ast
    guard ast.beginBlock == nil, ast.processBlock == nil else { throw refusal(Failure.severalClauses) }
    let statements = ast.endBlock?.statements ?? []
    if statements.isEmpty { throw refusal(Failure.emptyBlock) }
    guard statements.count == 1, let pipeline = statements[0] as? PipelineAst, let caller = frames.last else { throw refusal(Failure.onlyOnePipeline) }
    guard pipeline.elements.allSatisfy({ $0 is CommandAst }) else { throw refusal(Failure.emptyBlock) }
    let frame = Frame(self, scope: caller.scope, output: NullSink.shared, source: block.code.source, commandName: caller.commandName, call: caller.call)
    let sites = try Compiler(session: self, source: block.code.source).commandSites(pipeline)
    pipelineNumber += 1
    let number = pipelineNumber
    return SteppablePipeline(self, number: number) { expectsInput in
      try sites.enumerated().map { index, site in
        let processor = try self.call(site, in: frame, expectsInput: index > 0 || expectsInput, length: sites.count, position: index + 1)
        processor.pipelineNumber = number
        return processor
      }
    }
  }
}
