import PowerShellRuntime

/// Get-UICulture.
final class GetUICulture: GetCulture {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-UICulture", "Gets the culture of the user interface.", make: { GetUICulture() })
  }
}
