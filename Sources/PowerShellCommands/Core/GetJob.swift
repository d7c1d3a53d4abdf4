import PowerShellRuntime

/// Get-Job.
final class GetJob: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-Job", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Gets jobs.", [
      CmdletParameter("Id", "int[]", position: 0), CmdletParameter("Name", "string[]"), CmdletParameter("State", "string"),
    ], make: { GetJob() })
  }
  override func process() throws { for job in has("Id") || has("Name") ? selectedJobs() : session.jobs { try write(job) } }
}
