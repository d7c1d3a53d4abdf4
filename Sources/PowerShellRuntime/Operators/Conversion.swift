import PowerShellSyntax

/// Conversions between types, with PowerShell's errors.
extension Session {
  /// Converts a value as a cast does.
  ///
  /// - Throws: `Unwind.error` with the message of a failed cast, an InvalidArgument.
  public func convert(_ value: Value, to type: TypeDescriptor) throws -> Value {
    if let result = try tryConvert(value, to: type) { return result }
    throw conversionError(value, type, nil)
  }

  /// What a conversion reports where the value itself says why it failed.
  struct ConversionFailure: Error {
    let message: String
    var id = "RuntimeException"
    var inner: String?
  }

  func conversionError(_ value: Value, _ type: TypeDescriptor, _ failure: ConversionFailure?) -> Unwind {
    let message: String
    let id: String
    if let failure, failure.inner == nil {
      message = failure.message
      id = failure.id
    } else {
      let showsType = value.object is ArrayObject || (value.object is ListObject && !(value.type?.genericArguments.isEmpty ?? true))
      let quoted = showsType ? value.type?.fullName ?? "" : value.object is DateTimeObject ? value.object?.text ?? "" : (try? stringify(value)) ?? value.text
      let source = value.type?.displayNameInMessages ?? ""
      let detail = failure?.inner.map { " Error: \"\($0)\"" } ?? ""
      if failure == nil {
        message = value.isNull
          ? "Cannot convert null to type \"\(type.fullNameInMessages)\"."
          : "Cannot convert the \"\(quoted)\" value of type \"\(source)\" to type \"\(type.fullNameInMessages)\"."
        id = value.isNull ? "nullToObjectInvalidCast" : "ConvertToFinalInvalidCastException"
      } else {
        message = "Cannot convert value \"\(quoted)\" to type \"\(type.fullNameInMessages)\"." + detail
        id = failure?.id ?? "RuntimeException"
      }
    }
    let inner = ExceptionObject(Failure.exceptionType("System.Management.Automation.PSInvalidCastException"), message)
    return Failure.error(message, id: id, .InvalidArgument, inner: inner)
  }

  /// The converted value; nil where there is no conversion between the types.
  func tryConvert(_ value: Value, to type: TypeDescriptor) throws -> Value? {
    let value = type === TypeDescriptor.object || type === TypeDescriptor.psObject ? value : value.base
    do {
      return try conversion(of: value, to: type)
    } catch let failure as ConversionFailure {
      throw conversionError(value, type, failure)
    }
  }

