import PowerShellRuntime

/// Get-PSCallStack.
final class GetPSCallStack: Cmdlet {
  override class var declaration: CmdletDeclaration { CmdletDeclaration("Get-PSCallStack", "Gets the call stack.", make: { GetPSCallStack() }) }
  override func process() throws {
    for frame in session.callStack() {
      try write(CustomObject([
        ("Command", .string(frame.command)), ("Location", .string(frame.position.flatMap { position in position.source.file.map { "\($0): line \(position.line)" } } ?? "<No file>")),
        ("FunctionName", .string(frame.command)), ("ScriptLineNumber", .integer(frame.position?.line ?? 1)),
        ("ScriptName", frame.position?.source.file.map { .string($0) } ?? .null), ("Arguments", .string("{}")),
      ], type: .callStackFrame))
    }
  }
}
