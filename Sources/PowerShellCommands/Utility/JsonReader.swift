import PowerShellRuntime
import PowerShellSyntax

/// Reads JSON as PowerShell does: comments, single quotes, bare names, trailing commas and NaN are accepted.
struct JsonReader {
  struct Failed: Error {
    let message: String
    /// The id of a refusal that is not of the text's form.
    var id: String?
  }
  private let text: [UInt8]
  private var at = 0
  /// The number that the value has which is being read, where it stands in a list.
  private var elementNumber: Int?
  private let session: Session
  private let asHashtable: Bool
  private let depthLimit: Int
  /// What becomes of dates: the names of -DateKind in lower case.
  private let dateKind: String
  /// Where the value stands that is being read, for messages.
  private var path: [Step] = []
  private enum Step { case name(String), index(Int) }

  init(_ text: String, _ session: Session, asHashtable: Bool, depthLimit: Int, dateKind: String = "default") {
    self.text = Array(text.utf8)
    (self.session, self.asHashtable, self.depthLimit, self.dateKind) = (session, asHashtable, depthLimit, dateKind)
  }

  /// - Throws: `Failed`.
  mutating func document() throws -> Value {
    try skip()
    if at >= text.count { return .nothing }
    let value = try self.value(0)
    try skip()
    if at < text.count {
      throw Failed(message: "Additional text encountered after finished reading JSON content: \(character(at)). \(place(at))")
    }
    return value
  }

  private func character(_ index: Int) -> String { index < text.count ? String(decoding: text[index...].prefix(1), as: UTF8.self) : "" }

  private var pathText: String {
    var text = ""
    for step in path {
      switch step {
      case .name(let name): text += text.isEmpty ? name : "." + name
      case .index(let number): text += "[\(number)]"
      }
    }
    return text
  }

  private func place(_ index: Int) -> String {
    var line = 1
    var column = 0
    for byte in text.prefix(index) { if byte == 0x0A { (line, column) = (line + 1, 0) } else { column += 1 } }
    return "Path '\(pathText)', line \(line), position \(column)."
  }

