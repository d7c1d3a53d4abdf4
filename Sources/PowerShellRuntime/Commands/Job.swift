/// A background job. In a rehearsal a job has run to its end by the time that it exists: there is one thread and one clock.
public final class JobObject: PSObject {
  /// Something that the job has put out: an object, or a record of one of the other streams.
  public enum Item {
    case output(Value)
    case record(Stream, Value)
  }
  public let id: Int
  public let name: String
  public let command: String
  /// BackgroundJob or ThreadJob.
  public let kind: String
  public var state = "Completed"
  /// What nobody has received yet.
  public var items: [Item] = []
  /// The error that ended it.
  public var failure: ErrorRecordObject?
  /// What tells it from any other job, once somebody has asked.
  fileprivate var instance: String?
  private let time: Int64

  public init(id: Int, name: String, command: String, kind: String) {
    (self.id, self.name, self.command, self.kind) = (id, name, command, kind)
    time = Session.currentTicks()
  }

  func fail(_ record: ErrorRecordObject) {
    (state, failure) = ("Failed", record)
    items.append(.record(.error, .object(record)))
  }

  /// The kind of the job that an event's action is.
  static let eventKind = "PSEventJob"

  static let descriptor = TypeDescriptor("System.Management.Automation.PSRemotingJob", base: TypeCatalog.named("System.Management.Automation.Job"), members: declareMembers)
  public static let eventDescriptor = TypeDescriptor("System.Management.Automation.PSEventJob", base: TypeCatalog.named("System.Management.Automation.Job"), members: declareMembers)

  private static func declareMembers(_ builder: MemberBuilder) {
    func job(_ value: Value) -> JobObject? { value.object(as: JobObject.self) }
    func collection(_ values: [Value], of element: String, _ session: Session) -> Value {
      .object(ListObject(values, type: session.types.type(named: "System.Management.Automation.PSDataCollection[\(element)]") ?? .arrayList))
    }
    builder.property("Id", "int") { _, this in .integer(job(this)?.id ?? 0) }
    builder.property("Name", "string") { _, this in .string(job(this)?.name ?? "") }
    builder.property("InstanceId", "guid") { session, this in job(this).map { .object(GuidObject(session.instanceId(of: $0))) } ?? .null }
    // The action of an event is a job that never begins and has no parts.
    func isAction(_ value: Value) -> Bool { job(value)?.kind == JobObject.eventKind }
    builder.property("PSJobTypeName", "string") { _, this in isAction(this) ? .null : .string(job(this)?.kind ?? "") }
    builder.property("State", "System.Object") { _, this in .string(job(this)?.state ?? "") }
    builder.property("HasMoreData", "bool") { _, this in .bool(!(job(this)?.items.isEmpty ?? true)) }
    builder.property("Location", "string") { _, this in .string(isAction(this) ? "" : job(this)?.kind == "ThreadJob" ? "PowerShell" : "localhost") }
    builder.property("Command", "string") { _, this in .string(job(this)?.command ?? "") }
    builder.property("ChildJobs") { _, this in .array(isAction(this) ? [] : [this]) }
    for name in ["PSBeginTime", "PSEndTime"] { builder.property(name, "datetime") { _, this in isAction(this) ? .null : .object(DateTimeObject(ticks: job(this)?.time ?? 0, kind: .local)) } }
    builder.property("JobStateInfo") { _, this in
      .object(CustomObject([("State", .string(job(this)?.state ?? "")), ("Reason", job(this)?.failure.map { .object($0.exception) } ?? .null)]))
    }
    builder.property("Output") { session, this in
      collection(job(this)?.items.compactMap { item in if case .output(let value) = item { value } else { nil } } ?? [], of: "psobject", session)
    }
    for (name, wanted) in [("Error", Stream.error), ("Warning", .warning), ("Verbose", .verbose), ("Debug", .debug), ("Information", .information)] {
      builder.property(name) { session, this in
        let records = job(this)?.items.compactMap { item in if case .record(let stream, let record) = item, stream == wanted { record } else { nil } }
        return collection(records ?? [], of: "System.Management.Automation.\(name)Record", session)
      }
    }
    builder.method("void StopJob()") { _, _, _ in .nothing }
    builder.method("void Dispose()") { _, _, _ in .nothing }
  }
  public override var type: TypeDescriptor { kind == JobObject.eventKind ? JobObject.eventDescriptor : JobObject.descriptor }
}

extension Session {
  /// The identifier of a job.
  public func instanceId(of job: JobObject) -> String {
    let id = job.instance ?? newGuid()
    job.instance = id
    return id
  }

  /// Runs a block as a job.
  ///
  /// - Parameters:
  ///   - kind: BackgroundJob, ThreadJob or PSTaskJob.
  ///   - command: what the job shows as its command, where that is not the block.
  ///   - directory: where the job runs; nil for the session's own place.
  public func makeJob(
    _ block: ScriptBlock, arguments: [Value], input: [Value]?, name: String?, kind: String, command: String? = nil, directory: String? = nil
  ) throws -> JobObject {
    let job = newJob(command ?? block.text, name: name, kind: kind)
    let failure = try IsolatedBlock(block, from: self, directory: directory).run(
      arguments: arguments, input: input, output: { job.items.append(.output($0)) }, record: { job.items.append(.record($0, $1)) })
    if let failure { job.fail(failure) }
    return job
  }

  /// A job that has put out nothing yet.
  func newJob(_ command: String, name: String? = nil, kind: String) -> JobObject {
    // A background job and its child have a number each.
    let id = jobCount + 1
    jobCount += kind == "BackgroundJob" ? 2 : 1
    let job = JobObject(id: id, name: name ?? "Job\(id)", command: command, kind: kind)
    jobs.append(job)
    return job
  }
}
