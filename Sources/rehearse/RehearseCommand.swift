import ArgumentParser
import PowerShellRuntime
import PowerShellSyntax
import Rehearsal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes to standard output at once.
func show(_ text: String) {
  fputs(text, stdout)
  fflush(stdout)
}

/// Writes a line to standard error.
func complain(_ text: String) { fputs(text + "\n", stderr) }

struct AstCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ast", abstract: "Print the syntax tree of scripts and their parse errors.")
  @Argument(help: "The scripts.") var files: [String]
  @Flag(help: "Parse without printing the trees, and print bytes, seconds and MB/s.") var time = false

  func run() throws {
    let shell = Shell(isCore: true, output: show)
    let sources = try files.map { file in
      guard let bytes = Disk.read(file) else { throw CommandFailure("Cannot read \(file).") }
      return SourceText(fileBytes: bytes, file: file)
    }
    if time {
      measure(sources, shell)
    } else {
      for source in sources { show(AstDump.text(of: shell.session.parse(source, toRun: false)) + "\n") }
    }
  }

  /// Shows the best of three passes over the files, so that the first touch of fresh memory is not counted. Nor is reading the
  /// files.
  private func measure(_ sources: [SourceText], _ shell: Shell) {
    let bytes = sources.reduce(0) { $0 + $1.bytes.count }
    let seconds = (0..<3).map { _ in
      let start = ContinuousClock.now
      let results = sources.map { shell.session.parse($0, toRun: false) }
      let taken = (ContinuousClock.now - start).components
      return withExtendedLifetime(results) { Double(taken.seconds) + Double(taken.attoseconds) / 1e18 }
    }.min() ?? 0
    func rounded(_ number: Double, _ unit: Double) -> Double { (number * unit).rounded() / unit }
    show("\(bytes) bytes, \(rounded(seconds, 10_000)) s, \(rounded(Double(bytes) / 1e6 / seconds, 10)) MB/s\n")
  }
}

struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay", abstract: "Run transcripts again and compare their answers.",
    discussion: "A transcript holds inputs behind PS> and the answers that they got. Exit code 1 if any answer differs.")
  @Argument(help: "The transcripts.") var files: [String]
  @Flag(help: "Print the transcript with this shell's answers.") var record = false
  @Option(help: "Only the cases whose names contain this.") var only: String?
  @Flag(help: "Name the cases that differ and nothing more.") var brief = false

  func run() throws {
    var (passed, total) = (0, 0)
    for file in files {
      guard let bytes = Disk.read(file) else { throw CommandFailure("Cannot read \(file).") }
      let replay = Replay(Transcript(FileText.decode(bytes)))
      if record {
        show(replay.recorded())
        continue
      }
      let outcomes = replay.run(only: only.map { wanted in { $0.contains(wanted) } })
      for outcome in outcomes where !outcome.passed { report(outcome, file) }
      passed += outcomes.filter(\.passed).count
      total += outcomes.count
    }
    if record { return }
    show("\(passed) of \(total) cases as expected\n")
    if passed < total { throw ExitCode(1) }
  }

  private func report(_ outcome: Replay.Outcome, _ file: String) {
    show("differs: \(file): \(outcome.name)\n")
    if brief { return }
    for difference in outcome.differences {
      show("  PS> \(difference.input.replacing("\n", with: "\n  >> "))\n")
      for line in difference.expected where !difference.actual.contains(line) { show("    - \(line)\n") }
      for line in difference.actual where !difference.expected.contains(line) { show("    + \(line)\n") }
      if Set(difference.expected) == Set(difference.actual) { show("    (the same lines in another order or number)\n") }
    }
  }
}

struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Run a script and print what it would change in the organisation.",
    discussion: "Exit code 0: nothing would change. 2: something would. 1: the script failed.")
  @Flag(help: "Print the plan as JSON.") var json = false
  @Flag(help: "Leave out what the script itself prints.") var quiet = false
  @OptionGroup var session: SessionOptions
  @Argument(help: "The script.") var script: String
  @Argument(parsing: .captureForPassthrough, help: "The script's arguments.") var arguments: [String] = []

  func run() throws {
    let silent = quiet || json
    let shell = Shell(output: { if !silent { show($0) } })
    (shell.session.files as? OverlayFileSystem)?.readsDisk = true
    shell.session.location = Disk.currentDirectory()
    try session.apply(to: shell, onCopy: true)
    let plan = Plan(script: script, arguments: arguments, shell: shell)
    if !silent { show("\n") }
    show(json ? plan.json() : plan.text())
    if plan.status != 0 { throw ExitCode(plan.status) }
  }
}

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "run", abstract: "Run a script, a command, or the interactive shell.")
  @Argument(parsing: .captureForPassthrough, help: "The script and its arguments, or pwsh's own options.") var words: [String] = []

  func run() throws {
    let code = try PwshCommandLine(words).run()
    if code != 0 { throw ExitCode(Int32(truncatingIfNeeded: code)) }
  }
}

@main
enum Main {
  static func main() { DeepStack.run { RehearseCommand.main() } }
}

struct RehearseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehearse", abstract: "A PowerShell shell whose Microsoft Teams tenant is make-believe.",
    usage: "rehearse [SCRIPT.ps1 [ARG...]] | -Command TEXT | plan SCRIPT.ps1 [ARG...] | learn [LESSON] | replay FILE... | ast FILE...",
    subcommands: [RunCommand.self, PlanCommand.self, LearnCommand.self, SandboxCommand.self, TenantCommand.self, ReplayCommand.self, AstCommand.self], defaultSubcommand: RunCommand.self)
}
