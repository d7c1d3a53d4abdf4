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
    defer { tenant.observer?.didFinish() }
    if let number = integer("To") {
      guard tenant.journal.contains(where: { $0.number == number }) else {
        return try writeError("There is no change \(number). Get-RehearsalChange lists them.", id: "ChangeNotFound", .ObjectNotFound, type: "System.ArgumentException")
      }
      while let last = tenant.journal.last, last.number >= number { tenant.undo() }
      return
    }
    for _ in 0..<max(1, integer("Count") ?? 1) where tenant.undo() == nil {
      return try writeError("There is no change to take back.", id: "NothingToUndo", .InvalidOperation, type: "System.InvalidOperationException")
    }
  }
}
