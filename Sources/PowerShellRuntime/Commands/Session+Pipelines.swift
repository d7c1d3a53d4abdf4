import PowerShellSyntax

/// Running commands and pipelines.
extension Session {
  // MARK: Arguments

  func arguments(_ site: CommandSite, in frame: Frame) throws -> [CommandArgument] {
    var result: [CommandArgument] = []
    result.reserveCapacity(site.arguments.count)
    for code in site.arguments {
      switch code.kind {
      case .positional(let constant):
        var argument = CommandArgument(value: try constant.value(frame))
        if argument.value?.isNothing ?? false { argument.value = .null }
        argument.sourceText = constant.sourceText
        argument.isBareWord = constant.isBareWord
        argument.extent = code.extent
        result.append(argument)
      case .named(let name, let constant, let usedColon):
        var argument = CommandArgument(name: name, value: try constant?.value(frame))
        argument.sourceText = constant?.sourceText
        argument.usedColon = usedColon
        (argument.extent, argument.valueExtent) = (code.extent, code.valueExtent)
        result.append(argument)
      case .splat(let evaluator): try splat(evaluator(frame), code.extent, &result)
      }
    }
    if site.hasSplat { putSplattedLast(&result) }
    return result
  }

  /// What a splatted table says comes behind all else, and an explicit parameter beats its key, wherever that stands.
  private func putSplattedLast(_ list: inout [CommandArgument]) {
    let written = list.filter { !$0.isSplatted }
    let explicit = Set(written.compactMap { $0.name?.lowercased() })
    list = written + list.filter { argument in argument.isSplatted && !(argument.name.map { explicit.contains($0.lowercased()) } ?? false) }
  }

  private func splat(_ value: Value, _ extent: Extent, _ result: inout [CommandArgument]) throws {
    if let table = value.object(as: DictionaryObject.self) {
      for (key, item) in table.entries {
        if key.text.isEmpty { throw Failure.noParameterName() }
        // A key may have the dash of a parameter.
        var argument = CommandArgument(name: key.text.hasPrefix("-") ? String(key.text.dropFirst()) : key.text, value: item)
        argument.usedColon = true
        argument.isSplatted = true
        argument.extent = extent
        result.append(argument)
      }
      return
    }
    var items = isList(value) ? enumerated(value) : [value]
    if case .string(let text) = value { items = text.utf16.map { .char($0) } }
    for item in items {
      var argument = CommandArgument(value: item)
      argument.extent = extent
      // `@args` passes on the names that a simple function collected.
      if let name = item.object(as: WrappedScalar.self), name.isParameterName {
        let text = name.text
        let colon = text.hasSuffix(":")
        argument = CommandArgument(name: String(text.dropFirst().dropLast(colon ? 1 : 0)))
        argument.usedColon = colon
        argument.extent = extent
      }
      result.append(argument)
    }
  }

  // MARK: Resolution

  /// The command that a site names: by name, or by the value of `& $x`.
  func target(_ site: CommandSite, in frame: Frame) throws -> CommandInfo {
    if site.isCalledLikeMethod, strictMode(from: frame.scope) >= 2 {
      throw Failure.error(
        "The function or command was called as if it were a method. Parameters should be separated by spaces. For information about parameters, see the about_Parameters Help topic.",
        id: "StrictModeFunctionCallWithParens", .InvalidOperation)
    }
    if let name = site.name, !name.isEmpty {
      do {
        return try site.resolve(name, self)
      } catch Unwind.error(let error) {
        throw unfound(error, name, site)
      }
    }
    let value = try site.target?(frame) ?? .null
    if let block = value.object(as: ScriptBlock.self) { return BlockCommandInfo(block) }
    if let info = value.object(as: CommandInfo.self) { return info.kind == .alias ? try resolveCommand(info.name) : info }
    if let module = value.object(as: ModuleObject.self) { return ModuleCommandInfo(module) }
    let name = try stringify(value)
    if value.isNull || name.isEmpty {
      let message = "The expression after '\(site.isDotSourced ? "." : "&")' in a pipeline element produced an object that was not valid. It must result in a command name, a script block, or a CommandInfo object."
      throw unfound(PowerShellError(ErrorRecordObject(ExceptionObject(Failure.runtimeException, message), "BadExpression", .InvalidOperation)), name, site)
    }
    do { return try resolveCommand(name) } catch Unwind.error(let error) where error.record.isCommandNotFound {
      throw unfound(error, name, site)
    }
  }

