import PowerShellRuntime

/// Enable-PSBreakpoint.
final class EnablePSBreakpoint: BreakpointByIdCmdlet {
  override class var declaration: CmdletDeclaration {
    declaration("Enable", "Makes breakpoints stop a script again.", passThru: true, make: { EnablePSBreakpoint() })
  }
}
