/// DateTimeOffset.
enum DateOffsetMembers {
  private static func value(_ this: Value) throws -> DateTimeOffsetObject {
    guard let date = this.object(as: DateTimeOffsetObject.self) else { throw Failure.argument("Not a date.") }
    return date
  }

  private static func make(_ local: Int64, _ offset: Int64) throws -> Value {
    guard offset.magnitude <= DateTimeOffsetObject.largestOffset.magnitude else {
      throw Failure.outOfRange("offset", "Offset must be within plus or minus 14 hours.")
    }
    guard (0...CalendarDate.maximum).contains(local), (0...CalendarDate.maximum).contains(local - offset) else {
      throw Failure.outOfRange("value", "The UTC time represented when the offset is applied must be between year 0 and 10,000.")
    }
    return .object(DateTimeOffsetObject(DateTimeObject(ticks: local), offset: offset))
  }

  /// The date of a text, with the offset that stands in it; UTC, which is local here, where there is none.
  static func parse(_ text: String, _ culture: Culture? = nil) -> DateTimeOffsetObject? {
    guard let date = DateParser.parse(text, culture) else { return nil }
    guard date.kind == .local, let offset = DateParser.offset(in: text) else { return DateTimeOffsetObject(DateTimeObject(ticks: date.ticks), offset: 0) }
    return DateTimeOffsetObject(DateTimeObject(ticks: date.ticks + offset), offset: offset)
  }

  static func load(_ type: MemberBuilder) {
    type.property("DateTime", "datetime") { _, this in .object(try value(this).local) }
    for (name, kind) in [("UtcDateTime", DateTimeObject.Kind.utc), ("LocalDateTime", .local)] {
      type.property(name, "datetime") { _, this in .object(DateTimeObject(ticks: try value(this).utc, kind: kind)) }
    }
    type.property("Date", "datetime") { _, this in
      let ticks = try value(this).local.ticks
      return .object(DateTimeObject(ticks: ticks - ticks % CalendarDate.ticksPerDay))
    }
    type.property("Offset", "timespan") { _, this in .object(TimeSpanObject(ticks: try value(this).offset)) }
    type.property("TotalOffsetMinutes", "int") { _, this in .integer(Int(try value(this).offset / 600_000_000)) }
    for (name, field) in [
      ("Day", \.day), ("DayOfYear", \.dayOfYear), ("Hour", \.hour), ("Millisecond", { $0.fraction / 10_000 }), ("Microsecond", { $0.fraction / 10 % 1000 }),
      ("Nanosecond", { $0.fraction % 10 * 100 }), ("Minute", \.minute), ("Month", \.month), ("Second", \.second), ("Year", \.year),
    ] as [(String, (CalendarDate) -> Int)] { type.property(name, "int") { _, this in .integer(field(CalendarDate(ticks: try value(this).local.ticks))) } }
    type.property("DayOfWeek", "System.DayOfWeek") { _, this in
      .object(EnumObject(TypeCatalog.dayOfWeek, Int64(CalendarDate(ticks: try value(this).local.ticks).dayOfWeek)))
    }
    type.property("Ticks", "long") { _, this in .long(try value(this).local.ticks) }
    type.property("UtcTicks", "long") { _, this in .long(try value(this).utc) }
    type.property("TimeOfDay", "timespan") { _, this in .object(TimeSpanObject(ticks: try value(this).local.ticks % CalendarDate.ticksPerDay)) }
    loadMethods(type)
    loadArithmetic(type)
    loadStatics(type)
  }

  /// A time in a format of DateTimeOffset, an empty one is the general; nil for the culture is en-US.
  static func text(of date: DateTimeOffsetObject, _ format: String, _ culture: Culture?) -> String {
    if format.isEmpty { return DateText.format(date.local, "G", culture) + " " + DateText.offsetText(date.offset) }
    // These two tell the time in UTC.
    if ["u", "r", "R"].contains(format) { return DateText.format(DateTimeObject(ticks: date.utc), format, culture) }
    if format.lowercased() == "o" { return DateText.format(date.local, format, culture) + DateText.offsetText(date.offset) }
    return DateText.format(date.local, withOffset(format, date.offset), culture)
  }

