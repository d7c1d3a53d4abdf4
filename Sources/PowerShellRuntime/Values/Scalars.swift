import PowerShellSyntax

/// A value of an enumeration, of .NET or of the script.
public final class EnumObject: PSObject {
  public let value: Int64
  private let descriptor: TypeDescriptor
  public init(_ descriptor: TypeDescriptor, _ value: Int64) {
    self.descriptor = descriptor
    self.value = value
  }
  public override var type: TypeDescriptor { descriptor }
  public override var text: String { descriptor.enumeration?.text(value) ?? "\(value)" }

  /// The number in the type that the enumeration has it in.
  var operand: Arithmetic.Operand {
    let underlying = descriptor.enumeration?.underlying
    if underlying === TypeDescriptor.uint64 { return .ulong(UInt64(bitPattern: value)) }
    if underlying === TypeDescriptor.long { return .long(value) }
    return underlying === TypeDescriptor.uint32 ? .uint(UInt32(truncatingIfNeeded: value)) : .int(Int32(truncatingIfNeeded: value))
  }

  /// A number as a value of the same enumeration; the number itself where none can have it.
  func holding(_ number: Value) -> Value {
    guard let whole = Arithmetic.Operand(number)?.whole else { return number }
    if let value = Int64(exactly: whole) { return .object(EnumObject(descriptor, value)) }
    return UInt64(exactly: whole).map { .object(EnumObject(descriptor, Int64(bitPattern: $0))) } ?? number
  }
}

/// The names and numbers of an enumeration.
public final class Enumeration {
  public let names: [(name: String, value: Int64)]
  public let isFlags: Bool
  /// The type of the numbers; those of an unsigned one have its bits.
  public let underlying: TypeDescriptor
  public init(_ names: [(String, Int64)], isFlags: Bool = false, underlying: TypeDescriptor = .int) {
    self.names = names.map { ($0.0, $0.1) }
    self.isFlags = isFlags
    self.underlying = underlying
  }

  /// The names and numbers by the numbers, as unsigned ones.
  var sorted: [(name: String, value: Int64)] { names.enumerated().sorted { (UInt64(bitPattern: $0.element.value), $0.offset) < (UInt64(bitPattern: $1.element.value), $1.offset) }.map(\.element) }

  /// A number in the underlying type.
  func number(_ value: Int64, _ session: Session) throws -> Value {
    underlying === TypeDescriptor.uint64 ? .number(.uint64(UInt64(bitPattern: value))) : try session.convert(.long(value), to: underlying)
  }

  /// Names numbered from 0.
  public convenience init(_ names: [String], isFlags: Bool = false) {
    self.init(names.enumerated().map { ($0.element, Int64($0.offset)) }, isFlags: isFlags)
  }

  public func text(_ value: Int64) -> String {
    if let name = names.first(where: { $0.value == value })?.name { return name }
    guard isFlags else { return "\(value)" }
    var rest = value
    var parts: [String] = []
    for (name, bits) in names.sorted(by: { $0.value > $1.value }) where bits != 0 && rest & bits == bits {
      parts.insert(name, at: 0)
      rest &= ~bits
    }
    return rest == 0 && !parts.isEmpty ? parts.joined(separator: ", ") : "\(value)"
  }

  public func value(_ name: String) -> Int64? { names.first { CaseFolding.equal($0.name, name) }?.value }
}

/// A point in time in ticks of 100 ns since the year 1, as System.DateTime has it.
public final class DateTimeObject: PSObject {
  public enum Kind: Int { case unspecified, utc, local }
  public let ticks: Int64
  public let kind: Kind
  /// - Parameter ticks: 100 ns since the year 1; what lies outside of the calendar becomes its first or last time.
  public init(ticks: Int64, kind: Kind = .unspecified) {
    self.ticks = min(max(0, ticks), CalendarDate.maximum)
    self.kind = kind
  }
  public override var type: TypeDescriptor { .dateTime }
  public override var text: String { DateText.format(self, "G") }
}

/// A DateTime with an offset from UTC.
public final class DateTimeOffsetObject: PSObject {
  public let local: DateTimeObject
  public let offset: Int64
  /// - Parameter offset: in ticks, at most fourteen hours.
  public init(_ local: DateTimeObject, offset: Int64) {
    self.local = local
    self.offset = min(max(-DateTimeOffsetObject.largestOffset, offset), DateTimeOffsetObject.largestOffset)
  }
  static let largestOffset: Int64 = 14 * 36_000_000_000
  public override var type: TypeDescriptor { .dateTimeOffset }
  public override var text: String { DateText.format(local, "MM/dd/yyyy HH:mm:ss") + " " + DateText.offsetText(offset) }
}

public final class TimeSpanObject: PSObject {
  public let ticks: Int64
  public init(ticks: Int64) { self.ticks = ticks }
  public override var type: TypeDescriptor { .timeSpan }
  public override var text: String { TimeSpanText.constant(ticks) }
}

/// A GUID in its canonical lower-case form.
public final class GuidObject: PSObject {
  public let value: String
  public init(_ value: String) { self.value = value }
  public override var type: TypeDescriptor { .guid }
  public override var text: String { value }
}

