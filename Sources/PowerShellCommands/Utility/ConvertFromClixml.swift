import PowerShellRuntime

/// ConvertFrom-CliXml.
final class ConvertFromClixml: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("ConvertFrom-CliXml", "Makes the objects of XML that ConvertTo-CliXml wrote.", [
      CmdletParameter("InputObject", "string", position: 0, mandatory: true, byValue: true),
    ], make: { ConvertFromClixml() })
  }
  private var text: [String] = []
  override func process() throws { text.append(string("InputObject") ?? "") }
  override func end() throws {
    // Several objects come as one list (PSSerializer.Deserialize).
    let objects = try CliXmlReader(session).read(text.joined(separator: "\n"))
    try write(objects.count == 1 ? objects[0] : .array(objects))
  }
}
