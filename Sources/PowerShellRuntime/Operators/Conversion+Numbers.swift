import PowerShellSyntax

/// Conversions to numbers and characters.
extension Session {
  func castToString(_ value: Value) throws -> String {
    if case .object(let object) = value, let enumeration = object as? EnumObject { return enumeration.text }
    return try stringify(value)
  }

  /// Reads a number in text as PowerShell does: literals with suffixes and multipliers, thousands separators, blanks.
  public func number(in text: String) -> Value? {
    let trimmed = text.trimmingWhitespace
    if trimmed.isEmpty { return .int(0) }
    // Without any digit it is no number.
    guard trimmed.contains(where: \.isNumber) else { return nil }
    if let literal = NumberParser.parse(trimmed) { return Value(literal) }
    let plain = trimmed.replacing(",", with: "")
    if plain != trimmed, plain.allSatisfy({ $0.isNumber || $0 == "." || $0 == "-" }), let literal = NumberParser.parse(plain) {
      return Value(literal)
    }
    return nil
  }

  /// `#1F` and `&h1F`, which casts to whole numbers know (LanguagePrimitives.ConvertStringToInteger by the Int32Converter).
  private func hexadecimal(_ text: String) -> Value? {
    let trimmed = text.trimmingWhitespace.lowercased()
    let digits = trimmed.hasPrefix("&h") ? trimmed.dropFirst(2) : trimmed.hasPrefix("#") ? trimmed.dropFirst() : ""
    return Int64(digits, radix: 16).map { Int32(exactly: $0).map { .int($0) } ?? .long($0) }
  }

  /// Why digits behind a mark are no number of base 16 (BaseNumberConverter, ParseNumbers.StringToInt).
  private func hexadecimalFault(_ text: String) -> String? {
    let trimmed = text.trimmingWhitespace.lowercased()
    guard let mark = ["#", "0x", "&h"].first(where: trimmed.hasPrefix), case let rest = trimmed.dropFirst(mark.count), let first = rest.first else { return nil }
    return first.isHexDigit ? "Additional non-parsable characters are at the end of the string." : "Could not find any recognizable digits."
  }

  func integer<T: FixedWidthInteger>(_ value: Value, _ type: TypeDescriptor, _: T.Type) throws -> T? {
    switch value {
    case .null, .nothing: return 0
    case .bool(let flag): return flag ? 1 : 0
    case .char(let unit): return try narrow(Int128(unit), value, type)
    case .int(let number): return try narrow(Int128(number), value, type)
    case .long(let number): return try narrow(Int128(number), value, type)
    case .double(let number): return try narrow(rounded(number, value, type), value, type)
    case .string(let text):
      guard let number = number(in: text) ?? hexadecimal(text) else {
        throw ConversionFailure(message: "", id: "InvalidCastFromStringToInteger", inner: hexadecimalFault(text) ?? "The input string '\(text)' was not in a correct format.")
      }
      do {
        return try integer(number, type, T.self)
      } catch is ConversionFailure {
        throw ConversionFailure(
          message: "", id: "InvalidCastFromStringToInteger",
          inner: hasExponent(text) ? "The input string '\(text)' was not in a correct format." : "Value was either too large or too small for \(TypeDescriptor.overflowName(type)).")
      }
    case .object(let object):
      if let object = object as? EnumObject { return try narrow(object.operand.whole ?? 0, value, type) }
      guard let operand = Arithmetic.Operand(value) else {
        try checkConvertible(value, type)
        return nil
      }
      if let whole = operand.whole { return try narrow(whole, value, type) }
      if case .decimal(let number) = operand, let whole = Int128(number.rounded(0).text) { return try narrow(whole, value, type) }
      if case .big(let number) = operand {
        guard let whole = Int128(number.description) else { throw overflow(value, type) }
        return try narrow(whole, value, type)
      }
      return try narrow(rounded(operand.double, value, type), value, type)
    }
  }

  /// Whether a text is a number with an exponent: what is too large then, no whole number's own parser reads.
  private func hasExponent(_ text: String) -> Bool { text.contains { "eE".contains($0) } && !text.lowercased().contains("0x") }

  func rounded(_ number: Double, _ value: Value, _ type: TypeDescriptor) throws -> Int128 {
    let result = number.rounded(.toNearestOrEven)
    guard result.isFinite, abs(result) < 1.0e38 else { throw overflow(value, type) }
    return Int128(result)
  }

  func narrow<T: FixedWidthInteger>(_ number: Int128, _ value: Value, _ type: TypeDescriptor) throws -> T {
    guard let result = T(exactly: number) else { throw overflow(value, type) }
    return result
  }

