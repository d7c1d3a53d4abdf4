import CLibEdit

/// The line that libedit holds, as scalars; with what was cut and what can be taken back.
final class EditBuffer {
  private let line: OpaquePointer
  private var undone: [State] = []
  private var done: [State] = []
  private var last = State(text: [], cursor: 0)
  private var isTyping = false
  /// What was cut, the newest last.
  private(set) var kills: [[Unicode.Scalar]] = []
  /// Whether what is cut next belongs to what was cut last.
  var joinsCuts = false

  struct State: Equatable {
    var text: [Unicode.Scalar]
    var cursor: Int
  }

  init(_ line: OpaquePointer) { self.line = line }

  var state: State {
    get {
      guard let info = el_wline(line)?.pointee else { return State(text: [], cursor: 0) }
      let count = info.lastchar - info.buffer
      let text = UnsafeBufferPointer(start: info.buffer, count: count).map { Unicode.Scalar(UInt32(bitPattern: $0)) ?? "\u{FFFD}" }
      return State(text: text, cursor: info.cursor - info.buffer)
    }
    set {
      let old = state
      if old.text == newValue.text {
        el_cursor(line, Int32(newValue.cursor - old.cursor))
        return
      }
      el_cursor(line, Int32(old.text.count - old.cursor))
      if !old.text.isEmpty { el_deletestr(line, Int32(old.text.count)) }
      insertRaw(newValue.text)
      el_cursor(line, Int32(newValue.cursor - newValue.text.count))
    }
  }
  var text: [Unicode.Scalar] { state.text }
  var string: String { String(String.UnicodeScalarView(state.text)) }

  private func insertRaw(_ scalars: [Unicode.Scalar]) {
    if scalars.isEmpty { return }
    let wide = scalars.map { Int32(bitPattern: $0.value) } + [0]
    el_winsertstr(line, wide)
  }

  func set(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    state = State(text: scalars, cursor: scalars.count)
  }

  func insert(_ text: String) { insertRaw(Array(text.unicodeScalars).filter { $0.value != 0 }) }

  func replace(_ range: Range<Int>, with text: String) {
    var next = state
    let scalars = Array(text.unicodeScalars)
    next.text.replaceSubrange(range.clamped(to: 0..<next.text.count), with: scalars)
    next.cursor = range.lowerBound + scalars.count
    state = next
  }

  func delete(_ range: Range<Int>) { replace(range, with: "") }

  /// Deletes and keeps for Yank.
  func cut(_ range: Range<Int>) {
    let range = range.clamped(to: 0..<text.count)
    if range.isEmpty { return }
    let state = self.state
    let cut = Array(state.text[range])
    if joinsCuts, let last = kills.popLast() {
      kills.append(range.upperBound == state.cursor ? cut + last : last + cut)
    } else {
      kills.append(cut)
      if kills.count > 10 { kills.removeFirst() }
    }
    delete(range)
  }

  func move(to position: Int) {
    var next = state
    next.cursor = max(0, min(next.text.count, position))
    state = next
  }

  // MARK: Undo

  /// Forgets what was done, for a new line.
  func startLine() {
    (undone, done, isTyping) = ([], [], false)
    last = state
  }

  /// Keeps the state before a change; a run of typed characters is one change.
  func noteChange() {
    let now = state
    defer { last = now }
    guard now.text != last.text else {
      if now.cursor != last.cursor { isTyping = false }
      return
    }
    let isInsertion = now.text.count == last.text.count + 1 && now.cursor == last.cursor + 1 && now.text[last.cursor] != " "
    if !(isInsertion && isTyping) { done.append(last) }
    isTyping = isInsertion
    undone = []
  }

  func undo() {
    guard let before = done.popLast() else { return }
    undone.append(state)
    state = before
    last = state
    isTyping = false
  }

  func redo() {
    guard let next = undone.popLast() else { return }
    done.append(state)
    state = next
    last = state
  }

  // MARK: Lines of the text

  /// The range of the line that a position is in, without its line break.
  func lineRange(at position: Int) -> Range<Int> {
    let text = self.text
    let start = text[..<min(position, text.count)].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    let end = text[min(position, text.count)...].firstIndex(of: "\n") ?? text.count
    return start..<end
  }
}
