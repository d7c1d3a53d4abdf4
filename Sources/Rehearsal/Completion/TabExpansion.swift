import PowerShellRuntime

/// TabExpansion2: what can stand at a place in a text.
final class TabExpansion: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("TabExpansion2", module: "", "Completes a text at a place in it.", [
      CmdletParameter("inputScript", "string", position: 0, mandatory: true), CmdletParameter("cursorColumn", "int", position: 1), CmdletParameter("options", "hashtable", position: 2),
    ], make: { TabExpansion() })
  }
  override func process() throws {
    let text = string("inputScript") ?? ""
    let units = Array(text.utf16)
    let column = integer("cursorColumn") ?? units.count
    guard column >= 0, column <= units.count else {
      throw failure(
        "The cursorIndex parameter must be between 0 and the length of the input. (Parameter 'cursorIndex')", id: "ArgumentException", .InvalidArgument,
        type: "System.Management.Automation.PSArgumentException")
    }
    try write(Completion(session).result(text, column))
  }
}
