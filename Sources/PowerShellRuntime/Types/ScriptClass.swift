import PowerShellSyntax

/// A type that is looked up when it is first needed. A struct for what `Evaluator` says.
struct LazyType {
  private let find: () throws -> TypeDescriptor

  init(_ find: @escaping () throws -> TypeDescriptor) { self.find = find }

  @inline(__always) func callAsFunction() throws -> TypeDescriptor { try find() }
}

/// A class that a script defines: its fields, methods and constructors.
public final class ScriptClass {
  final class Field {
    let name: String
    let type: LazyType
    let initial: Evaluator?
    /// Where the member is declared: what its initial value refuses is reported there.
    let position: ScriptPosition
    let constraints: [ValueConstraint]
    let isHidden: Bool
    /// What reflection gives as its attributes.
    let attributes: () -> [Value]

    init(
      name: String, type: LazyType, initial: Evaluator?, position: ScriptPosition, constraints: [ValueConstraint], isHidden: Bool,
      attributes: @escaping () -> [Value]
    ) {
      (self.name, self.type, self.initial, self.position) = (name, type, initial, position)
      (self.constraints, self.isHidden, self.attributes) = (constraints, isHidden, attributes)
    }
  }

  /// What an assignment leaves in a field.
  ///
  /// - Throws: the field's own refusal, a ValidationMetadataException.
  static func accept(_ value: Value, for field: Field, _ session: Session) throws -> Value {
    let type = try field.type()
    var item = type === TypeDescriptor.object ? value : try session.convert(value, to: type)
    for constraint in field.constraints {
      do { item = try constraint.apply(item, session) } catch let failure as ConstraintFailure {
        throw Failure.dotNet("System.Management.Automation.ValidationMetadataException", failure.message)
      }
    }
    return item
  }

  /// A method or constructor.
  final class ScriptMethod {
    let name: String
    /// The name in stack traces; a constructor's is that of its class.
    let frameName: String
    let parameters: [(name: String, type: LazyType)]
    let returnType: LazyType?
    let code: BlockCode
    let baseArguments: [Evaluator]?
    let isHidden: Bool
    /// What reflection gives as its attributes.
    var attributes: () -> [Value] = { [] }
    /// `$this`, then the parameters, then all else.
    private let layout: ScopeLayout
    unowned(unsafe) let owner: ScriptClass

    init(
      _ name: String, frameName: String, _ parameters: [(name: String, type: LazyType)], _ returnType: LazyType?, _ code: BlockCode, _ baseArguments: [Evaluator]?, isHidden: Bool,
      owner: ScriptClass
    ) {
      (self.name, self.frameName, self.parameters, self.returnType, self.code) = (name, frameName, parameters, returnType, code)
      (self.baseArguments, self.isHidden, self.owner) = (baseArguments, isHidden, owner)
      layout = code.layout.preceded(by: Names.this)
    }

    /// - Parameter byPosition: the class that New-Object makes; its messages have the argument's number and the class's name.
    func invoke(_ session: Session, this: Value?, _ arguments: [Value], byPosition: String? = nil) throws -> Value {
      // As in any call, what the caller defined is seen.
      let scope = Scope(parent: owner.state.current, layout: layout)
      if let this { scope.store(this, at: 0) }
      for index in 0..<min(parameters.count, arguments.count) {
        let type = try parameters[index].type()
        let value: Value
        do {
          value = type === TypeDescriptor.object ? arguments[index] : try session.convert(arguments[index], to: type)
        } catch Unwind.error(let error) {
          throw try session.unfitting(
            arguments[index], byPosition == nil ? parameters[index].name : String(index), for: byPosition ?? name, type: type.fullName, error.record.exception.message, error.record.exception)
        }
        scope.store(value, at: index + 1)
      }
      return try run(session, scope)
    }

