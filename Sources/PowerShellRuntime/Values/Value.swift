import PowerShellSyntax

/// Any value of the language.
///
/// The common scalars stand inline, in 16 bytes; everything else is a `PSObject`. There is one class hierarchy behind the
/// enum, so that a copy is one retain (docs/design/runtime.md).
public enum Value {
  case null
  /// AutomationNull: what a pipeline without output gives. It vanishes from pipelines and arrays.
  case nothing
  case bool(Bool)
  case int(Int32)
  case long(Int64)
  case double(Double)
  /// A UTF-16 unit.
  case char(UInt16)
  case string(String)
  case object(PSObject)
}

extension Value {
  public var isNull: Bool {
    switch self {
    case .null, .nothing: true
    default: false
    }
  }
  public var isNothing: Bool { if case .nothing = self { true } else { false } }

  public var object: PSObject? { if case .object(let object) = self { object } else { nil } }
  public var stringValue: String? { if case .string(let text) = self { text } else { nil } }

  /// The object of a given class, or nil.
  public func object<T: PSObject>(as type: T.Type) -> T? {
    if case .object(let object) = self { object as? T } else { nil }
  }

  /// How a number was written that an argument gave; nil for all else. Lists, casts and -f have this for its text, but a number
  /// alone in a string is its value (PSObject.ToString).
  public var writtenText: String? { object(as: WrappedScalar.self)?.sourceText }

  public static func array(_ elements: [Value]) -> Value { .object(ArrayObject(elements)) }
  public static func bytes(_ bytes: [UInt8]) -> Value { .object(ArrayObject(bytes.map { .number(.uint8($0)) }, elementType: .byte)) }
  public static func strings(_ elements: [String]) -> Value {
    .object(ArrayObject(elements.map { .string($0) }, elementType: .string))
  }

  /// The value without a wrapper that only carries added members.
  public var base: Value {
    if case .object(let object) = self, let wrapper = object as? WrappedScalar { return wrapper.value }
    return self
  }

  /// The type that `GetType()` gives; nil for null.
  public var type: TypeDescriptor? {
    switch self {
    case .null, .nothing: nil
    case .bool: .bool
    case .int: .int
    case .long: .long
    case .double: .double
    case .char: .char
    case .string: .string
    case .object(let object): object.type
    }
  }
}

/// The base of all values that are references, and of boxed ones that have no place in `Value`.
open class PSObject {
  /// Members and type names that were added to this object alone (Add-Member, PSTypeNames).
  public var extended: ExtendedMembers?
  public init() {}
  open var type: TypeDescriptor { .object }
  /// The text of `ToString()`.
  open var text: String { type.fullName }
  /// The fields of an object of a script's class; also those of a collection that such a class derives from.
  open var classInstance: ClassInstance? { nil }
}

/// What Add-Member and PSTypeName put on one object.
public final class ExtendedMembers {
  /// What a view shows of the object, where that is not its text; also with the found parts of it in inverse video
  /// (MatchInfo.ToEmphasizedString).
  public var viewText: (plain: String, emphasized: String?)?
  public var members: [Member] = []
  /// The properties whose values came through a pipeline: Get-Member names their types in full.
  public var wrapped: Set<String> = []
  /// The list that `pstypenames` gave out; what a script adds to it counts.
  var typeNameList: ListObject?
  private var ownTypeNames: [String]?
  public var typeNames: [String]? {
    get { typeNameList.map { $0.elements.map(\.text) } ?? ownTypeNames }
    set {
      ownTypeNames = newValue
      typeNameList = nil
    }
  }
  public init() {}

  public func member(_ name: String) -> Member? {
    members.first { $0.name.count == name.count && $0.name.lowercased() == name.lowercased() }
  }
}

/// A string, number or other scalar that carries added members, or the memory of how it was written.
public final class WrappedScalar: PSObject {
  public let value: Value
  /// A number literal as its command had it: what is shown, and what a parameter for text takes.
  public let sourceText: String?
  /// A parameter's name among the $args of a simple function: `@args` passes it on as a name.
  public let isParameterName: Bool
  public init(_ value: Value, sourceText: String? = nil, isParameterName: Bool = false) {
    (self.value, self.sourceText, self.isParameterName) = (value, sourceText, isParameterName)
  }
  public override var type: TypeDescriptor { value.type ?? .object }
  public override var text: String { sourceText ?? value.text }
}

/// Numbers of the less common types.
public enum Number: Equatable {
  case int8(Int8), uint8(UInt8), int16(Int16), uint16(UInt16), uint32(UInt32), uint64(UInt64), single(Float)
  case decimal(DecimalNumber)
  case big(BigInteger)
}

public final class NumberObject: PSObject {
  public let value: Number
  public init(_ value: Number) { self.value = value }
  public override var type: TypeDescriptor {
    switch value {
    case .int8: .sbyte
    case .uint8: .byte
    case .int16: .int16
    case .uint16: .uint16
    case .uint32: .uint32
    case .uint64: .uint64
    case .single: .single
    case .decimal: .decimal
    case .big: .bigInteger
    }
  }
  public override var text: String { NumberText.display(value) }
}

extension Value {
  public static func number(_ number: Number) -> Value { .object(NumberObject(number)) }
  public static func decimal(_ number: DecimalNumber) -> Value { .object(NumberObject(.decimal(number))) }
  public static func big(_ number: BigInteger) -> Value { .object(NumberObject(.big(number))) }

  public init(_ literal: NumberLiteral) {
    switch literal {
    case .int8(let number): self = .number(.int8(number))
    case .uint8(let number): self = .number(.uint8(number))
    case .int16(let number): self = .number(.int16(number))
    case .uint16(let number): self = .number(.uint16(number))
    case .int32(let number): self = .int(number)
    case .uint32(let number): self = .number(.uint32(number))
    case .int64(let number): self = .long(number)
    case .uint64(let number): self = .number(.uint64(number))
    case .double(let number): self = .double(number)
    case .decimal(let number): self = .decimal(number)
    case .bigInteger(let digits): self = .big(BigInteger(digits) ?? 0)
    }
  }
}

extension PSObject {
  /// What a view shows of the object, where that is not its text.
  public var viewText: (plain: String, emphasized: String?)? {
    get { extended?.viewText }
    set {
      guard let newValue else { return }
      let members = extended ?? ExtendedMembers()
      members.viewText = newValue
      extended = members
    }
  }
}
