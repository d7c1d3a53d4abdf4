import PowerShellSyntax

/// Binds a call's arguments, and each pipeline object, to a command's parameters.
///
/// The order is PowerShell's: named arguments, positional ones by the sets that are still possible, defaults from
/// $PSDefaultParameterValues, then what the pipeline brings; mandatory parameters that are still missing are asked for.
/// `sets` holds the parameter sets that all that has been bound belongs to.
final class ParameterBinder {
  let session: Session
  let command: CommandInfo
  var metadata: CommandMetadata
  let call: CommandCall
  /// The names of the parameters that a splatted table has bound.
  private var splatted: Set<String> = []
  var bound = DictionaryObject(type: boundType)
  /// The type of $PSBoundParameters.
  static let boundType = TypeDescriptor(
    "System.Management.Automation.PSBoundParametersDictionary", base: .hashtable, interfaces: ["System.Collections.IDictionary"])
  var sets: Set<String>
  /// Whether a common parameter is among what is bound.
  private(set) var hasCommon = false
  /// For the binding in front of a dynamicparam block: what is unknown yet is left out.
  var skipsUnknown = false
  /// Told of each value that is bound.
  var whenBound: ((ParameterMetadata, Value) -> Void)?
  /// What nothing took: $args of a simple function.
  var leftover: [Value] = []
  /// Parameters that the pipeline bound for the present object, and those that it bound for an earlier one.
  var fromPipeline: [ParameterMetadata] = []
  var restored: [ParameterMetadata] = []
  /// The parameter that takes every object as it is, once the first one has shown it, and where `bound` has it.
  var soleTaker: (parameter: ParameterMetadata, place: Int)?
  /// The sets that were possible before the pipeline brought anything.
  var setsBeforePipeline: Set<String> = []
  /// Script block arguments to be evaluated for each pipeline object.
  var delayed: [(parameter: ParameterMetadata, block: ScriptBlock, extent: Extent)] = []

  init(_ session: Session, _ command: CommandInfo, _ metadata: CommandMetadata, _ call: CommandCall) {
    self.session = session
    self.command = command
    self.metadata = metadata
    self.call = call
    sets = metadata.allSets
  }

  // MARK: Errors

  /// The name that errors carry behind their id.
  private var errorName: String {
    (command as? CmdletInfo)?.declaration.className ?? command.name
  }

  /// Whether the command is compiled to PowerShell: the documented cmdlets are script functions to whoever calls them.
  var isCompiled: Bool { (command as? CmdletInfo).map { $0.declaration.customParameters == nil } ?? false }

  func failure(
    _ message: String, id: String, type: String = "ParameterBindingException", parameter: String = "", target: Value = .null,
    category: ErrorCategory = .InvalidArgument, extent: Extent? = nil, inner reason: ExceptionObject? = nil, given: Value? = nil
  ) -> Unwind {
    let error = Failure.error(
      message, id: id, category, type: Failure.exceptionType("System.Management.Automation." + type), target: target, inner: reason)
    if case .error(let inner) = error {
      inner.record.activity = command.name
      if let block = command as? BlockCommandInfo { inner.record.shownName = metadata.isAdvanced ? "" : block.block.text }
      inner.record.commandClass = errorName
      inner.record.exception.properties["ErrorId"] = .string(id)
      inner.record.exception.properties["ParameterName"] = .string(parameter)
      if let type = try? metadata.exact(parameter)?.type(session) { inner.record.exception.properties["ParameterType"] = .object(TypeObject(type)) }
      if let type = given?.type { inner.record.exception.properties["TypeSpecified"] = .object(TypeObject(type)) }
      if let position = call.position {
        let place = extent.flatMap { $0.end > $0.start ? ScriptPosition(position.source, $0) : nil } ?? position
        inner.record.position = place
        // The invocation is that of the argument; only objects of a pipeline are refused under the command's name (ParameterBindingException.CreateErrorRecord).
        let invocation = InvocationInfo(id == "InputObjectNotBound" ? command.name : "", command: command, position: place)
        (invocation.pipelineLength, invocation.pipelinePosition, invocation.scriptFile) = (0, 0, position.source.file)
        inner.record.invocation = invocation
        inner.record.exception.properties["CommandInvocation"] = inner.record.invocation.map { .object($0) }
        inner.record.exception.properties["Line"] = inner.record.position.map { .long(Int64($0.line)) }
        inner.record.exception.properties["Offset"] = inner.record.position.map { .long(Int64($0.column)) }
      }
    }
    return error
  }

