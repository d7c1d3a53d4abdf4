import PowerShellRuntime

/// Set-PSBreakpoint, which a rehearsal refuses: it has no debugger.
final class SetPSBreakpoint: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Set-PSBreakpoint", "Would set a breakpoint: a rehearsal has no debugger.", defaultSet: "Line", ["Line", "Command", "Variable"].flatMap { set in [
      CmdletParameter("Action", "scriptblock", set: set), CmdletParameter("Script", "string[]", position: 0, mandatory: set == "Line", set: set),
    ] } + [
      CmdletParameter("Line", "int[]", position: 1, mandatory: true, set: "Line"), CmdletParameter("Column", "int", position: 2, set: "Line"),
      CmdletParameter("Command", "string[]", aliases: ["C"], mandatory: true, set: "Command"),
      CmdletParameter("Variable", "string[]", aliases: ["V"], mandatory: true, set: "Variable"),
      CmdletParameter("Mode", "System.Management.Automation.VariableAccessMode", set: "Variable"),
    ], make: { SetPSBreakpoint() })
  }
  override func process() throws {
    throw failure(
      "A rehearsal has no debugger. Write values with Write-Debug, or follow a script with Set-PSDebug -Trace 1.", id: "NoDebugger", .NotImplemented,
      type: "System.NotSupportedException")
  }
}
