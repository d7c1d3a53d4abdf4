/// What the editor does besides editing: choosing from a menu, searching the history, cycling through completions.
extension LineEditor {
  /// Completions that Tab goes through in place.
  struct Cycle {
    let original: EditBuffer.State
    let start: Int
    let items: [EditorCompletion]
    var index: Int
    var length: Int
  }

  struct Menu {
    let original: EditBuffer.State
    let start: Int
    let all: [EditorCompletion]
    var index = 0
    var length: Int
    var columns = 1
    /// How the labels of what is shown begin: as all of them do, and what was typed since.
    var beginning: String
    private(set) var items: [EditorCompletion]

    init(original: EditBuffer.State, start: Int, items: [EditorCompletion], length: Int) {
      (self.original, self.start, self.length) = (original, start, length)
      (all, self.items) = (items, items)
      beginning = items.dropFirst().reduce(items.first?.label ?? "") { common, item in
        String(zip(common, item.label).prefix { $0.lowercased() == $1.lowercased() }.map(\.0))
      }
    }

    /// The menu of those that begin in another way; nil where there are none.
    func beginning(with text: String) -> Menu? {
      var menu = self
      menu.items = all.filter { $0.label.lowercased().hasPrefix(text.lowercased()) }
      (menu.beginning, menu.index) = (text, 0)
      return menu.items.isEmpty ? nil : menu
    }
  }

  struct Search {
    let original: EditBuffer.State
    var query = ""
    var isBackward: Bool
    var position: Int
    var hasFailed = false
  }

  // MARK: Lines under the text

  func linesBelow() -> [String] {
    switch mode {
    case .line: return []
    case .note(let lines): return lines
    case .naming: return ["what-is-key: "]
    case .search(let search): return [(search.hasFailed ? "failed-" : "") + (search.isBackward ? "bck" : "fwd") + "-i-search: \(search.query)_"]
    case .menu(let menu): return lines(of: menu)
    }
  }

  private func columnWidth(_ items: [EditorCompletion]) -> Int {
    min(screen.width - 1, (items.map { $0.label.count }.max() ?? 1) + 2)
  }

  private func lines(of menu: Menu) -> [String] {
    let width = columnWidth(menu.items)
    let rows = (menu.items.count + menu.columns - 1) / menu.columns
    let shown = max(1, min(rows, 10, screen.height - 4))
    let chosen = menu.index % rows
    let first = min(max(0, chosen - shown / 2), rows - shown)
    var lines = (first..<first + shown).map { row in
      (0..<menu.columns).compactMap { column -> String? in
        let at = column * rows + row
        guard at < menu.items.count else { return nil }
        let label = String(menu.items[at].label.prefix(width - 1))
        let cell = label + String(repeating: " ", count: max(0, width - label.count))
        return at == menu.index ? "\u{1B}[7m\(label)\u{1B}[0m" + String(repeating: " ", count: max(0, width - label.count)) : cell
      }.joined()
    }
    if rows > shown { lines.append("… \(menu.items.count) in all") }
    let tooltip = menu.items[menu.index].tooltip
    if !tooltip.isEmpty { lines += tooltip.split(separator: "\n").prefix(2).map { String($0.prefix(screen.width - 1)) } }
    return lines
  }

  // MARK: Completion

  func completeNext(_ step: Int) {
    if var current = cycle {
      current.index = (current.index + step + current.items.count) % current.items.count
      show(&current)
      return
    }
    let state = buffer.state
    let (range, items) = delegate.completions(of: buffer.string, at: state.cursor)
    guard !items.isEmpty else { return }
    var current = Cycle(original: state, start: range.lowerBound, items: items, index: step > 0 ? 0 : items.count - 1, length: range.count)
    show(&current)
    if items.count == 1 { cycle = nil }
  }

  private func show(_ current: inout Cycle) {
    let text = current.items[current.index].text
    buffer.replace(current.start..<current.start + current.length, with: text)
    current.length = text.unicodeScalars.count
    cycle = current
  }

  /// As far as it is certain; where nothing more is, the list.
  func completeCommon() {
    let state = buffer.state
    let (range, items) = delegate.completions(of: buffer.string, at: state.cursor)
    guard let first = items.first else { return }
    let common = items.dropFirst().reduce(first.text) { shared, next in
      String(zip(shared, next.text).prefix { $0.lowercased() == $1.lowercased() }.map(\.0))
    }
    if items.count == 1 || common.unicodeScalars.count > range.count {
      buffer.replace(range, with: items.count == 1 ? first.text : common)
    } else {
      listCompletions()
    }
  }

  func listCompletions() {
    let (_, items) = delegate.completions(of: buffer.string, at: buffer.state.cursor)
    guard !items.isEmpty else { return }
    let width = columnWidth(items)
    let columns = max(1, (screen.width - 1) / width)
    let rows = (items.count + columns - 1) / columns
    mode = .note((0..<min(rows, max(1, screen.height - 3))).map { row in
      (0..<columns).compactMap { column in
        let at = column * rows + row
        return at < items.count ? items[at].label + String(repeating: " ", count: max(0, width - items[at].label.count)) : nil
      }.joined()
    })
  }

