import PowerShellRuntime

/// Out-Host.
final class OutHost: OutDefault {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Out-Host", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Shows output on the screen.", [
      CmdletParameter("Paging", "switch"), CmdletParameter("InputObject", "PSObject", byValue: true, allowsNull: true),
    ], make: { OutHost() })
  }
}
