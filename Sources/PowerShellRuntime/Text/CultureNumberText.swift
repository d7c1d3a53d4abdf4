/// Numbers as text in a culture: .NET's standard and custom format strings with the culture's signs, separators and patterns.
enum CultureNumberText {
  /// Where the number, the minus sign and the symbol stand, by the numbers that .NET gives the patterns (Number.Formatting.cs).
  private static let negative = ["(n)", "-n", "- n", "n-", "n -"]
  private static let currencyPositive = ["$n", "n$", "$ n", "n $"]
  private static let currencyNegative = [
    "($n)", "-$n", "$-n", "$n-", "(n$)", "-n$", "n-$", "n$-", "-n $", "-$ n", "n $-", "$ n-", "$ -n", "n- $", "($ n)", "(n $)", "$- n",
  ]
  private static let percentPositive = ["n %", "n%", "%n", "% n"]
  private static let percentNegative = ["-n %", "-n%", "-%n", "%-n", "%n-", "n-%", "n%-", "-% n", "n %-", "% n-", "% -n", "n- %"]

  /// - Throws: `NumberText.FormatError` where the format does not fit the number.
  static func format(_ value: Value, _ format: String, _ culture: Culture) throws -> String {
    guard let number = NumberText.Operand(value) else { return value.text }
    if let double = number.double, !double.isFinite {
      return culture.text(double.isNaN ? .notANumber : double < 0 ? .negativeInfinity : .positiveInfinity)
    }
    if let (letter, precision) = try NumberText.standardFormat(format) {
      switch letter.lowercased() {
      case "n":
        return laidOut(
          number, number.exact, digits: precision ?? culture.number(.decimalDigits), culture, sizes: .groupSizes, point: .decimalSeparator, group: .groupSeparator,
          symbol: "", positive: "n", negative: negative[culture.number(.negativePattern)])
      case "c":
        return laidOut(
          number, number.exact, digits: precision ?? culture.number(.currencyDecimalDigits), culture, sizes: .currencyGroupSizes, point: .currencyDecimalSeparator,
          group: .currencyGroupSeparator, symbol: culture.currencySymbol, positive: currencyPositive[culture.number(.currencyPositivePattern)],
          negative: currencyNegative[culture.number(.currencyNegativePattern)])
      case "p":
        return laidOut(
          number, number.exact.shifted(2), digits: precision ?? culture.number(.percentDecimalDigits), culture, sizes: .percentGroupSizes,
          point: .percentDecimalSeparator, group: .percentGroupSeparator, symbol: culture.text(.percentSymbol),
          positive: percentPositive[culture.number(.percentPositivePattern)], negative: percentNegative[culture.number(.percentNegativePattern)])
      case "f" where precision == nil: return localized(try NumberText.format(value, "F\(culture.number(.decimalDigits))"), culture)
      case "x", "b": return try NumberText.format(value, format)
      default: break
      }
    }
    return localized(try NumberText.format(value, format), culture)
  }

  private static func laidOut(
    _ number: NumberText.Operand, _ exact: ExactDecimal, digits: Int, _ culture: Culture, sizes: Culture.Field, point: Culture.Field, group: Culture.Field,
    symbol: String, positive: String, negative: String
  ) -> String {
    let plain = exact.fixed(digits)
    let isNegative = number.isNegative && (number.double != nil || !NumberText.isZero(plain))
    let whole = plain.prefix { $0 != "." }
    let written = grouped(whole, culture.numbers(sizes), culture.text(group)) + (whole.count == plain.count ? "" : culture.text(point) + plain.dropFirst(whole.count + 1))
    return (isNegative ? negative : positive).map {
      switch $0 {
      case "n": written
      case "-": culture.text(.negativeSign)
      case "$", "%": symbol
      default: String($0)
      }
    }.joined()
  }

  /// Digits in groups from the right: the last size goes on, unless it is 0.
  private static func grouped(_ digits: Substring, _ sizes: [Int], _ separator: String) -> String {
    var (rest, groups, at) = (digits, [Substring](), 0)
    while let size = sizes.isEmpty ? nil : sizes[min(at, sizes.count - 1)], size > 0, rest.count > size {
      groups.insert(rest.suffix(size), at: 0)
      rest = rest.dropLast(size)
      at += 1
    }
    return ([rest] + groups).joined(separator: separator)
  }

  /// A number's text of en-US with this culture's signs and separators.
  private static func localized(_ text: String, _ culture: Culture) -> String {
    text.map {
      switch $0 {
      case ".": culture.decimalSeparator
      case ",": culture.groupSeparator
      case "-": culture.text(.negativeSign)
      default: String($0)
      }
    }.joined()
  }
}