/// System.Version: two to four parts.
public final class VersionObject: PSObject {
  public let parts: [Int]
  public init(_ parts: [Int]) { self.parts = parts }
  public override var type: TypeDescriptor { .version }
  public override var text: String { parts.map(String.init).joined(separator: ".") }
  /// The part at `index`, -1 where there is none.
  public func part(_ index: Int) -> Int { index < parts.count ? parts[index] : -1 }
}

public final class SemanticVersionObject: PSObject {
  public let major: Int, minor: Int, patch: Int
  public let label: String?
  public let build: String?
  public init(_ major: Int, _ minor: Int, _ patch: Int, label: String? = nil, build: String? = nil) {
    (self.major, self.minor, self.patch, self.label, self.build) = (major, minor, patch, label, build)
  }
  public override var type: TypeDescriptor { .semanticVersion }
  public override var text: String {
    "\(major).\(minor).\(patch)" + (label.map { "-" + $0 } ?? "") + (build.map { "+" + $0 } ?? "")
  }
}

public final class UriObject: PSObject {
  public let original: String
  /// Its parts; nil of a relative address.
  let address: UriAddress?
  /// Takes what is no address to be a relative one.
  public init(_ original: String) {
    self.original = original
    address = try? UriAddress(original)
  }
  /// - Throws: FormatException where the text has a scheme and is no address.
  init(checking original: String) throws {
    self.original = original
    do { address = try UriAddress(original) } catch let invalid as UriAddress.Invalid { throw Failure.dotNet("System.UriFormatException", invalid.message) }
  }
  public override var type: TypeDescriptor { .uri }
  public override var text: String { address?.shown ?? original }
}

/// The value of a switch parameter.
public final class SwitchObject: PSObject {
  public let isPresent: Bool
  public init(_ isPresent: Bool) { self.isPresent = isPresent }
  public override var type: TypeDescriptor { .switchParameter }
  public override var text: String { isPresent ? "True" : "False" }
}

/// A type as a value: `[int]`.
public final class TypeObject: PSObject {
  public let descriptor: TypeDescriptor
  public init(_ descriptor: TypeDescriptor) { self.descriptor = descriptor }
  public override var type: TypeDescriptor { .runtimeType }
  public override var text: String { descriptor.displayName }
}

public final class StringBuilderObject: PSObject {
  /// What a script asked for; text is kept without it.
  var capacity = 16
  public var value: String
  public init(_ value: String = "") { self.value = value }
  public override var type: TypeDescriptor { .stringBuilder }
  public override var text: String { value }
}

/// Text that must not be shown.
public final class SecureStringObject: PSObject {
  public var value: String
  var isReadOnly = false
  public init(_ value: String) { self.value = value }
  public override var type: TypeDescriptor { .secureString }
}

public final class CredentialObject: PSObject {
  public let userName: String
  public let password: SecureStringObject
  public init(_ userName: String, _ password: SecureStringObject) {
    self.userName = userName
    self.password = password
  }
  public override var type: TypeDescriptor { .credential }
}

/// `[ref]`: a place that holds a value, of its own or of a variable.
public final class ReferenceObject: PSObject {
  private let read: () -> Value
  private let write: (Value) throws -> Void
  public init(read: @escaping () -> Value, write: @escaping (Value) throws -> Void) {
    self.read = read
    self.write = write
  }
  public convenience init(_ value: Value) {
    final class Cell { var value: Value; init(_ value: Value) { self.value = value } }
    let cell = Cell(value)
    self.init(read: { cell.value }, write: { cell.value = $0 })
  }
  public override var type: TypeDescriptor { ReferenceObject.descriptor }
  private static let descriptor = TypeDescriptor("System.Management.Automation.PSReference`1", base: .reference)
  public var value: Value { read() }
  public func set(_ value: Value) throws { try write(value) }
}

/// An object of a class that the script defined.
public final class ClassInstance: PSObject {
  private let descriptor: TypeDescriptor
  public var fields: [Value]
  /// The exception that an instance of a class derived from one stands on.
  public var exception: ExceptionObject?
  /// The collection that the class derives from; it is the object that scripts see, and holds this one.
  public weak var collection: PSObject?
  public override var classInstance: ClassInstance? { self }
  /// The object as scripts see it.
  var identity: PSObject { collection ?? self }
  public init(_ descriptor: TypeDescriptor, _ fields: [Value]) {
    self.descriptor = descriptor
    self.fields = fields
  }
  public override var type: TypeDescriptor { descriptor }
  public override var text: String { exception.map { $0.message } ?? descriptor.name }
}

/// Anything of a type that needs only a place for its state.
public final class OpaqueObject<State>: PSObject {
  public var state: State
  private let descriptor: TypeDescriptor
  private let show: (State) -> String?
  public init(_ state: State, type: TypeDescriptor, text: @escaping (State) -> String? = { _ in nil }) {
    self.state = state
    self.descriptor = type
    self.show = text
  }
  public override var type: TypeDescriptor { descriptor }
  public override var text: String { show(state) ?? descriptor.fullName }
}
