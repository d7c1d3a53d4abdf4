import PowerShellRuntime

/// Get-Item.
final class GetItem: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-Item", module: "Microsoft.PowerShell.Management", "Gets a file or directory.", defaultSet: "Path", [
      CmdletParameter("Path", "string[]", position: 0, mandatory: true, byValue: true, byName: true, set: "Path"),
      CmdletParameter("LiteralPath", "string[]", aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralPath"),
      CmdletParameter("Filter", "string"), CmdletParameter("Include", "string[]"), CmdletParameter("Exclude", "string[]"), CmdletParameter("Force", "switch"),
      CmdletParameter("Credential", "pscredential"),
    ], make: { GetItem() })
  }
  override func process() throws {
    for text in has("LiteralPath") ? strings("LiteralPath") : strings("Path") {
      if let (drive, rest) = session.otherDrive(of: text) {
        if rest.isEmpty {
          // The root of a drive is the collection of all that is on it, and not its elements (SessionStateProviderBase.GetItem).
          try write(.object(ListObject(session.driveItems(drive, "*"))))
          continue
        }
        for name in try driveNames(text, drive, rest) { if let item = session.driveItemObject(drive, name) { try write(item) } }
      }
    }
    if strings(has("LiteralPath") ? "LiteralPath" : "Path").contains(where: { session.otherDrive(of: $0) != nil }) { return }
    for (path, drive) in try resolvedPlaces() where isWanted(path) {
      if isHidden(path), !flag("Force") {
        try writeError(
          "Could not find item \(path).", id: "ItemNotFound", .ObjectNotFound, type: "System.IO.IOException", target: .string(path))
        continue
      }
      try write(itemObject(path, on: drive))
    }
  }
}
