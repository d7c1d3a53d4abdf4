import PowerShellSyntax

/// The engine's own objects: script blocks, types, invocations, commands, variables.
enum EngineMembers {
  static func load(_ type: MemberBuilder) {
    switch type.type.fullName {
    case "System.Management.Automation.ScriptBlock": loadScriptBlock(type)
    case "System.Type": loadType(type)
    case "System.Management.Automation.InvocationInfo": loadInvocation(type)
    case "System.Management.Automation.CommandInfo", "System.Management.Automation.CmdletInfo", "System.Management.Automation.FunctionInfo",
      "System.Management.Automation.FilterInfo", "System.Management.Automation.AliasInfo", "System.Management.Automation.ScriptInfo", "System.Management.Automation.ExternalScriptInfo",
      "System.Management.Automation.ApplicationInfo": CommandMembers.load(type)
    case "System.Management.Automation.PSModuleInfo": ModuleMembers.load(type)
    case "System.Collections.DictionaryEntry": loadEntry(type)
    case let name where name.hasPrefix("System.Collections.Generic.KeyValuePair`2"): loadEntry(type)
    case "System.Management.Automation.SwitchParameter":
      type.property("IsPresent", "bool") { _, this in .bool(this.object(as: SwitchObject.self)?.isPresent ?? false) }
      type.method("bool ToBool()") { session, this, _ in .bool(session.truth(this)) }
      type.staticProperty("Present", "switch") { _ in .object(SwitchObject(true)) }
      type.constructor("switch new(bool isPresent)") { session, a in .object(SwitchObject(session.truth(a[0]))) }
    case "System.Management.Automation.PSObject":
      type.constructor("psobject new()", "psobject new(System.Object obj)") { _, a in a.first ?? .object(CustomObject()) }
      type.staticMethod("psobject AsPSObject(System.Object obj)", "psobject AsPSObject(System.Object obj, bool storeTypeNameAndInstanceMembersLocally)") { _, a in
        if a[0].isNull { throw Failure.engineArgumentNull("obj") }
        return a[0]
      }
    case "System.Management.Automation.PSReference":
      type.property("Value", "System.Object", set: { _, this, value in try this.object(as: ReferenceObject.self)?.set(value) }) { _, this in
        this.object(as: ReferenceObject.self)?.value ?? .null
      }
    case "System.Collections.IEnumerator": loadEnumerator(type)
    case "System.Management.Automation.PSScriptMethod": loadScriptMethod(type)
    case "System.Management.Automation.PSMethod":
      type.property("OverloadDefinitions", "System.Collections.ObjectModel.Collection[string]") { _, this in
        .strings(this.object(as: MethodObject.self)?.definitions ?? [])
      }
      type.property("MemberType", "System.Management.Automation.PSMemberTypes") { session, _ in try session.convert(.string("Method"), to: TypeCatalog.memberTypes) }
      type.property("TypeNameOfValue", "string") { _, _ in .string("System.Management.Automation.PSMethod") }
      type.property("IsInstance", "bool") { _, _ in .bool(true) }
      type.property("Name", "string") { _, this in .string(this.object(as: MethodObject.self)?.method.name ?? "") }
      type.method("System.Object Invoke(Params System.Object[] arguments)") { session, this, a in
        guard let method = this.object(as: MethodObject.self) else { return .null }
        // What the method fails with is the failure of this call, too.
        do { return try session.call(method.method, on: method.target, session.enumerated(a[0]), byPosition: method.method.name) } catch Unwind.error(let error) {
          error.isOfArguments = true
          throw Unwind.error(error)
        }
      }
    case "System.Management.Automation.ErrorCategoryInfo": ErrorMembers.loadParts(type)
    case "System.Management.Automation.ErrorDetails":
      func details(_ this: Value) -> ErrorDetailsObject? { this.object(as: ErrorDetailsObject.self) }
      type.property("Message", "string") { _, this in .string(details(this)?.message ?? "") }
      type.property("RecommendedAction", "string", set: { _, this, value in details(this)?.recommendedAction = value.text }) { _, this in
        .string(details(this).map { $0.recommendedAction.isEmpty ? $0.advice : $0.recommendedAction } ?? "")
      }
      type.constructor("System.Management.Automation.ErrorDetails new(string message)") { _, a in .object(ErrorDetailsObject(a[0].text)) }
    case "System.Management.Automation.PSCustomObject": 
      // Its own is empty: only text made of the whole object lists the properties.
      type.method("string ToString()") { _, this, _ in .string(this.object(as: CustomObject.self)?.display ?? "") }
    case "System.Globalization.TextInfo": CultureMembers.loadTextInfo(type)
    case "System.Management.Automation.WildcardPattern": WildcardMembers.load(type)
    case "System.Management.Automation.PSVariable": VariableMembers.load(type)
    case "System.Management.Automation.CommandMetadata": ProxyMembers.loadMetadata(type)
    case "System.Management.Automation.ProxyCommand": ProxyMembers.loadProxy(type)
    default: loadRecords(type)
    }
  }

