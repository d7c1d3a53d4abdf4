import PowerShellSyntax

/// What cmdlets need of the language.
extension Session {
  /// Applies a binary operator of the language.
  public func apply(_ kind: TokenKind, _ left: Value, _ right: Value) throws -> Value {
    if kind == .Is || kind == .IsNot {
      guard let type = try right.object(as: TypeObject.self)?.descriptor ?? types.type(named: stringify(right)) else {
        throw Failure.error("Cannot convert the \"\(right.text)\" value of type \"System.String\" to type \"System.Type\".", id: "RuntimeException", .NotSpecified)
      }
      return .bool(isInstance(left, of: type) == (kind == .Is))
    }
    return try Operators.binary(kind)(self, left, right)
  }

  /// Ticks and so many of a unit more.
  ///
  /// - Throws: .NET's OverflowException.
  public func addTicks(_ ticks: Int64, _ count: Int64, _ unit: Int64) throws -> Int64 { try TickArithmetic.sum(ticks, TickArithmetic.product(count, unit)) }

  public func isNumber(_ value: Value) -> Bool {
    switch value.base {
    case .int, .long, .double: true
    case .object(let object): object is NumberObject
    default: false
    }
  }

  /// A value as a floating number: numbers, booleans, and text that reads as a number.
  public func realNumber(_ value: Value) -> Double? {
    switch value.base {
    case .int(let number): return Double(number)
    case .long(let number): return Double(number)
    case .double(let number): return number
    case .null, .nothing: return nil
    default:
      guard case .double(let number)? = try? tryConvert(value, to: .double) else { return nil }
      if case .string(let text) = value.base, text.trimmingWhitespace.isEmpty { return nil }
      return number
    }
  }

  /// Calls a method of an object by its name.
  public func invokeMember(_ name: String, on object: Value, _ arguments: [Value]) throws -> Value {
    guard let member = try findMember(name, of: object) else { return .null }
    switch member.body {
    case .method(let method): return try call(method, on: object, arguments, byPosition: method.name)
    case .scriptMethod(let block): return try run(block, name, on: object, arguments)
    default: return .null
    }
  }
}

extension Cmdlet {
  /// Text for the screen that is also a record of the information stream.
  public func writeHostOutput(_ text: String, noNewline: Bool) throws {
    let record = StreamRecord(.information, text)
    record.noNewline = noNewline
    record.isHostOutput = true
    record.source = informationSource
    record.tags = ["PSHOST"]
    let data = CustomObject([
      ("Message", .string(text)), ("NoNewLine", .bool(noNewline)), ("ForegroundColor", value("ForegroundColor") ?? session.console.foreground),
      ("BackgroundColor", value("BackgroundColor") ?? session.console.background),
    ], type: Session.hostInformationType)
    data.display = text
    record.messageData = .object(data)
    let action = value("InformationAction")?.text.lowercased() ?? session.preference("InformationPreference")
    if action == "stop" { return try writeRecord(record) }
    session.collect(.information, .object(record))
    if action != "ignore" { try session.write(record) }
  }

  public func writeInformation(_ data: Value, tags: [String]) throws {
    // The text is .NET's: of a list the name of its type.
    let record = try session.informationRecord(data)
    record.tags = tags
    record.source = informationSource
    try writeRecord(record)
  }

  /// Who an information record comes from: the script whose line calls the command.
  private var informationSource: String { position?.source.file ?? commandName }

  /// Reports an error in the name of the function that calls this cmdlet, as Write-Error does.
  ///
  /// - Parameter keepsId: whether the record has its whole id already.
  public func writeCallerError(_ record: ErrorRecordObject, keepsId: Bool = false) throws {
    func place(_ invocation: InvocationInfo?) {
      (record.invocation, record.position, record.hasNoPlace) = (invocation, invocation?.position, invocation?.position == nil)
    }
    let frames = session.frames
    // A method of a class has no name, and stands where it is called.
    if frames.count > 1, let frame = frames.last, frame.returnsApart {
      place(InvocationInfo("", position: frames[frames.count - 2].position))
      return try writeError(record)
    }
    // A block that is called inside the function is the caller, and has no name; a dot-sourced one has no scope of its own.
    let running = frames.last?.call
    let caller = running?.command is BlockCommandInfo ? running : session.callContext(session.scope) { $0.command != nil }
    if let command = caller?.command, command is FunctionInfo || command is ScriptInfo, !keepsId {
      record.commandClass = command.name
      record.hasOwnId = false
    }
    switch caller?.command {
    // The block has no name, and stands where the function is called, or at the statement of the script.
    case let command? where frames.last?.isAsked ?? false && !(command is BlockCommandInfo):
      let isFunction = command is FunctionInfo
      place(InvocationInfo("", position: isFunction ? caller?.invocation.position : frames.dropLast().last?.position))
    case let command? where command is FunctionInfo || command is BlockCommandInfo:
      // Nobody's line calls the block of a runspace.
      place(InvocationInfo(command.name, command: command, position: caller?.invocation.position ?? (frames.count > 1 ? position : nil)))
    // Nor a script that the command line names.
    case is ScriptInfo: place(caller?.invocation)
    // $MyInvocation is that of the input itself (WriteErrorCommand.ProcessRecord).
    default: record.invocation = frames.last.map(session.promptInvocation)
    }
    record.isWrittenAtTop = caller?.command == nil
    try writeError(record)
  }
}

