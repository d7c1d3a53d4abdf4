import PowerShellRuntime

/// Get-Alias.
final class GetAlias: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-Alias", "Gets aliases.", defaultSet: "Default", [
      CmdletParameter("Name", "string[]", position: 0, byValue: true, byName: true, set: "Default", notEmpty: true),
      CmdletParameter("Exclude", "string[]"), CmdletParameter("Scope", "string"),
      CmdletParameter("Definition", "string[]", set: "Definition", notEmpty: true),
    ], make: { GetAlias() })
  }
  override func process() throws {
    // A scope that is named is looked at alone.
    let scope = has("Scope") ? try scopeArgument() : nil
    let all = scope.map { $0.aliases.values.sorted { $0.name.lowercased() < $1.name.lowercased() } } ?? session.allAliases
    let excluded = strings("Exclude").map { Wildcard($0) }
    if has("Definition") {
      for definition in strings("Definition") {
        let pattern = try Wildcard.checked(definition)
        let found = all.filter { pattern.matches($0.definition) }
        if found.isEmpty, !Wildcard.hasWildcards(definition) {
          try writeError(
            "This command cannot find a matching alias because an alias with the definition '\(definition)' does not exist.",
            id: "ItemNotFoundException", .ObjectNotFound, type: "System.Management.Automation.ItemNotFoundException", target: .string(definition))
        }
        for alias in found where !excluded.contains(where: { $0.matches(alias.definition) }) { try write(alias) }
      }
      return
    }
    for name in has("Name") ? strings("Name") : ["*"] {
      if name.isEmpty {
        throw failure(
          "Cannot validate argument on parameter 'Name'. The argument is null or empty. Provide an argument that is not null or empty, and then try the command again.",
          id: "ParameterArgumentValidationError", .InvalidData, type: "System.Management.Automation.ParameterBindingValidationException")
      }
      let pattern = try Wildcard.checked(name)
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
