/// Code units of UTF-16 that stand in a text by four hexadecimal digits: `_x000A_` of CLIXML, `%u000A` of addresses.
enum CodeUnitEscapes {
  /// A text with the code units themselves.
  ///
  /// - Parameters:
  ///   - sign: what an escape begins with.
  ///   - letters: what may follow it.
  ///   - end: what stands behind the digits; nil where nothing does.
  static func decoded(_ text: String, sign: Unicode.Scalar, letters: String, end: Unicode.Scalar? = nil) -> String {
    let units = Array(text.utf16)
    let length = end == nil ? 6 : 7
    var result: [UInt16] = []
    var at = 0
    while at < units.count {
      if units[at] == sign.value, at + length <= units.count, letters.utf16.contains(units[at + 1]), end.map({ units[at + 6] == $0.value }) ?? true, units[at + 2] != 0x2B,
        let unit = UInt16(String(decoding: units[(at + 2)...(at + 5)], as: UTF16.self), radix: 16)
      {
        result.append(unit)
        at += length
      } else {
        result.append(units[at])
        at += 1
      }
    }
    return String(decoding: result, as: UTF16.self)
  }
}
