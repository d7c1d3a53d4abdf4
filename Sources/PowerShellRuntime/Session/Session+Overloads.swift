import PowerShellSyntax

/// Which overload of a method a call means (CompareOverloadCandidates of PowerShell's Adapter), and its arguments as that takes them.
extension Session {
  /// - Parameter byPosition: what is called by reflection: the type that New-Object makes, a method by its name; the message has it and
  ///   the argument's number.
  func select(_ method: Method, _ arguments: [Value], byPosition: String? = nil) throws -> (Method.Overload, [Value]) {
    if let exact = exact(method, arguments) { return (exact, arguments) }
    let taking = method.overloads.count == 1 && method.overloads[0].takes(arguments.count)
      ? method.overloads : method.overloads.filter { $0.takes(arguments.count) }
    // Without a choice the arguments are converted without weighing them first.
    let hasChoice = method.overloads.count > 1 && arguments.contains { ($0.object as? CustomObject)?.isBag ?? false }
    if taking.count == 1, !hasChoice, let converted = try? convert(arguments, for: taking[0]) { return (taking[0], converted) }
    let candidates = taking.compactMap { candidate($0, arguments) }
    guard let overload = best(candidates, arguments) ?? (method.overloads.count == 1 ? taking.first : nil) else {
      let message = candidates.isEmpty ? "Cannot find an overload" : "Multiple ambiguous overloads found"
      throw Failure.error(
        "\(message) for \"\(method.name == ".ctor" ? "new" : method.name)\" and the argument count: \"\(arguments.count)\".", id: "MethodCountCouldNotFindBest", .NotSpecified,
        type: Failure.exceptionType("System.Management.Automation.MethodException"))
    }
    do { return (overload, try convert(arguments, for: overload)) } catch Unwind.error(let error) {
      if error.record.errorId == Session.missingReferenceId { throw Unwind.error(error) }
      throw try unfitting(arguments, overload, named: byPosition ?? method.name, byPosition: byPosition != nil, error)
    }
  }

  /// The overload whose parameters have just the types of the arguments: none can be better, and there is nothing to convert.
  private func exact(_ method: Method, _ arguments: [Value]) -> Method.Overload? {
    method.overloads.first { overload in
      guard !overload.isVariadic, overload.parameters.count == arguments.count else { return false }
      return arguments.indices.allSatisfy { at in
        // An object's own members and wrappers are for the conversion to look at.
        if case .object = arguments[at] { return false }
        return arguments[at].type.map { $0 === overload.type(at: at, in: types) } ?? false
      }
    }
  }

  /// The error of an argument that can't become what the chosen overload takes.
  private func unfitting(_ arguments: [Value], _ overload: Method.Overload, named method: String, byPosition: Bool, _ error: PowerShellError) throws -> Unwind {
    let index = failingArgument(arguments, overload)
    let name = byPosition ? String(index) : index < overload.parameters.count ? overload.parameters[index].name : ""
    let type = overload.type(at: index, in: types)
    return try unfitting(arguments[index], name, for: method, type: type?.fullName ?? "", error.record.exception.message, error.record.exception)
  }

  /// The error of an argument that a method's parameter can't take.
  ///
  /// - Parameter cause: the exception of the conversion, whose own cause is told where it has one.
  func unfitting(
    _ value: Value, _ parameter: String, for method: String, type: String, _ reason: String, _ cause: ExceptionObject? = nil
  ) throws -> Unwind {
    let shown = isList(value) ? value.type?.fullName ?? "" : method.hasPrefix("op_") ? try cultureText(of: value) : try stringify(value)
    return Failure.error(
      "Cannot convert argument \"\(parameter)\", with value: \"\(shown)\", for \"\(method)\" to type \"\(type)\": \"\(reason)\"",
      id: "MethodArgumentConversionInvalidCastArgument", .NotSpecified,
      type: Failure.exceptionType("System.Management.Automation.MethodException"), inner: cause?.inner ?? cause)
  }

  private static let missingReferenceId = "NonRefArgumentToRefParameterMsg"

  /// - Parameter number: of the argument, from 1.
  private func missingReference(_ number: Int) -> Unwind {
    Failure.error(
      "Argument: '\(number)' should be a System.Management.Automation.PSReference. Use [ref].", id: Session.missingReferenceId, .NotSpecified,
      type: Failure.exceptionType("System.Management.Automation.MethodException"))
  }

  private func failingArgument(_ arguments: [Value], _ overload: Method.Overload) -> Int {
    for (index, argument) in arguments.enumerated() where index < overload.parameters.count {
      guard let type = overload.type(at: index, in: types) else { continue }
      if (try? convert(argument, to: type)) == nil { return index }
    }
    return 0
  }

