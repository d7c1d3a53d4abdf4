/// A regular expression as a value.
public final class RegexObject: PSObject {
  /// A text with the escapes of regular expressions read (Regex.Unescape).
  ///
  /// - Throws: DotNetException where an escape is none.
  public static func unescaped(_ text: String) throws -> String { try RegexCache.reported { try RegexParser.unescaped(text) } }

  public let pattern: String
  public let options: RegexOptions
  let program: RegexProgram

  /// - Throws: `DotNetException` with a RegexParseException for a bad pattern.
  public init(pattern: String, options: RegexOptions) throws {
    self.pattern = pattern
    self.options = options
    program = try RegexCache.program(pattern, options)
  }
  public override var type: TypeDescriptor { .regex }
  public override var text: String { pattern }

  /// The matches in `text` from `start`, at most `limit`.
  public func matches(_ text: String, from start: Int = 0, limit: Int = .max) throws -> [MatchObject] {
    var result: [MatchObject] = []
    try forEachMatch(in: text.utf16Units, from: start, limit: limit) { result.append(MatchObject(self, $0)) }
    return result
  }

  public func isMatch(_ text: String, from start: Int = 0) throws -> Bool {
    var matcher = RegexMatcher(program, text.utf16Units)
    return try matcher.findMatch(from: start)
  }

  public func firstMatch(_ text: String, from start: Int = 0) throws -> MatchObject? {
    try first(text.utf16Units, from: start)
  }

  func first(_ input: [UInt16], from start: Int) throws -> MatchObject? {
    var matcher = RegexMatcher(program, input)
    return try matcher.findMatch(from: start) ? MatchObject(self, matcher) : nil
  }

  func forEachMatch(in input: [UInt16], from start: Int = 0, limit: Int = .max, _ body: (RegexMatcher) throws -> Void) throws {
    var matcher = RegexMatcher(program, input)
    var at = start
    var count = 0
    while at <= input.count, count < limit, try matcher.findMatch(from: at) {
      try body(matcher)
      at = matcher.next
      count += 1
    }
  }

  /// Replaces up to `limit` matches with what `replacement` gives.
  public func replace(_ text: String, from start: Int = 0, limit: Int = .max, _ replacement: (MatchObject) throws -> String) throws -> String {
    try replace(text, from: start, limit: limit) { output, matcher in
      output.append(contentsOf: try replacement(MatchObject(self, matcher)).utf16)
    }
  }

  /// Replaces up to `limit` matches with a replacement pattern.
  public func replace(_ text: String, from start: Int = 0, limit: Int = .max, with pattern: String) throws -> String {
    guard !pattern.utf8.contains(0x24) else { return try replace(text, from: start, limit: limit) { $0.expand(pattern) } }
    let units = pattern.utf16Units
    return try replace(text, from: start, limit: limit) { output, _ in output += units }
  }

  private func replace(_ text: String, from start: Int, limit: Int, _ write: (inout [UInt16], RegexMatcher) throws -> Void) throws -> String {
    let input = text.utf16Units
    var output: [UInt16] = []
    var copied: Int?
    try forEachMatch(in: input, from: start, limit: limit) { matcher in
      output += input[(copied ?? 0)..<matcher.start]
      try write(&output, matcher)
      copied = matcher.end
    }
    guard let copied else { return text }
    output += input[copied...]
    return String(utf16: output)
  }
}

/// Compiled programs by pattern; scripts use the same few again and again.
enum RegexCache {
  private struct Key: Hashable {
    let pattern: String
    let options: RegexOptions
    /// Texts that are equal by Unicode's rules may be different patterns.
    let length: Int
  }
  private static var programs: [Key: RegexProgram] = [:]
  private static let limit = 500

  static func program(_ pattern: String, _ options: RegexOptions) throws -> RegexProgram {
    let key = Key(pattern: pattern, options: options, length: pattern.utf8.count)
    if let program = programs[key] { return program }
    let program = try reported { try RegexProgram(pattern, options: options) }
    if programs.count >= limit { programs.removeAll() }
    programs[key] = program
    return program
  }

  /// The parser's failures as .NET's exception.
  static func reported<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let failure as RegexParser.Failure {
      throw Failure.dotNet("System.Text.RegularExpressions.RegexParseException", failure.message)
    }
  }
}

/// A match, a group or a capture.
public class CaptureObject: PSObject {
  let input: [UInt16]
  public let start: Int
  public let end: Int
  init(_ input: [UInt16], _ start: Int, _ end: Int) {
    (self.input, self.start, self.end) = (input, start, end)
  }
  public var success: Bool { start >= 0 }
  public var value: String { success ? String(utf16: input[start..<end]) : "" }
  public override var text: String { value }
  public override var type: TypeDescriptor { .regexCapture }
  /// The name that a list of captures shows.
  public var shownName: String { value }
}

