import PowerShellSyntax

/// A call of a function, script block or script file.
final class FunctionProcessor: CommandProcessor {
  private let block: ScriptBlock
  private let code: BlockCode
  private var binder: ParameterBinder?
  private var scope: Scope
  private var frame: Frame
  private let context: CallContext
  private var input: [Value] = []
  private var metadata: CommandMetadata
  /// What the dynamicparam block put out.
  private var dynamicValues: [Value] = []
  /// One of the named blocks has run, so that the clean block has something to clean up.
  private var hasRun = false
  override var hasFailed: Bool { context.hasFailed }
  private let isSimple: Bool

  init(_ session: Session, _ info: CommandInfo, _ block: ScriptBlock, _ call: CommandCall) throws {
    self.block = block
    code = block.code
    metadata = block.code.metadata
    isSimple = !metadata.isAdvanced
    let state = block.state
    if call.isDotSourced {
      // A block of another session state is dot-sourced there.
      scope = state === session.state ? session.scope : state.current
    } else {
      scope = Scope(parent: state.current, layout: code.layout)
    }
    let invocation = InvocationInfo(call.invocationName.isEmpty ? info.name : call.invocationName, command: info, position: call.position)
    invocation.pipelineLength = call.pipelineLength
    invocation.pipelinePosition = call.pipelinePosition
    invocation.expectingInput = call.expectsInput
    invocation.scriptFile = code.source.file
    invocation.isFromPrompt = session.frames.count <= 1
    context = CallContext(info, invocation: invocation)
    if info is ScriptInfo && !call.isDotSourced { scope.isScriptScope = true }
    session.define(code.usedTypes, in: scope)
    frame = Frame(
      session, scope: scope, output: NullSink.shared, source: code.source,
      commandName: info.name.isEmpty || info is ScriptInfo ? "<ScriptBlock>" : info.name, call: context)
    if let place = code.firstPlace { frame.extent = place }
    super.init(session, info, call)
    if !call.isDotSourced || call.isTopLevel { scope.call = context }
  }

  override func begin() throws {
    try session.enterCall()
    defer { session.leaveCall() }
    try bind()
    frame.output = output
    if code.process == nil, code.begin == nil, !call.expectsInput || !metadata.isAdvanced { return }
    guard let body = code.begin else { return }
    hasRun = true
    try run(body)
  }

  private func bind() throws {
    if let refusal = metadata.declarationError { throw refusal }
    if let fixed = metadata.fixedName { throw session.overwriteRefusal(fixed) }
    if let conflict = metadata.nameConflict {
      guard metadata.isAdvanced else { throw Failure.error(conflict.message, id: conflict.id, .MetadataError, type: Failure.exceptionType("System.Management.Automation.MetadataException")) }
      throw ParameterBinder(session, info, metadata, call).failure(conflict.message, id: conflict.id, type: "MetadataException", category: .MetadataError)
    }
    for (number, value) in call.variables { scope.set(number, value) }
    if call.bindsByIndex, !(call.expectsInput && metadata.isAdvanced) { return try inState { try bindByIndex() } }
    if metadata.isAdvanced { context.inputForm = .list }
    if metadata.parameters.isEmpty && isSimple {
      try warnOfObsolete(context.bound)
      defer { context.invocation.unbound = context.arguments }
      context.arguments = CommandArgument.withoutNames(behindDashes: call.arguments).flatMap(\.words).map(\.writtenValue)
      return
    }
    if let body = code.dynamicParameters { metadata = try withDynamicParameters(body) }
    let binder = ParameterBinder(session, info, metadata, call)
    self.binder = binder
    if metadata.parameters.contains(where: { $0.constraints.contains { $0 is ValidateScriptConstraint } }) {
      // A validation script sees the parameters that are bound already.
      binder.whenBound = { [scope] parameter, value in scope.set(parameter.name, value) }
      try inState {
        try binder.bindArguments()
        try binder.completeBinding()
      }
    } else {
      try binder.bindArguments()
      try binder.completeBinding()
    }
    if !dynamicValues.isEmpty { binder.putDynamicLast() }
    RuntimeParameters.store(binder.bound, in: dynamicValues)
    context.bound = binder.bound
    context.invocation.bound = binder.bound
    context.arguments = binder.leftover
    context.invocation.unbound = binder.leftover
    if metadata.isAdvanced {
      context.cmdlet = FunctionCmdletObject(session, info, binder, context, scope)
      try applyCommon(binder)
    }
    try warnOfObsolete(binder.bound)
    try setParameters(binder)
  }

