import PowerShellRuntime

/// Invoke-RestMethod: the answer as objects.
final class InvokeRestMethod: WebRequest {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Invoke-RestMethod", "Sends a request to a web service that the rehearsal plays.", webParameters, make: { InvokeRestMethod() })
  }

  override func show(_ answer: WebAnswer, _ text: String) throws {
    if text.isEmpty { return try write(.string("")) }
    for object in try session.invokeCommand("ConvertFrom-Json", [("InputObject", .string(text))]) { try write(object) }
  }
}
