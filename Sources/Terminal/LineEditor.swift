import CLibEdit

#if canImport(Glibc)
  import Glibc
#endif

/// Reads lines from a terminal through libedit: Emacs keys, history, Tab.
///
/// libedit calls back without context, so that there is one editor at a time (`current`).
public final class LineEditor {
  private let line: OpaquePointer
  private let history: OpaquePointer
  private var prompt = strdup("")
  /// Completes the text in front of the cursor: what is replaced, in characters from the end, and the candidates.
  private let complete: (String) -> (replaced: Int, candidates: [String])
  nonisolated(unsafe) private static var current: LineEditor?

  /// - Returns: nil where the terminal cannot be used.
  public init?(program: String, complete: @escaping (String) -> (replaced: Int, candidates: [String])) {
    guard let line = el_init(program, stdin, stdout, stderr), let history = history_init() else { return nil }
    (self.line, self.history, self.complete) = (line, history, complete)
    LineEditor.current = self
    rehearse_set_prompt(line) { _ in LineEditor.current?.prompt }
    rehearse_set_editor(line, "emacs")
    rehearse_keep_signals_as_keys(line)
    rehearse_history_size(history, 1000)
    rehearse_set_history(line, history)
    rehearse_add_command(line, "rehearse-complete", "Complete the word") { _, _ in LineEditor.current?.completeWord() ?? 0 }
    rehearse_add_command(line, "rehearse-cancel", "Drop the line") { _, _ in LineEditor.current?.cancel() ?? 0 }
    rehearse_bind(line, "^C", "rehearse-cancel")
    rehearse_bind(line, "^I", "rehearse-complete")
    rehearse_bind(line, "^R", "em-inc-search-prev")
  }

  deinit {
    el_end(line)
    history_end(history)
    free(prompt)
  }

  /// Reads a line; nil at the end of input. Ctrl-C gives an empty line.
  public func read(_ text: String) -> String? {
    free(prompt)
    prompt = strdup(text)
    wasCancelled = false
    var count: Int32 = 0
    guard let read = el_gets(line, &count), count > 0 else { return wasCancelled || count < 0 ? "" : nil }
    var result = String(cString: read)
    while result.hasSuffix("\n") { result.removeLast() }
    return result
  }

  public func remember(_ text: String) { rehearse_history_enter(history, text) }

  /// Ctrl-C: the line is dropped, and a new prompt comes.
  private func cancel() -> UInt8 {
    guard let info = el_line(line)?.pointee else { return UInt8(CC_ERROR) }
    let length = info.lastchar - info.buffer
    el_cursor(line, Int32(info.lastchar - info.cursor))
    el_deletestr(line, Int32(length))
    wasCancelled = true
    print("^C\r")
    fflush(stdout)
    return UInt8(CC_NEWLINE)
  }
  /// The last line was dropped by Ctrl-C.
  public private(set) var wasCancelled = false

  private func completeWord() -> UInt8 {
    guard let info = el_line(line)?.pointee else { return UInt8(CC_ERROR) }
    let length = info.cursor - info.buffer
    let before = String(decoding: UnsafeRawBufferPointer(start: info.buffer, count: length), as: UTF8.self)
    let (replaced, candidates) = complete(before)
    guard let first = candidates.first else { return UInt8(CC_REFRESH_BEEP) }
    let common = candidates.dropFirst().reduce(first) { shared, next in
      String(zip(shared, next).prefix { $0.lowercased() == $1.lowercased() }.map(\.0))
    }
    let text = candidates.count == 1 ? first : common
    if text.count > replaced || candidates.count == 1 {
      el_deletestr(line, Int32(before.suffix(replaced).utf8.count))
      el_insertstr(line, text)
      return UInt8(CC_REFRESH)
    }
    print("\n" + candidates.prefix(60).joined(separator: "  "))
    fflush(stdout)
    return UInt8(CC_REDISPLAY)
  }
}
