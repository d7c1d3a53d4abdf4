/// Readers and writers of text, on files of the overlay and in memory, and MemoryStream.
enum StreamMembers {
  /// What a reader has still to give.
  final class Source {
    private var text: Substring
    /// The stream in memory that it reads, when it is first asked.
    let buffer: Buffer?
    init(_ text: String = "", buffer: Buffer? = nil) { (self.text, self.buffer) = (Substring(text), buffer) }

    var rest: Substring {
      get {
        if text.isEmpty, let buffer { text = Substring(FileText.decode(buffer.takeRest())) }
        return text
      }
      set { text = newValue }
    }

    func line() -> String? {
      guard !rest.isEmpty else { return nil }
      let line = rest.prefix { !$0.isNewline }
      rest = rest.dropFirst(line.count).dropFirst()
      return String(line)
    }
  }

  /// What a writer has taken, and where it goes when it is flushed.
  final class Target {
    var text = ""
    let path: String?
    let encoding: TextEncoding
    let append: Bool
    /// The stream in memory that it writes to.
    let stream: Buffer?
    init(path: String?, stream: Buffer? = nil, encoding: TextEncoding = .utf8, append: Bool = false) {
      (self.path, self.stream, self.encoding, self.append) = (path, stream, encoding, append)
    }
  }

  /// The bytes of a stream, and the place in them.
  final class Buffer {
    var bytes: [UInt8]
    var position = 0
    /// The file that a FileStream is over.
    var path: String?
    var canRead = true
    var canWrite = true
    private(set) var isClosed = false
    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// - Throws: an ObjectDisposedException of a stream that is closed.
    func checkOpen() throws {
      if isClosed { throw Failure.dotNet("System.ObjectDisposedException", path == nil ? "Cannot access a closed Stream." : "Cannot access a closed file.") }
    }

    /// Puts what a FileStream has into its file.
    func flush(_ session: Session) throws {
      if let path, canWrite, !isClosed { try session.files.write(path, bytes) }
    }

    func close(_ session: Session) throws {
      try flush(session)
      isClosed = true
    }

    func read(_ count: Int) -> ArraySlice<UInt8> {
      let part = bytes[min(position, bytes.count)...].prefix(max(0, count))
      position += part.count
      return part
    }

    /// - Throws: where the bytes would be more than .NET's streams in memory hold.
    func write(_ part: [UInt8]) throws {
      guard position + part.count <= Int(Int32.max) >> 1 else { throw Failure.dotNet("System.IO.IOException", "Stream was too long.") }
      if position > bytes.count { bytes += [UInt8](repeating: 0, count: position - bytes.count) }
      bytes.replaceSubrange(position..<min(bytes.count, position + part.count), with: part)
      position += part.count
    }

    /// What stands behind the place, which goes to the end.
    func takeRest() -> [UInt8] { Array(read(bytes.count)) }
  }

  /// What a reader or a stream has still to give; nil for what is neither.
  static func takeRest(of value: Value) -> String? {
    if let source = value.object(as: OpaqueObject<Source>.self)?.state {
      defer { source.rest = "" }
      return String(source.rest)
    }
    return value.object(as: OpaqueObject<Buffer>.self).map { FileText.decode($0.state.takeRest()) }
  }

  /// Writes to a writer or a stream.
  ///
  /// - Returns: false for what is neither.
  static func write(_ text: String, to value: Value) throws -> Bool {
    if let target = value.object(as: OpaqueObject<Target>.self)?.state {
      target.text += text
    } else if let buffer = value.object(as: OpaqueObject<Buffer>.self)?.state {
      try buffer.write(TextEncoding.utf8.encode(text))
    } else {
      return false
    }
    return true
  }

  static func load(_ type: MemberBuilder) {
    switch type.type.fullName {
    case "System.IO.StreamReader", "System.IO.StringReader": loadReader(type)
    case "System.IO.StreamWriter", "System.IO.StringWriter": loadWriter(type)
    case "System.IO.MemoryStream": loadMemory(type)
    case "System.IO.FileStream", "System.IO.BinaryWriter", "System.IO.BinaryReader": FileStreamMembers.load(type)
    default: break
    }
  }

