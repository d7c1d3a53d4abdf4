/// System.Text.Encoding.
enum EncodingMembers {
  static func load(_ type: MemberBuilder) {
    let own = type.type
    func object(_ encoding: TextEncoding) -> Value { .object(OpaqueObject(encoding, type: own)) }
    func encoding(_ this: Value) -> TextEncoding { this.object(as: OpaqueObject<TextEncoding>.self)?.state ?? .utf8 }
    let named: [(String, TextEncoding)] = [
      ("UTF8", .utf8BOM), ("ASCII", .ascii), ("Unicode", .unicode), ("Default", .utf8), ("Latin1", .latin1), ("UTF32", .utf32),
      ("BigEndianUnicode", .bigEndianUnicode), ("UTF7", .utf7),
    ]
    for (name, encoding) in named { type.staticProperty(name, "System.Text.Encoding") { _ in object(encoding) } }
    type.staticMethod("System.Text.Encoding GetEncoding(string name)", "System.Text.Encoding GetEncoding(int codepage)") { _, a in
      guard let encoding = TextEncoding(a[0]) else {
        throw Failure.argument("'\(a[0].text)' is not a supported encoding name. For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method. (Parameter 'name')")
      }
      return object(encoding)
    }
    type.method("byte[] GetBytes(char[] chars)", "byte[] GetBytes(string s)") { session, this, a in
      .bytes(encoding(this).encode(session.isList(a[0]) ? session.enumerated(a[0]).map(\.text).joined() : a[0].text))
    }
    type.method("byte[] GetPreamble()") { _, this, _ in .bytes(encoding(this).preamble) }
    type.method("string GetString(byte[] bytes)", "string GetString(byte[] bytes, int index, int count)") { session, this, a in
      var input = session.bytes(a[0])
      if a.count == 3 { input = try part(of: input, from: a[1].intValue, count: a[2].intValue, names: ("index", "count")) }
      return .string(encoding(this).decode(input))
    }
    type.method("int GetByteCount(string s)") { _, this, a in .integer(encoding(this).encode(a[0].text).count) }
    type.property("EncodingName", "string") { _, this in .string(encoding(this).names.display) }
    type.property("WebName", "string") { _, this in .string(encoding(this).names.web) }
    type.property("BodyName", "string") { _, this in .string(encoding(this).names.web) }
    type.property("CodePage", "int") { _, this in .integer(encoding(this).names.codePage) }
    if type.type.name == "UTF32Encoding" {
      type.constructor("System.Text.UTF32Encoding new()", "System.Text.UTF32Encoding new(bool bigEndian, bool byteOrderMark)") { session, a in
        object(a.first.map { session.truth($0) } ?? false ? .bigEndianUtf32 : .utf32)
      }
      return
    }
    type.constructor("System.Text.UTF8Encoding new()", "System.Text.UTF8Encoding new(bool encoderShouldEmitUTF8Identifier)") { session, a in
      object(a.first.map { session.truth($0) } ?? false ? .utf8BOM : .utf8)
    }
  }
}

extension EncodingMembers {
  /// An encoding as scripts hold it.
  static let encoding = TypeCatalog.named("System.Text.Encoding")
  static func object(_ encoding: TextEncoding) -> Value { .object(OpaqueObject(encoding, type: EncodingMembers.encoding)) }

  /// A part of a buffer.
  ///
  /// - Throws: .NET's refusal of a part that is not in it.
  static func part(of bytes: [UInt8], from start: Int, count: Int, names: (start: String, count: String)) throws -> [UInt8] {
    for (number, name) in [(start, names.start), (count, names.count)] where number < 0 {
      throw Failure.outOfRange(name, "Non-negative number required.")
    }
    guard count <= bytes.count - start else {
      throw Failure.outOfRange("bytes", "Index and count must refer to a location within the buffer.")
    }
    return Array(bytes[start..<(start + count)])
  }
}

extension Session {
  /// What a stream in memory has still to give, or the bytes of anything else.
  public func content(of stream: Value) -> [UInt8] { stream.object(as: OpaqueObject<StreamMembers.Buffer>.self)?.state.takeRest() ?? bytes(stream) }

  /// The bytes of a byte array, or of anything whose elements are whole numbers.
  public func bytes(_ value: Value) -> [UInt8] {
    enumerated(value).map { UInt8(truncatingIfNeeded: wholeNumber($0)) }
  }
}
