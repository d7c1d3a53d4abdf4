/// The public types of .NET and of PowerShell: which there are, what they derive from, and what reflection tells of them. Those of which
/// no more is known here are made when a script first names one.
enum NetTypes {
  struct Entry {
    let fullName: String
    let attributes: TypeAttributes
    /// The full name of the base type; nil of interfaces and of System.Object.
    let base: String?
    /// The full name of the assembly.
    let assembly: String
  }

  /// A type by its full name in lower case.
  static func entry(_ key: String) -> Entry? {
    guard let line = NetTypeData.text.line(ofName: key) else { return nil }
    let fields = line.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map { Substring($0) }
    let isByRefLike = fields[1].hasSuffix("r")
    let flags = Int(isByRefLike ? fields[1].dropLast() : fields[1], radix: 16) ?? 0
    return Entry(
      fullName: String(fields[0]), attributes: TypeAttributes(flags: flags, isByRefLike: isByRefLike), base: bases[fields[2]] ?? String(fields[2]),
      assembly: Int(fields[3]).map { assemblies[$0] } ?? "")
  }

  private static let bases: [Substring: String?] = [
    "": "System.Object", "-": nil, "v": "System.ValueType", "d": "System.MulticastDelegate", "x": "System.Exception", "a": "System.Attribute",
  ]
  private static let assemblies = String(describing: NetTypeData.assemblies).parts("\n").map(String.init)

  /// The full names of all.
  static var names: [String] { NetTypeData.text.names }
}

/// What the metadata of .NET says of a type (System.Reflection.TypeAttributes, ECMA-335 II.23.1.15).
struct TypeAttributes {
  let flags: Int
  /// Whether its values live on the stack only, as spans do.
  var isByRefLike = false

  enum Visibility: Int {
    case notPublic, isPublic, nestedPublic, nestedPrivate, nestedFamily, nestedAssembly, nestedFamilyAndAssembly, nestedFamilyOrAssembly
  }
  var visibility: Visibility { Visibility(rawValue: flags & 7) ?? .notPublic }
  /// 0 of automatic, 1 of sequential, 2 of explicit layout.
  var layout: Int { flags >> 3 & 3 }
  /// 0 of ANSI, 1 of Unicode, 2 of automatic strings.
  var strings: Int { flags >> 16 & 3 }
  var isInterface: Bool { flags & 0x20 != 0 }
  var isAbstract: Bool { flags & 0x80 != 0 }
  var isSealed: Bool { flags & 0x100 != 0 }
  var isSpecialName: Bool { flags & 0x400 != 0 }
  var isImport: Bool { flags & 0x1000 != 0 }
  var isSerializable: Bool { flags & 0x2000 != 0 }

  /// Those of a type: recorded, or as the compilers of .NET and PowerShell make arrays, enumerations and classes.
  static func of(_ type: TypeDescriptor) -> TypeAttributes {
    if type.isArray { return TypeAttributes(flags: 0x2101) }
    if type.isEnum { return TypeAttributes(flags: type.fullName.contains("+") ? 0x102 : 0x101) }
    if type.scriptClass == nil, let entry = NetTypes.entry(type.openName.lowercased()) { return entry.attributes }
    return TypeAttributes(flags: type.isValueType ? 0x100109 : 0x100001)
  }
}
