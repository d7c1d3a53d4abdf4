import PowerShellSyntax

/// -band, -bor, -bxor, -bnot, -shl and -shr (Binders.cs, BinaryBitwiseOp, Shift and BNot; NumericOps.cs).
enum BitwiseOperators {
  enum Operation: String {
    case and = "op_BitwiseAnd", or = "op_BitwiseOr", exclusiveOr = "op_ExclusiveOr"

    func apply<Whole: FixedWidthInteger>(_ one: Whole, _ other: Whole) -> Whole {
      switch self {
      case .and: one & other
      case .or: one | other
      case .exclusiveOr: one ^ other
      }
    }
  }

  /// What an operand is: a number of one of the types that bits are computed in, or one that has a fraction.
  private enum Bits {
    case int(Int32), uint(UInt32), long(Int64), ulong(UInt64), fraction(Double), big(BigInteger)

    var pattern: UInt64 {
      switch self {
      case .int(let number): UInt64(truncatingIfNeeded: number)
      case .uint(let number): UInt64(number)
      case .long(let number): UInt64(bitPattern: number)
      case .ulong(let number): number
      case .fraction, .big: 0
      }
    }
    var rank: Int {
      switch self {
      case .int: 0
      case .uint: 1
      case .long: 2
      case .ulong: 3
      case .fraction: 4
      case .big: 5
      }
    }
  }

  /// - Returns: nil for what has no bits.
  private static func bits(_ session: Session, _ value: Value, beside other: Value = .null) throws -> Bits? {
    switch value.base {
    case .null, .nothing: return .int(0)
    case .bool(let flag): return .int(flag ? 1 : 0)
    case .char(let unit): return .int(Int32(unit))
    case .string(let text):
      guard let number = session.number(in: text) else { return try bits(session, session.convert(value, to: numberType(other))) }
      return try bits(session, number)
    case .object(let object as EnumObject): return try bits(session, object.operand.value)
    default: break
    }
    switch Arithmetic.Operand(value) {
    case .int(let number): return .int(number)
    case .uint(let number): return .uint(number)
    case .long(let number): return .long(number)
    case .ulong(let number): return .ulong(number)
    case .double(let number): return .fraction(number)
    case .single(let number): return .fraction(Double(number))
    case .decimal(let number): return .fraction(number.doubleValue)
    case .big(let number): return .big(number)
    case nil: return nil
    }
  }

  /// The type of the number that text beside a value is to be.
  private static func numberType(_ value: Value) -> TypeDescriptor { Arithmetic.Operand(value).flatMap { _ in value.base.type } ?? .int }

  /// A number with a fraction as the smallest whole type that holds it.
  private static func whole(_ session: Session, _ number: Double) throws -> Bits {
    let rounded = number.rounded(.toNearestOrEven)
    if let int = Int32(exactly: rounded) { return .int(int) }
    if let uint = UInt32(exactly: rounded) { return .uint(uint) }
    if let long = Int64(exactly: rounded) { return .long(long) }
    if let ulong = UInt64(exactly: rounded) { return .ulong(ulong) }
    return try bits(session, session.convert(.double(number), to: .int)) ?? .int(0)
  }

  static func binary(_ operation: Operation, _ session: Session, _ left: Value, _ right: Value) throws -> Value {
    if let one = left.object(as: EnumObject.self), !session.isList(right) {
      if right.isNull { return .object(EnumObject(one.type, operation.apply(one.value, 0))) }
      // A text must name one of the enumeration's values.
      let converted = right.stringValue == nil ? try? session.convert(right, to: one.type) : try session.convert(right, to: one.type)
      if let other = converted?.object(as: EnumObject.self) { return .object(EnumObject(one.type, operation.apply(one.value, other.value))) }
    }
    guard let one = try bits(session, left, beside: right) else { throw Operators.missing(operation.rawValue, left) }
    guard let other = try bits(session, right, beside: left) else { throw Operators.missing(operation.rawValue, right) }
    switch max(one.rank, other.rank) {
    case 0: return .int(Int32(truncatingIfNeeded: operation.apply(one.pattern, other.pattern)))
    case 1: return .number(.uint32(UInt32(truncatingIfNeeded: operation.apply(one.pattern, other.pattern))))
    case 2: return .long(Int64(bitPattern: operation.apply(one.pattern, other.pattern)))
    case 3: return .number(.uint64(operation.apply(one.pattern, other.pattern)))
    case 4: return try fractions(operation, session, left, right)
    default: return big(operation, left, right)
    }
  }

