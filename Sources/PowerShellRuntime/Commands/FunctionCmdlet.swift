import PowerShellSyntax

/// `$PSCmdlet` of an advanced function.
public final class FunctionCmdletObject: PSObject {
  let session: Session
  let info: CommandInfo
  let binder: ParameterBinder
  unowned let context: CallContext
  let scope: Scope
  /// `SessionState` is the caller's: a module's function finds the variables of the one that calls it there (PSCmdlet.SessionState).
  private let callerState: SessionState
  /// The answer to all that ShouldProcess asks of this call, once there is one.
  private var answerToAll: Bool?

  init(_ session: Session, _ info: CommandInfo, _ binder: ParameterBinder, _ context: CallContext, _ scope: Scope) {
    (self.session, self.info, self.binder, self.context, self.scope, callerState) = (session, info, binder, context, scope, session.state)
  }
  public override var text: String { info.name }

  /// Writes to a stream; where a preference stops the function for that, the error is the function's.
  private func stopping(_ body: () throws -> Void) throws {
    do { try body() } catch Unwind.error(let error) {
      error.ascribe(to: info.name, className: info.name)
      (error.record.invocation, error.record.position) = (context.invocation, context.invocation.position)
      throw Unwind.error(error)
    }
  }

  private static let descriptor = TypeDescriptor("System.Management.Automation.PSScriptCmdlet", base: TypeDescriptor("System.Management.Automation.PSCmdlet"))
  /// The type of `$PSCmdlet`, with its members.
  public static var ownType: TypeDescriptor {
    load()
    return descriptor
  }
  public override var type: TypeDescriptor { FunctionCmdletObject.ownType }

  private static let pagingType = TypeDescriptor("System.Management.Automation.PagingParameters") { members in
    members.method("psobject NewTotalCount(ulong totalCount, double accuracy)") { session, _, a in
      let accuracy = try session.realNumber(session.convert(a[1], to: .double)) ?? 0
      return session.totalCount(try session.convert(a[0], to: .uint64), accuracy: accuracy)
    }
  }

