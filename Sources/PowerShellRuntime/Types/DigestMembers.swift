/// System.Security.Cryptography: `[SHA256]::Create().ComputeHash(bytes)` and `[SHA256]::HashData(bytes)`.
enum DigestMembers {
  static func load(_ type: MemberBuilder) {
    guard type.type.fullName.hasPrefix("System.Security.Cryptography."), let digest = Digest(rawValue: type.type.name) else { return }
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
}