  private func conversion(of value: Value, to type: TypeDescriptor) throws -> Value? {
    if let own = value.type, own === type { return value }
    switch type.fullName {
    case "System.Object", "System.Management.Automation.PSObject": return value
    case "System.String": return value.isNull ? .string("") : .string(try castToString(value))
    case "System.Boolean": return .bool(truth(value))
    case "System.Management.Automation.SwitchParameter":
      if value.isNull { return .object(SwitchObject(false)) }
      return .object(SwitchObject(truth(value)))
    case "System.Void": return .nothing
    case "System.Int32": return try integer(value, type, Int32.self).map { .int($0) }
    case "System.Int64": return try integer(value, type, Int64.self).map { .long($0) }
    case "System.Byte": return try integer(value, type, UInt8.self).map { .number(.uint8($0)) }
    case "System.SByte": return try integer(value, type, Int8.self).map { .number(.int8($0)) }
    case "System.Int16": return try integer(value, type, Int16.self).map { .number(.int16($0)) }
    case "System.UInt16": return try integer(value, type, UInt16.self).map { .number(.uint16($0)) }
    case "System.UInt32": return try integer(value, type, UInt32.self).map { .number(.uint32($0)) }
    case "System.UInt64": return try integer(value, type, UInt64.self).map { .number(.uint64($0)) }
    case "System.Double": return try real(value, type).map { .double($0) }
    case "System.Single": return try real(value, type).map { .number(.single(Float($0))) }
    case "System.Decimal": return try decimal(value)
    case "System.Numerics.BigInteger": return try bigInteger(value)
    case "System.Char": return try character(value)
    case "System.DateTime": return try dateTime(value)
    case "System.DateTimeOffset": return try dateTimeOffset(value)
    case "System.TimeSpan": return try timeSpan(value)
    case "System.Guid": return try guid(value)
    case "System.Version": return try version(value)
    case "System.Management.Automation.SemanticVersion": return try semanticVersion(value)
    case "System.Uri": return value.isNull ? .null : .object(UriObject(try castToString(value)))
    case "System.Text.RegularExpressions.Regex":
      if value.isNull { return .null }
      do {
        return .object(try RegexObject(pattern: castToString(value), options: []))
      } catch let exception as DotNetException {
        throw ConversionFailure(message: "", inner: exception.exception.message)
      }
    case "System.Type", "System.RuntimeType": return try typeValue(value)
    case "System.Management.Automation.ScriptBlock":
      if value.isNull { return .null }
      return value.object is ScriptBlock ? value : nil
    case "System.Collections.IDictionary": return value.isNull || value.object is DictionaryObject ? value : nil
    case "System.Collections.Hashtable": return hashtable(value)
    case "System.Collections.Specialized.OrderedDictionary": return value.isNull ? .null : ordered(value)
    case "System.Management.Automation.PSCustomObject": return try customObject(value)
    case "System.Array", "System.Collections.IList", "System.Collections.IEnumerable", "System.Collections.ICollection":
      if value.isNull { return .null }
      return isList(value) ? value : .array([value])
    case "System.Collections.ArrayList":
      return value.isNull ? .null : .object(ListObject(enumerated(value)))
    case "System.Management.Automation.PSReference": return value.object is ReferenceObject ? value : .object(ReferenceObject(value))
    case "System.Xml.XmlDocument":
      if value.isNull { return .null }
      return value.object is XmlNodeObject ? value : .object(try XmlParser.parse(castToString(value)))
    case "System.Security.SecureString", "System.Management.Automation.PSCredential":
      if case .string = value {
        // What may be a secret is not repeated.
        throw ConversionFailure(
          message: "Cannot convert the value of type \"System.String\" to type \"\(type.fullName)\".", id: "ConvertToFinalInvalidCastException")
      }
      return value.isNull ? .null : nil
    case "System.Text.StringBuilder":
      return value.isNull ? .null : .object(StringBuilderObject(try castToString(value)))
    case "System.Globalization.CultureInfo":
      return value.isNull ? .null : .object(OpaqueObject(try castToString(value), type: type, text: { $0 }))
    case "System.Net.Mail.MailAddress":
      if value.isNull { return .null }
      guard let address = TextMembers.mailAddress(try castToString(value), type) else {
        throw ConversionFailure(message: "", inner: "The specified string is not in the form required for an e-mail address.")
      }
      return address
    case "System.DateOnly", "System.TimeOnly":
      guard case .string(let text) = value else { break }
      guard let made = DateOnlyMembers.parse(text, type, self) else { throw ConversionFailure(message: "", inner: DateOnlyMembers.refusal(text, type)) }
      return made
    case "System.Net.IPAddress":
      if value.isNull { return .null }
      guard case .string(let text) = value else { break }
      guard let bytes = NetMembers.addressBytes(text) else {
        throw ConversionFailure(message: "", inner: "An invalid IP address was specified.")
      }
      return NetMembers.address(bytes, type)
    default: break
    }
    if let enumeration = type.enumeration { return try enumValue(value, type, enumeration) }
    if let element = type.elementType { return try typedArray(value, element) }
    if let own = value.type, own.isSubtype(of: type) { return value }
    if let generic = try genericConversion(value, type) { return generic }
    if value.isNull { return type.isValueType ? nil : .null }
    if type.scriptClass != nil || type.isSubtype(of: .exception) || type.constructors != nil {
      return try construct(value, type)
    }
    return nil
  }

