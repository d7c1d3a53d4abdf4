import ArgumentParser
import PowerShellRuntime
import PowerShellSyntax
import Rehearsal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The command line as pwsh reads it, with the options of a rehearsal among its switches.
struct PwshCommandLine {
  private let words: PwshArguments
  /// The options of a rehearsal; nil where there are none, as in most runs: to read them takes milliseconds.
  private let options: SessionOptions?
  /// Where written files go when the shell ends; nil keeps them from the disk.
  private let outputDirectory: String?

  init(_ words: [String]) throws {
    var given: [String] = []
    var outputDirectory: String?
    do {
      self.words = try PwshArguments(words) { name, rest in
        guard name == "output-dir" || SessionOptions.names.contains(name) else { return false }
        guard let value = rest.popFirst() else { throw ValidationError("The --\(name) option needs a value.") }
        if name == "output-dir" { outputDirectory = value } else { given += ["--" + name, value] }
        return true
      }
    } catch let failure as PwshArguments.Failure {
      throw ValidationError(failure.message)
    }
    do { options = given.isEmpty ? nil : try SessionOptions.parse(given) } catch { throw ValidationError(SessionOptions.message(for: error)) }
    self.outputDirectory = outputDirectory
  }

  /// - Returns: the exit code.
  func run() throws -> Int {
    // A script may get its answers from a pipe, as long as the script itself does not come from there.
    let isScriptPiped = words.task == .interact && isatty(STDIN_FILENO) == 0
    if words.task == .showHelp { throw CleanExit.helpRequest(RehearseCommand.self) }
    let shell = Shell.onTerminal(isInteractive: !words.isNonInteractive && !isScriptPiped && words.task != .standardInput)
    (shell.session.files as? OverlayFileSystem)?.readsDisk = true
    shell.session.location = Location(Disk.currentDirectory())
    try options?.apply(to: shell)
    if let workingDirectory = words.workingDirectory { shell.run("Set-Location -LiteralPath '\(workingDirectory.replacing("'", with: "''"))'") }
    defer { materialise(shell) }
    switch words.task {
    // A script is where the caller stands, whatever folder a sandbox was left in.
    case .file(let file, let arguments):
      let isRelative = words.workingDirectory == nil && !file.hasPrefix("/") && Disk.exists(Disk.currentDirectory() + "/" + file)
      return shell.runFile(isRelative ? Disk.currentDirectory() + "/" + file : file, arguments: arguments)
    case .command(let text): return run(text, shell)
    case .showVersion: return run("'PowerShell ' + $PSVersionTable.PSVersion", shell)
    case .standardInput: return run(FileText.decode(Disk.readStandardInput()), shell)
    case .interact, .showHelp:
      if isScriptPiped { return run(FileText.decode(Disk.readStandardInput()), shell) }
      return Int(InteractiveShell(shell, runsProfile: words.runsProfile).run())
    }
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
    shell.rendersAnsi = isatty(STDOUT_FILENO) == 1 && environment("TERM") != "dumb"
    if !environment("NO_COLOR").isEmpty { shell.session.setPlainText() }
    return shell
  }
}
