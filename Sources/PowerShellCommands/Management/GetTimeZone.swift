import PowerShellRuntime

/// Get-TimeZone: the rehearsal's clock is UTC's.
final class GetTimeZone: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-TimeZone", module: "Microsoft.PowerShell.Management", "Gets the time zone.", defaultSet: "Name", [
      CmdletParameter("Id", "string[]", mandatory: true, byName: true, set: "Id"), CmdletParameter("ListAvailable", "switch", mandatory: true, set: "ListAvailable"),
      CmdletParameter("Name", "string[]", position: 0, byValue: true, byName: true, set: "Name"),
    ], make: { GetTimeZone() })
  }
  override func process() throws {
    if flag("ListAvailable") {
      for zone in TimeZoneRules.windows { try write(TimeZoneMembers.object(zone)) }
      return
    }
    if !has("Id") && strings("Name").isEmpty { return try write(TimeZoneMembers.object(.utc)) }
    for id in strings("Id") {
      if let zone = TimeZoneRules.named(id) { try write(TimeZoneMembers.object(zone)) } else { try refuse(id, "The time zone ID '\(id)' was not found on the local computer.") }
    }
    for name in strings("Name") {
      let pattern = Wildcard(name)
      let found = TimeZoneRules.windows.filter { pattern.matches($0.standardName) || pattern.matches($0.daylightName) || pattern.matches($0.id) }
      for zone in found { try write(TimeZoneMembers.object(zone)) }
      if found.isEmpty && !Wildcard.hasWildcards(name) { try refuse(name, "The time zone name '\(name)' was not found on the local computer.") }
    }
  }

  private func refuse(_ name: String, _ message: String) throws {
    try writeError(message, id: "TimeZoneNotFound", .ObjectNotFound, type: "System.TimeZoneNotFoundException", target: .string(name))
  }
}
