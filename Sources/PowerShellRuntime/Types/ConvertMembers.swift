/// System.Convert, by .NET's rules: null is a type's zero, text is what the type's Parse reads, and not every value has every type.
enum ConvertMembers {
  private static let targets: [(name: String, type: TypeDescriptor)] = [
    ("Boolean", .bool), ("Char", .char), ("SByte", .sbyte), ("Byte", .byte), ("Int16", .int16), ("UInt16", .uint16), ("Int32", .int),
    ("UInt32", .uint32), ("Int64", .long), ("UInt64", .uint64), ("Single", .single), ("Double", .double), ("Decimal", .decimal),
    ("DateTime", .dateTime), ("String", .string),
  ]
  /// How many bits a whole number has, and whether its highest is a sign.
  static let widths: [String: (bits: Int, isSigned: Bool)] = [
    "SByte": (8, true), "Byte": (8, false), "Int16": (16, true), "UInt16": (16, false), "Int32": (32, true), "UInt32": (32, false),
    "Int64": (64, true), "UInt64": (64, false),
  ]

  static func load(_ type: MemberBuilder) {
    for (name, target) in targets where name != "String" {
      let head = "\(target.definitionName) To\(name)"
      type.staticMethod("\(head)(System.Object value)", "\(head)(System.Object value, System.IFormatProvider provider)", "\(head)(string value)", "\(head)(string value, System.IFormatProvider provider)") { session, a in
        try value(a[0], as: target, session.culture(of: a.count > 1 ? a[1] : nil), session)
      }
      if widths[name] != nil {
        type.staticMethod("\(head)(string value, int fromBase)") { session, a in try based(a[0], a[1].intValue, target, session) }
      }
    }
    texts(type)
    bytes(type)
    type.staticMethod("System.TypeCode GetTypeCode(System.Object value)") { _, a in .object(EnumObject(TypeCatalog.typeCode, code(a[0]))) }
    type.staticMethod("bool IsDBNull(System.Object value)") { _, a in .bool(a[0].type?.fullName == "System.DBNull") }
    type.staticMethod(
      "System.Object ChangeType(System.Object value, type conversionType)", "System.Object ChangeType(System.Object value, type conversionType, System.IFormatProvider provider)",
      "System.Object ChangeType(System.Object value, System.TypeCode typeCode)"
    ) { session, a in
      let wanted = a[1].object(as: TypeObject.self)?.descriptor ?? targets.first { $0.name == a[1].text }?.type ?? .object
      return try changed(a[0], to: wanted, session.culture(of: a.count > 2 ? a[2] : nil), session)
    }
  }

  private static func texts(_ type: MemberBuilder) {
    type.staticMethod(
      "string ToString(System.Object value)", "string ToString(System.Object value, System.IFormatProvider provider)", "string ToString(byte value, int toBase)",
      "string ToString(short value, int toBase)", "string ToString(int value, int toBase)", "string ToString(long value, int toBase)"
    ) { session, a in
      guard a.count == 2 else { return .string(try session.stringify(a[0])) }
      if CultureMembers.isCulture(a[1]) || a[1].isNull { return try value(a[0], as: .string, session.culture(of: a[1]), session) }
      let radix = a[1].intValue
      guard [2, 8, 10, 16].contains(radix) else { throw Failure.argument("Invalid Base.") }
      let number = session.wholeNumber(a[0])
      if radix == 10 { return .string(String(number)) }
      // A negative number's bits are those of its own width.
      let unused = 64 - (widths[a[0].type?.name ?? ""]?.bits ?? 64)
      return .string(String((UInt64(bitPattern: Int64(number)) << unused) >> unused, radix: radix))
    }
  }

