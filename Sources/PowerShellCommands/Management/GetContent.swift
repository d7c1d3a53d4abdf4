import PowerShellRuntime

/// Get-Content.
final class GetContent: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-Content", module: "Microsoft.PowerShell.Management", "Reads a file.", defaultSet: "Path", [
      CmdletParameter("Path", "string[]", position: 0, mandatory: true, byName: true, set: "Path"),
      CmdletParameter("LiteralPath", "string[]", aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralPath"),
      CmdletParameter("ReadCount", "long"), CmdletParameter("TotalCount", "long", aliases: ["First", "Head"]), CmdletParameter("Tail", "int", aliases: ["Last"]),
      CmdletParameter("Filter", "string"), CmdletParameter("Include", "string[]"), CmdletParameter("Exclude", "string[]"), CmdletParameter("Force", "switch"),
      CmdletParameter("Credential", "pscredential"), CmdletParameter("Delimiter", "string"), CmdletParameter("Wait", "switch"), CmdletParameter("Raw", "switch"),
      CmdletParameter("Encoding", "object"), CmdletParameter("AsByteStream", "switch"), CmdletParameter("Stream", "string"),
    ], make: { GetContent() })
  }
  override func process() throws {
    for text in has("LiteralPath") ? strings("LiteralPath") : strings("Path") {
      if let (drive, rest) = session.otherDrive(of: text) {
        let value = try session.driveItem(drive, rest)
        if value.isNull { try pathNotFound(text) } else { try writeAll(value) }
      }
    }
    let files = strings(has("LiteralPath") ? "LiteralPath" : "Path").filter { session.otherDrive(of: $0) == nil }
    if files.isEmpty { return }
    for path in try resolvedPaths() where session.otherDrive(of: path) == nil { try read(path) }
  }

  private func read(_ path: String) throws {
    if session.files.isDirectory(path) {
      return try writeError(
        "Access to the path '\(path)' is denied.", id: "GetContentReaderUnauthorizedAccessError", .PermissionDenied,
        type: "System.UnauthorizedAccessException", target: .string(path))
    }
    let bytes = session.files.read(path) ?? []
    if flag("AsByteStream") {
      for byte in bytes { try write(.number(.uint8(byte))) }
      return
    }
    let text = FileText.decode(bytes)
    if flag("Raw") { return try write(.string(text)) }
    var lines = has("Delimiter") ? parts(text, string("Delimiter") ?? "\n") : FileText.lines(text)
    if let count = integer("TotalCount"), count >= 0 { lines = Array(lines.prefix(count)) }
    if let count = integer("Tail") { lines = Array(lines.suffix(max(0, count))) }
    let size = integer("ReadCount") ?? 1
    if size == 0 { return try write(.array(lines.map { .string($0) })) }
    if size > 1 {
      for start in stride(from: 0, to: lines.count, by: size) { try write(.array(lines[start..<min(lines.count, start + size)].map { .string($0) })) }
      return
    }
    for line in lines { try write(.string(line)) }
  }

  private func parts(_ text: String, _ delimiter: String) -> [String] {
    var list = text.components(separatedBy: delimiter)
    if list.last == "" { list.removeLast() }
    return list
  }
}

extension String {
  /// The pieces between the places where `separator` stands.
  func components(separatedBy separator: String) -> [String] {
    guard !separator.isEmpty else { return [self] }
    return split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
