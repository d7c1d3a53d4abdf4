import PowerShellRuntime
import PowerShellSyntax

/// Should: what a test expects.
final class Should: Cmdlet {
  static let operators = PesterAssertions.all.map(\.name) + ["Throw", "Invoke", "InvokeVerifiable", "HaveParameter"]

  override class var declaration: CmdletDeclaration {
    CmdletDeclaration(
      "Should", module: PesterCommands.module, moduleVersion: PesterCommands.version, className: "Should", "Fails a test where something is not as expected.",
      [
        CmdletParameter("ActualValue", "object", byValue: true, allowsNull: true, allowsEmpty: true), CmdletParameter("Not", "switch"),
        CmdletParameter("ExpectedValue", "object", aliases: ["ExpectedType", "RegularExpression", "ExpectedMessage", "CommandName", "ParameterName", "ExpectedContent"], position: 0, allowsNull: true, allowsEmpty: true),
        CmdletParameter("SecondValue", "object", position: 1, allowsNull: true, allowsEmpty: true), CmdletParameter("ThirdValue", "object", position: 2, allowsNull: true, allowsEmpty: true),
        CmdletParameter("Because", "string"), CmdletParameter("ErrorId", "string"), CmdletParameter("ExceptionType", "type"), CmdletParameter("PassThru", "switch"),
        CmdletParameter("Times", "int"), CmdletParameter("Exactly", "switch"), CmdletParameter("ParameterFilter", "scriptblock"), CmdletParameter("ExclusiveFilter", "scriptblock"),
        CmdletParameter("Scope", "string"), CmdletParameter("ModuleName", "string"), CmdletParameter("Type", "object"), CmdletParameter("Mandatory", "switch"),
        CmdletParameter("DefaultValue", "object", allowsNull: true), CmdletParameter("HasArgumentCompleter", "switch"), CmdletParameter("Alias", "string[]"), CmdletParameter("InParameterSet", "string"),
      ] + operators.map { CmdletParameter($0, "switch", aliases: aliases[$0] ?? []) }, make: { Should() })
  }
  private static let aliases = ["Be": ["EQ"], "BeExactly": ["CEQ"], "BeGreaterThan": ["GT"], "BeGreaterOrEqual": ["GE"], "BeLessThan": ["LT"], "BeLessOrEqual": ["LE"], "BeLike": ["Like"], "HaveType": []]

  private static let ofCollections: Set<String> = ["Be", "BeExactly", "BeNullOrEmpty", "Contain", "ContainExactly", "HaveCount"]

  private var collected: [Value] = []
  override func process() throws { if expectsInput { collected.append(value("ActualValue") ?? .null) } }

  override func end() throws {
    var values = ["ExpectedValue", "SecondValue", "ThirdValue"].compactMap { value($0) }
    var isNot = flag("Not")
    var name = Should.operators.first { flag($0) }
    // The older words without dashes: `Should Not Be 5`.
    if name == nil {
      if values.first?.stringValue?.lowercased() == "not" {
        isNot = true
        values.removeFirst()
      }
      if let word = values.first?.stringValue, let found = Should.operators.first(where: { CaseFolding.equal($0, word) }) {
        name = found
        values.removeFirst()
      }
    }
    guard let name else { throw failure("You must provide an operator to use Should.", id: "PesterAssertionUnknown", .InvalidArgument, type: "System.ArgumentException") }
    let actual: Value = !expectsInput ? value("ActualValue") ?? .null : collected.count == 1 ? collected[0] : collected.isEmpty ? .null : .array(collected)
    let expected = values.first ?? .null
    let because = string("Because").map { reason in " because " + (reason.hasPrefix("because ") ? String(reason.dropFirst(8)) : reason) + "," } ?? ""
    switch name {
    case "Throw": try checkThrow(actual, values.first, isNot: isNot, because)
    case "Invoke": try checkInvoke(expected.text, isNot: isNot, because)
    case "InvokeVerifiable": try checkVerifiable()
    case "HaveParameter": try checkParameter(actual, expected.text, isNot: isNot, because)
    default:
      guard let assertion = PesterAssertions.all.first(where: { $0.name == name }) else { return }
      // Only the operators on collections see all that is piped at once; the others are asked of each object.
      let isWhole = !expectsInput || collected.count < 2 || Should.ofCollections.contains(name)
      for item in isWhole ? [actual] : collected {
        let subject = PesterAssertions.Subject(session: session, actual: item, expected: expected, wasPiped: expectsInput, pipedCount: isWhole ? collected.count : 1)
        if let message = try assertion.check(subject, isNot) { try fail(message.replacing("{because}", with: because)) }
      }
    }
  }

  private func fail(_ message: String) throws {
    let unwind = failure(message, id: "PesterAssertionFailed", .InvalidResult)
    // Pester throws it: the id is the error's own.
    if case .error(let error) = unwind { error.record.hasOwnId = true }
    throw unwind
  }

  private func shown(_ value: Value) -> String { PesterText.shown(value, session) }

