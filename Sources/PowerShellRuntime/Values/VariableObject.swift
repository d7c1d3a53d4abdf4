/// A variable as Get-Variable gives it: the variable itself, so that what is assigned to its Value is assigned to it.
public final class VariableObject: PSObject {
  public let name: String
  private let number: Int32
  /// Where the variable stands; nil for one that a script has made and put nowhere, and for one of the engine's. The scope may hold
  /// the object in turn, and goes without it.
  private weak var scope: Scope?
  /// The value that was seen last, which is kept when the variable goes.
  private var last: Value
  /// What constrains a variable that stands nowhere.
  private var own: VariableAttributes

  public init(_ name: String, in scope: Scope?, value: Value = .null) {
    (self.name, self.scope, number) = (name, scope, Names.number(name))
    last = scope?.get(number) ?? value
    own = VariableAttributes(name: name)
    if scope == nil, let options = VariableObject.engineOptions[name.lowercased()] { own.options = options }
  }

  /// The options of variables that the engine answers itself.
  private static let engineOptions = ["host": "Constant, AllScope", "executioncontext": "Constant, AllScope", "?": "ReadOnly, AllScope", "psstyle": "Constant"]

  public override var type: TypeDescriptor { .psVariable }

  public var value: Value {
    if let current = scope?.get(number) { last = current }
    return last
  }

  func setValue(_ value: Value, _ session: Session) throws {
    if let scope, scope.get(number) != nil { try session.assignVariable(name, value, in: scope) }
    last = value
  }

  /// What was said of it when it was made; of the engine's own variables what the engine says.
  public var description: String {
    let given = attributes.description
    let isOfEngine = scope.map { $0.parent == nil } ?? true
    return given.isEmpty && isOfEngine ? VariableDescriptions.of(name) ?? "" : given
  }

  var attributes: VariableAttributes {
    get { scope.map { $0.attributes(number) ?? VariableAttributes(name: name) } ?? own }
    set {
      own = newValue
      if scope?.get(number) != nil { scope?.setAttributes(number, newValue) }
    }
  }
}

extension VariableAttributes {
  /// The options as ScopedItemOptions names them.
  var options: String {
    get {
      let set = [("ReadOnly", isReadOnly), ("Constant", isConstant), ("Private", isPrivate), ("AllScope", isAllScope)].filter(\.1).map(\.0)
      return set.isEmpty ? "None" : set.joined(separator: ", ")
    }
    set {
      let text = newValue.lowercased()
      (isReadOnly, isConstant) = (text.contains("readonly"), text.contains("constant"))
      (isPrivate, isAllScope) = (text.contains("private"), text.contains("allscope"))
    }
  }
}
