import PowerShellSyntax

extension Session {
  /// What an unset variable gives: null, or an error in strict mode.
  ///
  /// - Parameter shown: the name as the script writes it, with its scope.
  func unset(_ name: String, shown: String? = nil, _ frame: Frame, _ extent: Extent) throws -> Value {
    if let value = contextValue(name, frame) { return value }
    if strictMode(from: frame.scope) >= 1 {
      let error = Failure.error(
        "The variable '$\(shown ?? name)' cannot be retrieved because it has not been set.", id: "VariableIsUndefined",
        .InvalidOperation, target: .string(shown ?? name))
      if case .error(let inner) = error { inner.record.position = ScriptPosition(frame.source, extent) }
      throw error
    }
    return .null
  }

  /// The refusal of `$using:x` outside blocks that run elsewhere: jobs and ForEach-Object -Parallel.
  static func usingRefused() -> Unwind {
    Failure.error(
      "A Using variable cannot be retrieved. A Using variable can be used only with Invoke-Command, Start-Job, or InlineScript in the script workflow. When it is used with Invoke-Command, the Using variable is valid only if the script block is invoked on a remote computer.",
      id: "UsingWithoutInvokeCommand", .InvalidOperation)
  }

  /// The strict mode that holds in a scope; 0 for off.
  public func strictMode(from scope: Scope) -> Int {
    var current: Scope? = scope
    while let next = current {
      if let mode = next.strictMode { return mode }
      current = next.parent
    }
    return 0
  }

  /// What `$MyInvocation` tells of an input itself: it is a script without a name, which Out-Default stands behind (LocalPipeline.InvokeHelper).
  func promptInvocation(_ frame: Frame) -> InvocationInfo {
    guard frame.source.file == nil, let block = promptBlock(frame.source) else { return InvocationInfo("", position: ScriptPosition(frame.source, frame.extent)) }
    let invocation = InvocationInfo("", command: BlockCommandInfo(block))
    invocation.isFromPrompt = true
    invocation.pipelineLength = 2
    return invocation
  }

  /// An input as a script block; each is made once.
  private func promptBlock(_ source: SourceText) -> ScriptBlock? {
    if let last = lastPromptBlock, last.source === source { return last.block }
    let block = try? scriptBlock(of: parse(source, toRun: false), definesTypes: false)
    lastPromptBlock = block.map { (source, $0) }
    return block
  }

  /// Variables that the running call answers, or the call that another scope belongs to.
  func contextValue(_ name: String, _ frame: Frame, in owner: Scope? = nil) -> Value? {
    // What is dot-sourced has a call of its own in its caller's scope.
    var call: CallContext? { owner.map { callContext($0) } ?? frame.call ?? callContext(frame.scope) }
    switch name.lowercased() {
    case "args": return frame.hasNoArguments ? .array([]) : call?.argumentsValue ?? .array([])
    case "input": return call?.inputValue ?? .object(EnumeratorObject([], type: EnumeratorObject.input))
    case "psboundparameters": return call?.bound.map { .object($0) } ?? .object(DictionaryObject(type: ParameterBinder.boundType))
    case "pscmdlet": return (owner == nil ? frame.call?.cmdlet : nil).map { .object($0) } ?? callContext(owner ?? frame.scope) { $0.cmdlet != nil }?.cmdlet.map { .object($0) } ?? .null
    case "myinvocation": return .object(call?.invocation ?? promptInvocation(frame))
    case "psscriptroot": return .string(frame.source.file.map(OverlayFileSystem.parent) ?? "")
    case "pscommandpath": return .string(frame.source.file ?? "")
    // There is none before an error has ended something.
    case "stacktrace": return errors.elements.lazy.compactMap { $0.object as? ErrorRecordObject }.first.map { .string(StackText.text($0.stackTrace)) } ?? .null
    case "pwd": return .object(PathInfo.make(location))
    case "host": return hostObject
    case "executioncontext": return executionContext
    case "lastexitcode": return globalVariable("LASTEXITCODE") ?? .null
    case "error": return .object(errors)
    case "psstyle": return .object(style.object)
    case "profile": return profileObject
    default: return nil
    }
  }