  // MARK: Arguments

  /// The first name that is no parameter, and how many arguments without a name come before it.
  var unknownName: (error: Unwind, precedingCount: Int)?
  /// An argument without a parameter, or a name that is none.
  typealias UnboundArgument = (argument: CommandArgument, isName: Bool)

  /// Binds what the call says.
  func bindArguments() throws {
    var unbound: [UnboundArgument] = []
    var leftOver: [UnboundArgument] = []
    var arguments = CommandArgument.withoutNames(behindDashes: call.arguments)[...]
    while let argument = arguments.popFirst() {
      guard let name = argument.name else {
        unbound.append((argument, isName: false))
        continue
      }
      guard let parameter = try parameter(named: name, argument) else {
        try unknown(name, argument, &unbound, &arguments)
        continue
      }
      try bindNamed(parameter, argument, &arguments)
      // Before dynamic parameters are known such a name is taken to have a value, which is left over once it proves a switch
      // (ParameterBinderController.GetNextPositionalArgument).
      if parameter.isDynamic, parameter.isSwitch || argument.value != nil, let next = arguments.first, next.name == nil {
        leftOver.append((arguments.removeFirst(), isName: false))
      }
    }
    try bindPositional(unbound + leftOver)
    if let unknownName { throw isUndecided ? ambiguousSet() : try elaborated(unknownName.error) }
    if metadata.isAdvanced { try bindDefaults() }
  }

  /// A failure that the default values may be the cause of, as it then says (ParameterBinderController.ThrowElaboratedBindingException).
  func elaborated(_ failure: Unwind) throws -> Unwind {
    let given = Set(bound.keys.map(\.text))
    try bindDefaults()
    let defaults = metadata.parameters.map(\.name).filter { bound.contains(.string($0)) && !given.contains($0) }
    guard !defaults.isEmpty, case .error(let error) = failure else { return failure }
    let (guess, retry, rest) = defaults.count == 1
      ? ("This failure might be caused", "retry", "parameter was") : ("This error might have been caused", "then trying again", "parameters were")
    error.record.exception.message += " \(guess) by applying the default parameter binding. You can disable the default parameter binding in $PSDefaultParameterValues by setting "
      + "$PSDefaultParameterValues[\"Disabled\"] to be $true, and \(retry). The following default \(rest) successfully bound for this cmdlet when the error occurred:"
      + defaults.map { " -" + $0 }.joined()
    return failure
  }

  /// Whether no set has been chosen, and none can be: that is told before what fits nowhere (ParameterBinderController.VerifyParameterSetSelected).
  /// What is documented of cmdlets does not tell it; and what may still come through the pipeline is waited for.
  var isUndecided: Bool {
    guard !(command is CmdletInfo), metadata.defaultSet == nil, metadata.setNames.count > 1, sets.count == metadata.setNames.count else { return false }
    // One that lacks nothing is the one that is meant.
    if sets.count(where: { missing(in: $0, countingPipeline: true).isEmpty }) == 1 { return false }
    return !metadata.parameters.contains { parameter in
      !bound.contains(.string(parameter.name)) && sets.contains { set in parameter.info(set).map { $0.byValue || $0.byName } ?? false }
    }
  }

