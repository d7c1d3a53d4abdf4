import PowerShellRuntime

/// Set-Variable and New-Variable.
class SetVariable: Cmdlet {
  class var options: String { "System.Management.Automation.ScopedItemOptions" }
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Set-Variable", "Sets a variable.", supportsShouldProcess: true, [
      CmdletParameter("Name", "string[]", position: 0, mandatory: true, byName: true),
      CmdletParameter("Value", "object", position: 1, byValue: true, byName: true, allowsNull: true, allowsEmpty: true),
      CmdletParameter("Include", "string[]"), CmdletParameter("Exclude", "string[]"), CmdletParameter("Description", "string"),
      CmdletParameter("Option", options), CmdletParameter("Force", "switch"), CmdletParameter("Visibility", "System.Management.Automation.SessionStateEntryVisibility"),
      CmdletParameter("PassThru", "switch"), CmdletParameter("Append", "switch"), CmdletParameter("Scope", "string", notEmpty: true),
    ], make: { SetVariable() })
  }
  var collected: [Value] = []
  var isNew: Bool { false }

  override func process() throws { if let value = value("Value") { collected.append(value) } }

  override func end() throws {
    let item: Value = collected.count == 1 ? collected[0] : collected.isEmpty ? .null : .array(collected)
    // Patterns mean the variables that there are.
    let names = isNew ? strings("Name") : try strings("Name").flatMap(matchingNames)
    for name in names where isIncluded(name) {
      let old = isNew ? nil : try scopeArgument().get(Names.number(name))
      if flag("Append"), let old {
        // What was given at once is one element more, what came through the pipeline one for each (SetVariableCommand.EndProcessing).
        try assign(name, .array(session.enumerated(old) + collected))
      } else {
        try assign(name, has("Value") || expectsInput ? item : old ?? item)
      }
    }
  }

  private func matchingNames(_ name: String) throws -> [String] {
    guard Wildcard.hasWildcards(name) else { return [name] }
    let pattern = Wildcard(name)
    return try visibleVariables().map(\.name).filter(pattern.matches)
  }

  private func assign(_ written: String, _ item: Value) throws {
    // `global:x` names the scope as well.
    let (named, name) = has("Scope") ? (nil, written) : session.scoped(written)
    let scope = try named ?? scopeArgument()
    let number = Names.number(name)
    if isNew, scope.get(number) != nil, !flag("Force") {
      return try writeError(
        "A variable with name '\(name)' already exists.", id: "VariableAlreadyExists", .ResourceExists,
        type: "System.Management.Automation.SessionStateException", target: .string(name))
    }
    guard try shouldProcess("Name: \(name) Value: \(session.isList(item) ? try session.dotNetText(of: item) : try session.stringify(item))", action: isNew ? "New variable" : "Set variable") else { return }
    let old = scope.get(number) != nil ? scope.attributes(number) : nil
    if let old, old.isConstant || (old.isReadOnly && !flag("Force")) {
      return try writeError(
        "Cannot overwrite variable \(name) because it is read-only or constant.", id: "VariableNotWritable", .WriteError,
        type: "System.Management.Automation.SessionStateUnauthorizedAccessException", target: .string(name))
    }
    var item = item
    // The session's own preferences take no other values; a variable of their name in another scope does.
    if scope === session.globalState.top, PreferenceConstraint.variables.contains(where: { $0.lowercased() == name.lowercased() }) {
      item = try session.constrain(item, [PreferenceConstraint()], variable: name)
    }
    let options = string("Option")?.lowercased() ?? ""
    if !isNew, options.contains("constant"), scope.get(number) != nil {
      return try writeError(
        "Existing variable \(name) cannot be made constant. Variables can be made constant only at creation time.", id: "VariableCannotBeMadeConstant", .WriteError,
        type: "System.Management.Automation.SessionStateUnauthorizedAccessException", target: .string(name))
    }
    if !isNew, has("Option"), old?.isAllScope ?? false, !options.contains("allscope") {
      return try writeError(
        "The AllScope option cannot be removed from the variable '\(name)'.", id: "VariableAllScopeOptionCannotBeRemoved", .WriteError,
        type: "System.Management.Automation.SessionStateUnauthorizedAccessException", target: .string(name))
    }
    if has("Option") || has("Description") || has("Force") {
      // What isn't given stays as it was, unless the variable is made anew.
      let kept = isNew ? nil : old
      let keepsOptions = !has("Option")
      func isSet(_ option: String, _ was: Bool?) -> Bool { keepsOptions ? was ?? false : options.contains(option) }
      let value = try kept.map { try session.constrain(item, $0.constraints, variable: name) } ?? item
      scope.setAttributes(number, nil)
      scope.set(name, value)
      if !options.isEmpty || has("Description") || kept != nil {
        scope.setAttributes(number, VariableAttributes(
          name: name, isReadOnly: isSet("readonly", kept?.isReadOnly), isConstant: isSet("constant", kept?.isConstant), isPrivate: isSet("private", kept?.isPrivate) || string("Scope")?.lowercased() == "private",
          isAllScope: isSet("allscope", kept?.isAllScope), description: string("Description") ?? kept?.description ?? "", constraints: kept?.constraints ?? []))
      }
    } else {
      try session.assignVariable(name, item, in: scope)
    }
    if flag("PassThru") { try write(.object(VariableObject(name, in: scope))) }
  }
}
