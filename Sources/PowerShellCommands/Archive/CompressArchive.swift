import PowerShellRuntime

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
    let added = paths.filter { $0 != target }.flatMap { session.archiveEntries(of: $0, as: $0.split(separator: "/").last.map(String.init) ?? "") }
    let names = Set(added.map(\.name))
    result.entries = result.entries.filter { !names.contains($0.name) } + added
    guard result.isWritable else {
      throw failure("The archive would have more than 65,535 files or 4 GB.", id: "ArchiveTooLarge", .LimitsExceeded, type: "System.IO.IOException", target: .string(target))
    }
    var made = false
    try changingFiles(target, id: "ArchiveFileNotWritten") {
      try session.files.write(target, result.bytes)
      made = true
    }
    if made, flag("PassThru") { try write(itemObject(target)) }
  }
}
