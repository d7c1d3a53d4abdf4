import PowerShellRuntime

/// Pop-Location.
final class PopLocation: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Pop-Location", module: "Microsoft.PowerShell.Management", "Goes back to the directory that was remembered last.", [
      CmdletParameter("PassThru", "switch"), CmdletParameter("StackName", "string"),
    ], make: { PopLocation() })
  }
  override func process() throws {
    let name = string("StackName")
    guard var stack = session.locationStack(named: name) else {
      throw failure(LocationStack.missing(name ?? ""), id: "Argument", .InvalidArgument, type: "System.Management.Automation.PSArgumentException")
    }
    if let path = stack.popLast() { session.location = path }
    session.setLocationStack(named: name, stack)
    if flag("PassThru") { try write(PathInfo.make(session.location)) }
  }
}
