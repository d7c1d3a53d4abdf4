import Foundation

/// CultureInfo and what hangs on it.
public enum CultureMembers {
  static let textInfo = TypeDescriptor("System.Globalization.TextInfo")
  private static let compareInfo = TypeDescriptor("System.Globalization.CompareInfo")
  private static let dateFormat = TypeDescriptor("System.Globalization.DateTimeFormatInfo")
  private static let numberFormat = TypeDescriptor("System.Globalization.NumberFormatInfo")

  public static func notSupported(_ name: String) -> String { "Culture is not supported. (Parameter 'name')\n\(name) is an invalid culture identifier." }

  /// - Throws: CultureNotFoundException for a name that no culture can have.
  static func object(_ name: String, _ type: TypeDescriptor) throws -> Value {
    // A number is Windows' of a culture.
    let name = Int32(name).flatMap { number in identifiers.first { $0.value == number }?.key } ?? name
    guard Culture.isName(name) else {
      throw Failure.dotNet("System.Globalization.CultureNotFoundException", notSupported(name))
    }
    return .object(OpaqueObject(Culture.named(name), type: type, text: { $0.name }))
  }

  /// The culture that a method was given; nil where it is none, or the shell's own.
  static func culture(_ value: Value?) -> Culture? {
    guard let culture = value?.object(as: OpaqueObject<Culture>.self)?.state, culture.name != "en-US" else { return nil }
    return culture
  }

  /// Windows' numbers of cultures; one without a number has 4096.
  private static let identifiers: [String: Int32] = [
    "": 127, "en-US": 1033, "en-GB": 2057, "en-AU": 3081, "en-CA": 4105, "en-IN": 16393, "de-DE": 1031, "de-AT": 3079, "de-CH": 2055, "fr-FR": 1036, "fr-CA": 3084,
    "fr-BE": 2060, "es-ES": 3082, "es-MX": 2058, "it-IT": 1040, "nl-NL": 1043, "nl-BE": 2067, "pt-BR": 1046, "pt-PT": 2070, "sv-SE": 1053, "da-DK": 1030,
    "nb-NO": 1044, "fi-FI": 1035, "pl-PL": 1045, "cs-CZ": 1029, "hu-HU": 1038, "ru-RU": 1049, "tr-TR": 1055, "ja-JP": 1041, "ko-KR": 1042, "zh-CN": 2052, "zh-TW": 1028,
  ]

  static func isCulture(_ value: Value) -> Bool { value.object is OpaqueObject<Culture> }

  static func load(_ type: MemberBuilder) {
    let own = type.type
    func culture(_ value: Value) -> Culture { value.object(as: OpaqueObject<Culture>.self)?.state ?? .named("en-US") }
    for name in ["InvariantCulture", "CurrentCulture", "CurrentUICulture"] {
      // What a script sets is accepted; a rehearsal shows everything as en-US.
      let set: ((Session, Value, Value) throws -> Void)? = name == "InvariantCulture" ? nil : { _, _, _ in }
      own.add(Member(name, .Property, .property(get: { _, _ in try object(name == "InvariantCulture" ? "" : "en-US", own) }, set: set)), isStatic: true)
    }
    for name in ["GetCultureInfo", "CreateSpecificCulture"] { type.staticMethod("cultureinfo \(name)(string name)") { _, a in try object(a[0].text, own) } }
    type.staticMethod("cultureinfo[] GetCultures(System.Globalization.CultureTypes types)") { _, a in
      let wantsNeutral = a[0].text.contains("Neutral") || a[0].text.contains("All"), wantsSpecific = a[0].text.contains("Specific") || a[0].text.contains("All")
      let names = Set(Locale.availableIdentifiers.map { $0.replacing("_", with: "-") }).filter { name in
        let isNeutral = !name.contains("-") || name.split(separator: "-").last?.count == 4
        return !name.contains("POSIX") && (isNeutral ? wantsNeutral : wantsSpecific)
      }
      return .array(try names.sorted().map { try object($0, own) })
    }
    type.constructor("cultureinfo new(string name)", "cultureinfo new(string name, bool useUserOverride)") { _, a in try object(a[0].text, own) }
    for name in ["Name", "IetfLanguageTag"] { type.property(name, "string") { _, this in .string(culture(this).name) } }
    type.property("DisplayName", "string") { _, this in .string(culture(this).displayName) }
    type.property("EnglishName", "string") { _, this in .string(culture(this).englishName) }
    type.property("NativeName", "string") { _, this in .string(culture(this).nativeName) }
    type.property("TwoLetterISOLanguageName", "string") { _, this in .string(String(culture(this).name.split(separator: "-").first ?? "iv")) }
    for name in ["LCID", "KeyboardLayoutId"] { type.property(name, "int") { _, this in .int(identifiers[culture(this).name] ?? 4096) } }
    type.property("UseUserOverride", "bool") { _, _ in .bool(false) }
    type.property("IsReadOnly", "bool") { _, _ in .bool(true) }
    type.property("Calendar", "System.Globalization.Calendar") { session, _ in
      try session.types.type(named: "System.Globalization.GregorianCalendar").map { try session.create($0, []) } ?? .null
    }
    type.property("IsNeutralCulture", "bool") { _, this in .bool(!culture(this).name.contains("-")) }
    type.property("Parent", "cultureinfo") { _, this in try object(culture(this).name.split(separator: "-").dropLast().joined(separator: "-"), own) }
    type.property("ThreeLetterISOLanguageName", "string") { _, this in
      .string(Locale.Language(identifier: culture(this).name).languageCode?.identifier(.alpha3) ?? "ivl")
    }
    type.property("TextInfo", "System.Globalization.TextInfo") { _, this in .object(OpaqueObject(culture(this), type: textInfo) { "TextInfo - \($0.name)" }) }
    type.property("CompareInfo", "System.Globalization.CompareInfo") { _, this in .object(OpaqueObject(culture(this), type: compareInfo) { "CompareInfo - \($0.name)" }) }
    type.property("DateTimeFormat", "System.Globalization.DateTimeFormatInfo") { _, this in .object(OpaqueObject(culture(this), type: dates)) }
    type.property("NumberFormat", "System.Globalization.NumberFormatInfo") { _, this in .object(OpaqueObject(culture(this), type: numbers)) }
  }

