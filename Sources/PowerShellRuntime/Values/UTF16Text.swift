/// Text as UTF-16 units and back.
///
/// Most text of scripts is ASCII, whose bytes are its units: it is copied in one pass, where the general decoders of the
/// standard library go scalar by scalar (a third of the time of `-split` and `-replace`: docs/performance.md).
extension String {
  /// The UTF-16 units.
  public var utf16Units: [UInt16] {
    var text = self
    let ascii = text.withUTF8 { bytes -> [UInt16]? in
      var all: UInt8 = 0
      for byte in bytes { all |= byte }
      guard all < 0x80 else { return nil }
      return [UInt16](unsafeUninitializedCapacity: bytes.count) { units, count in
        for at in 0..<bytes.count { units[at] = UInt16(truncatingIfNeeded: bytes[at]) }
        count = bytes.count
      }
    }
    return ascii ?? Array(utf16)
  }

  /// Text of units; a lone half of a surrogate pair becomes U+FFFD.
  public init(utf16 units: [UInt16]) { self = units.withUnsafeBufferPointer(String.decoded) }
  public init(utf16 units: ArraySlice<UInt16>) { self = units.withUnsafeBufferPointer(String.decoded) }

  private static func decoded(_ units: UnsafeBufferPointer<UInt16>) -> String {
    var all: UInt16 = 0
    for unit in units { all |= unit }
    guard all < 0x80 else { return String(decoding: units, as: UTF16.self) }
    return String(unsafeUninitializedCapacity: units.count) { bytes in
      for at in 0..<units.count { bytes[at] = UInt8(truncatingIfNeeded: units[at]) }
      return units.count
    }
  }
}
