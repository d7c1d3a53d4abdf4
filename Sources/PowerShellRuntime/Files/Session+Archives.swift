/// Archives of the session's files.
extension Session {
  /// A file as an entry, or a directory with all that is in it; an empty directory is an entry itself.
  ///
  /// - Parameter name: the name in the archive.
  public func archiveEntries(of path: String, as name: String) -> [ZipArchive.Entry] {
    guard files.isDirectory(path) else { return [.init(name: name, content: files.read(path) ?? [], changed: files.changed(path))] }
    let names = (files.list(path) ?? []).sorted()
    if names.isEmpty { return name.isEmpty ? [] : [.init(name: name + "/", changed: files.changed(path))] }
    return names.flatMap { archiveEntries(of: (path == "/" ? "" : path) + "/" + $0, as: name.isEmpty ? $0 : name + "/" + $0) }
  }

  /// Where an entry goes below a folder; nil for one that would leave it.
  public func place(of entry: ZipArchive.Entry, below folder: String) -> String? {
    let parts = entry.name.split(separator: "/")
    guard !parts.isEmpty, !entry.name.hasPrefix("/"), !parts.contains("..") else { return nil }
    return (folder == "/" ? "" : folder) + "/" + parts.filter { $0 != "." }.joined(separator: "/")
  }

  /// Writes an entry below a folder.
  ///
  /// - Throws: the file system's refusal.
  public func write(_ entry: ZipArchive.Entry, to path: String) throws {
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

/// [System.IO.Compression.ZipFile].
enum ZipFileMembers {
  static func load(_ type: MemberBuilder) {
    type.staticMethod(
      "void CreateFromDirectory(string sourceDirectoryName, string destinationArchiveFileName)",
      "void CreateFromDirectory(string sourceDirectoryName, string destinationArchiveFileName, System.Object compressionLevel, bool includeBaseDirectory)"
    ) { session, a in
      let (source, target) = (session.absolutePath(a[0].text), session.absolutePath(a[1].text))
      guard session.files.isDirectory(source) else { throw Failure.dotNet("System.IO.DirectoryNotFoundException", "Could not find a part of the path '\(source)'.") }
      if session.files.exists(target) { throw Failure.dotNet("System.IO.IOException", "The file '\(target)' already exists.") }
      var archive = ZipArchive()
      let name = a.count > 3 && session.truth(a[3]) ? source.split(separator: "/").last.map(String.init) ?? "" : ""
      archive.entries = session.archiveEntries(of: source, as: name)
      try session.files.write(target, archive.bytes)
      return .nothing
    }
    type.staticMethod(
      "void ExtractToDirectory(string sourceArchiveFileName, string destinationDirectoryName)",
      "void ExtractToDirectory(string sourceArchiveFileName, string destinationDirectoryName, bool overwriteFiles)"
    ) { session, a in
      let folder = session.absolutePath(a[1].text)
      for entry in try session.archive(session.absolutePath(a[0].text)).entries {
        guard let path = session.place(of: entry, below: folder) else {
          throw Failure.dotNet("System.IO.IOException", "Extracting Zip entry would have resulted in a file outside the specified destination directory.")
        }
        let overwrites = a.count > 2 && session.truth(a[2])
        if !entry.isDirectory, !overwrites, session.files.exists(path) { throw Failure.dotNet("System.IO.IOException", "The file '\(path)' already exists.") }
        try session.write(entry, to: path)
      }
      return .nothing
    }
  }
}
