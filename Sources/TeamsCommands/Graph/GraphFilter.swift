import PowerShellRuntime
import Tenant

/// The filters of Graph's `-Filter`: comparisons, functions and lambdas of OData, joined by `and`, `or` and `not`.
/// https://learn.microsoft.com/graph/filter-query-parameter has the operators.
struct GraphFilter {
  /// The object that is filtered, and what a lambda's variables stand for.
  struct Scope {
    let object: Value
    var variables: [String: Value] = [:]
  }
  typealias Condition = (Scope) -> Bool

  private let condition: Condition
  /// The object's own properties that the filter names.
  private let properties: [String]
  let isAdvanced: Bool

  /// - Throws: Graph's refusal of a filter that it cannot read.
  init(_ text: String) throws {
    var parser = GraphFilterParser(text)
    condition = try parser.filter()
    (properties, isAdvanced) = (parser.properties, parser.isAdvanced)
  }

  /// As `matches`, and refuses a property that the object does not have.
  func decides(_ object: CustomObject) throws -> Bool {
    if let unknown = properties.first(where: { object.shape.position($0) == nil }) {
      throw GraphFilter.unknown(unknown)
    }
    return matches(object)
  }

  static func unknown(_ property: String) -> Refusal {
    Refusal("Invalid filter clause: Could not find a property named '\(property)'.", action: "Name a property that the object has.")
  }

  func matches(_ object: CustomObject) -> Bool { condition(Scope(object: .object(object))) }
}

/// Reads a filter. What binds least is read first: `or`, `and`, `not`, then comparisons, functions and lambdas.
struct GraphFilterParser {
  private static let functions: [String: (String, String) -> Bool] = [
    "startswith": { $0.hasPrefix($1) }, "endswith": { $0.hasSuffix($1) },
  ]
  private static let comparisons: [String: (Int) -> Bool] = [
    "eq": { $0 == 0 }, "ne": { $0 != 0 }, "gt": { $0 > 0 }, "ge": { $0 >= 0 }, "lt": { $0 < 0 }, "le": { $0 <= 0 },
  ]
  /// Filters nest as deep as this, so that no text overflows the stack.
  private static let deepest = 100

  private let text: String
  private var tokens: ArraySlice<String>
  private var variables: [String] = []
  private var depth = 0
  private(set) var properties: [String] = []
  /// Whether the directory answers it with `ConsistencyLevel eventual` only (https://learn.microsoft.com/graph/aad-advanced-queries).
  private(set) var isAdvanced = false

  init(_ text: String) {
    self.text = text
    tokens = GraphFilterParser.tokens(text)[...]
  }

  /// Texts in quotes, brackets, commas and colons, and words.
  private static func tokens(_ text: String) -> [String] {
    var tokens: [String] = []
    var rest = Substring(text)
    while let first = rest.first {
      if first.isWhitespace {
        rest.removeFirst()
      } else if "(),".contains(first) || (first == ":" && tokens.count > 1 && tokens[tokens.count - 2] == "(") {
        tokens.append(String(rest.removeFirst()))
      } else if first == "'" {
        var literal = String(rest.removeFirst())
        while let next = rest.popFirst() {
          literal.append(next)
          guard next == "'" else { continue }
          if rest.first == "'" { rest.removeFirst() } else { break }
        }
        tokens.append(literal)
      } else {
        // A lambda's colon ends its variable; the colon of a date is part of it.
        let afterBracket = tokens.last == "("
        let word = rest.prefix { !$0.isWhitespace && !"(),'".contains($0) && !(afterBracket && $0 == ":") }
        rest.removeFirst(word.count)
        tokens.append(String(word))
      }
    }
    return tokens
  }

  private var invalid: Refusal {
    Refusal("Invalid filter clause: \(text)", action: "For example: -Filter \"displayName eq 'Contoso Incident Bot'\".")
  }

  private mutating func take(_ word: String) -> Bool {
    guard tokens.first?.lowercased() == word else { return false }
    tokens.removeFirst()
    return true
  }

  private mutating func expect(_ word: String) throws {
    guard take(word) else { throw invalid }
  }

  // MARK: Grammar

  mutating func filter() throws -> GraphFilter.Condition {
    let condition = try either()
    guard tokens.isEmpty else { throw invalid }
    return condition
  }

  private mutating func either() throws -> GraphFilter.Condition {
    depth += 1
    defer { depth -= 1 }
    guard depth <= GraphFilterParser.deepest else { throw invalid }
    var alternatives = [try both()]
    while take("or") { alternatives.append(try both()) }
    return { scope in alternatives.contains { $0(scope) } }
  }

  private mutating func both() throws -> GraphFilter.Condition {
    var conditions = [try negated()]
    while take("and") { conditions.append(try negated()) }
    return { scope in conditions.allSatisfy { $0(scope) } }
  }

  private mutating func negated() throws -> GraphFilter.Condition {
    var isNegated = false
    while take("not") { (isNegated, isAdvanced) = (!isNegated, true) }
    let condition = try primary()
    return isNegated ? { !condition($0) } : condition
  }

