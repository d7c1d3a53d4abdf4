import PowerShellRuntime

/// Get-Uptime: how long the rehearsal has been running, on its own clock.
final class GetUptime: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-Uptime", "Tells since when the machine is running.", defaultSet: "Timespan", [CmdletParameter("Since", "switch", set: "Since")], make: { GetUptime() })
  }

  override func process() throws {
    let since = session.startedAt
    try write(flag("Since") ? .object(DateTimeObject(ticks: since, kind: .local)) : .object(TimeSpanObject(ticks: (Session.currentTicks() - since) / 10_000_000 * 10_000_000)))
  }
}
