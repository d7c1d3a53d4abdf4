import PowerShellRuntime

/// What the variable cmdlets share.
extension Cmdlet {
  /// The scope that `-Scope` names: a number of parents, Local, Script or Global.
  func scopeArgument() throws -> Scope {
    guard let name = string("Scope") else { return session.scope }
    switch name.lowercased() {
    case "global": return session.globalState.top
    case "local", "private": return session.scope
    case "script": return session.scriptScope()
    default:
      guard let depth = Int(name) else {
        throw failure(
          "Cannot process argument because the value of parameter \"Scope\" is not valid. Valid values are \"Global\", \"Local\", or \"Script\", or a number relative to the current scope (0 through the number of scopes where 0 is the current scope and 1 is its parent). Change the value of the \"Scope\" parameter and run the operation again.",
          id: "Argument", .InvalidArgument, type: "System.Management.Automation.PSArgumentException")
      }
      var scope = session.scope
      guard (0...Int(Int32.max)).contains(depth) else {
        throw failure(
          "Cannot process argument because the value of argument \"Scope\" is out of range. Change argument \"Scope\" to a value that is within range. (Parameter 'Scope')\nActual value was \(depth).",
          id: "ArgumentOutOfRange", .InvalidArgument, type: "System.Management.Automation.PSArgumentOutOfRangeException")
      }
      for _ in 0..<depth {
        guard let parent = scope.parent else {
          throw failure(
            "The scope number '\(depth)' exceeds the number of active scopes. (Parameter 'Scope')\nActual value was \(depth).", id: "ArgumentOutOfRange", .InvalidArgument,
            type: "System.Management.Automation.PSArgumentOutOfRangeException")
        }
        scope = parent
      }
      return scope
    }
  }

  func variableNotFound(_ name: String) throws {
    try writeError(
      "Cannot find a variable with the name '\(name)'.", id: "VariableNotFound", .ObjectNotFound,
      type: "System.Management.Automation.ItemNotFoundException", target: .string(name))
  }

  /// The variables that the names or patterns of `-Name` mean; reports names that there are none of.
  ///
  /// - Parameter onlyOwn: whether those of the scopes around do not count, even where no scope was named.
  func forEachNamedVariable(onlyOwn: Bool = false, _ body: ((name: String, number: Int32, scope: Scope)) throws -> Void) throws {
    let all = try visibleVariables(onlyOwn: onlyOwn)
    let (included, excluded) = (strings("Include").map { Wildcard($0) }, strings("Exclude").map { Wildcard($0) })
    for name in strings("Name") {
      let pattern = Wildcard(name)
      let found = all.filter { item in
        pattern.matches(item.name) && !excluded.contains { $0.matches(item.name) } && (included.isEmpty || included.contains { $0.matches(item.name) })
      }
      if found.isEmpty, !Wildcard.hasWildcards(name) { try variableNotFound(name) }
      try found.forEach(body)
    }
  }

  /// The variables of a scope, and of those around it where no scope was named, by name.
  func visibleVariables(onlyOwn: Bool = false) throws -> [(name: String, number: Int32, scope: Scope)] {
    var result: [String: (String, Int32, Scope)] = [:]
    let start = try scopeArgument()
    var current: Scope? = start
    while let scope = current {
      for (name, number) in scope.variableNames where (scope === start || !scope.isPrivate(number)) && result[name.lowercased()] == nil { result[name.lowercased()] = (name, number, scope) }
      current = onlyOwn || has("Scope") ? nil : scope.parent
    }
    return result.values.sorted { $0.0.lowercased() < $1.0.lowercased() }.map { ($0.0, $0.1, $0.2) }
  }

}
