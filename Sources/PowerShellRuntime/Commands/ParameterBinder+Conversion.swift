import PowerShellSyntax

/// From what a call gives to what a parameter takes: conversion, validation, what mandatory parameters refuse.
extension ParameterBinder {
  func convert(
    _ value: Value, to type: TypeDescriptor, _ parameter: ParameterMetadata, _ sourceText: String?, _ extent: Extent
  ) throws -> Value {
    // Of a number with a text of its own the text is what becomes a Guid, a version or an address, and a fraction names an enumeration's
    // value by it, which is none (LanguagePrimitives.FigureConversion).
    if let sourceText, [TypeDescriptor.guid, .version, .semanticVersion, .uri].contains(where: { $0 === type }) || type.isEnum && Arithmetic.Operand(value)?.whole == nil {
      return try convert(.string(sourceText), to: type, parameter, nil, extent)
    }
    if type === TypeDescriptor.object || type === TypeDescriptor.psObject || type === TypeDescriptor.customObject {
      if let sourceText { return .object(WrappedScalar(value, sourceText: sourceText)) }
      return value.isNothing ? .null : value
    }
    // Of a common switch null is yes, as a switch without an argument is (MshCommandRuntime's CommonParameters).
    if parameter.isCommon, type === TypeDescriptor.switchParameter, value.isNull { return .object(SwitchObject(true)) }
    if isCompiled || parameter.isDynamic || parameter.isCommon && type === TypeDescriptor.switchParameter, let converted = try convertedForCmdlet(value, to: type, parameter, sourceText, extent) { return converted }
    // A compiled cmdlet's parameter can be null where a function's becomes an empty string.
    if type === TypeDescriptor.string, value.isNull, isCompiled, parameter.sets.values.contains(where: \.isMandatory), !parameter.allowsNull { return .null }
    if type === TypeDescriptor.string {
      if value.isNullText { return parameter.sets.values.contains(where: \.isMandatory) ? .null : .string("") }
      if let sourceText { return .string(sourceText) }
      if let text = value.writtenText { return .string(text) }
      // A compiled cmdlet's text is made by .NET, and the culture writes dates.
      if isCompiled, let date = value.object(as: DateTimeObject.self) { return .string(date.text) }
      if value.object is ArrayObject, metadata.isAdvanced {
        throw transformation("Cannot convert value to type System.String.", parameter, value, extent)
      }
    }
    // A compiled cmdlet's property cannot be set to null where its type has none.
    if isCompiled, value.isNull, type.isValueType, type !== TypeDescriptor.bool, type !== TypeDescriptor.switchParameter, !type.fullName.hasPrefix("System.Nullable") {
      throw nullRefused(type, parameter, extent)
    }
    if type.elementType === TypeDescriptor.string {
      // A compiled cmdlet takes what is no IList for one thing, whose text it has.
      if isCompiled, value.object is SetObject || (value.object as? ListObject)?.isNoIndexedList ?? false { return .strings([try session.stringify(value)]) }
      if let sourceText { return .strings([sourceText]) }
      // Where a cast makes empty texts of them, a parameter's list keeps its nulls.
      if session.isList(value), case let items = session.enumerated(value), items.contains(where: \.isNull) {
        return .object(ArrayObject(try items.map { $0.isNull ? .null : try convert($0, to: TypeDescriptor.string, parameter, nil, extent) }, elementType: TypeDescriptor.string))
      }
    }
    if type === TypeDescriptor.reference, value.isNull { return .null }
    if type === TypeDescriptor.reference, !(value.object is ReferenceObject) {
      throw transformation("Reference type is expected in argument.", parameter, value, extent)
    }
    if type === TypeDescriptor.credential, !(value.object is CredentialObject),
      value.base.stringValue != nil || value.isNull && parameter.declaredAttributes.contains(where: { CaseFolding.equal($0, "Credential") })
    {
      // The name of a user is completed to a credential (CredentialAttribute.Transform).
      return .object(try session.askForCredential(title: "PowerShell credential request", message: "Enter your credentials.", user: value.base.stringValue))
    }
    if type === EncodingMembers.encoding, !value.isNull,
      isCompiled || parameter.declaredAttributes.contains(where: { CaseFolding.equal($0, "ArgumentToEncodingTransformation") })
    {
      // A name or a number means an encoding too (ArgumentToEncodingTransformationAttribute).
      guard let encoding = TextEncoding(value) else {
        throw transformation(TextEncoding.refusal(of: value.text).exception.message, parameter, value, extent, byAttribute: true)
      }
      if encoding == .utf7 {
        // EncodingConversion.WarnIfObsolete
        let preference = "WarningPreference"
        try session.write(StreamRecord(.warning, "Encoding 'UTF-7' is obsolete, please use UTF-8."), action: bound["WarningAction"]?.text ?? session.preference(preference), preference: preference)
      }
      return EncodingMembers.object(encoding)
    }
    if type.openName == "System.Nullable`1", type.genericArguments.first === TypeDescriptor.bool, !value.isNull, !TypeConstraint.isBoolean(value) {
      throw transformation(TypeConstraint.noBoolean(value.base.type, type), parameter, value, extent)
    }
    // A simple function is strict with a single flag alone.
    if type === TypeDescriptor.bool || metadata.isAdvanced && type.elementType === TypeDescriptor.bool {
      if type === TypeDescriptor.bool, case .bool = value.base { return value.base }
      // A list may have nulls in it, and is none itself.
      let items = type.elementType != nil && session.isList(value) ? session.enumerated(value).filter { !$0.isNull } : [value]
      if let wrong = items.first(where: { !TypeConstraint.isBoolean($0) }) {
        throw transformation(TypeConstraint.noBoolean(wrong.type, TypeDescriptor.bool), parameter, value, extent)
      }
    }
    if type === TypeDescriptor.switchParameter, !(value.object is SwitchObject) {
      if case .bool(let flag) = value.base { return .object(SwitchObject(flag)) }
      if value.isNull { return .object(SwitchObject(false)) }
      if Arithmetic.Operand(value) == nil, !(value.object is EnumObject) {
        throw transformation(TypeConstraint.noBoolean(value.type, .switchParameter), parameter, value, extent)
      }
      throw transformation(
        "Cannot convert the \"\(try session.stringify(value))\" value of type \"\(value.type?.fullName ?? "")\" to type \"System.Management.Automation.SwitchParameter\".",
        parameter, value, extent)
    }
    do {
      return try session.convert(value, to: type)
    } catch Unwind.error(let error) {
      throw transformation(error.record.exception.message, parameter, value, extent, inner: error.record.exception)
    } catch let exception as DotNetException {
      throw transformation(exception.exception.message, parameter, value, extent, inner: exception.exception)
    }
  }

