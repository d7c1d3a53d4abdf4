import PowerShellRuntime

/// Get-Culture and Get-UICulture.
class GetCulture: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-Culture", "Gets the culture.", [
      CmdletParameter("Name", "string[]", position: 0), CmdletParameter("NoUserOverrides", "switch"), CmdletParameter("ListAvailable", "switch"),
    ], make: { GetCulture() })
  }
  override func process() throws {
    for value in try session.evaluate("[cultureinfo]::GetCultureInfo('\(strings("Name").first ?? "en-US")')") { try write(value) }
  }
}
