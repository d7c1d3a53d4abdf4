import PowerShellRuntime

/// Invoke-Expression.
final class InvokeExpression: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Invoke-Expression", "Runs text as a command.", [
      CmdletParameter("Command", "string", position: 0, mandatory: true, byValue: true)
    ], make: { InvokeExpression() })
  }
  override func process() throws {
    let block = try session.scriptBlock(string("Command") ?? "")
    try block.invokeInPlace(session, output: outputSink)
  }
}
