/// System.String.
enum StringMembers {
  static func load(_ type: MemberBuilder) {
    type.property("Length", "int") { _, this in .int(Int32(this.text.utf16.count)) }
    StringSearch.load(type)
    editing(type)
    splitting(type)
    comparing(type)
    statics(type)
  }

  /// The order of two texts by their UTF-16 units.
  static func ordinal(_ left: String, _ right: String) -> Int {
    let (one, other) = (Array(left.utf16), Array(right.utf16))
    for (x, y) in zip(one, other) where x != y { return Int(x) - Int(y) }
    return one.count - other.count
  }

  /// How many units a text may have (String.MaxLength of .NET is about this).
  static let longest = 1 << 30
  static func outOfMemory() -> DotNetException {
    Failure.dotNet("System.OutOfMemoryException", "Exception of type 'System.OutOfMemoryException' was thrown.")
  }

  private static func units(_ value: Value) -> [UInt16] { value.text.utf16Units }
  private static func text(_ units: some Sequence<UInt16>) -> Value { .string(String(utf16: Array(units))) }
  /// `Join` of a part of an array.
  private static func joinRange(_ session: Session, _ a: [Value]) throws -> Value {
    let items = session.isList(a[1]) ? session.enumerated(a[1]) : [a[1]]
    guard case .int(let start) = try session.convert(a[2], to: .int), case .int(let count) = try session.convert(a[3], to: .int) else { return .null }
    func outOfRange(_ name: String, _ value: Int32, _ reason: String) -> DotNetException {
      Failure.dotNet("System.ArgumentOutOfRangeException", "\(name) ('\(value)') must be \(reason). (Parameter '\(name)')\nActual value was \(value).")
    }
    if start < 0 { throw outOfRange("startIndex", start, "a non-negative value") }
    if count < 0 { throw outOfRange("count", count, "a non-negative value") }
    let last = Int32(items.count) - count
    if start > last { throw outOfRange("startIndex", start, "less than or equal to '\(last)'") }
    return .string(try items[Int(start)..<Int(start + count)].map { try session.stringify($0) }.joined(separator: a[0].text))
  }

  static func ignoresCase(_ value: Value?) -> Bool { (value?.object(as: EnumObject.self)?.value ?? 0) & 1 == 1 }

  /// A text with another one in the place of each occurrence of what is wanted.
  static func replacing(_ text: [UInt16], _ wanted: [UInt16], _ new: [UInt16], ignoresCase: Bool) -> [UInt16] {
    var result: [UInt16] = []
    var at = 0
    while true {
      let hit = StringSearch.find(wanted, in: text, from: at, ignoresCase: ignoresCase)
      if hit < 0 { return result + text[at...] }
      result += text[at..<hit] + new
      at = hit + wanted.count
    }
  }

