import PowerShellRuntime
import Tenant

/// Get-RehearsalClock: the organisation's time.
final class GetRehearsalClock: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration(
      "Get-RehearsalClock", module: RehearsalCommands.module, className: "Get-RehearsalClock", "Tells the time of the rehearsal, in UTC.",
      make: { GetRehearsalClock() })
  }
  override func process() throws { try write(DateTimeObject(ticks: Session.currentTicks(), kind: .utc)) }
}

/// Set-RehearsalClock: moves the organisation's time forward.
final class SetRehearsalClock: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration(
      "Set-RehearsalClock", module: RehearsalCommands.module, className: "Set-RehearsalClock",
      "Moves the time of the rehearsal forward, to a date or by a time span.", defaultSet: "Date",
      [
        CmdletParameter("Date", "datetime", position: 0, mandatory: true, set: "Date"),
        CmdletParameter("Advance", "timespan", mandatory: true, set: "Advance"), CmdletParameter("PassThru", "switch"),
      ], make: { SetRehearsalClock() })
  }

  override func process() throws {
    let now = Session.currentTicks()
    var target = now
    if let date = value("Date")?.object as? DateTimeObject { target = date.ticks }
    if let span = value("Advance")?.object as? TimeSpanObject { target = now &+ span.ticks }
    // Decision D21: time does not run backwards.
    guard target >= now else {
      throw failure("The clock of a rehearsal does not run backwards.", id: "ClockRunsForward", .InvalidArgument, type: "System.ArgumentException", target: value("Date") ?? .null)
    }
    try session.sleep(target - now)
    tenant.settle()
    tenant.observer?.didFinish()
    if flag("PassThru") { try write(DateTimeObject(ticks: target, kind: .utc)) }
  }
}
