import BigInt

public typealias BigInteger = BigInt

extension BigInteger {
  /// The nearest real number towards zero, as .NET converts it: what does not fit is cut off, not rounded.
  var truncatedDouble: Double {
    let excess = magnitude.bitWidth - 53
    guard excess > 0 else { return Double(self) }
    return excess > 971 ? (sign == .minus ? -.infinity : .infinity) : Double((self >> excess) << excess)
  }
}
