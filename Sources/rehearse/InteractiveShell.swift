import PowerShellSyntax
import Rehearsal
import Terminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads inputs, line after line while they are incomplete, and runs them.
struct InteractiveShell {
  private let shell: Shell
  private let editor: LineEditor?

  init(_ shell: Shell) {
    self.shell = shell
    let completion = Completion(shell.session)
    editor = LineEditor(program: "rehearse") { text in
      let result = completion.complete(text)
      return (text.utf16.count - result.start, result.items.map(\.text))
    }
    InteractiveShell.watchInterrupts(shell)
  }

  nonisolated(unsafe) private static var wasInterrupted: sig_atomic_t = 0

  /// Ctrl-C stops what runs; at the prompt libedit takes it.
  private static func watchInterrupts(_ shell: Shell) {
    signal(SIGINT) { _ in InteractiveShell.wasInterrupted = 1 }
    shell.session.isInterrupted = {
      defer { InteractiveShell.wasInterrupted = 0 }
      return InteractiveShell.wasInterrupted != 0
    }
  }

  private func read(_ prompt: String) -> String? {
    if let editor {
      let line = editor.read(prompt)
      InteractiveShell.wasInterrupted = 0
      return line
    }
    show(prompt)
    return readLine()
  }

  /// - Returns: the exit code.
  func run() -> Int {
    show("rehearse: PowerShell against a make-believe Teams organisation. Nothing here reaches a service.\n")
    while true {
      guard var text = read("PS \(shell.session.location)> ") else {
        show("\n")
        return 0
      }
      if text.allSatisfy(\.isWhitespace) { continue }
      var parsed = shell.session.parse(SourceText(text))
      while parsed.isIncomplete {
        guard let line = read(">> "), !line.isEmpty, !(editor?.wasCancelled ?? false) else { break }
        text += "\n" + line
        parsed = shell.session.parse(SourceText(text))
      }
      if editor?.wasCancelled ?? false { continue }
      editor?.remember(text)
      if let code = shell.runInteractive(parsed) { return code }
    }
  }
}
