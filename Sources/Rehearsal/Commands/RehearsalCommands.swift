import PowerShellRuntime
import TeamsCommands
import Tenant

/// The rehearsal's own cmdlets: what changed, taking it back, trying a call.
enum RehearsalCommands {
  static let module = "Rehearsal"
  static let all: [Cmdlet.Type] = [
    GetRehearsalChange.self, UndoRehearsalChange.self, CheckpointRehearsal.self, RestoreRehearsal.self, TestRehearsalCall.self,
  ]
}

extension Cmdlet {
  var tenant: Tenant { ServiceConnection.of(session).tenant }
}
