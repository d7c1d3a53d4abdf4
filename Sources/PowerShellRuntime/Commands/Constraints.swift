import PowerShellSyntax

/// Converts a value to a type.
public struct TypeConstraint: ValueConstraint {
  let type: () throws -> TypeDescriptor
  public var isOfParameter = false
  /// A variable of a block's own: its type is that of a cast (Compiler's local variables).
  var isLocal = false
  public var isValidation: Bool { false }
  public func apply(_ value: Value, _ session: Session) throws -> Value {
    let target = try type()
    if isLocal { return target === TypeDescriptor.object ? value : try session.convert(value, to: target) }
    if target === TypeDescriptor.bool, !TypeConstraint.isBoolean(value) { throw ConstraintFailure(TypeConstraint.noBoolean(value.type, target)) }
    if target === TypeDescriptor.object { return value }
    do {
      return try session.convert(value, to: target)
    } catch Unwind.error(let error) {
      throw ConstraintFailure(error.record.exception.message, id: error.record.errorId, inner: error.conversionException)
    }
  }
}

extension TypeConstraint {
  /// Whether a parameter for a boolean takes the value: one itself, or a number (ArgumentTypeConverterAttribute.CheckBoolValue).
  static func isBoolean(_ value: Value) -> Bool {
    if case .bool = value.base { return true }
    return Arithmetic.Operand(value) != nil || value.object is SwitchObject || value.object is EnumObject
  }

  static func noBoolean(_ source: TypeDescriptor?, _ target: TypeDescriptor) -> String {
    "Cannot convert value \"\(source?.fullName ?? "")\" to type \"\(target.fullName)\". Boolean parameters accept only Boolean values and numbers, such as $True, $False, 1 or 0."
  }
}

extension ConstraintFailure {
  /// The refusal in an attribute's own words, its ErrorMessage; where that is no format, it is refused instead.
  init(own format: String, _ arguments: [String], _ session: Session, id: String) {
    do { self.init(try CompositeFormat.format(format, arguments.map { .string($0) }, session, session.culture), id: id) } catch {
      self.init((error as? CompositeFormat.Failed)?.message ?? format, id: id)
    }
  }
}

/// A constraint that tests each value, or each element of a collection.
protocol ElementConstraint: ValueConstraint {
  func test(_ value: Value, _ session: Session) throws
  /// Whether null, by itself or in a collection, does not pass.
  var refusesNull: Bool { get }
}

/// What a list for ValidateSet and its kin is, when it is none.
private let nullElements =
  "The argument is null, empty, or an element of the argument collection contains a null value. Supply a collection that does not contain any null values and then try the command again."
private let nullArgument = "The argument is null. Provide a valid value for the argument, and then try running the command again."

extension ElementConstraint {
  public var isValidation: Bool { true }
  var refusesNull: Bool { true }
  public func apply(_ value: Value, _ session: Session) throws -> Value {
    // ValidateEnumeratedArgumentsAttribute.Validate.
    if refusesNull, value.isNull { throw ConstraintFailure(nullElements) }
    if self is ValidateSetConstraint {
      // Null in a list of strings has become an empty string.
      let isOfStrings = value.object(as: ArrayObject.self)?.elementType === TypeDescriptor.string
      if session.isList(value), session.enumerated(value).contains(where: { $0.isNull || isOfStrings && $0.stringValue?.isEmpty ?? false }) { throw ConstraintFailure(nullArgument) }
    } else if refusesNull, !(self is ValidateLengthConstraint), session.isList(value), session.enumerated(value).contains(where: \.isNull) {
      throw ConstraintFailure(nullArgument)
    }
    if session.isList(value) {
      for element in session.enumerated(value) { try test(element, session) }
    } else {
      try test(value, session)
    }
    return value
  }
}

/// A validation whose refusal a script can put in its own words.
protocol MessageConstraint {
  var message: String? { get }
}

public struct ValidateSetConstraint: ElementConstraint, MessageConstraint {
  public let values: [String]
  var ignoresCase = true
  var message: String?
  /// A class of the script that gives the values (IValidateSetValuesGenerator).
  var generator: TypeDescriptor?

