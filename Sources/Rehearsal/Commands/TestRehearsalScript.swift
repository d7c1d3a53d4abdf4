import PowerShellRuntime
import PowerShellSyntax

/// Test-RehearsalScript: what will not work in a script, before it runs.
final class TestRehearsalScript: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration(
      "Test-RehearsalScript", module: RehearsalCommands.module, className: "Test-RehearsalScript",
      "Names the commands, parameters and values of a script that are unknown, retired, not modelled or misused.",
      [CmdletParameter("Path", "string[]", aliases: ["FullName", "PSPath"], position: 0, mandatory: true, byValue: true, byName: true)], make: { TestRehearsalScript() })
  }

  override func process() throws {
    for path in strings("Path") {
      guard let bytes = session.files.read(session.absolutePath(path)) else {
        try writeError(
          "Cannot find path '\(path)' because it does not exist.", id: "PathNotFound", .ObjectNotFound, type: "System.Management.Automation.ItemNotFoundException",
          target: .string(path))
        continue
      }
      for finding in Preflight(SourceText(fileBytes: bytes, file: path), session: session).findings {
        try write(CustomObject("Rehearsal.Finding", [
          ("File", .string(path)), ("Line", .int(Int32(finding.line))), ("Column", .int(Int32(finding.column))), ("Severity", .string(finding.severity.rawValue)),
          ("Rule", .string(finding.rule.rawValue)), ("Message", .string(finding.message)),
        ]))
      }
    }
  }
}
