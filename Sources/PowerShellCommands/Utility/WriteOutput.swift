import PowerShellRuntime

/// Write-Output.
final class WriteOutput: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Write-Output", "Sends objects down the pipeline.", [
      CmdletParameter("InputObject", "PSObject", position: 0, mandatory: true, byValue: true, remaining: true, allowsNull: true, allowsEmpty: true),
      CmdletParameter("NoEnumerate", "switch"),
    ], make: { WriteOutput() })
  }
  override func process() throws {
    guard let value = value("InputObject") else { return }
    if flag("NoEnumerate") { try write(value) } else { try writeAll(value) }
  }
}
