/// Regular expressions, StringBuilder, Guid, Version and their like.
enum TextMembers {
  static func load(_ type: MemberBuilder) {
    switch type.type.fullName {
    case "System.Text.RegularExpressions.Regex": loadRegex(type)
    case "System.Text.RegularExpressions.Capture": loadCapture(type)
    case "System.Text.RegularExpressions.Group":
      type.property("Success", "bool") { _, this in .bool(this.object(as: CaptureObject.self)?.success ?? false) }
      type.property("Name", "string") { _, this in .string(this.object(as: GroupObject.self)?.name ?? "0") }
      type.property("Captures", "System.Text.RegularExpressions.CaptureCollection") { _, this in
        var captures = this.object(as: GroupObject.self)?.captures.map { Value.object($0) } ?? []
        if captures.isEmpty, this.object(as: CaptureObject.self)?.success ?? false { captures = [this] }
        return .object(ListObject(captures, type: captureCollection, isReadOnly: true))
      }
    case "System.Text.RegularExpressions.Match": loadMatch(type)
    case "System.Text.RegularExpressions.GroupCollection": loadGroups(type)
    case "System.Text.RegularExpressions.MatchCollection": loadPlaces(type, "System.Text.RegularExpressions.Match")
    case "System.Text.RegularExpressions.CaptureCollection": loadPlaces(type, "System.Text.RegularExpressions.Capture")
    case "System.Guid": loadGuid(type)
    case "System.Version": loadVersion(type)
    case "System.Management.Automation.SemanticVersion": SemanticVersionMembers.load(type)
    case "Microsoft.PowerShell.Commands.ModuleSpecification": ModuleSpecificationMembers.load(type)
    case "System.Uri": UriMembers.load(type)
    case "System.StringComparer":
      for name in ["OrdinalIgnoreCase", "Ordinal", "InvariantCultureIgnoreCase", "InvariantCulture", "CurrentCultureIgnoreCase", "CurrentCulture"] {
        let own = type.type
        type.staticProperty(name, "System.StringComparer") { _ in .object(OpaqueObject(name, type: own, text: { $0 })) }
      }
      func ignoresCase(_ value: Value) -> Bool { value.text.lowercased().contains("ignorecase") }
      func order(_ this: Value, _ a: [Value]) -> Int {
        this.text.lowercased().contains("ordinal")
          ? (ignoresCase(this) ? StringMembers.ordinal(a[0].text.uppercased(), a[1].text.uppercased()) : StringMembers.ordinal(a[0].text, a[1].text)) : Comparison.compare(a[0].text, a[1].text, ignoresCase: ignoresCase(this))
      }
      type.method("int Compare(string x, string y)") { _, this, a in .integer(order(this, a)) }
      type.method("bool Equals(string x, string y)") { _, this, a in .bool(order(this, a) == 0) }
    case "System.Text.Encoding", "System.Text.UTF8Encoding", "System.Text.UTF32Encoding": EncodingMembers.load(type)
    case "System.Net.Mail.MailAddress": loadMailAddress(type)
    default: break
    }
  }

  /// `bob@x.org` or `Bob <bob@x.org>`.
  static func mailAddress(_ text: String, _ type: TypeDescriptor) -> Value? {
    var (display, address) = ("", text.trimmingWhitespace)
    if let open = address.lastIndex(of: "<"), address.hasSuffix(">") {
      display = String(address[..<open]).trimmingWhitespace.replacing("\"", with: "")
      address = String(address[address.index(after: open)...].dropLast())
    }
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty, !address.contains(" ") else { return nil }
    return .object(OpaqueObject((display: display, address: address), type: type, text: { parts in
      parts.display.isEmpty ? parts.address : "\"\(parts.display)\" <\(parts.address)>"
    }))
  }

