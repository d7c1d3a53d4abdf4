import PowerShellRuntime

/// Clear-Host.
final class ClearHost: Cmdlet {
  override class var declaration: CmdletDeclaration { CmdletDeclaration("Clear-Host", module: "", "Clears the screen.", make: { ClearHost() }) }
  override func process() throws { if session.host?.isInteractive ?? false { session.host?.write("\u{1B}[H\u{1B}[2J") } }
}
