/// CultureInfo and what hangs on it.
public enum CultureMembers {
  static let textInfo = TypeDescriptor("System.Globalization.TextInfo")
  private static let compareInfo = TypeDescriptor("System.Globalization.CompareInfo")
  private static let dateFormat = TypeDescriptor("System.Globalization.DateTimeFormatInfo")
  private static let numberFormat = TypeDescriptor("System.Globalization.NumberFormatInfo")

  private static func notSupported(_ name: String) -> String { "Culture is not supported. (Parameter 'name')\n\(name) is an invalid culture identifier." }

  /// - Throws: CultureNotFoundException for a name that no culture can have.
  static func object(_ name: String, _ type: TypeDescriptor) throws -> Value {
    let name = Int32(name).flatMap { Culture.name(ofIdentifier: $0) } ?? name
    guard Culture.isName(name) else {
      throw Failure.dotNet("System.Globalization.CultureNotFoundException", notSupported(name))
    }
    return .object(OpaqueObject(Culture.named(name), type: type, text: { $0.name }))
  }

  /// The two cultures that a thread has, under the names that CultureInfo and Thread give them.
  static let currentCultures: KeyValuePairs<String, WritableKeyPath<Session.Cultures, Culture>> = ["CurrentCulture": \.texts, "CurrentUICulture": \.interface]

  /// A property that holds one of the two. What is set of it lasts as long as the input (`Session.cultures`).
  static func current(_ name: String, _ culture: WritableKeyPath<Session.Cultures, Culture>) -> Member {
    Member(name, .Property, .property(get: { session, _ in try session.currentCulture(culture) }, set: { session, _, value in
      guard let set = try session.convert(value, to: session.cultureType).object(as: OpaqueObject<Culture>.self)?.state else {
        throw Failure.dotNet("System.ArgumentNullException", "Value cannot be null. (Parameter 'value')")
      }
      session.cultures[keyPath: culture] = set
    }), definition: "cultureinfo \(name) {get;set;}")
  }

  static func isCulture(_ value: Value) -> Bool { value.object is OpaqueObject<Culture> }

  /// A culture of a language alone, or of a language in a script.
  private static func isNeutral(_ name: String) -> Bool {
    let parts = name.split(separator: "-")
    return parts.count == 1 || parts.count == 2 && parts[1].count == 4
  }

  static func load(_ type: MemberBuilder) {
    let own = type.type
    type.staticProperty("InvariantCulture", "cultureinfo") { _ in try object("", own) }
    for (name, culture) in currentCultures { own.add(current(name, culture), isStatic: true) }
    for name in ["GetCultureInfo", "CreateSpecificCulture"] { type.staticMethod("cultureinfo \(name)(string name)") { _, a in try object(a[0].text, own) } }
    type.staticMethod("cultureinfo[] GetCultures(System.Globalization.CultureTypes types)") { _, a in
      let wantsNeutral = a[0].text.contains("Neutral") || a[0].text.contains("All"), wantsSpecific = a[0].text.contains("Specific") || a[0].text.contains("All")
      return .array(try Culture.names.filter { isNeutral($0) ? wantsNeutral : wantsSpecific }.map { try object($0, own) })
    }
    type.constructor("cultureinfo new(string name)", "cultureinfo new(string name, bool useUserOverride)") { _, a in try object(a[0].text, own) }
    for name in ["Name", "IetfLanguageTag"] { type.property(name, "string") { _, this in .string(culture(this).name) } }
    for name in ["DisplayName", "EnglishName"] { type.property(name, "string") { _, this in .string(culture(this).text(.englishName)) } }
    type.property("NativeName", "string") { _, this in .string(culture(this).text(.nativeName)) }
    type.property("TwoLetterISOLanguageName", "string") { _, this in .string(culture(this).text(.twoLetterLanguage)) }
    type.property("ThreeLetterISOLanguageName", "string") { _, this in .string(culture(this).text(.threeLetterLanguage)) }
    type.property("ThreeLetterWindowsLanguageName", "string") { _, this in .string(culture(this).text(.windowsLanguage)) }
    for name in ["LCID", "KeyboardLayoutId"] { type.property(name, "int") { _, this in .integer(culture(this).number(.identifier)) } }
    type.property("UseUserOverride", "bool") { _, _ in .bool(false) }
    type.property("IsReadOnly", "bool") { _, _ in .bool(true) }
    type.property("Calendar", "System.Globalization.Calendar") { session, _ in try gregorian(session) }
    type.property("OptionalCalendars", "System.Globalization.Calendar[]") { session, _ in
      .object(ArrayObject([try gregorian(session)], elementType: session.types.type(named: "System.Globalization.Calendar") ?? .object))
    }
    type.property("IsNeutralCulture", "bool") { _, this in .bool(isNeutral(culture(this).name)) }
    type.property("CultureTypes", "System.Globalization.CultureTypes") { session, this in
      try session.convert(.string(isNeutral(culture(this).name) ? "NeutralCultures" : "SpecificCultures"), to: NetEnumerations.named("System.Globalization.CultureTypes"))
    }
    type.property("Parent", "cultureinfo") { _, this in try object(culture(this).parentName, own) }
    type.property("TextInfo", "System.Globalization.TextInfo") { _, this in .object(OpaqueObject(culture(this), type: textInfo) { "TextInfo - \($0.name)" }) }
    type.property("CompareInfo", "System.Globalization.CompareInfo") { _, this in .object(OpaqueObject(culture(this), type: compareInfo) { "CompareInfo - \($0.name)" }) }
    type.property("DateTimeFormat", "System.Globalization.DateTimeFormatInfo") { _, this in .object(OpaqueObject(culture(this), type: dates)) }
    type.property("NumberFormat", "System.Globalization.NumberFormatInfo") { _, this in .object(OpaqueObject(culture(this), type: numbers)) }
  }

