import PowerShellSyntax

/// Which overload of a method a call means (CompareOverloadCandidates of PowerShell's Adapter), and its arguments as that takes them.
extension Session {
  /// - Parameter byPosition: the type that New-Object makes; its message has the argument's number and the type's name.
  func select(_ method: Method, _ arguments: [Value], byPosition: String? = nil) throws -> (Method.Overload, [Value]) {
    let candidates = method.overloads.count == 1 && method.overloads[0].takes(arguments.count)
      ? method.overloads : method.overloads.filter { $0.takes(arguments.count) }
    // Without a choice the arguments are converted without weighing them first.
    if candidates.count == 1, let converted = try? convert(arguments, for: candidates[0]) { return (candidates[0], converted) }
    guard !candidates.isEmpty else {
      throw Failure.error(
        "Cannot find an overload for \"\(method.name)\" and the argument count: \"\(arguments.count)\".",
        id: "MethodCountCouldNotFindBest", .NotSpecified,
        type: Failure.exceptionType("System.Management.Automation.MethodException"))
    }
    var best: (overload: Method.Overload, cost: OverloadCost)?
    for overload in candidates {
      guard let cost = cost(overload, arguments) else { continue }
      if best.map({ cost.isBetter(than: $0.cost) }) ?? true { best = (overload, cost) }
    }
    if let best {
      do { return (best.overload, try convert(arguments, for: best.overload)) } catch Unwind.error(let error) {
        throw try unfitting(arguments, best.overload, named: byPosition ?? method.name, byPosition: byPosition != nil, error)
      }
    }
    // Nothing fits: report the conversion of the first candidate that fails.
    let overload = candidates[0]
    do {
      return (overload, try convert(arguments, for: overload))
    } catch Unwind.error(let error) {
      // Text that is no number fails as a number, whichever of the overloads is meant.
      if candidates.count > 1, candidates.filter({ $0.parameters.count == arguments.count }).count > 1,
        !(arguments.count == 1 && overload.type(at: 0, in: types).map { Arithmetic.isNumeric($0) } ?? false)
      {
        throw Failure.error(
          "Cannot find an overload for \"\(method.name)\" and the argument count: \"\(arguments.count)\".",
          id: "MethodCountCouldNotFindBest", .NotSpecified,
          type: Failure.exceptionType("System.Management.Automation.MethodException"))
      }
      throw try unfitting(arguments, overload, named: byPosition ?? method.name, byPosition: byPosition != nil, error)
    }
  }

  /// The error of an argument that can't become what the chosen overload takes.
  private func unfitting(_ arguments: [Value], _ overload: Method.Overload, named method: String, byPosition: Bool, _ error: PowerShellError) throws -> Unwind {
    let index = failingArgument(arguments, overload)
    let name = byPosition ? String(index) : index < overload.parameters.count ? overload.parameters[index].name : ""
    let type = overload.type(at: index, in: types)
    return Failure.error(
      "Cannot convert argument \"\(name)\", with value: \"\(try stringify(arguments[index]))\", for \"\(method)\" to type \"\(type?.fullName ?? "")\": \"\(error.record.exception.message)\"",
      id: "MethodArgumentConversionInvalidCastArgument", .NotSpecified,
      type: Failure.exceptionType("System.Management.Automation.MethodException"), inner: error.record.exception)
  }

  private func failingArgument(_ arguments: [Value], _ overload: Method.Overload) -> Int {
    for (index, argument) in arguments.enumerated() where index < overload.parameters.count {
      guard let type = overload.type(at: index, in: types) else { continue }
      if (try? convert(argument, to: type)) == nil { return index }
    }
    return 0
  }

  /// How badly arguments fit an overload: 0 for exact types.
  private struct OverloadCost {
    var arguments: [Int] = []
    /// For parameters that are left to their defaults, and for lists that are made of single arguments.
    var rest = 0

    /// An earlier argument weighs more than a later one, whatever lies between their costs (CompareOverloadCandidates).
    func isBetter(than other: OverloadCost) -> Bool {
      var balance = 0
      for (index, pair) in zip(arguments, other.arguments).enumerated() where pair.0 != pair.1 {
        balance += (pair.0 < pair.1 ? -1 : 1) * (arguments.count - index)
      }
      if rest != other.rest, balance == 0 { return rest < other.rest }
      return balance == 0 ? arguments.reduce(0, +) < other.arguments.reduce(0, +) : balance < 0
    }
  }

  /// - Returns: nil where an argument cannot be converted.
  private func cost(_ overload: Method.Overload, _ arguments: [Value]) -> OverloadCost? {
    var result = OverloadCost(rest: arguments.count < overload.parameters.count ? 1 : 0)
    for (index, argument) in arguments.enumerated() {
      guard var type = overload.type(at: index, in: types) else { return nil }
      if overload.isVariadic && index >= overload.parameters.count - 1 {
        let isWhole = arguments.count == overload.parameters.count && isWholeList(argument, type)
        result.rest += isWhole ? 1 : 20
        if !isWhole { type = type.elementType ?? type }
      }
      guard let cost = cost(argument, type) else { return nil }
      result.arguments.append(cost)
    }
    return result
  }

  /// Whether an argument is the array of a variadic parameter itself: an array, or text where characters are wanted.
  private func isWholeList(_ argument: Value, _ type: TypeDescriptor) -> Bool {
    if argument.object is ArrayObject { return true }
    guard type.elementType === TypeDescriptor.char, let text = argument.base.stringValue else { return false }
    return text.utf16.count != 1
  }

  private func cost(_ value: Value, _ type: TypeDescriptor) -> Int? {
    // Null fits a value type, as its zero, before it fits a reference.
    guard let own = value.base.type else { return type.isValueType && type.genericArguments.isEmpty && type.enumeration == nil ? 0 : 1 }
    if own === type { return 0 }
    if type === TypeDescriptor.object { return 30 }
    if own.isSubtype(of: type) { return 2 }
    if let from = own.numericRank, let to = type.numericRank {
      return to > from ? 1 + to - from : 70 + from - to
    }
    if own === TypeDescriptor.char && type === TypeDescriptor.string { return 5 }
    if own === TypeDescriptor.string && type === TypeDescriptor.char {
      return value.text.utf16.count == 1 ? 6 : nil
    }
    if type === TypeDescriptor.string { return 60 }
    if type === TypeDescriptor.char, own.numericRank != nil { return 80 }
    if type.fullName == "System.Char[]" && own === TypeDescriptor.string { return 12 }
    if (try? tryConvert(value, to: type)) ?? nil != nil { return 50 }
    return nil
  }

  private func convert(_ arguments: [Value], for overload: Method.Overload) throws -> [Value] {
    var result: [Value] = []
    let fixed = overload.isVariadic ? overload.parameters.count - 1 : overload.parameters.count
    for (index, argument) in arguments.enumerated() {
      guard let type = overload.type(at: index, in: types) else {
        result.append(argument)
        continue
      }
      if index < fixed {
        result.append(type === TypeDescriptor.object ? argument : try convert(argument, to: type))
      } else if arguments.count == overload.parameters.count, isWholeList(argument, type) {
        result.append(try convert(argument, to: type))
      } else {
        let element = type.elementType ?? .object
        let rest = try arguments[index...].map { element === TypeDescriptor.object ? $0 : try convert($0, to: element) }
        result.append(.object(ArrayObject(rest, elementType: element)))
        return result
      }
    }
    if overload.isVariadic && arguments.count == fixed { result.append(.array([])) }
    return result
  }
}