  private static func loadScriptMethod(_ type: MemberBuilder) {
    func method(_ this: Value) -> MethodObject? { this.object(as: MethodObject.self) }
    type.property("Script", "scriptblock") { _, this in method(this)?.script.map { .object($0) } ?? .null }
    type.property("OverloadDefinitions", "System.Collections.ObjectModel.Collection[string]") { _, this in .strings(method(this)?.definitions ?? []) }
    type.property("MemberType", "System.Management.Automation.PSMemberTypes") { session, _ in try session.convert(.string("ScriptMethod"), to: TypeCatalog.memberTypes) }
    type.property("TypeNameOfValue", "string") { _, _ in .string("System.Object") }
    type.property("Value", "System.Object") { _, this in .string(method(this)?.text ?? "") }
    type.property("Name", "string") { _, this in .string(method(this)?.method.name ?? "") }
    type.property("IsInstance", "bool") { _, _ in .bool(true) }
    type.method("System.Object Invoke(Params System.Object[] arguments)") { session, this, a in
      guard let method = method(this) else { return .null }
      return try session.invokeMember(method.method.name, on: method.target, session.enumerated(a[0]))
    }
  }

  private static func loadRecords(_ type: MemberBuilder) {
    guard ["WarningRecord", "VerboseRecord", "DebugRecord", "InformationRecord"].contains(type.type.name) else { return }
    func record(_ value: Value) -> StreamRecord? { value.object(as: StreamRecord.self) }
    if type.type.name == "InformationRecord" {
      type.constructor("void new(System.Object messageData, string source)") { session, a in
        let made = try session.informationRecord(a[0])
        made.source = a[1].text
        return .object(made)
      }
      type.property("MessageData", "System.Object") { _, this in record(this)?.messageData ?? .null }
      type.property("Source", "string") { _, this in .string(record(this)?.source ?? "") }
      type.property("TimeGenerated", "datetime") { _, this in .object(DateTimeObject(ticks: record(this)?.time ?? 0, kind: .local)) }
      type.property("Tags", "System.Object") { _, this in .strings(record(this)?.tags ?? []) }
      type.property("User", "string") { session, _ in .string(session.environment["USER"] ?? "root") }
      type.property("Computer", "string") { session, _ in .string(session.environment["COMPUTERNAME"] ?? "rehearse") }
      type.property("ProcessId", "uint") { session, _ in (session.variable("PID")).map { (try? session.convert($0, to: .uint32)) ?? $0 } ?? .null }
      for name in ["NativeThreadId", "ManagedThreadId"] { type.property(name, "uint") { _, _ in .number(.uint32(1)) } }
    } else {
      let stream: Stream = type.type.name == "WarningRecord" ? .warning : type.type.name == "VerboseRecord" ? .verbose : .debug
      type.constructor("void new(string message)") { _, a in .object(StreamRecord(stream, a[0].text)) }
      type.property("Message", "string") { _, this in .string(record(this)?.message ?? "") }
      type.property("InvocationInfo", "System.Management.Automation.InvocationInfo") { _, this in record(this)?.invocation ?? .null }
      type.property("PipelineIterationInfo", "System.Collections.ObjectModel.ReadOnlyCollection[int]") { _, _ in .array([]) }
      if type.type.name == "WarningRecord" { type.property("FullyQualifiedWarningId", "string") { _, _ in .string("") } }
    }
  }

  /// Errors that end a block come out of the method that ran it as exceptions.
  private static func leaving<Result>(_ session: Session, _ body: () throws -> Result) throws -> Result {
    // What the block reports without ending is nobody's.
    do { return try session.hidingErrors { try session.catchingErrors(body) } } catch Unwind.error(let error) {
      // The exception of a method inside is that of this method, too.
      if error.record.exception.type.fullName == "System.Management.Automation.MethodInvocationException" { throw Unwind.error(error) }
      if error.isEscalated { throw DotNetException(error.carrier ?? error.record.exception) }
      let exception = error.leavingException
      // What a throw statement throws has an exception of the engine around it.
      throw DotNetException(error.isThrown ? ExceptionObject(Failure.runtimeException, exception.message, inner: exception) : exception)
    }
  }

