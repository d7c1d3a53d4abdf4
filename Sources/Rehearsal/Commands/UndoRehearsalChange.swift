import PowerShellRuntime
import TeamsCommands
import Tenant

/// Undo-RehearsalChange: takes the last changes back.
final class UndoRehearsalChange: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration(
      "Undo-RehearsalChange", module: RehearsalCommands.module, className: "Undo-RehearsalChange",
      "Takes back the last change, several, or all down to a number.", defaultSet: "Count",
      [CmdletParameter("Count", "int", aliases: ["Last"], position: 0, set: "Count", range: 1...1_000_000), CmdletParameter("To", "int", mandatory: true, set: "To")],
      make: { UndoRehearsalChange() })
  }

  override func process() throws {
    if let number = integer("To") {
      guard let place = tenant.place(ofChange: number) else {
        return try writeError("There is no change \(number). Get-RehearsalChange lists them.", id: "ChangeNotFound", .ObjectNotFound, type: "System.ArgumentException")
      }
      tenant.undo(downTo: place)
      return
    }
    let count = integer("Count") ?? 1
    if tenant.undo(downTo: max(0, tenant.journal.count - count)) == 0 {
      try writeError("There is no change to take back.", id: "NothingToUndo", .InvalidOperation, type: "System.InvalidOperationException")
    }
  }
}
