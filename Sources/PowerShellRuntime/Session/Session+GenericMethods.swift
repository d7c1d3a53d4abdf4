/// Calls of generic methods that name their type arguments: `[array]::Empty[string]()`.
extension Session {
  /// - Returns: nil where the type arguments make no difference to the method.
  func invokeGeneric(_ name: String, on type: TypeDescriptor, _ typeArguments: [TypeDescriptor], _ arguments: [Value]) throws -> Value? {
    guard let wanted = typeArguments.first, typeArguments.count == 1 else { return nil }
    switch (type.fullName, name.lowercased()) {
    case ("System.Enum", _), ("System.Activator", "createinstance"):
      // Each has a twin that takes the type as its first argument.
      return try invokeStatic(name, on: type, [.object(TypeObject(wanted))] + arguments)
    case ("System.Array", "empty"), ("System.Linq.Enumerable", "empty"): return .object(ArrayObject([], elementType: wanted))
    case ("System.Linq.Enumerable", "oftype") where arguments.count == 1:
      return .object(ArrayObject(enumerated(arguments[0]).filter { isInstance($0, of: wanted) }, elementType: wanted))
    case ("System.Linq.Enumerable", "cast") where arguments.count == 1:
      let elements = enumerated(arguments[0])
      if let wrong = elements.first(where: { !$0.isNull && !isInstance($0, of: wanted) }) {
        throw Failure.dotNet(
          "System.InvalidCastException", "Unable to cast object of type '\(wrong.type?.fullName ?? "")' to type '\(wanted.fullName)'.")
      }
      return .object(ArrayObject(elements, elementType: wanted))
    case ("System.Linq.Enumerable", "toarray") where arguments.count == 1: return .object(ArrayObject(enumerated(arguments[0]), elementType: wanted))
    default: return nil
    }
  }
}
