import ArgumentParser
import PowerShellRuntime
import PowerShellSyntax
import Rehearsal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The command line as pwsh reads it: -NoProfile, -NonInteractive, -File, -Command, or a script.
struct PwshCommandLine {
  private var command: String?
  private var file: String?
  private var arguments: [String] = []
  private var readsCommandFromInput = false
  private var isNonInteractive = false
  private var runsProfile = true
  private var workingDirectory: String?
  private var options: SessionOptions
  /// Where written files go when the shell ends; nil keeps them from the disk.
  private var outputDirectory: String?

  init(_ words: [String]) throws {
    options = try SessionOptions.parse([])
    var rest = words[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("-"), word.count > 1 else {
        file = word
        arguments = Array(rest)
        return
      }
      switch word.dropFirst(word.hasPrefix("--") ? 2 : 1).lowercased() {
      case "noprofile", "nop": runsProfile = false
      case "nologo", "noexit", "login", "l", "interactive", "i": break
      case "noninteractive", "noni": isNonInteractive = true
      case "executionpolicy", "ep", "ex", "outputformat", "inputformat", "configurationname": _ = rest.popFirst()
      case "workingdirectory", "wd":
        guard let path = rest.popFirst() else { throw ValidationError("The -WorkingDirectory option needs a directory.") }
        workingDirectory = path
      case "output-dir":
        guard let path = rest.popFirst() else { throw ValidationError("The --output-dir option needs a directory.") }
        outputDirectory = path
      case "seed", "replication", "unmodelled":
        let name = String(word.drop { $0 == "-" }).lowercased()
        let parsed = try SessionOptions.parse(["--" + name] + rest.prefix(1))
        _ = rest.popFirst()
        options.seed = parsed.seed ?? options.seed
        options.replication = parsed.replication ?? options.replication
        options.unmodelled = parsed.unmodelled ?? options.unmodelled
      case "stub":
        guard let path = rest.popFirst() else { throw ValidationError("The --stub option needs a script.") }
        options.stub.append(path)
      case let name where SessionOptions.texts[name] != nil:
        guard let path = SessionOptions.texts[name], let value = rest.popFirst() else { throw ValidationError("The \(word) option needs a value.") }
        options[keyPath: path] = value
      case "file", "f":
        guard let path = rest.popFirst() else { throw ValidationError("The -File option needs a script.") }
        file = path
        arguments = Array(rest)
        return
      case "command", "c":
        let text = rest.joined(separator: " ")
        if text == "-" { readsCommandFromInput = true } else { command = text }
        return
      case "help", "h", "?": throw CleanExit.helpRequest(RehearseCommand.self)
      default: throw ValidationError("Unknown option '\(word)'.")
      }
    }
  }

  /// - Returns: the exit code.
  func run() throws -> Int {
    // A script may get its answers from a pipe, as long as the script itself does not come from there.
    let isScriptPiped = file == nil && command == nil && isatty(STDIN_FILENO) == 0
    let shell = Shell.onTerminal(isInteractive: !isNonInteractive && !isScriptPiped && !readsCommandFromInput)
    (shell.session.files as? OverlayFileSystem)?.readsDisk = true
    shell.session.location = Disk.currentDirectory()
    try options.apply(to: shell)
    if let workingDirectory { shell.run("Set-Location -LiteralPath '\(workingDirectory.replacing("'", with: "''"))'") }
    defer { materialise(shell) }
    if let file { return shell.runFile(file, arguments: arguments) }
    if let command { return run(command, shell) }
    if readsCommandFromInput || isScriptPiped {
      return run(FileText.decode(Disk.readStandardInput()), shell)
    }
    return Int(InteractiveShell(shell, runsProfile: runsProfile).run())
  }

  /// Writes what the overlay holds to the output directory: files of the working directory by their place in it.
  private func materialise(_ shell: Shell) {
    guard let outputDirectory, let files = shell.session.files as? OverlayFileSystem else { return }
    let base = Disk.currentDirectory() + "/"
    for (path, bytes) in files.written where path.hasPrefix(base) {
      if !Disk.write(outputDirectory + "/" + path.dropFirst(base.count), bytes) {
        fputs("Cannot write \(path) to \(outputDirectory).\n", stderr)
      }
    }
  }

  private func run(_ text: String, _ shell: Shell) -> Int {
    if let code = shell.run(text) { return code }
    return shell.session.lastStatus ? 0 : 1
  }
}

extension Shell {
  /// A shell whose output goes to the terminal and whose answers come from standard input.
  static func onTerminal(isInteractive: Bool) -> Shell {
    let shell = Shell(isInteractive: isInteractive, output: show, input: { isInteractive ? TerminalAnswers.answer($0) : nil })
    func environment(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }
    let wantsColor = environment("NO_COLOR").isEmpty && environment("TERM") != "dumb"
    shell.rendersAnsi = isatty(STDOUT_FILENO) == 1 && wantsColor
    return shell
  }
}
