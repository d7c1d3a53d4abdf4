import PowerShellSyntax

/// One running script block: its scope, where its output goes, and the place it has come to.
public final class Frame {
  /// The session outlives all that runs in it, so that no count is kept of it (a tenth of the time of method calls).
  public unowned(unsafe) let session: Session
  public let scope: Scope
  public var output: Sink
  public let source: SourceText
  public let commandName: String
  /// The statement or operator that runs, for position messages.
  public var extent = Extent.empty
  public let call: CallContext?
  /// The record that a catch block handles, which a bare throw throws again.
  var handled: [PowerShellError] = []
  /// What the traps of the running statement list do with an error of one pipeline of a chain.
  var trap: ((PowerShellError) throws -> Flow)?
  /// Whether the values of return statements go apart from the output, which is dropped: in a method of a class.
  private(set) var returnsApart = false
  /// The value of the last return statement, or what takes the values of one that is more than an expression.
  private var returnValue = Value.nothing
  private var returnSink: CollectingSink?
  /// Where that value stands.
  var returnExtent: Extent?
  /// The object of the pipeline that a block of a cmdlet runs for: all that its `$input` has.
  var item: Value? { didSet { madeInput = nil } }
  private var madeInput: EnumeratorObject?
  /// `$input` of a block that runs for an object: once gone through, it has nothing more to give.
  var itemInput: EnumeratorObject? {
    guard let item else { return nil }
    let made = madeInput ?? EnumeratorObject([item], type: EnumeratorObject.input)
    // A function's parameter of that name makes a list of it, which can be gone through again.
    let isParameter = (call?.command as? FunctionInfo)?.metadata.parameters.contains { CaseFolding.equal($0.name, "input") } ?? false
    madeInput = isParameter ? nil : made
    return made
  }
  /// Whether a variable has the pipeline's object: it is `$_`, or a parameter that takes pipeline objects.
  func isOfPipeline(_ variable: String) -> Bool {
    guard item != nil else { return false }
    if variable == "_" || CaseFolding.equal(variable, "PSItem") { return true }
    return (call?.command as? FunctionInfo)?.metadata.pipelineParameters.contains { CaseFolding.equal($0.name, variable) } ?? false
  }

  /// A block whose value a cmdlet, a method or an operator asks for: an error that it writes stands at the statement that this is part of.
  var isAsked = false
  /// A block that a cmdlet or a method runs in its caller's scope has no `$args` but its own, empty ones.
  var hasNoArguments = false
  /// The class whose method runs.
  var constructing: ScriptClass?

  init(_ session: Session, scope: Scope, output: Sink, source: SourceText, commandName: String, call: CallContext?) {
    self.session = session
    self.scope = scope
    self.output = output
    self.source = source
    self.commandName = commandName
    self.call = call
  }

  /// A frame of a method, whose results are apart from its output.
  func returningApart() -> Frame {
    returnsApart = true
    return self
  }

  /// Keeps the value of a return statement. An earlier one that failed leaves nothing behind.
  func setResult(_ value: Value) { (returnValue, returnSink) = (value, nil) }

  /// Where the values of a return statement go one by one; of a method they are what this statement alone gives.
  func beginReturn() -> Sink {
    guard returnsApart else { return output }
    let made = CollectingSink()
    returnSink = made
    return made
  }

  /// What a return statement that failed has given so far is nobody's.
  func discardResult() { setResult(.nothing) }

  /// What the method returned.
  var result: Value { returnSink?.result ?? returnValue }

  /// Runs what writes output and gives the sink that took it.
  func collecting<Result>(_ body: () throws -> Result) rethrows -> (sink: CollectingSink, result: Result) {
    let sink = CollectingSink()
    let outer = output
    output = sink
    defer { output = outer }
    return (sink, try body())
  }

  /// Runs a block of this frame. A return inside an expression of it ends it like any other return.
  ///
  /// - Returns: whether the block returned.
  func run(_ block: Executor) throws -> Bool {
    do {
      return try block(self).leavingBlock()
    } catch let result as ReturnInExpression {
      let sink = beginReturn()
      for value in result.values { try sink.write(value) }
      return true
    }
  }

