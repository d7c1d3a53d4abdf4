import PowerShellRuntime

/// Rename-Item.
final class RenameItem: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Rename-Item", module: "Microsoft.PowerShell.Management", "Renames a file or directory.", defaultSet: "ByPath", supportsShouldProcess: true, [
      CmdletParameter("Path", "string", position: 0, mandatory: true, byValue: true, byName: true, set: "ByPath"),
      CmdletParameter("LiteralPath", "string", aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "ByLiteralPath"),
      CmdletParameter("NewName", "string", position: 1, mandatory: true, byName: true), CmdletParameter("Force", "switch"), CmdletParameter("PassThru", "switch"), CmdletParameter("Credential", "pscredential"),
    ], make: { RenameItem() })
  }
  override func process() throws {
    let given = string("Path") ?? string("LiteralPath") ?? ""
    if let (drive, rest) = session.otherDrive(of: given) { return try renameDriveItem(drive, rest, given) }
    guard try driveExists(given) else { return }
    var path = session.absolutePath(plain(given))
    if has("Path"), Wildcard.hasWildcards(given), !session.files.exists(path) {
      // Only one item can take a name.
      let found = matches(given)
      guard found.count == 1 else { return try nothingToRename(given) }
      path = found[0]
    }
    guard session.files.exists(path) else {
      if has("Path") { return try pathNotFound(path) }
      return try nothingToRename(given)
    }
    let newName = string("NewName") ?? ""
    let parent = parentPath(path)
    if newName.contains("/"), OverlayFileSystem.parent(session.absolutePath(newName)) != parent {
      throw failure(
        "Cannot rename the specified target, because it represents a path or device name.", id: "Argument", .InvalidArgument,
        type: "System.Management.Automation.PSArgumentException")
    }
    let name = newName.split(separator: "/").last.map(String.init) ?? ""
    let target = OverlayFileSystem.child(name, of: parent)
    guard try shouldProcess("Item: \(path) Destination: \(target)", action: session.files.isDirectory(path) ? "Rename Directory" : "Rename File") else { return }
    if target == path {
      guard session.files.isDirectory(path) else { return }
      return try writeError(
        "Source and destination path must be different.", id: "RenameItemIOError", .WriteError, type: "System.IO.IOException", target: .string(path))
    }
    if session.files.exists(target) {
      return try writeError("The file '\(target)' already exists.", id: "RenameItemIOError", .WriteError, type: "System.IO.IOException", target: .string(path))
    }
    try changingFiles(path, id: "RenameItemIOError") { try session.files.move(path, to: target) }
    if flag("PassThru") { try write(itemObject(target)) }
  }

  private func nothingToRename(_ given: String) throws {
    try writeError(
      "Cannot rename because item at '\(given)' does not exist.", id: "InvalidOperation", .InvalidOperation,
      type: "System.Management.Automation.PSInvalidOperationException", target: .string(given))
  }

  private func renameDriveItem(_ drive: String, _ name: String, _ given: String) throws {
    let value = try session.driveItem(drive, name)
    guard !value.isNull else { return try pathNotFound(given) }
    let newName = string("NewName") ?? ""
    guard try shouldProcess("Item: \(name) NewName: \(newName)", action: "Rename Item") else { return }
    if drive == "function" {
      if let renamed = try session.renameFunction(name, to: newName, force: flag("Force")), flag("PassThru") { try write(.object(renamed)) }
      return
    }
    try session.setDriveItem(drive, newName, value)
    try session.removeDriveItem(drive, name)
  }
}
