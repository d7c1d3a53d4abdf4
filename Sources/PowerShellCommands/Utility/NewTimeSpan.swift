import PowerShellRuntime

/// New-TimeSpan.
final class NewTimeSpan: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("New-TimeSpan", "Makes a time span.", defaultSet: "Date", [
      CmdletParameter("Start", "datetime", aliases: ["LastWriteTime"], position: 0, byValue: true, byName: true, set: "Date"),
      CmdletParameter("End", "datetime", position: 1, byName: true, set: "Date"), CmdletParameter("Days", "int", set: "Time"),
      CmdletParameter("Hours", "int", set: "Time"), CmdletParameter("Minutes", "int", set: "Time"), CmdletParameter("Seconds", "int", set: "Time"),
      CmdletParameter("Milliseconds", "int", set: "Time"),
    ], make: { NewTimeSpan() })
  }
  override func process() throws {
    if parameterSet == "Time" {
      let units: [(String, Int64)] = [
        ("Days", 864_000_000_000), ("Hours", 36_000_000_000), ("Minutes", 600_000_000), ("Seconds", 10_000_000), ("Milliseconds", 10_000),
      ]
      return try write(TimeSpanObject(ticks: units.reduce(0) { try session.addTicks($0, Int64(integer($1.0) ?? 0), $1.1) }))
    }
    let now = Session.currentTicks()
    let start = value("Start")?.object(as: DateTimeObject.self)?.ticks ?? now
    let end = value("End")?.object(as: DateTimeObject.self)?.ticks ?? now
    try write(TimeSpanObject(ticks: end - start))
  }
}
