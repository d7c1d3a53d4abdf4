import PowerShellRuntime

/// Invoke-History.
final class InvokeHistory: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Invoke-History", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Runs an earlier input again.", supportsShouldProcess: true, [
      CmdletParameter("Id", "string", position: 0, byName: true)
    ], make: { InvokeHistory() })
  }
  /// The inputs that are being run again, and have not ended.
  nonisolated(unsafe) private static var running: Set<Int> = []

  override func process() throws {
    let entry = string("Id").flatMap { id in session.history.last { entry in Int(id).map { entry.id == $0 } ?? entry.text.hasPrefix(id) } } ?? (has("Id") ? nil : session.history.last)
    guard let entry else {
      if let id = string("Id") {
        let isNumber = Int(id) != nil
        throw failure(
          isNumber ? "Cannot locate the history for Id \(id)." : "Cannot locate the history for command line \(id).",
          id: isNumber ? "InvokeHistoryNoHistoryForId" : "InvokeHistoryNoHistoryForCommandline", .ObjectNotFound, type: "System.ArgumentException", target: .string(id))
      }
      throw failure("Cannot locate most recent history.", id: "InvokeHistoryNoLastHistoryEntry", .InvalidOperation, type: "System.InvalidOperationException")
    }
    // An input that runs itself would never end (InvokeHistoryCommand.cs).
    guard !InvokeHistory.running.contains(entry.id) else {
      throw failure("The Invoke-History cmdlet is called repeatedly, in a loop.", id: "InvokeHistoryLoopDetected", .InvalidOperation, type: "System.InvalidOperationException")
    }
    guard try shouldProcess(entry.text) else { return }
    session.keptInput = entry.text
    InvokeHistory.running.insert(entry.id)
    defer { InvokeHistory.running.remove(entry.id) }
    session.host?.write(entry.text + "\n")
    try session.scriptBlock(entry.text).invokeInPlace(session, output: outputSink)
  }
}
