import PowerShellSyntax

/// Conversions between types, with PowerShell's errors.
extension Session {
  /// Converts a value as a cast does.
  ///
  /// - Throws: `Unwind.error` with the message of a failed cast, an InvalidArgument.
  public func convert(_ value: Value, to type: TypeDescriptor) throws -> Value {
    switch value {
    case .int where type === TypeDescriptor.int, .string where type === TypeDescriptor.string: return value
    default: break
    }
    if let result = try tryConvert(value, to: type) { return result }
    throw conversionError(value, type, nil)
  }

  /// What a conversion reports where the value itself says why it failed.
  struct ConversionFailure: Error {
    let message: String
    var id = "RuntimeException"
    var inner: String?
    /// The exception that the message of `inner` is from, where there is one.
    var cause: ExceptionObject?
  }

  func conversionError(_ value: Value, _ type: TypeDescriptor, _ failure: ConversionFailure?) -> Unwind {
    let message: String
    let id: String
    if let failure, failure.inner == nil {
      message = failure.message
      id = failure.id
    } else {
      let showsType = value.object is ArrayObject || value.object is EnumeratorObject || (value.object is ListObject && !(value.type?.genericArguments.isEmpty ?? true))
      let quoted = showsType ? value.type?.fullName ?? "" : value.object is DateTimeObject ? value.object?.text ?? "" : (try? conversionText(of: value)) ?? value.text
      let source = value.isRecord ? typeNames(of: value).first ?? "" : value.type?.displayNameInMessages ?? ""
      let detail = failure?.inner.map { " Error: \"\($0)\"" } ?? ""
      if failure == nil {
        let plain = "Cannot convert the \"\(quoted)\" value of type \"\(source)\" to type \"\(type.fullNameInMessages)\"."
        if value.isRecord, isMadeWithoutArguments(type) {
          // That its properties make none is told around the plain refusal (LanguagePrimitives.ConvertViaNoArgumentConstructor).
          let cause = ExceptionObject(Failure.exceptionType("System.Management.Automation.PSInvalidCastException"), plain)
          return conversionError(value, type, ConversionFailure(message: "", id: "InvalidCastConstructorException", inner: plain, cause: cause))
        }
        message = value.isNull ? Session.nullRefusal(type) : type.fullName == "System.Security.SecureString" ? plain.replacing("the \"\(quoted)\" value", with: "the value") : plain
        id = value.isNull ? (type.isEnum ? "nullToEnumInvalidCast" : "nullToObjectInvalidCast") : "ConvertToFinalInvalidCastException"
      } else {
        message = "Cannot convert value \"\(quoted)\" to type \"\(type.fullNameInMessages)\"." + detail
        id = failure.map { $0.id == "RuntimeException" ? Session.castFailureId(of: value, to: type) : $0.id } ?? "RuntimeException"
      }
    }
    let inner = ExceptionObject(Failure.exceptionType("System.Management.Automation.PSInvalidCastException"), message)
    inner.errorId = id
    inner.inner = failure?.cause ?? failure?.inner.map { ExceptionObject(Failure.exceptionType(Session.reasonType($0, id)), $0) }
    return Failure.error(message, id: id, .InvalidArgument, inner: inner)
  }

  /// A value as the messages of conversions quote it: fractions are the culture's.
  private func conversionText(of value: Value) throws -> String {
    if case .double = value { return try cultureText(of: value) }
    return try stringify(value)
  }

  /// The type of .NET's exception behind a conversion that failed.
  private static func reasonType(_ reason: String, _ id: String) -> String {
    if id.hasPrefix("SubstringDisambiguation") { return "System.Management.Automation.RuntimeException" }
    if id == "InvalidCastIConvertible", reason.hasPrefix("Invalid cast from") { return "System.InvalidCastException" }
    if reason.contains("format") || reason.contains("was not recognized as a valid") || reason.contains("exactly one character") { return "System.FormatException" }
    return reason.contains("too large or too small") ? "System.OverflowException" : "System.ArgumentException"
  }

  /// Why null has no value of a type; an enumeration's message names those there are.
  static func nullRefusal(_ type: TypeDescriptor) -> String {
    let refusal = "Cannot convert null to type \"\(type.fullNameInMessages)\""
    guard let names = type.enumeration?.names.map(\.name) else { return refusal + "." }
    return refusal
      + " due to enumeration values that are not valid. Specify one of the following enumeration values and try again. The possible enumeration values are \"\(names.joined(separator: ","))\"."
  }

