/// The grammar of JSON as RFC 8259 has it, without what PowerShell's own reader lets pass.
struct JsonGrammar {
  private let text: [UInt8]
  private let allowsComments: Bool
  private let allowsTrailingCommas: Bool
  private var at = 0

  init(_ text: String, allowsComments: Bool = false, allowsTrailingCommas: Bool = false) {
    self.text = Array(text.utf8)
    (self.allowsComments, self.allowsTrailingCommas) = (allowsComments, allowsTrailingCommas)
  }

  /// Whether the whole text is one value.
  mutating func accepts() -> Bool { value(depth: 0) && skip() && at == text.count }

  private var next: UInt8? { at < text.count ? text[at] : nil }

  /// Passes white space and comments; false at a comment that is not allowed or has no end.
  private mutating func skip() -> Bool {
    while let byte = next {
      if [0x20, 0x09, 0x0A, 0x0D].contains(byte) { at += 1; continue }
      guard byte == 0x2F else { return true }
      guard allowsComments, at + 1 < text.count else { return false }
      if text[at + 1] == 0x2F {
        while let byte = next, byte != 0x0A { _ = byte; at += 1 }
      } else {
        guard text[at + 1] == 0x2A, let end = (at + 2..<text.count).first(where: { text[$0] == 0x2F && text[$0 - 1] == 0x2A && $0 > at + 2 }) else { return false }
        at = end + 1
      }
    }
    return true
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    at += 1
    return true
  }

  private mutating func value(depth: Int) -> Bool {
    // System.Text.Json goes 64 deep.
    guard skip(), let byte = next, depth <= 64 else { return false }
    switch byte {
    case 0x7B: return list(closing: 0x7D) { $0.string() && $0.skip() && $0.take(0x3A) && $0.value(depth: depth + 1) }
    case 0x5B: return list(closing: 0x5D) { $0.value(depth: depth + 1) }
    case 0x22: return string()
    case 0x2D, 0x30...0x39: return number()
    default: return ["true", "false", "null"].contains { word($0) }
    }
  }

  private mutating func list(closing: UInt8, _ item: (inout JsonGrammar) -> Bool) -> Bool {
    at += 1
    guard skip() else { return false }
    if take(closing) { return true }
    while true {
      guard skip(), item(&self), skip() else { return false }
      if take(closing) { return true }
      guard take(0x2C), skip() else { return false }
      if next == closing { return allowsTrailingCommas && take(closing) }
    }
  }

  private mutating func word(_ word: String) -> Bool {
    guard text[at...].starts(with: word.utf8) else { return false }
    at += word.utf8.count
    return true
  }

  private mutating func string() -> Bool {
    guard take(0x22) else { return false }
    while let byte = next {
      at += 1
      switch byte {
      case 0x22: return true
      case 0x5C:
        guard let escaped = next else { return false }
        at += 1
        if escaped == 0x75 {
          guard at + 4 <= text.count, text[at..<(at + 4)].allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }) else { return false }
          at += 4
        } else if !"\"\\/bfnrt".utf8.contains(escaped) {
          return false
        }
      case 0..<0x20: return false
      default: break
      }
    }
    return false
  }

  private mutating func digits() -> Bool {
    let start = at
    while let byte = next, (0x30...0x39).contains(byte) { at += 1 }
    return at > start
  }

  private mutating func number() -> Bool {
    _ = take(0x2D)
    if !take(0x30), !digits() { return false }
    if take(0x2E), !digits() { return false }
    if take(0x65) || take(0x45) {
      if !take(0x2B) { _ = take(0x2D) }
      return digits()
    }
    return true
  }
}
