import BigInt
import PowerShellSyntax

extension DecimalNumber {
  static let zero = DecimalNumber(magnitude: 0, scale: 0, isNegative: false) ?? .init(whole: 0)

  init(whole: Int64) {
    self = DecimalNumber(magnitude: UInt128(whole.magnitude), scale: 0, isNegative: whole < 0)!
  }

  /// A double as decimal: 15 significant digits, as .NET converts. Nil where it does not fit.
  init?(_ value: Double) {
    guard value.isFinite, abs(value) < 7.9228162514264338e28 else { return nil }
    self.init(NumberText.general(value, precision: 15))
  }

  var doubleValue: Double { Double(text) ?? 0 }

  private var signed: BigInt { BigInt(sign: isNegative ? .minus : .plus, magnitude: BigUInt(magnitude)) }

  /// The number of which `value` is all digits, `scale` of them behind the point; nil on overflow.
  private static func make(_ value: BigInt, scale: Int) -> DecimalNumber? {
    var (digits, places) = (value.magnitude, scale)
    let limit = BigUInt(DecimalNumber.largestMagnitude)
    while digits > limit || places > 28 {
      if places == 0 { return nil }
      // Drop as many digits as needed at once, so that rounding is of the exact value.
      var drop = 0
      var probe = digits
      while probe > limit || places - drop > 28 {
        if drop == places { return nil }
        probe /= 10
        drop += 1
      }
      let divisor = BigUInt(10).power(drop)
      let (quotient, rest) = digits.quotientAndRemainder(dividingBy: divisor)
      let twice = rest * 2
      digits = quotient + (twice > divisor || (twice == divisor && quotient & 1 == 1) ? 1 : 0)
      places -= drop
    }
    guard let magnitude = UInt128(String(digits)) else { return nil }
    return DecimalNumber(magnitude: magnitude, scale: places, isNegative: value.sign == .minus)
  }

  private static func aligned(_ left: DecimalNumber, _ right: DecimalNumber) -> (BigInt, BigInt, Int) {
    let scale = max(left.scale, right.scale)
    return (
      left.signed * BigInt(10).power(scale - left.scale), right.signed * BigInt(10).power(scale - right.scale), scale
    )
  }

  static func add(_ left: DecimalNumber, _ right: DecimalNumber) -> DecimalNumber? {
    let (one, other, scale) = aligned(left, right)
    return make(one + other, scale: scale)
  }
  static func subtract(_ left: DecimalNumber, _ right: DecimalNumber) -> DecimalNumber? {
    let (one, other, scale) = aligned(left, right)
    return make(one - other, scale: scale)
  }
  static func multiply(_ left: DecimalNumber, _ right: DecimalNumber) -> DecimalNumber? {
    make(left.signed * right.signed, scale: left.scale + right.scale)
  }
  /// The quotient with at most 28 significant digits, without trailing zeros beyond the exact result.
  static func divide(_ left: DecimalNumber, _ right: DecimalNumber) -> DecimalNumber? {
    let extra = 29 + max(0, right.scale - left.scale)
    let numerator = left.signed * BigInt(10).power(extra)
    let (quotient, rest) = numerator.quotientAndRemainder(dividingBy: right.signed)
    var scale = left.scale + extra - right.scale
    var value = quotient
    if rest == 0 {
      while scale > max(0, left.scale - right.scale), value % 10 == 0 {
        value /= 10
        scale -= 1
      }
    }
    while scale < 0 {
      value *= 10
      scale += 1
    }
    return make(value, scale: scale)
  }
  static func remainder(_ left: DecimalNumber, _ right: DecimalNumber) -> DecimalNumber? {
    let (one, other, scale) = aligned(left, right)
    return make(one % other, scale: scale)
  }
  static func compare(_ left: DecimalNumber, _ right: DecimalNumber) -> Int {
    let (one, other, _) = aligned(left, right)
    return one == other ? 0 : one < other ? -1 : 1
  }

  /// Rounded to `places` decimals.
  func rounded(_ places: Int, awayFromZero: Bool = false) -> DecimalNumber {
    guard scale > places else { return self }
    let divisor = BigUInt(10).power(scale - places)
    let (quotient, rest) = BigUInt(magnitude).quotientAndRemainder(dividingBy: divisor)
    let twice = rest * 2
    let up = twice > divisor || (twice == divisor && (awayFromZero || quotient & 1 == 1))
    return DecimalNumber.make(
      BigInt(sign: isNegative ? .minus : .plus, magnitude: quotient + (up ? 1 : 0)), scale: places) ?? self
  }

  /// The whole part, towards zero.
  var truncated: DecimalNumber {
    DecimalNumber.make(
      BigInt(sign: isNegative ? .minus : .plus, magnitude: BigUInt(magnitude) / BigUInt(10).power(scale)), scale: 0) ?? self
  }
  var negated: DecimalNumber {
    DecimalNumber(magnitude: magnitude, scale: scale, isNegative: !isNegative) ?? self
  }
}