  /// A property of a compiled cmdlet cannot be set to null: the exceptions are those of PowerShell's adapter.
  private func nullRefused(_ type: TypeDescriptor, _ parameter: ParameterMetadata, _ extent: Extent) -> Unwind {
    func exception(_ name: String, _ message: String, _ id: String, inner: ExceptionObject? = nil) -> ExceptionObject {
      let exception = ExceptionObject(Failure.exceptionType("System.Management.Automation." + name), message, inner: inner)
      exception.properties["ErrorRecord"] = .object(ErrorRecordObject(exception, id, .NotSpecified))
      return exception
    }
    let cast = exception("PSInvalidCastException", Session.nullRefusal(type), type.isEnum ? "nullToEnumInvalidCast" : "nullToObjectInvalidCast")
    let setting = exception("SetValueInvocationException", "Exception setting \"\(parameter.name)\": \"\(cast.message)\"", "CatchFromBaseAdapterSetValue", inner: cast)
    return failure(
      "Cannot bind parameter '\(parameter.name)' to the target. " + setting.message, id: "ParameterBindingFailed", category: .WriteError, extent: extent, inner: setting)
  }

  /// The refusal of an argument that there must not be: null, an empty text or an empty collection.
  ///
  /// - Parameters:
  ///   - reason: what the argument is.
  ///   - kind: how the id of the record names it.
  func notAllowed(_ parameter: ParameterMetadata, _ extent: Extent, _ reason: String = "null", _ kind: String = "Null") -> Unwind {
    failure(
      "Cannot bind argument to parameter '\(parameter.name)' because it is \(reason).", id: "ParameterArgumentValidationError\(kind)NotAllowed",
      type: "ParameterBindingValidationException", parameter: parameter.name, category: .InvalidData, extent: extent)
  }

  /// What parameters of compiled cmdlets and dynamic ones treat in another way than a function's own (ParameterBinderBase.CoerceTypeAsNeeded):
  /// a list for a single value is refused, the elements of a list are converted each by itself, what is no boolean is refused in other words,
  /// and a switch takes numbers; nil where there is no difference.
  private func convertedForCmdlet(_ value: Value, to type: TypeDescriptor, _ parameter: ParameterMetadata, _ sourceText: String?, _ extent: Extent) throws -> Value? {
    func refusal(_ reason: String = "", of refused: Value? = nil, for wanted: TypeDescriptor? = nil) -> Unwind {
      let refused = refused ?? value
      return failure(
        "Cannot convert '\(refused.type?.fullName ?? "")' to the type '\((wanted ?? type).fullName)' required by parameter '\(parameter.name)'. \(reason)",
        id: "CannotConvertArgument", parameter: parameter.name, extent: extent, given: refused)
    }
    if type === TypeDescriptor.switchParameter {
      if Arithmetic.Operand(value) != nil || value.object is EnumObject { return .object(SwitchObject(session.truth(value))) }
      if case .bool = value.base { return nil }
      if !value.isNull, !(value.object is SwitchObject) { throw refusal() }
      return nil
    }
    let isNullable = type.openName == "System.Nullable`1"
    let flag = isNullable ? type.genericArguments.first : type.elementType ?? type
    if flag === TypeDescriptor.bool, !isNullable || !value.isNull {
      if value.isNull, type.elementType == nil { throw notAllowed(parameter, extent) }
      let items = type.elementType != nil && session.isList(value) ? session.enumerated(value) : [value]
      if let wrong = items.first(where: { !TypeConstraint.isBoolean($0) }) { throw refusal(of: wrong, for: type.elementType) }
    }
    // A compiled cmdlet reads dates by the culture.
    if type === TypeDescriptor.dateTime, case .string(let text) = value.base, session.culture != nil { return DateParser.parse(text, session.culture).map { .object($0) } }
    let isSingle = type === TypeDescriptor.string || type.isPrimitive || [TypeDescriptor.decimal, .dateTime, .timeSpan, .guid, .uri, .version].contains { $0 === type }
    if isSingle, type !== TypeDescriptor.bool, value.object is ArrayObject || value.object is ListObject { throw refusal("Specified method is not supported.") }
    guard let element = type.elementType, element !== TypeDescriptor.object, element !== TypeDescriptor.string, element !== TypeDescriptor.psObject, !value.isNull, !session.isList(value) else { return nil }
    return .object(ArrayObject([try convert(value, to: element, parameter, sourceText, extent)], elementType: element))
  }

