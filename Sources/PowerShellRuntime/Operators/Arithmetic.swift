import BigInt
import PowerShellSyntax

/// PowerShell's numeric tower.
///
/// Two operands are brought to one type: int and long stay whole and become double on overflow; a decimal makes the result
/// decimal, a double makes it double, and two of the narrow types are computed as int.
enum Arithmetic {
  /// Whether a type holds whole numbers only.
  static func isWhole(_ type: TypeDescriptor) -> Bool {
    ["System.Int32", "System.Int64", "System.Int16", "System.Byte", "System.SByte", "System.UInt16", "System.UInt32", "System.UInt64"].contains(type.fullName)
  }

  static func isNumeric(_ type: TypeDescriptor) -> Bool {
    isWhole(type) || ["System.Double", "System.Single", "System.Decimal", "System.SByte", "System.Numerics.BigInteger"].contains(type.fullName)
  }

  /// A number as an operand, by the type that it computes in.
  enum Operand {
    case int(Int32), long(Int64), uint(UInt32), ulong(UInt64), double(Double), single(Float), decimal(DecimalNumber)
    case big(BigInteger)

    /// Nil for what is no number.
    init?(_ value: Value) {
      switch value {
      case .int(let number): self = .int(number)
      case .long(let number): self = .long(number)
      case .double(let number): self = .double(number)
      case .object(let object):
        if let number = object as? NumberObject {
          self.init(number.value)
        } else if let wrapper = object as? WrappedScalar {
          self.init(wrapper.value)
        } else {
          return nil
        }
      default: return nil
      }
    }

    private init(_ number: Number) {
      switch number {
      case .int8(let value): self = .int(Int32(value))
      case .uint8(let value): self = .int(Int32(value))
      case .int16(let value): self = .int(Int32(value))
      case .uint16(let value): self = .int(Int32(value))
      case .uint32(let value): self = .uint(value)
      case .uint64(let value): self = .ulong(value)
      case .single(let value): self = .single(value)
      case .decimal(let value): self = .decimal(value)
      case .big(let value): self = .big(value)
      }
    }

    var double: Double {
      switch self {
      case .int(let value): Double(value)
      case .long(let value): Double(value)
      case .uint(let value): Double(value)
      case .ulong(let value): Double(value)
      case .double(let value): value
      case .single(let value): Double(value)
      case .decimal(let value): value.doubleValue
      case .big(let value): value.truncatedDouble
      }
    }

    var isReal: Bool { real != nil }
    var isDecimal: Bool { if case .decimal = self { true } else { false } }
    var isLong: Bool {
      switch self {
      case .long, .ulong: true
      default: false
      }
    }

    /// A number of one of the floating types.
    var real: Double? {
      switch self {
      case .double(let value): value
      case .single(let value): Double(value)
      default: nil
      }
    }

    var whole: Int128? {
      switch self {
      case .int(let value): Int128(value)
      case .long(let value): Int128(value)
      case .uint(let value): Int128(value)
      case .ulong(let value): Int128(value)
      default: nil
      }
    }

    var decimal: DecimalNumber? {
      switch self {
      case .decimal(let value): value
      case .double(let value): DecimalNumber(value)
      case .single(let value): DecimalNumber(Double(value))
      case .big(let value): DecimalNumber(value.description)
      default: whole.flatMap { DecimalNumber(String($0)) }
      }
    }

    var big: BigInteger? {
      switch self {
      case .big(let value): value
      case .double(let value): value.isFinite ? BigInteger(value.rounded(.towardZero)) : nil
      case .single(let value): value.isFinite ? BigInteger(Double(value).rounded(.towardZero)) : nil
      case .decimal(let value): BigInteger(value.truncated.text)
      default: whole.map { BigInteger($0.description) ?? 0 }
      }
    }

    var value: Value {
      switch self {
      case .int(let value): .int(value)
      case .long(let value): .long(value)
      case .uint(let value): .number(.uint32(value))
      case .ulong(let value): .number(.uint64(value))
      case .double(let value): .double(value)
      case .single(let value): .number(.single(value))
      case .decimal(let value): .decimal(value)
      case .big(let value): .big(value)
      }
    }
  }

  enum Operation { case add, subtract, multiply, divide, remainder }

  static func compare(_ left: Operand, _ right: Operand) -> Int {
    func sign<T: Comparable>(_ one: T, _ other: T) -> Int { one == other ? 0 : one < other ? -1 : 1 }
    if let one = left.whole, let other = right.whole { return sign(one, other) }
    if case .big = left, let one = left.big, let other = right.big, !right.isReal { return sign(one, other) }
    if case .big = right, let one = left.big, let other = right.big, !left.isReal { return sign(one, other) }
    // Beside a decimal a real number counts as one, where it can be one (DecimalOps, LanguagePrimitives.NumericCompareDecimal).
    if left.isDecimal || right.isDecimal || !left.isReal && !right.isReal, let one = left.decimal, let other = right.decimal {
      return DecimalNumber.compare(one, other)
    }
    if left.double.isNaN || right.double.isNaN { return left.double.isNaN && right.double.isNaN ? 0 : left.double.isNaN ? -1 : 1 }
    return sign(left.double, right.double)
  }

  static func compute(_ operation: Operation, _ left: Operand, _ right: Operand) throws -> Value {
    switch (left, right) {
    case (.big, _), (_, .big): return try big(operation, left, right)
    case (.decimal, _), (_, .decimal): return try decimal(operation, left, right)
    case (.double, _), (_, .double), (.single, _), (_, .single): return real(operation, left.double, right.double)
    default: return try whole(operation, left, right)
    }
  }

