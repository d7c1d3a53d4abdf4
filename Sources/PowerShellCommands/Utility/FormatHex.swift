import PowerShellFormatting
import PowerShellRuntime

/// Format-Hex: bytes in rows of sixteen, with their texts.
final class FormatHex: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Format-Hex", className: "Microsoft.PowerShell.Commands.FormatHex", "Shows bytes as hexadecimal numbers.", defaultSet: "Path", [
      CmdletParameter("Path", "string[]", position: 0, mandatory: true, set: "Path", notEmpty: true),
      CmdletParameter("LiteralPath", "string[]", aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralPath", notEmpty: true),
      CmdletParameter("InputObject", "PSObject", mandatory: true, byValue: true, set: "ByInputObject"),
      CmdletParameter("Encoding", "System.Text.Encoding", set: "ByInputObject", notEmpty: true), CmdletParameter("Count", "long", sign: "Positive"),
      CmdletParameter("Offset", "long", sign: "NonNegative"), CmdletParameter("Raw", "switch", set: "ByInputObject").hidden(),
    ], make: { FormatHex() })
  }

  static let type = TypeDescriptor("Microsoft.PowerShell.Commands.ByteCollection")
  /// Numbers of one type that follow each other are one run of bytes.
  private var run: (type: TypeDescriptor, bytes: [UInt8])?

  override func process() throws {
    guard let input = value("InputObject") else {
      for text in strings("LiteralPath") + strings("Path") { try show(text) }
      return
    }
    if let list = input.object(as: ArrayObject.self), list.elementType !== TypeDescriptor.object, list.elements.allSatisfy({ bytes(of: $0) != nil }) {
      try flush()
      run = (list.type, list.elements.flatMap { bytes(of: $0) ?? [] })
      return try flush()
    }
    for item in session.isList(input) ? session.enumerated(input) : [input] { try take(item.base) }
  }

  override func end() throws { try flush() }

  /// The files of a path, or what keeps them from being read (FormatHex.ProcessPath).
  private func show(_ text: String) throws {
    guard has("LiteralPath") || !isPattern(text) else { return try (matchesInFolder(text) ?? []).forEach { try putFile($0) } }
    let path = session.absolutePath(has("LiteralPath") ? text : plain(text))
    if session.files.isDirectory(path) {
      return try writeError(
        "Access to the path '\(path)' is denied.", id: "System.UnauthorizedAccessException", .PermissionDenied, type: "System.UnauthorizedAccessException", target: .string(path))
    }
    if session.files.exists(path) { return try putFile(path) }
    guard !has("LiteralPath") else {
      return try writeError("Could not find file '\(path)'.", id: "FormatHexIOError", .WriteError, type: "System.IO.FileNotFoundException", target: .string(path))
    }
    try writeError(
      "Cannot find path '\(path)' because it does not exist.", id: "FileNotFound", .ObjectNotFound, type: "System.Management.Automation.ItemNotFoundException", target: .string(text))
  }

  private func take(_ item: Value) throws {
    if case .string(let text) = item {
      try flush()
      return try put((textEncoding ?? .utf8).encode(text), label: label(.string))
    }
    if item.type === FileMembers.file || item.type === FileMembers.directory {
      try flush()
      return try putFile(session.propertyValue("FullName", of: item)?.text ?? "")
    }
    guard let type = item.type, let bytes = bytes(of: item) else {
      return try writeError(
        "Cannot convert input of type '\(item.type?.fullName ?? "")' to hexadecimal. To view the hexadecimal formatting of its string representation, pipe it to the Out-String cmdlet before piping it to Format-Hex.",
        id: "FormatHexTypeNotSupported", .InvalidOperation, type: "System.ArgumentException", target: item)
    }
    if run?.type !== type { try flush() }
    if run == nil { run = (type, bytes) } else { run?.bytes += bytes }
  }

  private func flush() throws {
    guard let run else { return }
    self.run = nil
    try put(run.bytes, label: label(run.type))
  }

  /// The bytes of a number as they lie in memory.
  private func bytes(of item: Value) -> [UInt8]? {
    func raw<T>(_ number: T) -> [UInt8] { withUnsafeBytes(of: number) { Array($0) } }
    switch item {
    case .int(let number): return raw(number.littleEndian)
    case .long(let number): return raw(number.littleEndian)
    case .double(let number): return raw(number.bitPattern.littleEndian)
    case .bool(let flag): return [flag ? 1 : 0, 0, 0, 0]
    case .char(let unit): return unit < 256 ? [UInt8(unit)] : raw(unit.littleEndian)
    case .object(let object):
      switch (object as? NumberObject)?.value {
      case .uint8(let number): return [number]
      case .int8(let number): return [UInt8(bitPattern: number)]
      case .int16(let number): return raw(number.littleEndian)
      case .uint16(let number): return raw(number.littleEndian)
      case .uint32(let number): return raw(number.littleEndian)
      case .uint64(let number): return raw(number.littleEndian)
      case .single(let number): return raw(number.bitPattern.littleEndian)
      default: return nil
      }
    default: return nil
    }
  }

  private func label(_ type: TypeDescriptor) -> String {
    "\(type.name) (\(type.fullName)) <\(NumberText.padded(String(UInt32.random(in: 0x100000...0xFFFFFFF, using: &session.random), radix: 16, uppercase: true), 8))>"
  }

  /// - Parameter ofFile: the places in a file are counted from its start, those in an object from what is shown.
  private func put(_ bytes: [UInt8], label: String, ofFile: Bool = false) throws {
    let start = integer("Offset") ?? 0
    let part = bytes.dropFirst(start).prefix(count("Count"))
    for at in stride(from: part.startIndex, to: part.endIndex, by: 16) {
      try write(row(Array(part[at..<min(at + 16, part.endIndex)]), offset: ofFile ? at : at - part.startIndex, label: label))
    }
  }

  private func putFile(_ path: String) throws {
    if !session.files.isDirectory(path) { try put(session.files.read(path) ?? [], label: path, ofFile: true) }
  }

  private func row(_ bytes: [UInt8], offset: Int, label: String) -> CustomObject {
    func hexadecimal(_ number: Int, _ width: Int) -> String {
      let digits = String(number, radix: 16, uppercase: true)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let place = hexadecimal(offset, 16)
    let numbers = bytes.map { hexadecimal(Int($0), 2) }.joined(separator: " ")
    let text = String(bytes.map(FormatHex.character))
    let object = CustomObject([
      ("Offset64", .number(.uint64(UInt64(offset)))), ("Offset", .number(.uint32(UInt32(truncatingIfNeeded: offset)))),
      ("Bytes", .bytes(bytes)), ("Path", .null), ("HexOffset", .string(place)),
      ("HexBytes", .string(numbers)), ("Ascii", .string(text)), ("Label", .string(label)),
    ], type: FormatHex.type)
    object.display = place + "   " + numbers + String(repeating: " ", count: 49 - numbers.count) + text + String(repeating: " ", count: max(0, 16 - text.count))
    return object
  }

  /// How a byte looks as a character of Latin 1.
  private static func character(_ byte: UInt8) -> Character {
    switch byte {
    case 0: " "
    case 1..<0x20, 0x7F..<0xA0: "\u{FFFD}"
    default: Character(UnicodeScalar(byte))
    }
  }

  /// The table: the header of the bytes is two lines, for the column is just as wide as its second.
  static let view: View = {
    let places = (0..<16).map { "0" + String($0, radix: 16, uppercase: true) }.joined(separator: " ")
    return .table([
      Column("Offset", width: 16, alignment: .right) { row, session in try session.propertyValue("HexOffset", of: row) },
      Column("Bytes" + String(repeating: " ", count: 42) + places, width: 47, alignment: .left) { row, session in try session.propertyValue("HexBytes", of: row) },
      Column("Ascii", alignment: .left),
    ], groupLabel: "Label", group: { row, session in ((try? session.propertyValue("Label", of: row)) ?? nil)?.text ?? "" })
  }()
}
