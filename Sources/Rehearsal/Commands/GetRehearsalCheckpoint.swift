import PowerShellRuntime
import Tenant

/// Get-RehearsalCheckpoint: the checkpoints, and how much has changed since each.
final class GetRehearsalCheckpoint: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration(
      "Get-RehearsalCheckpoint", module: RehearsalCommands.module, className: "Get-RehearsalCheckpoint", "Lists the checkpoints.",
      [CmdletParameter("Name", "string", position: 0)], make: { GetRehearsalCheckpoint() })
  }

  override func process() throws {
    let pattern = Wildcard(string("Name") ?? "*")
    for (name, count) in tenant.checkpoints.sorted(by: { ($0.value, $0.key) < ($1.value, $1.key) }) where pattern.matches(name) {
      try write(CustomObject("Rehearsal.Checkpoint", [
        ("Name", .string(name)), ("ChangesBefore", .int(Int32(count))), ("ChangesSince", .int(Int32(max(0, tenant.journal.count - count)))),
      ]))
    }
  }
}
