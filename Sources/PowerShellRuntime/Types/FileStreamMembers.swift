/// FileStream, a stream over a file of the overlay, and the writers and readers of bytes on streams.
enum FileStreamMembers {
  static let stream = TypeCatalog.named("System.IO.FileStream")

  static func load(_ type: MemberBuilder) {
    switch type.type.fullName {
    case "System.IO.FileStream": loadStream(type)
    case "System.IO.BinaryWriter": loadWriter(type)
    case "System.IO.BinaryReader": loadReader(type)
    default: break
    }
  }

  /// A stream over a file, as FileMode and FileAccess ask for it.
  ///
  /// - Throws: .NET's refusal of a file that is there and must not be, or is not and must be.
  static func open(_ text: String, mode: String, access: String? = nil, _ session: Session) throws -> Value {
    let path = session.absolutePath(text)
    guard session.files.isDirectory(OverlayFileSystem.parent(path)) else {
      throw Failure.dotNet("System.IO.DirectoryNotFoundException", "Could not find a part of the path '\(path)'.")
    }
    if session.files.isDirectory(path) { throw Failure.dotNet("System.UnauthorizedAccessException", "Access to the path '\(path)' is denied.") }
    let old = session.files.read(path)
    switch mode {
    case "CreateNew" where old != nil: throw Failure.dotNet("System.IO.IOException", "The file '\(path)' already exists.")
    case "Open" where old == nil, "Truncate" where old == nil: throw Failure.dotNet("System.IO.FileNotFoundException", "Could not find file '\(path)'.")
    default: break
    }
    let keeps = mode == "Open" || mode == "OpenOrCreate" || mode == "Append"
    let buffer = StreamMembers.Buffer(keeps ? old ?? [] : [])
    if mode == "Append" { buffer.position = buffer.bytes.count }
    let access = access ?? (mode == "Append" ? "Write" : "ReadWrite")
    (buffer.path, buffer.canRead, buffer.canWrite) = (path, access != "Write", access != "Read")
    if buffer.canWrite { try session.files.write(path, buffer.bytes) }
    return .object(OpaqueObject(buffer, type: stream))
  }

  private static func loadStream(_ type: MemberBuilder) {
    let start = "System.IO.FileStream new(string path, System.IO.FileMode mode"
    type.constructor(start + ")", start + ", System.IO.FileAccess access)", start + ", System.IO.FileAccess access, System.IO.FileShare share)") { session, a in
      try open(a[0].text, mode: a[1].text, access: a.count > 2 ? a[2].text : nil, session)
    }
    type.property("Name", "string") { _, this in .string(this.object(as: OpaqueObject<StreamMembers.Buffer>.self)?.state.path ?? "") }
    StreamMembers.loadStream(type)
  }

  // MARK: Bytes

  private static func buffer(_ this: Value) throws -> StreamMembers.Buffer {
    guard let buffer = this.object(as: OpaqueObject<StreamMembers.Buffer>.self)?.state else { throw Failure.argument("Not a stream.") }
    return buffer
  }

  private static func loadEnds(_ type: MemberBuilder) {
    let own = type.type
    type.constructor("void new(System.IO.Stream stream)", "void new(System.IO.Stream stream, System.Text.Encoding encoding)") { _, a in
      .object(OpaqueObject(try buffer(a[0]), type: own))
    }
    type.property("BaseStream", "System.IO.Stream") { _, this in
      let buffer = try buffer(this)
      return .object(OpaqueObject(buffer, type: buffer.path == nil ? TypeCatalog.named("System.IO.MemoryStream") : stream))
    }
    for name in ["Close", "Dispose"] {
      type.method("void \(name)()") { session, this, _ in
        try buffer(this).close(session)
        return .nothing
      }
    }
  }

  private static func loadWriter(_ type: MemberBuilder) {
    loadEnds(type)
    type.method("void Write(System.Object value)") { session, this, a in
      try buffer(this).write(bytes(of: a[0], session))
      return .nothing
    }
    type.method("void Write(byte[] buffer, int index, int count)") { session, this, a in
      try buffer(this).write(Array(EncodingMembers.part(of: session.bytes(a[0]), from: a[1].intValue, count: a[2].intValue, names: ("index", "count"))))
      return .nothing
    }
    type.method("void Flush()") { session, this, _ in
      try buffer(this).flush(session)
      return .nothing
    }
  }

