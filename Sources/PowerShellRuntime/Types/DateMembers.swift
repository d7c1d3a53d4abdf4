/// DateTime and TimeSpan.
enum DateMembers {
  private static func date(_ value: Value) throws -> DateTimeObject {
    if let offset = value.object(as: DateTimeOffsetObject.self) { return offset.local }
    guard let date = value.object(as: DateTimeObject.self) else { throw Failure.argument("Not a date.") }
    return date
  }
  private static func make(_ ticks: Int64, _ kind: DateTimeObject.Kind) throws -> Value {
    guard ticks >= 0, ticks <= CalendarDate.maximum else {
      throw Failure.outOfRange("value", "The added or subtracted value results in an un-representable DateTime.")
    }
    return .object(DateTimeObject(ticks: ticks, kind: kind))
  }
  /// A date's ticks moved by others.
  ///
  /// - Throws: where there is no such date.
  static func checked(_ date: Int64, _ other: Int64) throws -> Int64 {
    let (sum, overflowed) = date.addingReportingOverflow(other)
    guard !overflowed, sum >= 0, sum <= CalendarDate.maximum else {
      throw Failure.outOfRange("value", "The added or subtracted value results in an un-representable DateTime.")
    }
    return sum
  }

  /// A time that some ticks are added to, which are a fraction of days or less: what is no number adds nothing.
  ///
  /// - Throws: where more is added than all of time has, and where the sum is no date (DateTime.Add).
  static func moved(_ date: Int64, _ delta: Double) throws -> Int64 {
    if delta.isNaN { return date }
    guard delta.magnitude <= Double(CalendarDate.maximum) else { throw Failure.outOfRange("value", "Value to add was out of range.") }
    return try checked(date, Int64(delta.rounded()))
  }

  /// - Parameter factor: how many months the unit has: 1 or 12.
  static func checkAmount(_ amount: Int, _ factor: Int) throws {
    if factor == 12, abs(amount) > 10000 { throw Failure.outOfRange("value", "Years value must be between +/-10000.") }
    if factor == 1, abs(amount) > 120_000 { throw Failure.outOfRange("months", "Months value must be between +/-120000.") }
  }

  /// The ticks of a time in seconds since 1970.
  static func unix(_ seconds: Int64) throws -> Int64 {
    guard (-62_135_596_800...253_402_300_799).contains(seconds) else {
      throw Failure.outOfRange("seconds", "Valid values are between -62135596800 and 253402300799, inclusive.")
    }
    return CalendarDate.unixEpoch + seconds * CalendarDate.ticksPerSecond
  }

  private static func real(_ value: Value) -> Double { Arithmetic.Operand(value)?.double ?? 0 }

  static func load(_ type: MemberBuilder) {
    ConvertMembers.addConversions(to: type)
    // PowerShell's own members of a type stand in front of .NET's.
    type.type.add(Member("DateTime", .ScriptProperty, .property(get: { session, this in
      .string(DateText.format(try date(this), "F", session.culture))
    }, set: nil), definition: "System.Object DateTime {get=...;}"))
    type.property("Date", "datetime") { _, this in
      let date = try date(this)
      return .object(DateTimeObject(ticks: date.ticks - date.ticks % CalendarDate.ticksPerDay, kind: date.kind))
    }
    func number(_ name: String, _ field: @escaping (CalendarDate) -> Int) {
      type.property(name, "int") { _, this in .integer(field(CalendarDate(ticks: try date(this).ticks))) }
    }
    number("Day", \.day)
    type.property("DayOfWeek", "System.DayOfWeek") { _, this in
      .object(EnumObject(TypeCatalog.dayOfWeek, Int64(CalendarDate(ticks: try date(this).ticks).dayOfWeek)))
    }
    number("DayOfYear", \.dayOfYear)
    number("Hour", \.hour)
    type.property("Kind", "System.DateTimeKind") { _, this in
      .object(EnumObject(TypeCatalog.dateTimeKind, Int64(try date(this).kind.rawValue)))
    }
    number("Millisecond") { $0.fraction / 10_000 }
    number("Microsecond") { $0.fraction / 10 % 1000 }
    number("Nanosecond") { $0.fraction % 10 * 100 }
    number("Minute", \.minute)
    number("Month", \.month)
    number("Second", \.second)
    type.property("Ticks", "long") { _, this in .long(try date(this).ticks) }
    type.property("TimeOfDay", "timespan") { _, this in
      .object(TimeSpanObject(ticks: try date(this).ticks % CalendarDate.ticksPerDay))
    }
    number("Year", \.year)
    arithmetic(type)
    texts(type)
    statics(type)
  }

