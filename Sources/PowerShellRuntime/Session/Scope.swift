/// Names of variables as small numbers, folded, so that scopes compare integers.
public enum Names {
  /// The names that the engine itself asks for, whose numbers are constants.
  private static let engineNames = ["_", "null", "this", "?", "args", "input", "Matches", "PSDefaultParameterValues"]
  /// $PSItem is another name of $_.
  private static var numbers: [String: Int32] = {
    var numbers: [String: Int32] = ["psitem": underscore]
    for (number, name) in engineNames.enumerated() { numbers[CaseFolding.fold(name)] = Int32(number) }
    return numbers
  }()
  /// Spellings that were asked for, so that they are not folded again.
  private static var spellings: [String: Int32] = [:]
  private static var names = engineNames.map(CaseFolding.fold)
  /// The names as they were first written.
  private static var shownNames = engineNames

  public static func number(_ name: String) -> Int32 {
    if let number = spellings[name] { return number }
    let key = CaseFolding.fold(name)
    if let number = numbers[key] {
      spellings[name] = number
      return number
    }
    let number = Int32(names.count)
    spellings[name] = number
    numbers[key] = number
    names.append(key)
    shownNames.append(name)
    return number
  }
}

/// What constrains a variable beyond its value.
public struct VariableAttributes {
  public var name: String
  public var isReadOnly = false
  public var isConstant = false
  public var isPrivate = false
  public var isAllScope = false
  public var description = ""
  /// Converts and validates each value that is assigned.
  public var constraints: [ValueConstraint] = []

  public init(
    name: String, isReadOnly: Bool = false, isConstant: Bool = false, isPrivate: Bool = false, isAllScope: Bool = false,
    description: String = "", constraints: [ValueConstraint] = []
  ) {
    (self.name, self.isReadOnly, self.isConstant, self.isPrivate) = (name, isReadOnly, isConstant, isPrivate)
    (self.isAllScope, self.description, self.constraints) = (isAllScope, description, constraints)
  }
}

/// The places that a scope starts with: the parameters and variables of its block.
struct ScopeLayout {
  let names: [Int32]
  /// The names without those that are declared with attributes.
  fileprivate let plainNames: [Int32]
  /// The attributes, as far as there are any.
  let declared: [VariableAttributes?]

  /// - Parameter declared: the attributes of the first names.
  init(_ names: [Int32] = [], declared: [VariableAttributes?] = []) {
    self.names = names
    self.declared = declared.contains { $0 != nil } ? declared : []
    plainNames = names.enumerated().map { $0.offset < declared.count && declared[$0.offset] != nil ? Scope.noName : $0.element }
  }

  /// The layout with a name in front of all others.
  func preceded(by name: Int32) -> ScopeLayout { ScopeLayout([name] + names, declared: [nil] + declared) }
}

/// A variable scope: a function's call, a script, a module or the session.
///
/// A scope keeps its variables in two parallel lists. A place in a script that names a variable remembers the index at
/// which it found it last (`VariableSite`), and asks only whether the name still stands there. The index exists for
/// scopes of many names. A variable keeps its place: one that is removed leaves it empty.
public final class Scope {
  public let parent: Scope?
  public private(set) var names: [Int32]
  private var slots: VariableSlots
  private var index: NameIndex?
  /// The place of `$_`, which each object of a pipeline changes.
  private var underscorePlace: Int?
  /// What the names of the layout are declared with, in their order; shared by all calls of a block.
  private var declared: [VariableAttributes?]
  /// The names once more, without those that have attributes: what stands here may be written without asking further. Scripts
  /// run in the session's own scope as well, where some variables always have attributes.
  private var plainNames: [Int32]
  /// What few scopes have, apart from the scope so that a call makes none of it.
  private final class Extras {
    var attributes: [Int32: VariableAttributes] = [:]
    /// Names as first written in this scope, for listings, where that is not how they were first written anywhere.
    var displayNames: [Int32: String] = [:]
    var functions: [String: CommandInfo] = [:]
    var aliases: [String: AliasInfo] = [:]
    var types: [String: TypeDescriptor] = [:]
  }
  private var extras: Extras?
  private var madeExtras: Extras {
    if let extras { return extras }
    let made = Extras()
    extras = made
    return made
  }
  /// The classes and enums that were defined in this scope, by their names in lower case.
  var types: [String: TypeDescriptor] {
    get { extras?.types ?? [:] }
    _modify { yield &madeExtras.types }
  }
  public var functions: [String: CommandInfo] {
    get { extras?.functions ?? [:] }
    _modify { yield &madeExtras.functions }
  }
  public var aliases: [String: AliasInfo] {
    get { extras?.aliases ?? [:] }
    _modify { yield &madeExtras.aliases }
  }
  /// The call that this scope belongs to.
  public var call: CallContext?
  /// The first scope of a script file or module, which `script:` names.
  public var isScriptScope = false
  public var strictMode: Int?
  private static let linearLimit = 10
  fileprivate static let noName: Int32 = -1

