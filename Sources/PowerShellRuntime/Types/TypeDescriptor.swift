import PowerShellSyntax

/// A member of a type, or one that was added to an object.
public struct Member {
  public enum Kind: String {
    case Property, NoteProperty, ScriptProperty, AliasProperty, CodeProperty, PropertySet, Method, ScriptMethod, CodeMethod,
      ParameterizedProperty, MemberSet, Event
  }
  public enum Body {
    /// A value of the object's own.
    case note(Value)
    case property(get: (Session, Value) throws -> Value, set: ((Session, Value, Value) throws -> Void)?)
    case script(get: ScriptBlock?, set: ScriptBlock?)
    case alias(String)
    case scriptMethod(ScriptBlock)
    case propertySet([String])
    case method(Method)
  }
  public let name: String
  public let kind: Kind
  public var body: Body
  /// The definition that Get-Member shows.
  public var definition: String {
    get { if writtenDefinition.isEmpty, kind == .NoteProperty, case .note(let value) = body { Session.noteDefinition(name, value, isWrapped: isWrapped) } else { writtenDefinition } }
    set { writtenDefinition = newValue }
  }
  private var writtenDefinition: String
  public var isHidden = false
  /// A note whose value came through a pipeline: its definition names the type in full.
  var isWrapped = false

  public init(_ name: String, _ kind: Kind, _ body: Body, definition: String = "") {
    (self.name, self.kind, self.body, writtenDefinition) = (name, kind, body, definition)
  }

  public var isMethod: Bool {
    switch body {
    case .method, .scriptMethod: true
    default: false
    }
  }
}

/// The overloads of a method.
public final class Method {
  public typealias Body = (Session, Value, [Value]) throws -> Value
  public final class Overload {
    /// `string Substring(int startIndex)`, as Get-Member shows it.
    public let signature: String
    public let parameters: [Parameter]
    public let isVariadic: Bool
    public let body: Body
    /// How many arguments it takes at least.
    let requiredCount: Int
    /// The types of the parameters that were looked up so far; those of generic types belong to one registry and are not kept.
    private var types: [TypeDescriptor?]

    public init(signature: String, parameters: [Parameter], isVariadic: Bool, body: @escaping Body) {
      self.signature = signature
      self.parameters = parameters
      self.isVariadic = isVariadic
      self.body = body
      requiredCount = parameters.count { !$0.isOptional } - (isVariadic ? 1 : 0)
      types = Array(repeating: nil, count: parameters.count)
    }

    func takes(_ count: Int) -> Bool { count >= requiredCount && (isVariadic || count <= parameters.count) }

    /// The type of a parameter, the last one's for the arguments behind it; nil where there is none or its name is unknown.
    func type(at index: Int, in registry: TypeRegistry) -> TypeDescriptor? {
      let at = min(index, parameters.count - 1)
      guard at >= 0 else { return nil }
      if let type = types[at] { return type }
      let type = registry.type(named: parameters[at].typeName)
      if let type, type.genericArguments.isEmpty { types[at] = type }
      return type
    }
  }
  public struct Parameter {
    public let name: String
    /// The type's name, resolved when it is first needed.
    public let typeName: String
    public let isOptional: Bool
  }
  public let name: String
  public let overloads: [Overload]
  /// It gets a property with parameters, which is called like a method.
  let isProperty: Bool
  public init(_ name: String, _ overloads: [Overload], isProperty: Bool = false) {
    (self.name, self.overloads, self.isProperty) = (name, overloads, isProperty)
  }
}

