/// Turns the bytes that a terminal sends into keys: UTF-8, CSI and SS3 sequences, CSI u, bracketed paste, a lone Esc.
struct KeyDecoder {
  /// The next byte; nil where none comes within so many milliseconds (a negative number waits for ever) or the input ends.
  typealias Source = (_ milliseconds: Int) -> UInt8?
  /// How long a sequence may hang behind its Esc (fish waits as long).
  static let patience = 30

  /// - Returns: nil at the end of the input.
  static func next(_ source: Source) -> Key? {
    guard let first = source(-1) else { return nil }
    switch first {
    case 0x1B: return escape(source)
    case 0x0D: return .named(.enter, [])
    case 0x09: return .named(.tab, [])
    case 0x7F: return .named(.backspace, [])
    case 0x00: return .named(.space, .control)
    case 0x08: return .named(.backspace, .control)
    case 0x01...0x1A: return .character(Unicode.Scalar(first + 0x60), .control)
    case 0x1C...0x1F: return .character(Unicode.Scalar(first + 0x40), .control)
    default: return .character(scalar(first, source), [])
    }
  }

  private static func scalar(_ first: UInt8, _ source: Source) -> Unicode.Scalar {
    let length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    var bytes = [first]
    while bytes.count < length, let byte = source(patience) { bytes.append(byte) }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
  }

  private static func escape(_ source: Source) -> Key {
    guard let second = source(patience) else { return .named(.escape, []) }
    switch second {
    case UInt8(ascii: "["): return control(source)
    case UInt8(ascii: "O"):
      guard let letter = source(patience) else { return .character("O", .alt) }
      return finals[letter].map { .named($0, []) } ?? .named(.escape, [])
    case 0x1B: return .named(.escape, [])
    default:
      // Esc in front of a key is Alt.
      var isGiven = false
      let key = next { _ in
        if isGiven { return source(patience) }
        isGiven = true
        return second
      }
      switch key {
      case .character(let scalar, let modifiers): return .character(scalar, modifiers.union(.alt))
      case .named(let name, let modifiers): return .named(name, modifiers.union(.alt))
      default: return .named(.escape, [])
      }
    }
  }

  private static let finals: [UInt8: Key.Name] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left, UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
    UInt8(ascii: "P"): .f1, UInt8(ascii: "Q"): .f2, UInt8(ascii: "R"): .f3, UInt8(ascii: "S"): .f4,
  ]
  private static let numbers: [Int: Key.Name] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end, 11: .f1, 12: .f2, 13: .f3, 14: .f4, 15: .f5, 17: .f6, 18: .f7,
    19: .f8, 20: .f9, 21: .f10, 23: .f11, 24: .f12,
  ]

  /// What follows `ESC [`.
  private static func control(_ source: Source) -> Key {
    var parameters = ""
    while let byte = source(patience) {
      if (0x30...0x3F).contains(byte) {
        parameters.unicodeScalars.append(Unicode.Scalar(byte))
        continue
      }
      return key(parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }, final: byte, source)
    }
    return .named(.escape, [])
  }

  private static func key(_ parameters: [Int], final: UInt8, _ source: Source) -> Key {
    let modifiers = Key.Modifiers(rawValue: max(0, (parameters.count > 1 ? parameters[parameters.count - 1] : 1) - 1) & 7)
    switch final {
    case UInt8(ascii: "~"):
      if parameters.first == 200 { return .paste(pasted(source)) }
      if parameters.count == 3, parameters[0] == 27 { return coded(parameters[2], Key.Modifiers(rawValue: max(0, parameters[1] - 1) & 7)) }
      return numbers[parameters.first ?? 0].map { .named($0, modifiers) } ?? .named(.escape, [])
    case UInt8(ascii: "u"): return coded(parameters.first ?? 0, modifiers)
    case UInt8(ascii: "Z"): return .named(.tab, .shift)
    default: return finals[final].map { .named($0, modifiers) } ?? .named(.escape, [])
    }
  }

  /// A key by its code point, as terminals send it that tell Shift+Enter from Enter.
  private static func coded(_ code: Int, _ modifiers: Key.Modifiers) -> Key {
    switch code {
    case 9: return .named(.tab, modifiers)
    case 13: return .named(.enter, modifiers)
    case 27: return .named(.escape, modifiers)
    case 32 where !modifiers.isEmpty: return .named(.space, modifiers)
    case 127: return .named(.backspace, modifiers)
    default: return .character(Unicode.Scalar(UInt32(max(0, code))) ?? "\u{FFFD}", modifiers)
    }
  }

  private static func pasted(_ source: Source) -> String {
    var bytes: [UInt8] = []
    let end = Array("\u{1B}[201~".utf8)
    while let byte = source(1000) {
      bytes.append(byte)
      if byte == end[end.count - 1], bytes.count >= end.count, bytes.suffix(end.count).elementsEqual(end) {
        bytes.removeLast(end.count)
        break
      }
    }
    return String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }
}
