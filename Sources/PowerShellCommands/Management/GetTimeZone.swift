import PowerShellRuntime

/// Get-TimeZone: the rehearsal's clock is UTC's.
final class GetTimeZone: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-TimeZone", module: "Microsoft.PowerShell.Management", "Gets the time zone.", defaultSet: "Name", [
      CmdletParameter("Id", "string[]", mandatory: true, byName: true, set: "Id"), CmdletParameter("ListAvailable", "switch", set: "ListAvailable"),
      CmdletParameter("Name", "string[]", position: 0, byValue: true, byName: true, set: "Name"),
    ], make: { GetTimeZone() })
  }
  override func process() throws {
    for wanted in has("Id") ? strings("Id") : strings("Name") where !["UTC", "Coordinated Universal Time", "Etc/UTC"].contains(where: { Wildcard(wanted).matches($0) }) {
      return try writeError(
        "The time zone ID '\(wanted)' was not found on the local computer.", id: "TimeZoneNotFound", .ObjectNotFound, type: "System.TimeZoneNotFoundException",
        target: .string(wanted))
    }
    let name = "Coordinated Universal Time"
    let zone = CustomObject("System.TimeZoneInfo", [
      ("Id", .string("UTC")), ("HasIanaId", .bool(true)), ("DisplayName", .string("(UTC) \(name)")), ("StandardName", .string(name)), ("DaylightName", .string(name)),
      ("BaseUtcOffset", .object(TimeSpanObject(ticks: 0))), ("SupportsDaylightSavingTime", .bool(false)),
    ])
    zone.display = "(UTC) \(name)"
    try write(.object(zone))
  }
}