  /// Where an operand has a fraction the bits are those of 64-bit numbers; the result is signed where an operand is.
  private static func fractions(_ operation: Operation, _ session: Session, _ left: Value, _ right: Value) throws -> Value {
    func pattern(_ value: Value) throws -> (bits: UInt64, isNegative: Bool) {
      guard let operand = Arithmetic.Operand(try session.convert(value, to: .double)) else { return (0, false) }
      let isNegative = operand.double < 0
      let number = try session.convert(.double(operand.double), to: isNegative ? .long : .uint64)
      return (UInt64(truncatingIfNeeded: Arithmetic.Operand(number)?.whole ?? 0), isNegative)
    }
    let (one, other) = (try pattern(left), try pattern(right))
    let result = operation.apply(one.bits, other.bits)
    return one.isNegative || other.isNegative ? .long(Int64(bitPattern: result)) : .number(.uint64(result))
  }

  private static func big(_ operation: Operation, _ left: Value, _ right: Value) -> Value {
    let (one, other) = (Arithmetic.Operand(left.base)?.big ?? 0, Arithmetic.Operand(right.base)?.big ?? 0)
    switch operation {
    case .and: return .big(one & other)
    case .or: return .big(one | other)
    case .exclusiveOr: return .big(one ^ other)
    }
  }

  static func complement(_ session: Session, _ value: Value) throws -> Value {
    if let object = value.object(as: EnumObject.self) {
      // The bits that the enumeration's own type has.
      let mask: Int64 =
        switch object.type.enumeration?.underlying.name {
        case "Byte": 0xFF
        case "UInt16": 0xFFFF
        case "UInt32": 0xFFFF_FFFF
        default: -1
        }
      return .object(EnumObject(object.type, ~object.value & mask))
    }
    guard var operand = try bits(session, value) else {
      // What cannot be a number fails as its cast to int does.
      throw session.conversionError(value, .int, nil)
    }
    if case .fraction(let number) = operand { operand = try whole(session, number) }
    switch operand {
    case .int(let number): return .int(~number)
    case .uint(let number): return .number(.uint32(~number))
    case .long(let number): return .long(~number)
    case .ulong(let number): return .number(.uint64(~number))
    case .big(let number): return .big(~number)
    case .fraction: return .null
    }
  }

  /// - Parameter toLeft: -shl rather than -shr.
  static func shift(_ session: Session, _ left: Value, _ right: Value, toLeft: Bool) throws -> Value {
    let name = toLeft ? "op_LeftShift" : "op_RightShift"
    func moved<Whole: FixedWidthInteger>(_ number: Whole, by count: Int32, mask: Int32 = 0x1F) -> Whole {
      toLeft ? number << Whole(truncatingIfNeeded: count & mask) : number >> Whole(truncatingIfNeeded: count & mask)
    }
    switch left.base {
    case .null, .nothing: return .int(0)
    case .bool, .char: throw Operators.undefined(left, toLeft ? "-shl" : "-shr", right, method: name)
    default: break
    }
    if let text = right.base.stringValue, session.number(in: text) == nil { _ = try session.convert(right, to: numberType(left)) }
    guard case .int(let count) = try session.convert(right, to: .int) else { return .null }
    if let narrow = left.object(as: NumberObject.self) {
      // The narrow types keep their type, and lose what is shifted out of it.
      switch narrow.value {
      case .int8(let number): return .number(.int8(Int8(truncatingIfNeeded: moved(Int32(number), by: count))))
      case .uint8(let number): return .number(.uint8(UInt8(truncatingIfNeeded: moved(Int32(number), by: count))))
      case .int16(let number): return .number(.int16(Int16(truncatingIfNeeded: moved(Int32(number), by: count))))
      case .uint16(let number): return .number(.uint16(UInt16(truncatingIfNeeded: moved(Int32(number), by: count))))
      default: break
      }
    }
    guard var operand = try bits(session, left, beside: right) else { throw Operators.missing(name, left) }
    if case .fraction(let number) = operand { operand = try whole(session, number) }
    switch operand {
    case .int(let number): return .int(moved(number, by: count))
    case .uint(let number): return .number(.uint32(moved(number, by: count)))
    case .long(let number): return .long(moved(number, by: count, mask: 0x3F))
    case .ulong(let number): return .number(.uint64(moved(number, by: count, mask: 0x3F)))
    case .big(let number):
      guard count.magnitude < 1 << 20 else { throw Operators.tooLarge() }
      return .big(toLeft ? number << Int(count) : number >> Int(count))
    case .fraction: return .null
    }
  }
}
