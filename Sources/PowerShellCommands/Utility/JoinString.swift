import PowerShellRuntime

/// Join-String.
final class JoinString: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Join-String", className: "Microsoft.PowerShell.Commands.Utility.JoinStringCommand", "Joins objects to one string.", defaultSet: "Default", [
      CmdletParameter("Property", "Microsoft.PowerShell.Commands.PSPropertyExpression", position: 0), CmdletParameter("Separator", "string", position: 1, allowsEmpty: true),
      CmdletParameter("OutputPrefix", "string", aliases: ["op"]), CmdletParameter("OutputSuffix", "string", aliases: ["os"]),
      CmdletParameter("SingleQuote", "switch", set: "SingleQuote"), CmdletParameter("DoubleQuote", "switch", set: "DoubleQuote"),
      CmdletParameter("FormatString", "string", set: "Format"), CmdletParameter("UseCulture", "switch"),
      CmdletParameter("InputObject", "PSObject[]", byValue: true, allowsNull: true, allowsEmpty: true),
    ], make: { JoinString() })
  }
  private var parts: [String] = []
  override func process() throws {
    let property = try PropertyExpression.parse(value("Property"), session, keys: ["expression"], cmdlet: self).first
    for item in value("InputObject").map({ session.enumerated($0) }) ?? [] {
      let picked = try property.map { try PropertyExpression.value($0, of: item, session) } ?? item
      guard let picked, !picked.isNull else {
        if property != nil { parts.append("") }
        continue
      }
      if let format = string("FormatString") {
        parts.append(try session.formatted(composite: format, picked, byCulture: flag("UseCulture")))
      } else {
        let text = try flag("UseCulture") ? session.cultureText(of: picked) : session.stringify(picked)
        parts.append(flag("SingleQuote") ? "'\(text)'" : flag("DoubleQuote") ? "\"\(text)\"" : text)
      }
    }
  }
  override func end() throws {
    let separator = try string("Separator") ?? session.variable("OFS").map { try session.stringify($0) } ?? ""
    try write(.string((string("OutputPrefix") ?? "") + parts.joined(separator: separator) + (string("OutputSuffix") ?? "")))
  }
}
