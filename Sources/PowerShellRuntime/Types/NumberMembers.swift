import PowerShellSyntax

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Numbers, enums, System.Math and System.Convert.
enum NumberMembers {
  private static func real(_ value: Value) -> Double { Arithmetic.Operand(value)?.double ?? 0 }

  static func load(_ type: MemberBuilder) {
    switch type.type.fullName {
    case "System.Math": loadMath(type)
    case "System.Convert": ConvertMembers.load(type)
    case "System.Int32", "System.Int64", "System.Byte", "System.SByte", "System.Int16", "System.UInt16", "System.UInt32",
      "System.UInt64", "System.Double", "System.Single", "System.Decimal", "System.Numerics.BigInteger":
      loadNumber(type)
    case "System.Boolean": loadBoolean(type)
    default: break
    }
  }

  private static func limits(_ type: TypeDescriptor) -> (Value, Value)? {
    switch type.name {
    case "Int32": (.int(.min), .int(.max))
    case "Int64": (.long(.min), .long(.max))
    case "Byte": (.number(.uint8(.min)), .number(.uint8(.max)))
    case "SByte": (.number(.int8(.min)), .number(.int8(.max)))
    case "Int16": (.number(.int16(.min)), .number(.int16(.max)))
    case "UInt16": (.number(.uint16(.min)), .number(.uint16(.max)))
    case "UInt32": (.number(.uint32(.min)), .number(.uint32(.max)))
    case "UInt64": (.number(.uint64(.min)), .number(.uint64(.max)))
    case "Single": (.number(.single(-.greatestFiniteMagnitude)), .number(.single(.greatestFiniteMagnitude)))
    case "Double": (.double(-.greatestFiniteMagnitude), .double(.greatestFiniteMagnitude))
    case "Decimal":
      DecimalNumber(magnitude: DecimalNumber.largestMagnitude, scale: 0, isNegative: true).flatMap { low in
        DecimalNumber(magnitude: DecimalNumber.largestMagnitude, scale: 0, isNegative: false).map { (.decimal(low), .decimal($0)) }
      }
    default: nil
    }
  }