  private static var loaded = false
  private static func load() {
    if loaded { return }
    loaded = true
    let type = MemberBuilder(descriptor)
    descriptor.membersLoaded = true
    func cmdlet(_ value: Value) throws -> FunctionCmdletObject {
      guard let cmdlet = value.object(as: FunctionCmdletObject.self) else { throw Failure.argument("Not a cmdlet.") }
      return cmdlet
    }
    type.property("ParameterSetName", "string") { _, this in .string(try cmdlet(this).binder.chosenSet) }
    type.property("MyInvocation", "System.Object") { _, this in .object(try cmdlet(this).context.invocation) }
    type.property("SessionState", "System.Object") { session, this in session.sessionStateObject(try cmdlet(this).callerState) }
    type.property("InvokeCommand", "System.Management.Automation.CommandInvocationIntrinsics") { session, _ in session.commandInvocation }
    type.property("InvokeProvider", "System.Management.Automation.ProviderIntrinsics") { session, _ in session.providerIntrinsics }
    type.method("System.Management.Automation.PathInfo CurrentProviderLocation(string providerId)") { session, _, a in try EngineIntrinsics.location(ofProvider: a[0].text, session) }
    type.property("CommandOrigin", "System.Management.Automation.CommandOrigin") { session, this in
      try session.propertyValue("CommandOrigin", of: .object(cmdlet(this).context.invocation)) ?? .null
    }
    type.property("Host", "System.Object") { session, _ in session.hostObject }
    type.property("CommandRuntime", "System.Object") { _, this in this }
    type.property("JobManager", "System.Management.Automation.JobManager") { _, _ in .object(CustomObject([], type: TypeCatalog.named("System.Management.Automation.JobManager"))) }
    type.property("PagingParameters", "System.Object") { _, this in
      let own = try cmdlet(this)
      guard own.info.metadata.supportsPaging else { return .null }
      return .object(CustomObject([
        ("IncludeTotalCount", own.binder.bound["IncludeTotalCount"] ?? .object(SwitchObject(false))), ("Skip", own.binder.bound["Skip"] ?? .number(.uint64(0))),
        ("First", own.binder.bound["First"] ?? .number(.uint64(.max))),
      ], type: pagingType))
    }
    type.property("Stopping", "bool") { _, _ in .bool(false) }
    // What goes to the log of commands, which a rehearsal has not.
    type.method("void WriteCommandDetail(string text)") { _, _, _ in .nothing }
    type.method("void WriteObject(System.Object sendToPipeline)", "void WriteObject(System.Object sendToPipeline, bool enumerateCollection)") { session, this, a in
      let frame = session.frames.last
      if a.count > 1, session.truth(a[1]) { try session.emit(a[0], to: frame?.output ?? NullSink.shared) } else { try frame?.output.write(a[0]) }
      return .nothing
    }
    type.method("void WriteError(System.Management.Automation.ErrorRecord errorRecord)") { session, this, a in
      // A record that $Error has stays there as it is; any other is filled in (MshCommandRuntime.WriteErrorSkipAllowCheck).
      guard let given = a[0].object(as: ErrorRecordObject.self) else { return .nothing }
      let record = session.errors.elements.contains { $0.object === given } ? given.copy() : given
      let own = try cmdlet(this)
      // A record that a handler has caught keeps its id, and is shown under this command's name.
      if !record.hasOwnActivity { record.activity = own.info.name }
      if record.commandClass.isEmpty || given.original == nil { record.commandClass = own.info.name }
      (record.position, record.invocation) = (own.context.invocation.position, own.context.invocation)
      own.context.hasFailed = true
      try session.writeNonTerminating(record, scope: own.scope)
      return .nothing
    }
    type.method("void ThrowTerminatingError(System.Management.Automation.ErrorRecord errorRecord)") { session, this, a in
      guard let record = a[0].object(as: ErrorRecordObject.self)?.copy() else { throw Failure.argumentNull("errorRecord") }
      let own = try cmdlet(this)
      if !record.hasOwnActivity { record.activity = own.info.name }
      record.commandClass = own.info.name
      record.position = own.context.invocation.position
      record.invocation = own.context.invocation
      let error = PowerShellError(record)
      (error.isFromCmdlet, error.endedCall) = (true, own.context)
      session.collect(.error, .object(error.inCmdletInvocation))
      throw Unwind.error(error)
    }
    for (name, stream, preference) in [
      ("WriteWarning", Stream.warning, "WarningPreference"), ("WriteVerbose", .verbose, "VerbosePreference"),
      ("WriteDebug", .debug, "DebugPreference"),
    ] {
      type.method("void \(name)(string text)") { session, this, a in
        try cmdlet(this).stopping { try session.write(StreamRecord(stream, a[0].text), action: session.preference(preference), preference: preference) }
        return .nothing
      }
    }
    type.method("void WriteInformation(System.Object messageData, string[] tags)", "void WriteInformation(System.Management.Automation.InformationRecord informationRecord)") { session, this, a in
      let given = a[0].object(as: StreamRecord.self)
      let record = try given ?? session.informationRecord(a[0])
      if given == nil { record.source = try cmdlet(this).binder.command.name }
      if a.count > 1 { record.tags = session.enumerated(a[1]).map(\.text) }
      try cmdlet(this).stopping { try session.write(record, action: session.preference("InformationPreference"), preference: "InformationPreference") }
      return .nothing
    }
    type.method("bool ShouldProcess(string target)", "bool ShouldProcess(string target, string action)", "bool ShouldProcess(string verboseDescription, string verboseWarning, string caption)", "bool ShouldProcess(string verboseDescription, string verboseWarning, string caption, ref shouldProcessReason)") { session, this, a in
      let own = try cmdlet(this)
      if a.count >= 3 {
        let isWhatIf = session.isWhatIf(own.binder.bound)
        // The variable behind the reference has to be one that can hold a reason.
        if a.count > 3, a[3].object(as: ReferenceObject.self)?.value.isNull ?? false { throw session.overloadFailure("ShouldProcess", 4) }
        if a.count > 3 { try a[3].object(as: ReferenceObject.self)?.set(.object(EnumObject(TypeCatalog.shouldProcessReason, isWhatIf ? 1 : 0))) }
        return .bool(try session.inMethod {
          try session.shouldProcess(description: a[0].text, warning: a[1].text, caption: a[2].text, own.binder, all: &own.answerToAll)
        })
      }
      return .bool(try session.inMethod {
        try session.shouldProcess(target: a[0].text, action: a.count > 1 ? a[1].text : own.info.name, own.binder, all: &own.answerToAll)
      })
    }
    type.method(
      "bool ShouldContinue(string query, string caption)", "bool ShouldContinue(string query, string caption, ref yesToAll, ref noToAll)",
      "bool ShouldContinue(string query, string caption, bool hasSecurityImpact, ref yesToAll, ref noToAll)"
    ) { session, _, a in
      guard a.count > 3, let yes = a[a.count - 2].object(as: ReferenceObject.self), let no = a[a.count - 1].object(as: ReferenceObject.self) else {
        return .bool(try session.inMethod { try session.shouldContinue(a[0].text, caption: a[1].text) })
      }
      if session.truth(yes.value) { return .bool(true) }
      if session.truth(no.value) { return .bool(false) }
      let answer = try session.inMethod { try session.askWithAll(caption: a[1].text, message: a[0].text) }
      if answer == .yesToAll { try yes.set(.bool(true)) }
      if answer == .noToAll { try no.set(.bool(true)) }
      return .bool(answer.isYes)
    }
    type.method("System.Object GetVariableValue(string name)", "System.Object GetVariableValue(string name, System.Object defaultValue)") { session, this, a in
      session.lookup(Names.number(a[0].text), in: try cmdlet(this).callerState.current) ?? (a.count > 1 ? a[1] : .null)
    }
    type.method("string GetUnresolvedProviderPathFromPSPath(string path)") { session, _, a in .string(try EngineIntrinsics.unresolvedPath(a[0].text, session)) }
    type.method("System.Collections.ObjectModel.Collection[string] GetResolvedProviderPathFromPSPath(string path, ref provider)") { session, _, a in
      try ProviderIntrinsics.resolvedPaths(session, a[0], provider: a[1])
    }
  }
}

