/// `[wildcardpattern]`.
enum WildcardMembers {
  /// A pattern and the number of its WildcardOptions.
  private struct Pattern {
    let wildcard: Wildcard
    /// The pattern to match by, or why it is none: that is told only where it is used.
    let checked: Result<Wildcard, any Error>
    let options: Int

    init(_ text: String, options: Int) {
      let ignoresCase = options & 2 != 0
      wildcard = Wildcard(text, ignoresCase: ignoresCase)
      checked = Result { try Wildcard.checked(text, ignoresCase: ignoresCase) }
      self.options = options
    }

    /// What the pattern is as a regular expression (WildcardPattern.ToRegex).
    func regex() throws -> RegexObject {
      var translated: RegexOptions = .singleline
      if options & 1 != 0 { translated.insert(RegexOptions(rawValue: 8)) }
      if options & 2 != 0 { translated.insert(.ignoreCase) }
      if options & 4 != 0 { translated.insert(RegexOptions(rawValue: 512)) }
      return try RegexObject(pattern: wildcard.regexPattern, options: translated)
    }
  }

  static func load(_ type: MemberBuilder) {
    type.staticMethod("bool ContainsWildcardCharacters(string pattern)") { _, a in .bool(Wildcard.hasWildcards(a[0].text)) }
    type.staticMethod("string Escape(string pattern)") { _, a in .string(Wildcard.escaped(a[0].text)) }
    type.staticMethod("string Unescape(string pattern)") { _, a in .string(Wildcard.unescaped(a[0].text)) }
    let own = type.type
    func make(_ a: [Value]) -> Value {
      .object(OpaqueObject(Pattern(a[0].text, options: a.count > 1 ? a[1].intValue : 0), type: own))
    }
    type.constructor("wildcardpattern new(string pattern)", "wildcardpattern new(string pattern, System.Management.Automation.WildcardOptions options)") { _, a in make(a) }
    type.staticMethod("wildcardpattern Get(string pattern, System.Management.Automation.WildcardOptions options)") { _, a in make(a) }
    func pattern(_ value: Value) -> Pattern? { value.object(as: OpaqueObject<Pattern>.self)?.state }
    type.method("bool IsMatch(string input)") { _, this, a in
      do { return .bool(try pattern(this)?.checked.get().matches(a[0].text) ?? false) } catch Unwind.error(let error) { throw DotNetException(error.record.exception) }
    }
    type.method("regex ToRegex()") { _, this, _ in try pattern(this).map { .object(try $0.regex()) } ?? .null }
    type.method("string ToWql()") { _, this, _ in
      .string((pattern(this)?.wildcard.pattern ?? "").map { $0 == "*" ? "%" : $0 == "?" ? "_" : String($0) }.joined())
    }
  }
}
