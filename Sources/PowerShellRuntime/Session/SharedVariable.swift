/// Keeps a variable of two scopes one: what is assigned to it here is assigned there too. A module and those who import its variables
/// share them.
private struct SharedVariable: ValueConstraint {
  weak var other: Scope?
  let number: Int32
  var isValidation: Bool { false }
  func apply(_ value: Value, _ session: Session) -> Value {
    other?.set(number, value)
    return value
  }
}

extension Scope {
  /// Gives another scope a variable of this one, which both have from now on.
  public func share(_ name: String, with other: Scope) {
    let number = Names.number(name)
    guard let value = get(number) else { return }
    other.set(name, value)
    other.setAttributes(number, VariableAttributes(name: name, constraints: [SharedVariable(other: self, number: number)]))
    setAttributes(number, VariableAttributes(name: name, constraints: (attributes(number)?.constraints ?? []) + [SharedVariable(other: other, number: number)]))
  }

  /// Takes a variable away that this scope has shared with another.
  public func unshare(_ name: String, with other: Scope) {
    let number = Names.number(name)
    guard let shared = other.attributes(number)?.constraints.first(where: { ($0 as? SharedVariable)?.other === self }), shared is SharedVariable else { return }
    other.remove(number)
  }
}
