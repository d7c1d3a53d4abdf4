import PowerShellRuntime

/// Get-Location.
final class GetLocation: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-Location", module: "Microsoft.PowerShell.Management", "Gets the current directory.", [
      CmdletParameter("PSProvider", "string[]"), CmdletParameter("PSDrive", "string[]"), CmdletParameter("Stack", "switch"), CmdletParameter("StackName", "string[]"),
    ], make: { GetLocation() })
  }
  override func process() throws {
    if flag("Stack") { for path in session.locationStack.reversed() { try write(PathInfo.make(path)) } } else { try write(PathInfo.make(session.location)) }
  }
}
