import PowerShellRuntime

/// Get-Date.
final class GetDate: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-Date", "Gets the date and time.", defaultSet: "DateAndFormat", [
      CmdletParameter("Date", "datetime", aliases: ["LastWriteTime"], position: 0, byValue: true, byName: true, set: "DateAndFormat"),
      CmdletParameter("Date", "datetime", aliases: ["LastWriteTime"], position: 0, byValue: true, byName: true, set: "DateAndUFormat"),
      CmdletParameter("UnixTimeSeconds", "long", aliases: ["UnixTime"], mandatory: true, set: "UnixTimeSecondsAndFormat", range: -62_135_596_800...253_402_300_799),
      CmdletParameter("UnixTimeSeconds", "long", aliases: ["UnixTime"], mandatory: true, set: "UnixTimeSecondsAndUFormat", range: -62_135_596_800...253_402_300_799), CmdletParameter("Year", "int", range: 1...9999), CmdletParameter("Month", "int", range: 1...12), CmdletParameter("Day", "int", range: 1...31),
      CmdletParameter("Hour", "int", range: 0...23), CmdletParameter("Minute", "int", range: 0...59), CmdletParameter("Second", "int", range: 0...59), CmdletParameter("Millisecond", "int", range: 0...999),
      CmdletParameter("DisplayHint", "Microsoft.PowerShell.Commands.DisplayHintType"),
      CmdletParameter("UFormat", "string", mandatory: true, set: "DateAndUFormat"), CmdletParameter("UFormat", "string", mandatory: true, set: "UnixTimeSecondsAndUFormat"),
      CmdletParameter("Format", "string", set: "DateAndFormat"), CmdletParameter("Format", "string", set: "UnixTimeSecondsAndFormat"),
      CmdletParameter("AsUTC", "switch"),
    ], make: { GetDate() })
  }

  override func process() throws {
    var date = value("Date")?.object(as: DateTimeObject.self) ?? DateTimeObject(ticks: Session.currentTicks(), kind: .local)
    if let seconds = integer("UnixTimeSeconds") { date = DateTimeObject(ticks: CalendarDate.unixEpoch + Int64(seconds) * 10_000_000, kind: .local) }
    date = try replaced(date)
    if flag("AsUTC") { date = DateTimeObject(ticks: date.ticks, kind: .utc) }
    if let format = string("Format") {
      return try write(.string(format.lowercased() == "filedate" ? formatted(date, "yyyyMMdd")
        : format.lowercased() == "filedatetime" ? formatted(date, "yyyyMMddTHHmmssffff")
        : format.lowercased() == "filedateuniversal" ? formatted(date, "yyyyMMddZ")
        : format.lowercased() == "filedatetimeuniversal" ? formatted(date, "yyyyMMddTHHmmssffffZ") : formatted(date, format)))
    }
    if let format = string("UFormat") { return try write(.string(UnixDateFormat.text(date, format, session))) }
    let value = Value.object(date)
    let members = ExtendedMembers()
    let hint = string("DisplayHint") ?? "DateTime"
    let kind = try session.types.type(named: "Microsoft.PowerShell.Commands.DisplayHintType").map { try session.convert(.string(hint), to: $0) }
    members.members = [Member("DisplayHint", .NoteProperty, .note(kind ?? .string(hint)), definition: "DisplayHintType DisplayHint=\(hint)")]
    date.extended = members
    try write(value)
  }

  private func formatted(_ date: DateTimeObject, _ format: String) throws -> String { try session.formatted(.object(date), format) }

  private func replaced(_ date: DateTimeObject) throws -> DateTimeObject {
    var fields = CalendarDate(ticks: date.ticks)
    // A day that a year or month has not got is its last one, as .NET's AddYears and AddMonths have it.
    func clamp() { fields.day = min(fields.day, CalendarDate.daysInMonth(fields.year, fields.month)) }
    if let year = integer("Year") {
      fields.year = year
      clamp()
    }
    if let month = integer("Month") {
      fields.month = month
      clamp()
    }
    let day = integer("Day")
    if let hour = integer("Hour") { fields.hour = hour }
    if let minute = integer("Minute") { fields.minute = minute }
    if let second = integer("Second") { fields.second = second }
    if let millisecond = integer("Millisecond") { fields.fraction = millisecond * 10_000 }
    // Days beyond the month's end run into the next month, as .NET's AddDays does.
    let wanted = day ?? fields.day
    fields.day = 1
    guard let ticks = fields.ticks else { return date }
    return DateTimeObject(ticks: ticks + Int64(wanted - 1) * CalendarDate.ticksPerDay, kind: date.kind)
  }
}