  private static func culture(_ value: Value) -> Culture { value.object(as: OpaqueObject<Culture>.self)?.state ?? .named("en-US") }

  private static func declare(_ type: MemberBuilder, texts: KeyValuePairs<String, Culture.Field> = [:], numbers: KeyValuePairs<String, Culture.Field> = [:]) {
    for (name, field) in texts { type.property(name, "string") { _, this in .string(culture(this).text(field)) } }
    for (name, field) in numbers { type.property(name, "int") { _, this in .integer(culture(this).number(field)) } }
  }

  private static let dates: TypeDescriptor = {
    dateFormat.membersLoaded = true
    let type = MemberBuilder(dateFormat)
    declare(
      type,
      texts: [
        "AMDesignator": .am, "PMDesignator": .pm, "DateSeparator": .dateSeparator, "TimeSeparator": .timeSeparator, "ShortDatePattern": .shortDate,
        "LongDatePattern": .longDate, "ShortTimePattern": .shortTime, "LongTimePattern": .longTime, "MonthDayPattern": .monthDay,
        "YearMonthPattern": .yearMonth, "NativeCalendarName": .calendarName,
      ])
    type.property("FullDateTimePattern", "string") { _, this in .string(culture(this).pattern("F") ?? "") }
    for (name, letter) in [("RFC1123Pattern", "R"), ("SortableDateTimePattern", "s"), ("UniversalSortableDateTimePattern", "u")] as [(String, Character)] {
      type.property(name, "string") { _, _ in .string(DateText.patterns[letter] ?? "") }
    }
    for (name, field, kind) in [
      ("FirstDayOfWeek", Culture.Field.firstDayOfWeek, "System.DayOfWeek"), ("CalendarWeekRule", .weekRule, "System.Globalization.CalendarWeekRule"),
    ] {
      type.property(name, kind) { session, this in try session.convert(.integer(culture(this).number(field)), to: session.types.type(named: kind) ?? .object) }
    }
    type.property("Calendar", "System.Globalization.Calendar") { session, _ in try gregorian(session) }
    type.property("IsReadOnly", "bool") { _, _ in .bool(true) }
    for (name, field) in [("DayNames", Culture.Field.dayNames), ("AbbreviatedDayNames", .shortDayNames), ("ShortestDayNames", .shortestDayNames)] {
      type.property(name, "string[]") { _, this in .strings(culture(this).texts(field)) }
    }
    // .NET's years have a thirteenth month, which this calendar leaves empty.
    for (name, field) in [
      ("MonthNames", Culture.Field.monthNames), ("AbbreviatedMonthNames", .shortMonthNames), ("MonthGenitiveNames", .monthGenitives),
      ("AbbreviatedMonthGenitiveNames", .shortMonthGenitives),
    ] {
      type.property(name, "string[]") { _, this in .strings(culture(this).texts(field) + [""]) }
    }
    func names(_ signature: String, _ field: Culture.Field, first: Int) {
      type.method(signature) { session, this, a in
        let names = culture(this).texts(field)
        let at = (a[0].object(as: EnumObject.self).map { Int($0.value) } ?? session.wholeNumber(a[0])) - first
        guard names.indices.contains(at) else { throw Failure.outOfRange("month", "Valid values are between 1 and 13, inclusive.") }
        return .string(names[at])
      }
    }
    names("string GetDayName(System.DayOfWeek dayofweek)", .dayNames, first: 0)
    names("string GetAbbreviatedDayName(System.DayOfWeek dayofweek)", .shortDayNames, first: 0)
    names("string GetShortestDayName(System.DayOfWeek dayOfWeek)", .shortestDayNames, first: 0)
    names("string GetMonthName(int month)", .monthNames, first: 1)
    names("string GetAbbreviatedMonthName(int month)", .shortMonthNames, first: 1)
    return dateFormat
  }()

