import PowerShellRuntime

/// ConvertTo-Json.
final class ConvertToJson: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("ConvertTo-Json", "Turns objects into JSON.", [
      CmdletParameter("InputObject", "object", position: 0, mandatory: true, byValue: true, allowsNull: true, allowsEmpty: true), CmdletParameter("Depth", "int", range: 0...100),
      CmdletParameter("Compress", "switch"), CmdletParameter("EnumsAsStrings", "switch"), CmdletParameter("AsArray", "switch"), CmdletParameter("EscapeHandling", "Newtonsoft.Json.StringEscapeHandling"),
    ], make: { ConvertToJson() })
  }
  private var items: [Value] = []
  override func process() throws { items.append(value("InputObject") ?? .null) }
  override func end() throws {
    if items.isEmpty { return }
    let depth = integer("Depth") ?? 2
    let value: Value = flag("AsArray") ? .array(items) : items.count == 1 ? items[0] : .array(items)
    var writer = JsonWriter(session, depth: depth, isCompressed: flag("Compress"), enumsAsStrings: flag("EnumsAsStrings"), escapeHandling: string("EscapeHandling") ?? "")
    let text = try writer.text(value, piped: expectsInput ? items : [])
    if writer.isTruncated { try writeWarning("Resulting JSON is truncated as serialization has exceeded the set depth of \(depth).") }
    try write(.string(text))
  }
}
