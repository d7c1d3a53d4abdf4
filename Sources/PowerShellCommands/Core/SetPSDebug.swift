import PowerShellRuntime

/// Set-PSDebug: strictness of the whole session; a rehearsal traces and steps through nothing.
final class SetPSDebug: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Set-PSDebug", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Turns strictness for the whole session on or off.", defaultSet: "on", [
      CmdletParameter("Trace", "int", set: "on", range: 0...2), CmdletParameter("Step", "switch", set: "on"), CmdletParameter("Strict", "switch", set: "on"),
      CmdletParameter("Off", "switch", set: "off"),
    ], make: { SetPSDebug() })
  }

  override func process() throws {
    let top = session.globalState.top
    if flag("Off") {
      top.strictMode = 0
      return
    }
    if flag("Step") || integer("Trace") ?? 0 > 0 {
      throw failure(
        "A rehearsal neither traces scripts nor steps through them. Write-Verbose and Write-Debug say where a script is.", id: "NotSupported", .NotImplemented,
        type: "System.NotSupportedException")
    }
    if has("Strict") { top.strictMode = flag("Strict") ? 1 : 0 }
  }
}
