import PowerShellSyntax

/// Numbers as text: PowerShell's display and .NET's standard and custom format strings, for en-US.
public enum NumberText {
  // MARK: Plain text

  /// A double as PowerShell shows it: 15 significant digits, as `$x` in a string and output do.
  public static func display(_ value: Double) -> String {
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value < 0 ? "-∞" : "∞" }
    return general(value, precision: 15)
  }

  /// The fewest digits that give the number again, as .NET's own ToString writes it.
  public static func roundTrip(_ value: Double) -> String {
    value.isInfinite ? display(value) : DoubleText.shortest(value)
  }

  /// A double in a string: as displayed, but infinity by name.
  public static func invariant(_ value: Double) -> String {
    if value.isInfinite { return value < 0 ? "-Infinity" : "Infinity" }
    return display(value)
  }

  static func invariant(_ value: Float) -> String {
    value.isInfinite ? invariant(Double(value)) : display(value)
  }

  static func general(_ value: Double, precision: Int) -> String {
    if value == 0 { return value.sign == .minus ? "-0" : "0" }
    let (digits, exponent) = significant(value, precision)
    return DoubleText.compose(digits, exponent: exponent, negative: value < 0)
  }

  public static func display(_ value: Float) -> String {
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value < 0 ? "-∞" : "∞" }
    if value == 0 { return value.sign == .minus ? "-0" : "0" }
    let (digits, exponent) = significant(Double(value), 7)
    return DoubleText.compose(digits, exponent: exponent, negative: value < 0, limit: 7)
  }

  public static func display(_ number: Number) -> String {
    switch number {
    case .int8(let value): "\(value)"
    case .uint8(let value): "\(value)"
    case .int16(let value): "\(value)"
    case .uint16(let value): "\(value)"
    case .uint32(let value): "\(value)"
    case .uint64(let value): "\(value)"
    case .single(let value): display(value)
    case .decimal(let value): value.text
    case .big(let value): value.description
    }
  }

  /// The first `precision` significant digits, correctly rounded, without trailing zeros, and the exponent of the first.
  static func significant(_ value: Double, _ precision: Int) -> ([UInt8], Int) {
    let exact = ExactDecimal(abs(value))
    return exact.rounded(significant: precision)
  }

  // MARK: Standard formats

  /// A number in a .NET format such as `N2`, `X4` or `#,##0.00`.
  ///
  /// - Throws: `FormatError` where the format does not fit the number.
  public static func format(_ value: Value, _ format: String) throws -> String {
    // What scripts write most, numbers with zeros in front, needs no decimal arithmetic.
    if case .int(let whole) = value.base, format.utf8.first == UInt8(ascii: "D") || format.utf8.first == UInt8(ascii: "d"),
      case let width?? = precision(format.dropFirst()), width <= 1_000_000
    {
      return (whole < 0 ? "-" : "") + padded(String(whole.magnitude), width)
    }
    guard let number = Operand(value) else { return value.text }
    if format.isEmpty { return plain(number) }
    if let (letter, precision) = try standardFormat(format) { return try standard(number, letter, precision) }
    return CustomNumberFormat(format).text(number.exactForCustomFormat, isNegative: number.isNegative, keepsSign: number.double != nil)
  }

  public struct FormatError: Error {}

  /// The letter and the number of a standard format; nil for a custom one.
  ///
  /// - Throws: `FormatError` for more digits than a text holds.
  static func standardFormat(_ format: String) throws -> (letter: Character, precision: Int?)? {
    guard let first = format.first, first.isASCII, first.isLetter, let precision = precision(format.dropFirst()) else { return nil }
    // .NET writes up to 999,999,999 digits, nearly all of them zeros.
    if precision ?? 0 > 1_000_000 { throw FormatError() }
    return (first, precision)
  }

  private static func precision(_ text: Substring) -> Int?? {
    if text.isEmpty { return .some(nil) }
    guard text.count <= 9, text.allSatisfy({ $0.isNumber && $0.isASCII }) else { return nil }
    return .some(Int(text))
  }

  /// A number ready for formatting.
  struct Operand {
    var exact: ExactDecimal
    let isNegative: Bool
    let isInteger: Bool
    let bits: Int
    let whole: Int128?
    let source: Value
    let double: Double?

    init?(_ value: Value) {
      source = value
      var integer: Int128?
      var width = 64
      var real: Double?
      var decimal: DecimalNumber?
      switch value.base {
      case .int(let number): (integer, width) = (Int128(number), 32)
      case .long(let number): integer = Int128(number)
      case .double(let number): real = number
      case .object(let object):
        guard let number = (object as? NumberObject)?.value else {
          if let value = object as? EnumObject { (integer, width) = (Int128(value.value), 32) ; break }
          return nil
        }
        switch number {
        case .int8(let number): (integer, width) = (Int128(number), 8)
        case .uint8(let number): (integer, width) = (Int128(number), 8)
        case .int16(let number): (integer, width) = (Int128(number), 16)
        case .uint16(let number): (integer, width) = (Int128(number), 16)
        case .uint32(let number): (integer, width) = (Int128(number), 32)
        case .uint64(let number): integer = Int128(number)
        case .single(let number): real = Double(number)
        case .decimal(let number): decimal = number
        case .big(let number):
          (exact, isNegative, isInteger) = (ExactDecimal(digits: String(number.magnitude)), number < 0, true)
          (bits, whole, double) = (128, Int128(number.description), nil)
          exact.roundsHalfUp = true
          return
        }
      default: return nil
      }
      bits = width
      whole = integer
      double = real
      isInteger = integer != nil
      if let integer {
        exact = ExactDecimal(digits: String(integer.magnitude))
        isNegative = integer < 0
      } else if let decimal {
        exact = ExactDecimal(digits: String(decimal.magnitude), scale: decimal.scale)
        isNegative = decimal.isNegative
      } else {
        exact = ExactDecimal(abs(real ?? 0))
        isNegative = (real ?? 0).sign == .minus
      }
      exact.roundsHalfUp = real == nil
    }

    /// A custom format takes 15 digits of a double, 7 of a single, and rounds a half up (Number.Formatting.cs, ShouldRoundUp).
    var exactForCustomFormat: ExactDecimal {
      var isSingle = false
      if case .single? = source.base.object(as: NumberObject.self)?.value { isSingle = true }
      var result = exact
      if double != nil {
        let (digits, exponent) = exact.rounded(significant: isSingle ? 7 : 15)
        result = ExactDecimal(digits: String(decoding: digits, as: UTF8.self), scale: digits.count - 1 - exponent)
      }
      result.roundsHalfUp = true
      return result
    }
  }

  private static func plain(_ number: Operand) -> String {
    if case .single(let single)? = number.source.base.object(as: NumberObject.self)?.value { return DoubleText.shortest(single) }
    if let double = number.double { return DoubleText.shortest(double) }
    return number.source.text
  }

  private static func standard(_ number: Operand, _ specifier: Character, _ precision: Int?) throws -> String {
    if let double = number.double, !double.isFinite { return display(double) }
    let letter = Character(specifier.lowercased())
    switch letter {
    case "d", "b":
      guard number.isInteger else { throw FormatError() }
      if letter == "b" {
        let whole = number.whole ?? 0
        return padded(String(whole < 0 && number.bits < 127 ? whole & ((Int128(1) << number.bits) - 1) : whole, radix: 2), precision ?? 0)
      }
      return signed(number, padded(number.exact.wholeText, precision ?? 0))
    case "x":
      guard number.isInteger, let whole = number.whole else { throw FormatError() }
      let mask = number.bits >= 127 ? Int128.max : (Int128(1) << number.bits) - 1
      var text = String(whole < 0 ? whole & mask : whole, radix: 16, uppercase: specifier == "X")
      // The first digit of a BigInteger tells its sign.
      if number.bits >= 127, let first = text.first, !("0"..."7").contains(first) { text = "0" + text }
      return padded(text, precision ?? 0)
    case "f": return signed(number, number.exact.fixed(precision ?? 3), grouped: false)
    case "n": return signed(number, grouped(number.exact.fixed(precision ?? 3)))
    case "p":
      let text = grouped(number.exact.shifted(2).fixed(precision ?? 3)) + "%"
      return signed(number, text)
    case "c":
      let text = "$" + grouped(number.exact.fixed(precision ?? 2))
      return isZero(text) || !number.isNegative ? text : "-" + text
    case "e": return scientific(number, precision ?? 6, upper: specifier == "E")
    case "g": return generalFormat(number, precision, upper: specifier == "G")
    case "r": return plain(number)
    default: throw FormatError()
    }
  }

  static func isZero(_ text: String) -> Bool { !text.contains { $0 >= "1" && $0 <= "9" } }

  private static func signed(_ number: Operand, _ text: String, grouped: Bool = false) -> String {
    guard number.isNegative else { return text }
    // A double keeps the sign of a number that rounds to zero, as .NET does since Core 3.0.
    if isZero(text) && number.double == nil { return text }
    return "-" + text
  }

  public static func padded(_ text: String, _ width: Int) -> String {
    text.count >= width ? text : String(repeating: "0", count: width - text.count) + text
  }

  static func grouped(_ text: String) -> String {
    let whole = text.prefix { $0 != "." }
    var result = ""
    for (offset, digit) in whole.enumerated() {
      if offset > 0 && (whole.count - offset) % 3 == 0 { result.append(",") }
      result.append(digit)
    }
    return result + text.dropFirst(whole.count)
  }

  private static func scientific(_ number: Operand, _ precision: Int, upper: Bool) -> String {
    var (digits, exponent) = number.exact.rounded(significant: precision + 1)
    if digits.isEmpty || digits == [0x30] { (digits, exponent) = ([0x30], 0) }
    while digits.count < precision + 1 { digits.append(0x30) }
    let text = String(decoding: digits, as: UTF8.self)
    let mantissa = precision == 0 ? text : text.prefix(1) + "." + text.dropFirst()
    let power = padded(String(abs(exponent)), 3)
    return signed(number, mantissa + (upper ? "E" : "e") + (exponent < 0 ? "-" : "+") + power)
  }

  private static func generalFormat(_ number: Operand, _ precision: Int?, upper: Bool) -> String {
    guard let precision, precision > 0 else { return upper ? plain(number) : plain(number).replacing("E", with: "e") }
    let (digits, exponent) = number.exact.rounded(significant: precision)
    if digits == [0x30] || digits.isEmpty { return "0" }
    if exponent >= precision || exponent < -4 {
      let text = String(decoding: digits, as: UTF8.self)
      let mantissa = digits.count == 1 ? text : text.prefix(1) + "." + text.dropFirst()
      let power = padded(String(abs(exponent)), 2)
      return signed(number, mantissa + (upper ? "E" : "e") + (exponent < 0 ? "-" : "+") + power)
    }
    return signed(number, positional(digits, exponent))
  }

  private static func positional(_ digits: [UInt8], _ exponent: Int) -> String {
    let text = String(decoding: digits, as: UTF8.self)
    if exponent < 0 { return "0." + String(repeating: "0", count: -exponent - 1) + text }
    if digits.count <= exponent + 1 { return text + String(repeating: "0", count: exponent + 1 - digits.count) }
    return text.prefix(exponent + 1) + "." + text.dropFirst(exponent + 1)
  }
}
