import PowerShellRuntime
import PowerShellSyntax
import TeamsCommands
import Tenant

/// Export-RehearsalScript: what was typed and worked, as a script for production.
final class ExportRehearsalScript: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration(
      "Export-RehearsalScript", module: RehearsalCommands.module, className: "Export-RehearsalScript",
      "Makes a script of the inputs that worked, with what each of them changed.", [CmdletParameter("Path", "string", position: 0)],
      make: { ExportRehearsalScript() })
  }

  override func process() throws {
    let text = script()
    guard let path = string("Path") else { return try write(.string(text)) }
    do {
      try session.files.write(session.absolutePath(path), Array((text + "\n").utf8))
    } catch let error as DotNetException {
      throw failure(error.exception.message, id: "ExportFailed", .WriteError)
    }
  }

  private func script() -> String {
    var lines = [
      "# Rehearsed against \(tenant.displayName), \(tenant.journal.count) change\(tenant.journal.count == 1 ? "" : "s"). Object ids are the rehearsal's: look them up again in production.", "",
    ]
    for input in session.history where input.succeeded {
      if Secrets.areIn(input.text) {
        lines.append("# An input with a secret was left out here.")
        continue
      }
      let changes = tenant.journal.filter { $0.time > input.start && $0.time <= input.end }
      if changes.isEmpty && !isKept(input.text) { continue }
      for detail in changes.flatMap(\.details) { lines.append("# \(detail.text)") }
      lines.append(input.text)
      if !changes.isEmpty { lines.append("") }
    }
    // Inside a script, or another input that has not ended, its own text is none of the history's.
    let running = tenant.journal.filter { $0.time > session.history.last?.end ?? 0 }.flatMap(\.details)
    if !running.isEmpty { lines += ["# What is still running has changed:"] + running.map { "# \($0.text)" } }
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// Whether an input that changed nothing belongs into the script: it signs in, waits, or makes something that later ones use.
  private func isKept(_ text: String) -> Bool {
    let root = Parser.parse(text).root
    var makesSomething = false
    var changes = false
    root.walk { node in
      if node is AssignmentStatementAst || node is FunctionDefinitionAst || node is UsingStatementAst { makesSomething = true }
      if let name = ((node as? CommandAst)?.elements.first as? StringConstantExpressionAst)?.value, let command = session.findCommand(name) as? CmdletInfo {
        let verb = command.name.prefix { $0 != "-" }.lowercased()
        if ["connect", "import"].contains(verb) || command.name == "Start-Sleep" { makesSomething = true }
        // What changed something and was taken back is not what was rehearsed; nor are the rehearsal's own commands.
        let isService = command.declaration.module == "MicrosoftTeams" || command.declaration.module.hasPrefix("Microsoft.Graph") || command.declaration.module == "MSOnline"
        if command.source == RehearsalCommands.module || isService && !["get", "connect", "find", "test", "search"].contains(verb) { changes = true }
      }
      return .descend
    }
    return makesSomething && !changes
  }
}
