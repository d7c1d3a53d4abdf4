/// Evaluates XPath expressions over a tree.
struct XPathEvaluator {
  enum Result {
    case nodes([XmlNode])
    case number(Double)
    case text(String)
    case truth(Bool)
  }

  private struct Context {
    let node: XmlNode
    let position: Int
    let size: Int
  }

  /// What the prefixes of an expression stand for.
  private let namespaces: [String: String]?
  private init(_ namespaces: [String: String]?) { self.namespaces = namespaces }

  /// The nodes that an expression finds, in the document's order.
  ///
  /// - Throws: `XPath.Failure`
  static func select(_ path: String, from node: XmlNode, namespaces: [String: String]? = nil) throws -> [XmlNode] {
    let result = try XPathEvaluator(namespaces).evaluate(XPath.parse(path), Context(node: node, position: 1, size: 1))
    guard case .nodes(let nodes) = result else { throw XPath.Failure(message: "Expression must evaluate to a node-set.") }
    return nodes
  }

  private func evaluate(_ path: XPath, _ context: Context) throws -> Result {
    switch path.kind {
    case .number(let number): return .number(number)
    case .text(let text): return .text(text)
    case .negated(let inner): return .number(-number(try evaluate(inner, context)))
    case .binary(let operation, let left, let right): return try binary(operation, left, right, context)
    case .function(let name, let arguments): return try function(name, arguments.map { try evaluate($0, context) }, context)
    case .filter(let inner, let predicates):
      var nodes = try nodes(evaluate(inner, context))
      for predicate in predicates { nodes = try filtered(nodes, by: predicate) }
      return .nodes(nodes)
    case .path(let start, let isAbsolute, let steps):
      var current = try start.map { try nodes(evaluate($0, context)) } ?? [isAbsolute ? top(context.node) : context.node]
      for step in steps { current = try take(step, from: current) }
      return .nodes(current)
    }
  }

  private func nodes(_ result: Result) throws -> [XmlNode] {
    guard case .nodes(let nodes) = result else { throw XPath.Failure(message: "Expression must evaluate to a node-set.") }
    return nodes
  }

  private func top(_ node: XmlNode) -> XmlNode {
    var current = node
    while let parent = current.parent { current = parent }
    return current
  }

  // MARK: Steps

  private func take(_ step: XPath.Step, from start: [XmlNode]) throws -> [XmlNode] {
    var result: [XmlNode] = []
    for node in start {
      var found = try self.nodes(on: step.axis, of: node).filter { try passes($0, step.test, isAttribute: step.axis == .attribute) }
      for predicate in step.predicates { found = try filtered(found, by: predicate) }
      result += step.axis.isReverse ? found.reversed() : found
    }
    return start.count == 1 ? result : ordered(result)
  }

  private func nodes(on axis: XPath.Axis, of node: XmlNode) -> [XmlNode] {
    func ancestors(_ node: XmlNode) -> [XmlNode] {
      var result: [XmlNode] = []
      var current = node.parent
      while let parent = current {
        result.append(parent)
        current = parent.parent
      }
      return result
    }
    func siblings(before: Bool, _ node: XmlNode) -> [XmlNode] {
      guard node.kind != .attribute, let parent = node.parent, let at = parent.position(of: node) else { return [] }
      return before ? parent.children[..<at].reversed() : Array(parent.children[(at + 1)...])
    }
    switch axis {
    case .itself: return [node]
    case .child: return node.kind == .attribute ? [] : node.children
    case .attribute: return node.attributes.filter { $0.namespace != XmlNode.xmlnsUri }
    case .parent: return node.parent.map { [$0] } ?? []
    case .descendant: return node.kind == .attribute ? [] : node.descendants
    case .descendantOrSelf: return [node] + (node.kind == .attribute ? [] : node.descendants)
    case .ancestor: return ancestors(node)
    case .ancestorOrSelf: return [node] + ancestors(node)
    case .followingSibling: return siblings(before: false, node)
    case .precedingSibling: return siblings(before: true, node)
    case .following: return ([node] + ancestors(node)).flatMap { siblings(before: false, $0).flatMap { [$0] + $0.descendants } }
    case .preceding: return ([node] + ancestors(node)).flatMap { siblings(before: true, $0).flatMap { ([$0] + $0.descendants).reversed() } }
    case .namespace: return []
    }
  }

