import PowerShellRuntime

/// Remove-PSBreakpoint.
final class RemovePSBreakpoint: BreakpointByIdCmdlet {
  override class var declaration: CmdletDeclaration {
    declaration("Remove", "Removes breakpoints.", passThru: false, make: { RemovePSBreakpoint() })
  }
}
