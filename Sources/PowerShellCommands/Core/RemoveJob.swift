import PowerShellRuntime

/// Remove-Job.
final class RemoveJob: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Remove-Job", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Removes a job.", defaultSet: "SessionIdParameterSet", supportsShouldProcess: true, jobSelection + [
      CmdletParameter("Command", "string[]", byName: true, set: "CommandParameterSet"),
    ] + ["SessionIdParameterSet", "JobParameterSet", "NameParameterSet", "InstanceIdParameterSet", "FilterParameterSet"].map { CmdletParameter("Force", "switch", aliases: ["F"], set: $0) }, make: { RemoveJob() })
  }
  override func process() throws { for job in try selectedJobs() { session.jobs.removeAll { $0 === job } } }
}
