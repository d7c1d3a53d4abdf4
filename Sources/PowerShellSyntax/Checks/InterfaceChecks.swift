/// A class has the methods of the interfaces that it names: .NET refuses to make the type without them (TypeBuilder.CreateType).
struct InterfaceChecks {
  let parser: Parser
  let types: TypeChecker
  /// The classes of the script, by their names in lower case.
  let classes: [String: TypeDefinitionAst]

  private struct Requirement {
    let name: String
    let parameters: Int
    var returns = true
  }
  /// Of the interfaces that scripts implement.
  private static let required: [String: [Requirement]] = [
    "System.IComparable": [Requirement(name: "CompareTo", parameters: 1)], "System.IComparable`1": [Requirement(name: "CompareTo", parameters: 1)],
    "System.IDisposable": [Requirement(name: "Dispose", parameters: 0, returns: false)], "System.ICloneable": [Requirement(name: "Clone", parameters: 0)],
    "System.IEquatable`1": [Requirement(name: "Equals", parameters: 1)], "System.IFormattable": [Requirement(name: "ToString", parameters: 2)],
    "System.IFormatProvider": [Requirement(name: "GetFormat", parameters: 1)],
    "System.Collections.IComparer": [Requirement(name: "Compare", parameters: 2)],
    "System.Collections.Generic.IComparer`1": [Requirement(name: "Compare", parameters: 2)],
    "System.Collections.IEqualityComparer": [Requirement(name: "Equals", parameters: 2), Requirement(name: "GetHashCode", parameters: 1)],
    "System.Collections.Generic.IEqualityComparer`1": [Requirement(name: "Equals", parameters: 2), Requirement(name: "GetHashCode", parameters: 1)],
  ]

  func run(_ definition: TypeDefinitionAst) {
    guard let methods = methods(of: definition) else { return }
    for base in definition.baseTypes {
      let fullName = types.ancestry(base.typeName).first.map { String($0.prefix { $0 != "[" }) } ?? ""
      let missing = InterfaceChecks.required[fullName]?.first { wanted in
        !methods.contains { $0.name == wanted.name && $0.parameters.count == wanted.parameters && ($0.returnType?.typeName.isVoid ?? true) != wanted.returns }
      }
      guard let missing else { continue }
      let assembly = "PowerShell Class Assembly, Version=1.0.0.1, Culture=neutral, PublicKeyToken=null"
      parser.report(
        definition.extent, .TypeCreationError, definition.name,
        "Method '\(missing.name)' in type '\(definition.name)' from assembly '\(assembly)' does not have an implementation.")
      return
    }
  }

  /// The methods of a class and of the classes that it derives from; nil where one of those is .NET's, which may bring more, and of
  /// classes that derive from themselves, which are refused for that.
  private func methods(of definition: TypeDefinitionAst) -> [FunctionMemberAst]? {
    var found: [FunctionMemberAst] = []
    var current: TypeDefinitionAst? = definition
    var seen: Set<ObjectIdentifier> = []
    while let type = current {
      guard seen.insert(ObjectIdentifier(type)).inserted else { return nil }
      found += type.members.compactMap { $0 as? FunctionMemberAst }.filter { !$0.isStatic && !$0.isConstructor }
      guard let base = type.baseTypes.first?.typeName else { return found }
      current = classes[base.name.lowercased()]
      if current == nil, types.baseType(base)?.isInterface != true { return nil }
    }
    return found
  }
}