  private func passes(_ node: XmlNode, _ test: XPath.Test, isAttribute: Bool) throws -> Bool {
    let isPrincipal = node.kind == (isAttribute ? .attribute : .element)
    switch test {
    case .node: return node.kind != .declaration && node.kind != .documentType
    case .any: return isPrincipal
    case .anyOf(let prefix): return try isPrincipal && node.namespace == namespace(prefix)
    case .name(let prefix, let localName):
      // A prefix that is not defined is an error, whatever the nodes are called.
      let uri = try prefix.isEmpty ? "" : namespace(prefix)
      return isPrincipal && node.localName == localName && node.namespace == uri
    case .text: return node.isText
    case .comment: return node.kind == .comment
    case .instruction(let name): return node.kind == .processingInstruction && (name == nil || name == node.name)
    }
  }

  private func namespace(_ prefix: String) throws -> String {
    if prefix == "xml" { return XmlNode.xmlUri }
    guard let namespaces else { throw XPath.Failure(message: "Namespace Manager or XsltContext needed. This query has a prefix, variable, or user-defined function.") }
    guard let found = namespaces[prefix] else { throw XPath.Failure(message: "Namespace prefix '\(prefix)' is not defined.") }
    return found
  }

  private func filtered(_ nodes: [XmlNode], by predicate: XPath) throws -> [XmlNode] {
    var result: [XmlNode] = []
    for (index, node) in nodes.enumerated() {
      let value = try evaluate(predicate, Context(node: node, position: index + 1, size: nodes.count))
      if case .number(let number) = value { if number == Double(index + 1) { result.append(node) } } else if truth(value) { result.append(node) }
    }
    return result
  }

  /// Nodes once each, in the document's order.
  private func ordered(_ nodes: [XmlNode]) -> [XmlNode] {
    guard let first = nodes.first else { return [] }
    var wanted = Set(nodes.map { ObjectIdentifier($0) })
    var result: [XmlNode] = []
    func visit(_ node: XmlNode) {
      for part in [node] + node.attributes where wanted.remove(ObjectIdentifier(part)) != nil { result.append(part) }
      if wanted.isEmpty { return }
      for child in node.children { visit(child) }
    }
    visit(top(first))
    return result
  }

  // MARK: Operators

  private func binary(_ operation: XPath.Operator, _ left: XPath, _ right: XPath, _ context: Context) throws -> Result {
    let one = try evaluate(left, context)
    switch operation {
    case .or: return .truth(try truth(one) || truth(evaluate(right, context)))
    case .and: return .truth(try truth(one) && truth(evaluate(right, context)))
    case .union: return .nodes(ordered(try nodes(one) + nodes(evaluate(right, context))))
    default: break
    }
    let other = try evaluate(right, context)
    switch operation {
    case .plus: return .number(number(one) + number(other))
    case .minus: return .number(number(one) - number(other))
    case .multiply: return .number(number(one) * number(other))
    case .divide: return .number(number(one) / number(other))
    case .remainder: return .number(number(one).truncatingRemainder(dividingBy: number(other)))
    default: return .truth(compare(operation, one, other))
    }
  }

  private func compare(_ operation: XPath.Operator, _ left: Result, _ right: Result) -> Bool {
    let isEquality = operation == .equal || operation == .unequal
    if case .truth = left, isEquality { return compare(operation, truth(left) ? 1 : 0, truth(right) ? 1 : 0) }
    if case .truth = right, isEquality { return compare(operation, truth(left) ? 1 : 0, truth(right) ? 1 : 0) }
    if case .nodes(let nodes) = left { return nodes.contains { compare(operation, .text($0.innerText), right) } }
    if case .nodes(let nodes) = right { return nodes.contains { compare(operation, left, .text($0.innerText)) } }
    if isEquality, case .text(let one) = left, case .text(let other) = right { return (one == other) == (operation == .equal) }
    return compare(operation, number(left), number(right))
  }

  private func compare(_ operation: XPath.Operator, _ left: Double, _ right: Double) -> Bool {
    switch operation {
    case .equal: left == right
    case .unequal: left != right
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    default: left >= right
    }
  }

  // MARK: Conversions

  private func truth(_ result: Result) -> Bool {
    switch result {
    case .truth(let flag): flag
    case .number(let number): number != 0 && !number.isNaN
    case .text(let text): !text.isEmpty
    case .nodes(let nodes): !nodes.isEmpty
    }
  }

  private func text(_ result: Result) -> String {
    switch result {
    case .text(let text): text
    case .truth(let flag): flag ? "true" : "false"
    case .nodes(let nodes): nodes.first?.innerText ?? ""
    case .number(let number): number.isNaN ? "NaN" : number.isInfinite ? (number < 0 ? "-Infinity" : "Infinity") : NumberText.invariant(number)
    }
  }

