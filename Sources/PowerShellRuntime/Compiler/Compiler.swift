import PowerShellSyntax

/// Compiles syntax trees to Swift closures, once for each script block.
///
/// A closure captures what is known before the script runs: constants, the places of variables, the members' names, the
/// operators. What it gets is the frame. The shapes that loops are made of (a variable compared with a constant, `$i++`,
/// `$x += ...`) have closures of their own; all else goes through the general ones.
struct Compiler {
  let session: Session
  let source: SourceText
  /// The names that the present script block assigns, for the layout of its scope.
  var assigned = AssignedNames()
  /// The classes and enums of the statement lists around what is compiled.
  var localTypes: LocalTypes?
  /// The places that the statements of a script have noted; nil in the blocks of functions and commands.
  private var places: Places?
  /// The statements stand in `@( )`, which errors of kind `leavesExpressions` leave as well.
  private var isInExpression = false

  final class AssignedNames {
    var numbers: [Int32] = []
    func add(_ number: Int32) { if !numbers.contains(number) { numbers.append(number) } }
  }

  /// The places of a script's statements in the order in which they are compiled (Compiler._sequencePoints).
  final class Places {
    private(set) var first: Extent?
    func note(_ place: Extent) -> Bool {
      defer { first = first ?? place }
      return first != nil
    }
  }

  /// Notes where a statement stands.
  ///
  /// - Returns: whether the statement makes its place the present one. The first of a script does not, for it is where the script begins;
  ///   so a statement in the value that the script assigns first has no place of its own (Compiler.UpdatePosition).
  func hasOwn(place: Extent) -> Bool { places?.note(place) ?? true }

  /// Whether classes and enums are made; they are not where the script has some that cannot be.
  private let definesTypes: Bool

  init(session: Session, source: SourceText, definesTypes: Bool = true) {
    self.definesTypes = definesTypes
    self.session = session
    self.source = source
  }

  func script(_ ast: ScriptBlockAst) throws -> BlockCode {
    for statement in ast.usingStatements where statement.kind == .Namespace {
      if let name = statement.name?.value, !session.types.namespaces.contains(name) { session.types.namespaces.append(name) }
    }
    let modules = ast.usingStatements.compactMap(\.module)
    var inner = self
    let places = Places()
    if !modules.isEmpty {
      inner.localTypes = LocalTypes(inside: localTypes)
      inner.localTypes?.byName = session.types(ofModules: modules.map(\.name), in: source)
    }
    let code = try inner.block(ast, isFilter: false, places: places)
    code.firstPlace = places.first
    code.usedTypes = inner.localTypes?.byName ?? [:]
    for module in modules where !session.use(module: module, in: source) { try session.importModule(used: module, in: source) }
    return code
  }

  /// Compiles a script block, with the parameters of a function's own list where it has one.
  func block(_ ast: ScriptBlockAst, parameters: [ParameterAst]? = nil, isFilter: Bool, places: Places? = nil) throws -> BlockCode {
    var inner = Compiler(session: session, source: source, definesTypes: definesTypes)
    inner.places = places
    inner.assigned = AssignedNames()
    inner.localTypes = localTypes
    // Empty parentheses behind a function's name leave its parameters to the block.
    let list = parameters.flatMap { $0.isEmpty ? nil : $0 } ?? ast.paramBlock?.parameters ?? []
    let metadata = try inner.metadata(list, attributes: ast.paramBlock?.attributes ?? [])
    let code = BlockCode(ast, source: source, metadata: metadata, isFilter: isFilter)
    // The parameters have the first places, in front of what their defaults assign.
    for parameter in list { inner.assigned.add(Names.number(parameter.name.path.name)) }
    for (index, parameter) in list.enumerated() {
      let site = VariableSite(parameter.name.path.name)
      let value = try parameter.defaultValue.map { try inner.expression($0) }
      metadata.parameters[index].defaultText = metadata.parameters[index].defaultText ?? parameter.defaultValue.map { inner.shownDefault($0) }
      code.defaults.append((site, parameter.name.path.name, value))
    }
    code.begin = try ast.beginBlock.map { try inner.named($0) }
    code.process = try ast.processBlock.map { try inner.named($0) }
    code.end = try ast.endBlock.map { try inner.named($0) }
    code.clean = try ast.cleanBlock.map { try inner.named($0) }
    code.dynamicParameters = try ast.dynamicParamBlock.map { try inner.named($0) }
    code.layout = ScopeLayout(inner.assigned.numbers, declared: inner.declaredAttributes(metadata, list.count))
    return code
  }

  private func named(_ block: NamedBlockAst) throws -> Executor {
    try statements(block.statements, traps: block.traps)
  }

  func insideExpression() -> Compiler {
    var inner = self
    inner.isInExpression = true
    return inner
  }

  // MARK: Statement lists