  func overflow(_ value: Value, _ type: TypeDescriptor) -> ConversionFailure {
    // A checked conversion of .NET says it so.
    if case .double = value.base, type === TypeDescriptor.long || type === TypeDescriptor.uint64 {
      return ConversionFailure(message: "", id: "InvalidCastIConvertible", inner: "Arithmetic operation resulted in an overflow.")
    }
    return ConversionFailure(
      message: "", id: "InvalidCastIConvertible",
      inner: "Value was either too large or too small for \(TypeDescriptor.overflowName(type)).")
  }

  func real(_ value: Value, _ type: TypeDescriptor) throws -> Double? {
    switch value {
    case .null, .nothing: return 0
    case .bool(let flag): return flag ? 1 : 0
    case .char(let unit): return Double(unit)
    case .string(let text):
      switch text.trimmingWhitespace {
      case "NaN": return .nan
      case "Infinity": return .infinity
      case "-Infinity": return -.infinity
      default: break
      }
      guard let number = number(in: text), let operand = Arithmetic.Operand(number) else {
        throw ConversionFailure(
          message: "", id: "InvalidCastFromStringToDoubleOrSingle",
          inner: "The input string '\(text)' was not in a correct format.")
      }
      return operand.double
    case .object(let object):
      if let object = object as? EnumObject { return object.operand.double }
      return Arithmetic.Operand(value)?.double
    default: return Arithmetic.Operand(value)?.double
    }
  }

  /// A number of 16 bits, which shows itself and is not reckoned with.
  func half(_ value: Value, _ type: TypeDescriptor) throws -> Value? {
    func text(_ number: Float16) -> String {
      let digits = "\(number)"
      return digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits
    }
    return try real(value, type).map { .object(OpaqueObject(Float16($0), type: type, text: text)) }
  }

  func decimal(_ value: Value) throws -> Value? {
    switch value {
    case .null, .nothing: return .decimal(.zero)
    case .bool(let flag): return .decimal(DecimalNumber(whole: flag ? 1 : 0))
    case .string(let text):
      guard let number = number(in: text) else {
        throw ConversionFailure(
          message: "", id: "InvalidCastFromStringToDecimal",
          inner: "The input string '\(text)' was not in a correct format.")
      }
      do {
        let result = try decimal(number)
        // What is too small is a plain zero.
        if let result, case .decimal(let small)? = Arithmetic.Operand(result), small.magnitude == 0, text.contains(where: { ("1"..."9").contains($0) }) { return .decimal(.zero) }
        return result
      } catch is ConversionFailure where hasExponent(text) {
        throw ConversionFailure(message: "", id: "InvalidCastFromStringToDecimal", inner: "The input string '\(text)' was not in a correct format.")
      }
    default:
      guard let operand = Arithmetic.Operand(value) else { return nil }
      guard let number = operand.decimal else { throw overflow(value, .decimal) }
      return .decimal(number)
    }
  }

  /// What .NET's own conversions say between types that have them but not for each other.
  func checkConvertible(_ value: Value, _ type: TypeDescriptor) throws {
    let convertible: Set<String> = ["Int32", "Int64", "Int16", "Byte", "SByte", "UInt16", "UInt32", "UInt64", "Double", "Single", "Decimal", "Char", "Boolean", "DateTime"]
    guard let own = value.type, convertible.contains(own.name), convertible.contains(type.name) else { return }
    throw ConversionFailure(message: "", inner: "Invalid cast from '\(own.name)' to '\(type.name)'.")
  }

  func bigInteger(_ value: Value) throws -> Value? {
    switch value {
    case .null, .nothing: return .big(0)
    case .string(let text):
      guard let number = number(in: text) else {
        throw ConversionFailure(message: "", inner: "The value could not be parsed.")
      }
      return try bigInteger(number)
    case .bool(let flag): return .big(flag ? 1 : 0)
    default: return Arithmetic.Operand(value)?.big.map { .big($0) }
    }
  }

  func character(_ value: Value) throws -> Value? {
    switch value {
    case .null, .nothing: return .char(0)
    case .string(let text):
      let units = text.utf16Units
      guard units.count == 1 else {
        throw ConversionFailure(message: "", inner: "String must be exactly one character long.")
      }
      return .char(units[0])
    case .bool, .double:
      try checkConvertible(value, .char)
      return nil
    default:
      guard Arithmetic.Operand(value) != nil else { return nil }
      return try integer(value, .char, UInt16.self).map { .char($0) }
    }
  }
}
