import PowerShellRuntime

/// Write-Host: text for the screen, which is also an information record.
final class WriteHost: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Write-Host", "Shows text on the screen.", [
      CmdletParameter("Object", "object", aliases: ["Msg", "Message"], position: 0, byValue: true, remaining: true, allowsNull: true, allowsEmpty: true),
      CmdletParameter("NoNewline", "switch"), CmdletParameter("Separator", "object"),
      CmdletParameter("ForegroundColor", "System.ConsoleColor"), CmdletParameter("BackgroundColor", "System.ConsoleColor"),
    ], make: { WriteHost() })
  }
  override func process() throws {
    let separator = string("Separator") ?? " "
    let text = try joined(value("Object") ?? .null, separator, depth: 0)
    try writeHostOutput(text, noNewline: flag("NoNewline"))
  }

  /// - Parameter depth: how many lists this one is in; one that holds itself is only named at some depth.
  private func joined(_ value: Value, _ separator: String, depth: Int) throws -> String {
    if let table = value.object(as: DictionaryObject.self) {
      return try table.entries.map { "[\(try session.stringify($0.key)), \(try session.stringify($0.value))]" }.joined(separator: separator)
    }
    if session.isList(value), depth < 100 { return try session.enumerated(value).map { try joined($0, separator, depth: depth + 1) }.joined(separator: separator) }
    // A number is shown as its literal had it.
    if let number = value.object(as: WrappedScalar.self), number.sourceText != nil { return number.text }
    return try session.stringify(value)
  }
}