  /// The parameters as the call's arguments make them; nothing else of the function runs.
  func describe() throws -> CommandMetadata {
    try session.enterCall()
    defer { session.leaveCall() }
    return try code.dynamicParameters.map { try withDynamicParameters($0) } ?? metadata
  }

  /// The parameters with those that the dynamicparam block gives for the arguments that are known so far.
  private func withDynamicParameters(_ body: Executor) throws -> CommandMetadata {
    let early = ParameterBinder(session, info, metadata, call)
    early.skipsUnknown = true
    try early.bindArguments()
    context.bound = early.bound
    context.invocation.bound = early.bound
    context.cmdlet = FunctionCmdletObject(session, info, early, context, scope)
    // What nothing has bound has no default yet.
    for (parameter, entry) in zip(metadata.parameters, code.defaults) { store(entry.site.number, entry.name, early.bound[parameter.name] ?? .null) }
    let collected = CollectingSink()
    let target = output
    output = collected
    defer { output = target }
    do {
      try session.catchingErrors { try run(body) }
    } catch Unwind.error(let error) {
      throw early.failure("Cannot retrieve the dynamic parameters for the cmdlet. \(error.record.exception.message)", id: "GetDynamicParametersException")
    }
    dynamicValues = collected.values
    let made = RuntimeParameters.read(collected.values, session)
    if made.isEmpty { return metadata }
    if let twice = made.first(where: { metadata.exact($0.name) != nil }) {
      let (message, id) = CommandMetadata.definedTwice(twice.name)
      throw Failure.error(message, id: id, .MetadataError, type: Failure.exceptionType("System.Management.Automation.MetadataException"))
    }
    return CommandMetadata(
      metadata.parameters + made, isAdvanced: true, supportsShouldProcess: metadata.supportsShouldProcess, confirmImpact: metadata.confirmImpact,
      defaultSet: metadata.defaultSet, positionalBinding: metadata.positionalBinding)
  }

  /// Gives the parameters their arguments by their order: each is what the parameter's variable may be. A validation script sees those
  /// in front of it.
  private func bindByIndex() throws {
    let arguments = call.arguments.map { $0.value ?? .null }
    let bound = DictionaryObject(type: ParameterBinder.boundType)
    for (argument, (parameter, entry)) in zip(arguments, zip(metadata.parameters, code.defaults)) {
      let type = try parameter.type(session)
      var value = argument
      if type !== TypeDescriptor.object {
        if call.isTopLevel {
          // A module's parameters are variables of its state.
          value = try session.constrain(argument, [TypeConstraint(type: { type })], variable: parameter.name, isDeclaration: true)
        } else {
          do { value = try session.convert(argument, to: type) } catch Unwind.error(let error) {
            let record = ErrorRecordObject(error.conversionException, error.record.errorId, error.record.category, error.record.target)
            record.position = error.record.position
            let refusal = PowerShellError(record)
            refusal.isOfArguments = true
            throw Unwind.error(refusal)
          }
        }
      }
      value = try session.constrain(value, parameter.constraints.filter(\.isValidation), variable: parameter.name, isDeclaration: true)
      bound[parameter.name] = value
      store(entry.site.number, entry.name, value)
    }
    context.bound = bound
    context.invocation.bound = bound
    context.arguments = Array(arguments.dropFirst(metadata.parameters.count))
    context.invocation.unbound = context.arguments
    for (parameter, entry) in zip(metadata.parameters, code.defaults).dropFirst(arguments.count) {
      store(entry.site.number, entry.name, try defaultValue(parameter, entry.value))
    }
  }