  /// The id of the failure of a cast that calls a type's Parse, its constructor or IConvertible (LanguagePrimitives).
  private static func castFailureId(of value: Value, to type: TypeDescriptor) -> String {
    if value.object is DateTimeObject || value.type === TypeDescriptor.bool { return "InvalidCastIConvertible" }
    if type === TypeDescriptor.char, value.type !== TypeDescriptor.string { return "InvalidCastIConvertible" }
    switch type.name {
    case "DateTime", "TimeSpan", "Guid", "DateTimeOffset", "DateOnly", "TimeOnly": return "InvalidCastParseTargetInvocationWithFormatProvider"
    case "Char", "Version", "SemanticVersion", "IPAddress", "PhysicalAddress": return "InvalidCastParseTargetInvocation"
    case "MailAddress", "CultureInfo": return "InvalidCastConstructorException"
    case "Regex": return "InvalidCastFromStringToRegex"
    case "Uri": return "InvalidCastFromStringToUri"
    case "BigInteger": return "InvalidCastFromStringToInteger"
    default: return "RuntimeException"
    }
  }

  /// The converted value; nil where there is no conversion between the types.
  func tryConvert(_ value: Value, to type: TypeDescriptor) throws -> Value? {
    if type === TypeDescriptor.string {
      if let written = value.writtenText { return .string(written) }
      if value.isNullText { return .null }
    }
    let value = type === TypeDescriptor.object || type === TypeDescriptor.psObject ? value : value.base
    do {
      return try conversion(of: value, to: type)
    } catch let failure as ConversionFailure {
      throw conversionError(value, type, failure)
    }
  }

  private static let refusedByTruthAndDates: Set<String> = [
    "System.Guid", "System.TimeSpan", "System.Version", "System.Uri", "System.Text.RegularExpressions.Regex", "System.Net.IPAddress", "System.Collections.Hashtable",
    "System.Management.Automation.ScriptBlock", "System.DateOnly", "System.TimeOnly",
  ]

  /// Truth values, characters and dates become what .NET's IConvertible makes of them, and nothing else (LanguagePrimitives.FigureConversion).
  private func checkInterfaceConversion(_ value: Value, _ type: TypeDescriptor) throws {
    let isDate = value.object is DateTimeObject
    if case .char = value, type.isEnum { throw ConversionFailure(message: "", inner: "Invalid cast from 'System.Char' to '\(type.fullName)'.") }
    if case .bool = value {} else if !isDate { return }
    if type === TypeDescriptor.dateTime || isDate && [TypeDescriptor.double, .single, .decimal, .char].contains(where: { $0 === type }) {
      throw ConversionFailure(message: "", inner: "Invalid cast from '\(isDate ? "DateTime" : "Boolean")' to '\(type.name)'.")
    }
    guard Session.refusedByTruthAndDates.contains(type.fullName) || type.isEnum else { return }
    throw ConversionFailure(message: "", inner: "Invalid cast from '\(isDate ? "System.DateTime" : "System.Boolean")' to '\(type.fullName)'.")
  }

  /// Types that any object becomes by the language's own rules, whatever operators its class has.
  private static let typesOfAnything: Set<String> = ["System.Object", "System.Management.Automation.PSObject", "System.String", "System.Boolean"]

  /// Types that are read from text, and from records and tables by their properties alone.
  private static let typesReadFromText: Set<String> = [
    "System.Uri", "System.Text.RegularExpressions.Regex", "System.Text.StringBuilder", "System.Net.IPAddress", "System.Globalization.CultureInfo", "System.Net.Mail.MailAddress",
    "System.DateTime", "System.DateTimeOffset", "System.TimeSpan", "System.Guid", "System.Version", "System.Decimal",
  ]

