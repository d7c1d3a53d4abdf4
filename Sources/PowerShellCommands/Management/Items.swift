import PowerShellRuntime

/// What the item cmdlets share: paths with wildcards, and objects for files.
extension Cmdlet {
  static let fileType = TypeDescriptor("System.IO.FileInfo")
  static let directoryType = TypeDescriptor("System.IO.DirectoryInfo")

  /// The values of `-Path`, or of `-LiteralPath` without wildcards, resolved to existing full paths.
  func resolvedPaths(_ parameter: String = "Path", reportsMissing: Bool = true) throws -> [String] {
    var result: [String] = []
    for text in has("LiteralPath") ? strings("LiteralPath") : strings(parameter) {
      guard try driveExists(text) else { continue }
      let full = session.absolutePath(text)
      if !has("LiteralPath"), Wildcard.hasWildcards(text) {
        result += matches(full)
      } else if session.files.exists(full) {
        result.append(full)
      } else if reportsMissing {
        try pathNotFound(full)
      }
    }
    return result
  }

  /// Whether a path's drive exists; reports where it does not.
  func driveExists(_ path: String) throws -> Bool {
    guard let colon = path.firstIndex(of: ":"), !path[..<colon].contains("/"), !path[..<colon].contains("\\"), !path.hasPrefix("/") else { return true }
    let drive = String(path[..<colon])
    if drive.count == 1 || drive.lowercased() == "temp" || Session.otherDrives.contains(drive.lowercased()) || session.fileDrives[drive.lowercased()] != nil { return true }
    if path[path.index(after: colon)...].hasPrefix(":") { return true }
    try writeError(
      "Cannot find drive. A drive with the name '\(drive)' does not exist.", id: "DriveNotFound", .ObjectNotFound,
      type: "System.Management.Automation.DriveNotFoundException", target: .string(drive))
    return false
  }

  func pathNotFound(_ path: String) throws {
    var path = path
    if let (drive, rest) = session.otherDrive(of: path) { path = drive.prefix(1).uppercased() + drive.dropFirst() + ":/" + rest }
    try writeError(
      "Cannot find path '\(path)' because it does not exist.", id: "PathNotFound", .ObjectNotFound,
      type: "System.Management.Automation.ItemNotFoundException", target: .string(path))
  }

  /// The existing paths that a pattern matches.
  func matches(_ pattern: String) -> [String] {
    var found = [""]
    for part in pattern.split(separator: "/").map(String.init) {
      if Wildcard.hasWildcards(part) {
        let wildcard = Wildcard(part)
        found = found.flatMap { base in
          (session.files.list(base.isEmpty ? "/" : base) ?? []).filter { wildcard.matches($0) && (!$0.hasPrefix(".") || part.hasPrefix(".")) }.map { base + "/" + $0 }
        }
      } else {
        found = found.map { $0 + "/" + part }.filter { session.files.exists($0) }
      }
    }
    return found
  }

  func itemObject(_ path: String) -> Value {
    let isDirectory = session.files.isDirectory(path)
    let name = path == "/" ? "/" : path.split(separator: "/").last.map(String.init) ?? path
    let parent = parentPath(path)
    let time = Value.object(DateTimeObject(ticks: session.files.changed(path), kind: .local))
    let dot = name.lastIndex(of: ".")
    let base = dot.map { String(name[..<$0]) } ?? name
    var properties: [(String, Value)] = [
      ("PSPath", .string("Microsoft.PowerShell.Core\\FileSystem::" + path)), ("PSParentPath", .string("Microsoft.PowerShell.Core\\FileSystem::" + parent)),
      ("PSChildName", .string(name)), ("PSIsContainer", .bool(isDirectory)), ("Mode", .string(isDirectory ? "d----" : "-----")),
      ("UnixMode", .string(isDirectory ? "drwxr-xr-x" : "-rw-r--r--")), ("User", .string("root")), ("Group", .string("root")),
    ]
    properties += [("Name", .string(name)), ("FullName", .string(path)), ("Extension", .string(isDirectory ? "" : dot.map { String(name[$0...]) } ?? ""))]
    properties += [("BaseName", .string(isDirectory ? name : base)), ("Exists", .bool(true)), ("LastWriteTime", time), ("CreationTime", time), ("LastAccessTime", time)]
    if isDirectory {
      properties.append(("Parent", .string(parent)))
    } else {
      properties += [("Length", .long(Int64(session.files.read(path)?.count ?? 0))), ("DirectoryName", .string(parent)), ("Directory", .string(parent)), ("IsReadOnly", .bool(false))]
    }
    let object = CustomObject(properties, type: isDirectory ? Cmdlet.directoryType : Cmdlet.fileType)
    object.display = path
    return .object(object)
  }

  func parentPath(_ path: String) -> String { OverlayFileSystem.parent(path) }

  /// Runs a change of files, with the file system's refusals as errors of this cmdlet.
  func changingFiles(_ path: String, id: String, _ body: () throws -> Void) throws {
    do {
      try body()
    } catch let exception as DotNetException {
      try writeError(
        exception.exception.message, id: id, .WriteError, type: exception.exception.type.fullName, target: .string(path))
    }
  }
}
