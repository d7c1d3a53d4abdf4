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
  /// With -Stream the lines go out as they come.
  private var shown: (sink: Sink, finish: () -> Void)?
  private var lines: [String] = []

  override func process() throws {
    guard let value = value("InputObject") else { return }
    guard flag("Stream") else { return items.append(value) }
    // A string is a line however many it has; all else is a line each.
    if case .string = value {
      try endShown()
      return try write(value)
    }
    if shown == nil { shown = session.outputFormatter?(outputWidth, false) { [unowned self] in lines += FileText.lines($0) } }
    guard let shown else { return try write(.string(session.stringify(value))) }
    try shown.sink.write(value)
    try writeLines()
  }

  private func writeLines() throws {
    let ready = lines
    lines = []
    for line in ready { try write(.string(line)) }
  }

  private func endShown() throws {
    shown?.finish()
    shown = nil
    try writeLines()
  }

  override func end() throws {
    if flag("Stream") { return try endShown() }
    let text = try session.formattedText(items, width: outputWidth)
    guard flag("NoNewline") else { return try write(.string(text)) }
    let parts = try items.map { item in
      if let own = item.base.stringValue { return own }
      return FileText.lines(try session.formattedText([item], width: outputWidth)).joined()
    }
    try write(.string(items.allSatisfy { $0.base.stringValue != nil } ? parts.joined() : FileText.lines(text).joined()))
  }
}
