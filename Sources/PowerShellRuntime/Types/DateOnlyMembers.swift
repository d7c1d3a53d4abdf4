/// System.DateOnly and System.TimeOnly: a day without a time, and a time without a day. Both keep ticks.
enum DateOnlyMembers {
  static let dateOnly = TypeDescriptor("System.DateOnly", interfaces: ["System.IComparable"], isValueType: true)
  static let timeOnly = TypeDescriptor("System.TimeOnly", interfaces: ["System.IComparable"], isValueType: true)

  static func load(_ type: MemberBuilder) {
    if type.type === dateOnly { loadDate(type) } else if type.type === timeOnly { loadTime(type) }
  }

  static func date(_ ticks: Int64) -> Value {
    .object(OpaqueObject(ticks - ticks % CalendarDate.ticksPerDay, type: dateOnly, text: { DateText.format(DateTimeObject(ticks: $0), "MM/dd/yyyy") }))
  }
  static func time(_ ticks: Int64) -> Value {
    .object(OpaqueObject(ticks % CalendarDate.ticksPerDay, type: timeOnly, text: { DateText.format(DateTimeObject(ticks: $0), "HH:mm") }))
  }
  private static func ticks(_ value: Value) -> Int64 { value.object(as: OpaqueObject<Int64>.self)?.state ?? 0 }

  /// A day or time from text; nil where the text says none.
  static func parse(_ text: String, _ type: TypeDescriptor, _ session: Session) -> Value? {
    guard let moment = try? session.convert(.string(text), to: .dateTime).object(as: DateTimeObject.self) else { return nil }
    return type === dateOnly ? date(moment.ticks) : time(moment.ticks)
  }
  /// As .NET words it.
  static let ticksRefusal = "Ticks must be between 0 and and TimeOnly.MaxValue.Ticks. (Parameter 'ticks')"
  static func refusal(_ text: String, _ type: TypeDescriptor) -> String { "String '\(text)' was not recognized as a valid \(type.name)." }

  private static func loadDate(_ type: MemberBuilder) {
    let fields: [(String, (CalendarDate) -> Int)] = [("Year", \.year), ("Month", \.month), ("Day", \.day)]
    for (name, field) in fields { type.property(name, "int") { _, this in .integer(field(CalendarDate(ticks: ticks(this)))) } }
    type.property("DayOfWeek", "System.DayOfWeek") { _, this in .object(EnumObject(TypeCatalog.dayOfWeek, Int64(CalendarDate(ticks: ticks(this)).dayOfWeek))) }
    type.property("DayOfYear", "int") { _, this in .integer(CalendarDate(ticks: ticks(this)).dayOfYear) }
    type.property("DayNumber", "int") { _, this in .integer(Int(ticks(this) / CalendarDate.ticksPerDay)) }
    for (name, factor) in [("AddMonths", 1), ("AddYears", 12)] {
      type.method("dateonly \(name)(int value)") { _, this, a in
        guard let moved = CalendarDate(ticks: ticks(this)).adding(months: a[0].intValue * factor).ticks else {
          throw Failure.outOfRange("value", "The added or subtracted value results in an un-representable DateOnly.")
        }
        return date(moved)
      }
    }
    type.method("dateonly AddDays(int value)") { _, this, a in
      guard abs(a[0].intValue) < 4_000_000 else { throw Failure.outOfRange("value", "Value to add was out of range.") }
      return date(try DateMembers.checked(ticks(this), Int64(a[0].intValue) * CalendarDate.ticksPerDay))
    }
    type.method("datetime ToDateTime(timeonly time)") { _, this, a in .object(DateTimeObject(ticks: ticks(this) + ticks(a[0]))) }
    type.constructor("dateonly new(int year, int month, int day)") { session, a in date(try session.create(.dateTime, a).object(as: DateTimeObject.self)?.ticks ?? 0) }
    type.staticMethod("dateonly FromDateTime(datetime dateTime)") { _, a in date(a[0].object(as: DateTimeObject.self)?.ticks ?? 0) }
    type.staticProperty("MinValue", "dateonly") { _ in date(0) }
    type.staticProperty("MaxValue", "dateonly") { _ in date(CalendarDate.maximum) }
    loadCommon(type, format: "d")
  }

  private static func loadTime(_ type: MemberBuilder) {
    let fields: [(String, (CalendarDate) -> Int)] = [
      ("Hour", \.hour), ("Minute", \.minute), ("Second", \.second), ("Millisecond", { $0.fraction / 10_000 }), ("Microsecond", { $0.fraction / 10 % 1000 }),
      ("Nanosecond", { $0.fraction % 10 * 100 }),
    ]
    for (name, field) in fields { type.property(name, "int") { _, this in .integer(field(CalendarDate(ticks: ticks(this)))) } }
    type.property("Ticks", "long") { _, this in .long(ticks(this)) }
    for (name, length) in [("AddHours", 36e9), ("AddMinutes", 6e8)] {
      type.method("timeonly \(name)(double value)") { _, this, a in
        let sum = Double(ticks(this)) + (Arithmetic.Operand(a[0])?.double ?? 0) * length
        guard sum.isFinite else { throw TickArithmetic.overflow() }
        let moved = sum.truncatingRemainder(dividingBy: Double(CalendarDate.ticksPerDay))
        return time(Int64(moved < 0 ? moved + Double(CalendarDate.ticksPerDay) : moved))
      }
    }
    type.method("bool IsBetween(timeonly start, timeonly end)") { _, this, a in
      // A range may lie across midnight.
      let (own, start, end) = (ticks(this), ticks(a[0]), ticks(a[1]))
      return .bool(start <= end ? start <= own && end > own : start <= own || end > own)
    }
    type.method("timespan ToTimeSpan()") { _, this, _ in .object(TimeSpanObject(ticks: ticks(this))) }
    type.constructor("timeonly new(int hour, int minute)", "timeonly new(int hour, int minute, int second)") { session, a in
      let parts = a.map(\.intValue) + [0]
      guard (0..<24).contains(parts[0]), (0..<60).contains(parts[1]), (0..<60).contains(parts[2]) else {
        throw Failure.outOfRange("hour", "Hour, Minute, and Second parameters describe an un-representable DateTime.")
      }
      return time(Int64(parts[0] * 3600 + parts[1] * 60 + parts[2]) * CalendarDate.ticksPerSecond)
    }
    type.staticMethod("timeonly FromDateTime(datetime dateTime)") { _, a in time(a[0].object(as: DateTimeObject.self)?.ticks ?? 0) }
    type.staticMethod("timeonly FromTimeSpan(timespan timeSpan)") { _, a in time(a[0].object(as: TimeSpanObject.self)?.ticks ?? 0) }
    loadCommon(type, format: "t")
  }

  private static func loadCommon(_ type: MemberBuilder, format: String) {
    let own = type.type, name = own.name
    type.staticMethod("\(name) Parse(string s)") { session, a in
      guard let made = parse(a[0].text, own, session) else { throw Failure.format(refusal(a[0].text, own)) }
      return made
    }
    type.method("string ToString()", "string ToString(string format)") { _, this, a in
      let wanted = a.first?.text ?? format
      // The round trip's form has no time, or no day.
      let roundTrip = own === dateOnly ? "yyyy-MM-dd" : "HH:mm:ss.fffffff"
      return .string(DateText.format(DateTimeObject(ticks: ticks(this)), wanted.lowercased() == "o" ? roundTrip : wanted))
    }
    type.method("int CompareTo(System.Object value)") { _, this, a in .integer(ticks(this) == ticks(a[0]) ? 0 : ticks(this) < ticks(a[0]) ? -1 : 1) }
  }
}
