/// One Unicode scalar, or 0 at the end of the input.
typealias Scalar = UInt32

/// Classes of characters that the grammar asks about.
///
/// ASCII is tested by switches, which compile to bit tests; the few others that count (typographic quotes and dashes, which
/// PowerShell accepts for the plain ones, and Unicode letters and spaces) are tested by value.
extension Scalar {
  @inline(__always) var isWhitespace: Bool {
    switch self {
    case 0x09, 0x0B, 0x0C, 0x20: true
    default: self >= 128 && isWideWhitespace
    }
  }
  @inline(never) private var isWideWhitespace: Bool {
    switch self {
    case 0xA0, 0x85, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
  @inline(__always) var isDash: Bool { self == 0x2D || (self >= 0x2013 && self <= 0x2015) }
  @inline(__always) var isSingleQuote: Bool { self == 0x27 || (self >= 0x2018 && self <= 0x201B) }
  @inline(__always) var isDoubleQuote: Bool { self == 0x22 || (self >= 0x201C && self <= 0x201E) }
  /// A letter, a digit, or one of `$ : ? ^ _`.
  @inline(__always) var isVariableStart: Bool {
    switch self {
    case 0x24, 0x3A, 0x3F, 0x5E, 0x5F: true
    default: isLetterOrDigit
    }
  }
  @inline(__always) var isIdentifierStart: Bool { isLetter || self == 0x5F }
  @inline(__always) var isIdentifierFollow: Bool { isLetterOrDigit || self == 0x5F }
  @inline(__always) var isDecimalDigit: Bool { self >= 0x30 && self <= 0x39 }
  @inline(__always) var isHexDigit: Bool { isDecimalDigit || ((self | 0x20) >= 0x61 && (self | 0x20) <= 0x66) }
  @inline(__always) var isLetter: Bool {
    self < 128 ? (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A : isWideLetter
  }
  @inline(never) private var isWideLetter: Bool {
    guard self <= 0xFFFF, let scalar = Unicode.Scalar(self) else { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
    default: return false
    }
  }
  @inline(__always) var isLetterOrDigit: Bool { isLetter || isDecimalDigit || (self >= 128 && isWideDigit) }
  @inline(never) private var isWideDigit: Bool {
    guard self <= 0xFFFF, let scalar = Unicode.Scalar(self) else { return false }
    return scalar.properties.generalCategory == .decimalNumber
  }
  /// A suffix of a number's type: d, l, n, s, u or y.
  @inline(__always) var isTypeSuffix: Bool {
    switch self | 0x20 {
    case 0x64, 0x6C, 0x6E, 0x73, 0x75, 0x79: self < 128
    default: false
    }
  }
  /// The k, m, g, t or p of a multiplier such as `kb`.
  @inline(__always) var isMultiplierStart: Bool {
    switch self | 0x20 {
    case 0x67, 0x6B, 0x6D, 0x70, 0x74: self < 128
    default: false
    }
  }
  /// White space, a line break, the end, or one of `& ( ) , ; { | }`.
  @inline(__always) var startsNewToken: Bool {
    switch self {
    case 0, 0x09...0x0D, 0x20, 0x26, 0x28, 0x29, 0x2C, 0x3B, 0x7B, 0x7C, 0x7D: true
    default: self >= 128 && isWideWhitespace
    }
  }
  /// One of `! # % * + - . / < = > ]`, and `?` and `:` inside a ternary expression.
  func startsNewTokenAfterNumber(ternary: Bool) -> Bool {
    switch self {
    case 0x21, 0x23, 0x25, 0x2A, 0x2B, 0x2D, 0x2E, 0x2F, 0x3C...0x3E, 0x5D: true
    case 0x3A, 0x3F: ternary
    default: isDash
    }
  }
  var startsNewAssemblyToken: Bool {
    switch self {
    case 0, 0x09...0x0D, 0x20, 0x2C, 0x3D, 0x5D: true
    default: self >= 128 && isWideWhitespace
    }
  }
}
