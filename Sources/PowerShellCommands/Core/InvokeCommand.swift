import PowerShellRuntime

/// Invoke-Command: a script block here. A rehearsal has no other computers.
final class InvokeCommand: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Invoke-Command", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Runs a script block.", defaultSet: "InProcess", [
      CmdletParameter("Session", "object[]", mandatory: true, set: "Session", notEmpty: true),
      CmdletParameter("ComputerName", "string[]", mandatory: true, set: "ComputerName", notEmpty: true),
      CmdletParameter("ScriptBlock", "scriptblock", aliases: ["Command"], position: 0, mandatory: true, set: "InProcess"),
      CmdletParameter("ScriptBlock", "scriptblock", aliases: ["Command"], position: 0, mandatory: true, set: "ComputerName"),
      CmdletParameter("ScriptBlock", "scriptblock", aliases: ["Command"], position: 0, mandatory: true, set: "Session"),
      CmdletParameter("NoNewScope", "switch", set: "InProcess"), CmdletParameter("InputObject", "PSObject", byValue: true),
      CmdletParameter("ArgumentList", "object[]", aliases: ["Args"], allowsNull: true, allowsEmpty: true),
    ], make: { InvokeCommand() })
  }
  private var input: [Value] = []
  override func process() throws { if let value = value("InputObject") { input.append(value) } }
  override func end() throws {
    if has("ComputerName") {
      throw failure(
        "A rehearsal has no other computers: a remote command cannot be run here.", id: "RehearsalNoRemoting", .NotImplemented,
        type: "System.Management.Automation.PSNotSupportedException")
    }
    guard let block = block("ScriptBlock") else { return }
    let arguments = value("ArgumentList").map { session.enumerated($0) } ?? []
    try block.callOnce(session, arguments: arguments, input: input, newScope: !flag("NoNewScope"), output: outputSink)
  }
}
