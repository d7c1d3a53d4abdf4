import PowerShellRuntime
import TeamsCommands
import Tenant

/// Restore-Rehearsal: goes back to a checkpoint.
final class RestoreRehearsal: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Restore-Rehearsal", module: RehearsalCommands.module, className: "Restore-Rehearsal", "Goes back to a checkpoint.", [
      CmdletParameter("Name", "string", position: 0, mandatory: true)
    ], make: { RestoreRehearsal() })
  }
  override func process() throws {
    let name = string("Name") ?? ""
    if tenant.restore(name) == nil {
      try writeError("There is no checkpoint '\(name)'.", id: "CheckpointNotFound", .ObjectNotFound, type: "System.InvalidOperationException", target: .string(name))
    }
  }
}
