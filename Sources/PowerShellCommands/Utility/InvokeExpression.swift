import PowerShellRuntime
import PowerShellSyntax

/// Invoke-Expression.
final class InvokeExpression: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Invoke-Expression", "Runs text as a command.", [
      CmdletParameter("Command", "string", position: 0, mandatory: true, byValue: true)
    ], make: { InvokeExpression() })
  }

  override func process() throws {
    let parsed = session.parse(SourceText(string("Command") ?? ""))
    if let record = Failure.parseRecord(parsed) {
      record.reasonOverride = nil
      record.position = nil
      throw failure(record)
    }
    let block = try session.scriptBlock(of: parsed)
    try block.checkClauses()
    guard parsed.root.paramBlock != nil else { return try block.invokeInPlace(session, output: outputSink) }
    try block.invokeInPlaceWithParameters(session, output: outputSink)
  }
}
