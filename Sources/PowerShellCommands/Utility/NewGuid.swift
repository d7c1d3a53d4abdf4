import PowerShellRuntime

/// New-Guid.
final class NewGuid: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("New-Guid", "Makes a GUID.", defaultSet: "Default", [
      CmdletParameter("Empty", "switch", set: "Empty"), CmdletParameter("InputObject", "string", position: 0, byValue: true, set: "InputObject"),
    ], make: { NewGuid() })
  }
  override func process() throws {
    if flag("Empty") { return try write(GuidObject("00000000-0000-0000-0000-000000000000")) }
    if let text = value("InputObject") { return try write(session.convert(text, to: .guid)) }
    try write(GuidObject(session.newTimedGuid()))
  }
}
