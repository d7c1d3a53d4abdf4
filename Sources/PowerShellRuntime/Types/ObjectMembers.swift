/// System.Object: what everything can do.
enum ObjectMembers {
  static func load(_ type: MemberBuilder) {
    type.method("bool Equals(System.Object obj)") { session, this, a in
      .bool((try? session.equals(this, a[0], ignoresCase: false)) ?? false)
    }
    type.method("int GetHashCode()") { _, this, _ in
      if case .int(let number) = this { return .int(number) }
      return .int(Int32(truncatingIfNeeded: this.text.utf8.reduce(7) { ($0 &* 31) &+ Int($1) }))
    }
    type.method("type GetType()") { _, this, _ in this.type.map { .object(TypeObject($0)) } ?? .null }
    type.method("string ToString()", "string ToString(string format)") { session, this, a in
      if let format = a.first?.text { return .string(try ValueFormat.text(this, format, session)) }
      switch this {
      case .object(let object):
        if object is ArrayObject || object is ListObject || object is DictionaryObject { return .string(object.type.fullName) }
        if let custom = object as? CustomObject { return .string(custom.text) }
        return .string(try session.stringify(this))
      default: return .string(this.text)
      }
    }
    type.staticMethod("bool Equals(System.Object objA, System.Object objB)") { session, a in
      .bool((try? session.equals(a[0], a[1], ignoresCase: false)) ?? false)
    }
    type.staticMethod("bool ReferenceEquals(System.Object objA, System.Object objB)") { _, a in
      .bool(a[0].object != nil && a[0].object === a[1].object)
    }
    type.constructor("System.Object new()") { _, _ in .object(OpaqueObject((), type: .object)) }
  }
}