  private static let dates: TypeDescriptor = {
    dateFormat.membersLoaded = true
    let type = MemberBuilder(dateFormat)
    func culture(_ value: Value) -> Culture { value.object(as: OpaqueObject<Culture>.self)?.state ?? .named("en-US") }
    func text(_ name: String, _ part: @escaping (Culture) -> String) { type.property(name, "string") { _, this in .string(part(culture(this))) } }
    text("ShortDatePattern", \.shortDate)
    text("LongDatePattern", \.longDate)
    text("ShortTimePattern", \.shortTime)
    text("LongTimePattern", \.longTime)
    text("FullDateTimePattern") { $0.longDate + " " + $0.longTime }
    text("MonthDayPattern", \.monthDay)
    text("YearMonthPattern", \.yearMonth)
    text("AMDesignator", \.amDesignator)
    text("PMDesignator", \.pmDesignator)
    for (name, part) in [("DayNames", \Culture.dayNames), ("AbbreviatedDayNames", \.shortDayNames)] { type.property(name, "string[]") { _, this in .strings(culture(this)[keyPath: part]) } }
    // .NET's years have a thirteenth month, which this calendar leaves empty.
    for (name, part) in [("MonthNames", \Culture.monthNames), ("AbbreviatedMonthNames", \.shortMonthNames)] {
      type.property(name, "string[]") { _, this in .strings(culture(this)[keyPath: part] + [""]) }
    }
    func names(_ signature: String, _ part: KeyPath<Culture, [String]>, first: Int) {
      type.method(signature) { session, this, a in
        let names = culture(this)[keyPath: part]
        let at = (a[0].object(as: EnumObject.self).map { Int($0.value) } ?? session.wholeNumber(a[0])) - first
        guard names.indices.contains(at) else { throw Failure.outOfRange("month", "Valid values are between 1 and 13, inclusive.") }
        return .string(names[at])
      }
    }
    names("string GetDayName(System.DayOfWeek dayofweek)", \.dayNames, first: 0)
    names("string GetAbbreviatedDayName(System.DayOfWeek dayofweek)", \.shortDayNames, first: 0)
    names("string GetMonthName(int month)", \.monthNames, first: 1)
    names("string GetAbbreviatedMonthName(int month)", \.shortMonthNames, first: 1)
    return dateFormat
  }()

  private static let numbers: TypeDescriptor = {
    numberFormat.membersLoaded = true
    let type = MemberBuilder(numberFormat)
    func text(_ name: String, _ part: @escaping (Culture) -> String) {
      type.property(name, "string") { _, this in .string(part(this.object(as: OpaqueObject<Culture>.self)?.state ?? .named("en-US"))) }
    }
    for kind in ["Number", "Currency", "Percent"] {
      text(kind + "DecimalSeparator", \.decimalSeparator)
      text(kind + "GroupSeparator", \.groupSeparator)
    }
    text("CurrencySymbol", \.currencySymbol)
    text("NegativeSign") { _ in "-" }
    text("PercentSymbol") { _ in "%" }
    return numberFormat
  }()

  static func loadTextInfo(_ type: MemberBuilder) {
    type.method("string ToTitleCase(string str)") { _, _, a in
      .string(titleCase(a[0].text))
    }
    type.method("string ToUpper(string str)") { _, _, a in .string(a[0].text.uppercased()) }
    type.method("string ToLower(string str)") { _, _, a in .string(a[0].text.lowercased()) }
    type.property("ListSeparator", "string", set: { session, _, value in session.listSeparator = value.text }) { session, _ in .string(session.listSeparator) }
    type.property("CultureName", "string") { _, this in .string(this.object(as: OpaqueObject<Culture>.self)?.state.name ?? "en-US") }
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
