import PowerShellSyntax

/// One command in a running pipeline.
class CommandProcessor {
  let session: Session
  let info: CommandInfo
  let call: CommandCall
  var output: Sink = NullSink.shared
  /// The streams while this command runs; nil leaves them as they are.
  var streams: StreamTargets?
  init(_ session: Session, _ info: CommandInfo, _ call: CommandCall) {
    self.session = session
    self.info = info
    self.call = call
    callerState = session.state
    callerScope = session.state.current
  }
  /// Where the pipeline runs that the command is part of.
  private let callerState: SessionState
  private let callerScope: Scope

  /// Runs `body` where the pipeline runs, also while a function in front of this command is in the middle of its own scope.
  @inline(__always) final func inCallerScope(_ body: () throws -> Void) rethrows {
    if session.state === callerState, callerState.current === callerScope { return try body() }
    let (state, scope) = (session.state, callerState.current)
    session.state = callerState
    callerState.current = callerScope
    defer {
      callerState.current = scope
      session.state = state
    }
    try body()
  }

  /// What a command in front writes while it begins starts this one early.
  private var hasBegun = false
  final var hasEnded = false
  final var pipelineNumber = 0
  /// The script left by `exit`, which has set the status.
  final var hasExited = false
  /// The command wrote an error of its own, which makes `$?` false.
  var hasFailed: Bool { false }
  final func beginOnce() throws {
    if hasBegun { return }
    hasBegun = true
    try withStreams { try begin() }
  }
  func begin() throws {}
  func process(_ item: Value?) throws {}
  func end() throws {}
  func clean() {}

  /// Makes an error that leaves a compiled cmdlet or an advanced function the error of that command, save for those of throw statements, of -ErrorAction Stop and
  /// of commands inside (CommandProcessorBase.ManageInvocationException).
  final func claim(_ error: PowerShellError, className: String) {
    guard !error.isThrown, !error.isEscalated, !error.hasLeftCommand, error.failedPipeline == nil, error.record.errorId != "CallDepthOverflow" else { return }
    session.recordCaught(error)
    error.leave(info, className: className, at: call.position)
  }

  /// Runs `body` with this command's streams.
  @inline(__always) final func withStreams(_ body: () throws -> Void) throws {
    guard let streams else { return try body() }
    let old = session.streams
    session.streams = streams
    defer { session.streams = old }
    try body()
  }

  /// Takes the variable of -PipelineVariable away, which only the running pipeline has.
  private(set) final var pipelineVariable: (() -> Void)?

  /// What -OutBuffer holds back.
  private final var outBuffer: BufferSink?

  /// Ends the command, and lets go what it held back.
  final func finish() throws {
    try withStreams { try end() }
    try outBuffer?.flush()
  }

  /// Fills the variables that -OutVariable, -PipelineVariable, -ErrorVariable and their like name, with what this command and
  /// all that it calls write.
  final func captureVariables(_ bound: DictionaryObject) {
    var targets = streams ?? session.streams
    for (parameter, stream) in [("ErrorVariable", Stream.error), ("WarningVariable", .warning), ("InformationVariable", .information)] {
      guard let name = bound[parameter]?.text else { continue }
      targets.lists[stream, default: []].append(list(name))
      streams = targets
    }
    if let size = bound["OutBuffer"], let pipe = output as? PipeSink, size.intValue > 0 {
      let buffer = BufferSink(size.intValue, pipe)
      (outBuffer, output) = (buffer, buffer)
    }
    if let name = bound["OutVariable"]?.text {
      let list = list(name)
      capture { list.elements.append($0) }
    }
    if let name = bound["PipelineVariable"]?.text {
      let scope = session.scope
      scope.set(name, .null)
      pipelineVariable = { scope.remove(Names.number(name)) }
      capture { scope.set(name, $0) }
    }
  }

  /// Shows all output to a closure, and with it the records that are merged into it; errors and warnings pass by the variables
  /// (MshCommandRuntime.WriteVerbose, WriteDebug and WriteInformation write to the output's pipe).
  private func capture(_ body: @escaping (Value) -> Void) {
    let target = output
    output = CallbackSink { value in
      body(value)
      try target.write(value)
    }
    for stream in [Stream.verbose, .debug, .information] where streams?[stream] === target { streams?[stream] = output }
  }

  /// The list in a variable that gets what a stream writes; behind a plus it goes on with what the variable has.
  private func list(_ name: String) -> ListObject {
    let isAppended = name.hasPrefix("+")
    let (owner, plain) = session.scoped(isAppended ? String(name.dropFirst()) : name)
    let scope = owner ?? session.scope
    let old = isAppended ? scope.get(Names.number(plain)) : nil
    let list = old?.object(as: ListObject.self) ?? ListObject(old.map { session.isList($0) ? session.enumerated($0) : $0.isNull ? [] : [$0] } ?? [])
    scope.set(plain, .object(list))
    return list
  }
}

/// Holds objects back until there are more than -OutBuffer says (Pipe.Add).
final class BufferSink: Sink {
  private let size: Int
  private let next: PipeSink
  private var held: [Value] = []
  init(_ size: Int, _ next: PipeSink) { (self.size, self.next) = (size, next) }
  override func write(_ value: Value) throws {
    if case .nothing = value { return }
    held.append(value)
    if held.count > size { try flush() }
  }
  func flush() throws {
    let ready = held
    held = []
    for value in ready { try next.write(value) }
  }
}

/// Hands what one command writes to the next.
final class PipeSink: Sink {
  let next: CommandProcessor
  init(_ next: CommandProcessor) { self.next = next }
  override func write(_ value: Value) throws {
    if case .nothing = value { return }
    try next.session.pollInterrupt()
    do {
      try next.inCallerScope {
        try next.beginOnce()
        try next.withStreams { try next.process(value) }
      }
    } catch Unwind.error(let error) where error.failedPipeline == nil {
      error.failedPipeline = next.pipelineNumber
      throw Unwind.error(error)
    }
  }
}
