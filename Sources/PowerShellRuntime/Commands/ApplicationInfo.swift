/// A program that the shell plays the part of, because programs of the machine do not run in a rehearsal. It gets words, and
/// what comes through the pipeline; it puts out lines and has an exit code.
public final class ApplicationInfo: CommandInfo {
  /// One start of the program.
  public struct Call {
    public let session: Session
    /// The words behind the name; a script block stays one.
    public let arguments: [Value]
    /// What the pipeline brought; nil where the program stands at its beginning.
    public let input: [Value]?
    /// Takes a line of the standard output, or an object of a script block.
    public let output: (Value) throws -> Void
  }

  public let path: String
  let run: (Call) throws -> Int

  /// - Parameter run: plays the program and gives its exit code.
  public init(path: String, run: @escaping (Call) throws -> Int) {
    self.path = path
    self.run = run
    super.init(path.split(separator: "/").last.map(String.init) ?? path, .application, source: path)
  }
  public override var type: TypeDescriptor { .applicationInfo }
  public override var version: VersionObject? { VersionObject([0, 0, 0, 0]) }

  /// Starts the program with words.
  ///
  /// - Returns: its exit code.
  public func start(_ words: [String], in session: Session, output: @escaping (Value) throws -> Void) throws -> Int {
    try run(Call(session: session, arguments: words.map { .string($0) }, input: nil, output: output))
  }
  override func processor(_ session: Session, _ call: CommandCall) throws -> CommandProcessor { ApplicationProcessor(session, self, call) }
}

final class ApplicationProcessor: CommandProcessor {
  private let application: ApplicationInfo
  private var input: [Value] = []
  private var exitCode = 0
  override var hasFailed: Bool { exitCode != 0 }

  init(_ session: Session, _ application: ApplicationInfo, _ call: CommandCall) {
    self.application = application
    super.init(session, application, call)
  }

  override func process(_ item: Value?) throws { if let item { input.append(item) } }

  override func end() throws {
    let words = call.arguments.flatMap { argument -> [Value] in
      let name = argument.name.map { [Value.string("-" + $0 + (argument.usedColon ? ":" : ""))] } ?? []
      return name + (argument.value.map { session.isList($0) ? session.enumerated($0) : [$0] } ?? [])
    }
    exitCode = try application.run(
      ApplicationInfo.Call(session: session, arguments: words, input: call.expectsInput ? input : nil, output: { [output] in try output.write($0) }))
    session.lastExitCode = .integer(exitCode)
    session.globalState.top.set("LASTEXITCODE", .integer(exitCode))
    session.lastStatus = exitCode == 0
  }
}

extension Session {
  /// Shows a line of a program's standard error; where the stream is redirected, it is a record there, as PowerShell makes it.
  public func writeStandardError(_ line: String) throws {
    guard streams.error != nil else {
      host?.write(line + "\n")
      return
    }
    let exception = ExceptionObject(Failure.exceptionType("System.Management.Automation.RemoteException"), line)
    try writeError(ErrorRecordObject(exception, "NativeCommandError", .NotSpecified, .string(line)))
  }
}
