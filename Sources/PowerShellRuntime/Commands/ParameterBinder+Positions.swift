import PowerShellSyntax

/// Arguments without a name, by position; the rest of them goes to the parameter that takes it.
extension ParameterBinder {
  func bindPositional(_ arguments: [UnboundArgument]) throws {
    if arguments.isEmpty { return }
    if try bindPair(arguments) { return }
    var unbound = arguments[...]
    var skipped: [CommandArgument] = []
    for position in positions() {
      // A name that is no parameter is passed over with what follows it (ParameterBinderController.GetNextPositionalArgument).
      while unbound.first?.isName ?? false {
        skipped.append(unbound.removeFirst().argument)
        if let next = unbound.first, !next.isName { skipped.append(unbound.removeFirst().argument) }
      }
      var places = position.filter { !sets.isDisjoint(with: $0.sets) }
      guard !places.isEmpty else { continue }
      guard let argument = unbound.first?.argument else { break }
      // What is to be evaluated for each object is given by the parameter's name.
      if argument.value?.object is ScriptBlock {
        let delaying = try places.filter { try delays($0.parameter) }
        places.removeAll { place in delaying.contains { $0.parameter === place.parameter } }
        if places.isEmpty, let parameter = delaying.first?.parameter, !call.expectsInput, unbound.count == 1 { throw noInput(for: parameter, argument.extent) }
      }
      if places.isEmpty { break }
      try checkNames(places, argument)
      unbound.removeFirst()
      for parameter in try taking(argument, places) {
        try bind(parameter, argument.value ?? .null, sourceText: argument.sourceText, extent: argument.extent)
        try narrow(parameter)
      }
    }
    let rest = skipped + unbound.map(\.argument)
    guard !rest.isEmpty else { return }
    let taking = metadata.parameters.filter { p in !bound.contains(.string(p.name)) && sets.contains { p.info($0)?.remaining ?? false } }
    if taking.count > 1 { throw ambiguousSet() }
    if let parameter = taking.first { return try bindRemaining(parameter, rest) }
    if !metadata.isAdvanced {
      leftover = rest.map(\.writtenValue)
      return
    }
    // A dynamic parameter may take it.
    if skipsUnknown { return }
    let argument = rest[0]
    if isUndecided { throw ambiguousSet() }
    if let unknownName, unknownName.precedingCount <= unbound.startIndex { throw try elaborated(unknownName.error) }
    let text = try shownText(of: argument)
    throw failure("A positional parameter cannot be found that accepts argument '\(text)'.", id: "PositionalParameterNotFound", parameter: text, given: argument.value)
  }

  /// What `ToString` says of an argument (ParameterBinderController.VerifyArgumentsProcessed).
  private func shownText(of argument: CommandArgument) throws -> String {
    guard let value = argument.value, !value.isNull else { return "$null" }
    return try argument.sourceText ?? (session.isList(value) ? session.dotNetText(of: value) : session.cultureText(of: value))
  }

  /// Arguments that stand for certain parameters when there are just so many of them.
  ///
  /// - Returns: whether they were bound.
  private func bindPair(_ arguments: [UnboundArgument]) throws -> Bool {
    let names = metadata.pairedArguments
    guard !names.isEmpty, arguments.count == names.count, arguments.allSatisfy({ !$0.isName }) else { return false }
    let parameters = names.compactMap(metadata.exact)
    guard parameters.count == names.count, !parameters.contains(where: { bound.contains(.string($0.name)) }),
      parameters.allSatisfy({ $0.sets[ParameterMetadata.all] != nil || !sets.isDisjoint(with: $0.sets.keys) })
    else { return false }
    for (parameter, (argument, _)) in zip(parameters, arguments) {
      try bind(parameter, argument.value ?? .null, sourceText: argument.sourceText, extent: argument.extent)
      try narrow(parameter)
    }
    return true
  }

