import ArgumentParser
import PowerShellRuntime
import PowerShellSyntax
import Rehearsal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Run a script and print what it would change in the organisation.",
    discussion: """
      Exit code 0: nothing would change. 2: something would. 1: the script failed, or broke a rule of the policy. Errors that the script goes on \
      behind are listed, and fail nothing.
      With --check the script is only read: exit code 1 if it has errors.
      """)
  @Flag(help: "Print the plan as JSON.") var json = false
  @Flag(help: "Leave out what the script itself prints.") var quiet = false
  @Flag(help: "Do not run the script: name unknown, retired and misused commands and parameters.") var check = false
  @Option(help: ArgumentHelp("Write the plan as a page.", valueName: "file")) var html: String?
  @Option(help: ArgumentHelp("With --check: write the findings as SARIF.", valueName: "file")) var sarif: String?
  @Option(help: ArgumentHelp("Rules that the plan must keep, in YAML.", valueName: "file")) var policy: String?
  @OptionGroup var session: SessionOptions
  @Argument(help: "The script.") var script: String
  @Argument(parsing: .captureForPassthrough, help: "The script's arguments.") var arguments: [String] = []

  func validate() throws {
    if sarif != nil, !check { throw ValidationError("--sarif is for --check: it writes what is wrong with the script.") }
    if check, html != nil || policy != nil { throw ValidationError("--check does not run the script: there is no plan for --html or --policy.") }
  }

  func run() throws {
    if check { return try preflight() }
    try checkReadable(script)
    let rules = try policy.map { try PlanPolicy.read(FileText.decode(contents(of: $0))) }
    let silent = quiet || json
    // Answers come from standard input; a script that goes on asking when there are none is stopped.
    var refused = 0
    let shell = Shell(
      isInteractive: true, output: { if !silent { show($0) } },
      input: { question in
        // Where the output is for another program, nobody sees a question on the terminal.
        let answer = !silent ? TerminalAnswers.answer(question) : isatty(STDIN_FILENO) == 1 ? nil : readLine()
        if answer == nil { refused += 1 }
        return answer
      })
    shell.session.isInterrupted = { refused > PlanCommand.patience }
    (shell.session.files as? OverlayFileSystem)?.readsDisk = true
    shell.session.location = Location(Disk.currentDirectory())
    try session.apply(to: shell, onCopy: true)
    let plan = Plan(script: script, arguments: arguments, shell: shell)
    if refused > PlanCommand.patience { complain("The script was stopped: it asked \(refused) times for an answer that standard input did not have.") }
    let violations = rules?.violations(of: plan) ?? []
    if !silent { show("\n") }
    show(json ? plan.json(violations: violations) : plan.text(violations: violations))
    if let html {
      let page = PlanPage(plan, organisation: shell.tenant.displayName, paths: plan.callPaths(shell.tenant), violations: violations)
      try write(page.html, to: html)
    }
    if !violations.isEmpty { throw ExitCode(1) }
    if plan.status != 0 { throw ExitCode(plan.status) }
  }

  /// How many questions without an answer a script may ask.
  private static let patience = 20

  private func preflight() throws {
    let bytes = try contents(of: script)
    let shell = Shell(output: { _ in })
    try session.applyStubs(to: shell)
    let report = PreflightReport([(script, Preflight(SourceText(fileBytes: bytes, file: script), session: shell.session))])
    if let sarif { try write(report.sarif, to: sarif) }
    show(json ? report.sarif : report.text)
    if report.hasErrors { throw ExitCode(1) }
  }

  private func write(_ text: String, to file: String) throws {
    if !Disk.write(file, Array(text.utf8)) { throw CommandFailure("Cannot write \(file).") }
  }
}
