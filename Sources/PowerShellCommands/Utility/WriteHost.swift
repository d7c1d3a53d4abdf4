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
    let text = try joined(value("Object") ?? .null, separator)
    try writeHostOutput(text, noNewline: flag("NoNewline"))
  }

  /// The lists that are being gone through: one that holds itself is only named inside.
  private var open: Set<ObjectIdentifier> = []

  private func joined(_ value: Value, _ separator: String) throws -> String {
    if let table = value.object(as: DictionaryObject.self) {
      return try table.entries.map { "[\(try session.cultureText(of: $0.key)), \(try session.cultureText(of: $0.value))]" }.joined(separator: separator)
    }
    if session.isList(value), let list = value.object, open.insert(ObjectIdentifier(list)).inserted {
      defer { open.remove(ObjectIdentifier(list)) }
      return try session.enumerated(value).map { try joined($0, separator) }.joined(separator: separator)
    }
    // A number is shown as its literal had it.
    if let text = value.writtenText { return text }
    return value.isNull ? "" : try session.cultureText(of: value)
  }
}