  /// Variables for the parameters: bound values, or the defaults.
  private func setParameters(_ binder: ParameterBinder) throws {
    var boundCount = 0
    for (parameter, entry) in zip(metadata.parameters, code.defaults) {
      guard let value = binder.bound[parameter.name] else { continue }
      boundCount += 1
      store(entry.site.number, entry.name, value)
    }
    if boundCount == code.defaults.count { return }
    // Defaults can name parameters that stand behind them, so the bound ones have come first.
    for (parameter, entry) in zip(metadata.parameters, code.defaults) {
      if binder.bound.contains(.string(parameter.name)) { continue }
      store(entry.site.number, entry.name, try defaultValue(parameter, entry.value))
    }
  }

  /// The values of parameters before the pipeline bound them, by their names.
  private var backups: [String: Value] = [:]

  /// Variables for the parameters that the present pipeline object changed; those that only earlier objects bound get their
  /// defaults back. What the script itself assigned to the others stays.
  private func setPipelineParameters(_ binder: ParameterBinder) throws {
    // What a parameter goes back to is found out once, before the first object changes any of them (BackupDefaultParameter).
    for (parameter, entry) in zip(metadata.parameters, code.defaults) where binder.isFromPipeline(parameter) && backups[parameter.name] == nil {
      backups[parameter.name] = try defaultValue(parameter, entry.value)
    }
    for (parameter, entry) in zip(metadata.parameters, code.defaults) {
      guard binder.changedByPipeline(parameter) else { continue }
      if !binder.isFromPipeline(parameter) { binder.restore(parameter, backups[parameter.name] ?? .null) }
      store(entry.site.number, entry.name, binder.bound[parameter.name] ?? .null)
    }
  }

  /// What a parameter is that nothing bound.
  private func defaultValue(_ parameter: ParameterMetadata, _ evaluator: Evaluator?) throws -> Value {
    let type = try parameter.type(session)
    guard let evaluator else {
      if type === TypeDescriptor.switchParameter { return .object(SwitchObject(false)) }
      if type === TypeDescriptor.string { return .string("") }
      // Numbers and truth values have a default; all else is null (Compiler.GetDefaultValue).
      return type.isPrimitive && type !== TypeDescriptor.char || type === TypeDescriptor.decimal ? try session.defaultValue(of: type) : .null
    }
    let old = frame.output
    frame.output = NullSink.shared
    defer { frame.output = old }
    let item = try inState {
      // An attribute that makes something else of values does so with a default.
      try parameter.transformations.reduce(evaluator(frame)) { value, attribute in
        do { return try attribute.apply(value, session) } catch let failure as ConstraintFailure { throw defaultRefused(parameter, value, failure) }
      }
    }
    if type === TypeDescriptor.object { return item.isNothing ? .null : item }
    do { return try TypeConstraint(type: { type }).apply(item, session) } catch let failure as ConstraintFailure {
      throw defaultRefused(parameter, item, failure)
    }
  }

  /// A default that the parameter's type refuses: the refusal of an argument, and where arguments go by their order that of a cast.
  private func defaultRefused(_ parameter: ParameterMetadata, _ value: Value, _ failure: ConstraintFailure) -> Unwind {
    if let binder { return binder.transformation(failure.message, parameter, value, Extent(0, 0), inner: failure.inner, byAttribute: true) }
    return Failure.error(failure.message, id: failure.id, .InvalidArgument, type: Failure.exceptionType("System.Management.Automation.PSInvalidCastException"), inner: failure.inner)
  }