  /// A name that is no parameter: simple functions take it into $args.
  private func unknown(
    _ name: String, _ argument: CommandArgument, _ unbound: inout [UnboundArgument],
    _ arguments: inout ArraySlice<CommandArgument>
  ) throws {
    if skipsUnknown {
      if argument.value == nil, let next = arguments.first, next.name == nil { arguments.removeFirst() }
      return
    }
    if metadata.isAdvanced && !takesRemaining {
      // What has a position is bound first, and may be what fails (ParameterBinderController.HandleRemainingArguments).
      unknownName = unknownName ?? (
        failure("A parameter cannot be found that matches parameter name '\(name)'.", id: "NamedParameterNotFound", parameter: name, extent: argument.extent), unbound.count)
      if argument.value == nil { unbound.append((argument, true)) }
      return
    }
    // Behind a value that stands with its name the next word goes to the name all the same (GetNextPositionalArgument).
    unbound += argument.words.map { ($0, isName: true) }
  }

  private var takesRemaining: Bool { metadata.parameters.contains { $0.sets.values.contains(where: \.remaining) } }

  /// Whether a word names a parameter, or begins the name of one.
  private func isBeginning(_ name: String) -> Bool {
    let key = name.lowercased()
    return name == "-" || metadata.exact(name) != nil
      || metadata.allParameters.contains { parameter in parameter.name.lowercased().hasPrefix(key) || parameter.aliases.contains { $0.lowercased().hasPrefix(key) } }
  }

  /// The parameter of a name or of an unambiguous beginning of one.
  private func parameter(named name: String, _ argument: CommandArgument) throws -> ParameterMetadata? {
    if let exact = metadata.exact(name) { return exact }
    let key = name.lowercased()
    var candidates = metadata.allParameters.filter { parameter in
      parameter.name.lowercased().hasPrefix(key) || parameter.aliases.contains { $0.lowercased().hasPrefix(key) }
    }
    // What a provider or a script adds counts where nothing else begins so.
    let fixed = candidates.filter { !$0.isDynamic }
    if !fixed.isEmpty { candidates = fixed }
    if candidates.count <= 1 { return candidates.first }
    let own = candidates.filter { !$0.isCommon }
    if own.count == 1 { return own[0] }
    // The names go in front of the aliases, and each time the own ones in front of the common ones (MergedCommandParameterMetadata.GetMatchingParameter).
    func isByName(_ parameter: ParameterMetadata) -> Bool { parameter.name.lowercased().hasPrefix(key) }
    // Those of ShouldProcess and paging stand behind the common ones.
    func isOptional(_ parameter: ParameterMetadata) -> Bool { metadata.optionalCommonParameters.contains { $0 === parameter } }
    let (last, first) = (candidates.filter(isOptional), candidates.filter { !isOptional($0) })
    let inOrder = first.filter { !$0.isCommon } + first.filter(\.isCommon) + last
    let byName = inOrder.filter(isByName) + inOrder.filter { !isByName($0) }
    throw failure(
      "Parameter cannot be processed because the parameter name '\(name)' is ambiguous. Possible matches include: \(byName.map { "-" + $0.name }.joined(separator: " ")).",
      id: "AmbiguousParameter", parameter: name, extent: argument.extent)
  }

