import PowerShellRuntime

/// Get-Alias.
final class GetAlias: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-Alias", "Gets aliases.", defaultSet: "Default", [
      CmdletParameter("Name", "string[]", position: 0, byValue: true, byName: true, set: "Default"), CmdletParameter("Exclude", "string[]"),
      CmdletParameter("Scope", "string"), CmdletParameter("Definition", "string[]", set: "Definition"),
    ], make: { GetAlias() })
  }
  override func process() throws {
    let all = session.allAliases
    let excluded = strings("Exclude").map { Wildcard($0) }
    if has("Definition") {
      for definition in strings("Definition") {
        let pattern = Wildcard(definition)
        let found = all.filter { pattern.matches($0.definition) }
        if found.isEmpty {
          try writeError(
            "This command cannot find a matching alias because an alias with the definition '\(definition)' does not exist.",
            id: "ItemNotFoundException", .ObjectNotFound, type: "System.Management.Automation.ItemNotFoundException", target: .string(definition))
        }
        for alias in found { try write(alias) }
      }
      return
    }
    for name in has("Name") ? strings("Name") : ["*"] {
      let pattern = Wildcard(name)
      let found = all.filter { alias in pattern.matches(alias.name) && !excluded.contains { $0.matches(alias.name) } }
      if found.isEmpty, !Wildcard.hasWildcards(name) {
        try writeError(
          "This command cannot find a matching alias because an alias with the name '\(name)' does not exist.",
          id: "ItemNotFoundException", .ObjectNotFound, type: "System.Management.Automation.ItemNotFoundException", target: .string(name))
      }
      for alias in found { try write(alias) }
    }
  }
}
