import PowerShellRuntime

/// Remove-Alias.
final class RemoveAlias: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Remove-Alias", "Removes aliases.", [
      CmdletParameter("Name", "string[]", position: 0, mandatory: true, byValue: true, byName: true), CmdletParameter("Scope", "string"), CmdletParameter("Force", "switch"),
    ], make: { RemoveAlias() })
  }
  override func process() throws {
    _ = try scopeArgument()
    for name in strings("Name") {
      guard try session.removeAlias(name, force: flag("Force")) else {
        try writeError(
          "This command cannot find a matching alias because an alias with the name '\(name)' does not exist.", id: "ItemNotFoundException",
          .ObjectNotFound, type: "System.Management.Automation.ItemNotFoundException", target: .string(name))
        continue
      }
    }
  }
}
