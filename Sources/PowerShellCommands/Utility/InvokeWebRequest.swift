import PowerShellRuntime

/// Invoke-WebRequest.
final class InvokeWebRequest: WebRequest {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Invoke-WebRequest", "Gets a web page; refused in a rehearsal.", webParameters, make: { InvokeWebRequest() })
  }
}
