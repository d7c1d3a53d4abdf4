import CLibEdit

#if canImport(Glibc)
  import Glibc
#endif

/// Edits a line, or several, on a terminal.
///
/// libedit runs headless: it keeps the terminal's modes, the buffer and vi's maps, but draws into nothing. Keys are decoded and
/// the screen is painted here, before each key that is waited for (docs/design/line-editor.md).
public final class LineEditor {
  /// How an edit ended.
  public enum Outcome: Equatable { case line(String), cancelled, end }

  let line: OpaquePointer
  let buffer: EditBuffer
  public let history: LineHistory
  unowned let delegate: LineEditorDelegate
  public var keys = KeyMap.windows
  public var showsSuggestions = true
  public var continuation = ">> "
  public var suggestionStyle = "\u{1B}[97;2;3m"
  public private(set) var isVi = false

  private var prompt = ""
  private var rightPrompt = ""
  private var outcome: Outcome?
  /// Bytes that were read ahead, and where the block on the screen has its cursor.
  private var waiting: [UInt8] = []
  private var painted: (layout: Painter.Layout, cursorRow: Int)?
  private var colored: (text: String, styles: [String], hasError: Bool)?
  private var isEnded = false

  /// What reads keys besides the line itself.
  enum Mode {
    case line
    case menu(Menu)
    case search(Search)
    /// Lines under the text until the next key.
    case note([String])
    case naming
  }
  var mode = Mode.line
  /// The place in the history that is shown; the number of its lines for the line that is being typed.
  var historyPosition = 0
  var historyDraft = ""
  var historyPrefix: String?
  var cycle: Cycle?
  /// The last argument that Alt+. put in: where, and how far back it came from.
  var yankedArgument: (range: Range<Int>, depth: Int)?
  var yanked: (range: Range<Int>, depth: Int)?
  var anchor: Int?
  var suggestionText: String?

  nonisolated(unsafe) private static var current: LineEditor?
  nonisolated(unsafe) private static var windowChanged: sig_atomic_t = 0

  /// - Returns: nil where input or output is no terminal that can move a cursor.
  public init?(program: String, history: LineHistory, delegate: LineEditorDelegate) {
    guard isatty(0) != 0, isatty(1) != 0, let kind = getenv("TERM").map({ String(cString: $0) }), kind != "dumb", !kind.isEmpty else { return nil }
    // Without a UTF-8 locale libedit takes letters for control characters.
    if setlocale(LC_CTYPE, "") == nil || !String(cString: nl_langinfo(nl_item(CODESET))).uppercased().contains("UTF") { setlocale(LC_CTYPE, "C.UTF-8") }
    guard let nowhere = fopen("/dev/null", "w"), let line = el_init_fd(program, stdin, nowhere, nowhere, 0, 1, 2) else { return nil }
    (self.line, self.history, self.delegate) = (line, history, delegate)
    buffer = EditBuffer(line)
    LineEditor.current = self
    rehearse_set_editor(line, "emacs")
    rehearse_keep_signals_as_keys(line)
    rehearse_set_reader(line) { _, code in LineEditor.current?.nextCode(code) ?? 0 }
    rehearse_add_command(line, "rehearse-end", "End the edit") { _, _ in
      LineEditor.current?.outcome == .end ? UInt8(CC_EOF) : UInt8(CC_NEWLINE)
    }
    addViCommands()
    bindEnd()
    signal(SIGWINCH) { _ in LineEditor.windowChanged = 1 }
  }

  deinit {
    rehearse_leave_edit_mode(line)
    el_end(line)
  }

  /// The one code that libedit gets for keys of ours: it ends the edit.
  private static let endCode: wchar_t = 0x80
  private func bindEnd() {
    rehearse_bind(line, "\\200", "rehearse-end")
    rehearse_bind_alternative(line, "\\200", "rehearse-end")
  }

