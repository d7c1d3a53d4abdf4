import PowerShellSyntax

/// What a number may look like when a method of a number type reads it.
/// Source of the names and bits: .NET's System.Globalization.NumberStyles.
struct NumberStyles: OptionSet {
  let rawValue: Int64
  static let leadingWhite = NumberStyles(rawValue: 1), trailingWhite = NumberStyles(rawValue: 2)
  static let leadingSign = NumberStyles(rawValue: 4), trailingSign = NumberStyles(rawValue: 8)
  static let parentheses = NumberStyles(rawValue: 16), decimalPoint = NumberStyles(rawValue: 32)
  static let thousands = NumberStyles(rawValue: 64), exponent = NumberStyles(rawValue: 128)
  static let currencySymbol = NumberStyles(rawValue: 256), hexadecimal = NumberStyles(rawValue: 512)
  static let binary = NumberStyles(rawValue: 1024)
  static let integer: NumberStyles = [.leadingWhite, .trailingWhite, .leadingSign]
  static let float: NumberStyles = [.integer, .decimalPoint, .exponent]
  static let number: NumberStyles = [.integer, .trailingSign, .decimalPoint, .thousands]

  static let type = NetEnumerations.named("System.Globalization.NumberStyles")

  /// What Parse reads without being told.
  static func standard(for type: TypeDescriptor) -> NumberStyles {
    switch type.name {
    case "Double", "Single": [.float, .thousands]
    case "Decimal": .number
    default: .integer
    }
  }
}

/// A number in text: its parts by a style and a culture.
struct StyledNumber {
  /// The digits of a base as a positive number, or decimal text with a point and an exponent.
  enum Content { case bits(UInt128, digits: Int, radix: Int), decimal(String) }
  let content: Content

  /// Reads the whole text; nil when the style doesn't allow it.
  init?(_ text: String, _ styles: NumberStyles, _ culture: Culture?) {
    var rest = Substring(text)
    if styles.contains(.leadingWhite) { while rest.first?.isWhitespace == true { rest.removeFirst() } }
    if styles.contains(.trailingWhite) { while rest.last?.isWhitespace == true || rest.last == "\0" { rest.removeLast() } }
    let content = styles.contains(.hexadecimal) ? Self.digits(rest, radix: 16) : styles.contains(.binary) ? Self.digits(rest, radix: 2) : Self.decimal(rest, styles, culture)
    guard let content else { return nil }
    self.content = content
  }

  private static func digits(_ text: Substring, radix: Int) -> Content? {
    let significant = text.drop { $0 == "0" }
    guard !text.isEmpty, text.allSatisfy({ $0.isASCII && Int(String($0), radix: radix) != nil }) else { return nil }
    return .bits(UInt128(significant, radix: radix) ?? (significant.isEmpty ? 0 : .max), digits: significant.count, radix: radix)
  }

  private static func decimal(_ text: Substring, _ styles: NumberStyles, _ culture: Culture?) -> Content? {
    var rest = text
    var isNegative = false
    func take(_ symbol: String) -> Bool {
      guard !symbol.isEmpty, rest.hasPrefix(symbol) else { return false }
      rest = rest.dropFirst(symbol.count)
      return true
    }
    let currency = culture?.currencySymbol ?? "$"
    let inParentheses = styles.contains(.parentheses) && take("(")
    var hasSign = inParentheses
    for _ in 0..<2 {
      if styles.contains(.leadingSign), !hasSign, rest.first == "-" || rest.first == "−" || rest.first == "+" {
        isNegative = rest.first != "+"
        hasSign = true
        rest.removeFirst()
      }
      if styles.contains(.currencySymbol), take(currency) { rest = rest.drop(while: \.isWhitespace) }
    }
    let point = culture?.decimalSeparator ?? ".", group = culture?.groupSeparator ?? ","
    var number = "", sawDigit = false, sawPoint = false
    while let character = rest.first {
      if character.isASCII, character.isNumber {
        number.append(character)
        sawDigit = true
        rest.removeFirst()
      } else if styles.contains(.decimalPoint), !sawPoint, take(point) {
        number.append(".")
        sawPoint = true
      } else if styles.contains(.thousands), sawDigit, !sawPoint, take(group) || (group == "\u{a0}" || group == "\u{202f}") && take(" ") {
        continue
      } else { break }
    }
    guard sawDigit else { return nil }
    if styles.contains(.exponent), rest.first == "e" || rest.first == "E" {
      let mark = rest.dropFirst()
      let digits = mark.first == "+" || mark.first == "-" ? mark.dropFirst() : mark
      let run = digits.prefix { $0.isASCII && $0.isNumber }
      if !run.isEmpty {
        number += "e" + (mark.first == "-" ? "-" : "") + String(run.prefix(6))
        rest = digits.dropFirst(run.count)
      }
    }
    if styles.contains(.currencySymbol) {
      let behind = rest.drop(while: \.isWhitespace)
      if behind.hasPrefix(currency) { rest = behind.dropFirst(currency.count) }
    }
    if styles.contains(.trailingSign), !hasSign, rest.first == "-" || rest.first == "+" {
      isNegative = rest.first == "-"
      rest.removeFirst()
    }
    if inParentheses {
      guard take(")") else { return nil }
      isNegative = true
    }
    return rest.isEmpty ? .decimal((isNegative ? "-" : "") + number) : nil
  }

  /// The number as a value of a type; nil when it is none of its numbers.
  func value(as type: TypeDescriptor, _ session: Session) -> Value? {
    switch content {
    case .bits(let bits, let digits, let radix):
      guard let width = ["Byte": 8, "SByte": 8, "Int16": 16, "UInt16": 16, "Int32": 32, "UInt32": 32, "Int64": 64, "UInt64": 64][type.name] else {
        return type.name == "BigInteger" ? try? session.convert(.number(.uint64(UInt64(truncatingIfNeeded: bits))), to: type) : nil
      }
      guard bits >> width == 0, digits * (radix == 16 ? 4 : 1) <= width + 3 else { return nil }
      let isSigned = !type.name.hasPrefix("U") && type.name != "Byte"
      let signed = isSigned && bits >> (width - 1) == 1 ? Int128(bits) - (Int128(1) << width) : Int128(bits)
      let wide: Value = signed > Int128(Int64.max) ? .number(.uint64(UInt64(signed))) : .long(Int64(signed))
      return try? session.convert(wide, to: type)
    case .decimal(let text):
      switch type.name {
      case "Double": return Double(text).map { .double($0) }
      case "Single": return Float(text).map { .number(.single($0)) }
      case "Decimal": return DecimalNumber(text).map { .decimal($0) }
      case "BigInteger" where text.allSatisfy { $0.isNumber || $0 == "-" }: return BigInteger(text).map { Value.big($0) }
      default:
        // A point or an exponent is fine as long as nothing stands behind the point then.
        guard text.contains(where: { $0 == "." || $0 == "e" }) else { return session.number(in: text).flatMap { try? session.convert($0, to: type) } }
        guard let whole = DecimalNumber(text), whole == whole.truncated else { return nil }
        return try? session.convert(.decimal(whole), to: type)
      }
    }
  }
}
