import PowerShellSyntax

/// Calling methods and constructors.
extension Session {
  func invoke(named name: Value, on object: Value, _ arguments: [Value], _ frame: Frame) throws -> Value {
    if let block = name.object(as: ScriptBlock.self) {
      return try block.invoke(self, arguments: arguments, this: object)
    }
    if let method = name.object(as: MethodObject.self) { return try call(method.method, on: method.target, arguments) }
    let text = try stringify(name)
    return try invoke(text, text.lowercased(), on: object, arguments, frame)
  }

  func invoke(_ name: String, _ key: String, on object: Value, _ arguments: [Value], _ frame: Frame) throws -> Value {
    if object.isNull && !["where", "foreach", "pswhere", "psforeach"].contains(key) {
      throw Failure.error("You cannot call a method on a null-valued expression.", id: "InvokeMethodOnNull", .InvalidOperation)
    }
    if let member = try findMember(name, key: key, of: object) {
      switch member.body {
      case .method(let method): return try call(method, on: object, arguments)
      case .scriptMethod(let block): return try run(block, name, on: object, arguments)
      default: break
      }
    }
    if let result = try accessor(key, of: object, arguments, frame) { return result }
    switch key {
    case "foreach", "psforeach": return try forEachMethod(object, arguments)
    case "where", "pswhere": return try whereMethod(object, arguments)
    default: break
    }
    if isList(object) {
      let elements = enumerated(object)
      if !elements.isEmpty {
        let results = try invoke(name, key, onEach: elements, arguments, frame)
        return results.count == 1 ? results[0] : .array(results)
      }
    }
    throw methodNotFound(name, on: object)
  }

  /// What the method gives of each element of a list, of lists inside it too (EnumerableOps.MethodInvoker).
  private func invoke(_ name: String, _ key: String, onEach elements: [Value], _ arguments: [Value], _ frame: Frame) throws -> [Value] {
    var results: [Value] = []
    for element in elements {
      if try hasMethod(name, element) || (key.hasPrefix("get_") || key.hasPrefix("set_")) && !isList(element) {
        let result = try invoke(name, key, on: element, arguments, frame)
        // What is a list goes into the results by its elements (EnumerableOps.FlattenResults).
        if isList(result) { results += enumerated(result) } else if !result.isNothing { results.append(result) }
      } else if isList(element) {
        results += try invoke(name, key, onEach: enumerated(element), arguments, frame)
      } else if element.isNull {
        throw Failure.error("You cannot call a method on a null-valued expression.", id: "InvokeMethodOnNull", .InvalidOperation)
      } else {
        throw methodNotFound(name, on: element)
      }
    }
    return results
  }

  private func methodNotFound(_ name: String, on object: Value) -> Unwind {
    if let type = object.base.type, NetMemberList.hasMethod(name, of: type, isStatic: false) { return notModelled(name, of: type) }
    return Failure.error(
      "Method invocation failed because [\(object.object?.extended?.typeNames?.first ?? object.type?.fullName ?? "")] does not contain a method named '\(name)'.",
      id: "MethodNotFound", .InvalidOperation)
  }

  /// A method that .NET has and Get-Member shows, and a rehearsal has not.
  private func notModelled(_ name: String, of type: TypeDescriptor) -> Unwind {
    Failure.error("The method '\(name)' of [\(type.fullName)] is not modelled in a rehearsal.", id: "RehearsalNotModelled", .NotImplemented)
  }

  /// The method that .NET makes of a property: `get_Keys()`, `set_Length(5)`; nil where there is no such property.
  private func accessor(_ key: String, of object: Value, _ arguments: [Value], _ frame: Frame) throws -> Value? {
    guard key.hasPrefix("get_") || key.hasPrefix("set_") else { return nil }
    let name = String(key.dropFirst(4))
    if name == "item", let index = arguments.first {
      if key.hasPrefix("get_") { return try self.index(object, index, frame) }
      guard arguments.count > 1 else { return nil }
      try setIndex(object, index, arguments[1])
      return .nothing
    }
    guard let member = object.base.type?.member(name), member.kind == .Property else { return nil }
    if key.hasPrefix("get_"), arguments.isEmpty { return try get(member, of: object) }
    guard key.hasPrefix("set_"), arguments.count == 1 else { return nil }
    try setProperty(name, of: object, to: arguments[0])
    return .nothing
  }