  private func bindNamed(
    _ parameter: ParameterMetadata, _ argument: CommandArgument, _ arguments: inout ArraySlice<CommandArgument>
  ) throws {
    var value = argument.value
    var source = argument.sourceText
    // What is wrong with a value is shown at the value, and at the name only where there is none.
    var place = argument.valueExtent ?? argument.extent
    if value == nil && parameter.isSwitch {
      value = .object(SwitchObject(true))
    } else if value == nil {
      guard let next = arguments.first, next.name.map({ !isBeginning($0) && next.value == nil }) ?? true else {
        throw failure(
          "Missing an argument for parameter '\(parameter.name)'. Specify a parameter of type '\(try parameter.shownTypeName(session))' and try again.",
          id: "MissingArgument", parameter: parameter.name, extent: argument.extent)
      }
      arguments.removeFirst()
      // A word with a dash that is no parameter is the value (ParameterBinderController.ReparseUnboundArguments).
      value = next.value ?? next.nameText ?? .null
      source = next.sourceText
      place = next.extent
    }
    if bound.contains(.string(parameter.name)) {
      // What is said outright goes before a splatted table; two tables may not say the same.
      if argument.isSplatted, !splatted.contains(parameter.name) { return }
      // A name whose value is the next word has become the parameter's own by then (ReparseUnboundArguments).
      var name = parameter.name
      if let typed = argument.name, parameter.isSwitch || argument.value != nil && !CaseFolding.equal(typed, name) { name = typed }
      throw failure(
        "Cannot bind parameter because parameter '\(name)' is specified more than once. To provide multiple values to parameters that can accept multiple values, use the array syntax. For example, \"-parameter value1,value2,value3\".",
        id: "ParameterAlreadyBound", parameter: name, extent: argument.extent)
    }
    if argument.isSplatted { splatted.insert(parameter.name) }
    if let block = value?.object(as: ScriptBlock.self), try delays(parameter) {
      delayed.append((parameter, block, place))
      try narrow(parameter)
      return
    }
    try bind(parameter, value ?? .null, sourceText: source, extent: place, isNamed: true)
    try narrow(parameter)
  }

  /// A script block for a parameter that takes pipeline input, but no script blocks, is evaluated for each object.
  func delays(_ parameter: ParameterMetadata) throws -> Bool {
    guard parameter.sets.values.contains(where: { $0.byValue || $0.byName }) else { return false }
    // ParameterBinderController.IsParameterScriptBlockBindable.
    let type = try parameter.type(session)
    let element = type.elementType ?? type
    return element !== TypeDescriptor.scriptBlock && element !== TypeDescriptor.object
  }

  /// Leaves only the sets that the parameter belongs to.
  func narrow(_ parameter: ParameterMetadata) throws {
    let own = parameter.namedSets
    if own.isEmpty { return }
    let possible = sets.intersection(own)
    if possible.isEmpty {
      // The declared parameters have chosen the set by the time that dynamic ones are bound (ParameterBinderController.BindNamedParameter).
      guard parameter.isDynamic else { throw ambiguousSet() }
      let set = metadata.defaultSet.flatMap { sets.contains($0) ? $0 : nil } ?? metadata.setNames.first(where: sets.contains) ?? ""
      throw failure("Parameter '\(parameter.name)' cannot be specified in parameter set '\(set)'.", id: "ParameterNotInParameterSet", parameter: parameter.name)
    }
    sets = possible
  }

  func ambiguousSet(_ target: Value = .null) -> Unwind {
    failure(
      "Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot be used together or an insufficient number of parameters were provided.",
      id: "AmbiguousParameterSet", target: target)
  }

