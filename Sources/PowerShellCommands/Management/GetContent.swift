import PowerShellRuntime

/// Get-Content.
final class GetContent: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-Content", module: "Microsoft.PowerShell.Management", "Reads a file.", defaultSet: "Path", [
      CmdletParameter("ReadCount", "long"), CmdletParameter("TotalCount", "long", aliases: ["First", "Head"]),
      CmdletParameter("Tail", "int", aliases: ["Last"]), CmdletParameter("Path", "string[]", position: 0, mandatory: true, byName: true, set: "Path"),
      CmdletParameter("LiteralPath", "string[]", aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralPath"),
      CmdletParameter("Filter", "string"), CmdletParameter("Include", "string[]"), CmdletParameter("Exclude", "string[]"),
      CmdletParameter("Force", "switch"), CmdletParameter("Credential", "pscredential"), CmdletParameter("Delimiter", "string").on(.files),
      CmdletParameter("Wait", "switch").on(.files), CmdletParameter("Raw", "switch").on(.files),
      CmdletParameter("Encoding", "System.Text.Encoding", notEmpty: true).on(.files),
      CmdletParameter("AsByteStream", "switch").on(.files),
    ], make: { GetContent() })
  }
  override func process() throws {
    if has("TotalCount"), has("Tail") {
      return try writeError(
        "The parameters TotalCount and Tail cannot be used together. Please specify only one parameter.", id: "TailAndHeadCannotCoexist", .InvalidOperation,
        type: "System.InvalidOperationException")
    }
    try checkParameters()
    try warnOfUnusedEncoding()
    for text in has("LiteralPath") ? strings("LiteralPath") : strings("Path") {
      if let (drive, rest) = session.otherDrive(of: text) {
        if has("Tail") {
          try writeError(
            "The Tail parameter currently is supported only for the FileSystem provider.", id: "TailNotSupported", .InvalidOperation,
            type: "System.InvalidOperationException", target: value("Tail") ?? .null)
          continue
        }
        let names = try driveNames(text, drive, rest)
        if names.isEmpty, isPattern(text) { try noMatch() }
        for name in names { try read(drive, name) }
      }
    }
    let files = strings(has("LiteralPath") ? "LiteralPath" : "Path").filter { session.otherDrive(of: $0) == nil }
    if files.isEmpty { return }
    for path in try resolvedPaths(mustMatch: true) where session.otherDrive(of: path) == nil { try read(path) }
  }

  private func checkParameters() throws {
    for name in ["TotalCount", "Tail"] {
      guard let count = integer(name), count < 0 else { continue }
      throw failure(
        "Cannot validate argument on parameter '\(name)'. The \(count) argument is less than the minimum allowed range of 0. Supply an argument that is greater than or equal to 0 and then try the command again.",
        id: "ParameterArgumentValidationError", .InvalidData, type: "System.Management.Automation.ParameterBindingValidationException")
    }
    for name in ["TotalCount", "Tail", "Delimiter", "Wait"] where flag("Raw") && has(name) {
      throw failure(
        "The 'Raw' and '\(name)' parameters cannot be specified in the same command.", id: "InvalidOperation", .InvalidOperation,
        type: "System.InvalidOperationException")
    }
    if flag("AsByteStream"), has("Delimiter") {
      throw failure(
        "A delimiter cannot be specified when reading the stream one byte at a time. (Parameter 'delimiter')", id: "GetContentReaderArgumentError",
        .InvalidArgument, type: "System.ArgumentException")
    }
  }

  /// What stands on a drive without files is one block, of which only the first part is written where one is read at a time
  /// (SessionStateContentReaderWriter.Read).
  private func read(_ drive: String, _ name: String) throws {
    let value = try session.driveItem(drive, name)
    if value.isNull { return }
    let block = session.isList(value) ? session.enumerated(value) : [value]
    guard integer("ReadCount") ?? 1 == 1 else { return try write(.array(block)) }
    guard let first = block.first else { return }
    if first.object != nil { return try write(first) }
    let item = WrappedScalar(first)
    let members = ExtendedMembers()
    let notes = PathInfo.origin(of: name, onDrive: drive) + [("ReadCount", .long(Int64(block.count)))]
    members.members = notes.map { Member($0.0, .NoteProperty, .note($0.1)) }
    item.extended = members
    try write(.object(item))
  }

  private func read(_ path: String) throws {
    if session.files.isDirectory(path) {
      return try writeError(
        "Unable to get content because it is a directory: '\(path)'. Please use 'Get-ChildItem' instead.", id: "GetContainerContentException",
        .InvalidOperation, type: "System.InvalidOperationException")
    }
    // A link may lead to nothing.
    guard let bytes = session.files.read(path) else {
      return try writeError(
        "Could not find file '\(path)'.", id: "GetContentReaderFileNotFoundError", .ObjectNotFound, type: "System.IO.FileNotFoundException", target: .string(path))
    }
    if flag("AsByteStream") { return try writeBytes(bytes) }
    let text = FileText.decode(bytes, as: textEncoding)
    if flag("Raw") { return text.isEmpty ? () : try write(line(text, path, 1)) }
    let lines = has("Delimiter") ? parts(text, string("Delimiter") ?? "\n") : FileText.lines(text)
    let wanted = range(of: lines.count)
    let size = integer("ReadCount") ?? 1
    guard size != 1 else {
      for at in wanted { try write(line(lines[at], path, at + 1)) }
      return
    }
    for part in GetContent.parts(of: wanted, size) {
      let block = ArrayObject(lines[part].map { .string($0) })
      block.extended = notes(path, part.upperBound)
      try write(.object(block))
    }
  }

  /// A range in parts of a size; none and less is all at once.
  private static func parts(of range: Range<Int>, _ size: Int) -> [Range<Int>] {
    let size = size <= 0 ? max(1, range.count) : min(size, max(1, range.count))
    return stride(from: range.lowerBound, to: range.upperBound, by: size).map { $0..<min(range.upperBound, $0 + size) }
  }

  /// The part that -TotalCount or -Tail leaves of so many lines or bytes.
  private func range(of count: Int) -> Range<Int> {
    if let total = integer("TotalCount"), total >= 0 { return 0..<min(total, count) }
    if let tail = integer("Tail") { return max(0, count - max(0, tail))..<count }
    return 0..<count
  }

  private func writeBytes(_ bytes: [UInt8]) throws {
    if flag("Raw") { return try write(.bytes(bytes)) }
    let (wanted, size) = (range(of: bytes.count), integer("ReadCount") ?? 1)
    if size == 1 { return try wanted.forEach { try write(.number(.uint8(bytes[$0]))) } }
    for part in GetContent.parts(of: wanted, size) { try write(.array(bytes[part].map { .number(.uint8($0)) })) }
  }

  /// A line with the properties that tell where it comes from.
  private func line(_ text: String, _ path: String, _ number: Int) -> Value {
    let line = WrappedScalar(.string(text))
    line.extended = notes(path, number)
    return .object(line)
  }

  /// Where lines come from and how many have been read with them.
  private func notes(_ path: String, _ count: Int) -> ExtendedMembers {
    let members = ExtendedMembers()
    members.members = origin(of: path) + [Member("ReadCount", .NoteProperty, .note(.long(Int64(count))))]
    return members
  }

  private var shownPath = ""
  private var shownOrigin: [Member] = []

  private func origin(of path: String) -> [Member] {
    if path != shownPath {
      let drive = drive(of: path).map { Value.object(PathInfo.drive($0)) }
      let notes = PathInfo.origin(of: path, ofContent: true).map { ($0.0, $0.0 == "PSDrive" ? drive ?? $0.1 : $0.1) }
      (shownPath, shownOrigin) = (path, notes.map { Member($0.0, .NoteProperty, .note($0.1)) })
    }
    return shownOrigin
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