  /// The error of a command that is not there, at the name that stands for it.
  private func unfound(_ error: PowerShellError, _ name: String, _ site: CommandSite) -> Unwind {
    let position = ScriptPosition(site.source, site.nameExtent)
    if error.record.position == nil { error.record.position = position }
    if error.record.isCommandNotFound || error.record.exception.type.name == "ScriptRequiresException" {
      error.record.invocation = InvocationInfo(name, position: position)
      error.record.invocation?.scriptFile = site.source.file
      error.record.shownName = site.isInvocation ? (site.isDotSourced ? "." : "&") : name
    }
    error.record.stackTrace = callStack()
    return .error(error)
  }

  /// What `& $module { }` and `& $module Command` run: the block or command inside the module, which the arguments begin with. Blocks
  /// that a cmdlet gets run inside the module too.
  private func command(of module: ModuleObject, _ list: inout [CommandArgument]) throws -> CommandInfo {
    let first = list.removeFirst().value ?? .null
    func inside(_ block: ScriptBlock) -> ScriptBlock { ScriptBlock(block.code, state: module.state) }
    if let block = first.object(as: ScriptBlock.self) { return BlockCommandInfo(inside(block)) }
    if let info = first.object(as: CommandInfo.self) { return info }
    let name = try stringify(first)
    if let own = module.state.top.functions[name.lowercased()] { return own }
    let info = try resolveCommand(name)
    if info is CmdletInfo {
      for at in list.indices { if let block = list[at].value?.object(as: ScriptBlock.self) { list[at].value = .object(inside(block)) } }
    }
    return info
  }

  func call(_ site: CommandSite, in frame: Frame, expectsInput: Bool, length: Int, position: Int) throws -> CommandProcessor {
    // What a command is called with is worked out before its name is looked up.
    let early = site.name == nil ? nil : try arguments(site, in: frame)
    var info = try target(site, in: frame)
    var list = try early ?? arguments(site, in: frame)
    if let inside = info as? ModuleCommandInfo, !list.isEmpty { info = try command(of: inside.module, &list) }
    var call = CommandCall(arguments: list, expectsInput: expectsInput)
    if list.contains(where: { $0.name == "?" }), info.metadata.isAdvanced || (info as? FunctionInfo)?.help != nil {
      (info, call.arguments) = (try resolveCommand("Get-Help"), [CommandArgument(name: "Name", value: .string(info.name))])
    }
    call.position = ScriptPosition(site.source, site.extent)
    call.invocationName = site.isInvocation ? (site.isDotSourced ? "." : "&") : site.name ?? ""
    call.isDotSourced = site.isDotSourced
    call.pipelineLength = length
    call.pipelinePosition = position
    return try info.processor(self, call)
  }

  // MARK: Running

  /// Runs a pipeline of one command without redirections, the commonest.
  func runSingle(_ site: CommandSite, in frame: Frame) throws {
    let processor: CommandProcessor
    processor = try call(site, in: frame, expectsInput: false, length: 1, position: 1)
    processor.output = frame.output
    pipelineNumber += 1
    let number = pipelineNumber
    processor.pipelineNumber = number
    lastStatus = true
    try runStages([processor], number)
    if !processor.hasExited { lastStatus = !processor.hasFailed }
  }

