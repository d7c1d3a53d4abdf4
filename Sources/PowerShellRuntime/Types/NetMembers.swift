/// System.Net: addresses, and the encodings of HTML and URLs.
enum NetMembers {
  static func load(_ type: MemberBuilder) {
    switch type.type.fullName {
    case "System.Net.IPAddress": loadAddress(type)
    case PhysicalAddressMembers.fullName: PhysicalAddressMembers.load(type)
    case "System.Net.WebUtility": HttpUtilityMembers.loadWebUtility(type)
    case "System.Web.HttpUtility": HttpUtilityMembers.load(type)
    case "System.UriBuilder": UriBuilderMembers.load(type)
    case "System.Security.SecurityElement":
      type.staticMethod("string Escape(string str)") { _, a in
        .string(a[0].text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;").replacing("\"", with: "&quot;").replacing("'", with: "&apos;"))
      }
    case "System.Security.Cryptography.RandomNumberGenerator":
      type.staticMethod("byte[] GetBytes(int count)") { session, a in
        guard a[0].intValue <= 1 << 24 else { throw Failure.dotNet("System.OutOfMemoryException", "Array dimensions exceeded supported range.") }
        return .object(ArrayObject((0..<max(0, a[0].intValue)).map { _ in .number(.uint8(UInt8.random(in: 0...255, using: &session.random))) }, elementType: .byte))
      }
      type.staticMethod("int GetInt32(int toExclusive)", "int GetInt32(int fromInclusive, int toExclusive)") { session, a in
        let (low, high) = a.count == 2 ? (a[0].intValue, a[1].intValue) : (0, a[0].intValue)
        guard low < high else { throw Failure.argument("Range of random number does not contain at least one possibility.") }
        return .integer(Int.random(in: low..<high, using: &session.random))
      }
    default: break
    }
  }

  /// The bytes of an address in text, four or sixteen; nil for what is none.
  static func addressBytes(_ text: String) -> [UInt8]? {
    if text.contains(":") { return version6(text) }
    // Fewer than four parts leave the rest of the address to the last; parts are decimal, octal or hexadecimal (IPv4AddressHelper).
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(part)
    guard (1...4).contains(parts.count), !parts.contains(nil) else { return nil }
    var bytes: [UInt8] = []
    for case let value? in parts.dropLast() {
      guard let byte = UInt8(exactly: value) else { return nil }
      bytes.append(byte)
    }
    guard let last = parts.last ?? nil, last < UInt64(1) << (8 * (5 - parts.count)) else { return nil }
    return bytes + (0..<(4 - bytes.count)).reversed().map { UInt8(truncatingIfNeeded: last >> (8 * UInt64($0))) }
  }

  /// A number of an address as C writes it.
  private static func part(_ text: Substring) -> UInt64? {
    if text.lowercased().hasPrefix("0x") { return UInt64(text.dropFirst(2), radix: 16) }
    return text.count > 1 && text.hasPrefix("0") ? UInt64(text, radix: 8) : text.allSatisfy { $0.isASCII && $0.isNumber } ? UInt64(text) : nil
  }

  private static func version6(_ text: String) -> [UInt8]? {
    func groups(_ part: Substring) -> [UInt16?] {
      part.isEmpty ? [] : part.split(separator: ":", omittingEmptySubsequences: false).map { $0.count <= 4 ? UInt16($0, radix: 16) : nil }
    }
    let words: [UInt16?]
    if let gap = text.range(of: "::") {
      let (front, back) = (groups(text[..<gap.lowerBound]), groups(text[gap.upperBound...]))
      guard front.count + back.count < 8 else { return nil }
      words = front + [UInt16?](repeating: 0, count: 8 - front.count - back.count) + back
    } else {
      words = groups(Substring(text))
    }
    guard words.count == 8, !words.contains(where: { $0 == nil }) else { return nil }
    return words.compactMap { $0 }.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
  }

  static func addressText(_ bytes: [UInt8]) -> String {
    if bytes.count == 4 { return bytes.map(String.init).joined(separator: ".") }
    let words = stride(from: 0, to: bytes.count - 1, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
    // The longest run of zeros is left out (RFC 5952).
    var (best, length) = (0, 0)
    for start in words.indices {
      let run = words[start...].prefix { $0 == 0 }.count
      if run > length { (best, length) = (start, run) }
    }
    func text(_ part: ArraySlice<UInt16>) -> String { part.map { String($0, radix: 16) }.joined(separator: ":") }
    return length < 2 ? text(words[...]) : text(words[..<best]) + "::" + text(words[(best + length)...])
  }

  static func address(_ bytes: [UInt8], _ type: TypeDescriptor) -> Value {
    .object(OpaqueObject(bytes, type: type, text: { addressText($0) }))
  }

  private static func loadAddress(_ type: MemberBuilder) {
    let own = type.type
    func bytes(_ this: Value) -> [UInt8] { this.object(as: OpaqueObject<[UInt8]>.self)?.state ?? [] }
    type.staticMethod("ipaddress Parse(string ipString)") { _, a in
      guard let bytes = addressBytes(a[0].text) else { throw Failure.format("An invalid IP address was specified.") }
      return address(bytes, own)
    }
    type.staticMethod("bool IsLoopback(ipaddress address)") { _, a in
      let own = bytes(a[0])
      return .bool(own.count == 4 ? own[0] == 127 : own == [UInt8](repeating: 0, count: 15) + [1])
    }
    for name in ["HostToNetworkOrder", "NetworkToHostOrder"] {
      type.staticMethod("int \(name)(int host)", "long \(name)(long host)", "short \(name)(short host)") { _, a in
        switch a[0].base {
        case .int(let number): .int(number.byteSwapped)
        case .long(let number): .long(number.byteSwapped)
        default: .number(.int16(Int16(truncatingIfNeeded: a[0].intValue).byteSwapped))
        }
      }
    }
    type.staticMethod("bool TryParse(string ipString, ref address)") { _, a in
      let found = addressBytes(a[0].text).map { address($0, own) }
      try a[1].object(as: ReferenceObject.self)?.set(found ?? .null)
      return .bool(found != nil)
    }
    type.constructor("ipaddress new(byte[] address)", "ipaddress new(long newAddress)") { session, a in
      if session.isList(a[0]) { return address(session.bytes(a[0]), own) }
      let number = UInt32(truncatingIfNeeded: session.wholeNumber(a[0]))
      return address((0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }, own)
    }
    for (name, bytes) in [("Any", [0, 0, 0, 0]), ("Loopback", [127, 0, 0, 1]), ("Broadcast", [255, 255, 255, 255])] as [(String, [UInt8])] {
      type.staticProperty(name, "ipaddress") { _ in address(bytes, own) }
    }
    type.property("AddressFamily", "System.Net.Sockets.AddressFamily") { _, this in
      .object(EnumObject(NetEnumerations.named("System.Net.Sockets.AddressFamily"), bytes(this).count == 4 ? 2 : 23))
    }
    type.property("ScopeId", "long") { _, this in bytes(this).count == 4 ? .null : .long(0) }
    for (name, test) in [
      ("IsIPv6Multicast", { $0[0] == 0xFF }), ("IsIPv6LinkLocal", { $0[0] == 0xFE && $0[1] & 0xC0 == 0x80 }),
      ("IsIPv6SiteLocal", { $0[0] == 0xFE && $0[1] & 0xC0 == 0xC0 }), ("IsIPv6Teredo", { $0.prefix(4) == [0x20, 0x01, 0, 0] }),
      ("IsIPv6UniqueLocal", { $0[0] & 0xFE == 0xFC }),
      ("IsIPv4MappedToIPv6", { $0.prefix(10).allSatisfy { $0 == 0 } && $0[10] == 0xFF && $0[11] == 0xFF }),
    ] as [(String, ([UInt8]) -> Bool)] {
      type.property(name, "bool") { _, this in .bool(bytes(this).count == 16 && test(Array(bytes(this)))) }
    }
    type.property("Address", "long") { _, this in
      // .NET refuses the long address of IPv6, and PowerShell reads a property that fails as null.
      guard bytes(this).count == 4 else { return .null }
      return .long(bytes(this).prefix(4).enumerated().reduce(Int64(0)) { $0 | Int64($1.element) << Int64($1.offset * 8) })
    }
    type.property("IPAddressToString", "string") { _, this in .string(this.text) }
    type.method("byte[] GetAddressBytes()") { _, this, _ in
      .bytes(bytes(this))
    }
    type.method("bool Equals(System.Object comparand)") { _, this, a in .bool(this.text == a[0].text && a[0].type === own) }
  }
}