  func callContext(_ scope: Scope, _ wanted: (CallContext) -> Bool = { _ in true }) -> CallContext? {
    var current: Scope? = scope
    while let next = current {
      if let call = next.call, wanted(call) { return call }
      current = next.parent
    }
    return nil
  }

  func scope(_ kind: VariablePath.Scope, from scope: Scope) -> Scope {
    switch kind {
    case .global: return globalState.top
    case .script: return scriptScope(from: scope)
    default: return scope
    }
  }

  func scriptScope(from scope: Scope) -> Scope {
    var current: Scope? = scope
    while let next = current {
      if next.isScriptScope { return next }
      current = next.parent
    }
    return globalState.top
  }

  /// Assigns a variable and its constraints: `[int]$x = 5`.
  func declare(_ name: String, _ value: Value, _ constraints: [ValueConstraint], in scope: Scope) throws {
    let number = Names.number(name)
    let isFixed = reached(number, from: scope).map { $0.attributes.isReadOnly || $0.attributes.isConstant } ?? false
    if isFixed || Names.engine[number] != nil { return try assign(number, name, value, in: scope) }
    var constraints = constraints
    if constraints.count == 1, var type = constraints[0] as? TypeConstraint, scope.reserves(number) {
      type.isLocal = true
      constraints = [type]
    }
    let result = try constrain(value.isNothing ? .null : value, constraints, variable: name, isDeclaration: scope.get(number) == nil)
    scope.noteName(name, number)
    scope.set(number, result)
    scope.setAttributes(number, VariableAttributes(name: name, constraints: constraints))
  }

  // MARK: Drives

  func driveValue(_ drive: String, _ name: String) throws -> Value {
    switch drive.lowercased() {
    case "env": return environment[name].map { .string($0) } ?? .null
    case "variable":
      let (owner, plain) = scoped(name)
      return (owner.map { $0.get(Names.number(plain)) } ?? variable(plain)) ?? .null
    case "function":
      let (owner, plain) = scoped(name)
      let function = owner.map { $0.functions[plain.lowercased()] as? FunctionInfo } ?? findFunction(plain.lowercased())
      return function.map { .object($0.block) } ?? .null
    case "alias": return findAlias(name.lowercased()).map { .string($0.definition) } ?? .null
    default:
      guard isFileDrive(drive) else { return .null }
      return files.read(absolutePath("\(drive):\(name)")).map { .strings(FileText.lines(FileText.decode($0))) } ?? .null
    }
  }

  /// Runs something in another state: a module's commands and variables are those that are seen.
  public func withState<Result>(_ other: SessionState, _ body: () throws -> Result) rethrows -> Result {
    let old = state
    state = other
    defer { state = old }
    return try body()
  }

  /// The scope that a name on the function, alias or variable drive is qualified with, and the plain name.
  public func scoped(_ name: String) -> (scope: Scope?, name: String) {
    guard let colon = name.firstIndex(of: ":") else { return (nil, name) }
    let rest = String(name[name.index(after: colon)...])
    switch name[..<colon].lowercased() {
    case "global": return (globalState.top, rest)
    case "script": return (scriptScope(from: scope), rest)
    case "local", "private": return (scope, rest)
    default: return (nil, name)
    }
  }

  func setDriveValue(_ drive: String, _ name: String, _ value: Value) throws {
    switch drive.lowercased() {
    case "env": environment[name] = value.isNull ? nil : try stringify(value)
    case "variable":
      let (owner, plain) = scoped(name)
      if let owner { owner.set(plain, value) } else { try setVariable(plain, value) }
    case "function":
      try setFunction(name, value, options: nil, force: false)
    case "alias": try setAlias(name, value, options: nil, force: false)
    default:
      guard isFileDrive(drive) else { throw Failure.driveNotFound(drive) }
      _ = try ProviderIntrinsics.run("Set-Content", self, [("LiteralPath", .string("\(drive):\(name)")), ("Value", value)])
    }
  }

  /// Whether files can be named behind a drive in a variable's braces: `${Temp:/notes.txt}`, `${C:\notes.txt}`.
  private func isFileDrive(_ name: String) -> Bool { name.count == 1 || fileDrives[name.lowercased()] != nil }

