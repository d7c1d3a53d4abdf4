import PowerShellSyntax

/// The operators by kind: one function each.
enum Operators {
  typealias Binary = (Session, Value, Value) throws -> Value

  static func compound(_ kind: TokenKind) -> TokenKind {
    switch kind {
    case .PlusEquals: .Plus
    case .MinusEquals: .Minus
    case .MultiplyEquals: .Multiply
    case .DivideEquals: .Divide
    default: .Rem
    }
  }

  /// The commonest operators on two ints; nil for the rest and for results that do not fit.
  @inline(__always) static func ints(_ kind: TokenKind, _ left: Int32, _ right: Int32) -> Value? {
    switch kind {
    case .Plus:
      let (result, overflow) = left.addingReportingOverflow(right)
      return overflow ? nil : .int(result)
    case .Minus:
      let (result, overflow) = left.subtractingReportingOverflow(right)
      return overflow ? nil : .int(result)
    case .Multiply:
      let (result, overflow) = left.multipliedReportingOverflow(by: right)
      return overflow ? nil : .int(result)
    case .Rem: return right == 0 || right == -1 ? nil : .int(left % right)
    case .Divide: return right == 0 || right == -1 || left % right != 0 ? nil : .int(left / right)
    case .Ieq, .Ceq: return .bool(left == right)
    case .Ine, .Cne: return .bool(left != right)
    case .Ilt, .Clt: return .bool(left < right)
    case .Igt, .Cgt: return .bool(left > right)
    case .Ile, .Cle: return .bool(left <= right)
    case .Ige, .Cge: return .bool(left >= right)
    default: return nil
    }
  }

  /// What two numbers of the common types give, where no rule of the numeric tower is needed; else nil.
  @inline(__always) static func plain(_ kind: TokenKind, _ left: Value, _ right: Value) -> Value? {
    switch (left, right) {
    case (.int(let one), .int(let other)): ints(kind, one, other)
    case (.double(let one), .double(let other)): reals(kind, one, other)
    case (.double(let one), .int(let other)): reals(kind, one, Double(other))
    case (.int(let one), .double(let other)): reals(kind, Double(one), other)
    default: nil
    }
  }

  @inline(__always) private static func reals(_ kind: TokenKind, _ left: Double, _ right: Double) -> Value? {
    switch kind {
    case .Plus: .double(left + right)
    case .Minus: .double(left - right)
    case .Multiply: .double(left * right)
    case .Divide: .double(left / right)
    default: nil
    }
  }

  /// - Parameter text: the operator as the script has it, for its errors.
  static func binary(_ kind: TokenKind, _ text: String = "") -> Binary {
    switch kind {
    case .Plus: return add
    case .Minus: return { try arithmetic(.subtract, "op_Subtraction", $0, $1, $2) }
    case .Multiply: return multiply
    case .Divide: return { try arithmetic(.divide, "op_Division", $0, $1, $2) }
    case .Rem: return { try arithmetic(.remainder, "op_Modulus", $0, $1, $2) }
    case .Format: return format
    case .DotDot: return range
    case .Join: return { session, left, right in try .string(join(session, left, session.stringify(right))) }
    case .Isplit, .Csplit:
      let memory = PatternMemory(ignoresCase: kind == .Isplit)
      return { try split($0, $1, $2, memory) }
    case .Xor: return { session, left, right in .bool(session.truth(left) != session.truth(right)) }
    case .Band: return { try BitwiseOperators.binary(.and, $0, $1, $2) }
    case .Bor: return { try BitwiseOperators.binary(.or, $0, $1, $2) }
    case .Bxor: return { try BitwiseOperators.binary(.exclusiveOr, $0, $1, $2) }
    case .Shl: return { try BitwiseOperators.shift($0, $1, $2, toLeft: true) }
    case .Shr: return { try BitwiseOperators.shift($0, $1, $2, toLeft: false) }
    case .Ireplace, .Creplace:
      let memory = PatternMemory(ignoresCase: kind == .Ireplace)
      let name = text.isEmpty ? kind == .Ireplace ? "-ireplace" : "-creplace" : text
      return { try replace($0, $1, $2, memory, operatorText: name) }
    default: return comparison(kind)
    }
  }

  // MARK: Addition