/// `%41` for `A` (RFC 3986).
public enum PercentEncoding {
  /// Letters and digits of ASCII and `-_.~`, which need no escape (RFC 3986, 2.3).
  static func isUnreserved(_ byte: UInt8) -> Bool {
    guard byte < 0x80 else { return false }
    let character = Character(Unicode.Scalar(byte))
    return character.isLetter || character.isNumber || "-_.~".contains(character)
  }

  static func escape(_ byte: UInt8) -> String { "%" + NumberText.padded(String(byte, radix: 16, uppercase: true), 2) }

  static func encode(_ text: String) -> String {
    text.utf8.map { isUnreserved($0) ? String(Character(Unicode.Scalar($0))) : escape($0) }.joined()
  }

  /// - Parameter isWanted: whether the escape of a byte is resolved; the others stay.
  public static func decode(_ text: String, where isWanted: (UInt8) -> Bool = { _ in true }) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == 0x25, rest.count >= 2, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16), isWanted(value) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Text in HTML.
public enum HtmlText {
  private static let entities: [(String, String)] = [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;")]

  public static func encode(_ text: String) -> String {
    entities.reduce(text) { $0.replacing($1.0, with: $1.1) }.unicodeScalars.map { scalar in
      scalar.value >= 0xA0 && scalar.value < 0x100 || scalar.value > 0xFFFF ? "&#\(scalar.value);" : String(Character(scalar))
    }.joined()
  }

  static func decode(_ text: String) -> String {
    var result = ""
    var rest = Substring(text)
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      rest = rest[start...]
      guard let end = rest.firstIndex(of: ";"), let decoded = entity(String(rest[rest.index(after: start)..<end])) else {
        result += "&"
        rest = rest.dropFirst()
        continue
      }
      result += decoded
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  private static func entity(_ name: String) -> String? {
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let value = digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return value.flatMap { Unicode.Scalar($0) }.map { String(Character($0)) }
    }
    if name == "nbsp" { return "\u{A0}" }
    return entities.first { $0.1 == "&\(name);" }?.0 ?? (name == "apos" ? "'" : nil)
  }
}
