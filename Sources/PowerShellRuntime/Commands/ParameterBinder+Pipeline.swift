import PowerShellSyntax

/// Binding what comes down the pipeline, object by object.
extension ParameterBinder {
  var takesPipelineInput: Bool { !metadata.pipelineParameters.isEmpty }

  /// Whether any parameter still waits for the pipeline.
  func open(_ parameter: ParameterMetadata) -> ParameterMetadata.SetInfo? {
    guard !bound.contains(.string(parameter.name)) || restored.contains(where: { $0 === parameter }), !isFromPipeline(parameter) else { return nil }
    if parameter.sets.count == 1, let only = parameter.sets[ParameterMetadata.all] { return only }
    var merged: ParameterMetadata.SetInfo?
    for set in metadata.setNames where sets.contains(set) {
      guard let info = parameter.info(set) else { continue }
      merged = merged ?? info
      if info.byValue { merged?.byValue = true }
      if info.byName { merged?.byName = true }
    }
    return merged
  }

  /// Binds one pipeline object: by value and by property name, unconverted before converted.
  ///
  /// - Throws: a binding error where nothing takes the object.
  func bindPipeline(_ item: Value) throws {
    if let (parameter, place) = soleTaker, !item.isNull {
      // A script may have taken it out of $PSBoundParameters.
      if !bound.replace(at: place, of: parameter.name, item) {
        bound[parameter.name] = item
        soleTaker = bound.place(of: parameter.name).map { (parameter, $0) }
      }
      whenBound?(parameter, item)
      return
    }
    do {
      try bindObject(item)
      soleTaker = findSoleTaker()
    } catch Unwind.error(let error) {
      // The next object has to be looked at again.
      soleTaker = nil
      dropRefused()
      // The call is what fails, wherever its blocks have got to.
      if error.record.position == nil { error.record.position = call.position }
      throw Unwind.error(error)
    }
  }

  /// The object that came through the pipeline last, where the parameter of this name takes all of them.
  @inline(__always) func pipelined(_ name: String) -> Value? {
    guard let (parameter, place) = soleTaker, parameter.name == name else { return nil }
    return bound.value(at: place, of: name)
  }

  /// The parameter that alone can take the objects of this pipeline, as they are; nil where each needs to be looked at.
  private func findSoleTaker() -> (parameter: ParameterMetadata, place: Int)? {
    guard delayed.isEmpty, fromPipeline.count == 1, let parameter = fromPipeline.first,
      restored.allSatisfy({ $0 === parameter }), parameter.transformations.isEmpty, parameter.constraints.isEmpty,
      let type = try? parameter.type(session), type === TypeDescriptor.object || type === TypeDescriptor.psObject,
      sets.allSatisfy({ parameter.info($0)?.byValue ?? false })
    else { return nil }
    let chosen = sets
    sets = setsBeforePipeline
    defer { sets = chosen }
    guard metadata.pipelineParameters.allSatisfy({ $0 === parameter || open($0) == nil }), let place = bound.place(of: parameter.name) else { return nil }
    return (parameter, place)
  }

  private func bindObject(_ item: Value) throws {
    dropRefused()
    sets = setsBeforePipeline
    var took = !delayed.isEmpty
    for (parameter, block, _) in delayed { try bindDelayed(parameter, block, item) }
    if let prioritized = prioritizedSet, sets.count > 1 {
      // The prioritized set has all its turns first; the others have theirs where nothing came of it but what belongs to all.
      let possible = sets
      sets = [prioritized]
      took = try bindByTurns(item) || took
      if !fromPipeline.contains(where: { !$0.namedSets.isEmpty }) {
        sets = possible.subtracting([prioritized])
        took = try bindByTurns(item) || took
      }
    } else {
      took = try bindByTurns(item) || took
    }
    if sets.count > 1, metadata.defaultSet.map({ !sets.contains($0) }) ?? true {
      let satisfied = sets.filter { missing(in: $0, countingPipeline: false).isEmpty }
      // What the documentation says of a cmdlet's sets is not always the whole of it.
      if satisfied.count == 1 { sets = satisfied }
      else if !took || satisfied.count > 1 && !(command is CmdletInfo) { throw ambiguousSet() }
    }
    namedSet = likelySet
    if !took {
      throw failure(
        "The input object cannot be bound to any parameters for the command either because the command does not take pipeline input or the input and its properties do not match any of the parameters that take pipeline input.",
        id: "InputObjectNotBound", target: item)
    }
    let needed = missing(in: chosenSet, countingPipeline: false)
    if !needed.isEmpty {
      throw failure(
        "The input object cannot be bound because it did not contain the information required to bind all mandatory parameters:  \(needed.map { $0.name }.joined(separator: " "))",
        id: "InputObjectMissingMandatory", target: item)
    }
  }

