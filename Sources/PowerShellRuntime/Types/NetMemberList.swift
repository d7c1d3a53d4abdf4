/// What Get-Member shows of types of .NET and PowerShell: all that they have, which is more than a rehearsal can do.
public struct NetMemberList {
  public let members: [Member]
  /// Members that inferring types brings to light and Get-Member does not: hidden ones, and those of types that have no values of their own.
  public let inferredNames: [(name: String, isMethod: Bool)]
  /// Whether nothing else of the type's own is a member: the list is of this very type, and not of one that it derives from.
  public let isWhole: Bool

  /// The list of a type; nil where none is recorded. Exceptions and enumerations have at least that of their base types.
  public init?(_ type: TypeDescriptor, isStatic: Bool) {
    var (recorded, found) = (type, NetMemberList.sections[NetMemberList.key(type)])
    let isOwn = found != nil
    while found == nil, let base = recorded.base, type.isEnum || base.ancestry.contains(where: { $0 === TypeDescriptor.exception }) {
      (recorded, found) = (base, NetMemberList.sections[NetMemberList.key(base)])
    }
    guard let found else { return nil }
    let arguments = type.elementType.map { [$0] } ?? type.genericArguments
    inferredNames = isStatic ? [] : found.split(separator: "\n").filter { $0.hasPrefix("H") || $0.hasPrefix("G") }.map { (String($0.dropFirst()), $0.hasPrefix("G")) }
    members = found.split(separator: "\n").compactMap { NetMemberList.member($0, isStatic: isStatic, arguments) }
    if members.isEmpty, inferredNames.isEmpty { return nil }
    isWhole = isOwn && !members.isEmpty
  }

  /// Whether a type of .NET has a method, be it one that a rehearsal has not.
  static func hasMethod(_ name: String, of type: TypeDescriptor, isStatic: Bool) -> Bool {
    NetMemberList(type, isStatic: isStatic)?.members.contains { $0.kind == .Method && CaseFolding.equal($0.name, name) } ?? false
  }

  private static func key(_ type: TypeDescriptor) -> String { type.elementType == nil ? type.openName : "System.Array" }

  private static func member(_ line: Substring, isStatic: Bool, _ arguments: [TypeDescriptor]) -> Member? {
    guard let letter = line.first, let kind = kinds[letter], letter.isLowercase == isStatic else { return nil }
    var definition = line.dropFirst().replacing("¶", with: "\n")
    for (at, type) in arguments.enumerated() {
      let name = type.definitionName
      let short = name.hasPrefix("System.") && !name.contains("[") ? type.name : name
      definition = definition.replacing("<\(at)>&", with: type.fullName + "&").replacing("<\(at)>", with: name).replacing("{\(at)}", with: short)
    }
    return Member(name(in: definition, of: kind), kind, .note(.null), definition: String(definition))
  }

  private static let kinds: [Character: Member.Kind] = [
    "M": .Method, "P": .Property, "I": .ParameterizedProperty, "E": .Event, "A": .AliasProperty, "S": .ScriptProperty, "C": .CodeProperty, "K": .CodeMethod,
    "m": .Method, "q": .Property,
  ]

  /// The name that a definition is of: `void ICollection.CopyTo(array array, int index)`, `static datetime UtcNow {get;}`, `Name = Key`.
  private static func name(in definition: Substring, of kind: Member.Kind) -> String {
    switch kind {
    case .AliasProperty: return String(definition.prefix { $0 != " " })
    // Its definition names the class that its code is in.
    case .CodeMethod: return "ToString"
    case .Property, .ScriptProperty, .CodeProperty:
      let end = definition.firstIndex(of: "{") ?? definition.endIndex
      return String(definition[..<end].split(separator: " ").last ?? "")
    default:
      let parenthesis = definition.firstIndex(of: "(") ?? definition.endIndex
      // A generic method has its type parameters behind the name.
      let before = definition[..<parenthesis]
      let end = before.hasSuffix("]") ? before.lastIndex(of: "[") ?? parenthesis : parenthesis
      let start = definition[..<end].lastIndex { $0 == " " || $0 == "." }
      return String(definition[(start.map(definition.index(after:)) ?? definition.startIndex)..<end])
    }
  }

  /// The lines of each type.
  private static let sections: [String: Substring] = {
    let text = NetMemberData.text.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    var result: [String: Substring] = [:]
    for section in text.split(separator: "\n@") {
      guard let end = section.firstIndex(of: "\n") else { continue }
      result[String(section[..<end].drop { $0 == "@" })] = section[section.index(after: end)...]
    }
    return result
  }()
}