  private static func loadReader(_ type: MemberBuilder) {
    let own = type.type
    func source(_ this: Value) -> Source? { this.object(as: OpaqueObject<Source>.self)?.state }
    func make(_ text: String) -> Value { .object(OpaqueObject(Source(text), type: own)) }
    if own.name == "StringReader" {
      type.constructor("System.IO.StringReader new(string s)") { _, a in make(a[0].text) }
    } else {
      type.constructor("System.IO.StreamReader new(string path)", "System.IO.StreamReader new(string path, System.Object encoding)") { session, a in
        if let buffer = a[0].object(as: OpaqueObject<Buffer>.self) { return .object(OpaqueObject(Source(buffer: buffer.state), type: own)) }
        let path = session.absolutePath(a[0].text)
        guard let bytes = session.files.read(path) else {
          throw Failure.dotNet("System.IO.FileNotFoundException", "Could not find file '\(path)'.")
        }
        return make(FileText.decode(bytes, as: a.count > 1 ? TextEncoding(a[1]) : nil))
      }
      type.constructor("System.IO.StreamReader new(System.IO.Stream stream)", "System.IO.StreamReader new(System.IO.Stream stream, System.Text.Encoding encoding)") { _, a in
        .object(OpaqueObject(Source(buffer: a[0].object(as: OpaqueObject<Buffer>.self)?.state), type: own))
      }
    }
    type.method("string ReadLine()") { _, this, _ in source(this)?.line().map { .string($0) } ?? .null }
    type.method("string ReadToEnd()") { _, this, _ in
      let text = source(this).map { String($0.rest) } ?? ""
      source(this)?.rest = ""
      return .string(text)
    }
    type.method("int Read()") { _, this, _ in
      guard let source = source(this), let first = source.rest.utf16.first else { return .int(-1) }
      source.rest = source.rest.dropFirst()
      return .int(Int32(first))
    }
    type.method("int Peek()") { _, this, _ in .int(source(this)?.rest.utf16.first.map { Int32($0) } ?? -1) }
    type.property("EndOfStream", "bool") { _, this in .bool(source(this)?.rest.isEmpty ?? true) }
    for name in ["Close", "Dispose"] {
      type.method("void \(name)()") { session, this, _ in
        // The stream goes with its reader.
        try source(this)?.buffer?.close(session)
        return .nothing
      }
    }
  }

  private static func loadWriter(_ type: MemberBuilder) {
    let own = type.type
    func target(_ this: Value) -> Target? { this.object(as: OpaqueObject<Target>.self)?.state }
    func flush(_ session: Session, _ this: Value) throws {
      guard let target = target(this) else { return }
      if let stream = target.stream {
        try stream.write(target.encoding.bytes(target.text, after: stream.bytes))
        target.text = ""
        try stream.flush(session)
      }
      guard let path = target.path else { return }
      let old = target.append ? session.files.read(path) ?? [] : []
      try session.files.write(path, target.encoding.bytes(target.text, after: old))
    }
    if own.name == "StringWriter" {
      type.constructor("System.IO.StringWriter new()") { _, _ in .object(OpaqueObject(Target(path: nil), type: own, text: { $0.text })) }
      type.method("string ToString()") { _, this, _ in .string(target(this)?.text ?? "") }
    } else {
      type.constructor(
        "System.IO.StreamWriter new(System.IO.Stream stream)", "System.IO.StreamWriter new(System.IO.Stream stream, System.Text.Encoding encoding)",
        "System.IO.StreamWriter new(string path)", "System.IO.StreamWriter new(string path, bool append)",
        "System.IO.StreamWriter new(string path, bool append, System.Object encoding)"
      ) { session, a in
        if let buffer = a[0].object(as: OpaqueObject<Buffer>.self)?.state {
          return .object(OpaqueObject(Target(path: nil, stream: buffer, encoding: a.count > 1 ? TextEncoding(a[1]) ?? .utf8 : .utf8), type: own))
        }
        let target = Target(
          path: session.absolutePath(a[0].text), encoding: a.count > 2 ? TextEncoding(a[2]) ?? .utf8 : .utf8,
          append: a.count > 1 && session.truth(a[1]))
        let writer = Value.object(OpaqueObject(target, type: own))
        try flush(session, writer)
        return writer
      }
    }
    type.property("NewLine", "string") { _, _ in .string("\n") }
    type.type.add(Member("AutoFlush", .Property, .property(get: { _, _ in .bool(true) }, set: { _, _, _ in })))
    for (name, end) in [("Write", ""), ("WriteLine", "\n")] {
      type.method("void \(name)()", "void \(name)(System.Object value)", "void \(name)(string format, Params System.Object[] arg)") { session, this, a in
        let text = a.isEmpty ? "" : a.count > 1 ? try CompositeFormat.format(a[0].text, session.enumerated(a[1]), session, session.culture) : try session.stringify(a[0])
        target(this)?.text += text + end
        return .nothing
      }
    }
    for name in ["Flush", "Close", "Dispose"] {
      type.method("void \(name)()") { session, this, _ in
        try flush(session, this)
        if name != "Flush" { try target(this)?.stream?.close(session) }
        return .nothing
      }
    }
  }

  private static func loadMemory(_ type: MemberBuilder) {
    let own = type.type
    type.constructor("System.IO.MemoryStream new()", "System.IO.MemoryStream new(int capacity)", "System.IO.MemoryStream new(byte[] buffer)") { session, a in
      // A capacity says nothing of the contents.
      if case .int(let number)? = a.first, number < 0 { throw Failure.negative("capacity", Int(number)) }
      let bytes: [UInt8] = if case .int? = a.first { [] } else { a.first.map { session.bytes($0) } ?? [] }
      return .object(OpaqueObject(Buffer(bytes), type: own))
    }
    for name in ["ToArray", "GetBuffer"] {
      type.method("byte[] \(name)()") { _, this, _ in .bytes(this.object(as: OpaqueObject<Buffer>.self)?.state.bytes ?? []) }
    }
    loadStream(type)
  }

