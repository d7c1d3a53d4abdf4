import PowerShellRuntime

/// Get-Job.
final class GetJob: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-Job", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Gets jobs.", defaultSet: "SessionIdParameterSet", [
      CmdletParameter("Id", "int[]", position: 0, byName: true, set: "SessionIdParameterSet", notEmpty: true),
      CmdletParameter("InstanceId", "guid[]", position: 0, mandatory: true, byName: true, set: "InstanceIdParameterSet", notEmpty: true),
      CmdletParameter("Name", "string[]", position: 0, mandatory: true, byName: true, set: "NameParameterSet", notEmpty: true),
      CmdletParameter("State", "System.Management.Automation.JobState", position: 0, mandatory: true, byName: true, set: "StateParameterSet"),
    ] + ["SessionIdParameterSet", "InstanceIdParameterSet", "NameParameterSet", "StateParameterSet", "CommandParameterSet"].flatMap { set in [
      CmdletParameter("IncludeChildJob", "switch", set: set), CmdletParameter("ChildJobState", "System.Management.Automation.JobState", set: set),
      CmdletParameter("HasMoreData", "bool", set: set), CmdletParameter("Before", "datetime", set: set), CmdletParameter("After", "datetime", set: set),
      CmdletParameter("Newest", "int", set: set),
    ] } + [
      CmdletParameter("Command", "string[]", byName: true, set: "CommandParameterSet"),
      CmdletParameter("Filter", "hashtable", position: 0, mandatory: true, byName: true, set: "FilterParameterSet"),
    ], make: { GetJob() })
  }
  override func process() throws {
    // Jobs of PowerShell's own have no filter.
    if has("Filter") { return }
    let commands = strings("Command").map { Wildcard($0) }
    let isSelected = ["Id", "Name", "InstanceId", "State"].contains(where: has)
    for job in isSelected ? try selectedJobs() : session.jobs where commands.isEmpty || commands.contains(where: { $0.matches(job.command) }) { try write(job) }
  }
}
