import PowerShellRuntime

/// Write-Warning.
final class WriteWarning: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Write-Warning", "Writes a warning.", [
      CmdletParameter("Message", "string", aliases: ["Msg"], position: 0, mandatory: true, byValue: true, allowsEmpty: true)
    ], make: { WriteWarning() })
  }
  override func process() throws { try writeWarning(string("Message") ?? "") }
}
