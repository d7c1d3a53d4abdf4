import PowerShellRuntime
import PowerShellSyntax
import Rehearsal
import Terminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads inputs and runs them.
struct InteractiveShell {
  private let shell: Shell
  private let editor: LineEditor?
  private let services: EditorServices
  private let runsProfile: Bool
  private let lesson: LessonConsole?
  /// Of processor time, after which an input is stopped as by Ctrl-C; nil without a limit.
  private let secondsPerInput: Int?

  /// - Parameter runsProfile: whether the user's profile.ps1 is run first.
  /// - Parameter lesson: the lesson that is being done in the shell.
  init(_ shell: Shell, runsProfile: Bool, lesson: LessonConsole? = nil, secondsPerInput: Int? = nil) {
    self.shell = shell
    self.lesson = lesson
    self.secondsPerInput = secondsPerInput
    self.runsProfile = runsProfile
    services = EditorServices(shell)
    let history = shell.sandbox.map { LineHistory(lines: $0.history.map(\.text)) } ?? LineHistory(path: UserFolders.state("history"), isSecret: Secrets.areIn)
    services.history = history
    let made = LineEditor(program: "rehearse", history: history, delegate: services)
    editor = made
    EditorOptions.of(shell.session).listBindings = {
      (made?.keys.bindings ?? [:]).map { ($0.key.chord, $0.value.rawValue, $0.value.summary) }.sorted { $0.0 < $1.0 }
    }
    InteractiveShell.watchInterrupts(shell)
  }

  nonisolated(unsafe) private static var wasInterrupted: sig_atomic_t = 0
  /// Whether Control-C was pressed and nothing has stopped for it yet.
  static var isInterruptPending: Bool { wasInterrupted != 0 }
  /// Whether the last input was stopped before its end.
  nonisolated(unsafe) private static var hasStopped = false

  /// Ctrl-C stops what runs; at the prompt it is a key.
  private static func watchInterrupts(_ shell: Shell) {
    signal(SIGINT) { _ in InteractiveShell.wasInterrupted = 1 }
    signal(SIGXCPU) { _ in InteractiveShell.wasInterrupted = 1 }
    shell.session.isInterrupted = {
      guard InteractiveShell.wasInterrupted != 0 else { return false }
      (InteractiveShell.wasInterrupted, InteractiveShell.hasStopped) = (0, true)
      return true
    }
  }

  /// - Returns: the exit code.
  func run() -> Int {
    fitScreen()
    if let lesson { lesson.open() } else if editor != nil { show(InteractiveShell.banner) }
    if runsProfile, let profile = UserFolders.profile, Disk.read(profile) != nil {
      shell.run(". '\(profile.replacing("'", with: "''"))'")
      apply(EditorOptions.of(shell.session))
    }
    var code: Int?
    while code == nil {
      guard let text = read() else {
        if editor != nil { show("\n") }
        return 0
      }
      (InteractiveShell.wasInterrupted, InteractiveShell.hasStopped) = (0, false)
      if text.allSatisfy(\.isWhitespace) { continue }
      editor?.history.add(text)
      switch lesson?.take(word: text) {
      case .handled: continue
      case .leave(let next): return next
      case nil, .notMine: break
      }
      fitScreen()
      let input = shell.session.parse(SourceText(text))
      if let secondsPerInput { ProcessLimits.limitProcessorTime(furtherSeconds: secondsPerInput) }
      code = shell.runInteractive(input)
      if let suggestion = shell.suggestion { show(suggestion + "\n") }
      // An input that was stopped is not one that can be gone through again when the lesson goes on.
      if code == nil, !InteractiveShell.hasStopped { lesson?.take(input, succeeded: shell.session.lastStatus) }
      apply(EditorOptions.of(shell.session))
    }
    return code ?? 0
  }

  private static let banner = """
    rehearse: PowerShell against a make-believe Teams organisation.
    Nothing here reaches a service.
    Start with Connect-MicrosoftTeams; undo anything with Undo-RehearsalChange.
    Get-Help NAME explains a command, F1 the one being typed,
    Alt+p shows what a line would change.

    """

  /// What is shown is laid out for the window as it is now.
  private func fitScreen() {
    if let editor { (shell.width, shell.height) = editor.screen }
  }

  private func read() -> String? {
    guard let editor else { return readPlainly() }
    while true {
      switch editor.read(shell.prompt(), rightPrompt: shell.rightPrompt()) {
      case .line(let text): return text
      case .cancelled: continue
      case .end: return nil
      }
    }
  }

  /// Without a terminal that can be edited on: lines as they come, more of them while the input is incomplete.
  private func readPlainly() -> String? {
    let isTerminal = isatty(0) != 0
    if isTerminal { show(shell.prompt()) }
    guard var text = readLine() else { return nil }
    while shell.session.parse(SourceText(text)).isIncomplete {
      if isTerminal { show(">> ") }
      guard let line = readLine(), !line.isEmpty else { break }
      text += "\n" + line
    }
    return text
  }

  private func apply(_ options: EditorOptions) {
    guard let editor, options.isChanged else { return }
    options.isChanged = false
    editor.use(options.editMode)
    editor.showsSuggestions = options.showsSuggestions
    editor.continuation = options.continuation
    editor.suggestionStyle = options.colors[.InlinePrediction]
    editor.history.limit = options.historyLimit
    for (chord, name) in options.bindings {
      guard let key = Key(chord: chord) else { continue }
      editor.keys.bind(key, name.flatMap { wanted in EditorFunction.allCases.first { $0.rawValue.lowercased() == wanted.lowercased() } })
    }
  }
}
