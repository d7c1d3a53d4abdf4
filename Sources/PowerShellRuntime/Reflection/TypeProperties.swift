/// The properties of types that tell of their kind and visibility, and of where they are.
enum TypeProperties {
  private static let flags: [(String, (TypeDescriptor) -> Bool)] = [
    ("IsArray", \.isArray), ("IsEnum", \.isEnum), ("IsValueType", \.isValueType), ("IsPrimitive", \.isPrimitive), ("IsInterface", \.isInterface),
    ("IsClass", { !$0.isValueType && !$0.isInterface }), ("IsSZArray", { $0.isArray && $0.rank == 1 }), ("IsVariableBoundArray", { $0.rank > 1 }),
    ("IsGenericType", isGeneric), ("IsGenericTypeDefinition", { isGeneric($0) && $0.genericArguments.isEmpty }),
    ("IsConstructedGenericType", { !$0.genericArguments.isEmpty }), ("IsTypeDefinition", { $0.genericArguments.isEmpty && !$0.isArray }),
    ("IsAbstract", \.metadata.isAbstract), ("IsSealed", \.metadata.isSealed), ("IsImport", \.metadata.isImport), ("IsSpecialName", \.metadata.isSpecialName),
    ("IsByRefLike", \.metadata.isByRefLike), ("IsSerializable", { $0.metadata.isSerializable || $0.isEnum || hasBase("System.Delegate", $0) }),
    ("IsPublic", { $0.metadata.visibility == .isPublic }), ("IsNotPublic", { $0.metadata.visibility == .notPublic }), ("IsVisible", { $0.metadata.visibility != .notPublic }),
    ("IsNested", { $0.metadata.visibility.rawValue > 1 }), ("IsNestedPublic", { $0.metadata.visibility == .nestedPublic }),
    ("IsNestedPrivate", { $0.metadata.visibility == .nestedPrivate }), ("IsNestedFamily", { $0.metadata.visibility == .nestedFamily }),
    ("IsNestedAssembly", { $0.metadata.visibility == .nestedAssembly }), ("IsNestedFamANDAssem", { $0.metadata.visibility == .nestedFamilyAndAssembly }),
    ("IsNestedFamORAssem", { $0.metadata.visibility == .nestedFamilyOrAssembly }),
    ("IsAutoLayout", { $0.metadata.layout == 0 }), ("IsLayoutSequential", { $0.metadata.layout == 1 }), ("IsExplicitLayout", { $0.metadata.layout == 2 }),
    ("IsAnsiClass", { $0.metadata.strings == 0 }), ("IsUnicodeClass", { $0.metadata.strings == 1 }), ("IsAutoClass", { $0.metadata.strings == 2 }),
    ("IsMarshalByRef", { hasBase("System.MarshalByRefObject", $0) }), ("HasElementType", \.isArray), ("IsSecurityCritical", { _ in true }),
  ]
  /// What no type is that a script can name.
  private static let never = [
    "IsByRef", "IsPointer", "IsCOMObject", "IsContextful", "IsCollectible", "IsGenericParameter", "IsGenericTypeParameter", "IsGenericMethodParameter",
    "IsSignatureType", "IsSecuritySafeCritical", "IsSecurityTransparent",
  ]

  static func load(_ type: MemberBuilder, _ descriptor: @escaping (Value) throws -> TypeDescriptor) {
    for (name, holds) in flags { type.property(name, "bool") { _, this in .bool(holds(try descriptor(this))) } }
    for name in never { type.property(name, "bool") { _, _ in .bool(false) } }
    type.property("Attributes", "System.Reflection.TypeAttributes") { session, this in
      try session.convert(.integer(descriptor(this).metadata.flags), to: NetEnumerations.named("System.Reflection.TypeAttributes"))
    }
    type.property("DeclaringType", "type") { session, this in
      let name = try descriptor(this).openName
      return name.lastIndex(of: "+").flatMap { session.types.type(named: String(name[..<$0])) }.map { .object(TypeObject($0)) } ?? .null
    }
    type.property("Module", "System.Object") { _, _ in .null }
    type.property("Assembly", "System.Reflection.Assembly") { _, this in
      .object(OpaqueObject(assembly(try descriptor(this)), type: TypeCatalog.named("System.Reflection.Assembly"), text: { $0 }))
    }
    type.property("AssemblyQualifiedName", "string") { _, this in
      .string(qualifiedName(try descriptor(this)))
    }
  }

  /// The full name as .NET tells it: the arguments of a generic type have their assemblies.
  static func fullName(_ type: TypeDescriptor) -> String {
    if let element = type.elementType { return fullName(element) + type.fullName.dropFirst(element.fullName.count) }
    if type.genericArguments.isEmpty { return type.fullName }
    return "\(type.openName)[\(type.genericArguments.map { "[\(qualifiedName($0))]" }.joined(separator: ","))]"
  }

  private static func qualifiedName(_ type: TypeDescriptor) -> String { "\(fullName(type)), \(assembly(type))" }

  private static func isGeneric(_ type: TypeDescriptor) -> Bool { !type.isArray && type.openName.contains("`") }

  private static func hasBase(_ name: String, _ type: TypeDescriptor) -> Bool { type.ancestry.contains { $0.fullName == name } }

  /// The full name of the assembly that a type is in. Classes of scripts have one of their own.
  private static func assembly(_ type: TypeDescriptor) -> String {
    var element = type
    while let inner = element.elementType { element = inner }
    if element.scriptClass == nil, let entry = NetTypes.entry(element.openName.lowercased()) { return entry.assembly }
    let isOfSystem = element.fullName.hasPrefix("System.")
    if isOfSystem, !element.fullName.hasPrefix("System.Management.Automation."), let entry = NetTypes.entry("system.object") { return entry.assembly }
    if isOfSystem, let entry = NetTypes.entry("system.management.automation.psobject") { return entry.assembly }
    return "PowerShell Class Assembly, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null"
  }
}
