import PowerShellSyntax

/// Arguments without a name, by position; the rest of them goes to the parameter that takes it.
extension ParameterBinder {
  func bindPositional(_ arguments: [UnboundArgument]) throws {
    var unbound = arguments[...]
    var skipped: [CommandArgument] = []
    while true {
      // A name that is no parameter is passed over with what follows it (ParameterBinderController.GetNextPositionalArgument).
      while unbound.first?.isName ?? false {
        skipped.append(unbound.removeFirst().argument)
        if let next = unbound.first, !next.isName { skipped.append(unbound.removeFirst().argument) }
      }
      guard let argument = unbound.first?.argument, let parameter = try nextPositional(argument) else { break }
      unbound.removeFirst()
      let value = argument.value ?? .null
      if let block = value.object(as: ScriptBlock.self), try delays(parameter) {
        delayed.append((parameter, block))
      } else {
        try bind(parameter, value, sourceText: argument.sourceText, extent: argument.extent)
      }
      try narrow(parameter)
    }
    let rest = skipped + unbound.map(\.argument)
    guard !rest.isEmpty else { return }
    let taking = metadata.parameters.filter { p in !bound.contains(.string(p.name)) && sets.contains { p.info($0)?.remaining ?? false } }
    if taking.count > 1 { throw ambiguousSet() }
    if let parameter = taking.first { return try bindRemaining(parameter, rest) }
    if !metadata.isAdvanced {
      leftover = rest.map { $0.value ?? .null } + leftover
      return
    }
    let argument = rest[0]
    throw failure(
      "A positional parameter cannot be found that accepts argument '\(try session.stringify(argument.value ?? .null))'.",
      id: "PositionalParameterNotFound")
  }

  private func bindRemaining(_ parameter: ParameterMetadata, _ rest: [CommandArgument]) throws {
    let values = rest.map { item in item.sourceText.map { .object(WrappedScalar(item.value ?? .null, sourceText: $0)) } ?? item.value ?? .null }
    let list: Value = .object(ListObject(values, type: session.types.generic("System.Collections.Generic.List", [.object]) ?? .arrayList))
    try bind(parameter, values.count == 1 && session.isList(values[0]) ? values[0] : list)
    try narrow(parameter)
  }

  /// The unbound parameter of the lowest position; of several at one position the one of the default set, or the first
  /// whose type the argument fits.
  private func nextPositional(_ argument: CommandArgument) throws -> ParameterMetadata? {
    var best: Int?
    var candidates: [ParameterMetadata] = []
    for parameter in metadata.parameters where !bound.contains(.string(parameter.name)) && !delayed.contains(where: { $0.0 === parameter }) {
      for set in sets {
        guard let position = metadata.position(of: parameter, in: set), !(parameter.info(set)?.remaining ?? false) else { continue }
        if best == nil || position < best! {
          best = position
          candidates = [parameter]
        } else if position == best, !candidates.contains(where: { $0 === parameter }) {
          candidates.append(parameter)
        }
      }
    }
    guard candidates.count > 1 else { return candidates.first }
    let sharesSet = candidates.enumerated().contains { index, one in
      candidates[(index + 1)...].contains { other in sets.contains { one.info($0) != nil && other.info($0) != nil && metadata.position(of: one, in: $0) == metadata.position(of: other, in: $0) } }
    }
    if sharesSet {
      throw failure("Cannot bind positional parameters because no names were given.", id: "AmbiguousPositionalParameterNoName", extent: argument.extent)
    }
    let value = argument.value ?? .null
    let inDefault = candidates.filter { p in metadata.defaultSet.map { p.info($0) != nil && sets.contains($0) } ?? false }
    let order = inDefault + candidates.filter { c in !inDefault.contains { $0 === c } }
    for parameter in order {
      let type = try parameter.type(session)
      let isAllowed = parameter.constraints.allSatisfy { (try? $0.apply(value, session)) != nil }
      if value.isNull, type !== TypeDescriptor.string, !type.isValueType { return parameter }
      if isAllowed, type === TypeDescriptor.object || fits(value, type) { return parameter }
    }
    for parameter in order {
      if (try? session.convert(value, to: parameter.type(session))) != nil { return parameter }
    }
    return order.first
  }

  /// Whether a value is of a type, or of the type of a list's elements, as it is.
  func fits(_ value: Value, _ type: TypeDescriptor) -> Bool {
    session.isInstance(value, of: type) || (type.elementType.map { $0 !== TypeDescriptor.object && session.isInstance(value, of: $0) } ?? false)
  }
}
