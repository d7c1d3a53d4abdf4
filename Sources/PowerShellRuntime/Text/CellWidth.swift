/// How many cells of a terminal text takes, counted by UTF-16 units as PowerShell does (ConsoleControl.LengthInBufferCells).
public enum CellWidth {
  /// The cells of a text that is shown: escape sequences take none.
  public static func of(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x1B }) { return text.utf8.count }
    return EscapeSequences.removed(from: text).utf16.reduce(0) { $0 + of($1) }
  }

  /// Two for East Asian wide characters, else one.
  public static func of(_ unit: UInt16) -> Int {
    switch unit {
    case 0x1100...0x115F, 0x2329, 0x232A, 0x2E80...0x303E, 0x3040...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6: 2
    default: 1
    }
  }

  /// The cells from a unit on as the host counts them: the control sequences of a terminal take none.
  static func onHost(_ text: String, from offset: Int, isTerminal: Bool) -> Int {
    let units = Array(text.utf16)
    var (cells, index) = (0, max(0, offset))
    while index < units.count {
      let length = isTerminal ? EscapeSequences.controlLength(units, at: index) : 0
      if length == 0 { cells += of(units[index]) }
      index += max(length, 1)
    }
    return cells
  }
}
