import PowerShellSyntax

/// Conversions to dates, GUIDs, versions, types and enumerations.
extension Session {
  func dateTime(_ value: Value) throws -> Value? {
    switch value {
    case .string(let text):
      if text.isEmpty || DateParser.parse(text) == nil {
        throw ConversionFailure(message: "", inner: DateParser.failure(text))
      }
      return DateParser.parse(text).map { .object($0) }
    case .int, .long:
      let ticks = Int64(value.intValue)
      guard (0...CalendarDate.maximum).contains(ticks) else {
        throw ConversionFailure(message: "", inner: "Ticks must be between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks. (Parameter 'ticks')")
      }
      return .object(DateTimeObject(ticks: ticks))
    case .object(let object):
      if let object = object as? DateTimeOffsetObject { return .object(object.local) }
      if case .decimal? = (object as? NumberObject)?.value { return try dateTime(.string(castToString(value))) }
      return nil
    // Other numbers go by their text, which may be a month and a day.
    case .double: return try dateTime(.string(castToString(value)))
    default: return nil
    }
  }

  /// A date with the offset that its text names; UTC, the rehearsal's own zone, where it names none.
  func dateTimeOffset(_ value: Value) throws -> Value? {
    if let date = value.object(as: DateTimeObject.self) { return .object(DateTimeOffsetObject(DateTimeObject(ticks: date.ticks), offset: 0)) }
    guard let date = try dateTime(value)?.object(as: DateTimeObject.self) else { return nil }
    let offset: Int64 = if case .string(let text) = value { DateParser.offset(in: text) ?? 0 } else { 0 }
    return .object(DateTimeOffsetObject(DateTimeObject(ticks: date.ticks + offset), offset: offset))
  }

  func timeSpan(_ value: Value) throws -> Value? {
    switch value {
    case .string(let text):
      do {
        return .object(TimeSpanObject(ticks: try TimeSpanText.parse(text)))
      } catch TimeSpanText.ParseFailure.overflow {
        throw ConversionFailure(
          message: "",
          inner: "The TimeSpan string '\(text)' could not be parsed because at least one of the numeric components is out of range or contains too many digits.")
      } catch {
        throw ConversionFailure(message: "", inner: "String '\(text)' was not recognized as a valid TimeSpan.")
      }
    case .int(let number): return .object(TimeSpanObject(ticks: Int64(number)))
    case .long(let number): return .object(TimeSpanObject(ticks: number))
    case .double: return try timeSpan(.string(castToString(value)))
    default: return nil
    }
  }

  func guid(_ value: Value) throws -> Value? {
    let text: String
    switch value {
    case .string(let given): text = given
    case .int, .long, .double: text = value.text
    default:
      guard let bytes = value.object(as: ArrayObject.self), bytes.elementType === TypeDescriptor.byte else { return nil }
      return try create(.guid, [value])
    }
    guard let guid = GuidText.parse(text) else {
      throw ConversionFailure(message: "", inner: GuidText.fault(of: text))
    }
    return .object(GuidObject(guid))
  }

  func version(_ value: Value) throws -> Value? {
    switch value {
    case .null, .nothing: return .null
    // A number goes by its text (LanguagePrimitives.ConvertNumericIConvertible).
    case .int, .long, .double, .string:
      let text = value.text
      let pieces = text.split(separator: ".", omittingEmptySubsequences: false)
      let parts = pieces.map { Int($0.trimmingCharacters) }
      guard (2...4).contains(parts.count) else {
        throw ConversionFailure(message: "", inner: "Version string portion was too short or too long. (Parameter 'input')")
      }
      guard !parts.contains(nil) else {
        throw ConversionFailure(message: "", inner: "The input string '\(pieces.first { Int($0) == nil } ?? "")' was not in a correct format.")
      }
      if let negative = parts.compactMap({ $0 }).first(where: { $0 < 0 }) {
        throw ConversionFailure(message: "", inner: "input ('\(negative)') must be a non-negative value. (Parameter 'input')\nActual value was \(negative).")
      }
      if parts.contains(where: { $0.map { $0 > Int(Int32.max) } ?? false }) { throw ConversionFailure(message: "", inner: "Value was either too large or too small for an Int32.") }
      return .object(VersionObject(parts.compactMap { $0 }))
    default:
      if let semantic = value.object(as: SemanticVersionObject.self) {
        return .object(VersionObject([semantic.major, semantic.minor, semantic.patch]))
      }
      return nil
    }
  }