/// All that the runtime knows of a type: its names, what it derives from, its members and how to make and convert it.
public final class TypeDescriptor {
  public let fullName: String
  /// The short name: `Int32`, `List`1`.
  public private(set) lazy var name = TypeDescriptor.shortName(fullName)
  public internal(set) var base: TypeDescriptor?
  public internal(set) var interfaces: [String]
  public let isValueType: Bool
  /// Whether .NET counts it among the primitive types.
  var isPrimitive: Bool {
    let types: [TypeDescriptor] = [.int, .bool, .char, .double, .long, .byte, .sbyte, .int16, .uint16, .uint32, .uint64, .single]
    return types.contains { $0 === self }
  }
  public let enumeration: Enumeration?
  public let elementType: TypeDescriptor?
  public let genericArguments: [TypeDescriptor]
  /// The type of .NET that a script's class derives from in the end; any other type itself.
  var nativeBase: TypeDescriptor {
    var type = self
    while type.scriptClass != nil, let base = type.base { type = base }
    return type
  }
  /// The full name without the arguments of a generic type.
  var openName: String { genericArguments.isEmpty ? fullName : base?.fullName ?? fullName }
  /// Names that scripts may use instead of the full one, lower-case.
  public internal(set) var instanceMembers: [String: Member] = [:]
  public internal(set) var memberOrder: [String] = []
  public internal(set) var staticMembers: [String: Member] = [:]
  public internal(set) var staticOrder: [String] = []
  public internal(set) var constructors: Method? {
    get {
      loadMembers()
      return ownConstructors
    }
    set { ownConstructors = newValue }
  }
  private var ownConstructors: Method?
  public internal(set) var scriptClass: ScriptClass?
  /// The attributes of a script's class, or of the class of a cmdlet, as they are asked for.
  var attributes: () throws -> [Value] = { [] }
  /// The definitions of the properties of its objects, where they are CustomObjects, by name: `int Count {get;}`.
  var propertyDefinitions: [String: String] = [:]
  /// What a value goes through before a property of such an object takes it: it is refused, or made to fit.
  var acceptedValue: ((Session, _ property: String, Value) throws -> Value)?
  /// The places of its properties in .NET's order; nil where that is not known.
  private(set) lazy var propertyOrder = NetPropertyOrder.order(of: self)
  /// The kinds of those that PowerShell adds to the type's own.
  var propertyKinds: [String: Member.Kind] = [:]
  /// Whether the member tables are whole; set for types whose members come one by one.
  public var membersLoaded = false
  /// Declares the members of a type that brings its own; those of others are declared by TypeMembers.
  private let declareMembers: (MemberBuilder) -> Void
  /// Sorted dictionaries list their keys in order.
  public internal(set) var sortsKeys = false
  private var cachedArrayType: TypeDescriptor?
  private var cachedRankedTypes: [Int: TypeDescriptor] = [:]
  /// Of an array type, its dimensions.
  public private(set) var rank = 1

  public init(
    _ fullName: String, base: TypeDescriptor? = nil, interfaces: [String] = [], isValueType: Bool = false,
    enumeration: Enumeration? = nil, elementType: TypeDescriptor? = nil, genericArguments: [TypeDescriptor] = [],
    members: ((MemberBuilder) -> Void)? = nil
  ) {
    self.fullName = fullName
    self.base = base
    self.interfaces = interfaces
    self.isValueType = isValueType
    self.enumeration = enumeration
    self.elementType = elementType
    self.genericArguments = genericArguments
    declareMembers = members ?? TypeMembers.load
  }

