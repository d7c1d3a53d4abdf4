/// System.Text.StringBuilder.
enum StringBuilderMembers {
  private static let name = "System.Text.StringBuilder"

  private static func builder(_ value: Value) throws -> StringBuilderObject {
    guard let builder = value.object(as: StringBuilderObject.self) else { throw Failure.argument("Not a builder.") }
    return builder
  }

  static func load(_ type: MemberBuilder) {
    type.constructor(
      "\(name) new()", "\(name) new(int capacity)", "\(name) new(string value)", "\(name) new(string value, int capacity)",
      "\(name) new(string value, int startIndex, int length, int capacity)", "\(name) new(int capacity, int maxCapacity)"
    ) { _, a in
      let builder = StringBuilderObject()
      let isText = a.first?.base.stringValue != nil
      if isText { builder.value = a.count == 4 ? String(utf16: try part(a[0], a[1], a[2])) : a[0].text }
      guard let number = isText ? (a.count > 1 ? a.last : nil) : a.first else {
        builder.capacity = max(16, builder.value.utf16.count)
        return .object(builder)
      }
      guard number.intValue >= 0 else { throw Failure.negative("capacity", number.intValue) }
      if !isText, a.count == 2, number.intValue > a[1].intValue { throw Failure.outOfRange("capacity", "Capacity exceeds maximum capacity.") }
      builder.capacity = number.intValue == 0 ? 16 : number.intValue
      return .object(builder)
    }
    properties(type)
    appending(type)
    changing(type)
    type.method("string ToString()", "string ToString(int startIndex, int length)") { _, this, a in
      let text = try builder(this).value
      return .string(a.isEmpty ? text : String(utf16: try part(.string(text), a[0], a[1])))
    }
    type.method("bool Equals(\(name) sb)") { _, this, a in .bool(try builder(this).value == a[0].object(as: StringBuilderObject.self)?.value) }
  }

  private static func part(_ text: Value, _ start: Value, _ length: Value) throws -> ArraySlice<UInt16> {
    let units = text.text.utf16Units
    let (start, length) = (start.intValue, length.intValue)
    if start < 0 { throw Failure.outOfRange("startIndex", "StartIndex cannot be less than zero.") }
    if length < 0 { throw Failure.outOfRange("length", "Length cannot be less than zero.") }
    guard start + length <= units.count else { throw Failure.outOfRange("length", "Index and length must refer to a location within the string.") }
    return units[start..<(start + length)]
  }

  private static func properties(_ type: MemberBuilder) {
    type.property("Capacity", "int", set: { _, this, value in
      let number = value.intValue
      if number < 0 { throw Failure.negative("value", number) }
      if number < (try builder(this).value.utf16.count) { throw Failure.outOfRange("value", "capacity was less than the current size.") }
      try builder(this).capacity = number
    }) { _, this in .integer(capacity(try builder(this))) }
    type.property("MaxCapacity", "int") { _, _ in .int(.max) }
    type.property("Length", "int", set: { _, this, value in
      let target = try builder(this)
      let count = value.intValue
      guard count >= 0 else { throw Failure.negative("value", count) }
      guard count <= StringMembers.longest else { throw StringMembers.outOfMemory() }
      let units = target.value.utf16Units.prefix(count)
      target.value = String(utf16: units + [UInt16](repeating: 0, count: count - units.count))
    }) { _, this in .integer(try builder(this).value.utf16.count) }
    type.parameterizedProperty("char Chars(int index)") { session, this, a in try StringMembers.character(try builder(this).value, a[0].intValue) }
    type.method("int EnsureCapacity(int capacity)") { _, this, a in
      let target = try builder(this)
      if a[0].intValue < 0 { throw Failure.negative("capacity", a[0].intValue) }
      target.capacity = max(capacity(target), a[0].intValue)
      return .integer(target.capacity)
    }
  }

  /// What a builder has room for, as if its text had come in small pieces: each further block is as large as what is there, and at most
  /// 8,000 units (StringBuilder.ExpandByABlock).
  private static func capacity(_ builder: StringBuilderObject) -> Int {
    let length = builder.value.utf16.count
    var capacity = builder.capacity
    while capacity < length { capacity += max(1, min(capacity, 8000)) }
    return capacity
  }

