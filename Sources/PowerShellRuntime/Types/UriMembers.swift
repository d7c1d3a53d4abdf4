/// System.Uri.
enum UriMembers {
  static func load(_ type: MemberBuilder) {
    struct Parts {
      var scheme = ""
      var host = ""
      var port = -1
      var path = ""
      var query = ""
      var fragment = ""
      var user = ""
      var hasDefaultPort: Bool { port < 0 || (scheme == "https" && port == 443) || (scheme == "http" && port == 80) }
      init(_ text: String) {
        var rest = text
        if let hash = rest.firstIndex(of: "#") {
          fragment = String(rest[hash...])
          rest = String(rest[..<hash])
        }
        guard let colon = rest.range(of: "://") else {
          path = rest
          return
        }
        scheme = rest[..<colon.lowerBound].lowercased()
        rest = String(rest[colon.upperBound...])
        if let question = rest.firstIndex(of: "?") {
          query = String(rest[question...])
          rest = String(rest[..<question])
        }
        let slash = rest.firstIndex(of: "/") ?? rest.endIndex
        if let at = rest[..<slash].firstIndex(of: "@") { user = String(rest[..<at]) }
        let authority = rest[..<slash].split(separator: "@").last.map(String.init) ?? ""
        path = slash == rest.endIndex ? "/" : String(rest[slash...])
        let pieces = authority.split(separator: ":")
        host = pieces.first.map { $0.lowercased() } ?? ""
        port = pieces.count > 1 ? Int(pieces[1]) ?? -1 : scheme == "https" ? 443 : scheme == "http" ? 80 : -1
      }
    }
    func parts(_ value: Value) -> Parts { Parts(value.text) }
    func text(_ name: String, _ get: @escaping (Parts) -> String) { type.property(name, "string") { _, this in .string(get(parts(this))) } }
    func flag(_ name: String, _ get: @escaping (Parts) -> Bool) { type.property(name, "bool") { _, this in .bool(get(parts(this))) } }
    // The order in which .NET declares them is that in which they are listed.
    text("AbsolutePath") { $0.path }
    type.property("AbsoluteUri", "string") { _, this in
      let text = this.text
      return .string(parts(this).path == "/" && !text.hasSuffix("/") && parts(this).query.isEmpty ? text + "/" : text)
    }
    text("LocalPath") { $0.path }
    text("Authority") { $0.host + ($0.hasDefaultPort ? "" : ":\($0.port)") }
    type.property("HostNameType", "System.UriHostNameType") { _, this in
      let host = parts(this).host
      return .string(host.isEmpty ? "Basic" : NetMembers.addressBytes(host).map { $0.count == 4 ? "IPv4" : "IPv6" } ?? "Dns")
    }
    flag("IsDefaultPort") { $0.hasDefaultPort }
    flag("IsFile") { $0.scheme == "file" }
    flag("IsLoopback") { ["localhost", "127.0.0.1", "::1"].contains($0.host) }
    text("PathAndQuery") { $0.path + $0.query }
    type.property("Segments", "string[]") { _, this in
      let path = parts(this).path
      let pieces = path.split(separator: "/").map(String.init)
      let ended = pieces.enumerated().map { $0.offset < pieces.count - 1 || path.hasSuffix("/") ? $0.element + "/" : $0.element }
      return .strings(["/"] + ended)
    }
    flag("IsUnc") { _ in false }
    text("Host") { $0.host }
    type.property("Port", "int") { _, this in .integer(parts(this).port) }
    text("Query") { $0.query }
    text("Fragment") { $0.fragment }
    text("Scheme") { $0.scheme }
    type.property("OriginalString", "string") { _, this in .string(this.text) }
    text("DnsSafeHost") { $0.host }
    text("IdnHost") { $0.host }
    flag("IsAbsoluteUri") { !$0.scheme.isEmpty }
    flag("UserEscaped") { _ in false }
    text("UserInfo") { $0.user }
    func encode(_ text: String) -> String {
      text.utf8.map { byte in
        let character = Character(Unicode.Scalar(byte))
        return byte < 128 && (character.isLetter || character.isNumber || "-_.~".contains(character))
          ? String(character) : "%" + NumberText.padded(String(byte, radix: 16, uppercase: true), 2)
      }.joined()
    }
    type.staticMethod("string EscapeDataString(string stringToEscape)") { _, a in .string(encode(a[0].text)) }
    type.staticMethod("string UnescapeDataString(string stringToUnescape)") { _, a in .string(PercentEncoding.decode(a[0].text)) }
    type.staticMethod("bool IsWellFormedUriString(string uriString, System.UriKind uriKind)") { _, a in
      let text = a[0].text
      let isAbsolute = !Parts(text).scheme.isEmpty
      return .bool(!text.isEmpty && !text.contains(" ") && (a[1].text == "Relative" ? !isAbsolute : a[1].text == "RelativeOrAbsolute" || isAbsolute))
    }
    type.method("string GetLeftPart(System.UriPartial part)") { session, this, a in
      func part(_ name: String) -> String { (try? session.propertyValue(name, of: this))?.text ?? "" }
      let root = part("Scheme") + "://"
      return switch a[0].text.lowercased() {
      case "scheme", "0": .string(root)
      case "authority", "1": .string(root + (part("UserInfo").isEmpty ? "" : part("UserInfo") + "@") + part("Authority"))
      case "path", "2": .string(root + part("Authority") + part("AbsolutePath"))
      default: .string(root + part("Authority") + part("PathAndQuery"))
      }
    }
    type.staticMethod("bool TryCreate(string uriString, System.UriKind uriKind, ref result)") { session, a in
      let uri = Value.object(UriObject(a[0].text))
      let isAbsolute = session.truth((try? session.propertyValue("IsAbsoluteUri", of: uri)) ?? .null)
      let kind = a[1].text.lowercased()
      let fits = kind == "absolute" || kind == "1" ? isAbsolute : kind == "relative" || kind == "2" ? !isAbsolute : true
      try a[2].object(as: ReferenceObject.self)?.set(fits ? uri : .null)
      return .bool(fits)
    }
    type.constructor("uri new(string uriString)", "uri new(string uriString, System.UriKind uriKind)", "uri new(uri baseUri, string relativeUri)") { session, a in
      if a.count == 2, a[0].object is UriObject { return .object(UriObject(resolved(a[1].text, against: a[0].text))) }
      let isAbsolute = !Parts(a[0].text).scheme.isEmpty
      let kind = a.count > 1 ? a[1].text : "Absolute"
      if kind == "Relative", isAbsolute { throw Failure.dotNet("System.FormatException", "A relative URI cannot be created because the 'uriString' parameter represents an absolute URI.") }
      guard isAbsolute || kind != "Absolute" else {
        throw Failure.dotNet("System.FormatException", "Invalid URI: The format of the URI could not be determined.")
      }
      return .object(UriObject(a[0].text))
    }
  }

  /// A relative address beside a base (RFC 3986, 5.2): what is behind the last slash of the base's path goes.
  private static func resolved(_ relative: String, against base: String) -> String {
    if relative.contains("://") { return relative }
    guard let authority = base.range(of: "://") else { return relative }
    let root = base[..<authority.upperBound] + base[authority.upperBound...].prefix { !"/?#".contains($0) }
    if relative.hasPrefix("/") { return root + relative }
    let path = base.dropFirst(root.count).prefix { !"?#".contains($0) }
    if relative.hasPrefix("?") || relative.isEmpty { return root + path + relative }
    var parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().map(String.init)
    for part in relative.split(separator: "/", omittingEmptySubsequences: false) {
      if part == ".." { if parts.count > 1 { parts.removeLast() } } else if part != "." { parts.append(String(part)) }
    }
    let joined = parts.joined(separator: "/")
    return root + (joined.hasPrefix("/") ? "" : "/") + joined
  }
}
