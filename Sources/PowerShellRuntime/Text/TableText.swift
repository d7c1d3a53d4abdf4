extension StringProtocol {
  /// The parts between separators, empty ones left out. It is for the tables that start-up reads: `split` looks for the borders
  /// of characters, which takes many times as long.
  public func parts(_ separator: Unicode.Scalar) -> [Substring] {
    Substring(self).utf8.split(separator: UInt8(ascii: separator)).map { Substring($0) }
  }
}
