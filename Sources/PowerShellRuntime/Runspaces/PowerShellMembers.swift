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
      if a.isEmpty { return .object(PowerShellObject(Runspace.make(beside: session))) }
      if let runspace = a[0].object(as: Runspace.self) { return .object(PowerShellObject(runspace)) }
      if let initial = a[0].object(as: InitialSessionState.self) { return .object(PowerShellObject(Runspace.make(beside: session, from: initial))) }
      return .object(PowerShellObject(a[0].text.lowercased() == "currentrunspace" ? session.defaultRunspace : Runspace.make(beside: session)))
    }
  }

  private static func loadCommands(_ type: MemberBuilder) {
    type.method("powershell AddScript(string script)", "powershell AddScript(string script, bool useLocalScope)") { session, this, a in
      try own(this).add(PowerShellObject.Command(text: a[0].text, isScript: true, useLocalScope: a.count > 1 && session.truth(a[1])))
      return this
    }
    type.method("powershell AddCommand(System.Object command)", "powershell AddCommand(string cmdlet, bool useLocalScope)") { _, this, a in
      let name = a[0].object(as: CommandInfo.self)?.name ?? a[0].text
      try own(this).add(PowerShellObject.Command(text: name, isScript: false, useLocalScope: false))
      return this
    }
    type.method("powershell AddStatement()") { _, this, _ in
      try own(this).statements.append([])
      return this
    }
    type.method("powershell AddArgument(System.Object value)") { _, this, a in
      try own(this).addArgument(nil, a[0])
      return this
    }
    type.method("powershell AddParameter(string parameterName)", "powershell AddParameter(string parameterName, System.Object value)") { _, this, a in
      try own(this).addArgument(a[0].text, a.count > 1 ? a[1] : .bool(true))
      return this
    }
    type.method("powershell AddParameters(System.Object parameters)") { session, this, a in
      if let table = a[0].object(as: DictionaryObject.self) {
        for key in table.keys { try own(this).addArgument(key.text, table[key: key] ?? .null) }
      } else {
        for value in session.enumerated(a[0]) { try own(this).addArgument(nil, value) }
      }
      return this
    }
    // Of the commands as a collection scripts use Clear and the Add methods, which are the object's own.
    type.property("Commands", "System.Management.Automation.PSCommand", set: { _, this, value in
      if let other = value.object(as: PowerShellObject.self) { try own(this).statements = other.statements }
    }) { _, this in this }
    type.method("void Clear()") { _, this, _ in
      try own(this).statements = [[]]
      return .nothing
    }
  }

  /// The exception that a program gets: that of a command in a CmdletInvocationException, and one that ErrorAction made end
  /// the command in an ActionPreferenceStopException.
  ///
  /// - Parameter isCommand: whether commands were run and not scripts.
  private static func thrown(_ error: PowerShellError, isCommand: Bool) -> DotNetException {
    if error.isEscalated, let carrier = error.carrier { return DotNetException(carrier) }
    let isWrapped = isCommand ? !error.isThrown : !error.record.activity.isEmpty && !error.endsScript
    return DotNetException(isWrapped ? error.inCmdletInvocation : error.record.exception)
  }

  private static let collection = "System.Collections.ObjectModel.Collection[psobject]"

  private static func loadInvoking(_ type: MemberBuilder) {
    func result(_ values: [Value], _ session: Session) -> Value {
      let open = session.types.type(named: "System.Collections.ObjectModel.Collection[psobject]") ?? .arrayList
      return .object(ListObject(values, type: open))
    }
    func input(_ a: [Value], _ session: Session) -> [Value] { a.first.map { $0.isNull ? [] : session.enumerated($0) } ?? [] }
    type.method(
      "\(collection) Invoke()", "\(collection) Invoke(System.Object input)", "\(collection) Invoke(System.Object input, System.Object settings)"
    ) { session, this, a in
      do {
        let addsToHistory = a.count > 1 && session.truth(a[1].object(as: CustomObject.self)?["AddToHistory"] ?? .null)
        return result(try own(this).invoke(input: input(a, session), addsToHistory: addsToHistory, from: session), session)
      } catch Unwind.error(let error) {
        throw thrown(error, isCommand: try own(this).runsCommands)
      }
    }
    type.method(
      "System.IAsyncResult BeginInvoke()", "System.IAsyncResult BeginInvoke(System.Object input)", "System.IAsyncResult BeginInvoke(System.Object input, System.Object output)"
    ) { session, this, a in
      let object = try own(this)
      do {
        let values = try object.invoke(input: input(a, session), from: session)
        if a.count > 1, let list = a[1].object(as: ListObject.self) { list.elements += values }
        object.finished = .success(a.count > 1 ? [] : values)
      } catch Unwind.error(let error) {
        object.finished = .failure(thrown(error, isCommand: object.runsCommands))
      }
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
    for name in ["Stop", "Dispose"] { type.method("void \(name)()") { _, _, _ in .nothing } }
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