  private static func loadNumber(_ type: MemberBuilder) {
    let own = type.type
    if own === TypeDescriptor.decimal {
      type.constructor(
        "decimal new(int value)", "decimal new(uint value)", "decimal new(long value)", "decimal new(ulong value)", "decimal new(float value)", "decimal new(double value)"
      ) { session, a in try session.convert(a[0], to: .decimal) }
    }
    if let (low, high) = limits(own) {
      type.staticProperty("MaxValue", own.definitionName) { _ in high }
      type.staticProperty("MinValue", own.definitionName) { _ in low }
    }
    if own.name == "Double" {
      for (name, value) in [("NaN", Double.nan), ("PositiveInfinity", .infinity), ("NegativeInfinity", -.infinity), ("Epsilon", Double.leastNonzeroMagnitude)] {
        type.staticProperty(name, "double") { _ in .double(value) }
      }
      type.staticMethod("bool IsNaN(double d)") { _, a in .bool(real(a[0]).isNaN) }
      type.staticMethod("bool IsInfinity(double d)") { _, a in .bool(real(a[0]).isInfinite) }
    }
    if own.name == "Double" || own.name == "Single" {
      let head = own.definitionName
      let tests: [(String, (Double) -> Bool)] = [
        ("IsFinite", \.isFinite), ("IsNegative", { $0.sign == .minus }), ("IsNegativeInfinity", { $0 == -.infinity }), ("IsPositiveInfinity", { $0 == .infinity }),
        ("IsNormal", { own.name == "Single" ? Float($0).isNormal : $0.isNormal }), ("IsSubnormal", { own.name == "Single" ? Float($0).isSubnormal : $0.isSubnormal }), ("IsInteger", { $0.isFinite && $0 == $0.rounded() }),
      ]
      for (name, test) in tests { type.staticMethod("bool \(name)(\(head) value)") { _, a in .bool(test(real(a[0]))) } }
    }
    if own.name == "Single" {
      type.staticMethod("bool IsNaN(float f)") { _, a in .bool(real(a[0]).isNaN) }
      type.staticMethod("bool IsInfinity(float f)") { _, a in .bool(real(a[0]).isInfinite) }
      for (name, value) in [("NaN", Float.nan), ("PositiveInfinity", .infinity), ("NegativeInfinity", -.infinity), ("Epsilon", Float.leastNonzeroMagnitude)] {
        type.staticProperty(name, "float") { _ in .number(.single(value)) }
      }
    }
    if own.name == "BigInteger" {
      type.staticMethod("bigint Pow(bigint value, int exponent)") { _, a in
        let (base, exponent) = (Arithmetic.Operand(a[0])?.big ?? 0, a[1].intValue)
        guard exponent >= 0 else { throw Failure.outOfRange("exponent", "The number must be greater than or equal to zero.") }
        guard base.magnitude <= 1 || base.bitWidth.multipliedReportingOverflow(by: exponent).partialValue <= 1 << 24 else {
          throw StringMembers.outOfMemory()
        }
        return .big(base.power(exponent))
      }
      func big(_ value: Value) -> BigInteger { Arithmetic.Operand(value)?.big ?? 0 }
      type.staticMethod("bigint GreatestCommonDivisor(bigint left, bigint right)") { _, a in .big(BigInteger(big(a[0]).magnitude.greatestCommonDivisor(with: big(a[1]).magnitude))) }
      type.staticMethod("bigint ModPow(bigint value, bigint exponent, bigint modulus)") { _, a in
        guard big(a[2]) != 0 else { throw Failure.dotNet("System.DivideByZeroException", "Attempted to divide by zero.") }
        guard big(a[1]) >= 0 else { throw Failure.outOfRange("exponent", "The number must be greater than or equal to zero.") }
        let power = big(a[0]).power(big(a[1]), modulus: big(a[2]))
        return .big(big(a[0]) < 0 && big(a[1]) % 2 != 0 && power > 0 ? power - big(a[2]) : power)
      }
      type.staticMethod("bigint Abs(bigint value)") { _, a in .big(BigInteger(big(a[0]).magnitude)) }
      type.staticMethod("bigint Negate(bigint value)") { _, a in .big(-big(a[0])) }
      type.staticMethod("bigint Max(bigint left, bigint right)") { _, a in .big(max(big(a[0]), big(a[1]))) }
      type.staticMethod("bigint Min(bigint left, bigint right)") { _, a in .big(min(big(a[0]), big(a[1]))) }
      for (name, operation) in [("Add", { $0 + $1 }), ("Subtract", { $0 - $1 }), ("Multiply", { $0 * $1 })] as [(String, (BigInteger, BigInteger) -> BigInteger)] {
        type.staticMethod("bigint \(name)(bigint left, bigint right)") { _, a in .big(operation(big(a[0]), big(a[1]))) }
      }
      for (name, operation) in [("Divide", { $0 / $1 }), ("Remainder", { $0 % $1 })] as [(String, (BigInteger, BigInteger) -> BigInteger)] {
        type.staticMethod("bigint \(name)(bigint dividend, bigint divisor)") { _, a in
          guard big(a[1]) != 0 else { throw Failure.dotNet("System.DivideByZeroException", "Attempted to divide by zero.") }
          return .big(operation(big(a[0]), big(a[1])))
        }
      }
      type.staticMethod("double Log(bigint value)", "double Log(bigint value, double baseValue)") { _, a in
        let logarithm = log(Double(big(a[0]).description) ?? .nan)
        return .double(a.count > 1 ? logarithm / log(real(a[1])) : logarithm)
      }
      type.staticMethod("double Log10(bigint value)") { _, a in .double(log10(Double(big(a[0]).description) ?? .nan)) }
      type.property("IsEven", "bool") { _, this in .bool(big(this) % 2 == 0) }
      type.property("IsZero", "bool") { _, this in .bool(big(this) == 0) }
      type.property("IsOne", "bool") { _, this in .bool(big(this) == 1) }
      type.property("Sign", "int") { _, this in .int(big(this) == 0 ? 0 : big(this) < 0 ? -1 : 1) }
      type.staticProperty("MinusOne", "bigint") { _ in .big(-1) }
      type.staticProperty("One", "bigint") { _ in .big(1) }
      type.staticProperty("Zero", "bigint") { _ in .big(0) }
    }
    loadParsing(type)
    if limits(own) != nil { loadGeneric(type) }
    type.method(
      "string ToString()", "string ToString(string format)", "string ToString(cultureinfo provider)", "string ToString(string format, cultureinfo provider)"
    ) { session, this, a in
      let format = a.first.flatMap { CultureMembers.isCulture($0) ? nil : $0.text } ?? ""
      return .string(try ValueFormat.text(this, format, session, session.culture(of: a.last)))
    }
    type.method("int CompareTo(System.Object value)", "int CompareTo(\(own.definitionName) value)") { _, this, a in
      if case .string = a[0].base { throw Failure.argument("Object must be of type \(own.name).") }
      // A long has an overload of its own.
      if own === TypeDescriptor.bigInteger, case .int = a[0].base { throw Failure.argument("The parameter must be a BigInteger. (Parameter 'obj')") }
      return .integer(Comparison.order(this, a[0], ignoresCase: false))
    }
    ConvertMembers.addConversions(to: type)
    type.addToDefinition("CompareTo", "int IComparable.CompareTo(System.Object obj), int IComparable[\(own.definitionName)].CompareTo(\(own.definitionName) other)")
    if own.name == "Decimal" {
      type.staticMethod("decimal Round(decimal d)", "decimal Round(decimal d, int decimals)", "decimal Round(decimal d, System.MidpointRounding mode)",
        "decimal Round(decimal d, int decimals, System.MidpointRounding mode)") { _, a in
        let digits = a.count > 1 && !(a[1].object is EnumObject) ? a[1].intValue : 0
        guard (0...28).contains(digits) else { throw Failure.outOfRange("decimals", "Decimal can only round to between 0 and 28 digits of precision.") }
        return .decimal((Arithmetic.Operand(a[0])?.decimal ?? .zero).rounded(digits, awayFromZero: a.last?.object(as: EnumObject.self)?.value == 1))
      }
      for (name, rounds) in [("Floor", -1), ("Ceiling", 1)] {
        type.staticMethod("decimal \(name)(decimal d)") { _, a in
          let number = Arithmetic.Operand(a[0])?.decimal ?? .zero
          let whole = number.truncated
          let isCut = whole != number && number.isNegative == (rounds < 0)
          return isCut ? try Arithmetic.compute(.add, .decimal(whole), .int(rounds < 0 ? -1 : 1)) : .decimal(whole)
        }
      }
      for (name, target) in [("ToInt32", TypeDescriptor.int), ("ToInt64", .long)] {
        type.staticMethod("\(target.definitionName) \(name)(decimal d)") { session, a in
          try session.convert(.decimal((Arithmetic.Operand(a[0])?.decimal ?? .zero).truncated), to: target)
        }
      }
      type.staticMethod("double ToDouble(decimal d)") { session, a in try session.convert(a[0], to: .double) }
      type.staticMethod("int[] GetBits(decimal d)") { _, a in
        let number = Arithmetic.Operand(a[0])?.decimal ?? .zero
        let words = (0..<3).map { Int32(truncatingIfNeeded: number.magnitude >> (32 * $0)) }
        let flags = Int32(bitPattern: UInt32(number.scale) << 16 | (number.isNegative ? 1 << 31 : 0))
        return .object(ArrayObject((words + [flags]).map { .int($0) }, elementType: .int))
      }
      type.staticProperty("Zero", "decimal") { _ in .decimal(.zero) }
      type.staticProperty("One", "decimal") { _ in .decimal(DecimalNumber(whole: 1)) }
      type.staticProperty("MinusOne", "decimal") { _ in .decimal(DecimalNumber(whole: -1)) }
      let operations: [(String, TokenKind)] = [("Add", .Plus), ("Subtract", .Minus), ("Multiply", .Multiply), ("Divide", .Divide), ("Remainder", .Rem)]
      for (name, kind) in operations {
        type.staticMethod("decimal \(name)(decimal d1, decimal d2)") { session, a in
          do { return try Operators.binary(kind)(session, a[0], a[1]) } catch Unwind.error(let error) { throw DotNetException(error.record.exception.inner ?? error.record.exception) }
        }
      }
      type.staticMethod("decimal Negate(decimal d)") { session, a in try Operators.negate(session, a[0]) }
      type.staticMethod("decimal Truncate(decimal d)") { _, a in .decimal((Arithmetic.Operand(a[0])?.decimal ?? .zero).truncated) }
    }
  }