  /// Converts, validates and stores a value.
  func bind(
    _ parameter: ParameterMetadata, _ value: Value, sourceText: String? = nil, extent: Extent = .empty, validates: Bool = true, isNamed: Bool = false
  ) throws {
    // No name for a common variable is as good as none at all.
    if parameter.isCommon, parameter.name.hasSuffix("Variable"), value.isNull { return }
    let type = try parameter.type(session)
    if validates, let element = type.elementType, !element.isValueType, session.isList(value), parameter.sets.values.contains(where: \.isMandatory), !parameter.allowsNull,
      session.enumerated(value).contains(where: \.isNull)
    {
      throw notAllowed(parameter, extent)
    }
    var given = try parameter.transformations.reduce(value) { value, attribute in
      do { return try attribute.apply(value, session) } catch let failure as ConstraintFailure {
        throw transformation(failure.message, parameter, value, extent)
      }
    }
    // What comes by its position or through the pipeline makes a list of one thing, which a cast refuses.
    if type === TypeDescriptor.arrayList, !isNamed, !isCompiled, !given.isNull, !session.isList(given) { given = .object(ListObject([given])) }
    var converted = try convert(given, to: type, parameter, sourceText, extent)
    if parameter.isCommon, PreferenceConstraint.isSuspend(converted) {
      throw failure(
        "Cannot bind parameter '\(parameter.name)' to the target. Exception setting \"\(parameter.name)\": \"\(PreferenceConstraint.suspendRefusal)\"",
        id: "ParameterBindingFailed")
    }
    if parameter.isCommon, parameter.name.hasSuffix("Variable"), let name = converted.stringValue, let colon = name.firstIndex(of: ":"),
      session.hasDrive(named: String(name[..<colon])), name[..<colon].lowercased() != "variable"
    {
      throw failure(
        "Cannot validate argument on parameter '\(parameter.name)'. Cannot validate argument '\(name)' because it is not a valid variable name.",
        id: "ParameterArgumentValidationError", type: "ParameterBindingValidationException", parameter: parameter.name, category: .InvalidData, extent: extent)
    }
    if parameter.isCommon, parameter.name.hasSuffix("Variable"), ["", "+"].contains(converted.stringValue) {
      throw failure(
        "Cannot validate argument on parameter '\(parameter.name)'. Cannot process argument because the value of argument \"path\" is not valid. Change the value of the \"path\" argument and run the operation again.",
        id: "ParameterArgumentValidationError", type: "ParameterBindingValidationException", parameter: parameter.name, category: .InvalidData, extent: extent)
    }
    if validates {
      // A word that is a number is validated as it is written, where no type is asked for.
      if let sourceText, type === TypeDescriptor.object, !parameter.constraints.isEmpty, converted.object == nil, converted.stringValue == nil {
        _ = try validate(.object(WrappedScalar(converted, sourceText: sourceText)), parameter, extent)
      } else {
        converted = try validate(converted, parameter, extent)
      }
    }
    if parameter.isCommon { hasCommon = true }
    bound[parameter.name] = converted
    whenBound?(parameter, converted)
  }

  /// The parameters that are declared are bound before there are dynamic ones.
  func putDynamicLast() {
    func isDynamic(_ entry: (key: Value, value: Value)) -> Bool { metadata.exact(entry.key.text)?.isDynamic ?? false }
    let entries = bound.entries.map { (key: $0.key, value: $0.value) }
    bound.removeAll()
    for entry in entries.filter({ !isDynamic($0) }) + entries.filter(isDynamic) { bound[entry.key.text] = entry.value }
  }

  // MARK: Defaults

  /// Whether a key of $PSDefaultParameterValues names this command, by its name or an alias of it.
  private func matchesCommand(_ pattern: String) -> Bool {
    let wildcard = Wildcard(pattern)
    if wildcard.matches(command.name) { return true }
    return session.findAlias(pattern.lowercased()).map { CaseFolding.equal($0.definition, command.name) } ?? false
  }

  /// What $PSDefaultParameterValues says for this command: 'Command:Parameter', both with wildcards. A pattern that several parameters
  /// match says nothing (ParameterBinderController.GetDefaultParameterValuePairs).
  private func defaults(in table: DictionaryObject) -> [(parameter: ParameterMetadata, value: Value)] {
    table.entries.compactMap { key, value in
      let parts = key.text.split(separator: ":", maxSplits: 1).map { unquoted(String($0).trimmingWhitespace) }
      guard parts.count == 2, matchesCommand(parts[0]) else { return nil }
      if let exact = metadata.exact(parts[1]) { return (exact, value) }
      guard Wildcard.hasWildcards(parts[1]) else { return nil }
      let pattern = Wildcard(parts[1])
      let found = metadata.allParameters.filter { pattern.matches($0.name) || $0.aliases.contains(where: pattern.matches) }
      if found.count > 1 {
        session.show(StreamRecord(
          .warning,
          "The following name or alias defined in $PSDefaultParameterValues for this cmdlet resolves to multiple parameters: \(parts[1]). The default has been ignored."))
      }
      return found.count == 1 ? (found[0], value) : nil
    }
  }

  /// A part of such a key, which may be in quotes.
  private func unquoted(_ part: String) -> String {
    guard let first = part.first, first == "\"" || first == "'", part.count > 1, part.last == first else { return part }
    return String(part.dropFirst().dropLast())
  }