  private static func arithmetic(_ type: MemberBuilder) {
    let units: [(String, Double)] = [
      ("AddDays", 864e9), ("AddHours", 36e9), ("AddMinutes", 6e8), ("AddSeconds", 1e7), ("AddMilliseconds", 1e4), ("AddMicroseconds", 10),
    ]
    for (name, ticks) in units {
      type.method("datetime \(name)(double value)") { _, this, a in
        let date = try date(this)
        return try make(moved(date.ticks, real(a[0]) * ticks), date.kind)
      }
    }
    type.method("datetime AddTicks(long value)") { _, this, a in
      let date = try date(this)
      return try make(checked(date.ticks, Int64(a[0].intValue)), date.kind)
    }
    for (name, factor) in [("AddMonths", 1), ("AddYears", 12)] {
      type.method("datetime \(name)(int months)") { _, this, a in
        let source = try date(this)
        try checkAmount(a[0].intValue, factor)
        let moved = CalendarDate(ticks: source.ticks).adding(months: a[0].intValue * factor)
        guard let ticks = moved.ticks else {
          throw Failure.outOfRange(factor == 12 ? "value" : "months", "The added or subtracted value results in an un-representable DateTime.")
        }
        return .object(DateTimeObject(ticks: ticks, kind: source.kind))
      }
    }
    type.method("datetime Add(timespan value)") { _, this, a in
      let date = try date(this)
      return try make(checked(date.ticks, a[0].object(as: TimeSpanObject.self)?.ticks ?? 0), date.kind)
    }
    type.method("timespan Subtract(datetime value)", "datetime Subtract(timespan value)") { _, this, a in
      let one = try date(this)
      if let span = a[0].object(as: TimeSpanObject.self) { return try make(checked(one.ticks, TickArithmetic.difference(0, span.ticks)), one.kind) }
      return .object(TimeSpanObject(ticks: one.ticks - (try date(a[0]).ticks)))
    }
    type.method("int CompareTo(datetime value)") { _, this, a in
      let (one, other) = (try date(this).ticks, try date(a[0]).ticks)
      return .int(one == other ? 0 : one < other ? -1 : 1)
    }
  }

  private static func texts(_ type: MemberBuilder) {
    type.method(
      "string ToString()", "string ToString(string format)", "string ToString(System.IFormatProvider provider)", "string ToString(string format, System.Object provider)"
    ) { session, this, a in
      if a.count == 1, CultureMembers.isCulture(a[0]) { return .string(DateText.format(try date(this), "", session.culture(of: a[0]))) }
      let format = a.first?.text ?? ""
      if let fault = DateText.fault(format) { throw Failure.format(fault) }
      return .string(DateText.format(try date(this), format, session.culture(of: a.count > 1 ? a[1] : nil)))
    }
    for (name, format) in [("ToShortDateString", "d"), ("ToLongDateString", "D"), ("ToShortTimeString", "t"), ("ToLongTimeString", "T")] {
      type.method("string \(name)()") { session, this, _ in .string(DateText.format(try date(this), format, session.culture)) }
    }
    for (name, kind) in [("ToUniversalTime", DateTimeObject.Kind.utc), ("ToLocalTime", .local)] {
      type.method("datetime \(name)()") { _, this, _ in .object(DateTimeObject(ticks: try date(this).ticks, kind: kind)) }
    }
    type.method("bool IsDaylightSavingTime()") { _, _, _ in .bool(false) }
    for name in ["ToFileTime", "ToFileTimeUtc"] {
      type.method("long \(name)()") { _, this, _ in .long(try date(this).ticks - 504_911_232_000_000_000) }
    }
    type.method("long ToBinary()") { _, this, _ in
      let date = try date(this)
      let kind: UInt64 = date.kind == .unspecified ? 0 : date.kind == .utc ? 1 : 2
      return .long(Int64(bitPattern: UInt64(date.ticks) | kind << 62))
    }
    type.method("double ToOADate()") { _, this, _ in
      .double(Double(try date(this).ticks - 599_264_352_000_000_000) / 864e9)
    }
  }