  func block(_ block: StatementBlockAst) throws -> Executor {
    try statements(block.statements, traps: block.traps)
  }

  func statements(_ list: [StatementAst], traps: [TrapStatementAst]) throws -> Executor {
    // Functions and classes exist from the start of their statement list on only where they stand: PowerShell defines
    // classes before anything runs, functions when control reaches them.
    let types = list.compactMap { $0 as? TypeDefinitionAst }
    var inner = self
    if !types.isEmpty, definesTypes {
      inner.localTypes = LocalTypes(inside: localTypes)
      try inner.defineTypes(types)
    }
    var compiled = try list.filter { !($0 is TypeDefinitionAst) }.map { try inner.guarded($0) }
    if !types.isEmpty, let defined = inner.localTypes?.byName {
      compiled.insert(Executor { frame in
        frame.session.define(defined, in: frame.scope)
        return .normal
      }, at: 0)
    }
    if !traps.isEmpty { return try inner.trapped(compiled, traps) }
    switch compiled.count {
    case 0: return Executor { _ in .normal }
    case 1: return compiled[0]
    case 2:
      let (first, second) = (compiled[0], compiled[1])
      return Executor { frame in
        let flow = try first(frame)
        if case .normal = flow { return try second(frame) }
        return flow
      }
    default:
      return Executor { frame in
        for statement in compiled {
          let flow = try statement(frame)
          if case .normal = flow { continue }
          return flow
        }
        return .normal
      }
    }
  }

  /// A statement whose failure is shown, after which the next one runs, unless something further out catches it.
  private func guarded(_ ast: StatementAst) throws -> Executor {
    // What a return statement runs is what fails.
    let extent = (ast as? ReturnStatementAst)?.pipeline?.extent ?? ast.extent
    let isInExpression = self.isInExpression
    // Statements that begin with a condition have no place of their own: errors are where their conditions stand.
    // An assignment sees to its own.
    let hasPlace = !(ast is IfStatementAst || ast is LabeledStatementAst || ast is TryStatementAst || ast is AssignmentStatementAst) && hasOwn(place: extent)
    let body = try statement(ast)
    return Executor { frame in
      if hasPlace { frame.extent = extent }
      do {
        return try body(frame)
      } catch Unwind.error(let error) {
        if isInExpression && error.leavesExpressions { throw Unwind.error(error) }
        try frame.session.handle(error, in: frame, at: extent)
        return .normal
      } catch let failure as DotNetException {
        // What an operator of .NET's own types throws.
        try frame.session.handle(failure.statementError, in: frame, at: extent)
        return .normal
      }
    }
  }

  private func trapped(_ list: [Executor], _ traps: [TrapStatementAst]) throws -> Executor {
    let handlers: [(type: (() throws -> TypeDescriptor)?, body: Executor)] = try traps.map { trap in
      (trap.type.map { lazyType($0.typeName) }, try block(trap.body))
    }
    return Executor { frame in
      let session = frame.session
      // A type that isn't there is missed by the block that names it, as soon as it runs.
      let types = try handlers.map { try $0.type?() }
      func handle(_ error: PowerShellError) throws -> Flow {
        session.recordCaught(error)
        guard let found = HandlerSearch.select(types, forTrapped: error) else { throw Unwind.error(session.carriedOut(error)) }
        let isForAll = handlers[found.index].type == nil && !error.leftFunction
        let record = found.showsInner ? error.record.ofInner : isForAll ? error.record.unwrapped : error.record
        // An error in the handler takes the place of the one that it handles.
        let flow = try frame.inChildScope { frame in try session.withCaught(error, as: record, in: frame) { try session.catchingErrors { try handlers[found.index].body(frame) } } }
        switch flow {
        case .continued: session.lastStatus = false
        case .broken: throw Unwind.error(session.carriedOut(error))
        case .normal: if !Session.isSilent(session.preference("ErrorActionPreference")) { try session.report(error) }
        case .returned: return flow
        }
        return .normal
      }
      let outer = frame.trap
      defer { frame.trap = outer }
      for statement in list {
        frame.trap = handle
        session.catchDepth += 1
        do {
          let flow = try statement(frame)
          session.catchDepth -= 1
          if case .normal = flow { continue }
          return flow
        } catch Unwind.error(let error) {
          session.catchDepth -= 1
          let flow = try handle(error)
          if case .returned = flow { return flow }
        } catch {
          session.catchDepth -= 1
          throw error
        }
      }
      return .normal
    }
  }

  // MARK: Types

  /// The type of a name; an error when the place is reached where there is none.
  func type(_ name: TypeName) throws -> TypeDescriptor {
    if let type = session.types.type(named: name.fullName, local: localTypes) { return type }
    throw typeNotFound(name)
  }

