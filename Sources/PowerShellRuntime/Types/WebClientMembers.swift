/// System.Net.WebClient: a rehearsal has no network, so that whatever it is asked for fails as where there is none.
enum WebClientMembers {
  private static let settings: [(String, String)] = [
    ("BaseAddress", "string"), ("Credentials", "System.Net.ICredentials"), ("Encoding", "System.Text.Encoding"), ("Headers", "System.Net.WebHeaderCollection"),
    ("Proxy", "System.Net.IWebProxy"), ("QueryString", "System.Collections.Specialized.NameValueCollection"), ("UseDefaultCredentials", "bool"),
  ]

  static func load(_ type: MemberBuilder) {
    guard type.type.fullName == "System.Net.WebClient" else { return }
    func client(_ this: Value) -> OpaqueObject<DictionaryObject>? { this.object(as: OpaqueObject<DictionaryObject>.self) }
    type.constructor(of: "System.Net.WebClient new()") { _, own, _ in
      let values = DictionaryObject(ignoresCase: true)
      values["BaseAddress"] = .string("")
      values["Encoding"] = EncodingMembers.object(.utf8)
      values["UseDefaultCredentials"] = .bool(false)
      for name in ["Headers", "QueryString"] { values[name] = .object(DictionaryObject(ignoresCase: true)) }
      return .object(OpaqueObject(values, type: own, text: { _ in own.fullName }))
    }
    for (name, typeName) in settings {
      type.property(name, typeName, set: { _, this, value in client(this)?.state[name] = value }) { _, this in client(this)?.state[name] ?? .null }
    }
    for (name, rest) in [
      ("DownloadString", ""), ("DownloadData", ""), ("OpenRead", ""), ("DownloadFile", ", string fileName"), ("UploadString", ", string data"), ("UploadFile", ", string fileName"),
      ("UploadData", ", byte[] data"), ("UploadValues", ", System.Collections.Specialized.NameValueCollection data"),
    ] {
      let result = name.hasSuffix("String") ? "string" : name == "OpenRead" ? "System.IO.Stream" : name == "DownloadFile" ? "void" : "byte[]"
      type.method("\(result) \(name)(string address\(rest))", "\(result) \(name)(uri address\(rest))") { _, this, a in
        let base = client(this)?.state["BaseAddress"]?.text ?? ""
        throw unreachable(a[0].text.contains("://") ? a[0].text : base + a[0].text)
      }
    }
    type.method("void Dispose()") { _, _, _ in .nothing }
  }

  /// What .NET says where a host's name cannot be looked up.
  private static func unreachable(_ address: String) -> DotNetException {
    let asked = try? UriAddress(address)
    let host = asked.map { "\($0.host):\($0.port > 0 ? $0.port : $0.scheme == "http" ? 80 : 443)" } ?? address
    return Failure.dotNet("System.Net.WebException", "Name or service not known (\(host))")
  }
}
