import PowerShellRuntime
import Tenant

/// Schedules of business hours and holidays.
final class ScheduleFamily: RecordFamily {
  static let kind = "schedule"
  static let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

  init() { super.init("CsOnlineSchedule", kind: ScheduleFamily.kind, idProperty: "Id", typeName: "Microsoft.Rtc.Management.Hosted.Online.Models.Schedule") }

  override func apply(_ cmdlet: RecordCmdlet, to record: inout ServiceRecord) throws {
    guard cmdlet.verb == "New" else { return }
    if cmdlet.flag("FixedSchedule") {
      record["Type"] = .text("Fixed")
      record["WeeklyRecurrentSchedule"] = .none
      let ranges = try cmdlet.items("DateTimeRanges")
      guard ranges.count <= 10 else { throw Refusal("A fixed schedule has at most 10 date-time ranges, and these are \(ranges.count).", action: "Make several schedules.") }
      record["FixedSchedule"] = .record([.init("DateTimeRanges", .list(ranges))])
    } else {
      record["Type"] = .text("WeeklyRecurrence")
      record["FixedSchedule"] = .none
      var week: [PropertyValue.Field] = [.init("ComplementEnabled", .flag(cmdlet.flag("Complement")))]
      for day in ScheduleFamily.days { week.append(.init(day + "Hours", .list(try cmdlet.items(day + "Hours")))) }
      guard ScheduleFamily.days.contains(where: { cmdlet.has($0 + "Hours") }) else {
        throw Refusal("A weekly schedule needs the hours of at least one day.", action: "Give -MondayHours with ranges of New-CsOnlineTimeRange, or those of another day.")
      }
      record["WeeklyRecurrentSchedule"] = .record(week)
    }
  }

  override func computed(_ property: String, of record: ServiceRecord, _ cmdlet: RecordCmdlet) -> Value? {
    guard property == "AssociatedConfigurationIds" else { return nil }
    let attendants = ScheduleFamily.attendants(using: record.id, in: cmdlet.tenant)
    return .strings(attendants.map(\.id))
  }

  override func checkRemoval(_ record: ServiceRecord, in tenant: Tenant) throws {
    guard let attendant = ScheduleFamily.attendants(using: record.id, in: tenant).first else { return }
    throw Refusal(
      "The schedule '\(record.name)' cannot be removed: the auto attendant '\(attendant.name)' uses it.", code: "Conflict",
      action: "Take it out of the attendant's CallHandlingAssociations first: Set-CsAutoAttendant.")
  }

  /// Whether a schedule holds: one of its dates, or the hours of the weekday; with ComplementEnabled, all but these hours.
  ///
  /// - Parameter local: the time in ticks, in the zone of whoever uses the schedule.
  static func holds(_ schedule: ServiceRecord, at local: Ticks) -> Bool {
    func isIn(_ range: PropertyValue, _ place: Ticks) -> Bool {
      switch (range["Start"], range["End"]) {
      case (.date(let start), .date(let end)), (.span(let start), .span(let end)): start <= place && place < end
      default: false
      }
    }
    if schedule["Type"].text == "Fixed" { return schedule["FixedSchedule"]["DateTimeRanges"].items.contains { isIn($0, local) } }
    // The first day of the calendar was a Monday.
    let day = days[Int(local / CalendarDate.ticksPerDay % 7)]
    let week = schedule["WeeklyRecurrentSchedule"]
    return week[day + "Hours"].items.contains { isIn($0, local % CalendarDate.ticksPerDay) } != (week["ComplementEnabled"] == .flag(true))
  }

  private static func attendants(using id: String, in tenant: Tenant) -> [ServiceRecord] {
    tenant.records(Tenant.autoAttendantKind).filter { $0["CallHandlingAssociations"].items.contains { $0["ScheduleId"].text?.lowercased() == id.lowercased() } }
  }
}
