/// System.Uri.
enum UriMembers {
  static func load(_ type: MemberBuilder) {
    func uri(_ value: Value) -> UriObject { value.object(as: UriObject.self) ?? UriObject(value.text) }
    // Most properties of a relative address throw, which a script sees as nothing.
    func property(_ name: String, _ typeName: String, _ get: @escaping (UriAddress) -> Value) {
      type.property(name, typeName) { _, this in uri(this).address.map(get) ?? .null }
    }
    func text(_ name: String, _ get: @escaping (UriAddress) -> String) { property(name, "string") { .string(get($0)) } }
    func flag(_ name: String, _ get: @escaping (UriAddress) -> Bool) { property(name, "bool") { .bool(get($0)) } }
    // The order in which .NET declares them is that in which they are listed.
    text("AbsolutePath") { $0.path }
    text("AbsoluteUri") { $0.absolute }
    text("LocalPath") { PercentEncoding.decode($0.path) }
    text("Authority") { $0.authority }
    property("HostNameType", "System.UriHostNameType") {
      let host = $0.host
      let bare = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
      return .string(host.isEmpty ? "Basic" : NetMembers.addressBytes(bare).map { $0.count == 4 ? "IPv4" : "IPv6" } ?? "Dns")
    }
    flag("IsDefaultPort") { $0.hasDefaultPort }
    flag("IsFile") { $0.scheme == "file" }
    flag("IsLoopback") { ["localhost", "127.0.0.1", "[::1]"].contains($0.host) || $0.scheme == "file" && $0.host.isEmpty }
    text("PathAndQuery") { $0.path + $0.query }
    property("Segments", "string[]") {
      let path = $0.path
      let pieces = path.split(separator: "/").map(String.init)
      let ended = pieces.enumerated().map { $0.offset < pieces.count - 1 || path.hasSuffix("/") ? $0.element + "/" : $0.element }
      return .strings(path.hasPrefix("/") ? ["/"] + ended : ended)
    }
    flag("IsUnc") { $0.scheme == "file" && !$0.host.isEmpty }
    text("Host") { $0.host }
    property("Port", "int") { .integer($0.port) }
    text("Query") { $0.query }
    text("Fragment") { $0.fragment }
    text("Scheme") { $0.scheme }
    type.property("OriginalString", "string") { _, this in .string(uri(this).original) }
    for name in ["DnsSafeHost", "IdnHost"] { text(name) { $0.host.hasPrefix("[") ? String($0.host.dropFirst().dropLast()) : $0.host } }
    type.property("IsAbsoluteUri", "bool") { _, this in .bool(uri(this).address != nil) }
    type.property("UserEscaped", "bool") { _, _ in .bool(false) }
    text("UserInfo") { $0.user }
    type.staticMethod("string EscapeDataString(string stringToEscape)") { _, a in .string(PercentEncoding.encode(a[0].text)) }
    type.staticMethod("string UnescapeDataString(string stringToUnescape)") { _, a in .string(PercentEncoding.decode(a[0].text)) }
    type.staticMethod("bool IsWellFormedUriString(string uriString, System.UriKind uriKind)") { _, a in
      let text = a[0].text
      let isAbsolute = UriObject(text).address != nil
      return .bool(!text.isEmpty && !text.contains(" ") && (a[1].text == "Relative" ? !isAbsolute : a[1].text == "RelativeOrAbsolute" || isAbsolute))
    }
    type.method("string GetLeftPart(System.UriPartial part)") { _, this, a in
      guard let address = uri(this).address else {
        throw Failure.dotNet("System.InvalidOperationException", "This operation is not supported for a relative URI.")
      }
      return switch a[0].text.lowercased() {
      case "scheme", "0": .string(address.scheme + address.delimiter)
      case "authority", "1": .string(address.root)
      case "path", "2": .string(address.root + address.path)
      default: .string(address.root + address.path + address.query)
      }
    }
    type.method("uri MakeRelativeUri(uri uri)") { _, this, a in
      guard let base = uri(this).address, let target = uri(a[0]).address else {
        throw Failure.dotNet("System.InvalidOperationException", "This operation is not supported for a relative URI.")
      }
      return .object(UriObject(base.relative(of: target) ?? a[0].text))
    }
    type.method("bool IsBaseOf(uri uri)") { _, this, a in
      guard let base = uri(this).address, let target = uri(a[0]).address else { return .bool(false) }
      return .bool(base.root == target.root && target.path.hasPrefix(base.folder))
    }
    type.method("bool Equals(System.Object comparand)") { _, this, a in .bool(UriMembers.same(uri(this), uri(a[0]))) }
    type.method("string ToString()") { _, this, _ in .string(uri(this).text) }
    type.staticMethod("bool TryCreate(string uriString, System.UriKind uriKind, ref result)") { _, a in
      let made = try? UriObject(checking: a[0].text)
      let uri = made.map { Value.object($0) } ?? .null
      let isAbsolute = made?.address != nil
      let kind = a[1].text.lowercased()
      let fits = made == nil ? false : kind == "absolute" || kind == "1" ? isAbsolute : kind == "relative" || kind == "2" ? !isAbsolute : true
      try a[2].object(as: ReferenceObject.self)?.set(fits ? uri : .null)
      return .bool(fits)
    }
    type.constructor("uri new(string uriString)", "uri new(string uriString, System.UriKind uriKind)", "uri new(uri baseUri, string relativeUri)") { session, a in
      if a.count == 2, a[0].object is UriObject { return .object(UriObject(resolved(a[1].text, against: a[0].text))) }
      let made = try UriObject(checking: a[0].text)
      let isAbsolute = made.address != nil
      let kind = a.count > 1 ? a[1].text : "Absolute"
      if kind == "Relative", isAbsolute { throw Failure.dotNet("System.FormatException", "A relative URI cannot be created because the 'uriString' parameter represents an absolute URI.") }
      guard isAbsolute || kind != "Absolute" else {
        throw Failure.dotNet("System.FormatException", a[0].text.isEmpty ? "Invalid URI: The URI is empty." : "Invalid URI: The format of the URI could not be determined.")
      }
      return .object(made)
    }
  }

  /// Addresses are the same by their canonical text, without account and fragment.
  static func same(_ one: UriObject, _ other: UriObject) -> Bool {
    func text(_ uri: UriObject) -> String { uri.address.map { $0.scheme + $0.delimiter + $0.authority + $0.path + $0.query } ?? uri.original }
    return text(one) == text(other)
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
