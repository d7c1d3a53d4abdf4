import PowerShellRuntime

/// Set-ItResult: ends a test as skipped or inconclusive.
final class SetItResult: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Set-ItResult", module: PesterCommands.module, moduleVersion: PesterCommands.version, className: "Set-ItResult", "Ends a test as skipped or inconclusive.", [
      CmdletParameter("Inconclusive", "switch"), CmdletParameter("Skipped", "switch"), CmdletParameter("Pending", "switch"), CmdletParameter("Because", "string"),
    ], make: { SetItResult() })
  }
  override func process() throws {
    let reason = string("Because").map { ", because \($0)" } ?? ""
    throw failure(
      flag("Inconclusive") ? "is inconclusive" + reason : "is skipped" + reason, id: flag("Inconclusive") ? "PesterTestInconclusive" : "PesterTestSkipped", .InvalidResult)
  }
}
