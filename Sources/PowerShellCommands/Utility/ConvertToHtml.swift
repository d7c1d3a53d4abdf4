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
  private var properties: [FormatProperty] = []
  private var columns: [FormatProperty] = []
  private var count = 0
  private var hasHeader = false

  override func begin() throws {
    if has("CssUri"), (string("CssUri") ?? "").allSatisfy(\.isWhitespace) {
      throw failure(
        "This command cannot be run because 'CSSUri' is empty or blank. Please specify CSSUri and then run the command.", id: "ArgumentException", .InvalidArgument,
        type: "System.ArgumentException", target: .string("CSSUri"))
    }
    properties = try PropertyExpression.parse(value("Property") ?? .string("*"), session, keys: ["expression", "label", "name", "alignment", "width"], cmdlet: self)
    if !flag("Fragment") { try writeHead() }
    try write(lines: strings("PreContent"))
    try write(.string("<table>"))
  }

  override func process() throws {
    guard let item = value("InputObject"), !item.isNull else { return }
    count += 1
    if string("As")?.lowercased() == "list" { return try writeList(item) }
    if !hasHeader {
      columns = try resolved(item)
      if columns.isEmpty { return }
      try writeHeader()
    }
    try write(.string("<tr>" + columns.map { "<td>\(HtmlText.encode(cell($0, item)))</td>" }.joined() + "</tr>"))
  }

  override func end() throws {
    try write(.string("</table>"))
    try write(lines: strings("PostContent"))
    if !flag("Fragment") { try write(.string("</body></html>")) }
  }

  private func write(lines: [String]) throws { for line in lines { try write(.string(line)) } }

  private func writeHead() throws {
    let kind = flag("Transitional") ? ("Transitional", "transitional") : ("Strict", "strict")
    try write(.string("<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 \(kind.0)//EN\"  \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-\(kind.1).dtd\">"))
    try write(.string("<html xmlns=\"http://www.w3.org/1999/xhtml\">"))
    try write(.string("<head>"))
    if let charset = string("Charset") { try write(.string("<meta charset=\"\(charset)\">")) }
    for (key, item) in value("Meta")?.object(as: DictionaryObject.self)?.entries ?? [] { try writeMeta(key.text, item.text) }
    try write(lines: has("Head") ? strings("Head") : ["<title>\(string("Title") ?? "HTML TABLE")</title>"])
    if let style = string("CssUri") { try write(.string("<link rel=\"stylesheet\" type=\"text/css\" href=\"\(style)\" />")) }
    try write(.string("</head><body>"))
    try write(lines: strings("Body"))
  }

  private func writeMeta(_ name: String, _ content: String) throws {
    switch name.lowercased() {
    case "content-type", "default-style", "x-ua-compatible": return try write(.string("<meta http-equiv=\"\(name)\" content=\"\(content)\">"))
    case "application-name", "author", "description", "generator", "keywords", "viewport": break
    default:
      try writeWarning(
        "Accepted meta properties are content-type, default-style, application-name, author, description, generator, keywords, x-ua-compatible, and viewport. The meta pair: \(name) and \(content) may not function correctly.")
    }
    try write(.string("<meta name=\"\(name)\" content=\"\(content)\">"))
  }

  private func writeHeader() throws {
    let tags = columns.map { column in
      "<col" + ["width", "alignment"].compactMap { key in column.attributes[key].map { " \(key == "width" ? key : "align") = \"\($0)\"" } }.joined() + "/>"
    }
    try write(.string("<colgroup>" + tags.joined() + "</colgroup>"))
    try write(.string("<tr>" + columns.map { "<th>\($0.shownLabel)</th>" }.joined() + "</tr>"))
    hasHeader = true
  }

  private func writeList(_ item: Value) throws {
    let columns = try resolved(item)
    if columns.isEmpty { return }
    if count > 1 { try write(.string("<tr><td><hr></td></tr>")) }
    for column in columns { try write(.string("<tr><td>\(column.shownLabel):</td><td>\(HtmlText.encode(cell(column, item)))</td></tr>")) }
  }

  /// The properties that the object has, those that wildcards match among them.
  private func resolved(_ item: Value) throws -> [FormatProperty] {
    try properties.flatMap { property -> [FormatProperty] in
      guard property.block == nil, let name = property.name else { return [property] }
      let names = Wildcard.hasWildcards(name)
        ? try PropertyExpression.values(property, of: item, session).map(\.name)
        : try session.propertyValue(name, of: item).map { _ in [(try? session.findMember(name, of: item))??.name ?? name] } ?? []
      return names.map { name in
        var result = property
        result.name = name
        return result
      }
    }
  }

  private func cell(_ property: FormatProperty, _ item: Value) -> String {
    let value = (try? PropertyExpression.value(property, of: item, session)) ?? .null
    // A cell is what ToString gives in the present culture.
    if session.isList(value) || value.object is DictionaryObject { return value.type?.fullName ?? "" }
    if value.object is DateTimeObject { return (try? session.formatted(value, "")) ?? value.text }
    return (try? session.stringify(value)) ?? ""
  }
}
