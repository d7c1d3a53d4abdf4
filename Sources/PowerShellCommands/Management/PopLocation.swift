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
    let key = session.locationStackKey(name)
    guard session.locationStacks[key] != nil else {
      return try writeError(Session.missingLocationStack(name ?? ""), id: "Argument", .InvalidArgument, type: "System.Management.Automation.PSArgumentException")
    }
    if let path = session.locationStacks[key]?.popLast() { session.location = path }
    // A stack with a name is gone with the last of it.
    if key != "default", session.locationStacks[key]?.isEmpty ?? false { session.locationStacks[key] = nil }
    if flag("PassThru") { try write(PathInfo.make(session.location)) }
  }
}
