import PowerShellRuntime

/// Write-Verbose.
final class WriteVerbose: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Write-Verbose", "Writes to the verbose stream.", [
      CmdletParameter("Message", "string", aliases: ["Msg"], position: 0, mandatory: true, byValue: true, allowsEmpty: true)
    ], make: { WriteVerbose() })
  }
  override func process() throws { try writeVerbose(string("Message") ?? "") }
}
