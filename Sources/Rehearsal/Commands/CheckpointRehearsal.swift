import PowerShellRuntime
import TeamsCommands
import Tenant

/// Checkpoint-Rehearsal: names the present state.
final class CheckpointRehearsal: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Checkpoint-Rehearsal", module: RehearsalCommands.module, className: "Checkpoint-Rehearsal", "Names the present state, to come back to it.", [
      CmdletParameter("Name", "string", position: 0, mandatory: true)
    ], make: { CheckpointRehearsal() })
  }
  override func process() throws { tenant.checkpoint(string("Name") ?? "") }
}
