import PowerShellSyntax

/// Which parameter set is meant, and what of it is mandatory and missing.
extension ParameterBinder {
  func missing(in set: String, countingPipeline: Bool) -> [ParameterMetadata] {
    metadata.mandatoryParameters(of: set).filter { parameter in
      guard !isBound(parameter), let info = parameter.info(set) else { return false }
      return !(countingPipeline && call.expectsInput && (info.byValue || info.byName))
    }
  }

  /// What is missing in sets, those first whose first parameter was declared first.
  private func inOrderOfParameters(_ ofSets: [[ParameterMetadata]]) -> [[ParameterMetadata]] {
    metadata.parameters.flatMap { parameter in ofSets.filter { $0.first === parameter } }
  }

  /// Chooses a set and asks for what is mandatory in it and missing.
  func completeBinding() throws {
    guard metadata.isAdvanced || metadata.parameters.contains(where: { $0.sets.values.contains(where: \.isMandatory) }) else { return }
    if sets.count > 1 { try narrowBeforePipeline() } else { namedSet = likelySet }
    let needed: [ParameterMetadata]
    if call.expectsInput, sets.count == UInt32.bitWidth, case let ofSets = metadata.setNames.map({ missing(in: $0, countingPipeline: true) }), ofSets.allSatisfy({ !$0.isEmpty }) {
      // PowerShell keeps the open sets as the bits of an uint, in which all of them mean "every set at once": a command with 32 sets,
      // as Where-Object is, has what is missing in each of them asked for.
      needed = inOrderOfParameters(ofSets).flatMap { $0 }
    } else {
      let possible = sets
      needed = call.expectsInput ? try missingBesidePipeline() : missing(in: likelySet, countingPipeline: false)
      if sets != possible { namedSet = likelySet }
    }
    if let (parameter, _, extent) = delayed.first, !call.expectsInput { throw noInput(for: parameter, extent) }
    if !needed.isEmpty { try ask(for: needed) }
    setsBeforePipeline = sets
  }

  /// Of several sets the default one is meant where no input comes, the only one that lacks nothing where there is no default; where input
  /// comes, those that take it stay open (CmdletParameterBinderController.ValidateParameterSets, FilterParameterSetsTakingNoPipelineInput).
  private func narrowBeforePipeline() throws {
    let waiting = sets.filter { set in metadata.pipelineParameters.contains { !isBound($0) && ($0.info(set).map { $0.byValue || $0.byName } ?? false) } }
    let satisfied = sets.filter { missing(in: $0, countingPipeline: true).isEmpty }
    if let defaultSet = metadata.defaultSet, sets.contains(defaultSet) {
      if !call.expectsInput { sets = [defaultSet] }
    } else if satisfied.count == 1 {
      if !call.expectsInput { sets = satisfied }
    } else if call.expectsInput ? waiting.isEmpty : satisfied.isEmpty || metadata.defaultSet == nil || !(command is CmdletInfo) {
      throw ambiguousSet()
    }
    // The name is the one that the sets have before those are left out that no input can reach, unless only one is left.
    namedSet = call.expectsInput && waiting.count == 1 ? waiting.first : likelySet
    if call.expectsInput, !waiting.isEmpty { sets = waiting }
  }

  /// The parameters that a set lacks yet, by how they can still come.
  private struct Lack {
    var fromCommandLine: [ParameterMetadata] = []
    var byValue = false
    var byName = false
    var isPipelineable: Bool { byValue || byName }
  }

  /// Chooses between the open sets by what each of them lacks, with input on its way.
  ///
  /// - Returns: what has to be asked for, since no input can bring it.
  /// - Throws: an error where no set can be told from the others (CmdletParameterBinderController.GetMissingMandatoryParameters).
  private func missingBesidePipeline() throws -> [ParameterMetadata] {
    var lacks: [String: Lack] = [:]
    for parameter in metadata.parameters where !isBound(parameter) {
      for (set, info) in parameter.sets where info.isMandatory && (set == ParameterMetadata.all || sets.contains(set)) {
        let canCome = info.byValue || info.byName
        lacks[set, default: Lack()].byValue = lacks[set]?.byValue ?? false || info.byValue
        lacks[set, default: Lack()].byName = lacks[set]?.byName ?? false || info.byName
        if !canCome { lacks[set, default: Lack()].fromCommandLine.append(parameter) }
      }
    }
    let ofAll = lacks.removeValue(forKey: ParameterMetadata.all)
    if lacks.isEmpty && ofAll == nil { return [] }
    var lacking = ofAll == nil ? Set(lacks.keys) : sets
    let defaultSet = metadata.defaultSet.flatMap { sets.contains($0) ? $0 : nil }
    func needed(_ chosen: Set<String>) -> [ParameterMetadata] {
      metadata.parameters.filter { parameter in
        (ofAll?.fromCommandLine.contains { $0 === parameter } ?? false) || chosen.contains { set in lacks[set]?.fromCommandLine.contains { $0 === parameter } ?? false }
      }
    }
    // A default set that lacks nothing is meant where no other waits for input; those that lack something are out of the question then.
    if sets.count > 1, let defaultSet, !lacking.contains(defaultSet), !lacks.contains(where: { $0.key != defaultSet && $0.value.isPipelineable }) {
      lacking = sets.subtracting(lacking)
      sets = lacking
      if sets != [defaultSet] { prioritizedSet = defaultSet }
    }
    if lacking.isEmpty { throw ambiguousSet() }
    if lacking.count == 1 { return needed(lacking) }
    if prioritizedSet != nil { return [] }
    if let defaultSet, lacking.contains(defaultSet) {
      let others = lacks.filter { $0.key != defaultSet }.values
      let isOtherFilled = others.contains { $0.isPipelineable && $0.fromCommandLine.isEmpty }
      let own = lacks[defaultSet]
      let isMeant = (own?.byName ?? false) && !others.contains(where: \.byName) || (own?.isPipelineable ?? false) && !isOtherFilled || !isOtherFilled
      if isMeant || !(ofAll?.fromCommandLine.isEmpty ?? true) {
        sets = [defaultSet]
        return needed(sets)
      }
    }
    return try neededOfOneThatWaits(lacking, lacks, needed)
  }