  /// Runs a part of this frame's block in a scope of its own, as a trap runs.
  func inChildScope(_ body: (Frame) throws -> Flow) throws -> Flow {
    let child = Scope(parent: scope)
    child.call = scope.call
    let frame = Frame(session, scope: child, output: output, source: source, commandName: commandName, call: call)
    (frame.extent, frame.handled, frame.item, frame.isAsked, frame.hasNoArguments, frame.constructing) = (extent, handled, item, isAsked, hasNoArguments, constructing)
    frame.returnsApart = returnsApart
    let current = session.state.current
    session.state.current = child
    session.frames.append(frame)
    defer {
      session.frames.removeLast()
      session.state.current = current
    }
    return try body(frame)
  }

  public var position: ScriptPosition? { ScriptPosition(source, extent) }
}

/// How a statement ended.
enum Flow {
  case normal
  case returned
  case broken(Int32)
  case continued(Int32)

  static let noLabel: Int32 = -1

  /// break and continue where no loop of the block takes them: they go on to the loops of the caller.
  ///
  /// - Returns: whether the block returned.
  func leavingBlock() throws -> Bool {
    func name(_ label: Int32) -> String? { label == Flow.noLabel ? nil : Names.text(label) }
    switch self {
    case .normal: return false
    case .returned: return true
    case .broken(let label): throw Unwind.breakLoop(name(label))
    case .continued(let label): throw Unwind.continueLoop(name(label))
    }
  }
}

/// What an expression was compiled to. A struct around the closure, here and below: closures of their own in arrays,
/// optionals and tuples would be called through two conversions each (reabstraction).
struct Evaluator {
  let run: (Frame) throws -> Value

  @inline(__always) init(_ run: @escaping (Frame) throws -> Value) { self.run = run }

  @inline(__always) func callAsFunction(_ frame: Frame) throws -> Value { try run(frame) }
}

/// What a statement was compiled to.
struct Executor {
  let run: (Frame) throws -> Flow

  @inline(__always) init(_ run: @escaping (Frame) throws -> Flow) { self.run = run }

  @inline(__always) func callAsFunction(_ frame: Frame) throws -> Flow { try run(frame) }
}

/// What a condition was compiled to.
struct Condition {
  let run: (Frame) throws -> Bool

  @inline(__always) init(_ run: @escaping (Frame) throws -> Bool) { self.run = run }

  @inline(__always) func callAsFunction(_ frame: Frame) throws -> Bool { try run(frame) }
}

/// A place in a script that names a variable, with the index at which the name was found last.
final class VariableSite {
  let number: Int32
  let name: String
  private var hint = 0

  init(_ name: String) {
    self.name = name
    self.number = Names.number(name)
  }

  @inline(__always) func read(_ frame: Frame) -> Value? {
    let scope = frame.scope
    if let value = scope.value(at: hint, number) { return value }
    return slowRead(frame)
  }

  private func slowRead(_ frame: Frame) -> Value? {
    let scope = frame.scope
    if let at = scope.position(number) {
      hint = at
      if let value = scope.value(at: at, number) { return value }
    }
    guard let parent = scope.parent else { return nil }
    var current: Scope? = parent
    while let scope = current {
      if let value = scope.get(number), !scope.isPrivate(number) { return value }
      current = scope.parent
    }
    return nil
  }

  /// The value in the running scope itself; nil where it stands further out or nowhere.
  @inline(__always) func local(_ frame: Frame) -> Value? {
    frame.scope.value(at: hint, number) ?? frame.scope.get(number)
  }

  @inline(__always) func write(_ frame: Frame, _ value: Value) throws {
    let scope = frame.scope
    if scope.isPlain(at: hint, number) {
      scope.store(value, at: hint)
      return
    }
    try slowWrite(frame, value)
  }

  private func slowWrite(_ frame: Frame, _ value: Value) throws {
    try frame.session.assign(number, name, value, in: frame.scope)
    if let at = frame.scope.position(number) { hint = at }
  }

  /// Moves the local value out, for an operation that changes it in place; nil where it is not a plain local.
  @inline(__always) func take(_ frame: Frame) -> Value? {
    frame.scope.isPlain(at: hint, number) ? frame.scope.take(at: hint) : nil
  }
}
