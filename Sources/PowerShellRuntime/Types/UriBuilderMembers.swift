/// System.UriBuilder: an address in parts that can be changed.
enum UriBuilderMembers {
  private struct Parts {
    var scheme = "http", host = "localhost", port = -1, path = "/", query = "", fragment = "", user = "", password = ""

    /// What ToString gives; a port is shown even where it is the scheme's own.
    var text: String { head + (port < 0 ? "" : ":\(port)") + path + query + fragment }
    /// The address as a Uri shows it.
    var address: String { head + (port < 0 || port == Parts.ports[scheme] ? "" : ":\(port)") + path + query + fragment }
    private var head: String { scheme + "://" + (user.isEmpty ? "" : user + (password.isEmpty ? "" : ":" + password) + "@") + host }
    private static let ports = ["https": 443, "http": 80, "ftp": 21]
  }

  static func load(_ type: MemberBuilder) {
    let own = type.type
    let name = "System.UriBuilder"
    func builder(_ this: Value) -> OpaqueObject<Parts>? { this.object(as: OpaqueObject<Parts>.self) }
    type.constructor(
      "\(name) new()", "\(name) new(string uri)", "\(name) new(uri uri)", "\(name) new(string schemeName, string hostName)",
      "\(name) new(string scheme, string host, int portNumber)", "\(name) new(string scheme, string host, int port, string pathValue)",
      "\(name) new(string scheme, string host, int port, string path, string extraValue)"
    ) { session, a in
      var parts = Parts()
      if a.count == 1 { parts = read(a[0].text, session) }
      if a.count > 1 { (parts.scheme, parts.host) = (a[0].text.lowercased(), a[1].text) }
      if a.count > 2 {
        guard (-1...65_535).contains(a[2].intValue) else { throw Failure.outOfRange("port", "Specified argument was out of the range of valid values.") }
        parts.port = a[2].intValue
      }
      if a.count > 3 { parts.path = led(a[3].text, by: "/") }
      if a.count > 4, !a[4].text.isEmpty {
        guard let mark = a[4].text.first, mark == "?" || mark == "#" else { throw Failure.argument("Extra portion of URI not valid. (Parameter 'extraValue')") }
        let hash = a[4].text.firstIndex(of: "#") ?? a[4].text.endIndex
        (parts.query, parts.fragment) = (String(a[4].text[..<hash]), String(a[4].text[hash...]))
      }
      return .object(OpaqueObject(parts, type: own, text: { $0.text }))
    }
    let texts: [(String, WritableKeyPath<Parts, String>, mark: Character?)] = [
      ("Fragment", \.fragment, "#"), ("Host", \.host, nil), ("Password", \.password, nil), ("Path", \.path, "/"), ("Query", \.query, "?"), ("Scheme", \.scheme, nil),
      ("UserName", \.user, nil),
    ]
    for (name, path, mark) in texts {
      type.property(name, "string", set: { _, this, value in
        builder(this)?.state[keyPath: path] = mark.map { value.text.isEmpty && $0 != "/" ? "" : led(value.text, by: $0) } ?? value.text
      }) { _, this in .string(builder(this)?.state[keyPath: path] ?? "") }
    }
    type.property("Port", "int", set: { _, this, value in
      let port = value.intValue
      if port < -1 { throw Failure.outOfRange("value", "value ('\(port)') must be greater than or equal to '-1'.", actual: port) }
      if port > 65_535 { throw Failure.outOfRange("value", "value ('\(port)') must be less than or equal to '65535'.", actual: port) }
      builder(this)?.state.port = port
    }) { _, this in .integer(builder(this)?.state.port ?? -1) }
    type.property("Uri", "uri") { _, this in .object(UriObject(builder(this)?.state.address ?? "")) }
    type.method("string ToString()") { _, this, _ in .string(this.text) }
  }

  private static func led(_ text: String, by mark: Character) -> String { text.first == mark ? text : String(mark) + text }

  private static func read(_ text: String, _ session: Session) -> Parts {
    let uri = Value.object(UriObject(text.contains("://") ? text : "http://" + text))
    func property(_ name: String) -> String { (try? session.propertyValue(name, of: uri))?.text ?? "" }
    let user = property("UserInfo").split(separator: ":", maxSplits: 1).map(String.init)
    return Parts(
      scheme: property("Scheme"), host: property("Host"), port: Int(property("Port")) ?? -1, path: property("AbsolutePath"), query: property("Query"),
      fragment: property("Fragment"), user: user.first ?? "", password: user.count > 1 ? user[1] : "")
  }
}