  private static func loadMailAddress(_ type: MemberBuilder) {
    let own = type.type
    func parts(_ this: Value) -> (display: String, address: String) {
      this.object(as: OpaqueObject<(display: String, address: String)>.self)?.state ?? ("", "")
    }
    type.property("DisplayName", "string") { _, this in .string(parts(this).display) }
    type.property("User", "string") { _, this in .string(parts(this).address.split(separator: "@").first.map(String.init) ?? "") }
    type.property("Host", "string") { _, this in .string(parts(this).address.split(separator: "@").last.map(String.init) ?? "") }
    type.property("Address", "string") { _, this in .string(parts(this).address) }
    type.constructor("mailaddress new(string address)") { _, a in
      guard let address = mailAddress(a[0].text, own) else {
        throw Failure.format("The specified string is not in the form required for an e-mail address.")
      }
      return address
    }
  }

  private static func regex(_ value: Value) throws -> RegexObject {
    guard let regex = value.object(as: RegexObject.self) else { throw Failure.argument("Not a regular expression.") }
    return regex
  }

  private static func matches(_ list: [MatchObject]) -> Value { .object(ListObject(list.map { .object($0) }, type: matchCollection, isReadOnly: true)) }

  /// The place in the input at which a match may begin.
  private static func start(_ arguments: [Value], _ index: Int) throws -> Int {
    guard arguments.count > index else { return 0 }
    guard (0...arguments[0].text.utf16.count).contains(arguments[index].intValue) else {
      throw Failure.outOfRange("startat", "Start index cannot be less than 0 or greater than input length.")
    }
    return arguments[index].intValue
  }