  private static func loadScriptBlock(_ type: MemberBuilder) {
    func block(_ value: Value) throws -> ScriptBlock {
      guard let block = value.object(as: ScriptBlock.self) else { throw Failure.argument("Not a script block.") }
      return block
    }
    type.method("System.Object Invoke(Params System.Object[] args)") { session, this, a in
      let values = try leaving(session) { try block(this).invokeCollecting(session, arguments: session.enumerated(a[0])) }
      return .object(ListObject(values, type: session.types.generic("System.Collections.ObjectModel.Collection", [.psObject]) ?? .arrayList))
    }
    type.method("System.Object InvokeReturnAsIs(Params System.Object[] args)") { session, this, a in
      try leaving(session) { try block(this).invoke(session, arguments: session.enumerated(a[0])) }
    }
    type.method(
      "System.Object InvokeWithContext(System.Collections.IDictionary functionsToDefine, System.Object variablesToDefine, Params System.Object[] args)"
    ) { session, this, a in
      let variables = a[1].isNull ? [] : session.enumerated(a[1])
      let named = try variables.compactMap { variable in
        try session.propertyValue("Name", of: variable).map { (Names.number($0.text), try session.propertyValue("Value", of: variable) ?? .null) }
      }
      let scope = session.scope
      let outer = scope.functions
      defer { scope.functions = outer }
      for entry in a[0].object(as: DictionaryObject.self)?.entries ?? [] {
        guard let block = entry.value.object(as: ScriptBlock.self) else { continue }
        scope.functions[entry.key.text.lowercased()] = FunctionInfo(entry.key.text, block, isFilter: false, module: nil)
      }
      session.commandEpoch += 1
      let sink = CollectingSink()
      let arguments = session.enumerated(a[2]).map { CommandArgument(value: $0) }
      try leaving(session) { try session.call(BlockCommandInfo(try block(this)), arguments: arguments, output: sink, variables: named) }
      session.commandEpoch += 1
      return .object(ListObject(sink.values, type: session.types.generic("System.Collections.ObjectModel.Collection", [.psObject]) ?? .arrayList))
    }
    type.method("scriptblock GetNewClosure()") { session, this, _ in
      let original = try block(this)
      let scope = Scope(parent: session.globalState.top)
      var current: Scope? = session.scope
      var chain: [Scope] = []
      while let next = current, next !== session.globalState.top {
        chain.append(next)
        current = next.parent
      }
      if chain.isEmpty { chain = [session.scope] }
      for source in chain.reversed() {
        for (name, number) in source.variableNames { if let value = source.get(number) { scope.set(name, value) } }
      }
      // The block belongs to a module of its own, whose script scope has what was captured.
      scope.isScriptScope = true
      let state = SessionState(top: scope)
      state.closureId = session.newGuid()
      return .object(ScriptBlock(original.code, state: state))
    }
    type.property("Ast", "System.Management.Automation.Language.Ast") { _, this in
      let code = try block(this).code
      return .object(code.tree.object(code.function ?? code.ast))
    }
    type.method("System.Management.Automation.SteppablePipeline GetSteppablePipeline()", "System.Management.Automation.SteppablePipeline GetSteppablePipeline(System.Object commandOrigin)", "System.Management.Automation.SteppablePipeline GetSteppablePipeline(System.Object commandOrigin, System.Object[] args)") { session, this, _ in
      .object(try session.steppablePipeline(try block(this)))
    }
    type.method("powershell GetPowerShell(Params System.Object[] args)") { session, this, a in
      .object(try session.powerShell(from: block(this), arguments: session.enumerated(a[0])))
    }
    type.method(
      "void CheckRestrictedLanguage(System.Collections.Generic.IEnumerable[string] allowedCommands, System.Collections.Generic.IEnumerable[string] allowedVariables, bool allowEnvironmentVariables)"
    ) { session, this, a in
      let names = a.prefix(2).map { list in list.isNull ? nil : session.enumerated(list).map(\.text) }
      try block(this).checkRestrictedLanguage(commands: names[0], variables: names[1] ?? [], allowsEnvironment: session.truth(a[2]))
      return .nothing
    }
    type.property("Attributes", "System.Collections.Generic.List[System.Attribute]") { session, this in
      let code = try block(this).code
      let attributes = try Compiler(session: session, source: code.source).attributeObjects(code.ast.paramBlock?.attributes ?? [])
      return .object(ListObject(attributes, type: session.types.generic("System.Collections.Generic.List", [AttributeObjects.base]) ?? .arrayList))
    }
    type.property("File", "string") { _, this in try block(this).code.source.file.map { .string($0) } ?? .null }
    type.property("Module", "psmoduleinfo") { _, this in try block(this).state.owner.map { .object($0) } ?? .null }
    type.property("IsFilter", "bool") { _, this in .bool(try block(this).code.isFilter) }
    type.property("IsConfiguration", "bool") { _, _ in .bool(false) }
    type.property("StartPosition", "System.Object") { _, this in
      let code = try block(this).code
      return TokenObject.start(of: ScriptPosition(code.source, code.ast.extent))
    }
    type.staticMethod("scriptblock Create(string script)") { session, a in
      .object(try session.scriptBlockWithLateTypes(a[0].text))
    }
  }

