/// A member of a type as .NET's reflection tells of it: a property, method, constructor or field.
final class ReflectedMember: PSObject {
  enum Kind: String {
    case property = "Property", method = "Method", constructor = "Constructor", field = "Field"
  }

  struct Parameter {
    let name, typeName: String
    let isOptional: Bool
  }

  let kind: Kind
  let name: String
  let owner: TypeDescriptor
  /// The name of the property's or field's type, or of what a method returns.
  let typeName: String
  let parameters: [Parameter]
  let isStatic: Bool
  let (canRead, canWrite): (Bool, Bool)
  /// The attributes that a script's class gives it.
  let attributes: [Value]
  /// Where the names of types are looked up.
  let types: TypeRegistry

  init(
    _ kind: Kind, _ name: String, of owner: TypeDescriptor, _ types: TypeRegistry, typeName: String, parameters: [Parameter] = [], isStatic: Bool = false,
    canRead: Bool = true, canWrite: Bool = true, attributes: [Value] = []
  ) {
    self.types = types
    (self.kind, self.name, self.owner, self.typeName, self.parameters) = (kind, name, owner, typeName, parameters)
    (self.isStatic, self.canRead, self.canWrite, self.attributes) = (isStatic, canRead, canWrite, attributes)
  }

  static let memberInfo = TypeDescriptor("System.Reflection.MemberInfo")
  static let methodBase = TypeDescriptor("System.Reflection.MethodBase", base: memberInfo)
  private static let abstract: [Kind: TypeDescriptor] = [
    .property: TypeDescriptor("System.Reflection.PropertyInfo", base: memberInfo), .field: TypeDescriptor("System.Reflection.FieldInfo", base: memberInfo),
    .method: TypeDescriptor("System.Reflection.MethodInfo", base: methodBase), .constructor: TypeDescriptor("System.Reflection.ConstructorInfo", base: methodBase),
  ]
  static let descriptors: [Kind: TypeDescriptor] = [
    .property: TypeDescriptor("System.Reflection.RuntimePropertyInfo", base: abstract[.property]), .field: TypeDescriptor("System.Reflection.RtFieldInfo", base: abstract[.field]),
    .method: TypeDescriptor("System.Reflection.RuntimeMethodInfo", base: abstract[.method]),
    .constructor: TypeDescriptor("System.Reflection.RuntimeConstructorInfo", base: abstract[.constructor]),
  ]
  static let parameterInfo = TypeDescriptor("System.Reflection.RuntimeParameterInfo", base: TypeDescriptor("System.Reflection.ParameterInfo"))
  /// All types of reflection, for the catalog.
  static let all: [TypeDescriptor] =
    [memberInfo, methodBase, parameterInfo] + [parameterInfo.base].compactMap { $0 } + abstract.values.sorted { $0.fullName < $1.fullName } + descriptors.values.sorted { $0.fullName < $1.fullName }

  override var type: TypeDescriptor { ReflectedMember.descriptors[kind] ?? .object }

  /// `Boolean Contains(System.String)`: .NET shortens the names of primitive types alone.
  override var text: String {
    let own = shown(typeName)
    switch kind {
    case .property, .field: return "\(own) \(name)"
    case .method, .constructor: return "\(own) \(name)(\(parameters.map { shown($0.typeName) }.joined(separator: ", ")))"
    }
  }

  private func shown(_ typeName: String) -> String {
    guard let type = types.type(named: typeName) else { return typeName }
    return type.isPrimitive || type === TypeDescriptor.void ? type.name : type.fullName
  }
}

/// What a type has, as its definition here or .NET's list of it says.
struct TypeReflection {
  let type: TypeDescriptor
  let session: Session