  private func store(_ number: Int32, _ name: String, _ value: Value) {
    // `$input` and `$args` stay the engine's.
    if number == Names.input || number == Names.args { return }
    // A scope of the call's own has the places and attributes of the parameters from the start. In the caller's, a variable that is
    // there stays what it is.
    guard call.isDotSourced else {
      scope.set(number, value)
      return
    }
    let isNew = scope.get(number) == nil
    scope.set(name, value)
    guard isNew, let at = code.layout.names.firstIndex(of: number), at < code.layout.declared.count, let attributes = code.layout.declared[at] else { return }
    scope.setAttributes(number, attributes)
  }

  private func warnOfObsolete(_ bound: DictionaryObject?) throws {
    let used = metadata.parameters.filter { $0.obsolete != nil && bound?.contains(.string($0.name)) ?? false }
    guard metadata.obsolete != nil || !used.isEmpty else { return }
    let warnings = (metadata.obsolete.map { ["The command '\(info.name)' is obsolete. \($0)"] } ?? []) + used.map { "Parameter '\($0.name)' is obsolete. \($0.obsolete ?? "")" }
    try inState {
      for text in warnings { try session.write(StreamRecord(.warning, text), action: session.preference("WarningPreference"), preference: "WarningPreference") }
    }
  }

  /// Common parameters set the preferences of this call's scope.
  private func applyCommon(_ binder: ParameterBinder) throws {
    guard binder.hasCommon else { return }
    let bound = binder.bound
    let preference = TypeCatalog.actionPreference
    func set(_ name: String, _ value: Value) { scope.set(name, value) }
    for (parameter, variable) in [
      ("ErrorAction", "ErrorActionPreference"), ("WarningAction", "WarningPreference"),
      ("InformationAction", "InformationPreference"), ("ProgressAction", "ProgressPreference"),
    ] {
      if let value = bound[parameter] { set(variable, value) }
    }
    if let flag = bound["Verbose"] { set("VerbosePreference", .object(EnumObject(preference, session.truth(flag) ? 2 : 0))) }
    if let flag = bound["Debug"] { set("DebugPreference", .object(EnumObject(preference, session.truth(flag) ? 2 : 0))) }
    if let flag = bound["WhatIf"] { set("WhatIfPreference", flag) }
    if let flag = bound["Confirm"] {
      set("ConfirmPreference", .object(EnumObject(TypeCatalog.confirmImpact, session.truth(flag) ? 1 : 0)))
    }
    captureVariables(bound)
  }

  private func inState<Result>(_ body: () throws -> Result) rethrows -> Result {
    let state = block.state
    let oldState = session.state
    let oldScope = state.current
    session.state = state
    state.current = scope
    defer {
      state.current = oldScope
      session.state = oldState
    }
    return try body()
  }

  private func run(_ body: Executor) throws {
    frame.output = output
    session.frames.append(frame)
    defer { session.frames.removeLast() }
    try inState {
      do { _ = try frame.run(body) } catch Unwind.error(let error) {
        note(leaving: error)
        throw Unwind.error(error)
      }
    }
  }

  /// Makes an error that leaves the function this command's, where it is one of an advanced function.
  private func note(leaving error: PowerShellError) {
    if error.isFromCmdlet {
      // Another command around this one is to end.
      if let ended = error.endedCall, ended !== context { return }
      (error.isFromCmdlet, error.hasLeftCommand) = (false, true)
      return
    }
    tellCallers(of: error)
    guard metadata.isAdvanced else { return }
    let (isStopped, isOwn) = (error.isStoppedStatement, !error.hasLeftCommand)
    if isStopped { (error.endsScript, error.isStoppedStatement) = (false, false) } else { error.leftFunction = true }
    claim(error, className: info.name)
    // Nobody's line has called a script that the command line names.
    if isStopped, isOwn, info is ScriptInfo, call.position == nil { (error.record.position, error.record.hasNoPlace) = (nil, true) }
  }