extension Session {
  /// A record of the information stream. Its text is .NET's: of a list the name of its type.
  func informationRecord(_ data: Value) throws -> StreamRecord {
    let text = try data.writtenText ?? (data.isNull ? "System.Management.Automation.InformationRecord" : isList(data) ? data.type?.fullName ?? "" : data.object is DateTimeObject ? dotNetText(of: data) : stringify(data))
    return StreamRecord(.information, text, data: data)
  }

  static let hostInformationType = TypeDescriptor("System.Management.Automation.HostInformationMessage")

  /// The scope that `script:` names now.
  public func scriptScope() -> Scope { scriptScope(from: scope) }

  /// Assigns a variable of a given scope, as cmdlets do: a parent's constant does not keep a scope from having one of its name.
  public func assignVariable(_ name: String, _ value: Value, in scope: Scope) throws {
    try assign(Names.number(name), name, value, in: scope, shadowsConstants: true)
  }

  /// A variable that the engine answers: `$PWD`, `$Host` and their like.
  ///
  /// - Parameter owner: the scope whose call is asked, where it is not the running one.
  public func automaticVariable(_ name: String, in owner: Scope? = nil) -> Value? {
    frames.last.flatMap { contextValue(name, $0, in: owner) }
  }

  /// The variables of a scope that the engine answers itself, as a listing of the scope has them
  /// (SessionStateScope.GetVariables; Compiler.DottedLocalsTupleType).
  ///
  /// - Parameter isGlobal: whether the global scope is listed, which has the shell's own too.
  public func automaticVariables(isGlobal: Bool, in owner: Scope? = nil) -> [VariableObject] {
    let isAdvanced = (owner ?? scope).call?.cmdlet != nil
    var names = ["?", "ExecutionContext", "Host", "input", "MyInvocation", "PSBoundParameters", "PSCommandPath", "PSScriptRoot", isAdvanced ? "PSCmdlet" : "args"]
    if isGlobal { names += ["$", "^", "PROFILE", "PSStyle", "PWD", "StackTrace"] }
    return names.map { VariableObject($0, in: nil, value: $0 == "?" ? .bool(lastStatus) : automaticVariable($0, in: owner) ?? variable($0) ?? .null) }
  }

  /// Makes a global function of its text; one that does not parse is left out.
  public func defineFunction(_ name: String, _ text: String) {
    guard let block = try? scriptBlock(text) else { return }
    globalState.top.functions[name.lowercased()] = FunctionInfo(name, block, isFilter: false, module: nil)
  }

  /// Scopes from the present one outwards.
  var visibleScopes: [Scope] {
    var list: [Scope] = []
    var current: Scope? = scope
    while let scope = current {
      list.append(scope)
      current = scope.parent
    }
    return list
  }

  public var allAliases: [AliasInfo] {
    var seen: [String: AliasInfo] = [:]
    for scope in visibleScopes { for (key, alias) in scope.aliases where seen[key] == nil { seen[key] = alias } }
    return seen.values.sorted { Comparison.compare($0.name, $1.name, ignoresCase: true) < 0 }
  }

  public var allFunctions: [CommandInfo] {
    var seen: [String: CommandInfo] = [:]
    for scope in visibleScopes { for (key, function) in scope.functions where seen[key] == nil { seen[key] = function } }
    return seen.values.sorted { Comparison.compare($0.name, $1.name, ignoresCase: true) < 0 }
  }

  public var visibleCmdlets: [CmdletInfo] { cmdlets.all.filter { cmdletFilter?($0) ?? true } }

  /// - Returns: whether there was such an alias.
  /// - Throws: where it is constant, or read-only and not forced.
  public func removeAlias(_ name: String, force: Bool) throws -> Bool {
    if let alias = findAlias(name.lowercased()), alias.options.isProtected(force: force) {
      throw Failure.notRemovable("Alias was not removed because alias \(name) is constant or read-only.", id: "AliasNotRemovable", name)
    }
    for scope in visibleScopes where scope.aliases.removeValue(forKey: name.lowercased()) != nil {
      commandEpoch += 1
      return true
    }
    return false
  }

  // MARK: Drives that are not files

  public func driveItem(_ drive: String, _ name: String) throws -> Value { try driveValue(drive, name) }
  /// - Parameter force: whether a variable that is read-only is made anew, and is like others then.
  public func setDriveItem(_ drive: String, _ name: String, _ value: Value, force: Bool = false) throws {
    let number = Names.number(name)
    if force, drive == "variable", let scope = owner(number, from: scope), let attributes = scope.attributes(number), attributes.isReadOnly, !attributes.isConstant { scope.remove(number) }
    try setDriveValue(drive, name, value)
  }

