import PowerShellRuntime

/// Set-PSReadLineKeyHandler: binds keys to functions of the line editor.
final class SetPSReadLineKeyHandler: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Set-PSReadLineKeyHandler", module: "PSReadLine", moduleVersion: "2.4.5", "Binds keys to what they do.", [
      CmdletParameter("Chord", "string[]", aliases: ["Key"], position: 0, mandatory: true),
      CmdletParameter("Function", "string", position: 1, mandatory: true, set: "Function"),
      CmdletParameter("ScriptBlock", "scriptblock", position: 1, mandatory: true, set: "ScriptBlock"),
      CmdletParameter("BriefDescription", "string", set: "ScriptBlock"), CmdletParameter("Description", "string", set: "ScriptBlock"), CmdletParameter("ViMode", "string"),
    ], make: { SetPSReadLineKeyHandler() })
  }
  override func process() throws {
    guard let function = string("Function") else {
      return try writeWarning("Script blocks cannot be bound to keys here: \(strings("Chord").joined(separator: ", ")) stays as it is.")
    }
    for chord in strings("Chord") { editorOptions.bindings.append((chord, function)) }
  }
}
