import PowerShellSyntax

/// The regular expression that an operator's place in a script used last.
final class PatternMemory {
  let ignoresCase: Bool
  private var pattern = ""
  private var regex: RegexObject?

  init(ignoresCase: Bool) { self.ignoresCase = ignoresCase }

  func regex(_ value: Value, _ session: Session) throws -> RegexObject {
    guard case .string(let text) = value else { return try session.regex(value, ignoresCase: ignoresCase) }
    // Texts that are equal by Unicode's rules may be different patterns.
    if let regex, pattern.utf8.count == text.utf8.count, pattern == text { return regex }
    let made = try session.regex(value, ignoresCase: ignoresCase)
    (pattern, regex) = (text, made)
    return made
  }
}

extension Operators {
  /// Comparison operators: on a collection they filter it, on a scalar they answer true or false.
  static func comparison(_ kind: TokenKind) -> Binary {
    let name = kind.rawValue.lowercased()
    let ignoresCase = !name.hasPrefix("c")
    switch String(name.dropFirst()) {
    case "eq": return filter { try $0.equals($1, $2, ignoresCase: ignoresCase) }
    case "ne": return filter { try !$0.equals($1, $2, ignoresCase: ignoresCase) }
    case "lt": return filter { try $0.compare($1, $2, ignoresCase: ignoresCase) < 0 }
    case "le": return filter { try $0.compare($1, $2, ignoresCase: ignoresCase) <= 0 }
    case "gt": return filter { try $0.compare($1, $2, ignoresCase: ignoresCase) > 0 }
    case "ge": return filter { try $0.compare($1, $2, ignoresCase: ignoresCase) >= 0 }
    case "like": return filter { try like($0, $1, $2, ignoresCase) }
    case "notlike": return filter { try !like($0, $1, $2, ignoresCase) }
    case "match": return matching(ignoresCase, negated: false)
    case "notmatch": return matching(ignoresCase, negated: true)
    case "contains": return { .bool(try contains($0, $1, $2, ignoresCase)) }
    case "notcontains": return { .bool(try !contains($0, $1, $2, ignoresCase)) }
    case "in": return { .bool(try contains($0, $2, $1, ignoresCase)) }
    case "notin": return { .bool(try !contains($0, $2, $1, ignoresCase)) }
    default: return { _, _, _ in throw Failure.error("Unknown operator.", id: "UnknownOperator", .InvalidOperation) }
    }
  }

  private static func filter(_ test: @escaping (Session, Value, Value) throws -> Bool) -> Binary {
    { session, left, right in
      guard session.isList(left) else { return .bool(try test(session, left, right)) }
      return .array(try session.enumerated(left).filter { try test(session, $0, right) })
    }
  }

  private static func like(_ session: Session, _ left: Value, _ right: Value, _ ignoresCase: Bool) throws -> Bool {
    try Wildcard.checked(session.stringify(right), ignoresCase: ignoresCase).matches(session.operandText(left))
  }

  private static func contains(_ session: Session, _ list: Value, _ item: Value, _ ignoresCase: Bool) throws -> Bool {
    let items = session.isList(list) ? session.enumerated(list) : [list]
    return try items.contains { try session.equals($0, item, ignoresCase: ignoresCase) }
  }

  private static func matching(_ ignoresCase: Bool, negated: Bool) -> Binary {
    let memory = PatternMemory(ignoresCase: ignoresCase)
    return { session, left, right in
      let regex = try memory.regex(right, session)
      guard session.isList(left) else { return .bool(try session.match(left, regex) != negated) }
      return .array(try session.enumerated(left).filter {
        try regex.isMatch(session.operandText($0)) != negated
      })
    }
  }

  // MARK: -replace

