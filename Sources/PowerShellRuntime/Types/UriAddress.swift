/// An absolute address taken apart and put in the form that System.Uri gives it (RFC 3986, 6.2.2): scheme and host in lower case,
/// no `.` and `..` in the path, escapes only where they are needed.
struct UriAddress {
  private(set) var scheme = ""
  /// What stands between the scheme and the address: `://`, or `:` where there is no host (`mailto:`).
  private(set) var delimiter = "://"
  private(set) var user = ""
  private(set) var host = ""
  private(set) var port = -1
  private(set) var path = ""
  private(set) var query = ""
  private(set) var fragment = ""

  struct Invalid: Error {
    let message: String
  }

  /// - Throws: `Invalid` where the text has a scheme and is no address; nil where it has none.
  init?(_ text: String) throws {
    let text = text.trimmingWhitespace
    if text.hasPrefix("/") {
      // A path of Linux is an address of a file.
      (scheme, path) = ("file", UriAddress.normalized(UriAddress.escaped(text)))
      return
    }
    guard let colon = text.firstIndex(of: ":"), let first = text.first, first.isASCII, first.isLetter,
      text[..<colon].allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }), text.distance(from: text.startIndex, to: colon) > 1
    else { return nil }
    scheme = text[..<colon].lowercased()
    var rest = text[text.index(after: colon)...]
    func cut(_ mark: Character) -> String {
      guard let at = rest.firstIndex(of: mark) else { return "" }
      defer { rest = rest[..<at] }
      return UriAddress.escaped(String(rest[at...]))
    }
    fragment = cut("#")
    if scheme != "file" { query = cut("?") }
    guard rest.hasPrefix("//") else {
      if ["http", "https", "ftp", "ws", "wss"].contains(scheme) { throw Invalid(message: rest.isEmpty ? "Invalid URI: The hostname could not be parsed." : "Invalid URI: The Authority/Host could not be parsed.") }
      delimiter = ":"
      if scheme == "mailto" {
        try setAuthority(rest)
        return
      }
      path = UriAddress.escaped(String(rest))
      return
    }
    rest = rest.dropFirst(2)
    let slash = rest.firstIndex { $0 == "/" || $0 == "\\" } ?? rest.endIndex
    try setAuthority(rest[..<slash])
    let escaped = UriAddress.escaped(String(rest[slash...]).replacing("\\", with: "/"))
    path = escaped.isEmpty ? "/" : UriAddress.normalized(escaped)
  }

  private mutating func setAuthority(_ text: Substring) throws {
    var authority = text
    if let at = authority.lastIndex(of: "@") {
      user = UriAddress.escaped(String(authority[..<at]))
      authority = authority[authority.index(after: at)...]
    }
    if authority.hasPrefix("["), let close = authority.firstIndex(of: "]") {
      host = authority[...close].lowercased()
      authority = authority[authority.index(after: close)...]
      if authority.hasPrefix(":") { port = try UriAddress.port(authority.dropFirst()) }
    } else {
      let pieces = authority.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      host = (pieces.first ?? "").lowercased()
      if pieces.count > 1, !pieces[1].isEmpty { port = try UriAddress.port(pieces[1]) }
    }
    if host.isEmpty && scheme != "file" || host.contains(where: { " <>\"^`{}|\\".contains($0) }) { throw Invalid(message: "Invalid URI: The hostname could not be parsed.") }
    if port < 0 { port = UriAddress.defaultPorts[scheme] ?? -1 }
  }

  private static func port(_ text: Substring) throws -> Int {
    guard let number = Int(text), (0...65535).contains(number) else { throw Invalid(message: "Invalid URI: Invalid port specified.") }
    return number
  }

  private static let defaultPorts = ["http": 80, "https": 443, "ftp": 21, "ws": 80, "wss": 443, "ldap": 389, "mailto": 25]
  var hasDefaultPort: Bool { port < 0 || port == UriAddress.defaultPorts[scheme] }
  var authority: String { host + (hasDefaultPort ? "" : ":\(port)") }
  /// The address with escapes.
  var absolute: String { root + path + query + fragment }
  /// Scheme, account and host.
  var root: String { scheme + delimiter + (user.isEmpty ? "" : user + "@") + authority }
  /// The address as ToString() has it: without the escapes that a reader needs not.
  var shown: String { root + UriAddress.readable(path) + UriAddress.readable(query) + UriAddress.readable(fragment) }

  /// The path as far as its last slash.
  var folder: String { path.lastIndex(of: "/").map { String(path[...$0]) } ?? "" }

  /// The way from this address to another of the same host; nil where it is of another.
  func relative(of target: UriAddress) -> String? {
    guard root == target.root else { return nil }
    let rest = target.query + target.fragment
    if path == target.path { return rest }
    let (own, other) = (folder.split(separator: "/"), target.folder.split(separator: "/"))
    let shared = zip(own, other).prefix { $0 == $1 }.count
    let way = String(repeating: "../", count: own.count - shared) + other.dropFirst(shared).map { $0 + "/" }.joined() + target.path.dropFirst(target.folder.count)
    // A colon in the first part would make a scheme of it.
    let needsDot = way.isEmpty || way.prefix { $0 != "/" }.contains(":")
    return (needsDot ? "./" : "") + way + rest
  }

  /// Text with escapes where an address needs them; needless ones are taken away.
  private static func escaped(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result = ""
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "%"), at + 2 < bytes.count, let value = UInt8(String(decoding: bytes[(at + 1)...(at + 2)], as: UTF8.self), radix: 16) {
        if PercentEncoding.isUnreserved(value) { result.unicodeScalars.append(Unicode.Scalar(value)) } else { result += String(decoding: bytes[at...(at + 2)], as: UTF8.self).uppercased() }
        at += 3
        continue
      }
      if PercentEncoding.isUnreserved(byte) || "!#$&'()*+,/:;=?@[]".utf8.contains(byte) { result.unicodeScalars.append(Unicode.Scalar(byte)) } else { result += PercentEncoding.escape(byte) }
      at += 1
    }
    return result
  }

  /// Text without the escapes of characters that mean nothing in an address.
  private static func readable(_ text: String) -> String {
    guard text.contains("%") else { return text }
    let kept = Set("%#?/\\@:;&=+$,".utf8)
    return PercentEncoding.decode(text) { $0 >= 0x20 && !kept.contains($0) }
  }

  /// A path without `.` and `..` (RFC 3986, 5.2.4).
  private static func normalized(_ path: String) -> String {
    guard path.contains("/.") else { return path }
    var parts: [Substring] = []
    let pieces = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    for (number, part) in pieces.enumerated() {
      let isLast = number == pieces.count - 1
      if part == ".." { if !parts.isEmpty { parts.removeLast() } } else if part != "." { parts.append(part) }
      if isLast, part == "." || part == ".." { parts.append("") }
    }
    return "/" + parts.joined(separator: "/")
  }
}
