import PowerShellRuntime

/// What the item cmdlets share: paths with wildcards, and objects for files.
extension Cmdlet {
  /// Whether an item is left out of listings: its name begins with a dot.
  func isHidden(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    return name.hasPrefix(".") && name != "." && name != ".."
  }

  /// Whether a text that -Path or -LiteralPath has names what matches it.
  func isPattern(_ text: String) -> Bool { !has("LiteralPath") && Wildcard.hasWildcards(text) }

  /// What a text that is no pattern names: -Path knows backticks in front of wildcards, -LiteralPath does not (LocationGlobber).
  func plain(_ text: String) -> String { has("LiteralPath") ? text : Wildcard.unescaped(text) }

  /// The values of `-Path`, or of `-LiteralPath` without wildcards, resolved to existing full paths.
  ///
  /// - Parameter mustMatch: whether wildcards that match nothing are an error.
  func resolvedPaths(_ parameter: String = "Path", reportsMissing: Bool = true, mustMatch: Bool = false) throws -> [String] {
    try resolvedPlaces(parameter, reportsMissing: reportsMissing, mustMatch: mustMatch).map(\.path)
  }

  /// The paths of `resolvedPaths`, each with the drive that it was named by.
  func resolvedPlaces(_ parameter: String = "Path", reportsMissing: Bool = true, mustMatch: Bool = false) throws -> [(path: String, drive: FileDrive?)] {
    var result: [(path: String, drive: FileDrive?)] = []
    for text in has("LiteralPath") ? strings("LiteralPath") : strings(parameter) {
      guard try driveExists(text) else { continue }
      let place = session.place(of: plain(text))
      let full = place.path
      if isPattern(text) {
        guard let all = reportsMissing ? try matchesInFolder(text) : matches(text) else { continue }
        let found = all.filter(isWanted)
        if found.isEmpty, mustMatch { try noMatch() }
        result += found.map { ($0, place.drive) }
      } else if session.files.exists(full) {
        if mustMatch, !isIncluded(OverlayFileSystem.name(of: full)) { try noMatch() } else { result.append((full, place.drive)) }
      } else if reportsMissing {
        // The error has a literal path as it was given (ContentCommandBase.ResolvePaths).
        try pathNotFound(session.otherDrive(of: text) == nil && !has("LiteralPath") ? asWritten(place.shown, text) : text)
      }
    }
    return result
  }

  /// The existing paths that a pattern matches; nil where the folder in front of its wildcards is missing, which is reported.
  func matchesInFolder(_ pattern: String) throws -> [String]? {
    let fixed = session.pattern(of: pattern).split(separator: "/").prefix { !Wildcard.hasWildcards(String($0)) }
    let folder = Wildcard.unescaped("/" + fixed.joined(separator: "/"))
    // PowerShell's own folder is there wherever it runs; a rehearsal has nothing in it.
    let isOwn = session.variable("PSHOME").map { folder == $0.text || folder.hasPrefix($0.text + "/") } ?? false
    guard isOwn || session.files.exists(folder) else {
      try pathNotFound(folder)
      return nil
    }
    return matches(pattern)
  }

  /// The names that a text has on a drive without files, as far as -Include and -Exclude leave them; reports a name that is not there.
  func driveNames(_ text: String, _ drive: String, _ rest: String) throws -> [String] {
    let names = try session.driveItemNames(drive, rest)
    if names.isEmpty, !isPattern(text) { try pathNotFound(text) }
    return names.filter(isIncluded)
  }

  /// The error of a path with wildcards, or with -Include and -Exclude, that leaves nothing to read or write (ContentCommandBase).
  /// It names the first of all paths, and is about all of them.
  func noMatch() throws {
    let path = value("Path").map { session.enumerated($0) }?.first?.text ?? strings("LiteralPath").first ?? ""
    try writeError(
      "An object at the specified path \(path) does not exist, or has been filtered by the -Include or -Exclude parameter.", id: "ItemNotFound", .ObjectNotFound,
      type: "System.Exception", target: value("Path") ?? value("LiteralPath") ?? .null)
  }

  /// Whether a path's drive, or the provider that it names, exists; reports where it does not.
  func driveExists(_ path: String) throws -> Bool {
    guard let drive = session.missingDrive(of: path) else { return true }
    if path.dropFirst(drive.count + 1).hasPrefix(":") {
      if drive.lowercased() == "filesystem" || drive.lowercased() == "environment" { return true }
      try providerNotFound(drive)
      return false
    }
    let reason = session.missingReason?(drive + ":").map { " " + $0 } ?? ""
    try driveNotFound(drive, reason)
    return false
  }

