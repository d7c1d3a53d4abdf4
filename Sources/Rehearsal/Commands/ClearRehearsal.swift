import PowerShellRuntime
import TeamsCommands
import Tenant

/// Clear-Rehearsal: the organisation as the rehearsal found it.
final class ClearRehearsal: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration(
      "Clear-Rehearsal", module: RehearsalCommands.module, className: "Clear-Rehearsal",
      "Takes back every change, and forgets checkpoints and faults; the clock goes on.", supportsShouldProcess: true, make: { ClearRehearsal() })
  }

  override func process() throws {
    guard try shouldProcess("\(tenant.journal.count) changes of \(tenant.displayName)", action: "Take back") else { return }
    tenant.undo(downTo: 0)
    tenant.forgetJournal()
    ServiceConnection.of(session).faults = []
    tenant.observer?.didFinish()
  }
}
