/// The members of `[powershell]`, of runspaces and of what they are made from.
///
/// Rules: the documentation of System.Management.Automation.PowerShell and System.Management.Automation.Runspaces.
enum RunspaceMembers {
  static func load(_ type: MemberBuilder) {
    let own = type.type
    if own === RunspaceTypes.powerShell { PowerShellMembers.load(type) }
    if own === RunspaceTypes.factory { loadFactory(type) }
    if own === RunspaceTypes.runspaceBase { loadRunspace(type) }
    if own === RunspaceTypes.pool { loadPool(type) }
    if own === RunspaceTypes.initialState { loadInitialState(type) }
    if own === RunspaceTypes.proxy { loadProxy(type) }
    if own === RunspaceTypes.variableEntry { loadEntry(type, "Value") }
    if own === RunspaceTypes.functionEntry { loadEntry(type, "Definition") }
    if own === RunspaceTypes.hostUtilities { loadHostUtilities(type) }
    if own === RunspaceTypes.streams {
      type.method("void ClearStreams()") { session, this, _ in
        for item in this.object(as: CustomObject.self)?.values ?? [] { item.object(as: ListObject.self)?.elements = [] }
        return .nothing
      }
    }
    if own === RunspaceTypes.settings {
      type.constructor("System.Management.Automation.PSInvocationSettings new()") { _, _ in
        .object(CustomObject([("AddToHistory", .bool(false)), ("ErrorActionPreference", .null), ("Host", .null)], type: RunspaceTypes.settings))
      }
    }
  }

  private static func loadHostUtilities(_ type: MemberBuilder) {
    type.staticMethod(
      "System.Collections.ObjectModel.Collection[psobject] InvokeOnRunspace(System.Management.Automation.PSCommand command, runspace runspace)"
    ) { session, a in
      guard let commands = a[0].object(as: PSCommandObject.self) else { throw Failure.engineArgumentNull("command") }
      guard let runspace = a[1].object(as: Runspace.self) else { throw Failure.engineArgumentNull("runspace") }
      let shell = PowerShellObject(runspace)
      shell.commands = commands
      return try PowerShellMembers.invoke(shell, input: [], addsToHistory: false, from: session)
    }
  }

  private static func loadFactory(_ type: MemberBuilder) {
    type.staticMethod(
      "runspace CreateRunspace()", "runspace CreateRunspace(initialsessionstate initialSessionState)", "runspace CreateRunspace(System.Object host)",
      "runspace CreateRunspace(System.Object host, initialsessionstate initialSessionState)"
    ) { session, a in
      .object(Runspace.make(beside: session, from: a.compactMap { $0.object(as: InitialSessionState.self) }.first))
    }
    type.staticMethod(
      "System.Management.Automation.Runspaces.RunspacePool CreateRunspacePool()",
      "System.Management.Automation.Runspaces.RunspacePool CreateRunspacePool(int minRunspaces, int maxRunspaces)",
      "System.Management.Automation.Runspaces.RunspacePool CreateRunspacePool(initialsessionstate initialSessionState)",
      "System.Management.Automation.Runspaces.RunspacePool CreateRunspacePool(int minRunspaces, int maxRunspaces, System.Object host)",
      "System.Management.Automation.Runspaces.RunspacePool CreateRunspacePool(int minRunspaces, int maxRunspaces, initialsessionstate initialSessionState, System.Object host)"
    ) { session, a in
      let initial = a.compactMap { $0.object(as: InitialSessionState.self) }.first
      return .object(OpaqueObject(RunspacePool(initial: initial), type: RunspaceTypes.pool))
    }
  }

  private static func loadRunspace(_ type: MemberBuilder) {
    func own(_ this: Value) throws -> Runspace {
      guard let runspace = this.object(as: Runspace.self) else { throw Failure.argument("Not a runspace.") }
      return runspace
    }
    type.staticProperty("DefaultRunspace", "runspace") { session in .object(session.defaultRunspace) }
    type.property("Id", "int") { _, this in .integer(try own(this).id) }
    type.property("InstanceId", "guid") { _, this in .object(GuidObject(try own(this).instanceId)) }
    type.property("Name", "string", set: { _, this, value in try own(this).settings["Name"] = value }) { _, this in
      let runspace = try own(this)
      return runspace.settings["Name"] ?? .string("Runspace\(runspace.id)")
    }
    for name in ["ApartmentState", "ThreadOptions"] {
      type.property(name, "System.Object", set: { _, this, value in try own(this).settings[name] = value }) { _, this in try own(this).settings[name] ?? .string(name == "ThreadOptions" ? "Default" : "Unknown") }
    }
    type.property("RunspaceStateInfo", "System.Management.Automation.Runspaces.RunspaceStateInfo") { _, this in
      .object(CustomObject([("State", .string(try own(this).state)), ("Reason", .null)], type: RunspaceTypes.runspaceStateInfo))
    }
    type.property("RunspaceAvailability", "System.Object") { _, this in .string(try own(this).state == "Opened" ? "Available" : "None") }
    type.property("SessionStateProxy", "System.Management.Automation.Runspaces.SessionStateProxy") { _, this in
      .object(OpaqueObject(try own(this).session, type: RunspaceTypes.proxy))
    }
    for (name, state) in [("Open", "Opened"), ("OpenAsync", "Opened"), ("Close", "Closed"), ("CloseAsync", "Closed"), ("Dispose", "Closed")] {
      type.method("void \(name)()") { _, this, _ in
        try own(this).state = state
        return .nothing
      }
    }
    type.method("System.Object CreatePipeline()", "System.Object CreatePipeline(string command)") { _, this, a in
      let made = PowerShellObject(try own(this))
      if let script = a.first { made.commands.add(RunspaceCommand(script.text, isScript: true)) }
      return .object(made)
    }
  }

