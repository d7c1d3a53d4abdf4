import PowerShellSyntax

/// A place in a script that names a member.
final class MemberSite {
  let name: String
  let key: String
  private weak var shape: Shape?
  private var slot = 0

  init(_ name: String) {
    self.name = name
    self.key = name.lowercased()
  }

  func get(_ value: Value, _ frame: Frame, _ extent: Extent) throws -> Value {
    if case .object(let object) = value, object.extended == nil {
      if let custom = object as? CustomObject {
        if custom.shape === shape { return custom.values[slot] }
        if let at = custom.shape.position(name) {
          shape = custom.shape
          slot = at
          return custom.values[at]
        }
      } else if let instance = object.classInstance, let at = instance.type.scriptClass?.slot(key) {
        return instance.fields[at]
      }
    }
    return try frame.session.property(name, of: value, frame, extent)
  }

  func invoke(_ name: String, _ object: Value, _ arguments: [Value], _ frame: Frame, base: TypeDescriptor?) throws -> Value {
    let session = frame.session
    if case .object(let target) = object, let instance = target.classInstance {
      let type = base ?? target.type
      if let method = type.scriptClass?.method(key, arguments, session, isStatic: false) {
        return try method.invoke(session, this: object, arguments)
      }
    }
    return try session.invoke(name, key, on: object, arguments, frame)
  }
}