  /// Properties in the order in which they are declared.
  func properties() -> [ReflectedMember] {
    if let scriptClass = type.scriptClass {
      func property(_ field: ScriptClass.Field, isStatic: Bool) -> ReflectedMember {
        ReflectedMember(.property, field.name, of: type, session.types, typeName: scriptClass.typeName(field.type), isStatic: isStatic, attributes: field.attributes())
      }
      let fields = scriptClass.fields.map { ($0, false) } + scriptClass.staticFields.map { ($0, true) }
      let own = fields.sorted { $0.0.position.extent.start < $1.0.position.extent.start }.map { property($0.0, isStatic: $0.1) }
      return own + (type.base.map { TypeReflection(type: $0, session: session).properties() } ?? [])
    }
    if type.isEnum { return [] }
    return listed(.Property).filter { !TypeReflection.isField($0.member, isStatic: $0.isStatic) }.map { member, isStatic in
      let accessors = member.definition.drop { $0 != "{" }
      return ReflectedMember(.property, member.name, of: type, session.types, typeName: TypeReflection.typeName(member), isStatic: isStatic, canRead: accessors.contains("get;"),
        canWrite: accessors.contains("set;"))
    }
  }

  /// Methods, the accessors of properties first.
  func methods() -> [ReflectedMember] {
    let accessors = properties().flatMap { property -> [ReflectedMember] in
      let get = ReflectedMember(.method, "get_" + property.name, of: property.owner, session.types, typeName: property.typeName, isStatic: property.isStatic)
      let value = ReflectedMember.Parameter(name: "value", typeName: property.typeName, isOptional: false)
      let set = ReflectedMember(.method, "set_" + property.name, of: property.owner, session.types, typeName: "void", parameters: [value], isStatic: property.isStatic)
      return (property.canRead ? [get] : []) + (property.canWrite ? [set] : [])
    }
    if let scriptClass = type.scriptClass {
      let methods = scriptClass.methods.values.joined().map { ($0, false) } + scriptClass.staticMethods.values.joined().map { ($0, true) }
      let own = methods.sorted { $0.0.code.ast.extent.start < $1.0.code.ast.extent.start }.map { reflect($0.0, .method, scriptClass, isStatic: $0.1) }
      let inherited = TypeReflection(type: type.base ?? .object, session: session).methods().filter { !$0.isStatic }
      return accessors.filter { $0.owner === type } + own + inherited.filter { other in !own.contains { $0.text == other.text } }
    }
    let own = listed(.Method).flatMap { member, isStatic in
      member.overloads.compactMap { method(from: $0, isStatic: isStatic) }.filter { $0.name != "new" }
    }
    // Static methods are not inherited, and what every object has comes last.
    let isObject = type === TypeDescriptor.object
    let everywhere = [
      method(from: "type GetType()", isStatic: false), method(from: "string ToString()", isStatic: false), method(from: "bool Equals(System.Object obj)", isStatic: false),
      method(from: "int GetHashCode()", isStatic: false),
    ].compactMap { $0 }
    let others = own.filter { one in
      !everywhere.contains { $0.text == one.text } && (isObject || !(one.isStatic && ["Boolean Equals(System.Object, System.Object)", "Boolean ReferenceEquals(System.Object, System.Object)"].contains(one.text)))
    }
    return accessors + others + everywhere
  }

  func constructors() -> [ReflectedMember] {
    if let scriptClass = type.scriptClass {
      if scriptClass.constructors.isEmpty { return [ReflectedMember(.constructor, ".ctor", of: type, session.types, typeName: "void")] }
      return scriptClass.constructors.map { reflect($0, .constructor, scriptClass, isStatic: false) }
    }
    type.loadMembers()
    let listed = NetMemberList(type, isStatic: true)?.members.first { $0.name == "new" }?.overloads
    return (listed ?? type.constructors?.overloads.map(\.signature) ?? []).compactMap { method(from: $0, isStatic: false) }
      .map { ReflectedMember(.constructor, ".ctor", of: type, session.types, typeName: "void", parameters: $0.parameters) }
  }

