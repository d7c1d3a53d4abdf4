import PowerShellRuntime

/// Rows of a table with their texts, and how they are laid out in a width.
struct TableLayout {
  var labels: [String]
  var widths: [Int?]
  var alignments: [Alignment]
  var wraps = false
  var hidesHeaders = false
  /// The widths that are used, once they are known.
  private(set) var fitted: [Int] = []

  init(labels: [String], widths: [Int?], alignments: [Alignment]) {
    (self.labels, self.widths, self.alignments) = (labels, widths, alignments)
  }

  /// Decides the widths, from the headers and these rows where a column has none of its own.
  mutating func fit(_ rows: [[String]], width total: Int, sharesRest: Bool) {
    var result: [Int] = []
    var used = 0
    let hasFixed = sharesRest && widths.contains { $0 != nil }
    for at in labels.indices {
      let available = total - used - (at > 0 ? 1 : 0)
      if available < 1 { break }
      var wanted: Int
      if let width = widths[at] {
        wanted = width
      } else if hasFixed {
        let open = widths[at...].filter { $0 == nil }.count
        let fixed = widths[at...].compactMap { $0 }.reduce(0, +) + (labels.count - at - 1)
        // What is left over goes to the first of them.
        wanted = max(1, (available - fixed + open - 1) / open)
      } else {
        wanted = DisplayText.width(labels[at])
        for row in rows where at < row.count {
          wanted = max(wanted, DisplayText.width(row[at]))
        }
        wanted = max(1, wanted)
      }
      result.append(min(wanted, available))
      used += (at > 0 ? 1 : 0) + min(wanted, available)
    }
    fitted = result
  }

  /// The last column of a view takes what the columns of fixed width leave.
  static func giveRestToLast(_ widths: inout [Int?], width: Int) {
    guard let last = widths.indices.last, widths[last] == nil, widths.dropLast().contains(where: { $0 != nil }) else { return }
    widths[last] = max(1, width - (widths.dropLast().compactMap { $0 }.reduce(0, +) + widths.count - 1))
  }

  /// - Parameter style: puts a column's part of a line into colours.
  func header(_ style: (String) -> String) -> [String] {
    if hidesHeaders { return [] }
    let pieces = fitted.indices.map { at in DisplayText.wrap(labels[at], fitted[at]) }
    var lines = self.lines(pieces, style)
    // A column without a label is underlined in its whole width.
    let underlines = fitted.indices.map { at in labels[at].isEmpty ? fitted[at] : min(DisplayText.width(labels[at]), fitted[at]) }
    // The lines under the labels are in colours, and the blanks between them are not (TableWriter.GenerateHeader).
    lines.append(line(underlines.map { String(repeating: "-", count: $0) }, fillsEnd: fitted.count < labels.count, stylesGaps: false, style))
    return lines
  }

  func row(_ cells: [String]) -> [String] {
    if wraps {
      let pieces = fitted.indices.map { at in at < cells.count ? DisplayText.wrap(cells[at], fitted[at]) : [""] }
      return lines(pieces)
    }
    // Where columns are left away, the last that is shown isn't the row's last, and is filled up (TableWriter.GenerateRow).
    return [line(fitted.indices.map { at in at < cells.count ? oneLine(cells[at], fitted[at], alignments[at]) : "" }, fillsEnd: fitted.count < labels.count)]
  }

  private func oneLine(_ text: String, _ width: Int, _ alignment: Alignment) -> String {
    var text = text
    if let end = text.firstIndex(where: \.isNewline) { text = text[..<end] + "…" }
    return DisplayText.cut(text, width, keepsEnd: alignment == .right)
  }

  /// Cells side by side. The last is not filled up with blanks behind its text, but an empty one leaves the blanks in front of it.
  private func line(_ cells: [String], fillsEnd: Bool = false, stylesGaps: Bool = true, _ style: (String) -> String = { $0 }) -> String {
    cells.enumerated().map { at, cell in
      let text = DecoratedText.closed(DisplayText.pad(cell, fitted[at], alignments[at], fillsEnd: fillsEnd || at < cells.count - 1))
      if at == 0 { return style(text) }
      return stylesGaps ? style(" " + text) : " " + style(text)
    }.joined()
  }

  /// The lines of a row, or of the headers, that takes more than one: without blanks behind the last text of each.
  private func lines(_ pieces: [[String]], _ style: (String) -> String = { $0 }) -> [String] {
    let height = pieces.map(\.count).max() ?? 1
    return (0..<height).map { row in
      let text = line(pieces.map { row < $0.count ? $0[row] : "" }, style)
      return height > 1 ? DisplayText.withoutTrailingSpaces(text) : text
    }
  }
}

/// One object as a list: `Name : value` lines.
enum ListLayout {
  /// - Parameter style: puts the labels into colours.
  static func lines(_ items: [(label: String, text: String)], width: Int, _ style: (String) -> String) -> [String] {
    let usable = width - 1
    let labelWidth = min(items.map { DisplayText.width($0.label) }.max() ?? 0, max(1, usable - 4))
    let indent = String(repeating: " ", count: labelWidth + 3)
    var lines: [String] = []
    for (label, text) in items {
      let wrapped = DisplayText.wrap(text, max(1, usable - labelWidth - 3))
      let head = DisplayText.pad(String(label.prefix(labelWidth)), labelWidth, .left)
      for (at, line) in wrapped.enumerated() {
        lines.append((at == 0 ? style(head + " : ") : indent) + line)
      }
    }
    return lines
  }
}
