/// Fills types' member tables: one file per group of types, each a list of members.
enum TypeMembers {
  static func load(_ builder: MemberBuilder) {
    let type = builder.type
    if type.isArray { return ArrayMembers.load(builder) }
    switch type.openName {
    case "System.Object": ObjectMembers.load(builder)
    case "System.String": StringMembers.load(builder)
    case "System.Char": CharMembers.load(builder)
    case "System.Array": ArrayMembers.load(builder)
    case "System.DateTime": DateMembers.load(builder)
    case "System.DateTimeOffset": DateOffsetMembers.load(builder)
    case "System.TimeSpan": DateMembers.loadSpan(builder)
    case "System.Collections.Hashtable", "System.Collections.Specialized.OrderedDictionary",
      "System.Collections.Generic.Dictionary`2", "System.Collections.Generic.SortedDictionary`2",
      "System.Collections.SortedList", "System.Collections.Generic.SortedList`2", "System.Collections.Specialized.HybridDictionary", "System.Collections.Specialized.ListDictionary",
      "System.Collections.Concurrent.ConcurrentDictionary`2", "System.Management.Automation.OrderedHashtable":
      DictionaryMembers.load(builder)
    case "System.Collections.ArrayList", "System.Collections.Generic.List`1", "System.Collections.ObjectModel.Collection`1",
      "System.Collections.Generic.Queue`1", "System.Collections.Generic.Stack`1", "System.Collections.Queue",
      "System.Collections.Stack", "System.Collections.Generic.LinkedList`1",
      "System.Collections.ObjectModel.ReadOnlyCollection`1", "System.Collections.ObjectModel.ObservableCollection`1",
      "System.Collections.Concurrent.ConcurrentBag`1", "System.Collections.Concurrent.ConcurrentQueue`1", "System.Collections.Concurrent.ConcurrentStack`1", "System.Management.Automation.PSDataCollection`1":
      ListMembers.load(builder)
    case "System.Collections.Generic.HashSet`1", "System.Collections.Generic.SortedSet`1": ListMembers.loadSet(builder)
    case "System.Exception": ErrorMembers.loadException(builder)
    case "System.Management.Automation.ErrorRecord": ErrorMembers.loadRecord(builder)
    case "System.Text.StringBuilder": StringBuilderMembers.load(builder)
    default: TypeMembers.loadOthers(builder)
    }
    OperatorMembers.load(builder)
  }

  private static func loadOthers(_ builder: MemberBuilder) {
    let type = builder.type
    NumberMembers.load(builder)
    TextMembers.load(builder)
    SystemMembers.load(builder)
    PathMembers.load(builder)
    NetMembers.load(builder)
    CredentialMembers.load(builder)
    DateOnlyMembers.load(builder)
    TimeZoneMembers.load(builder)
    CalendarMembers.load(builder)
    PriorityQueueMembers.load(builder)
    RuneMembers.load(builder)
    ComplexMembers.load(builder)
    BitOperationsMembers.load(builder)
    WebClientMembers.load(builder)
    SerializerMembers.load(builder)
    if type.fullName.hasPrefix("System.Xml.") {
      XmlMembers.load(builder)
      XmlWriterMembers.load(builder)
    }
    if type.fullName == "System.Collections.Generic.LinkedListNode`1" { LinkedListMembers.load(builder) }
    StreamMembers.load(builder)
    FileMembers.load(builder)
    DigestMembers.load(builder)
    ParserMembers.load(builder)
    RunspaceMembers.load(builder)
    PropertyObject.load(builder)
    ReflectionMembers.load(builder)
    PSStyle.load(builder)
    DelegateObject.load(builder)
    CompletionMembers.load(builder)
    AttributeObjects.load(builder)
    RuntimeParameters.load(builder)
    EngineMembers.load(builder)
    if type.isEnum || type.fullName == "System.Enum" { NumberMembers.loadEnum(builder) }
    if type.isSubtype(of: .exception) { ErrorMembers.loadException(builder, of: type) }
  }
}

/// Adds members to a type. Signatures are written as Get-Member shows them, and overloads are selected by them.
public struct MemberBuilder {
  public let type: TypeDescriptor
  public init(_ type: TypeDescriptor) { self.type = type }

  public func property(
    _ name: String, _ typeName: String = "System.Object", set: ((Session, Value, Value) throws -> Void)? = nil,
    get: @escaping (Session, Value) throws -> Value
  ) {
    let accessors = set == nil ? "{get;}" : "{get;set;}"
    // What is set becomes the property's type first (Adapter.PropertySetAndMethodArgumentConvertTo).
    let converting = set.map { set in
      { (session: Session, this: Value, value: Value) in
        guard let type = session.types.type(named: typeName), type !== TypeDescriptor.object, !session.types.isNameOnly(type) else { return try set(session, this, value) }
        try set(session, this, session.convert(value, to: type))
      }
    }
    type.add(Member(name, .Property, .property(get: get, set: converting), definition: "\(typeName) \(name) \(accessors)"))
  }