  private static func editing(_ type: MemberBuilder) {
    type.method("string Substring(int startIndex)", "string Substring(int startIndex, int length)") { _, this, a in
      let text = units(this)
      let start = a[0].intValue
      if start < 0 { throw Failure.negative("startIndex", start) }
      if start > text.count {
        throw Failure.outOfRange("startIndex", "startIndex cannot be larger than length of string.")
      }
      let length = a.count > 1 ? a[1].intValue : text.count - start
      if length < 0 { throw Failure.negative("length", length) }
      if start + length > text.count {
        throw Failure.outOfRange("length", "Index and length must refer to a location within the string.")
      }
      return Self.text(text[start..<(start + length)])
    }
    type.method("string ToUpper()", "string ToUpper(cultureinfo culture)") { session, this, a in
      .string(CaseFolding.uppercased(this.text, session.culture(of: a.first)))
    }
    type.method("string ToLower()", "string ToLower(cultureinfo culture)") { session, this, a in .string(CaseFolding.lowercased(this.text, session.culture(of: a.first))) }
    type.method("string ToUpperInvariant()") { _, this, _ in .string(CaseFolding.uppercased(this.text)) }
    type.method("string ToLowerInvariant()") { _, this, _ in .string(CaseFolding.lowercased(this.text)) }
    for (name, front, back) in [("Trim", true, true), ("TrimStart", true, false), ("TrimEnd", false, true)] {
      type.method("string \(name)()", "string \(name)(char trimChar)", "string \(name)(Params char[] trimChars)") { session, this, a in
        let wanted = a.isEmpty ? nil : Set((session.isList(a[0]) ? session.enumerated(a[0]) : [a[0]]).flatMap { $0.text.utf16Units })
        func trims(_ unit: UInt16) -> Bool {
          if let wanted, !wanted.isEmpty { return wanted.contains(unit) }
          return Unicode.Scalar(unit)?.properties.isWhitespace ?? false
        }
        var text = units(this)[...]
        if front { while let first = text.first, trims(first) { text.removeFirst() } }
        if back { while let last = text.last, trims(last) { text.removeLast() } }
        return Self.text(text)
      }
    }
    for (name, left) in [("PadLeft", true), ("PadRight", false)] {
      type.method("string \(name)(int totalWidth)", "string \(name)(int totalWidth, char paddingChar)") { _, this, a in
        if a[0].intValue < 0 { throw Failure.negative("totalWidth", a[0].intValue) }
        let missing = a[0].intValue - this.text.utf16.count
        if missing > longest { throw outOfMemory() }
        let padding = String(repeating: a.count > 1 ? a[1].text : " ", count: max(0, missing))
        return .string(left ? padding + this.text : this.text + padding)
      }
    }
    type.method(
      "string Replace(string oldValue, string newValue)", "string Replace(char oldChar, char newChar)",
      "string Replace(string oldValue, string newValue, System.StringComparison comparisonType)") { _, this, a in
      let wanted = units(a[0])
      if wanted.isEmpty { throw Failure.argument("The value cannot be an empty string. (Parameter 'oldValue')") }
      return Self.text(replacing(units(this), wanted, units(a[1]), ignoresCase: ignoresCase(a.count > 2 ? a[2] : nil)))
    }
    type.method("string Remove(int startIndex)", "string Remove(int startIndex, int count)") { _, this, a in
      let text = units(this)
      let start = a[0].intValue
      let count = a.count > 1 ? a[1].intValue : text.count - start
      if start < 0 { throw Failure.outOfRange("startIndex", "StartIndex cannot be less than zero.") }
      if a.count == 1 && start > text.count { throw Failure.outOfRange("startIndex", "startIndex cannot be larger than length of string.") }
      if count < 0 { throw Failure.negative("count", count) }
      if start + count > text.count {
        throw Failure.outOfRange("count", "count ('\(count)') must be less than or equal to '\(text.count - start)'.", actual: count)
      }
      return Self.text(text[..<start] + text[(start + count)...])
    }
    type.method("string Insert(int startIndex, string value)") { _, this, a in
      let text = units(this)
      guard a[0].intValue >= 0, a[0].intValue <= text.count else {
        // .NET compares it as an unsigned number.
        let given = a[0].intValue < 0 ? Int(UInt32(truncatingIfNeeded: a[0].intValue)) : a[0].intValue
        throw Failure.outOfRange("startIndex", "startIndex ('\(given)') must be less than or equal to '\(text.count)'.", actual: given)
      }
      return Self.text(text[..<a[0].intValue] + units(a[1]) + text[a[0].intValue...])
    }
    type.method("string Normalize()", "string Normalize(System.Text.NormalizationForm normalizationForm)") { _, this, a in
      switch a.first?.text {
      case "FormD": .string(this.text.decomposedStringWithCanonicalMapping)
      case "FormKC": .string(this.text.precomposedStringWithCompatibilityMapping)
      case "FormKD": .string(this.text.decomposedStringWithCompatibilityMapping)
      default: .string(this.text.precomposedStringWithCanonicalMapping)
      }
    }
    type.method("string ReplaceLineEndings()", "string ReplaceLineEndings(string replacementText)") { _, this, a in
      .string(String(utf16: Array(lines(units(this)).joined(separator: units(a.first ?? .string("\n"))))))
    }
    type.method("string ToString()", "string ToString(System.IFormatProvider provider)") { _, this, _ in .string(this.text) }
  }

