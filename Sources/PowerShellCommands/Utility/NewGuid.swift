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
    if let text = value("InputObject") {
      guard let guid = try? session.convert(text, to: .guid) else {
        return try writeError("Unrecognized Guid format.", id: "StringNotRecognizedAsGuid", .InvalidArgument, type: "System.FormatException")
      }
      return try write(guid)
    }
    try write(GuidObject(session.newGuid()))
  }
}
