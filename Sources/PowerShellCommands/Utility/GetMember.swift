import PowerShellRuntime

/// Get-Member.
final class GetMember: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-Member", "Gets the members of objects.", [
      CmdletParameter("InputObject", "PSObject", byValue: true, allowsNull: true), CmdletParameter("Name", "string[]", position: 0, notEmpty: true),
      CmdletParameter("MemberType", "System.Management.Automation.PSMemberTypes", aliases: ["Type"]), CmdletParameter("View", "System.Management.Automation.PSMemberViewTypes"),
      CmdletParameter("Static", "switch"), CmdletParameter("Force", "switch"),
    ], make: { GetMember() })
  }
  private var seen: Set<String> = []
  private var hadInput = false
  static let definition = TypeDescriptor("Microsoft.PowerShell.Commands.MemberDefinition")

  override func process() throws {
    guard let input = value("InputObject"), !input.isNull else { return }
    hadInput = true
    let typeName = flag("Static") ? staticType(input)?.ownTypeNames.first ?? "" : session.typeNames(of: input).first ?? "<null>"
    guard seen.insert(typeName.lowercased()).inserted else { return }
    let kinds = value("MemberType").map { Set($0.text.split(separator: ",").map { String($0).trimmingWhitespace.lowercased() }) } ?? ["all"]
    // What one pattern matches stands before what the next does.
    let patterns = (has("Name") ? strings("Name") : ["*"]).map { Wildcard($0) }
    var members = try flag("Static") ? staticMembers(input) : session.members(of: input, hidden: flag("Force"))
    if let type = flag("Static") ? staticType(input) : input.base.type, type.ownTypeNames.first == typeName || input.object is XmlNodeObject,
      let recorded = NetMemberList(type, isStatic: flag("Static"))
    {
      members = merged(members, recorded, input)
    }
    if flag("Force"), !flag("Static") {
      members.removeAll { GetMember.intrinsicNames.contains($0.name.lowercased()) }
      if !(input.object is XmlNodeObject) { members += accessors(of: members, isOfScript: input.type?.scriptClass != nil) }
      members += intrinsicMembers(beside: members)
    }
    members = members.filter { isWanted($0.kind, kinds) && isInView($0) }
      .sorted { ($0.kind.rawValue, $0.name.uppercased()) < ($1.kind.rawValue, $1.name.uppercased()) }
    for member in patterns.flatMap({ pattern in members.filter { pattern.matches($0.name) } }) {
      let shown = CustomObject([
        ("TypeName", .string(typeName)), ("Name", .string(member.name)), ("MemberType", .object(EnumObject(TypeCatalog.memberTypes, TypeCatalog.memberTypes.enumeration?.value(member.kind.rawValue) ?? 0))),
        ("Definition", .string(member.definition)),
      ], type: GetMember.definition)
      shown.display = member.definition
      try write(shown)
    }
  }

  override func end() throws {
    if !hadInput {
      try writeError(
        "You must specify an object for the Get-Member cmdlet.", id: "NoObjectInGetMember", .CloseError, type: "System.InvalidOperationException")
    }
  }

  private func staticType(_ input: Value) -> TypeDescriptor? { input.object(as: TypeObject.self)?.descriptor ?? input.type }
  private func staticMembers(_ input: Value) -> [Member] {
    guard let type = staticType(input) else { return [] }
    type.loadStatics()
    var inherited: [TypeDescriptor] = [.object]
    if type.isEnum { inherited.append(.enumBase) }
    inherited.forEach { $0.loadStatics() }
    let own = session.ownStaticMembers(of: type)
    let further = own.isEmpty ? [] : inherited.flatMap(\.staticMemberList)
    var seen: Set<String> = []
    return (own + type.staticMemberList + further).filter { (flag("Force") || !$0.isHidden) && seen.insert($0.name.lowercased()).inserted }
  }

  /// The members of an object and of its type with all that .NET has beside them.
  private func merged(_ members: [Member], _ recorded: NetMemberList, _ input: Value) -> [Member] {
    // The properties of an XML node are the adapter's, those of .NET are not listed.
    let isNode = input.object is XmlNodeObject
    let known = recorded.members.filter { !isNode || [.Method, .ParameterizedProperty, .CodeMethod].contains($0.kind) }
    let names = Set(known.map { $0.name.lowercased() })
    let added = Set(input.object?.extended?.members.map { $0.name.lowercased() } ?? [])
    let kept = members.filter { member in
      let name = member.name.lowercased()
      if added.contains(name) || (member.isHidden && !names.contains(name)) { return true }
      switch member.kind {
      case .Property where isNode: return true
      case .Property, .Method, .ParameterizedProperty: return !recorded.isWhole && !names.contains(name)
      default: return !names.contains(name)
      }
    }
    return kept + known.filter { !added.contains($0.name.lowercased()) }
  }

  private static let intrinsicNames: Set<String> = ["pstypenames", "psadapted", "psbase", "psextended", "psobject"]
  private static let ofPSObject = [
    "Members", "Properties", "Methods", "ImmediateBaseObject", "BaseObject", "TypeNames", "get_Members", "get_Properties", "get_Methods", "get_ImmediateBaseObject", "get_BaseObject",
    "get_TypeNames", "ToString", "Copy", "CompareTo", "Equals", "GetHashCode", "GetObjectData", "GetType", "GetMetaObject",
  ]

  /// The views of an object that everything has (PSObject's reserved members).
  private func intrinsicMembers(beside members: [Member]) -> [Member] {
    let properties = members.filter { $0.kind == .Property || $0.kind == .ParameterizedProperty }.map(\.name)
    let own = properties + members.filter { $0.kind == .Method || $0.kind == .Event }.map(\.name)
    let extended = members.filter { !GetMember.ownKinds.contains($0.kind) && $0.kind != .MemberSet }.map(\.name)
    let sets = [("psadapted", own), ("psbase", own), ("psextended", extended), ("psobject", GetMember.ofPSObject)].map { name, list in
      Member(name, .MemberSet, .note(.null), definition: "\(name) {\(list.joined(separator: ", "))}")
    }
    let list = session.types.generic("System.Collections.ObjectModel.Collection", [.string])
    let names = list.flatMap { (try? session.propertyValue("FullName", of: .object(TypeObject($0))))??.text } ?? ""
    return sets + [Member("pstypenames", .CodeProperty, .note(.null), definition: "\(names) pstypenames{get=PSTypeNames;}")]
  }

  /// The methods behind the properties of .NET: `int get_Length()` is that of `int Length {get;}`.
  ///
  /// - Parameter isOfScript: whether a script's class has them, whose setters do not name what they are given.
  private func accessors(of members: [Member], isOfScript: Bool) -> [Member] {
    members.filter { $0.kind == .Property || $0.kind == .ParameterizedProperty }.flatMap { member -> [Member] in
      let definition = member.definition
      guard let name = definition.range(of: " " + member.name), let brace = definition.lastIndex(of: "{") else { return [] }
      let type = definition[..<name.lowerBound]
      let arguments = definition[name.upperBound..<brace].filter { $0 != "(" && $0 != ")" }.trimmingWhitespace
      var made: [Member] = []
      if definition[brace...].contains("get;") { made.append(Member("get_" + member.name, .Method, .note(.null), definition: "\(type) get_\(member.name)(\(arguments))")) }
      if definition[brace...].contains("set;") {
        let value = (arguments.isEmpty ? "" : arguments + ", ") + "\(type) \(isOfScript ? "" : "value")"
        made.append(Member("set_" + member.name, .Method, .note(.null), definition: "void set_\(member.name)(\(value))"))
      }
      return made
    }
  }

  private static let ownKinds: Set<Member.Kind> = [.Property, .Method, .ParameterizedProperty, .Event]

  private func isWanted(_ kind: Member.Kind, _ wanted: Set<String>) -> Bool {
    if wanted.contains("all") || wanted.contains(kind.rawValue.lowercased()) { return true }
    if wanted.contains("properties"), [.Property, .NoteProperty, .ScriptProperty, .AliasProperty, .CodeProperty].contains(kind) { return true }
    return wanted.contains("methods") && [.Method, .ScriptMethod, .CodeMethod].contains(kind)
  }

  /// Whether -View lists a member: what PowerShell adds to the object, or what the object has of its own.
  private func isInView(_ member: Member) -> Bool {
    guard let view = string("View")?.lowercased(), view != "all" else { return true }
    let isOwn = GetMember.ownKinds.contains(member.kind)
    return view.contains("extended") && !isOwn || (view.contains("base") || view.contains("adapted")) && isOwn
  }
}