  private static func loadType(_ type: MemberBuilder) {
    func descriptor(_ value: Value) throws -> TypeDescriptor {
      guard let type = value.object(as: TypeObject.self) else { throw Failure.argument("Not a type.") }
      return type.descriptor
    }
    type.property("Name", "string") { _, this in
      let type = try descriptor(this)
      return .string(type.genericArguments.isEmpty ? type.name : String(type.name.prefix { $0 != "[" }))
    }
    type.property("FullName", "string") { _, this in .string(TypeProperties.fullName(try descriptor(this))) }
    type.property("Namespace", "string") { _, this in
      .string(try descriptor(this).fullName.prefix { $0 != "[" }.split(separator: ".").dropLast().joined(separator: "."))
    }
    type.property("BaseType", "type") { _, this in
      let type = try descriptor(this)
      if type === TypeDescriptor.object { return .null }
      if type.openName == "System.Nullable`1" { return .object(TypeObject(.valueType)) }
      return .object(TypeObject(type.genericArguments.isEmpty ? type.base ?? .object : .object))
    }
    type.property("UnderlyingSystemType", "type") { _, this in this }
    TypeProperties.load(type, descriptor)
    type.method("type GetElementType()") { _, this, _ in try descriptor(this).elementType.map { .object(TypeObject($0)) } ?? .null }
    type.method("bool IsAssignableFrom(type c)") { _, this, a in .bool(try descriptor(a[0]).isSubtype(of: descriptor(this))) }
    type.method("bool IsSubclassOf(type c)") { _, this, a in
      .bool(try descriptor(this) !== descriptor(a[0]) && descriptor(this).isSubtype(of: descriptor(a[0])))
    }
    type.method("bool IsInstanceOfType(System.Object o)") { session, this, a in .bool(session.isInstance(a[0], of: try descriptor(this))) }
    type.method("type[] GetGenericArguments()") { _, this, _ in
      .object(ArrayObject(try descriptor(this).genericArguments.map { .object(TypeObject($0)) }, elementType: .runtimeType))
    }
    type.method("System.Reflection.TypeInfo GetTypeInfo()") { _, this, _ in this }
    type.method("type MakeGenericType(Params type[] typeArguments)") { session, this, a in
      let arguments = try session.enumerated(a[0]).map { try descriptor($0) }
      return session.types.generic(try descriptor(this).fullName, arguments).map { .object(TypeObject($0)) } ?? .null
    }
    type.method("type MakeArrayType()") { _, this, _ in .object(TypeObject(try descriptor(this).arrayType)) }
    func enumeration(_ this: Value) throws -> (type: TypeDescriptor, names: Enumeration) {
      let type = try descriptor(this)
      guard let names = type.enumeration else { throw Failure.argument("Type provided must be an Enum. (Parameter 'enumType')") }
      return (type, names)
    }
    type.method("string[] GetEnumNames()") { _, this, _ in .strings(try enumeration(this).names.sorted.map(\.name)) }
    type.method("array GetEnumValues()") { _, this, _ in
      let (own, names) = try enumeration(this)
      return .object(ArrayObject(names.sorted.map { .object(EnumObject(own, $0.value)) }, elementType: own))
    }
    type.method("array GetEnumValuesAsUnderlyingType()") { session, this, _ in
      let names = try enumeration(this).names
      return .object(ArrayObject(try names.sorted.map { try names.number($0.value, session) }, elementType: names.underlying))
    }
    type.method("string GetEnumName(System.Object value)") { session, this, a in
      // A number that none of the names has is no error.
      guard let number = (try? session.convert(a[0], to: descriptor(this)))?.object(as: EnumObject.self)?.value else { return .null }
      return try enumeration(this).names.names.first { $0.value == number }.map { .string($0.name) } ?? .null
    }
    type.method("type GetEnumUnderlyingType()") { _, this, _ in .object(TypeObject(try enumeration(this).names.underlying)) }
    type.method("int GetArrayRank()") { _, this, _ in .integer(try descriptor(this).rank) }
    ReflectionMembers.load(type, descriptor)
    type.method("string ToString()") { _, this, _ in .string(try descriptor(this).fullName) }
    type.staticMethod("type GetType(string typeName)") { session, a in session.types.type(named: a[0].text).map { .object(TypeObject($0)) } ?? .null }
  }