  /// Whether commands are defined here: what their names mean changes when the scope is left.
  public var hasCommands: Bool { extras.map { !$0.functions.isEmpty || !$0.aliases.isEmpty } ?? false }

  public init(parent: Scope?) {
    self.parent = parent
    (names, plainNames, declared, reserved) = ([], [], [], 0)
    slots = VariableSlots(count: 0)
  }

  init(parent: Scope?, layout: ScopeLayout) {
    self.parent = parent
    names = layout.names
    plainNames = layout.plainNames
    declared = layout.declared
    slots = VariableSlots(count: layout.names.count)
    reserved = layout.names.count
  }

  /// How many of the names the block that the scope belongs to assigns itself.
  private let reserved: Int
  /// Whether a name is a local variable of the block that the scope belongs to, and not one that another block made in it.
  func reserves(_ name: Int32) -> Bool { names.prefix(reserved).contains(name) }

  @inline(__always) func value(at hint: Int, _ name: Int32) -> Value? {
    hint < names.count && names[hint] == name ? slots[hint] : nil
  }

  @inline(__always) func position(_ name: Int32) -> Int? {
    if name == Names.underscore {
      if underscorePlace == nil { underscorePlace = find(name) }
      return underscorePlace
    }
    return find(name)
  }

  @inline(__always) private func find(_ name: Int32) -> Int? {
    if index != nil { return index!.place(of: name, in: names) }
    for at in 0..<names.count where names[at] == name { return at }
    return nil
  }

  @inline(__always) func isPlain(at hint: Int, _ name: Int32) -> Bool {
    hint < plainNames.count && plainNames[hint] == name && slots[hint] != nil
  }

  /// Writes without constraints.
  @inline(__always) func store(_ value: Value, at position: Int) { slots[position] = value }

  /// Moves a value out of its slot, so that the caller owns it alone and can change it in place.
  @inline(__always) func take(at position: Int) -> Value? {
    let value = slots[position]
    slots[position] = .null
    return value
  }

  /// The constraints of a variable, here or in a scope around this one.
  func constraints(of name: Int32) -> [ValueConstraint]? {
    if let own = attributes(name)?.constraints, !own.isEmpty { return own }
    return position(name) == nil ? parent?.constraints(of: name) : nil
  }

  public func get(_ name: Int32) -> Value? { position(name).flatMap { slots[$0] } }

  @discardableResult
  public func set(_ name: Int32, _ value: Value) -> Int {
    if let at = position(name) {
      slots[at] = value
      return at
    }
    names.append(name)
    slots.append(value)
    plainNames.append(attributes(name) == nil ? name : Scope.noName)
    if index != nil {
      index!.insertLast(of: names)
    } else if names.count > Scope.linearLimit {
      index = NameIndex(names)
    }
    return names.count - 1
  }

  public func set(_ name: String, _ value: Value) {
    let number = Names.number(name)
    noteName(name, number)
    set(number, value)
  }

  public func remove(_ name: Int32) {
    guard let at = position(name) else { return }
    slots[at] = nil
    if plainNames[at] != name { setAttributes(name, nil) }
  }

  public func attributes(_ name: Int32) -> VariableAttributes? {
    if let own = extras?.attributes[name] { return own }
    guard !declared.isEmpty, let at = position(name), at < declared.count else { return nil }
    return declared[at]
  }

  public func isPrivate(_ name: Int32) -> Bool { extras?.attributes[name]?.isPrivate ?? false }

  public func setAttributes(_ name: Int32, _ value: VariableAttributes?) {
    if value != nil || extras != nil { madeExtras.attributes[name] = value }
    guard let at = position(name) else { return }
    if at < declared.count, declared[at] != nil { declared[at] = nil }
    plainNames[at] = value == nil ? name : Scope.noName
  }
  /// Keeps the name as it is written where a variable is made.
  func noteName(_ name: String, _ number: Int32) {
    guard position(number) == nil else { return }
    if Names.shown(number) != name, extras?.displayNames[number] == nil { madeExtras.displayNames[number] = name }
  }