  /// What streams in memory and over files share.
  static func loadStream(_ type: MemberBuilder) {
    func buffer(_ this: Value) throws -> Buffer {
      guard let buffer = this.object(as: OpaqueObject<Buffer>.self)?.state else { throw Failure.argument("Not a stream.") }
      try buffer.checkOpen()
      return buffer
    }
    func writable(_ this: Value) throws -> Buffer {
      let buffer = try buffer(this)
      guard buffer.canWrite else { throw Failure.dotNet("System.NotSupportedException", "Stream does not support writing.") }
      return buffer
    }
    func readable(_ this: Value) throws -> Buffer {
      let buffer = try buffer(this)
      guard buffer.canRead else { throw Failure.dotNet("System.NotSupportedException", "Stream does not support reading.") }
      return buffer
    }
    type.method("void Write(byte[] buffer, int offset, int count)") { session, this, a in
      try writable(this).write(Array(EncodingMembers.part(of: session.bytes(a[0]), from: a[1].intValue, count: a[2].intValue, names: ("offset", "count"))))
      return .nothing
    }
    type.method("void WriteByte(byte value)") { session, this, a in
      try writable(this).write([UInt8(truncatingIfNeeded: session.wholeNumber(a[0]))])
      return .nothing
    }
    type.method("int Read(byte[] buffer, int offset, int count)") { _, this, a in
      guard let target = a[0].object(as: ArrayObject.self) else { throw Failure.argumentNull("buffer") }
      guard a[1].intValue >= 0, a[2].intValue >= 0, a[1].intValue + a[2].intValue <= target.elements.count else {
        throw Failure.outsideArray()
      }
      let part = try readable(this).read(a[2].intValue)
      for (offset, byte) in part.enumerated() { target.elements[a[1].intValue + offset] = .number(.uint8(byte)) }
      return .integer(part.count)
    }
    type.method("int ReadByte()") { _, this, _ in .integer(try readable(this).read(1).first.map { Int($0) } ?? -1) }
    type.method("long Seek(long offset, System.IO.SeekOrigin loc)") { session, this, a in
      let stream = try buffer(this)
      let start = ["Begin": 0, "Current": stream.position][a[1].text] ?? stream.bytes.count
      guard a[0].intValue.magnitude <= UInt(Int32.max) else { throw tooLong("offset") }
      guard start + a[0].intValue >= 0 else { throw Failure.dotNet("System.IO.IOException", "An attempt was made to move the position before the beginning of the stream.") }
      stream.position = start + a[0].intValue
      return .long(Int64(stream.position))
    }
    type.method("void SetLength(long value)") { _, this, a in
      let stream = try buffer(this)
      guard (0...Int(Int32.max)).contains(a[0].intValue) else { throw tooLong("value") }
      stream.bytes = Array(stream.bytes.prefix(a[0].intValue)) + [UInt8](repeating: 0, count: max(0, a[0].intValue - stream.bytes.count))
      stream.position = min(stream.position, stream.bytes.count)
      return .nothing
    }
    type.property("Length", "long") { _, this in .long(Int64(try buffer(this).bytes.count)) }
    type.property("Position", "long", set: { session, this, new in
      let place = session.wholeNumber(new)
      guard place >= 0 else { throw Failure.negative("value", place) }
      guard place <= Int(Int32.max) else { throw tooLong("value") }
      try buffer(this).position = place
    }) { _, this in .long(Int64(try buffer(this).position)) }
    for (name, can) in [("CanRead", { $0.canRead }), ("CanSeek", { _ in true }), ("CanWrite", { $0.canWrite })] as [(String, (Buffer) -> Bool)] {
      type.property(name, "bool") { _, this in .bool(this.object(as: OpaqueObject<Buffer>.self).map { !$0.state.isClosed && can($0.state) } ?? false) }
    }
    type.method("void Flush()") { session, this, _ in
      try buffer(this).flush(session)
      return .nothing
    }
    for name in ["Close", "Dispose"] {
      type.method("void \(name)()") { session, this, _ in
        try this.object(as: OpaqueObject<Buffer>.self)?.state.close(session)
        return .nothing
      }
    }
    type.method("void CopyTo(System.IO.Stream destination)") { _, this, a in
      guard let target = a[0].object(as: OpaqueObject<Buffer>.self)?.state else { throw Failure.argumentNull("destination") }
      try target.write(readable(this).takeRest())
      return .nothing
    }
  }

  private static func tooLong(_ name: String) -> DotNetException {
    Failure.outOfRange(name, "Stream length must be non-negative and less than 2^31 - 1 - origin.")
  }
}
