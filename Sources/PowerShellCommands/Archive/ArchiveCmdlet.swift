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
