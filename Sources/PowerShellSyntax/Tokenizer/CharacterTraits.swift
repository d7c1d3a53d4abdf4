/// Classes of characters that the grammar asks about.
///
/// ASCII goes through one table; the few others that count (typographic quotes and dashes, which PowerShell accepts for
/// the plain ones, and Unicode letters and spaces) are tested by value.
enum CharacterTraits {
  static let startsNewToken: UInt16 = 1
  static let startsNewTokenAfterNumber: UInt16 = 2
  static let startsNewAssemblyToken: UInt16 = 4
  static let whitespace: UInt16 = 8
  static let identifierStart: UInt16 = 16
  static let digit: UInt16 = 32
  static let hexDigit: UInt16 = 64
  static let variableStart: UInt16 = 128
  static let typeSuffix: UInt16 = 256
  static let multiplierStart: UInt16 = 512

  static let table: [UInt16] = {
    var table = [UInt16](repeating: 0, count: 128)
    func mark(_ characters: String, _ trait: UInt16) {
      for byte in characters.utf8 { table[Int(byte)] |= trait }
    }
    let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_"
    mark("\0\t\n\u{B}\u{C}\r &(),;{|}", startsNewToken)
    mark("!#%*+-./<=>]", startsNewTokenAfterNumber)
    mark("\0\t\n\u{B}\u{C}\r ,=]", startsNewAssemblyToken)
    mark("\t\u{B}\u{C} ", whitespace)
    mark(letters, identifierStart | variableStart)
    mark("0123456789", digit | hexDigit | variableStart)
    mark("abcdefABCDEF", hexDigit)
    mark("$:?^", variableStart)
    mark("dlnsuyDLNSUY", typeSuffix)
    mark("kmgtpKMGTP", multiplierStart)
    return table
  }()
}

/// One Unicode scalar, or 0 at the end of the input.
typealias Scalar = UInt32

extension Scalar {
  @inline(__always) func has(_ trait: UInt16) -> Bool {
    self < 128 && CharacterTraits.table.withUnsafeBufferPointer { $0[Int(self)] } & trait != 0
  }
  @inline(__always) var isWhitespace: Bool {
    if self < 128 { return has(CharacterTraits.whitespace) }
    return self == 0xA0 || self == 0x85 || isSeparator
  }
  private var isSeparator: Bool {
    self == 0x1680 || (self >= 0x2000 && self <= 0x200A) || self == 0x2028 || self == 0x2029 || self == 0x202F
      || self == 0x205F || self == 0x3000
  }
  var isDash: Bool { self == 0x2D || (self >= 0x2013 && self <= 0x2015) }
  var isSingleQuote: Bool { self == 0x27 || (self >= 0x2018 && self <= 0x201B) }
  var isDoubleQuote: Bool { self == 0x22 || (self >= 0x201C && self <= 0x201E) }
  @inline(__always) var isVariableStart: Bool {
    self < 128 ? has(CharacterTraits.variableStart) : isLetterOrDigit
  }
  @inline(__always) var isIdentifierStart: Bool {
    self < 128 ? has(CharacterTraits.identifierStart) : isLetter
  }
  @inline(__always) var isIdentifierFollow: Bool {
    self < 128 ? has(CharacterTraits.identifierStart | CharacterTraits.digit) : isLetterOrDigit
  }
  var isDecimalDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isLetter: Bool {
    if self < 128 { return (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
    guard self <= 0xFFFF, let scalar = Unicode.Scalar(self) else { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
    default: return false
    }
  }
  var isLetterOrDigit: Bool {
    if self < 128 { return isLetter || isDecimalDigit }
    if isLetter { return true }
    guard self <= 0xFFFF, let scalar = Unicode.Scalar(self) else { return false }
    return scalar.properties.generalCategory == .decimalNumber
  }
  @inline(__always) var startsNewToken: Bool {
    self < 128 ? has(CharacterTraits.startsNewToken) : isWhitespace
  }
  func startsNewTokenAfterNumber(ternary: Bool) -> Bool {
    if self < 128 {
      return has(CharacterTraits.startsNewTokenAfterNumber) || (ternary && (self == 0x3F || self == 0x3A))
    }
    return isDash
  }
  var startsNewAssemblyToken: Bool {
    self < 128 ? has(CharacterTraits.startsNewAssemblyToken) : isWhitespace
  }
}