  static func add(_ session: Session, _ left: Value, _ right: Value) throws -> Value {
    let (one, other) = (left.base, right.base)
    if let a = Arithmetic.Operand(one) {
      if let b = try number(session, other, left: one, "op_Addition") { return try Arithmetic.compute(.add, a, b) }
      if let result = try overloaded("op_Addition", session, one, other) { return result }
      throw missing("op_Addition", other)
    }
    if let item = one.object(as: EnumObject.self), !session.isList(other), let b = try number(session, other, left: one, "op_Addition") {
      return try compute(.add, item, b)
    }
    switch one {
    case .null, .nothing: return right
    case .string(let text): return .string(text + (try session.stringify(right)))
    case .char(let unit): return .string(Value.text(ofUnit: unit) + (try session.stringify(right)))
    case .bool(let flag):
      if let b = try number(session, other, left: one, "op_Addition") { return try Arithmetic.compute(.add, .int(flag ? 1 : 0), b) }
    case .object(let object):
      if let result = try add(session, object, left, other) { return result }
    default: break
    }
    throw missing("op_Addition", left)
  }

  private static func add(_ session: Session, _ object: PSObject, _ left: Value, _ right: Value) throws -> Value? {
    if let table = object as? DictionaryObject {
      guard let other = right.object(as: DictionaryObject.self) else {
        throw Failure.error(
          "A hash table can only be added to another hash table.", id: "AddHashTableToNonHashTable", .InvalidOperation)
      }
      let result = table.copy()
      for (key, value) in other.entries {
        if let there = result.storedKey(key) {
          throw Failure.error(
            "Item has already been added. Key in dictionary: '\(there.text)'  Key being added: '\(key.text)'",
            id: "System.ArgumentException", .OperationStopped, type: Failure.exceptionType("System.ArgumentException"))
        }
        result[key: key] = value
      }
      return .object(result)
    }
    if session.isList(left) {
      let tail = right.isNothing ? [] : session.isList(right) ? session.enumerated(right) : [right]
      return .array(session.enumerated(left) + tail)
    }
    return try overloaded("op_Addition", session, left, right)
  }

  /// A class's own operator method, or that of a type of .NET: of the left operand's type, where that is no number's (ParserOps.ImplicitOp).
  private static func overloaded(_ name: String, _ session: Session, _ left: Value, _ right: Value) throws -> Value? {
    // Only objects have such methods: sums of plain numbers ask no further.
    if left.object == nil, right.object == nil { return nil }
    for operand in [left, right] {
      if let method = operand.type?.scriptClass?.method(name.lowercased(), argumentCount: 2, isStatic: true) {
        do { return try method.invoke(session, this: nil, [left, right]) } catch Unwind.error(let error) {
          let failure = session.invocationFailure(DotNetException(error.record.exception), method: name, arguments: 2)
          if case .error(let outer) = failure { outer.record.errorId = "DotNetMethodException" }
          throw failure
        }
      }
    }
    guard let type = left.base.type.map({ $0.isPrimitive ? right.base.type : $0 }) ?? right.base.type, !type.isPrimitive, case .method(let method)? = type.staticMember(name.lowercased())?.body
    else { return nil }
    // The binder of operators knows no names of parameters.
    return try session.call(method, on: .object(TypeObject(type)), [left, right], byPosition: name)
  }

  /// `$local += value` of text or an array; nil where the variable of this scope is neither.
  static func append(_ site: VariableSite, _ frame: Frame, _ right: Value) throws -> Value? {
    if case .string? = site.local(frame) {
      let tail = try frame.session.stringify(right)
      // Out of its place, nobody else holds the text, and it grows where it is.
      guard case .string(var text)? = site.take(frame) else { return nil }
      text += tail
      try site.write(frame, .string(text))
      return .string(text)
    }
    guard let array = site.local(frame)?.object(as: ArrayObject.self), array.elementType === TypeDescriptor.object else { return nil }
    let tail = right.isNothing ? [] : frame.session.isList(right) ? frame.session.enumerated(right) : [right]
    let result = Value.object(ArrayObject(array.elements + tail))
    try site.write(frame, result)
    return result
  }

  // MARK: Arithmetic

