import PowerShellRuntime

/// Which jobs a cmdlet is for.
extension Cmdlet {
  /// The parameters of the cmdlets that do something with jobs; `selectedJobs` reads them.
  static var jobSelection: [CmdletParameter] { jobsById + [
      CmdletParameter("Job", "System.Management.Automation.Job[]", position: 0, mandatory: true, byValue: true, byName: true, set: "JobParameterSet", notEmpty: true),
    ] + jobsByName + [
      CmdletParameter("State", "System.Management.Automation.JobState", position: 0, mandatory: true, byName: true, set: "StateParameterSet"),
      CmdletParameter("Filter", "hashtable", position: 0, mandatory: true, byName: true, set: "FilterParameterSet"),
    ]
  }

  static var jobsById: [CmdletParameter] { [CmdletParameter("Id", "int[]", position: 0, mandatory: true, byName: true, set: "SessionIdParameterSet", notEmpty: true)] }

  static var jobsByName: [CmdletParameter] {
    [
      CmdletParameter("Name", "string[]", position: 0, mandatory: true, byName: true, set: "NameParameterSet", notEmpty: true),
      CmdletParameter("InstanceId", "guid[]", position: 0, mandatory: true, byName: true, set: "InstanceIdParameterSet", notEmpty: true),
    ]
  }

  /// The jobs that the parameters name. Names without wildcards and ids that no job has are reported (JobCmdletBase).
  func selectedJobs() throws -> [JobObject] {
    if has("Job") { return (value("Job").map { session.enumerated($0) } ?? []).compactMap { $0.object(as: JobObject.self) } }
    if has("Name") {
      return try selected(strings("Name").map { .string($0) }, reports: { !Wildcard.hasWildcards($0.text) }, id: "JobWithSpecifiedNameNotFound", by: { Wildcard($1.text).matches($0.name) }) {
        "The command cannot find the job because the job name \($0.text) was not found. Verify the value of the Name parameter, and then try the command again."
      }
    }
    if has("Id") {
      return try selected(session.enumerated(value("Id") ?? .null), id: "JobWithSpecifiedSessionNotFound", by: { $0.id == $1.intValue }) {
        "The command cannot find a job with the job ID \($0.text). Verify the value of the Id parameter and then try the command again."
      }
    }
    if has("InstanceId") {
      return try selected(session.enumerated(value("InstanceId") ?? .null), id: "JobWithSpecifiedInstanceIdNotFound", by: { self.session.instanceId(of: $0) == $1.text }) {
        "The command cannot find a job with the instance identifier \($0.text). Verify the value of the InstanceId parameter, and then try the command again."
      }
    }
    if let state = string("State") { return session.jobs.filter { CaseFolding.equal($0.state, state) } }
    return []
  }

  private func selected(
    _ wanted: [Value], reports: (Value) -> Bool = { _ in true }, id: String, by matches: (JobObject, Value) -> Bool, message: (Value) -> String
  ) throws -> [JobObject] {
    try wanted.flatMap { one in
      let found = session.jobs.filter { matches($0, one) }
      if found.isEmpty, reports(one) {
        try writeError(message(one), id: id, .ObjectNotFound, type: "System.Management.Automation.PSArgumentException", target: one)
      }
      return found
    }
  }
}