  /// - Parameter operatorText: the operator as the script has it, for its errors.
  static func replace(_ session: Session, _ left: Value, _ right: Value, _ memory: PatternMemory, operatorText: String) throws -> Value {
    let arguments = session.isList(right) ? session.enumerated(right) : [right]
    if arguments.isEmpty { return left }
    if arguments.count > 2 {
      throw Failure.error(
        "The \(operatorText) operator allows only two elements to follow it, not \(arguments.count).",
        id: "BadReplaceArgument", .InvalidOperation)
    }
    let regex: RegexObject
    do {
      regex = try memory.regex(arguments[0], session)
    } catch Unwind.error(let error) where error.record.exception.type.name == "RegexParseException" {
      throw Failure.error(
        "The regular expression pattern \(try session.stringify(arguments[0])) is not valid.",
        id: "InvalidRegularExpression", .InvalidOperation, target: arguments[0])
    }
    let replacement = arguments.count > 1 ? arguments[1] : .string("")
    var substitute: ((MatchObject) throws -> String)?
    if let delegate = replacement.object(as: DelegateObject.self) {
      substitute = { try session.stringify(delegate.invoke(session, [.object($0)])) }
    } else if let method = replacement.object(as: MethodObject.self) {
      substitute = { try session.stringify(session.call(method.method, on: method.target, [.object($0)])) }
    } else if let block = replacement.object(as: ScriptBlock.self) {
      substitute = { try session.stringify(block.value(session, item: .object($0))) }
    }
    let pattern = substitute == nil ? try session.stringify(replacement) : ""
    func one(_ value: Value) throws -> Value {
      let text = try session.operandText(value)
      return .string(try substitute.map { try regex.replace(text, $0) } ?? regex.replace(text, with: pattern))
    }
    if session.isList(left) { return .array(try session.enumerated(left).map(one)) }
    return try one(left)
  }

  // MARK: -split

  static func split(_ session: Session, _ left: Value, _ right: Value, _ memory: PatternMemory) throws -> Value {
    if case .string(let input) = left, case .string = right {
      return .object(ArrayObject(try split(input, memory.regex(right, session), 0), elementType: .string))
    }
    let arguments = session.isList(right) ? session.enumerated(right) : [right]
    var separator = arguments.first ?? .string("")
    // A regular expression is its pattern here, whatever its options are.
    if separator.object is RegexObject { separator = .string(try session.stringify(separator)) }
    var limit = 0
    if arguments.count > 1, case .int(let number) = try operand(session, arguments[1], as: .int) { limit = Int(number) }
    let options = try splitOptions(session, arguments)
    let inputs = try (session.isList(left) ? session.enumerated(left) : [left]).map { try session.stringify($0) }
    var result: [Value] = []
    if options & 1 != 0, options & ~(1 | 64) != 0 {
      throw Failure.error("The combination of options with the -split operator is not valid.", id: "InvalidSplitOptionCombination", .ParserError)
    }
    let ignoresCase = memory.ignoresCase || options & 64 != 0
    for input in inputs {
      if let block = separator.object(as: ScriptBlock.self) {
        result += try split(session, input, block, limit)
      } else if options & 1 != 0 {
        result += simple(input, try session.stringify(separator), limit, ignoresCase)
      } else {
        result += try split(input, pattern(session, separator, options, ignoresCase), limit)
      }
    }
    return .object(ArrayObject(result, elementType: .string))
  }

  /// The bits of SplitOptions.
  private static func splitOptions(_ session: Session, _ arguments: [Value]) throws -> Int64 {
    guard arguments.count > 2 else { return 0 }
    return try operand(session, arguments[2], as: TypeCatalog.splitOptions).object(as: EnumObject.self)?.value ?? 0
  }

  /// A part of an operator's right side in its type (ParserOps.ConvertTo, which wraps what the cast throws).
  static func operand(_ session: Session, _ value: Value, as type: TypeDescriptor) throws -> Value {
    do { return try session.convert(value, to: type) } catch Unwind.error(let error) {
      throw Failure.error(error.record.exception.message, id: error.record.errorId, .NotSpecified)
    }
  }

  private static func pattern(_ session: Session, _ separator: Value, _ options: Int64, _ ignoresCase: Bool) throws -> RegexObject {
    var regexOptions: RegexOptions = ignoresCase || options & 64 != 0 ? .ignoreCase : []
    for (bit, option) in [(8, RegexOptions.ignoreWhitespace), (16, .multiline), (32, .singleline), (128, .explicitCapture)] where options & Int64(bit) != 0 {
      regexOptions.insert(option)
    }
    if regexOptions.subtracting(.ignoreCase).isEmpty { return try session.regex(separator, ignoresCase: ignoresCase) }
    return try RegexObject(pattern: session.stringify(separator), options: regexOptions)
  }

