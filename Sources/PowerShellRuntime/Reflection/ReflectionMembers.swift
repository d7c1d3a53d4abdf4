/// The members of types that ask for their members, and of the answers.
enum ReflectionMembers {
  /// Which members are asked for (System.Reflection.BindingFlags).
  struct Search {
    var (instance, fixed, isPublic, ignoresCase, declaredOnly) = (true, true, true, false, false)

    init(_ flags: Value?, _ session: Session) {
      guard let flags, let number = (try? session.convert(flags, to: NetEnumerations.named("System.Reflection.BindingFlags")))?.object(as: EnumObject.self)?.value else { return }
      (ignoresCase, declaredOnly, instance, fixed, isPublic) = (number & 1 != 0, number & 2 != 0, number & 4 != 0, number & 8 != 0, number & 16 != 0)
    }

    func finds(_ member: ReflectedMember, of type: TypeDescriptor) -> Bool {
      isPublic && (member.isStatic ? fixed : instance) && (!declaredOnly || member.owner === type)
    }
  }

  // MARK: Types

  static func load(_ type: MemberBuilder, _ descriptor: @escaping (Value) throws -> TypeDescriptor) {
    func list(_ this: Value, _ flags: Value?, _ session: Session, _ members: (TypeReflection) -> [ReflectedMember]) throws -> [ReflectedMember] {
      let (own, search) = (try descriptor(this), Search(flags, session))
      return members(TypeReflection(type: own, session: session)).filter { search.finds($0, of: own) }
    }
    func array(_ members: [ReflectedMember], _ element: TypeDescriptor?) -> Value { .object(ArrayObject(members.map { .object($0) }, elementType: element ?? ReflectedMember.memberInfo)) }
    let kinds: [(String, ReflectedMember.Kind, (TypeReflection) -> [ReflectedMember])] = [
      ("Propert", .property, { $0.properties() }), ("Field", .field, { $0.fields() }), ("Method", .method, { $0.methods() }), ("Constructor", .constructor, { $0.constructors() }),
    ]
    for (noun, kind, members) in kinds {
      let element = ReflectedMember.descriptors[kind]?.base
      let (single, plural) = noun == "Propert" ? ("Property", "Properties") : (noun, noun + "s")
      let name = element?.fullName ?? ""
      type.method("\(name)[] Get\(plural)()", "\(name)[] Get\(plural)(System.Reflection.BindingFlags bindingAttr)") { session, this, a in
        array(try list(this, a.first, session, members), element)
      }
      if kind == .constructor { continue }
      type.method("\(name) Get\(single)(string name)", "\(name) Get\(single)(string name, System.Object bindingAttr)", "\(name) Get\(single)(string name, System.Object types, System.Object modifiers)") { session, this, a in
        // The second argument is either flags or the types of the parameters.
        let types = a.dropFirst().first { session.isList($0) }
        let flags = a.dropFirst().first { !session.isList($0) && !$0.isNull }
        let search = Search(flags, session)
        let found = try list(this, flags, session, members).filter { search.ignoresCase ? CaseFolding.equal($0.name, a[0].text) : $0.name == a[0].text }
        guard let types else {
          if kind == .method, found.count > 1, Set(found.map(\.text)).count > 1 {
            throw Failure.dotNet("System.Reflection.AmbiguousMatchException", "Ambiguous match found for '\(try descriptor(this).fullName) \(found[0].text)'.")
          }
          return found.first.map { .object($0) } ?? .null
        }
        return try found.first { try fits($0, types, session) }.map { .object($0) } ?? .null
      }
    }
    type.method("System.Reflection.ConstructorInfo GetConstructor(type[] types)") { session, this, a in
      try TypeReflection(type: descriptor(this), session: session).constructors().first { try fits($0, a[0], session) }.map { .object($0) } ?? .null
    }
    func all(_ reflection: TypeReflection) -> [ReflectedMember] { reflection.methods() + reflection.constructors() + reflection.properties() + reflection.fields() }
    type.method("System.Reflection.MemberInfo[] GetMembers()", "System.Reflection.MemberInfo[] GetMembers(System.Reflection.BindingFlags bindingAttr)") { session, this, a in
      array(try list(this, a.first, session, all), nil)
    }
    type.method("System.Reflection.MemberInfo[] GetMember(string name)", "System.Reflection.MemberInfo[] GetMember(string name, System.Reflection.BindingFlags bindingAttr)") { session, this, a in
      array(try list(this, a.dropFirst().first, session, all).filter { $0.name == a[0].text }, nil)
    }
    type.method("type[] GetInterfaces()") { session, this, _ in
      let names = try descriptor(this).ancestry.flatMap(\.interfaces)
      var seen: Set<String> = []
      return .object(ArrayObject(names.filter { seen.insert($0).inserted }.map { name in .object(TypeObject(session.types.type(named: name) ?? TypeDescriptor(name))) }, elementType: .runtimeType))
    }
    type.method("type GetInterface(string name)", "type GetInterface(string name, bool ignoreCase)") { session, this, a in
      let ignoresCase = a.count > 1 && session.truth(a[1])
      let names = try descriptor(this).ancestry.flatMap { $0.interfaces + TypeRelations.of($0.openName) }
      let found = names.first { name in
        let short = name.split(separator: ".").last.map(String.init) ?? name
        return [name, short].contains { ignoresCase ? CaseFolding.equal($0, a[0].text) : $0 == a[0].text }
      }
      return found.flatMap { session.types.type(named: $0) }.map { .object(TypeObject($0)) } ?? .null
    }
    attributes(type) { this in try descriptor(this).attributes() }
    type.method("System.Object InvokeMember(string name, System.Reflection.BindingFlags invokeAttr, System.Object binder, System.Object target, System.Object[] args)") { session, this, a in
      try invokeMember(a[0].text, a[1], on: a[3], of: descriptor(this), session.enumerated(a[4]), session)
    }
  }

