/// Paths of the file system and of the other drives.
extension Session {
  /// The full path of what a file names, which is seen from that file's folder.
  public func absolutePath(_ path: String, beside file: String) -> String {
    let path = path.replacing("\\", with: "/")
    return absolutePath(path.hasPrefix("/") ? path : OverlayFileSystem.parent(file) + "/" + path)
  }

  /// The existing paths that a path with wildcards matches.
  ///
  /// - Parameter hidden: whether wildcards match hidden files and folders too, as with -Force.
  public func matchingPaths(_ path: String, hidden: Bool = false) -> [String] {
    var found = [""]
    var sawWildcards = false
    for part in pattern(of: path).split(separator: "/").map(String.init) {
      if Wildcard.hasWildcards(part) {
        let wildcard = Wildcard(part)
        sawWildcards = true
        found = found.flatMap { base in
          let names = (files.list(base.isEmpty ? "/" : base) ?? []).filter { wildcard.matches($0) && (hidden || !$0.hasPrefix(".")) }
          let paths = names.map { base + "/" + $0 }
          // Directories come before files, as in a listing (FileSystemProvider.Dir, which the globber asks for names).
          return paths.filter(files.isDirectory) + paths.filter { !files.isDirectory($0) }
        }
      } else if sawWildcards, !hidden, part.hasPrefix(".") {
        return []
      } else {
        let name = Wildcard.unescaped(part)
        found = found.map { $0 + "/" + name }.filter { files.exists($0) }
      }
    }
    return found
  }

  /// The one file that a path for output means; one with wildcards must have a single match (PathUtils.ResolveFilePath).
  ///
  /// - Throws: where the drive does not exist, or the wildcards match no file or several.
  public func outputPath(_ path: String) throws -> String {
    if let colon = path.firstIndex(of: ":"), !path[colon...].hasPrefix("::"), !path[..<colon].contains(where: { "/\\".contains($0) }) {
      if !hasDrive(named: path[..<colon]) { throw Failure.driveNotFound(String(path[..<colon])) }
    }
    guard Wildcard.hasWildcards(path) else { return absolutePath(path) }
    let found = matchingPaths(path)
    if found.count == 1 { return found[0] }
    guard found.isEmpty else {
      throw Failure.error(
        "Cannot perform operation because the path resolved to more than one file. This command cannot operate on multiple files.",
        id: "ReadWriteMultipleFilesNotSupported", .InvalidArgument, type: Failure.exceptionType("System.ArgumentException"), target: .string(path))
    }
    let exception = ExceptionObject(Failure.exceptionType("System.IO.FileNotFoundException"), "Unable to find the specified file.")
    let record = ErrorRecordObject(exception, "FileOpenFailure", .OpenError, .string(path))
    record.details = "Cannot perform operation because the wildcard path \(path) did not resolve to a file."
    throw Unwind.error(PowerShellError(record))
  }

  /// The drive that a path names, lower-case, and the rest; nil for the file system.
  public func otherDrive(of path: String) -> (drive: String, rest: String)? {
    if let colons = path.range(of: "::") {
      // A path that names its provider: Variable::v, Microsoft.PowerShell.Core\\Environment::PATH.
      let provider = path[..<colons.lowerBound].split(whereSeparator: { $0 == "\\" || $0 == "/" }).last.map { $0.lowercased() } ?? ""
      let drive = provider == "environment" ? "env" : provider
      if Session.otherDrives.contains(drive) { return (drive, String(path[colons.upperBound...])) }
    }
    guard let colon = path.firstIndex(of: ":") else {
      if let drive = Session.otherDrives.first(where: { location.path.lowercased() == $0 + ":/" }), !path.hasPrefix("/") {
        return (drive, path.hasPrefix("./") || path.hasPrefix(".\\") ? String(path.dropFirst(2)) : path)
      }
      return nil
    }
    let name = path[..<colon].lowercased()
    let drive = providerDrives[name]?.drive ?? name
    guard Session.otherDrives.contains(drive) else { return nil }
    var rest = String(path[path.index(after: colon)...])
    while let first = rest.first, first == "/" || first == "\\" { rest.removeFirst() }
    return (drive, rest)
  }

  /// The name of the drive that a path is on, as its provider writes it.
  func driveName(of path: String) -> String {
    guard let colon = path.firstIndex(of: ":") else { return location.path.hasPrefix("/") ? "/" : String(location.path.prefix { $0 != ":" }) }
    let name = String(path[..<colon])
    return Session.otherDrives.contains(name.lowercased()) ? name.prefix(1).uppercased() + name.dropFirst().lowercased() : name
  }

  /// Drives that are not files.
  public static let otherDrives = ["env", "variable", "function", "alias"]

  /// The lines of a file, for `switch -File`, where wildcards may name one file (SwitchOps.ResolveFilePath).
  func readLines(_ path: String) throws -> [String] {
    if path.isEmpty { throw Failure.error("The file name argument to -file in the switch statement is not valid.", id: "InvalidFilenameOption", .InvalidOperation) }
    var full = absolutePath(Wildcard.unescaped(path))
    if Wildcard.hasWildcards(path) {
      let found = matchingPaths(path)
      guard let one = found.first else { throw Failure.error("No files matching '\(path)' were found.", id: "FileNotFound", .InvalidOperation, target: .string(path)) }
      guard found.count == 1 else {
        throw Failure.error(
          "The path cannot be processed because it resolved to more than one file; only one file at a time can be processed.", id: "AmbiguousPath", .InvalidOperation,
          target: .string(path))
      }
      full = one
    }
    if files.isDirectory(full) {
      throw Failure.error("The file could not be read: Access to the path '\(full)' is denied..", id: "FileReadError", .InvalidOperation, target: .string(full))
    }
    guard let bytes = files.read(full) else {
      throw Failure.error(
        "Cannot find path '\(full)' because it does not exist.", id: "PathNotFound", .ObjectNotFound,
        type: Failure.exceptionType("System.Management.Automation.ItemNotFoundException"), target: .string(full))
    }
    return FileText.lines(FileText.decode(bytes))
  }
}