  /// What every number type has by .NET's generic interfaces (INumber, IBinaryInteger).
  private static func loadGeneric(_ type: MemberBuilder) {
    let own = type.type
    let name = own.definitionName
    if own !== TypeDescriptor.byte, !own.name.hasPrefix("UInt") { type.staticMethod("\(name) Abs(\(name) value)") { session, a in try absolute(a[0], session) } }
    type.staticMethod("\(name) Clamp(\(name) value, \(name) min, \(name) max)") { _, a in try clamped(a) }
    for (method, wanted) in [("Max", 1), ("Min", -1)] {
      type.staticMethod("\(name) \(method)(\(name) x, \(name) y)") { _, a in Comparison.order(a[0], a[1], ignoresCase: false) * wanted >= 0 ? a[0] : a[1] }
    }
    type.staticMethod("int Sign(\(name) value)") { _, a in .integer(Comparison.order(a[0], .int(0), ignoresCase: false).signum()) }
    for (method, rest) in [("IsEvenInteger", 0.0), ("IsOddInteger", 1.0)] {
      type.staticMethod("bool \(method)(\(name) value)") { _, a in
        if let whole = Arithmetic.Operand(a[0])?.whole { return .bool(whole & 1 == Int128(rest)) }
        return .bool(real(a[0]).magnitude.truncatingRemainder(dividingBy: 2) == rest)
      }
    }
    guard let width = ConvertMembers.widths[own.name]?.bits else { return }
    /// The bits of a number, as many as its type has.
    func bits(_ value: Value) -> UInt64 { (UInt64(truncatingIfNeeded: Arithmetic.Operand(value)?.whole ?? 0) << UInt64(64 - width)) >> UInt64(64 - width) }
    let counts: [(String, (UInt64) -> Int)] = [
      ("PopCount", \.nonzeroBitCount), ("LeadingZeroCount", { $0.leadingZeroBitCount - 64 + width }), ("TrailingZeroCount", { min($0.trailingZeroBitCount, width) }),
    ]
    for (method, count) in counts {
      type.staticMethod("\(name) \(method)(\(name) value)") { session, a in try session.convert(.integer(count(bits(a[0]))), to: own) }
    }
    type.staticMethod("bool IsPow2(\(name) value)") { _, a in .bool(Comparison.order(a[0], .int(0), ignoresCase: false) > 0 && bits(a[0]).nonzeroBitCount == 1) }
  }