  func semanticVersion(_ value: Value) throws -> Value? {
    if value.isNull { return .null }
    if let version = value.object(as: VersionObject.self), version.part(3) <= 0 {
      return .object(SemanticVersionObject(version.part(0), version.part(1), max(0, version.part(2))))
    }
    guard let version = SemanticVersionObject.parse(value.text) else {
      throw ConversionFailure(message: "", inner: value.text.isEmpty ? "version" : "The input string '' was not in a correct format.")
    }
    return .object(version)
  }

  func typeValue(_ value: Value) throws -> Value? {
    if value.object is TypeObject || value.isNull { return value }
    let text = try stringify(value)
    guard let type = types.type(named: text) else {
      throw ConversionFailure(
        message: "Cannot convert the \"\(text)\" value of type \"System.String\" to type \"System.Type\".",
        id: "InvalidCastFromStringToType")
    }
    return .object(TypeObject(type))
  }

  func enumValue(_ value: Value, _ type: TypeDescriptor, _ enumeration: Enumeration) throws -> Value? {
    func invalid(_ shown: String, id: String = "SubstringDisambiguationEnumParseThrewAnException") -> ConversionFailure {
      let names = enumeration.sorted.map(\.name).joined(separator: ",")
      return ConversionFailure(
        message:
          "Cannot convert \(shown) to type \"\(type.fullNameInMessages)\" due to enumeration values that are not valid. Specify one of the following enumeration values and try again. The possible enumeration values are \"\(names)\".",
        id: id)
    }
    if value.isNull { throw invalid("null", id: "nullToEnumInvalidCast") }
    if case .string(let text) = value { return try enumValue(text, type, enumeration, allowsSeveral: enumeration.isFlags) }
    if let other = value.object(as: EnumObject.self), other.type === type { return value }
    if isList(value) {
      // Numbers count by themselves, names are read as one text.
      let elements = enumerated(value)
      let names = try elements.filter { Arithmetic.Operand($0) == nil }.map { try stringify($0) }
      let number = elements.compactMap { Arithmetic.Operand($0)?.whole }.reduce(Int64(0)) { $0 | Int64(truncatingIfNeeded: $1) }
      do {
        let named = names.isEmpty ? .int(0) : try enumValue(names.joined(separator: ","), type, enumeration, allowsSeveral: true)
        return .object(EnumObject(type, number | Int64(named.intValue)))
      } catch let failure as ConversionFailure {
        throw conversionError(.string(try elements.map { try stringify($0) }.joined(separator: ",")), type, failure)
      }
    }
    if case .double = value { return try enumValue(value.text, type, enumeration, allowsSeveral: false) }
    guard Arithmetic.Operand(value) != nil || value.object is EnumObject else { return nil }
    guard let whole = (try? convert(value, to: enumeration.underlying)).flatMap({ Arithmetic.Operand($0)?.whole }) else { throw invalid("value \"\(value.text)\"") }
    let number = Int64(truncatingIfNeeded: whole)
    let known = enumeration.names.contains { $0.value == number }
    let bits = enumeration.names.reduce(Int64(0)) { $0 | $1.value }
    if !known && !(enumeration.isFlags && number & ~bits == 0) {
      throw invalid("value \"\(value.text)\"", id: "UndefinedIntegerToEnum")
    }
    return .object(EnumObject(type, number))
  }

  /// - Parameter allowsSeveral: whether commas part names; in text of other enumerations than flags they do where all names are whole,
  ///   as Enum.Parse has it (LanguagePrimitives.EnumSingleTypeConverter and EnumMultipleTypeConverter).
  private func enumValue(_ text: String, _ type: TypeDescriptor, _ enumeration: Enumeration, allowsSeveral: Bool) throws -> Value {
    var result: Int64 = 0
    let list = enumeration.sorted.map(\.name).joined(separator: ", ")
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let areWhole = parts.count > 1 && parts.allSatisfy { enumeration.value($0.trimmingCharacters) != nil }
    for part in allowsSeveral || areWhole ? parts : [text[...]] {
      let name = part.trimmingCharacters
      if parts.count == 1, let number = Int64(name) {
        result |= number
        continue
      }
      if let number = enumeration.value(name) {
        result |= number
        continue
      }
      let candidates = enumeration.names.filter { $0.name.lowercased().hasPrefix(name.lowercased()) }
      if candidates.count == 1 {
        result |= candidates[0].value
      } else if candidates.count > 1 {
        throw ConversionFailure(
          message: "", id: "SubstringDisambiguationEnumParseThrewAnException",
          inner:
            "The identifier name \(name) cannot be processed because it is either too similar or identical to the following enumerator names: \(candidates.map(\.name).joined(separator: ", ")). Use a more specific identifier name."
        )
      } else {
        if type.fullName == "System.Management.Automation.PSMemberTypes" {
          // This type's own converter says it.
          throw ConversionFailure(
            message: "",
            inner: "Cannot convert value \"\(text)\" to type \"\(type.fullName)\" due to enumeration values that are not valid. Specify one of the following enumeration values and try again. The possible enumeration values are \"\(enumeration.names.map(\.name).joined(separator: ","))\".")
        }
        throw ConversionFailure(
          message: "", id: "SubstringDisambiguationEnumParseThrewAnException",
          inner:
            "Unable to match the identifier name \(text) to a valid enumerator name. Specify one of the following enumerator names and try again:\n\(list)"
        )
      }
    }
    try check(result, text, type, enumeration)
    return .object(EnumObject(type, result))
  }