  /// The right operand as a number: text is converted, null is 0.
  private static func number(_ session: Session, _ value: Value, left: Value, _ name: String) throws -> Arithmetic.Operand? {
    if let operand = Arithmetic.Operand(value) { return operand }
    switch value {
    case .null, .nothing: return .int(0)
    case .bool(let flag): return .int(flag ? 1 : 0)
    case .char(let unit): return .int(Int32(unit))
    case .string(let text):
      if let number = session.number(in: text), let operand = Arithmetic.Operand(number) { return operand }
      // Beside an enumeration a text that is no number is one of its names.
      if let item = left.object(as: EnumObject.self) { return try session.convert(value, to: item.type).object(as: EnumObject.self)?.operand }
      throw session.conversionError(
        value, left.type.flatMap { Arithmetic.Operand(left) == nil ? nil : $0 } ?? .int,
        Session.ConversionFailure(
          message: "", id: "InvalidCastFromStringToInteger", inner: "The input string '\(text)' was not in a correct format."))
    case .object(let object):
      if let object = object as? EnumObject { return object.operand }
      if session.isList(value) {
        throw Failure.error(
          "Method invocation failed because [\(value.type?.fullName ?? "System.Object[]")] does not contain a method named '\(name)'.",
          id: "MethodNotFound", .InvalidOperation)
      }
      return nil
    default: return nil
    }
  }

  /// The refusal of an operation by two operands of which the left has no operators (ParserOps.ImplicitOp).
  static func undefined(_ left: Value, _ symbol: String, _ right: Value, method: String) -> Unwind {
    if let type = right.base.type, !type.isPrimitive { return missing(method, right) }
    func shown(_ value: Value) -> String { value.base.type?.fullName ?? "$null" }
    return Failure.error(
      "The operation '[\(shown(left))] \(symbol) [\(shown(right))]' is not defined.", id: "NotADefinedOperationForType", .InvalidOperation)
  }

  static func missing(_ name: String, _ value: Value) -> Unwind {
    Failure.error(
      "Method invocation failed because [\(value.type === TypeDescriptor.customObject ? "System.Management.Automation.PSObject" : value.type?.fullName ?? "null")] does not contain a method named '\(name)'.",
      id: "MethodNotFound", .InvalidOperation, target: .string(name))
  }

  static func arithmetic(
    _ operation: Arithmetic.Operation, _ name: String, _ session: Session, _ left: Value, _ right: Value
  ) throws -> Value {
    let (one, other) = (left.base, right.base)
    if let result = try overloaded(name, session, left, right) { return result }
    var first = Arithmetic.Operand(one)
    if first == nil {
      switch one {
      case .null, .nothing: first = .int(0)
      case .string: first = try number(session, one, left: other, name)
      case .char(let unit): first = .int(Int32(unit))
      case .object(let object): first = (object as? EnumObject)?.operand
      case .bool(let flag): first = .int(flag ? 1 : 0)
      default: break
      }
    }
    switch one {
    case .bool, .char: if operation == .multiply { throw undefined(left, "*", right, method: name) }
    default: break
    }
    guard let first else { throw missing(name, left) }
    guard let second = try number(session, other, left: one, name) else { throw missing(name, other) }
    if let item = one.object(as: EnumObject.self) { return try compute(operation, item, second) }
    return try Arithmetic.compute(operation, first, second)
  }

  /// What is computed from a value of an enumeration is one, so that its own type of numbers must come out
  /// (PSBinaryOperationBinder.BinaryNumericOp).
  ///
  /// - Throws: an InvalidCastException of results that the enumeration cannot have.
  private static func compute(_ operation: Arithmetic.Operation, _ item: EnumObject, _ right: Arithmetic.Operand) throws -> Value {
    switch right {
    case .double, .single: throw uncastable(item.type.fullName, "System.Double")
    case .decimal: throw uncoercible(item.type, "System.Decimal")
    default: break
    }
    let result = try Arithmetic.compute(operation, item.operand, right)
    guard let type = result.type, type === item.type.enumeration?.underlying else { throw uncastable(result.type?.fullName ?? "", item.type.fullName) }
    return item.holding(result)
  }

  private static func uncastable(_ from: String, _ to: String) -> Unwind {
    Failure.error(
      "Unable to cast object of type '\(from)' to type '\(to)'.", id: "System.InvalidCastException", .OperationStopped, type: Failure.exceptionType("System.InvalidCastException"))
  }