  /// A value as BinaryWriter writes it: numbers by their bytes, the lowest first; text behind its length.
  private static func bytes(of value: Value, _ session: Session) throws -> [UInt8] {
    func low<Whole: FixedWidthInteger>(_ number: Whole) -> [UInt8] { withUnsafeBytes(of: number.littleEndian, Array.init) }
    switch value.base {
    case .bool(let flag): return [flag ? 1 : 0]
    case .int(let number): return low(number)
    case .long(let number): return low(number)
    case .double(let number): return low(number.bitPattern)
    case .char(let unit): return Array(Value.text(ofUnit: unit).utf8)
    case .string(let text):
      let content = Array(text.utf8)
      var (length, prefix) = (content.count, [UInt8]())
      while length >= 0x80 {
        prefix.append(UInt8(length & 0x7F | 0x80))
        length >>= 7
      }
      return prefix + [UInt8(length)] + content
    case .object(let number as NumberObject):
      switch number.value {
      case .int8(let number): return low(number)
      case .uint8(let number): return [number]
      case .int16(let number): return low(number)
      case .uint16(let number): return low(number)
      case .uint32(let number): return low(number)
      case .uint64(let number): return low(number)
      case .single(let number): return low(number.bitPattern)
      default: throw session.overloadFailure("Write", 1)
      }
    default: return session.bytes(value)
    }
  }

  private static func loadReader(_ type: MemberBuilder) {
    loadEnds(type)
    func take(_ this: Value, _ count: Int) throws -> [UInt8] {
      let part = try buffer(this).read(count)
      guard part.count == count else { throw Failure.dotNet("System.IO.EndOfStreamException", "Unable to read beyond the end of the stream.") }
      return Array(part)
    }
    func number<Whole: FixedWidthInteger>(_ this: Value, _: Whole.Type) throws -> Whole {
      try take(this, Whole.bitWidth / 8).reversed().reduce(0) { $0 << 8 | Whole(truncatingIfNeeded: $1) }
    }
    type.method("byte ReadByte()") { _, this, _ in .number(.uint8(try take(this, 1)[0])) }
    type.method("sbyte ReadSByte()") { _, this, _ in .number(.int8(Int8(bitPattern: try take(this, 1)[0]))) }
    type.method("bool ReadBoolean()") { _, this, _ in .bool(try take(this, 1)[0] != 0) }
    type.method("int16 ReadInt16()") { _, this, _ in .number(.int16(Int16(bitPattern: try number(this, UInt16.self)))) }
    type.method("uint16 ReadUInt16()") { _, this, _ in .number(.uint16(try number(this, UInt16.self))) }
    type.method("int ReadInt32()") { _, this, _ in .int(Int32(bitPattern: try number(this, UInt32.self))) }
    type.method("uint ReadUInt32()") { _, this, _ in .number(.uint32(try number(this, UInt32.self))) }
    type.method("long ReadInt64()") { _, this, _ in .long(Int64(bitPattern: try number(this, UInt64.self))) }
    type.method("uint64 ReadUInt64()") { _, this, _ in .number(.uint64(try number(this, UInt64.self))) }
    type.method("float ReadSingle()") { _, this, _ in .number(.single(Float(bitPattern: try number(this, UInt32.self)))) }
    type.method("double ReadDouble()") { _, this, _ in .double(Double(bitPattern: try number(this, UInt64.self))) }
    type.method("byte[] ReadBytes(int count)") { _, this, a in
      if a[0].intValue < 0 { throw Failure.negative("count", a[0].intValue) }
      return .bytes(Array(try buffer(this).read(a[0].intValue)))
    }
    type.method("string ReadString()") { _, this, _ in
      var (length, shift) = (0, 0)
      while true {
        let byte = Int(try take(this, 1)[0])
        length |= (byte & 0x7F) << shift
        if byte < 0x80 { break }
        shift += 7
        if shift > 28 { throw Failure.format("Too many bytes in what should have been a 7-bit encoded integer.") }
      }
      return .string(String(decoding: try take(this, length), as: UTF8.self))
    }
    type.method("char ReadChar()") { _, this, _ in .char(try text(this, 1).first ?? 0) }
    type.method("char[] ReadChars(int count)") { _, this, a in
      if a[0].intValue < 0 { throw Failure.negative("count", a[0].intValue) }
      return .object(ArrayObject(try text(this, a[0].intValue).map { .char($0) }, elementType: .char))
    }
    type.method("int PeekChar()") { _, this, _ in
      let buffer = try buffer(this)
      let place = buffer.position
      defer { buffer.position = place }
      return .int((try? text(this, 1).first).map { Int32($0) } ?? -1)
    }
  }

  /// Characters of UTF-8 from a stream.
  ///
  /// - Throws: where the stream ends before the first of them.
  private static func text(_ this: Value, _ count: Int) throws -> [UInt16] {
    let buffer = try buffer(this)
    var units: [UInt16] = []
    while units.count < count, let first = buffer.read(1).first {
      let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      units += String(decoding: [first] + buffer.read(length - 1), as: UTF8.self).utf16
    }
    if units.isEmpty, count > 0 { throw Failure.dotNet("System.IO.EndOfStreamException", "Unable to read beyond the end of the stream.") }
    return units
  }
}
