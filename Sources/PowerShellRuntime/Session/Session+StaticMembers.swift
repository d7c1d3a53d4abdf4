/// Members of types: `[int]::MaxValue`, `[Math]::Abs`.
extension Session {
  func staticTarget(_ value: Value) -> TypeDescriptor? {
    if let type = value.object(as: TypeObject.self) { return type.descriptor }
    return value.type
  }

  func staticProperty(_ name: String, of type: TypeDescriptor, _ frame: Frame?) throws -> Value {
    if let enumeration = type.enumeration, let value = enumeration.value(name) { return .object(EnumObject(type, value)) }
    if let member = type.staticMember(name.lowercased()) {
      let target = Value.object(TypeObject(type))
      if case .method(let method) = member.body { return .object(MethodObject(method, target: target, isStatic: true)) }
      return try get(member, of: target)
    }
    if let reference = methodReference(name, of: type) { return .object(reference) }
    do {
      if let property = try type.scriptClass?.staticProperty(name) { return property }
    } catch let failure as DotNetException {
      throw Unwind.error(failure.statementError)
    }
    if let frame, strictMode(from: frame.scope) >= 2 { throw propertyNotFound(name) }
    return .null
  }

  /// The static members of an enumeration or of a script's class, which its type doesn't list by itself.
  public func ownStaticMembers(of type: TypeDescriptor) -> [Member] {
    func property(_ name: String, _ typeName: String, _ accessors: String, isHidden: Bool = false) -> Member {
      var member = Member(name, .Property, .property(get: { session, _ in (try? session.staticProperty(name, of: type, nil)) ?? .null }, set: nil), definition: "static \(typeName) \(name) \(accessors)")
      member.isHidden = isHidden
      return member
    }
    if let enumeration = type.enumeration { return enumeration.names.map { property($0.name, type.definitionName, "{get;}") } }
    guard let scriptClass = type.scriptClass else { return [] }
    var members = scriptClass.staticFields.map { property($0.name, (try? $0.type().definitionName) ?? "System.Object", "{get;set;}", isHidden: $0.isHidden) }
    // The constructor that a class has without writing one is not listed beside static methods.
    let listsConstructor = !scriptClass.constructors.isEmpty || scriptClass.staticMethods.isEmpty
    for name in scriptClass.staticMethods.keys.sorted() + (listsConstructor ? ["new"] : []) {
      guard let reference = methodReference(name, of: type) else { continue }
      var member = Member(name == "new" ? name : reference.method.name, .Method, .method(reference.method), definition: reference.definitions.joined(separator: ", "))
      member.isHidden = scriptClass.staticMethods[name]?.contains(where: \.isHidden) ?? false
      members.append(member)
    }
    return members
  }

  /// A constructor, or a static method of a script's class, that is named and not called.
  private func methodReference(_ name: String, of type: TypeDescriptor) -> MethodObject? {
    let isConstructor = CaseFolding.equal(name, "new")
    let methods = isConstructor ? type.scriptClass?.constructors ?? [] : type.scriptClass?.staticMethods[name.lowercased()] ?? []
    var signatures = methods.map { method in
      let parameters = method.parameters.map { "\((try? $0.type().definitionName) ?? "System.Object") \($0.name)" }.joined(separator: ", ")
      return isConstructor ? "\(type.definitionName) new(\(parameters))" : "\((try? method.returnType?().definitionName) ?? "void") \(method.name)(\(parameters))"
    }
    if isConstructor, signatures.isEmpty {
      type.loadMembers()
      let listed = type.scriptClass == nil ? NetMemberList(type, isStatic: true)?.members.first { $0.name == "new" }?.overloads : nil
      signatures = listed ?? (type.constructors?.overloads ?? []).map { "\(type.definitionName) new(\($0.signature.drop { $0 != "(" }.dropFirst())" }
      if signatures.isEmpty, type.scriptClass != nil { signatures = ["\(type.definitionName) new()"] }
    }
    guard !signatures.isEmpty else { return nil }
    let overloads = signatures.enumerated().map { index, signature in
      let parameters = methods.indices.contains(index) ? methods[index].parameters.map { Method.Parameter(name: $0.name, typeName: "System.Object", isOptional: false) } : nil
      return Method.Overload(signature: signature, parameters: parameters ?? [], isVariadic: parameters == nil) { session, target, arguments in
        guard let type = target.object(as: TypeObject.self)?.descriptor else { return .null }
        return try session.invokeStatic(name, on: type, arguments)
      }
    }
    return MethodObject(Method(methods.first?.name ?? name, overloads), target: .object(TypeObject(type)), isStatic: !isConstructor)
  }

  func setStaticProperty(_ name: String, of type: TypeDescriptor, to value: Value) throws {
    if let scriptClass = type.scriptClass, try scriptClass.setStaticProperty(name, value, self) { return }
    if let member = type.staticMember(name.lowercased()), case .property(_, let set?) = member.body {
      return try settingProperty(member.name) { try set(self, .object(TypeObject(type)), value) }
    }
    if type.enumeration?.value(name) != nil { throw readOnly(name) }
    let message = "The property '\(name)' cannot be found on this object. Verify that the property exists and can be set."
    let isOfScript = type.scriptClass?.staticMethods[name.lowercased()] != nil
    if let member = type.staticMember(name.lowercased()) ?? nil, !member.isMethod { throw readOnly(name) }
    if isOfScript || type.staticMember(name.lowercased()) != nil { throw settingFailure(name, ExceptionObject(Failure.runtimeException, message)) }
    throw Failure.error(message, id: "PropertyAssignmentException", .InvalidOperation)
  }

  /// Whether a value is of a type, as `-is` asks.
  public func isInstance(_ value: Value, of type: TypeDescriptor) -> Bool {
    if value.isNull { return false }
    if type === TypeDescriptor.customObject { return (value.object as? CustomObject)?.isBag ?? false }
    if type === TypeDescriptor.psObject {
      if value.object is WrappedScalar { return true }
      return value.object is CustomObject
    }
    guard let own = value.base.type else { return false }
    if let open = type.fullName.split(separator: "`").first, type.genericArguments.isEmpty, type.fullName.contains("`") {
      return own.fullName.hasPrefix(open + "`")
    }
    return own.isSubtype(of: type)
  }
}

extension TypeDescriptor {
  /// The name in Get-Member's definitions: `string`, `int`, `System.Object`.
  public var definitionName: String {
    if let elementType { return elementType.definitionName + "[]" }
    if openName == "System.Nullable`1", let wrapped = genericArguments.first { return "System.Nullable[\(wrapped.definitionName)]" }
    return TypeAccelerators.shown[fullName] ?? (self === TypeDescriptor.object ? "System.Object" : fullName)
  }
}
