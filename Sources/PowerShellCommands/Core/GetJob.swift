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
  override func process() throws {
    let jobs = has("Id") || has("Name") ? selectedJobs() : session.jobs
    for job in jobs { try write(job) }
    for id in value("Id").map({ session.enumerated($0).map(\.intValue) }) ?? [] where !jobs.contains(where: { $0.id == id }) {
      try writeError(
        "The command cannot find a job with the job ID \(id). Verify the value of the Id parameter and then try the command again.", id: "JobWithSpecifiedSessionNotFound",
        .ObjectNotFound, type: "System.Management.Automation.PSArgumentException", target: .integer(id))
    }
    for name in strings("Name") where !Wildcard.hasWildcards(name) && !jobs.contains(where: { CaseFolding.equal($0.name, name) }) {
      try writeError(
        "The command cannot find the job because the job name \(name) was not found. Verify the value of the Name parameter, and then try the command again.",
        id: "JobWithSpecifiedNameNotFound", .ObjectNotFound, type: "System.Management.Automation.PSArgumentException", target: .string(name))
    }
  }
}