  func transformation(
    _ message: String, _ parameter: ParameterMetadata, _ value: Value, _ extent: Extent, inner: ExceptionObject? = nil, byAttribute: Bool = false
  ) -> Unwind {
    if !byAttribute && (parameter.isCommon || parameter.isDynamic || isCompiled) {
      return failure(
        "Cannot bind parameter '\(parameter.name)'. " + message, id: "CannotConvertArgumentNoMessage", parameter: parameter.name, extent: extent,
        inner: inner?.inner ?? inner, given: value)
    }
    let refused = refusal(ConstraintFailure(message, id: "RuntimeException"), "ArgumentTransformationMetadataException")
    refused.inner = inner
    return failure(
      "Cannot process argument transformation on parameter '\(parameter.name)'. " + message,
      id: "ParameterArgumentTransformationError", type: "ParameterBindingArgumentTransformationException", parameter: parameter.name,
      category: .InvalidData, extent: extent, inner: refused, given: value)
  }

  func validate(_ value: Value, _ parameter: ParameterMetadata, _ extent: Extent) throws -> Value {
    var result = value
    for constraint in parameter.constraints.reversed() {
      do {
        result = try constraint.apply(result, session)
      } catch let failure as ConstraintFailure where failure.id == TypeNameConstraint.mismatch {
        throw self.failure("Cannot bind argument to parameter '\(parameter.name)'" + failure.message, id: failure.id, parameter: parameter.name, extent: extent)
      } catch let failure as ConstraintFailure {
        throw self.failure(
          "Cannot validate argument on parameter '\(parameter.name)'. " + failure.message, id: "ParameterArgumentValidationError",
          type: "ParameterBindingValidationException", parameter: parameter.name, category: .InvalidData, extent: extent, inner: refusal(failure), given: value)
      }
    }
    // Mandatory in any of its sets, whichever set is chosen in the end.
    if parameter.sets.values.contains(where: \.isMandatory) { try checkMandatory(value, parameter, extent) }
    return result
  }

  /// The exception in which an attribute says why it refuses a value, with the record that its id is in.
  private func refusal(_ failure: ConstraintFailure, _ type: String = "ValidationMetadataException") -> ExceptionObject {
    let exception = failure.inner ?? ExceptionObject(Failure.exceptionType("System.Management.Automation." + type), failure.message)
    exception.properties["ErrorRecord"] = .object(ErrorRecordObject(exception, failure.id, .MetadataError))
    return exception
  }

  func checkMandatory(_ value: Value, _ parameter: ParameterMetadata, _ extent: Extent) throws {
    switch value {
    case .null, .nothing:
      if !parameter.allowsNull { throw notAllowed(parameter, extent) }
    case .string(let text):
      if text.isEmpty, !parameter.allowsEmptyString, try parameter.type(session) === TypeDescriptor.string {
        throw notAllowed(parameter, extent, "an empty string", "EmptyString")
      }
    default:
      // Only where a collection is asked for do its elements count (ParameterBinderBase.ValidateNullOrEmptyArgument).
      let type = try parameter.type(session)
      guard session.isList(value), type !== TypeDescriptor.object, type !== TypeDescriptor.psObject else { return }
      let items = session.enumerated(value)
      // Of the types that are no arrays, those that can be counted are looked at (ParameterBinderBase.ValidateNullOrEmptyArgument).
      guard type.elementType != nil || type === TypeDescriptor.array || !type.isInterface else { return }
      if items.isEmpty, !parameter.allowsEmptyCollection {
        let isArray = value.object is ArrayObject && type !== TypeDescriptor.array
        throw notAllowed(parameter, extent, isArray ? "an empty array" : "an empty collection", isArray ? "EmptyArray" : "EmptyCollection")
      }
      if !parameter.allowsNull, items.contains(where: \.isNull) { throw notAllowed(parameter, extent) }
      if !parameter.allowsEmptyString, type.elementType === TypeDescriptor.string, items.contains(where: { if case .string(let text) = $0 { text.isEmpty } else { false } }) {
        throw notAllowed(parameter, extent, "an empty string", "EmptyString")
      }
    }
  }
}