  private struct RunspacePool {
    let initial: InitialSessionState?
    var state = "BeforeOpen"
    var settings: [String: Value] = [:]
  }

  /// The runspace that a pool gives a pipeline; nil for what is no pool.
  static func runspace(ofPool value: Value, _ session: Session) -> Runspace? {
    guard let pool = value.object(as: OpaqueObject<RunspacePool>.self)?.state else { return nil }
    return Runspace.make(beside: session, from: pool.initial)
  }

  private static func loadPool(_ type: MemberBuilder) {
    func own(_ this: Value) throws -> OpaqueObject<RunspacePool> {
      guard let pool = this.object(as: OpaqueObject<RunspacePool>.self) else { throw Failure.argument("Not a runspace pool.") }
      return pool
    }
    for (name, state) in [("Open", "Opened"), ("Close", "Closed"), ("Dispose", "Closed")] {
      type.method("void \(name)()") { _, this, _ in
        try own(this).state.state = state
        return .nothing
      }
    }
    for name in ["GetAvailableRunspaces", "GetMaxRunspaces"] { type.method("int \(name)()") { _, _, _ in .int(1) } }
    for name in ["Max", "Min"] { type.method("bool Set\(name)Runspaces(int \(name.lowercased())Runspaces)") { _, _, _ in .bool(true) } }
    for name in ["ApartmentState", "ThreadOptions", "CleanupInterval"] {
      type.property(name, "System.Object", set: { _, this, value in try own(this).state.settings[name] = value }) { _, this in try own(this).state.settings[name] ?? .null }
    }
    type.property("RunspacePoolStateInfo", "System.Object") { _, this in
      .object(CustomObject([("State", .string(try own(this).state.state)), ("Reason", .null)], type: RunspaceTypes.runspaceStateInfo))
    }
  }

  private static func loadInitialState(_ type: MemberBuilder) {
    for name in ["Create", "CreateDefault", "CreateDefault2"] {
      type.staticMethod("initialsessionstate \(name)()") { _, _ in .object(InitialSessionState()) }
    }
    func own(_ this: Value) throws -> InitialSessionState {
      guard let state = this.object(as: InitialSessionState.self) else { throw Failure.argument("Not an initial session state.") }
      return state
    }
    type.property("Variables") { _, this in .object(try own(this).variables) }
    type.property("Commands") { _, this in .object(try own(this).commands) }
    type.property("Modules") { _, this in .object(try own(this).modules) }
    type.property("LanguageMode", "System.Object", set: { _, _, _ in }) { _, _ in .string("FullLanguage") }
    type.method("void ImportPSModule(string[] name)") { session, this, a in
      if a[0].isNull { throw Failure.argumentNull("name") }
      try own(this).modules.elements += session.enumerated(a[0])
      return .nothing
    }
  }

  private static func loadEntry(_ type: MemberBuilder, _ content: String) {
    let made = type.type
    let parameters = "string name, System.Object value"
    type.constructor("\(made.fullName) new(\(parameters))", "\(made.fullName) new(\(parameters), string description)", "\(made.fullName) new(\(parameters), string description, System.Object options)") { _, a in
      .object(CustomObject([("Name", a[0]), (content, a[1]), ("Description", a.count > 2 ? a[2] : .string(""))], type: made))
    }
  }

  private static func loadProxy(_ type: MemberBuilder) {
    func own(_ this: Value) throws -> Session {
      guard let session = this.object(as: OpaqueObject<Session>.self)?.state else { throw Failure.argument("Not a session state.") }
      return session
    }
    type.method("void SetVariable(string name, System.Object value)") { _, this, a in
      try own(this).globalState.top.set(a[0].text, a[1])
      return .nothing
    }
    type.method("System.Object GetVariable(string name)") { _, this, a in try own(this).globalState.top.get(Names.number(a[0].text)) ?? .null }
    type.property("PSVariable", "System.Management.Automation.PSVariableIntrinsics") { _, this in
      .object(OpaqueObject(try own(this).globalState, type: EngineIntrinsics.variables))
    }
    type.property("LanguageMode", "System.Object", set: { _, _, _ in }) { _, _ in .string("FullLanguage") }
    type.property("Path") { _, this in
      .object(CustomObject([("CurrentLocation", .object(PathInfo.make(try own(this).location)))], type: EngineIntrinsics.paths))
    }
  }
}
