import PowerShellFormatting
import PowerShellRuntime

/// ConvertTo-Html.
final class ConvertToHtml: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("ConvertTo-Html", "Makes a page with a table of objects.", defaultSet: "Page", [
      CmdletParameter("InputObject", "PSObject", byValue: true, allowsNull: true), CmdletParameter("Property", "object[]", position: 0),
      CmdletParameter("Body", "string[]", position: 3, set: "Page"), CmdletParameter("Head", "string[]", position: 1, set: "Page"),
      CmdletParameter("Title", "string", position: 2, set: "Page"), CmdletParameter("As", "string", values: ["Table", "List"]),
      CmdletParameter("CssUri", "uri", aliases: ["cu", "uri"], set: "Page"), CmdletParameter("Fragment", "switch", set: "Fragment"),
      CmdletParameter("PostContent", "string[]"), CmdletParameter("PreContent", "string[]"), CmdletParameter("Meta", "hashtable", set: "Page"),
      CmdletParameter("Charset", "string", set: "Page"), CmdletParameter("Transitional", "switch", set: "Page"),
    ], make: { ConvertToHtml() })
  }
  private var items: [Value] = []
  override func process() throws { if let value = value("InputObject"), !value.isNull { items.append(value) } }

  override func end() throws {
    let properties = try PropertyExpression.parse(value("Property"), session, keys: ["expression", "label", "name", "alignment", "width"], cmdlet: self)
    if !flag("Fragment") { try writeHead() }
    for line in strings("PreContent") { try write(.string(line)) }
    if string("As")?.lowercased() == "list" { try writeLists(properties) } else { try writeTable(properties) }
    for line in strings("PostContent") { try write(.string(line)) }
    if !flag("Fragment") { try write(.string("</body></html>")) }
  }

  private func writeHead() throws {
    let kind = flag("Transitional") ? ("Transitional", "transitional") : ("Strict", "strict")
    try write(.string("<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 \(kind.0)//EN\"  \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-\(kind.1).dtd\">"))
    try write(.string("<html xmlns=\"http://www.w3.org/1999/xhtml\">"))
    try write(.string("<head>"))
    if let charset = string("Charset") { try write(.string("<meta charset=\"\(charset)\">")) }
    for (key, item) in value("Meta")?.object(as: DictionaryObject.self)?.entries ?? [] {
      try write(.string("<meta name=\"\(key.text)\" content=\"\(item.text)\">"))
    }
    if has("Head") {
      for line in strings("Head") { try write(.string(line)) }
    } else {
      try write(.string("<title>\(string("Title") ?? "HTML TABLE")</title>"))
    }
    if let style = string("CssUri") { try write(.string("<link rel=\"stylesheet\" type=\"text/css\" href=\"\(style)\" />")) }
    try write(.string("</head><body>"))
    for line in strings("Body") { try write(.string(line)) }
  }

  private func writeTable(_ properties: [FormatProperty]) throws {
    try write(.string("<table>"))
    let columns = try items.first.map { try self.columns(properties, $0) } ?? []
    if !columns.isEmpty {
      try write(.string("<colgroup>" + String(repeating: "<col/>", count: columns.count) + "</colgroup>"))
      try write(.string("<tr>" + columns.map { "<th>\(HtmlText.encode($0.shownLabel))</th>" }.joined() + "</tr>"))
      for item in items { try write(.string("<tr>" + columns.map { "<td>\(HtmlText.encode(cell($0, item)))</td>" }.joined() + "</tr>")) }
    }
    try write(.string("</table>"))
  }

  private func writeLists(_ properties: [FormatProperty]) throws {
    try write(.string("<table>"))
    for (at, item) in items.enumerated() {
      if at > 0 { try write(.string("<tr><td><hr></td></tr>")) }
      for column in try columns(properties, item) {
        try write(.string("<tr><td>\(HtmlText.encode(column.shownLabel)):</td><td>\(HtmlText.encode(cell(column, item)))</td></tr>"))
      }
    }
    try write(.string("</table>"))
  }

  /// The properties of an object that are shown; names with wildcards become those that match.
  private func columns(_ properties: [FormatProperty], _ item: Value) throws -> [FormatProperty] {
    let own = try session.properties(of: item).map(\.name)
    func named(_ name: String) -> FormatProperty {
      var property = FormatProperty()
      property.name = name
      return property
    }
    if properties.isEmpty { return own.map(named) }
    return properties.flatMap { property -> [FormatProperty] in
      guard let name = property.name, property.block == nil, Wildcard.hasWildcards(name) else { return [property] }
      return own.filter { Wildcard(name).matches($0) }.map(named)
    }
  }

  private func cell(_ property: FormatProperty, _ item: Value) -> String {
    let value = (try? PropertyExpression.value(property, of: item, session)) ?? .null
    if value.object is ArrayObject { return value.type?.fullName ?? "" }
    // A cell is what ToString gives in the present culture.
    if value.object is DateTimeObject { return (try? session.formatted(value, "")) ?? value.text }
    return (try? session.stringify(value)) ?? ""
  }
}
