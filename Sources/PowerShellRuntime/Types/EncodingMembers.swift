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
      guard let encoding = TextEncoding(a[0]) else { throw TextEncoding.refusal(of: a[0].text) }
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
    type.property("BodyName", "string") { _, this in
      if case .codePage(let page) = encoding(this) { return .string(page.body) }
      return .string(encoding(this).names.web)
    }
    type.property("IsSingleByte", "bool") { _, this in
      switch encoding(this) {
      case .ascii, .latin1, .codePage: .bool(true)
      default: .bool(false)
      }
    }
    type.staticMethod("System.Text.EncodingInfo[] GetEncodings()") { _, _ in
      let unicode: [TextEncoding] = [.unicode, .bigEndianUnicode, .utf32, .bigEndianUtf32, .ascii, .latin1, .utf8]
      return .array((unicode + CodePage.all.map { .codePage($0) }).sorted { $0.names.codePage < $1.names.codePage }.map { encoding in
        let names = encoding.names
        let info = CustomObject([("CodePage", .integer(names.codePage)), ("Name", .string(names.web)), ("DisplayName", .string(names.display))], type: information)
        return .object(info)
      })
    }
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
  /// What GetEncodings gives.
  private static let information = TypeDescriptor("System.Text.EncodingInfo") { type in
    type.method("System.Text.Encoding GetEncoding()") { _, this, _ in
      this.object(as: CustomObject.self)?["CodePage"].flatMap { TextEncoding($0) }.map(object) ?? .null
    }
  }

  /// An encoding as scripts hold it.
  static let encoding = TypeCatalog.named("System.Text.Encoding")
  static func object(_ encoding: TextEncoding) -> Value {
    .object(OpaqueObject(encoding, type: EncodingMembers.encoding, text: { $0 == .utf8 ? "System.Text.UTF8Encoding+UTF8EncodingSealed" : EncodingMembers.encoding.fullName }))
  }

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
