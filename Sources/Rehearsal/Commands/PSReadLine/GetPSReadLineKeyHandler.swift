import PowerShellRuntime

/// Get-PSReadLineKeyHandler: the keys of the edit mode and what they do.
final class GetPSReadLineKeyHandler: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-PSReadLineKeyHandler", module: "PSReadLine", moduleVersion: "2.4.5", "Lists the keys and what they do.", [
      CmdletParameter("Bound", "switch"), CmdletParameter("Unbound", "switch"), CmdletParameter("Chord", "string[]", aliases: ["Key"], position: 0),
    ], make: { GetPSReadLineKeyHandler() })
  }
  override func process() throws {
    for entry in editorOptions.listBindings() where !has("Chord") || strings("Chord").contains(where: { CaseFolding.equal($0, entry.chord) }) {
      try write(CustomObject(
        [("Key", .string(entry.chord)), ("Function", .string(entry.function)), ("Description", .string(entry.summary)), ("Group", .string("Basic"))],
        type: TypeDescriptor("Microsoft.PowerShell.KeyHandler")))
    }
  }
}
