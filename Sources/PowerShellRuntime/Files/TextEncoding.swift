import Foundation

/// How text becomes bytes: the encodings that `-Encoding` and System.Text.Encoding name.
public enum TextEncoding: Equatable {
  case utf8, utf8BOM, ascii, unicode, bigEndianUnicode, utf32, bigEndianUtf32, latin1, utf7
  case codePage(CodePage)

  /// The encoding that a parameter's value names: `utf8`, `utf8BOM`, `1252`, `windows-1252` or an encoding object; nil for what is none.
  public init?(_ value: Value) {
    if let own = value.object(as: OpaqueObject<TextEncoding>.self) {
      self = own.state
      return
    }
    switch value.text.lowercased() {
    case "utf8", "utf8nobom", "default": self = .utf8
    // .NET's own UTF-8, known by its name or page, writes a mark.
    case "utf8bom", "utf-8", "65001": self = .utf8BOM
    case "ascii", "us-ascii", "20127": self = .ascii
    case "unicode", "utf-16", "utf-16le", "1200", "string": self = .unicode
    case "bigendianunicode", "utf-16be", "1201": self = .bigEndianUnicode
    case "utf32", "utf-32", "12000": self = .utf32
    case "bigendianutf32", "utf-32be", "12001": self = .bigEndianUtf32
    case "latin1", "iso-8859-1", "28591": self = .latin1
    case "utf7", "utf-7", "65000": self = .utf7
    case let name:
      // The pages of the user's culture, which is en-US.
      guard let page = name == "ansi" ? CodePage.numbered(1252) : name == "oem" ? CodePage.numbered(437) : CodePage.named(name) else { return nil }
      self = .codePage(page)
    }
  }

  /// The encoding that the first bytes of a file tell, with the length of its mark.
  public static func mark(of bytes: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
    for encoding in [TextEncoding.utf8BOM, .utf32, .bigEndianUtf32, .unicode, .bigEndianUnicode] where bytes.starts(with: encoding.preamble) {
      return (encoding, encoding.preamble.count)
    }
    return nil
  }

  private var isBigEndian: Bool {
    switch self {
    case .bigEndianUnicode, .bigEndianUtf32: true
    default: false
    }
  }

  /// Why text cannot be in an encoding of this name or number (Encoding.GetEncoding).
  static func refusal(of text: String) -> DotNetException {
    let advice = "For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method."
    guard let number = Int(text) else { return Failure.argument("'\(text)' is not a supported encoding name. \(advice) (Parameter 'name')") }
    return (0...65535).contains(number)
      ? Failure.dotNet("System.NotSupportedException", "No data is available for encoding \(number). \(advice)")
      : Failure.argument("Valid values are between 0 and 65535, inclusive. (Parameter 'codepage')")
  }

  /// The bytes in front of a file's text.
  public var preamble: [UInt8] {
    switch self {
    case .utf8BOM: [0xEF, 0xBB, 0xBF]
    case .unicode: [0xFF, 0xFE]
    case .bigEndianUnicode: [0xFE, 0xFF]
    case .utf32: [0xFF, 0xFE, 0, 0]
    case .bigEndianUtf32: [0, 0, 0xFE, 0xFF]
    default: []
    }
  }

  /// A file's bytes when text comes behind those that it has: an empty file begins with the preamble.
  public func bytes(_ text: String, after old: [UInt8]) -> [UInt8] { (old.isEmpty ? preamble : old) + encode(text) }

  public func encode(_ text: String) -> [UInt8] {
    switch self {
    case .utf8, .utf8BOM, .utf7: return Array(text.utf8)
    case .unicode: return text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .bigEndianUnicode: return text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .utf32: return text.unicodeScalars.flatMap { scalar in (0..<4).map { UInt8(truncatingIfNeeded: scalar.value >> ($0 * 8)) } }
    case .bigEndianUtf32: return text.unicodeScalars.flatMap { scalar in (0..<4).map { UInt8(truncatingIfNeeded: scalar.value >> ((3 - $0) * 8)) } }
    case .ascii: return text.utf16.map { $0 < 0x80 ? UInt8($0) : 0x3F }
    case .latin1: return text.utf16.map { $0 < 0x100 ? UInt8($0) : TextEncoding.bestFit($0) }
    case .codePage(let page): return page.encode(text)
    }
  }

