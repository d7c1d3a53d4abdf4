import PowerShellRuntime

/// What the archive cmdlets share.
class ArchiveCmdlet: Cmdlet {
  static let module = "Microsoft.PowerShell.Archive"

  /// The archive's path: `.zip` is its extension where it has none, and no other is taken.
  func archivePath(_ given: String) throws -> String {
    let leaf = given.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? ""
    guard let dot = leaf.lastIndex(of: ".") else { return session.absolutePath(given + ".zip") }
    guard leaf[dot...].lowercased() == ".zip" else {
      throw failure(
        "\(leaf[dot...]) is not a supported archive file format. .zip is the only supported archive file format.", id: "NotSupportedArchiveFileExtension", .InvalidArgument,
        type: "System.IO.IOException", target: .string(String(leaf[dot...])))
    }
    return session.absolutePath(given)
  }

  func archive(_ path: String) throws -> ZipArchive {
    do { return try ZipArchive(session.files.read(path) ?? []) } catch let damaged as ZipArchive.Damaged {
      throw failure(damaged.reason, id: "InvalidDataException", .InvalidData, type: "System.IO.InvalidDataException", target: .string(path))
    }
  }
}

/// Compress-Archive.
final class CompressArchive: ArchiveCmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration(
      "Compress-Archive", module: module, moduleVersion: "1.2.5", "Puts files and folders into a ZIP archive.", defaultSet: "Path", supportsShouldProcess: true, parameters,
      make: { CompressArchive() })
  }

  private static var parameters: [CmdletParameter] {
    let ways = ["", "WithForce", "WithUpdate"]
    let paths = ways.map { CmdletParameter("Path", "string[]", position: 0, mandatory: true, byValue: true, byName: true, set: "Path" + $0, notEmpty: true) }
      + ways.map { CmdletParameter("LiteralPath", "string[]", aliases: ["PSPath"], mandatory: true, byName: true, set: "LiteralPath" + $0, notEmpty: true) }
    let others = [
      CmdletParameter("DestinationPath", "string", position: 1, mandatory: true, notEmpty: true),
      CmdletParameter("CompressionLevel", "string", values: ["Optimal", "NoCompression", "Fastest"]), CmdletParameter("PassThru", "switch"),
    ]
    let switches = ["Update", "Force"].flatMap { name in ["Path", "LiteralPath"].map { CmdletParameter(name, "switch", mandatory: true, set: $0 + "With" + name) } }
    return paths + others + switches
  }
  private var paths: [String] = []

  override func process() throws { paths += try resolvedPaths() }

  override func end() throws {
    let target = try archivePath(string("DestinationPath") ?? "")
    if session.files.exists(target), !flag("Force"), !flag("Update") {
      return try writeError(
        "The archive file \(target) already exists. Use the -Update parameter to update the existing archive file or use the -Force parameter to overwrite the existing archive file.",
        id: "ArchiveFileExists", .InvalidArgument, type: "System.IO.IOException", target: .string(target))
    }
    guard !paths.isEmpty, try shouldProcess(target) else { return }
    var result = flag("Update") && session.files.exists(target) ? try archive(target) : ZipArchive()
    for path in paths where path != target {
      for entry in session.archiveEntries(of: path, as: path.split(separator: "/").last.map(String.init) ?? "") {
        result.entries.removeAll { $0.name == entry.name }
        result.entries.append(entry)
      }
    }
    try changingFiles(target, id: "ArchiveFileNotWritten") { try session.files.write(target, result.bytes) }
    if flag("PassThru") { try write(itemObject(target)) }
  }
}

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
      try changingFiles(target, id: "ExpandArchiveFileNotWritten") { try session.write(entry, to: target) }
      if flag("PassThru") { try write(itemObject(target)) }
    }
  }
}