  /// - Returns: nil where an argument cannot be converted.
  private func candidate(_ overload: Method.Overload, _ arguments: [Value]) -> OverloadCandidate<Method.Overload>? {
    var result = OverloadCandidate(overload, parameterCount: overload.parameters.count)
    // A list without elements is made of single arguments too.
    result.isExpanded = overload.isVariadic && arguments.count < overload.parameters.count
    for (index, argument) in arguments.enumerated() {
      guard var type = overload.type(at: index, in: types) else { return nil }
      var rank = ConversionRank.none
      if overload.isVariadic && index >= overload.parameters.count - 1, let element = type.elementType {
        let single = conversionRank(argument, element)
        let whole = arguments.count == overload.parameters.count ? conversionRank(argument, type) : .none
        rank = max(single, whole)
        if single > whole || arguments.count != overload.parameters.count {
          result.isExpanded = true
          type = element
        }
      } else {
        rank = conversionRank(argument, type)
      }
      if rank == .none { return nil }
      result.ranks.append(rank)
      result.types.append(type)
    }
    return result
  }

  /// - Returns: nil where there is none, or none is the best.
  func best<Target>(_ candidates: [OverloadCandidate<Target>], _ arguments: [Value]) -> Target? {
    guard var best = candidates.first else { return nil }
    var isAmbiguous = false
    for candidate in candidates.dropFirst() {
      let order = compare(best, candidate, arguments)
      if order == 0 { isAmbiguous = true }
      if order < 0 { (best, isAmbiguous) = (candidate, false) }
    }
    return isAmbiguous ? nil : best.target
  }

  /// An earlier argument weighs more than a later one.
  ///
  /// - Returns: more than 0 where the first one is better, 0 where none is.
  private func compare<Target>(_ one: OverloadCandidate<Target>, _ other: OverloadCandidate<Target>, _ arguments: [Value]) -> Int {
    let count = one.ranks.count
    var balance = 0
    for index in 0..<count {
      var (first, second) = (one.ranks[index], other.ranks[index])
      if first == .unrelatedArrays, second == first, let element = elementType(of: arguments[index]) {
        first = one.types[index].elementType.map { conversionRank(from: element, to: $0) } ?? .none
        second = other.types[index].elementType.map { conversionRank(from: element, to: $0) } ?? .none
      }
      balance += (first == second ? 0 : first < second ? -1 : 1) * (count - index)
    }
    if balance == 0 { balance = compareTypes(one, other) }
    if balance != 0 { return balance }
    guard zip(one.types, other.types).allSatisfy({ $0 === $1 }) else { return 0 }
    if one.isExpanded != other.isExpanded { return one.isExpanded ? -1 : 1 }
    if one.isExpanded { return one.parameterCount > other.parameterCount ? 1 : -1 }
    // Of the same parameters, a derived type's method hides its base's.
    return one.parameterCount <= other.parameterCount ? 1 : -1
  }

  /// The type of an array's elements; of an array of objects the one that they share (Adapter.EffectiveArgumentType).
  private func elementType(of value: Value) -> TypeDescriptor? {
    guard let array = value.object(as: ArrayObject.self) else { return nil }
    guard array.elementType === TypeDescriptor.object, let first = array.elements.first?.base.type,
      array.elements.dropFirst().allSatisfy({ $0.base.type === first })
    else { return array.elementType }
    return first
  }

  /// Of conversions that are equally near: the most special type where they lose nothing, else the most general one.
  private func compareTypes<Target>(_ one: OverloadCandidate<Target>, _ other: OverloadCandidate<Target>) -> Int {
    var balance = 0
    var weight = one.ranks.count
    for index in one.ranks.indices {
      let (first, second) = (one.ranks[index], other.ranks[index])
      defer { weight = abs(weight) - 1 }
      guard first >= .nullToValue, second >= .nullToValue, (first >= .numericImplicit) == (second >= .numericImplicit) else { continue }
      if first >= .numericImplicit { weight = -weight }
      let there = conversionRank(from: one.types[index], to: other.types[index])
      let back = conversionRank(from: other.types[index], to: one.types[index])
      balance += there == back ? 0 : there < back ? weight : -weight
    }
    return balance
  }

  /// Whether an argument is the array of a variadic parameter itself: an array, or text where characters are wanted.
  private func isWholeList(_ argument: Value, _ type: TypeDescriptor) -> Bool {
    guard let element = type.elementType else { return false }
    return conversionRank(argument, element) <= conversionRank(argument, type)
  }

  private func convert(_ arguments: [Value], for overload: Method.Overload) throws -> [Value] {
    var result: [Value] = []
    let fixed = overload.isVariadic ? overload.parameters.count - 1 : overload.parameters.count
    for (index, argument) in arguments.enumerated() {
      guard let type = overload.type(at: index, in: types) else {
        result.append(argument)
        continue
      }
      if type === TypeDescriptor.reference, !(argument.object is ReferenceObject) { throw missingReference(index + 1) }
      if type === TypeDescriptor.string, argument.isNullText {
        result.append(.null)
      } else if index < fixed {
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

/// A method, or an overload of one, that takes the arguments of a call.
struct OverloadCandidate<Target> {
  let target: Target
  let parameterCount: Int
  var ranks: [ConversionRank] = []
  /// The types that the arguments become, those of a list's elements where it is made of single arguments.
  var types: [TypeDescriptor] = []
  var isExpanded = false
  init(_ target: Target, parameterCount: Int) { (self.target, self.parameterCount) = (target, parameterCount) }
}
