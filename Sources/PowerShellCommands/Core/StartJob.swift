import PowerShellRuntime

/// Start-Job: runs the block at once.
final class StartJob: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Start-Job", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Starts a background job.", [
      CmdletParameter("ScriptBlock", "scriptblock", aliases: ["Command"], position: 0, mandatory: true), CmdletParameter("Name", "string"),
      CmdletParameter("ArgumentList", "object[]", aliases: ["Args"]), CmdletParameter("InputObject", "PSObject", byValue: true), CmdletParameter("InitializationScript", "scriptblock", position: 1),
    ], make: { StartJob() })
  }
  override func process() throws {
    guard let block = block("ScriptBlock") else { return }
    let output = try session.asRemote { try block.invokeCollecting(session, arguments: value("ArgumentList").map { session.enumerated($0) } ?? []) }
    try write(session.makeJob(command: block.text, output: output, name: string("Name")))
  }
}