    private func run(_ session: Session, _ scope: Scope) throws -> Value {
      try session.enterCall()
      let oldState = session.state
      session.state = owner.state
      let oldScope = owner.state.current
      owner.state.current = scope
      defer {
        owner.state.current = oldScope
        session.state = oldState
        session.noteEnd(of: scope)
        session.leaveCall()
      }
      let frame = Frame(session, scope: scope, output: NullSink.shared, source: code.source, commandName: frameName, call: nil).returningApart()
      session.frames.append(frame)
      // A method's errors leave it: only a caller's statement can go on.
      session.catchDepth += 1
      defer {
        session.frames.removeLast()
        session.catchDepth -= 1
      }
      let type = try returnType?()
      guard let type, type !== TypeDescriptor.void else {
        if let body = code.end { _ = try frame.run(body) }
        return .nothing
      }
      // What is only reported in a method that gives a value goes nowhere (ScriptBlock.InvokeAsMemberFunctionT collects the results alone).
      if let body = code.end { _ = try session.hidingErrors { try frame.run(body) } }
      let result = frame.result
      if type === TypeDescriptor.object { return result.isNothing ? .null : result }
      do { return try session.convert(result, to: type) } catch Unwind.error(let error) {
        if let place = frame.returnExtent { error.record.position = ScriptPosition(code.source, place) }
        throw Unwind.error(error)
      }
    }
  }

  let descriptor: TypeDescriptor
  let state: SessionState
  /// A number that no other class of the process has.
  let number: Int
  private nonisolated(unsafe) static var count = 0
  var fields: [Field] = []
  var staticFields: [Field] = []
  private var statics: [String: Value] = [:]
  var methods: [String: [ScriptMethod]] = [:]
  var staticMethods: [String: [ScriptMethod]] = [:]
  var constructors: [ScriptMethod] = []
  var staticConstructor: ScriptMethod?
  private var layout: [String: Int]?
  private var staticsReady = false
  /// Why the static members could not be made: whoever asks for them hears it again.
  private var staticsFailure: DotNetException?
  var base: ScriptClass? { descriptor.base?.scriptClass }

  init(_ descriptor: TypeDescriptor, state: SessionState) {
    self.descriptor = descriptor
    self.state = state
    number = ScriptClass.count
    ScriptClass.count += 1
  }

  /// The fields that an instance has, those of base classes first.
  private(set) lazy var instanceFields: [Field] = (base?.instanceFields ?? []) + fields

  func slot(_ key: String) -> Int? {
    if let layout { return layout[key] }
    let made = Dictionary(instanceFields.enumerated().map { ($0.element.name.lowercased(), $0.offset) }, uniquingKeysWith: { $1 })
    layout = made
    return made[key]
  }

  public func method(_ key: String, argumentCount: Int, isStatic: Bool) -> ScriptMethodReference? {
    var current: ScriptClass? = self
    while let type = current {
      let list = (isStatic ? type.staticMethods : type.methods)[key] ?? []
      if let found = list.first(where: { $0.parameters.count == argumentCount }) { return ScriptMethodReference(found) }
      current = type.base
    }
    return nil
  }

  /// Whether its objects are sequences, because it or a base implements IEnumerable, or is an enumerator itself.
  lazy var isSequence: Bool = {
    let interfaces = descriptor.ancestry.flatMap(\.interfaces)
    if interfaces.contains(where: { $0.hasSuffix("Collections.IEnumerator") }), method("movenext", argumentCount: 0, isStatic: false) != nil { return true }
    return interfaces.contains { $0.contains("Collections.IEnumerable") || $0.contains("Generic.IEnumerable") } && method("getenumerator", argumentCount: 0, isStatic: false) != nil
  }()

  /// Whether its objects put themselves into formats, because it or a base implements IFormattable.
  lazy var isFormattable: Bool = {
    descriptor.ancestry.contains { $0.interfaces.contains { $0.hasSuffix("IFormattable") } && $0.scriptClass != nil } && method("tostring", argumentCount: 2, isStatic: false) != nil
  }()

  /// Whether the class has a method itself, and not by its bases.
  public func declaresMethod(_ key: String) -> Bool { methods[key] != nil }

