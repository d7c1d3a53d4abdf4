/// A variable as Get-Variable gives it: the variable itself, so that what is assigned to its Value is assigned to it.
public final class VariableObject: PSObject {
  public let name: String
  private let number: Int32
  /// Where the variable stands; nil for one that a script has made and put nowhere, and for one of the engine's.
  private let scope: Scope?
  /// The value that was seen last, which is kept when the variable goes.
  private var last: Value

  public init(_ name: String, in scope: Scope?, value: Value = .null) {
    (self.name, self.scope, number) = (name, scope, Names.number(name))
    last = scope?.get(number) ?? value
  }

  public override var type: TypeDescriptor { .psVariable }

  var value: Value {
    if let current = scope?.get(number) { last = current }
    return last
  }

  func setValue(_ value: Value, _ session: Session) throws {
    if let scope, scope.get(number) != nil { try session.assignVariable(name, value, in: scope) }
    last = value
  }

  var attributes: VariableAttributes {
    get { scope?.attributes(number) ?? VariableAttributes(name: name) }
    set { if scope?.get(number) != nil { scope?.setAttributes(number, newValue) } }
  }
}

extension VariableAttributes {
  /// The options as ScopedItemOptions names them.
  var options: String {
    let set = [("ReadOnly", isReadOnly), ("Constant", isConstant), ("Private", isPrivate), ("AllScope", isAllScope)].filter(\.1).map(\.0)
    return set.isEmpty ? "None" : set.joined(separator: ", ")
  }
}

/// The members of System.Management.Automation.PSVariable.
enum VariableMembers {
  static func load(_ type: MemberBuilder) {
    func variable(_ this: Value) -> VariableObject? { this.object(as: VariableObject.self) }
    type.constructor(
      "psvariable new(string name)", "psvariable new(string name, System.Object value)", "psvariable new(string name, System.Object value, System.Object options)"
    ) { _, a in .object(VariableObject(a[0].text, in: nil, value: a.count > 1 ? a[1] : .null)) }
    type.property("Name", "string") { _, this in .string(variable(this)?.name ?? "") }
    type.property("Description", "string", set: { _, this, value in variable(this)?.attributes.description = value.text }) { _, this in
      .string(variable(this)?.attributes.description ?? "")
    }
    type.property("Value", "System.Object", set: { session, this, value in try variable(this)?.setValue(value, session) }) { _, this in variable(this)?.value ?? .null }
    type.property("Visibility", "System.Management.Automation.SessionStateEntryVisibility") { _, _ in .string("Public") }
    type.property("Module", "psmoduleinfo") { _, _ in .null }
    type.property("ModuleName", "string") { _, _ in .string("") }
    let options = "System.Management.Automation.ScopedItemOptions"
    type.property("Options", options, set: { _, this, value in
      let text = value.text.lowercased()
      guard var attributes = variable(this)?.attributes else { return }
      (attributes.isReadOnly, attributes.isConstant) = (text.contains("readonly"), text.contains("constant"))
      (attributes.isPrivate, attributes.isAllScope) = (text.contains("private"), text.contains("allscope"))
      variable(this)?.attributes = attributes
    }) { session, this in
      try session.convert(.string(variable(this)?.attributes.options ?? "None"), to: session.types.type(named: options) ?? .string)
    }
    type.property("Attributes", "System.Object") { _, this in
      .object(ListObject((variable(this)?.attributes.constraints ?? []).map { _ in .object(CustomObject()) }))
    }
  }
}
