import PowerShellRuntime

/// Get-Variable.
final class GetVariable: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-Variable", "Gets variables.", [
      CmdletParameter("Name", "string[]", position: 0, byValue: true, byName: true, notEmpty: true), CmdletParameter("ValueOnly", "switch"),
      CmdletParameter("Include", "string[]"), CmdletParameter("Exclude", "string[]"), CmdletParameter("Scope", "string", notEmpty: true),
    ], make: { GetVariable() })
  }
  override func process() throws {
    let all = try listedVariables()
    let excluded = strings("Exclude").map { Wildcard($0) }
    let included = strings("Include").map { Wildcard($0) }
    for name in has("Name") ? strings("Name") : ["*"] {
      let pattern = try Wildcard.checked(name)
      let found = all.filter { item in pattern.matches(item.name) && !excluded.contains { $0.matches(item.name) } && (included.isEmpty || included.contains { $0.matches(item.name) }) }
      let isFiltered = found.isEmpty && all.contains { pattern.matches($0.name) }
      if found.isEmpty, !isFiltered, !Wildcard.hasWildcards(name) {
        if let automatic = try session.automaticVariable(name, in: askedScope()) {
          try write(flag("ValueOnly") ? automatic : .object(VariableObject(name, in: nil, value: automatic)))
        } else {
          try variableNotFound(name)
        }
      }
      for item in found { try write(flag("ValueOnly") ? item.value : .object(item)) }
    }
  }

  /// The scope that -Scope names; nil for the running one.
  private func askedScope() throws -> Scope? { try has("Scope") ? scopeArgument() : nil }

  /// The variables by name, those of the engine among them.
  private func listedVariables() throws -> [VariableObject] {
    let asked = try askedScope()
    let isGlobal = asked.map { $0 === session.globalState.top } ?? true
    var all = try visibleVariables().map { VariableObject($0.name, in: $0.scope) }
    if !isGlobal {
      let top = session.globalState.top
      all += top.variableNames.filter { top.attributes($0.number)?.isAllScope ?? false }.map { VariableObject($0.name, in: top) }
    }
    var seen = Set(all.map { $0.name.lowercased() })
    all += session.automaticVariables(isGlobal: isGlobal, in: asked).filter { seen.insert($0.name.lowercased()).inserted }
    return all.sorted { Comparison.compare($0.name, $1.name, ignoresCase: true) < 0 }
  }
}
