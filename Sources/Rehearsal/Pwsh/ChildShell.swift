import PowerShellFormatting
import PowerShellRuntime
import PowerShellSyntax
import TeamsCommands

/// `pwsh` and `powershell` inside a script: another process in production, and here a session beside the caller's that gives
/// lines and an exit code. It has the organisation and the files of the rehearsal, and nobody is signed in.
final class ChildShell: Host {
  private unowned let parent: Shell
  private let session: Session
  private let call: ApplicationInfo.Call
  private let arguments: PwshArguments
  private var pending = ""

  /// The programs of this name, at any place.
  static func application(named name: String, of parent: Shell) -> ApplicationInfo? {
    let file = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last?.lowercased() ?? ""
    let stem = file.hasSuffix(".exe") ? String(file.dropLast(4)) : file
    guard stem == "pwsh" || stem == "powershell" else { return nil }
    return ApplicationInfo(path: "/opt/microsoft/powershell/7/" + stem) { [unowned parent] call in
      try run(call, of: parent, isWindowsPowerShell: stem == "powershell")
    }
  }

  private static func run(_ call: ApplicationInfo.Call, of parent: Shell, isWindowsPowerShell: Bool) throws -> Int {
    if let index = call.arguments.firstIndex(where: { $0.object is ScriptBlock }), let block = call.arguments[index].object(as: ScriptBlock.self) {
      return try run(block, Array(call.arguments[(index + 1)...]), call)
    }
    do {
      let words = try call.arguments.map { try call.session.stringify($0) }
      return try ChildShell(call, PwshArguments(words, isWindowsPowerShell: isWindowsPowerShell), of: parent).run()
    } catch let failure as PwshArguments.Failure {
      try call.session.writeStandardError(failure.message)
      return 64
    }
  }

  /// `pwsh -Command { }`: the block runs in the other process, and its objects come back.
  private static func run(_ block: ScriptBlock, _ rest: [Value], _ call: ApplicationInfo.Call) throws -> Int {
    let names = ["-args", "-arguments", "-a"]
    let given = rest.first.map { names.contains($0.text.lowercased()) } ?? false ? Array(rest.dropFirst()) : rest
    let session = call.session
    let error = try IsolatedBlock(block, from: session).run(arguments: given, input: call.input, output: call.output) { stream, value in
      if stream == .error, let record = value.object(as: ErrorRecordObject.self) { return try session.writeError(record) }
      if let record = value.object(as: StreamRecord.self) { try session.write(record) }
    }
    if let error { try session.writeError(error) }
    return error == nil ? 0 : 1
  }

  private init(_ call: ApplicationInfo.Call, _ arguments: PwshArguments, of parent: Shell) {
    (self.call, self.arguments, self.parent) = (call, arguments, parent)
    session = parent.makeRunspace()
    session.environment = call.session.environment
    session.location = call.session.location
    session.callDepth = call.session.callDepth
    session.random = call.session.random
    let connection = ServiceConnection(ServiceConnection.of(parent.session).tenant)
    let own = ServiceConnection.of(parent.session)
    (connection.unmodelledOnlyWarns, connection.faults) = (own.unmodelledOnlyWarns, own.faults)
    session.extensions[ObjectIdentifier(ServiceConnection.self)] = connection
  }

  private func run() throws -> Int {
    session.host = self
    if let place = arguments.workingDirectory { session.location = session.place(of: place) }
    let formatter = Formatter(session, views: session.views ?? parent.views, width: width) { [unowned self] in write($0) }
    session.defaultOutput = formatter
    session.streams[.error] = CallbackSink { [unowned self] value in try writeError(value, formatter) }
    defer { call.session.random = session.random }
    let code = try perform()
    formatter.finish()
    try handOver(all: true)
    return code
  }

  private func perform() throws -> Int {
    switch arguments.task {
    case .command(let text): return try run(text)
    case .file(let path, let words): return try session.runFile(path, arguments: words)
    case .standardInput: return try run(inputText)
    case .showVersion:
      write("PowerShell 7.6.9\n")
      return 0
    case .showHelp, .interact:
      if arguments.task == .interact, call.input != nil { return try run(inputText) }
      write("A rehearsal opens no prompt inside a script. Give the shell a script: -File FILE, or -Command TEXT.\n")
      return arguments.task == .showHelp ? 0 : 1
    }
  }

  private var inputText: String { (call.input ?? []).map { $0.text + "\n" }.joined() }

  private func run(_ text: String) throws -> Int {
    if let code = try session.run(session.parse(SourceText(text))) { return code }
    return session.lastStatus ? 0 : 1
  }

  private func writeError(_ value: Value, _ formatter: Formatter) throws {
    formatter.finish()
    try handOver(all: true)
    var shown = ""
    let errors = Formatter(session, views: session.views ?? parent.views, width: width) { shown += $0 }
    try errors.write(value)
    errors.finish()
    for line in shown.split(separator: "\n", omittingEmptySubsequences: false).dropLast() { try call.session.writeStandardError(String(line)) }
  }

  /// Gives the caller what has been written: the whole lines, or all of it.
  private func handOver(all: Bool) throws {
    while let end = pending.firstIndex(of: "\n") {
      let line = String(pending[..<end])
      pending.removeSubrange(...end)
      try call.output(.string(line))
    }
    guard all, !pending.isEmpty else { return }
    let last = pending
    pending = ""
    try call.output(.string(last))
  }

  // MARK: Host

  var width: Int { parent.width }
  var height: Int { parent.height }
  var isInteractive: Bool { parent.isInteractive && !arguments.isNonInteractive }
  var rendersAnsi: Bool { false }
  func write(_ text: String) {
    pending += text
    // What cannot be handed over now, because the caller's pipeline has ended, comes at the end and fails there.
    if text.contains("\n") { try? handOver(all: false) }
  }
  func answer(_ question: Question) -> String? { parent.answer(question) }
  func showProgress(_ progress: Progress) {}
}
