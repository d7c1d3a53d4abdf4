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
    type.method("bool IsValidValue(System.Object value)") { session, this, a in
      .bool((try? session.constrain(a[0], variable(this)?.attributes.constraints ?? [], variable: "")) != nil)
    }
    type.property("Visibility", "System.Management.Automation.SessionStateEntryVisibility") { _, _ in
      .object(EnumObject(NetEnumerations.named("System.Management.Automation.SessionStateEntryVisibility"), 0))
    }
    type.property("Module", "psmoduleinfo") { _, _ in .null }
    type.property("ModuleName", "string") { session, this in
      let name = variable(this)?.name ?? ""
      return .string(session.modules.last { $0.exportedVariables.contains { CaseFolding.equal($0, name) } }?.name ?? "")
    }
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
    type.property("Attributes", VariableAttributesObject.descriptor.fullName) { _, this in variable(this).map { .object(VariableAttributesObject($0)) } ?? .null }
  }
}

/// The attributes of a variable, to which a script may add (PSVariableAttributeCollection).
final class VariableAttributesObject: SequenceObject {
  private let variable: VariableObject
  init(_ variable: VariableObject) { self.variable = variable }
  override var type: TypeDescriptor { VariableAttributesObject.descriptor }
  /// Those that an attribute can tell, with what each demands.
  private var described: [(attribute: Value, constraint: ValueConstraint)] {
    variable.attributes.constraints.compactMap { constraint in AttributeObjects.describing(constraint).map { ($0, constraint) } }
  }
  override var items: [Value] { described.map(\.attribute) }

  static let descriptor = TypeDescriptor("System.Management.Automation.PSVariableAttributeCollection") { builder in
    func own(_ this: Value) -> VariableAttributesObject? { this.object(as: VariableAttributesObject.self) }
    builder.property("Count", "int") { _, this in .integer(own(this)?.items.count ?? 0) }
    builder.method("System.Attribute Item(int index)") { session, this, a in
      guard let items = own(this)?.items, items.indices.contains(session.wholeNumber(a[0])) else {
        throw Failure.outOfRange("index", "Index was out of range. Must be non-negative and less than the size of the collection.")
      }
      return items[session.wholeNumber(a[0])]
    }
    builder.method("void Add(System.Attribute item)") { session, this, a in
      try own(this)?.add(a[0], session)
      return .nothing
    }
    builder.method("void Clear()") { _, this, _ in
      own(this)?.variable.attributes.constraints = []
      return .nothing
    }
  }

  /// - Throws: the refusal of an attribute that the variable's value does not pass.
  private func add(_ attribute: Value, _ session: Session) throws {
    guard let object = attribute.object(as: CustomObject.self) else { throw Failure.argumentNull("item") }
    guard let constraint = AttributeObjects.constraint(object, session) else { return }
    do {
      _ = try session.constrain(variable.value, [constraint], variable: variable.name, isDeclaration: true)
    } catch Unwind.error(let error) {
      throw DotNetException(error.record.exception)
    }
    variable.attributes.constraints.append(constraint)
  }
}
