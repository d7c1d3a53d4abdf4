/// Readers and writers of text, on files of the overlay and in memory, and MemoryStream.
enum StreamMembers {
  /// What a reader has still to give.
  final class Source {
    var rest: Substring
    init(_ text: String) { rest = Substring(text) }

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
    init(path: String?, encoding: TextEncoding = .utf8, append: Bool = false) {
      (self.path, self.encoding, self.append) = (path, encoding, append)
    }
  }

  static func load(_ type: MemberBuilder) {
    switch type.type.fullName {
    case "System.IO.StreamReader", "System.IO.StringReader": loadReader(type)
    case "System.IO.StreamWriter", "System.IO.StringWriter": loadWriter(type)
    case "System.IO.MemoryStream": loadMemory(type)
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
        if let bytes = a[0].object(as: OpaqueObject<[UInt8]>.self) { return make(FileText.decode(bytes.state)) }
        let path = session.absolutePath(a[0].text)
        guard let bytes = session.files.read(path) else {
          throw Failure.dotNet("System.IO.FileNotFoundException", "Could not find file '\(path)'.")
        }
        return make(FileText.decode(bytes, as: a.count > 1 ? TextEncoding(a[1]) : nil))
      }
      type.constructor("System.IO.StreamReader new(System.IO.MemoryStream stream)") { _, a in
        make(FileText.decode(a[0].object(as: OpaqueObject<[UInt8]>.self)?.state ?? []))
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
    for name in ["Close", "Dispose"] { type.method("void \(name)()") { _, _, _ in .nothing } }
  }

  private static func loadWriter(_ type: MemberBuilder) {
    let own = type.type
    func target(_ this: Value) -> Target? { this.object(as: OpaqueObject<Target>.self)?.state }
    func flush(_ session: Session, _ this: Value) throws {
      guard let target = target(this), let path = target.path else { return }
      let old = target.append ? session.files.read(path) ?? [] : []
      try session.files.write(path, target.encoding.bytes(target.text, after: old))
    }
    if own.name == "StringWriter" {
      type.constructor("System.IO.StringWriter new()") { _, _ in .object(OpaqueObject(Target(path: nil), type: own, text: { $0.text })) }
      type.method("string ToString()") { _, this, _ in .string(target(this)?.text ?? "") }
    } else {
      type.constructor(
        "System.IO.StreamWriter new(string path)", "System.IO.StreamWriter new(string path, bool append)",
        "System.IO.StreamWriter new(string path, bool append, System.Object encoding)"
      ) { session, a in
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
        let text = a.isEmpty ? "" : a.count > 1 ? try CompositeFormat.format(a[0].text, session.enumerated(a[1]), session) : try session.stringify(a[0])
        target(this)?.text += text + end
        return .nothing
      }
    }
    for name in ["Flush", "Close", "Dispose"] {
      type.method("void \(name)()") { session, this, _ in
        try flush(session, this)
        return .nothing
      }
    }
  }

  private static func loadMemory(_ type: MemberBuilder) {
    let own = type.type
    func stream(_ this: Value) -> OpaqueObject<[UInt8]>? { this.object(as: OpaqueObject<[UInt8]>.self) }
    type.constructor("System.IO.MemoryStream new()", "System.IO.MemoryStream new(byte[] buffer)") { session, a in
      .object(OpaqueObject(a.first.map { session.bytes($0) } ?? [], type: own))
    }
    type.method("void Write(byte[] buffer, int offset, int count)") { session, this, a in
      stream(this)?.state += try EncodingMembers.part(of: session.bytes(a[0]), from: a[1].intValue, count: a[2].intValue, names: ("offset", "count"))
      return .nothing
    }
    type.method("byte[] ToArray()") { _, this, _ in
      .object(ArrayObject((stream(this)?.state ?? []).map { .number(.uint8($0)) }, elementType: .byte))
    }
    type.property("Length", "long") { _, this in .long(Int64(stream(this)?.state.count ?? 0)) }
    for name in ["Close", "Dispose", "Flush"] { type.method("void \(name)()") { _, _, _ in .nothing } }
  }
}