  /// - Parameter isCast: whether the type is that of a cast, whose place is the name without the brackets.
  func typeNotFound(_ name: TypeName, isCast: Bool = false) -> Unwind {
    // Of a generic type and of an array the name in front of the bracket is said, also where an argument is unknown.
    let open = name.fullName.firstIndex(of: "[")
    let shown = open.map { String(name.fullName[..<$0]) } ?? name.fullName
    let error = Failure.error(
      "Unable to find type [\(shown)].", id: "TypeNotFound", .InvalidOperation, target: .string(name.fullName))
    if case .error(let inner) = error {
      inner.record.position = ScriptPosition(source, isCast ? name.extent : bracketed(name.extent))
      inner.record.targetTypeOverride = "TypeName"
    }
    return error
  }

  /// A type's name with the brackets around it.
  private func bracketed(_ name: Extent) -> Extent {
    let (start, end) = (Int(name.start) - 1, Int(name.end))
    guard start >= 0, end < source.bytes.count, source.bytes[start] == UInt8(ascii: "["), source.bytes[end] == UInt8(ascii: "]") else { return name }
    return Extent(start, end + 1)
  }

  /// The type, looked up when it is first needed and kept.
  func lazyType(_ name: TypeName, isCast: Bool = false) -> () throws -> TypeDescriptor {
    if let known = session.types.type(named: name.fullName, local: localTypes), known.scriptClass == nil { return { known } }
    let session = self.session
    let failure = typeNotFound(name, isCast: isCast)
    let localTypes = self.localTypes
    return {
      guard let type = session.types.type(named: name.fullName, local: localTypes) else { throw failure }
      return type
    }
  }
}

extension Session {
  /// Decides what a statement's error does: goes on up, or is shown while the script goes on.
  func handle(_ error: PowerShellError, in frame: Frame, at extent: Extent) throws {
    locate(error, frame, extent)
    lastStatus = false
    // ThrowTerminatingError ends the function; its caller's statement is what fails. A command in front of one that failed is stopped.
    if error.isFromCmdlet || error.failedPipeline != nil { throw Unwind.error(error) }
    // Each list of statements that an error goes through tells the variables of it (ExceptionHandlingOps.CheckActionPreference).
    collect(.error, .object(error.record))
    if catchDepth > 0 || frames.count == framesThatThrow { throw Unwind.error(error) }
    let action = preference("ErrorActionPreference")
    if error.endsScript {
      if !error.isEscalated, !error.isStoppedStatement, Session.isSilent(action) {
        if !error.isRecorded {
          record(error.record)
          error.isRecorded = true
        }
        return
      }
      throw Unwind.error(error)
    }
    if action == "stop" {
      (error.endsScript, error.isStoppedStatement) = (true, true)
      throw Unwind.error(error)
    }
    if !error.isRecorded { record(error.record) }
    error.isRecorded = true
    if Session.isSilent(action) { return }
    try showError(error.record)
    lastStatus = false
  }

  /// Gives an error its place and stack, unless it has them.
  func locate(_ error: PowerShellError, _ frame: Frame, _ extent: Extent) {
    if error.record.position == nil, !error.record.hasNoPlace {
      let place = frame.extent.end > frame.extent.start ? frame.extent : extent
      error.record.position = ScriptPosition(frame.source, place)
    }
    if error.record.stackTrace.isEmpty { error.record.stackTrace = callStack() }
    if error.record.invocation == nil {
      error.record.invocation = InvocationInfo("", position: error.record.position)
      error.record.invocation?.scriptFile = frame.source.file
    }
  }

  func recordCaught(_ error: PowerShellError) {
    if !error.isRecorded { record(error.record) }
    error.isRecorded = true
  }

  /// Runs a handler with `$_` as the caught record. An untyped catch of an engine error sees the engine's exception, a
  /// typed one or a trap the exception inside it.
  func withCaught<Result>(_ error: PowerShellError, as record: ErrorRecordObject, in frame: Frame, _ body: () throws -> Result) throws -> Result {
    let old = frame.scope.get(Names.underscore)
    // Only the host sees another exception in place of a parser's.
    if record.exception.type.name == "ParseException" { record.reasonOverride = nil }
    // The handler's record is its own: what it does to it does not reach the one in $Error.
    let own = record.copy()
    own.original = record
    frame.scope.set(Names.underscore, .object(own))
    frame.handled.append(error)
    defer {
      frame.handled.removeLast()
      if let old { frame.scope.set(Names.underscore, old) } else { frame.scope.remove(Names.underscore) }
    }
    return try body()
  }

  /// The error of a block whose traps do not go on with it: a statement's own error ends all that is around, too.
  func carriedOut(_ error: PowerShellError) -> PowerShellError {
    error.isRecorded = true
    if !error.endsScript { (error.endsScript, error.isStoppedStatement) = (true, true) }
    return error
  }
}
