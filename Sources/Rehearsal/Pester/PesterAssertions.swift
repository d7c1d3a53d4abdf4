import PowerShellRuntime
import PowerShellSyntax

/// An operator of Should: the message of its failure, or nil where it holds. `{because}` stands for the reason that was given.
struct PesterAssertion {
  let name: String
  let check: (PesterAssertions.Subject, _ isNot: Bool) throws -> String?
}

/// The operators of Should that compare a value.
enum PesterAssertions {
  struct Subject {
    let session: Session
    let actual: Value
    let expected: Value
    let wasPiped: Bool
    let pipedCount: Int

    func shown(_ value: Value) -> String { PesterText.shown(value, session) }
    var items: [Value] { actual.isNull ? (wasPiped && pipedCount > 0 ? [.null] : []) : session.isList(actual) ? session.enumerated(actual) : [actual] }

    /// Nothing, an empty list and a list of one nothing are alike, as in Pester's ArraysAreEqual.
    private func isNothing(_ value: Value) -> Bool {
      if value.isNull { return true }
      guard session.isList(value) else { return false }
      let items = session.enumerated(value)
      return items.isEmpty || (items.count == 1 && items[0].isNull)
    }

    /// - Parameter depth: how many lists the values are in; lists that hold themselves are never the same.
    func isSame(_ one: Value, _ other: Value, exactly: Bool, depth: Int = 0) throws -> Bool {
      if depth > 100 { return false }
      if isNothing(one) || isNothing(other) { return isNothing(one) && isNothing(other) }
      if session.isList(other) || (session.isList(one) && !other.isNull && session.isList(other)) {
        let (left, right) = (session.isList(one) ? session.enumerated(one) : [one], session.enumerated(other))
        return try left.count == right.count && zip(left, right).allSatisfy { try isSame($0, $1, exactly: exactly, depth: depth + 1) }
      }
      if session.isList(one) {
        let items = session.enumerated(one)
        return try items.count == 1 && isSame(items[0], other, exactly: exactly, depth: depth + 1)
      }
      // The expected value stands on the left, as in Pester: it decides how the two are compared.
      return session.truth(try session.apply(exactly ? .Ceq : .Ieq, other, one))
    }
    func test(_ kind: TokenKind, _ left: Value, _ right: Value) throws -> Bool { session.truth(try session.apply(kind, left, right)) }
  }

  private static func compare(_ name: String, _ kind: TokenKind, _ words: String, not opposite: String) -> PesterAssertion {
    PesterAssertion(name: name) { subject, isNot in
      if try subject.test(kind, subject.actual, subject.expected) != isNot { return nil }
      return "Expected the actual value to be \(isNot ? opposite : words) \(subject.shown(subject.expected)),{because} but got \(subject.shown(subject.actual))."
    }
  }

  private static func equal(_ name: String, exactly: Bool) -> PesterAssertion {
    PesterAssertion(name: name) { subject, isNot in
      if try subject.isSame(subject.actual, subject.expected, exactly: exactly) != isNot { return nil }
      if isNot { return "Expected \(subject.shown(subject.expected)) to be different from the actual value,{because} but got \(exactly ? "exactly " : "")the same value." }
      if case .string(let wanted) = subject.expected.base, case .string(let given) = subject.actual.base { return strings(wanted, given, exactly: exactly, subject.session) }
      return "Expected \(exactly ? "exactly " : "")\(subject.shown(subject.expected)),{because} but got \(subject.shown(subject.actual))."
    }
  }

