/// ANSI escape sequences in texts.
public enum EscapeSequences {
  private static let escape: UInt16 = 0x1B

  /// Text without the escape sequences that PowerShell knows as decoration: graphics (`ESC[1;31m`), private modes
  /// (`ESC[?25l`) and hyperlinks (ValueStringDecorated.AnsiRegex).
  public static func removed(from text: String) -> String {
    guard text.utf8.contains(0x1B) else { return text }
    let units = Array(text.utf16)
    var kept: [UInt16] = []
    kept.reserveCapacity(units.count)
    var index = 0
    while index < units.count {
      let length = units[index] == escape ? decorationLength(units, at: index) : 0
      if length == 0 { kept.append(units[index]) }
      index += max(length, 1)
    }
    return String(decoding: kept, as: UTF16.self)
  }

  /// The units of the decoration that begins at an escape character; 0 where none does.
  public static func decorationLength(_ units: [UInt16], at start: Int) -> Int {
    var index = start + 1
    func at(_ index: Int) -> UInt8 { EscapeSequences.byte(units, index) }
    func skipDigits() { while isDigit(at(index)) { index += 1 } }
    switch (at(index), at(index + 1)) {
    case (UInt8(ascii: "["), UInt8(ascii: "?")):
      index += 2
      let first = index
      skipDigits()
      return index > first && (at(index) == UInt8(ascii: "h") || at(index) == UInt8(ascii: "l")) ? index + 1 - start : 0
    case (UInt8(ascii: "["), _):
      index += 1
      skipDigits()
      while at(index) == UInt8(ascii: ";"), isDigit(at(index + 1)) {
        index += 1
        skipDigits()
      }
      return at(index) == UInt8(ascii: "m") ? index + 1 - start : 0
    case (UInt8(ascii: "]"), UInt8(ascii: "8")) where at(index + 2) == UInt8(ascii: ";") && at(index + 3) == UInt8(ascii: ";"):
      let end = (index + 4..<max(units.count - 1, index + 4)).first { units[$0] == escape && at($0 + 1) == UInt8(ascii: "\\") }
      return end.map { $0 + 2 - start } ?? 0
    default: return 0
    }
  }

  /// The units of the control sequence that a terminal would take at a place: CSI or `ESC[`, parameters, and `m`, `#{`, `#}`,
  /// `#p` or `#q`; 0 where none stands (ConsoleControl.ControlSequenceLength).
  static func controlLength(_ units: [UInt16], at start: Int) -> Int {
    var index = start
    func at(_ index: Int) -> UInt8 { byte(units, index) }
    switch units[start] {
    case escape where at(start + 1) == UInt8(ascii: "["): index += 2
    case 0x9B: index += 1
    default: return 0
    }
    while isDigit(at(index)) || ";:".utf8.contains(at(index)) { index += 1 }
    if at(index) == UInt8(ascii: "m") { return index + 1 - start }
    return at(index) == UInt8(ascii: "#") && "{}pq".utf8.contains(at(index + 1)) ? index + 2 - start : 0
  }

  /// A unit as a byte: 0xFF for what is more, 0 behind the end.
  private static func byte(_ units: [UInt16], _ index: Int) -> UInt8 { index < units.count ? UInt8(min(units[index], 0xFF)) : 0 }
  private static func isDigit(_ unit: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(unit) }
}
