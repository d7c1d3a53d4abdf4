import PowerShellRuntime

/// Clear-Item.
final class ClearItem: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Clear-Item", module: "Microsoft.PowerShell.Management", "Removes the value of an item, such as a variable.", defaultSet: "Path", supportsShouldProcess: true, [
      CmdletParameter("Path", "string[]", position: 0, mandatory: true, byValue: true, byName: true, set: "Path"),
      CmdletParameter("LiteralPath", "string[]", aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralPath"),
      CmdletParameter("Force", "switch"), CmdletParameter("Filter", "string"), CmdletParameter("Include", "string[]"), CmdletParameter("Exclude", "string[]"),
      CmdletParameter("Credential", "pscredential"),
    ], make: { ClearItem() })
  }
  override func process() throws {
    for text in has("LiteralPath") ? strings("LiteralPath") : strings("Path") {
      guard let (drive, rest) = session.otherDrive(of: text) else {
        let place = session.place(of: plain(text))
        guard isPattern(text) || session.files.exists(place.path) else {
          try pathNotFound(asWritten(place.shown, text))
          continue
        }
        throw failure(
          "Provider operation stopped because the provider does not support this operation.", id: "NotSupported", .NotImplemented,
          type: "System.Management.Automation.PSNotSupportedException", target: .string(text))
      }
      for name in try driveNames(text, drive, rest) where try shouldProcess("Item: \(name)", action: "Clear Item") {
        // An alias that means nothing is none.
        if drive == "alias" {
          do { _ = try session.removeAlias(name, force: flag("Force")) } catch Unwind.error(let error) { try writeError(error.record) }
        } else { try session.setDriveItem(drive, name, .null, force: flag("Force")) }
      }
    }
  }
}
