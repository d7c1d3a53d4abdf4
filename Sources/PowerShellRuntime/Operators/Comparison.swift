import PowerShellSyntax

/// Order and equality of values as PowerShell's comparison operators see them.
public enum Comparison {
  /// Text compared as ICU's root collation does: letters first, then accents, then case (lower before upper).
  public static func compare(_ left: String, _ right: String, ignoresCase: Bool) -> Int {
    if left == right { return 0 }
    return Collation.compare(left, right, ignoresCase: ignoresCase)
  }

  static func equal(_ left: String, _ right: String, ignoresCase: Bool) -> Bool {
    if ignoresCase ? CaseFolding.equal(left, right) : left == right { return true }
    if left.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) && right.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return false }
    return Collation.compare(left, right, ignoresCase: ignoresCase) == 0
  }

  /// -1, 0 or 1 for sorting any two values: numbers by value, then text. Null is before all else.
  ///
  /// - Parameter session: converts the second value to the type of the first, where they have no order of their own; nil compares their texts.
  public static func order(_ left: Value, _ right: Value, ignoresCase: Bool, in session: Session? = nil) -> Int {
    if case .int(let one) = left, case .int(let other) = right { return one == other ? 0 : one < other ? -1 : 1 }
    // Null is less than anything but numbers below zero (LanguagePrimitives.CompareObjectToNull).
    if left.isNull { return right.isNull ? 0 : isNegative(right) ? 1 : -1 }
    if right.isNull { return isNegative(left) ? -1 : 1 }
    if case .string(let one) = left, case .string(let other) = right {
      return compare(one, other, ignoresCase: ignoresCase)
    }
    // Text becomes a number beside one, but not the other way round (LanguagePrimitives.Compare).
    if case .string(let text) = right.base, let one = Arithmetic.Operand(left), let literal = NumberParser.parse(text.trimmingWhitespace),
      let other = Arithmetic.Operand(Value(literal))
    {
      return Arithmetic.compare(one, other)
    }
    if let result = natural(left, right, ignoresCase: ignoresCase) { return result }
    if let session, let type = left.base.type, type !== TypeDescriptor.string, type !== TypeDescriptor.customObject, type !== right.base.type,
      let converted = try? session.convert(right, to: type), let result = natural(left, converted, ignoresCase: ignoresCase)
    {
      return result
    }
    return compare(shown(left), shown(right), ignoresCase: ignoresCase)
  }

  private static func isNegative(_ value: Value) -> Bool { Arithmetic.Operand(value).map { $0.double < 0 } ?? false }

  /// What stands for a value that has no order of its own: its ToString().
  private static func shown(_ value: Value) -> String {
    // PSCustomObject.ToString() gives nothing.
    if let custom = value.object(as: CustomObject.self), custom.type === TypeDescriptor.customObject { return "" }
    guard let session = value.object(as: ClassInstance.self)?.type.scriptClass?.session else { return value.text }
    return (try? session.stringify(value)) ?? value.text
  }

  /// The order of values of one kind; nil where they have none.
  static func natural(_ left: Value, _ right: Value, ignoresCase: Bool) -> Int? {
    if let one = Arithmetic.Operand(left), let other = Arithmetic.Operand(right) { return Arithmetic.compare(one, other) }
    switch (left.base, right.base) {
    case (.bool(let one), .bool(let other)): return (one ? 1 : 0) - (other ? 1 : 0)
    case (.char(let one), .char(let other)): return one == other ? 0 : one < other ? -1 : 1
    case (.object(let one), .object(let other)): return natural(one, other, ignoresCase: ignoresCase)
    default: return nil
    }
  }

  private static func natural(_ left: PSObject, _ right: PSObject, ignoresCase: Bool) -> Int? {
    func sign<T: Comparable>(_ one: T, _ other: T) -> Int { one == other ? 0 : one < other ? -1 : 1 }
    switch (left, right) {
    case (let one as DateTimeObject, let other as DateTimeObject): return sign(one.ticks, other.ticks)
    case (let one as DateTimeOffsetObject, let other as DateTimeOffsetObject):
      return sign(one.local.ticks - one.offset, other.local.ticks - other.offset)
    case (let one as TimeSpanObject, let other as TimeSpanObject): return sign(one.ticks, other.ticks)
    case (let one as EnumObject, let other as EnumObject): return sign(one.value, other.value)
    case (let one as OpaqueObject<Int64>, let other as OpaqueObject<Int64>) where one.type === other.type: return sign(one.state, other.state)
    case (let one as GuidObject, let other as GuidObject): return sign(one.value, other.value)
    case (let one as VersionObject, let other as VersionObject):
      for index in 0..<4 where one.part(index) != other.part(index) { return sign(one.part(index), other.part(index)) }
      return 0
    case (let one as SemanticVersionObject, let other as SemanticVersionObject): return one.compare(other)
    case (let one as ClassInstance, _): return byCompareTo(one, right)
    default: return left === right ? 0 : nil
    }
  }

  /// The order that a class of the script gives its objects by IComparable's CompareTo.
  /// The right one has to be an object of the left one's class (LanguagePrimitives.Compare converts it to that).
  private static func byCompareTo(_ left: ClassInstance, _ right: PSObject) -> Int? {
    guard right.type.isSubtype(of: left.type), left.type.ancestry.contains(where: { $0.interfaces.contains { $0.hasPrefix("System.IComparable") } }), let scriptClass = left.type.scriptClass,
      let method = scriptClass.method("compareto", argumentCount: 1, isStatic: false), let session = scriptClass.session
    else { return left === right ? 0 : nil }
    guard case .int(let result)? = try? method.invoke(session, this: .object(left), [.object(right)]) else { return nil }
    return Int(result)
  }
}