  private static func statics(_ type: MemberBuilder) {
    func now(_ kind: DateTimeObject.Kind) -> Value { .object(DateTimeObject(ticks: Session.currentTicks(), kind: kind)) }
    type.staticProperty("Now", "datetime") { _ in now(.local) }
    type.staticProperty("UtcNow", "datetime") { _ in now(.utc) }
    type.staticProperty("Today", "datetime") { _ in
      let ticks = Session.currentTicks()
      return .object(DateTimeObject(ticks: ticks - ticks % CalendarDate.ticksPerDay, kind: .local))
    }
    type.staticProperty("MinValue", "datetime") { _ in .object(DateTimeObject(ticks: 0)) }
    type.staticProperty("MaxValue", "datetime") { _ in .object(DateTimeObject(ticks: CalendarDate.maximum)) }
    type.staticProperty("UnixEpoch", "datetime") { _ in .object(DateTimeObject(ticks: CalendarDate.unixEpoch, kind: .utc)) }
    type.staticMethod("datetime Parse(string s)", "datetime Parse(string s, System.Object provider)", "datetime Parse(string s, System.Object provider, System.Globalization.DateTimeStyles styles)") { session, a in
      guard let date = DateParser.parse(a[0].text, session.culture(of: a.count > 1 ? a[1] : nil)) else {
        throw Failure.format(DateParser.failure(a[0].text))
      }
      return .object(DateStyles(a.count > 2 ? a[2] : nil).applied(to: date, of: a[0].text))
    }
    type.staticMethod(
      "datetime ParseExact(string s, System.Object format, System.Object provider)",
      "datetime ParseExact(string s, System.Object format, System.Object provider, System.Globalization.DateTimeStyles style)") { session, a in
      let formats = formats(a[1], session)
      let (culture, styles) = (session.culture(of: a[2]), DateStyles(a.count > 3 ? a[3] : nil))
      guard let date = formats.lazy.compactMap({ DateParser.parseExact(a[0].text, $0, culture, styles) }).first else {
        // What fits the pattern may still be no day of the calendar.
        guard formats.count == 1, DateParser.fits(a[0].text, formats[0], culture) else { throw notRecognized(a[0].text) }
        throw Failure.format("The DateTime represented by the string '\(a[0].text)' is not supported in calendar 'System.Globalization.GregorianCalendar'.")
      }
      return .object(date)
    }
    type.staticMethod(
      "bool TryParse(string s, ref result)", "bool TryParse(string s, System.Object provider, ref result)",
      "bool TryParse(string s, System.Object provider, System.Globalization.DateTimeStyles styles, ref result)"
    ) { session, a in
      let styles = DateStyles(a.count > 3 ? a[2] : nil)
      let date = DateParser.parse(a[0].text, session.culture(of: a.count > 2 ? a[1] : nil)).map { styles.applied(to: $0, of: a[0].text) }
      try a[a.count - 1].object(as: ReferenceObject.self)?.set(.object(date ?? DateTimeObject(ticks: 0)))
      return .bool(date != nil)
    }
    type.staticMethod(
      "bool TryParseExact(string s, string format, System.Object provider, System.Globalization.DateTimeStyles style, ref result)",
      "bool TryParseExact(string s, string[] formats, System.Object provider, System.Globalization.DateTimeStyles style, ref result)"
    ) { session, a in
      let formats = formats(a[1], session)
      let date = formats.lazy.compactMap { DateParser.parseExact(a[0].text, $0, session.culture(of: a[2]), DateStyles(a[3])) }.first
      try a[4].object(as: ReferenceObject.self)?.set(.object(date ?? DateTimeObject(ticks: 0)))
      return .bool(date != nil)
    }
    type.staticMethod("int DaysInMonth(int year, int month)") { _, a in
      guard (1...12).contains(a[1].intValue) else { throw Failure.outOfRange("month", "Month must be between one and twelve.", actual: a[1].intValue) }
      return .integer(CalendarDate.daysInMonth(a[0].intValue, a[1].intValue))
    }
    type.staticMethod("bool IsLeapYear(int year)") { _, a in
      guard (1...9999).contains(a[0].intValue) else { throw Failure.outOfRange("year", "Year must be between 1 and 9999.") }
      return .bool(CalendarDate.isLeap(a[0].intValue))
    }
    type.staticMethod("int Compare(datetime t1, datetime t2)") { _, a in
      let (one, other) = (try date(a[0]).ticks, try date(a[1]).ticks)
      return .int(one == other ? 0 : one < other ? -1 : 1)
    }
    type.staticMethod("datetime SpecifyKind(datetime value, System.DateTimeKind kind)") { _, a in
      .object(DateTimeObject(ticks: try date(a[0]).ticks, kind: DateTimeObject.Kind(rawValue: a[1].intValue) ?? .unspecified))
    }
    for (name, kind) in [("FromFileTime", DateTimeObject.Kind.local), ("FromFileTimeUtc", .utc)] {
      type.staticMethod("datetime \(name)(long fileTime)") { _, a in
        let start: Int64 = 504_911_232_000_000_000
        let time = Int64(a[0].intValue)
        guard (0...CalendarDate.maximum - start).contains(time) else { throw Failure.outOfRange("fileTime", "Not a valid Win32 FileTime.") }
        return .object(DateTimeObject(ticks: time + start, kind: kind))
      }
    }
    type.staticMethod("datetime FromOADate(double d)") { _, a in
      let days = real(a[0])
      guard days > -657_435, days < 2_958_466 else { throw Failure.argument("Not a legal OleAut date.") }
      return try make(599_264_352_000_000_000 + Int64((days * 864e9 / 1e4).rounded()) * 10_000, .unspecified)
    }
    type.staticMethod("datetime FromBinary(long dateData)") { _, a in
      let data = UInt64(bitPattern: Int64(a[0].intValue))
      return try make(Int64(data & 0x3FFF_FFFF_FFFF_FFFF), data >> 62 == 0 ? .unspecified : data >> 62 == 1 ? .utc : .local)
    }
    type.constructor(
      "datetime new()", "datetime new(long ticks)", "datetime new(int year, int month, int day)",
      "datetime new(int year, int month, int day, int hour, int minute, int second)",
      "datetime new(int year, int month, int day, int hour, int minute, int second, int millisecond)",
      "datetime new(int year, int month, int day, int hour, int minute, int second, System.DateTimeKind kind)",
      "datetime new(int year, int month, int day, int hour, int minute, int second, int millisecond, System.DateTimeKind kind)",
      "datetime new(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond)",
      "datetime new(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond, System.DateTimeKind kind)",
      "datetime new(long ticks, System.DateTimeKind kind)"
    ) { _, a in
      if a.isEmpty { return .object(DateTimeObject(ticks: 0)) }
      if a.count <= 2 {
        guard (0...CalendarDate.maximum).contains(Int64(a[0].intValue)) else {
          throw Failure.outOfRange("ticks", "Ticks must be between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks.")
        }
        return .object(DateTimeObject(ticks: Int64(a[0].intValue), kind: a.count == 1 ? .unspecified : DateTimeObject.Kind(rawValue: a[1].intValue) ?? .unspecified))
      }
      var fields = CalendarDate(year: a[0].intValue, month: a[1].intValue, day: a[2].intValue)
      var kind = DateTimeObject.Kind.unspecified
      if a.count >= 6 { (fields.hour, fields.minute, fields.second) = (a[3].intValue, a[4].intValue, a[5].intValue) }
      var parts = a.dropFirst(6)
      if let last = parts.last, last.object is EnumObject { kind = DateTimeObject.Kind(rawValue: parts.removeLast().intValue) ?? .unspecified }
      fields.fraction = zip(parts, [10_000, 10]).reduce(0) { $0 + $1.0.intValue * $1.1 }
      guard let ticks = fields.ticks else {
        throw Failure.dotNet("System.ArgumentOutOfRangeException", "Year, Month, and Day parameters describe an un-representable DateTime.")
      }
      return .object(DateTimeObject(ticks: ticks, kind: kind))
    }
  }

