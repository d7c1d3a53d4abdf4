/// A background job. In a rehearsal a job has run to its end by the time that it exists: there is one thread and one clock.
public final class JobObject: PSObject {
  public let id: Int
  public let name: String
  public let command: String
  public var state = "Completed"
  public var output: [Value]
  public init(id: Int, name: String, command: String, output: [Value]) {
    (self.id, self.name, self.command, self.output) = (id, name, command, output)
  }
  static let descriptor: TypeDescriptor = {
    let type = TypeDescriptor("System.Management.Automation.PSRemotingJob")
    type.membersLoaded = true
    let builder = MemberBuilder(type)
    func job(_ value: Value) -> JobObject? { value.object(as: JobObject.self) }
    builder.property("Id", "int") { _, this in .integer(job(this)?.id ?? 0) }
    builder.property("Name", "string") { _, this in .string(job(this)?.name ?? "") }
    builder.property("PSJobTypeName", "string") { _, _ in .string("BackgroundJob") }
    builder.property("State", "System.Object") { _, this in .string(job(this)?.state ?? "") }
    builder.property("HasMoreData", "bool") { _, this in .bool(!(job(this)?.output.isEmpty ?? true)) }
    builder.property("Location", "string") { _, _ in .string("localhost") }
    builder.property("Command", "string") { _, this in .string(job(this)?.command ?? "") }
    return type
  }()
  public override var type: TypeDescriptor { JobObject.descriptor }
}

extension Session {
  public func makeJob(command: String, output: [Value], name: String? = nil) -> Value {
    let id = jobs.count * 2 + 1
    let job = JobObject(id: id, name: name ?? "Job\(id)", command: command, output: output)
    jobs.append(job)
    return .object(job)
  }
}