  /// The names on a drive that a pattern matches. Names of the environment have their case, where no wildcard asks for them.
  public func driveItemNames(_ drive: String, _ pattern: String) throws -> [String] {
    let (owner, pattern) = drive == "env" ? (nil, pattern) : scoped(pattern)
    let wildcard = Wildcard(pattern, ignoresCase: drive != "env" || Wildcard.hasWildcards(pattern))
    let names: [String]
    switch drive {
    case "env": names = environment.keys.sorted { $0.lowercased() < $1.lowercased() }
    case "function":
      if !Wildcard.hasWildcards(pattern), findFunction(pattern.lowercased()) == nil { _ = autoload?(pattern) }
      // What a pattern finds comes as the table has it, where a listing of the drive is sorted (SessionStateProviderBase.GetChildNames).
      let all = owner.map { $0.functions.values.sorted { $0.name < $1.name } } ?? allFunctions
      let isListing = pattern == "*" || !Wildcard.hasWildcards(pattern)
      names = (isListing ? all : all.sorted { $0.definitionOrder < $1.definitionOrder }).map(\.name)
    case "alias": names = allAliases.map(\.name)
    default:
      var all: [String: String] = [:]
      for scope in owner.map({ [$0] }) ?? visibleScopes { for (name, number) in scope.variableNames where (scope === self.scope || !scope.isPrivate(number)) && all[name.lowercased()] == nil { all[name.lowercased()] = name } }
      if owner == nil { for engine in automaticVariables(isGlobal: true) where all[engine.name.lowercased()] == nil { all[engine.name.lowercased()] = engine.name } }
      names = all.values.sorted { $0.lowercased() < $1.lowercased() }
    }
    return names.filter(wildcard.matches)
  }

  /// The objects on a drive that a pattern matches.
  public func driveItems(_ drive: String, _ pattern: String) throws -> [Value] {
    try driveItemNames(drive, pattern).compactMap { driveItemObject(drive, $0) }
  }

  /// The object of one name on a drive.
  public func driveItemObject(_ drive: String, _ name: String) -> Value? {
    let item: PSObject? =
      switch drive {
      case "function": findFunction(name.lowercased())
      case "alias": findAlias(name.lowercased())
      case "variable": VariableObject(name, in: owner(Names.number(name), from: scope), value: variable(name) ?? automaticVariable(name) ?? .null)
      default: DictionaryEntryObject(.string(name), .string(environment[name] ?? ""))
      }
    return item.map { .object(located($0, drive, name)) }
  }

  /// An item with the path by which the pipeline hands it on.
  private func located(_ item: PSObject, _ drive: String, _ name: String) -> PSObject {
    let members = item.extended ?? ExtendedMembers()
    for (property, value) in PathInfo.origin(of: name, onDrive: drive) + [("PSIsContainer", .bool(false))] where members.member(property) == nil {
      members.members.append(Member(property, .NoteProperty, .note(value)))
    }
    item.extended = members
    return item
  }

  public func removeDriveItem(_ drive: String, _ name: String, force: Bool = false) throws {
    switch drive {
    case "env": environment[name] = nil
    case "function": try removeFunction(name, force: force)
    case "alias": _ = try removeAlias(name, force: force)
    default:
      let number = Names.number(name)
      guard let scope = visibleScopes.first(where: { $0.get(number) != nil }) else { return }
      try checkRemoval(of: name, number, from: scope, force: force)
      scope.remove(number)
    }
  }

  /// - Throws: where the variable is constant, or read-only and not forced.
  public func checkRemoval(of name: String, _ number: Int32, from scope: Scope, force: Bool) throws {
    if let attributes = scope.attributes(number), attributes.isConstant || attributes.isReadOnly && !force {
      throw Failure.notRemovable(
        "Cannot remove variable \(name) because it is constant or read-only. If the variable is read-only, try the operation again specifying the Force option.",
        id: "VariableNotRemovable", name)
    }
  }
}

extension TypeDescriptor {
  /// Fills the member tables now.
  public func loadStatics() { loadMembers() }
  public var staticMemberList: [Member] { staticOrder.compactMap { staticMembers[$0] } }

  /// The names of its static methods.
  public var staticMethodNames: [String] {
    loadStatics()
    return staticMemberList.filter { $0.isMethod && !$0.isHidden }.map(\.name)
  }

  private static let staticClasses: Set<String> = ["Math", "Convert", "Environment", "Console", "Path", "File", "Directory", "BitConverter", "GC", "Buffer", "Enumerable", "Marshal", "WebUtility", "Dns", "ISOWeek", "CharUnicodeInfo"]
  /// Whether .NET declares the class static: nothing makes objects of it.
  public var isStaticClass: Bool { TypeDescriptor.staticClasses.contains(name) && fullName.hasPrefix("System.") && constructors == nil }
}