  /// An error that leaves a function comes to its callers' -ErrorVariable as the exception that it is (MshCommandRuntime.AppendErrorToVariables);
  /// the function's own has been taken away by then.
  private func tellCallers(of error: PowerShellError) {
    guard let lists = session.streams.lists[.error] else { return }
    let exception = error.isEscalated ? error.carrier ?? error.record.exception : error.record.exception
    for list in binder?.bound["ErrorVariable"] == nil ? lists : lists.dropLast() { list.elements.append(.object(exception)) }
  }

  /// What runs for each object of the pipeline.
  private var streaming: Executor? { call.collectsInput ? nil : code.process }

  override func process(_ item: Value?) throws {
    try session.enterCall()
    defer { session.leaveCall() }
    if let item {
      if let binder, binder.takesPipelineInput {
        do {
          try binder.bindPipeline(item)
        } catch Unwind.error(let error) {
          context.hasFailed = true
          // A function's own -ErrorVariable does not get what its input could not be bound to.
          try session.reportBinding(error, in: frame, action: binder.bound["ErrorAction"], skipsOwnVariable: binder.bound["ErrorVariable"] != nil)
          return try setPipelineParameters(binder)
        }
        try setPipelineParameters(binder)
      } else if metadata.isAdvanced, streaming == nil || binder != nil {
        let error = (binder ?? ParameterBinder(session, info, metadata, call)).failure(
          "The input object cannot be bound to any parameters for the command either because the command does not take pipeline input or the input and its properties do not match any of the parameters that take pipeline input.",
          id: "InputObjectNotBound", target: item)
        context.hasFailed = true
        if case .error(let inner) = error { try session.reportBinding(inner, in: frame, action: binder?.bound["ErrorAction"]) }
        return
      }
      if streaming == nil {
        input.append(item)
        return
      }
      context.input = [item]
      // A block that runs in its caller's scope leaves the caller's $_ as it was.
      if call.isDotSourced, outerItem == nil { outerItem = .some(scope.get(Names.underscore)) }
      scope.set(Names.underscore, item)
    }
    guard let body = streaming else { return }
    // A process block without an object has none of its caller's either.
    if item == nil, !call.isDotSourced { scope.set(Names.underscore, .null) }
    hasRun = true
    frame.item = item
    defer { frame.item = nil }
    try run(body)
  }

  override func end() throws {
    try session.enterCall()
    defer { session.leaveCall() }
    if streaming == nil || call.expectsInput { context.input = streaming == nil ? input : [] }
    if metadata.isAdvanced, streaming == nil, call.expectsInput, let last = input.last { scope.set(Names.underscore, last) }
    guard let body = code.end ?? (call.collectsInput ? code.process : nil) else { return }
    if metadata.isAdvanced { context.inputForm = .array }
    hasRun = true
    try run(body)
  }

  /// $_ of the scope that a dot-sourced block runs in, from before it began.
  private var outerItem: Value??

  /// What the clean block puts out is dropped, and its errors are shown but end nothing: no handler around the command sees them
  /// (CommandProcessorBase.DoCleanup).
  override func clean() {
    pipelineVariable?()
    if !call.isDotSourced { session.noteEnd(of: scope) }
    if let outerItem { if let item = outerItem { scope.set(Names.underscore, item) } else { scope.remove(Names.underscore) } }
    // $PSCmdlet holds the call and the call holds $PSCmdlet: one of them lets go when the call is over.
    defer { context.cmdlet = nil }
    guard let body = code.clean, hasRun else { return }
    let old = output
    output = NullSink.shared
    defer { output = old }
    let handlers = (session.catchDepth, session.framesThatThrow)
    (session.catchDepth, session.framesThatThrow) = (0, 0)
    defer { (session.catchDepth, session.framesThatThrow) = handlers }
    try? withStreams {
      do { try run(body) } catch Unwind.error(let error) {
        try session.report(error)
        (session.lastStatus, context.hasFailed) = (false, true)
      }
    }
  }
}
