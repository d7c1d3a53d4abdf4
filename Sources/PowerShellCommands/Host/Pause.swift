import PowerShellRuntime

/// Pause: waits for Enter.
final class Pause: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Pause", module: "Microsoft.PowerShell.Core", "Waits until Enter is pressed.", make: { Pause() })
  }
  override func process() throws { _ = try session.answer(Question("Press Enter to continue...: ")) }
}
