/// `[System.Diagnostics.Process]`: a rehearsal has one process, its own.
public enum ProcessMembers {
  static let type = TypeDescriptor("System.Diagnostics.Process", interfaces: ["System.IDisposable"]) { type in
    type.staticMethod("System.Diagnostics.Process GetCurrentProcess()") { session, _ in .object(own(of: session)) }
    type.staticMethod("System.Diagnostics.Process[] GetProcesses()") { session, _ in .array([.object(own(of: session))]) }
    type.property("StartTime", "datetime") { session, _ in .object(DateTimeObject(ticks: session.startedAt, kind: .local)) }
    type.property("HasExited", "bool") { _, _ in .bool(false) }
    type.property("Responding", "bool") { _, _ in .bool(true) }
    type.property("MachineName", "string") { _, _ in .string(".") }
    type.method("void Refresh()") { _, _, _ in .nothing }
    type.method("void Dispose()") { _, _, _ in .nothing }
    type.method("void Close()") { _, _, _ in .nothing }
  }

  /// The process of a session.
  public static func own(of session: Session) -> CustomObject {
    let id = session.variable("PID") ?? .int(0)
    let process = CustomObject([("Id", id), ("ProcessName", .string("pwsh")), ("Name", .string("pwsh")), ("SI", id)], type: type)
    process.display = "System.Diagnostics.Process (pwsh)"
    return process
  }
}
