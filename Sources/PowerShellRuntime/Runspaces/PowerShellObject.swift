import PowerShellSyntax

/// `[powershell]`: commands that a script puts together and runs in a runspace.
final class PowerShellObject: PSObject {
  /// One command of a pipeline: a script's text or a command's name, and its arguments.
  struct Command {
    let text: String
    let isScript: Bool
    let useLocalScope: Bool
    var arguments: [(name: String?, value: Value)] = []
  }

  var runspace: Runspace
  /// Statements, each a pipeline of commands.
  var statements: [[Command]] = [[]]
  /// What the streams beside output have got; a script may hold and clear the lists.
  let streams: [(name: String, stream: Stream?, list: ListObject)] = [
    ("Error", .error, ListObject()), ("Warning", .warning, ListObject()), ("Verbose", .verbose, ListObject()), ("Debug", .debug, ListObject()),
    ("Information", .information, ListObject()), ("Progress", nil, ListObject()),
  ]
  var hadErrors = false
  var state = "NotStarted"
  var reason: Value = .null
  /// What BeginInvoke has put out or failed with, for EndInvoke.
  var finished: Result<[Value], Error>?

  init(_ runspace: Runspace) { self.runspace = runspace }
  override var type: TypeDescriptor { RunspaceTypes.powerShell }

  /// Whether a command is among what is run, and not scripts alone.
  var runsCommands: Bool { statements.contains { $0.contains { !$0.isScript } } }

  func add(_ command: Command) { statements[statements.count - 1].append(command) }

  /// Gives an argument to the command that was added last.
  func addArgument(_ name: String?, _ value: Value) throws {
    guard var command = statements[statements.count - 1].popLast() else {
      throw Failure.dotNet(
        "System.Management.Automation.PSInvalidOperationException", "A command is required to add a parameter. A command must be added to the PowerShell instance before adding a parameter.")
    }
    command.arguments.append((name, value))
    statements[statements.count - 1].append(command)
  }

  /// Runs the statements one after the other.
  ///
  /// - Returns: what they put out.
  /// - Throws: the terminating error of one.
  func invoke(input: [Value], addsToHistory: Bool = false, from caller: Session) throws -> [Value] {
    let target = runspace.session
    let output = CollectingSink()
    let outer = target.streams
    let wereErrors = target.hadErrors
    target.hadErrors = false
    (state, reason) = ("Running", .null)
    let outerHistory = InvocationInfo.currentHistoryId
    InvocationInfo.currentHistoryId = (target.history.last?.id ?? 0) + 1
    let start = Session.currentTicks()
    defer {
      target.streams = outer
      if addsToHistory {
        let text = statements.map { $0.map(\.text).joined(separator: " | ") }.joined(separator: "; ")
        target.history.append(HistoryEntry(id: InvocationInfo.currentHistoryId, text: text, start: start, end: Session.currentTicks(), succeeded: state == "Completed"))
      }
      InvocationInfo.currentHistoryId = outerHistory
      hadErrors = hadErrors || target.hadErrors
      target.hadErrors = wereErrors
    }
    for (_, stream, list) in streams { if let stream { target.streams[stream] = CallbackSink { list.elements.append($0) } } }
    do {
      try runspace.run(from: caller) {
        for statement in statements where !statement.isEmpty { try run(statement, input: input, output: output, in: target) }
      }
    } catch Unwind.exit(let code) {
      target.lastExitCode = .integer(code)
    } catch Unwind.error(let error) {
      hadErrors = true
      (state, reason) = ("Failed", .object(error.record.exception))
      if !error.isRecorded { target.record(error.record) }
      throw Unwind.error(error)
    }
    state = "Completed"
    return output.values
  }

  /// A script that more input could mend fails as such (AutomationEngine.ParseScriptBlock).
  private func script(_ command: Command, in target: Session) throws -> ScriptBlock {
    let parsed = target.parse(SourceText(command.text))
    if parsed.isIncomplete, let error = parsed.errors.first {
      throw Failure.error(error.message, id: error.id.rawValue, .ParserError, type: Failure.exceptionType("System.Management.Automation.IncompleteParseException"))
    }
    return try target.scriptBlock(command.text)
  }

  private func run(_ statement: [Command], input: [Value], output: Sink, in target: Session) throws {
    let outerState = target.state
    target.state = target.globalState
    let outerScope = target.globalState.current
    target.globalState.current = target.globalState.top
    defer {
      target.globalState.current = outerScope
      target.state = outerState
    }
    let first = statement[0]
    if statement.count == 1, first.isScript, !first.useLocalScope, first.arguments.isEmpty, input.isEmpty {
      return try script(first, in: target).invokeInPlace(target, output: output)
    }
    // The pipeline's scripts and arguments stand in variables, so that they keep their types and places.
    let top = target.globalState.top
    var names: [String] = []
    func hold(_ value: Value) -> String {
      let name = "__powershell\(names.count)"
      names.append(name)
      top.set(name, value)
      return name
    }
    defer { for name in names { top.remove(Names.number(name)) } }
    var parts: [String] = input.isEmpty ? [] : ["$" + hold(.array(input))]
    for command in statement {
      var part = command.isScript
        ? (command.useLocalScope ? "& $" : ". $") + hold(.object(try script(command, in: target)))
        : "& $" + hold(.string(command.text))
      for (name, value) in command.arguments {
        part += name.map { " -\($0.hasPrefix("-") ? String($0.dropFirst()) : $0):$" } ?? " $"
        part += hold(value)
      }
      parts.append(part)
    }
    let block = try target.scriptBlock(parts.joined(separator: " | "))
    if statement.allSatisfy(\.isScript) { return try block.invokeInPlace(target, output: output) }
    let outer = target.framesThatThrow
    target.framesThatThrow = target.frames.count + 1
    defer { target.framesThatThrow = outer }
    try block.invokeInPlace(target, output: output)
  }
}