  private static func bytes(_ type: MemberBuilder) {
    /// The bytes of an array, or of the part that an offset and a length name.
    func part(_ session: Session, _ a: [Value]) throws -> [UInt8] {
      let all = session.bytes(a[0])
      let numbers = a.dropFirst().filter { if case .int = $0 { true } else { false } }.map(\.intValue)
      guard numbers.count == 2 else { return all }
      guard numbers[1] >= 0 else { throw Failure.outOfRange("length", "Index was out of range. Must be non-negative and less than or equal to the size of the collection.") }
      guard numbers[0] >= 0 else { throw Failure.outOfRange("offset", "Value must be positive.") }
      guard numbers[0] + numbers[1] <= all.count else { throw Failure.outOfRange("offset", "Offset and length must refer to a position in the string.") }
      return Array(all[numbers[0]..<(numbers[0] + numbers[1])])
    }
    type.staticMethod(
      "string ToBase64String(byte[] inArray)", "string ToBase64String(byte[] inArray, System.Base64FormattingOptions options)",
      "string ToBase64String(byte[] inArray, int offset, int length)",
      "string ToBase64String(byte[] inArray, int offset, int length, System.Base64FormattingOptions options)"
    ) { session, a in
      let text = Base64.encode(try part(session, a))
      guard a.last?.object(as: EnumObject.self)?.value == 1 else { return .string(text) }
      // InsertLineBreaks: after every 76 characters.
      let units = Array(text.utf8)
      return .string(stride(from: 0, to: units.count, by: 76).map { String(decoding: units[$0..<min($0 + 76, units.count)], as: UTF8.self) }.joined(separator: "\r\n"))
    }
    type.staticMethod("byte[] FromBase64String(string s)") { _, a in
      let digits = a[0].text.utf8.filter { $0 > 0x20 }
      guard digits.count % 4 == 0, let bytes = Base64.decode(a[0].text) else {
        throw Failure.format("The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters.")
      }
      return .bytes(bytes)
    }
    type.staticMethod("byte[] FromHexString(string s)") { _, a in
      let digits = Array(a[0].text)
      let bytes = stride(from: 0, to: digits.count - 1, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
      guard digits.count % 2 == 0, bytes.count * 2 == digits.count else {
        throw Failure.format(digits.count % 2 == 0 ? "The input is not a valid hex string as it contains a non-hex character." : "The input is not a valid hex string as its length is not a multiple of 2.")
      }
      return .bytes(bytes)
    }
    type.staticMethod("string ToHexString(byte[] inArray)", "string ToHexString(byte[] inArray, int offset, int length)") { session, a in
      .string(try part(session, a).map { NumberText.padded(String($0, radix: 16, uppercase: true), 2) }.joined())
    }
  }

  /// A value as one of the types of IConvertible.
  ///
  /// - Throws: FormatException, OverflowException or InvalidCastException, as .NET's Convert does.
  static func value(_ item: Value, as target: TypeDescriptor, _ culture: Culture?, _ session: Session) throws -> Value {
    let name = target.name
    if item.isNull { return target === TypeDescriptor.string ? .string("") : target === TypeDescriptor.char ? .char(0) : try session.defaultValue(of: target) }
    let source = item.base
    if case .string(let text) = source { return try parsed(text, as: target, culture, session) }
    if let item = source.object as? EnumObject, target !== TypeDescriptor.string {
      return try value(item.type.enumeration?.number(item.value, session) ?? .integer(source.intValue), as: target, culture, session)
    }
    guard code(item) > 2 else {
      if item.type?.fullName == "System.DBNull" { throw invalidCast("Object cannot be cast from DBNull to other types.") }
      throw invalidCast("Unable to cast object of type '\(item.type?.fullName ?? "System.Object")' to type 'System.IConvertible'.")
    }
    if target === TypeDescriptor.string { return .string(try ValueFormat.text(source, "", session, culture)) }
    if source.type === target { return source }
    let isDate = source.object is DateTimeObject
    if case .char = source, ["Boolean", "Double", "Single", "Decimal", "DateTime"].contains(name) { throw invalidCast("Invalid cast from 'Char' to '\(name)'.") }
    if isDate || target === TypeDescriptor.dateTime { throw invalidCast("Invalid cast from '\(source.type?.name ?? "")' to '\(name)'.") }
    if target === TypeDescriptor.char, ["Boolean", "Double", "Single", "Decimal"].contains(source.type?.name ?? "") {
      throw invalidCast("Invalid cast from '\(source.type?.name ?? "")' to 'Char'.")
    }
    guard let converted = try? session.convert(source, to: target) else { throw NumberMembers.overflow(target) }
    return converted
  }

  private static func parsed(_ text: String, as target: TypeDescriptor, _ culture: Culture?, _ session: Session) throws -> Value {
    switch target.name {
    case "String": return .string(text)
    case "Boolean": return .bool(try NumberMembers.boolean(text))
    case "Char":
      let units = text.utf16Units
      guard units.count == 1 else { throw Failure.format("String must be exactly one character long.") }
      return .char(units[0])
    case "DateTime":
      guard let date = DateParser.parse(text, culture) else { throw Failure.format(DateParser.failure(text)) }
      return .object(date)
    default: return try NumberMembers.number(in: text, as: target, .standard(for: target), culture, session)
    }
  }

  /// A number that is written in base 2, 8, 10 or 16 (System.ParseNumbers).
  private static func based(_ item: Value, _ radix: Int, _ target: TypeDescriptor, _ session: Session) throws -> Value {
    guard [2, 8, 10, 16].contains(radix), let width = widths[target.name] else { throw Failure.argument("Invalid Base.") }
    if item.isNull { return try session.convert(.int(0), to: target) }
    var text = item.text.trimmingWhitespace.lowercased()
    guard !text.isEmpty else { throw Failure.outOfRange("i", "Index was out of range. Must be non-negative and less than the size of the collection.") }
    var isNegative = false
    if let sign = text.first, sign == "-" || sign == "+" {
      if sign == "-", radix != 10 { throw Failure.argument("String cannot contain a minus sign if the base is not 10.") }
      if sign == "-", !width.isSigned { throw Failure.dotNet("System.OverflowException", "The string was being parsed as an unsigned number and could not have a negative sign.") }
      isNegative = sign == "-"
      text.removeFirst()
    }
    if radix == 16, text.hasPrefix("0x") { text.removeFirst(2) }
    let digits = text.prefix { $0.isASCII && Int(String($0), radix: radix) != nil }
    if digits.isEmpty { throw Failure.format("Could not find any recognizable digits.") }
    if digits.count < text.count { throw Failure.format("Additional non-parsable characters are at the end of the string.") }
    let limit: UInt64 = width.bits == 64 ? .max : 1 << UInt64(width.bits) - 1
    // Bits of another base may fill a signed number whole; its highest is the sign then.
    guard let number = UInt64(digits, radix: radix), number <= (radix == 10 && width.isSigned ? limit / 2 + (isNegative ? 1 : 0) : limit) else {
      throw NumberMembers.overflow(target)
    }
    let bits = isNegative ? 0 &- number : number
    let unused = UInt64(64 - width.bits)
    return try session.convert(width.isSigned ? .long(Int64(bitPattern: bits << unused) >> Int64(unused)) : .number(.uint64(bits)), to: target)
  }

  private static func changed(_ item: Value, to target: TypeDescriptor, _ culture: Culture?, _ session: Session) throws -> Value {
    if item.isNull {
      guard !target.isValueType else { throw invalidCast("Null object cannot be converted to a value type.") }
      return .null
    }
    if targets.contains(where: { $0.type === target }) { return try value(item, as: target, culture, session) }
    if let type = item.type, target === TypeDescriptor.object || type.isSubtype(of: target) { return item }
    throw invalidCast(code(item) == 1 ? "Object must implement IConvertible." : "Invalid cast from '\(item.type?.fullName ?? "")' to '\(target.fullName)'.")
  }

  /// What a type that [Convert] converts has by IConvertible, which PowerShell calls as if it were the type's own.
  static func addConversions(to type: MemberBuilder) {
    type.method("System.TypeCode GetTypeCode()") { _, this, _ in .object(EnumObject(TypeCatalog.typeCode, code(this))) }
    type.addToDefinition("GetTypeCode", "System.TypeCode IConvertible.GetTypeCode()")
    for (name, target) in targets where name != "String" {
      type.method("\(target.definitionName) IConvertible.To\(name)(System.IFormatProvider provider)") { session, this, a in
        try value(this, as: target, session.culture(of: a[0]), session)
      }
    }
    type.method("System.Object IConvertible.ToType(type conversionType, System.IFormatProvider provider)") { session, this, a in
      try changed(this, to: a[0].object(as: TypeObject.self)?.descriptor ?? .object, session.culture(of: a[1]), session)
    }
  }

  /// The TypeCode of a value: 1 is an object, what is above 2 (DBNull) can be converted.
  private static func code(_ item: Value) -> Int64 {
    guard let type = item.type else { return 0 }
    if let item = item.base.object as? EnumObject { return code(.integer(Int(item.value))) }
    return TypeCatalog.typeCode.enumeration?.names.first { $0.name == type.name && type.fullName == "System." + $0.name }?.value ?? 1
  }

  private static func invalidCast(_ message: String) -> DotNetException { Failure.dotNet("System.InvalidCastException", message) }
}