  private mutating func skip() throws {
    while at < text.count {
      let byte = text[at]
      if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) { at += 1; continue }
      if byte == 0x2F, at + 1 < text.count, text[at + 1] == 0x2F {
        while at < text.count, text[at] != 0x0A { at += 1 }
        continue
      }
      if byte == 0x2F, at + 1 < text.count, text[at + 1] == 0x2A {
        at += 2
        while at + 1 < text.count, !(text[at] == 0x2A && text[at + 1] == 0x2F) { at += 1 }
        at += 2
        continue
      }
      return
    }
  }

  private mutating func value(_ depth: Int) throws -> Value {
    try skip()
    guard at < text.count else { throw Failed(message: "Unexpected end when reading JSON. \(place(at))") }
    if depth >= depthLimit, text[at] == 0x7B || text[at] == 0x5B {
      throw Failed(message: "The reader's MaxDepth of \(depthLimit) has been exceeded. \(place(at + 1))")
    }
    switch text[at] {
    case 0x7B: return try object(depth)
    case 0x5B: return try array(depth)
    case 0x22, 0x27: return date(try string())
    default: return try literal()
    }
  }

  // Objects and arrays that stand in others may lack their ends, as an array that is the whole text: the outermost object is
  // what notices the end. The path is left where the text ends.

  private func endOfToken() -> Failed { Failed(message: "Unexpected end when reading token. Path '\(pathText)'.") }

  private func endOfObject() -> Failed { Failed(message: "Unexpected end when deserializing object. \(place(at))") }

  /// The name of a property without quotes.
  private mutating func unquotedName() throws -> String {
    let name = try word()
    guard at < text.count else { throw Failed(message: "Unexpected end while parsing unquoted property name. \(place(at))") }
    guard text[at] == 0x3A || text[at] == 0x20 || (0x09...0x0D).contains(text[at]) else {
      throw Failed(message: "Invalid JavaScript property identifier character: \(character(at)). \(place(at))")
    }
    return name
  }

  private mutating func object(_ depth: Int) throws -> Value {
    at += 1
    let table = DictionaryObject(type: asHashtable ? .orderedHashtable : .hashtable, ignoresCase: !asHashtable)
    let object = CustomObject()
    var names: [String] = []
    var hasValue = false
    var lastName: String?
    while true {
      try skip()
      guard at < text.count else {
        if depth > 0 { throw endOfToken() }
        guard let lastName else { throw Failed(message: "Unexpected end when reading JSON. \(place(at))") }
        path.append(.name(lastName))
        throw endOfObject()
      }
      if text[at] == 0x7D { at += 1; break }
      if text[at] == 0x2C, hasValue {
        at += 1
        hasValue = false
        continue
      }
      let name = text[at] == 0x22 || text[at] == 0x27 ? try string() : try unquotedName()
      try skip()
      guard at < text.count, text[at] == 0x3A else {
        let found = at < text.count ? character(at) : "\0"
        throw Failed(message: "Invalid character after parsing property name. Expected ':' but got: \(found). \(place(at))")
      }
      at += 1
      try skip()
      if at >= text.count, depth > 0 { throw endOfToken() }
      path.append(.name(name))
      lastName = name
      elementNumber = nil
      guard at < text.count else { throw endOfObject() }
      let item = try value(depth + 1)
      if asHashtable {
        table[name] = item
      } else {
        if name.isEmpty {
          throw Failed(
            message: "The provided JSON includes a property whose name is an empty string, this is only supported using the -AsHashTable switch.",
            id: "EmptyKeyInJsonString")
        }
        if let same = names.first(where: { CaseFolding.equal($0, name) && $0 != name }) {
          throw Failed(
            message: "Cannot convert the JSON string because it contains keys with different casing. Please use the -AsHashTable switch instead. The key that was attempted to be added to the existing key '\(same)' was '\(name)'.",
            id: "KeysWithDifferentCasingInJsonString")
        }
        names.append(name)
        object[name] = item
      }
      try skip()
      if at >= text.count {
        if depth == 0 { throw endOfObject() }
        break
      }
      hasValue = true
      if text[at] == 0x5D { throw wrongEnd("EndArray", "Object") }
      if text[at] != 0x2C && text[at] != 0x7D {
        throw Failed(message: "After parsing a value an unexpected character was encountered: \(character(at)). \(place(at))")
      }
      path.removeLast()
    }
    return asHashtable ? .object(table) : .object(object)
  }

  private mutating func array(_ depth: Int) throws -> Value {
    at += 1
    var items: [Value] = []
    while true {
      try skip()
      guard at < text.count else { throw endOfToken() }
      if text[at] == 0x5D { at += 1; break }
      if text[at] == 0x2C { at += 1; continue }
      // A value gets its number when it has been read, an object or array when it begins.
      let isContainer = text[at] == 0x7B || text[at] == 0x5B
      let number = isContainer ? items.count : items.count - 1
      if number >= 0 { path.append(.index(number)) }
      elementNumber = items.count
      items.append(try value(depth + 1))
      if at >= text.count, isContainer { break }
      if number >= 0 { path.removeLast() }
      path.append(.index(items.count - 1))
      try skip()
      if at >= text.count { break }
      if text[at] == 0x7D { throw wrongEnd("EndObject", "Array") }
      if text[at] != 0x2C, text[at] != 0x5D {
        throw Failed(message: "After parsing a value an unexpected character was encountered: \(character(at)). \(place(at))")
      }
      path.removeLast()
    }
    return .array(items)
  }

  private mutating func string() throws -> String {
    let quote = text[at]
    at += 1
    let first = at
    while at < text.count, text[at] != quote, text[at] != 0x5C { at += 1 }
    if at < text.count, text[at] == quote {
      at += 1
      return String(decoding: text[first..<(at - 1)], as: UTF8.self)
    }
    var units = String(decoding: text[first..<at], as: UTF8.self).utf16Units
    while at < text.count, text[at] != quote {
      if text[at] == 0x5C {
        at += 1
        guard at < text.count else { break }
        switch text[at] {
        case 0x6E: units.append(0x0A)
        case 0x74: units.append(0x09)
        case 0x72: units.append(0x0D)
        case 0x62: units.append(0x08)
        case 0x66: units.append(0x0C)
        case 0x75:
          guard at + 5 < text.count else { throw Failed(message: "Unexpected end while parsing Unicode escape sequence. \(place(at + 1))") }
          let digits = String(decoding: text[(at + 1)...(at + 4)], as: UTF8.self)
          guard let unit = UInt16(digits, radix: 16) else { throw Failed(message: "Invalid Unicode escape sequence: \\u\(digits). \(place(at + 1))") }
          units.append(unit)
          at += 4
        case let other where [0x22, 0x27, 0x5C, 0x2F].contains(other): units.append(UInt16(other))
        default: throw Failed(message: "Bad JSON escape sequence: \\\(character(at)). \(place(at + 1))")
        }
        at += 1
      } else {
        let start = at
        while at < text.count, text[at] != quote, text[at] != 0x5C { at += 1 }
        units += String(decoding: text[start..<at], as: UTF8.self).utf16Units
      }
    }
    guard at < text.count else {
      throw Failed(message: "Unterminated string. Expected delimiter: \(String(decoding: [quote], as: UTF8.self)). \(place(at))")
    }
    at += 1
    return String(utf16: units)
  }

  private mutating func word() throws -> String {
    let start = at
    while at < text.count, text[at] >= 0x80 || text[at] == 0x5F || text[at] == 0x24 || (text[at] | 0x20 >= 0x61 && text[at] | 0x20 <= 0x7A) || (text[at] >= 0x30 && text[at] <= 0x39) { at += 1 }
    if at == start {
      throw Failed(message: "Invalid property identifier character: \(character(at)). \(place(at))")
    }
    return String(decoding: text[start..<at], as: UTF8.self)
  }

  /// A bracket that doesn't fit the open one; the path is that of the container around it (JsonReader.ValidateEnd).
  private mutating func wrongEnd(_ token: String, _ container: String) -> Failed {
    at += 1
    _ = path.popLast()
    return Failed(message: "JsonToken \(token) is not valid for closing JsonType \(container). \(place(at))")
  }

  /// The words that stand for values, and what is said of one that breaks off (JsonTextReader.ParseValue).
  private static let words: [(text: String, value: Value, name: String)] = [
    ("true", .bool(true), "boolean"), ("false", .bool(false), "boolean"), ("null", .null, "null"), ("undefined", .null, "undefined"), ("NaN", .double(.nan), "NaN"),
    ("Infinity", .double(.infinity), "positive infinity"), ("-Infinity", .double(-.infinity), "negative infinity"),
  ]

  private mutating func literal() throws -> Value {
    let start = at
    let rest = text[start...]
    // A word is known by its first letter; nul is known by two of them.
    if let word = JsonReader.words.first(where: { word in rest.starts(with: word.text.utf8.prefix(word.text == "null" || word.text.hasPrefix("-") ? 2 : 1)) }) {
      let units = Array(word.text.utf8)
      guard rest.count >= units.count else { throw Failed(message: "Unexpected end when reading JSON. \(place(text.count))") }
      let matched = zip(rest, units).prefix { $0 == $1 }.count
      at = start + matched
      let isEnded = at >= text.count || JsonReader.separators.contains(text[at])
      guard matched == units.count, isEnded else { throw Failed(message: "Error parsing \(word.name) value. \(place(at))") }
      return word.value
    }
    // A bracket ends the innermost container, which may be no array.
    if rest.first == 0x5D || rest.first == 0x29 {
      let container = if case .name? = path.last { "Object" } else { path.isEmpty && elementNumber == nil ? "None" : "Array" }
      throw wrongEnd(rest.first == 0x5D ? "EndArray" : "EndConstructor", container)
    }
    if rest.first == 0x2C, path.isEmpty, elementNumber == nil {
      throw Failed(message: "Additional text encountered after finished reading JSON content: ,. \(place(start))")
    }
    if rest.elementsEqual([0x6E]) { throw Failed(message: "Unexpected end when reading JSON. \(place(text.count))") }
    guard let first = rest.first, first == 0x2D || first == 0x2E || (0x30...0x39).contains(first) else {
      throw Failed(message: "Unexpected character encountered while parsing value: \(character(start)). \(start == 0 ? "Path '', line 0, position 0." : place(start))")
    }
    while at < text.count, JsonReader.isNumeric(text[at]) { at += 1 }
    if at < text.count, !JsonReader.separators.contains(text[at]) {
      throw Failed(message: "Unexpected character encountered while parsing number: \(character(at)). \(place(at))")
    }
    let word = String(decoding: text[start..<at], as: UTF8.self)
    if let number = number(word) { return number }
    // A number has been read when it is refused, so that it has its place in a list.
    if let elementNumber {
      if elementNumber > 0 { path.removeLast() }
      path.append(.index(elementNumber))
    }
    throw Failed(message: "Input string '\(word)' is not a valid number. \(place(at))")
  }

  private static let separators: Set<UInt8> = [0x2C, 0x7D, 0x5D, 0x29, 0x20, 0x0A, 0x0D, 0x09, 0x2F]
  /// What may stand in a number, of whatever base.
  private static func isNumeric(_ unit: UInt8) -> Bool {
    (0x30...0x39).contains(unit) || [0x2B, 0x2D, 0x2E, 0x58, 0x78].contains(unit) || (0x61...0x66).contains(unit | 0x20)
  }

  private func number(_ word: String) -> Value? {
    if word.lowercased().hasPrefix("0x"), let whole = Int64(word.dropFirst(2), radix: 16) { return .long(whole) }
    if let whole = Int64(word) {
      if word.count > 1, word.hasPrefix("0"), let octal = Int64(word, radix: 8) { return .long(octal) }
      return .long(whole)
    }
    if word.dropFirst(word.hasPrefix("-") ? 1 : 0).allSatisfy(\.isNumber) { return BigInteger(word).map { .big($0) } }
    return Double(word).map { .double($0) }
  }

  /// The older form of dates, `/Date(1700000000000)/`: with an offset the time is a local one (DateTimeUtils.TryParseDateTimeMicrosoft).
  private func milliseconds(_ text: String) -> Value? {
    guard text.hasSuffix(")/") else { return nil }
    let inner = text.dropFirst(6).dropLast(2)
    let sign = inner.dropFirst().firstIndex { $0 == "+" || $0 == "-" }
    guard let number = Int64(inner[..<(sign ?? inner.endIndex)]), number.magnitude < 62_135_596_800_000 else { return nil }
    return .object(DateTimeObject(ticks: number * 10_000 + 621_355_968_000_000_000, kind: sign == nil ? .utc : .local))
  }

  /// Full ISO date-times become dates, of the kind that is asked for (JsonObject.cs, DateTimeZoneHandling).
  private func date(_ text: String) -> Value {
    let bytes = Array(text.utf8)
    if dateKind != "string", text.hasPrefix("/Date("), let date = milliseconds(text) { return date }
    guard dateKind != "string", bytes.count >= 19, bytes[4] == 0x2D, bytes[7] == 0x2D, bytes[10] == 0x54, bytes[13] == 0x3A, !bytes.contains(0x20), let date = DateParser.parse(text) else { return .string(text) }
    switch dateKind {
    case "offset": return .object(DateTimeOffsetObject.parse(text) ?? DateTimeOffsetObject(date, offset: 0))
    case "local": return .object(DateTimeObject(ticks: date.ticks, kind: .local))
    case "utc": return .object(DateTimeObject(ticks: date.ticks, kind: .utc))
    default: return text.hasSuffix("Z") ? .object(DateTimeObject(ticks: date.ticks, kind: .utc)) : .object(date)
    }
  }
}