  /// The overload for arguments: of those with their count, the one whose parameters fit best.
  func method(_ key: String, _ arguments: [Value], _ session: Session, isStatic: Bool) -> ScriptMethod? {
    var current: ScriptClass? = self
    while let type = current {
      let all = (isStatic ? type.staticMethods : type.methods)[key] ?? []
      if all.count == 1, all[0].parameters.count == arguments.count { return all[0] }
      let list = all.filter { $0.parameters.count == arguments.count }
      if list.count == 1 { return list[0] }
      if let best = ScriptClass.best(list, arguments, session) { return best }
      current = type.base
    }
    return nil
  }

  static func best(_ list: [ScriptMethod], _ arguments: [Value], _ session: Session) -> ScriptMethod? {
    let candidates = list.compactMap { method -> OverloadCandidate<ScriptMethod>? in
      var result = OverloadCandidate(method, parameterCount: method.parameters.count)
      for (argument, parameter) in zip(arguments, method.parameters) {
        guard let type = try? parameter.type() else { return nil }
        let rank = session.conversionRank(argument, type)
        if rank == .none { return nil }
        result.ranks.append(rank)
        result.types.append(type)
      }
      return result
    }
    return session.best(candidates, arguments) ?? candidates.first?.target
  }

  /// The static Parse that takes text.
  var parseMethod: ScriptMethod? {
    staticMethods["parse"]?.first { $0.parameters.count == 1 && (try? $0.parameters[0].type()) === TypeDescriptor.string } ?? base?.parseMethod
  }

  /// Whether it or a base class has static methods of a name, whatever arguments they take.
  func hasStaticMethod(_ key: String) -> Bool { staticMethods[key] != nil || base?.hasStaticMethod(key) ?? false }

  var hasDefaultConstructor: Bool { constructors.isEmpty || hasConstructor(argumentCount: 0) }

  /// Whether a constructor of one parameter takes the value as it is: by .NET's rules, which widen numbers and convert no text.
  func takes(_ value: Value, _ session: Session) -> Bool {
    constructors.contains { constructor in
      guard constructor.parameters.count == 1, let type = try? constructor.parameters[0].type() else { return false }
      if type === TypeDescriptor.object || session.isInstance(value, of: type) { return true }
      guard let own = value.base.type, let from = ScriptClass.widths.firstIndex(where: { $0 === own }), let to = ScriptClass.widths.firstIndex(where: { $0 === type }) else { return false }
      return from < to
    }
  }
  /// The numbers of .NET that widen to those behind them.
  private static let widths: [TypeDescriptor] = [.byte, .int16, .int, .long, .single, .double]

  func hasConstructor(argumentCount: Int) -> Bool { constructors.contains { $0.parameters.count == argumentCount } }

  // MARK: Instances

  func instantiate(_ session: Session, _ arguments: [Value], byPosition: String? = nil) throws -> Value {
    try prepareStatics(session)
    // Initial values may make further instances.
    try session.enterCall()
    defer { session.leaveCall() }
    let all = instanceFields
    var values: [Value] = []
    for field in all { values.append(try session.defaultValue(of: field.type())) }
    let instance = ClassInstance(descriptor, values)
    if descriptor.isSubtype(of: .exception) {
      let native = descriptor.ancestry.first { $0.scriptClass == nil } ?? .exception
      let exception = ExceptionObject(native, ExceptionText.standard(descriptor))
      exception.instance = instance
      instance.exception = exception
    }
    // Until it is given out nothing else holds the collection.
    let collection = collection(for: instance)
    instance.collection = collection
    return try withExtendedLifetime(collection) {
      try initialize(session, instance)
      try construct(session, instance, arguments, byPosition: byPosition)
      return .object(instance.identity)
    }
  }

