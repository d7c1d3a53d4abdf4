/// System.Security.Cryptography: `[SHA256]::Create().ComputeHash(bytes)` and `[SHA256]::HashData(bytes)`.
enum DigestMembers {
  static func load(_ type: MemberBuilder) {
    guard type.type.fullName.hasPrefix("System.Security.Cryptography.") else { return }
    if type.type.name.hasPrefix("HMAC"), let digest = Digest(rawValue: String(type.type.name.dropFirst(4))) { return loadKeyed(type, digest) }
    guard let digest = Digest(rawValue: type.type.name) else { return }
    let own = type.type
    func hash(_ session: Session, _ input: Value) -> Value {
      let bytes = session.content(of: input)
      return .bytes(digest.hash(bytes))
    }
    type.staticMethod("System.Security.Cryptography.\(own.name) Create()") { _, _ in .object(OpaqueObject((), type: own)) }
    type.staticMethod("byte[] HashData(byte[] source)") { session, a in hash(session, a[0]) }
    type.method("byte[] ComputeHash(byte[] buffer)", "byte[] ComputeHash(System.IO.MemoryStream inputStream)") { session, _, a in hash(session, a[0]) }
    type.method("void Dispose()") { _, _, _ in .nothing }
  }

  /// HMACSHA256 and its like: a digest with a key (RFC 2104).
  private static func loadKeyed(_ type: MemberBuilder, _ digest: Digest) {
    let own = type.type
    func key(_ this: Value) -> [UInt8] { this.object(as: OpaqueObject<[UInt8]>.self)?.state ?? [] }
    type.constructor("\(own.fullName) new()", "\(own.fullName) new(byte[] key)") { session, a in
      let key = a.isEmpty ? (0..<digest.blockSize).map { _ in UInt8.random(in: .min ... .max) } : session.content(of: a[0])
      return .object(OpaqueObject(key, type: own))
    }
    type.property("Key", "byte[]", set: { session, this, value in this.object(as: OpaqueObject<[UInt8]>.self)?.state = session.content(of: value) }) { _, this in .bytes(key(this)) }
    type.method("byte[] ComputeHash(byte[] buffer)", "byte[] ComputeHash(System.IO.MemoryStream inputStream)") { session, this, a in
      .bytes(digest.hash(session.content(of: a[0]), key: key(this)))
    }
    type.staticMethod("byte[] HashData(byte[] key, byte[] source)") { session, a in .bytes(digest.hash(session.content(of: a[1]), key: session.content(of: a[0]))) }
    type.method("void Dispose()") { _, _, _ in .nothing }
  }
}
