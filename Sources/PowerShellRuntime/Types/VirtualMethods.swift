/// The virtual methods as System.Object has them, which a call on a value that is cast to [object] reaches
/// (Adapter.FindBestMethod: the method of the cast's type is called, and not the one that overrides it).
enum VirtualMethods {
  /// Whether a call is of a method that types override.
  static func contains(_ key: String, _ arguments: [Value]) -> Bool {
    key == "tostring" && arguments.isEmpty || key == "equals" && arguments.count == 1
  }

  /// - Returns: nil where the method is not one of them, or the value's type is no other than System.Object or PSCustomObject.
  static func invoke(_ key: String, _ object: Value, _ arguments: [Value]) -> Value? {
    guard contains(key, arguments), let type = object.base.type, type !== TypeDescriptor.object, !(object.object is CustomObject) else { return nil }
    if key == "tostring" { return .string(type.fullName) }
    // Boxed values and texts that a script compares are never the same object.
    guard case .object(let left) = object.base, case .object(let right) = arguments[0].base else { return .bool(false) }
    return .bool(left === right)
  }
}