  /// The collection that an instance of a class derived from one is.
  private func collection(for instance: ClassInstance) -> PSObject? {
    let native = descriptor.nativeBase
    let names = Set(native.ancestry.map(\.openName))
    let name = native.openName
    if !names.isDisjoint(with: ["System.Collections.Hashtable", "System.Collections.Generic.Dictionary`2", "System.Collections.Specialized.OrderedDictionary", "System.Collections.Generic.SortedDictionary`2"]) {
      // A Hashtable that .NET makes tells the case of its keys.
      let table = DictionaryObject(type: descriptor, ignoresCase: false)
      table.instance = instance
      return table
    }
    let lists = [
      "System.Collections.ArrayList", "System.Collections.Generic.List`1", "System.Collections.Generic.LinkedList`1", "System.Collections.ObjectModel.Collection`1",
      "System.Collections.Queue", "System.Collections.Generic.Queue`1", "System.Collections.Stack", "System.Collections.Generic.Stack`1",
    ]
    guard lists.contains(name) else { return nil }
    let list = ListObject([], type: descriptor)
    list.instance = instance
    return list
  }

  private func initialize(_ session: Session, _ instance: ClassInstance) throws {
    try base?.initialize(session, instance)
    let scope = Scope(parent: state.top)
    scope.set(Names.this, .object(instance.identity))
    for field in fields {
      guard let at = instance.type.scriptClass?.slot(field.name.lowercased()) else { continue }
      guard let initial = field.initial else {
        // A field that hides a base class's starts without the other's value.
        if base?.slot(field.name.lowercased()) != nil { instance.fields[at] = try session.defaultValue(of: field.type()) }
        continue
      }
      instance.fields[at] = try reporting(at: field.position) {
        try ScriptClass.accept(initial(frame(for: field, scope, session)), for: field, session)
      }
    }
  }

  private func frame(for field: Field, _ scope: Scope, _ session: Session) -> Frame {
    Frame(session, scope: scope, output: NullSink.shared, source: field.position.source, commandName: descriptor.name, call: nil)
  }

  private func reporting<Result>(at position: ScriptPosition, _ body: () throws -> Result) throws -> Result {
    do { return try body() } catch Unwind.error(let error) {
      if error.record.position == nil { error.record.position = position }
      throw Unwind.error(error)
    }
  }

  fileprivate func construct(_ session: Session, _ instance: ClassInstance, _ arguments: [Value], byPosition: String? = nil) throws {
    if constructors.isEmpty {
      guard arguments.isEmpty else { throw noOverload(arguments.count) }
      try base?.construct(session, instance, [])
      return
    }
    let candidates = constructors.filter { $0.parameters.count == arguments.count }
    guard let constructor = candidates.count == 1 ? candidates[0] : ScriptClass.best(candidates, arguments, session) else {
      throw noOverload(arguments.count)
    }
    _ = try constructor.invoke(session, this: .object(instance.identity), arguments, byPosition: byPosition)
  }

  private func noOverload(_ count: Int) -> Unwind {
    Failure.error(
      "Cannot find an overload for \"new\" and the argument count: \"\(count)\".", id: "MethodCountCouldNotFindBest",
      .NotSpecified, type: Failure.exceptionType("System.Management.Automation.MethodException"))
  }

  /// Runs the base class's constructor for an instance under construction.
  func constructBase(_ session: Session, _ instance: ClassInstance, _ arguments: [Value]) throws {
    if let base { return try base.construct(session, instance, arguments) }
    guard !arguments.isEmpty else { return }
    if let exception = instance.exception {
      let made = try session.exception(exception.type, arguments)
      exception.message = made.message
      exception.inner = made.inner
    } else if let list = instance.collection as? ListObject {
      list.elements = session.enumerated(try session.create(descriptor.nativeBase, arguments))
    } else if let table = instance.collection as? DictionaryObject {
      for entry in try session.create(descriptor.nativeBase, arguments).object(as: DictionaryObject.self)?.entries ?? [] { table[key: entry.key] = entry.value }
    } else if descriptor.nativeBase.fullName == "System.Management.Automation.CachedValidValuesGeneratorBase", arguments.count == 1 {
      // How many seconds values are kept; here they are made anew each time they are asked for.
    } else {
      throw noOverload(arguments.count)
    }
  }

