import PowerShellRuntime

/// Receive-Job, and Wait-Job and Remove-Job beside it: jobs of a rehearsal have ended when they exist.
final class ReceiveJob: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Receive-Job", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Gets the output of a job.", defaultSet: "Job", [
      CmdletParameter("Job", "object[]", position: 0, mandatory: true, byValue: true, set: "Job"), CmdletParameter("Name", "string[]", mandatory: true, byName: true, set: "Name"),
      CmdletParameter("Id", "int[]", mandatory: true, byName: true, set: "Id"), CmdletParameter("Keep", "switch"), CmdletParameter("Wait", "switch"), CmdletParameter("AutoRemoveJob", "switch"),
    ], make: { ReceiveJob() })
  }
  override func process() throws {
    for job in selectedJobs() {
      for value in job.output { try write(value) }
      if !flag("Keep") { job.output = [] }
      if flag("AutoRemoveJob") { session.jobs.removeAll { $0 === job } }
    }
  }
}

extension Cmdlet {
  func selectedJobs() -> [JobObject] {
    if has("Name") { return session.jobs.filter { job in strings("Name").contains { Wildcard($0).matches(job.name) } } }
    if has("Id") { return session.jobs.filter { job in session.enumerated(value("Id") ?? .null).contains { $0.intValue == job.id } } }
    return (value("Job").map { session.enumerated($0) } ?? []).compactMap { $0.object(as: JobObject.self) }
  }
}
