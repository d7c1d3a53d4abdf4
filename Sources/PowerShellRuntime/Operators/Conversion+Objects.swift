import PowerShellSyntax

/// Conversions to collections, tables and objects.
extension Session {
  func hashtable(_ value: Value) throws -> Value? {
    if value.isNull { return .null }
    if value.object is CustomObject {
      // Hashtable has a constructor for dictionaries, which is tried.
      throw ConversionFailure(message: "", id: "InvalidCastConstructorException", inner: "Cannot convert the \"\(try stringify(value))\" value of type \"\(value.type?.fullNameInMessages ?? "")\" to type \"System.Collections.Hashtable\".")
    }
    guard let dictionary = value.object(as: DictionaryObject.self) else { return nil }
    if dictionary.isHashtable { return value }
    let result = DictionaryObject()
    for (key, element) in dictionary.entries { result[key: key] = element }
    return .object(result)
  }

  /// A dictionary's entries would have to be properties of the ordered one, and it has none that can be set.
  func ordered(_ value: Value) throws -> Value? {
    guard let dictionary = value.object(as: DictionaryObject.self) else { return nil }
    if dictionary.type.isSubtype(of: .orderedDictionary) { return value }
    guard let first = dictionary.entries.first else { return .object(DictionaryObject(type: .orderedDictionary)) }
    throw creationRefused(.orderedDictionary, "The property '\(first.key.text)' was not found for the '\(TypeDescriptor.orderedDictionary.fullName)' object. There is no settable property available.")
  }

  /// - Parameter cause: what setting one of the properties failed with; nil is that it can't be set.
  private func creationRefused(_ type: TypeDescriptor, _ reason: String, cause: ExceptionObject? = nil) -> ConversionFailure {
    let cause = cause ?? ExceptionObject(Failure.exceptionType("System.InvalidOperationException"), reason)
    return ConversionFailure(message: "Cannot create object of type \"\(type.fullNameInMessages)\". " + reason, id: "ObjectCreationError", cause: cause)
  }

  func customObject(_ value: Value) throws -> Value? {
    guard let dictionary = value.object(as: DictionaryObject.self) else { return value }
    var entries = dictionary.entries
    if !dictionary.ignoresCase {
      // Keys that differ in their case alone are one property, whose value is the last.
      let folded = DictionaryObject(type: .orderedDictionary)
      for entry in entries { folded[entry.key.text] = entry.value }
      entries = folded.entries
    }
    if entries.contains(where: { $0.key.text.isEmpty }) {
      let inner = Failure.engineArgument("name").exception
      throw Failure.error(
        "Cannot convert value \"\(dictionary.type.fullName)\" to type \"System.Management.Automation.LanguagePrimitives+InternalPSCustomObject\". Error: \"\(inner.message)\"",
        id: "InvalidCastConstructorException", .InvalidArgument, inner: inner)
    }
    let object = CustomObject(Shape(entries.map { $0.key.text }), entries.map(\.value))
    if let name = object["PSTypeName"] {
      object["PSTypeName"] = nil
      object.nameType(name.text)
    }
    return .object(object)
  }

  func typedArray(_ value: Value, _ element: TypeDescriptor) throws -> Value? {
    if value.isNull { return .null }
    if let array = value.object(as: ArrayObject.self), array.elementType === element { return value }
    if element === TypeDescriptor.char, case .string(let text) = value {
      return .object(ArrayObject(text.utf16.map { .char($0) }, elementType: element))
    }
    // An enumerator is no collection: it's the only element, unless it can't be one.
    if value.object is EnumeratorObject, try tryConvert(value, to: element) == nil { return nil }
    let source = isList(value) && !(value.object is EnumeratorObject) ? enumerated(value) : [value]
    do {
      return .object(ArrayObject(try source.map { try convertElement($0, element, of: value) }, elementType: element))
    } catch Unwind.error(let error) where value.object is ListObject {
      throw ConversionFailure(message: "", id: error.record.errorId, inner: error.record.exception.message)
    } catch Unwind.error(let error) where !isList(value) {
      // The one element's failure, around which the array's stands (LanguagePrimitives.ConvertScalarToArray).
      if error.record.errorId == "ConvertToFinalInvalidCastException" { return nil }
      throw ConversionFailure(
        message: "", id: "InvalidCastExceptionScalarToArray", inner: error.record.exception.message, cause: error.record.exception.inner)
    }
  }

  func convertElement(_ value: Value, _ element: TypeDescriptor, of list: Value) throws -> Value {
    if let result = try tryConvert(value, to: element) { return result }
    throw conversionError(value, element, nil)
  }