  private static func loadRegex(_ type: MemberBuilder) {
    type.property("Options", "System.Text.RegularExpressions.RegexOptions") { _, this in
      .object(EnumObject(TypeCatalog.regexOptions, Int64(try regex(this).options.rawValue)))
    }
    type.property("RightToLeft", "bool") { _, this in .bool(try regex(this).options.rawValue & 64 != 0) }
    // No timeout is a timeout of -1 ms.
    type.property("MatchTimeout", "timespan") { _, _ in .object(TimeSpanObject(ticks: -10_000)) }
    type.method("bool IsMatch(string input)", "bool IsMatch(string input, int startat)") { _, this, a in
      .bool(try regex(this).isMatch(a[0].text, from: try start(a, 1)))
    }
    type.method("System.Text.RegularExpressions.Match Match(string input)", "System.Text.RegularExpressions.Match Match(string input, int startat)") { _, this, a in
      .object(try regex(this).firstMatch(a[0].text, from: try start(a, 1)) ?? MatchObject(none: regex(this)))
    }
    type.method("System.Text.RegularExpressions.MatchCollection Matches(string input)", "System.Text.RegularExpressions.MatchCollection Matches(string input, int startat)") { _, this, a in
      matches(try regex(this).matches(a[0].text, from: try start(a, 1)))
    }
    type.method("int Count(string input)") { _, this, a in .integer(try regex(this).matches(a[0].text, from: 0).count) }
    type.method("int[] GetGroupNumbers()") { _, this, _ in .object(ArrayObject(try regex(this).program.numbers.map { .integer($0) }, elementType: .int)) }
    type.method("string GroupNameFromNumber(int i)") { _, this, a in
      let program = try regex(this).program
      return .string(program.numbers.firstIndex(of: a[0].intValue).map { program.names[$0].name } ?? "")
    }
    type.method("int GroupNumberFromName(string name)") { _, this, a in
      let program = try regex(this).program
      return .integer(program.names.firstIndex { $0.name == a[0].text }.map { program.numbers[$0] } ?? -1)
    }
    type.methods(["string replacement", "System.Text.RegularExpressions.MatchEvaluator evaluator"].flatMap { by in
      ["", ", int count", ", int count, int startat"].map { "string Replace(string input, \(by)\($0))" }
    }) { session, this, a in
      let limit = a.count > 2 ? a[2].intValue : -1
      if limit < -1 { throw Failure.outOfRange("count", "Count cannot be less than -1.") }
      return .string(try replace(session, regex(this), a[0].text, a[1], from: try start(a, 3), limit: limit < 0 ? .max : limit))
    }
    type.method("string[] Split(string input)", "string[] Split(string input, int count)") { session, this, a in
      if a.count > 1, a[1].intValue < 0 { throw Failure.outOfRange("count", "Count cannot be less than -1.") }
      return try Operators.split(session, a[0], .array([.object(try regex(this)), .integer(a.count > 1 ? a[1].intValue : 0)]), PatternMemory(ignoresCase: false))
    }
    type.method("string[] GetGroupNames()") { _, this, _ in .strings(try regex(this).program.names.map(\.name)) }
    func make(_ a: [Value], _ index: Int) throws -> RegexObject {
      try RegexObject(pattern: a[1].text, options: a.count > index ? RegexOptions(rawValue: a[index].intValue) : [])
    }
    type.staticMethod("bool IsMatch(string input, string pattern)", "bool IsMatch(string input, string pattern, System.Text.RegularExpressions.RegexOptions options)") { _, a in
      .bool(try make(a, 2).firstMatch(a[0].text) != nil)
    }
    type.staticMethod("System.Text.RegularExpressions.Match Match(string input, string pattern)", "System.Text.RegularExpressions.Match Match(string input, string pattern, System.Text.RegularExpressions.RegexOptions options)") { _, a in
      let regex = try make(a, 2)
      return .object(try regex.firstMatch(a[0].text) ?? MatchObject(none: regex))
    }
    type.staticMethod("System.Text.RegularExpressions.MatchCollection Matches(string input, string pattern)", "System.Text.RegularExpressions.MatchCollection Matches(string input, string pattern, System.Text.RegularExpressions.RegexOptions options)") { _, a in
      matches(try make(a, 2).matches(a[0].text))
    }
    type.staticMethod("string Replace(string input, string pattern, string replacement)", "string Replace(string input, string pattern, System.Text.RegularExpressions.MatchEvaluator evaluator)", "string Replace(string input, string pattern, System.Text.RegularExpressions.MatchEvaluator evaluator, System.Text.RegularExpressions.RegexOptions options)", "string Replace(string input, string pattern, string replacement, System.Text.RegularExpressions.RegexOptions options)") { session, a in
      .string(try replace(session, make(a, 3), a[0].text, a[2]))
    }
    type.staticMethod("string[] Split(string input, string pattern)", "string[] Split(string input, string pattern, System.Text.RegularExpressions.RegexOptions options)") { session, a in
      try Operators.split(session, a[0], .object(try make(a, 2)), PatternMemory(ignoresCase: false))
    }
    type.staticMethod("string Escape(string str)") { _, a in .string(RegexParser.escaped(a[0].text)) }
    type.staticMethod("string Unescape(string str)") { _, a in .string(try RegexCache.reported { try RegexParser.unescaped(a[0].text) }) }
    type.constructor(
      "regex new(string pattern)", "regex new(string pattern, System.Text.RegularExpressions.RegexOptions options)",
      "regex new(string pattern, System.Text.RegularExpressions.RegexOptions options, timespan matchTimeout)") { _, a in
      .object(try RegexObject(pattern: a[0].text, options: a.count > 1 ? RegexOptions(rawValue: a[1].intValue) : []))
    }
  }

  private static func replace(_ session: Session, _ regex: RegexObject, _ input: String, _ by: Value, from start: Int = 0, limit: Int = .max) throws -> String {
    if let block = by.callable {
      return try regex.replace(input, from: start, limit: limit) { match in
        try session.stringify(block.invokeCollecting(session, arguments: [.object(match)], item: .object(match)).first ?? .null)
      }
    }
    return try regex.replace(input, from: start, limit: limit, with: by.text)
  }

