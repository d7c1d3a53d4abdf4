/// System.Net.WebUtility and System.Web.HttpUtility: texts of pages and addresses.
enum HttpUtilityMembers {
  static func loadWebUtility(_ type: MemberBuilder) {
    loadHtml(type)
    type.staticMethod("string UrlEncode(string value)") { _, a in .string(urlEncoded(a[0].text, uppercase: true)) }
    type.staticMethod("string UrlDecode(string encodedValue)") { _, a in .string(urlDecoded(a[0].text)) }
  }

  static func load(_ type: MemberBuilder) {
    loadHtml(type)
    type.staticMethod("string HtmlAttributeEncode(string s)") { _, a in
      .string(a[0].text.replacing("&", with: "&amp;").replacing("\"", with: "&quot;").replacing("'", with: "&#39;").replacing("<", with: "&lt;"))
    }
    type.staticMethod("string UrlEncode(string str)") { _, a in .string(urlEncoded(a[0].text, uppercase: false)) }
    type.staticMethod("string UrlDecode(string str)") { _, a in .string(urlDecoded(CodeUnitEscapes.decoded(a[0].text, sign: "%", letters: "u"))) }
    type.staticMethod("string UrlPathEncode(string str)") { _, a in
      let path = a[0].text.prefix { $0 != "?" }
      let escaped = path.utf8.map { (0x21...0x7E).contains($0) ? String(Character(Unicode.Scalar($0))) : PercentEncoding.escape($0).lowercased() }.joined()
      return .string(escaped + a[0].text[path.endIndex...])
    }
    type.staticMethod("string JavaScriptStringEncode(string value)") { _, a in .string(javaScript(a[0].text)) }
    type.staticMethod("System.Collections.Specialized.NameValueCollection ParseQueryString(string query)") { _, a in .object(Query(a[0].text)) }
  }

  private static func loadHtml(_ type: MemberBuilder) {
    type.staticMethod("string HtmlEncode(string value)") { _, a in .string(HtmlText.encode(a[0].text)) }
    type.staticMethod("string HtmlDecode(string value)") { _, a in .string(HtmlText.decode(a[0].text)) }
  }

  /// The two classes differ in the letters of their escapes.
  private static func urlEncoded(_ text: String, uppercase: Bool) -> String {
    text.utf8.map { byte in
      let character = Character(Unicode.Scalar(byte))
      if byte == 0x20 { return "+" }
      if byte < 128, character.isLetter || character.isNumber || "-_.!*()".contains(character) { return String(character) }
      return uppercase ? PercentEncoding.escape(byte) : PercentEncoding.escape(byte).lowercased()
    }.joined()
  }

  private static func urlDecoded(_ text: String) -> String { PercentEncoding.decode(text.replacing("+", with: " ")) }

  /// Text as it stands inside a string of JavaScript (HttpEncoder.JavaScriptStringEncode).
  private static func javaScript(_ text: String) -> String {
    let short: [UInt32: String] = [0x0D: "\\r", 0x09: "\\t", 0x22: "\\\"", 0x5C: "\\\\", 0x0A: "\\n", 0x08: "\\b", 0x0C: "\\f"]
    return text.unicodeScalars.map { scalar in
      if let escape = short[scalar.value] { return escape }
      let needs = scalar.value < 0x20 || ["'", "<", ">", "&"].contains(scalar) || [0x85, 0x2028, 0x2029].contains(scalar.value)
      return needs ? "\\u" + NumberText.padded(String(scalar.value, radix: 16), 4) : String(scalar)
    }.joined()
  }

  /// What ParseQueryString gives: it is written as a query again.
  final class Query: NameValueMembers.Names {
    static let type = TypeDescriptor("System.Web.HttpUtility+HttpQSCollection", base: NameValueMembers.type) { builder in
      builder.method("string ToString()") { _, this, _ in .string(this.object(as: Query.self)?.text ?? "") }
    }
    override var type: TypeDescriptor { Query.type }

    init(_ query: String) {
      super.init()
      for part in (query.hasPrefix("?") ? query.dropFirst() : query[...]).split(separator: "&") {
        // A part without a sign is the text of a name that is null.
        let sign = part.firstIndex(of: "=")
        let name = sign.map { String(part[..<$0]) } ?? ""
        let text = sign.map { String(part[part.index(after: $0)...]) } ?? String(part)
        add(.string(HttpUtilityMembers.urlDecoded(name)), [.string(HttpUtilityMembers.urlDecoded(text))])
      }
    }

    override var items: [Value] { super.items.map { $0.text.isEmpty ? .null : $0 } }

    override var text: String {
      items.flatMap { name in
        (texts(name) ?? []).map { (name.text.isEmpty ? "" : name.text + "=") + HttpUtilityMembers.urlEncoded($0.text, uppercase: false) }
      }.joined(separator: "&")
    }
  }
}