  private func checkThrow(_ actual: Value, _ message: Value?, isNot: Bool, _ because: String) throws {
    guard let block = actual.object(as: ScriptBlock.self) else {
      throw failure("Input is not a ScriptBlock. Input to '-Throw' and '-Not -Throw' must be enclosed in curly braces.", id: "PesterAssertionFailed", .InvalidArgument, type: "System.ArgumentException")
    }
    var caught: ErrorRecordObject?
    do {
      try session.catchingErrors { try block.call(session, arguments: [], input: nil, output: NullSink.shared) }
    } catch Unwind.error(let error) {
      caught = error.record
    } catch let exception as DotNetException {
      caught = ErrorRecordObject(exception.exception, exception.exception.type.fullName, .NotSpecified)
    }
    if isNot {
      if let caught { try fail("Expected no exception to be thrown,\(because) but an exception \"\(caught.exception.message)\" was thrown\(place(of: caught)).") }
      return
    }
    guard let caught else { return try fail("Expected an exception\(wanted(message)) to be thrown,\(because) but no exception was thrown.") }
    var differences: [String] = []
    if let message, !message.isNull, !message.text.isEmpty, !Wildcard(message.text).matches(caught.exception.message), caught.exception.message != message.text {
      differences.append("the message was '\(caught.exception.message)'")
    }
    if let id = string("ErrorId"), !CaseFolding.equal(caught.fullyQualifiedErrorId, id), !Wildcard(id).matches(caught.fullyQualifiedErrorId) {
      differences.append("the FullyQualifiedErrorId was '\(caught.fullyQualifiedErrorId)'")
    }
    if let type = value("ExceptionType")?.object(as: TypeObject.self)?.descriptor, !caught.exception.type.isSubtype(of: type) {
      differences.append("the exception type was [\(caught.exception.type.fullName)]")
    }
    if !differences.isEmpty { try fail("Expected an exception\(wanted(message)) to be thrown,\(because) but \(differences.joined(separator: " and ")).\(place(of: caught))") }
    if flag("PassThru") { try write(.object(caught)) }
  }

  /// Where an exception came from, with its line.
  private func place(of record: ErrorRecordObject) -> String {
    guard let position = record.position else { return "" }
    return " from " + PositionText.message(position).dropFirst("At ".count).replacing("\n", with: "\n    ")
  }

  private func wanted(_ message: Value?) -> String {
    var parts: [String] = []
    if let message, !message.isNull, !message.text.isEmpty { parts.append(" with message like '\(message.text)'") }
    if let id = string("ErrorId") { parts.append(" with FullyQualifiedErrorId '\(id)'") }
    if let type = value("ExceptionType")?.object(as: TypeObject.self) { parts.insert(" with type [\(type.descriptor.fullName)]", at: 0) }
    return parts.joined(separator: " and").replacing(" and with", with: " and with")
  }

  private func checkInvoke(_ command: String, isNot: Bool, _ because: String) throws {
    guard let run = PesterRun.of(session), let mock = run.mocks.last(where: { CaseFolding.equal($0.command, command) }) else {
      throw failure("Should -Invoke: Could not find Mock for command \(command) in the current scope. Was the mock called after it was created?", id: "PesterAssertionFailed", .InvalidOperation)
    }
    let wanted = integer("Times") ?? integer("SecondValue") ?? 1
    let scope = string("Scope")?.lowercased() ?? (run.currentTest == nil ? "describe" : "it")
    let calls = try mock.calls.filter { call in
      if scope == "it", call.test !== run.currentTest { return false }
      guard let filter = block("ParameterFilter") ?? block("ExclusiveFilter") else { return true }
      return try matches(filter, call.bound, run)
    }
    let count = calls.count
    let isExact = flag("Exactly") || wanted == 0
    let holds = isExact ? count == wanted : count >= wanted
    if holds != isNot { return }
    let times = "\(wanted) times"
    try fail(isNot
      ? "Expected \(command) not to be called exactly \(times),\(because) but it was"
      : "Expected \(command) to be called \(isExact ? "" : "at least ")\(times)\(isExact ? " exactly" : ""),\(because) but was called \(count) times")
  }

  private func matches(_ filter: ScriptBlock, _ bound: DictionaryObject, _ run: PesterRun) throws -> Bool {
    try run.inScope { scope in
      for (key, item) in bound.entries { scope.set(key.text, item) }
      let sink = CollectingSink()
      try filter.invokeInPlace(session, output: sink)
      return session.truth(sink.result)
    }
  }

  private func checkVerifiable() throws {
    let missing = (PesterRun.of(session)?.mocks ?? []).flatMap { mock in
      mock.behaviors.enumerated().filter { $0.element.isVerifiable && !mock.verified.contains($0.offset) }.map { behavior in
        " Command \(mock.command)" + (behavior.element.filter.map { " with {\($0.text)}" } ?? "")
      }
    }
    if !missing.isEmpty { try fail("Expected all verifiable mocks to be called, but these were not:\n" + missing.joined(separator: "\n")) }
  }

  private func checkParameter(_ actual: Value, _ name: String, isNot: Bool, _ because: String) throws {
    guard let info = actual.object(as: CommandInfo.self) else {
      throw failure("Input value must be non-null CommandInfo object. You can get one by calling Get-Command.", id: "PesterAssertionFailed", .InvalidArgument, type: "System.ArgumentException")
    }
    let parameter = info.metadata.allParameters.first { CaseFolding.equal($0.name, name) }
    if isNot {
      if parameter != nil { try fail("Expected command \(info.name) to not have a parameter \(name),\(because) but it did.") }
      return
    }
    guard let parameter else { return try fail("Expected command \(info.name) to have a parameter \(name),\(because) but the parameter is missing.") }
    var reasons: [String] = []
    if flag("Mandatory"), !parameter.sets.values.contains(where: \.isMandatory) { reasons.append("which is mandatory, but it wasn't mandatory") }
    if let type = value("Type") {
      let wanted = type.object(as: TypeObject.self)?.descriptor ?? session.types.type(named: type.text)
      let own = try parameter.type(session)
      if wanted !== own { reasons.append("of type [\(wanted?.fullName ?? type.text)], but it was of type [\(own.fullName)]") }
    }
    if !reasons.isEmpty { try fail("Expected command \(info.name) to have a parameter \(name), \(reasons.joined(separator: " and ")).") }
  }
}