  /// The names of the variables that have values.
  public var variableNames: [(name: String, number: Int32)] {
    var result: [(String, Int32)] = []
    for (at, number) in names.enumerated() where slots[at] != nil {
      result.append((extras?.displayNames[number] ?? attributes(number)?.name ?? Names.shown(number), number))
    }
    return result
  }
}

extension Names {
  static func shown(_ number: Int32) -> String { shownNames[Int(number)] }
  public static func text(_ number: Int32) -> String { names[Int(number)] }
}

/// The variables, functions and aliases of the session or of a module.
public final class SessionState {
  public let top: Scope
  public var current: Scope
  public weak var module: ModuleObject?
  /// The id of the module that a closure has to itself; nil of other states.
  var closureId: String?
  /// The module whose state it is; a closure's is made when somebody asks for it.
  var owner: ModuleObject? {
    module ?? closureId.map { id in
      let made = ModuleObject("__DynamicModule_" + id, path: id, state: self)
      module = made
      return made
    }
  }
  /// A number that no other state of the process has.
  let number: Int
  private nonisolated(unsafe) static var count = 0
  public init(top: Scope) {
    self.top = top
    self.current = top
    number = SessionState.count
    SessionState.count += 1
  }
}

/// What a call of a function, script or script block is: its arguments and where it came from.
public final class CallContext {
  public let command: CommandInfo?
  public var arguments: [Value] = []
  /// `$args`: one array, whose elements a script may change.
  private(set) lazy var argumentsValue = Value.array(arguments)
  public var bound: DictionaryObject?
  public var input: [Value]? {
    didSet { madeEnumerator = nil }
  }
  private var madeEnumerator: EnumeratorObject?
  enum InputForm { case enumerator, list, array }
  /// What `$input` is: a list to an advanced function, and an array at its end (ScriptCommandProcessor.cs).
  var inputForm = InputForm.enumerator
  var inputValue: Value {
    switch inputForm {
    case .enumerator: .object(inputEnumerator)
    case .list: .object(ListObject(input ?? [], type: .arrayList))
    case .array: .array(input ?? [])
    }
  }
  /// `$input` elsewhere: once gone through, it has nothing more to give.
  private var inputEnumerator: EnumeratorObject {
    if let madeEnumerator { return madeEnumerator }
    let made = EnumeratorObject(input ?? [], type: EnumeratorObject.input)
    madeEnumerator = made
    return made
  }
  public var invocation: InvocationInfo
  /// The function wrote an error through $PSCmdlet.
  var hasFailed = false
  /// The $PSCmdlet of an advanced function.
  public var cmdlet: FunctionCmdletObject?
  public init(_ command: CommandInfo?, invocation: InvocationInfo) {
    self.command = command
    self.invocation = invocation
  }
}

/// $MyInvocation: what was called, from where.
public final class InvocationInfo: PSObject {
  public let commandName: String
  public let command: CommandInfo?
  public let position: ScriptPosition?
  /// The number, in the history, of the input that the call is part of.
  let historyId = InvocationInfo.currentHistoryId
  nonisolated(unsafe) static var currentHistoryId = 1
  public var bound: DictionaryObject?
  public var unbound: [Value] = []
  public var expectingInput = false
  public var pipelineLength = 1
  public var pipelinePosition = 1
  /// Whether an input calls the command itself.
  var isFromPrompt = false
  /// The script file that the command belongs to.
  public var scriptFile: String?
  public init(_ commandName: String, command: CommandInfo? = nil, position: ScriptPosition? = nil) {
    self.commandName = commandName
    self.command = command
    self.position = position
  }
  public override var type: TypeDescriptor { .invocationInfo }
}

/// Something that a value must pass when it is assigned to a variable or bound to a parameter.
public protocol ValueConstraint {
  /// The value to store.
  ///
  /// - Throws: `ConstraintFailure` where the value does not pass.
  func apply(_ value: Value, _ session: Session) throws -> Value
  /// Whether a value that does not pass is refused for what it is, rather than for its type.
  var isValidation: Bool { get }
  /// Whether it is the type of a function's parameter, whose refusals are those of a cast.
  var isOfParameter: Bool { get }
}

extension ValueConstraint {
  public var isOfParameter: Bool { false }
}
