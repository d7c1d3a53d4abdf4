import PowerShellRuntime

/// A JSON schema, with the keywords that describe values (drafts 6 to 2020-12). Formats are notes, and are not checked.
struct JsonSchema {
  /// What is wrong with a value, and where it stands, as a JSON pointer.
  struct Finding {
    let message: String
    let location: String
  }

  /// A schema that another one refers to cannot be found.
  struct Unresolved: Error {}

  private let root: Value
  private let session: Session
  /// Reads another document by the name that `$ref` gives.
  private let document: (String) -> Value?

  init(_ root: Value, _ session: Session, document: @escaping (String) -> Value?) {
    (self.root, self.session, self.document) = (root, session, document)
  }

  /// - Returns: what is wrong; empty where the value is valid.
  /// - Throws: `Unresolved`.
  func findings(_ value: Value) throws -> [Finding] {
    var check = Check(schema: self, root: root)
    return try check.findings(value, root, "")
  }

  private struct Check {
    let schema: JsonSchema
    var root: Value
    var depth = 0

    private var session: Session { schema.session }

    mutating func findings(_ value: Value, _ schema: Value, _ location: String) throws -> [Finding] {
      if case .bool(let flag) = schema { return flag ? [] : [Finding(message: "All values fail against the false schema", location: location)] }
      guard let keywords = schema.object(as: DictionaryObject.self) else { return [] }
      depth += 1
      defer { depth -= 1 }
      if depth > 200 { throw Unresolved() }
      var found = ownFindings(value, keywords).map { Finding(message: $0, location: location) }
      if let reference = keywords["$ref"] { found += try findings(value, referredTo: reference.text, location) }
      found += try combined(value, keywords, location)
      if let object = value.object(as: DictionaryObject.self) { found += try members(object, keywords, location) }
      if let items = items(value) { found += try elements(items, keywords, location) }
      return found
    }

    private func items(_ value: Value) -> [Value]? { value.object is DictionaryObject ? nil : session.isList(value) ? session.enumerated(value) : nil }

    // MARK: One value

    private static func kind(_ value: Value, _ session: Session) -> String {
      switch value {
      case .null, .nothing: return "null"
      case .bool: return "boolean"
      case .string: return "string"
      case .object(let object) where object is DictionaryObject: return "object"
      case _ where session.isList(value): return "array"
      default:
        guard let number = size(value, session) else { return "number" }
        return number == number.rounded() ? "integer" : "number"
      }
    }

    private static func size(_ value: Value, _ session: Session) -> Double? {
      guard case .double(let number)? = try? session.convert(value, to: .double) else { return nil }
      return number
    }

    private func ownFindings(_ value: Value, _ keywords: DictionaryObject) -> [String] {
      var found: [String] = []
      let kind = Check.kind(value, session)
      if let wanted = keywords["type"] {
        let names = session.isList(wanted) ? session.enumerated(wanted).map(\.text) : [wanted.text]
        if !names.contains(kind), !(kind == "integer" && names.contains("number")) {
          found.append("Value is \"\(kind)\" but should be \(names.map { "\"\($0)\"" }.joined(separator: " or "))")
        }
      }
      if let allowed = keywords["enum"], !session.enumerated(allowed).contains(where: { same($0, value) }) {
        found.append("Value should match one of the values specified by the enum")
      }
      if let wanted = keywords["const"], !same(wanted, value) { found.append("Expected \(json(wanted))") }
      if case .string(let text) = value { found += textFindings(text, keywords) }
      if kind == "integer" || kind == "number", let number = Check.size(value, session) { found += numberFindings(number, json(value), keywords) }
      return found
    }

    private func number(_ keywords: DictionaryObject, _ name: String) -> Double? { keywords[name].flatMap { Check.size($0, session) } }

    /// A number of characters, items or properties; one that nothing has so many of is as good as another.
    private func count(_ keywords: DictionaryObject, _ name: String) -> Int? { number(keywords, name).map { Int(max(-1e15, min(1e15, $0))) } }

    private func textFindings(_ text: String, _ keywords: DictionaryObject) -> [String] {
      var found: [String] = []
      let length = text.unicodeScalars.count
      if let least = count(keywords, "minLength"), length < least { found.append("Value should be at least \(least) characters") }
      if let most = count(keywords, "maxLength"), length > most { found.append("Value should be at most \(most) characters") }
      if let pattern = keywords["pattern"], !matches(text, pattern.text) {
        found.append("The string value is not a match for the indicated regular expression")
      }
      return found
    }

    private func matches(_ text: String, _ pattern: String) -> Bool {
      (try? RegexObject(pattern: pattern, options: []).isMatch(text)) ?? true
    }

    private func numberFindings(_ number: Double, _ shown: String, _ keywords: DictionaryObject) -> [String] {
      var found: [String] = []
      func bound(_ name: String, _ words: String, _ fails: (Double) -> Bool) {
        if let limit = self.number(keywords, name), fails(limit), let value = keywords[name] { found.append("\(shown) should be \(words) \(json(value))") }
      }
      bound("minimum", "at least") { number < $0 }
      bound("maximum", "at most") { number > $0 }
      bound("exclusiveMinimum", "greater than") { number <= $0 }
      bound("exclusiveMaximum", "less than") { number >= $0 }
      bound("multipleOf", "a multiple of") { $0 != 0 && (number / $0).rounded() * $0 != number }
      return found
    }

    // MARK: Schemas of schemas