  private func hasMethod(_ name: String, _ value: Value) throws -> Bool {
    guard let member = try findMember(name, of: value) else { return false }
    switch member.body {
    case .method, .scriptMethod: return true
    default: return false
    }
  }

  public func invokeStatic(_ name: String, on type: TypeDescriptor, _ arguments: [Value]) throws -> Value {
    let key = name.lowercased()
    if key == "new" { return try create(type, arguments, wrapping: true) }
    if let method = type.scriptClass?.method(key, arguments, self, isStatic: true) {
      try type.scriptClass?.prepareStatics(self)
      return try method.invoke(self, this: nil, arguments)
    }
    if let member = type.staticMember(key), case .method(let method) = member.body {
      return try call(method, on: .object(TypeObject(type)), arguments)
    }
    if let member = TypeDescriptor.runtimeType.member(key), case .method(let method) = member.body {
      return try call(method, on: .object(TypeObject(type)), arguments)
    }
    if type.scriptClass?.hasStaticMethod(key) ?? false { throw overloadFailure(name, arguments.count, ofClass: true) }
    if NetMemberList.hasMethod(name, of: type, isStatic: true) { throw notModelled(name, of: type) }
    throw Failure.error(
      "Method invocation failed because [\(type.fullName)] does not contain a method named '\(name)'.",
      id: "MethodNotFound", .InvalidOperation)
  }

  /// What the value's ToString() gives, by the session's culture where it minds one.
  public func dotNetText(of value: Value) throws -> String {
    guard let member = try findMember("ToString", of: value), case .method(let method) = member.body else { return value.text }
    return try call(method, on: value, []).text
  }

  /// A value as .NET writes it by the culture: numbers in full, dates as people write them, types by their full names; a custom object as in
  /// a string.
  public func cultureText(of value: Value) throws -> String {
    if case .double = value { return try formatted(value, "R") }
    // What came through a pipeline is PowerShell's to write.
    if case .double = value.base { return try stringify(value) }
    return value.object is CustomObject ? try stringify(value) : try dotNetText(of: value)
  }

  /// An element of a list that -join puts together: a list or table inside it is only named, dates are the culture's.
  func joinedText(of item: Value) throws -> String {
    switch item.object {
    case is DateTimeObject, is DateTimeOffsetObject: return try dotNetText(of: item)
    case let custom as CustomObject where custom.isBag && ownToString(of: custom) == nil: return custom.text
    case is NumberObject where culture != nil: return try dotNetText(of: item)
    case let part as OpaqueObject<Int64>: return try dotNetText(of: .object(part))
    case let type as TypeObject: return type.descriptor.fullName
    case nil where culture != nil: return try cultureText(of: item)
    default: return isList(item) ? item.type?.fullName ?? "" : try item.writtenText ?? stringify(item)
    }
  }

  /// Calls the overload that fits the arguments best.
  func call(_ method: Method, on object: Value, _ arguments: [Value], byPosition: String? = nil) throws -> Value {
    let (overload, converted) = try select(method, arguments, byPosition: byPosition)
    do {
      let target = object.object is WrappedScalar ? object.base : object
      return try overload.body(self, target, converted)
    } catch let exception as DotNetException {
      throw method.isProperty ? gettingFailure(exception, method.name) : invocationFailure(exception, method: method.name, arguments: arguments.count)
    } catch Unwind.error(let error) where !error.isFromCmdlet {
      if error.isOfArguments { throw Unwind.error(error) }
      // What the method itself could not read: .NET knows nothing of PowerShell's conversion around it.
      let cast = error.record.exception.inner
      guard cast?.type.name == "PSInvalidCastException", let reason = cast?.inner else { throw Unwind.error(error) }
      throw invocationFailure(DotNetException(reason), method: method.name, arguments: arguments.count)
    } catch is NumberText.FormatError {
      throw invocationFailure(Failure.format("Format specifier was invalid."), method: method.name, arguments: arguments.count)
    } catch let failure as CompositeFormat.Failed {
      throw invocationFailure(Failure.format(failure.message), method: method.name, arguments: arguments.count)
    }
  }

