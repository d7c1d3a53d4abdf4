import PowerShellRuntime

/// Invoke-History.
final class InvokeHistory: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Invoke-History", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Runs an earlier input again.", supportsShouldProcess: true, [
      CmdletParameter("Id", "string", position: 0, byName: true)
    ], make: { InvokeHistory() })
  }
  override func process() throws {
    let entry = string("Id").flatMap { id in session.history.last { String($0.id) == id || $0.text.hasPrefix(id) } } ?? (has("Id") ? nil : session.history.last)
    guard let entry else {
      throw failure("Cannot locate the history for the command line.", id: "InvokeHistoryNoLastHistoryEntry", .InvalidOperation, type: "System.InvalidOperationException")
    }
    session.host?.write(entry.text + "\n")
    try session.scriptBlock(entry.text).invokeInPlace(session, output: outputSink)
  }
}