    private mutating func combined(_ value: Value, _ keywords: DictionaryObject, _ location: String) throws -> [Finding] {
      var found: [Finding] = []
      func list(_ name: String) -> [Value]? { keywords[name].map { session.enumerated($0) } }
      for schema in list("allOf") ?? [] { found += try findings(value, schema, location) }
      if let choices = list("anyOf") {
        let results = try choices.map { try findings(value, $0, location) }
        if !results.contains(where: \.isEmpty) { found += results.joined() }
      }
      if let choices = list("oneOf") {
        let results = try choices.map { try findings(value, $0, location) }
        let count = results.count(where: \.isEmpty)
        if count != 1 { found += [Finding(message: "Expected 1 matching subschema but found \(count)", location: location)] + results.joined() }
      }
      if let schema = keywords["not"], try findings(value, schema, location).isEmpty {
        found.append(Finding(message: "Expected the value not to match the schema", location: location))
      }
      if let condition = keywords["if"] {
        let branch = try findings(value, condition, location).isEmpty ? keywords["then"] : keywords["else"]
        if let branch { found += try findings(value, branch, location) }
      }
      return found
    }

    private mutating func findings(_ value: Value, referredTo reference: String, _ location: String) throws -> [Finding] {
      let file = String(reference.prefix { $0 != "#" })
      let outer = root
      defer { root = outer }
      if !file.isEmpty {
        guard let other = schema.document(file) else { throw Unresolved() }
        root = other
      }
      var target = root
      for step in reference.dropFirst(file.count).drop(while: { $0 == "#" }).split(separator: "/") {
        let name = String(step).replacing("~1", with: "/").replacing("~0", with: "~")
        if let table = target.object(as: DictionaryObject.self), let next = table[name] {
          target = next
        } else if let index = Int(name), let items = items(target), items.indices.contains(index) {
          target = items[index]
        } else {
          throw Unresolved()
        }
      }
      return try findings(value, target, location)
    }

    // MARK: Objects and arrays

    private mutating func members(_ object: DictionaryObject, _ keywords: DictionaryObject, _ location: String) throws -> [Finding] {
      var found: [Finding] = []
      func missing(_ names: Value) -> [String] { session.enumerated(names).map(\.text).filter { object[$0] == nil } }
      func refuse(_ message: String) { found.append(Finding(message: message, location: location)) }
      func quoted(_ names: [String]) -> String { "[" + names.map { "\"\($0)\"" }.joined(separator: ",") + "]" }
      if let names = keywords["required"].map(missing), !names.isEmpty { refuse("Required properties \(quoted(names)) are not present") }
      if let least = count(keywords, "minProperties"), object.count < least { refuse("Value should have at least \(least) properties") }
      if let most = count(keywords, "maxProperties"), object.count > most { refuse("Value should have at most \(most) properties") }
      for (name, names) in (keywords["dependentRequired"]?.object(as: DictionaryObject.self))?.entries ?? [] where object[name.text] != nil {
        if !missing(names).isEmpty { refuse("Some required property dependencies are missing: \(quoted(missing(names)))") }
      }
      for (name, schema) in (keywords["dependentSchemas"]?.object(as: DictionaryObject.self))?.entries ?? [] where object[name.text] != nil {
        found += try findings(.object(object), schema, location)
      }
      let known = keywords["properties"]?.object(as: DictionaryObject.self)
      let patterns = keywords["patternProperties"]?.object(as: DictionaryObject.self)?.entries.map { ($0.key.text, $0.value) } ?? []
      for (key, item) in object.entries {
        let name = key.text
        let place = location + "/" + name.replacing("~", with: "~0").replacing("/", with: "~1")
        if let schema = keywords["propertyNames"] { found += try findings(.string(name), schema, place) }
        let schemas = (known?[name].map { [$0] } ?? []) + patterns.filter { matches(name, $0.0) }.map(\.1)
        for schema in schemas.isEmpty ? keywords["additionalProperties"].map({ [$0] }) ?? [] : schemas { found += try findings(item, schema, place) }
      }
      return found
    }

    private mutating func elements(_ items: [Value], _ keywords: DictionaryObject, _ location: String) throws -> [Finding] {
      var found: [Finding] = []
      func refuse(_ message: String) { found.append(Finding(message: message, location: location)) }
      if let least = count(keywords, "minItems"), items.count < least { refuse("Value should have at least \(least) items") }
      if let most = count(keywords, "maxItems"), items.count > most { refuse("Value should have at most \(most) items") }
      if let flag = keywords["uniqueItems"], session.truth(flag) {
        let double = items.indices.first { index in items[..<index].contains { same($0, items[index]) } }
        if double != nil { refuse("Items should be unique") }
      }
      if let wanted = keywords["contains"] {
        let count = try items.filter { try findings($0, wanted, location).isEmpty }.count
        let (least, most) = (self.count(keywords, "minContains") ?? 1, self.count(keywords, "maxContains"))
        if count < least || count > most ?? .max { refuse("Expected array to contain at least \(least) item(s) that match the schema but found \(count)") }
      }
      // Before draft 2020-12 an array of schemas stood at `items`, and the schema of the rest at `additionalItems`.
      let older = keywords["items"].flatMap { self.items($0) }
      let first = keywords["prefixItems"].flatMap { self.items($0) } ?? older ?? []
      let rest = older == nil ? keywords["items"] : keywords["additionalItems"]
      for (index, item) in items.enumerated() {
        guard let schema = index < first.count ? first[index] : rest else { continue }
        found += try findings(item, schema, "\(location)/\(index)")
      }
      return found
    }

    // MARK: Values

    private func json(_ value: Value) -> String {
      var writer = JsonWriter(session, depth: 64, isCompressed: true, enumsAsStrings: false, escapeHandling: "Default")
      return (try? writer.text(value)) ?? value.text
    }

    private func same(_ left: Value, _ right: Value) -> Bool { json(left) == json(right) }
  }
}