  // MARK: Throwing

  /// The error of a throw statement.
  func thrown(_ value: Value?, in frame: Frame) -> PowerShellError {
    let error = made(fromThrown: value, in: frame)
    error.isThrown = true
    return error
  }

  private func made(fromThrown value: Value?, in frame: Frame) -> PowerShellError {
    guard let value, !value.isNull else {
      if value == nil, let error = frame.handled.last {
        let again = PowerShellError(error.record, endsScript: true)
        again.isThrownAgain = !error.record.exception.wasThrown
        noteThrownAgain(error.record)
        again.isRecorded = true
        return again
      }
      return thrownError(message: "ScriptHalted", target: .null, frame)
    }
    if let record = value.object(as: ErrorRecordObject.self) {
      let error = PowerShellError(record, endsScript: true)
      error.isThrownAgain = frame.handled.contains { $0.record === record.original ?? record } && !record.exception.wasThrown
      // Only an exception of the engine knows that a throw statement threw it.
      if record.exception.type.isSubtype(of: Failure.runtimeException) { record.shownName = "Exception" }
      if error.isThrownAgain { noteThrownAgain(record) }
      if record.position == nil { record.position = frame.position }
      return error
    }
    if let exception = ErrorMembers.exception(value) {
      // An exception of the engine carries its record.
      if let record = exception.record, exception.type.isSubtype(of: Failure.runtimeException), !exception.wasThrown {
        // It is no command's any more.
        let own = record.copy()
        (own.activity, own.commandClass, own.shownName, own.position) = ("", "", nil, record.position ?? frame.position)
        let error = PowerShellError(own, endsScript: true)
        error.isThrownAgain = true
        noteThrownAgain(own)
        return error
      }
      let own = ownRecord(of: exception.type)
      let record = ErrorRecordObject(exception, own?.id ?? exception.message, own?.category ?? .OperationStopped, own?.hasTarget ?? false ? .string("") : .null)
      if own?.category == .NotSpecified { record.shownName = "ParentContainsErrorRecordException" }
      record.position = frame.position
      return PowerShellError(record, endsScript: true)
    }
    let text = (try? stringify(value)) ?? value.text
    return thrownError(message: text, target: value, frame)
  }

  /// The engine's own exceptions, and no cmdlet's, know that a throw statement has thrown them again.
  private func noteThrownAgain(_ record: ErrorRecordObject) {
    if record.commandClass.isEmpty, record.exception.type.isSubtype(of: Failure.runtimeException) { record.exception.wasThrownAgain = true }
  }

  /// The id and category of the record that an exception of PowerShell brings (the constructors of IContainsErrorRecord); nil of others.
  private func ownRecord(of type: TypeDescriptor) -> (id: String, category: ErrorCategory, hasTarget: Bool)? {
    switch type.name {
    case "RuntimeException", "ParameterBindingException", "MethodInvocationException", "PipelineStoppedException", "CmdletInvocationException": ("RuntimeException", .NotSpecified, false)
    case "ItemNotFoundException", "DriveNotFoundException", "ProviderNotFoundException", "SessionStateException": ("SessionStateException", .InvalidArgument, true)
    case "CommandNotFoundException": ("CommandNotFoundException", .ObjectNotFound, true)
    case "MetadataException", "ValidationMetadataException", "ArgumentTransformationMetadataException": ("RuntimeException", .MetadataError, false)
    case "PSSecurityException": ("UnauthorizedAccess", .SecurityError, false)
    case "ParseException": ("Parse", .ParserError, false)
    case "IncompleteParseException": ("IncompleteParse", .ParserError, false)
    default: nil
    }
  }

  private func thrownError(message: String, target: Value, _ frame: Frame) -> PowerShellError {
    let exception = ExceptionObject(Failure.runtimeException, message)
    exception.wasThrown = true
    let record = ErrorRecordObject(exception, message, .OperationStopped, target)
    record.position = frame.position
    return PowerShellError(record, endsScript: true)
  }

  // MARK: Objects of the engine