  private static func loadMethods(_ type: MemberBuilder) {
    for (name, unit) in [("ToUnixTimeSeconds", CalendarDate.ticksPerSecond), ("ToUnixTimeMilliseconds", 10_000)] {
      type.method("long \(name)()") { _, this, _ in .long((try value(this).utc - CalendarDate.unixEpoch) / unit) }
    }
    type.method("string ToString()", "string ToString(string format)", "string ToString(string format, System.Object provider)") { session, this, a in
      let format = a.first?.text ?? ""
      if let fault = DateText.fault(format) { throw Failure.format(fault) }
      return .string(text(of: try value(this), format, session.culture(of: a.count > 1 ? a[1] : nil)))
    }
    for name in ["ToUniversalTime", "ToLocalTime"] {
      type.method("System.DateTimeOffset \(name)()") { _, this, _ in .object(DateTimeOffsetObject(DateTimeObject(ticks: try value(this).utc), offset: 0)) }
    }
    type.method("System.DateTimeOffset ToOffset(timespan offset)") { _, this, a in
      let offset = a[0].object(as: TimeSpanObject.self)?.ticks ?? 0
      return try make(TickArithmetic.sum(value(this).utc, offset), offset)
    }
    type.method("bool Equals(System.Object obj)") { _, this, a in .bool(try value(this).utc == a[0].object(as: DateTimeOffsetObject.self)?.utc) }
    type.method("bool EqualsExact(System.DateTimeOffset other)") { _, this, a in
      let (one, other) = (try value(this), try value(a[0]))
      return .bool(one.utc == other.utc && one.offset == other.offset)
    }
    type.method("int CompareTo(System.DateTimeOffset other)") { _, this, a in
      let (one, other) = (try value(this).utc, try value(a[0]).utc)
      return .int(one == other ? 0 : one < other ? -1 : 1)
    }
  }

  /// A format whose offsets are written out, because the text of a date without one knows none.
  private static func withOffset(_ format: String, _ offset: Int64) -> String {
    guard format.count > 1 else { return format }
    return format.replacing("zzz", with: "'\(DateText.offsetText(offset))'").replacing("K", with: "'\(DateText.offsetText(offset))'")
  }

  private static func loadArithmetic(_ type: MemberBuilder) {
    let units: [(String, Double)] = [("AddDays", 864e9), ("AddHours", 36e9), ("AddMinutes", 6e8), ("AddSeconds", 1e7), ("AddMilliseconds", 1e4)]
    for (name, ticks) in units {
      type.method("System.DateTimeOffset \(name)(double value)") { session, this, a in
        let date = try value(this)
        guard case .double(let amount) = try session.convert(a[0], to: .double) else { return .null }
        return try make(DateMembers.moved(date.local.ticks, amount * ticks), date.offset)
      }
    }
    type.method("System.DateTimeOffset AddTicks(long ticks)") { _, this, a in
      let date = try value(this)
      return try make(DateMembers.checked(date.local.ticks, Int64(a[0].intValue)), date.offset)
    }
    for (name, factor) in [("AddMonths", 1), ("AddYears", 12)] {
      type.method("System.DateTimeOffset \(name)(int value)") { _, this, a in
        let date = try value(this)
        try DateMembers.checkAmount(a[0].intValue, factor)
        guard let ticks = CalendarDate(ticks: date.local.ticks).adding(months: a[0].intValue * factor).ticks else {
          throw Failure.outOfRange("months", "The added or subtracted value results in an un-representable DateTime.")
        }
        return try make(ticks, date.offset)
      }
    }
    type.method("System.DateTimeOffset Add(timespan timeSpan)") { _, this, a in
      let date = try value(this)
      return try make(DateMembers.checked(date.local.ticks, a[0].object(as: TimeSpanObject.self)?.ticks ?? 0), date.offset)
    }
    type.method("timespan Subtract(System.DateTimeOffset value)", "System.DateTimeOffset Subtract(timespan value)") { _, this, a in
      let date = try value(this)
      if let span = a[0].object(as: TimeSpanObject.self) {
        return try make(DateMembers.checked(date.local.ticks, TickArithmetic.difference(0, span.ticks)), date.offset)
      }
      return .object(TimeSpanObject(ticks: date.utc - (try value(a[0]).utc)))
    }
  }