  /// Runs a script method; what it throws comes as an exception of the call.
  func run(_ block: ScriptBlock, _ name: String, on object: Value, _ arguments: [Value]) throws -> Value {
    do { return try throwing { try block.invoke(self, arguments: arguments, this: object) } } catch Unwind.error(let error) {
      // Arguments that don't fit are the call's own failure.
      if error.isOfArguments {
        error.isOfArguments = false
        throw Unwind.error(error)
      }
      let failure = invocationFailure(DotNetException(error.leavingException), method: name, arguments: arguments.count)
      if case .error(let outer) = failure { outer.record.errorId = "ScriptMethodRuntimeException" }
      throw failure
    }
  }

  /// Runs a block whose first failing statement ends it, as a method of an object does.
  private func throwing<Result>(_ body: () throws -> Result) rethrows -> Result {
    let outer = framesThatThrow
    framesThatThrow = frames.count + 1
    defer { framesThatThrow = outer }
    return try body()
  }

  /// A MethodInvocationException around the exception of a method's body.
  func invocationFailure(_ exception: DotNetException, method: String, arguments: Int) -> Unwind {
    let inner = exception.exception
    return Failure.error(
      "Exception calling \"\(method)\" with \"\(arguments)\" argument(s): \"\(inner.message)\"", id: inner.type.name,
      .NotSpecified, type: Failure.exceptionType("System.Management.Automation.MethodInvocationException"), inner: inner)
  }

  /// What a method of a script's class threw, as an exception of the call.
  public func wrapped(_ error: PowerShellError, method: String, arguments: Int) -> PowerShellError {
    guard case .error(let outer) = invocationFailure(DotNetException(error.leavingException), method: method, arguments: arguments) else { return error }
    return outer
  }

  /// A GetValueInvocationException around the exception of a property's getter.
  private func gettingFailure(_ exception: DotNetException, _ property: String) -> Unwind {
    Failure.error(
      "Exception getting \"\(property)\": \"\(exception.exception.message)\"", id: "ExceptionWhenGetting", .NotSpecified,
      type: Failure.exceptionType("System.Management.Automation.GetValueInvocationException"), inner: exception.exception)
  }

  /// The value of a property as .NET asks for it: what a script's getter throws is told (PSScriptProperty.InvokeGetter), where the language
  /// has null of it.
  func propertyTold(_ name: String, of value: Value) throws -> Value? {
    guard let member = try findMember(name, of: value), case .script(let getter?, _) = member.body else { return try propertyValue(name, of: value) }
    do { return try throwing { try getter.invoke(self, arguments: [], this: value) } } catch Unwind.error(let error) {
      throw gettingFailure(DotNetException(error.leavingException), member.name)
    }
  }

  // MARK: Objects

  /// Makes an object of a type by its constructor.
  public func create(_ type: TypeDescriptor, _ arguments: [Value], wrapping: Bool = false, forNewObject: Bool = false) throws -> Value {
    if let scriptClass = type.scriptClass { return try scriptClass.instantiate(self, arguments, byPosition: forNewObject ? type.name : nil) }
    if let element = type.elementType, arguments.count == type.rank {
      do { return try array(of: element, lengths: arguments) } catch let exception as DotNetException {
        throw invocationFailure(exception, method: ".ctor", arguments: arguments.count)
      }
    }
    if let constructors = type.constructors ?? genericConstructors(type) {
      if wrapping { return try call(constructors, on: .object(TypeObject(type)), arguments, byPosition: forNewObject ? type.name : nil) }
      let (overload, converted) = try select(constructors, arguments)
      return try overload.body(self, .object(TypeObject(type)), converted)
    }
    if type.isSubtype(of: .exception) {
      return .object(try exception(type, arguments))
    }
    if arguments.isEmpty, type.isValueType, let value = try tryConvert(.int(0), to: type) { return value }
    // A cmdlet's class has its parameters for properties.
    if arguments.isEmpty, let info = cmdlets.ofClass(type.fullName) { return .object(CustomObject(info.metadata.parameters.map { ($0.name, .null) }, type: type)) }
    throw Failure.error(
      "Cannot find an overload for \"new\" and the argument count: \"\(arguments.count)\".",
      id: "MethodCountCouldNotFindBest", .NotSpecified,
      type: Failure.exceptionType("System.Management.Automation.MethodException"))
  }