  /// A text's lines; an end of one is CR LF, CR, LF, form feed, NEL, LS or PS (String.ReplaceLineEndings).
  private static func lines(_ text: [UInt16]) -> [ArraySlice<UInt16>] {
    var lines: [ArraySlice<UInt16>] = []
    var start = 0
    var at = 0
    while at < text.count {
      guard [0x0A, 0x0C, 0x0D, 0x85, 0x2028, 0x2029].contains(text[at]) else {
        at += 1
        continue
      }
      lines.append(text[start..<at])
      at += text[at] == 0x0D && at + 1 < text.count && text[at + 1] == 0x0A ? 2 : 1
      start = at
    }
    return lines + [text[start...]]
  }

  /// One unit of a text.
  static func character(_ text: String, _ index: Int) throws -> Value {
    let units = text.utf16Units
    guard units.indices.contains(index) else { throw Failure.dotNet("System.IndexOutOfRangeException", "Index was outside the bounds of the array.") }
    return .char(units[index])
  }

  private static func splitting(_ type: MemberBuilder) {
    type.method("char[] ToCharArray()", "char[] ToCharArray(int startIndex, int length)") { _, this, a in
      var text = units(this)[...]
      if a.count == 2 {
        let (start, length) = (a[0].intValue, a[1].intValue)
        if start < 0 { throw Failure.negative("startIndex", start) }
        if length < 0 { throw Failure.negative("length", length) }
        let last = text.count - length
        if start > last { throw Failure.outOfRange("startIndex", "startIndex ('\(start)') must be less than or equal to '\(last)'.", actual: start) }
        text = text[start..<(start + length)]
      }
      return .object(ArrayObject(text.map { .char($0) }, elementType: .char))
    }
    type.method("void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)") { _, this, a in
      let text = units(this)
      guard let target = a[1].object(as: ArrayObject.self) else { throw Failure.argumentNull("destination") }
      let (from, to, count) = (a[0].intValue, a[2].intValue, a[3].intValue)
      if count < 0 { throw Failure.outOfRange("count", "'count' must be non-negative.") }
      if from < 0 { throw Failure.outOfRange("sourceIndex", "Index was out of range. Must be non-negative and less than the size of the collection.") }
      if from + count > text.count { throw Failure.outOfRange("sourceIndex", "Index and count must refer to a location within the string.") }
      guard to >= 0, to + count <= target.elements.count else { throw Failure.outOfRange("destinationIndex", "Either offset did not refer to a position in the string, or there is an insufficient length of destination character array.") }
      for offset in 0..<count { target.elements[to + offset] = .char(text[from + offset]) }
      return .nothing
    }
    type.method("System.Text.StringRuneEnumerator EnumerateRunes()") { _, this, _ in .array(this.text.unicodeScalars.map(RuneMembers.rune)) }
    type.method("System.Object Clone()") { _, this, _ in .string(this.text) }
    ConvertMembers.addConversions(to: type)
    type.method("System.CharEnumerator GetEnumerator()") { _, this, _ in .object(EnumeratorObject(units(this).map { .char($0) }, type: EnumeratorObject.ofText)) }
    type.parameterizedProperty("char Chars(int index)", accessors: "{get;}") { _, this, a in try character(this.text, a[0].intValue) }
    type.method(
      "string[] Split(string separator, System.StringSplitOptions options = None)",
      "string[] Split(string separator, int count, System.StringSplitOptions options = None)",
      "string[] Split(char separator, System.StringSplitOptions options = None)",
      "string[] Split(char separator, int count, System.StringSplitOptions options = None)",
      "string[] Split(Params char[] separator)", "string[] Split(char[] separator, int count)",
      "string[] Split(char[] separator, System.StringSplitOptions options)",
      "string[] Split(string[] separator, System.StringSplitOptions options)",
      "string[] Split(string[] separator, int count, System.StringSplitOptions options)") { session, this, a in
      var separators: [[UInt16]] = []
      if let first = a.first { separators = (session.isList(first) ? session.enumerated(first) : [first]).map { units($0) } }
      separators = separators.filter { !$0.isEmpty }
      if separators.isEmpty { separators = [0x20, 0x09, 0x0A, 0x0D, 0x0B, 0x0C].map { [$0] } }
      let options = a.compactMap { $0.object(as: EnumObject.self)?.value }.first ?? 0
      let limit = a.dropFirst().first { if case .int = $0 { true } else { false } }?.intValue ?? Int.max
      if limit < 0 { throw Failure.negative("count", limit) }
      if limit == 0 { return .strings([]) }
      return .strings(split(units(this), separators, limit, removesEmpty: options & 1 == 1, trims: options & 2 == 2))
    }
  }