  private func bindRemaining(_ parameter: ParameterMetadata, _ rest: [CommandArgument]) throws {
    let values = rest.map { item -> Value in
      // A name is plain text here: only $args passes it on as a name.
      if item.name != nil, let name = item.nameText { return .string(name.text) }
      if let name = item.value?.object(as: WrappedScalar.self), name.isParameterName { return .string(name.text) }
      return item.writtenValue
    }
    let list: Value = .object(ListObject(values, type: session.types.generic("System.Collections.Generic.List", [.object]) ?? .arrayList))
    try bind(parameter, values.count == 1 && session.isList(values[0]) ? values[0] : list)
    try narrow(parameter)
  }

  /// A parameter at a position, and the sets in which it stands there.
  private typealias Place = (parameter: ParameterMetadata, sets: Set<String>)

  /// The parameters that are not bound yet by their positions, the lowest first. One that has several positions is at each of them
  /// (ParameterBinderController.EvaluateUnboundPositionalParameters).
  private func positions() -> [[Place]] {
    var found: [Int: [Place]] = [:]
    for parameter in metadata.parameters where !bound.contains(.string(parameter.name)) && !delayed.contains(where: { $0.parameter === parameter }) {
      for set in sets {
        guard let position = metadata.position(of: parameter, in: set), !(parameter.info(set)?.remaining ?? false) else { continue }
        if let at = found[position]?.firstIndex(where: { $0.parameter === parameter }) {
          found[position]?[at].sets.insert(set)
        } else {
          found[position, default: []].append((parameter, [set]))
        }
      }
    }
    return found.sorted { $0.key < $1.key }.map(\.value)
  }

  private func checkNames(_ places: [Place], _ argument: CommandArgument) throws {
    let sharesSet = places.enumerated().contains { index, one in places[(index + 1)...].contains { !one.sets.isDisjoint(with: $0.sets.intersection(sets)) } }
    if sharesSet {
      throw failure("Cannot bind positional parameters because no names were given.", id: "AmbiguousPositionalParameterNoName", extent: argument.extent)
    }
  }

  /// The parameters that take an argument: those of the default set first, those whose type it has before those that convert it. Of
  /// other sets all take it, and the sets then exclude each other (ParameterBinderController.BindPositionalParametersInSet).
  private func taking(_ argument: CommandArgument, _ places: [Place]) throws -> [ParameterMetadata] {
    if places.count == 1 { return [places[0].parameter] }
    let value = argument.value ?? .null
    // Texts that another parameter is to take are the exception (ValidationMetadataException.SwallowException).
    let open = places.filter { place in !place.parameter.constraints.contains { $0 is RefusedTextConstraint && (try? $0.apply(value, session)) == nil } }
    if open.isEmpty { return [places[0].parameter] }
    let standard = open.filter { place in metadata.defaultSet.map { place.sets.contains($0) && sets.contains($0) } ?? false }.map(\.parameter)
    let all = open.map(\.parameter)
    for candidates in [standard, all] {
      let fitting = try candidates.filter { parameter in
        let type = try parameter.type(session)
        if value.isNull, type !== TypeDescriptor.string, !type.isValueType { return true }
        // What has the type and is not valid is refused, and not given to another parameter.
        return type === TypeDescriptor.object || fits(value, type)
      }
      if !fitting.isEmpty { return fitting }
    }
    for candidates in [standard, all] {
      let fitting = candidates.filter { parameter in
        guard let type = try? parameter.type(session), type !== TypeDescriptor.string || !session.isList(value) else { return false }
        return (try? session.convert(value, to: type)) != nil
      }
      if !fitting.isEmpty { return fitting }
    }
    return [standard.first ?? all[0]]
  }

  /// Whether a value is of a type, or of the type of a list's elements, as it is.
  func fits(_ value: Value, _ type: TypeDescriptor) -> Bool {
    if type.elementType === TypeDescriptor.object { return true }
    if let element = type.elementType, session.isList(value), case let items = session.enumerated(value), !items.isEmpty {
      return items.allSatisfy { session.isInstance($0, of: element) }
    }
    return session.isInstance(value, of: type) || (type.elementType.map { session.isInstance(value, of: $0) } ?? false)
  }
}