  /// Runs a block of a command; a script's `exit` ends that script alone.
  private func ending(_ stage: CommandProcessor, _ body: () throws -> Void) throws {
    do { try body() } catch Unwind.exit(let code) where stage.info is ScriptInfo {
      (stage.hasEnded, stage.hasExited) = (true, true)
      lastExitCode = .integer(code)
      globalState.top.set("LASTEXITCODE", .integer(code))
      lastStatus = code == 0
    }
  }

  private func runStages(_ stages: [CommandProcessor], _ number: Int) throws {
    var begun = 0
    defer { for stage in stages.prefix(begun) { stage.clean() } }
    do {
      for stage in stages {
        begun += 1
        try ending(stage) { try stage.beginOnce() }
      }
      if let first = stages.first, !first.call.expectsInput, !first.hasEnded { try ending(first) { try first.withStreams { try first.process(nil) } } }
      try end(stages, number)
    } catch Unwind.stopPipeline(let stopped) where stopped == number {
      try endAfterStop(stages, number)
    }
  }

  /// Ends stages in their order. One that stops the pipeline while another ends lets those behind it end.
  private func end(_ stages: [CommandProcessor], _ number: Int) throws {
    do {
      for stage in stages where !stage.hasEnded {
        stage.hasEnded = true
        try ending(stage) { try stage.finish() }
      }
    } catch Unwind.stopPipeline(let stopped) where stopped == number {
      try endAfterStop(stages, number)
    }
  }

  /// The stage that stopped the pipeline, and those behind it, still end.
  private func endAfterStop(_ stages: [CommandProcessor], _ number: Int) throws {
    let from = stages.lastIndex { ($0 as? CmdletProcessor)?.hasStopped ?? false } ?? stages.count
    for stage in stages[..<min(from, stages.count)] { stage.hasEnded = true }
    try end(Array(stages[min(from, stages.count)...]), number)
  }

  /// Runs any pipeline.
  func runPipeline(_ stages: [Compiler.Stage], in frame: Frame) throws {
    pipelineNumber += 1
    let number = pipelineNumber
    var processors: [CommandProcessor] = []
    var source: ((Sink) throws -> Void)?
    for (index, stage) in stages.enumerated() {
      switch stage {
      case .expression(let expression):
        guard index == 0 else { continue }
        if stages.count == 1 {
          try runRedirected(expression, frame, output: frame.output, merged: frame.output)
          if expression.setsStatus { lastStatus = true }
          return
        }
        source = try elements(of: expression, frame)
      case .command(let site):
        let processor = try call(site, in: frame, expectsInput: index > 0, length: stages.count - (source == nil ? 0 : 1), position: processors.count + 1)
        processor.pipelineNumber = number
        processors.append(processor)
      }
    }
    var finishers: [() throws -> Void] = []
    connect(processors, to: frame.output)
    for (offset, processor) in processors.enumerated() {
      let index = source == nil ? offset : offset + 1
      if case .command(let site) = stages[index], !site.redirections.isEmpty {
        finishers += try redirect(site.redirections, processor, frame)
      } else if processors.contains(where: { $0 !== processor }) {
        processor.streams = processor.streams ?? streams
      }
      // What a command that is not the last writes is for its own variables, not for those of the function around it
      // (Pipe.AppendVariableList).
      if offset + 1 < processors.count { processor.streams?.lists = [:] }
    }
    lastStatus = true
    defer { for finish in finishers { try? finish() } }
    do {
      if let source { try run(source, into: processors, number) } else { try runStages(processors, number) }
    } catch Unwind.error(let error) where error.failedPipeline == number {
      error.failedPipeline = nil
      throw Unwind.error(error)
    }
    setStatus(processors)
  }

  /// `$?` behind a pipeline: whether one of its commands wrote an error of its own, whatever the scripts in them did.
  private func setStatus(_ stages: [CommandProcessor]) {
    guard stages.allSatisfy({ !$0.hasExited }) else { return }
    lastStatus = !stages.contains { $0.hasFailed }
  }

