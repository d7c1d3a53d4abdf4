import PowerShellRuntime

/// Remove-PSReadLineKeyHandler.
final class RemovePSReadLineKeyHandler: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Remove-PSReadLineKeyHandler", module: "PSReadLine", moduleVersion: "2.4.5", "Takes what keys do away from them.", [
      CmdletParameter("Chord", "string[]", aliases: ["Key"], position: 0, mandatory: true), CmdletParameter("ViMode", "string"),
    ], make: { RemovePSReadLineKeyHandler() })
  }
  override func process() throws { for chord in strings("Chord") { editorOptions.bindings.append((chord, nil)) } }
}
