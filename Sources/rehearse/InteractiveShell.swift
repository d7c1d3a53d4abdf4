import PowerShellSyntax
import Rehearsal

/// Reads inputs, line after line while they are incomplete, and runs them.
struct InteractiveShell {
  private let shell: Shell
  init(_ shell: Shell) { self.shell = shell }

  /// - Returns: the exit code.
  func run() -> Int {
    while true {
      show("PS \(shell.session.location)> ")
      guard var text = readLine() else { return 0 }
      var parsed = shell.session.parse(SourceText(text))
      while parsed.isIncomplete {
        show(">> ")
        guard let line = readLine(), !line.isEmpty else { break }
        text += "\n" + line
        parsed = shell.session.parse(SourceText(text))
      }
      if let code = shell.runInteractive(parsed) { return code }
    }
  }
}
