/// Text in XML.
enum XmlText {
  /// With the characters that XML means otherwise, and without those that it has no place for.
  static func escaped(_ text: String) -> String {
    String(text.unicodeScalars.filter { $0.value >= 32 || "\n\r\t".unicodeScalars.contains($0) }.map(Character.init)).replacing("&", with: "&amp;")
      .replacing("<", with: "&lt;").replacing(">", with: "&gt;").replacing("\"", with: "&quot;").replacing("'", with: "&apos;")
  }
}