  /// The elements of a list, or a value alone, for a collection of a generic type.
  ///
  /// - Throws: the refusal of the whole, where one of a list can't be an element; that of the value alone.
  private func elements(of value: Value, for collection: TypeDescriptor) throws -> [Value] {
    guard isList(value) else { return [try convert(value, to: collection.genericArguments[0])] }
    do {
      return try enumerated(value).map { try convert($0, to: collection.genericArguments[0]) }
    } catch Unwind.error { throw conversionError(value, collection, nil) }
  }

  func genericConversion(_ value: Value, _ type: TypeDescriptor) throws -> Value? {
    if let delegate = DelegateObject.convert(value, to: type) { return delegate }
    // Delegates take wider arguments than they are asked for; which ones is left to the call.
    if let delegate = value.object(as: DelegateObject.self), let own = delegate.type.base?.name, own == type.base?.name, !type.genericArguments.isEmpty { return value }
    guard !type.genericArguments.isEmpty, let open = type.base?.name else { return nil }
    switch open {
    case "Nullable`1": return value.isNull ? .null : try convert(value, to: type.genericArguments[0])
    case "List`1", "Collection`1", "ReadOnlyCollection`1":
      if value.isNull { return .null }
      if let dictionary = value.object(as: DictionaryObject.self) { return try create(type, from: dictionary) }
      return .object(ListObject(try elements(of: value, for: type), type: type))
    case "IEnumerable`1", "IList`1", "ICollection`1":
      // The elements stay as they are: a list is one of them or it is not.
      let wanted = type.genericArguments[0]
      if value.isNull || wanted === TypeDescriptor.object && isList(value) { return value }
      guard let element = value.object(as: ArrayObject.self)?.elementType ?? value.type?.genericArguments.first, isList(value) else { return nil }
      return element.isSubtype(of: wanted) ? value : nil
    case "Queue`1", "Stack`1":
      if value.isNull { return .null }
      let elements = try elements(of: value, for: type)
      return .object(ListObject(open == "Stack`1" ? elements.reversed() : elements, type: type))
    case "HashSet`1", "SortedSet`1":
      if value.isNull { return .null }
      let result = SetObject(type: type)
      try elements(of: value, for: type).forEach { result.add($0) }
      return .object(result)
    case "Dictionary`2", "SortedDictionary`2":
      // A table tells what properties an object is to have, also where the object is a table.
      guard let dictionary = value.object(as: DictionaryObject.self) else { return value.isNull ? .null : nil }
      return try create(type, from: dictionary)
    default: return nil
    }
  }

  /// What a class's `op_Implicit` or `op_Explicit` makes of a value: the wanted class's own, or that of the value's
  /// (LanguagePrimitives.FigureCastConversion).
  func castOperator(_ value: Value, _ type: TypeDescriptor) throws -> Value? {
    guard let source = value.type else { return nil }
    for owner in [type, source] {
      for name in ["op_implicit", "op_explicit"] {
        for method in owner.scriptClass?.staticMethods[name] ?? [] where method.parameters.count == 1 {
          guard source.isSubtype(of: try method.parameters[0].type()), try method.returnType?().isSubtype(of: type) ?? false else { continue }
          return try method.invoke(self, this: nil, [value])
        }
      }
    }
    return nil
  }

  /// Whether an object of a type is made without arguments, to have its properties set (LanguagePrimitives.FigureConversion).
  func isMadeWithoutArguments(_ type: TypeDescriptor) -> Bool {
    if type.isPrimitive || type.elementType != nil { return false }
    return type.isValueType || NetMemberList(type, isStatic: true)?.members.first { $0.name == "new" }?.definition.contains("new()") ?? false
  }

  /// An object whose properties are a table's entries.
  func create(_ type: TypeDescriptor, from table: DictionaryObject) throws -> Value {
    try create(type, properties: table.entries.map { ($0.key.text, $0.value) })
  }