  /// The character that looks most like one that an encoding of one byte lacks, `?` where none does
  /// (.NET's EncoderLatin1BestFitFallback).
  static func bestFit(_ unit: UInt16) -> UInt8 {
    if let known = bestFits[unit] { return known.asciiValue ?? 0x3F }
    // Full-width forms, and Latin letters with marks.
    if (0xFF01...0xFF5E).contains(unit) { return UInt8(unit - 0xFEE0) }
    guard (0xC0...0x24F).contains(unit), let scalar = Unicode.Scalar(unit) else { return 0x3F }
    let base = String(Character(scalar)).decomposedStringWithCanonicalMapping.unicodeScalars.first
    return base.flatMap { $0.isASCII ? UInt8($0.value) : nil } ?? 0x3F
  }
  private static let bestFits: [UInt16: Character] = [
    0x110: "D", 0x111: "d", 0x126: "H", 0x127: "h", 0x131: "i", 0x141: "L", 0x142: "l", 0x152: "O", 0x153: "o", 0x166: "T", 0x167: "t",
    0x2000: " ", 0x2001: " ", 0x2002: " ", 0x2003: " ", 0x2004: " ", 0x2005: " ", 0x2006: " ", 0x2010: "-", 0x2011: "-", 0x2013: "-",
    0x2014: "-", 0x2018: "'", 0x2019: "'", 0x201A: ",", 0x201C: "\"", 0x201D: "\"", 0x201E: "\"", 0x2022: ".", 0x2026: ".", 0x2032: "'",
    0x2035: "`", 0x2039: "<", 0x203A: ">", 0x2122: "T", 0x3000: " ",
  ]

  public func decode(_ bytes: some Collection<UInt8>) -> String {
    let bytes = Array(bytes)
    switch self {
    case .utf8, .utf8BOM, .utf7: return String(decoding: bytes, as: UTF8.self)
    case .unicode, .bigEndianUnicode:
      let (low, high) = isBigEndian ? (1, 0) : (0, 1)
      let units = stride(from: 0, to: bytes.count - 1, by: 2).map { UInt16(bytes[$0 + low]) | UInt16(bytes[$0 + high]) << 8 }
      return String(utf16: units)
    case .utf32, .bigEndianUtf32:
      var units: [UInt32] = []
      for at in stride(from: 0, to: bytes.count - 3, by: 4) {
        let part = Array(bytes[at..<at + 4])
        let ordered = isBigEndian ? part : part.reversed()
        units.append(ordered.reduce(UInt32(0)) { $0 << 8 | UInt32($1) })
      }
      return String(decoding: units, as: UTF32.self)
    case .ascii: return String(utf16: bytes.map { $0 < 0x80 ? UInt16($0) : 0x3F })
    case .latin1: return String(utf16: bytes.map { UInt16($0) })
    case .codePage(let page): return String(utf16: page.decode(bytes))
    }
  }

  /// The names that System.Text.Encoding has for it: WebName, EncodingName and CodePage.
  var names: (web: String, display: String, codePage: Int) {
    switch self {
    case .utf8, .utf8BOM: ("utf-8", "Unicode (UTF-8)", 65001)
    case .ascii: ("us-ascii", "US-ASCII", 20127)
    case .unicode: ("utf-16", "Unicode", 1200)
    case .bigEndianUnicode: ("utf-16BE", "Unicode (Big-Endian)", 1201)
    case .utf32: ("utf-32", "Unicode (UTF-32)", 12000)
    case .bigEndianUtf32: ("utf-32BE", "Unicode (UTF-32 Big-Endian)", 12001)
    case .latin1: ("iso-8859-1", "Western European (ISO)", 28591)
    case .codePage(let page): (page.name, page.display, page.number)
    case .utf7: ("utf-7", "Unicode (UTF-7)", 65000)
    }
  }
}

/// Text in files.
public enum FileText {
  /// The text of a file: a mark in front of it decides, then `encoding`, then UTF-8.
  public static func decode(_ bytes: [UInt8], as encoding: TextEncoding? = nil) -> String {
    if let mark = TextEncoding.mark(of: bytes) { return mark.encoding.decode(bytes.dropFirst(mark.length)) }
    return (encoding ?? .utf8).decode(bytes)
  }

  /// The lines of a text; a line break at the end makes no empty line.
  public static func lines(_ text: String) -> [String] {
    var lines: [String] = []
    var line: [UInt8] = []
    var bytes = Array(text.utf8)[...]
    var open = false
    while let byte = bytes.popFirst() {
      open = true
      if byte == 0x0D || byte == 0x0A {
        if byte == 0x0D && bytes.first == 0x0A { bytes.removeFirst() }
        lines.append(String(decoding: line, as: UTF8.self))
        line = []
        open = false
      } else {
        line.append(byte)
      }
    }
    if open { lines.append(String(decoding: line, as: UTF8.self)) }
    return lines
  }
}
