import PowerShellRuntime

/// Remove-Item.
final class RemoveItem: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Remove-Item", module: "Microsoft.PowerShell.Management", "Removes files and directories.", defaultSet: "Path", supportsShouldProcess: true, [
      CmdletParameter("Path", "string[]", position: 0, mandatory: true, byValue: true, byName: true, set: "Path"),
      CmdletParameter("LiteralPath", "string[]", aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralPath"),
      CmdletParameter("Filter", "string"), CmdletParameter("Include", "string[]"), CmdletParameter("Exclude", "string[]"),
      CmdletParameter("Recurse", "switch"), CmdletParameter("Force", "switch"), CmdletParameter("Credential", "pscredential"),
    ], make: { RemoveItem() })
  }
  override func process() throws {
    for text in has("LiteralPath") ? strings("LiteralPath") : strings("Path") {
      guard let (drive, rest) = session.otherDrive(of: text) else { continue }
      let names = try session.driveItemNames(drive, rest, ignoresCase: drive != "env")
      if names.isEmpty { try pathNotFound(text) }
      for name in names where try shouldProcess("Item: \(name)", action: "Remove Item") { try session.removeDriveItem(drive, name) }
    }
    if strings(has("LiteralPath") ? "LiteralPath" : "Path").contains(where: { session.otherDrive(of: $0) != nil }) { return }
    for path in try resolvedPaths() where isWanted(path) {
      let isDirectory = session.files.isDirectory(path)
      if isDirectory, session.location == path || session.location.hasPrefix(path == "/" ? "/" : path + "/") {
        try writeError(
          "Cannot remove the item at '\(path)' because it is in use.", id: "InvalidOperation", .InvalidOperation, type: "System.Management.Automation.PSInvalidOperationException")
        continue
      }
      guard try shouldProcess(path, action: isDirectory ? "Remove Directory" : "Remove File") else { continue }
      if isDirectory, session.files.link(path) == nil, !(session.files.list(path) ?? []).isEmpty, !flag("Recurse") {
        let isAllowed = try session.shouldContinue(
          "The item at \(path) has children and the Recurse parameter was not specified. If you continue, all children will be removed with the item. Are you sure you want to continue?",
          caption: "Confirm")
        if !isAllowed { continue }
      }
      if !flag("Force"), isHidden(path) || session.files.isReadOnly(path) {
        try writeError(
          "Cannot remove item \(path): You do not have sufficient access rights to perform this operation or the item is hidden, system, or read only.",
          id: "RemoveFileSystemItemUnAuthorizedAccess", .PermissionDenied, type: "System.IO.IOException", target: .string(path))
        continue
      }
      session.files.remove(path)
    }
  }
}