  /// What vi's command mode does with the history, the search and the undoing that are kept here and not by libedit.
  private func addViCommands() {
    rehearse_add_command(line, "rehearse-previous", "Earlier in the history") { _, _ in LineEditor.run(.PreviousHistory) }
    rehearse_add_command(line, "rehearse-next", "Later in the history") { _, _ in LineEditor.run(.NextHistory) }
    rehearse_add_command(line, "rehearse-search-back", "Search the history") { _, _ in LineEditor.run(.ReverseSearchHistory) }
    rehearse_add_command(line, "rehearse-search-forward", "Search the history") { _, _ in LineEditor.run(.ForwardSearchHistory) }
    rehearse_add_command(line, "rehearse-undo", "Take back the last change") { _, _ in LineEditor.run(.Undo) }
  }
  private static let viCommands = [
    ("k", "rehearse-previous"), ("-", "rehearse-previous"), ("j", "rehearse-next"), ("+", "rehearse-next"), ("/", "rehearse-search-back"),
    ("?", "rehearse-search-forward"), ("u", "rehearse-undo"),
  ]
  private static func run(_ function: EditorFunction) -> UInt8 {
    current?.perform(function)
    return UInt8(CC_NORM)
  }

  /// Windows, Emacs or Vi.
  public func use(_ editMode: String) {
    isVi = editMode.lowercased() == "vi"
    keys = isVi ? .vi : editMode.lowercased() == "emacs" ? .emacs : .windows
    rehearse_set_editor(line, isVi ? "vi" : "emacs")
    if isVi { for (key, command) in LineEditor.viCommands { rehearse_bind_alternative(line, key, command) } }
    bindEnd()
  }

  // MARK: Reading

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - prompt: may have several lines and escape sequences; the last line stands in front of the text.
  ///   - rightPrompt: stands at the right edge while there is room.
  public func read(_ prompt: String, rightPrompt: String = "") -> Outcome {
    if isEnded { return .end }
    let lines = prompt.split(separator: "\n", omittingEmptySubsequences: false)
    for text in lines.dropLast() { put(text + "\r\n") }
    self.prompt = String(lines.last ?? "")
    self.rightPrompt = rightPrompt
    (outcome, painted, colored, mode, cycle, anchor) = (nil, nil, nil, .line, nil, nil)
    (historyPosition, historyDraft, historyPrefix) = (history.lines.count, "", nil)
    rehearse_enter_edit_mode(line)
    // Bracketed paste, and codes for Shift+Enter and its like.
    put("\u{1B}[?2004h\u{1B}[>4;1m")
    takeTypedAhead()
    var count: Int32 = 0
    let read = el_wgets(line, &count)
    // Some of vi's commands end the edit themselves.
    if outcome == nil, !isEnded, let read, count > 0 {
      let text = (0..<Int(count)).compactMap { Unicode.Scalar(UInt32(bitPattern: read[$0])) }
      let line = String(String.UnicodeScalarView(text))
      buffer.set(line.hasSuffix("\n") ? String(line.dropLast()) : line)
      finish(.line(buffer.string))
      paintEnd(.line(buffer.string))
    }
    put("\u{1B}[>4;0m\u{1B}[?2004l")
    rehearse_leave_edit_mode(line)
    return outcome ?? .end
  }

  /// Keys that came while a command ran: the terminal has made line feeds of their Enters.
  private func takeTypedAhead() {
    while waiting.count < 1 << 20, pollInput(0) > 0 {
      var part = [UInt8](repeating: 0, count: 4096)
      let count = Glibc.read(0, &part, part.count)
      if count <= 0 { return }
      waiting += part[..<count].map { $0 == 0x0A ? 0x0D : $0 }
    }
  }