  private func connect(_ processors: [CommandProcessor], to output: Sink) {
    for (index, processor) in processors.enumerated() {
      processor.output = index + 1 < processors.count ? PipeSink(processors[index + 1]) : output
    }
  }

  /// Runs commands that get an expression's elements.
  private func run(_ elements: (Sink) throws -> Void, into processors: [CommandProcessor], _ number: Int) throws {
    guard let first = processors.first else { return }
    var begun = 0
    defer { for stage in processors.prefix(begun) { stage.clean() } }
    do {
      for stage in processors {
        begun += 1
        try stage.beginOnce()
      }
      try elements(PipeSink(first))
    } catch Unwind.stopPipeline(let stopped) where stopped == number {
      return try endAfterStop(processors, number)
    }
    try end(processors, number)
  }

  /// Works out an expression in front of commands: before they are looked up, as the engine has it. What goes to a file does not
  /// reach them, and only statements have their streams merged into what does (Compiler.GetRedirectedExpression).
  private func elements(of source: Compiler.ExpressionStage, _ frame: Frame) throws -> (Sink) throws -> Void {
    if source.redirections.isEmpty { return try source.evaluate(frame) }
    let values = CollectingSink()
    try runRedirected(source, frame, output: values, merged: source.statements == nil ? frame.output : values)
    return { sink in for value in values.values { try sink.write(value) } }
  }

  /// Runs an expression whose streams go elsewhere.
  private func runRedirected(_ source: Compiler.ExpressionStage, _ frame: Frame, output: Sink, merged: Sink) throws {
    let outer = frame.output
    let holder = CommandProcessor(self, CommandInfo("", .script), CommandCall(arguments: []))
    holder.output = merged
    let finishers = try redirect(source.redirections, holder, frame)
    let values = holder.output === merged ? output : holder.output
    defer {
      frame.output = outer
      for finish in finishers { try? finish() }
    }
    frame.output = values
    try holder.withStreams {
      guard let statements = source.statements else { return try source.evaluate(frame)(values) }
      if try statements(frame).leavingBlock() { throw ReturnInExpression(values: []) }
    }
  }

  // MARK: Redirections

  private func redirect(_ list: [Compiler.RedirectionCode], _ processor: CommandProcessor, _ frame: Frame) throws -> [() throws -> Void] {
    var targets = streams
    var finishers: [() throws -> Void] = []
    for redirection in list {
      let sink: Sink
      if let file = redirection.file {
        let path = try stringify(file(frame))
        if path.isEmpty {
          sink = NullSink.shared
        } else if let (drive, name) = otherDrive(of: path), drive == "variable", !name.isEmpty {
          sink = variableSink(name, append: redirection.append)
        } else {
          let writer = try fileSink(path, append: redirection.append)
          finishers.append(writer.finish)
          sink = writer.sink
        }
      } else {
        sink = processor.output
        if redirection.from == .Error || redirection.from == .All { targets.mergesErrorsOfCmdlet = processor is CmdletProcessor }
      }
      switch redirection.from {
      case .Output: processor.output = sink
      case .Error: targets.error = sink
      case .Warning: targets.warning = sink
      case .Verbose: targets.verbose = sink
      case .Debug: targets.debug = sink
      case .Information: targets.information = sink
      case .All:
        for stream in Stream.allCases { targets[stream] = sink }
        if redirection.file != nil { processor.output = sink }
      }
    }
    processor.streams = targets
    return finishers
  }

  /// A sink that keeps objects in a variable: `> variable:name` (about_Redirection).
  private func variableSink(_ name: String, append: Bool) -> Sink {
    let (owner, plain) = scoped(name)
    let scope = owner ?? self.scope
    let number = Names.number(plain)
    var values = append ? scope.get(number).map { isList($0) ? enumerated($0) : [$0] } ?? [] : []
    if !append { scope.set(plain, .null) }
    return CallbackSink { value in
      values.append(value)
      scope.set(plain, values.count == 1 ? values[0] : .array(values))
    }
  }