  /// Whether a method's parameters have just these types.
  private static func fits(_ member: ReflectedMember, _ types: Value, _ session: Session) throws -> Bool {
    let wanted = session.enumerated(types).map { $0.object(as: TypeObject.self)?.descriptor }
    guard wanted.count == member.parameters.count else { return false }
    return zip(wanted, member.parameters).allSatisfy { type, parameter in type === session.types.type(named: parameter.typeName) }
  }

  private static func invokeMember(_ name: String, _ flags: Value, on target: Value, of type: TypeDescriptor, _ arguments: [Value], _ session: Session) throws -> Value {
    let number = try session.convert(flags, to: NetEnumerations.named("System.Reflection.BindingFlags")).object(as: EnumObject.self)?.value ?? 0
    if number & 512 != 0 { return try session.create(type, arguments) }
    let target = target.isNull ? nil : target
    if number & 0x1400 != 0 { return try get(name, of: target, type, session) }
    if number & 0x2800 != 0 {
      try set(name, of: target, type, to: arguments.first ?? .null, session)
      return .null
    }
    return try target.map { try session.invokeMember(name, on: $0, arguments) } ?? session.invokeStatic(name, on: type, arguments)
  }

  /// A property of an object, or a static one of the type where there is none.
  private static func get(_ name: String, of target: Value?, _ type: TypeDescriptor, _ session: Session) throws -> Value {
    guard let target else { return try session.staticProperty(name, of: type, nil) }
    return try session.propertyValue(name, of: target) ?? .null
  }

  private static func set(_ name: String, of target: Value?, _ type: TypeDescriptor, to value: Value, _ session: Session) throws {
    guard let target else { return try session.setStaticProperty(name, of: type, to: value) }
    try session.setProperty(name, of: target, to: value)
  }

  /// GetCustomAttributes of a type or member.
  private static func attributes(_ type: MemberBuilder, _ all: @escaping (Value) throws -> [Value]) {
    type.method("System.Object[] GetCustomAttributes(bool inherit)", "System.Object[] GetCustomAttributes(type attributeType, bool inherit)") { session, this, a in
      let wanted = a.count > 1 ? a[0].object(as: TypeObject.self)?.descriptor : nil
      return .array(try all(this).filter { attribute in wanted.map { session.isInstance(attribute, of: $0) } ?? true })
    }
    type.method("bool IsDefined(type attributeType, bool inherit)") { session, this, a in
      guard let wanted = a[0].object(as: TypeObject.self)?.descriptor else { return .bool(false) }
      return .bool(try all(this).contains { session.isInstance($0, of: wanted) })
    }
  }

  // MARK: Members

