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

  /// - Parameter isWrapped: the value came through a pipeline, which puts PowerShell's own members on it.
  mutating func text(_ value: Value, isWrapped: Bool = false) throws -> String {
    if isWrapped, let guid = value.object(as: GuidObject.self) { return try pairs([("value", .string(guid.value)), ("Guid", .string(guid.value))], 0) }
    return try write(value, 0)
  }

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

  private mutating func write(_ object: PSObject, _ level: Int) throws -> String {
    switch object {
    case is NullLikeObject: return "null"
    case let wrapper as WrappedScalar:
      guard wrapper.extended != nil else { return try write(wrapper.value, level) }
      if case .string(let text) = wrapper.value { return quoted(text) }
      let notes = try session.properties(of: .object(wrapper)).filter { item in wrapper.extended?.members.contains { $0.name == item.name } ?? false }
      return try pairs([("value", wrapper.value)] + notes.map { ($0.name, $0.value) }, level)
    case let number as NumberObject:
      if case .decimal = number.value { return number.text.contains(".") ? number.text : number.text + ".0" }
      if case .single(let single) = number.value { return real(Double(String(single)) ?? Double(single)) }
      return number.text
    case let item as EnumObject: return enumsAsStrings ? quoted(item.text) : String(item.value)
    case let date as DateTimeObject: return quoted(try session.formatted(.object(date), date.kind == .utc ? "yyyy-MM-ddTHH:mm:ss.FFFFFFFZ" : date.kind == .local ? "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz" : "yyyy-MM-ddTHH:mm:ss.FFFFFFF"))
    case let date as DateTimeOffsetObject: return quoted(try session.invokeMember("ToString", on: .object(date), [.string("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz")]).text)
    case let uri as UriObject: return quoted(uri.original)
    case let guid as GuidObject: return quoted(guid.value)
    case let table as DictionaryObject:
      if level > depth { return truncated(.object(object)) }
      return try pairs(try table.entries.map { entry in
        guard case .string(let name) = entry.key.base else {
          throw Failure.dotNet(
            "System.InvalidOperationException",
            "The type '\(table.type.fullName)' is not supported for serialization or deserialization of a dictionary. Keys must be strings.")
        }
        return (name, entry.value)
      } + notes(of: table).filter { !table.contains(.string($0.0)) }, level)
    case let entry as DictionaryEntryObject: return try pairs([("Key", entry.key), ("Value", entry.value)], level)
    default:
      if session.isList(.object(object)) {
        if level > depth { return truncated(.object(object)) }
        return try list(session.enumerated(.object(object)), level)
      }
      if level > depth { return truncated(.object(object)) }
      return try pairs(try session.members(of: .object(object), hidden: true).filter { !$0.isMethod && $0.kind != .PropertySet && $0.kind != .MemberSet && $0.name.lowercased() != "pstypenames" }.map { member in
        (member.name, (try? session.get(member, of: .object(object))) ?? .null)
      }, level)
    }
  }

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
