import PowerShellRuntime

/// Get-Job.
final class GetJob: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-Job", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Gets jobs.", defaultSet: "SessionIdParameterSet", [
      CmdletParameter("Id", "int[]", position: 0, set: "SessionIdParameterSet"), CmdletParameter("Name", "string[]", position: 0, set: "NameParameterSet"),
      CmdletParameter("State", "string", set: "StateParameterSet"), CmdletParameter("InstanceId", "guid[]", position: 0, set: "InstanceIdParameterSet"),
      CmdletParameter("IncludeChildJob", "switch"), CmdletParameter("HasMoreData", "bool"), CmdletParameter("Newest", "int"), CmdletParameter("Before", "datetime"), CmdletParameter("After", "datetime"),
    ], make: { GetJob() })
  }
  override func process() throws { for job in has("Id") || has("Name") ? selectedJobs() : session.jobs { try write(job) } }
}
