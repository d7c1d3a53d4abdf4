/// The order in which .NET's Hashtable lists its entries: that of its buckets, from the last one down. It can be told for keys whose hash
/// is known (numbers, characters, truth values); that of texts is another one in each process, and entries stay in the order of insertion.
///
/// Source: System.Collections.Hashtable (double hashing, load factor 0.72, HashHelpers' primes).
enum HashtableOrder {
  /// The positions of the entries in the order in which they are listed; nil where a hash is not known.
  ///
  /// - Parameter capacity: the number of entries that the table was made for.
  static func order(of entries: [(key: Value, value: Value)], capacity: Int) -> [Int]? {
    guard entries.count > 1 else { return nil }
    var hashes: [UInt32] = []
    for entry in entries {
      guard let hash = hash(entry.key) else { return nil }
      hashes.append(hash & 0x7FFF_FFFF)
    }
    let raw = Int(Double(capacity) / 0.72)
    var buckets = [Int](repeating: -1, count: raw > 3 ? prime(atLeast: raw) : 3)
    for number in hashes.indices {
      if number >= Int(0.72 * Float(buckets.count)) {
        var larger = [Int](repeating: -1, count: prime(atLeast: buckets.count * 2))
        for entry in buckets where entry >= 0 { put(entry, hashes[entry], in: &larger) }
        buckets = larger
      }
      put(number, hashes[number], in: &buckets)
    }
    return buckets.reversed().filter { $0 >= 0 }
  }

  private static func put(_ entry: Int, _ hash: UInt32, in buckets: inout [Int]) {
    let size = UInt32(buckets.count)
    let step = 1 + UInt32(truncatingIfNeeded: UInt64(hash) * 101 % UInt64(size - 1))
    var bucket = hash % size
    while buckets[Int(bucket)] >= 0 { bucket = UInt32(truncatingIfNeeded: (UInt64(bucket) + UInt64(step)) % UInt64(size)) }
    buckets[Int(bucket)] = entry
  }

  /// GetHashCode() of a key, as 32 bits.
  private static func hash(_ key: Value) -> UInt32? {
    switch key.base {
    case .int(let number): return UInt32(bitPattern: number)
    case .long(let number): return UInt32(truncatingIfNeeded: number) ^ UInt32(truncatingIfNeeded: number >> 32)
    case .char(let unit): return UInt32(unit) | UInt32(unit) << 16
    case .bool(let flag): return flag ? 1 : 0
    default: return nil
    }
  }

  private static let primes = [
    3, 7, 11, 17, 23, 29, 37, 47, 59, 71, 89, 107, 131, 163, 197, 239, 293, 353, 431, 521, 631, 761, 919, 1103, 1327, 1597, 1931, 2333, 2801, 3371, 4049, 4861,
    5839, 7013, 8419, 10103, 12143, 14591, 17519, 21023, 25229, 30293, 36353, 43627, 52361, 62851, 75431, 90523, 108631, 130363, 156437, 187751, 225307, 270371,
    324449, 389357, 467237, 560689, 672827, 807403, 968897, 1162687, 1395263, 1674319, 2009191, 2411033, 2893249, 3471899, 4166287, 4999559, 5999471, 7199369,
  ]

  private static func prime(atLeast minimum: Int) -> Int {
    if let listed = primes.first(where: { $0 >= minimum }) { return listed }
    func isPrime(_ number: Int) -> Bool {
      var divisor = 3
      while divisor * divisor <= number {
        if number % divisor == 0 { return false }
        divisor += 2
      }
      return true
    }
    var candidate = minimum | 1
    while !isPrime(candidate) || (candidate - 1) % 101 == 0 { candidate += 2 }
    return candidate
  }
}
