import PowerShellCommands
import PowerShellRuntime
import Tenant

/// Get-RehearsalHint: why the last command failed, and what mends it.
final class GetRehearsalHint: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration(
      "Get-RehearsalHint", module: RehearsalCommands.module, className: "Get-RehearsalHint", "Says why the last command failed, and what mends it.",
      [CmdletParameter("ErrorRecord", "object", position: 0, byValue: true)], make: { GetRehearsalHint() })
  }

  override func process() throws {
    guard let record = (value("ErrorRecord") ?? session.errors.elements.first)?.object as? ErrorRecordObject else {
      return try write(.string("No command has failed so far."))
    }
    try write(.string(record.text))
    for line in hints(record) { try write(.string("  " + line)) }
  }

  private func hints(_ record: ErrorRecordObject) -> [String] {
    var hints = [record.errorDetails?.advice, record.errorDetails?.recommendedAction].compactMap { $0 }.filter { !$0.isEmpty }
    if record.fullyQualifiedErrorId.hasPrefix("CommandNotFoundException") {
      let names = Spelling(session).commands(like: record.target.text)
      hints.append(names.isEmpty ? "Get-Command '*part of the name*' finds commands." : "Did you mean \(names.joined(separator: ", "))?")
    } else if record.fullyQualifiedErrorId.hasPrefix("NamedParameterNotFound"), let command = record.invocation?.commandName {
      hints.append("Get-Command \(command) -Syntax shows its parameters.")
    } else if record.fullyQualifiedErrorId.hasPrefix("RehearsalNotModelled") {
      hints.append("The command is real, and a rehearsal cannot tell what it would do. Everything else goes on.")
    }
    return hints.isEmpty ? ["Get-Error shows all that is known of it."] : hints
  }
}