  // MARK: Scalars

  private func castToString(_ value: Value) throws -> String {
    if case .object(let object) = value, let enumeration = object as? EnumObject { return enumeration.text }
    return try stringify(value)
  }

  /// Reads a number in text as PowerShell does: literals with suffixes and multipliers, thousands separators, blanks.
  func number(in text: String) -> Value? {
    let trimmed = text.trimmingWhitespace
    if trimmed.isEmpty { return .int(0) }
    if let literal = NumberParser.parse(trimmed) { return Value(literal) }
    let plain = trimmed.replacing(",", with: "")
    if plain != trimmed, plain.allSatisfy({ $0.isNumber || $0 == "." || $0 == "-" }), let literal = NumberParser.parse(plain) {
      return Value(literal)
    }
    return nil
  }

  private func integer<T: FixedWidthInteger>(_ value: Value, _ type: TypeDescriptor, _: T.Type) throws -> T? {
    switch value {
    case .null, .nothing: return 0
    case .bool(let flag): return flag ? 1 : 0
    case .char(let unit): return try narrow(Int128(unit), value, type)
    case .int(let number): return try narrow(Int128(number), value, type)
    case .long(let number): return try narrow(Int128(number), value, type)
    case .double(let number): return try narrow(rounded(number, value, type), value, type)
    case .string(let text):
      guard let number = number(in: text) else {
        throw ConversionFailure(
          message: "", id: "InvalidCastFromStringToInteger",
          inner: "The input string '\(text)' was not in a correct format.")
      }
      do {
        return try integer(number, type, T.self)
      } catch is ConversionFailure {
        throw ConversionFailure(
          message: "", id: "InvalidCastFromStringToInteger",
          inner: "Value was either too large or too small for \(TypeDescriptor.overflowName(type)).")
      }
    case .object(let object):
      if let object = object as? EnumObject { return try narrow(Int128(object.value), value, type) }
      if let object = object as? SwitchObject { return object.isPresent ? 1 : 0 }
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

  private func rounded(_ number: Double, _ value: Value, _ type: TypeDescriptor) throws -> Int128 {
    let result = number.rounded(.toNearestOrEven)
    guard result.isFinite, abs(result) < 1.0e38 else { throw overflow(value, type) }
    return Int128(result)
  }

  private func narrow<T: FixedWidthInteger>(_ number: Int128, _ value: Value, _ type: TypeDescriptor) throws -> T {
    guard let result = T(exactly: number) else { throw overflow(value, type) }
    return result
  }

  private func overflow(_ value: Value, _ type: TypeDescriptor) -> ConversionFailure {
    ConversionFailure(
      message: "", id: "RuntimeException",
      inner: "Value was either too large or too small for \(TypeDescriptor.overflowName(type)).")
  }

  private func real(_ value: Value, _ type: TypeDescriptor) throws -> Double? {
    switch value {
    case .null, .nothing: return 0
    case .bool(let flag): return flag ? 1 : 0
    case .char(let unit): return Double(unit)
    case .string(let text):
      switch text.trimmingWhitespace {
      case "NaN": return .nan
      case "Infinity", "∞": return .infinity
      case "-Infinity", "-∞": return -.infinity
      default: break
      }
      guard let number = number(in: text), let operand = Arithmetic.Operand(number) else {
        throw ConversionFailure(
          message: "", id: "InvalidCastFromStringToDoubleOrSingle",
          inner: "The input string '\(text)' was not in a correct format.")
      }
      return operand.double
    case .object(let object):
      if let object = object as? EnumObject { return Double(object.value) }
      return Arithmetic.Operand(value)?.double
    default: return Arithmetic.Operand(value)?.double
    }
  }

  private func decimal(_ value: Value) throws -> Value? {
    switch value {
    case .null, .nothing: return .decimal(.zero)
    case .bool(let flag): return .decimal(DecimalNumber(whole: flag ? 1 : 0))
    case .string(let text):
      guard let number = number(in: text) else {
        throw ConversionFailure(
          message: "", id: "InvalidCastFromStringToDecimal",
          inner: "The input string '\(text)' was not in a correct format.")
      }
      return try decimal(number)
    default:
      guard let operand = Arithmetic.Operand(value) else { return nil }
      guard let number = operand.decimal else { throw overflow(value, .decimal) }
      return .decimal(number)
    }
  }

  /// What .NET's own conversions say between types that have them but not for each other.
  private func checkConvertible(_ value: Value, _ type: TypeDescriptor) throws {
    let convertible: Set<String> = ["Int32", "Int64", "Int16", "Byte", "SByte", "UInt16", "UInt32", "UInt64", "Double", "Single", "Decimal", "Char", "Boolean", "DateTime"]
    guard let own = value.type, convertible.contains(own.name), convertible.contains(type.name) else { return }
    throw ConversionFailure(message: "", inner: "Invalid cast from '\(own.name)' to '\(type.name)'.")
  }

  private func bigInteger(_ value: Value) throws -> Value? {
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

  private func character(_ value: Value) throws -> Value? {
    switch value {
    case .null, .nothing: return .char(0)
    case .string(let text):
      let units = Array(text.utf16)
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

  // MARK: Dates, identifiers

  private func dateTime(_ value: Value) throws -> Value? {
    switch value {
    case .string(let text):
      if text.isEmpty || DateParser.parse(text) == nil {
        throw ConversionFailure(message: "", inner: DateParser.failure(text))
      }
      return DateParser.parse(text).map { .object($0) }
    case .int(let number): return .object(DateTimeObject(ticks: Int64(number)))
    case .long(let number): return .object(DateTimeObject(ticks: number))
    case .object(let object):
      if let object = object as? DateTimeOffsetObject { return .object(object.local) }
      return nil
    default: return nil
    }
  }

  /// A date with the offset that its text names; UTC, the rehearsal's own zone, where it names none.
  private func dateTimeOffset(_ value: Value) throws -> Value? {
    guard let date = try dateTime(value)?.object(as: DateTimeObject.self) else { return nil }
    var offset: Int64 = 0
    if case .string(let text) = value, let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" }), text[..<sign].contains(":") {
      let parts = text[text.index(after: sign)...].split(separator: ":").map { Int64($0) ?? 0 }
      offset = ((parts.first ?? 0) * 60 + (parts.count > 1 ? parts[1] : 0)) * 600_000_000 * (text[sign] == "-" ? -1 : 1)
    }
    return .object(DateTimeOffsetObject(DateTimeObject(ticks: date.ticks + offset), offset: offset))
  }

  private func timeSpan(_ value: Value) throws -> Value? {
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
    case .double: throw ConversionFailure(message: "", inner: "String '\(value.text)' was not recognized as a valid TimeSpan.")
    default: return nil
    }
  }

  private func guid(_ value: Value) throws -> Value? {
    guard case .string(let text) = value else { return nil }
    guard let guid = GuidText.parse(text) else {
      let dashes = text.filter { $0 == "-" }.count
      let looksLike = text.count == 36 || dashes == 4
      throw ConversionFailure(
        message: "",
        inner: looksLike && dashes != 4 || (dashes == 4 && text.count != 36)
          ? "Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx)." : "Unrecognized Guid format.")
    }
    return .object(GuidObject(guid))
  }

  private func version(_ value: Value) throws -> Value? {
    switch value {
    case .null, .nothing: return .null
    case .int(let number): return .object(VersionObject([Int(number), 0]))
    case .double, .string:
      let text = value.text
      let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0.trimmingCharacters) }
      guard (2...4).contains(parts.count) else {
        throw ConversionFailure(message: "", inner: "Version string portion was too short or too long. (Parameter 'input')")
      }
      guard !parts.contains(nil) else {
        throw ConversionFailure(message: "", inner: "The input string '\(text.split(separator: ".").first { Int($0) == nil } ?? "")' was not in a correct format.")
      }
      return .object(VersionObject(parts.compactMap { $0 }))
    default:
      if let semantic = value.object(as: SemanticVersionObject.self) {
        return .object(VersionObject([semantic.major, semantic.minor, semantic.patch]))
      }
      return nil
    }
  }

  private func semanticVersion(_ value: Value) throws -> Value? {
    if value.isNull { return .null }
    var text = value.text
    var build: String?
    var label: String?
    if let plus = text.firstIndex(of: "+") {
      build = String(text[text.index(after: plus)...])
      text = String(text[..<plus])
    }
    if let dash = text.firstIndex(of: "-") {
      label = String(text[text.index(after: dash)...])
      text = String(text[..<dash])
    }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...3).contains(parts.count), !parts.contains(nil) else {
      throw ConversionFailure(message: "", inner: "Input string was not in a correct format.")
    }
    func part(_ index: Int) -> Int { index < parts.count ? parts[index] ?? 0 : 0 }
    return .object(SemanticVersionObject(part(0), part(1), part(2), label: label, build: build))
  }

