import PowerShellRuntime

/// Clear-History.
final class ClearHistory: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Clear-History", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Forgets the inputs of this session.", supportsShouldProcess: true, make: { ClearHistory() })
  }
  override func process() throws {
    guard try shouldProcess("This command will clear all the entries from the session history.") else { return }
    session.history = []
  }
}
