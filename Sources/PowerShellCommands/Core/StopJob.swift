import PowerShellRuntime

/// Stop-Job.
final class StopJob: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Stop-Job", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Stops a job.", defaultSet: "SessionIdParameterSet", supportsShouldProcess: true, jobSelection + [
      CmdletParameter("PassThru", "switch"),
    ], make: { StopJob() })
  }
  // A job has run to its end when it can be seen, so there is nothing left to stop.
  override func process() throws {
    for job in try selectedJobs() where flag("PassThru") { try write(.object(job)) }
  }
}
