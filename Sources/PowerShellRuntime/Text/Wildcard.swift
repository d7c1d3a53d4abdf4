/// PowerShell's wildcard patterns: `*`, `?`, `[a-z]`, with backtick as escape.
public struct Wildcard {
  /// A pattern as a script gives it.
  ///
  /// - Throws: WildcardPatternException where a bracket is not closed.
  public static func checked(_ pattern: String, ignoresCase: Bool = true) throws -> Wildcard {
    // A bracket that closes at once is one of the characters.
    if let open = pattern.lastIndex(of: "["), !pattern[open...].dropFirst(2).contains("]"), !pattern[..<open].hasSuffix("`") {
      throw invalid(pattern)
    }
    let made = Wildcard(pattern, ignoresCase: ignoresCase)
    if made.hasBackwardRange { throw invalid(pattern) }
    return made
  }

  private static func invalid(_ pattern: String) -> Unwind {
    Failure.error(
      "The specified wildcard character pattern is not valid: \(pattern)", id: "RuntimeException", .NotSpecified,
      type: Failure.exceptionType("System.Management.Automation.WildcardPatternException"))
  }

  /// A range that ends before it begins, which a script's pattern may not have.
  private var hasBackwardRange = false

  private enum Part { case literal(Character), any, one, set([ClosedRange<Character>]) }
  private let parts: [Part]
  private let ignoresCase: Bool
  public let pattern: String

  public init(_ pattern: String, ignoresCase: Bool = true) {
    self.pattern = pattern
    self.ignoresCase = ignoresCase
    var parts: [Part] = []
    var rest = Array(ignoresCase ? pattern.lowercased() : pattern)[...]
    while let character = rest.popFirst() {
      switch character {
      case "`": parts.append(.literal(rest.popFirst() ?? "`"))
      case "*": parts.append(.any)
      case "?": parts.append(.one)
      case "[":
        guard let end = rest.dropFirst(rest.first == "]" ? 1 : 0).firstIndex(of: "]") else {
          parts.append(.literal("["))
          continue
        }
        parts.append(.set(Wildcard.ranges(rest[rest.startIndex..<end], isBackward: &hasBackwardRange)))
        rest = rest[(end + 1)...]
      default: parts.append(.literal(character))
      }
    }
    self.parts = parts
  }

  private static func ranges(_ text: ArraySlice<Character>, isBackward: inout Bool) -> [ClosedRange<Character>] {
    var result: [ClosedRange<Character>] = []
    var rest = text
    while let low = rest.popFirst() {
      if rest.first == "-", rest.count > 1 {
        rest.removeFirst()
        let high = rest.removeFirst()
        if high < low { isBackward = true }
        result.append(low <= high ? low...high : high...low)
      } else {
        result.append(low...low)
      }
    }
    return result
  }

  /// The regular expression of the pattern (WildcardPattern.ToRegex). What stands at its ends is left open, and not searched for.
  var regexPattern: String {
    var result = "^"
    var rest = Array(pattern)[...]
    while let character = rest.popFirst() {
      switch character {
      case "`": if let literal = rest.popFirst() { result += RegexParser.escaped(String(literal)) }
      case "*": result += ".*"
      case "?": result += "."
      case "[":
        guard let end = rest.dropFirst(rest.first == "]" ? 1 : 0).firstIndex(of: "]") else {
          result += "\\["
          continue
        }
        result += "[" + String(rest[rest.startIndex..<end]).replacing("\\", with: "\\\\").replacing("^", with: "\\^") + "]"
        rest = rest[(end + 1)...]
      default: result += RegexParser.escaped(String(character))
      }
    }
    if result == "^.*" { return "" }
    if result.hasPrefix("^.*") { result.removeFirst(3) }
    return result.hasSuffix(".*") ? String(result.dropLast(2)) : result + "$"
  }

  /// Whether the pattern has any special characters that no backtick takes the meaning from (WildcardPattern.ContainsWildcardCharacters).
  public static func hasWildcards(_ text: String) -> Bool {
    var isEscaped = false
    for byte in text.utf8 {
      if !isEscaped, byte == UInt8(ascii: "*") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "[") { return true }
      isEscaped = byte == UInt8(ascii: "`") && !isEscaped
    }
    return false
  }

  /// A text as a pattern that stands for that text alone.
  public static func escaped(_ text: String) -> String { text.map { "*?[]`".contains($0) ? "`\($0)" : String($0) }.joined() }

  /// A pattern's text without the backticks that take the meaning from what follows them.
  public static func unescaped(_ pattern: String) -> String {
    guard pattern.utf8.contains(UInt8(ascii: "`")) else { return pattern }
    var result = ""
    var rest = Substring(pattern)
    while let character = rest.popFirst() {
      if character == "`", let next = rest.first, "*?[]`".contains(next) { result.append(rest.removeFirst()) } else { result.append(character) }
    }
    return result
  }

  public func matches(_ text: String) -> Bool {
    let characters = Array(ignoresCase ? text.lowercased() : text)
    var at = 0
    var part = 0
    var star = -1
    var mark = 0
    while at < characters.count {
      if part < parts.count, case .any = parts[part] {
        star = part
        mark = at
        part += 1
      } else if part < parts.count, accepts(parts[part], characters[at]) {
        part += 1
        at += 1
      } else if star >= 0 {
        part = star + 1
        mark += 1
        at = mark
      } else {
        return false
      }
    }
    while part < parts.count, case .any = parts[part] { part += 1 }
    return part == parts.count
  }

  private func accepts(_ part: Part, _ character: Character) -> Bool {
    switch part {
    case .literal(let wanted): wanted == character
    case .one: true
    case .any: false
    case .set(let ranges): ranges.contains { $0.contains(character) }
    }
  }
}