  /// Whether scripts can make objects of a type by its constructors.
  public func hasConstructors(_ type: TypeDescriptor) -> Bool { type.constructors != nil || genericConstructors(type) != nil }

  /// How many elements an array can have; more would take more memory than a shell should.
  static let arrayLimit = 1 << 26

  /// An array of zeros or nulls, of one or several dimensions.
  private func array(of element: TypeDescriptor, lengths values: [Value]) throws -> Value {
    let lengths = try values.map { wholeNumber(try convert($0, to: .long)) }
    guard lengths.allSatisfy({ $0 >= 0 }) else { throw Failure.dotNet("System.OverflowException", "Arithmetic operation resulted in an overflow.") }
    var count = 1
    for length in lengths {
      let (product, overflow) = count.multipliedReportingOverflow(by: length)
      guard !overflow, product <= Session.arrayLimit else {
        throw Failure.dotNet("System.OutOfMemoryException", "Exception of type 'System.OutOfMemoryException' was thrown.")
      }
      count = product
    }
    return .object(ArrayObject(Array(repeating: try defaultValue(of: element), count: count), elementType: element, lengths: lengths.count > 1 ? lengths : nil))
  }

  private func genericConstructors(_ type: TypeDescriptor) -> Method? {
    guard let base = type.base, !type.genericArguments.isEmpty else { return nil }
    return base.constructors
  }

  /// An exception by the constructors that most exceptions have.
  func exception(_ type: TypeDescriptor, _ arguments: [Value]) throws -> ExceptionObject {
    // Only a few exceptions take more than a message and what is behind it.
    if arguments.count > 2, type === TypeDescriptor.exception || type === Failure.runtimeException && arguments.count > 3 { throw overloadFailure("new", arguments.count) }
    let message = try arguments.first.map { try stringify($0) }
    var inner: ExceptionObject?
    var text = message ?? ExceptionText.standard(type)
    var properties: [String: Value] = [:]
    if arguments.count > 1 {
      inner = ErrorMembers.exception(arguments[1]) ?? arguments[1].object(as: ErrorRecordObject.self)?.exception
      if inner == nil {
        switch type.name {
        case "ArgumentOutOfRangeException" where arguments.count == 3:
          // (paramName, actualValue, message)
          properties["ParamName"] = arguments[0]
          properties["ActualValue"] = arguments[1]
          text = "\(try stringify(arguments[2])) (Parameter '\(message ?? "")')"
          if !arguments[1].isNull { text += "\nActual value was \(try stringify(arguments[1]))." }
        case "ArgumentNullException", "ArgumentOutOfRangeException":
          // (paramName, message)
          properties["ParamName"] = arguments[0]
          text = "\(try stringify(arguments[1])) (Parameter '\(message ?? "")')"
        case "ArgumentException":
          properties["ParamName"] = arguments[1]
          text += " (Parameter '\(try stringify(arguments[1]))')"
        case "FileNotFoundException": properties["FileName"] = arguments[1]
        case "ObjectDisposedException":
          // (objectName, message)
          text = "\(try stringify(arguments[1]))\nObject name: '\(message ?? "")'."
        default: break
        }
      }
    } else if let message, type.name == "ArgumentNullException" {
      properties["ParamName"] = .string(message)
      text = "Value cannot be null. (Parameter '\(message)')"
    } else if let message, type.name == "ObjectDisposedException" {
      text = "Cannot access a disposed object.\nObject name: '\(message)'."
    } else if let message, type.name == "ArgumentOutOfRangeException" {
      properties["ParamName"] = .string(message)
      text = "Specified argument was out of the range of valid values. (Parameter '\(message)')"
    }
    if type.name == "AggregateException" {
      let given = arguments.flatMap { isList($0) ? enumerated($0) : [$0] }
      let parts = given.filter { $0.object(as: ExceptionObject.self) != nil }
      return parts.count == given.count ? .aggregate(of: parts) : .aggregate(text, of: parts)
    }
    let exception = ExceptionObject(type, text, inner: inner)
    exception.properties = properties
    return exception
  }

