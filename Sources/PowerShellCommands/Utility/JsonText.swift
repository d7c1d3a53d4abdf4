/// Strings as JSON has them.
public struct JsonText {
  private let escapesHtml: Bool
  private let escapesNonAscii: Bool

  /// - Parameter escapeHandling: a value of ConvertTo-Json's -EscapeHandling.
  public init(escapeHandling: String = "Default") {
    escapesHtml = escapeHandling.lowercased() == "escapehtml"
    escapesNonAscii = escapeHandling.lowercased() == "escapenonascii"
  }

  /// The text between quotation marks.
  public func quoted(_ text: String) -> String {
    if !escapesHtml, text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x80 && $0 != 0x22 && $0 != 0x5C }) { return "\"" + text + "\"" }
    if !escapesNonAscii, !text.utf8.allSatisfy({ $0 < 0x80 }) { return direct(text) }
    var result = "\""
    for unit in text.utf16 {
      switch unit {
      case 0x22: result += escapesHtml ? "\\u0022" : "\\\""
      case 0x5C: result += "\\\\"
      case 0x08: result += "\\b"
      case 0x09: result += "\\t"
      case 0x0A: result += "\\n"
      case 0x0C: result += "\\f"
      case 0x0D: result += "\\r"
      case 0x26, 0x27, 0x3C, 0x3E: result += escapesHtml ? escaped(unit) : String(utf16: [unit])
      case 0..<0x20, 0x85, 0x2028, 0x2029: result += escaped(unit)
      case 0x80...: result += escaped(unit)
      default: result += String(utf16: [unit])
      }
    }
    return result + "\""
  }

  /// Text with characters outside of ASCII, which stand as they are.
  private func direct(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 {
        let inner = quoted(String(scalar))
        result += inner.dropFirst().dropLast()
      } else if [0x85, 0x2028, 0x2029].contains(scalar.value) {
        result += escaped(UInt16(scalar.value))
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private func escaped(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
