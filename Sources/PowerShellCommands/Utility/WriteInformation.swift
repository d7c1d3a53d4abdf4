import PowerShellRuntime

/// Write-Information.
final class WriteInformation: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Write-Information", "Writes to the information stream.", [
      CmdletParameter("MessageData", "object", aliases: ["Msg", "Message"], position: 0, mandatory: true, byValue: true, allowsNull: true, allowsEmpty: true),
      CmdletParameter("Tags", "string[]", position: 1),
    ], make: { WriteInformation() })
  }
  override func process() throws { try writeInformation(value("MessageData") ?? .null, tags: strings("Tags")) }
}
