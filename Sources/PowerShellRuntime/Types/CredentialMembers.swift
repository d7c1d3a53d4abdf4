/// Secure strings, credentials, and the ways that scripts read a password out of them.
enum CredentialMembers {
  static func load(_ type: MemberBuilder) {
    switch type.type.fullName {
    case "System.Security.SecureString": loadSecureString(type)
    case "System.Management.Automation.PSCredential": loadCredential(type)
    case "System.Net.NetworkCredential": loadNetworkCredential(type)
    case "System.Runtime.InteropServices.Marshal": loadMarshal(type)
    default: break
    }
  }

  private struct NetworkCredential {
    var userName = "", password = "", domain = ""
  }

  private static func secret(_ value: Value) -> String? { value.object(as: SecureStringObject.self)?.value }

  private static func loadSecureString(_ type: MemberBuilder) {
    type.property("Length", "int") { _, this in .integer(secret(this)?.utf16.count ?? 0) }
    type.constructor("securestring new()") { _, _ in .object(SecureStringObject("")) }
    /// Changes the characters of a text that may be changed.
    func change(_ this: Value, _ body: (inout [UInt16]) -> Void) throws -> Value {
      guard let own = this.object(as: SecureStringObject.self) else { return .nothing }
      if own.isReadOnly { throw Failure.dotNet("System.InvalidOperationException", "Instance is read-only.") }
      var units = Array(own.value.utf16)
      body(&units)
      own.value = String(decoding: units, as: UTF16.self)
      return .nothing
    }
    func place(_ this: Value, _ index: Value, upTo end: Int) throws -> Int {
      guard index.intValue >= 0, index.intValue < (secret(this)?.utf16.count ?? 0) + end else {
        throw Failure.outOfRange("index", "Index was out of range. Must be non-negative and less than the length of the string.")
      }
      return index.intValue
    }
    func unit(_ value: Value) -> UInt16 { if case .char(let unit) = value.base { unit } else { value.text.utf16.first ?? 0 } }
    type.method("void AppendChar(char c)") { _, this, a in try change(this) { $0.append(unit(a[0])) } }
    type.method("void InsertAt(int index, char c)") { _, this, a in
      let at = try place(this, a[0], upTo: 1)
      return try change(this) { $0.insert(unit(a[1]), at: at) }
    }
    type.method("void SetAt(int index, char c)") { _, this, a in
      let at = try place(this, a[0], upTo: 0)
      return try change(this) { $0[at] = unit(a[1]) }
    }
    type.method("void RemoveAt(int index)") { _, this, a in
      let at = try place(this, a[0], upTo: 0)
      return try change(this) { $0.remove(at: at) }
    }
    type.method("void Clear()") { _, this, _ in try change(this) { $0 = [] } }
    type.method("securestring Copy()") { _, this, _ in .object(SecureStringObject(secret(this) ?? "")) }
    type.method("bool IsReadOnly()") { _, this, _ in .bool(this.object(as: SecureStringObject.self)?.isReadOnly ?? false) }
    type.method("void MakeReadOnly()") { _, this, _ in
      this.object(as: SecureStringObject.self)?.isReadOnly = true
      return .nothing
    }
    type.method("void Dispose()") { _, this, _ in
      this.object(as: SecureStringObject.self)?.value = ""
      return .nothing
    }
  }