  static func divideByZero() -> Unwind {
    let inner = ExceptionObject(Failure.exceptionType("System.DivideByZeroException"), "Attempted to divide by zero.")
    return Failure.error(
      "Attempted to divide by zero.", id: "RuntimeException", .NotSpecified, inner: inner)
  }

  private static func real(_ operation: Operation, _ left: Double, _ right: Double) -> Value {
    switch operation {
    case .add: .double(left + right)
    case .subtract: .double(left - right)
    case .multiply: .double(left * right)
    case .divide: .double(left / right)
    case .remainder: .double(left.truncatingRemainder(dividingBy: right))
    }
  }

  /// Whole numbers: int unless an operand is wider, and double where the result does not fit.
  private static func whole(_ operation: Operation, _ left: Operand, _ right: Operand) throws -> Value {
    let (one, other) = (left.whole ?? 0, right.whole ?? 0)
    if case .remainder = operation {
      if other == 0 { throw divideByZero() }
      return fit(one % other, left, right) ?? .double(0)
    }
    if case .divide = operation {
      if other == 0 { throw divideByZero() }
      if one % other == 0, let value = fit(one / other, left, right) { return value }
      return .double(Double(one) / Double(other))
    }
    let (result, overflow): (Int128, Bool)
    switch operation {
    case .add: (result, overflow) = one.addingReportingOverflow(other)
    case .subtract: (result, overflow) = one.subtractingReportingOverflow(other)
    default: (result, overflow) = one.multipliedReportingOverflow(by: other)
    }
    if !overflow, let value = fit(result, left, right) { return value }
    // A product that fits no long goes through BigInteger (LongOps.Multiply, ULongOps.Multiply).
    if case .multiply = operation, left.isLong || right.isLong { return .double((BigInteger(one) * BigInteger(other)).truncatedDouble) }
    return real(operation, Double(one), Double(other))
  }

  /// The result in the wider type of the operands; nil where it does not fit that.
  private static func fit(_ result: Int128, _ left: Operand, _ right: Operand) -> Value? {
    switch (left, right) {
    case (.int, .int): return Int32(exactly: result).map { .int($0) }
    case (.ulong, .int(let number)) where number >= 0, (.int(let number), .ulong) where number >= 0:
      return UInt64(exactly: result).map { .number(.uint64($0)) }
    case (.ulong, .ulong), (.ulong, .uint), (.uint, .ulong): return UInt64(exactly: result).map { .number(.uint64($0)) }
    // Of a number below zero and one that only UInt64 holds both become Decimal.
    case (.ulong, _), (_, .ulong): return DecimalNumber(String(result)).map { .decimal($0) }
    case (.uint, .uint): return UInt32(exactly: result).map { .number(.uint32($0)) } 
    case (.uint, .int(let number)) where number >= 0, (.int(let number), .uint) where number >= 0:
      return UInt32(exactly: result).map { .number(.uint32($0)) }
    default: return Int64(exactly: result).map { .long($0) }
    }
  }

  private static func decimal(_ operation: Operation, _ left: Operand, _ right: Operand) throws -> Value {
    guard let one = left.decimal, let other = right.decimal else {
      throw Failure.error(
        "Value was either too large or too small for a Decimal.", id: "System.OverflowException", .OperationStopped, type: Failure.exceptionType("System.OverflowException"))
    }
    let result: DecimalNumber?
    switch operation {
    case .add: result = .add(one, other)
    case .subtract: result = .subtract(one, other)
    case .multiply: result = .multiply(one, other)
    case .divide, .remainder:
      if other.magnitude == 0 { throw divideByZero() }
      result = operation == .divide ? .divide(one, other) : .remainder(one, other)
    }
    guard let result else {
      let message = "Value was either too large or too small for a Decimal."
      throw Failure.error(
        message, id: "RuntimeException", .NotSpecified,
        inner: ExceptionObject(Failure.exceptionType("System.OverflowException"), message))
    }
    return .decimal(result)
  }

  private static func big(_ operation: Operation, _ left: Operand, _ right: Operand) throws -> Value {
    // The other operand becomes a BigInteger, whatever is behind its decimal point.
    func whole(_ operand: Operand) -> BigInteger { operand.big ?? BigInteger(Int128(exactly: operand.double.rounded(.towardZero)).map { $0.description } ?? "0") ?? 0 }
    let (one, other) = (whole(left), whole(right))
    switch operation {
    case .add: return .big(one + other)
    case .subtract: return .big(one - other)
    case .multiply: return .big(one * other)
    case .divide, .remainder:
      if other == 0 {
        let message = "Attempted to divide by zero."
        throw Failure.error(
          "Exception calling \"\(operation == .divide ? "op_Division" : "op_Modulus")\" with \"2\" argument(s): \"\(message)\"", id: "DivideByZeroException", .NotSpecified,
          type: Failure.exceptionType("System.Management.Automation.MethodInvocationException"), inner: ExceptionObject(Failure.exceptionType("System.DivideByZeroException"), message))
      }
      return .big(operation == .divide ? one / other : one % other)
    }
  }
}

extension Value {
  /// Whether it is the number that is none.
  var isNotNumber: Bool {
    switch base {
    case .double(let number): return number.isNaN
    case .object(let object): if case .single(let number)? = (object as? NumberObject)?.value { return number.isNaN } else { return false }
    default: return false
    }
  }
}