  func psObject(of value: Value) -> Value {
    let members = (try? self.members(of: value, hidden: value.object?.classInstance == nil)) ?? []
    func describe(_ member: Member) -> Value {
      guard member.isMethod, member.kind != .ParameterizedProperty, let method = try? get(member, of: value) else { return .object(PropertyObject(member, target: value)) }
      return method
    }
    let isProperty: (Member) -> Bool = { !$0.isHidden && [.Property, .NoteProperty, .ScriptProperty, .AliasProperty, .CodeProperty].contains($0.kind) }
    let properties = MemberCollection(members.filter(isProperty).map(describe), target: value)
    let methods = MemberCollection(members.filter { !isProperty($0) }.map(describe), target: value)
    let whole = CustomObject([
      ("BaseObject", value.base), ("ImmediateBaseObject", value.base), ("Members", .object(MemberCollection(members.map(describe), target: value))),
      ("Properties", .object(properties)), ("Methods", .object(methods)),
      ("TypeNames", typeNameList(of: value)),
    ], type: .psObject)
    let added = ExtendedMembers()
    added.members = [
      Member("Copy", .Method, .method(Method("Copy", [
        Method.Overload(signature: "psobject Copy()", parameters: [], isVariadic: false) { _, _, _ in
          value.object(as: CustomObject.self).map { .object($0.copy()) } ?? value
        }
      ])), definition: "psobject Copy()"),
      Member("ToString", .Method, .method(Method("ToString", [
        Method.Overload(signature: "string ToString()", parameters: [], isVariadic: false) { session, _, _ in .string(try session.stringify(value)) }
      ])), definition: "string ToString()"),
    ]
    whole.extended = added
    return .object(whole)
  }

  /// `.psbase`: a dictionary's own properties behind its keys.
  func psBase(of value: Value) -> Value {
    guard let table = value.object(as: DictionaryObject.self) else { return value }
    return .object(CustomObject([
      ("Count", .integer(table.count)), ("Keys", .object(ListObject(table.keys))), ("Values", .object(ListObject(table.values))),
    ]))
  }

  /// `$PROFILE`: the path, with the paths that the other profiles have in PowerShell.
  private var profileObject: Value {
    let folder = OverlayFileSystem.parent(profile)
    let paths = [
      ("AllUsersAllHosts", "/opt/microsoft/powershell/7/profile.ps1"), ("AllUsersCurrentHost", "/opt/microsoft/powershell/7/Microsoft.PowerShell_profile.ps1"),
      ("CurrentUserAllHosts", folder + "/profile.ps1"), ("CurrentUserCurrentHost", profile),
    ]
    let wrapped = WrappedScalar(.string(profile))
    let added = ExtendedMembers()
    added.members = paths.map { Member($0, .NoteProperty, .note(.string($1)), definition: "string \($0)=\($1)") }
    wrapped.extended = added
    return .object(wrapped)
  }

  private var executionContext: Value {
    .object(CustomObject([
      ("Host", hostObject), ("InvokeCommand", commandInvocation), ("InvokeProvider", providerIntrinsics), ("SessionState", sessionStateObject(state)),
    ], type: EngineIntrinsics.engineIntrinsics))
  }

  var commandInvocation: Value { .object(CustomObject([], type: EngineIntrinsics.invoker)) }
  var providerIntrinsics: Value { .object(CustomObject([], type: ProviderIntrinsics.type)) }

  func sessionStateObject(_ state: SessionState) -> Value {
    .object(CustomObject([
      ("Drive", .object(CustomObject([], type: EngineIntrinsics.drives))), ("Provider", .object(CustomObject([], type: EngineIntrinsics.providers))),
      ("PSVariable", .object(OpaqueObject(state, type: EngineIntrinsics.variables))), ("InvokeCommand", commandInvocation), ("InvokeProvider", providerIntrinsics),
      ("Applications", .object(ListObject([.string("*")]))), ("Scripts", .object(ListObject([.string("*")]))),
      ("Path", .object(CustomObject([("CurrentLocation", .object(PathInfo.make(location)))], type: EngineIntrinsics.paths))),
      ("LanguageMode", .string("FullLanguage")), ("Module", state.module.map { .object($0) } ?? .null),
    ], type: EngineIntrinsics.sessionState))
  }
}
