import PowerShellRuntime

/// Wait-Job.
final class WaitJob: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Wait-Job", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Waits for a job.", defaultSet: "SessionIdParameterSet", jobSelection + [
      CmdletParameter("Any", "switch"), CmdletParameter("Timeout", "int"), CmdletParameter("Force", "switch"),
    ], make: { WaitJob() })
  }
  override func process() throws { for job in try selectedJobs() { try write(job) } }
}