  /// The values that are valid now.
  public func offered(_ session: Session) -> [String] { (try? generated(session)) ?? [] }

  /// - Throws: a refusal where the class that gives the values gives none.
  private func generated(_ session: Session) throws -> [String] {
    guard let generator else { return values }
    let object = try ValidateSetConstraint.judging { try session.create(generator, []) }
    // A class derived from CachedValidValuesGeneratorBase gives them by another method.
    for name in ["GetValidValues", "GenerateValidValues"] {
      guard let member = try? session.findMember(name, of: object), case .method(let method) = member.body else { continue }
      let list = try ValidateSetConstraint.judging { try session.call(method, on: object, []) }
      guard !list.isNull else { throw ConstraintFailure("Valid values generator return a null value.", id: "ValidateSetGeneratedValidValuesListIsNull") }
      return session.enumerated(list).map(\.text)
    }
    return []
  }

  /// What a script's class throws refuses the value.
  private static func judging(_ body: () throws -> Value) throws -> Value {
    do { return try body() } catch Unwind.error(let error) { throw ConstraintFailure(error.record.exception.message, inner: error.record.exception) }
  }

  public init(_ values: [String], ignoresCase: Bool = true, message: String? = nil) {
    (self.values, self.ignoresCase, self.message) = (values, ignoresCase, message)
  }
  func test(_ value: Value, _ session: Session) throws {
    let text = try value.writtenText ?? session.stringify(value)
    let values = try generated(session)
    if values.contains(where: { ignoresCase ? CaseFolding.equal($0, text) : $0 == text }) { return }
    let list = values.joined(separator: ",")
    if let message {
      throw ConstraintFailure(own: message, [text, list], session, id: "ValidateSetFailure")
    }
    throw ConstraintFailure(
      "The argument \"\(text)\" does not belong to the set \"\(list)\" specified by the ValidateSet attribute. Supply an argument that is in the set and then try the command again.", id: "ValidateSetFailure")
  }
}

struct ValidateRangeConstraint: ElementConstraint {
  let low: Value
  let high: Value
  func test(_ value: Value, _ session: Session) throws {
    let converted: Value
    do { converted = try ValidateRangeConstraint.commonType(low, high).map { try session.convert(value, to: $0) } ?? value } catch {
      throw ConstraintFailure("The argument cannot be validated because its type \"\(value.type?.name ?? "")\" is not the same type (\(high.type?.name ?? "")) as the maximum and minimum limits of the parameter. Make sure the argument is of type \(high.type?.name ?? "") and then try the command again.", id: "ValidationRangeElementType")
    }
    let text = try session.stringify(converted)
    if Comparison.order(converted, low, ignoresCase: true) < 0 {
      throw ConstraintFailure(
        "The \(text) argument is less than the minimum allowed range of \(low.text). Supply an argument that is greater than or equal to \(low.text) and then try the command again.", id: "ValidateRangeTooSmall")
    }
    if Comparison.order(converted, high, ignoresCase: true) > 0 {
      throw ConstraintFailure(
        "The \(text) argument is greater than the maximum allowed range of \(high.text). Supply an argument that is less than or equal to \(high.text) and then try the command again.", id: "ValidateRangeTooBig")
    }
  }
}

extension ParameterMetadata {
  /// Whether the ranges that the parameter's attributes name have a value in them.
  public func isInRange(_ value: Value, _ session: Session) -> Bool {
    constraints.allSatisfy { !($0 is ValidateRangeConstraint) || (try? $0.apply(value, session)) != nil }
  }
}

extension ValidateRangeConstraint {
  private static let numbers: [TypeDescriptor] = [.byte, .int16, .int, .long, .single, .double, .decimal]

  /// The type that both limits have, of numbers the larger one; nil where they have none in common (ValidateRangeAttribute.GetCommonType).
  static func commonType(_ low: Value, _ high: Value) -> TypeDescriptor? {
    if low.type === high.type { return low.type }
    guard let first = numbers.firstIndex(where: { $0 === low.type }), let second = numbers.firstIndex(where: { $0 === high.type }) else { return nil }
    return numbers[max(first, second)]
  }
}

