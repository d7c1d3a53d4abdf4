import PowerShellRuntime

/// Get-PSBreakpoint: a rehearsal has no debugger, and so no breakpoints to list.
final class GetPSBreakpoint: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-PSBreakpoint", "Lists breakpoints, of which a rehearsal has none.", defaultSet: "Line", [
      CmdletParameter("Script", "string[]", position: 0, byValue: true, set: "Line"),
      CmdletParameter("Script", "string[]", set: "Command"), CmdletParameter("Script", "string[]", set: "Variable"), CmdletParameter("Script", "string[]", set: "Type"),
      CmdletParameter("Id", "int[]", position: 0, mandatory: true, byValue: true, set: "Id"),
      CmdletParameter("Variable", "string[]", mandatory: true, set: "Variable"), CmdletParameter("Command", "string[]", mandatory: true, set: "Command"),
      CmdletParameter("Type", "Microsoft.PowerShell.Commands.BreakpointType[]", position: 0, mandatory: true, byValue: true, set: "Type"),
    ], make: { GetPSBreakpoint() })
  }
  override func process() throws {}
}
