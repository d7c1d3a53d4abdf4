/// An XPath 1.0 expression (W3C recommendation of 1999).
final class XPath {
  enum Axis: String {
    case ancestor, ancestorOrSelf = "ancestor-or-self", attribute, child, descendant, descendantOrSelf = "descendant-or-self", following
    case followingSibling = "following-sibling", namespace, parent, preceding, precedingSibling = "preceding-sibling", itself = "self"

    /// Its nodes count from the context node away, against the document's order.
    var isReverse: Bool { [.ancestor, .ancestorOrSelf, .preceding, .precedingSibling].contains(self) }
  }

  enum Test {
    case name(prefix: String, localName: String)
    case any, anyOf(prefix: String)
    case node, text, comment
    case instruction(String?)
  }

  struct Step {
    let axis: Axis
    let test: Test
    var predicates: [XPath] = []
  }

  enum Operator: String {
    case or, and, equal = "=", unequal = "!=", less = "<", lessOrEqual = "<=", greater = ">", greaterOrEqual = ">=", plus = "+", minus = "-"
    case multiply = "*", divide = "div", remainder = "mod", union = "|"

    static let levels: [[Operator]] = [[.or], [.and], [.equal, .unequal], [.less, .lessOrEqual, .greater, .greaterOrEqual], [.plus, .minus], [.multiply, .divide, .remainder]]
  }

  enum Kind {
    case number(Double)
    case text(String)
    case binary(Operator, XPath, XPath)
    case negated(XPath)
    case function(String, [XPath])
    /// Steps from the root (absolute), from the context node, or from what an expression gives.
    case path(start: XPath?, isAbsolute: Bool, steps: [Step])
    case filter(XPath, predicates: [XPath])
  }

  let kind: Kind
  init(_ kind: Kind) { self.kind = kind }

  /// What is no expression, with .NET's message.
  struct Failure: Error {
    let message: String
  }

  /// - Throws: `XPath.Failure`
  static func parse(_ text: String) throws -> XPath {
    var parser = try XPathParser(text)
    return try parser.expression()
  }
}

/// Reads expressions, one function for each level of operators.
private struct XPathParser {
  private enum Token: Equatable {
    case name(String), number(Double), text(String), symbol(String), end
  }

  private let source: String
  private var tokens: [Token] = []
  private var at = 0
  private var depth = 0
  private static let depthLimit = 200

  init(_ text: String) throws {
    source = text
    tokens = try XPathParser.tokens(text)
  }

  private static func invalid(_ source: String) -> XPath.Failure { XPath.Failure(message: "'\(source)' has an invalid token.") }

  // MARK: Tokens

  private static func tokens(_ source: String) throws -> [Token] {
    let text = Array(source.unicodeScalars)
    var result: [Token] = []
    var at = 0
    func isNameStart(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic || scalar == "_" }
    func isName(_ scalar: Unicode.Scalar) -> Bool { isNameStart(scalar) || scalar.properties.numericType != nil || "-.".unicodeScalars.contains(scalar) }
    func string(_ range: Range<Int>) -> String {
      var result = String.UnicodeScalarView()
      result.append(contentsOf: text[range])
      return String(result)
    }
    while at < text.count {
      let scalar = text[at]
      let next = at + 1 < text.count ? text[at + 1] : " "
      if scalar.properties.isWhitespace {
        at += 1
      } else if scalar == "\"" || scalar == "'" {
        guard let end = text[(at + 1)...].firstIndex(of: scalar) else { throw XPath.Failure(message: "This is an unclosed string.") }
        result.append(.text(string(at + 1..<end)))
        at = end + 1
      } else if scalar.properties.numericType != nil || scalar == "." && next.properties.numericType != nil {
        let start = at
        while at < text.count, text[at].properties.numericType != nil || text[at] == "." { at += 1 }
        result.append(.number(Double(string(start..<at)) ?? .nan))
      } else if isNameStart(scalar) {
        let start = at
        while at < text.count, isName(text[at]) { at += 1 }
        result.append(.name(string(start..<at)))
      } else {
        let pair = string(at..<min(text.count, at + 2))
        if ["//", "..", "::", "!=", "<=", ">="].contains(pair) {
          result.append(.symbol(pair))
          at += 2
        } else {
          guard "/.@()[],|+-*=<>:$".unicodeScalars.contains(scalar) else { throw invalid(source) }
          result.append(.symbol(String(Character(scalar))))
          at += 1
        }
      }
    }
    return result + [.end]
  }

  private var token: Token { tokens[at] }
  private func peek(_ offset: Int = 1) -> Token { at + offset < tokens.count ? tokens[at + offset] : .end }

  private mutating func take(_ symbol: String) -> Bool {
    guard token == .symbol(symbol) else { return false }
    at += 1
    return true
  }

  private mutating func need(_ symbol: String) throws {
    guard take(symbol) else { throw XPathParser.invalid(source) }
  }

