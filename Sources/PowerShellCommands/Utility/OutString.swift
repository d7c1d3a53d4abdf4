import PowerShellRuntime

/// Out-String.
final class OutString: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Out-String", "Turns output into text.", defaultSet: "NoNewLineFormatting", [
      CmdletParameter("Stream", "switch", set: "StreamFormatting"), CmdletParameter("Width", "int", range: 2...Int(Int32.max)),
      CmdletParameter("NoNewline", "switch", set: "NoNewLineFormatting"), CmdletParameter("InputObject", "PSObject", byValue: true, allowsNull: true),
    ], make: { OutString() })
  }
  private var items: [Value] = []
  override func process() throws { if let value = value("InputObject") { items.append(value) } }
  override func end() throws {
    if flag("Stream") {
      // A string is a line however many it has; all else is a line each.
      var others: [Value] = []
      func flush() throws {
        guard !others.isEmpty else { return }
        for line in FileText.lines(try session.formattedText(others, width: outputWidth)) { try write(.string(line)) }
        others = []
      }
      for item in items {
        if case .string = item {
          try flush()
          try write(item)
        } else {
          others.append(item)
        }
      }
      try flush()
    } else {
      let text = try session.formattedText(items, width: outputWidth)
      guard flag("NoNewline") else { return try write(.string(text)) }
      let parts = try items.map { item in
        if let own = item.base.stringValue { return own }
        return FileText.lines(try session.formattedText([item], width: outputWidth)).joined()
      }
      try write(.string(items.allSatisfy { $0.base.stringValue != nil } ? parts.joined() : FileText.lines(text).joined()))
    }
  }
}
