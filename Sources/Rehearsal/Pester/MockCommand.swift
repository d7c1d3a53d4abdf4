import PowerShellRuntime

/// Mock: stands for a command in a block or test.
final class MockCommand: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Mock", module: PesterCommands.module, moduleVersion: PesterCommands.version, className: "Mock", "Stands for a command while tests run.", [
      CmdletParameter("CommandName", "string", position: 0, mandatory: true), CmdletParameter("MockWith", "scriptblock", position: 1), CmdletParameter("Verifiable", "switch"),
      CmdletParameter("ParameterFilter", "scriptblock"), CmdletParameter("ModuleName", "string"), CmdletParameter("RemoveParameterType", "string[]"),
      CmdletParameter("RemoveParameterValidation", "string[]"),
    ], make: { MockCommand() })
  }

  override func process() throws {
    guard let run = PesterRun.of(session) else {
      throw failure("Mock can only be used while tests run.", id: "RuntimeException", .InvalidOperation, type: "System.InvalidOperationException")
    }
    let name = string("CommandName") ?? ""
    let state = string("ModuleName").flatMap { session.findModule($0)?.state }
    let scope = state?.top ?? session.scope
    let body = try block("MockWith") ?? session.scriptBlock("")
    let behavior = PesterMock.Behavior(body: body, filter: block("ParameterFilter"), isVerifiable: flag("Verifiable"))
    if let mock = run.mocks.last(where: { CaseFolding.equal($0.command, name) && $0.scope === scope }) {
      mock.behaviors.append(behavior)
      return
    }
    guard let original = session.withState(state ?? session.state, { session.findCommand(name) }) else {
      throw failure("Could not find Command \(name)", id: "CommandNotFoundException", .ObjectNotFound, type: "System.Management.Automation.CommandNotFoundException", target: .string(name))
    }
    let mock = PesterMock(original is AliasInfo ? name : original.name, scope: scope)
    mock.behaviors = [behavior]
    // Mocks of blocks outside count on.
    if let outer = run.mocks.last(where: { CaseFolding.equal($0.command, mock.command) }) { mock.behaviors = outer.behaviors + mock.behaviors }
    mock.original = run.mocks.last { CaseFolding.equal($0.command, mock.command) }?.original ?? original
    run.mocks.append(mock)
    let function = try session.scriptBlock(MockCommand.text(mock.original ?? original))
    scope.functions[mock.command.lowercased()] = FunctionInfo(mock.command, function, isFilter: false, module: nil)
    session.commandEpoch += 1
  }

  /// A function with the command's parameters, which hands its call to the mock.
  private static func text(_ info: CommandInfo) -> String {
    let metadata = info.metadata
    let parameters = metadata.parameters.map { parameter -> String in
      var text = ""
      for (set, entry) in parameter.sets.sorted(by: { $0.key < $1.key }) where metadata.isAdvanced {
        var words: [String] = []
        if set != ParameterMetadata.all { words.append("ParameterSetName = '\(set)'") }
        if let position = entry.position { words.append("Position = \(position)") }
        if entry.byValue { words.append("ValueFromPipeline") }
        if entry.byName { words.append("ValueFromPipelineByPropertyName") }
        if entry.remaining { words.append("ValueFromRemainingArguments") }
        text += "[Parameter(\(words.joined(separator: ", ")))]"
      }
      if !parameter.aliases.isEmpty { text += "[Alias(\(parameter.aliases.map { "'\($0)'" }.joined(separator: ", ")))]" }
      return text + (parameter.isSwitch ? "[switch]" : "") + "${\(parameter.name)}"
    }
    var binding = ""
    if metadata.isAdvanced {
      let words = [metadata.defaultSet.map { "DefaultParameterSetName = '\($0)'" }, metadata.supportsShouldProcess ? "SupportsShouldProcess" : nil].compactMap { $0 }
      binding = "[CmdletBinding(\(words.joined(separator: ", ")))]"
    }
    return "\(binding) param(\(parameters.joined(separator: ", "))) process { Invoke-PesterMock -CommandName '\(info.name)' -Bound $PSBoundParameters -Arguments $args }"
  }
}
