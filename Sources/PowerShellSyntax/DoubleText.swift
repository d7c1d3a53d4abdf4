/// Doubles as .NET writes them.
public enum DoubleText {
  /// The shortest text that reads back as the same number (`{0}` in a composite format, and the dump of a tree).
  public static func shortest(_ value: Double) -> String {
    if let special = special(value) { return special }
    let (digits, exponent) = decompose(value)
    return compose(digits, exponent: exponent, negative: value.sign == .minus && value != 0, limit: 17)
  }

  public static func shortest(_ value: Float) -> String {
    if let special = special(Double(value)) { return special }
    let (digits, exponent) = decompose("\(abs(value))")
    return compose(digits, exponent: exponent, negative: value < 0, limit: 9)
  }

  /// NaN, infinities and zero.
  static func special(_ value: Double) -> String? {
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value < 0 ? "-Infinity" : "Infinity" }
    return value == 0 ? (value.sign == .minus ? "-0" : "0") : nil
  }

  /// The significant digits and the power of ten of the first of them.
  public static func decompose(_ value: Double) -> (digits: [UInt8], exponent: Int) { decompose("\(abs(value))") }

  private static func decompose(_ description: String) -> (digits: [UInt8], exponent: Int) {
    var digits: [UInt8] = []
    var exponent = 0
    var point: Int?
    var text = Substring(description)
    if let mark = text.firstIndex(of: "e") {
      exponent = Int(text[text.index(after: mark)...]) ?? 0
      text = text[..<mark]
    }
    for byte in text.utf8 {
      if byte == 0x2E { point = digits.count } else { digits.append(byte) }
    }
    exponent += (point ?? digits.count) - 1
    let leading = digits.prefix { $0 == 0x30 }.count
    digits.removeFirst(leading)
    exponent -= leading
    while digits.count > 1, digits.last == 0x30 { digits.removeLast() }
    return (digits, exponent)
  }

  /// Positional notation up to 15 digits before the point and five zeros behind it, else scientific.
  ///
  /// - Parameter limit: the first exponent that is written as one.
  public static func compose(_ digits: [UInt8], exponent: Int, negative: Bool, limit: Int = 15) -> String {
    let sign = negative ? "-" : ""
    let text = String(decoding: digits, as: UTF8.self)
    if exponent >= limit || exponent < -4 {
      let mantissa = digits.count == 1 ? text : text.prefix(1) + "." + text.dropFirst()
      let magnitude = String(abs(exponent))
      return sign + mantissa + "E" + (exponent < 0 ? "-" : "+") + (magnitude.count < 2 ? "0" : "") + magnitude
    }
    if exponent < 0 { return sign + "0." + String(repeating: "0", count: -exponent - 1) + text }
    if digits.count <= exponent + 1 { return sign + text + String(repeating: "0", count: exponent + 1 - digits.count) }
    return sign + text.prefix(exponent + 1) + "." + text.dropFirst(exponent + 1)
  }
}
