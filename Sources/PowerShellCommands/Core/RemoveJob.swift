import PowerShellRuntime

/// Remove-Job.
final class RemoveJob: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Remove-Job", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Removes a job.", defaultSet: "Job", supportsShouldProcess: true, [
      CmdletParameter("Job", "object[]", position: 0, mandatory: true, byValue: true, set: "Job"), CmdletParameter("Name", "string[]", mandatory: true, byName: true, set: "Name"),
      CmdletParameter("Id", "int[]", mandatory: true, byName: true, set: "Id"), CmdletParameter("Force", "switch"),
    ], make: { RemoveJob() })
  }
  override func process() throws { for job in selectedJobs() { session.jobs.removeAll { $0 === job } } }
}
