import PowerShellRuntime
import PowerShellSyntax

/// The members that completion offers: of a value that is known in the order of their kinds, of types that are inferred by name
/// (CompleteMemberHelper and CompleteMemberByInferredType in CompletionCompleters.cs).
struct InferredMembers {
  struct Entry {
    let name: String
    let isMethod: Bool
    /// Its definition; nil where that is not known.
    var definition: String?
    /// Whether it is a key of a table, which is listed as it is written.
    var isKey = false
  }
  private let completion: Completion
  private let parsed: ParseResult
  private var session: Session { completion.session }
  /// The class whose hidden members are to be seen: the one that the place stands in.
  private let inside: TypeDefinitionAst?

  init(_ inference: TypeInference, inside: TypeDefinitionAst? = nil) { (completion, parsed, self.inside) = (inference.completion, inference.parsed, inside) }

  private static let collectionMethods = ["Where", "ForEach", "PSWhere", "PSForEach"].map { Entry(name: $0, isMethod: true, definition: nil) }

  // MARK: Values

  private static let order: [Member.Kind] = [
    .AliasProperty, .CodeProperty, .Property, .NoteProperty, .ScriptProperty, .PropertySet, .Method, .CodeMethod, .ScriptMethod, .ParameterizedProperty, .MemberSet, .Event,
  ]

  func entries(of value: Value) -> [Entry] {
    let own = ((try? session.members(of: value, hidden: false)) ?? []).filter { !$0.isHidden }
    var members = own
    if let type = value.type, let list = NetMemberList(type, isStatic: false), list.isWhole || type.isEnum {
      // Of the type's own members all are known, more than a rehearsal can do; an XML node has what it holds for properties, too.
      let isNode = value.object is XmlNodeObject
      let added = own.filter { member in (isNode || ![.Property, .Method, .ParameterizedProperty].contains(member.kind)) && !list.members.contains { CaseFolding.equal($0.name, member.name) } }
      members = list.members + added
    }
    let ranked = members.map { ($0, InferredMembers.order.firstIndex(of: $0.kind) ?? 0) }
    let sorted = ranked.sorted { $0.1 == $1.1 ? Completion.byCulture($0.0.name, $1.0.name) : $0.1 < $1.1 }.map(\.0)
    let methods: Set<Member.Kind> = [.Method, .CodeMethod, .ScriptMethod, .ParameterizedProperty]
    var entries = sorted.map { Entry(name: $0.name, isMethod: methods.contains($0.kind) || $0.isMethod, definition: $0.definition) }
    entries += (value.object(as: DictionaryObject.self)?.keys ?? []).compactMap(\.keyText).map { Entry(name: $0, isMethod: false, definition: $0, isKey: true) }
    return session.isList(value) ? entries + InferredMembers.collectionMethods : entries
  }

  // MARK: Types

  /// The names of the properties of a type's values.
  func properties(of type: InferredType) -> [String] { entries(of: type, isStatic: false).filter { !$0.isMethod }.map(\.name) }

  /// The names of the properties that can be given a value.
  func settableProperties(of type: InferredType) -> [String] {
    entries(of: [type], isStatic: false).filter { !$0.isMethod && ($0.definition.map { $0.contains("set;") } ?? (type.definition != nil)) }.map(\.name)
  }

  func entries(of types: [InferredType], isStatic: Bool) -> [Entry] {
    var seen: Set<String> = []
    var entries: [Entry] = []
    for type in types where seen.insert(type.name).inserted { entries += self.entries(of: type, isStatic: isStatic) }
    if !isStatic, types.contains(where: { $0.type.map { InferredType.isEnumerable($0, session) } ?? false }) { entries += InferredMembers.collectionMethods }
    var names: Set<String> = []
    let sorted = entries.sorted { $0.isMethod == $1.isMethod ? Completion.byCulture($0.name, $1.name) : $1.isMethod }
    return sorted.filter { names.insert($0.name.lowercased() + ($0.isMethod ? "(" : "")).inserted }
  }

  /// - Parameter depth: how many classes of the text derive from this one; those that derive from each other in a circle have an end.
  private func entries(of type: InferredType, isStatic: Bool, depth: Int = 0) -> [Entry] {
    let own = isStatic ? [] : type.properties.map { Entry(name: $0.name, isMethod: false) }
    if let definition = type.definition { return depth > 16 ? own : own + entries(of: definition, isStatic: isStatic, depth: depth) }
    guard let known = type.type else { return own }
    if isStatic { return statics(of: known) }
    // Of an array the members of its elements can be asked for as well.
    return own + members(of: known) + (known.elementType.map(members(of:)) ?? [])
  }