  private static func split(_ session: Session, _ input: String, _ block: ScriptBlock, _ limit: Int) throws -> [Value] {
    // A negative limit counts pieces from the end.
    let backward = limit < 0
    let characters = backward ? Array(input.reversed()) : Array(input)
    var parts = [""]
    for (at, character) in characters.enumerated() {
      let place = backward ? characters.count - 1 - at : at
      let judged = try block.invokeCollecting(session, arguments: [.string(input), .integer(place)], item: .string(String(character)))
      let isSeparator = session.truth(judged.count == 1 ? judged[0] : .array(judged))
      if isSeparator && (limit == 0 || parts.count < abs(limit)) { parts.append("") } else { parts[parts.count - 1].append(character) }
    }
    return backward ? parts.reversed().map { .string(String($0.reversed())) } : parts.map { .string($0) }
  }

  private static func simple(_ input: String, _ separator: String, _ limit: Int, _ ignoresCase: Bool) -> [Value] {
    guard !separator.isEmpty else { return [.string(input)] }
    let text = input.utf16Units
    let wanted = separator.utf16Units
    var parts: [Value] = []
    var start = 0
    var at = 0
    while at + wanted.count <= text.count, limit <= 0 || parts.count < limit - 1 {
      let same = (0..<wanted.count).allSatisfy {
        text[at + $0] == wanted[$0] || (ignoresCase && RegexCase.fold(text[at + $0]) == RegexCase.fold(wanted[$0]))
      }
      if same {
        parts.append(.string(String(utf16: text[start..<at])))
        at += wanted.count
        start = at
      } else {
        at += 1
      }
    }
    parts.append(.string(String(utf16: text[start...])))
    return parts
  }

  private static func split(_ input: String, _ regex: RegexObject, _ limit: Int) throws -> [Value] {
    if limit == 0, let separator = regex.program.asciiLiteral, let parts = input.parts(separatedBy: separator) { return parts.map { .string($0) } }
    let text = input.utf16Units
    if limit < 0 { return try splitFromRight(text, regex, -limit) }
    var parts: [Value] = []
    var start = 0
    // An empty match at the very start or end gives an empty piece, as .NET's Split does.
    try regex.forEachMatch(in: text, limit: limit > 0 ? limit - 1 : .max) { matcher in
      parts.append(.string(String(utf16: text[start..<matcher.start])))
      let slots = matcher.slots
      for group in regex.program.names.dropFirst() where slots[group.slot * 2 + 1] >= 0 {
        parts.append(.string(String(utf16: text[slots[group.slot * 2]..<slots[group.slot * 2 + 1]])))
      }
      start = matcher.end
    }
    parts.append(.string(String(utf16: text[start...])))
    return parts
  }

  private static func splitFromRight(_ text: [UInt16], _ regex: RegexObject, _ limit: Int) throws -> [Value] {
    var matches: [(start: Int, end: Int)] = []
    try regex.forEachMatch(in: text) { matches.append(($0.start, $0.end)) }
    var parts: [Value] = []
    var end = text.count
    for match in matches.suffix(max(0, limit - 1)).reversed() {
      parts.append(.string(String(utf16: text[match.end..<end])))
      end = match.start
    }
    parts.append(.string(String(utf16: text[..<end])))
    return parts.reversed()
  }
}

extension Session {
  /// The truth value of anything: empty text, zero, null and empty collections are false.
  public func truth(_ value: Value) -> Bool {
    switch value {
    case .null, .nothing: return false
    case .bool(let flag): return flag
    case .int(let number): return number != 0
    case .long(let number): return number != 0
    case .double(let number): return number != 0
    case .char(let unit): return unit != 0
    case .string(let text): return !text.isEmpty
    case .object(let object):
      switch object {
      case let wrapper as WrappedScalar: return truth(wrapper.value)
      case let flag as SwitchObject: return flag.isPresent
      case let number as EnumObject: return number.value != 0
      // No list, only something to go through.
      case is MemberCollection, is EnumeratorObject: return true
      case is NumberObject: return (Arithmetic.Operand(value)?.double ?? 1) != 0
      default: break
      }
      if isList(value) {
        let items = enumerated(value)
        if items.isEmpty { return false }
        if items.count > 1 { return true }
        return isList(items[0]) ? !enumerated(items[0]).isEmpty : truth(items[0])
      }
      return true
    }
  }

