import PowerShellRuntime

/// Out-Null.
final class OutNull: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Out-Null", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Drops output.", [
      CmdletParameter("InputObject", "PSObject", byValue: true, allowsNull: true)
    ], make: { OutNull() })
  }
}
