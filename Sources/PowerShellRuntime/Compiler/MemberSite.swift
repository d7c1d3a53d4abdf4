import PowerShellSyntax

/// A place in a script that names a member.
final class MemberSite {
  let name: String
  let key: String
  /// Where the member was found last: in objects of this shape, or in instances of the class of this number.
  private var shape: Shape?
  private var classNumber = -1
  private var slot = 0
  /// The only method of the name that instances of a class have. The class holds it, and lives while it has instances.
  private unowned(unsafe) var method: ScriptClass.ScriptMethod?
  private var methodClass = -1
  /// The member that a type of .NET has of the name.
  private var netType: TypeDescriptor?
  private var netMethod: Method?
  private var netGetter: Getter?
  /// A struct for what `Evaluator` says.
  private struct Getter { let get: (Session, Value) throws -> Value }

  init(_ name: String) {
    self.name = name
    self.key = name.lowercased()
  }

  func get(_ value: Value, _ frame: Frame) throws -> Value {
    if case .object(let object) = value, object.extended == nil {
      if let custom = object as? CustomObject {
        if let at = slot(of: custom) { return custom.values[at] }
      } else if let instance = object.classInstance, let own = instance.type.scriptClass, let at = slot(of: own) {
        return instance.fields[at]
      }
    }
    if let type = netType(of: value, frame.session) {
      if type === netType, let netGetter { return try netGetter.get(frame.session, value) }
      if !type.isSubtype(of: .exception), let member = type.member(key), case .property(let get, _) = member.body {
        (netType, netGetter, netMethod) = (type, Getter(get: get), nil)
        return try get(frame.session, value)
      }
    }
    return try frame.session.property(name, of: value, frame)
  }

  /// The type whose members are all that a value has: nil of those that have members of their own or by Update-TypeData.
  private func netType(of value: Value, _ session: Session) -> TypeDescriptor? {
    guard session.typeData.isEmpty else { return nil }
    guard case .object(let object) = value else { return value.type }
    if object.extended != nil || object is CustomObject || object is WrappedScalar { return nil }
    let type = object.type
    return type === netType || !(object is DictionaryObject) && !(object is XmlNodeObject) && object.classInstance == nil ? type : nil
  }

  /// The type whose methods are all that a value has; the keys of a table are none.
  private func callType(of value: Value, _ session: Session) -> TypeDescriptor? {
    if case .object(let object) = value, let table = object as? DictionaryObject, table.extended == nil, table.instance == nil, session.typeData.isEmpty {
      return table.type
    }
    return netType(of: value, session)
  }

  func set(_ value: Value, of target: Value, _ session: Session) throws {
    if case .object(let object) = target, object.extended == nil {
      if let instance = object as? ClassInstance {
        if let own = instance.type.scriptClass, let at = slot(of: own) {
          let field = own.instanceFields[at]
          instance.fields[at] = try session.settingProperty(field.name) { try ScriptClass.accept(value, for: field, session) }
          return
        }
      } else if let custom = object as? CustomObject, custom.type === TypeDescriptor.customObject, let at = slot(of: custom) {
        custom.values[at] = value
        return
      }
    }
    try session.setProperty(name, of: target, to: value)
  }

  private func slot(of custom: CustomObject) -> Int? {
    if custom.shape === shape { return slot }
    guard let at = custom.shape.position(name) else { return nil }
    (shape, classNumber, slot) = (custom.shape, -1, at)
    return at
  }

  private func slot(of own: ScriptClass) -> Int? {
    if own.number == classNumber { return slot }
    guard let at = own.slot(key) else { return nil }
    (shape, classNumber, slot) = (nil, own.number, at)
    return at
  }

  /// - Parameter base: the type that the object was cast to for the call.
  func invoke(_ name: String, _ object: Value, _ arguments: [Value], _ frame: Frame, base: TypeDescriptor?) throws -> Value {
    let session = frame.session
    if case .object(let target) = object, target.classInstance != nil {
      if let method = try scriptMethod(of: target, arguments, session, base: base) { return try method.invoke(session, this: object, arguments) }
    }
    if base === TypeDescriptor.object, let result = VirtualMethods.invoke(key, object, arguments) { return result }
    if let type = callType(of: object, session) {
      if type === netType, let netMethod { return try session.call(netMethod, on: object, arguments) }
      if let member = type.member(key), case .method(let method) = member.body {
        (netType, netMethod, netGetter) = (type, method, nil)
        return try session.call(method, on: object, arguments)
      }
    }
    return try session.invoke(name, key, on: object, arguments, frame)
  }

  private func scriptMethod(of target: PSObject, _ arguments: [Value], _ session: Session, base: TypeDescriptor?) throws -> ScriptClass.ScriptMethod? {
    if let base {
      if base === TypeDescriptor.object, VirtualMethods.contains(key, arguments) { return nil }
      return (base.scriptClass ?? target.type.scriptClass)?.method(key, arguments, session, isStatic: false)
    }
    guard let own = target.type.scriptClass else { return nil }
    if own.number == methodClass, let method, method.parameters.count == arguments.count { return method }
    guard let found = own.method(key, arguments, session, isStatic: false) else { return nil }
    if found.owner.methods[key]?.count == 1 { (method, methodClass) = (found, own.number) }
    return found
  }
}
