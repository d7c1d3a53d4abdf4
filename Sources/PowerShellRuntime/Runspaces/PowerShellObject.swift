import PowerShellSyntax

/// `[powershell]`: commands that a script puts together and runs in a runspace.
final class PowerShellObject: PSObject {
  var runspace: Runspace
  var commands = PSCommandObject()
  /// What the streams beside output have got; a script may hold and clear the lists.
  let streams: [(name: String, stream: Stream?, list: ListObject)] = [
    ("Error", .error, ListObject()), ("Warning", .warning, ListObject()), ("Verbose", .verbose, ListObject()), ("Debug", .debug, ListObject()),
    ("Information", .information, ListObject()), ("Progress", nil, ListObject()),
  ]
  var hadErrors = false
  var state = "NotStarted"
  var reason: Value = .null
  /// What BeginInvoke has put out or failed with, for EndInvoke.
  var finished: Result<[Value], DotNetException>?

  init(_ runspace: Runspace) { self.runspace = runspace }
  override var type: TypeDescriptor { RunspaceTypes.powerShell }

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
    InvocationInfo.currentHistoryId = target.nextHistoryId
    let start = Session.currentTicks()
    defer {
      target.streams = outer
      if addsToHistory {
        let text = commands.statements.map { $0.map(\.commandText).joined(separator: " | ") }.joined(separator: "; ")
        target.keep(input: text, start: start, end: Session.currentTicks(), succeeded: state == "Completed")
      }
      InvocationInfo.currentHistoryId = outerHistory
      hadErrors = hadErrors || target.hadErrors
      target.hadErrors = wereErrors
    }
    for (_, stream, list) in streams { if let stream { target.streams[stream] = CallbackSink { list.elements.append($0) } } }
    do {
      try runspace.run(from: caller) {
        for statement in commands.statements where !statement.isEmpty { try run(statement, input: input, output: output, in: target) }
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
  private func script(_ command: RunspaceCommand, in target: Session) throws -> ScriptBlock {
    let parsed = target.parse(SourceText(command.commandText))
    if parsed.isIncomplete, let error = parsed.errors.first {
      throw Failure.error(error.message, id: error.id.rawValue, .ParserError, type: Failure.exceptionType("System.Management.Automation.IncompleteParseException"))
    }
    return try target.scriptBlock(command.commandText)
  }

  /// An argument as it is written behind a command.
  ///
  /// - Parameter hold: keeps a value in a variable and gives its name.
  private func text(of argument: RunspaceCommand.Parameter, _ hold: (Value) -> String) -> String {
    guard var name = argument.name else { return " $" + hold(argument.value ?? .null) }
    if name.hasPrefix("-") { name.removeFirst() }
    if name.hasSuffix(":") { name.removeLast() }
    guard let value = argument.value else { return " -" + name }
    guard argument.isSplatted else { return " -\(name):$" + hold(value) }
    let table = DictionaryObject()
    table[name] = value
    return " @" + hold(.object(table))
  }

  private func run(_ statement: [RunspaceCommand], input: [Value], output: Sink, in target: Session) throws {
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
      let called = command.isScript
        ? (command.useLocalScope ? "& $" : ". $") + hold(.object(try script(command, in: target)))
        : "& $" + hold(command.info.map { .object($0) } ?? .string(command.commandText))
      parts.append(called + command.arguments.map { text(of: $0, hold) }.joined())
    }
    let block = try target.scriptBlock(parts.joined(separator: " | "))
    if statement.allSatisfy(\.isScript) { return try block.invokeInPlace(target, output: output) }
    let outer = target.framesThatThrow
    target.framesThatThrow = target.frames.count + 1
    defer { target.framesThatThrow = outer }
    try block.invokeInPlace(target, output: output)
  }
}