  private func members(of type: TypeDescriptor) -> [Entry] {
    // A record is a PSObject to .NET.
    let type = type === TypeDescriptor.customObject ? .psObject : type
    let list = NetMemberList(type, isStatic: false)
    let methods: Set<Member.Kind> = [.Method, .CodeMethod]
    // What an XML document has of its own begins with `#`, and is no property of the type.
    let listed = (list?.members ?? []).filter { $0.kind != .Event && $0.kind != .ParameterizedProperty && !$0.name.hasPrefix("#") }
    var entries = listed.map { Entry(name: $0.name, isMethod: methods.contains($0.kind), definition: $0.definition) }
    entries += (list?.inferredNames ?? []).map { Entry(name: $0.name, isMethod: $0.isMethod) }
    if !(list?.isWhole ?? false), !type.isEnum {
      // What a script's class hides is hidden from objects; of their type the methods are known (HiddenAttribute says nothing to .NET).
      let known = session.members(ofType: type).filter { (!$0.isHidden || $0.isMethod && type.scriptClass != nil) && ![.MemberSet, .PropertySet, .ParameterizedProperty].contains($0.kind) }
      entries += known.map { Entry(name: $0.name, isMethod: $0.isMethod, definition: $0.definition) }
    }
    return entries + session.addedMembers(ofTypes: type.ancestry.map(\.fullName)).map { Entry(name: $0.name, isMethod: $0.isMethod, definition: $0.definition) }
  }

  private func statics(of type: TypeDescriptor) -> [Entry] {
    let type = type === TypeDescriptor.customObject ? .psObject : type
    type.loadStatics()
    let list = NetMemberList(type, isStatic: true)
    var entries = (list?.members ?? []).map { Entry(name: $0.name, isMethod: $0.kind == .Method, definition: $0.definition) }
    entries += (type.enumeration?.names ?? []).map { Entry(name: $0.name, isMethod: false) }
    if list?.isWhole ?? false { return entries }
    entries += ["Equals", "ReferenceEquals"].map { Entry(name: $0, isMethod: true) }
    // Enumerations have no constructors, and what is static as a whole has none either.
    if type.isEnum { entries += TypeDescriptor.enumBase.staticMethodNames.map { Entry(name: $0, isMethod: true) } } else if !type.isStaticClass { entries.append(Entry(name: "new", isMethod: true)) }
    entries += (type.staticMemberList + session.ownStaticMembers(of: type)).filter { !$0.isHidden && !$0.name.hasPrefix(".") }.map { Entry(name: $0.name, isMethod: $0.isMethod, definition: $0.definition) }
    let scripted = type.ancestry.map(\.scriptStatics)
    return entries + scripted.flatMap(\.properties).map { Entry(name: $0, isMethod: false) } + scripted.flatMap(\.methods).map { Entry(name: $0, isMethod: true) }
  }

  /// The members that the text defines, those of what it derives from, and those that all classes have.
  private func entries(of definition: TypeDefinitionAst, isStatic: Bool, depth: Int) -> [Entry] {
    var entries: [Entry] = []
    var hasConstructor = definition.isEnum
    for member in definition.members where inside === definition || !member.isHidden {
      let constructor = (member as? FunctionMemberAst)?.isConstructor ?? false
      if constructor { hasConstructor = true }
      guard constructor ? isStatic : (member.isStatic || definition.isEnum) == isStatic else { continue }
      entries.append(Entry(name: constructor ? "new" : member.name, isMethod: member is FunctionMemberAst))
    }
    let inference = TypeInference(completion, parsed)
    for base in definition.baseTypes.flatMap({ inference.named($0.typeName) }) { entries += self.entries(of: base, isStatic: isStatic, depth: depth + 1) }
    if isStatic {
      // A class without a constructor has one all the same.
      if !hasConstructor || definition.isEnum { entries.append(Entry(name: "new", isMethod: true)) }
      return entries + statics(of: definition.isEnum ? .enumBase : .object).filter { $0.name != "new" }
    }
    return entries + (definition.isEnum ? [Entry(name: "value__", isMethod: false)] : []) + members(of: definition.isEnum ? .enumBase : .object)
  }
}

extension Value {
  /// A key of a table that can be written as a member: a text.
  var keyText: String? { if case .string(let text) = base { String(text) } else { nil } }
}
