/// System.IO.Path, File and Directory: paths, and the files of the session's overlay.
enum PathMembers {
  static func load(_ type: MemberBuilder) {
    switch type.type.fullName {
    case "System.IO.Path": loadPath(type)
    case "System.IO.File": loadFile(type)
    case "System.IO.Directory": loadDirectory(type)
    default: break
    }
  }

  /// The paths that a method puts together, given one by one or as a list.
  private static func paths(_ arguments: [Value], _ session: Session) throws -> [String] {
    guard arguments.count == 1 else { return arguments.map(\.text) }
    if arguments[0].isNull { throw Failure.argumentNull("paths") }
    return session.enumerated(arguments[0]).map(\.text)
  }

  private static func loadPath(_ type: MemberBuilder) {
    func name(_ path: String) -> String { path.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init) ?? path }
    type.staticMethod("string GetFileName(string path)") { _, a in .string(name(a[0].text)) }
    type.staticMethod("string GetFileNameWithoutExtension(string path)") { _, a in
      let file = name(a[0].text)
      return .string(file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file)
    }
    type.staticMethod("string GetExtension(string path)") { _, a in
      let file = name(a[0].text)
      // A point that nothing follows begins no extension.
      return .string(file.hasSuffix(".") ? "" : file.lastIndex(of: ".").map { String(file[$0...]) } ?? "")
    }
    type.staticMethod("string GetDirectoryName(string path)") { _, a in
      let path = a[0].text
      if path == "/" { return .null }
      return .string(path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "")
    }
    type.staticMethod("string ChangeExtension(string path, string extension)") { _, a in
      let path = a[0].text
      let stem = path.lastIndex(of: ".").map { String(path[..<$0]) } ?? path
      return .string(a[1].isNull ? stem : stem + (a[1].text.hasPrefix(".") ? "" : ".") + a[1].text)
    }
    type.staticMethod("string Combine(string path1, string path2)", "string Combine(string path1, string path2, string path3)", "string Combine(Params string[] paths)") { session, a in
      let parts = try paths(a, session)
      var result = ""
      for part in parts where !part.isEmpty {
        if part.hasPrefix("/") || result.isEmpty { result = part } else { result += (result.hasSuffix("/") ? "" : "/") + part }
      }
      return .string(result)
    }
    type.staticMethod(
      "string Join(string path1, string path2)", "string Join(string path1, string path2, string path3)", "string Join(string path1, string path2, string path3, string path4)",
      "string Join(Params string[] paths)"
    ) { session, a in
      // Unlike Combine it lets no rooted path begin anew.
      let parts = try paths(a, session).filter { !$0.isEmpty }
      return .string(parts.dropFirst().reduce(parts.first ?? "") { $0 + ($0.hasSuffix("/") || $1.hasPrefix("/") ? "" : "/") + $1 })
    }
    type.staticMethod("string GetFullPath(string path)", "string GetFullPath(string path, string basePath)") { session, a in
      if a.count == 1, a[0].text.isEmpty { throw Failure.argument("The value cannot be an empty string. (Parameter 'path')") }
      guard a.count == 2, !a[0].text.hasPrefix("/") else { return .string(session.absolutePath(a[0].text)) }
      guard a[1].text.hasPrefix("/") else { throw Failure.argument("Basepath argument is not fully qualified. (Parameter 'basePath')") }
      return .string(session.absolutePath(a[1].text + "/" + a[0].text))
    }
    type.staticMethod("bool Exists(string path)") { session, a in .bool(!a[0].text.isEmpty && session.files.exists(session.absolutePath(a[0].text))) }
    type.staticMethod("string GetTempPath()") { _, _ in .string("/tmp/") }
    type.staticMethod("string GetTempFileName()") { session, _ in
      let path = "/tmp/tmp\(session.newGuid().prefix(6)).tmp"
      try session.files.write(path, [])
      return .string(path)
    }
    type.staticMethod("string GetRandomFileName()") { session, _ in .string("\(session.newGuid().prefix(8)).tmp") }
    type.staticMethod("string GetRelativePath(string relativeTo, string path)") { session, a in
      var from = session.absolutePath(a[0].text).split(separator: "/")[...]
      var to = session.absolutePath(a[1].text).split(separator: "/")[...]
      while let one = from.first, let other = to.first, one == other {
        from = from.dropFirst()
        to = to.dropFirst()
      }
      let parts = [Substring](repeating: "..", count: from.count) + to
      return .string(parts.isEmpty ? "." : parts.joined(separator: "/"))
    }
    type.staticMethod("string GetPathRoot(string path)") { _, a in .string(a[0].text.hasPrefix("/") ? "/" : "") }
    type.staticMethod("bool IsPathFullyQualified(string path)") { _, a in .bool(a[0].text.hasPrefix("/")) }
    type.staticMethod("string TrimEndingDirectorySeparator(string path)") { _, a in
      .string(a[0].text.count > 1 && a[0].text.hasSuffix("/") ? String(a[0].text.dropLast()) : a[0].text)
    }
    type.staticMethod("bool EndsInDirectorySeparator(string path)") { _, a in .bool(a[0].text.hasSuffix("/")) }
    type.staticMethod("char[] GetInvalidPathChars()") { _, _ in .object(ArrayObject([.char(0)], elementType: .char)) }
    type.staticProperty("AltDirectorySeparatorChar", "char") { _ in .char(0x2F) }
    type.staticMethod("bool IsPathRooted(string path)") { _, a in .bool(a[0].text.hasPrefix("/")) }
    type.staticMethod("bool HasExtension(string path)") { _, a in .bool(name(a[0].text).dropLast().contains(".")) }
    type.staticMethod("char[] GetInvalidFileNameChars()") { _, _ in .object(ArrayObject([.char(0), .char(0x2F)], elementType: .char)) }
    type.staticProperty("DirectorySeparatorChar", "char") { _ in .char(0x2F) }
    type.staticProperty("PathSeparator", "char") { _ in .char(0x3A) }
  }

  private static func missing(_ path: String, _ session: Session) -> DotNetException {
    guard session.files.isDirectory(OverlayFileSystem.parent(path)) else {
      return Failure.dotNet("System.IO.DirectoryNotFoundException", "Could not find a part of the path '\(path)'.")
    }
    return Failure.dotNet("System.IO.FileNotFoundException", "Could not find file '\(path)'.")
  }

  private static func loadFile(_ type: MemberBuilder) {
    func read(_ session: Session, _ path: Value, _ encoding: Value? = nil) throws -> String {
      let full = session.absolutePath(path.text)
      guard let bytes = session.files.read(full) else { throw missing(full, session) }
      return FileText.decode(bytes, as: encoding.flatMap { TextEncoding($0) })
    }
    func write(_ session: Session, _ path: Value, _ text: String, _ encoding: Value? = nil, append: Bool = false) throws {
      let full = session.absolutePath(path.text)
      let encoding = encoding.flatMap { TextEncoding($0) } ?? .utf8
      let old = append ? session.files.read(full) ?? [] : []
      try session.files.write(full, encoding.bytes(text, after: old))
    }
    type.staticMethod("bool Exists(string path)") { session, a in
      let full = session.absolutePath(a[0].text)
      return .bool(session.files.exists(full) && !session.files.isDirectory(full))
    }
    type.staticMethod("string ReadAllText(string path)", "string ReadAllText(string path, System.Object encoding)") { session, a in .string(try read(session, a[0], a.count > 1 ? a[1] : nil)) }
    for name in ["ReadAllLines", "ReadLines"] {
      type.staticMethod("string[] \(name)(string path)", "string[] \(name)(string path, System.Object encoding)") { session, a in
        .strings(FileText.lines(try read(session, a[0], a.count > 1 ? a[1] : nil)))
      }
    }
    type.staticMethod("byte[] ReadAllBytes(string path)") { session, a in
      guard let bytes = session.files.read(session.absolutePath(a[0].text)) else { throw missing(session.absolutePath(a[0].text), session) }
      return .bytes(bytes)
    }
    type.staticMethod("void WriteAllText(string path, string contents)", "void WriteAllText(string path, string contents, System.Object encoding)") { session, a in
      try write(session, a[0], a[1].text, a.count > 2 ? a[2] : nil)
      return .nothing
    }
    type.staticMethod("void AppendAllText(string path, string contents)") { session, a in
      try write(session, a[0], a[1].text, append: true)
      return .nothing
    }
    type.staticMethod("void WriteAllLines(string path, string[] contents)", "void WriteAllLines(string path, string[] contents, System.Object encoding)") { session, a in
      try write(session, a[0], session.enumerated(a[1]).map { $0.text + "\n" }.joined(), a.count > 2 ? a[2] : nil)
      return .nothing
    }
    type.staticMethod("void WriteAllBytes(string path, byte[] bytes)") { session, a in
      try session.files.write(session.absolutePath(a[0].text), session.bytes(a[1]))
      return .nothing
    }
    type.staticMethod("void AppendAllLines(string path, string[] contents)") { session, a in
      try write(session, a[0], session.enumerated(a[1]).map { $0.text + "\n" }.joined(), append: true)
      return .nothing
    }
    type.staticMethod("void Move(string sourceFileName, string destFileName)", "void Move(string sourceFileName, string destFileName, bool overwrite)") { session, a in
      let from = session.absolutePath(a[0].text)
      if from == session.absolutePath(a[1].text), session.files.exists(from) { return .nothing }
      try copy(session, a)
      session.files.remove(from)
      return .nothing
    }
    for name in ["LastWriteTime", "CreationTime", "LastAccessTime"] {
      type.staticMethod("datetime Get\(name)(string path)") { session, a in
        .object(DateTimeObject(ticks: session.files.changed(session.absolutePath(a[0].text)), kind: .local))
      }
      type.staticMethod("void Set\(name)(string path, datetime time)") { session, a in
        session.files.setChanged(session.absolutePath(a[0].text), a[1].object(as: DateTimeObject.self)?.ticks ?? 0)
        return .nothing
      }
    }
    for (name, mode, access) in [("Create", "Create", "ReadWrite"), ("OpenRead", "Open", "Read"), ("OpenWrite", "OpenOrCreate", "Write")] {
      type.staticMethod("System.IO.FileStream \(name)(string path)") { session, a in try FileStreamMembers.open(a[0].text, mode: mode, access: access, session) }
    }
    let open = "System.IO.FileStream Open(string path, System.IO.FileMode mode"
    type.staticMethod(open + ")", open + ", System.IO.FileAccess access)", open + ", System.IO.FileAccess access, System.IO.FileShare share)") { session, a in
      try FileStreamMembers.open(a[0].text, mode: a[1].text, access: a.count > 2 ? a[2].text : nil, session)
    }
    type.staticMethod("System.IO.StreamReader OpenText(string path)") { session, a in try session.create(TypeCatalog.named("System.IO.StreamReader"), [a[0]]) }
    for (name, appends) in [("CreateText", false), ("AppendText", true)] {
      type.staticMethod("System.IO.StreamWriter \(name)(string path)") { session, a in
        try session.create(TypeCatalog.named("System.IO.StreamWriter"), [a[0], .bool(appends)])
      }
    }
    type.staticMethod("void Delete(string path)") { session, a in
      session.files.remove(session.absolutePath(a[0].text))
      return .nothing
    }
    type.staticMethod("void Copy(string sourceFileName, string destFileName)", "void Copy(string sourceFileName, string destFileName, bool overwrite)") { session, a in
      try copy(session, a)
      return .nothing
    }
  }

  /// Writes a file's content to another path, over what is there where the third argument says so.
  private static func copy(_ session: Session, _ a: [Value]) throws {
    let (from, to) = (session.absolutePath(a[0].text), session.absolutePath(a[1].text))
    guard let bytes = session.files.read(from) else { throw missing(from, session) }
    if session.files.exists(to), a.count < 3 || !session.truth(a[2]) { throw Failure.dotNet("System.IO.IOException", "The file '\(to)' already exists.") }
    try session.files.write(to, bytes)
  }

  private static func loadDirectory(_ type: MemberBuilder) {
    type.staticMethod("bool Exists(string path)") { session, a in .bool(session.files.isDirectory(session.absolutePath(a[0].text))) }
    type.staticMethod("string GetCurrentDirectory()") { session, _ in .string(session.location.path) }
    type.staticMethod("System.Object CreateDirectory(string path)") { session, a in
      try session.files.createDirectory(session.absolutePath(a[0].text))
      return session.fileItem(session.absolutePath(a[0].text))
    }
    for (kind, wantsDirectories) in [("Files", false), ("Directories", true), ("FileSystemEntries", nil)] as [(String, Bool?)] {
      for verb in ["Get", "Enumerate"] {
        type.staticMethod(
          "string[] \(verb)\(kind)(string path)", "string[] \(verb)\(kind)(string path, string searchPattern)",
          "string[] \(verb)\(kind)(string path, string searchPattern, System.IO.SearchOption searchOption)"
        ) { session, a in
          let path = session.absolutePath(a[0].text)
          let found = try entries(session, path, pattern: a.count > 1 ? a[1].text : "*", deep: a.count > 2 && ["alldirectories", "1"].contains(a[2].text.lowercased()))
          // The paths begin as the given one does.
          let given = a[0].text.hasSuffix("/") ? a[0].text : a[0].text + "/"
          let base = path == "/" ? path : path + "/"
          return .strings(found.filter { wantsDirectories == nil || session.files.isDirectory($0) == wantsDirectories }.map { given + $0.dropFirst(base.count) })
        }
      }
    }
    type.staticMethod("void Delete(string path)", "void Delete(string path, bool recursive)") { session, a in
      let path = session.absolutePath(a[0].text)
      guard let inside = session.files.list(path) else { throw missingDirectory(path) }
      if !inside.isEmpty, a.count == 1 || !session.truth(a[1]) { throw Failure.dotNet("System.IO.IOException", "Directory not empty : '\(path)'") }
      session.files.remove(path)
      return .nothing
    }
    type.staticMethod("System.IO.DirectoryInfo GetParent(string path)") { session, a in
      let path = session.absolutePath(a[0].text)
      return path == "/" ? .null : session.fileItem(OverlayFileSystem.parent(path))
    }
  }

  private static func missingDirectory(_ path: String) -> DotNetException {
    Failure.dotNet("System.IO.DirectoryNotFoundException", "Could not find a part of the path '\(path)'.")
  }

  /// What is in a directory, and with `deep` in those inside it, whose names match a pattern.
  private static func entries(_ session: Session, _ path: String, pattern: String, deep: Bool) throws -> [String] {
    if path.contains("\0") { throw Failure.argument("Null character in path. (Parameter 'path')") }
    guard let names = session.files.list(path) else { throw missingDirectory(path) }
    let paths = names.map { OverlayFileSystem.child($0, of: path) }
    let wildcard = Wildcard(pattern == "*.*" ? "*" : pattern)
    var found = paths.filter { wildcard.matches(String($0.split(separator: "/").last ?? "")) }
    if deep { for inner in paths where session.files.isDirectory(inner) { found += try entries(session, inner, pattern: pattern, deep: true) } }
    return found
  }
}