  public static func shortName(_ fullName: String) -> String {
    let name = fullName.utf8
    let head = name.prefix { $0 != UInt8(ascii: "[") }
    let separator = head.dropLast().lastIndex { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "+") }
    let plain = separator.map { head[name.index(after: $0)...] } ?? head
    let tail = name[head.endIndex...]
    let isArray = tail.allSatisfy { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "]") }
    return String(Substring(isArray ? name[plain.startIndex...] : plain))
  }

  public var isArray: Bool { elementType != nil }
  /// A ReadOnlyCollection, of whatever elements.
  var isReadOnlyCollection: Bool { openName == "System.Collections.ObjectModel.ReadOnlyCollection`1" }
  /// Where a number's type stands among those that it widens to; nil of other types.
  private(set) lazy var numericRank: Int? = TypeDescriptor.numericRanks[fullName]
  private static let numericRanks: [String: Int] = [
    "System.Byte": 1, "System.SByte": 1, "System.Int16": 2, "System.UInt16": 3, "System.Int32": 4, "System.UInt32": 5,
    "System.Int64": 6, "System.UInt64": 7, "System.Decimal": 8, "System.Single": 9, "System.Double": 10,
  ]
  private(set) lazy var metadata = TypeAttributes.of(self)
  public var isInterface: Bool { metadata.isInterface }
  public var isEnum: Bool { enumeration != nil }

  public var arrayType: TypeDescriptor {
    if let cachedArrayType { return cachedArrayType }
    let type = TypeDescriptor(
      fullName + "[]", base: .array, interfaces: ["System.Collections.IEnumerable"], elementType: self)
    cachedArrayType = type
    return type
  }

  /// The type of arrays of several dimensions: `int[,]`.
  public func arrayType(rank: Int) -> TypeDescriptor {
    if rank == 1 { return arrayType }
    if let known = cachedRankedTypes[rank] { return known }
    let type = TypeDescriptor(
      fullName + "[" + String(repeating: ",", count: rank - 1) + "]", base: .array, interfaces: ["System.Collections.IEnumerable"], elementType: self)
    type.rank = rank
    cachedRankedTypes[rank] = type
    return type
  }

  /// The name as PowerShell shows it: short names for the types that have one.
  public var displayName: String {
    if let elementType { return elementType.displayName + "[" + String(repeating: ",", count: rank - 1) + "]" }
    if let short = TypeAccelerators.shown[fullName] { return short }
    if !genericArguments.isEmpty {
      let open = fullName.prefix { $0 != "`" }
      return open + "[" + genericArguments.map(\.displayName).joined(separator: ",") + "]"
    }
    return fullName
  }

  /// This type and what it derives from, the type itself first.
  public var ancestry: [TypeDescriptor] {
    var result = [self]
    var current = base
    while let type = current {
      result.append(type)
      current = type.base
    }
    if result.last !== TypeDescriptor.object && self !== TypeDescriptor.object { result.append(.object) }
    return result
  }

  /// The PSTypeNames of an object of the type: .NET's full names, in which a generic type's arguments have their assemblies.
  public var ownTypeNames: [String] {
    let all = ancestry
    guard all.contains(where: { !$0.genericArguments.isEmpty }) else { return all.map(\.fullName) }
    return all.filter { !$0.genericArguments.isEmpty || !$0.fullName.contains("`") }.map(TypeProperties.fullName)
  }

  /// Whether a value of this type can stand where `other` is asked for.
  public func isSubtype(of other: TypeDescriptor) -> Bool {
    if self === other || other === TypeDescriptor.object { return true }
    var current: TypeDescriptor? = self
    while let type = current {
      if type === other || type.interfaces.contains(other.fullName) || type.isRelated(to: other) { return true }
      // A class that the script defined again is another one.
      if type.fullName == other.fullName, type.scriptClass == nil || other.scriptClass == nil { return true }
      current = type.base
    }
    if let elementType, let wanted = other.elementType {
      return !elementType.isValueType && elementType.isSubtype(of: wanted)
    }
    return false
  }

  /// Whether .NET has a type derive from another or implement it, a generic one with the same arguments.
  private func isRelated(to other: TypeDescriptor) -> Bool {
    if relations.isEmpty { return false }
    if other.genericArguments.isEmpty { return relations.contains(other.fullName) }
    return genericArguments.elementsEqual(other.genericArguments, by: ===) && relations.contains(other.openName)
  }

  private lazy var relations: [String] = TypeRelations.of(openName)

  func add(_ member: Member, isStatic: Bool = false) {
    let key = member.name.lowercased()
    if isStatic {
      if staticMembers.updateValue(member, forKey: key) == nil { staticOrder.append(key) }
    } else if instanceMembers.updateValue(member, forKey: key) == nil {
      memberOrder.append(key)
    }
  }

  /// A member of this type or of one it derives from. Names are lower-case.
  public func member(_ key: String) -> Member? {
    var current: TypeDescriptor? = self
    while let type = current {
      type.loadMembers()
      if let member = type.instanceMembers[key] { return member }
      current = type.base ?? (type === TypeDescriptor.object ? nil : .object)
    }
    return nil
  }

  public func staticMember(_ key: String) -> Member? {
    var current: TypeDescriptor? = self
    while let type = current {
      type.loadMembers()
      if let member = type.staticMembers[key] { return member }
      current = type.base
    }
    return nil
  }

  /// Fills the member tables on first use, so that start-up builds none.
  func loadMembers() {
    if membersLoaded { return }
    membersLoaded = true
    declareMembers(MemberBuilder(self))
  }
}