  /// Tries an object without conversion before it is converted, and by its value before its properties.
  ///
  /// - Returns: whether a parameter took something of it.
  private func bindByTurns(_ item: Value) throws -> Bool {
    var took = false
    for convertsValues in [false, true] {
      for byValue in [true, false] {
        // The default set comes first; the others have their turn where it took nothing.
        if sets.count > 1, let defaultSet = metadata.defaultSet, sets.contains(defaultSet) {
          let (possible, count) = (sets, fromPipeline.count)
          sets = [defaultSet]
          let hasBound = try bind(item, byValue: byValue, converts: convertsValues)
          sets = possible
          if hasBound {
            took = true
            // What belongs to other sets too leaves them open.
            for parameter in fromPipeline[count...] { try narrow(parameter) }
            continue
          }
        }
        took = try bind(item, byValue: byValue, converts: convertsValues) || took
      }
    }
    return took
  }

  func bindDelayed(_ parameter: ParameterMetadata, _ block: ScriptBlock, _ item: Value) throws {
    let values: [Value]
    do {
      values = try session.judging { try block.invokeCollecting(session, arguments: [], item: item) }
    } catch Unwind.error(let error) {
      throw failure(
        "The input to the script block for parameter '\(parameter.name)' failed. \(error.record.exception.message)", id: "ScriptBlockArgumentInvocationFailed")
    }
    guard let first = values.first else {
      throw failure(
        "Cannot evaluate parameter '\(parameter.name)' because its argument input did not produce any output.", id: "ScriptBlockArgumentNoOutput")
    }
    try bind(parameter, values.count == 1 ? first : .object(ListObject(values)))
    fromPipeline.append(parameter)
  }

  /// What an object has bound that was then refused is bound no longer.
  func dropRefused() {
    for parameter in fromPipeline where !restored.contains(where: { $0 === parameter }) { restored.append(parameter) }
    fromPipeline = []
  }

  /// Whether the present pipeline object bound the parameter.
  func isFromPipeline(_ parameter: ParameterMetadata) -> Bool { fromPipeline.contains { $0 === parameter } }
  /// Whether the parameter's value is not the one that it had for the object before.
  func changedByPipeline(_ parameter: ParameterMetadata) -> Bool { isFromPipeline(parameter) || restored.contains { $0 === parameter } }
  /// Gives a parameter the value that it has where the pipeline does not bind it.
  func restore(_ parameter: ParameterMetadata, _ value: Value) { bound[parameter.name] = value }

  func bind(_ item: Value, byValue: Bool, converts: Bool) throws -> Bool {
    var took = false
    // All that the sets of before let in have their turn; the sets of what was bound are what is left (BindUnboundParametersForBindingState).
    let (before, hasDefault) = (sets, metadata.defaultSet.map { sets.contains($0) } ?? false)
    var left = sets
    // The last of them first (BindUnboundParametersForBindingStateInParameterSet).
    for parameter in metadata.pipelineParameters.reversed() {
      if !hasDefault { sets = before }
      guard let info = open(parameter), byValue ? info.byValue : info.byName else { continue }
      let value: Value
      if byValue {
        value = item
      } else {
        guard let found = try property(parameter, of: item) else { continue }
        value = found
      }
      let type = try parameter.type(session)
      let fits = type === TypeDescriptor.object || type === TypeDescriptor.psObject || fits(value, type)
        || (value.isNull && byValue && !type.isValueType)
      if !converts && !fits { continue }
      do {
        try bind(parameter, value)
      } catch Unwind.error(let error) where byValue {
        // What an attribute of the script says is told.
        let isOfAttribute = !parameter.transformations.isEmpty && (try? parameter.transformations.reduce(value) { try $1.apply($0, session) }) == nil
        if isOfAttribute || error.record.errorId.hasPrefix("ParameterArgumentValidation") { throw Unwind.error(error) }
        continue
      }
      fromPipeline.append(parameter)
      if hasDefault { try narrow(parameter) } else {
        let own = parameter.namedSets
        if !own.isEmpty { left.formIntersection(own) }
        if left.isEmpty { throw ambiguousSet(item) }
      }
      took = true
    }
    if !hasDefault { sets = left }
    return took
  }

  func property(_ parameter: ParameterMetadata, of item: Value) throws -> Value? {
    for name in [parameter.name] + parameter.aliases {
      // Of a table the properties count, and not the keys.
      if item.object is DictionaryObject {
        if let member = item.type?.member(name.lowercased()), member.kind == .Property { return try session.get(member, of: item) }
      } else if try session.hasOwnProperty(name, of: item), let value = try session.propertyTold(name, of: item) {
        return value
      }
    }
    return nil
  }
}
