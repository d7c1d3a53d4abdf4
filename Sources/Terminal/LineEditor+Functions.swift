/// What keys do to the line.
extension LineEditor {
  /// Does what a key means.
  ///
  /// - Returns: a character that libedit is to take.
  func handle(_ key: Key) -> Unicode.Scalar? {
    switch mode {
    case .menu(let menu): if handleMenu(key, menu) { return nil }
    case .search(let search): if handleSearch(key, search) { return nil }
    case .naming:
      mode = .note(["\(key.chord): " + (keys[key].map { "\($0.rawValue) - \($0.summary)" } ?? "nothing")])
      return nil
    case .note: mode = .line
    case .line: break
    }
    if case .paste(let text) = key {
      deleteSelection()
      buffer.insert(text)
      forget(except: nil)
      return nil
    }
    guard let function = keys[key] else { return insertion(of: key) }
    perform(function)
    forget(except: function)
    return nil
  }

  /// A key that is bound to nothing is typed, or is libedit's in vi mode.
  private func insertion(of key: Key) -> Unicode.Scalar? {
    defer { forget(except: nil) }
    switch key {
    case .character(let scalar, let modifiers) where modifiers.subtracting(.shift).isEmpty:
      deleteSelection()
      return scalar
    case .named(.space, let modifiers) where modifiers.subtracting(.shift).isEmpty:
      deleteSelection()
      return " "
    case .character(let scalar, .control) where isVi: return Unicode.Scalar(scalar.value & 0x1F)
    case .named(.escape, []) where isVi: return "\u{1B}"
    case .named(.backspace, []) where isVi: return "\u{7F}"
    default: return nil
    }
  }

  /// Cuts that are pasted together when they were made in a row.
  private static let cuts: Set<EditorFunction> = [.BackwardKillWord, .UnixWordRubout, .KillWord, .KillLine, .BackwardKillInput]

  /// Ends what a row of the same keys goes through.
  private func forget(except function: EditorFunction?) {
    buffer.joinsCuts = function.map { LineEditor.cuts.contains($0) } ?? false
    switch function {
    case .TabCompleteNext, .TabCompletePrevious: break
    default: cycle = nil
    }
    switch function {
    case .PreviousHistory, .NextHistory, .HistorySearchBackward, .HistorySearchForward: break
    default: historyPrefix = nil
    }
    if function != .YankLastArg { yankedArgument = nil }
    if function != .YankPop && function != .Yank { yanked = nil }
    if function.map({ !$0.rawValue.hasPrefix("Select") && $0 != .CopyOrCancelLine && $0 != .KillRegion }) ?? true { anchor = nil }
  }

  /// - Returns: whether anything was selected.
  @discardableResult
  private func deleteSelection() -> Bool {
    guard let anchor else { return false }
    let cursor = buffer.state.cursor
    self.anchor = nil
    buffer.delete(min(anchor, cursor)..<max(anchor, cursor))
    return anchor != cursor
  }

