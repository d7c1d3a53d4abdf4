import PowerShellRuntime

/// Set-Content and Add-Content.
class SetContent: Cmdlet {
  class func parameters() -> [CmdletParameter] {
    [
      CmdletParameter("Value", "object[]", position: 1, mandatory: true, byValue: true, byName: true, allowsNull: true, allowsEmpty: true),
      CmdletParameter("Path", "string[]", position: 0, mandatory: true, byName: true, set: "Path"),
      CmdletParameter("LiteralPath", "string[]", aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralPath"),
      CmdletParameter("PassThru", "switch"), CmdletParameter("Filter", "string"), CmdletParameter("Include", "string[]"), CmdletParameter("Exclude", "string[]"),
      CmdletParameter("Force", "switch"), CmdletParameter("Credential", "pscredential"), CmdletParameter("NoNewline", "switch").on(.files),
      CmdletParameter("Encoding", "System.Text.Encoding", notEmpty: true).on(.files), CmdletParameter("AsByteStream", "switch").on(.files),
    ]
  }
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Set-Content", module: "Microsoft.PowerShell.Management", "Writes a file.", defaultSet: "Path", supportsShouldProcess: true, parameters(), make: { SetContent() })
  }
  var appends: Bool { false }
  /// What goes into each file; a script block can name another one for each object.
  private var contents: [(path: String, items: [Value], parts: [[Value]])] = []
  private var paths: [String] { has("LiteralPath") ? strings("LiteralPath") : strings("Path") }

  override func process() throws {
    guard let value = value("Value") else { return }
    let items = (session.isList(value) ? session.enumerated(value) : [value]).filter { !$0.isNull }
    for path in paths {
      if let at = contents.firstIndex(where: { $0.path == path }) { (contents[at].items, contents[at].parts) = (contents[at].items + items, contents[at].parts + [items]) } else { contents.append((path, items, [items])) }
    }
  }

  override func end() throws {
    try warnOfUnusedEncoding()
    for content in contents where try fill(content.path, content.items) && flag("PassThru") {
      // What was written goes on as the lists in which it came.
      for part in content.parts where !part.isEmpty { try write(.array(part)) }
    }
  }

  /// - Returns: whether something was written.
  private func fill(_ text: String, _ items: [Value]) throws -> Bool {
    guard let (drive, rest) = session.otherDrive(of: text) else {
      guard try driveExists(text) else { return false }
      guard isPattern(text) else {
        let full = session.absolutePath(plain(text))
        guard !text.hasSuffix("/") || session.files.isDirectory(full) else {
          try writeError(
            "Access to the path '\(full)/' is denied.", id: "GetContentWriterUnauthorizedAccessError", .PermissionDenied, type: "System.UnauthorizedAccessException",
            target: .string(full + "/"))
          return false
        }
        return try store(full, items)
      }
      guard let paths = try matchesInFolder(text)?.filter(isWanted) else { return false }
      if paths.isEmpty { try noMatch() }
      return try paths.map { try store($0, items) }.contains(true)
    }
    if appends {
      throw failure(
        "Cannot call method. The content Seek method is not supported by this provider.", id: "ContentAccessNotSupported", .NotImplemented,
        type: "System.Management.Automation.PSNotSupportedException", target: .string(text))
    }
    guard try shouldProcess("Path: \(drivePath(drive, rest))", action: "Set Content") else { return false }
    // A list in -Value is one value; of objects from the pipeline the last stays (SessionStateProviderBaseContentReaderWriter).
    try session.setDriveItem(drive, rest, expectsInput || items.count < 2 ? items.last ?? .null : drive == "env" ? .string(items.map { try session.stringify($0) }.joined(separator: " ")) : .array(items))
    return true
  }

  private func store(_ path: String, _ items: [Value]) throws -> Bool {
    if session.files.isDirectory(path) {
      guard appends else {
        // The content that is there is cleared first.
        throw failure(
          "Unable to clear content of '\(path)' because it is a directory. Clear-Content is only supported on files.", id: "System.NotSupportedException",
          .NotSpecified, type: "System.NotSupportedException")
      }
      try writeError(
        "Unable to write content because it is a directory: '\(path)'.", id: "WriteContainerContentException", .InvalidOperation,
        type: "System.InvalidOperationException", target: .string(path))
      return false
    }
    guard try shouldProcess("Path: \(path)", action: appends ? "Add Content" : "Set Content") else { return false }
    try forcing(path) { try write(path, items) }
    return true
  }

  private func write(_ path: String, _ items: [Value]) throws {
    let old = appends ? session.files.read(path) ?? [] : []
    if flag("AsByteStream") {
      guard items.allSatisfy({ $0.type === TypeDescriptor.byte }) else {
        return try writeError(
          "Cannot proceed with byte encoding. When using byte encoding the content must be of type byte.", id: "Argument", .InvalidArgument,
          type: "System.Management.Automation.PSArgumentException")
      }
      let bytes = items.map { UInt8(truncatingIfNeeded: session.wholeNumber($0)) }
      return try changingFiles(path, id: "GetContentWriterDirectoryNotFoundError") { try session.files.write(path, old + bytes) }
    }
    // What a file's mark says of it goes before what -Encoding wants.
    let encoding = TextEncoding.mark(of: old)?.encoding ?? textEncoding ?? .utf8
    var text = ""
    // Of the objects that are given, arrays go one level further (FileSystemContentReaderWriter.Write).
    for item in items.flatMap({ $0.object(as: ArrayObject.self).map { $0.elementType === TypeDescriptor.object ? $0.elements : [.object($0)] } ?? [$0] }) {
      text += try lineText(item) + (flag("NoNewline") ? "" : "\n")
    }
    try changingFiles(path, id: "GetContentWriterDirectoryNotFoundError") {
      try session.files.write(path, encoding.bytes(text, after: old))
    }
  }

  /// What a value is as a line: its ToString(), which is the culture's for dates.
  private func lineText(_ item: Value) throws -> String {
    if item.base.object is DateTimeObject { return try session.formatted(item.base, "") }
    if case .double = item.base { return try session.cultureText(of: item.base) }
    if item.base.object is TypeObject { return try session.dotNetText(of: item.base) }
    if let list = item.object, list is ListObject || list is ArrayObject || list is DictionaryObject { return list.type.fullName }
    return try session.stringify(item)
  }
}