  private static func loadStatics(_ type: MemberBuilder) {
    for name in ["Now", "UtcNow"] {
      type.staticProperty(name, "System.DateTimeOffset") { _ in .object(DateTimeOffsetObject(DateTimeObject(ticks: Session.currentTicks()), offset: 0)) }
    }
    for (name, ticks) in [("MinValue", 0), ("MaxValue", CalendarDate.maximum), ("UnixEpoch", CalendarDate.unixEpoch)] {
      type.staticProperty(name, "System.DateTimeOffset") { _ in .object(DateTimeOffsetObject(DateTimeObject(ticks: ticks), offset: 0)) }
    }
    type.staticMethod("System.DateTimeOffset FromUnixTimeSeconds(long seconds)") { _, a in try make(DateMembers.unix(Int64(a[0].intValue)), 0) }
    type.staticMethod("System.DateTimeOffset FromUnixTimeMilliseconds(long milliseconds)") { _, a in
      let milliseconds = Int64(a[0].intValue)
      return try make(DateMembers.unix(milliseconds.floored(by: 1000)) + (milliseconds - milliseconds.floored(by: 1000) * 1000) * 10_000, 0)
    }
    type.staticMethod(
      "System.DateTimeOffset Parse(string input)", "System.DateTimeOffset Parse(string input, System.Object formatProvider)",
      "System.DateTimeOffset Parse(string input, System.Object formatProvider, System.Object styles)"
    ) { session, a in
      guard let date = parse(a[0].text, session.culture(of: a.count > 1 ? a[1] : nil)) else { throw Failure.format(DateParser.failure(a[0].text)) }
      return .object(date)
    }
    type.staticMethod("bool TryParse(string input, ref result)", "bool TryParse(string input, System.Object formatProvider, System.Object styles, ref result)") { session, a in
      let date = parse(a[0].text, session.culture(of: a.count > 2 ? a[1] : nil))
      try a[a.count - 1].object(as: ReferenceObject.self)?.set(.object(date ?? DateTimeOffsetObject(DateTimeObject(ticks: 0), offset: 0)))
      return .bool(date != nil)
    }
    type.staticMethod(
      "System.DateTimeOffset ParseExact(string input, System.Object format, System.Object formatProvider)",
      "System.DateTimeOffset ParseExact(string input, System.Object format, System.Object formatProvider, System.Object styles)"
    ) { session, a in
      let formats = DateMembers.formats(a[1], session)
      guard let (date, offset) = formats.lazy.compactMap({ DateParser.parseWithOffset(a[0].text, $0, session.culture(of: a[2])) }).first else { throw DateMembers.notRecognized(a[0].text) }
      return .object(DateTimeOffsetObject(DateTimeObject(ticks: date.ticks), offset: offset ?? 0))
    }
    type.constructor(
      "System.DateTimeOffset new(datetime dateTime)", "System.DateTimeOffset new(datetime dateTime, timespan offset)", "System.DateTimeOffset new(long ticks, timespan offset)",
      "System.DateTimeOffset new(int year, int month, int day, int hour, int minute, int second, timespan offset)",
      "System.DateTimeOffset new(int year, int month, int day, int hour, int minute, int second, int millisecond, timespan offset)",
      "System.DateTimeOffset new(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond, timespan offset)"
    ) { _, a in
      let offset = a.last?.object(as: TimeSpanObject.self)?.ticks ?? 0
      if let date = a[0].object(as: DateTimeObject.self) { return try make(date.ticks, offset) }
      if a.count == 2 { return try make(Int64(a[0].intValue), offset) }
      var fields = CalendarDate(year: a[0].intValue, month: a[1].intValue, day: a[2].intValue, hour: a[3].intValue, minute: a[4].intValue, second: a[5].intValue)
      fields.fraction = zip(a.dropFirst(6).dropLast(), [10_000, 10]).reduce(0) { $0 + $1.0.intValue * $1.1 }
      guard let ticks = fields.ticks else {
        throw Failure.dotNet("System.ArgumentOutOfRangeException", "Year, Month, and Day parameters describe an un-representable DateTime.")
      }
      return try make(ticks, offset)
    }
  }
}

extension DateTimeOffsetObject {
  /// Its ticks in UTC.
  var utc: Int64 { local.ticks - offset }
}

extension Int64 {
  /// The quotient that is rounded down.
  fileprivate func floored(by other: Int64) -> Int64 { self / other - (self % other < 0 ? 1 : 0) }
}

extension DateTimeOffsetObject {
  /// The date of a text, with the offset that stands in it; nil for what is no date.
  public static func parse(_ text: String) -> DateTimeOffsetObject? { DateOffsetMembers.parse(text) }
}
