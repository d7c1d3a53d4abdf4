extension StringProtocol {
  /// The parts between separators, empty ones left out. It is for the tables that start-up reads: `split` looks for the borders
  /// of characters, which takes many times as long.
  public func parts(_ separator: Unicode.Scalar) -> [Substring] {
    Substring(self).utf8.split(separator: UInt8(ascii: separator)).map { Substring($0) }
  }
}

/// Tables that are searched as they are: lines in the order of the names, in lower case, that they begin with, and `|` behind the name.
extension StaticString {
  /// The line of a name in lower case, found by halving. A dictionary of the lines would cost every start of the shell a millisecond.
  func line(ofName key: String) -> Substring? {
    let wanted = Array(key.utf8)
    return withUTF8Buffer { bytes in
      var (low, high) = (0, bytes.count)
      while low < high {
        var start = (low + high) / 2
        while start > low, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        let line = bytes[start...].prefix { $0 != UInt8(ascii: "\n") }
        let name = line.prefix { $0 != UInt8(ascii: "|") }.lazy.map { $0 &- 65 < 26 ? $0 | 0x20 : $0 }
        if name.elementsEqual(wanted) { return Substring(String(decoding: line, as: UTF8.self)) }
        if name.lexicographicallyPrecedes(wanted) { low = line.endIndex + 1 } else { high = start }
      }
      return nil
    }
  }

  /// The names of all lines.
  var names: [String] { String(describing: self).parts("\n").map { String($0.prefix { $0 != "|" }) } }
}
