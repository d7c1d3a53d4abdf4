import PowerShellRuntime
import TeamsCommands
import Tenant

/// Compare-RehearsalTenant: what differs from the start of the rehearsal, from a checkpoint, or from an organisation in a file.
final class CompareRehearsalTenant: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration(
      "Compare-RehearsalTenant", module: RehearsalCommands.module, className: "Compare-RehearsalTenant",
      "Says what differs from the start of the rehearsal, a checkpoint, or an organisation in a file.", defaultSet: "Checkpoint",
      [
        CmdletParameter("Checkpoint", "string", position: 0, set: "Checkpoint"), CmdletParameter("Path", "string", mandatory: true, set: "Path"),
      ], make: { CompareRehearsalTenant() })
  }

  override func process() throws {
    for group in Plan.grouped(try differences()) {
      try write(CustomObject("Rehearsal.Difference", [("Object", .string(group.object)), ("Changes", .strings(group.changes))]))
    }
  }

  private func differences() throws -> [JournalEntry.Detail] {
    if let path = string("Path") {
      guard let bytes = session.files.read(session.absolutePath(path)) else {
        throw failure("Cannot find path '\(path)' because it does not exist.", id: "PathNotFound", .ObjectNotFound, type: "System.Management.Automation.ItemNotFoundException")
      }
      do { return try TenantFile.read(bytes).differences(to: tenant) } catch {
        throw failure("\(error)", id: "UnreadableTenant", .InvalidData)
      }
    }
    let name = string("Checkpoint")
    guard let count = name.map({ tenant.checkpointName($0).flatMap { tenant.checkpoints[$0] } }) ?? 0 else {
      throw failure("There is no checkpoint '\(name ?? "")'. Get-RehearsalCheckpoint lists them.", id: "CheckpointNotFound", .ObjectNotFound, type: "System.InvalidOperationException")
    }
    return tenant.differences(since: count)
  }
}
