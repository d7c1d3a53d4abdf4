import PowerShellRuntime

/// Invoke-PesterMock: what a mock's function calls.
final class InvokePesterMock: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Invoke-PesterMock", module: PesterCommands.module, moduleVersion: PesterCommands.version, className: "Invoke-PesterMock", "Does what a mock says.", [
      CmdletParameter("CommandName", "string", mandatory: true), CmdletParameter("Bound", "object", mandatory: true), CmdletParameter("Arguments", "object[]", allowsNull: true, allowsEmpty: true),
    ], make: { InvokePesterMock() })
  }

  override func process() throws {
    guard let run = PesterRun.of(session), let mock = run.mocks.last(where: { CaseFolding.equal($0.command, string("CommandName") ?? "") }) else { return }
    let bound = value("Bound")?.object(as: DictionaryObject.self) ?? DictionaryObject()
    let copy = DictionaryObject()
    for (key, item) in bound.entries { copy[key: key] = item }
    mock.calls.append((copy, run.currentTest, run.currentBlock))
    session.scope.set("PesterBoundParameters", .object(copy))
    let filtered = mock.behaviors.indices.reversed().filter { mock.behaviors[$0].filter != nil }
    let plain = mock.behaviors.indices.reversed().filter { mock.behaviors[$0].filter == nil }
    for at in filtered + plain {
      let behavior = mock.behaviors[at]
      if let filter = behavior.filter {
        let sink = CollectingSink()
        try filter.invokeInPlace(session, output: sink)
        guard session.truth(sink.result) else { continue }
      }
      mock.verified.insert(at)
      return try invoke(behavior.body, copy)
    }
    if let original = mock.original {
      try session.call(original, arguments: arguments(copy) + (value("Arguments").map { session.enumerated($0) } ?? []).map { CommandArgument(value: $0) }, output: outputSink)
    }
  }

  private func arguments(_ bound: DictionaryObject) -> [CommandArgument] {
    bound.entries.map { key, item in
      var argument = CommandArgument(name: key.text, value: item)
      argument.usedColon = true
      return argument
    }
  }

  /// The body sees the parameters as variables, or takes them by its own parameter block.
  private func invoke(_ body: ScriptBlock, _ bound: DictionaryObject) throws {
    let wanted = body.code.metadata.parameters
    guard !wanted.isEmpty else { return try body.invokeInPlace(session, output: outputSink) }
    let known = DictionaryObject()
    for (key, item) in bound.entries where wanted.contains(where: { CaseFolding.equal($0.name, key.text) }) { known[key: key] = item }
    try body.call(session, named: arguments(known), output: outputSink)
  }
}
