/// What stands on the screen while a line is edited.
struct Picture {
  var prompt = ""
  /// The width of the prompt without its escape sequences.
  var promptWidth = 0
  var continuation = ">> "
  var rightPrompt = ""
  var text: [Unicode.Scalar] = []
  var cursor = 0
  /// A style for each scalar of the text; empty where it is not coloured.
  var styles: [String] = []
  /// What could follow, drawn faintly behind the text.
  var suggestion = ""
  var suggestionStyle = ""
  /// Marked text, drawn reversed.
  var selection: Range<Int>?
  /// Lines under the text: a menu, a search, help.
  var below: [String] = []
}

/// Lays a picture out in rows, and turns it into what the terminal is sent.
struct Painter {
  var width: Int
  var height: Int
  let usesColor: Bool

  struct Layout: Equatable {
    var rows: [String]
    var cursorRow: Int
    var cursorColumn: Int
  }

  func layout(_ picture: Picture) -> Layout {
    var rows: [String] = []
    var row = picture.prompt
    var column = picture.promptWidth
    var cursorAt: (Int, Int)?
    var style = ""
    func restyle(_ wanted: String) {
      if wanted == style { return }
      row += "\u{1B}[0m" + wanted
      style = wanted
    }
    func newRow(_ lead: String, _ leadWidth: Int) {
      restyle("")
      rows.append(row)
      row = lead
      column = leadWidth
    }
    let text = String(String.UnicodeScalarView(picture.text))
    var at = 0
    for character in text {
      let count = character.unicodeScalars.count
      if character == "\n" {
        if picture.cursor == at { cursorAt = (rows.count, column) }
        newRow(picture.continuation, picture.continuation.count)
        at += count
        continue
      }
      let wide = max(0, CharacterWidth.of(character))
      if column + wide > width { newRow("", 0) }
      if (at..<at + count).contains(picture.cursor) { cursorAt = (rows.count, column) }
      var wanted = usesColor && at < picture.styles.count ? picture.styles[at] : ""
      if picture.selection?.contains(at) ?? false { wanted += "\u{1B}[7m" }
      restyle(wanted)
      row += Painter.printable(character)
      column += wide
      at += count
    }
    if cursorAt == nil {
      if column >= width { newRow("", 0) }
      cursorAt = (rows.count, column)
    }
    for character in picture.suggestion where picture.cursor == picture.text.count {
      if character == "\n" { break }
      let wide = max(0, CharacterWidth.of(character))
      if column + wide > width { newRow("", 0) }
      restyle(picture.suggestionStyle)
      row.append(character)
      column += wide
    }
    restyle("")
    if !picture.rightPrompt.isEmpty, rows.isEmpty, column + picture.rightPrompt.count + 2 < width {
      row += String(repeating: " ", count: width - column - picture.rightPrompt.count - 1)
      row += usesColor ? "\u{1B}[90m\(picture.rightPrompt)\u{1B}[0m" : picture.rightPrompt
    }
    rows.append(row)
    rows += picture.below
    let (cursorRow, cursorColumn) = cursorAt ?? (0, 0)
    return window(Layout(rows: rows, cursorRow: cursorRow, cursorColumn: min(cursorColumn, width - 1)))
  }

  /// The part of a block that fits the screen, with the cursor in it.
  private func window(_ layout: Layout) -> Layout {
    guard layout.rows.count > height, height > 1 else { return layout }
    let first = min(max(0, layout.cursorRow - height / 2), layout.rows.count - height)
    return Layout(rows: Array(layout.rows[first..<first + height]), cursorRow: layout.cursorRow - first, cursorColumn: layout.cursorColumn)
  }

  /// A control character shows as a caret and a letter.
  private static func printable(_ character: Character) -> String {
    guard let scalar = character.unicodeScalars.first, scalar.value < 0x20 || scalar.value == 0x7F else { return String(character) }
    return scalar == "\t" ? " " : "^" + String(Unicode.Scalar(UInt8(scalar.value ^ 0x40)))
  }

  /// The bytes that replace what was painted last, `from` rows above the cursor, by this layout.
  static func bytes(_ layout: Layout, from cursorRow: Int) -> String {
    var text = "\u{1B}[?2026h\u{1B}[?25l\r"
    if cursorRow > 0 { text += "\u{1B}[\(cursorRow)A" }
    text += "\u{1B}[J" + layout.rows.joined(separator: "\r\n")
    let up = layout.rows.count - 1 - layout.cursorRow
    if up > 0 { text += "\u{1B}[\(up)A" }
    text += "\r"
    if layout.cursorColumn > 0 { text += "\u{1B}[\(layout.cursorColumn)C" }
    return text + "\u{1B}[?25h\u{1B}[?2026l"
  }
}