  func driveNotFound(_ name: String, _ reason: String = "") throws {
    guard case .error(let error) = missingDriveFailure(name, reason) else { return }
    try writeError(error.record)
  }

  private func missingDriveFailure(_ name: String, _ reason: String = "") -> Unwind {
    failure(
      "Cannot find drive. A drive with the name '\(name)' does not exist.\(reason)", id: "DriveNotFound", .ObjectNotFound,
      type: "System.Management.Automation.DriveNotFoundException", target: .string(name))
  }

  /// Ends the cmdlet where a path's drive does not exist.
  func requireDrive(of path: String) throws {
    if let missing = session.missingDrive(of: path), !path.contains("::") { throw missingDriveFailure(missing) }
  }

  func providerNotFound(_ name: String) throws {
    try writeError(
      "Cannot find a provider with the name '\(name)'.", id: "ProviderNotFound", .ObjectNotFound,
      type: "System.Management.Automation.ProviderNotFoundException", target: .string(name))
  }

  /// A full path with what the text that names it has of its own: the slash at its end, a server in front.
  func asWritten(_ full: String, _ text: String) -> String {
    text.hasPrefix("\\\\") ? text : full + (text.hasSuffix("/") || text.hasSuffix("\\") ? full.hasSuffix("/") ? "" : "/" : "")
  }

  func pathNotFound(_ path: String) throws {
    var path = path
    if let (drive, rest) = session.otherDrive(of: path) { path = drivePath(drive, rest) }
    try writeError(
      "Cannot find path '\(path)' because it does not exist.", id: "PathNotFound", .ObjectNotFound,
      type: "System.Management.Automation.ItemNotFoundException", target: .string(path))
  }

  /// The existing paths that a pattern matches.
  func matches(_ pattern: String) -> [String] { session.matchingPaths(pattern, hidden: flag("Force")) }

  /// What -Options says of a function or an alias.
  var itemOptions: ScopedItemOptions? { value("Options")?.object(as: EnumObject.self).map { ScopedItemOptions(rawValue: $0.value) } }

  /// The encoding of -Encoding; nil where the parameter is not used.
  var textEncoding: TextEncoding? { value("Encoding").flatMap { TextEncoding($0) } }

  /// Says that -Encoding is of no use where bytes are read or written.
  func warnOfUnusedEncoding() throws {
    if flag("AsByteStream"), has("Encoding") { try writeWarning("Encoding not used when '-AsByteStream' specified.") }
  }

  /// The screen width that -Width stands for: a screen keeps its last column free, a file does not.
  var outputWidth: Int { integer("Width").map { $0 + 1 } ?? 120 }

  /// `Variable:/data`: the full path of an item of a drive that has no files.
  func drivePath(_ drive: String, _ name: String) -> String { drive.prefix(1).uppercased() + drive.dropFirst() + ":/" + name }

  /// Whether a path passes -Filter, -Include and -Exclude.
  func isWanted(_ path: String) -> Bool {
    let name = OverlayFileSystem.name(of: path)
    if let filter = string("Filter"), !passes(name, filter) { return false }
    return isIncluded(name)
  }

  /// Whether a name passes -Filter, which the file system judges: `*.` are the names without an extension, and `.*` at the end may stand for none
  /// (FileSystemName.TranslateWin32Expression).
  func passes(_ name: String, _ filter: String) -> Bool {
    if filter.count > 1, filter.hasSuffix(".") { return !name.contains(".") && Wildcard(String(filter.dropLast())).matches(name) }
    if filter.hasSuffix(".*"), !name.contains("."), Wildcard(String(filter.dropLast(2))).matches(name) { return true }
    return Wildcard(filter).matches(name)
  }

  /// Whether a path with a slash at its end names a folder, as it must; reports where it names a file.
  func namesFolder(_ text: String, _ full: String) throws -> Bool {
    guard text.hasSuffix("/") || text.hasSuffix("\\"), session.files.exists(full), !session.files.isDirectory(full) else { return true }
    try writeError(
      "Could not find item \(full)/.", id: "ItemNotFound", .ObjectNotFound, type: "System.Management.Automation.ItemNotFoundException", target: .string(full + "/"))
    return false
  }

  /// Whether a text passes -Include and -Exclude.
  func isIncluded(_ text: String) -> Bool {
    if has("Include"), !strings("Include").contains(where: { Wildcard($0).matches(text) }) { return false }
    return !strings("Exclude").contains { Wildcard($0).matches(text) }
  }

