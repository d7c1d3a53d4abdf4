/// The value of a number as written in a script, of the type that PowerShell gives it.
public enum NumberLiteral: Equatable, Sendable {
  case int8(Int8), uint8(UInt8), int16(Int16), uint16(UInt16), int32(Int32), uint32(UInt32), int64(Int64), uint64(UInt64)
  case double(Double)
  case decimal(DecimalNumber)
  /// A big integer in decimal digits, with a minus sign where it is negative.
  case bigInteger(String)

  /// The .NET name of the type, as a syntax tree's dump shows it.
  public var typeName: String {
    switch self {
    case .int8: "SByte"
    case .uint8: "Byte"
    case .int16: "Int16"
    case .uint16: "UInt16"
    case .int32: "Int32"
    case .uint32: "UInt32"
    case .int64: "Int64"
    case .uint64: "UInt64"
    case .double: "Double"
    case .decimal: "Decimal"
    case .bigInteger: "BigInteger"
    }
  }
}

/// The suffix of a number literal; combinations are sums, as `ul` is unsigned and long.
struct NumberSuffix: OptionSet {
  let rawValue: Int
  static let unsigned = NumberSuffix(rawValue: 1)
  static let byte = NumberSuffix(rawValue: 2)
  static let short = NumberSuffix(rawValue: 4)
  static let long = NumberSuffix(rawValue: 8)
  static let decimal = NumberSuffix(rawValue: 16)
  static let big = NumberSuffix(rawValue: 32)
}

/// A number as scanned: its digits and what surrounds them, before a type is chosen.
struct NumberText {
  enum Base { case decimal, hexadecimal, binary }
  var digits = ""
  var negative = false
  var base = Base.decimal
  var isReal = false
  var suffix: NumberSuffix = []
  var multiplier: Int64 = 1

  /// The value in the smallest type that PowerShell would choose, or nil where the number does not fit.
  func value() -> NumberLiteral? {
    if isReal { return realValue() }
    switch base {
    case .hexadecimal: return wrapped(bitsPerDigit: 4)
    case .binary: return wrapped(bitsPerDigit: 1)
    case .decimal: return decimalValue()
    }
  }

  private func realValue() -> NumberLiteral? {
    let text = (negative ? "-" : "") + digits
    if suffix == .decimal {
      return DecimalNumber(text).flatMap { $0.multiplied(by: multiplier) }.map { .decimal($0) }
    }
    guard let parsed = Double(text.hasSuffix(".") ? text + "0" : text) else { return nil }
    let value = parsed * Double(multiplier)
    if suffix == [] { return .double(value) }
    let rounded = value.rounded(.toNearestOrEven)
    if suffix == .big { return .bigInteger(wholeDigits(rounded)) }
    guard abs(rounded) < 1.7e38 else { return nil }
    return typed(Int128(rounded))
  }

  private func wholeDigits(_ value: Double) -> String {
    if abs(value) < 1e37 { return String(Int128(value)) }
    return "\(value)"
  }

  private func decimalValue() -> NumberLiteral? {
    guard let magnitude = Int128(digits) else { return hugeValue() }
    let (product, overflow) = magnitude.multipliedReportingOverflow(by: Int128(multiplier))
    if overflow { return hugeValue() }
    let value = negative ? -product : product
    return typed(value) ?? (suffix == [] ? .double((negative ? -1 : 1) * (Double(digits) ?? 0) * Double(multiplier)) : nil)
  }

  /// Numbers of more than 38 digits.
  private func hugeValue() -> NumberLiteral? {
    if suffix == .big && multiplier == 1 { return .bigInteger((negative ? "-" : "") + digits) }
    guard suffix == [], let parsed = Double(digits) else { return nil }
    let value = parsed * Double(multiplier)
    return value.isFinite ? .double(negative ? -value : value) : nil
  }

