/// System.Net.NetworkInformation.PhysicalAddress: the address of a network card.
enum PhysicalAddressMembers {
  static let fullName = "System.Net.NetworkInformation.PhysicalAddress"

  /// The bytes of an address in text: two digits each, with dashes between them, six of them with colons or four digits between points, or
  /// without anything (PhysicalAddress.TryParse); nil for what is none.
  static func bytes(_ text: String) -> [UInt8]? {
    let sign = text.first { "-:.".contains($0) }
    let parts = sign.map { text.split(separator: $0, omittingEmptySubsequences: false) } ?? [text[...]]
    switch sign {
    case "-": guard parts.allSatisfy({ $0.count == 2 }) else { return nil }
    case ":": guard parts.count == 6, parts.allSatisfy({ $0.count == 2 }) else { return nil }
    case ".": guard parts.count == 3, parts.allSatisfy({ $0.count == 4 }) else { return nil }
    default: guard text.count % 2 == 0 else { return nil }
    }
    let digits = parts.joined().map(\.hexDigitValue)
    guard !digits.contains(nil) else { return nil }
    return stride(from: 0, to: digits.count, by: 2).map { UInt8((digits[$0] ?? 0) << 4 | (digits[$0 + 1] ?? 0)) }
  }

  static func object(_ bytes: [UInt8], _ type: TypeDescriptor) -> Value {
    .object(OpaqueObject(bytes, type: type, text: Digest.hexadecimal))
  }

  static func refusal(_ text: String) -> String { "An invalid physical address was specified: '\(text)'." }

  static func load(_ type: MemberBuilder) {
    let own = type.type
    func bytes(_ this: Value) -> [UInt8] { this.object(as: OpaqueObject<[UInt8]>.self)?.state ?? [] }
    type.staticMethod("\(fullName) Parse(string address)") { _, a in
      guard let bytes = self.bytes(a[0].text) else { throw Failure.format(refusal(a[0].text)) }
      return object(bytes, own)
    }
    type.staticMethod("bool TryParse(string address, ref value)") { _, a in
      let found = self.bytes(a[0].text).map { object($0, own) }
      try a[1].object(as: ReferenceObject.self)?.set(found ?? .null)
      return .bool(found != nil)
    }
    type.staticProperty("None", fullName) { _ in object([], own) }
    type.constructor("void new(byte[] address)") { session, a in object(session.bytes(a[0]), own) }
    type.method("bool Equals(System.Object comparand)") { _, this, a in .bool(a[0].type === own && bytes(this) == bytes(a[0])) }
    type.method("byte[] GetAddressBytes()") { _, this, _ in .bytes(bytes(this)) }
  }
}
