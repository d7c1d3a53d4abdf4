import PowerShellRuntime

/// Out-String.
final class OutString: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Out-String", "Turns output into text.", defaultSet: "NoNewLineFormatting", [
      CmdletParameter("Stream", "switch", set: "StreamFormatting"), CmdletParameter("Width", "int"),
      CmdletParameter("NoNewline", "switch", set: "NoNewLineFormatting"), CmdletParameter("InputObject", "PSObject", byValue: true, allowsNull: true),
    ], make: { OutString() })
  }
  private var items: [Value] = []
  override func process() throws { if let value = value("InputObject") { items.append(value) } }
  override func end() throws {
    let text = try session.formattedText(items, width: integer("Width") ?? 120)
    if flag("Stream") {
      for line in FileText.lines(text) { try write(.string(line)) }
    } else {
      try write(.string(flag("NoNewline") ? FileText.lines(text).joined() : text))
    }
  }
}
