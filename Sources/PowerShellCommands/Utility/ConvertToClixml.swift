import PowerShellRuntime

/// ConvertTo-CliXml.
final class ConvertToClixml: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("ConvertTo-CliXml", "Makes the XML of objects that ConvertFrom-CliXml reads.", [
      CmdletParameter("InputObject", "PSObject", position: 0, mandatory: true, byValue: true), CmdletParameter("Depth", "int", range: 1...Int(Int32.max)),
    ], make: { ConvertToClixml() })
  }
  private var items: [Value] = []
  override func process() throws { if let value = value("InputObject") { items.append(value) } }
  override func end() throws { try write(.string(CliXmlWriter(session).document(items, depth: integer("Depth") ?? 2))) }
}
