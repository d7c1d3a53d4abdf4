import PowerShellRuntime

/// Start-Process, Invoke-Item: a rehearsal starts no programs, and opens no windows.
class StartProcess: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Start-Process", module: "Microsoft.PowerShell.Management", "Would start a program.", supportsShouldProcess: true, [
      CmdletParameter("FilePath", "string", aliases: ["PSPath", "Path"], position: 0, mandatory: true), CmdletParameter("ArgumentList", "string[]", aliases: ["Args"], position: 1),
      CmdletParameter("Credential", "pscredential"), CmdletParameter("WorkingDirectory", "string"), CmdletParameter("NoNewWindow", "switch", aliases: ["nnw"]),
      CmdletParameter("PassThru", "switch"), CmdletParameter("Wait", "switch"), CmdletParameter("Verb", "string"), CmdletParameter("WindowStyle", "string"),
      CmdletParameter("RedirectStandardOutput", "string", aliases: ["RSO"]), CmdletParameter("RedirectStandardError", "string", aliases: ["RSE"]),
    ], make: { StartProcess() })
  }

  func refuse(_ name: String) throws {
    guard try shouldProcess(name) else { return }
    try writeError(
      "A rehearsal starts no programs: '\(name)' was not started.", id: "ProgramsAreNotStarted", .PermissionDenied, type: "System.InvalidOperationException", target: .string(name))
  }

  override func process() throws { try refuse(string("FilePath") ?? "") }
}

final class InvokeItem: StartProcess {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Invoke-Item", module: "Microsoft.PowerShell.Management", "Would open a file with its program.", defaultSet: "Path", supportsShouldProcess: true, [
      CmdletParameter("Path", "string[]", position: 0, mandatory: true, byValue: true, byName: true, set: "Path"),
      CmdletParameter("LiteralPath", "string[]", aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralPath"), CmdletParameter("Credential", "pscredential"),
    ], make: { InvokeItem() })
  }

  override func process() throws { for path in has("LiteralPath") ? strings("LiteralPath") : strings("Path") { try refuse(path) } }
}