  static func uncoercible(_ from: TypeDescriptor, _ to: String) -> Unwind {
    Failure.error(
      "No coercion operator is defined between types '\(from.fullName)' and '\(to)'.", id: "System.InvalidOperationException", .OperationStopped,
      type: Failure.exceptionType("System.InvalidOperationException"))
  }

  static func tooLarge(_ message: String = "Array dimensions exceeded supported range.") -> Unwind {
    Failure.error(message, id: "System.OutOfMemoryException", .OperationStopped, type: Failure.exceptionType("System.OutOfMemoryException"))
  }

  static func multiply(_ session: Session, _ left: Value, _ right: Value) throws -> Value {
    /// The right operand as `type`; text that is no number fails as a cast to int does.
    func count(_ type: TypeDescriptor) throws -> Int {
      let number: Value = if case .string = right.base { try session.convert(session.convert(right, to: .int), to: type) } else { try session.convert(right, to: type) }
      return Int(clamping: Arithmetic.Operand(number)?.whole ?? 0)
    }
    if left.isNull { return .null }
    if case .string(let text) = left.base {
      let times = try count(.int)
      guard times >= 0 else {
        throw Failure.error(
          "times ('\(times)') must be a non-negative value. (Parameter 'times')\nActual value was \(times).", id: "System.ArgumentOutOfRangeException", .OperationStopped,
          type: Failure.exceptionType("System.ArgumentOutOfRangeException"))
      }
      guard text.utf8.count.multipliedReportingOverflow(by: times).partialValue < 1 << 30, times < 1 << 31 else {
        throw tooLarge("Insufficient memory to continue the execution of the program.")
      }
      return .string(text.isEmpty ? "" : String(repeating: text, count: times))
    }
    if session.isList(left) {
      let elements = session.enumerated(left)
      let times = try count(.uint32)
      guard !elements.count.multipliedReportingOverflow(by: times).overflow, elements.count * times < 50_000_000 else { throw tooLarge() }
      var result: [Value] = []
      if !elements.isEmpty { for _ in 0..<times { result += elements } }
      return .array(result)
    }
    return try arithmetic(.multiply, "op_Multiply", session, left, right)
  }

  static func negate(_ session: Session, _ value: Value) throws -> Value {
    switch value.base {
    case .int(let number): return number == .min ? .double(-Double(number)) : .int(-number)
    case .long(let number): return number == .min ? .double(-Double(number)) : .long(-number)
    case .double(let number): return .double(-number)
    // Small numbers and enumerations become int (PSUnaryOperationBinder.UnaryMinus subtracts from 0).
    case .object(let object as EnumObject): return try negate(session, Int32(exactly: object.value).map { .int($0) } ?? .long(object.value))
    case .object(let object as TimeSpanObject): return .object(TimeSpanObject(ticks: try TickArithmetic.difference(0, object.ticks)))
    default: return try arithmetic(.subtract, "op_Subtraction", session, .int(0), value)
    }
  }

  static func unary(_ kind: TokenKind, _ session: Session, _ value: Value) throws -> Value {
    switch kind {
    case .Minus: return try negate(session, value)
    case .Plus:
      // A number keeps its type, but small ones and enumerations become int (PSUnaryOperationBinder.UnaryPlus); of anything else 0 + it makes a number.
      if let item = value.object(as: EnumObject.self) { return Int32(exactly: item.value).map { .int($0) } ?? .long(item.value) }
      let small: [TypeDescriptor] = [.byte, .sbyte, .int16, .uint16]
      guard let type = value.base.type, Arithmetic.isNumeric(type), !small.contains(where: { $0 === type }) else { return try add(session, .int(0), value) }
      return value.base
    case .Bnot: return try BitwiseOperators.complement(session, value)
    case .Join: return .string(try join(session, value, ""))
    case .Isplit, .Csplit:
      let parts = try (session.isList(value) ? session.enumerated(value) : [value]).flatMap { item in
        let words = try session.stringify(item).split(whereSeparator: \.isWhitespace).map { Value.string(String($0)) }
        return words.isEmpty ? [Value.string("")] : words
      }
      return .object(ArrayObject(parts, elementType: .string))
    default: return value
    }
  }

