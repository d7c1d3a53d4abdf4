import PowerShellRuntime
import TeamsCommands
import Tenant

/// The rehearsal's own cmdlets: what changed, taking it back, trying a call.
enum RehearsalCommands {
  static let module = "Rehearsal"
  static let all: [Cmdlet.Type] = [
    GetRehearsalChange.self, UndoRehearsalChange.self, CheckpointRehearsal.self, GetRehearsalCheckpoint.self, RestoreRehearsal.self,
    CompareRehearsalTenant.self, ClearRehearsal.self, GetRehearsalClock.self, SetRehearsalClock.self, SetRehearsalFault.self, GetRehearsalFault.self,
    GetRehearsalHint.self, ExportRehearsalScript.self, TestRehearsalCall.self, TestRehearsalScript.self,
    GetPSReadLineKeyHandler.self, GetPSReadLineOption.self, RemovePSReadLineKeyHandler.self, SetPSReadLineKeyHandler.self, SetPSReadLineOption.self,
  ]
}

extension Cmdlet {
  /// What the line editor is to take over.
  var editorOptions: EditorOptions { EditorOptions.of(session) }
  var tenant: Tenant { ServiceConnection.of(session).tenant }
}
