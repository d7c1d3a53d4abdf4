import PowerShellRuntime

/// Get-Culture and Get-UICulture.
class GetCulture: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-Culture", "Gets the culture.", defaultSet: "CurrentCulture", [
      CmdletParameter("Name", "string[]", position: 0, byValue: true, set: "Name", values: Culture.names),
      CmdletParameter("NoUserOverrides", "switch", set: "CurrentCulture"), CmdletParameter("NoUserOverrides", "switch", set: "Name"),
      CmdletParameter("ListAvailable", "switch", set: "ListAvailable"),
    ], make: { GetCulture() })
  }
  override func process() throws {
    guard let type = session.types.type(named: "cultureinfo") else { return }
    if !flag("ListAvailable"), !has("Name") { return try write(session.currentCulture(ofInterface: self is GetUICulture)) }
    for name in flag("ListAvailable") ? Culture.names : strings("Name") { try write(try session.convert(.string(name), to: type)) }
  }
}
