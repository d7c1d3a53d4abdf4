import ArgumentParser
import PowerShellRuntime
import PowerShellSyntax
import Rehearsal
import Tenant

/// What every command that opens a shell understands: which organisation, and at what time.
struct SessionOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Rehearse on the organisation in a file.", valueName: "file")) var tenant: String?
  @Option(help: ArgumentHelp("Keep the rehearsal under a name, and go on where it was left.", valueName: "name")) var sandbox: String?
  @Option(help: ArgumentHelp("Where random values and ids start.", valueName: "number")) var seed: UInt64?
  @Option(help: ArgumentHelp("The date and time at which the rehearsal starts.", valueName: "time")) var clock: String?
  @Option(help: "How long the service takes: instant, typical or worst.") var replication: Replication?

  @Option(help: "What a cmdlet that is not modelled does: error or warn.") var unmodelled: Unmodelled?
  @Option(help: ArgumentHelp("Answers to the script's questions, in YAML.", valueName: "file")) var answers: String?
  @Option(parsing: .singleValue, help: ArgumentHelp("A script with your own stand-ins for commands that are missing; may be repeated.", valueName: "file")) var stub: [String] = []

  enum Unmodelled: String, ExpressibleByArgument, CaseIterable { case error, warn }

  enum Replication: String, ExpressibleByArgument, CaseIterable {
    case instant, typical, worst

    /// Worst: the longest that is documented or seen for each (reference/delays.json).
    var delays: Tenant.Delays {
      var delays = Tenant.Delays()
      switch self {
      case .typical: break
      case .instant: (delays.replication, delays.provisioning, delays.order) = (0, 0, 0)
      case .worst: (delays.replication, delays.provisioning, delays.order) = (86_400, 86_400, 86_400)
      }
      return delays
    }
  }

  /// The names of the options, as they stand among pwsh's own.
  static let names: Set<String> = ["tenant", "sandbox", "seed", "clock", "replication", "unmodelled", "answers", "stub"]

  /// Opens the organisation that the options name in a shell.
  ///
  /// - Parameter onCopy: nothing gets into the sandbox.
  func apply(to shell: Shell, onCopy: Bool = false) throws {
    if let seed { shell.session.random = SeededRandom(seed: seed) }
    if let sandbox {
      let isNew = try !SandboxFolder.names().contains(sandbox)
      if !isNew, let tenant { throw CommandFailure("The sandbox '\(sandbox)' is there already; --tenant \(tenant) can only start a new one.") }
      try Sandbox(sandbox, start: onCopy ? nil : { try organisation() ?? SampleOrganisation.make() }, isReadOnly: onCopy).attach(to: shell)
    } else if let tenant = try organisation() {
      shell.use(tenant)
    }
    if let clock {
      guard shell.setClock(clock) else { throw ValidationError("'\(clock)' is no date and time. An example: --clock 2026-03-01T08:00") }
    }
    if unmodelled == .warn { shell.unmodelledOnlyWarns() }
    if let replication { shell.tenant.delays = replication.delays }
    try applyStubs(to: shell)
    shell.answers = try answers.map { try AnswerFile(FileText.decode(contents(of: $0))) }
    if shell.answers != nil { shell.isInteractive = true }
  }

  /// Defines what the scripts of --stub define, in the shell itself.
  func applyStubs(to shell: Shell) throws {
    for file in stub {
      try shell.run(shell.session.parse(SourceText(fileBytes: contents(of: file), file: file.hasPrefix("/") ? file : Disk.currentDirectory() + "/" + file)))
      if !shell.session.lastStatus { throw CommandFailure("The stand-ins in \(file) have an error.") }
    }
  }

  /// The organisation of --tenant.
  private func organisation() throws -> Tenant? { try tenant.map(SessionOptions.organisation) }

  /// The organisation in a file.
  static func organisation(file: String) throws -> Tenant {
    try TenantFile.read(contents(of: file))
  }
}

/// What cannot be done, in words; how to call the command is not what is missing.
struct CommandFailure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// The bytes of a file that the command line names.
func contents(of file: String) throws -> [UInt8] {
  guard let bytes = Disk.read(file) else { throw unreadable(file) }
  return bytes
}

/// - Throws: `CommandFailure` where a file is not there to be read. It is not opened: what comes through a pipe can be read once.
func checkReadable(_ file: String) throws {
  if !Disk.isReadable(file) { throw unreadable(file) }
}

private func unreadable(_ file: String) -> CommandFailure { CommandFailure("Cannot read \(file).") }

/// Errors of the layers below, as the command line says them.
func said<Result>(_ body: () throws -> Result) throws -> Result {
  do {
    return try body()
  } catch let refusal as Refusal {
    throw CommandFailure(refusal.message)
  }
}