  private func pollInput(_ milliseconds: Int) -> Int32 {
    var request = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, Int32(milliseconds))
  }

  func finish(_ result: Outcome) {
    mode = .line
    outcome = result
  }

  /// What libedit reads next: a character to insert, or the end. All other keys are done with here.
  private func nextCode(_ code: UnsafeMutablePointer<wchar_t>?) -> Int32 {
    if historyPosition == history.lines.count, outcome == nil, buffer.text.isEmpty, painted == nil { buffer.startLine() }
    while true {
      buffer.noteChange()
      if outcome == nil, !inputIsWaiting { paint() }
      guard let key = KeyDecoder.next(nextByte) else {
        isEnded = true
        outcome = .end
        code?.pointee = LineEditor.endCode
        return 1
      }
      if let scalar = handle(key) {
        code?.pointee = wchar_t(bitPattern: scalar.value)
        return 1
      }
      if let outcome {
        paintEnd(outcome)
        code?.pointee = LineEditor.endCode
        return 1
      }
    }
  }

  private func nextByte(_ milliseconds: Int) -> UInt8? {
    if !waiting.isEmpty { return waiting.removeFirst() }
    while true {
      let ready = pollInput(milliseconds)
      if LineEditor.windowChanged != 0 { resize() }
      if ready == 0 { return nil }
      if ready < 0 {
        if errno == EINTR { continue }
        return nil
      }
      var part = [UInt8](repeating: 0, count: 4096)
      let count = Glibc.read(0, &part, part.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return nil }
      waiting = Array(part[1..<max(1, count)])
      return part[0]
    }
  }

  private var inputIsWaiting: Bool { !waiting.isEmpty || pollInput(0) > 0 }

  // MARK: Painting

  private func put(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(1, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      if count <= 0 { return }
      bytes = bytes.dropFirst(count)
    }
  }

  private lazy var usesColor = getenv("NO_COLOR").map { $0.pointee == 0 } ?? true

  public var screen: (width: Int, height: Int) {
    var (columns, rows): (Int32, Int32) = (0, 0)
    rehearse_window_size(1, &columns, &rows)
    return (columns > 0 ? Int(columns) : 80, rows > 0 ? Int(rows) : 24)
  }

  private func painter() -> Painter { Painter(width: screen.width, height: screen.height, usesColor: usesColor) }

  /// Columns of a text without its escape sequences.
  private func visibleWidth(_ text: String) -> Int {
    var width = 0
    var rest = Substring(text)
    while let character = rest.popFirst() {
      if character == "\u{1B}", rest.first == "[" {
        while let next = rest.popFirst(), !(next.isLetter || next == "~") {}
      } else {
        width += max(0, CharacterWidth.of(character))
      }
    }
    return width
  }

  private func picture() -> Picture {
    let state = buffer.state
    let string = String(String.UnicodeScalarView(state.text))
    if colored?.text != string {
      let (styles, hasError) = delegate.styles(of: string)
      colored = (string, styles, hasError)
    }
    var picture = Picture()
    picture.prompt = prompt
    if usesColor, colored?.hasError ?? false, !string.isEmpty, let mark = prompt.lastIndex(of: ">") {
      // The prompt's own mark tells of an error.
      picture.prompt = prompt[..<mark] + "\u{1B}[31m>\u{1B}[0m" + prompt[prompt.index(after: mark)...]
    }
    picture.promptWidth = visibleWidth(prompt)
    (picture.continuation, picture.rightPrompt, picture.text, picture.cursor) = (continuation, rightPrompt, state.text, state.cursor)
    picture.styles = colored?.styles ?? []
    if let anchor { picture.selection = min(anchor, state.cursor)..<max(anchor, state.cursor) }
    suggestionText = nil
    // Without colours nothing would tell a suggestion from what is typed.
    if showsSuggestions, usesColor, case .line = mode, cycle == nil, state.cursor == state.text.count, !state.text.isEmpty {
      suggestionText = delegate.suggestion(for: string)
      picture.suggestion = suggestionText ?? ""
      picture.suggestionStyle = suggestionStyle
    }
    picture.below = linesBelow()
    return picture
  }

  private func paint() { show(picture()) }

  private func show(_ picture: Picture) {
    let layout = painter().layout(picture)
    if painted?.layout == layout { return }
    put(Painter.bytes(layout, from: painted?.cursorRow ?? 0))
    painted = (layout, layout.cursorRow)
  }

  /// The line as it stays on the screen, with the cursor under it.
  private func paintEnd(_ outcome: Outcome) {
    mode = .line
    anchor = nil
    cycle = nil
    var last = picture()
    (last.suggestion, last.rightPrompt, last.below) = ("", "", [])
    last.cursor = last.text.count
    show(last)
    let below = (painted?.layout.rows.count ?? 1) - 1 - (painted?.cursorRow ?? 0)
    put((below > 0 ? "\u{1B}[\(below)B" : "") + (outcome == .cancelled ? "^C" : "") + "\r\n")
  }

  func clearScreen() {
    put("\u{1B}[2J\u{1B}[H")
    painted = nil
  }

  /// Terminals fold the block anew when their width changes; the cursor's row in it has to be found again.
  private func resize() {
    LineEditor.windowChanged = 0
    el_resize(line)
    guard let painted else { return }
    let width = screen.width
    let above = painted.layout.rows.prefix(painted.cursorRow).reduce(0) { $0 + max(1, (visibleWidth($1) + width - 1) / width) }
    self.painted = (painted.layout, above + painted.layout.cursorColumn / width)
    if outcome == nil { paintAnew() }
  }

  private func paintAnew() {
    let layout = painter().layout(picture())
    put(Painter.bytes(layout, from: painted?.cursorRow ?? 0))
    painted = (layout, layout.cursorRow)
  }
}
