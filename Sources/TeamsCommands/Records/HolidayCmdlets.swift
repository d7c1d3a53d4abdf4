import PowerShellRuntime
import Tenant

/// What the cmdlets of an auto attendant's holidays share.
class HolidayCmdlet: ServiceCmdlet {
  func attendant() throws -> ServiceRecord {
    let identity = string("Identity") ?? ""
    guard let record = tenant.record(Tenant.autoAttendantKind, identity) else {
      throw Refusal("The auto attendant '\(identity)' was not found.", action: "Those that exist: Get-CsAutoAttendant.")
    }
    return record
  }

  func holidays(of attendant: ServiceRecord) -> [CallHandling] { CallHandling.all(of: attendant, in: tenant).filter { $0.isOf("Holiday") } }
}

/// Get-CsAutoAttendantHolidays: a record for each year in which a holiday has dates.
final class GetCsAutoAttendantHolidays: HolidayCmdlet {
  override class var name: String { "Get-CsAutoAttendantHolidays" }
  override class var synopsis: String { "Shows the holidays of an auto attendant." }
  override func run() throws {
    let years = Set(strings("Years").compactMap { Int($0) })
    let names = strings("Names").map { $0.lowercased() }
    for holiday in holidays(of: try attendant()) where names.isEmpty || names.contains(holiday.schedule.name.lowercased()) {
      let ranges = Dictionary(grouping: holiday.ranges) { range in
        if case .date(let ticks) = range["Start"] { CalendarDate(ticks: ticks).year } else { 0 }
      }
      for year in ranges.keys.sorted() where years.isEmpty || years.contains(year) {
        try write(object("Microsoft.Rtc.Management.OAA.Models.HolidayVisRecord", [
          ("Name", .string(holiday.schedule.name)), ("Year", .integer(year)), ("DateTimeRanges", .array((ranges[year] ?? []).map { value($0) })),
          ("Greetings", value(holiday.flow["Greetings"])), ("CallAction", value(holiday.flow["Menu"]["MenuOptions"].items.first?["Action"] ?? .none)),
        ]))
      }
    }
  }
}

/// The file of Export- and Import-CsAutoAttendantHolidays: a name and up to ten ranges of dates in a line, behind a line of headings.
enum HolidayFile {
  static let ranges = 10
  static let headings = ["HolidayName"] + (1...ranges).flatMap { ["StartDateTime\($0)", "EndDateTime\($0)"] }

  static func field(_ text: String) -> String {
    text.contains { $0 == "," || $0 == "\"" || $0.isNewline } ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}

/// Export-CsAutoAttendantHolidays: the bytes of a CSV file.
final class ExportCsAutoAttendantHolidays: HolidayCmdlet {
  override class var name: String { "Export-CsAutoAttendantHolidays" }
  override class var synopsis: String { "Gives an auto attendant's holidays as the bytes of a CSV file." }
  override func run() throws {
    func text(_ value: PropertyValue) -> String {
      if case .date(let ticks) = value { DateText.format(DateTimeObject(ticks: ticks), "dd/MM/yyyy HH:mm") } else { "" }
    }
    let lines = holidays(of: try attendant()).map { holiday in
      let dates = holiday.ranges.prefix(HolidayFile.ranges).flatMap { [text($0["Start"]), text($0["End"])] }
      return ([HolidayFile.field(holiday.schedule.name)] + dates).joined(separator: ",")
    }
    let file = ([HolidayFile.headings.joined(separator: ",")] + lines).map { $0 + "\r\n" }.joined()
    try write(.bytes(Array(file.utf8)))
  }
}

/// Import-CsAutoAttendantHolidays: each holiday gets a schedule, and a call flow that ends the call. A holiday is left out whose
/// name the attendant has already.
final class ImportCsAutoAttendantHolidays: HolidayCmdlet {
  override class var name: String { "Import-CsAutoAttendantHolidays" }
  override class var synopsis: String { "Takes the holidays of an auto attendant from the bytes of a CSV file." }
  override func run() throws {
    var attendant = try attendant()
    let bytes = session.bytes(value("Input") ?? .null)
    var text = String(decoding: bytes, as: UTF8.self)
    if text.hasPrefix("\u{FEFF}") { text.removeFirst() }
    let lines = text.split(whereSeparator: \.isNewline).dropFirst().joined(separator: "\n")
    guard !lines.isEmpty else { return }
    let rows = try session.invokeCommand("ConvertFrom-Csv", [("InputObject", .string(lines)), ("Header", .strings(HolidayFile.headings))])
    var schedules: [ServiceRecord] = []
    var results: [CustomObject] = []
    for row in rows.compactMap({ $0.object(as: CustomObject.self) }) {
      let name = row["HolidayName"]?.text ?? ""
      let failure = refusal(of: name, attendant)
      if failure == nil { schedules.append(try add(name, try ranges(row), to: &attendant)) }
      results.append(object("Microsoft.Rtc.Management.Hosted.OAA.Models.HolidayImportResult", [
        ("Name", .string(name)), ("Succeeded", .bool(failure == nil)), ("FailureReason", self.text(failure)),
      ]))
    }
    guard try shouldProcess(attendant.name) else { return }
    if !schedules.isEmpty { try tenant.store(attendant, alongWith: schedules, command: commandName) }
    for result in results { try write(result) }
  }

  private func refusal(of name: String, _ attendant: ServiceRecord) -> String? {
    if name.isEmpty { return "The line has no name of a holiday." }
    let names = attendant["CallFlows"].items.compactMap { $0["Name"].text } + holidays(of: attendant).map(\.schedule.name)
    return names.contains { CaseFolding.equal($0, name) } ? "A call flow or schedule with the name '\(name)' exists already." : nil
  }

  private func ranges(_ row: CustomObject) throws -> [PropertyValue] {
    try (1...HolidayFile.ranges).compactMap { number in
      guard let start = row["StartDateTime\(number)"]?.text, !start.isEmpty else { return nil }
      let end = row["EndDateTime\(number)"]?.text ?? ""
      let first = try ServiceDate.ticks(start, name: "StartDateTime\(number)", session)
      return .record([.init("Start", .date(first)), .init("End", .date(end.isEmpty ? ServiceDate.nextDay(first) : try ServiceDate.ticks(end, name: "EndDateTime\(number)", session)))])
    }
  }

  private func add(_ name: String, _ ranges: [PropertyValue], to attendant: inout ServiceRecord) throws -> ServiceRecord {
    let schedule = ServiceRecord(kind: ScheduleFamily.kind, id: tenant.newId(), name: name, fields: [
      .init("Type", .text("Fixed")), .init("WeeklyRecurrentSchedule", .none), .init("FixedSchedule", .record([.init("DateTimeRanges", .list(ranges))])),
    ])
    let ending = PropertyValue.record([.init("Action", .text("DisconnectCall")), .init("DtmfResponse", .text("Automatic"))])
    let flow = tenant.newId()
    attendant["CallFlows"] = .list(attendant["CallFlows"].items + [.record([
      .init("Id", .text(flow)), .init("Name", .text(name)), .init("Greetings", .list([])), .init("Menu", .record([.init("Name", .text(name)), .init("MenuOptions", .list([ending]))])),
    ])])
    attendant["CallHandlingAssociations"] = .list(attendant["CallHandlingAssociations"].items + [.record([
      .init("Type", .text("Holiday")), .init("ScheduleId", .text(schedule.id)), .init("CallFlowId", .text(flow)), .init("Enabled", .flag(true)),
    ])])
    return schedule
  }
}