  /// Where two strings part.
  private static func strings(_ wanted: String, _ given: String, exactly: Bool, _ session: Session) -> String {
    func same(_ one: Character, _ other: Character) -> Bool { exactly ? one == other : one.lowercased() == other.lowercased() }
    let index = zip(wanted, given).prefix { same($0, $1) }.count
    func escaped(_ text: String) -> String { text.replacing("\r", with: "\\r").replacing("\n", with: "\\n").replacing("\t", with: "\\t") }
    var lines = ["Expected strings to be the same,{because} but they were different."]
    if wanted.utf16.count == given.utf16.count { lines.append("String lengths are both \(wanted.utf16.count).") } else {
      lines += ["Expected length: \(wanted.utf16.count)", "Actual length:   \(given.utf16.count)"]
    }
    // What does not fit on a line is cut around the difference; each block around the test takes a column.
    let width = session.host?.width ?? 120
    let depth = PesterRun.of(session)?.currentTest.map { $0.block.path.count + 1 } ?? 1
    let place = escaped(String(given.prefix(index))).count
    let room = (length: width - "Expected: ''".count - depth - 3, context: Int((Double(width) / 7).rounded()))
    let (shown, marked) = (excerpt(escaped(wanted), place, room), excerpt(escaped(given), place, room))
    lines += ["Strings differ at index \(index).", "Expected: '\(shown.line)'", "But was:  '\(marked.line)'", String(repeating: " ", count: 11) + String(repeating: "-", count: marked.place) + "^"]
    return lines.joined(separator: "\n")
  }

  /// As much of a text as a line has room for, with some of what stands behind the difference.
  private static func excerpt(_ text: String, _ place: Int, _ room: (length: Int, context: Int)) -> (line: String, place: Int) {
    let mark = "..."
    if room.length < 2 * (room.context + mark.count) + 1 || text.count <= room.length { return (text, place) }
    let shift = max(0, place - (room.length - 1 - room.context - mark.count))
    var line = shift == 0 ? text : mark + text.dropFirst(shift + mark.count)
    if line.count > room.length { line = line.prefix(room.length - mark.count) + mark }
    return (line, place - shift)
  }

  private static func matching(_ name: String, _ kind: TokenKind, _ words: String, _ manner: String = "") -> PesterAssertion {
    PesterAssertion(name: name) { subject, isNot in
      let item = subject.actual.isNull ? Value.string("") : subject.actual
      if try subject.test(kind, item, subject.expected) != isNot { return nil }
      return "Expected \(words) \(subject.shown(subject.expected)) to \(isNot ? "not " : "")\(manner)match \(subject.shown(subject.actual)),{because} but it did \(isNot ? "match" : "not match")."
    }
  }

  private static func truth(_ name: String, _ wanted: Bool) -> PesterAssertion {
    PesterAssertion(name: name) { subject, isNot in
      if (subject.session.truth(subject.actual) == wanted) != isNot { return nil }
      return "Expected $\(isNot ? !wanted : wanted),{because} but got \(subject.shown(subject.actual))."
    }
  }

