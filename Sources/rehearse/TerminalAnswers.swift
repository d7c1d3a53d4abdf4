import PowerShellRuntime

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Asks a script's questions on the terminal, or of what standard input is instead.
enum TerminalAnswers {
  static func answer(_ question: Question) -> String? {
    show(question.prompt)
    guard isatty(STDIN_FILENO) == 1 else {
      let line = readLine()
      if line == nil { show("\n") }
      return line
    }
    switch question.answering {
    case .line: return line()
    case .secret:
      defer { show("\n") }
      return withoutFlags(ECHO, line)
    case .key: return withoutFlags(ECHO | ICANON, key)
    }
  }

  /// Control-D answers nothing, as in pwsh, and ends only this answer; Control-C is no answer.
  private static func line() -> String? {
    guard waitForInput() else { return nil }
    if let line = readLine() { return line }
    clearerr(stdin)
    return ""
  }

  /// - Returns: false where Control-C came first.
  private static func waitForInput() -> Bool {
    var request = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    // The signal comes to another thread than this one, so that it is looked for.
    while poll(&request, 1, 50) <= 0 {
      if InteractiveShell.isInterruptPending {
        show("\n")
        return false
      }
    }
    return true
  }

  /// The first character of what one key sends.
  private static func key() -> String? {
    guard waitForInput() else { return nil }
    var bytes = [UInt8](repeating: 0, count: 16)
    let count = read(STDIN_FILENO, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self).first.map { String($0) } ?? ""
  }

  /// Runs something with parts of the terminal's own treatment of input switched off.
  private static func withoutFlags(_ flags: Int32, _ body: () -> String?) -> String? {
    var before = termios()
    guard tcgetattr(STDIN_FILENO, &before) == 0 else { return body() }
    var during = before
    during.c_lflag &= ~tcflag_t(flags)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &during)
    defer { tcsetattr(STDIN_FILENO, TCSANOW, &before) }
    return body()
  }
}
