/// Variables by name: looked up through scopes, and assigned as their attributes let them be.
extension Session {
  /// The value of a variable as a script at the present place sees it.
  public func variable(_ name: String) -> Value? { lookup(Names.number(name), in: scope) }
  /// A variable of the session itself, whatever scope runs.
  public func globalVariable(_ name: String) -> Value? { globalState.top.get(Names.number(name)) }

  func lookup(_ number: Int32, in start: Scope) -> Value? {
    var current: Scope? = start
    while let scope = current {
      if let value = scope.get(number) {
        if scope === start || !scope.isPrivate(number) { return value }
      }
      current = scope.parent
    }
    return nil
  }

  /// The scope that holds a variable, from `start` up.
  func owner(_ number: Int32, from start: Scope) -> Scope? {
    var current: Scope? = start
    while let scope = current {
      if scope.get(number) != nil, scope === start || !scope.isPrivate(number) { return scope }
      current = scope.parent
    }
    return nil
  }

  /// Assigns a variable in the present scope.
  public func setVariable(_ name: String, _ value: Value) throws {
    try assign(Names.number(name), name, value, in: scope)
  }

  /// Assigns with the checks of the variable's attributes.
  func assign(_ number: Int32, _ name: String, _ value: Value, in scope: Scope, shadowsConstants: Bool = false) throws {
    // What is assigned to $null is dropped.
    if number == Names.null { return }
    if let shown = Names.engine[number] { throw overwriteRefusal(shown) }
    if let (owner, attributes) = reached(number, from: scope), owner === scope || attributes.isAllScope || !shadowsConstants {
      owner.set(number, try checked(value, attributes, name))
      return
    }
    scope.noteName(name, number)
    scope.set(number, value)
  }

  func overwriteRefusal(_ name: String) -> Unwind {
    Failure.error(
      "Cannot overwrite variable \(name) because it is read-only or constant.", id: "VariableNotWritable", .WriteError,
      type: Failure.exceptionType("System.Management.Automation.SessionStateUnauthorizedAccessException"), target: .string(name))
  }

  /// The variable with attributes that an assignment in a scope reaches: the scope's own, or a constant or all-scope variable of
  /// a parent, which cannot be shadowed; nil where the assignment is free to make one.
  func reached(_ number: Int32, from scope: Scope) -> (owner: Scope, attributes: VariableAttributes)? {
    if let attributes = scope.attributes(number), scope.get(number) != nil { return (scope, attributes) }
    guard let owner = owner(number, from: scope), owner !== scope, let attributes = owner.attributes(number), attributes.isAllScope || attributes.isConstant && !scope.reserves(number) else { return nil }
    // A module's own script has variables beside the session's.
    if scope === state.top, owner === globalState.top, attributes.isReadOnly { return nil }
    return (owner, attributes)
  }

  private func checked(_ value: Value, _ attributes: VariableAttributes, _ name: String) throws -> Value {
    if attributes.isReadOnly || attributes.isConstant { throw overwriteRefusal(attributes.name) }
    return try constrain(value, attributes.constraints, variable: name)
  }

  /// A value as a variable's constraints let it in.
  ///
  /// - Parameter isDeclaration: whether the constraints come with this value, rather than having stood at the variable before.
  public func constrain(_ value: Value, _ constraints: [ValueConstraint], variable name: String, isDeclaration: Bool = false) throws -> Value {
    var result = value
    for constraint in constraints {
      do {
        result = try constraint.apply(result, self)
      } catch let failure as ConstraintFailure {
        if let thrown = failure.thrown { throw Unwind.error(thrown) }
        if constraint.isValidation {
          // A list is named by its type, as in any of .NET's messages.
          let shown = result.isNull ? isDeclaration ? "" : "$null" : isList(result) ? result.type?.fullName ?? "" : (try? stringify(result)) ?? ""
          throw Failure.error(
            isDeclaration
              ? "The attribute cannot be added because variable \(name) with value \(shown) would no longer be valid."
              : "The variable cannot be validated because the value \(shown) is not a valid value for the \(name) variable.",
            id: "ValidateSetFailure", .MetadataError,
            type: Failure.exceptionType("System.Management.Automation.ValidationMetadataException"))
        }
        throw Failure.error(
          failure.message, id: "RuntimeException", constraint.isOfParameter ? .InvalidArgument : .MetadataError,
          type: Failure.exceptionType("System.Management.Automation.ArgumentTransformationMetadataException"))
      }
    }
    return result
  }

  /// The value of a preference variable as text, lower-case.
  func preference(_ name: String) -> String { variable(name).map { $0.text.lowercased() } ?? "continue" }

  /// Whether a preference, lower-case, keeps an error from being shown.
  public static func isSilent(_ action: String?) -> Bool { action == "silentlycontinue" || action == "ignore" }
}
