import PowerShellRuntime
import TeamsCommands
import Tenant

/// Undo-RehearsalChange: takes the last changes back.
final class UndoRehearsalChange: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Undo-RehearsalChange", module: RehearsalCommands.module, className: "Undo-RehearsalChange", "Takes back the last change, or several.", [
      CmdletParameter("Last", "int", position: 0)
    ], make: { UndoRehearsalChange() })
  }
  override func process() throws {
    for _ in 0..<max(1, integer("Last") ?? 1) where tenant.undo() == nil {
      return try writeError("There is no change to take back.", id: "NothingToUndo", .InvalidOperation, type: "System.InvalidOperationException")
    }
  }
}