extension Session {
  /// A number of items that says how sure it is (PagingParameters.NewTotalCount).
  public func totalCount(_ count: Value, accuracy: Double) -> Value {
    .object(WrappedScalar(count, sourceText: accuracy >= 1 ? "Total count: \(count.text)" : accuracy <= 0 ? "Unknown total count" : "Estimated total count: \(count.text)"))
  }

  /// Writes a non-terminating error with the preferences of a scope.
  public func writeNonTerminating(_ record: ErrorRecordObject, scope: Scope) throws {
    if record.position == nil { record.position = frames.last?.position }
    if record.stackTrace.isEmpty { record.stackTrace = callStack() }
    if record.invocation == nil { record.invocation = InvocationInfo(record.activity, position: record.position) }
    let action = lookup(Names.number("ErrorActionPreference"), in: scope)?.text.lowercased() ?? "continue"
    lastStatus = false
    switch action {
    case "ignore": return
    case "stop":
      let error = PowerShellError(record, endsScript: true)
      error.isEscalated = true
      throw Unwind.error(error)
    case "silentlycontinue":
      self.record(record)
      collect(.error, .object(record))
    default:
      self.record(record)
      try writeError(record)
    }
    lastStatus = false
  }

  /// Shows a stream record as the action says.
  public func write(_ record: StreamRecord, action: String, preference: String) throws {
    collect(record.stream, .object(record))
    switch action {
    case "continue": try write(record)
    case "suspend": throw PreferenceConstraint.suspended(PreferenceConstraint.ofStream[record.stream] ?? preference)
    case "stop":
      if record.stream != .information || record.isHostOutput { try write(record) }
      throw Failure.stopped(
        "The running command stopped because the preference variable \"\(PreferenceConstraint.ofStream[record.stream] ?? preference)\" or common parameter is set to Stop: \(record.message)",
        source: record.source)
    case "inquire":
      // The question is all that is shown of an information record.
      if record.stream != .information || record.isHostOutput || streams.information != nil { try write(record) }
      try inquire("Continue with this operation?", source: record.source)
    default:
      // Information records exist even where they are not shown.
      if record.stream == .information, let sink = streams.information { try sink.write(.object(record)) }
    }
  }

