/// How a text is read as a date: where blanks may stand, and what its time zone is (System.Globalization.DateTimeStyles).
struct DateStyles: OptionSet {
  let rawValue: Int
  static let allowLeadingWhite = DateStyles(rawValue: 1)
  static let allowTrailingWhite = DateStyles(rawValue: 2)
  static let allowInnerWhite = DateStyles(rawValue: 4)
  static let noCurrentDateDefault = DateStyles(rawValue: 8)
  static let adjustToUniversal = DateStyles(rawValue: 16)
  static let assumeLocal = DateStyles(rawValue: 32)
  static let assumeUniversal = DateStyles(rawValue: 64)
  static let roundtripKind = DateStyles(rawValue: 128)

  init(rawValue: Int) { self.rawValue = rawValue }

  /// - Parameter argument: a method's; nil where it has none.
  init(_ argument: Value?) { self.init(rawValue: argument?.intValue ?? 0) }

  /// A text, or a pattern, without the blanks at its ends that may stand there.
  func trimmed(_ text: String) -> ArraySlice<Character> {
    var characters = Array(text)[...]
    if contains(.allowLeadingWhite) { characters = characters.drop(while: \.isWhitespace) }
    if contains(.allowTrailingWhite) { while characters.last?.isWhitespace ?? false { characters.removeLast() } }
    return characters
  }

  /// A date that was read, as the kind of time that is asked for; a rehearsal's local time is UTC
  /// (DateTimeParse.DetermineTimeZoneAdjustments).
  ///
  /// - Parameter text: what it was read from, which may name UTC itself.
  func applied(to date: DateTimeObject, of text: String) -> DateTimeObject {
    let isAssumed = date.kind == .unspecified && !isDisjoint(with: [.assumeLocal, .assumeUniversal])
    guard isAssumed || date.kind == .local else { return date }
    let isUniversal = contains(.adjustToUniversal) || (contains(.roundtripKind) && "Zz".contains(text.last ?? " "))
    return DateTimeObject(ticks: date.ticks, kind: isUniversal ? .utc : .local)
  }
}
