import PowerShellRuntime

/// Get-Host.
final class GetHost: Cmdlet {
  override class var declaration: CmdletDeclaration { CmdletDeclaration("Get-Host", "Gets the host program.", make: { GetHost() }) }
  override func process() throws { try write(session.hostObject) }
}
