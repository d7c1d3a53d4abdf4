import PowerShellRuntime

/// Receive-Job. Jobs of a rehearsal have ended when they exist.
final class ReceiveJob: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Receive-Job", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Gets the output of a job.", defaultSet: "Location", [
      CmdletParameter("Location", "string[]", position: 1, set: "Location"), CmdletParameter("ComputerName", "string[]", aliases: ["Cn"], position: 1, byName: true, set: "ComputerName"),
    ] + ["Location", "ComputerName", "Session"].map { set in
      CmdletParameter("Job", "System.Management.Automation.Job[]", position: 0, mandatory: true, byValue: true, byName: true, set: set)
    } + jobsByName + jobsById + [
      CmdletParameter("Session", "object[]", position: 1, byName: true, set: "Session"), CmdletParameter("Keep", "switch"), CmdletParameter("NoRecurse", "switch"),
      CmdletParameter("Force", "switch"), CmdletParameter("Wait", "switch"), CmdletParameter("AutoRemoveJob", "switch"), CmdletParameter("WriteEvents", "switch"),
      CmdletParameter("WriteJobInResults", "switch"),
    ], make: { ReceiveJob() })
  }
  override func process() throws {
    for job in try selectedJobs() {
      let items = job.items
      if !flag("Keep") { job.items = [] }
      for item in items {
        switch item {
        case .output(let value): try write(value)
        case .record(let stream, let record): try forward(stream, record)
        }
      }
      if flag("AutoRemoveJob") { session.jobs.removeAll { $0 === job } }
    }
  }
}

extension Cmdlet {
  /// Writes what another runspace has written to a stream beside output.
  func forward(_ stream: Stream, _ value: Value) throws {
    if let record = value.object(as: ErrorRecordObject.self) { return try writeError(record, keepsInvocation: true) }
    if let record = value.object(as: StreamRecord.self) { try session.write(record) }
  }
}