  private func typeValue(_ value: Value) throws -> Value? {
    if value.object is TypeObject || value.isNull { return value }
    guard case .string(let text) = value else { return nil }
    guard let type = types.type(named: text) else {
      throw ConversionFailure(
        message: "Cannot convert the \"\(text)\" value of type \"System.String\" to type \"System.Type\".",
        id: "InvalidCastConstructorException")
    }
    return .object(TypeObject(type))
  }

  private func enumValue(_ value: Value, _ type: TypeDescriptor, _ enumeration: Enumeration) throws -> Value? {
    func invalid(_ shown: String) -> ConversionFailure {
      let names = enumeration.names.map(\.name).joined(separator: ",")
      return ConversionFailure(
        message:
          "Cannot convert \(shown) to type \"\(type.fullNameInMessages)\" due to enumeration values that are not valid. Specify one of the following enumeration values and try again. The possible enumeration values are \"\(names)\".",
        id: "SubstringDisambiguationEnumParseThrewAnException")
    }
    if value.isNull { throw invalid("null") }
    if case .string(let text) = value { return try enumValue(text, type, enumeration) }
    if let other = value.object(as: EnumObject.self) { return .object(EnumObject(type, other.value)) }
    if isList(value) {
      let joined = try enumerated(value).map { try stringify($0) }.joined(separator: ",")
      do { return try enumValue(joined, type, enumeration) } catch let failure as ConversionFailure { throw conversionError(.string(joined), type, failure) }
    }
    if case .double = value { return try enumValue(value.text, type, enumeration) }
    guard let operand = Arithmetic.Operand(value) else { return nil }
    let number = Int64(operand.double.rounded(.toNearestOrEven))
    let known = enumeration.names.contains { $0.value == number }
    let bits = enumeration.names.reduce(Int64(0)) { $0 | $1.value }
    if !known && !(enumeration.isFlags && number & ~bits == 0) {
      throw invalid("value \"\(value.text)\"")
    }
    return .object(EnumObject(type, number))
  }