struct ValidateSignConstraint: ElementConstraint {
  let kind: String
  func test(_ value: Value, _ session: Session) throws {
    let value = value.object(as: EnumObject.self).map { .long($0.value) } ?? value
    let span = value.object(as: TimeSpanObject.self)
    guard span != nil || Arithmetic.Operand(value) != nil else {
      throw ConstraintFailure(
        "The argument cannot be validated because its type \"\(value.base.type?.name ?? "")\" is not the same type (Int32) as the maximum and minimum limits of the parameter. Make sure the argument is of type Int32 and then try the command again.", id: "ValidationRangeElementType")
    }
    let sign = span.map { Int($0.ticks.signum()) } ?? Comparison.order(value, .int(0), ignoresCase: true)
    let text = try session.stringify(value)
    let passes: Bool
    switch kind.lowercased() {
    case "positive": passes = sign > 0
    case "negative": passes = sign < 0
    case "nonpositive": passes = sign <= 0
    default: passes = sign >= 0
    }
    if passes { return }
    let names = ["positive": "Positive", "negative": "Negative", "nonpositive": "NonPositive"]
    let limit = ["positive": "greater than zero", "negative": "less than zero", "nonpositive": "less than or equal to zero"][kind.lowercased()] ?? "greater than or equal to zero"
    throw ConstraintFailure("The argument \"\(text)\" cannot be validated because its value is not \(limit).", id: "ValidateRange\(names[kind.lowercased()] ?? "NonNegative")Failure")
  }
}

struct ValidatePatternConstraint: ElementConstraint, MessageConstraint {
  let pattern: String
  let options: RegexOptions
  let message: String?
  func test(_ value: Value, _ session: Session) throws {
    let text = try value.writtenText ?? session.stringify(value)
    let isMatch: Bool
    do { isMatch = try RegexObject(pattern: pattern, options: options).isMatch(text) } catch let failure as DotNetException {
      throw ConstraintFailure(failure.exception.message, id: "ValidatePatternFailure")
    }
    if isMatch { return }
    let shown = try value.writtenText ?? session.cultureText(of: value)
    if let message { throw ConstraintFailure(own: message, [shown, pattern], session, id: "ValidatePatternFailure") }
    throw ConstraintFailure(
      "The argument \"\(shown)\" does not match the \"\(pattern)\" pattern. Supply an argument that matches \"\(pattern)\" and try the command again.", id: "ValidatePatternFailure")
  }
}

struct ValidateLengthConstraint: ElementConstraint {
  let low: Int
  let high: Int
  func test(_ value: Value, _ session: Session) throws {
    guard case .string(let text) = value.base else {
      throw ConstraintFailure("The ValidateLength attribute cannot be applied to a parameter that is not a string or string[] parameter. Make the parameter a string or string[] parameter.", id: "ValidateLengthNotString")
    }
    let count = text.utf16.count
    if count < low {
      throw ConstraintFailure(
        "The character length (\(count)) of the argument is too short. Specify an argument with a length that is greater than or equal to \"\(low)\", and then try the command again.", id: "ValidateLengthMinLengthFailure")
    }
    if count > high {
      throw ConstraintFailure(
        "The character length of the \(count) argument is too long. Shorten the character length of the argument so it is fewer than or equal to \"\(high)\" characters, and then try the command again.", id: "ValidateLengthMaxLengthFailure")
    }
  }
}

struct ValidateCountConstraint: ValueConstraint {
  let low: Int
  let high: Int
  var isValidation: Bool { true }
  func apply(_ value: Value, _ session: Session) throws -> Value {
    // A string is counted by its characters: it can be enumerated (ValidateCountAttribute.ValidateElement).
    let text = value.stringValue
    guard session.isList(value) || value.isNull || text != nil || value.object is DictionaryObject else {
      throw ConstraintFailure("The ValidateCount attribute cannot be applied to a non-array parameter. Either remove the attribute from the parameter or make the parameter an array parameter.", id: "ValidateCountNotInArray")
    }
    let count = session.isList(value) ? session.enumerated(value).count : text?.utf16.count ?? value.object(as: DictionaryObject.self)?.count ?? 0
    if count < low || count > high {
      if low == high {
        throw ConstraintFailure("The parameter requires exactly \(low) value(s) - \(count) value(s) were provided.", id: "ValidateCountExactFailure")
      }
      throw ConstraintFailure("The parameter requires at least \(low) value(s) and no more than \(high) value(s) - \(count) value(s) were provided.", id: "ValidateCountMinMaxFailure")
    }
    return value
  }
}

