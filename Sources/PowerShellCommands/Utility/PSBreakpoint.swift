import PowerShellRuntime

/// What the cmdlets share that take breakpoints by number: a rehearsal sets none, so that no number names one.
class BreakpointByIdCmdlet: Cmdlet {
  static func declaration(_ verb: String, _ synopsis: String, passThru: Bool, make: @escaping () -> Cmdlet) -> CmdletDeclaration {
    CmdletDeclaration(verb + "-PSBreakpoint", synopsis, defaultSet: "Breakpoint", supportsShouldProcess: true, (passThru ? [CmdletParameter("PassThru", "switch")] : []) + [
      CmdletParameter("Breakpoint", "System.Management.Automation.Breakpoint[]", position: 0, mandatory: true, byValue: true, set: "Breakpoint", notNull: true),
      CmdletParameter("Id", "int[]", position: 0, mandatory: true, byName: true, set: "Id"),
      CmdletParameter("Runspace", "System.Management.Automation.Runspaces.Runspace", set: "Id"),
    ], make: make)
  }
  override func process() throws {
    for id in strings("Id") {
      try writeError(
        "There is no breakpoint with ID '\(id)'.", id: "PSBreakpoint:BreakpointIdNotFound", .InvalidArgument, type: "System.ArgumentException")
    }
  }
}