  /// The path of the file that -Path or -LiteralPath names for output, as it was given and in full.
  func outputPath(_ parameter: String = "Path") throws -> (given: String, full: String) {
    if let literal = string("LiteralPath") { return (literal, session.absolutePath(literal)) }
    let given = string(parameter) ?? ""
    return (given, try session.outputPath(given))
  }

  /// Refuses a file that is there already where -NoClobber is given without -Append (PathUtils.MasterStreamOpen).
  func checkClobber(_ path: String) throws {
    guard flag("NoClobber"), !flag("Append"), session.files.exists(path) else { return }
    throw failure("The file '\(path)' already exists.", id: "NoClobber", .ResourceExists, type: "System.IO.IOException", target: .string(path))
  }

  /// The files that -Path or -LiteralPath names for input, each by one path.
  func inputPaths() throws -> [String] {
    has("LiteralPath") ? strings("LiteralPath").map { session.absolutePath($0) } : try strings("Path").map { try session.outputPath($0) }
  }

  /// A file that is read whole.
  func fileContents(_ path: String) throws -> [UInt8] {
    if let bytes = session.files.read(path) { return bytes }
    if session.files.isDirectory(path) {
      throw failure("Access to the path '\(path)' is denied.", id: "FileOpenFailure", .OpenError, type: "System.UnauthorizedAccessException")
    }
    if !session.files.isDirectory(OverlayFileSystem.parent(path)) {
      throw failure("Could not find a part of the path '\(path)'.", id: "FileOpenFailure", .OpenError, type: "System.IO.DirectoryNotFoundException")
    }
    throw failure("Could not find file '\(path)'.", id: "FileOpenFailure", .OpenError, type: "System.IO.FileNotFoundException")
  }

  /// Writes text to a file in -Encoding.
  ///
  /// - Parameter keepsEncoding: whether what is appended without -Encoding is in the encoding that the file has.
  func writeText(_ path: String, _ text: String, append: Bool, keepsEncoding: Bool = true) throws {
    try forcing(path) { try writePlainText(path, text, append: append, keepsEncoding: keepsEncoding) }
  }

  /// Lets -Force write to a file that is read-only, which it stays.
  func forcing(_ path: String, _ body: () throws -> Void) rethrows {
    let isReadOnly = flag("Force") && session.files.isReadOnly(path)
    if isReadOnly { session.files.setReadOnly(path, false) }
    defer { if isReadOnly { session.files.setReadOnly(path, true) } }
    try body()
  }

  private func writePlainText(_ path: String, _ text: String, append: Bool, keepsEncoding: Bool) throws {
    let old = append ? session.files.read(path) ?? [] : []
    let encoding = textEncoding ?? (keepsEncoding ? TextEncoding.mark(of: old)?.encoding : nil) ?? .utf8
    do {
      try session.files.write(path, encoding.bytes(text, after: old))
    } catch let exception as DotNetException {
      throw failure(exception.exception.message, id: "FileOpenFailure", .OpenError, type: exception.exception.type.fullName)
    }
  }

  /// - Parameter drive: the one that the item was named by.
  func itemObject(_ path: String, on drive: FileDrive? = nil) -> Value {
    let item = session.fileItem(path)
    if let drive = drive ?? self.drive(of: path) { item.object(as: CustomObject.self)?["PSDrive"] = .object(PathInfo.drive(drive)) }
    return item
  }

  /// The drive that what this command is given leads to a path by; nil for `/`.
  func drive(of path: String) -> FileDrive? {
    let texts = strings("LiteralPath") + strings("Path")
    let drives = texts.isEmpty ? [session.location.drive] : texts.map { session.place(of: $0).drive }
    return drives.lazy.compactMap { $0 }.first { path.hasPrefix($0.root) }
  }

  func parentPath(_ path: String) -> String { OverlayFileSystem.parent(path) }

  /// Runs a change of files, with the file system's refusals as errors of this cmdlet.
  func changingFiles(_ path: String, id: String, _ body: () throws -> Void) throws {
    do {
      try body()
    } catch let exception as DotNetException {
      let type = exception.exception.type
      let isDenied = type.name == "UnauthorizedAccessException"
      try writeError(
        exception.exception.message, id: isDenied ? id.replacing("IOError", with: "UnauthorizedAccessError") : id,
        isDenied ? .PermissionDenied : type.name == "DirectoryNotFoundException" ? .ObjectNotFound : .WriteError, type: type.fullName, target: .string(path))
    }
  }
}
