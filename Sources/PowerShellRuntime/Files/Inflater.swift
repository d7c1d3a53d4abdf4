/// Unpacks the DEFLATE format (RFC 1951).
struct Inflater {
  /// A prefix code: how many codes there are of each length, and what they mean in order (RFC 1951, 3.2.2).
  private struct Code {
    private(set) var counts = [Int](repeating: 0, count: 16)
    private(set) var symbols: [Int] = []

    init(_ lengths: [Int]) {
      for length in lengths where length > 0 { counts[length] += 1 }
      symbols = lengths.indices.filter { lengths[$0] > 0 }.sorted { (lengths[$0], $0) < (lengths[$1], $1) }
    }
  }

  private let bytes: ArraySlice<UInt8>
  private var place: Int
  private var (bits, bitCount) = (0, 0)
  private var result: [UInt8] = []
  private let limit: Int

  private init(_ bytes: ArraySlice<UInt8>, limit: Int) {
    (self.bytes, place, self.limit) = (bytes, bytes.startIndex, limit)
  }

  /// - Parameter size: how many bytes come out; more than a script's memory should hold are refused.
  /// - Returns: nil where the bytes are not of this format, or do not make as many as they should.
  static func inflate(_ bytes: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
    guard size <= 1 << 30 else { return nil }
    var inflater = Inflater(bytes, limit: size)
    return inflater.run() && inflater.result.count == size ? inflater.result : nil
  }

  private mutating func take(_ count: Int) -> Int? {
    while bitCount < count {
      guard place < bytes.endIndex else { return nil }
      bits |= Int(bytes[place]) << bitCount
      place += 1
      bitCount += 8
    }
    defer {
      bits >>= count
      bitCount -= count
    }
    return bits & ((1 << count) - 1)
  }

  private mutating func symbol(_ code: Code) -> Int? {
    var (value, first, index) = (0, 0, 0)
    for length in 1...15 {
      guard let bit = take(1) else { return nil }
      value |= bit
      let count = code.counts[length]
      if value - first < count { return code.symbols[index + value - first] }
      index += count
      first = (first + count) << 1
      value <<= 1
    }
    return nil
  }

  private mutating func run() -> Bool {
    while true {
      guard let isLast = take(1), let kind = take(2) else { return false }
      let isGood: Bool
      switch kind {
      case 0: isGood = stored()
      case 1: isGood = block(Self.fixedLiterals, Self.fixedDistances)
      case 2: isGood = dynamicBlock()
      default: isGood = false
      }
      if !isGood { return false }
      if isLast == 1 { return true }
    }
  }

  private mutating func stored() -> Bool {
    (bits, bitCount) = (0, 0)
    guard place + 4 <= bytes.endIndex else { return false }
    let count = Int(bytes[place]) | Int(bytes[place + 1]) << 8
    place += 4
    guard place + count <= bytes.endIndex, result.count + count <= limit else { return false }
    result += bytes[place..<(place + count)]
    place += count
    return true
  }

  private static let fixedLiterals = Code((0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
  private static let fixedDistances = Code([Int](repeating: 5, count: 30))
  private static let lengths: [(base: Int, extra: Int)] = zip(
    [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258],
    [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]).map { ($0, $1) }
  private static let distances: [(base: Int, extra: Int)] = zip(
    [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577],
    [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13]).map { ($0, $1) }

  private mutating func dynamicBlock() -> Bool {
    guard let literals = take(5), let distances = take(5), let codes = take(4) else { return false }
    var lengths = [Int](repeating: 0, count: 19)
    for place in [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15].prefix(codes + 4) {
      guard let length = take(3) else { return false }
      lengths[place] = length
    }
    let code = Code(lengths)
    let count = literals + 257 + distances + 1
    var all: [Int] = []
    while all.count < count {
      guard let symbol = symbol(code) else { return false }
      switch symbol {
      case ..<16: all.append(symbol)
      case 16:
        guard let last = all.last, let times = take(2) else { return false }
        all += [Int](repeating: last, count: times + 3)
      default:
        guard let times = take(symbol == 17 ? 3 : 7) else { return false }
        all += [Int](repeating: 0, count: times + (symbol == 17 ? 3 : 11))
      }
    }
    guard all.count == count else { return false }
    return block(Code(Array(all.prefix(literals + 257))), Code(Array(all.dropFirst(literals + 257))))
  }

  private mutating func block(_ literals: Code, _ distances: Code) -> Bool {
    while true {
      guard let symbol = symbol(literals), result.count <= limit else { return false }
      if symbol == 256 { return true }
      if symbol < 256 {
        result.append(UInt8(symbol))
        continue
      }
      guard symbol - 257 < Self.lengths.count else { return false }
      let length = Self.lengths[symbol - 257]
      guard let extra = take(length.extra), let far = self.symbol(distances), far < Self.distances.count, let more = take(Self.distances[far].extra) else { return false }
      let distance = Self.distances[far].base + more
      guard distance <= result.count, result.count + length.base + extra <= limit else { return false }
      for _ in 0..<(length.base + extra) { result.append(result[result.count - distance]) }
    }
  }
}