  private static let numbers: TypeDescriptor = {
    numberFormat.membersLoaded = true
    let type = MemberBuilder(numberFormat)
    declare(
      type,
      texts: [
        "NumberDecimalSeparator": .decimalSeparator, "NumberGroupSeparator": .groupSeparator, "CurrencyDecimalSeparator": .currencyDecimalSeparator,
        "CurrencyGroupSeparator": .currencyGroupSeparator, "CurrencySymbol": .currencySymbol, "PercentDecimalSeparator": .percentDecimalSeparator,
        "PercentGroupSeparator": .percentGroupSeparator, "PercentSymbol": .percentSymbol, "NegativeSign": .negativeSign, "PositiveSign": .positiveSign,
        "NaNSymbol": .notANumber, "PositiveInfinitySymbol": .positiveInfinity, "NegativeInfinitySymbol": .negativeInfinity, "PerMilleSymbol": .perMille,
      ],
      numbers: [
        "NumberDecimalDigits": .decimalDigits, "NumberNegativePattern": .negativePattern, "CurrencyDecimalDigits": .currencyDecimalDigits,
        "CurrencyPositivePattern": .currencyPositivePattern, "CurrencyNegativePattern": .currencyNegativePattern,
        "PercentDecimalDigits": .percentDecimalDigits, "PercentPositivePattern": .percentPositivePattern, "PercentNegativePattern": .percentNegativePattern,
      ])
    for (name, field) in [("NumberGroupSizes", Culture.Field.groupSizes), ("CurrencyGroupSizes", .currencyGroupSizes), ("PercentGroupSizes", .percentGroupSizes)] {
      type.property(name, "int[]") { _, this in .object(ArrayObject(culture(this).numbers(field).map { .integer($0) }, elementType: .int)) }
    }
    type.property("NativeDigits", "string[]") { _, this in .strings(culture(this).text(.digits).unicodeScalars.map { String($0) }) }
    type.property("DigitSubstitution", "System.Globalization.DigitShapes") { session, this in
      try session.convert(.integer(culture(this).number(.digitSubstitution)), to: NetEnumerations.named("System.Globalization.DigitShapes"))
    }
    type.property("IsReadOnly", "bool") { _, _ in .bool(true) }
    return numberFormat
  }()

  /// Dates are the Gregorian calendar's in every culture.
  private static func gregorian(_ session: Session) throws -> Value {
    try session.types.type(named: "System.Globalization.GregorianCalendar").map { try session.create($0, []) } ?? .null
  }

  static func loadTextInfo(_ type: MemberBuilder) {
    type.method("string ToTitleCase(string str)") { _, _, a in
      .string(titleCase(a[0].text))
    }
    type.method("string ToUpper(string str)") { _, this, a in .string(CaseFolding.uppercased(a[0].text, culture(this))) }
    type.method("string ToLower(string str)") { _, this, a in .string(CaseFolding.lowercased(a[0].text, culture(this))) }
    type.property("ListSeparator", "string", set: { session, _, value in session.ownListSeparator = value.text }) { session, this in
      let culture = culture(this)
      return .string(culture.name == "en-US" ? session.ownListSeparator : culture.text(.listSeparator))
    }
    type.property("CultureName", "string") { _, this in .string(culture(this).name) }
    declare(
      type,
      numbers: [
        "LCID": .identifier, "ANSICodePage": .windowsCodePage, "OEMCodePage": .oemCodePage, "MacCodePage": .macCodePage, "EBCDICCodePage": .ebcdicCodePage,
      ])
    type.property("IsRightToLeft", "bool") { _, this in .bool(culture(this).number(.isRightToLeft) == 1) }
    type.property("IsReadOnly", "bool") { _, _ in .bool(true) }
  }

  /// Each word with one capital in front; words of capitals alone are taken for abbreviations and stay (TextInfo.ToTitleCase).
  /// A word goes on over an apostrophe.
  private static func titleCase(_ text: String) -> String {
    var result = ""
    var rest = Substring(text)
    while let first = rest.first {
      guard first.isLetter else {
        result.append(rest.removeFirst())
        continue
      }
      var word = ""
      while let next = rest.first, next.isLetter || next.isNumber || next == "'" || next == "\u{2019}" { word.append(rest.removeFirst()) }
      let isAbbreviation = word.count > 1 && word.uppercased() == word
      result += isAbbreviation ? word : word.prefix(1).uppercased() + word.dropFirst().lowercased()
    }
    return result
  }
}