  // MARK: Intrinsic methods

  /// Sets a property of one of the objects that ForEach goes through (EnumerableOps.ForEach).
  private func setEach(_ name: String, of item: Value, to value: Value) throws {
    if !(item.object is DictionaryObject), try findMember(name, of: item) == nil {
      throw Failure.error(
        "The ForEach() operator could not find a member '\(name)' on the target object. Please verify that the named member exists and then try running your script again.",
        id: "ForEachNonexistentMemberReference", .InvalidOperation)
    }
    do { try setProperty(name, of: item, to: value) } catch Unwind.error(let error) where error.record.errorId == "PropertyAssignmentException" {
      throw readOnlyValue(name)
    }
  }

  private func forEachMethod(_ object: Value, _ arguments: [Value]) throws -> Value {
    let items = object.isNull ? [] : isList(object) ? enumerated(object) : [object]
    var results: [Value] = []
    guard let first = arguments.first else { throw overloadFailure("ForEach", 0) }
    if first.isNull {
      throw Failure.error(
        "Value cannot be null. (Parameter 'expression')", id: "System.ArgumentNullException", .OperationStopped,
        type: Failure.exceptionType("System.ArgumentNullException"))
    }
    if let block = first.object(as: ScriptBlock.self) {
      let output = CollectingSink()
      if block.code.begin != nil || block.code.process != nil {
        // A block with parts of its own is a pipeline over the items (EnumerableOps.ForEach).
        try block.call(self, arguments: Array(arguments.dropFirst()), input: items, output: output)
      } else {
        // What a pipeline without output gave is no item.
        for item in items where !item.isNothing { try block.invokeItem(self, item: item, arguments: Array(arguments.dropFirst()), output: output) }
      }
      results += output.values
    } else if let type = first.object(as: TypeObject.self) {
      results = try items.map { item in
        do { return try convert(item, to: type.descriptor) } catch Unwind.error(let error) where items.count > 1 {
          throw try unfitting(item, "item", for: "Add", type: type.descriptor.fullName, error.record.exception.message, error.record.exception)
        }
      }
    } else {
      let name = try stringify(first)
      for item in items {
        if arguments.count > 1 && (try? hasMethod(name, item)) != true {
          try setEach(name, of: item, to: arguments[1])
        } else if let member = try findMember(name, of: item), case .method(let method) = member.body {
          let result = try call(method, on: item, Array(arguments.dropFirst()), byPosition: method.name)
          if !result.isNothing { results.append(result) }
        } else {
          results.append(try propertyValue(name, of: item) ?? .null)
        }
      }
    }
    return .object(ListObject(results, type: types.generic("System.Collections.ObjectModel.Collection", [.psObject]) ?? .arrayList))
  }

  /// What a collection takes for an element of its type, where none of the overloads of its method takes anything else.
  func element(_ value: Value, of type: TypeDescriptor, for method: String, _ count: Int) throws -> Value {
    if type === TypeDescriptor.object { return value }
    if type.scriptClass != nil, conversionRank(value, type) == .none { throw overloadFailure(method, count) }
    return try convert(value, to: type)
  }

  func overloadFailure(_ name: String, _ count: Int, ofClass: Bool = false) -> Unwind {
    // The two methods of every object tell how they are called (Binders.cs).
    let shown = ofClass ? name : ["where": ".Where({ expression } [, mode [, numberToReturn]])", "foreach": ".ForEach(expression [, arguments...])"][name.lowercased()] ?? name
    return Failure.error(
      "Cannot find an overload for \"\(shown)\" and the argument count: \"\(count)\".", id: "MethodCountCouldNotFindBest",
      .NotSpecified, type: Failure.exceptionType("System.Management.Automation.MethodException"))
  }