  func perform(_ function: EditorFunction) {
    let state = buffer.state
    let (text, cursor) = (state.text, state.cursor)
    switch function {
    case .AcceptLine: accept()
    case .AddLine: buffer.insert("\n")
    case .InsertLineAbove:
      let start = buffer.lineRange(at: cursor).lowerBound
      buffer.replace(start..<start, with: "\n")
      buffer.move(to: start)
    case .InsertLineBelow:
      let end = buffer.lineRange(at: cursor).upperBound
      buffer.replace(end..<end, with: "\n")
    case .BackwardChar: buffer.move(to: characterStart(text, before: cursor))
    case .ForwardChar: if cursor == text.count { takeSuggestion(whole: true) } else { buffer.move(to: characterEnd(text, after: cursor)) }
    case .BackwardWord: buffer.move(to: WordMotion.backward(text, cursor))
    case .ForwardWord: if cursor == text.count { takeSuggestion(whole: false) } else { buffer.move(to: WordMotion.forwardEnd(text, cursor)) }
    case .NextWord: if cursor == text.count { takeSuggestion(whole: false) } else { buffer.move(to: WordMotion.nextStart(text, cursor)) }
    case .BeginningOfLine:
      let start = buffer.lineRange(at: cursor).lowerBound
      buffer.move(to: cursor == start ? 0 : start)
    case .EndOfLine: if cursor == text.count { takeSuggestion(whole: true) } else { buffer.move(to: buffer.lineRange(at: cursor).upperBound) }
    case .AcceptSuggestion: takeSuggestion(whole: true)
    case .AcceptNextSuggestionWord: if cursor == text.count { takeSuggestion(whole: false) } else { buffer.move(to: WordMotion.forwardEnd(text, cursor)) }
    case .BackwardDeleteChar: if !deleteSelection(), cursor > 0 { buffer.delete(characterStart(text, before: cursor)..<cursor) }
    case .DeleteChar: if !deleteSelection(), cursor < text.count { buffer.delete(cursor..<characterEnd(text, after: cursor)) }
    case .DeleteCharOrExit: if text.isEmpty { finish(.end) } else if cursor < text.count { buffer.delete(cursor..<characterEnd(text, after: cursor)) }
    case .BackwardKillWord: buffer.cut(WordMotion.backward(text, cursor)..<cursor)
    case .UnixWordRubout: buffer.cut(WordMotion.backward(text, cursor) { !$0.properties.isWhitespace }..<cursor)
    case .KillWord: buffer.cut(cursor..<WordMotion.forwardEnd(text, cursor))
    case .KillLine: buffer.cut(cursor..<max(cursor + (cursor < text.count ? 1 : 0), buffer.lineRange(at: cursor).upperBound))
    case .BackwardKillInput: buffer.cut(0..<cursor)
    case .KillRegion:
      if let anchor { buffer.cut(min(anchor, cursor)..<max(anchor, cursor)) }
      anchor = nil
    case .Yank: yank(depth: 0)
    case .YankPop: if let yanked { yank(depth: yanked.depth + 1) }
    case .YankLastArg: yankLastArgument()
    case .Undo: buffer.undo()
    case .Redo: buffer.redo()
    case .RevertLine:
      buffer.set("")
      historyPosition = history.lines.count
    case .CancelLine: finish(.cancelled)
    case .CopyOrCancelLine: if anchor != nil { anchor = nil } else { finish(.cancelled) }
    case .ClearScreen: clearScreen()
    case .PreviousHistory, .NextHistory: upOrDown(function == .PreviousHistory ? -1 : 1)
    case .HistorySearchBackward, .HistorySearchForward: browse(function == .HistorySearchBackward ? -1 : 1, byPrefix: true)
    case .BeginningOfHistory:
      if historyPosition == history.lines.count { historyDraft = buffer.string }
      if let first = history.lines.first {
        historyPosition = 0
        buffer.set(first)
      }
    case .EndOfHistory:
      historyPosition = history.lines.count
      buffer.set(historyDraft)
    case .ReverseSearchHistory, .ForwardSearchHistory: openSearch(isBackward: function == .ReverseSearchHistory)
    case .TabCompleteNext: completeNext(1)
    case .TabCompletePrevious: completeNext(-1)
    case .Complete: completeCommon()
    case .MenuComplete: openMenu()
    case .PossibleCompletions: listCompletions()
    case .SelectAll:
      anchor = 0
      buffer.move(to: text.count)
    case .SelectBackwardChar: select(to: characterStart(text, before: cursor))
    case .SelectForwardChar: select(to: characterEnd(text, after: cursor))
    case .SelectBackwardWord: select(to: WordMotion.backward(text, cursor))
    case .SelectNextWord: select(to: WordMotion.nextStart(text, cursor))
    case .SelectBackwardsLine: select(to: buffer.lineRange(at: cursor).lowerBound)
    case .SelectLine: select(to: buffer.lineRange(at: cursor).upperBound)
    case .SelectCommandArgument: selectArgument()
    case .SwapCharacters: swapCharacters(state)
    case .UpcaseWord, .DowncaseWord, .CapitalizeWord: recase(function, state)
    case .GotoBrace: if let other = WordMotion.brace(text, cursor) { buffer.move(to: other) }
    case .ShowCommandHelp, .ShowParameterHelp: note(delegate.help(for: buffer.string, at: cursor, parameterOnly: function == .ShowParameterHelp))
    case .PreviewChanges: note(delegate.preview(of: buffer.string))
    case .WhatIsKey: mode = .naming
    case .ShowKeyBindings:
      note(keys.bindings.map { ($0.key.chord, $0.value) }.sorted { $0.0 < $1.0 }.map { $0.0.padded(to: 24) + $0.1.rawValue.padded(to: 26) + $0.1.summary })
    case .SelfInsert, .Ignore: break
    }
  }

