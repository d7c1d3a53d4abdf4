import PowerShellRuntime

/// Remove-Job.
final class RemoveJob: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Remove-Job", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Removes a job.", defaultSet: "Job", supportsShouldProcess: true, jobSelection + [
      CmdletParameter("Force", "switch"),
    ], make: { RemoveJob() })
  }
  override func process() throws { for job in try selectedJobs() { session.jobs.removeAll { $0 === job } } }
}