  private func whereMethod(_ object: Value, _ arguments: [Value]) throws -> Value {
    guard let first = arguments.first else { throw overloadFailure("Where", 0) }
    guard let block = try convert(first, to: .scriptBlock).object(as: ScriptBlock.self) else { throw overloadFailure("Where", arguments.count) }
    let mode = arguments.count > 1 ? try convert(arguments[1], to: TypeCatalog.whereMode).text.lowercased() : "default"
    var limit = 0
    if arguments.count > 2, case .int(let number) = try convert(arguments[2], to: .int) { limit = Int(number) }
    if limit < 0 {
      throw Failure.error(
        "The 'numberToReturn' value provided to the third argument of the Where() operator must be greater than zero. Please correct the argument's value and try running your script again. (Parameter 'numberToReturn')\nActual value was \(limit).",
        id: "NumberToReturnMustBeGreaterThanZero", .OperationStopped, type: Failure.exceptionType("System.Management.Automation.PSArgumentOutOfRangeException"))
    }
    let items = object.isNull ? [] : isList(object) ? enumerated(object) : [object]
    var matching: [Value] = []
    var rest: [Value] = []
    var stopped = false
    // What a pipeline without output gave does not take the place of `$_`.
    let around = scope.get(Names.underscore) ?? .null
    for item in items {
      let hit = stopped && (mode == "skipuntil" || mode == "until") ? true : truth(try block.value(self, item: item.isNothing ? around : item))
      switch mode {
      case "skipuntil":
        if hit { stopped = true }
        if stopped { matching.append(item) }
      case "until":
        if hit { stopped = true }
        if !stopped { matching.append(item) }
      default:
        // What comes after the wanted number is the rest, in its order.
        if hit, !(mode == "split" && limit > 0 && matching.count == limit) { matching.append(item) } else { rest.append(item) }
      }
    }
    let collection = types.generic("System.Collections.ObjectModel.Collection", [.psObject]) ?? .arrayList
    func wrap(_ values: [Value]) -> Value { .object(ListObject(values, type: collection)) }
    switch mode {
    case "first": return wrap(Array(matching.prefix(max(1, limit))))
    case "last": return wrap(Array(matching.suffix(max(1, limit))))
    case "split":
      return .array([wrap(matching), wrap(rest)])
    case "skipuntil", "until": return wrap(limit > 0 ? Array(matching.prefix(limit)) : matching)
    default: return wrap(limit > 0 ? Array(matching.prefix(limit)) : matching)
    }
  }
}

/// The messages of exceptions that are made without one.
enum ExceptionText {
  static func standard(_ type: TypeDescriptor) -> String {
    switch type.name {
    case "ArgumentException": "Value does not fall within the expected range."
    case "ArgumentNullException": "Value cannot be null."
    case "ArgumentOutOfRangeException": "Specified argument was out of the range of valid values."
    case "DivideByZeroException": "Attempted to divide by zero."
    case "FormatException": "One of the identified items was in an invalid format."
    case "IndexOutOfRangeException": "Index was outside the bounds of the array."
    case "InvalidCastException": "Specified cast is not valid."
    case "InvalidOperationException": "Operation is not valid due to the current state of the object."
    case "NotImplementedException": "The method or operation is not implemented."
    case "NotSupportedException": "Specified method is not supported."
    case "NullReferenceException": "Object reference not set to an instance of an object."
    case "OverflowException": "Arithmetic operation resulted in an overflow."
    case "TimeoutException": "The operation has timed out."
    case "UnauthorizedAccessException": "Attempted to perform an unauthorized operation."
    case "IOException": "I/O error occurred."
    case "FileNotFoundException": "Unable to find the specified file."
    case "KeyNotFoundException": "The given key was not present in the dictionary."
    case "OperationCanceledException": "The operation was canceled."
    default: "Exception of type '\(type.fullName)' was thrown."
    }
  }
}

extension ScriptBlock {
  /// Runs the block for one item of a ForEach method, with arguments in $args.
  func invokeItem(_ session: Session, item: Value, arguments: [Value], output: Sink) throws {
    if arguments.isEmpty { return try invoke(session, item: item, output: output, isAsked: true) }
    let values = try invokeCollecting(session, arguments: arguments, item: item)
    for value in values { try output.write(value) }
  }
}
