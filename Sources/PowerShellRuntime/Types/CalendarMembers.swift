/// Weeks, as ISO 8601 and the calendars of cultures count them, and the categories of characters.
enum CalendarMembers {
  static func load(_ type: MemberBuilder) {
    switch type.type.fullName {
    case "System.Globalization.ISOWeek": loadWeeks(type)
    case "System.Globalization.GregorianCalendar": loadCalendar(type)
    case "System.Globalization.CharUnicodeInfo":
      type.staticMethod("System.Globalization.UnicodeCategory GetUnicodeCategory(char ch)", "System.Globalization.UnicodeCategory GetUnicodeCategory(string s, int index)") { _, a in
        category(a.count > 1 ? try unit(a[0].text, a[1].intValue) : a[0])
      }
      type.staticMethod("double GetNumericValue(char ch)") { _, a in
        let scalar = a[0].text.unicodeScalars.first
        return .double(scalar?.properties.numericValue ?? -1)
      }
    default: break
    }
  }

  private static func unit(_ text: String, _ index: Int) throws -> Value {
    let units = text.utf16Units
    guard units.indices.contains(index) else {
      throw Failure.outOfRange("index", "Index was out of range. Must be non-negative and less than or equal to the size of the collection.")
    }
    return .char(units[index])
  }

  // MARK: Weeks

  /// The year and week of a date by ISO 8601: a week belongs to the year that its Thursday is in.
  static func isoWeek(_ ticks: Int64) -> (year: Int, week: Int) {
    let date = CalendarDate(ticks: ticks)
    let thursday = CalendarDate(ticks: ticks + Int64(3 - (date.dayOfWeek + 6) % 7) * CalendarDate.ticksPerDay)
    return (thursday.year, (thursday.dayOfYear - 1) / 7 + 1)
  }

  /// The week of the year as a culture counts: the first week is the one of the first day, the first full one, or the first of
  /// four days (CalendarWeekRule 0, 1 and 2).
  private static func week(of ticks: Int64, rule: Int, firstDay: Int) -> Int {
    let date = CalendarDate(ticks: ticks)
    let dayOfYear = date.dayOfYear - 1
    let first = (date.dayOfWeek - dayOfYear % 7 - firstDay + 14) % 7
    if rule == 0 { return (dayOfYear + first) / 7 + 1 }
    let full = rule == 1 ? 7 : 4
    // The days of January that still belong to the last week of the year before.
    let lead = (7 - first) % 7
    let skipped = lead != 0 && lead >= full ? lead - 7 : lead
    let day = dayOfYear - skipped
    if day >= 0 { return day / 7 + 1 }
    return week(of: ticks - Int64(date.dayOfYear) * CalendarDate.ticksPerDay, rule: rule, firstDay: firstDay)
  }

  private static func loadWeeks(_ type: MemberBuilder) {
    func ticks(_ value: Value) -> Int64 { value.object(as: DateTimeObject.self)?.ticks ?? value.object(as: OpaqueObject<Int64>.self)?.state ?? 0 }
    func start(_ year: Int) throws -> Int64 {
      guard let fourth = CalendarDate(year: year, month: 1, day: 4).ticks else {
        throw Failure.outOfRange("year", "Year must be between 1 and 9999.")
      }
      return fourth - Int64((CalendarDate(ticks: fourth).dayOfWeek + 6) % 7) * CalendarDate.ticksPerDay
    }
    type.staticMethod("int GetWeekOfYear(datetime date)", "int GetWeekOfYear(System.DateOnly date)") { _, a in .integer(isoWeek(ticks(a[0])).week) }
    type.staticMethod("int GetYear(datetime date)", "int GetYear(System.DateOnly date)") { _, a in .integer(isoWeek(ticks(a[0])).year) }
    type.staticMethod("int GetWeeksInYear(int year)") { _, a in .integer(try Int((start(a[0].intValue + 1) - start(a[0].intValue)) / CalendarDate.ticksPerDay / 7)) }
    type.staticMethod("datetime GetYearStart(int year)") { _, a in .object(DateTimeObject(ticks: try start(a[0].intValue))) }
    type.staticMethod("datetime GetYearEnd(int year)") { _, a in .object(DateTimeObject(ticks: try start(a[0].intValue + 1) - CalendarDate.ticksPerDay)) }
    type.staticMethod("datetime ToDateTime(int year, int week, System.DayOfWeek dayOfWeek)") { _, a in
      guard (1...53).contains(a[1].intValue) else { throw Failure.outOfRange("week", "The week parameter must be in the range 1 through 53.") }
      guard (0...7).contains(a[2].intValue) else { throw Failure.outOfRange("dayOfWeek", "The dayOfWeek parameter must be in the range 0 through 7.") }
      let day = (a[2].intValue + 6) % 7
      return .object(DateTimeObject(ticks: try start(a[0].intValue) + Int64((a[1].intValue - 1) * 7 + day) * CalendarDate.ticksPerDay))
    }
  }

