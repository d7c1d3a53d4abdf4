/// ANSI escape sequences in texts.
public enum EscapeSequences {
  /// Text without ANSI escape sequences.
  public static func removed(from text: String) -> String {
    guard text.utf8.contains(0x1B) else { return text }
    var result = ""
    var rest = Substring(text)
    while let escape = rest.firstIndex(of: "\u{1B}") {
      result += rest[..<escape]
      let tail = rest[escape...].dropFirst()
      guard tail.first == "[", let end = tail.dropFirst().firstIndex(where: { $0.isLetter }) else {
        result += "\u{1B}"
        rest = tail
        continue
      }
      rest = tail[tail.index(after: end)...]
    }
    return result + rest
  }
}
