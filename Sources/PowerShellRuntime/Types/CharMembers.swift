/// System.Char.
enum CharMembers {
  private static func outOfRange() -> DotNetException {
    Failure.outOfRange("index", "Index was out of range. Must be non-negative and less than the size of the collection.")
  }

  static func load(_ type: MemberBuilder) {
    ConvertMembers.addConversions(to: type)
    let tests: [(String, (UInt16) -> Bool)] = [
      ("IsDigit", { RegexSet.category($0, in: ["Nd"]) }), ("IsLetter", { RegexSet.category($0, in: ["L"]) }),
      ("IsLetterOrDigit", { RegexSet.category($0, in: ["L", "Nd"]) }), ("IsUpper", { RegexSet.category($0, in: ["Lu"]) }),
      ("IsLower", { RegexSet.category($0, in: ["Ll"]) }), ("IsWhiteSpace", { RegexSet.category($0, in: ["White"]) }),
      ("IsPunctuation", { RegexSet.category($0, in: ["P"]) }), ("IsControl", { RegexSet.category($0, in: ["Cc"]) }),
      ("IsNumber", { RegexSet.category($0, in: ["N"]) }), ("IsSymbol", { RegexSet.category($0, in: ["S"]) }),
      ("IsSeparator", { RegexSet.category($0, in: ["Z"]) }), ("IsSurrogate", { (0xD800...0xDFFF).contains($0) }), ("IsAscii", { $0 < 0x80 }),
      ("IsAsciiDigit", { (0x30...0x39).contains($0) }), ("IsAsciiLetter", { (0x41...0x5A).contains($0 & ~0x20) }),
    ]
    func unit(_ value: Value) -> UInt16 {
      if case .char(let unit) = value { return unit }
      return value.text.utf16.first ?? 0
    }
    for (name, test) in tests {
      type.staticMethod("bool \(name)(char c)", "bool \(name)(string s, int index)") { _, a in
        if a.count == 2 {
          let units = a[0].text.utf16Units
          guard units.indices.contains(a[1].intValue) else { throw outOfRange() }
          return .bool(test(units[a[1].intValue]))
        }
        return .bool(test(unit(a[0])))
      }
    }
    type.staticMethod("char ToUpper(char c)") { _, a in .char(RegexCase.upper(unit(a[0]))) }
    type.staticMethod("char ToLower(char c)") { _, a in .char(RegexCase.fold(unit(a[0]))) }
    type.staticMethod("char ToUpperInvariant(char c)") { _, a in .char(RegexCase.upper(unit(a[0]))) }
    type.staticMethod("char ToLowerInvariant(char c)") { _, a in .char(RegexCase.fold(unit(a[0]))) }
    type.staticMethod("string ConvertFromUtf32(int utf32)") { _, a in
      guard let scalar = UInt32(exactly: a[0].intValue).flatMap(Unicode.Scalar.init) else {
        throw Failure.outOfRange("utf32", "A valid UTF32 value is between 0x000000 and 0x10ffff, inclusive, and should not include surrogate codepoint values (0x00d800 ~ 0x00dfff).")
      }
      return .string(String(Character(scalar)))
    }
    type.staticMethod("int ConvertToUtf32(char highSurrogate, char lowSurrogate)", "int ConvertToUtf32(string s, int index)") { _, a in
      let units = a[0].base.stringValue == nil ? [unit(a[0]), unit(a[1])] : Array(a[0].text.utf16Units.dropFirst(max(0, a[1].intValue)).prefix(2))
      if a[0].base.stringValue != nil, a[1].intValue < 0 || units.isEmpty {
        throw outOfRange()
      }
      guard let scalar = String(utf16: units).unicodeScalars.first, scalar != "\u{FFFD}" || units[0] == 0xFFFD else {
        throw Failure.argument("Found a high surrogate char without a following low surrogate at index: 0. The input may not be in this encoding, or may not contain valid Unicode (UTF-16) characters. (Parameter 's')")
      }
      return .integer(Int(scalar.value))
    }
    type.staticMethod("bool IsBetween(char c, char minInclusive, char maxInclusive)") { _, a in .bool((unit(a[1])...max(unit(a[1]), unit(a[2]))).contains(unit(a[0])) && unit(a[1]) <= unit(a[2])) }
    type.staticMethod("System.Globalization.UnicodeCategory GetUnicodeCategory(char c)", "System.Globalization.UnicodeCategory GetUnicodeCategory(string s, int index)") { session, a in
      let units = a.count == 2 ? a[0].text.utf16Units : [unit(a[0])]
      let index = a.count == 2 ? a[1].intValue : 0
      guard units.indices.contains(index) else { throw outOfRange() }
      return CalendarMembers.category(.char(units[index]))
    }
    type.staticMethod("double GetNumericValue(char c)") { _, a in .double(Double(a[0].text) ?? -1) }
    type.staticMethod("char Parse(string s)") { _, a in
      guard a[0].text.utf16.count == 1 else { throw Failure.format("String must be exactly one character long.") }
      return .char(a[0].text.utf16.first ?? 0)
    }
    type.staticProperty("MaxValue", "char") { _ in .char(.max) }
    type.staticProperty("MinValue", "char") { _ in .char(0) }
    type.method("int CompareTo(System.Object value)") { _, this, a in .integer(Int(unit(this)) - Int(unit(a[0]))) }
  }
}