  private static func loadCredential(_ type: MemberBuilder) {
    func credential(_ value: Value) -> CredentialObject? { value.object(as: CredentialObject.self) }
    // The empty credential has no name at all.
    type.property("UserName", "string") { _, this in credential(this).flatMap { $0.userName.isEmpty ? nil : .string($0.userName) } ?? .null }
    type.property("Password", "securestring") { _, this in credential(this).map { .object($0.password) } ?? .null }
    type.method("System.Net.NetworkCredential GetNetworkCredential()") { session, this, _ in
      let parts = (credential(this)?.userName ?? "").split(separator: "\\").map(String.init)
      let network = NetworkCredential(userName: parts.last ?? "", password: credential(this)?.password.value ?? "", domain: parts.count > 1 ? parts[0] : "")
      return .object(OpaqueObject(network, type: TypeCatalog.named("System.Net.NetworkCredential")))
    }
    type.staticProperty("Empty", "pscredential") { _ in .object(CredentialObject("", SecureStringObject(""))) }
    type.constructor("pscredential new(string userName, securestring password)") { _, a in
      guard let password = a[1].object(as: SecureStringObject.self) else { throw Failure.argumentNull("password") }
      if a[0].text.isEmpty { throw Failure.argument("Cannot process argument because the value of argument \"userName\" is not valid. Change the value of the \"userName\" argument and run the operation again.") }
      return .object(CredentialObject(a[0].text, password))
    }
  }

  private static func loadNetworkCredential(_ type: MemberBuilder) {
    let own = type.type
    func state(_ this: Value) -> OpaqueObject<NetworkCredential>? { this.object(as: OpaqueObject<NetworkCredential>.self) }
    let fields: [(String, WritableKeyPath<NetworkCredential, String>)] = [("UserName", \.userName), ("Password", \.password), ("Domain", \.domain)]
    for (name, field) in fields {
      type.property(name, "string", set: { _, this, value in state(this)?.state[keyPath: field] = value.text }) { _, this in .string(state(this)?.state[keyPath: field] ?? "") }
    }
    type.property("SecurePassword", "securestring", set: { _, this, value in state(this)?.state.password = secret(value) ?? "" }) { _, this in
      .object(SecureStringObject(state(this)?.state.password ?? ""))
    }
    type.constructor(
      "System.Net.NetworkCredential new()", "System.Net.NetworkCredential new(string userName, securestring password)",
      "System.Net.NetworkCredential new(string userName, string password)", "System.Net.NetworkCredential new(string userName, string password, string domain)"
    ) { _, a in
      var made = NetworkCredential()
      if a.count > 1 { (made.userName, made.password) = (a[0].text, secret(a[1]) ?? a[1].text) }
      if a.count > 2 { made.domain = a[2].text }
      return .object(OpaqueObject(made, type: own))
    }
  }

  /// The detour over unmanaged memory that older scripts take to a password; a pointer is the text itself here.
  private static func loadMarshal(_ type: MemberBuilder) {
    let pointer = TypeCatalog.named("System.IntPtr")
    let sizes = ["SByte": 1, "Byte": 1, "Int16": 2, "UInt16": 2, "Int32": 4, "UInt32": 4, "Single": 4, "Boolean": 4, "Int64": 8, "UInt64": 8, "Double": 8, "Decimal": 16, "Guid": 16]
    type.staticMethod("int SizeOf(System.Object structure)") { _, a in
      let wanted = a[0].object(as: TypeObject.self)?.descriptor ?? a[0].type ?? .object
      guard let size = sizes[wanted.name] else {
        throw Failure.argument("Type '\(wanted.fullName)' cannot be marshaled as an unmanaged structure; no meaningful size or offset can be computed.")
      }
      return .integer(size)
    }
    for name in ["SecureStringToBSTR", "SecureStringToCoTaskMemUnicode", "SecureStringToGlobalAllocUnicode"] {
      type.staticMethod("System.IntPtr \(name)(securestring s)") { _, a in .object(OpaqueObject(secret(a[0]) ?? "", type: pointer, text: { _ in "1" })) }
    }
    for name in ["PtrToStringBSTR", "PtrToStringAuto", "PtrToStringUni"] {
      type.staticMethod("string \(name)(System.IntPtr ptr)") { _, a in a[0].object(as: OpaqueObject<String>.self).map { .string($0.state) } ?? .null }
    }
    for name in ["ZeroFreeBSTR", "FreeBSTR", "ZeroFreeCoTaskMemUnicode", "ZeroFreeGlobalAllocUnicode"] {
      type.staticMethod("void \(name)(System.IntPtr ptr)") { _, _ in .nothing }
    }
  }
}