  private static func loadCapture(_ type: MemberBuilder) {
    type.property("Index", "int") { _, this in .integer(max(0, this.object(as: CaptureObject.self)?.start ?? 0)) }
    type.property("Length", "int") { _, this in .integer(this.object(as: CaptureObject.self)?.value.utf16.count ?? 0) }
    type.property("Value", "string") { _, this in .string(this.object(as: CaptureObject.self)?.value ?? "") }
    // A span cannot be boxed: it is there, and shows nothing.
    type.property("ValueSpan", "System.ReadOnlySpan[char]") { _, _ in .null }
  }

  private static let listInterfaces = ["System.Collections.IEnumerable", "System.Collections.ICollection", "System.Collections.IList"]
  static let groupCollection = TypeDescriptor("System.Text.RegularExpressions.GroupCollection", interfaces: listInterfaces)
  static let matchCollection = TypeDescriptor("System.Text.RegularExpressions.MatchCollection", interfaces: listInterfaces)
  static let captureCollection = TypeDescriptor("System.Text.RegularExpressions.CaptureCollection", interfaces: listInterfaces)

  private static func elements(_ this: Value) -> [Value] { this.object(as: ListObject.self)?.elements ?? [] }

  /// The members of a collection that nothing is added to.
  private static func loadFixedElements(_ type: MemberBuilder) {
    type.property("Count", "int") { _, this in .integer(elements(this).count) }
    type.property("IsReadOnly", "bool") { _, _ in .bool(true) }
    type.property("IsSynchronized", "bool") { _, _ in .bool(false) }
    func at(_ this: Value, _ value: Value) -> Int? { elements(this).firstIndex { $0.object === value.object && value.object != nil } }
    type.method("bool Contains(System.Object value)") { _, this, a in .bool(at(this, a[0]) != nil) }
    type.method("int IndexOf(System.Object value)") { _, this, a in .integer(at(this, a[0]) ?? -1) }
    type.method("System.Collections.IEnumerator GetEnumerator()") { _, this, _ in .object(EnumeratorObject(elements(this))) }
  }

  /// The members of a collection whose elements have places alone.
  ///
  /// - Parameter element: the type of its elements.
  private static func loadPlaces(_ type: MemberBuilder, _ element: String) {
    loadFixedElements(type)
    type.method("\(element) Item(int i)") { _, this, a in
      guard elements(this).indices.contains(a[0].intValue) else {
        throw Failure.outOfRange("i", "Specified argument was out of the range of valid values.")
      }
      return elements(this)[a[0].intValue]
    }
  }

  private static func loadGroups(_ type: MemberBuilder) {
    func groups(_ this: Value) -> [Value] { elements(this) }
    func name(_ group: Value) -> String { group.object(as: CaptureObject.self)?.shownName ?? "0" }
    loadFixedElements(type)
    type.property("Keys", "System.Collections.Generic.IEnumerable[string]") { _, this in .strings(groups(this).map(name)) }
    type.property("Values", "System.Collections.Generic.IEnumerable[System.Text.RegularExpressions.Group]") { _, this in .array(groups(this)) }
    type.method("bool ContainsKey(string key)") { _, this, a in .bool(groups(this).contains { name($0) == a[0].text }) }
    let group = "System.Text.RegularExpressions.Group"
    type.method("\(group) Item(int groupnum)", "\(group) Item(string groupname)") { _, this, a in
      guard let all = this.object(as: ListObject.self) else { return .null }
      return .object(GroupObject.find(a[0].base.stringValue == nil ? a[0].intValue : nil, named: a[0].text, in: all))
    }
  }

