import PowerShellRuntime

/// Get-PSCallStack.
final class GetPSCallStack: Cmdlet {
  override class var declaration: CmdletDeclaration { CmdletDeclaration("Get-PSCallStack", "Gets the call stack.", make: { GetPSCallStack() }) }

  override func process() throws {
    for frame in session.callStack() {
      let file = frame.position?.source.file
      let name = file.map(OverlayFileSystem.name)
      // A script is called by its file's name (CallStackFrame's type data).
      let command = frame.call?.command is ScriptInfo ? name ?? frame.command : frame.command
      try write(CustomObject([
        ("Command", .string(command)), ("Location", .string(name.map { "\($0): line \(frame.position?.line ?? 1)" } ?? "<No file>")),
        ("FunctionName", .string(frame.command)), ("ScriptLineNumber", .integer(frame.position?.line ?? 1)),
        ("ScriptName", file.map { .string($0) } ?? .null), ("Arguments", .string(try arguments(of: frame.call))),
        ("InvocationInfo", frame.call.map { .object($0.invocation) } ?? .null),
      ], type: .callStackFrame))
    }
  }

  /// `{name=value, value}`
  private func arguments(of call: CallContext?) throws -> String {
    let named = try (call?.bound?.entries ?? []).map { "\($0.key.text)=\(try session.stringify($0.value))" }
    return "{" + (named + (try (call?.arguments ?? []).map { try session.stringify($0) })).joined(separator: ", ") + "}"
  }
}