  private static func absolute(_ value: Value, _ session: Session) throws -> Value {
    switch value.base {
    case .int(.min), .long(.min): throw Failure.dotNet("System.OverflowException", "Negating the minimum value of a twos complement number is invalid.")
    default: break
    }
    guard Comparison.order(value, .int(0), ignoresCase: false) < 0 else { return value }
    return try session.convert(Arithmetic.compute(.subtract, .int(0), Arithmetic.Operand(value) ?? .int(0)), to: value.type ?? .double)
  }

  private static func clamped(_ a: [Value]) throws -> Value {
    if Comparison.order(a[1], a[2], ignoresCase: false) > 0 { throw Failure.argument("'\(a[1].text)' cannot be greater than \(a[2].text).") }
    if Comparison.order(a[0], a[1], ignoresCase: false) < 0 { return a[1] }
    return Comparison.order(a[0], a[2], ignoresCase: false) > 0 ? a[2] : a[0]
  }

  /// The number in a text, as .NET's Parse reads it.
  static func number(in text: String, as type: TypeDescriptor, _ style: NumberStyles, _ culture: Culture?, _ session: Session) throws -> Value {
    guard let number = StyledNumber(text, style, culture) else {
      throw Failure.format("The input string '\(text)' was not in a correct format.")
    }
    guard let value = number.value(as: type, session) else { throw overflow(type) }
    return value
  }

