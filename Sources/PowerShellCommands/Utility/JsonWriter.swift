import PowerShellRuntime

/// Writes JSON as ConvertTo-Json does.
struct JsonWriter {
  private let session: Session
  private let depth: Int
  private let isCompressed: Bool
  private let enumsAsStrings: Bool
  private let texts: JsonText
  /// Something was deeper than the limit.
  private(set) var isTruncated = false

  init(_ session: Session, depth: Int, isCompressed: Bool, enumsAsStrings: Bool, escapeHandling: String) {
    (self.session, self.depth, self.isCompressed, self.enumsAsStrings) = (session, depth, isCompressed, enumsAsStrings)
    texts = JsonText(escapeHandling: escapeHandling)
  }

  /// The object whose added properties stand beside it already.
  private var bare: PSObject?

  /// - Parameter piped: the objects that came through a pipeline, which puts on them what PowerShell's type data adds.
  mutating func text(_ value: Value, piped: [Value] = []) throws -> String {
    self.piped = Set(piped.compactMap { $0.object.map(ObjectIdentifier.init) })
    return try write(value, 0)
  }
  private var piped: Set<ObjectIdentifier> = []

  private mutating func write(_ value: Value, _ level: Int) throws -> String {
    switch value {
    case .null, .nothing: return "null"
    case .bool(let flag): return flag ? "true" : "false"
    case .int, .long: return value.text
    case .double(let number): return real(number)
    case .char, .string: return quoted(value.text)
    case .object(let object): return try write(object, level)
    }
  }

  private func real(_ number: Double) -> String {
    if number.isNaN { return "\"NaN\"" }
    if number.isInfinite { return number < 0 ? "\"-Infinity\"" : "\"Infinity\"" }
    // The fewest digits that give the number again (Newtonsoft.Json).
    let text = NumberText.roundTrip(number)
    return text.contains(".") || text.contains("E") ? text : text + ".0"
  }

  /// A single is written with a power of ten from a thousand millions on.
  private func real(_ number: Float) -> String {
    guard number.isFinite, abs(number) >= 1e9 else { return real(Double(String(number)) ?? Double(number)) }
    return String(number).uppercased()
  }

  private mutating func write(_ object: PSObject, _ level: Int) throws -> String {
    // What has a value of its own has added properties beside it (JsonObject.AddPsProperties).
    if object !== bare, standsAsValue(object) {
      let notes = notes(of: object) + typeNotes(of: object)
      if !notes.isEmpty, level <= depth {
        bare = object
        return try pairs([("value", .object(object))] + notes, level)
      }
    }
    bare = nil
    switch object {
    case is NullLikeObject: return "null"
    case let wrapper as WrappedScalar:
      guard wrapper.extended != nil else { return try write(wrapper.value, level) }
      if case .string(let text) = wrapper.value { return quoted(text) }
      let notes = try session.properties(of: .object(wrapper)).filter { item in wrapper.extended?.members.contains { $0.name == item.name } ?? false }
      return try pairs([("value", wrapper.value)] + notes.map { ($0.name, $0.value) }, level)
    case let number as NumberObject:
      if case .decimal = number.value { return number.text.contains(".") ? number.text : number.text + ".0" }
      if case .single(let single) = number.value { return real(single) }
      return number.text
    case let item as EnumObject: return enumsAsStrings ? quoted(item.text) : String(item.value)
    case let date as DateTimeObject: return quoted(DateText.format(date, date.kind == .utc ? "yyyy-MM-ddTHH:mm:ss.FFFFFFFZ" : date.kind == .local ? "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz" : "yyyy-MM-ddTHH:mm:ss.FFFFFFF"))
    case let date as DateTimeOffsetObject: return quoted(try session.invokeMember("ToString", on: .object(date), [.string("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz")]).text)
    case let uri as UriObject: return quoted(uri.original)
    case let guid as GuidObject: return quoted(guid.value)
    case let table as DictionaryObject:
      if level > depth { return truncated(.object(object)) }
      return try pairs(try table.entries.map { entry in
        guard case .string(let name) = entry.key.base else {
          throw Failure.error(
            "The type '\(table.type.fullName)' is not supported for serialization or deserialization of a dictionary. Keys must be strings.", id: "NonStringKeyInDictionary",
            .InvalidOperation, type: Failure.exceptionType("System.InvalidOperationException"), target: .object(table))
        }
        return (name, entry.value)
      } + notes(of: table).filter { !table.contains(.string($0.0)) }, level)
    case let entry as DictionaryEntryObject:
      let hasName = piped.contains(ObjectIdentifier(entry)) && entry.type === TypeDescriptor.dictionaryEntry
      return try pairs([("Key", entry.key), ("Value", entry.value)] + (hasName ? [("Name", entry.key)] : []), level)
    default:
      if session.isList(.object(object)) {
        if level > depth { return truncated(.object(object)) }
        return try list(session.enumerated(.object(object)), level)
      }
      if level > depth { return truncated(.object(object)) }
      if let plain = session.plainProperties(of: object) { return try pairs(plain, level) }
      let isAddress = object.type.fullName == JsonWriter.addressType
      let all = try session.members(of: .object(object), hidden: true).filter { !$0.isMethod && $0.kind != .PropertySet && $0.kind != .MemberSet && $0.name.lowercased() != "pstypenames" && !(isAddress && $0.name == JsonWriter.addressText) }
      // The properties of a .NET type are written before what was added to the object or its type.
      var ordered = object is CustomObject ? all : all.filter { $0.kind == .Property } + all.filter { $0.kind != .Property }
      if ["System.Tuple`", "System.ValueTuple`"].contains(where: object.type.fullName.hasPrefix), let at = ordered.firstIndex(where: { $0.name == "Length" }) {
        // Only PowerShell sees the length of a tuple, which is an interface's.
        let length = ordered.remove(at: at)
        if piped.contains(ObjectIdentifier(object)) { ordered.append(length) }
      }
      return try pairs(ordered.map { ($0.name, (try? session.get($0, of: .object(object))) ?? .null) } + typeNotes(of: object), level)
    }
  }

