/// A decimal number as .NET's System.Decimal has it: 96 bits and a scale of 0 to 28, so that `1.50` keeps its zero.
public struct DecimalNumber: Equatable, Hashable, Sendable {
  public static let largestMagnitude = UInt128(0xFFFF_FFFF_FFFF_FFFF) | UInt128(0xFFFF_FFFF) << 64

  /// All digits as one whole number, at most `largestMagnitude`.
  public let magnitude: UInt128
  /// How many of the digits stand behind the point, 0 to 28.
  public let scale: Int
  public let isNegative: Bool

  /// Nil where the magnitude does not fit into 96 bits.
  public init?(magnitude: UInt128, scale: Int, isNegative: Bool) {
    guard magnitude <= DecimalNumber.largestMagnitude, scale >= 0, scale <= 28 else { return nil }
    (self.magnitude, self.scale, self.isNegative) = (magnitude, scale, isNegative && magnitude != 0)
  }

  /// Rounds `magnitude`, which may be wider than 96 bits, to even until it fits; nil where the whole part does not.
  public static func rounding(_ magnitude: UInt128, scale: Int, isNegative: Bool) -> DecimalNumber? {
    var (value, places) = (magnitude, scale)
    var sticky = false
    while value > largestMagnitude || places > 28 {
      if places == 0 { return nil }
      let (quotient, rest) = value.quotientAndRemainder(dividingBy: 10)
      let roundsUp = rest > 5 || (rest == 5 && (sticky || quotient & 1 == 1))
      let last = quotient <= largestMagnitude && places - 1 <= 28
      value = quotient + (last && roundsUp ? 1 : 0)
      sticky = sticky || rest != 0
      places -= 1
    }
    return DecimalNumber(magnitude: value, scale: places, isNegative: isNegative)
  }

  /// Reads invariant text: sign, digits, point, exponent. Nil for anything else or what does not fit.
  public init?(_ text: String) {
    var digits: UInt128 = 0
    var places = 0
    var exponent = 0
    var negative = false
    var sawDigit = false
    var sawPoint = false
    var rest = Substring(text)
    if let sign = rest.first, sign == "-" || sign == "+" {
      negative = sign == "-"
      rest.removeFirst()
    }
    while let character = rest.first {
      rest.removeFirst()
      if character == "." && !sawPoint {
        sawPoint = true
      } else if let digit = character.wholeNumberValue, character.isASCII {
        sawDigit = true
        if digits > DecimalNumber.largestMagnitude * 1000 {
          if !sawPoint { exponent += 1 }
          continue
        }
        digits = digits * 10 + UInt128(digit)
        if sawPoint { places += 1 }
      } else if character == "e" || character == "E" {
        guard let power = Int(rest), sawDigit else { return nil }
        exponent += power
        rest = ""
      } else {
        return nil
      }
    }
    guard sawDigit, abs(exponent) < 60 else { return nil }
    places -= exponent
    while places < 0 {
      if digits > DecimalNumber.largestMagnitude { return nil }
      digits *= 10
      places += 1
    }
    guard let value = DecimalNumber.rounding(digits, scale: places, isNegative: negative) else { return nil }
    self = value
  }

  func multiplied(by factor: Int64) -> DecimalNumber? {
    let (product, overflow) = magnitude.multipliedReportingOverflow(by: UInt128(factor.magnitude))
    return overflow ? nil : DecimalNumber.rounding(product, scale: scale, isNegative: isNegative != (factor < 0))
  }

  /// The number in invariant form, with all its decimal places.
  public var text: String {
    var digits = String(magnitude)
    if scale > 0 {
      while digits.count <= scale { digits = "0" + digits }
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -scale))
    }
    return isNegative ? "-" + digits : digits
  }
}
