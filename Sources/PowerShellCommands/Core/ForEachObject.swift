import PowerShellRuntime

/// ForEach-Object: script blocks, or a member by its name.
final class ForEachObject: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration(
      "ForEach-Object", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Does something for each object.", defaultSet: "ScriptBlockSet",
      supportsShouldProcess: true, confirmImpact: 1, [
      CmdletParameter("InputObject", "PSObject", byValue: true, allowsNull: true), CmdletParameter("Begin", "scriptblock", set: "ScriptBlockSet"),
      CmdletParameter("Process", "scriptblock[]", position: 0, mandatory: true, set: "ScriptBlockSet", allowsNull: true, allowsEmpty: true),
      CmdletParameter("End", "scriptblock", set: "ScriptBlockSet"),
      CmdletParameter("RemainingScripts", "scriptblock[]", remaining: true, set: "ScriptBlockSet", allowsNull: true, allowsEmpty: true),
      CmdletParameter("MemberName", "string", position: 0, mandatory: true, set: "PropertyAndMethodSet", notEmpty: true),
      CmdletParameter("ArgumentList", "object[]", aliases: ["Args"], remaining: true, set: "PropertyAndMethodSet"),
      CmdletParameter("Parallel", "scriptblock", mandatory: true, set: "ParallelParameterSet"),
      CmdletParameter("ThrottleLimit", "int", set: "ParallelParameterSet", range: 1...Int(Int32.max)), CmdletParameter("TimeoutSeconds", "int", set: "ParallelParameterSet"),
      CmdletParameter("AsJob", "switch", set: "ParallelParameterSet"), CmdletParameter("UseNewRunspace", "switch", set: "ParallelParameterSet"),
    ], make: { ForEachObject() })
  }

  private var first: ScriptBlock?
  private var blocks: [ScriptBlock] = []
  private var last: ScriptBlock?
  private var memberName: String?
  /// The block of -Parallel, in its own runspace.
  private var isolated: IsolatedBlock?
  /// What -AsJob still has to work on.
  private var parallelInput: [Value] = []

  private func runParallel(_ block: IsolatedBlock, _ item: Value) throws {
    let failure = try block.run(item: item, output: { [unowned self] in try write($0) }) { [unowned self] stream, value in
      // The other runspace's records are written once more, as this session wants to see them (PSTask.HandleStreamData).
      guard let record = value.object(as: StreamRecord.self), !record.isHostOutput else { return try forward(stream, value) }
      try writeRecord(record)
    }
    if let failure {
      // What ended the other runspace's pipeline has no place in this one.
      (failure.position, failure.hasNoPlace) = (nil, true)
      try writeError(failure, keepsInvocation: true)
    }
  }

  override func begin() throws {
    memberName = string("MemberName")
    if let parallel = block("Parallel") {
      return try beginParallel(parallel)
    }
    if !has("MemberName"), has("WhatIf") || has("Confirm") {
      throw failure(
        "The -WhatIf and -Confirm parameters are not supported for script blocks.", id: "NoShouldProcessForScriptBlockSet", .InvalidOperation,
        type: "System.InvalidOperationException")
    }
    // In the order in which they were bound: names come before positions. A null among them has its place.
    var all = bound.entries.filter { ["Process", "RemainingScripts"].contains($0.key.text) }.flatMap { session.enumerated($0.value) }.map { $0.object(as: ScriptBlock.self) }
    first = block("Begin")
    last = block("End")
    // Of several blocks the first begins and, of three or more, the last ends.
    let (givenFirst, givenLast) = (has("Begin"), has("End"))
    if !givenFirst, all.count > 1 { first = all.removeFirst() }
    if !givenLast, all.count > 1 { last = all.removeLast() }
    blocks = all.compactMap { $0 }
    try ([first, last].compactMap { $0 } + blocks).forEach { try $0.checkClauses() }
    try first?.invokeInPlace(session, output: outputSink)
  }

  private func beginParallel(_ block: ScriptBlock) throws {
    for name in ["ErrorAction", "WarningAction", "InformationAction", "ProgressAction", "PipelineVariable"] where has(name) {
      throw failure(
        "The following common parameters are not currently supported in the Parallel parameter set:\nErrorAction, WarningAction, InformationAction, PipelineVariable",
        id: "ParallelCommonParametersNotSupported", .NotImplemented, type: "System.Management.Automation.PSNotSupportedException")
    }
    if flag("AsJob"), has("TimeoutSeconds") {
      throw failure(
        "The 'TimeoutSeconds' parameter cannot be used with the 'AsJob' parameter.", id: "ParallelCannotUseTimeoutWithJob", .InvalidOperation,
        type: "System.ArgumentException")
    }
    do { isolated = try IsolatedBlock(block, from: session, isParallel: true) } catch let refusal as IsolatedBlock.Refusal {
      switch refusal {
      case .undefined(let name):
        throw failure(
          "The value of the using variable '$using:\(name)' cannot be retrieved because it has not been set in the local session.", id: "UsingVariableIsUndefined", .InvalidOperation)
      case .scriptBlock:
        throw failure(
          "A ForEach-Object -Parallel using variable cannot be a script block. " + ForEachObject.noScriptBlocks, id: "ParallelUsingVariableCannotBeScriptBlock", .InvalidType,
          type: "System.Management.Automation.PSArgumentException")
      }
    }
  }

  private static let noScriptBlocks = "Passed-in script block variables are not supported with ForEach-Object -Parallel, and can result in undefined behavior."

  override func process() throws {
    guard let input = value("InputObject") else {
      if !expectsInput && !has("MemberName") { for block in blocks { try block.invoke(session, item: .null, output: outputSink) } }
      return
    }
    if let name = memberName {
      do {
        return try member(name, input)
      } catch Unwind.error(let error) where !error.isFromCmdlet {
        // The refusal of a member is this cmdlet's own.
        return try writeError(ErrorRecordObject(error.record.exception, error.record.errorId, error.record.category, input))
      }
    }
    if let isolated {
      if input.base.object is ScriptBlock {
        return try writeError(
          "A ForEach-Object -Parallel piped input object cannot be a script block. " + ForEachObject.noScriptBlocks, id: "ParallelPipedInputObjectCannotBeScriptBlock",
          .InvalidType, type: "System.Management.Automation.PSArgumentException", target: input)
      }
      if flag("AsJob") { return parallelInput.append(input) }
      return try runParallel(isolated, input)
    }
    for block in blocks { try block.invoke(session, item: input, output: outputSink) }
  }

  override func end() throws {
    guard isolated != nil, flag("AsJob"), let block = block("Parallel") else { return try last?.invokeInPlace(session, output: outputSink) ?? () }
    let whole = try session.scriptBlock("$input | ForEach-Object -Process {\(block.text)}")
    try write(session.makeJob(whole, arguments: [], input: parallelInput, name: nil, kind: "PSTaskJob", command: block.text))
  }

  /// What -WhatIf says of a member that would be used.
  private func mayUse(_ name: String, _ input: Value, isMethod: Bool) throws -> Bool {
    try shouldProcess(
      "InputObject: \(session.stringify(input))", action: isMethod ? "Invoke method '\(name)'" : "Retrieve the value for property '\(name)'")
  }

  /// What a method answers. That it failed is the cmdlet's error, by one id for all methods.
  private func result(of name: String, _ input: Value, _ arguments: [Value]) throws -> Value {
    do { return try session.invokeMember(name, on: input, arguments) } catch Unwind.error(let error) {
      if error.record.exception.type.name == "MethodException" { throw Unwind.error(error) }
      // What a class's own method throws comes bare from a call, but not from here.
      let failure = error.record.exception.type.name == "MethodInvocationException" ? error : session.wrapped(error, method: name, arguments: arguments.count)
      failure.record.errorId = "MethodInvocationError"
      throw Unwind.error(failure)
    }
  }

  private func member(_ name: String, _ input: Value) throws {
    if input.isNull {
      func refuse(_ message: String, _ id: String) throws {
        try writeError(message, id: id, .InvalidArgument, type: "System.Management.Automation.PSArgumentNullException")
      }
      if has("ArgumentList") { return try refuse("You cannot call a method on a null-valued expression.", "InvokeMethodOnNull") }
      if session.strictMode(from: callerScope) >= 2 { return try refuse("Cannot operate on a 'null' input object.", "InputObjectIsNull") }
      // What comes behind sees the null, as with $_.Name (InternalCommands.cs).
      return try write(.null)
    }
    if let table = input.object(as: DictionaryObject.self), let value = table[name] { return try writeAll(value) }
    let arguments = value("ArgumentList").map { session.enumerated($0) } ?? []
    if let found = try session.findMember(name, of: input), !found.isMethod, arguments.isEmpty {
      guard try mayUse(found.name, input, isMethod: false) else { return }
      // The count and length that a script may ask anything for are no properties.
      return try writeAll(session.ownPropertyValue(found.name, of: input) ?? .null)
    }
    if Wildcard.hasWildcards(name) {
      let pattern = Wildcard(name)
      let found = try session.members(of: input, hidden: false).filter { pattern.matches($0.name) && (arguments.isEmpty || $0.isMethod) }
      // The methods behind a type's own properties count as well.
      let accessors = arguments.isEmpty ? found.filter { $0.kind == .Property && !input.isRecord && pattern.matches("get_" + $0.name) }.map { "get_" + $0.name } : []
      if found.count + accessors.count > 1 {
        return try writeError(
          "Input name \"\(name)\" is ambiguous. It can be resolved to multiple matched members. Possible matches include: \((found.map(\.name) + accessors).joined(separator: " ")).",
          id: "AmbiguousPropertyOrMethodName", .InvalidArgument, type: "System.Management.Automation.PSArgumentException", target: input)
      }
      if let one = found.first {
        // A method that takes arguments is not called without any.
        if case .method(let method) = one.body, arguments.isEmpty, !method.overloads.contains(where: { $0.parameters.isEmpty || $0.isVariadic }) {
          return try write(session.get(one, of: input))
        }
        return try member(one.name, input)
      }
    }
    if let found = try session.findMember(name, of: input), found.isMethod {
      guard try mayUse(found.name, input, isMethod: true) else { return }
      do { return try writeAll(result(of: found.name, input, arguments)) } catch Unwind.error(let error) where !error.isFromCmdlet {
        return try writeError(ErrorRecordObject(error.record.exception, "MethodInvocationError", .InvalidOperation, input))
      }
    }
    if has("ArgumentList") {
      try writeError(
        "Input name \"\(name)\" cannot be resolved to a method.", id: "MethodNotFound", .InvalidArgument, type: "System.Management.Automation.PSArgumentException", target: input)
    } else if session.strictMode(from: session.scope) >= 2 {
      try writeError(
        "The input name \"\(name)\" cannot be resolved to a member.", id: "PropertyOrMethodNotFound", .InvalidArgument,
        type: "System.Management.Automation.PSArgumentException", target: input)
    } else {
      // What an object has not is null, as with $_.Name.
      try write(.null)
    }
  }
}
