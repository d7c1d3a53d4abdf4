extension String {
  /// The text with each occurrence of `old` replaced by `new`, compared byte by byte.
  ///
  /// It stands in front of the standard library's generic function, which is fifty times slower on short texts.
  public func replacing(_ old: String, with new: String) -> String {
    guard !old.isEmpty else { return self }
    var (text, wanted) = (self, old)
    let parts = text.withUTF8 { bytes in wanted.withUTF8 { String.parts(of: bytes, between: $0) } }
    guard let parts else { return self }
    return parts.joined(separator: new)
  }

  /// What stands between the occurrences of ASCII text; nil where there is none.
  func parts(separatedBy separator: [UInt8]) -> [String]? {
    var text = self
    return text.withUTF8 { bytes in separator.withUnsafeBufferPointer { String.parts(of: bytes, between: $0) } }
  }

  /// What stands between the occurrences of `wanted`; nil where there is none.
  private static func parts(of bytes: UnsafeBufferPointer<UInt8>, between wanted: UnsafeBufferPointer<UInt8>) -> [String]? {
    var parts: [String] = []
    var (start, at) = (0, 0)
    let last = bytes.count - wanted.count
    while at <= last {
      guard bytes[at] == wanted[0], bytes[at..<(at + wanted.count)].elementsEqual(wanted) else {
        at += 1
        continue
      }
      parts.append(String(decoding: bytes[start..<at], as: UTF8.self))
      at += wanted.count
      start = at
    }
    guard start > 0 else { return nil }
    parts.append(String(decoding: bytes[start...], as: UTF8.self))
    return parts
  }
}
