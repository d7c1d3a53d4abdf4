/// One command of a pipeline that a script puts together: a script's text or a command, and its arguments.
final class RunspaceCommand: PSObject {
  /// An argument: named, or by its place; a name alone may take the argument behind it.
  final class Parameter: PSObject {
    let name: String?
    let value: Value?
    /// An argument from a splatted table gives way to one that is written.
    let isSplatted: Bool
    init(_ name: String?, _ value: Value?, isSplatted: Bool = false) { (self.name, self.value, self.isSplatted) = (name, value, isSplatted) }
    override var type: TypeDescriptor { RunspaceCommand.parameterType }
  }

  /// The name of the command, or the script's text.
  let commandText: String
  let isScript: Bool
  let useLocalScope: Bool
  /// The command itself where a script gave it in place of its name.
  let info: CommandInfo?
  let parameters: ListObject

  init(_ text: String, isScript: Bool, useLocalScope: Bool = false, info: CommandInfo? = nil, parameters: [Value] = []) {
    (commandText, self.isScript, self.useLocalScope, self.info) = (text, isScript, useLocalScope, info)
    self.parameters = ListObject(parameters, type: RunspaceCommand.parametersType)
  }

  override var type: TypeDescriptor { RunspaceCommand.descriptor }
  override var text: String { commandText }

  var arguments: [Parameter] { parameters.elements.compactMap { $0.object(as: Parameter.self) } }

  func add(_ argument: Parameter) { parameters.elements.append(.object(argument)) }

  func copy() -> RunspaceCommand { RunspaceCommand(commandText, isScript: isScript, useLocalScope: useLocalScope, info: info, parameters: parameters.elements) }

  static let types = [descriptor, parameterType]
  private static let parametersType = TypeDescriptor("System.Management.Automation.Runspaces.CommandParameterCollection", base: .arrayList)

  private static let descriptor = TypeDescriptor("System.Management.Automation.Runspaces.Command") { type in
    let name = type.type.fullName
    func own(_ this: Value) throws -> RunspaceCommand {
      guard let command = this.object(as: RunspaceCommand.self) else { throw Failure.argument("Not a command.") }
      return command
    }
    type.constructor("\(name) new(string command)", "\(name) new(string command, bool isScript)", "\(name) new(string command, bool isScript, bool useLocalScope)") { session, a in
      .object(RunspaceCommand(a[0].text, isScript: a.count > 1 && session.truth(a[1]), useLocalScope: a.count > 2 && session.truth(a[2])))
    }
    type.property("CommandText", "string") { _, this in .string(try own(this).commandText) }
    type.property("IsScript", "bool") { _, this in .bool(try own(this).isScript) }
    type.property("UseLocalScope", "bool") { _, this in .bool(try own(this).useLocalScope) }
    type.property("CommandOrigin", "System.Management.Automation.CommandOrigin") { _, _ in .string("Runspace") }
    type.property("Parameters", parametersType.fullName) { _, this in .object(try own(this).parameters) }
  }

  private static let parameterType = TypeDescriptor("System.Management.Automation.Runspaces.CommandParameter") { type in
    let name = type.type.fullName
    type.constructor("\(name) new(string name)", "\(name) new(string name, System.Object value)") { _, a in
      .object(Parameter(a[0].text, a.count > 1 ? a[1] : .null))
    }
    type.property("Name", "string") { _, this in this.object(as: Parameter.self)?.name.map { .string($0) } ?? .null }
    type.property("Value", "System.Object") { _, this in this.object(as: Parameter.self)?.value ?? .null }
  }
}

/// `[PSCommand]`: the statements of a `[powershell]` object, each a pipeline of commands.
final class PSCommandObject: PSObject {
  var statements: [[RunspaceCommand]] = [[]]
  override var type: TypeDescriptor { PSCommandObject.descriptor }

  func add(_ command: RunspaceCommand) { statements[statements.count - 1].append(command) }

  /// Gives an argument to the command that was added last.
  func addArgument(_ name: String?, _ value: Value) throws {
    guard let command = statements.last?.last else {
      throw Failure.dotNet(
        "System.Management.Automation.PSInvalidOperationException", "A command is required to add a parameter. A command must be added to the PowerShell instance before adding a parameter.")
    }
    command.add(RunspaceCommand.Parameter(name, value))
  }

  /// A copy whose commands can get other arguments than these.
  func copy() -> PSCommandObject {
    let copy = PSCommandObject()
    copy.statements = statements.map { $0.map { $0.copy() } }
    return copy
  }

  static let descriptor = TypeDescriptor("System.Management.Automation.PSCommand") { type in
    let name = type.type.fullName
    func own(_ this: Value) throws -> PSCommandObject {
      guard let commands = this.object(as: PSCommandObject.self) else { throw Failure.argument("Not a PSCommand.") }
      return commands
    }
    type.constructor("\(name) new()") { _, _ in .object(PSCommandObject()) }
    loadAdding(type, named: name, own)
    type.method("\(name) Clone()") { _, this, _ in .object(try own(this).copy()) }
    type.method("void Clear()") { _, this, _ in
      try own(this).statements = [[]]
      return .nothing
    }
    type.property("Commands", "System.Management.Automation.Runspaces.CommandCollection") { _, this in
      let values = try own(this).statements.joined().map { Value.object($0) }
      return .object(ListObject(values, type: collectionType))
    }
  }
  private static let collectionType = TypeDescriptor("System.Management.Automation.Runspaces.CommandCollection", base: .arrayList)

  /// The methods that add commands and arguments, which `[powershell]` has as well; each gives its object back.
  ///
  /// - Parameter name: the type's name in definitions.
  static func loadAdding(_ type: MemberBuilder, named name: String, _ own: @escaping (Value) throws -> PSCommandObject) {
    type.method("\(name) AddScript(string script)", "\(name) AddScript(string script, bool useLocalScope)") { session, this, a in
      if a[0].isNull { throw Failure.argumentNull("script") }
      try own(this).add(RunspaceCommand(a[0].text, isScript: true, useLocalScope: a.count > 1 && session.truth(a[1])))
      return this
    }
    type.method("\(name) AddCommand(System.Object command)", "\(name) AddCommand(string cmdlet, bool useLocalScope)") { _, this, a in
      if a[0].isNull { throw Failure.argumentNull("cmdlet") }
      if let command = a[0].object(as: RunspaceCommand.self) {
        try own(this).add(command)
      } else {
        let info = a[0].object(as: CommandInfo.self)
        try own(this).add(RunspaceCommand(info?.name ?? a[0].text, isScript: false, info: info))
      }
      return this
    }
    type.method("\(name) AddStatement()") { _, this, _ in
      let commands = try own(this)
      if commands.statements.last?.isEmpty == false { commands.statements.append([]) }
      return this
    }
    type.method("\(name) AddArgument(System.Object value)") { _, this, a in
      try own(this).addArgument(nil, a[0])
      return this
    }
    type.method("\(name) AddParameter(string parameterName)", "\(name) AddParameter(string parameterName, System.Object value)") { _, this, a in
      try own(this).addArgument(a[0].text, a.count > 1 ? a[1] : .bool(true))
      return this
    }
    type.method("\(name) AddParameters(System.Object parameters)") { session, this, a in
      if let table = a[0].object(as: DictionaryObject.self) {
        for key in table.keys { try own(this).addArgument(key.text, table[key: key] ?? .null) }
      } else {
        for value in session.enumerated(a[0]) { try own(this).addArgument(nil, value) }
      }
      return this
    }
  }
}
