/// System.Object: what everything can do.
enum ObjectMembers {
  static func load(_ type: MemberBuilder) {
    type.method("bool Equals(System.Object obj)") { session, this, a in .bool(areEqual(this, a[0], session)) }
    type.method("int GetHashCode()") { _, this, _ in
      if case .int(let number) = this { return .int(number) }
      if case .decimal(let number)? = this.object(as: NumberObject.self)?.value { return .int(Int32(truncatingIfNeeded: number.doubleValue.bitPattern ^ number.doubleValue.bitPattern >> 32)) }
      return .int(Int32(truncatingIfNeeded: this.text.utf8.reduce(7) { ($0 &* 31) &+ Int($1) }))
    }
    type.method("type GetType()") { _, this, _ in
      // The methods of what came back from CLIXML are those of the PSObject around it.
      if this.object(as: CustomObject.self)?.deserializedProperties != nil { return .object(TypeObject(.psObject)) }
      return this.type.map { .object(TypeObject($0)) } ?? .null
    }
    type.method("string ToString()") { session, this, _ in
      switch this {
      case .object(let object):
        if object is ArrayObject || object is ListObject || object is DictionaryObject { return .string(object.type.fullName) }
        if let custom = object as? CustomObject { return .string(custom.text) }
        return .string(try session.stringify(this))
      default: return .string(this.text)
      }
    }
    type.staticMethod("bool Equals(System.Object objA, System.Object objB)") { session, a in
      .bool(a[0].isNull || a[1].isNull ? a[0].isNull && a[1].isNull : areEqual(a[0], a[1], session))
    }
    type.staticMethod("bool ReferenceEquals(System.Object objA, System.Object objB)") { _, a in
      .bool(a[0].object != nil && a[0].object === a[1].object)
    }
    type.constructor("System.Object new()") { _, _ in .object(OpaqueObject((), type: .object)) }
  }

  /// Whether two values are the same to .NET: of one type and equal, or one object.
  private static func areEqual(_ one: Value, _ other: Value, _ session: Session) -> Bool {
    guard let type = one.base.type, type === other.base.type else { return false }
    if let object = one.object, object is ArrayObject || object is ListObject || object is DictionaryObject || object is CustomObject || object is ClassInstance {
      return object === other.object
    }
    return (try? session.equals(one, other, ignoresCase: false)) ?? false
  }
}