  /// Whether two values are equal as `-eq` sees them: the right one is converted to the left one's type.
  public func equals(_ left: Value, _ right: Value, ignoresCase: Bool) throws -> Bool {
    // Nothing is what is not a number, itself included (DoubleOps.CompareEq).
    if left.isNotNumber || right.isNotNumber { return false }
    let (one, other) = (left.base, right.base)
    switch (one, other) {
    case (.string(let a), .string(let b)): return Comparison.equal(a, b, ignoresCase: ignoresCase)
    case (.null, _), (.nothing, _): return other.isNull || other.isNothing
    case (_, .null), (_, .nothing): return false
    case (.string(let text), _): return Comparison.equal(text, try stringify(other), ignoresCase: ignoresCase)
    case (.bool(let flag), _): return flag == truth(other)
    case (.char(let unit), .string(let text)):
      return Comparison.equal(Value.text(ofUnit: unit), text, ignoresCase: ignoresCase)
    case (.char(let a), .char(let b)):
      return a == b || (ignoresCase && RegexCase.fold(a) == RegexCase.fold(b))
    case (.char(let unit), _):
      // The other operand becomes a character, a number by its code.
      if case .char(let converted)? = try? tryConvert(other, to: .char) { return converted == unit }
      return false
    default: break
    }
    if let a = Arithmetic.Operand(one) {
      if let b = Arithmetic.Operand(other) { return Arithmetic.compare(a, b) == 0 }
      switch other {
      case .string(let text):
        guard let number = number(in: text), let b = Arithmetic.Operand(number) else { return false }
        return Arithmetic.compare(a, b) == 0
      case .bool(let flag): return a.double == (flag ? 1 : 0)
      case .char(let unit): return a.double == Double(unit)
      case .object(let object): if let object = object as? EnumObject { return a.double == Double(object.value) }
      default: return false
      }
      return false
    }
    guard case .object(let object) = one else { return false }
    if let flag = object as? SwitchObject { return flag.isPresent == truth(other) }
    // An order that a script's class has says nothing of equality (LanguagePrimitives.Equals).
    if !(object is ClassInstance), let result = Comparison.natural(one, other, ignoresCase: ignoresCase) { return result == 0 }
    if let method = object.type.scriptClass?.method("equals", argumentCount: 1, isStatic: false) {
      return truth(try method.invoke(self, this: one, [right]))
    }
    if object is CustomObject || object is ClassInstance || object is ScriptBlock || object is ErrorRecordObject || object is TypeObject && other.object == nil || isList(one) || object is DictionaryObject {
      return other.object === object
    }
    guard let type = one.type, type !== TypeDescriptor.object, let converted = (try? tryConvert(other, to: type)) ?? nil else {
      return Comparison.equal(one.text, other.text, ignoresCase: ignoresCase) && one.type === other.type
    }
    if let result = Comparison.natural(one, converted, ignoresCase: ignoresCase) { return result == 0 }
    return converted.text == one.text
  }

  /// The order of two values as `-lt` sees them.
  ///
  /// - Throws: an error where they cannot be compared.
  public func compare(_ left: Value, _ right: Value, ignoresCase: Bool) throws -> Int {
    let (one, other) = (left.base, right.base)
    switch (one, other) {
    case (.string(let a), .string(let b)): return Comparison.compare(a, b, ignoresCase: ignoresCase)
    case (.null, _), (.nothing, _):
      if other.isNull { return 0 }
      if let number = Arithmetic.Operand(other) { return Arithmetic.compare(.int(0), number) > 0 ? 1 : -1 }
      return -1
    case (_, .null), (_, .nothing):
      if let number = Arithmetic.Operand(one) { return number.double < 0 ? -1 : 1 }
      return 1
    case (.string(let text), _):
      return Comparison.compare(text, try stringify(other), ignoresCase: ignoresCase)
    default: break
    }
    if let item = one.object(as: EnumObject.self), item.type !== other.type { return try compare(item, other) }
    if let result = Comparison.natural(one, other, ignoresCase: ignoresCase) { return result }
    if let type = one.type {
      do {
        if let converted = try tryConvert(other, to: type), let result = Comparison.natural(one, converted, ignoresCase: ignoresCase) {
          return result
        }
      } catch Unwind.error(let error) {
        // Text that is no number fails as a cast does.
        if isNumber(one), case .string = other { throw Unwind.error(error) }
        throw try uncomparable(one, other, error)
      }
    }
    if one.object is CustomObject {
      let text = try stringify(one)
      throw Failure.error(
        "Cannot compare \"\(text)\" to \"\(try stringify(other))\" because the objects are not the same type or the object \"\(text)\" does not implement \"IComparable\".",
        id: "PSObjectCompareTo", .NotSpecified, type: Failure.exceptionType("System.Management.Automation.ExtendedTypeSystemException"))
    }
    if isNumber(one), let type = one.type {
      let shown = isList(other) ? "System.Object[]" : try stringify(other)
      throw Failure.error(
        "Could not compare \"\(try stringify(one))\" to \"\(try stringify(other))\". Error: \"Cannot convert the \"\(shown)\" value of type \"\(other.type?.fullName ?? "")\" to type \"\(type.fullName)\".\"",
        id: "ComparisonFailure", .InvalidOperation)
    }
    throw Failure.error(
      "Cannot compare \"\(try one.object(as: TypeObject.self)?.descriptor.fullName ?? stringify(one))\" because it is not IComparable.", id: "NotIcomparable", .InvalidOperation,
      target: one)
  }