struct ValidateScriptConstraint: ElementConstraint, MessageConstraint {
  let block: BlockCode
  let message: String?
  let text: String
  func test(_ value: Value, _ session: Session) throws {
    let result: Value
    do {
      let results = try session.judging { try ScriptBlock(block, state: session.state).invokeCollecting(session, arguments: [], item: value) }
      // Several results are a list, which is true.
      result = results.count > 1 ? .bool(true) : results.first ?? .null
    } catch Unwind.error(let error) {
      // What a preference stops comes in an exception that says so; what a throw statement throws, in one of the block's.
      let cause = error.record.exception
      let exception = error.isEscalated ? error.carrier ?? cause : error.isThrown ? ExceptionObject(Failure.runtimeException, cause.message, inner: cause) : cause
      throw ConstraintFailure(exception.message, id: error.record.errorId, inner: exception)
    }
    if session.truth(result) { return }
    let shown = try value.writtenText ?? session.cultureText(of: value)
    if let message { throw ConstraintFailure(own: message, [shown, text], session, id: "ValidateScriptFailure") }
    throw ConstraintFailure(
      "The \"\(text)\" validation script for the argument with value \"\(shown)\" did not return a result of True. Determine why the validation script failed, and then try the command again.", id: "ValidateScriptFailure")
  }
}

/// Texts that are not taken, so that another parameter at the same position takes them.
struct RefusedTextConstraint: ElementConstraint {
  let texts: [String]
  var refusesNull: Bool { false }
  func test(_ value: Value, _ session: Session) throws {
    let text = try session.stringify(value)
    if texts.contains(where: { CaseFolding.equal($0, text) }) { throw ConstraintFailure("The name \(text) is that of a member type.") }
  }
}

/// PSTypeName: objects with this name among their PSTypeNames alone.
struct TypeNameConstraint: ElementConstraint {
  static let mismatch = "MismatchedPSTypeName"
  var refusesNull: Bool { false }
  let typeName: String
  func test(_ value: Value, _ session: Session) throws {
    if session.typeNames(of: value).contains(where: { CaseFolding.equal($0, typeName) }) { return }
    throw ConstraintFailure(
      ", because PSTypeNames of the argument do not match the PSTypeName required by the parameter: \(typeName).", id: TypeNameConstraint.mismatch)
  }
}

/// ValidateDrive and ValidateUserDrive: paths on some drives alone.
struct ValidateDriveConstraint: ElementConstraint {
  let drives: [String]
  func test(_ value: Value, _ session: Session) throws {
    let text = try session.stringify(value)
    let drive = session.driveName(of: text)
    if drives.contains(where: { CaseFolding.equal($0, drive) }) { return }
    if drive != "/", !session.hasDrive(named: drive) { throw ConstraintFailure("Cannot find drive. A drive with the name '\(drive)' does not exist.", id: "DriveNotFound") }
    throw ConstraintFailure(
      "The path argument drive \(drive) does not belong to the set of approved drives: \(drives.joined(separator: ",")). Supply a path argument with an approved drive.", id: "PathRootInvalid")
  }
}

/// A script's own attribute: a class that derives from ArgumentTransformationAttribute or a validating attribute.
struct ScriptAttributeConstraint: ValueConstraint {
  let type: TypeDescriptor
  let arguments: [Value]
  let properties: [(name: String, value: Value)]
  var isValidation: Bool { !isTransformation }
  var isTransformation: Bool { type.ancestry.contains { $0.name == "ArgumentTransformationAttribute" } }

