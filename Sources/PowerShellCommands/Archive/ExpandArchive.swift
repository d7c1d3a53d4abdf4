import PowerShellRuntime

/// Expand-Archive.
final class ExpandArchive: ArchiveCmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Expand-Archive", module: module, moduleVersion: "1.2.5", "Takes the files out of a ZIP archive.", defaultSet: "Path", supportsShouldProcess: true, [
      CmdletParameter("Path", "string", position: 0, mandatory: true, byValue: true, byName: true, set: "Path", notEmpty: true),
      CmdletParameter("LiteralPath", "string", aliases: ["PSPath"], mandatory: true, byName: true, set: "LiteralPath", notEmpty: true),
      CmdletParameter("DestinationPath", "string", position: 1, notEmpty: true), CmdletParameter("Force", "switch"), CmdletParameter("PassThru", "switch"),
    ], make: { ExpandArchive() })
  }

  override func process() throws {
    guard let source = try resolvedPaths().first else { return }
    let path = try archivePath(source)
    let name = path.split(separator: "/").last.map { String($0.dropLast(4)) } ?? ""
    let folder = session.absolutePath(string("DestinationPath") ?? name)
    let entries = try archive(path).entries
    guard try shouldProcess(path) else { return }
    if !session.files.isDirectory(folder) { try changingFiles(folder, id: "CreateDirectoryIOError") { try session.files.createDirectory(folder) } }
    for entry in entries {
      guard let target = session.place(of: entry, below: folder) else {
        try writeError(
          "The entry '\(entry.name)' of the archive '\(path)' would be outside of the destination '\(folder)', and is left out.", id: "ExpandArchiveInvalidEntry", .InvalidData,
          type: "System.IO.IOException", target: .string(entry.name))
        continue
      }
      if !entry.isDirectory, !flag("Force"), session.files.exists(target) {
        try writeError(
          "Failed to create file '\(target)' while expanding the archive file '\(path)' contents as the file '\(target)' already exists. Use the -Force parameter if you want to overwrite the existing directory '\(folder)' contents when expanding the archive file.",
          id: "ExpandArchiveFileExists", .InvalidArgument, type: "System.IO.IOException", target: .string(target))
        continue
      }
      var made = false
      try changingFiles(target, id: "ExpandArchiveFileNotWritten") {
        try session.unpack(entry, to: target)
        made = true
      }
      if made, flag("PassThru") { try write(itemObject(target)) }
    }
  }
}
