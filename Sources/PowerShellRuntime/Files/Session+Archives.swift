/// Archives of the session's files.
extension Session {
  /// A file as an entry, or a directory with all that is in it; an empty directory is an entry itself, a link to one is left out.
  ///
  /// - Parameter name: the name in the archive.
  public func archiveEntries(of path: String, as name: String) -> [ZipArchive.Entry] {
    guard files.isDirectory(path) else { return [.init(name: name, content: files.read(path) ?? [], changed: files.changed(path))] }
    let names = (files.list(path) ?? []).sorted()
    if names.isEmpty { return name.isEmpty ? [] : [.init(name: name + "/", changed: files.changed(path))] }
    return names.flatMap { inner -> [ZipArchive.Entry] in
      let full = OverlayFileSystem.child(inner, of: path)
      if files.link(full) != nil, files.isDirectory(full) { return [] }
      return archiveEntries(of: full, as: name.isEmpty ? inner : name + "/" + inner)
    }
  }

  /// Where an entry goes below a folder; nil for one that would leave it.
  public func place(of entry: ZipArchive.Entry, below folder: String) -> String? {
    let parts = entry.name.split(separator: "/")
    guard !parts.isEmpty, !entry.name.hasPrefix("/"), !parts.contains("..") else { return nil }
    return OverlayFileSystem.child(parts.filter { $0 != "." }.joined(separator: "/"), of: folder)
  }

  /// Writes an entry below a folder.
  ///
  /// - Throws: the file system's refusal.
  public func unpack(_ entry: ZipArchive.Entry, to path: String) throws {
    if entry.isDirectory {
      if !files.isDirectory(path) { try files.createDirectory(path) }
      return
    }
    let folder = OverlayFileSystem.parent(path)
    if !files.isDirectory(folder) { try files.createDirectory(folder) }
    try files.write(path, entry.content)
    files.setChanged(path, entry.changed)
  }

  /// The archive of a file.
  ///
  /// - Throws: .NET's exceptions of a file that is not there, or no archive.
  func archive(_ path: String) throws -> ZipArchive {
    guard let bytes = files.read(path) else { throw Failure.dotNet("System.IO.FileNotFoundException", "Could not find file '\(path)'.") }
    do { return try ZipArchive(bytes) } catch let damaged as ZipArchive.Damaged { throw Failure.dotNet("System.IO.InvalidDataException", damaged.reason) }
  }
}