  private static func loadInvocation(_ type: MemberBuilder) {
    func info(_ value: Value) -> InvocationInfo? { value.object(as: InvocationInfo.self) }
    type.property("MyCommand", "System.Object") { _, this in info(this)?.command.map { .object($0) } ?? .null }
    type.property("BoundParameters", "System.Object") { _, this in info(this)?.bound.map { .object($0) } ?? .object(DictionaryObject()) }
    type.property("UnboundArguments", "System.Object") { _, this in .object(ListObject(info(this)?.unbound ?? [])) }
    type.property("ScriptLineNumber", "int") { _, this in .integer(info(this)?.position?.line ?? 0) }
    type.property("OffsetInLine", "int") { _, this in .integer(info(this)?.position?.column ?? 0) }
    type.property("HistoryId", "long") { _, this in .long(Int64(info(this)?.historyId ?? 0)) }
    type.property("ScriptName", "string") { _, this in info(this)?.position?.source.file.map { .string($0) } ?? .string("") }
    type.property("Line", "string") { _, this in
      guard let position = info(this)?.position else { return .string("") }
      // The line with its end, where it has one.
      let line = position.source.lineIndex(at: Int(position.extent.start))
      return .string(position.source.line(line) + (line + 1 < position.source.lineStarts.count ? "\n" : ""))
    }
    type.property("Statement", "string") { _, this in .string(info(this)?.position?.text ?? "") }
    type.property("PositionMessage", "string") { _, this in .string(info(this)?.position.map(PositionText.message) ?? "") }
    type.property("PSScriptRoot", "string") { _, this in
      .string(info(this)?.position?.source.file.map(OverlayFileSystem.parent) ?? "")
    }
    type.property("PSCommandPath", "string") { _, this in info(this)?.position?.source.file.map { .string($0) } ?? .null }
    type.property("InvocationName", "string") { _, this in .string(info(this)?.commandName ?? "") }
    type.property("PipelineLength", "int") { _, this in .integer(info(this)?.pipelineLength ?? 1) }
    type.property("PipelinePosition", "int") { _, this in .integer(info(this)?.pipelinePosition ?? 1) }
    type.property("ExpectingInput", "bool") { _, this in .bool(info(this)?.expectingInput ?? false) }
    type.property("CommandOrigin", "System.Management.Automation.CommandOrigin") { _, this in
      .object(EnumObject(NetEnumerations.named("System.Management.Automation.CommandOrigin"), info(this)?.isFromPrompt ?? false ? 0 : 1))
    }
    type.property("DisplayScriptPosition", "System.Management.Automation.Language.IScriptExtent") { _, _ in .null }
  }

  private static func loadEntry(_ type: MemberBuilder) {
    func entry(_ value: Value) -> DictionaryEntryObject? { value.object(as: DictionaryEntryObject.self) }
    let isPair = type.type.name.hasPrefix("KeyValuePair")
    type.constructor("void new(System.Object key, System.Object value)") { _, a in .object(DictionaryEntryObject(a[0], a[1], isPair: isPair)) }
    if type.type === TypeDescriptor.dictionaryEntry {
      type.type.add(Member("Name", .AliasProperty, .alias("Key"), definition: "Name = Key"))
    }
    type.property("Key", "System.Object") { _, this in entry(this)?.key ?? .null }
    type.property("Value", "System.Object") { _, this in entry(this)?.value ?? .null }
  }

  private static func loadEnumerator(_ type: MemberBuilder) {
    type.property("Current", "System.Object") { _, this in this.object(as: EnumeratorObject.self)?.current ?? .null }
    type.property("Key", "System.Object") { session, this in
      this.object(as: EnumeratorObject.self)?.current.object(as: DictionaryEntryObject.self)?.key ?? .null
    }
    type.property("Value", "System.Object") { session, this in
      this.object(as: EnumeratorObject.self)?.current.object(as: DictionaryEntryObject.self)?.value ?? .null
    }
    type.method("bool MoveNext()") { _, this, _ in .bool(this.object(as: EnumeratorObject.self)?.moveNext() ?? false) }
    type.method("void Reset()") { _, this, _ in
      this.object(as: EnumeratorObject.self)?.reset()
      return .nothing
    }
  }
}
