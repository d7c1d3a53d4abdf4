import PowerShellRuntime

/// Rename-Item.
final class RenameItem: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Rename-Item", module: "Microsoft.PowerShell.Management", "Renames a file or directory.", defaultSet: "ByPath", supportsShouldProcess: true, [
      CmdletParameter("Path", "string", position: 0, mandatory: true, byValue: true, byName: true, set: "ByPath"),
      CmdletParameter("LiteralPath", "string", aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "ByLiteralPath"),
      CmdletParameter("NewName", "string", position: 1, mandatory: true, byName: true), CmdletParameter("Force", "switch"), CmdletParameter("PassThru", "switch"),
    ], make: { RenameItem() })
  }
  override func process() throws {
    let path = session.absolutePath(string("Path") ?? string("LiteralPath") ?? "")
    guard session.files.exists(path) else {
      return try writeError(
        "Cannot rename because item at '\(string("Path") ?? string("LiteralPath") ?? "")' does not exist.", id: "InvalidOperation", .InvalidOperation,
        type: "System.Management.Automation.PSInvalidOperationException")
    }
    let name = string("NewName")?.split(separator: "/").last.map(String.init) ?? ""
    let parent = parentPath(path)
    let target = (parent == "/" ? "" : parent) + "/" + name
    guard try shouldProcess("Item: \(path) Destination: \(target)", action: session.files.isDirectory(path) ? "Rename Directory" : "Rename File") else { return }
    if session.files.exists(target) {
      return try writeError("Cannot create a file when that file already exists.", id: "RenameItemIOError", .WriteError, type: "System.IO.IOException", target: .string(path))
    }
    try move(path, target)
    if flag("PassThru") { try write(itemObject(target)) }
  }

  private func move(_ from: String, _ to: String) throws {
    if session.files.isDirectory(from) {
      try session.files.createDirectory(to)
      for name in session.files.list(from) ?? [] { try move(from + "/" + name, to + "/" + name) }
    } else {
      try session.files.write(to, session.files.read(from) ?? [])
    }
    session.files.remove(from)
  }
}
