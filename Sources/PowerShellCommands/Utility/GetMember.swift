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
    members = members.filter { isWanted($0.kind, kinds) && isInView($0) }.sorted { (order($0.kind), $0.name.lowercased()) < (order($1.kind), $1.name.lowercased()) }
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

  private func isWanted(_ kind: Member.Kind, _ wanted: Set<String>) -> Bool {
    if wanted.contains("all") || wanted.contains(kind.rawValue.lowercased()) { return true }
    if wanted.contains("properties"), [.Property, .NoteProperty, .ScriptProperty, .AliasProperty, .CodeProperty].contains(kind) { return true }
    return wanted.contains("methods") && [.Method, .ScriptMethod, .CodeMethod].contains(kind)
  }

  /// Whether -View lists a member: what PowerShell adds to the object, or what the object has of its own.
  private func isInView(_ member: Member) -> Bool {
    guard let view = string("View")?.lowercased(), view != "all" else { return true }
    let isOwn = [.Property, .Method, .ParameterizedProperty, .Event].contains(member.kind)
    return view.contains("extended") && !isOwn || (view.contains("base") || view.contains("adapted")) && isOwn
  }

  private func order(_ kind: Member.Kind) -> Int {
    let ranks: [Member.Kind] = [.AliasProperty, .CodeMethod, .CodeProperty, .Event, .Method, .NoteProperty, .ParameterizedProperty, .Property, .PropertySet, .ScriptMethod, .ScriptProperty, .MemberSet]
    return ranks.firstIndex(of: kind) ?? 99
  }
}