  /// Whether an object is one value in JSON, or a list, and not its properties. Text and dates are written without what was added to them.
  private func standsAsValue(_ object: PSObject) -> Bool {
    switch object {
    case is NullLikeObject, is EnumObject, is DateTimeOffsetObject, is UriObject, is GuidObject: true
    case is DictionaryObject, is CustomObject, is DictionaryEntryObject, is DateTimeObject: false
    default: object.extended != nil && session.isList(.object(object))
    }
  }

  /// What type data adds to an object that a pipeline gave (types.ps1xml).
  private func typeNotes(of object: PSObject) -> [(String, Value)] {
    guard piped.contains(ObjectIdentifier(object)) else { return [] }
    if let guid = object as? GuidObject { return [("Guid", .string(guid.value))] }
    return object.type.fullName == JsonWriter.addressType ? [(JsonWriter.addressText, .string(object.text))] : []
  }
  private static let addressText = "IPAddressToString", addressType = "System.Net.IPAddress"

  /// The properties that were added to an object.
  private func notes(of object: PSObject) -> [(String, Value)] {
    (object.extended?.members ?? []).compactMap { member in
      if case .note(let value) = member.body { return (member.name, value) }
      return nil
    }
  }

  private mutating func truncated(_ value: Value) -> String {
    isTruncated = true
    if case .object(let object) = value, object is DictionaryObject { return quoted(object.type.fullName) }
    // In a list's text a PSCustomObject is .NET's own, which is empty.
    if session.isList(value), session.enumerated(value).contains(where: { $0.object is CustomObject }) {
      return quoted(session.enumerated(value).map { $0.object is CustomObject ? "" : (try? session.stringify($0)) ?? "" }.joined(separator: " "))
    }
    return quoted((try? session.stringify(value)) ?? "")
  }

  private func indent(_ level: Int) -> String { isCompressed ? "" : "\n" + String(repeating: "  ", count: level) }

  private mutating func pairs(_ items: [(String, Value)], _ level: Int) throws -> String {
    if items.isEmpty { return "{}" }
    var parts: [String] = []
    for (name, value) in items { parts.append(indent(level + 1) + quoted(name) + (isCompressed ? ":" : ": ") + (try write(value, level + 1))) }
    return "{" + parts.joined(separator: ",") + indent(level) + "}"
  }

  private mutating func list(_ items: [Value], _ level: Int) throws -> String {
    if items.isEmpty { return "[]" }
    var parts: [String] = []
    for value in items { parts.append(indent(level + 1) + (try write(value, level + 1))) }
    return "[" + parts.joined(separator: ",") + indent(level) + "]"
  }

  private func quoted(_ text: String) -> String { texts.quoted(text) }
}