  /// An object with these properties set.
  func create(_ type: TypeDescriptor, properties: [(name: String, value: Value)]) throws -> Value {
    let zero = type.isValueType && type.constructors == nil ? try defaultValue(of: type) : .null
    let object = zero.isNull ? try create(type, []) : zero
    for (name, value) in properties {
      guard try findMember(name, of: object) != nil else {
        let settable = try members(of: object, hidden: false).filter { $0.kind == .Property && $0.definition.contains("set;") }.map { member in
          "[\(member.name) <\(types.type(named: member.definition.prefix { $0 != " " }.description)?.fullName ?? "System.Object")>]"
        }
        let settableList = settable.isEmpty ? "There is no settable property available." : "The settable properties are: \(settable.joined(separator: ", "))."
        throw creationRefused(type, "The property '\(name)' was not found for the '\(TypeProperties.fullName(type))' object. \(settableList)")
      }
      do {
        let wanted = type.propertyDefinitions.first { CaseFolding.equal($0.key, name) }.flatMap { types.type(named: String($0.value.prefix { $0 != " " })) }
        try setProperty(name, of: object, to: wanted.map { try convert(value, to: $0) } ?? value)
      } catch Unwind.error(let error) {
        if error.record.errorId == "PropertyAssignmentException" { throw creationRefused(type, "\"\(name)\" is a ReadOnly property.") }
        let cause = error.record.exception.inner ?? error.record.exception
        throw creationRefused(type, cause.message, cause: cause)
      }
    }
    return object
  }

  /// An object made by a constructor of one argument, or from a dictionary of its properties (LanguagePrimitives.FigureConstructorConversion).
  func construct(_ value: Value, _ type: TypeDescriptor) throws -> Value? {
    if let own = type.scriptClass { return try construct(value, own, type) }
    if let dictionary = value.object(as: DictionaryObject.self), !type.isSubtype(of: .exception) {
      // This one has a constructor that takes a table.
      if type.fullName == "System.Collections.SortedList" { return try create(type, [value]) }
      return try create(type, from: dictionary)
    }
    // A constructor that takes an object of its own type would have the value converted to that type first, and so for ever.
    guard constructed.insert(ObjectIdentifier(type)).inserted else { return nil }
    defer { constructed.remove(ObjectIdentifier(type)) }
    do {
      return try create(type, [value])
    } catch Unwind.error(let error) where error.record.exception.type.name == "MethodException" {
      // No constructor takes it.
      return nil
    } catch let exception as DotNetException {
      let cause = exception.exception
      throw ConversionFailure(message: "", id: "InvalidCastConstructorException", inner: cause.message, cause: cause)
    }
  }

  /// An object of a script's class: its constructors take the value as it is, and no text is converted for them.
  private func construct(_ value: Value, _ own: ScriptClass, _ type: TypeDescriptor) throws -> Value? {
    func made(of argument: Value) throws -> Value {
      do { return try create(type, [argument]) } catch Unwind.error(let error) {
        // The constructor's own error is one, too.
        recordCaught(error)
        let cause = error.record.exception
        throw ConversionFailure(message: "", id: "InvalidCastConstructorException", inner: cause.message, cause: cause)
      }
    }
    if own.takes(value, self) { return try made(of: value) }
    if let dictionary = value.object(as: DictionaryObject.self) {
      return own.hasDefaultConstructor ? try create(type, from: dictionary) : nil
    }
    if let custom = value.object(as: CustomObject.self) {
      guard own.hasDefaultConstructor else { return nil }
      do {
        return try create(type, properties: custom.properties.map { ($0.name, $0.value) })
      } catch let failure as ConversionFailure where failure.inner == nil {
        if let cause = failure.cause, cause.type.isSubtype(of: Failure.exceptionType("System.Management.Automation.PSInvalidCastException")) {
          throw ConversionFailure(message: "", id: "InvalidCastConstructorException", inner: cause.message, cause: cause)
        }
        // What a record cannot become is told by the record.
        throw ConversionFailure(
          message: "", id: "InvalidCastConstructorException", inner: "Cannot convert the \"\(try stringify(value))\" value of type \"\(value.type?.fullNameInMessages ?? "")\" to type \"\(type.fullNameInMessages)\".")
      }
    }
    switch value.base {
    case .bool, .char: throw invalidCast(value, type)
    case let base where base.object is EnumObject || base.object is DateTimeObject: throw invalidCast(value, type)
    case let base where Arithmetic.Operand(base) != nil:
      // A number goes on as its text.
      let text = Value.string(try value.writtenText ?? stringify(value))
      if let parse = own.parseMethod { return try parse.invoke(self, this: nil, [text]) }
      return own.takes(text, self) ? try made(of: text) : nil
    default: return nil
    }
  }

  private func invalidCast(_ value: Value, _ type: TypeDescriptor) -> ConversionFailure {
    ConversionFailure(message: "", inner: "Invalid cast from '\(value.base.type?.fullName ?? "")' to '\(type.fullName)'.")
  }
}