  /// The attribute itself.
  func attribute(_ session: Session) throws -> Value {
    let attribute = try session.create(type, arguments)
    for property in properties { try session.setProperty(property.name, of: attribute, to: property.value) }
    return attribute
  }

  func apply(_ value: Value, _ session: Session) throws -> Value {
    let attribute = try attribute(session)
    func call(_ method: String, _ arguments: [Value]) throws -> Value {
      do {
        guard let member = try session.findMember(method, of: attribute), case .method(let body) = member.body else { return value }
        return try session.catchingErrors { try session.call(body, on: attribute, arguments) }
      } catch Unwind.error(let error) {
        // What is no refusal of the value is the script's own failure, and comes through where a variable is assigned.
        let exception = error.record.exception
        let isRefusal = isTransformation || exception.ownType.name == "ValidationMetadataException"
        let inner = exception.type.isSubtype(of: Failure.runtimeException) ? exception : ExceptionObject(Failure.runtimeException, exception.message, inner: exception)
        throw ConstraintFailure(exception.message, inner: isRefusal ? nil : inner, thrown: isRefusal ? nil : error)
      }
    }
    if isTransformation { return try call("Transform", [.null, value]) }
    if type.ancestry.contains(where: { $0.name == "ValidateEnumeratedArgumentsAttribute" }) {
      if value.isNull { throw ConstraintFailure(nullElements) }
      for element in session.isList(value) ? session.enumerated(value) : [value] { _ = try call("ValidateElement", [element]) }
    } else {
      _ = try call("Validate", [value, .null])
    }
    return value
  }
}

struct ValidateNotNullConstraint: ValueConstraint {
  let orEmpty: Bool
  var orBlank = false
  var isValidation: Bool { true }
  func apply(_ value: Value, _ session: Session) throws -> Value {
    let blank = "The argument is null, empty, or consists of only white-space characters. Provide an argument that contains non white-space characters, and then try the command again."
    let ofCollection = orEmpty
      ? nullElements
      : "The argument has a null value, or an element of the argument collection contains a null value. Provide a collection that does not contain any null values, and then try the command again."
    if value.isNull {
      throw ConstraintFailure(
        orEmpty
          ? "The argument is null or empty. Provide an argument that is not null or empty, and then try the command again."
          : nullArgument, id: "ArgumentIsNull")
    }
    guard orEmpty else {
      if session.isList(value), session.enumerated(value).contains(where: \.isNull) {
        throw ConstraintFailure(ofCollection, id: "ArgumentCollectionContainsNull")
      }
      return value
    }
    func check(_ item: Value) throws {
      if case .string(let text) = item.base {
        if text.isEmpty {
          throw ConstraintFailure(orBlank ? blank : "The argument is null or empty. Provide an argument that is not null or empty, and then try the command again.", id: orBlank ? "ArgumentIsEmptyOrWhiteSpace" : "ArgumentIsEmpty")
        }
        if orBlank && text.allSatisfy(\.isWhitespace) { throw ConstraintFailure(blank, id: "ArgumentIsEmptyOrWhiteSpace") }
      }
    }
    if session.isList(value) {
      let items = session.enumerated(value)
      if items.isEmpty { throw ConstraintFailure(ofCollection, id: "ArgumentIsEmpty") }
      for item in items {
        let isEmpty = if case .string(let text) = item.base { text.isEmpty || (orBlank && text.allSatisfy(\.isWhitespace)) } else { item.isNull }
        if isEmpty {
          throw ConstraintFailure(
            orBlank
              ? "An element of the argument collection is null, empty, or consists of only white-space characters. Supply a collection that does not contain any those values and then try the command again."
              : ofCollection, id: orBlank ? "ArgumentCollectionContainsEmptyOrWhiteSpace" : item.isNull ? "ArgumentCollectionContainsNull" : "ArgumentCollectionContainsEmpty")
        }
      }
    } else if let table = value.object(as: DictionaryObject.self), table.count == 0 {
      throw ConstraintFailure(ofCollection, id: "ArgumentIsEmpty")
    } else {
      try check(value)
    }
    return value
  }
}
