import PowerShellRuntime

/// Get-ExperimentalFeature: a rehearsal has none.
final class GetExperimentalFeature: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-ExperimentalFeature", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Gets experimental features; a rehearsal has none.", [
      CmdletParameter("Name", "string[]", position: 0, byValue: true, notEmpty: true)
    ], make: { GetExperimentalFeature() })
  }
}
