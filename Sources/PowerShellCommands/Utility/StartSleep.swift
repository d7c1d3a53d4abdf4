import PowerShellRuntime

/// Start-Sleep: moves the clock of the rehearsal.
final class StartSleep: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Start-Sleep", "Waits: a rehearsal's clock moves on at once.", defaultSet: "Seconds", [
      CmdletParameter("Seconds", "double", position: 0, mandatory: true, byValue: true, byName: true, set: "Seconds", range: 0...2_147_483),
      CmdletParameter("Milliseconds", "int", aliases: ["ms"], mandatory: true, byName: true, set: "Milliseconds", range: 0...Int(Int32.max)),
      CmdletParameter("Duration", "timespan", aliases: ["ts"], position: 0, mandatory: true, byValue: true, byName: true, set: "FromTimeSpan", sign: "NonNegative"),
    ], make: { StartSleep() })
  }
  override func process() throws {
    if let span = value("Duration")?.object(as: TimeSpanObject.self) {
      let longest = TimeSpanObject(ticks: Int64(Int32.max) * 10_000)
      guard span.ticks <= longest.ticks else {
        throw failure(
          "The '-Duration' parameter value must not exceed '\(longest.text)', provided value was '\(span.text)'.", id: "MaximumDurationExceeded", .InvalidArgument,
          type: "System.Management.Automation.PSArgumentException")
      }
      return try session.sleep(span.ticks)
    }
    if let milliseconds = integer("Milliseconds") { return try session.sleep(Int64(milliseconds) * 10_000) }
    let seconds = value("Seconds").flatMap { session.realNumber($0) } ?? 0
    try session.sleep(Int64(min(max(seconds, 0), 2_147_483) * 10_000_000))
  }
}