  // MARK: Expressions

  mutating func expression() throws -> XPath {
    let result = try binary(0)
    guard token == .end else { throw XPathParser.invalid(source) }
    return result
  }

  private mutating func binary(_ level: Int) throws -> XPath {
    depth += 1
    defer { depth -= 1 }
    guard depth < XPathParser.depthLimit else { throw XPath.Failure(message: "The xpath query is too complex.") }
    guard level < XPath.Operator.levels.count else { return try unary() }
    var left = try binary(level + 1)
    while let found = operation(of: XPath.Operator.levels[level]) {
      at += 1
      left = XPath(.binary(found, left, try binary(level + 1)))
    }
    return left
  }

  private func operation(of level: [XPath.Operator]) -> XPath.Operator? {
    switch token {
    case .name(let text), .symbol(let text): level.first { $0.rawValue == text }
    default: nil
    }
  }

  private mutating func unary() throws -> XPath {
    var isNegated = false
    while take("-") { isNegated.toggle() }
    var left = try path()
    while take("|") { left = XPath(.binary(.union, left, try path())) }
    return isNegated ? XPath(.negated(left)) : left
  }

  private mutating func path() throws -> XPath {
    var start: XPath?
    if let primary = try primary() {
      var predicates: [XPath] = []
      while token == .symbol("[") { predicates.append(try predicate()) }
      start = predicates.isEmpty ? primary : XPath(.filter(primary, predicates: predicates))
      guard token == .symbol("/") || token == .symbol("//") else { return start ?? primary }
    }
    var steps: [XPath.Step] = []
    let isAbsolute = start == nil && (token == .symbol("/") || token == .symbol("//"))
    if take("//") {
      steps += [XPathParser.everywhere, try step()]
    } else if take("/") {
      if start != nil || startsStep { steps.append(try step()) }
    } else {
      steps.append(try step())
    }
    while true {
      if take("//") { steps += [XPathParser.everywhere, try step()] } else if take("/") { steps.append(try step()) } else { break }
    }
    return XPath(.path(start: start, isAbsolute: isAbsolute, steps: steps))
  }

  private static let everywhere = XPath.Step(axis: .descendantOrSelf, test: .node)

  private var startsStep: Bool {
    switch token {
    case .name, .symbol("."), .symbol(".."), .symbol("@"), .symbol("*"): true
    default: false
    }
  }

  private mutating func primary() throws -> XPath? {
    switch token {
    case .number(let number):
      at += 1
      return XPath(.number(number))
    case .text(let text):
      at += 1
      return XPath(.text(text))
    case .symbol("("):
      at += 1
      let inner = try binary(0)
      try need(")")
      return inner
    case .symbol("$"): throw XPath.Failure(message: "XsltContext is needed for this query because of an unknown function.")
    case .name(let name) where peek() == .symbol("(") && !["node", "text", "comment", "processing-instruction"].contains(name):
      at += 2
      var arguments: [XPath] = []
      if !take(")") {
        repeat { arguments.append(try binary(0)) } while take(",")
        try need(")")
      }
      return XPath(.function(name, arguments))
    default: return nil
    }
  }

  private mutating func predicate() throws -> XPath {
    try need("[")
    let inner = try binary(0)
    try need("]")
    return inner
  }

  private mutating func step() throws -> XPath.Step {
    if take(".") { return XPath.Step(axis: .itself, test: .node) }
    if take("..") { return XPath.Step(axis: .parent, test: .node) }
    var axis = XPath.Axis.child
    if take("@") {
      axis = .attribute
    } else if case .name(let name) = token, peek() == .symbol("::") {
      guard let named = XPath.Axis(rawValue: name) else { throw XPathParser.invalid(source) }
      axis = named
      at += 2
    }
    var result = XPath.Step(axis: axis, test: try test())
    while token == .symbol("[") { result.predicates.append(try predicate()) }
    return result
  }

  private mutating func test() throws -> XPath.Test {
    if take("*") { return .any }
    guard case .name(let name) = token else {
      throw token == .end && source.hasSuffix("/") || [.symbol("["), .symbol("/"), .symbol("//")].contains(token) ? XPath.Failure(message: "Expression must evaluate to a node-set.") : XPathParser.invalid(source)
    }
    at += 1
    if take(":") {
      if take("*") { return .anyOf(prefix: name) }
      guard case .name(let localName) = token else { throw XPathParser.invalid(source) }
      at += 1
      return .name(prefix: name, localName: localName)
    }
    guard token == .symbol("(") else { return .name(prefix: "", localName: name) }
    at += 1
    var argument: String?
    if case .text(let text) = token {
      argument = text
      at += 1
    }
    try need(")")
    switch name {
    case "node": return .node
    case "text": return .text
    case "comment": return .comment
    default: return .instruction(argument)
    }
  }
}
