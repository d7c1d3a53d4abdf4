import Foundation
import Testing

/// The shell on a pseudo-terminal, driven by keys as a person would.
@Suite(.serialized) struct ShellOnTerminalTests {
  /// A shell that runs in a state folder of its own.
  final class Shell {
    private let descriptor: Int32
    private var process: pid_t = 0
    private(set) var shown = ""
    let folder: String

    init(folder: String = NSTemporaryDirectory() + "rehearse-terminal-\(UUID().uuidString)") throws {
      self.folder = folder
      var (parent, child): (Int32, Int32) = (0, 0)
      var size = winsize(ws_row: 24, ws_col: 100, ws_xpixel: 0, ws_ypixel: 0)
      guard openpty(&parent, &child, nil, nil, &size) == 0 else { throw CocoaError(.fileReadUnknown) }
      descriptor = parent
      var actions = posix_spawn_file_actions_t()
      posix_spawn_file_actions_init(&actions)
      for number: Int32 in 0...2 { posix_spawn_file_actions_adddup2(&actions, child, number) }
      posix_spawn_file_actions_addclose(&actions, parent)
      guard let binary = ShellOnTerminalTests.binary else { throw CocoaError(.executableNotLoadable) }
      let environment = ["TERM=xterm-256color", "LANG=C.UTF-8", "HOME=\(folder)", "XDG_STATE_HOME=\(folder)", "PATH=/usr/bin:/bin"]
      var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(binary), strdup("-NoProfile"), nil]
      var variables = environment.map { strdup($0) } + [nil]
      // The test runner may hold back signals; the shell gets them all.
      var attributes = posix_spawnattr_t()
      var none = sigset_t()
      posix_spawnattr_init(&attributes)
      sigemptyset(&none)
      posix_spawnattr_setsigmask(&attributes, &none)
      posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
      guard posix_spawn(&process, binary, &actions, &attributes, &arguments, &variables) == 0 else { throw CocoaError(.executableNotLoadable) }
      close(child)
      try wait(for: "> ")
    }

    deinit {
      kill(process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
      close(descriptor)
    }

    func send(_ text: String) {
      let bytes = Array(text.utf8)
      _ = write(descriptor, bytes, bytes.count)
    }

    /// Reads until a text is shown.
    ///
    /// - Throws: where it does not come within some seconds.
    func wait(for text: String, seconds: Int = 20) throws {
      let end = Date().addingTimeInterval(TimeInterval(seconds))
      while !shown.contains(text) {
        guard Date() < end else { throw NotShown(text: text, shown: shown) }
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard poll(&request, 1, 100) > 0 else { continue }
        var part = [UInt8](repeating: 0, count: 65536)
        let count = read(descriptor, &part, part.count)
        if count > 0 { shown = plain(shown + String(decoding: part[..<count], as: UTF8.self)) }
      }
    }
    /// Without escape sequences and carriage returns.
    private func plain(_ text: String) -> String {
      text.replacingOccurrences(of: "\u{1B}\\[[0-9;?>]*[A-Za-z]", with: "", options: .regularExpression).replacingOccurrences(of: "\r", with: "", options: .literal)
    }
    func forget() { shown = "" }
    /// What Control-C does where the terminal is not the editor's.
    func interrupt() { kill(process, SIGINT) }
  }

  struct NotShown: Error {
    let text: String
    let shown: String
  }

  /// The executable beside the test bundle.
  static let binary: String? = CommandLine.arguments.lazy.compactMap { argument -> String? in
    guard let range = argument.range(of: "/rehearsePackageTests.xctest") else { return nil }
    let path = argument[..<range.lowerBound] + "/rehearse"
    return FileManager.default.isExecutableFile(atPath: String(path)) ? String(path) : nil
  }.first

  @Test func runsWhatIsTyped() throws {
    let shell = try Shell()
    shell.send("6 * 7\r")
    try shell.wait(for: "\n42")
  }

  @Test func goesOnWhileTheInputIsIncomplete() throws {
    let shell = try Shell()
    shell.send("if ($true) {\r")
    try shell.wait(for: ">> ")
    shell.send("'in' + 'side'\r}\r")
    try shell.wait(for: "\ninside")
  }

  @Test func pastesWithoutRunning() throws {
    let shell = try Shell()
    shell.forget()
    shell.send("\u{1B}[200~'one' + 'two'\n'three' + 'four'\n\u{1B}[201~")
    try shell.wait(for: ">> ")
    #expect(!shell.shown.contains("onetwo"))
    shell.send("\r")
    try shell.wait(for: "threefour")
  }

  @Test func controlCLeavesTheLineAndStopsLoops() throws {
    let shell = try Shell()
    shell.send("not run\u{3}")
    try shell.wait(for: "^C")
    shell.send("'still ' + 'here'\r")
    try shell.wait(for: "still here")
  }

  @Test func controlCStopsPipelinesAndQuestions() throws {
    let shell = try Shell()
    shell.send("1..1000000000 | ForEach-Object { $_ } | Out-Null\r")
    Thread.sleep(forTimeInterval: 0.5)
    shell.interrupt()
    shell.send("'still ' + 'here'\r")
    try shell.wait(for: "still here")
    shell.send("Read-Host 'Who'\r")
    try shell.wait(for: "Who: ")
    shell.interrupt()
    Thread.sleep(forTimeInterval: 0.5)
    shell.send("'there ' + 'again'\r")
    try shell.wait(for: "there again")
  }

  @Test func passwordsAreNotShown() throws {
    let shell = try Shell()
    shell.send("$word = Read-Host 'Word' -MaskInput; \"len$($word.Length)\"\r")
    try shell.wait(for: "Word: ")
    shell.forget()
    Thread.sleep(forTimeInterval: 0.3)
    shell.send("hunter2\r")
    try shell.wait(for: "len7")
    #expect(!shell.shown.contains("hunter2"))
  }

  @Test func viEndsALineItself() throws {
    let shell = try Shell()
    shell.send("Set-PSReadLineOption -EditMode Vi\r")
    shell.send("abc\u{1B}")
    Thread.sleep(forTimeInterval: 0.3)
    shell.send("#")
    shell.send("'still ' + 'here'\r")
    try shell.wait(for: "still here")
  }

  @Test func typingReplacesWhatIsSelected() throws {
    let shell = try Shell()
    shell.send("'ab' + 'cd'\u{1B}[1;2D\u{1B}[1;2D\u{1B}[1;2DX'\r")
    try shell.wait(for: "abX")
  }

  @Test func completesWithTab() throws {
    let shell = try Shell()
    shell.send("Get-ChildI\t")
    try shell.wait(for: "Get-ChildItem")
  }

  @Test func historyIsKeptWithoutSecrets() throws {
    let folder = NSTemporaryDirectory() + "rehearse-history-\(UUID().uuidString)"
    do {
      let shell = try Shell(folder: folder)
      shell.send("'kept' + 'line'\r")
      try shell.wait(for: "keptline")
      shell.send("$password = 'hunter2'; 'do' + 'ne'\r")
      try shell.wait(for: "\ndone")
    }
    let text = try String(contentsOfFile: folder + "/rehearse/history", encoding: .utf8)
    #expect(text == "'kept' + 'line'\n")
    let next = try Shell(folder: folder)
    next.send("\u{1B}[A\r")
    try next.wait(for: "keptline")
  }
}
