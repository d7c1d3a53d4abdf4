/// System.TimeZoneInfo. The shell's own zone is UTC.
public enum TimeZoneMembers {
  static let timeZone = TypeDescriptor("System.TimeZoneInfo", interfaces: ["System.IEquatable`1"])

  public static func object(_ rules: TimeZoneRules) -> Value { .object(OpaqueObject(rules, type: timeZone, text: \.displayName)) }

  private static func rules(_ value: Value) throws -> TimeZoneRules {
    guard let zone = value.object(as: OpaqueObject<TimeZoneRules>.self) else { throw Failure.argumentNull("timeZone") }
    return zone.state
  }

  private static func find(_ name: Value) throws -> TimeZoneRules {
    guard let found = TimeZoneRules.named(name.text) else {
      throw Failure.dotNet("System.TimeZoneNotFoundException", "The time zone ID '\(name.text)' was not found on the local computer.")
    }
    return found
  }

  static func load(_ type: MemberBuilder) {
    if type.type.fullName == "System.TimeZone" { type.staticProperty("CurrentTimeZone", "System.TimeZone") { _ in object(.utc) } }
    guard type.type === timeZone else { return }
    let texts: [(String, (TimeZoneRules) -> String)] = [
      ("Id", \.id), ("DisplayName", \.displayName), ("StandardName", \.standardName), ("DaylightName", \.daylightName),
    ]
    for (name, text) in texts { type.property(name, "string") { _, this in .string(text(try rules(this))) } }
    type.property("HasIanaId", "bool") { _, this in .bool(try rules(this).id.contains("/") || rules(this).id == "UTC") }
    type.property("BaseUtcOffset", "timespan") { _, this in .object(TimeSpanObject(ticks: try rules(this).baseOffset)) }
    type.property("SupportsDaylightSavingTime", "bool") { _, this in .bool(try rules(this).supportsDaylightSavingTime) }
    type.method("timespan GetUtcOffset(datetime dateTime)") { _, this, a in .object(TimeSpanObject(ticks: try offset(a[0], try rules(this)))) }
    type.method("bool IsDaylightSavingTime(datetime dateTime)") { _, this, a in
      let rules = try rules(this)
      return .bool(try offset(a[0], rules) != rules.baseOffset)
    }
    type.method("bool IsInvalidTime(datetime dateTime)") { _, this, a in .bool(try rules(this).isInvalid(local: ticks(a[0]))) }
    type.method("bool IsAmbiguousTime(datetime dateTime)") { _, this, a in .bool(try rules(this).isAmbiguous(local: ticks(a[0]))) }
    type.method("string ToString()") { _, this, _ in .string(try rules(this).displayName) }
    type.staticProperty("Local", "System.TimeZoneInfo") { _ in object(.utc) }
    type.staticProperty("Utc", "System.TimeZoneInfo") { _ in object(.utc) }
    type.staticMethod("System.TimeZoneInfo FindSystemTimeZoneById(string id)") { _, a in object(try find(a[0])) }
    type.staticMethod("System.Collections.ObjectModel.ReadOnlyCollection[System.TimeZoneInfo] GetSystemTimeZones()") { _, _ in
      .array(TimeZoneRules.windows.map(object))
    }
    conversions(type)
  }

  private static func conversions(_ type: MemberBuilder) {
    type.staticMethod("datetime ConvertTimeFromUtc(datetime dateTime, System.TimeZoneInfo destinationTimeZone)") { _, a in
      shown(ticks(a[0]), try rules(a[1]))
    }
    type.staticMethod("datetime ConvertTimeToUtc(datetime dateTime)", "datetime ConvertTimeToUtc(datetime dateTime, System.TimeZoneInfo sourceTimeZone)") { _, a in
      .object(DateTimeObject(ticks: try universal(a[0], a.count > 1 ? try rules(a[1]) : .utc), kind: .utc))
    }
    type.staticMethod(
      "datetime ConvertTime(datetime dateTime, System.TimeZoneInfo destinationTimeZone)",
      "datetime ConvertTime(datetime dateTime, System.TimeZoneInfo sourceTimeZone, System.TimeZoneInfo destinationTimeZone)",
      "System.DateTimeOffset ConvertTime(System.DateTimeOffset dateTimeOffset, System.TimeZoneInfo destinationTimeZone)"
    ) { _, a in
      if let moment = a[0].object(as: DateTimeOffsetObject.self) { return shown(moment, try rules(a[1])) }
      return shown(try universal(a[0], a.count > 2 ? try rules(a[1]) : .utc), try rules(a[a.count - 1]))
    }
    type.staticMethod(
      "datetime ConvertTimeBySystemTimeZoneId(datetime dateTime, string destinationTimeZoneId)",
      "datetime ConvertTimeBySystemTimeZoneId(datetime dateTime, string sourceTimeZoneId, string destinationTimeZoneId)",
      "System.DateTimeOffset ConvertTimeBySystemTimeZoneId(System.DateTimeOffset dateTimeOffset, string destinationTimeZoneId)"
    ) { _, a in
      if let moment = a[0].object(as: DateTimeOffsetObject.self) { return shown(moment, try find(a[1])) }
      return shown(try universal(a[0], a.count > 2 ? try find(a[1]) : .utc), try find(a[a.count - 1]))
    }
  }

  // MARK: Times

  private static func ticks(_ value: Value) -> Int64 { value.object(as: DateTimeObject.self)?.ticks ?? 0 }

  /// The difference to UTC at a date: of UTC or of the shell's zone, else of the zone itself.
  private static func offset(_ value: Value, _ rules: TimeZoneRules) throws -> Int64 {
    let date = value.object(as: DateTimeObject.self)
    return date?.kind == .unspecified ? rules.offset(atLocal: ticks(value)) : rules.offset(at: ticks(value))
  }

  /// - Throws: .NET's refusal of a time that the zone's clocks leave out.
  private static func universal(_ value: Value, _ rules: TimeZoneRules) throws -> Int64 {
    let local = ticks(value)
    if value.object(as: DateTimeObject.self)?.kind == .utc { return local }
    guard !rules.isInvalid(local: local) else {
      throw Failure.argument(
        "The supplied DateTime represents an invalid time.  For example, when the clock is adjusted forward, any time in the period that is skipped is invalid. (Parameter 'dateTime')")
    }
    return local - rules.offset(atLocal: local)
  }

  private static func shown(_ moment: DateTimeOffsetObject, _ rules: TimeZoneRules) -> Value {
    let utc = moment.local.ticks - moment.offset
    return .object(DateTimeOffsetObject(DateTimeObject(ticks: rules.local(utc)), offset: rules.offset(at: utc)))
  }

  private static func shown(_ utc: Int64, _ rules: TimeZoneRules) -> Value {
    .object(DateTimeObject(ticks: rules.local(utc), kind: rules === TimeZoneRules.utc ? .utc : .unspecified))
  }
}