  /// A binding error of one pipeline object: shown, and the pipeline goes on with the next.
  ///
  /// - Parameter skipsOwnVariable: whether the innermost -ErrorVariable is the command's own, which does not get it.
  func reportBinding(_ error: PowerShellError, in frame: Frame?, action wanted: Value?, skipsOwnVariable: Bool = false) throws {
    let outer = frame ?? frames.last
    if let outer { locate(error, outer, outer.extent) }
    let action = wanted?.text.lowercased() ?? preference("ErrorActionPreference")
    if catchDepth > 0 && action == "stop" { throw Unwind.error(error) }
    if action == "stop" {
      (error.endsScript, error.isEscalated) = (true, true)
      throw Unwind.error(error)
    }
    if !error.isRecorded, action != "ignore" { record(error.record) }
    error.isRecorded = true
    lastStatus = false
    if Session.isSilent(action) { return }
    guard skipsOwnVariable, let lists = streams.lists[.error] else { return try writeError(error.record) }
    streams.lists[.error] = Array(lists.dropLast())
    defer { streams.lists[.error] = lists }
    try writeError(error.record)
  }

  // MARK: ShouldProcess

  /// Whether an action may go on: -WhatIf says what it would do, -Confirm asks.
  ///
  /// - Parameter all: the command's answer for all that it asks, once there is one (MshCommandRuntime.lastShouldProcessContinueStatus).
  func shouldProcess(target: String, action: String, _ binder: ParameterBinder, all: inout Bool?) throws -> Bool {
    try shouldProcess(
      description: "Performing the operation \"\(action)\" on target \"\(target)\".",
      warning: "Are you sure you want to perform this action?\nPerforming the operation \"\(action)\" on target \"\(target)\".",
      caption: "Confirm", binder, all: &all)
  }

  func isWhatIf(_ bound: DictionaryObject) -> Bool {
    bound["WhatIf"].map { truth($0) } ?? (variable("WhatIfPreference").map { truth($0) } ?? false)
  }

  func shouldProcess(
    description: @autoclosure () -> String, warning: @autoclosure () -> String, caption: String, _ binder: ParameterBinder, all: inout Bool?
  ) throws -> Bool {
    let (metadata, bound) = (binder.command.metadata, binder.bound)
    if isWhatIf(bound) {
      host?.write("What if: \(description())\n")
      return false
    }
    let preferred = variable("ConfirmPreference") ?? .int(3)
    let impact = preferred.object(as: EnumObject.self)?.value ?? TypeCatalog.confirmImpact.enumeration?.value(preferred.text) ?? 3
    let confirms: Bool
    if let flag = bound["Confirm"] {
      // A command without an impact asks nothing.
      confirms = truth(flag) && metadata.confirmImpact > 0
    } else {
      confirms = impact != 0 && Int64(metadata.confirmImpact) >= impact
    }
    if confirms { return try shouldContinue(warning(), caption: caption, all: &all) }
    // A preference that is inherited does not count, the command's own switch does (MshCommandRuntime.Verbose).
    if bound["Verbose"].map({ truth($0) }) ?? false {
      let record = StreamRecord(.verbose, description())
      record.invocation = .object(InvocationInfo(binder.command.name, command: binder.command, position: binder.call.position))
      try write(record, action: "continue", preference: "VerbosePreference")
    }
    return true
  }
}