  /// Takes the only set that waits for input by value or by name, and with it those that lack nothing of their own.
  private func neededOfOneThatWaits(_ lacking: Set<String>, _ lacks: [String: Lack], _ needed: (Set<String>) -> [ParameterMetadata]) throws -> [ParameterMetadata] {
    func only(_ waits: (Lack) -> Bool) -> (set: String?, isFound: Bool, isMultiple: Bool) {
      let found = lacks.filter { lacking.contains($0.key) && waits($0.value) }
      return (found.count == 1 ? found.first?.key : nil, !found.isEmpty, found.count > 1)
    }
    func take(_ chosen: String) -> [ParameterMetadata] {
      if !(lacks[chosen]?.fromCommandLine.isEmpty ?? true) { sets = [chosen] } else {
        sets.subtract(lacks.keys.filter { $0 != chosen })
        if sets != [chosen] { prioritizedSet = chosen }
      }
      return needed([chosen])
    }
    let (byValue, byName) = (only(\.byValue), only(\.byName))
    if byValue.isFound != byName.isFound, let chosen = byValue.isFound ? byValue.set : byName.set { return take(chosen) }
    if let chosen = byValue.set, chosen == byName.set { return take(chosen) }
    let besides = lacks.filter { lacking.contains($0.key) && !$0.value.fromCommandLine.isEmpty }.map(\.key)
    if besides.isEmpty, needed([]).isEmpty { return [] }
    if let chosen = byValue.set { return take(chosen) }
    if !byValue.isMultiple, !byName.isMultiple { throw ambiguousSet() }
    sets.subtract(besides)
    if sets.isEmpty { throw ambiguousSet() }
    return []
  }

  func noInput(for parameter: ParameterMetadata, _ extent: Extent) -> Unwind {
    failure(
      "Cannot evaluate parameter '\(parameter.name)' because its argument is specified as a script block and there is no input. A script block cannot be evaluated without input.",
      id: "ScriptBlockArgumentNoInput", extent: extent)
  }

  func missing(_ parameters: [ParameterMetadata]) -> Unwind {
    failure(
      "Cannot process command because of one or more missing mandatory parameters: \(parameters.map(\.name).joined(separator: " ")).",
      id: "MissingMandatoryParameter")
  }

  private func ask(for parameters: [ParameterMetadata]) throws {
    guard let host = session.host, host.isInteractive else {
      throw missing(parameters)
    }
    host.write("\ncmdlet \(command.name) at command pipeline position \(call.pipelinePosition)\nSupply values for the following parameters:\n")
    for parameter in parameters {
      let type = try parameter.type(session)
      if type.elementType != nil {
        var values: [Value] = []
        while true {
          let question = Question("\(parameter.name)[\(values.count)]: ", about: [parameter.name])
          guard let line = try session.answer(question) else {
            if values.isEmpty { throw missing(parameters) }
            // Answers that are given beforehand end a list where they end.
            break
          }
          if line.isEmpty { break }
          values.append(.string(line))
        }
        try bind(parameter, .array(values))
      } else {
        guard let line = try session.answer(Question("\(parameter.name): ", type === TypeDescriptor.secureString ? .secret : .line)) else { throw missing(parameters) }
        // What is typed is converted before it is bound, so that a refusal is a cast's own.
        if type !== TypeDescriptor.secureString, type !== TypeDescriptor.bool { _ = try session.convert(.string(line), to: type) }
        try bind(parameter, type === TypeDescriptor.secureString ? .object(SecureStringObject(line)) : type === TypeDescriptor.bool ? .bool(!line.isEmpty) : .string(line))
      }
    }
  }
}
