/// The members of System.Management.Automation.PSVariable.
enum VariableMembers {
  static func load(_ type: MemberBuilder) {
    func variable(_ this: Value) -> VariableObject? { this.object(as: VariableObject.self) }
    type.constructor(
      "psvariable new(string name)", "psvariable new(string name, System.Object value)", "psvariable new(string name, System.Object value, System.Object options)"
    ) { _, a in
      let made = VariableObject(a[0].text, in: nil, value: a.count > 1 ? a[1] : .null)
      if a.count > 2 { made.attributes.options = a[2].text }
      return .object(made)
    }
    type.property("Name", "string") { _, this in .string(variable(this)?.name ?? "") }
    type.property("Description", "string", set: { _, this, value in variable(this)?.attributes.description = value.text }) { _, this in
      .string(variable(this)?.description ?? "")
    }
    type.property("Value", "System.Object", set: { session, this, value in try variable(this)?.setValue(value, session) }) { _, this in variable(this)?.value ?? .null }
    type.property("Visibility", "System.Management.Automation.SessionStateEntryVisibility") { _, _ in
      .object(EnumObject(NetEnumerations.named("System.Management.Automation.SessionStateEntryVisibility"), 0))
    }
    type.property("Module", "psmoduleinfo") { _, _ in .null }
    type.property("ModuleName", "string") { _, _ in .string("") }
    let options = "System.Management.Automation.ScopedItemOptions"
    type.property("Options", options, set: { _, this, value in
      guard let own = variable(this) else { return }
      if own.attributes.isConstant {
        throw Failure.dotNet("System.Management.Automation.SessionStateUnauthorizedAccessException", "Cannot overwrite variable \(own.name) because it is read-only or constant.")
      }
      own.attributes.options = value.text
    }) { session, this in
      try session.convert(.string(variable(this)?.attributes.options ?? "None"), to: session.types.type(named: options) ?? .string)
    }
    type.property("Attributes", "System.Object") { _, this in
      .object(ListObject((variable(this)?.attributes.constraints ?? []).compactMap { AttributeObjects.describing($0).map { .object($0) } }))
    }
  }
}