  static func step(_ session: Session, _ value: Value, by delta: Int32, operatorText: String) throws -> Value {
    switch value.base {
    case .null, .nothing: return .int(delta)
    case .int(let number):
      let (result, overflow) = number.addingReportingOverflow(delta)
      return overflow ? .double(Double(number) + Double(delta)) : .int(result)
    default:
      if let member = value.object(as: EnumObject.self) { return .object(EnumObject(member.type, member.value &+ Int64(delta))) }
      guard let operand = Arithmetic.Operand(value), value.type !== TypeDescriptor.bigInteger else {
        throw Failure.error(
          "The '\(operatorText)' operator works only on numbers. The operand is a '\(value.type?.fullName ?? "")'.",
          id: "OperatorRequiresNumber", .InvalidOperation)
      }
      return try Arithmetic.compute(.add, operand, .int(delta))
    }
  }

  // MARK: Ranges, joining, splitting

  static func range(_ session: Session, _ left: Value, _ right: Value) throws -> Value {
    func refuse(_ type: String, _ message: String) -> Unwind { Failure.error(message, id: type, .OperationStopped, type: Failure.exceptionType(type)) }
    /// A bound as Convert.ToInt32 has it (ParserOps.RangeOperator).
    func bound(_ value: Value) throws -> Int64 {
      switch value.base {
      case .null, .nothing: return 0
      case .char(let unit): return Int64(unit)
      case .bool(let flag): return flag ? 1 : 0
      case .string(let text):
        let digits = text.trimmingWhitespace
        if let number = Int32(digits) { return Int64(number) }
        if BigInteger(digits) != nil { throw refuse("System.OverflowException", "Value was either too large or too small for an Int32.") }
        throw refuse("System.FormatException", "The input string '\(text)' was not in a correct format.")
      default: break
      }
      if let operand = Arithmetic.Operand(value.base) {
        guard let number = Int32(exactly: operand.double.rounded(.toNearestOrEven)) else {
          throw refuse("System.OverflowException", "Value was either too large or too small for an Int32.")
        }
        return Int64(number)
      }
      if let object = value.object(as: EnumObject.self) {
        guard let number = Int32(exactly: object.value) else { throw refuse("System.OverflowException", "Value was either too large or too small for an Int32.") }
        return Int64(number)
      }
      if value.object is DateTimeObject { throw refuse("System.InvalidCastException", "Invalid cast from 'DateTime' to 'Int32'.") }
      throw refuse("System.InvalidCastException", "Unable to cast object of type '\(value.type?.fullName ?? "")' to type 'System.IConvertible'.")
    }
    let letters: (Value) -> UInt16? = { value in
      if case .char(let unit) = value { return unit }
      if case .string(let text) = value, text.utf16.count == 1, let unit = text.utf16.first, !(unit >= 0x30 && unit <= 0x39) { return unit }
      return nil
    }
    if let first = letters(left), let last = letters(right) {
      let units = first <= last ? Array(first...last) : Array((last...first).reversed())
      return .array(units.map { .char($0) })
    }
    let (first, last) = (try bound(left), try bound(right))
    guard abs(last - first) < 50_000_000 else {
      throw tooLarge()
    }
    let numbers = first <= last ? Array(first...last) : Array((last...first).reversed())
    return .array(numbers.map { .int(Int32($0)) })
  }

  static func join(_ session: Session, _ value: Value, _ separator: String) throws -> String {
    // An enumerator, as $input is one, is a single thing here (ParserOps.JoinOperator).
    if value.object is EnumeratorObject { return try session.stringify(value) }
    let items = session.isList(value) ? session.enumerated(value) : [value]
    if items.count == 1, !session.isList(items[0]) { return try items[0].writtenText ?? session.stringify(items[0]) }
    return try items.map { try session.joinedText(of: $0) }.joined(separator: separator)
  }

  static func format(_ session: Session, _ left: Value, _ right: Value) throws -> Value {
    let arguments = right.object(as: ArrayObject.self)?.elements ?? [right]
    do {
      return .string(try CompositeFormat.format(session.stringify(left), arguments, session, session.culture))
    } catch let failure as CompositeFormat.Failed {
      throw Failure.error(
        "Error formatting a string: \(failure.message).", id: "FormatError", .InvalidOperation, target: left)
    }
  }
}
