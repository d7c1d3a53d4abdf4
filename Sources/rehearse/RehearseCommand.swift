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
  // Text may hold a NUL, at which C's own strings would end.
  let bytes = Array(text.utf8)
  fwrite(bytes, 1, bytes.count, stdout)
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
      let bytes = try contents(of: file)
      return SourceText(fileBytes: bytes, file: file)
    }
    if time {
      measure(sources, shell)
    } else {
      for source in sources { show(AstDump.text(of: shell.session.parse(source.withUnixLineBreaks, toRun: false)) + "\n") }
    }
  }

  /// Shows the best of seven passes over the files, so that the first touch of fresh memory is not counted. Nor is reading the
  /// files.
  private func measure(_ sources: [SourceText], _ shell: Shell) {
    let bytes = sources.reduce(0) { $0 + $1.bytes.count }
    let seconds = (0..<7).map { _ in
      let start = ContinuousClock.now
      let results = sources.map { shell.session.parse($0, toRun: false) }
      let taken = (ContinuousClock.now - start).components
      return withExtendedLifetime(results) { Double(taken.seconds) + Double(taken.attoseconds) / 1e18 }
    }.min() ?? 0
    func rounded(_ number: Double, _ unit: Double) -> Double { (number * unit).rounded() / unit }
    show("\(bytes) bytes, \(rounded(seconds, 10_000)) s, \(rounded(Double(bytes) / 1e6 / seconds, 10)) MB/s\n")
  }
}

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "run", abstract: "Run a script, a command, or the interactive shell.")
  @Argument(parsing: .captureForPassthrough, help: "The script and its arguments, or pwsh's own options.") var words: [String] = []

  func run() throws { try RunCommand.run(words) }

  static func run(_ words: [String]) throws {
    let code = try PwshCommandLine(words).run()
    if code != 0 { throw ExitCode(Int32(truncatingIfNeeded: code)) }
  }
}

@main
enum Main {
  static func main() {
    DeepStack.run {
      let words = ProcessArguments.words
      guard isRun(words) else { return RehearseCommand.main(words) }
      do {
        try RunCommand.run(words)
      } catch {
        RehearseCommand.exit(withError: error)
      }
    }
  }

  /// Whether the words are a script with its arguments or pwsh's own options. Half of a short run's time would go into looking
  /// for subcommands in them.
  private static func isRun(_ words: [String]) -> Bool {
    guard let first = words.first else { return true }
    if first.hasPrefix("-") { return !first.hasPrefix("--") && !["-h", "-help", "-?"].contains(first.lowercased()) }
    return first != "help" && !RehearseCommand.configuration.subcommands.contains { $0.configuration.commandName == first }
  }
}

struct RehearseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehearse", abstract: "A PowerShell shell whose Microsoft Teams tenant is make-believe.",
    usage: "rehearse [SCRIPT.ps1 [ARG...]] | -Command TEXT | plan SCRIPT.ps1 [ARG...] | learn [LESSON] | serve | replay FILE... | ast FILE...",
    discussion: """
      Before a script, -Command and the interactive shell stand --tenant FILE, --sandbox NAME, --seed NUMBER, --clock TIME, \
      --replication instant|typical|worst, --unmodelled error|warn, --answers FILE, --stub FILE.ps1 and --output-dir FOLDER, besides pwsh's own options. \
      The other commands have theirs behind their names.
      """,
    version: Version.text,
    subcommands: [RunCommand.self, PlanCommand.self, LearnCommand.self, ServeCommand.self, SandboxCommand.self, TenantCommand.self, ReplayCommand.self, McpCommand.self, ExportStubsCommand.self, AstCommand.self], defaultSubcommand: RunCommand.self)
}
