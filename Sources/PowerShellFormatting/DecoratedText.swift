import PowerShellRuntime

/// Parts of text that has escape sequences in it: a part keeps all sequences in front of its end, and closes them.
///
/// Rules: StringUtil.VtSubstring of PowerShell's formatting.
struct DecoratedText {
  private static let escape: UInt16 = 0x1B
  private let units: [UInt16]

  /// nil for text without escape sequences.
  init?(_ text: String) {
    guard text.utf8.contains(0x1B) else { return nil }
    units = Array(text.utf16)
  }

  /// The characters from a place on.
  ///
  /// - Parameters:
  ///   - start: how many characters that are seen stand in front, in UTF-16 units.
  ///   - count: how many are taken; nil takes all, and the sequences behind them.
  ///   - front: what stands in front of the first character, behind its sequences.
  ///   - back: what stands behind the last one, in front of what closes the sequences.
  func part(from start: Int, count: Int? = nil, front: String = "", back: String = "") -> String {
    var kept: [UInt16] = []
    var (seen, index) = (0, 0)
    var isDecorated = false
    while index < units.count {
      if let count, seen >= start + count { break }
      let length = units[index] == DecoratedText.escape ? EscapeSequences.decorationLength(units, at: index) : 0
      if length > 0 {
        kept += units[index..<index + length]
        isDecorated = true
        index += length
        continue
      }
      if seen == start { kept += front.utf16 }
      if seen >= start { kept.append(units[index]) }
      (seen, index) = (seen + 1, index + 1)
    }
    let text = String(decoding: kept, as: UTF16.self)
    guard isDecorated else { return text + back }
    return (text.hasSuffix(PSStyle.reset) ? String(text.dropLast(PSStyle.reset.count)) : text) + back + PSStyle.reset
  }

  /// Closes the sequences of a cell that leaves them open (TableWriter.GenerateRow).
  static func closed(_ cell: String) -> String {
    guard cell.utf8.contains(0x1B), !DisplayText.withoutTrailingSpaces(cell).hasSuffix(PSStyle.reset) else { return cell }
    return cell + PSStyle.reset
  }
}
