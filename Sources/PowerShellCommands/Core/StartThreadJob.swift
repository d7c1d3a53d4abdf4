import PowerShellRuntime

/// Start-ThreadJob: a job that would share its process.
final class StartThreadJob: StartJob {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Start-ThreadJob", module: "Microsoft.PowerShell.ThreadJob", moduleVersion: "2.2.0", "Starts a job on a thread.", defaultSet: "ScriptBlock", [
      CmdletParameter("ScriptBlock", "scriptblock", position: 0, mandatory: true, set: "ScriptBlock"), CmdletParameter("Name", "string"),
      CmdletParameter("FilePath", "string", position: 0, mandatory: true, set: "FilePath"), CmdletParameter("ArgumentList", "object[]"), CmdletParameter("InputObject", "PSObject", byValue: true),
      CmdletParameter("InitializationScript", "scriptblock"), CmdletParameter("ThrottleLimit", "int"), CmdletParameter("StreamingHost", "object"),
    ], make: { StartThreadJob() })
  }
  override class var kind: String { "ThreadJob" }
}
