import PowerShellRuntime

/// Invoke-RestMethod.
final class InvokeRestMethod: WebRequest {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Invoke-RestMethod", "Sends a request to a web service; refused in a rehearsal.", webParameters, make: { InvokeRestMethod() })
  }
}