  private static func loadMatch(_ type: MemberBuilder) {
    type.property("Groups", "System.Text.RegularExpressions.GroupCollection") { _, this in
      let match = this.object(as: MatchObject.self)
      var groups = (match?.groups ?? []).map { Value.object($0) }
      if let match, match.success, !groups.isEmpty { groups[0] = .object(match) }
      return .object(ListObject(groups, type: groupCollection, isReadOnly: true))
    }
    type.method("System.Text.RegularExpressions.Match NextMatch()") { _, this, _ in
      guard let match = this.object(as: MatchObject.self) else { return .null }
      let start = match.end > match.start ? match.end : match.end + 1
      return .object(try match.regex.first(match.input, from: start) ?? MatchObject(none: match.regex))
    }
    type.method("string Result(string replacement)") { _, this, a in
      guard let match = this.object(as: MatchObject.self), match.success else { throw Failure.dotNet("System.NotSupportedException", "Result cannot be called on a failed Match.") }
      return .string(match.expand(a[0].text))
    }
  }

  private static func loadGuid(_ type: MemberBuilder) {
    /// A hexadecimal digit of a GUID's text.
    func digit(_ this: Value, _ at: Int) -> Value {
      let text = Array(this.text)
      return .integer(text.indices.contains(at) ? text[at].hexDigitValue ?? 0 : 0)
    }
    type.staticProperty("Empty", "guid") { _ in .object(GuidObject("00000000-0000-0000-0000-000000000000")) }
    type.constructor("guid new(string g)", "guid new(byte[] b)") { session, a in
      if session.isList(a[0]) {
        let bytes = session.bytes(a[0])
        guard bytes.count == 16 else { throw Failure.argument("Byte array for Guid must be exactly 16 bytes long. (Parameter 'b')") }
        // The first three groups are little-endian numbers.
        let order = [3, 2, 1, 0, 5, 4, 7, 6] + Array(8..<16)
        return .object(GuidObject(GuidText.dashed(order.map { NumberText.padded(String(bytes[$0], radix: 16), 2) }.joined())))
      }
      return try GuidText.checked(a[0].text)
    }
    type.property("Variant", "int") { _, this in digit(this, 19) }
    type.property("Version", "int") { _, this in digit(this, 14) }
    type.staticMethod("guid CreateVersion7()", "guid CreateVersion7(System.DateTimeOffset timestamp)") { session, a in
      let given = a.first?.object(as: DateTimeOffsetObject.self)
      let ticks = given.map { $0.local.ticks - $0.offset } ?? Session.currentTicks()
      let milliseconds = NumberText.padded(String((ticks - CalendarDate.unixEpoch) / 10_000, radix: 16), 12)
      let random = session.newGuid()
      return .object(GuidObject("\(milliseconds.prefix(8))-\(milliseconds.dropFirst(8))-7" + random.dropFirst(15)))
    }
    type.staticMethod("guid NewGuid()") { session, _ in .object(GuidObject(session.newGuid())) }
    type.staticMethod("guid Parse(string input)") { _, a in try GuidText.checked(a[0].text) }
    type.staticMethod("bool TryParse(string input, ref result)") { _, a in
      let guid = GuidText.parse(a[0].text)
      try a[1].object(as: ReferenceObject.self)?.set(.object(GuidObject(guid ?? "00000000-0000-0000-0000-000000000000")))
      return .bool(guid != nil)
    }
    type.staticMethod("guid ParseExact(string input, string format)") { _, a in
      let guid = try GuidText.checked(a[0].text)
      let text = a[0].text
      let shape = text.hasPrefix("{") ? "B" : text.hasPrefix("(") ? "P" : text.contains("-") ? "D" : "N"
      guard a[1].text.uppercased() == shape else {
        throw Failure.format(
          "NDBPX".contains(a[1].text.uppercased()) ? "Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx)."
            : GuidText.wrongFormat)
      }
      return guid
    }
    type.method("string ToString()", "string ToString(string format)", "string ToString(string format, System.IFormatProvider provider)") { session, this, a in
      .string(try session.formatted(this, a.first?.text ?? ""))
    }
    type.method("int CompareTo(guid value)") { _, this, a in .integer(Comparison.order(this, a[0], ignoresCase: false).signum()) }
    type.type.add(Member("Guid", .ScriptProperty, .property(get: { _, this in .string(this.text) }, set: nil), definition: "System.Object Guid {get=$this.ToString();}"))
    type.method("byte[] ToByteArray()") { _, this, _ in
      let digits = Array(this.text.replacing("-", with: ""))
      // The first three groups are little-endian numbers.
      let order = [3, 2, 1, 0, 5, 4, 7, 6] + Array(8..<16)
      return .bytes(order.map { UInt8(String(digits[($0 * 2)...($0 * 2 + 1)]), radix: 16) ?? 0 })
    }
    type.constructor("guid new()", "guid new(string g)") { session, a in
      if a.isEmpty { return .object(GuidObject("00000000-0000-0000-0000-000000000000")) }
      return try GuidText.checked(a[0].text)
    }
  }

