import PowerShellRuntime

/// Pop-Location.
final class PopLocation: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Pop-Location", module: "Microsoft.PowerShell.Management", "Goes back to the directory that was remembered last.", [
      CmdletParameter("PassThru", "switch"), CmdletParameter("StackName", "string"),
    ], make: { PopLocation() })
  }
  override func process() throws { if let path = session.locationStack.popLast() { session.location = path } }
}
