/// $ExecutionContext.InvokeCommand: what scripts ask the engine of commands, and have it run (CommandInvocationIntrinsics of PowerShell).
extension EngineIntrinsics {
  static let invoker = TypeDescriptor("System.Management.Automation.CommandInvocationIntrinsics") { builder in
    loadLookup(builder)
    builder.property("HasErrors", "bool") { session, _ in .bool(session.hadErrors) }
    builder.method("string ExpandString(string source)") { session, _, a in
      let text = "@\"\n" + a[0].text + "\n\"@"
      return try session.evaluate(text).first ?? .string("")
    }
    builder.method("scriptblock NewScriptBlock(string scriptText)") { session, _, a in .object(try session.scriptBlock(a[0].text)) }
    builder.method(
      "System.Object InvokeScript(string script)", "System.Object InvokeScript(string script, Params System.Object[] args)",
      "System.Object InvokeScript(scriptblock scriptBlock, Params System.Object[] args)",
      "System.Object InvokeScript(System.Management.Automation.SessionState sessionState, scriptblock scriptBlock, Params System.Object[] args)",
      "System.Object InvokeScript(string script, bool useNewScope, System.Object writeToPipeline, System.Collections.IList input, Params System.Object[] args)",
      "System.Object InvokeScript(bool useLocalScope, scriptblock scriptBlock, System.Collections.IList input, Params System.Object[] args)"
    ) { session, _, a in
      func run(_ block: ScriptBlock, _ arguments: Int, input: Value = .null, newScope: Bool = true) throws -> Value {
        let output = CollectingSink()
        try block.callOnce(
          session, arguments: a.count > arguments ? session.enumerated(a[arguments]) : [], input: session.enumerated(input).filter { !$0.isNull }, newScope: newScope, output: output)
        return .array(output.values)
      }
      if a.count > 3, a[0].stringValue != nil, case .bool(let isNew) = a[1] { return try run(session.scriptBlock(a[0].text), 4, input: a[3], newScope: isNew) }
      if a.count > 1, let block = a[1].object(as: ScriptBlock.self) {
        if case .bool(let isLocal) = a[0] { return try run(block, 3, input: a.count > 2 ? a[2] : .null, newScope: isLocal) }
        if a[0].type === EngineIntrinsics.sessionState { return try run(block, 2) }
      }
      let arguments = a.count > 1 ? session.enumerated(a[1]) : []
      if let block = a[0].object(as: ScriptBlock.self) { return .array(try block.invokeCollecting(session, arguments: arguments)) }
      return .array(arguments.isEmpty ? try session.evaluate(a[0].text) : try session.scriptBlock(a[0].text).invokeCollecting(session, arguments: arguments))
    }
  }

  private static func loadLookup(_ builder: MemberBuilder) {
    func kinds(_ value: Value, _ session: Session) throws -> Int64 {
      try session.convert(value, to: TypeCatalog.commandTypes).object(as: EnumObject.self)?.value ?? 0
    }
    /// All commands of some kinds whose names fit.
    func commands(_ name: String, _ isPattern: Bool, _ kinds: Int64, _ session: Session) -> [CommandInfo] {
      let pattern = Wildcard(isPattern ? name : Wildcard.escaped(name))
      let all: [CommandInfo] = session.allAliases + session.allFunctions + session.visibleCmdlets
      return all.filter { $0.kind.rawValue & kinds != 0 && pattern.matches($0.name) }
    }
    builder.method("System.Management.Automation.CommandInfo GetCommand(string commandName, System.Management.Automation.CommandTypes type)") { session, _, a in
      let wanted = try kinds(a[1], session)
      if wanted & CommandInfo.Kind.alias.rawValue != 0, let alias = session.findAlias(a[0].text.lowercased()) { return .object(alias) }
      guard let info = (try? session.resolveCommand(a[0].text)) ?? nil, info.kind.rawValue & wanted != 0 else {
        // A function hides the cmdlet of its name.
        let cmdlet = wanted & CommandInfo.Kind.cmdlet.rawValue != 0 ? session.cmdlets.find(a[0].text) : nil
        return cmdlet.map { .object($0) } ?? .null
      }
      return .object(info)
    }
    builder.method("System.Management.Automation.CmdletInfo GetCmdlet(string commandName)") { session, _, a in
      session.cmdlets.find(a[0].text).map { .object($0) } ?? .null
    }
    builder.method("System.Collections.Generic.List[System.Management.Automation.CmdletInfo] GetCmdlets()", "System.Collections.Generic.List[System.Management.Automation.CmdletInfo] GetCmdlets(string pattern)") {
      session, _, a in .array(commands(a.first?.text ?? "*", true, CommandInfo.Kind.cmdlet.rawValue, session).map { .object($0) })
    }
    builder.method("System.Collections.Generic.List[string] GetCommandName(string name, bool nameIsPattern, bool returnFullName)") { session, _, a in
      .array(commands(a[0].text, session.truth(a[1]), -1, session).map { .string($0.name) })
    }
    builder.method(
      "System.Collections.Generic.IEnumerable[System.Management.Automation.CommandInfo] GetCommands(string name, System.Management.Automation.CommandTypes commandTypes, bool nameIsPattern)"
    ) { session, _, a in .array(commands(a[0].text, session.truth(a[2]), try kinds(a[1], session), session).map { .object($0) }) }
  }
}
