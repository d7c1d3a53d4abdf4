import PowerShellCommands
import PowerShellFormatting
import PowerShellRuntime
import PowerShellSyntax
import TeamsCommands

/// A session with everything that a user finds in it: cmdlets, aliases, views, the clock and somebody to show output to.
public final class Shell: Host {
  public let session = Session()
  public let views = ViewTable()
  public var width = 120
  public var height = 50
  public var isInteractive: Bool
  public var rendersAnsi = false
  private var isMuted = false
  private var progressLine = ProgressLine()
  /// What is written while the prompt is made, which is drawn together.
  private var captured: String?
  private let output: (String) -> Void
  private let input: (Question) -> String?
  /// The answers that were given beforehand.
  public var answers: AnswerFile?
  public let clock: VirtualClock
  /// Where the rehearsal is kept; nil where it ends with the process.
  public internal(set) var sandbox: Sandbox?

  /// - Parameters:
  ///   - isCore: PowerShell's own modules alone, with the aliases that it has on Linux and no tenant.
  ///   - isInteractive: whether somebody answers prompts.
  ///   - input: asks a question; nil where nobody answers.
  public init(
    isCore: Bool = false, isInteractive: Bool = false, output: @escaping (String) -> Void,
    input: @escaping (Question) -> String? = { _ in nil }
  ) {
    self.output = output
    self.input = input
    self.isInteractive = isInteractive
    clock = VirtualClock(isFixed: !isCore)
    let clock = self.clock
    Session.currentTicks = { clock.ticks }
    if !isCore { RehearsalViews.register(in: views) }
    prepare(session, isCore: isCore, views)
    if !isCore { makeUsualFolders() }
    session.makeRunspace = { [unowned self] in runspace(isCore: isCore) }
  }

  /// A session of its own beside this shell's.
  func makeRunspace() -> Session { session.makeRunspace?() ?? Session() }

  /// Gives a session its cmdlets and what it needs of this shell.
  private func prepare(_ session: Session, isCore: Bool, _ views: ViewTable) {
    session.host = self
    session.environment = ShellEnvironment.variables(isCore: isCore)
    session.hasWindowsDrives = !isCore
    if !isCore {
      session.home = session.environment["HOME"] ?? session.home
      session.profile = UserFolders.profile ?? session.profile
    }
    CoreCommands.register(in: session, views: views, isCore: isCore)
    session.defineFunction("TabExpansion2", TabExpansion.function)
    session.inputCompleter = { session, text, column in Completion(session).result(text, column) }
    session.completer = { session, kind, text in Completion(session).candidates(kind, text).map { $0.object(session) } }
    defineHelp(in: session)
    if !isCore {
      TeamsModules.register(in: session, views: views)
      session.missingReason = ForeignCommands.reason
      session.helpTopics = AboutTopics.all
      for cmdlet in RehearsalCommands.all + PesterCommands.all { session.cmdlets.register(cmdlet.declaration) }
    }
    session.application = { [unowned self] name in ChildShell.application(named: name, of: self) }
    let clock = self.clock
    session.sleep = { ticks in clock.advance(by: ticks) }
    session.outputFormatter = { [unowned session] width, isScreen, emit in
      let formatter = Formatter(session, views: views, width: width, isScreen: isScreen, emit: emit)
      return (formatter, formatter.finish)
    }
    session.formatter = { [unowned session] values, width in
      var text = ""
      let formatter = Formatter(session, views: views, width: width, isScreen: false) { text += $0 }
      for value in values { try? formatter.write(value) }
      formatter.finish()
      return text
    }
  }

  /// `help`, which shows a page after the other, unless its output goes on through a pipeline.
  private func defineHelp(in session: Session) {
    let body = """
      [CmdletBinding()] param([Parameter(Position = 0)][string]$Name, [switch]$Full, [switch]$Detailed, [switch]$Examples, [string[]]$Parameter)
      if ($MyInvocation.PipelinePosition -lt $MyInvocation.PipelineLength) { Get-Help @PSBoundParameters } else { Get-Help @PSBoundParameters | Out-Host -Paging }
      """
    session.defineFunction("help", body)
  }

  /// The session of a runspace that a script makes: variables and functions of its own, and this rehearsal's organisation,
  /// files and modules.
  private func runspace(isCore: Bool) -> Session {
    let made = Session()
    let views = ViewTable(views)
    prepare(made, isCore: isCore, views)
    made.extensions = session.extensions
    made.extensions[ObjectIdentifier(ViewTable.self)] = views
    made.files = session.files
    made.isInterrupted = session.isInterrupted
    made.callDepthLimit = session.callDepthLimit
    made.webService = session.webService
    made.fileDrives = session.fileDrives
    made.makeRunspace = session.makeRunspace
    return made
  }