  // MARK: Statics

  func prepareStatics(_ session: Session) throws {
    if let staticsFailure { throw staticsFailure }
    if staticsReady { return }
    staticsReady = true
    try base?.prepareStatics(session)
    do {
      for field in staticFields {
        statics[field.name.lowercased()] = try reporting(at: field.position) {
          let frame = frame(for: field, Scope(parent: state.top), session)
          return try field.initial.map { try session.convert($0(frame), to: field.type()) } ?? session.defaultValue(of: field.type())
        }
      }
      _ = try staticConstructor?.invoke(session, this: nil, [])
    } catch Unwind.error(let error) {
      session.recordCaught(error)
      let exception = ExceptionObject(Failure.exceptionType("System.TypeInitializationException"), "The type initializer for '\(descriptor.name)' threw an exception.")
      exception.inner = error.record.exception
      staticsFailure = DotNetException(exception)
      throw DotNetException(exception)
    }
  }

  /// The session that the class was declared in.
  var declaringSession: SessionReference?
  var session: Session? { declaringSession?.session }

  func staticProperty(_ name: String) throws -> Value? {
    if let session { try prepareStatics(session) }
    return try statics[name.lowercased()] ?? base?.staticProperty(name)
  }

  /// - Returns: whether there is such a property.
  func setStaticProperty(_ name: String, _ value: Value, _ session: Session) throws -> Bool {
    try prepareStatics(session)
    guard let field = staticFields.first(where: { CaseFolding.equal($0.name, name) }) else {
      return try base?.setStaticProperty(name, value, session) ?? false
    }
    do { statics[name.lowercased()] = try session.convert(value, to: field.type()) } catch Unwind.error(let error) {
      throw session.settingFailure(field.name, error.record.exception)
    }
    return true
  }
}

extension ClassInstance {
  /// Whether the class says itself what its instances are told apart by.
  var hasOwnHash: Bool { type.scriptClass?.method("gethashcode", argumentCount: 0, isStatic: false) != nil }

  /// What the class's own GetHashCode says; nil where it has none, or fails.
  var ownHash: Int? {
    guard let own = type.scriptClass, let session = own.session, let method = own.method("gethashcode", argumentCount: 0, isStatic: false) else { return nil }
    return (try? method.invoke(session, this: .object(self), []))?.intValue
  }

  /// What the class's own Equals says.
  func isOwnEqual(_ other: Value) -> Bool {
    guard let own = type.scriptClass, let session = own.session, let method = own.method("equals", argumentCount: 1, isStatic: false) else { return other.object === self }
    return (try? method.invoke(session, this: .object(self), [other])).map { session.truth($0) } ?? false
  }
}

/// A method of a script class, for callers outside the compiler.
public struct ScriptMethodReference {
  let method: ScriptClass.ScriptMethod
  init(_ method: ScriptClass.ScriptMethod) { self.method = method }
  public func invoke(_ session: Session, this: Value?, _ arguments: [Value]) throws -> Value {
    try method.invoke(session, this: this, arguments)
  }
}

extension Session {
  func invokeBaseConstructor(_ frame: Frame, _ arguments: [Value]) throws {
    guard let instance = frame.scope.get(Names.this)?.object?.classInstance else { return }
    try frame.constructing?.constructBase(self, instance, arguments)
  }

  /// Counts a call; too deep a call is PowerShell's own error.
  func enterCall() throws {
    callDepth += 1
    if callDepth > callDepthLimit {
      callDepth -= 1
      throw Failure.error(
        "The script failed due to call depth overflow.", id: "CallDepthOverflow", .InvalidOperation,
        type: Failure.exceptionType("System.Management.Automation.ScriptCallDepthException"), target: .integer(callDepth))
    }
  }
  func leaveCall() { callDepth -= 1 }
}

extension ClassInstance {
  var isFormattable: Bool { type.scriptClass?.isFormattable ?? false }
  var isSequence: Bool { type.scriptClass?.isSequence ?? false }
}
