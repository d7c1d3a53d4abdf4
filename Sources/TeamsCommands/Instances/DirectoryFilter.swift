import PowerShellRuntime
import Tenant

/// The filters of users and numbers, `-Filter`: `LineURI -ne $null -and (City -eq "Redmond" -or Department -like "Sales*")`.
struct DirectoryFilter {
  private final class Node {
    let operation: String
    let property: String
    let value: String?
    let parts: [Node]
    init(_ operation: String, property: String = "", value: String? = nil, parts: [Node] = []) {
      (self.operation, self.property, self.value, self.parts) = (operation, property, value, parts)
    }
  }
  private enum Token { case word(String), text(String) }

  private let root: Node

  /// - Throws: the refusal of a filter that cannot be read.
  init(_ text: String) throws {
    var tokens = try DirectoryFilter.tokens(text)[...]
    root = try DirectoryFilter.either(&tokens, text, depth: 0)
    if !tokens.isEmpty { throw DirectoryFilter.invalid(text) }
  }

  private static func invalid(_ text: String) -> Refusal {
    Refusal("The filter '\(text)' is not valid.", action: "For example: -Filter {LineURI -eq \"tel:+14255550100\"}, or -Filter {Department -like \"Sales*\" -and City -ne $null}.")
  }

  private static func tokens(_ text: String) throws -> [Token] {
    var tokens: [Token] = [], rest = Substring(text)
    while let first = rest.first {
      switch first {
      case " ", "\t", "\n", "\r": rest.removeFirst()
      case "(", ")":
        tokens.append(.word(String(first)))
        rest.removeFirst()
      case "'", "\"":
        rest.removeFirst()
        guard let end = rest.firstIndex(of: first) else { throw invalid(text) }
        tokens.append(.text(String(rest[..<end])))
        rest = rest[rest.index(after: end)...]
      default:
        let word = rest.prefix { !" \t\r\n()'\"".contains($0) }
        tokens.append(.word(String(word)))
        rest = rest.dropFirst(word.count)
      }
    }
    return tokens
  }

  // MARK: Reading

  private static func word(_ tokens: ArraySlice<Token>) -> String? { if case .word(let word)? = tokens.first { word.lowercased() } else { nil } }

  private typealias Part = (inout ArraySlice<Token>, String, Int) throws -> Node

  private static func either(_ tokens: inout ArraySlice<Token>, _ text: String, depth: Int) throws -> Node {
    try chain("-or", &tokens, text, depth) { tokens, text, depth in try chain("-and", &tokens, text, depth) { try condition(&$0, $1, depth: $2) } }
  }

  /// Parts that an operator joins.
  private static func chain(_ joint: String, _ tokens: inout ArraySlice<Token>, _ text: String, _ depth: Int, of part: Part) throws -> Node {
    var parts = [try part(&tokens, text, depth)]
    while word(tokens) == joint {
      tokens.removeFirst()
      parts.append(try part(&tokens, text, depth))
    }
    return parts.count == 1 ? parts[0] : Node(joint, parts: parts)
  }

  private static func condition(_ tokens: inout ArraySlice<Token>, _ text: String, depth: Int) throws -> Node {
    // Deeper than anybody writes by hand; the stack must not overflow.
    guard depth < 200, let first = word(tokens) else { throw invalid(text) }
    tokens.removeFirst()
    if first == "(" {
      let inside = try either(&tokens, text, depth: depth + 1)
      guard word(tokens) == ")" else { throw invalid(text) }
      tokens.removeFirst()
      return inside
    }
    if first == "-not" || first == "!" { return Node("-not", parts: [try condition(&tokens, text, depth: depth + 1)]) }
    let property = first.hasPrefix("$_.") ? String(first.dropFirst(3)) : first
    guard let operation = word(tokens), ["-eq", "-ne", "-like", "-notlike", "-lt", "-gt", "-le", "-ge", "-contains"].contains(operation) else { throw invalid(text) }
    tokens.removeFirst()
    guard let value = tokens.popFirst() else { throw invalid(text) }
    switch value {
    case .text(let own): return Node(operation, property: property, value: own)
    case .word(let own): return Node(operation, property: property, value: own.lowercased() == "$null" ? nil : own.lowercased().hasPrefix("$true") ? "True" : own.lowercased().hasPrefix("$false") ? "False" : own)
    }
  }

  // MARK: Deciding

  func matches(_ object: CustomObject) -> Bool { matches(root) { object[$0] ?? .null } }

  /// - Parameter property: the value of a property, by its name in lower case; only those that decide are asked for.
  func matches(property: (String) -> Value) -> Bool { matches(root, property) }

  private func matches(_ node: Node, _ property: (String) -> Value) -> Bool {
    switch node.operation {
    case "-or": return node.parts.contains { matches($0, property) }
    case "-and": return node.parts.allSatisfy { matches($0, property) }
    case "-not": return !matches(node.parts[0], property)
    default: break
    }
    let value = property(node.property)
    guard let wanted = node.value else { return (node.operation == "-eq") == (value.isNull || value.text.isEmpty) }
    if let date = value.object(as: DateTimeObject.self), let other = DateParser.parse(wanted) {
      return DirectoryFilter.holds(node.operation, date.ticks, other.ticks)
    }
    let texts = (value.object(as: ArrayObject.self)?.elements ?? [value]).map { DirectoryFilter.text($0).lowercased() }
    func any(_ test: (String) -> Bool) -> Bool { texts.contains(where: test) }
    func isEqual(_ text: String) -> Bool { text == wanted.lowercased() || DirectoryFilter.isSameLine(text, wanted) }
    switch node.operation {
    case "-eq", "-contains": return any(isEqual)
    case "-ne": return !any(isEqual)
    case "-like": return any { Wildcard(wanted).matches($0) }
    case "-notlike": return !any { Wildcard(wanted).matches($0) }
    default: return any { DirectoryFilter.holds(node.operation, $0, wanted.lowercased()) }
    }
  }

  /// What a filter sees of an element: a plan is its capability.
  private static func text(_ value: Value) -> String { value.object(as: CustomObject.self)?["Capability"]?.text ?? value.text }

  /// A line is found by its digits alone as well: `LineURI -eq "1234"`.
  private static func isSameLine(_ text: String, _ wanted: String) -> Bool {
    guard text.hasPrefix("tel:"), !wanted.isEmpty, wanted.allSatisfy({ $0.isNumber || $0 == "+" }) else { return false }
    return text.dropFirst(4).drop { $0 == "+" } == wanted.drop { $0 == "+" }
  }

  private static func holds<T: Comparable>(_ operation: String, _ left: T, _ right: T) -> Bool {
    switch operation {
    case "-eq", "-contains": left == right
    case "-ne": left != right
    case "-lt": left < right
    case "-gt": left > right
    case "-le": left <= right
    case "-ge": left >= right
    default: false
    }
  }
}