  private static func loadCalendar(_ type: MemberBuilder) {
    func date(_ value: Value) -> CalendarDate { CalendarDate(ticks: value.object(as: DateTimeObject.self)?.ticks ?? 0) }
    let own = type.type
    type.constructor("System.Globalization.GregorianCalendar new()") { _, _ in .object(OpaqueObject(0, type: own)) }
    type.property("MinSupportedDateTime", "datetime") { _, _ in .object(DateTimeObject(ticks: 0)) }
    type.property("MaxSupportedDateTime", "datetime") { _, _ in .object(DateTimeObject(ticks: 3_155_378_975_999_999_999)) }
    for (name, kind) in [("AlgorithmType", "CalendarAlgorithmType"), ("CalendarType", "GregorianCalendarTypes")] {
      let kind = NetEnumerations.named("System.Globalization." + kind)
      type.property(name, kind.fullName) { _, _ in .object(EnumObject(kind, 1)) }
    }
    type.property("Eras", "int[]") { _, _ in .object(ArrayObject([.int(1)], elementType: .int)) }
    type.property("TwoDigitYearMax", "int") { _, _ in .int(2049) }
    type.property("IsReadOnly", "bool") { _, _ in .bool(true) }
    type.method("int GetWeekOfYear(datetime time, System.Globalization.CalendarWeekRule rule, System.DayOfWeek firstDayOfWeek)") { _, _, a in
      .integer(week(of: a[0].object(as: DateTimeObject.self)?.ticks ?? 0, rule: a[1].intValue, firstDay: a[2].intValue))
    }
    for (name, field) in [("GetYear", \.year), ("GetMonth", \.month), ("GetDayOfMonth", \.day), ("GetDayOfYear", \.dayOfYear)] as [(String, KeyPath<CalendarDate, Int>)] {
      type.method("int \(name)(datetime time)") { _, _, a in .integer(date(a[0])[keyPath: field]) }
    }
    type.method("System.DayOfWeek GetDayOfWeek(datetime time)") { _, _, a in .object(EnumObject(TypeCatalog.dayOfWeek, Int64(date(a[0]).dayOfWeek))) }
    type.method("int GetDaysInMonth(int year, int month)") { _, _, a in .integer(CalendarDate.daysInMonth(a[0].intValue, a[1].intValue)) }
    type.method("int GetDaysInYear(int year)") { _, _, a in .integer(CalendarDate.isLeap(a[0].intValue) ? 366 : 365) }
    type.method("bool IsLeapYear(int year)") { _, _, a in .bool(CalendarDate.isLeap(a[0].intValue)) }
  }

  // MARK: Characters

  static let unicodeCategory = NetEnumerations.named("System.Globalization.UnicodeCategory")

  static func category(_ value: Value) -> Value {
    let scalar: Unicode.Scalar?
    if case .char(let unit) = value.base { scalar = Unicode.Scalar(unit) } else { scalar = value.text.unicodeScalars.first }
    // Half of a pair has no scalar.
    return .object(EnumObject(unicodeCategory, scalar.map { number(of: $0.properties.generalCategory) } ?? 16))
  }

  private static func number(of category: Unicode.GeneralCategory) -> Int64 {
    switch category {
    case .uppercaseLetter: 0
    case .lowercaseLetter: 1
    case .titlecaseLetter: 2
    case .modifierLetter: 3
    case .otherLetter: 4
    case .nonspacingMark: 5
    case .spacingMark: 6
    case .enclosingMark: 7
    case .decimalNumber: 8
    case .letterNumber: 9
    case .otherNumber: 10
    case .spaceSeparator: 11
    case .lineSeparator: 12
    case .paragraphSeparator: 13
    case .control: 14
    case .format: 15
    case .surrogate: 16
    case .privateUse: 17
    case .connectorPunctuation: 18
    case .dashPunctuation: 19
    case .openPunctuation: 20
    case .closePunctuation: 21
    case .initialPunctuation: 22
    case .finalPunctuation: 23
    case .otherPunctuation: 24
    case .mathSymbol: 25
    case .currencySymbol: 26
    case .modifierSymbol: 27
    case .otherSymbol: 28
    case .unassigned: 29
    @unknown default: 29
    }
  }
}