  /// Text may name no value that the enumeration lacks (LanguagePrimitives.EnumSingleTypeConverter.ThrowForUndefinedEnum).
  private func check(_ number: Int64, _ text: String, _ type: TypeDescriptor, _ enumeration: Enumeration) throws {
    let values = enumeration.names.map(\.value)
    if values.contains(number) || values.contains(where: { $0 < 0 }) { return }
    if enumeration.isFlags, number & ~values.reduce(0, |) == 0 { return }
    throw ConversionFailure(
      message:
        "Cannot convert value \"\(text)\" to type \"\(type.fullNameInMessages)\" due to enumeration values that are not valid. Specify one of the following enumeration values and try again. The possible enumeration values are \"\(enumeration.names.map(\.name).joined(separator: ","))\".",
      id: "EnumParseUndefined")
  }
}

/// GUIDs in their written forms.
enum GuidText {
  static let wrongFormat = "Format string can be only \"D\", \"d\", \"N\", \"n\", \"P\", \"p\", \"B\", \"b\", \"X\" or \"x\"."

  static func parse(_ text: String) -> String? {
    var body = text.trimmingWhitespace.lowercased()
    if let digits = hexadecimal(body) { return dashed(digits) }
    if (body.hasPrefix("{") && body.hasSuffix("}")) || (body.hasPrefix("(") && body.hasSuffix(")")) {
      body = String(body.dropFirst().dropLast())
    }
    let digits = body.filter { $0 != "-" }
    guard digits.count == 32, digits.allSatisfy({ $0.isHexDigit && $0.isASCII }) else { return nil }
    let groups = body.split(separator: "-", omittingEmptySubsequences: false).map(\.count)
    guard groups == [32] || groups == [8, 4, 4, 4, 12] else { return nil }
    return dashed(digits)
  }

  /// What is wrong with a text that is no GUID (Guid.TryParseGuid).
  static func fault(of text: String) -> String {
    let body = Array(text.trimmingWhitespace)
    if body.count < 32 { return "Unrecognized Guid format." }
    if body.count == 36, body[8] == "-" {
      return [13, 18, 23].allSatisfy { body[$0] == "-" } ? "Guid string should only contain hexadecimal characters." : "Dashes are in the wrong position for GUID parsing."
    }
    return body.count == 32 ? "Guid string should only contain hexadecimal characters." : "Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx)."
  }

  /// The GUID that a text is.
  ///
  /// - Throws: .NET's FormatException.
  static func checked(_ text: String) throws -> Value {
    guard let guid = parse(text) else { throw Failure.format(fault(of: text)) }
    return .object(GuidObject(guid))
  }

  /// The digits of the form X: `{0x01234567,0x89ab,0xcdef,{0x01,0x23,0x45,0x67,0x89,0xab,0xcd,0xef}}`.
  private static func hexadecimal(_ text: String) -> String? {
    guard text.hasPrefix("{0x"), text.hasSuffix("}}") else { return nil }
    let parts = text.filter { !"{} ".contains($0) }.split(separator: ",", omittingEmptySubsequences: false)
    let widths = [8, 4, 4] + Array(repeating: 2, count: 8)
    guard parts.count == widths.count else { return nil }
    var digits = ""
    for (part, width) in zip(parts, widths) {
      let own = part.dropFirst(2)
      guard part.hasPrefix("0x"), (1...width).contains(own.count), own.allSatisfy({ $0.isHexDigit && $0.isASCII }) else { return nil }
      digits += String(repeating: "0", count: width - own.count) + own
    }
    return digits
  }

  static func dashed(_ digits: String) -> String {
    let characters = Array(digits)
    func part(_ range: Range<Int>) -> String { String(characters[range]) }
    return [part(0..<8), part(8..<12), part(12..<16), part(16..<20), part(20..<32)].joined(separator: "-")
  }
}
