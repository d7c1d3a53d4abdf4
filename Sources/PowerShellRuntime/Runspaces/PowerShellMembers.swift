/// The members of `[powershell]`.
enum PowerShellMembers {
  static func load(_ type: MemberBuilder) {
    loadMaking(type)
    loadCommands(type)
    loadInvoking(type)
    loadState(type)
  }

  private static func own(_ this: Value) throws -> PowerShellObject {
    guard let object = this.object(as: PowerShellObject.self) else { throw Failure.argument("Not a PowerShell object.") }
    return object
  }

  private static func loadMaking(_ type: MemberBuilder) {
    type.staticMethod(
      "powershell Create()", "powershell Create(System.Object source)"
    ) { session, a in
      if a.isEmpty { return .object(PowerShellObject(Runspace.opened(beside: session))) }
      if a[0].isNull { throw Failure.engineArgumentNull("runspace") }
      if let runspace = a[0].object(as: Runspace.self) { return .object(PowerShellObject(runspace)) }
      if let initial = a[0].object(as: InitialSessionState.self) { return .object(PowerShellObject(Runspace.opened(beside: session, from: initial))) }
      return .object(PowerShellObject(a[0].text.lowercased() == "currentrunspace" ? session.defaultRunspace : Runspace.opened(beside: session)))
    }
  }

  private static func loadCommands(_ type: MemberBuilder) {
    PSCommandObject.loadAdding(type, named: "powershell") { try own($0).commands }
    type.property("Commands", "System.Management.Automation.PSCommand", set: { _, this, value in
      guard let commands = value.object(as: PSCommandObject.self) else { throw Failure.argumentNull("Commands") }
      try own(this).commands = commands.copy()
    }) { _, this in .object(try own(this).commands) }
  }

  /// The exception that a program gets: that of a command in a CmdletInvocationException, and one that ErrorAction made end
  /// the command in an ActionPreferenceStopException.
  private static func thrown(_ error: PowerShellError) -> DotNetException { DotNetException(error.carrier ?? error.leavingException) }

  private static let collection = "System.Collections.ObjectModel.Collection[psobject]"

  private static func result(_ values: [Value], _ session: Session) -> Value {
    .object(ListObject(values, type: session.types.type(named: collection) ?? .arrayList))
  }

  /// Runs an object's commands as Invoke does.
  ///
  /// - Returns: what they put out, as a collection.
  /// - Throws: the exception of a terminating error.
  static func invoke(_ object: PowerShellObject, input: [Value], addsToHistory: Bool, from session: Session) throws -> Value {
    do { return result(try object.invoke(input: input, addsToHistory: addsToHistory, from: session), session) } catch Unwind.error(let error) {
      throw thrown(error)
    }
  }

  private static func loadInvoking(_ type: MemberBuilder) {
    func input(_ a: [Value], _ session: Session) -> [Value] { a.first.map { $0.isNull ? [] : session.enumerated($0) } ?? [] }
    type.method(
      "\(collection) Invoke()", "\(collection) Invoke(System.Object input)", "\(collection) Invoke(System.Object input, System.Object settings)"
    ) { session, this, a in
      let addsToHistory = a.count > 1 && session.truth(a[1].object(as: CustomObject.self)?["AddToHistory"] ?? .null)
      return try invoke(own(this), input: input(a, session), addsToHistory: addsToHistory, from: session)
    }
    // Runs the commands at once; nothing waits for them.
    func begin(_ object: PowerShellObject, _ a: [Value], _ session: Session) throws -> Result<[Value], DotNetException> {
      do {
        let values = try object.invoke(input: input(a, session), from: session)
        guard a.count > 1, let list = a[1].object(as: ListObject.self) else { return .success(values) }
        list.elements += values
        return .success([])
      } catch Unwind.error(let error) {
        return .failure(thrown(error))
      }
    }
    type.method(
      "System.IAsyncResult BeginInvoke()", "System.IAsyncResult BeginInvoke(System.Object input)", "System.IAsyncResult BeginInvoke(System.Object input, System.Object output)"
    ) { session, this, a in
      let object = try own(this)
      object.finished = try begin(object, a, session)
      let handle = CustomObject([], type: RunspaceTypes.waitHandle)
      return .object(CustomObject([
        ("IsCompleted", .bool(true)), ("CompletedSynchronously", .bool(false)), ("AsyncState", .null), ("AsyncWaitHandle", .object(handle)),
      ], type: RunspaceTypes.asyncResult))
    }
    type.method("System.Management.Automation.PSDataCollection[psobject] EndInvoke(System.Object asyncResult)") { session, this, _ in
      let object = try own(this)
      guard let finished = object.finished else {
        throw Failure.argument("asyncResult object was not created by calling BeginInvoke on this PowerShell instance. (Parameter 'asyncResult')")
      }
      object.finished = nil
      return result(try finished.get(), session)
    }
    let task = "System.Threading.Tasks.Task"
    type.method("\(task) InvokeAsync()", "\(task) InvokeAsync(System.Object input)", "\(task) InvokeAsync(System.Object input, System.Object output)") { session, this, a in
      let object = try own(this)
      try checkAsynchronous(object.runspace, session)
      return .object(TaskObject(try begin(object, a, session).map { result($0, session) }))
    }
    type.method("\(task) StopAsync(System.Object callback, System.Object state)") { _, _, _ in .object(TaskObject(.success(.null))) }
    for name in ["Stop", "Dispose"] { type.method("void \(name)()") { _, _, _ in .nothing } }
  }

  /// Commands can run beside others in an open runspace that is not the caller's own (PowerShell.BeginInvokeHelper).
  private static func checkAsynchronous(_ runspace: Runspace, _ session: Session) throws {
    if runspace === session.defaultRunspace {
      throw Failure.dotNet("System.Management.Automation.PSInvalidOperationException", "Nested PowerShell instances cannot be invoked asynchronously. Use the Invoke method.")
    }
    if runspace.state == "BeforeOpen" {
      throw Failure.dotNet(
        "System.Management.Automation.Runspaces.InvalidRunspaceStateException", "Cannot perform operation because runspace is not in the 'Opened' state. Current state of runspace is 'BeforeOpen'.",
        properties: ["CurrentState": .string("BeforeOpen"), "ExpectedState": .string("Opened")])
    }
  }

  private static func loadState(_ type: MemberBuilder) {
    type.property("Runspace", "runspace", set: { _, this, value in
      if let runspace = value.object(as: Runspace.self) { try own(this).runspace = runspace }
    }) { _, this in .object(try own(this).runspace) }
    type.property("RunspacePool", "System.Management.Automation.Runspaces.RunspacePool", set: { session, this, value in
      if let runspace = RunspaceMembers.runspace(ofPool: value, session) { try own(this).runspace = runspace }
    }) { _, _ in .null }
    type.property("Streams", "System.Management.Automation.PSDataStreams") { _, this in
      let object = try own(this)
      let streams = CustomObject(object.streams.map { ($0.name, .object($0.list)) }, type: RunspaceTypes.streams)
      return .object(streams)
    }
    type.property("HadErrors", "bool") { _, this in .bool(try own(this).hadErrors) }
    type.property("InvocationStateInfo", "System.Management.Automation.PSInvocationStateInfo") { _, this in
      let object = try own(this)
      return .object(CustomObject([("State", .string(object.state)), ("Reason", object.reason)], type: RunspaceTypes.stateInfo))
    }
    type.property("IsNested", "bool") { _, _ in .bool(false) }
    type.property("InstanceId", "guid") { _, this in .object(GuidObject(try own(this).runspace.instanceId)) }
  }
}