  static func overflow(_ type: TypeDescriptor) -> DotNetException {
    Failure.dotNet("System.OverflowException", "Value was either too large or too small for \(TypeDescriptor.overflowName(type)).")
  }

  private static func loadParsing(_ type: MemberBuilder) {
    let own = type.type
    /// The style and the culture among the arguments between the text and a reference for the result.
    func parse(_ session: Session, _ text: Value, _ choices: ArraySlice<Value>) throws -> Value {
      let style = try choices.first.flatMap { first -> NumberStyles? in
        guard !first.isNull, !CultureMembers.isCulture(first) else { return nil }
        return NumberStyles(rawValue: try session.convert(first, to: NumberStyles.type).object(as: EnumObject.self)?.value ?? 0)
      }
      guard !text.isNull else { throw Failure.dotNet("System.ArgumentNullException", "Value cannot be null. (Parameter 's')") }
      return try number(in: text.text, as: own, style ?? .standard(for: own), session.culture(of: choices.last), session)
    }
    let name = own.definitionName
    type.staticMethod(
      "\(name) Parse(string s)", "\(name) Parse(string s, System.Object style)", "\(name) Parse(string s, System.Object style, System.Object provider)"
    ) { session, a in try parse(session, a[0], a.dropFirst()) }
    type.staticMethod(
      "bool TryParse(string s, ref result)", "bool TryParse(string s, System.Object provider, ref result)",
      "bool TryParse(string s, System.Object style, System.Object provider, ref result)"
    ) { session, a in
      let value = try? parse(session, a[0], a.dropFirst().dropLast())
      try a[a.count - 1].object(as: ReferenceObject.self)?.set(value ?? session.defaultValue(of: own))
      return .bool(value != nil)
    }
  }

  static func boolean(_ text: String) throws -> Bool {
    switch text.trimmingWhitespace.lowercased() {
    case "true": return true
    case "false": return false
    default: throw Failure.format("String '\(text)' was not recognized as a valid Boolean.")
    }
  }

  private static func loadBoolean(_ type: MemberBuilder) {
    type.method("int CompareTo(System.Object obj)", "int CompareTo(bool value)") { _, this, a in .integer(Comparison.order(this, a[0], ignoresCase: false)) }
    type.staticProperty("TrueString", "string") { _ in .string("True") }
    type.staticProperty("FalseString", "string") { _ in .string("False") }
    type.staticMethod("bool Parse(string value)") { _, a in
      .bool(try boolean(a[0].text))
    }
    type.staticMethod("bool TryParse(string value, ref result)") { _, a in
      let text = a[0].text.trimmingWhitespace.lowercased()
      try a[1].object(as: ReferenceObject.self)?.set(.bool(text == "true"))
      return .bool(text == "true" || text == "false")
    }
  }