  static let all: [PesterAssertion] = [
    equal("Be", exactly: false), equal("BeExactly", exactly: true), truth("BeTrue", true), truth("BeFalse", false),
    compare("BeGreaterThan", .Igt, "greater than", not: "less than or equal to"),
    compare("BeGreaterOrEqual", .Ige, "greater than or equal to", not: "less than"), compare("BeLessThan", .Ilt, "less than", not: "greater than or equal to"),
    compare("BeLessOrEqual", .Ile, "less than or equal to", not: "greater than"),
    matching("Match", .Imatch, "regular expression"), matching("MatchExactly", .Cmatch, "regular expression", "case sensitively "), matching("BeLike", .Ilike, "like wildcard"),
    matching("BeLikeExactly", .Clike, "case sensitive like wildcard"),
    PesterAssertion(name: "BeNullOrEmpty") { subject, isNot in
      let items = subject.items
      let isEmpty: Bool = if let table = subject.actual.object(as: DictionaryObject.self) { table.count == 0 } else {
        items.isEmpty || (items.count == 1 && (items[0].isNull || items[0].base.stringValue?.isEmpty ?? false))
      }
      if isEmpty != isNot { return nil }
      return isNot ? "Expected a value,{because} but got $null or empty." : "Expected $null or empty,{because} but got \(subject.shown(subject.actual))."
    },
    ofType("BeOfType"), ofType("HaveType"),
    PesterAssertion(name: "BeIn") { subject, isNot in
      let found = try subject.session.enumerated(subject.expected).contains { try subject.isSame($0, subject.actual, exactly: false) }
      if found != isNot { return nil }
      return "Expected collection \(subject.shown(subject.expected)) to \(isNot ? "not " : "")contain \(subject.shown(subject.actual)),{because} but it was \(isNot ? "found" : "not found")."
    },
    contain("Contain", exactly: false), contain("ContainExactly", exactly: true),
    PesterAssertion(name: "HaveCount") { subject, isNot in
      let count = subject.items.count
      let wanted = subject.session.wholeNumber(subject.expected)
      if (count == wanted) != isNot { return nil }
      let expected = isNot ? wanted == 0 ? "a non-empty collection" : "a collection with size different from \(wanted)" : wanted == 0 ? "an empty collection" : "a collection with size \(wanted)"
      let given = count == 0 ? "an empty collection" : "collection with \(isNot ? "that size" : "size \(count)") \(subject.shown(subject.actual))"
      return "Expected \(expected),{because} but got \(given)."
    },
    PesterAssertion(name: "Exist") { subject, isNot in
      let text = try subject.session.stringify(subject.actual)
      let exists: Bool = if let (drive, rest) = subject.session.otherDrive(of: text) { try !subject.session.driveItem(drive, rest).isNull } else {
        subject.session.files.exists(subject.session.absolutePath(text))
      }
      if exists != isNot { return nil }
      return "Expected path '\(text)' to \(isNot ? "not " : "")exist,{because} but it did \(isNot ? "exist" : "not exist")."
    },
    content("FileContentMatch", .Imatch), content("FileContentMatchExactly", .Cmatch), content("FileContentMatchMultiline", .Imatch),
  ]

  private static func ofType(_ name: String) -> PesterAssertion {
    PesterAssertion(name: name) { subject, isNot in
      let named = subject.expected.object(as: TypeObject.self)?.descriptor
        ?? subject.session.types.type(named: subject.expected.text.trimmingWhitespace.replacing("[", with: "").replacing("]", with: ""))
      guard let type = named else { return "Could not find type [\(subject.expected.text)]. Make sure that the assembly that contains that type is loaded." }
      // An array that is piped as one object is asked as the array that it is.
      let items = subject.actual.isNull ? [] : [subject.actual]
      let holds = !items.isEmpty && items.allSatisfy { subject.session.isInstance($0, of: type) }
      if holds != isNot { return nil }
      let own = items.first?.type.map { " with type [\($0.definitionName)]" } ?? ""
      return isNot
        ? "Expected the value to not have type [\(type.definitionName)] or any of its subtypes,{because} but got \(subject.shown(subject.actual))\(own)."
        : "Expected the value to have type [\(type.definitionName)] or any of its subtypes,{because} but got \(subject.shown(subject.actual))\(own)."
    }
  }

  private static func contain(_ name: String, exactly: Bool) -> PesterAssertion {
    PesterAssertion(name: name) { subject, isNot in
      let found = try subject.items.contains { try subject.isSame($0, subject.expected, exactly: exactly) }
      if found != isNot { return nil }
      return "Expected \(subject.shown(subject.expected)) to \(isNot ? "not " : "")be found in collection \(subject.shown(.array(subject.items))),{because} but it was \(isNot ? "found" : "not found")."
    }
  }

  private static func content(_ name: String, _ kind: TokenKind) -> PesterAssertion {
    PesterAssertion(name: name) { subject, isNot in
      let path = subject.session.absolutePath(try subject.session.stringify(subject.actual))
      let text = FileText.decode(subject.session.files.read(path) ?? [])
      let found = try name.hasSuffix("Multiline") ? subject.test(kind, .string(text), subject.expected)
        : FileText.lines(text).contains { try subject.test(kind, .string($0), subject.expected) }
      if found != isNot { return nil }
      return "Expected \(subject.shown(subject.expected)) to \(isNot ? "not " : "")be found in file '\(try subject.session.stringify(subject.actual))',{because} but it was \(isNot ? "found" : "not found")."
    }
  }
}