/// Text order of ICU's root collation, for the characters that scripts use.
enum Collation {
  /// Punctuation and symbols in ICU's order, before digits and letters.
  private static let ranks: [UInt32: Int] = {
    let order = "\t\n\u{B}\u{C}\r \u{A0}_-\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2015},;:!¡?¿.…'\u{2018}\u{2019}\"\u{201C}\u{201D}«»()[]{}§¶@*/\\&#%`´^¨°©®+±÷×<=>|¦~¤¢$£¥€"
    var table: [UInt32: Int] = [:]
    for (index, scalar) in order.unicodeScalars.enumerated() { table[scalar.value] = index + 1 }
    return table
  }()

  struct Element: Equatable {
    var primary: Int
    var secondary: Int
    var tertiary: Int
  }

  static func elements(_ text: String) -> [Element] {
    var result: [Element] = []
    for scalar in text.unicodeScalars { append(scalar, &result) }
    return result
  }

  private static func append(_ scalar: Unicode.Scalar, _ result: inout [Element]) {
    let value = scalar.value
    switch value {
    case 0x61...0x7A: result.append(Element(primary: 2000 + Int(value - 0x61) * 4, secondary: 0, tertiary: 0))
    case 0x41...0x5A: result.append(Element(primary: 2000 + Int(value - 0x41) * 4, secondary: 0, tertiary: 1))
    case 0x30...0x39: result.append(Element(primary: 1000 + Int(value - 0x30), secondary: 0, tertiary: 0))
    default:
      if let rank = ranks[value] {
        result.append(Element(primary: rank, secondary: 0, tertiary: 0))
      } else if isIgnorable(scalar) {
        return
      } else if value >= 0x300 && value <= 0x36F {
        if !result.isEmpty { result[result.count - 1].secondary += Int(value - 0x2FF) }
      } else {
        appendDecomposed(scalar, &result)
      }
    }
  }

  private static func isIgnorable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format: return true
    default: return false
    }
  }

  private static let decompositions: [Character: String] = {
    var table: [Character: String] = ["ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE"]
    let marks: [(String, UInt32)] = [
      ("àèìòùÀÈÌÒÙ", 0x300), ("áéíóúýÁÉÍÓÚÝ", 0x301), ("âêîôûÂÊÎÔÛ", 0x302), ("ãñõÃÑÕ", 0x303), ("äëïöüÿÄËÏÖÜ", 0x308),
      ("åÅ", 0x30A), ("çÇ", 0x327),
    ]
    let bases = [
      "aeiouAEIOU", "aeiouyAEIOUY", "aeiouAEIOU", "anoANO", "aeiouyAEIOU", "aA", "cC",
    ]
    for (row, base) in zip(marks, bases) {
      for (accented, plain) in zip(row.0, base) {
        table[accented] = String(plain) + String(Unicode.Scalar(row.1).map(Character.init) ?? " ")
      }
    }
    return table
  }()

  private static func appendDecomposed(_ scalar: Unicode.Scalar, _ result: inout [Element]) {
    if let parts = decompositions[Character(scalar)] {
      let isLigature = !parts.unicodeScalars.contains { $0.value >= 0x300 }
      for part in parts.unicodeScalars { append(part, &result) }
      if isLigature, !result.isEmpty { result[result.count - 1].secondary += 1 }
      return
    }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    result.append(Element(primary: 3000 + Int(lower.value), secondary: 0, tertiary: lower == scalar ? 0 : 1))
  }

  /// The primary weights of the printable ASCII characters; 0 of all else.
  private static let asciiPrimaries: [UInt16] = (0..<128).map { code in
    guard code >= 0x20, code < 0x7F, let scalar = Unicode.Scalar(UInt32(code)) else { return 0 }
    var made: [Element] = []
    append(scalar, &made)
    return UInt16(made[0].primary)
  }

  /// The order of two texts of printable ASCII; nil of others.
  private static func compareASCII(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>, ignoresCase: Bool) -> Int? {
    asciiPrimaries.withUnsafeBufferPointer { primaries -> Int? in
      for byte in left where byte < 0x20 || byte >= 0x7F { return nil }
      for byte in right where byte < 0x20 || byte >= 0x7F { return nil }
      let shared = min(left.count, right.count)
      for at in 0..<shared {
        let (one, other) = (primaries[Int(left[at])], primaries[Int(right[at])])
        if one != other { return one < other ? -1 : 1 }
      }
      if left.count != right.count { return left.count < right.count ? -1 : 1 }
      // Letters that differ now differ in their case, and a small one has the higher code.
      guard !ignoresCase, let at = (0..<shared).first(where: { left[$0] != right[$0] }) else { return 0 }
      return left[at] > right[at] ? -1 : 1
    }
  }

  static func compare(_ left: String, _ right: String, ignoresCase: Bool) -> Int {
    var (first, second) = (left, right)
    let plain = first.withUTF8 { one in second.withUTF8 { compareASCII(one, $0, ignoresCase: ignoresCase) } }
    if let plain { return plain }
    let (one, other) = (elements(left), elements(right))
    func level(_ part: (Element) -> Int) -> Int {
      for (a, b) in zip(one, other) where part(a) != part(b) { return part(a) < part(b) ? -1 : 1 }
      return one.count == other.count ? 0 : one.count < other.count ? -1 : 1
    }
    let primary = level(\.primary)
    if primary != 0 { return primary }
    let secondary = level(\.secondary)
    if secondary != 0 || ignoresCase { return secondary }
    return level(\.tertiary)
  }
}
