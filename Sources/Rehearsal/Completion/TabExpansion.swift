import PowerShellRuntime

/// TabExpansion2: what can stand at a place in a text.
final class TabExpansion: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("TabExpansion2", module: "", "Completes a text at a place in it.", defaultSet: "ScriptInputSet", [
      CmdletParameter("inputScript", "string", position: 0, mandatory: true, set: "ScriptInputSet"), CmdletParameter("cursorColumn", "int", position: 1, set: "ScriptInputSet"),
      CmdletParameter("ast", "System.Management.Automation.Language.Ast", position: 0, mandatory: true, set: "AstInputSet"),
      CmdletParameter("tokens", "System.Management.Automation.Language.Token[]", position: 1, mandatory: true, set: "AstInputSet"),
      CmdletParameter("positionOfCursor", "System.Management.Automation.Language.IScriptPosition", position: 2, mandatory: true, set: "AstInputSet"),
      CmdletParameter("options", "hashtable", position: 3),
    ], make: { TabExpansion() })
  }
  override func process() throws {
    let completer = session.types.type(named: "System.Management.Automation.CommandCompletion") ?? .object
    var arguments = ["ast", "tokens", "positionOfCursor"].compactMap { value($0) }
    if let text = string("inputScript") { arguments = [.string(text), .integer(integer("cursorColumn") ?? text.utf16.count)] }
    try write(session.invokeStatic("CompleteInput", on: completer, arguments + [value("options") ?? .null]))
  }
}