  private func conversion(of value: Value, to type: TypeDescriptor) throws -> Value? {
    if let own = value.type, own === type { return value }
    try checkInterfaceConversion(value, type)
    if value.object is ClassInstance, !Session.typesOfAnything.contains(type.fullName), let made = try castOperator(value, type) { return made }
    if let object = value.object, object is DictionaryObject || value.isRecord, Session.typesReadFromText.contains(type.fullName) {
      guard let table = object as? DictionaryObject, isMadeWithoutArguments(type) else { return nil }
      return try create(type, from: table)
    }
    switch type.fullName {
    case "System.Object", "System.Management.Automation.PSObject": return value
    case "System.String": return value.isNull ? .string("") : .string(try value.writtenText ?? castToString(value))
    case "System.Boolean": return .bool(truth(value))
    case "System.Management.Automation.SwitchParameter":
      if value.isNull { return .object(SwitchObject(false)) }
      guard case .bool(let flag) = value.base else { return nil }
      return .object(SwitchObject(flag))
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
    case "System.Half": return try half(value, type)
    case "System.Decimal": return try decimal(value)
    case "System.Numerics.BigInteger": return try bigInteger(value)
    case "System.Char": return try character(value)
    case "System.DateTime": return try dateTime(value)
    case "System.DateTimeOffset": return try dateTimeOffset(value)
    case "System.TimeSpan": return try timeSpan(value)
    case "System.Guid": return try guid(value)
    case "System.Version": return try version(value)
    case "System.Management.Automation.SemanticVersion": return try semanticVersion(value)
    case "System.Uri":
      if value.isNull { return .null }
      do { return .object(try UriObject(checking: castToString(value))) } catch let exception as DotNetException {
        throw ConversionFailure(message: "", inner: exception.exception.message, cause: exception.exception)
      }
    case "System.Text.RegularExpressions.Regex":
      if value.isNull { return .null }
      do {
        return .object(try RegexObject(pattern: castToString(value), options: []))
      } catch let exception as DotNetException {
        throw ConversionFailure(message: "", inner: exception.exception.message, cause: exception.exception)
      }
    case "System.Type", "System.RuntimeType": return try typeValue(value)
    case "System.Management.Automation.ScriptBlock":
      if value.isNull { return .null }
      return value.object is ScriptBlock ? value : nil
    case "System.Collections.IDictionary": return value.isNull || value.object is DictionaryObject ? value : nil
    case "System.Collections.Hashtable": return try hashtable(value)
    case "System.Collections.Specialized.OrderedDictionary": return value.isNull ? .null : try ordered(value)
    case "System.Management.Automation.PSCustomObject": return try customObject(value)
    case "System.Array":
      if value.isNull { return .null }
      return value.object is ArrayObject ? value : .array(isList(value) ? enumerated(value) : [value])
    case "System.Collections.IList", "System.Collections.IEnumerable", "System.Collections.ICollection":
      if value.isNull || isList(value) { return value }
      let isEnumerable = type.fullName == "System.Collections.IEnumerable"
      if value.object is DictionaryObject { return isEnumerable || type.fullName == "System.Collections.ICollection" ? value : nil }
      // A text is a sequence of characters, and anything has a text.
      return isEnumerable ? .string(try castToString(value)) : nil
    case "System.Text.Encoding": return value.isNull || value.type?.isSubtype(of: type) ?? false ? value : nil
    case "System.Collections.Queue", "System.Collections.Stack": if !value.isNull, !isList(value), !(value.object is DictionaryObject) { return nil }
    case "System.Collections.ArrayList":
      if value.isNull { return .null }
      if let table = value.object(as: DictionaryObject.self) { return .object(ListObject(table.entryObjects)) }
      return isList(value) ? .object(ListObject(enumerated(value))) : nil
    case "System.Management.Automation.PSReference": return value.object is ReferenceObject ? value : .object(ReferenceObject(value))
    case "System.Xml.XmlDocument":
      if value.isNull { return .null }
      if value.object(as: XmlNodeObject.self)?.node.kind == .document { return value }
      let text = try castToString(value)
      do {
        // What is too short to be a document is not looked at.
        if text.hasPrefix("<"), text.utf16.count < 4 { throw XmlReader.Failure(message: "Data at the root level is invalid. Line 1, position 1.", line: 1, column: 1) }
        return .object(try XmlReader.document(text, options: .cast).object)
      } catch let failure as XmlReader.Failure {
        let cause = ExceptionObject(Failure.exceptionType("System.Xml.XmlException"), failure.message)
        throw conversionError(.string(text), type, ConversionFailure(message: "", id: "InvalidCastToXmlDocument", inner: failure.message, cause: cause))
      }
    case "System.Security.SecureString", "System.Management.Automation.PSCredential":
      if case .string = value {
        // What may be a secret is not repeated.
        throw ConversionFailure(
          message: "Cannot convert the value of type \"System.String\" to type \"\(type.fullName)\".", id: "ConvertToFinalInvalidCastException")
      }
      return value.isNull ? .null : nil
    case "System.Text.StringBuilder":
      if value.isNull { return .null }
      // A number is the room that is asked for.
      if case .int = value.base { return try construct(value, type) }
      return .object(StringBuilderObject(try castToString(value)))
    case "System.Globalization.CultureInfo":
      do { return value.isNull ? .null : try CultureMembers.object(try castToString(value), type) } catch let failure as DotNetException {
        throw ConversionFailure(message: "", inner: failure.exception.message)
      }
    case "Microsoft.PowerShell.Commands.ModuleSpecification":
      if value.isNull { return .null }
      do { return try ModuleSpecificationMembers.object(value, type) } catch let failure as DotNetException {
        throw ConversionFailure(message: "", id: "InvalidCastConstructorException", inner: failure.exception.message)
      }
    case "Microsoft.PowerShell.Commands.PSPropertyExpression":
      if value.isNull || value.object is ScriptBlock { return value }
      if value.object is DictionaryObject { return nil }
      let name = try castToString(value)
      if name.isEmpty {
        throw ConversionFailure(
          message: "", id: "InvalidCastConstructorException",
          inner: "Cannot process argument because the value of argument \"s\" is null. Change the value of argument \"s\" to a non-null value.")
      }
      return .string(name)
    case "System.Net.Mail.MailAddress":
      if value.isNull { return .null }
      guard let address = TextMembers.mailAddress(try castToString(value), type) else {
        throw ConversionFailure(message: "", inner: "The specified string is not in the form required for an e-mail address.")
      }
      return address
    case "System.DateOnly", "System.TimeOnly":
      // Numbers are ticks of a time, and text to a day.
      if value.isNull || value.object != nil { break }
      if type.name == "TimeOnly", let ticks = Arithmetic.Operand(value)?.whole {
        guard (0..<Int128(CalendarDate.ticksPerDay)).contains(ticks) else { throw ConversionFailure(message: "", inner: DateOnlyMembers.ticksRefusal) }
        return DateOnlyMembers.time(Int64(ticks))
      }
      let text = try castToString(value)
      guard let made = DateOnlyMembers.parse(text, type, self) else { throw ConversionFailure(message: "", inner: DateOnlyMembers.refusal(text, type)) }
      return made
    case "System.Net.IPAddress":
      if value.isNull { return .null }
      guard case .string(let text) = value else { break }
      guard let bytes = NetMembers.addressBytes(text) else {
        let cause = ExceptionObject(Failure.exceptionType("System.FormatException"), "An invalid IP address was specified.", inner: ExceptionObject(Failure.exceptionType("System.Net.Sockets.SocketException"), "Invalid argument"))
        throw ConversionFailure(message: "", inner: cause.message, cause: cause)
      }
      return NetMembers.address(bytes, type)
    case PhysicalAddressMembers.fullName:
      if value.isNull { return .null }
      guard case .string(let text) = value else { break }
      guard let bytes = PhysicalAddressMembers.bytes(text) else { throw ConversionFailure(message: "", inner: PhysicalAddressMembers.refusal(text)) }
      return PhysicalAddressMembers.object(bytes, type)
    // An object of a service's class is one by its name.
    default: if let custom = value.object as? CustomObject, custom.extended?.typeNames?.first == type.fullName { return value }
    }
    if let enumeration = type.enumeration { return try enumValue(value, type, enumeration) }
    if let element = type.elementType { return try typedArray(value, element) }
    if let own = value.type, own.isSubtype(of: type) { return value }
    if let generic = try genericConversion(value, type) { return generic }
    if value.isNull { return type.isValueType ? nil : .null }
    if case .string = value.base, let parse = type.scriptClass?.parseMethod {
      // A class may read its objects from text as .NET's types do (LanguagePrimitives.FigureParseConversion).
      do {
        let made = try parse.invoke(self, this: nil, [value])
        if made.type?.isSubtype(of: type) ?? false { return made }
      } catch Unwind.error(let error) {
        let cause = error.record.exception
        throw ConversionFailure(message: "", id: "InvalidCastParseTargetInvocation", inner: cause.message, cause: cause)
      }
    }
    // A number would be a collection's capacity (LanguagePrimitives.FigureConstructorConversion).
    if Arithmetic.Operand(value)?.whole != nil, type.interfaces.contains(where: { $0.hasPrefix("System.Collections.") && $0 != "System.Collections.IEnumerable" }) { return nil }
    if type.scriptClass != nil || type.isSubtype(of: .exception) || type.constructors != nil {
      return try construct(value, type) ?? castOperator(value, type)
    }
    return nil
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