  /// The names of an enumeration, and the number behind them; the constants of other types.
  func fields() -> [ReflectedMember] {
    guard let enumeration = type.enumeration else {
      return listed(.Property).filter { TypeReflection.isField($0.member, isStatic: $0.isStatic) }.map { member, _ in
        ReflectedMember(.field, member.name, of: type, session.types, typeName: TypeReflection.typeName(member), isStatic: true, canWrite: false)
      }
    }
    let number = ReflectedMember(.field, "value__", of: type, session.types, typeName: enumeration.underlying.definitionName)
    return [number] + enumeration.names.map { ReflectedMember(.field, $0.name, of: type, session.types, typeName: type.fullName, isStatic: true, canWrite: false) }
  }

  // MARK: Definitions

  /// Whether what Get-Member lists as a static property is a field of .NET.
  private static func isField(_ member: Member, isStatic: Bool) -> Bool {
    let constants: Set<String> = [
      "MaxValue", "MinValue", "UnixEpoch", "Empty", "Zero", "One", "MinusOne", "PI", "E", "Tau", "Epsilon", "NaN", "PositiveInfinity", "NegativeInfinity", "NegativeZero",
      "TrueString", "FalseString",
    ]
    return isStatic && (constants.contains(member.name) || member.name.hasPrefix("TicksPer"))
  }

  /// The type in a property's definition: `static int MaxValue {get;}`.
  private static func typeName(_ member: Member) -> String {
    member.definition.prefix { $0 != "{" }.split(separator: " ").filter { $0 != "static" }.dropLast().joined(separator: " ")
  }

  private func listed(_ kind: Member.Kind) -> [(member: Member, isStatic: Bool)] {
    [false, true].flatMap { isStatic -> [(member: Member, isStatic: Bool)] in
      if let list = NetMemberList(type, isStatic: isStatic), !list.members.isEmpty { return list.members.filter { $0.kind == kind }.map { ($0, isStatic) } }
      type.loadMembers()
      let own = isStatic ? type.staticMemberList : type.memberOrder.compactMap { type.instanceMembers[$0] }
      return own.filter { $0.kind == kind && !$0.isHidden }.map { ($0, isStatic) }
    }
  }

  private func reflect(_ method: ScriptClass.ScriptMethod, _ kind: ReflectedMember.Kind, _ owner: ScriptClass, isStatic: Bool) -> ReflectedMember {
    ReflectedMember(kind, method.name, of: type, session.types, typeName: method.returnType.map { owner.typeName($0) } ?? "void",
      parameters: method.parameters.map { .init(name: $0.name, typeName: owner.typeName($0.type), isOptional: false) }, isStatic: isStatic, attributes: method.attributes())
  }

  /// `static bool Equals(System.Object objA, System.Object objB)`; nil for what an interface declares.
  private func method(from overload: String, isStatic: Bool) -> ReflectedMember? {
    let head = overload.prefix { $0 != "(" }.split(separator: " ").filter { $0 != "static" }
    guard head.count >= 2, let name = head.last, !name.contains(".") else { return nil }
    let inside = overload.drop { $0 != "(" }.dropFirst().dropLast()
    let parameters = TypeRegistry.splitArguments(String(inside)).map { text -> ReflectedMember.Parameter in
      let words = text.split(separator: " ").filter { !["Params", "params", "ref", "[ref]", "out", "in"].contains($0) }
      return .init(name: String(words.dropFirst().first ?? ""), typeName: String(words.first ?? "System.Object"), isOptional: text.contains("="))
    }
    return ReflectedMember(.method, String(name), of: type, session.types, typeName: head.dropLast().joined(separator: " "), parameters: parameters, isStatic: isStatic)
  }
}

extension Member {
  /// The overloads that the definition of a method lists: `bool Contains(string value), bool Contains(char value)`.
  public var overloads: [String] {
    var result: [String] = []
    var start = definition.startIndex
    while let end = definition[start...].firstIndex(of: ")") {
      result.append(String(definition[start...end]).trimmingWhitespace)
      start = definition.index(after: end)
      while start < definition.endIndex, definition[start] == "," || definition[start] == " " { start = definition.index(after: start) }
    }
    return result
  }
}