  private func enumValue(_ text: String, _ type: TypeDescriptor, _ enumeration: Enumeration) throws -> Value {
    var result: Int64 = 0
    let list = enumeration.names.map(\.name).joined(separator: ", ")
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let name = part.trimmingCharacters
      if let number = Int64(name) {
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
          message: "", id: "InvalidCastFromStringToEnum",
          inner:
            "Unable to match the identifier name \(text) to a valid enumerator name. Specify one of the following enumerator names and try again:\n\(list)"
        )
      }
    }
    return .object(EnumObject(type, result))
  }

  // MARK: Collections and objects

  private func hashtable(_ value: Value) -> Value? {
    if value.isNull { return .null }
    guard let dictionary = value.object(as: DictionaryObject.self) else { return nil }
    if dictionary.isHashtable { return value }
    let result = DictionaryObject()
    for (key, element) in dictionary.entries { result[key: key] = element }
    return .object(result)
  }

  private func ordered(_ value: Value) -> Value? {
    guard let dictionary = value.object(as: DictionaryObject.self) else { return nil }
    let result = DictionaryObject(type: .orderedDictionary)
    for (key, element) in dictionary.entries { result[key: key] = element }
    return .object(result)
  }

  private func customObject(_ value: Value) throws -> Value? {
    guard let dictionary = value.object(as: DictionaryObject.self) else { return value }
    let entries = dictionary.entries
    let object = CustomObject(Shape(entries.map { $0.key.text }), entries.map(\.value))
    if let name = object["PSTypeName"] {
      object["PSTypeName"] = nil
      let members = ExtendedMembers()
      members.typeNames = [name.text, "System.Management.Automation.PSCustomObject", "System.Object"]
      object.extended = members
    }
    return .object(object)
  }

  private func typedArray(_ value: Value, _ element: TypeDescriptor) throws -> Value? {
    if value.isNull { return .null }
    if let array = value.object(as: ArrayObject.self), array.elementType === element { return value }
    if element === TypeDescriptor.char, case .string(let text) = value {
      return .object(ArrayObject(text.utf16.map { .char($0) }, elementType: element))
    }
    let source = isList(value) ? enumerated(value) : [value]
    do {
      return .object(ArrayObject(try source.map { try convertElement($0, element, of: value) }, elementType: element))
    } catch Unwind.error(let error) where !(value.object is ArrayObject) {
      throw ConversionFailure(message: "", id: error.record.errorId, inner: error.record.exception.message)
    }
  }

  private func convertElement(_ value: Value, _ element: TypeDescriptor, of list: Value) throws -> Value {
    if let result = try tryConvert(value, to: element) { return result }
    throw conversionError(value, element, nil)
  }

  private func genericConversion(_ value: Value, _ type: TypeDescriptor) throws -> Value? {
    guard !type.genericArguments.isEmpty, let open = type.base?.name else { return nil }
    switch open {
    case "Nullable`1": return value.isNull ? .null : try convert(value, to: type.genericArguments[0])
    case "List`1", "Collection`1", "ReadOnlyCollection`1":
      if value.isNull { return .null }
      let source = isList(value) ? enumerated(value) : [value]
      return .object(ListObject(try source.map { try convert($0, to: type.genericArguments[0]) }, type: type))
    case "IEnumerable`1", "IList`1", "ICollection`1": return try typedArray(value, type.genericArguments[0])
    case "Queue`1", "Stack`1":
      if value.isNull { return .null }
      return .object(ListObject(try enumerated(value).map { try convert($0, to: type.genericArguments[0]) }, type: type))
    case "HashSet`1", "SortedSet`1":
      if value.isNull { return .null }
      let result = SetObject(type: type)
      for element in isList(value) ? enumerated(value) : [value] { result.add(try convert(element, to: type.genericArguments[0])) }
      return .object(result)
    case "Dictionary`2", "SortedDictionary`2":
      guard let dictionary = value.object(as: DictionaryObject.self) else { return value.isNull ? .null : nil }
      let result = DictionaryObject(type: type, ignoresCase: false)
      for (key, element) in dictionary.entries {
        result[key: try convert(key, to: type.genericArguments[0])] = try convert(element, to: type.genericArguments[1])
      }
      return .object(result)
    default: return nil
    }
  }

  /// An object with these properties set.
  private func create(_ type: TypeDescriptor, properties: [(name: String, value: Value)]) throws -> Value {
    let object = try create(type, [])
    func refuse(_ reason: String) -> ConversionFailure {
      ConversionFailure(message: "Cannot create object of type \"\(type.fullNameInMessages)\". " + reason, id: "ObjectCreationError")
    }
    for (name, value) in properties {
      guard try findMember(name, of: object) != nil else {
        let settable = try members(of: object, hidden: false).filter { $0.kind == .Property }.map { member in
          "[\(member.name) <\(types.type(named: member.definition.prefix { $0 != " " }.description)?.fullName ?? "System.Object")>]"
        }
        throw refuse("The property '\(name)' was not found for the '\(type.fullNameInMessages)' object. The settable properties are: \(settable.joined(separator: ", ")).")
      }
      do {
        try setProperty(name, of: object, to: value)
      } catch Unwind.error(let error) {
        throw refuse(error.record.exception.inner?.message ?? error.record.exception.message)
      }
    }
    return object
  }

  /// A class made from a dictionary of its properties, or by its constructor of one argument.
  private func construct(_ value: Value, _ type: TypeDescriptor) throws -> Value? {
    if let dictionary = value.object(as: DictionaryObject.self), !type.isSubtype(of: .exception) {
      if let own = type.scriptClass, !own.hasDefaultConstructor { return nil }
      return try create(type, properties: dictionary.entries.map { ($0.key.text, $0.value) })
    }
    if let custom = value.object(as: CustomObject.self), type.scriptClass != nil {
      return try create(type, properties: custom.properties.map { ($0.name, $0.value) })
    }
    guard type.scriptClass == nil || (type.scriptClass?.hasConstructor(argumentCount: 1) ?? false) else { return nil }
    if let own = type.scriptClass, isList(value) || !own.takes(value, self) { return nil }
    do {
      return try create(type, [value])
    } catch is DotNetException {
      return nil
    }
  }
}