  private static func loadMath(_ type: MemberBuilder) {
    type.staticProperty("PI", "double") { _ in .double(.pi) }
    type.staticProperty("Tau", "double") { _ in .double(2 * .pi) }
    type.staticProperty("E", "double") { _ in .double(2.718281828459045) }
    let functions: [(String, (Double) -> Double)] = [
      ("Sqrt", { $0.squareRoot() }), ("Sin", sin), ("Cos", cos), ("Tan", tan), ("Asin", asin), ("Acos", acos), ("Atan", atan),
      ("Exp", exp), ("Log10", log10), ("Log2", log2), ("Cbrt", cbrt), ("Sinh", sinh), ("Cosh", cosh), ("Tanh", tanh),
    ]
    for (name, function) in functions { type.staticMethod("double \(name)(double d)") { _, a in .double(function(real(a[0]))) } }
    type.staticMethod("double Log(double d)", "double Log(double a, double newBase)") { _, a in
      .double(a.count > 1 ? log(real(a[0])) / log(real(a[1])) : log(real(a[0])))
    }
    type.staticMethod("double Pow(double x, double y)") { _, a in .double(pow(real(a[0]), real(a[1]))) }
    type.staticMethod("double Atan2(double y, double x)") { _, a in .double(atan2(real(a[0]), real(a[1]))) }
    for (name, rule) in [("Floor", FloatingPointRoundingRule.down), ("Ceiling", .up), ("Truncate", .towardZero)] {
      type.staticMethod("double \(name)(double d)", "decimal \(name)(decimal d)") { _, a in
        if case .decimal(let number)? = Arithmetic.Operand(a[0]) {
          var result = number.truncated
          let exact = DecimalNumber.compare(result, number) == 0
          if !exact && name == "Floor" && number.isNegative { result = .subtract(result, DecimalNumber(whole: 1)) ?? result }
          if !exact && name == "Ceiling" && !number.isNegative { result = .add(result, DecimalNumber(whole: 1)) ?? result }
          return .decimal(result)
        }
        return .double(real(a[0]).rounded(rule))
      }
    }
    type.staticMethod(
      "double Round(double a)", "double Round(double value, int digits)",
      "double Round(double value, System.MidpointRounding mode)",
      "double Round(double value, int digits, System.MidpointRounding mode)", "decimal Round(decimal d)",
      "decimal Round(decimal d, int decimals)", "decimal Round(decimal d, int decimals, System.MidpointRounding mode)"
    ) { _, a in
      let digits = a.count > 1 && !(a[1].object is EnumObject) ? a[1].intValue : 0
      let away = (a.last?.object(as: EnumObject.self)?.value ?? 0) == 1
      if case .decimal(let number)? = Arithmetic.Operand(a[0]) {
        guard (0...28).contains(digits) else { throw Failure.outOfRange("decimals", "Decimal can only round to between 0 and 28 digits of precision.") }
        return .decimal(number.rounded(digits, awayFromZero: away))
      }
      guard (0...15).contains(digits) else { throw Failure.outOfRange("digits", "Rounding digits must be between 0 and 15, inclusive.") }
      let scale = pow(10, Double(digits))
      let scaled = real(a[0]) * scale
      return .double(scaled.isFinite ? scaled.rounded(away ? .toNearestOrAwayFromZero : .toNearestOrEven) / scale : real(a[0]))
    }
    for (name, wanted) in [("MaxMagnitude", 1.0), ("MinMagnitude", -1.0)] {
      type.staticMethod("double \(name)(double x, double y)") { _, a in .double((real(a[0]).magnitude - real(a[1]).magnitude) * wanted >= 0 ? real(a[0]) : real(a[1])) }
    }
    type.staticMethod("double CopySign(double x, double y)") { _, a in .double(copysign(real(a[0]), real(a[1]))) }
    type.staticMethod("double BitIncrement(double x)") { _, a in .double(real(a[0]).nextUp) }
    type.staticMethod("double BitDecrement(double x)") { _, a in .double(real(a[0]).nextDown) }
    type.staticMethod("double FusedMultiplyAdd(double x, double y, double z)") { _, a in .double(fma(real(a[0]), real(a[1]), real(a[2]))) }
    type.staticMethod("double ScaleB(double x, int n)") { _, a in .double(scalbn(real(a[0]), Int(a[1].intValue))) }
    type.staticMethod("int ILogB(double x)") { _, a in
      let number = real(a[0])
      return .int(number.isNaN || number.isInfinite ? .max : number == 0 ? .min : Int32(clamping: number.exponent))
    }
    type.staticMethod("double IEEERemainder(double x, double y)") { _, a in .double(remainder(real(a[0]), real(a[1]))) }
    type.staticMethod("long BigMul(int a, int b)") { _, a in .long(Int64(a[0].intValue) * Int64(a[1].intValue)) }
    type.staticMethod("int Sign(double value)") { _, a in
      if real(a[0]).isNaN { throw Failure.dotNet("System.ArithmeticException", "Function does not accept floating point Not-a-Number values.") }
      return .int(real(a[0]) == 0 ? 0 : real(a[0]) < 0 ? -1 : 1)
    }
    type.staticMethods(["decimal", "double", "short", "int", "long", "sbyte", "float"].map { "\($0) Abs(\($0) value)" }) { session, a in try absolute(a[0], session) }
    let numbers = ["byte", "decimal", "double", "short", "int", "long", "sbyte", "float", "ushort", "uint", "ulong"]
    for (name, wanted) in [("Max", 1), ("Min", -1)] {
      type.staticMethods(numbers.map { "\($0) \(name)(\($0) val1, \($0) val2)" }) { _, a in
        Comparison.order(a[0], a[1], ignoresCase: false) * wanted >= 0 ? a[0] : a[1]
      }
    }
    type.staticMethod("int DivRem(int a, int b, ref result)", "System.ValueTuple[int,int] DivRem(int left, int right)") { session, a in
      if a[1].intValue == 0 { throw Failure.dotNet("System.DivideByZeroException", "Attempted to divide by zero.") }
      if a.count == 2 { return SystemMembers.valueTuple([.integer(a[0].intValue / a[1].intValue), .integer(a[0].intValue % a[1].intValue)], session) }
      try a[2].object(as: ReferenceObject.self)?.set(.integer(a[0].intValue % a[1].intValue))
      return .integer(a[0].intValue / a[1].intValue)
    }
    type.staticMethods(numbers.map { "\($0) Clamp(\($0) value, \($0) min, \($0) max)" }) { _, a in try clamped(a) }
  }

