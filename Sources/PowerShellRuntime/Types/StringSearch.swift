/// What System.String has to find text in text.
enum StringSearch {
  private static func units(_ value: Value) -> [UInt16] { value.text.utf16Units }
  /// The last argument's StringComparison, where it is one.
  private static func ignoresCase(_ arguments: [Value]) -> Bool { StringMembers.ignoresCase(arguments.last { $0.object is EnumObject }) }

  /// Where a text stands first in another from a place on; -1 where it doesn't.
  static func find(_ wanted: [UInt16], in text: [UInt16], from start: Int, ignoresCase: Bool) -> Int {
    guard wanted.count <= text.count else { return -1 }
    if wanted.isEmpty { return start }
    var at = start
    while at + wanted.count <= text.count {
      if stands(wanted, in: text, at, ignoresCase) { return at }
      at += 1
    }
    return -1
  }

  private static func stands(_ wanted: [UInt16], in text: [UInt16], _ at: Int, _ ignoresCase: Bool) -> Bool {
    for offset in 0..<wanted.count where text[at + offset] != wanted[offset] {
      if !ignoresCase || RegexCase.fold(text[at + offset]) != RegexCase.fold(wanted[offset]) { return false }
    }
    return true
  }

  static func load(_ type: MemberBuilder) {
    let comparison = "System.StringComparison comparisonType"
    type.method("bool Contains(string value)", "bool Contains(string value, \(comparison))", "bool Contains(char value)", "bool Contains(char value, \(comparison))") { _, this, a in
      .bool(find(units(a[0]), in: units(this), from: 0, ignoresCase: ignoresCase(a)) >= 0)
    }
    for (name, isStart) in [("StartsWith", true), ("EndsWith", false)] {
      type.method("bool \(name)(string value)", "bool \(name)(string value, \(comparison))", "bool \(name)(string value, bool ignoreCase, cultureinfo culture)", "bool \(name)(char value)") { session, this, a in
        let (text, wanted) = (units(this), units(a[0]))
        guard wanted.count <= text.count else { return .bool(false) }
        return .bool(stands(wanted, in: text, isStart ? 0 : text.count - wanted.count, a.count == 3 ? session.truth(a[1]) : ignoresCase(a)))
      }
    }
    for (name, isFirst) in [("IndexOf", true), ("LastIndexOf", false)] {
      let head = "int \(name)"
      type.method(
        "\(head)(char value)", "\(head)(char value, int startIndex)", "\(head)(char value, int startIndex, int count)", "\(head)(string value)",
        "\(head)(string value, int startIndex)", "\(head)(string value, int startIndex, int count)", "\(head)(string value, \(comparison))",
        "\(head)(string value, int startIndex, \(comparison))", "\(head)(string value, int startIndex, int count, \(comparison))") { _, this, a in
        let (text, wanted) = (units(this), units(a[0]))
        let range = try isFirst ? forward(text.count, a) : backward(text.count, a, isText: a[0].base.stringValue != nil)
        let ignores = ignoresCase(a)
        let places = range.lowerBound..<max(range.lowerBound, range.upperBound - wanted.count + 1)
        let found = isFirst ? places.first { stands(wanted, in: text, $0, ignores) } : places.last { stands(wanted, in: text, $0, ignores) }
        return .integer(found ?? -1)
      }
      type.method("\(head)Any(char[] anyOf)", "\(head)Any(char[] anyOf, int startIndex)", "\(head)Any(char[] anyOf, int startIndex, int count)") { session, this, a in
        let (text, wanted) = (units(this), Set(session.enumerated(a[0]).flatMap { $0.text.utf16Units }))
        let range = try isFirst ? forward(text.count, a) : backward(text.count, a, isText: false)
        return .integer((isFirst ? range.first { wanted.contains(text[$0]) } : range.last { wanted.contains(text[$0]) }) ?? -1)
      }
    }
  }

  private static let wrongCount = "Count must be positive and count must refer to a location within the string/array/collection."

  private static func numbers(_ arguments: [Value]) -> [Int] { arguments.dropFirst().filter { if case .int = $0 { true } else { false } }.map(\.intValue) }

  /// The places that a search from a start for a count of units looks at.
  private static func forward(_ length: Int, _ arguments: [Value]) throws -> Range<Int> {
    let numbers = numbers(arguments)
    let start = numbers.first ?? 0
    guard start >= 0, start <= length else {
      throw Failure.outOfRange("startIndex", "Index was out of range. Must be non-negative and less than or equal to the size of the collection.")
    }
    let count = numbers.count > 1 ? numbers[1] : length - start
    guard count >= 0, start + count <= length else { throw Failure.outOfRange("count", wrongCount) }
    return start..<(start + count)
  }

  /// The places that a search backwards looks at: those up to its start, as many as its count. A text may begin to be sought behind the end.
  private static func backward(_ length: Int, _ arguments: [Value], isText: Bool) throws -> Range<Int> {
    let numbers = numbers(arguments)
    if length == 0 { return 0..<0 }
    var start = numbers.first ?? length - 1
    guard start >= 0, start < length || isText && start == length else {
      throw Failure.outOfRange("startIndex", "Index was out of range. Must be non-negative and less than \(isText ? "or equal to " : "")the size of the collection.")
    }
    var count = numbers.count > 1 ? numbers[1] : start + 1
    if start == length {
      start -= 1
      if count > 0 { count -= 1 }
    }
    guard count >= 0, start - count + 1 >= 0 else { throw Failure.outOfRange("count", wrongCount) }
    return (start - count + 1)..<(start + 1)
  }
}
