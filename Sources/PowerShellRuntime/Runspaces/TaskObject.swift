/// `[System.Threading.Tasks.Task]`: work that InvokeAsync began. In a rehearsal it has always come to its end (docs/divergences.md).
final class TaskObject: PSObject {
  let outcome: Result<Value, DotNetException>
  init(_ outcome: Result<Value, DotNetException>) { self.outcome = outcome }
  override var type: TypeDescriptor { TaskObject.descriptor }

  /// The exception of work that failed, as a task and those who wait for it have it.
  private(set) lazy var aggregate: ExceptionObject? = {
    guard case .failure(let fault) = outcome else { return nil }
    return ExceptionObject.aggregate(of: [.object(fault.exception)])
  }()

  func result() throws -> Value {
    if let aggregate { throw DotNetException(aggregate) }
    return try outcome.get()
  }

  static let descriptor = TypeDescriptor("System.Threading.Tasks.Task", interfaces: ["System.IAsyncResult", "System.IDisposable"]) { type in
    func own(_ this: Value) throws -> TaskObject {
      guard let task = this.object(as: TaskObject.self) else { throw Failure.argument("Not a task.") }
      return task
    }
    type.property("Result", "System.Object") { _, this in try own(this).result() }
    type.property("Exception", "System.AggregateException") { _, this in try own(this).aggregate.map { .object($0) } ?? .null }
    type.property("Status", "System.Threading.Tasks.TaskStatus") { session, this in
      let name = try own(this).aggregate == nil ? "RanToCompletion" : "Faulted"
      return try session.types.type(named: "System.Threading.Tasks.TaskStatus").map { try session.convert(.string(name), to: $0) } ?? .string(name)
    }
    type.property("IsCompleted", "bool") { _, _ in .bool(true) }
    type.property("IsCanceled", "bool") { _, _ in .bool(false) }
    type.property("IsFaulted", "bool") { _, this in .bool(try own(this).aggregate != nil) }
    type.property("IsCompletedSuccessfully", "bool") { _, this in .bool(try own(this).aggregate == nil) }
    type.method("void Wait()", "bool Wait(int millisecondsTimeout)", "bool Wait(timespan timeout)") { _, this, a in
      _ = try own(this).result()
      return a.isEmpty ? .nothing : .bool(true)
    }
    type.method("System.Runtime.CompilerServices.TaskAwaiter GetAwaiter()") { _, this, _ in .object(OpaqueObject(try own(this), type: awaiter)) }
    func waitAll(_ session: Session, _ tasks: Value) throws {
      for task in session.enumerated(tasks) { _ = try own(task).result() }
    }
    type.staticMethod("void WaitAll(Params System.Threading.Tasks.Task[] tasks)") { session, a in
      try waitAll(session, a[0])
      return .nothing
    }
    type.staticMethod("bool WaitAll(System.Threading.Tasks.Task[] tasks, int millisecondsTimeout)") { session, a in
      try waitAll(session, a[0])
      return .bool(true)
    }
    type.method("void Dispose()") { _, _, _ in .nothing }
  }

  /// GetResult throws what failed as it was.
  private static let awaiter = TypeDescriptor("System.Runtime.CompilerServices.TaskAwaiter") { type in
    type.method("System.Object GetResult()") { _, this, _ in try this.object(as: OpaqueObject<TaskObject>.self)?.state.outcome.get() ?? .null }
    type.property("IsCompleted", "bool") { _, _ in .bool(true) }
  }
}
