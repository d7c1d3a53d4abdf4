import PowerShellRuntime

/// Disable-PSBreakpoint.
final class DisablePSBreakpoint: BreakpointByIdCmdlet {
  override class var declaration: CmdletDeclaration {
    declaration("Disable", "Keeps breakpoints from stopping a script.", passThru: true, make: { DisablePSBreakpoint() })
  }
}
