import PowerShellRuntime

/// Get-Job.
final class GetJob: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-Job", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Gets jobs.", defaultSet: "SessionIdParameterSet", [
      CmdletParameter("IncludeChildJob", "switch"), CmdletParameter("HasMoreData", "bool"), CmdletParameter("Before", "datetime"),
      CmdletParameter("After", "datetime"), CmdletParameter("Newest", "int"),
      CmdletParameter("Id", "int[]", position: 0, set: "SessionIdParameterSet", notEmpty: true),
      CmdletParameter("Name", "string[]", position: 0, set: "NameParameterSet", notEmpty: true),
      CmdletParameter("InstanceId", "guid[]", position: 0, set: "InstanceIdParameterSet", notEmpty: true),
      CmdletParameter("State", "string", set: "StateParameterSet"),
    ], make: { GetJob() })
  }
  override func process() throws { for job in has("Id") || has("Name") ? selectedJobs() : session.jobs { try write(job) } }
}