  private func note(_ lines: [String]) {
    let (width, height) = screen
    if !lines.isEmpty { mode = .note(lines.prefix(max(1, height - 2)).map { String($0.prefix(width - 1)) }) }
  }

  private func accept() {
    let text = buffer.string
    if delegate.isIncomplete(text) {
      buffer.insert("\n")
    } else {
      buffer.move(to: buffer.text.count)
      finish(.line(text))
    }
  }

  private func takeSuggestion(whole: Bool) {
    guard let suggestion = suggestionText else { return }
    let scalars = Array(suggestion.unicodeScalars)
    buffer.insert(String(String.UnicodeScalarView(whole ? scalars : Array(scalars[..<WordMotion.forwardEnd(scalars, 0)]))))
  }

  /// Rows of the text first, then the history.
  private func upOrDown(_ step: Int) {
    let cursor = buffer.state.cursor
    let line = buffer.lineRange(at: cursor)
    let isBrowsing = historyPosition < history.lines.count
    if !isBrowsing, step < 0 ? line.lowerBound > 0 : line.upperBound < buffer.text.count {
      let other = buffer.lineRange(at: step < 0 ? line.lowerBound - 1 : line.upperBound + 1)
      buffer.move(to: min(other.upperBound, other.lowerBound + cursor - line.lowerBound))
      return
    }
    browse(step, byPrefix: false)
  }

  private func select(to position: Int) {
    anchor = anchor ?? buffer.state.cursor
    buffer.move(to: position)
  }

  private func selectArgument() {
    let ranges = delegate.arguments(in: buffer.string)
    let cursor = buffer.state.cursor
    guard let next = ranges.first(where: { $0.lowerBound >= cursor }) ?? ranges.first else { return }
    anchor = next.lowerBound
    buffer.move(to: next.upperBound)
  }

  private func yank(depth: Int) {
    guard !buffer.kills.isEmpty else { return }
    let text = buffer.kills[buffer.kills.count - 1 - depth % buffer.kills.count]
    let start = yanked?.range.lowerBound ?? buffer.state.cursor
    buffer.replace(start..<(yanked?.range.upperBound ?? start), with: String(String.UnicodeScalarView(text)))
    yanked = (start..<start + text.count, depth)
  }

  private func yankLastArgument() {
    let first = (yankedArgument?.depth ?? -1) + 1
    // Lines without an argument are passed over.
    let found = (first..<max(first, history.lines.count)).lazy.compactMap { [self] depth -> (Int, String, Range<Int>)? in
      let line = history.lines[history.lines.count - 1 - depth]
      return delegate.arguments(in: line).last.map { (depth, line, $0) }
    }.first
    guard let (depth, line, last) = found else { return }
    let word = String(String.UnicodeScalarView(Array(line.unicodeScalars)[last]))
    let start = yankedArgument?.range.lowerBound ?? buffer.state.cursor
    buffer.replace(start..<(yankedArgument?.range.upperBound ?? start), with: word)
    yankedArgument = (start..<start + last.count, depth)
  }

  private func swapCharacters(_ state: EditBuffer.State) {
    guard state.cursor > 0, state.text.count > 1 else { return }
    let at = state.cursor == state.text.count ? state.cursor - 1 : state.cursor
    var next = state
    next.text.swapAt(at - 1, at)
    next.cursor = at + 1
    buffer.state = next
  }

  private func recase(_ function: EditorFunction, _ state: EditBuffer.State) {
    let end = WordMotion.forwardEnd(state.text, state.cursor)
    let word = String(String.UnicodeScalarView(state.text[state.cursor..<end]))
    buffer.replace(state.cursor..<end, with: function == .UpcaseWord ? word.uppercased() : function == .DowncaseWord ? word.lowercased() : word.capitalizedWords)
  }

  /// The ends of the character, as a reader sees it, in front of or behind a position.
  private func characterStart(_ text: [Unicode.Scalar], before position: Int) -> Int {
    position - (String(String.UnicodeScalarView(text[..<position])).last?.unicodeScalars.count ?? 1)
  }
  private func characterEnd(_ text: [Unicode.Scalar], after position: Int) -> Int {
    position + (String(String.UnicodeScalarView(text[position...])).first?.unicodeScalars.count ?? 1)
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(1, width - count)) }
  fileprivate var capitalizedWords: String {
    var startsWord = true
    return String(flatMap { character -> String in
      defer { startsWord = !character.isLetter }
      return startsWord ? character.uppercased() : character.lowercased()
    })
  }
}