  public func write(_ text: String) {
    if isMuted { return }
    if captured != nil {
      captured?.append(text)
      return
    }
    for log in session.transcripts { log.append(text) }
    if progressLine.isShown { output(progressLine.erase()) }
    output(text)
  }
  public func answer(_ question: Question) -> String? {
    if isMuted { return nil }
    if let answer = answers?.answer(to: question) {
      write(question.prompt + (question.answering == .secret ? "***" : answer) + "\n")
      return answer
    }
    if progressLine.isShown { output(progressLine.erase()) }
    let answer = input(question)
    for log in session.transcripts { log.append(question.prompt + (question.answering == .secret ? "" : answer ?? "") + "\n") }
    return answer
  }
  public func showProgress(_ progress: Progress) {
    if rendersAnsi, !isMuted, captured == nil { output(progressLine.update(progress, width: width)) }
  }

  /// Runs one input and shows its output.
  ///
  /// - Returns: the exit code where the input called exit.
  @discardableResult
  public func run(_ input: ParseResult) -> Int? {
    for log in session.transcripts { log.append("PS \(session.location.shown)> \(input.source.text(0, input.source.bytes.count))\n") }
    return showingOutput { try? session.run(input) }
  }

  /// Runs something whose output, streams and prompts nobody sees.
  func withoutShowing(_ body: () -> Void) {
    isMuted = true
    defer { isMuted = false }
    body()
  }

  /// The text in front of a line that is typed: what the session's prompt function says, or where the shell is.
  public func prompt() -> String {
    if let function = session.globalState.top.functions["prompt"] as? FunctionInfo, function.block.text != CoreCommands.defaultPrompt { return prompt(of: function) }
    var place = session.location.shown
    let home = session.home
    if place == home || place.hasPrefix(home + "/") { place = "~" + place.dropFirst(home.count) }
    return "PS \(ServiceConnection.of(session).tenant.displayName.lowercased()):\(place)> "
  }

  /// What a prompt function says: what it writes to the host, and then what it gives.
  private func prompt(of function: FunctionInfo) -> String {
    captured = ""
    defer { captured = nil }
    let given = try? function.block.invokeCollecting(session, arguments: []).first
    guard let given, !given.isNull, !given.text.isEmpty else { return (captured ?? "") + "PS>" }
    return (captured ?? "") + given.text
  }

  /// What has been changed in the organisation, a line each.
  public var changes: [String] {
    ServiceConnection.of(session).tenant.journal.flatMap { entry in entry.details.map { "\($0.object): \($0.change)" } }
  }

  /// Who is signed in, and how much has changed in the organisation.
  public func rightPrompt() -> String {
    let connection = ServiceConnection.of(session)
    let account = (connection.teamsAccount ?? connection.graphAccount ?? connection.msolAccount)?.userPrincipalName ?? "not connected"
    let count = connection.tenant.journal.count
    return (sandbox.map { $0.name + ": " } ?? "") + account + (count == 0 ? "" : ", \(count) change\(count == 1 ? "" : "s")")
  }

  /// Runs what writes to the default output, and shows all of it.
  private func showingOutput<Result>(_ body: () -> Result) -> Result {
    let formatter = Formatter(session, views: views, width: width) { [weak self] in self?.write($0) }
    session.defaultOutput = formatter
    // Several shells may take turns in a process; the time is that of the one that runs.
    let clock = self.clock
    Session.currentTicks = { clock.ticks }
    defer {
      formatter.finish()
      showProgress(Progress(id: 0, activity: "", status: "", percent: -1, isCompleted: true))
      sandbox?.save()
      session.defaultOutput = NullSink.shared
      for log in session.transcripts { try? log.flush(session) }
    }
    return body()
  }

  @discardableResult
  public func run(_ text: String) -> Int? { run(session.parse(SourceText(text))) }

  /// Runs an input of the interactive shell: it also gets into the history.
  @discardableResult
  public func runInteractive(_ input: ParseResult) -> Int? {
    session.keptInput = nil
    session.runningInput = (input.source.text(0, input.source.bytes.count), Session.currentTicks())
    let code = run(input)
    if let (text, start) = session.runningInput { session.keep(input: session.keptInput ?? text, start: start, end: Session.currentTicks(), succeeded: session.lastStatus) }
    session.runningInput = nil
    sandbox?.save()
    return code
  }

  /// What somebody may have meant whose last input named an unknown command; nil where there is nothing to say.
  public var suggestion: String? {
    guard !session.lastStatus, let record = session.errors.elements.first?.object as? ErrorRecordObject, record.isCommandNotFound else { return nil }
    let names = Spelling(session).commands(like: record.target.text)
    return names.isEmpty ? nil : "Did you mean \(names.joined(separator: ", "))?"
  }

  /// Runs a script file with arguments.
  ///
  /// - Returns: the exit code.
  public func runFile(_ path: String, arguments: [String]) -> Int {
    showingOutput { (try? session.runFile(path, arguments: arguments)) ?? 1 }
  }
}