extension TypeDescriptor {
  /// The name that conversion errors quote.
  var fullNameInMessages: String { fullName }
  var displayNameInMessages: String { self === TypeDescriptor.runtimeType ? "System.RuntimeType" : fullName }

  static func overflowName(_ type: TypeDescriptor) -> String {
    switch type.fullName {
    case "System.Int32": "an Int32"
    case "System.Int64": "an Int64"
    case "System.Int16": "an Int16"
    case "System.Byte": "an unsigned byte"
    case "System.SByte": "a signed byte"
    case "System.UInt16": "a UInt16"
    case "System.UInt32": "a UInt32"
    case "System.UInt64": "a UInt64"
    case "System.Char": "a character"
    case "System.Decimal": "a Decimal"
    default: "a " + type.name
    }
  }
}

extension Substring {
  var trimmingCharacters: String { String(self).trimmingWhitespace }
}

/// GUIDs in their written forms.
enum GuidText {
  static func parse(_ text: String) -> String? {
    var body = text.trimmingWhitespace.lowercased()
    if (body.hasPrefix("{") && body.hasSuffix("}")) || (body.hasPrefix("(") && body.hasSuffix(")")) {
      body = String(body.dropFirst().dropLast())
    }
    let digits = body.filter { $0 != "-" }
    guard digits.count == 32, digits.allSatisfy({ $0.isHexDigit && $0.isASCII }) else { return nil }
    let groups = body.split(separator: "-", omittingEmptySubsequences: false).map(\.count)
    guard groups == [32] || groups == [8, 4, 4, 4, 12] else { return nil }
    return dashed(digits)
  }

  static func dashed(_ digits: String) -> String {
    let characters = Array(digits)
    func part(_ range: Range<Int>) -> String { String(characters[range]) }
    return [part(0..<8), part(8..<12), part(12..<16), part(16..<20), part(20..<32)].joined(separator: "-")
  }
}