  private func number(_ result: Result) -> Double {
    switch result {
    case .number(let number): number
    case .truth(let flag): flag ? 1 : 0
    default: Double(text(result).trimmingWhitespace) ?? .nan
    }
  }

  // MARK: Functions

  private func function(_ name: String, _ arguments: [Result], _ context: Context) throws -> Result {
    let counts = XPathEvaluator.functions[name]
    guard let counts else { throw XPath.Failure(message: "Namespace Manager or XsltContext needed. This query has a prefix, variable, or user-defined function.") }
    guard counts.contains(arguments.count) else { throw XPath.Failure(message: "Function '\(name)' in '\(name)()' has an invalid number of arguments.") }
    let own = arguments.first ?? .nodes([context.node])
    func argument(_ index: Int) -> String { text(arguments[index]) }
    switch name {
    case "last": return .number(Double(context.size))
    case "position": return .number(Double(context.position))
    case "count": return .number(Double(try nodes(own).count))
    case "sum": return .number(try nodes(own).reduce(0) { $0 + number(.text($1.innerText)) })
    case "id": return .nodes([])
    case "name": return .text(try named(own).map(\.name) ?? "")
    case "local-name": return .text(try named(own).map(\.localName) ?? "")
    case "namespace-uri": return .text(try nodes(own).first?.namespace ?? "")
    case "string": return .text(text(own))
    case "number": return .number(number(own))
    case "boolean": return .truth(truth(own))
    case "not": return .truth(!truth(own))
    case "true", "false": return .truth(name == "true")
    case "lang": return .truth(speaks(argument(0), context.node))
    case "floor": return .number(number(own).rounded(.down))
    case "ceiling": return .number(number(own).rounded(.up))
    case "round": return .number((number(own) + 0.5).rounded(.down))
    default: return try textFunction(name, arguments.map { text($0) }, own: text(own), numbers: arguments.map { number($0) })
    }
  }

  /// The names of the functions, and how many arguments they take.
  private static let functions: [String: ClosedRange<Int>] = [
    "last": 0...0, "position": 0...0, "count": 1...1, "sum": 1...1, "id": 1...1, "name": 0...1, "local-name": 0...1, "namespace-uri": 0...1, "string": 0...1,
    "number": 0...1, "boolean": 1...1, "not": 1...1, "true": 0...0, "false": 0...0, "lang": 1...1, "floor": 1...1, "ceiling": 1...1, "round": 1...1,
    "concat": 2...64, "starts-with": 2...2, "contains": 2...2, "substring-before": 2...2, "substring-after": 2...2, "substring": 2...3, "string-length": 0...1,
    "normalize-space": 0...1, "translate": 3...3,
  ]

  private func named(_ result: Result) throws -> XmlNode? {
    try nodes(result).first.flatMap { [.element, .attribute, .processingInstruction].contains($0.kind) ? $0 : nil }
  }

  private func speaks(_ language: String, _ node: XmlNode) -> Bool {
    var current: XmlNode? = node
    while let next = current {
      if let found = next.attribute("xml:lang")?.value.lowercased() { return found == language.lowercased() || found.hasPrefix(language.lowercased() + "-") }
      current = next.parent
    }
    return false
  }

  private func textFunction(_ name: String, _ texts: [String], own: String, numbers: [Double]) throws -> Result {
    switch name {
    case "concat": return .text(texts.joined())
    case "starts-with": return .truth(texts[0].hasPrefix(texts[1]))
    case "contains": return .truth(texts[1].isEmpty || texts[0].contains(texts[1]))
    case "substring-before": return .text(texts[0].firstRange(of: texts[1]).map { String(texts[0][..<$0.lowerBound]) } ?? "")
    case "substring-after": return .text(texts[0].firstRange(of: texts[1]).map { String(texts[0][$0.upperBound...]) } ?? "")
    case "string-length": return .number(Double(own.unicodeScalars.count))
    case "normalize-space": return .text(own.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    case "substring":
      let first = (numbers[1] + 0.5).rounded(.down)
      let end = numbers.count > 2 ? first + (numbers[2] + 0.5).rounded(.down) : .infinity
      return .text(String(texts[0].enumerated().filter { Double($0.offset + 1) >= first && Double($0.offset + 1) < end }.map(\.element)))
    default:
      let (from, to) = (Array(texts[1]), Array(texts[2]))
      return .text(String(texts[0].compactMap { character in
        guard let at = from.firstIndex(of: character) else { return character }
        return at < to.count ? to[at] : nil
      }))
    }
  }
}