  /// A sink that writes formatted text to a file when the pipeline ends.
  private func fileSink(_ path: String, append: Bool) throws -> (sink: Sink, finish: () throws -> Void) {
    let collector = CollectingSink()
    let full: String
    do { full = try outputPath(path) } catch Unwind.error(let error) {
      if error.record.errorId == "FileOpenFailure" { ascribeToOutFile(error) }
      throw Unwind.error(error)
    }
    guard files.isDirectory(OverlayFileSystem.parent(full)) else {
      throw fileOpenFailure("Could not find a part of the path '\(full)'.", "System.IO.DirectoryNotFoundException")
    }
    if files.isDirectory(full) { throw fileOpenFailure("Access to the path '\(full)' is denied.", "System.UnauthorizedAccessException") }
    // The file is there before the command runs.
    if !append || !files.exists(full) { try files.write(full, []) }
    return (collector, { [unowned self] in
      // Records of other streams go to files without the words in front of them.
      let values = collector.values.map { $0.object(as: StreamRecord.self).map { Value.string($0.message) } ?? $0 }
      // Out-File writes the file: what is set for its parameters holds here too (about_Redirection).
      if let defaults = variable("PSDefaultParameterValues")?.object(as: DictionaryObject.self), defaults.count > 0 {
        let parameters: [(String?, Value)] = [("LiteralPath", .string(full))] + (append ? [("Append", .bool(true))] : [])
        _ = try invokeCommand("Microsoft.PowerShell.Utility\\Out-File", parameters, input: values)
        return
      }
      let text = try formattedText(values, width: 120)
      let old = append ? files.read(full) ?? [] : []
      try files.write(full, old + Array(text.utf8))
    })
  }

  /// The refusal of a redirection's file, which Out-File opens.
  private func fileOpenFailure(_ message: String, _ type: String) -> Unwind {
    let failure = Failure.error(message, id: "FileOpenFailure", .OpenError, type: Failure.exceptionType(type))
    if case .error(let error) = failure { ascribeToOutFile(error) }
    return failure
  }

  private func ascribeToOutFile(_ error: PowerShellError) { error.ascribe(to: "Out-File", className: "Microsoft.PowerShell.Commands.OutFileCommand") }

  /// Formats values as `Out-String` does; the formatting module sets how.
  public func formattedText(_ values: [Value], width: Int) throws -> String {
    try formatter?(values, width) ?? values.map { try stringify($0) + "\n" }.joined()
  }

  // MARK: Calling from Swift

  /// Calls a command with arguments, its output to a sink.
  public func call(
    _ info: CommandInfo, arguments: [CommandArgument], bindsByIndex: Bool = false, output: Sink, variables: [(Int32, Value)] = [], input: [Value]? = nil
  ) throws {
    var call = CommandCall(arguments: arguments, expectsInput: input != nil)
    call.bindsByIndex = bindsByIndex
    call.variables = variables
    try run(info, call, output: output, input: input)
  }

  /// Runs a command alone.
  func run(_ info: CommandInfo, _ call: CommandCall, output: Sink, input: [Value]? = nil) throws {
    let processor = try info.processor(self, call)
    processor.output = output
    pipelineNumber += 1
    processor.pipelineNumber = pipelineNumber
    defer { processor.clean() }
    try processor.beginOnce()
    if let input {
      for item in input { try processor.process(item) }
    } else {
      try processor.process(nil)
    }
    try processor.end()
  }

  /// Calls a command by name and gives its output.
  public func invokeCommand(_ name: String, _ arguments: [(String?, Value)] = [], input: [Value]? = nil) throws -> [Value] {
    let sink = CollectingSink()
    let list = arguments.map { CommandArgument(name: $0.0, value: $0.1) }
    try call(try resolveCommand(name), arguments: list, output: sink, input: input)
    return sink.values
  }
}
