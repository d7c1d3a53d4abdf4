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
        try session.unpack(entry, to: path)
      }
      return .nothing
    }
  }
}
