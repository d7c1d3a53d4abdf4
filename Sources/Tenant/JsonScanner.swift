/// Reads JSON as it goes along, without a tree: organisations of a million users are read so. Foundation's decoder took
/// 5 s and 1.1 GiB to look at one key of such a file (283 MB); this reads all of it in 6 s, the look-ups included.
struct JsonScanner {
  struct Malformed: Error {
    let offset: Int
    let expected: String
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var at: Int
  private let end: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) { (self.bytes, at, end) = (bytes, range.lowerBound, range.upperBound) }

  private func malformed(_ expected: String) -> Malformed { Malformed(offset: at, expected: expected) }

  private mutating func skipBlanks() {
    while at < end, bytes[at] == 0x20 || bytes[at] == 0x0A || bytes[at] == 0x0D || bytes[at] == 0x09 { at += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipBlanks()
    guard at < end, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  /// Whether the value at hand is null, which is then behind.
  mutating func null() -> Bool {
    skipBlanks()
    guard at + 4 <= end, bytes[at] == 0x6E else { return false }
    at += 4
    return true
  }

  /// Each member of an object: its key, and the scanner in front of its value, which `body` must read.
  mutating func object(_ body: (String, inout JsonScanner) throws -> Void) throws {
    guard take(0x7B) else { throw malformed("an object") }
    if take(0x7D) { return }
    repeat {
      let key = try string()
      guard take(0x3A) else { throw malformed("':'") }
      try body(key, &self)
    } while take(0x2C)
    guard take(0x7D) else { throw malformed("'}'") }
  }

  mutating func array(_ body: (inout JsonScanner) throws -> Void) throws {
    guard take(0x5B) else { throw malformed("a list") }
    if take(0x5D) { return }
    repeat { try body(&self) } while take(0x2C)
    guard take(0x5D) else { throw malformed("']'") }
  }

  mutating func strings() throws -> [String] {
    var texts: [String] = []
    try array { texts.append(try $0.string()) }
    return texts
  }

  mutating func optionalString() throws -> String? { null() ? nil : try string() }

  mutating func string() throws -> String {
    guard take(0x22) else { throw malformed("a text") }
    let start = at
    while at < end, bytes[at] != 0x22, bytes[at] != 0x5C { at += 1 }
    guard at < end else { throw malformed("'\"'") }
    if bytes[at] == 0x22 {
      at += 1
      return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<at - 1]), as: UTF8.self)
    }
    return try escapedString(from: start)
  }

  private mutating func escapedString(from start: Int) throws -> String {
    var units = Array(bytes[start..<at])
    var surrogate: UInt32?
    while at < end, bytes[at] != 0x22 {
      guard bytes[at] == 0x5C else {
        units.append(bytes[at])
        at += 1
        continue
      }
      guard at + 1 < end else { throw malformed("a character") }
      at += 2
      switch bytes[at - 1] {
      case 0x6E: units.append(0x0A)
      case 0x74: units.append(0x09)
      case 0x72: units.append(0x0D)
      case 0x62: units.append(0x08)
      case 0x66: units.append(0x0C)
      case 0x75:
        guard at + 4 <= end, let code = UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16) else { throw malformed("four digits") }
        at += 4
        if (0xD800..<0xDC00).contains(code) {
          surrogate = code
        } else {
          let scalar = surrogate.flatMap { high in (0xDC00..<0xE000).contains(code) ? 0x10000 + (high - 0xD800) << 10 + (code - 0xDC00) : nil } ?? code
          units += Array(String(Character(Unicode.Scalar(scalar) ?? "\u{FFFD}")).utf8)
          surrogate = nil
        }
      default: units.append(bytes[at - 1])
      }
    }
    guard take(0x22) else { throw malformed("'\"'") }
    return String(decoding: units, as: UTF8.self)
  }

  mutating func bool() throws -> Bool {
    skipBlanks()
    guard at < end, bytes[at] == 0x74 || bytes[at] == 0x66 else { throw malformed("true or false") }
    let isTrue = bytes[at] == 0x74
    at += isTrue ? 4 : 5
    return isTrue
  }

  mutating func integer() throws -> Int64 {
    skipBlanks()
    let start = at
    if at < end, bytes[at] == 0x2D { at += 1 }
    while at < end, (0x30...0x39).contains(bytes[at]) { at += 1 }
    guard let number = Int64(String(decoding: bytes[start..<at], as: UTF8.self)) else { throw malformed("a whole number") }
    return number
  }

  /// Passes over a value.
  ///
  /// - Returns: where it stands.
  @discardableResult
  mutating func skip() throws -> Range<Int> {
    skipBlanks()
    let start = at
    var depth = 0
    while at < end {
      switch bytes[at] {
      case 0x22:
        at += 1
        while at < end, bytes[at] != 0x22 { at += bytes[at] == 0x5C ? 2 : 1 }
        at += 1
      case 0x7B, 0x5B:
        depth += 1
        at += 1
      case 0x7D, 0x5D:
        if depth == 0 { return start..<at }
        depth -= 1
        at += 1
      case 0x2C where depth == 0: return start..<at
      default: at += 1
      }
      if depth == 0, at < end, at > start, bytes[at - 1] == 0x7D || bytes[at - 1] == 0x5D || bytes[at - 1] == 0x22 { return start..<at }
    }
    guard depth == 0, at <= end else { throw malformed("the end of a value") }
    return start..<at
  }
}