  func openMenu() {
    let state = buffer.state
    let (range, items) = delegate.completions(of: buffer.string, at: state.cursor)
    guard let first = items.first else { return }
    if items.count == 1 { return buffer.replace(range, with: first.text) }
    var menu = Menu(original: state, start: range.lowerBound, items: items, length: range.count)
    menu.columns = max(1, (screen.width - 1) / columnWidth(items))
    choose(0, &menu)
  }

  private func choose(_ index: Int, _ menu: inout Menu) {
    menu.index = index
    let text = menu.items[index].text
    buffer.replace(menu.start..<menu.start + menu.length, with: text)
    menu.length = text.unicodeScalars.count
    mode = .menu(menu)
  }

  /// - Returns: whether the key was the menu's; any other closes it and is done with as usual.
  func handleMenu(_ key: Key, _ menu: Menu) -> Bool {
    var menu = menu
    let rows = (menu.items.count + menu.columns - 1) / menu.columns
    func go(_ step: Int) { choose((menu.index + step + menu.items.count) % menu.items.count, &menu) }
    switch key {
    case .named(.down, []), .named(.tab, []), .named(.space, .control): go(1)
    case .named(.up, []), .named(.tab, .shift): go(-1)
    case .named(.right, []): go(menu.index + rows < menu.items.count ? rows : 0)
    case .named(.left, []): go(menu.index >= rows ? -rows : 0)
    case .named(.enter, []): mode = .line
    case .character(let scalar, let modifiers) where modifiers.subtracting(.shift).isEmpty:
      guard var narrowed = menu.beginning(with: menu.beginning + String(scalar)) else {
        mode = .line
        return false
      }
      choose(0, &narrowed)
    case .named(.backspace, []):
      guard var widened = menu.beginning(with: String(menu.beginning.dropLast())) else { return true }
      choose(0, &widened)
    case .named(.escape, []), .character("c", .control), .character("g", .control):
      mode = .line
      buffer.state = menu.original
    default:
      mode = .line
      return false
    }
    return true
  }

  // MARK: History

  func openSearch(isBackward: Bool) {
    mode = .search(Search(original: buffer.state, isBackward: isBackward, position: isBackward ? history.lines.count : -1))
  }

  private func look(_ search: inout Search, further: Bool) {
    defer { mode = .search(search) }
    let query = search.query.lowercased()
    if query.isEmpty {
      buffer.state = search.original
      return
    }
    func matches(_ line: String) -> Bool { line.lowercased().contains(query) }
    let from = further ? search.position : search.isBackward ? min(history.lines.count, search.position + 1) : search.position - 1
    let found = search.isBackward ? history.search(before: from, matches: matches) : history.search(after: from, matches: matches)
    search.hasFailed = found == nil
    guard let found else { return }
    search.position = found
    buffer.set(history.lines[found])
    let lowered = buffer.string.lowercased()
    if let at = lowered.indices.first(where: { lowered[$0...].hasPrefix(query) }) { buffer.move(to: lowered[..<at].unicodeScalars.count) }
  }

  /// - Returns: whether the key was the search's.
  func handleSearch(_ key: Key, _ search: Search) -> Bool {
    var search = search
    switch key {
    case .character("r", .control), .character("s", .control):
      search.isBackward = key == .character("r", .control)
      look(&search, further: true)
    case .character("g", .control), .character("c", .control):
      mode = .line
      buffer.state = search.original
    case .named(.escape, []): mode = .line
    case .named(.backspace, _):
      if !search.query.isEmpty { search.query.removeLast() }
      search.position = search.isBackward ? history.lines.count : -1
      look(&search, further: true)
    case .character(let scalar, let modifiers) where modifiers.subtracting(.shift).isEmpty:
      search.query.unicodeScalars.append(scalar)
      look(&search, further: false)
    default:
      mode = .line
      return false
    }
    return true
  }

  /// An earlier or later line; where text stands in front of the cursor, one that begins with it.
  func browse(_ step: Int, byPrefix: Bool) {
    if historyPosition == history.lines.count { historyDraft = buffer.string }
    if historyPrefix == nil {
      let state = buffer.state
      historyPrefix = byPrefix || historyPosition == history.lines.count ? String(String.UnicodeScalarView(state.text[..<state.cursor])) : ""
    }
    let prefix = (historyPrefix ?? "").lowercased()
    let current = buffer.string
    func matches(_ line: String) -> Bool { line.lowercased().hasPrefix(prefix) && line != current }
    let found = step < 0 ? history.search(before: historyPosition, matches: matches) : history.search(after: historyPosition, matches: matches)
    if let found {
      historyPosition = found
      buffer.set(history.lines[found])
    } else if step > 0, historyPosition < history.lines.count {
      historyPosition = history.lines.count
      buffer.set(historyDraft)
    }
  }
}
