/// The random numbers that System.Random gives for a seed: Knuth's subtractive generator, as .NET keeps it for seeded instances,
/// so that a seed gives the numbers that it gives in PowerShell.
public struct SubtractiveRandom {
  private var table = [Int32](repeating: 0, count: 56)
  private var next = 0
  private var other = 21

  public init(seed: Int32) {
    var last = 161_803_398 &- (seed == .min ? .max : abs(seed))
    var difference: Int32 = 1
    table[55] = last
    var at = 0
    for _ in 1..<55 {
      at = (at + 21) % 55
      table[at] = difference
      difference = last &- difference
      if difference < 0 { difference &+= .max }
      last = table[at]
    }
    for _ in 1..<5 {
      for index in 1..<56 {
        table[index] &-= table[1 + (index + 30) % 55]
        if table[index] < 0 { table[index] &+= .max }
      }
    }
  }

  /// A number from 0 to below 2147483647.
  public mutating func sample() -> Int32 {
    next = next == 55 ? 1 : next + 1
    other = other == 55 ? 1 : other + 1
    var result = table[next] &- table[other]
    if result == .max { result -= 1 }
    if result < 0 { result &+= .max }
    table[next] = result
    return result
  }

  /// A number from 0 to below 1.
  public mutating func fraction() -> Double { Double(sample()) * (1.0 / Double(Int32.max)) }

  /// A whole number of a range, as Random.Next(minValue, maxValue) gives it.
  public mutating func whole(_ low: Int, _ high: Int) -> Int { Int(fraction() * Double(high - low)) + low }

  public mutating func byte() -> UInt8 { UInt8(truncatingIfNeeded: sample()) }
}

/// The random numbers of Get-Random, which makes four bytes at a time of a generator's (PolymorphicRandomNumberGenerator).
public struct CommandRandom {
  private var generator: SubtractiveRandom
  public init(seed: Int32) { generator = SubtractiveRandom(seed: seed) }

  /// A number from 0 to below 1.
  public mutating func fraction() -> Double {
    var number: Int32
    repeat { number = Int32(truncatingIfNeeded: bits(4)) } while number == .max
    if number < 0 { number &+= .max }
    return Double(number) * (1.0 / Double(Int32.max))
  }

  /// A number of a range that is narrower than 2147483648.
  public mutating func whole(_ low: Int, _ high: Int) -> Int { Int(fraction() * Double(high - low)) + low }

  /// A number of any range: as many random bits as it needs, until they fit.
  public mutating func wide(_ low: Int, _ high: Int) -> Int {
    let width = UInt64(truncatingIfNeeded: high &- low)
    if width <= UInt64(Int32.max) { return low + whole(0, Int(width)) }
    let mask = UInt64.max >> UInt64(width.leadingZeroBitCount)
    var number: UInt64
    repeat { number = bits(8) & mask } while number >= width
    return low &+ Int(truncatingIfNeeded: number)
  }

  private mutating func bits(_ bytes: Int) -> UInt64 {
    (0..<bytes).reduce(0) { bits, place in bits | UInt64(generator.byte()) << UInt64(place * 8) }
  }
}