  private func bindDefaults() throws {
    guard let table = session.lookup(Names.defaultParameterValues, in: session.scope)?.object(as: DictionaryObject.self), table.count > 0 else { return }
    if let disabled = table["Disabled"], session.truth(disabled) { return }
    let defaults = defaults(in: table)
    var ignored: Set<String> = []
    for (parameter, value) in defaults where !ignored.contains(parameter.name) {
      // Of several values for a parameter none holds (ParameterBinderController.GetAllDefaultParameterValuePairs).
      if try defaults.contains(where: { try $0.parameter === parameter && !session.equals($0.value, value, ignoresCase: true) }) {
        session.show(StreamRecord(
          .warning,
          "Multiple different default values are defined in $PSDefaultParameterValues for the parameter matching the following name or alias: \(parameter.name). These defaults have been ignored."))
        ignored.insert(parameter.name)
        continue
      }
      if bound.contains(.string(parameter.name)) { continue }
      guard parameter.sets[ParameterMetadata.all] != nil || !sets.isDisjoint(with: parameter.sets.keys) else { continue }
      var item = value
      if let block = value.object(as: ScriptBlock.self), try parameter.type(session) !== TypeDescriptor.scriptBlock {
        // WrapBindingState of ParameterBinderController: names alone.
        let names: [(String, Value)] = ["BoundParameters", "BoundPositionalParameters", "BoundDefaultParameters"].map { name in
          let set = SetObject(type: session.types.generic("System.Collections.Generic.HashSet", [.string]) ?? .object)
          if name == "BoundParameters" { bound.keys.forEach { set.add($0) } }
          return (name, .object(set))
        }
        item = try block.invoke(session, arguments: [.object(CustomObject(names))])
      }
      do {
        try bind(parameter, item)
        try narrow(parameter)
      } catch Unwind.error(let error) {
        let warning = StreamRecord(.warning, "The binding of default value '\(item.text)' to parameter '\(parameter.name)' failed: \(error.record.exception.message)")
        let action = bound["WarningAction"]?.text.lowercased() ?? session.preference("WarningPreference")
        try session.write(warning, action: action, preference: "WarningPreference")
      }
    }
  }

  // MARK: Sets and mandatory parameters

  /// The set that is chosen, as $PSCmdlet.ParameterSetName shows it.
  var chosenSet: String {
    // The only set is chosen by a parameter of its own (ParameterBinderController.CurrentParameterSetName).
    let isOpen = metadata.defaultSet == nil && metadata.setNames.count == 1 && !metadata.parameters.contains { $0.sets[ParameterMetadata.all] == nil && isBound($0) }
    return isOpen ? ParameterMetadata.all : namedSet ?? likelySet
  }
  /// The set that was chosen last: in front of the pipeline, or for its present object.
  var namedSet: String?
  /// The set whose parameters have their turn first for each object of the pipeline; the default set where there is none.
  var prioritizedSet: String?

  var likelySet: String {
    if sets.count == 1, let only = sets.first { return only }
    if let defaultSet = metadata.defaultSet, sets.contains(defaultSet) { return defaultSet }
    return metadata.setNames.first { sets.contains($0) } ?? ParameterMetadata.all
  }

  func isBound(_ parameter: ParameterMetadata) -> Bool {
    // What an earlier object bound is bound no longer.
    if restored.contains(where: { $0 === parameter }), !isFromPipeline(parameter) { return false }
    return bound.contains(.string(parameter.name)) || delayed.contains { $0.parameter === parameter }
  }
}

extension Session {
  /// What binding a call's arguments refuses; nothing runs, and nobody is asked for what is missing.
  public func refusal(of arguments: [CommandArgument], by command: CommandInfo) -> ErrorRecordObject? {
    let binder = ParameterBinder(self, command, command.metadata, CommandCall(arguments: arguments))
    do { try binder.bindArguments() } catch Unwind.error(let error) { return error.record } catch {}
    return nil
  }
}