  private static func split(_ text: [UInt16], _ separators: [[UInt16]], _ limit: Int, removesEmpty: Bool, trims: Bool) -> [String] {
    var parts: [String] = []
    var start = 0
    var at = 0
    func piece(_ end: Int) -> String {
      let value = String(utf16: text[start..<end])
      return trims ? value.trimmingWhitespace : value
    }
    while at < text.count, parts.count < limit - 1 {
      let hit = separators.first { at + $0.count <= text.count && Array(text[at..<(at + $0.count)]) == $0 }
      guard let hit else {
        at += 1
        continue
      }
      let value = piece(at)
      if !(removesEmpty && value.isEmpty) { parts.append(value) }
      at += hit.count
      start = at
    }
    let last = piece(text.count)
    if !(removesEmpty && last.isEmpty) { parts.append(last) }
    return parts
  }

  private static func comparing(_ type: MemberBuilder) {
    type.method("bool Equals(System.Object obj)", "bool Equals(string value)", "bool Equals(string value, System.StringComparison comparisonType)") { _, this, a in
      if a.count > 1, ignoresCase(a[1]) { return .bool(CaseFolding.equal(this.text, a[0].text)) }
      guard case .string(let other) = a[0] else { return .bool(false) }
      return .bool(this.text.utf16Units == other.utf16Units)
    }
    type.method("int CompareTo(System.Object value)", "int CompareTo(string strB)") { _, this, a in
      guard a[0].isNull || a[0].base.stringValue != nil else { throw Failure.argument("Object must be of type String.") }
      return .integer(Comparison.compare(this.text, a[0].text, ignoresCase: false))
    }
    type.method("int GetHashCode()") { _, this, _ in
      .int(Int32(truncatingIfNeeded: units(this).reduce(5381) { ($0 &* 33) ^ Int($1) }))
    }
    type.method("bool IsNormalized()") { _, _, _ in .bool(true) }
  }