  /// The members of what reflection gives.
  static func load(_ type: MemberBuilder) {
    if type.type === ReflectedMember.parameterInfo { return }
    guard let kind = ReflectedMember.descriptors.first(where: { $0.value === type.type })?.key else { return }
    func own(_ this: Value) throws -> ReflectedMember {
      guard let member = this.object(as: ReflectedMember.self) else { throw Failure.argument("Not a member.") }
      return member
    }
    func named(_ name: String, _ session: Session) -> Value { .object(TypeObject(session.types.type(named: name) ?? TypeDescriptor(name))) }
    type.property("MemberType", "System.Reflection.MemberTypes") { session, this in
      try session.convert(.string(own(this).kind.rawValue), to: NetEnumerations.named("System.Reflection.MemberTypes"))
    }
    type.property("Name", "string") { _, this in .string(try own(this).name) }
    for name in ["DeclaringType", "ReflectedType"] { type.property(name, "type") { _, this in .object(TypeObject(try own(this).owner)) } }
    switch kind {
    case .property:
      type.property("PropertyType", "type") { session, this in named(try own(this).typeName, session) }
      type.property("CanRead", "bool") { _, this in .bool(try own(this).canRead) }
      type.property("CanWrite", "bool") { _, this in .bool(try own(this).canWrite) }
      accessors(type, own)
    case .field:
      type.property("FieldType", "type") { session, this in named(try own(this).typeName, session) }
      type.property("IsStatic", "bool") { _, this in .bool(try own(this).isStatic) }
      type.property("IsLiteral", "bool") { _, this in .bool(try own(this).isStatic) }
      accessors(type, own)
    case .method, .constructor:
      if kind == .method { type.property("ReturnType", "type") { session, this in named(try own(this).typeName, session) } }
      for (name, answer) in [("IsPublic", { _ in true }), ("IsStatic", \.isStatic), ("IsConstructor", { $0.kind == .constructor }),
        ("IsSpecialName", { member in member.kind == .constructor || ["get_", "set_", "op_", "add_", "remove_"].contains(where: member.name.hasPrefix) })] as [(String, (ReflectedMember) -> Bool)] {
        type.property(name, "bool") { _, this in .bool(answer(try own(this))) }
      }
      type.method("System.Reflection.ParameterInfo[] GetParameters()") { session, this, _ in
        .object(ArrayObject(try own(this).parameters.enumerated().map { at, parameter in
          .object(CustomObject([
            ("Name", .string(parameter.name)), ("ParameterType", named(parameter.typeName, session)), ("Position", .integer(at)), ("IsOptional", .bool(parameter.isOptional)),
          ], type: ReflectedMember.parameterInfo))
        }, elementType: ReflectedMember.parameterInfo))
      }
      invocation(type, kind, own)
    }
    attributes(type) { this in try own(this).attributes }
    type.method("string ToString()") { _, this, _ in .string(try own(this).text) }
  }

  private static func accessors(_ type: MemberBuilder, _ own: @escaping (Value) throws -> ReflectedMember) {
    type.method("System.Object GetValue(System.Object obj)", "System.Object GetValue(System.Object obj, System.Object[] index)") { session, this, a in
      let member = try own(this)
      return try get(member.name, of: member.isStatic ? nil : a[0], member.owner, session)
    }
    type.method("void SetValue(System.Object obj, System.Object value)", "void SetValue(System.Object obj, System.Object value, System.Object[] index)") { session, this, a in
      let member = try own(this)
      guard member.canWrite else { throw Failure.argument("Property set method not found.") }
      try set(member.name, of: member.isStatic ? nil : a[0], member.owner, to: a[1], session)
      return .nothing
    }
  }

  private static func invocation(_ type: MemberBuilder, _ kind: ReflectedMember.Kind, _ own: @escaping (Value) throws -> ReflectedMember) {
    if kind == .constructor {
      return type.method("System.Object Invoke(System.Object[] parameters)") { session, this, a in try session.create(own(this).owner, session.enumerated(a[0])) }
    }
    type.method("System.Object Invoke(System.Object obj, System.Object[] parameters)") { session, this, a in
      let (member, arguments) = (try own(this), session.enumerated(a[1]))
      let target = member.isStatic ? nil : a[0]
      if target?.isNull ?? false { throw Failure.dotNet("System.Reflection.TargetException", "Non-static method requires a target.") }
      let property = String(member.name.dropFirst(4))
      if member.name.hasPrefix("get_") { return try get(property, of: target, member.owner, session) }
      if member.name.hasPrefix("set_") {
        try set(property, of: target, member.owner, to: arguments.first ?? .null, session)
        return .nothing
      }
      return try target.map { try session.invokeMember(member.name, on: $0, arguments) } ?? session.invokeStatic(member.name, on: member.owner, arguments)
    }
  }
}