  static func loadEnum(_ type: MemberBuilder) {
    func enumType(_ value: Value) throws -> (TypeDescriptor, Enumeration) {
      guard let type = value.object(as: TypeObject.self)?.descriptor, let enumeration = type.enumeration else {
        throw Failure.argument("Type provided must be an Enum. (Parameter 'enumType')")
      }
      return (type, enumeration)
    }
    type.property("value__", "int") { session, this in
      guard let item = this.object(as: EnumObject.self) else { return .null }
      return try item.type.enumeration?.number(item.value, session) ?? .integer(this.intValue)
    }
    type.method(
      "string ToString()", "string ToString(string format)", "string ToString(System.IFormatProvider provider)", "string ToString(string format, System.IFormatProvider provider)"
    ) { session, this, a in
      .string(try session.formatted(this, a.first.flatMap { CultureMembers.isCulture($0) ? nil : $0.text } ?? ""))
    }
    type.method("int GetHashCode()") { _, this, _ in .int(Int32(truncatingIfNeeded: this.intValue)) }
    type.method("System.TypeCode GetTypeCode()") { _, this, _ in
      let underlying = this.type?.enumeration?.underlying.name ?? "Int32"
      return .object(EnumObject(TypeCatalog.typeCode, TypeCatalog.typeCode.enumeration?.value(underlying) ?? 9))
    }
    type.method("bool HasFlag(System.Enum flag)") { _, this, a in .bool(this.intValue & a[0].intValue == a[0].intValue) }
    type.method("int CompareTo(System.Object target)") { _, this, a in .integer(this.intValue == a[0].intValue ? 0 : this.intValue < a[0].intValue ? -1 : 1) }
    guard type.type === TypeDescriptor.enumBase else { return }
    type.staticMethod("array GetValues(type enumType)") { _, a in
      let (own, enumeration) = try enumType(a[0])
      return .object(ArrayObject(enumeration.sorted.map { .object(EnumObject(own, $0.value)) }, elementType: own))
    }
    type.staticMethod("string[] GetNames(type enumType)") { _, a in
      .strings(try enumType(a[0]).1.sorted.map(\.name))
    }
    type.staticMethod("string GetName(type enumType, System.Object value)") { _, a in
      let number = Int64(a[1].intValue)
      return try enumType(a[0]).1.names.first { $0.value == number }.map { .string($0.name) } ?? .null
    }
    type.staticMethod("bool IsDefined(type enumType, System.Object value)") { _, a in
      let enumeration = try enumType(a[0]).1
      if case .string(let name) = a[1] { return .bool(enumeration.names.contains { $0.name == name }) }
      return .bool(enumeration.names.contains { $0.value == Int64(a[1].intValue) })
    }
    type.staticMethod("string Format(type enumType, System.Object value, string format)") { session, a in
      .string(try ValueFormat.text(session.convert(a[1], to: try enumType(a[0]).0), a[2].text, session, nil))
    }
    type.staticMethod(
      "bool TryParse(type enumType, string value, ref result)", "bool TryParse(type enumType, string value, bool ignoreCase, ref result)",
      "bool TryParse(string value, ref result)", "bool TryParse(string value, bool ignoreCase, ref result)"
    ) { session, given in
      var a = given
      // Without a type it is that of the variable.
      if !(a[0].object is TypeObject), let own = a[a.count - 1].object(as: ReferenceObject.self)?.value.type { a.insert(.object(TypeObject(own)), at: 0) }
      let (own, enumeration) = try enumType(a[0])
      let ignoresCase = a.count == 4 && session.truth(a[2])
      let isKnown = a[1].text.split(separator: ",").allSatisfy { part in
        let name = String(part).trimmingWhitespace
        return Int64(name) != nil || enumeration.names.contains { ignoresCase ? CaseFolding.equal($0.name, name) : $0.name == name }
      }
      let found = isKnown && !a[1].text.isEmpty ? try? session.convert(a[1], to: own) : nil
      try a[a.count - 1].object(as: ReferenceObject.self)?.set(found ?? .object(EnumObject(own, 0)))
      return .bool(found != nil)
    }
    type.staticMethod("System.Object Parse(type enumType, string value)", "System.Object Parse(type enumType, string value, bool ignoreCase)") { session, a in
      let (own, enumeration) = try enumType(a[0])
      let ignores = a.count > 2 && session.truth(a[2])
      // Several names with commas between them are put together.
      let values = try a[1].text.split(separator: ",", omittingEmptySubsequences: false).map { part -> Int64 in
        let name = String(part).trimmingWhitespace
        if let found = enumeration.names.first(where: { ignores ? CaseFolding.equal($0.name, name) : $0.name == name }) { return found.value }
        guard let number = Int64(name) else { throw Failure.argument("Requested value '\(name)' was not found.") }
        return number
      }
      return .object(EnumObject(own, values.reduce(0, |)))
    }
    type.staticMethod("System.Object ToObject(type enumType, System.Object value)") { _, a in
      .object(EnumObject(try enumType(a[0]).0, Int64(a[1].intValue)))
    }
    type.staticMethod("array GetValuesAsUnderlyingType(type enumType)") { session, a in
      let (_, enumeration) = try enumType(a[0])
      return .object(ArrayObject(try enumeration.sorted.map { try enumeration.number($0.value, session) }, elementType: enumeration.underlying))
    }
    type.staticMethod("type GetUnderlyingType(type enumType)") { _, a in .object(TypeObject(try enumType(a[0]).1.underlying)) }
  }
}

extension Session {
  /// A number as an Int, for members that take bytes and counts.
  public func wholeNumber(_ value: Value) -> Int {
    Arithmetic.Operand(value).flatMap { $0.whole }.map { Int(clamping: $0) } ?? 0
  }
}