  /// The order of a value of an enumeration and of what is a number or one of its names (PSBinaryOperationBinder.BinaryNumericOp).
  private func compare(_ item: EnumObject, _ other: Value) throws -> Int {
    var operand = Arithmetic.Operand(other)
    switch other {
    case .bool(let flag): operand = .int(flag ? 1 : 0)
    case .char(let unit): operand = .int(Int32(unit))
    case .string(let text): operand = try number(in: text).flatMap(Arithmetic.Operand.init) ?? self.operand(convert(other, to: item.type))
    case .object(is EnumObject): operand = try self.operand(convert(other, to: item.type))
    default: break
    }
    if case .decimal? = operand { throw Operators.uncoercible(item.type, "System.Decimal") }
    if let operand { return Arithmetic.compare(item.operand, operand) }
    do {
      return try self.operand(convert(other, to: item.type)).map { Arithmetic.compare(item.operand, $0) } ?? 0
    } catch Unwind.error(let error) {
      throw try uncomparable(.object(item), other, error)
    }
  }

  private func operand(_ value: Value) -> Arithmetic.Operand? { value.object(as: EnumObject.self)?.operand }

  private func uncomparable(_ left: Value, _ right: Value, _ error: PowerShellError) throws -> Unwind {
    Failure.error(
      "Could not compare \"\(try stringify(left))\" to \"\(try stringify(right))\". Error: \"\(error.record.exception.message)\"", id: "ComparisonFailure", .InvalidOperation)
  }

  /// A pattern as a regular expression.
  func regex(_ value: Value, ignoresCase: Bool) throws -> RegexObject {
    if let regex = value.object(as: RegexObject.self) {
      return ignoresCase && !regex.options.contains(.ignoreCase)
        ? try RegexObject(pattern: regex.pattern, options: regex.options) : regex
    }
    do {
      return try RegexObject(pattern: stringify(value), options: ignoresCase ? .ignoreCase : [])
    } catch let exception as DotNetException {
      throw Failure.error(
        exception.exception.message, id: exception.exception.type.fullName, .OperationStopped,
        type: exception.exception.type)
    }
  }

  /// The text of an operand: a number that a command was given is what was written (PSObject.ToString).
  func operandText(_ value: Value) throws -> String { try value.writtenText ?? stringify(value) }

  /// `-match` on one value: sets $Matches where it matches.
  func match(_ value: Value, _ regex: RegexObject) throws -> Bool {
    var matcher = RegexMatcher(regex.program, try operandText(value).utf16Units)
    guard try matcher.findMatch(from: 0) else { return false }
    let table = DictionaryObject()
    let slots = matcher.slots
    for (key, slot) in regex.program.matchKeys where slots[slot * 2 + 1] >= 0 {
      table[key: key] = .string(String(utf16: matcher.input[slots[slot * 2]..<slots[slot * 2 + 1]]))
    }
    if scope.attributes(Names.matches) == nil { scope.set(Names.matches, .object(table)) } else { try assign(Names.matches, "Matches", .object(table), in: scope) }
    return true
  }
}