  /// Hexadecimal and binary numbers wrap around at the width that their digits fill.
  private func wrapped(bitsPerDigit: Int) -> NumberLiteral? {
    let digits = self.digits
    var suffix = self.suffix
    guard digits.count * bitsPerDigit <= 120 else { return nil }
    guard let magnitude = digits.isEmpty ? 0 : Int128(digits, radix: 1 << bitsPerDigit) else { return nil }
    let bits = digits.count * bitsPerDigit
    var value = magnitude
    if !suffix.contains(.unsigned) && suffix != .big && suffix != .decimal || (suffix == .big && bits > 0) {
      value = wrapped(magnitude, digits: digits.count, bitsPerDigit: bitsPerDigit, suffix: suffix)
    }
    if bits == 64 && (suffix == [] || suffix == .unsigned) { suffix.insert(.long) }
    let (product, overflows) = value.multipliedReportingOverflow(by: Int128(negative ? -multiplier : multiplier))
    return overflows ? nil : NumberText(base: base, suffix: suffix).typed(product)
  }

  private func wrapped(_ magnitude: Int128, digits: Int, bitsPerDigit: Int, suffix: NumberSuffix) -> Int128 {
    let width: Int
    if bitsPerDigit == 4 {
      let expected: Int
      switch suffix {
      case .byte: expected = 2
      case .short: expected = 4
      case .long: expected = 16
      default: expected = digits < 16 ? 8 : 16
      }
      guard digits == expected else { return magnitude }
      width = digits * 4
    } else {
      // A binary literal of 8, 16, 32, 64, 96 or 128 digits has its first digit as its sign.
      guard [8, 16, 32, 64, 96].contains(digits) else { return magnitude }
      width = digits
    }
    return magnitude >> (width - 1) & 1 == 1 ? magnitude - (Int128(1) << width) : magnitude
  }

  private func typed(_ value: Int128) -> NumberLiteral? {
    switch suffix {
    case .byte: return Int8(exactly: value).map { .int8($0) }
    case [.unsigned, .byte]: return UInt8(exactly: value).map { .uint8($0) }
    case .short: return Int16(exactly: value).map { .int16($0) }
    case [.unsigned, .short]: return UInt16(exactly: value).map { .uint16($0) }
    case .long: return Int64(exactly: value).map { .int64($0) }
    case [.unsigned, .long]: return UInt64(exactly: value).map { .uint64($0) }
    case .unsigned: return UInt32(exactly: value).map { .uint32($0) } ?? UInt64(exactly: value).map { .uint64($0) }
    case .decimal: return DecimalNumber(String(value)).map { .decimal($0) }
    case .big: return .bigInteger(String(value))
    case []:
      if let small = Int32(exactly: value) { return .int32(small) }
      if let long = Int64(exactly: value) { return .int64(long) }
      if base != .decimal { return nil }
      return DecimalNumber(String(value)).map { .decimal($0) }
    default: return nil
    }
  }
}

/// Reads numbers in text with the grammar of literals, for conversions.
public enum NumberParser {
  /// The number that all of `text` spells, with an optional sign; nil for anything else.
  public static func parse(_ text: String) -> NumberLiteral? {
    guard var first = text.unicodeScalars.first else { return nil }
    var text = text
    // A dash of any kind is a minus in front of a number.
    if (0x2013...0x2015).contains(first.value) { (first, text) = ("-", "-" + String(text.unicodeScalars.dropFirst())) }
    if first == "-" || first == "+", let next = text.unicodeScalars.dropFirst().first, next == "-" || next == "+" { return nil }
    let parser = Parser(SourceText(text))
    let tokenizer = parser.tokenizer
    tokenizer.mode = .expression
    tokenizer.allowsSignedNumbers = true
    guard first == "." || first == "-" || first == "+" || (first >= "0" && first <= "9") else { return nil }
    let scalar = tokenizer.next()
    guard let number = tokenizer.scanNumberText(scalar), tokenizer.index >= tokenizer.count else { return nil }
    return number.value()
  }
}