  private static func loadVersion(_ type: MemberBuilder) {
    for (index, name) in ["Major", "Minor", "Build", "Revision"].enumerated() {
      type.property(name, "int") { _, this in .integer(this.object(as: VersionObject.self)?.part(index) ?? -1) }
    }
    for (name, shift) in [("MajorRevision", 16), ("MinorRevision", 0)] {
      type.property(name, "System.Int16") { _, this in
        .number(.int16(Int16(truncatingIfNeeded: (this.object(as: VersionObject.self)?.part(3) ?? -1) >> shift)))
      }
    }
    type.method("string ToString()", "string ToString(int fieldCount)") { _, this, a in
      guard let count = a.first?.intValue else { return .string(this.text) }
      let parts = (0..<4).compactMap { index in this.object(as: VersionObject.self)?.part(index) }.filter { $0 >= 0 }
      guard count >= 0, count <= parts.count else { throw Failure.argument("Argument must be between 0 and \((0...4).contains(count) ? parts.count : 4). (Parameter 'fieldCount')") }
      return .string(parts.prefix(count).map { String($0) }.joined(separator: "."))
    }
    type.method("int CompareTo(System.Object version)", "int CompareTo(version value)") { _, this, a in
      guard a[0].isNull || a[0].object is VersionObject else { throw Failure.argument("Object must be of type Version. (Parameter 'version')") }
      return .integer(a[0].isNull ? 1 : Comparison.order(this, a[0], ignoresCase: true))
    }
    type.staticMethod("version Parse(string input)") { session, a in try session.convert(a[0], to: .version) }
    type.staticMethod("bool TryParse(string input, ref result)") { session, a in
      let value = try? session.convert(a[0], to: .version)
      try a[1].object(as: ReferenceObject.self)?.set(value ?? .null)
      return .bool(value != nil)
    }
    type.constructor("version new()", "version new(string version)", "version new(int major, int minor)", "version new(int major, int minor, int build)", "version new(int major, int minor, int build, int revision)") { session, a in
      if a.isEmpty { return .object(VersionObject([0, 0])) }
      for (name, part) in zip(["major", "minor", "build", "revision"], a) where a.count > 1 && part.intValue < 0 {
        throw Failure.negative(name, part.intValue)
      }
      if a.count == 1 {
        do { return try session.convert(.string(a[0].text), to: .version) } catch Unwind.error(let error) {
          throw Failure.argument(error.record.exception.innermost.message)
        }
      }
      return .object(VersionObject(a.map(\.intValue)))
    }
  }
}

extension String {
  /// The range of the first occurrence of `text`.
  func range(of text: String) -> Range<String.Index>? { firstRange(of: text) }
}

extension Session {
  /// A new GUID, drawn from the session's seed.
  public func newGuid() -> String {
    let digits = (0..<32).map { index -> Character in
      if index == 12 { return "4" }
      let value = Int.random(in: 0..<16, using: &random)
      let digit = index == 16 ? 8 + value % 4 : value
      return Character(String(digit, radix: 16))
    }
    return GuidText.dashed(String(digits))
  }
}