  private static func statics(_ type: MemberBuilder) {
    type.staticProperty("Empty", "string") { _ in .string("") }
    type.staticMethod("bool IsNullOrEmpty(string value)") { _, a in .bool(a[0].isNull || a[0].text.isEmpty) }
    type.staticMethod("bool IsNullOrWhiteSpace(string value)") { _, a in .bool(a[0].text.allSatisfy(\.isWhitespace)) }
    type.staticMethod("string Format(string format, Params System.Object[] args)", "string Format(cultureinfo provider, string format, Params System.Object[] args)") { session, a in
      if CultureMembers.isCulture(a[0]) {
        return .string(try CompositeFormat.format(a[1].text, a.count > 2 ? session.enumerated(a[2]) : [], session, session.culture(of: a[0])))
      }
      if a.count > 1, a[1].isNull { throw Failure.argumentNull("args") }
      let arguments = a.count > 1 ? session.enumerated(a[1]) : []
      return .string(try CompositeFormat.format(a[0].text, arguments.map(\.base), session, session.culture))
    }
    type.staticMethod(
      "string Join(char separator, Params string[] value)", "string Join(string separator, Params string[] value)",
      "string Join(string separator, Params System.Object[] values)", "string Join(char separator, Params System.Object[] values)",
      "string Join(string separator, string[] value, int startIndex, int count)") { session, a in
      if a.count == 4 { return try joinRange(session, a) }
      if a[1].isNull { throw Failure.argumentNull("values") }
      let items = session.isList(a[1]) ? session.enumerated(a[1]) : [a[1]]
      let expanded = items.count == 1 && session.isList(items[0]) ? session.enumerated(items[0]) : items
      return .string(try expanded.map { session.isList($0) ? try session.dotNetText(of: $0) : try session.stringify($0) }.joined(separator: a[0].text))
    }
    type.staticMethod("string Concat(Params System.Object[] args)") { session, a in
      .string(try session.enumerated(a[0]).map { try session.stringify($0) }.joined())
    }
    type.staticMethod(
      "int Compare(string strA, string strB)", "int Compare(string strA, string strB, bool ignoreCase)",
      "int Compare(string strA, string strB, System.StringComparison comparisonType)", "int Compare(string strA, string strB, bool ignoreCase, cultureinfo culture)",
      "int Compare(string strA, int indexA, string strB, int indexB, int length)",
      "int Compare(string strA, int indexA, string strB, int indexB, int length, bool ignoreCase)",
      "int Compare(string strA, int indexA, string strB, int indexB, int length, System.StringComparison comparisonType)") { session, a in
      if a.count > 4 {
        func part(_ text: Value, _ start: Value, _ name: String) throws -> String {
          let units = units(text)
          guard start.intValue >= 0, start.intValue <= units.count else { throw Failure.outOfRange(name, "Index was out of range. Must be non-negative and less than the size of the collection.") }
          guard a[4].intValue >= 0 else { throw Failure.outOfRange("length", "Length cannot be less than zero.") }
          return String(utf16: units[start.intValue...].prefix(a[4].intValue))
        }
        let ignores = a.count > 5 && (a[5].object is EnumObject ? ignoresCase(a[5]) : session.truth(a[5]))
        return .integer(Comparison.compare(try part(a[0], a[1], "indexA"), try part(a[2], a[3], "indexB"), ignoresCase: ignores))
      }
      let ignores = a.count > 2 && (a[2].object is EnumObject ? ignoresCase(a[2]) : session.truth(a[2]))
      return .integer(Comparison.compare(a[0].text, a[1].text, ignoresCase: ignores))
    }
    type.staticMethod("int CompareOrdinal(string strA, string strB)") { _, a in
      .integer(ordinal(a[0].text, a[1].text))
    }
    type.staticMethod("bool Equals(string a, string b)", "bool Equals(string a, string b, System.StringComparison comparisonType)") { _, a in
      a.count > 2 && ignoresCase(a[2]) ? .bool(CaseFolding.equal(a[0].text, a[1].text)) : .bool(a[0].text == a[1].text)
    }
    type.staticMethod("string Copy(string str)") { _, a in a[0] }
    type.constructor("string new(char[] value)", "string new(char[] value, int startIndex, int length)", "string new(char c, int count)") { session, a in
      if a.count == 3 {
        let units = session.enumerated(a[0]).flatMap { $0.text.utf16Units }
        let (start, length) = (a[1].intValue, a[2].intValue)
        if start < 0 { throw Failure.outOfRange("startIndex", "StartIndex cannot be less than zero.") }
        if length < 0 { throw Failure.negative("length", length) }
        guard start + length <= units.count else { throw Failure.outOfRange("startIndex", "Index was out of range. Must be non-negative and less than or equal to the size of the collection.") }
        return Self.text(units[start..<(start + length)])
      }
      if a.count == 2 {
        guard a[1].intValue >= 0 else { throw Failure.negative("count", a[1].intValue) }
        if a[1].intValue > longest { throw outOfMemory() }
        return .string(String(repeating: a[0].text, count: a[1].intValue))
      }
      return .string(session.enumerated(a[0]).map(\.text).joined())
    }
  }
}
