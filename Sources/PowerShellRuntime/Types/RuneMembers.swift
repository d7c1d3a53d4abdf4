/// System.Text.Rune: a Unicode scalar value.
enum RuneMembers {
  static let type = TypeDescriptor("System.Text.Rune", base: .valueType, interfaces: ["System.IComparable"], isValueType: true)
  static func rune(_ scalar: Unicode.Scalar) -> Value { .object(OpaqueObject(scalar, type: type, text: { String(Character($0)) })) }

  static func load(_ builder: MemberBuilder) {
    guard builder.type === type else { return }
    func scalar(_ this: Value) -> Unicode.Scalar { this.object(as: OpaqueObject<Unicode.Scalar>.self)?.state ?? "\u{FFFD}" }
    builder.property("IsAscii", "bool") { _, this in .bool(scalar(this).isASCII) }
    builder.property("IsBmp", "bool") { _, this in .bool(scalar(this).value < 0x10000) }
    builder.property("Plane", "int") { _, this in .integer(Int(scalar(this).value >> 16)) }
    builder.property("Utf16SequenceLength", "int") { _, this in .integer(UTF16.width(scalar(this))) }
    builder.property("Utf8SequenceLength", "int") { _, this in .integer(UTF8.width(scalar(this))) }
    builder.property("Value", "int") { _, this in .integer(Int(scalar(this).value)) }
    builder.method("string ToString()") { _, this, _ in .string(this.text) }
    builder.method("int CompareTo(System.Text.Rune other)") { _, this, a in .integer(Int(scalar(this).value) - Int(scalar(a[0]).value)) }
    builder.method("bool Equals(System.Object obj)") { _, this, a in .bool(a[0].type === type && scalar(this) == scalar(a[0])) }
    builder.staticMethod("bool IsValid(int value)") { _, a in .bool(UInt32(exactly: a[0].intValue).flatMap(Unicode.Scalar.init) != nil) }
    builder.constructor("System.Text.Rune new(char ch)", "System.Text.Rune new(int value)") { _, a in
      let number = a[0].base.type === TypeDescriptor.char ? a[0].text.utf16.first.map { Int($0) } ?? 0 : a[0].intValue
      guard let scalar = UInt32(exactly: number).flatMap(Unicode.Scalar.init) else {
        throw Failure.outOfRange(a[0].base.type === TypeDescriptor.char ? "ch" : "value", "Specified argument was out of the range of valid values.")
      }
      return rune(scalar)
    }
  }
}
