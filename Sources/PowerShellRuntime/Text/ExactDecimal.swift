import BigInt

/// A non-negative number as all its decimal digits, so that rounding is that of the exact value.
///
/// .NET rounds the exact binary value of a double: 2.25 with one decimal is 2.2 (a tie, to even in the digit), and 0.125 as
/// a percentage without decimals is 12 %. Rounding here is half to even only for exact ties, as observed there.
struct ExactDecimal {
  /// Digits without leading zeros; empty for zero.
  private(set) var digits: [UInt8]
  /// How many of the digits stand behind the point; negative for zeros to be added.
  private(set) var scale: Int
  /// A half is rounded up, rather than to the even digit: integers and decimals, and all in custom formats.
  var roundsHalfUp = false

  init(digits text: String, scale: Int = 0) {
    digits = Array(text.utf8.drop { $0 == 0x30 })
    self.scale = scale
  }

  init(_ value: Double) {
    guard value != 0, value.isFinite else {
      self.init(digits: "")
      return
    }
    let exponent = Int(value.exponent) - 52
    let mantissa = BigUInt(value.significandBitPattern | (value.isNormal ? 1 << 52 : 0))
    let power = value.isNormal ? exponent : -1074
    if power >= 0 {
      self.init(digits: String(mantissa << power))
    } else {
      // mantissa / 2^n = mantissa * 5^n / 10^n
      self.init(digits: String(mantissa * BigUInt(5).power(-power)), scale: -power)
      trimZeros()
    }
  }

  private mutating func trimZeros() {
    while scale > 0, digits.last == 0x30 {
      digits.removeLast()
      scale -= 1
    }
  }

  /// The number times ten to the `places`.
  func shifted(_ places: Int) -> ExactDecimal {
    var result = self
    if digits.contains(where: { $0 != 0x30 }) { result.scale -= places }
    return result
  }

  /// The digits in front of the point.
  var wholeText: String {
    let count = digits.count - scale
    if count <= 0 { return "0" }
    let whole = digits.prefix(count)
    return String(decoding: whole, as: UTF8.self) + String(repeating: "0", count: max(0, count - whole.count))
  }

  /// The number with exactly `places` decimals.
  func fixed(_ places: Int) -> String {
    let keep = digits.count - scale + places
    var kept = rounded(keep)
    while kept.count <= places { kept.insert(0x30, at: 0) }
    let text = String(decoding: kept, as: UTF8.self)
    return places == 0 ? text : text.dropLast(places) + "." + text.suffix(places)
  }

  /// The first `count` digits, rounded; may be one digit longer where rounding carries. Negative or zero counts round to
  /// nothing or one.
  private func rounded(_ count: Int) -> [UInt8] {
    if count < 0 { return [] }
    if count >= digits.count { return digits + [UInt8](repeating: 0x30, count: count - digits.count) }
    var kept = Array(digits.prefix(count))
    let next = digits[count]
    let isTie = next == 0x35 && digits[(count + 1)...].allSatisfy { $0 == 0x30 }
    let roundsUp = next > 0x35 || (next == 0x35 && (roundsHalfUp || !isTie || (kept.last ?? 0x30) & 1 == 1))
    if roundsUp {
      var at = kept.count - 1
      while at >= 0 {
        if kept[at] < 0x39 {
          kept[at] += 1
          return kept
        }
        kept[at] = 0x30
        at -= 1
      }
      kept.insert(0x31, at: 0)
    }
    return kept
  }

  /// At most `count` significant digits without trailing zeros, and the power of ten of the first.
  func rounded(significant count: Int) -> (digits: [UInt8], exponent: Int) {
    if digits.isEmpty { return ([0x30], 0) }
    var exponent = digits.count - scale - 1
    var kept = rounded(min(count, digits.count))
    if kept.count > min(count, digits.count) { exponent += 1 }
    while kept.count > 1, kept.last == 0x30 { kept.removeLast() }
    return (kept, exponent)
  }
}
