import PowerShellRuntime

/// Write-Debug.
final class WriteDebug: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Write-Debug", "Writes to the debug stream.", [
      CmdletParameter("Message", "string", aliases: ["Msg"], position: 0, mandatory: true, byValue: true, allowsEmpty: true)
    ], make: { WriteDebug() })
  }
  override func process() throws { try writeDebug(string("Message") ?? "") }
}