  private static func appending(_ type: MemberBuilder) {
    let head = "\(name) Append"
    type.method(
      "\(head)(char value, int repeatCount)", "\(head)(string value)", "\(head)(string value, int startIndex, int count)", "\(head)(char[] value)",
      "\(head)(char[] value, int startIndex, int charCount)", "\(head)(System.Object value)"
    ) { session, this, a in
      let target = try builder(this)
      func text(_ value: Value) throws -> String {
        if let array = value.object(as: ArrayObject.self), array.elementType === TypeDescriptor.char { return array.elements.map(\.text).joined() }
        return session.isList(value) ? try session.dotNetText(of: value) : try session.stringify(value)
      }
      switch a.count {
      case 2: target.value += String(repeating: a[0].text, count: try count(a[1], "repeatCount"))
      case 3: target.value += String(utf16: try part(.string(text(a[0])), a[1], a[2]))
      default: target.value += try text(a[0])
      }
      return this
    }
    type.method("\(name) AppendLine()", "\(name) AppendLine(string value)") { session, this, a in
      try builder(this).value += (a.first.map { $0.text } ?? "") + "\n"
      return this
    }
    type.method("\(name) AppendFormat(string format, Params System.Object[] args)", "\(name) AppendFormat(cultureinfo provider, string format, Params System.Object[] args)") { session, this, a in
      let isCulture = CultureMembers.isCulture(a[0])
      let arguments = a.count > (isCulture ? 2 : 1) ? session.enumerated(a[isCulture ? 2 : 1]) : []
      try builder(this).value += CompositeFormat.format(a[isCulture ? 1 : 0].text, arguments, session, session.culture(of: a[0]))
      return this
    }
    type.method("\(name) AppendJoin(string separator, Params System.Object[] values)") { session, this, a in
      try builder(this).value += session.enumerated(a[1]).map { try session.stringify($0) }.joined(separator: a[0].text)
      return this
    }
  }

  /// A count that may not be negative, nor more than there is memory for.
  private static func count(_ value: Value, _ name: String) throws -> Int {
    if value.intValue < 0 { throw Failure.negative(name, value.intValue) }
    guard value.intValue <= StringMembers.longest else { throw StringMembers.outOfMemory() }
    return value.intValue
  }

  private static func changing(_ type: MemberBuilder) {
    let outside = "Index was out of range. Must be non-negative and less than or equal to the size of the collection."
    type.method("\(name) Insert(int index, System.Object value)", "\(name) Insert(int index, string value, int count)") { session, this, a in
      let target = try builder(this)
      let (units, at) = (target.value.utf16Units, a[0].intValue)
      guard at >= 0, at <= units.count else { throw Failure.outOfRange("index", outside) }
      let text = String(repeating: try session.stringify(a[1]), count: a.count > 2 ? try count(a[2], "count") : 1)
      target.value = String(utf16: units[..<at] + text.utf16Units + units[at...])
      return this
    }
    type.method("\(name) Remove(int startIndex, int length)") { _, this, a in
      let target = try builder(this)
      let (start, length) = (a[0].intValue, a[1].intValue)
      if length < 0 { throw Failure.outOfRange("length", "Length cannot be less than zero.") }
      if start < 0 { throw Failure.outOfRange("startIndex", "StartIndex cannot be less than zero.") }
      let units = target.value.utf16Units
      guard start + length <= units.count else { throw Failure.outOfRange("length", outside) }
      target.value = String(utf16: units[..<start] + units[(start + length)...])
      return this
    }
    type.method(
      "\(name) Replace(string oldValue, string newValue)", "\(name) Replace(string oldValue, string newValue, int startIndex, int count)",
      "\(name) Replace(char oldChar, char newChar)", "\(name) Replace(char oldChar, char newChar, int startIndex, int count)"
    ) { _, this, a in
      let target = try builder(this)
      let units = target.value.utf16Units
      if a[0].text.isEmpty { throw Failure.argument("The value cannot be an empty string. (Parameter 'oldValue')") }
      let (start, length) = a.count == 4 ? (a[2].intValue, a[3].intValue) : (0, units.count)
      guard start >= 0, start <= units.count else { throw Failure.outOfRange("startIndex", outside) }
      guard length >= 0, start + length <= units.count else { throw Failure.outOfRange("count", outside) }
      let changed = StringMembers.replacing(Array(units[start..<(start + length)]), a[0].text.utf16Units, a[1].text.utf16Units, ignoresCase: false)
      target.value = String(utf16: units[..<start] + changed + units[(start + length)...])
      return this
    }
    type.method("\(name) Clear()") { _, this, _ in
      try builder(this).value = ""
      return this
    }
  }
}