public final class GroupObject: CaptureObject {
  public let name: String
  /// All captures of a group that a repetition went through, the group's own last; empty where there is but one.
  var captures: [CaptureObject] = []
  init(_ input: [UInt16], _ start: Int, _ end: Int, name: String) {
    self.name = name
    super.init(input, start, end)
  }
  public override var type: TypeDescriptor { .regexGroup }

  /// A group by its number; of a group with a name that is its place.
  static func find(_ number: Int, in groups: [GroupObject]) -> GroupObject? {
    groups.first { $0.name == String(number) } ?? (groups.indices.contains(number) && Int(groups[number].name) == nil ? groups[number] : nil)
  }

  /// What is in a GroupCollection: a number names a group by its place, any text by its name; a group without a match where there is none.
  static func find(_ number: Int?, named name: String, in groups: ListObject) -> CaptureObject {
    // The first is the match itself.
    let match = groups.elements.first?.object(as: MatchObject.self)
    if number == 0 || name == "0", let match { return match }
    let items = match?.groups ?? groups.elements.compactMap { $0.object(as: GroupObject.self) }
    if let number { return find(number, in: items) ?? GroupObject([], -1, -1, name: "") }
    return items.first { $0.name == name } ?? GroupObject([], -1, -1, name: name)
  }
  public override var shownName: String { name }
}

public final class MatchObject: CaptureObject {
  let regex: RegexObject
  private let slots: [Int]
  private let captures: [Int: [Range<Int>]]

  /// The match that a matcher has found.
  init(_ regex: RegexObject, _ matcher: RegexMatcher) {
    self.regex = regex
    slots = matcher.slots
    captures = matcher.repeatedCaptures()
    super.init(matcher.input, matcher.start, matcher.end)
  }

  /// No match.
  init(none regex: RegexObject) {
    (self.regex, slots, captures) = (regex, [], [:])
    super.init([], -1, -1)
  }
  public override var type: TypeDescriptor { .regexMatch }
  public override var shownName: String { "0" }

  public lazy var groups: [GroupObject] = success ? regex.program.names.map { name, slot in
    guard slot * 2 + 1 < slots.count, slots[slot * 2 + 1] >= 0 else { return GroupObject(input, -1, -1, name: name) }
    let group = GroupObject(input, slots[slot * 2], slots[slot * 2 + 1], name: name)
    if let repeated = captures[slot] { group.captures = repeated.map { CaptureObject(input, $0.lowerBound, $0.upperBound) } }
    return group
  } : [GroupObject(input, -1, -1, name: "0")]

  func group(number: Int) -> GroupObject? { GroupObject.find(number, in: groups) }
  func group(named name: String) -> GroupObject? { groups.first { $0.name == name } }

  /// The replacement pattern with `$1`, `${name}`, `$&` and the rest filled in.
  public func expand(_ replacement: String) -> String {
    guard replacement.contains("$") else { return replacement }
    var result = ""
    var rest = Substring(replacement)
    while let character = rest.first {
      rest = rest.dropFirst()
      guard character == "$", let next = rest.first else {
        result.append(character)
        continue
      }
      if let text = expansion(next, &rest) { result += text } else { result.append("$") }
    }
    return result
  }

  private func expansion(_ next: Character, _ rest: inout Substring) -> String? {
    switch next {
    case "$": rest = rest.dropFirst(); return "$"
    case "&": rest = rest.dropFirst(); return value
    case "`": rest = rest.dropFirst(); return String(utf16: input[..<start])
    case "'": rest = rest.dropFirst(); return String(utf16: input[end...])
    case "_": rest = rest.dropFirst(); return String(utf16: input)
    case "+":
      rest = rest.dropFirst()
      return groups.last?.value ?? ""
    case "{":
      guard let close = rest.firstIndex(of: "}") else { return nil }
      let name = String(rest[rest.index(after: rest.startIndex)..<close])
      guard let group = Int(name).flatMap(group(number:)) ?? group(named: name) else { return nil }
      rest = rest[rest.index(after: close)...]
      return group.value
    default:
      var digits = rest.prefix { $0.isNumber && $0.isASCII }
      while !digits.isEmpty {
        if let number = Int(digits), let group = group(number: number) {
          rest = rest.dropFirst(digits.count)
          return group.value
        }
        digits = digits.dropLast()
      }
      return nil
    }
  }
}
