import PowerShellRuntime
import TeamsCommands
import Tenant

/// Get-RehearsalChange: the journal.
final class GetRehearsalChange: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-RehearsalChange", module: RehearsalCommands.module, className: "Get-RehearsalChange", "Lists what the rehearsal has changed in the organisation.", make: { GetRehearsalChange() })
  }
  override func process() throws {
    for entry in tenant.journal {
      try write(CustomObject("Rehearsal.Change", [
        ("Number", .int(Int32(entry.number))), ("Command", .string(entry.command)), ("Target", .string(entry.target)), ("Changes", .strings(entry.details.map(\.text))),
        ("Time", .object(DateTimeObject(ticks: entry.time, kind: .utc))),
      ]))
    }
  }
}