  /// The patterns that a text may have: one, or a list of them.
  static func formats(_ value: Value, _ session: Session) -> [String] { session.isList(value) ? session.enumerated(value).map(\.text) : [value.text] }

  static func notRecognized(_ text: String) -> DotNetException {
    Failure.format("String '\(text)' was not recognized as a valid DateTime.")
  }

  private static func partOutOfRange(_ text: String) -> DotNetException {
    Failure.dotNet(
      "System.OverflowException",
      "The TimeSpan string '\(text)' could not be parsed because at least one of the numeric components is out of range or contains too many digits.")
  }

  static func loadSpan(_ type: MemberBuilder) {
    func ticks(_ value: Value) throws -> Int64 {
      guard let span = value.object(as: TimeSpanObject.self) else { throw Failure.argument("Not a time span.") }
      return span.ticks
    }
    type.property("Ticks", "long") { _, this in .long(try ticks(this)) }
    type.staticMethod("int Compare(timespan t1, timespan t2)") { _, a in .integer(Comparison.order(a[0], a[1], ignoresCase: false)) }
    let parts: [(String, Int64, Int64)] = [
      ("Days", 864_000_000_000, .max), ("Hours", 36_000_000_000, 24), ("Milliseconds", 10_000, 1000),
      ("Microseconds", 10, 1000), ("Nanoseconds", 1, 10), ("Minutes", 600_000_000, 60), ("Seconds", 10_000_000, 60),
    ]
    for (name, unit, modulus) in parts {
      type.property(name, "int") { _, this in
        let value = try ticks(this) / unit % (modulus == .max ? .max : modulus)
        return .integer(Int(name == "Nanoseconds" ? value * 100 : value))
      }
    }
    let totals: [(String, Double)] = [
      ("TotalDays", 864e9), ("TotalHours", 36e9), ("TotalMilliseconds", 1e4), ("TotalMicroseconds", 10),
      ("TotalNanoseconds", 0.01), ("TotalMinutes", 6e8), ("TotalSeconds", 1e7),
    ]
    for (name, unit) in totals {
      // Milliseconds stay within those that a long number has as ticks (TimeSpan.TotalMilliseconds).
      let limit = name == "TotalMilliseconds" ? 922_337_203_685_477.0 : .infinity
      type.property(name, "double") { _, this in .double(max(-limit, min(limit, Double(try ticks(this)) / unit))) }
    }
    type.method("timespan Add(timespan ts)") { _, this, a in .object(TimeSpanObject(ticks: try TickArithmetic.sum(ticks(this), ticks(a[0])))) }
    type.method("timespan Subtract(timespan ts)") { _, this, a in .object(TimeSpanObject(ticks: try TickArithmetic.difference(ticks(this), ticks(a[0])))) }
    type.method("timespan Negate()") { _, this, _ in .object(TimeSpanObject(ticks: try TickArithmetic.difference(0, ticks(this)))) }
    type.method("timespan Duration()") { _, this, _ in .object(TimeSpanObject(ticks: try ticks(this) < 0 ? TickArithmetic.difference(0, ticks(this)) : ticks(this))) }
    type.method("timespan Multiply(double factor)") { _, this, a in
      .object(TimeSpanObject(ticks: try TickArithmetic.ticks(Double(ticks(this)) * real(a[0]))))
    }
    type.method("timespan Divide(double divisor)", "double Divide(timespan ts)") { _, this, a in
      if a[0].object is TimeSpanObject { return .double(Double(try ticks(this)) / Double(try ticks(a[0]))) }
      return .object(TimeSpanObject(ticks: try TickArithmetic.ticks(Double(ticks(this)) / real(a[0]))))
    }
    type.method("string ToString()", "string ToString(string format)", "string ToString(string format, System.Object provider)") { _, this, a in
      do { return .string(try TimeSpanText.format(ticks(this), a.first?.text ?? "")) } catch is NumberText.FormatError {
        throw Failure.format("Input string was not in a correct format.")
      }
    }
    type.method("int CompareTo(timespan value)") { _, this, a in
      let (one, other) = (try ticks(this), try ticks(a[0]))
      return .int(one == other ? 0 : one < other ? -1 : 1)
    }
    let ticks: [(String, Int64)] = [
      ("Microsecond", 10), ("Millisecond", 10_000), ("Second", 10_000_000), ("Minute", 600_000_000), ("Hour", 36_000_000_000), ("Day", CalendarDate.ticksPerDay),
    ]
    for (unit, count) in ticks { type.staticProperty("TicksPer" + unit, "long") { _ in .long(count) } }
    type.staticProperty("NanosecondsPerTick", "long") { _ in .long(100) }
    type.staticProperty("Zero", "timespan") { _ in .object(TimeSpanObject(ticks: 0)) }
    type.staticProperty("MaxValue", "timespan") { _ in .object(TimeSpanObject(ticks: .max)) }
    type.staticProperty("MinValue", "timespan") { _ in .object(TimeSpanObject(ticks: .min)) }
    for (name, unit) in [("FromDays", 864e9), ("FromHours", 36e9), ("FromMinutes", 6e8), ("FromSeconds", 1e7), ("FromMilliseconds", 1e4)] {
      type.staticMethod("timespan \(name)(double value)") { _, a in .object(TimeSpanObject(ticks: try TickArithmetic.ticks(real(a[0]) * unit))) }
    }
    // Whole numbers of units, from one on down to microseconds.
    let units: [(name: String, ticks: Int64)] = [("days", 864_000_000_000), ("hours", 36_000_000_000), ("minutes", 600_000_000), ("seconds", 10_000_000), ("milliseconds", 10_000), ("microseconds", 10)]
    for (index, name) in ["FromDays", "FromHours", "FromMinutes", "FromSeconds", "FromMilliseconds"].enumerated() {
      let parameters = units[index...].enumerated().map { "\($0.offset == 0 && index < 2 ? "int" : "long") \($0.element.name)\($0.offset < 2 ? "" : " = 0")" }
      type.staticMethod("timespan \(name)(\(parameters.joined(separator: ", ")))") { _, a in
        let products = try zip(a, units[index...]).map { try TickArithmetic.product(Int64($0.intValue), $1.ticks) }
        return .object(TimeSpanObject(ticks: try products.reduce(0) { try TickArithmetic.sum($0, $1) }))
      }
    }
    type.staticMethod("timespan FromTicks(long value)") { _, a in .object(TimeSpanObject(ticks: Int64(a[0].intValue))) }
    type.staticMethod("timespan Parse(string s)", "timespan Parse(string input, System.Object provider)") { session, a in
      do { return .object(TimeSpanObject(ticks: try TimeSpanText.parse(a[0].text))) } catch TimeSpanText.ParseFailure.overflow {
        throw partOutOfRange(a[0].text)
      } catch {
        throw Failure.format("String '\(a[0].text)' was not recognized as a valid TimeSpan.")
      }
    }
    func exactly(_ session: Session, _ text: Value, _ formats: Value) -> Int64? {
      (session.isList(formats) ? session.enumerated(formats) : [formats]).lazy.compactMap { TimeSpanText.parse(text.text, exactly: $0.text) }.first
    }
    type.staticMethod(
      "timespan ParseExact(string input, System.Object format, System.Object formatProvider)",
      "timespan ParseExact(string input, System.Object format, System.Object formatProvider, System.Object styles)"
    ) { session, a in
      guard let ticks = exactly(session, a[0], a[1]) else {
        // Numbers in the places of the pattern that are too large are told as such.
        if !session.isList(a[1]), TimeSpanText.parse(a[0].text, exactly: a[1].text, anyNumbers: true) != nil { throw partOutOfRange(a[0].text) }
        throw Failure.format("Input string was not in a correct format.")
      }
      return .object(TimeSpanObject(ticks: ticks))
    }
    type.staticMethod("bool TryParseExact(string input, System.Object format, System.Object formatProvider, ref result)") { session, a in
      let ticks = exactly(session, a[0], a[1])
      try a[3].object(as: ReferenceObject.self)?.set(.object(TimeSpanObject(ticks: ticks ?? 0)))
      return .bool(ticks != nil)
    }
    type.staticMethod("bool TryParse(string s, ref result)") { _, a in
      let value = try? TimeSpanText.parse(a[0].text)
      try a[1].object(as: ReferenceObject.self)?.set(.object(TimeSpanObject(ticks: value ?? 0)))
      return .bool(value != nil)
    }
    type.constructor(
      "timespan new()", "timespan new(long ticks)", "timespan new(int hours, int minutes, int seconds)",
      "timespan new(int days, int hours, int minutes, int seconds)",
      "timespan new(int days, int hours, int minutes, int seconds, int milliseconds)"
    ) { _, a in
      let numbers = a.map { Int64($0.intValue) }
      switch numbers.count {
      case 0: return .object(TimeSpanObject(ticks: 0))
      case 1: return .object(TimeSpanObject(ticks: numbers[0]))
      default:
        let list = numbers.count == 3 ? [0] + numbers : numbers
        // The arguments are 32 bits wide: only the last product can overflow.
        let seconds = list[0] * 86_400 + list[1] * 3600 + list[2] * 60 + list[3]
        return .object(TimeSpanObject(ticks: try TickArithmetic.sum(TickArithmetic.product(seconds, 10_000_000), list.count > 4 ? list[4] * 10_000 : 0)))
      }
    }
  }
}