  public func staticProperty(_ name: String, _ typeName: String = "System.Object", get: @escaping (Session) throws -> Value) {
    type.add(
      Member(
        name, .Property, .property(get: { session, _ in try get(session) }, set: nil),
        definition: "static \(typeName) \(name) {get;}"), isStatic: true)
  }

  /// A method all of whose overloads share one body.
  public func method(_ signatures: String..., body: @escaping Method.Body) { methods(signatures, body: body) }

  /// One method for many types of its parameters.
  func methods(_ signatures: [String], body: @escaping Method.Body) { add(signatures, isStatic: false, body) }

  /// Adds what Get-Member shows of the interfaces that a method answers for.
  func addToDefinition(_ name: String, _ text: String) { type.instanceMembers[name.lowercased()]?.definition += ", " + text }

  /// An indexer by its name: `.Item(key)`.
  func parameterizedProperty(_ signature: String, accessors: String = "{get;set;}", body: @escaping Method.Body) {
    let name = MemberBuilder.name(signature)
    type.add(Member(name, .ParameterizedProperty, .method(Method(name, [overload(signature, body)], isProperty: true)), definition: signature + " " + accessors), isStatic: false)
  }

  public func staticMethod(_ signatures: String..., body: @escaping (Session, [Value]) throws -> Value) {
    staticMethods(signatures, body: body)
  }

  /// A static method that members' listings leave out unless they are forced (IsSpecialName).
  func operatorMethod(_ signatures: String..., body: @escaping (Session, [Value]) throws -> Value) {
    staticMethods(signatures, body: body)
    let name = MemberBuilder.name(signatures[0])
    guard var member = type.staticMembers[name.lowercased()] else { return }
    member.isHidden = true
    type.add(member, isStatic: true)
  }

  /// One static method for many types of its parameters.
  func staticMethods(_ signatures: [String], body: @escaping (Session, [Value]) throws -> Value) {
    add(signatures, isStatic: true) { session, _, arguments in try body(session, arguments) }
  }

  public func constructor(_ signatures: String..., body: @escaping (Session, [Value]) throws -> Value) {
    let overloads = signatures.map { overload($0) { session, _, arguments in try body(session, arguments) } }
    let existing = type.constructors?.overloads ?? []
    type.constructors = Method(".ctor", existing + overloads)
  }

  /// A constructor that is told which (perhaps generic) type it makes.
  func constructor(of signatures: String..., body: @escaping (Session, TypeDescriptor, [Value]) throws -> Value) {
    let own = type
    let overloads = signatures.map {
      overload($0) { session, target, arguments in
        try body(session, target.object(as: TypeObject.self)?.descriptor ?? own, arguments)
      }
    }
    type.constructors = Method(".ctor", (type.constructors?.overloads ?? []) + overloads)
  }

  private func add(_ signatures: [String], isStatic: Bool, _ body: @escaping Method.Body) {
    let overloads = signatures.map { overload($0, body) }
    let name = MemberBuilder.name(signatures[0])
    // Another name among them would be a method that nobody can call.
    assert(signatures.allSatisfy { MemberBuilder.name($0) == name }, "\(type.fullName).\(name)")
    let key = name.lowercased()
    let existing = isStatic ? type.staticMembers[key] : type.instanceMembers[key]
    var all = overloads
    if case .method(let method)? = existing?.body { all = method.overloads + overloads }
    let definition = all.map { (isStatic ? "static " : "") + $0.signature }.joined(separator: ", ")
    type.add(Member(name, .Method, .method(Method(name, all)), definition: definition), isStatic: isStatic)
  }

  private static func name(_ signature: String) -> String {
    let head = signature.prefix { $0 != "(" }
    let name = head.split(separator: " ").last ?? head
    // `IConvertible.ToInt32` is an interface's, and called by its last part.
    return String(name.hasPrefix("I") ? name.split(separator: ".").last ?? name : name)
  }

  private func overload(_ signature: String, _ body: @escaping Method.Body) -> Method.Overload {
    var isVariadic = false
    let inside = signature.drop { $0 != "(" }.dropFirst().dropLast()
    let parameters: [Method.Parameter] = TypeRegistry.splitArguments(String(inside)).map { text in
      var words = text.split(separator: " ").map(String.init)
      if words.first == "Params" || words.first == "params" {
        isVariadic = true
        words.removeFirst()
      }
      let isOptional = text.contains("=")
      return Method.Parameter(
        name: words.count > 1 ? words[1] : "", typeName: words.first ?? "System.Object", isOptional: isOptional)
    }
    return Method.Overload(signature: signature, parameters: parameters, isVariadic: isVariadic, body: body)
  }
}

extension Value {
  public var intValue: Int {
    switch self {
    case .int(let number): Int(number)
    case .long(let number): Int(number)
    case .object(let object): (object as? EnumObject).map { Int($0.value) } ?? 0
    default: 0
    }
  }
  public static func integer(_ number: Int) -> Value {
    Int32(exactly: number).map { .int($0) } ?? .long(Int64(number))
  }
}