  private mutating func primary() throws -> GraphFilter.Condition {
    if take("(") {
      let inner = try either()
      try expect(")")
      return inner
    }
    guard let word = tokens.popFirst() else { throw invalid }
    if tokens.first == "(" {
      tokens.removeFirst()
      if word.lowercased() == "contains" {
        throw Refusal(
          "Unsupported property filter clause operator 'Contains'.", code: "Request_UnsupportedQuery", action: "startswith() and, as an advanced query, endswith() and -Search find parts of names.")
      }
      if word.lowercased() == "endswith" { isAdvanced = true }
      if let function = GraphFilterParser.functions[word.lowercased()] { return try call(function) }
      return try lambda(word)
    }
    let path = try path(word)
    guard let name = tokens.popFirst()?.lowercased() else { throw invalid }
    if name == "in" { return try membership(path) }
    guard let holds = GraphFilterParser.comparisons[name] else { throw invalid }
    let value = try literal()
    if name == "ne" { isAdvanced = true }
    let ordersNull = ["eq", "ne"].contains(name)
    return { scope in
      let own = path(scope)
      return (ordersNull || !own.isNull) && holds(GraphFilterParser.order(own, value))
    }
  }

  private mutating func call(_ function: @escaping (String, String) -> Bool) throws -> GraphFilter.Condition {
    guard let word = tokens.popFirst() else { throw invalid }
    let path = try path(word)
    try expect(",")
    let part = try literal().text.lowercased()
    try expect(")")
    return { function(path($0).text.lowercased(), part) }
  }

  private mutating func membership(_ path: @escaping (GraphFilter.Scope) -> Value) throws -> GraphFilter.Condition {
    try expect("(")
    var values = [try literal()]
    while take(",") { values.append(try literal()) }
    try expect(")")
    return { scope in values.contains { GraphFilterParser.order(path(scope), $0) == 0 } }
  }

  /// `assignedLicenses/any(x:x/skuId eq ...)`, the word before its bracket; `any()` alone asks for elements.
  private mutating func lambda(_ word: String) throws -> GraphFilter.Condition {
    guard let slash = word.lastIndex(of: "/"), ["any", "all"].contains(word[slash...].dropFirst().lowercased()) else { throw invalid }
    let isAny = word[slash...].lowercased() == "/any"
    let list = try path(String(word[..<slash]))
    if isAny, take(")") { return { !GraphFilterParser.elements(list($0)).isEmpty } }
    guard let variable = tokens.popFirst()?.lowercased() else { throw invalid }
    try expect(":")
    variables.append(variable)
    let condition = try either()
    variables.removeLast()
    try expect(")")
    return { scope in
      var inner = scope
      func holds(_ element: Value) -> Bool {
        inner.variables[variable] = element
        return condition(inner)
      }
      let elements = GraphFilterParser.elements(list(scope))
      return isAny ? elements.contains(where: holds) : elements.allSatisfy(holds)
    }
  }

  // MARK: Values

  /// A property, a property of a property, or `$count` of a list.
  private mutating func path(_ word: String) throws -> (GraphFilter.Scope) -> Value {
    guard let first = word.first, first.isLetter else { throw invalid }
    var segments = word.split(separator: "/").map(String.init)
    if word.lowercased().hasSuffix("/$count") { isAdvanced = true }
    let root = segments[0].lowercased()
    let isVariable = variables.contains(root)
    if isVariable { segments.removeFirst() } else { properties.append(segments[0]) }
    return { scope in
      segments.reduce(isVariable ? scope.variables[root] ?? .null : scope.object) { value, segment in
        if segment.lowercased() == "$count" { return .int(Int32(GraphFilterParser.elements(value).count)) }
        return value.object(as: CustomObject.self)?[segment] ?? .null
      }
    }
  }

  private mutating func literal() throws -> Value {
    guard let token = tokens.popFirst(), !["(", ")", ",", ":"].contains(token) else { throw invalid }
    if token.hasPrefix("'") {
      guard token.count > 1, token.hasSuffix("'") else { throw invalid }
      return .string(String(token.dropFirst().dropLast()))
    }
    return token.lowercased() == "null" ? .null : .string(token)
  }

  private static func elements(_ list: Value) -> [Value] { list.object(as: ArrayObject.self)?.elements ?? [] }

  /// Negative, zero or positive; numbers by their size, whatever else as text without regard to case.
  private static func order(_ value: Value, _ literal: Value) -> Int {
    if value.isNull || literal.isNull { return (value.isNull ? 0 : 1) - (literal.isNull ? 0 : 1) }
    if case .int(let number) = value, let other = Double(literal.text) { return Double(number) == other ? 0 : Double(number) < other ? -1 : 1 }
    // Dates in OData's form are in the order of their texts.
    let text = value.object(as: DateTimeObject.self).map { DateText.format($0, "yyyy-MM-ddTHH:mm:ssZ") } ?? value.text
    return Comparison.order(.string(text), .string(literal.text), ignoresCase: true)
  }
}
