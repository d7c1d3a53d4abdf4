import PowerShellRuntime

/// Add-Member.
final class AddMember: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Add-Member", "Adds members to an object.", defaultSet: "TypeNameSet", [
      CmdletParameter("InputObject", "PSObject", mandatory: true, byValue: true),
      CmdletParameter("MemberType", "System.Management.Automation.PSMemberTypes", aliases: ["Type"], position: 0, mandatory: true, set: "MemberSet"),
      CmdletParameter("Name", "string", position: 1, mandatory: true, set: "MemberSet"),
      CmdletParameter("Value", "object", position: 2, set: "MemberSet", allowsNull: true),
      CmdletParameter("SecondValue", "object", position: 3, set: "MemberSet"), CmdletParameter("TypeName", "string", mandatory: true, set: "TypeNameSet", notEmpty: true),
      CmdletParameter("TypeName", "string", set: "MemberSet", notEmpty: true), CmdletParameter("TypeName", "string", set: "NotePropertySingleMemberSet", notEmpty: true),
      CmdletParameter("TypeName", "string", set: "NotePropertyMultiMemberSet", notEmpty: true), CmdletParameter("Force", "switch", set: "MemberSet"),
      CmdletParameter("Force", "switch", set: "NotePropertySingleMemberSet"), CmdletParameter("Force", "switch", set: "NotePropertyMultiMemberSet"), CmdletParameter("PassThru", "switch"),
      CmdletParameter("NotePropertyName", "string", position: 0, mandatory: true, set: "NotePropertySingleMemberSet", notEmpty: true, refused: memberTypes),
      CmdletParameter("NotePropertyValue", "object", position: 1, mandatory: true, set: "NotePropertySingleMemberSet", allowsNull: true),
      CmdletParameter("NotePropertyMembers", "System.Collections.IDictionary", position: 0, mandatory: true, set: "NotePropertyMultiMemberSet", notEmpty: true),
    ], make: { AddMember() })
  }

  private static let memberTypes = [
    "AliasProperty", "CodeProperty", "NoteProperty", "ScriptProperty", "PropertySet", "CodeMethod", "ScriptMethod", "MemberSet",
  ]

  override func process() throws {
    guard let input = value("InputObject") else { return }
    let object: PSObject = input.object ?? WrappedScalar(input)
    var isRefused = false
    if let table = value("NotePropertyMembers")?.object(as: DictionaryObject.self) {
      for (key, item) in table.entries { isRefused = try !add(Member(key.text, .NoteProperty, .note(item)), to: object) || isRefused }
    } else if let name = string("NotePropertyName") {
      isRefused = try !add(Member(name, .NoteProperty, .note(value("NotePropertyValue") ?? .null)), to: object)
    } else if let kind = string("MemberType"), let name = string("Name"), let member = try member(kind, name) {
      isRefused = try !add(member, to: object)
    }
    if let name = string("TypeName") {
      let members = object.extended ?? ExtendedMembers()
      members.typeNames = [name] + session.typeNames(of: .object(object))
      object.extended = members
    }
    if flag("PassThru"), !isRefused { try write(.object(object)) }
  }

  /// A value that must be a script block, or null.
  private func scriptBlock(_ item: Value) throws -> ScriptBlock? {
    if item.isNull { return nil }
    guard let block = item.object(as: ScriptBlock.self) else { throw notScriptBlock(item) }
    return block
  }

  /// The value of a member that is given none is asked for (AddMemberCommand.EnsureValue1HasBeenSpecified).
  private func askedValue(_ kind: String) throws -> Value {
    if let host = session.host, host.isInteractive {
      host.write("\nThe Value parameter is required for a member of type \"\(kind)\". Specify the Value parameter when adding members of this type.\n")
    }
    return .string(try session.ask(Question("Value: ", about: ["Value"])))
  }

  private static let kindsWithValue: Set<String> = ["noteproperty", "aliasproperty", "scriptproperty", "codeproperty", "scriptmethod", "codemethod", "propertyset"]

  private func member(_ kind: String, _ name: String) throws -> Member? {
    let isAsked = !has("Value") && AddMember.kindsWithValue.contains(kind.lowercased()) && (!has("SecondValue") || !["scriptproperty", "codeproperty"].contains(kind.lowercased()))
    let item = try isAsked ? askedValue(kind) : value("Value") ?? .null
    switch kind.lowercased() {
    case "noteproperty":
      if has("SecondValue") { throw unneeded(kind) }
      return Member(name, .NoteProperty, .note(item))
    case "scriptproperty":
      if item.isNull, (value("SecondValue") ?? .null).isNull { throw missing(kind, both: true) }
      let setter = try value("SecondValue").flatMap { try scriptBlock($0) }
      return .scriptProperty(name, try scriptBlock(item), setter)
    case "scriptmethod":
      if has("SecondValue") { throw unneeded(kind) }
      guard let block = try scriptBlock(item) else { throw notScriptBlock(item) }
      return Member(name, .ScriptMethod, .scriptMethod(block), definition: "System.Object \(name)();")
    case "aliasproperty":
      if item.isNull { throw missing(kind, both: false) }
      let target = try session.stringify(item)
      guard let wanted = value("SecondValue"), !wanted.isNull else { return .aliasProperty(name, target) }
      return .aliasProperty(name, target, type: try session.convert(wanted, to: .typeBase).object(as: TypeObject.self)?.descriptor ?? .object)
    case "codeproperty":
      if item.isNull, (value("SecondValue") ?? .null).isNull { throw missing(kind, both: true) }
      guard let member = Member.codeProperty(name, get: item, set: value("SecondValue") ?? .null) else { throw notConvertible(item, "System.Reflection.MethodInfo") }
      return member
    case "codemethod":
      if has("SecondValue") { throw unneeded(kind) }
      if item.isNull { throw missing(kind, both: false) }
      guard let member = Member.codeMethod(name, item) else { throw notConvertible(item, "System.Reflection.MethodInfo") }
      return member
    case "propertyset":
      if has("SecondValue") { throw unneeded(kind) }
      return .propertySet(name, session.enumerated(item).map(\.text))
    case "memberset":
      if !item.isNull, item.object is WrappedScalar || item.object == nil { throw notConvertible(item, "System.Management.Automation.PSMemberInfo") }
      return .memberSet(name, item)
    default:
      throw failure(
        "Cannot add a member with type \"\(kind)\". Specify a different type for the MemberTypes parameter.", id: "CannotAddMemberType", .InvalidArgument,
        type: "System.InvalidOperationException")
    }
  }

  private func unneeded(_ kind: String) -> Unwind {
    failure(
      "The SecondValue parameter is not necessary for a member of type \"\(kind)\", and should not be specified. Do not specify the SecondValue parameter when you add members of this type.",
      id: "Value2ShouldNotBeSpecified", .InvalidArgument, type: "System.InvalidOperationException")
  }

  /// - Parameter both: whether the second value would do as well.
  private func missing(_ kind: String, both: Bool) -> Unwind {
    let message = both
      ? "Both Value and SecondValue parameters should not be null for a member of type \"\(kind)\". Specify a non-null value for one of the two parameters."
      : "The Value parameter should not be null for a member of type \"\(kind)\". Specify a non-null value for the Value parameter when adding members of this type."
    return failure(message, id: both ? "Value1AndValue2AreNotBothNull" : "Value1ShouldNotBeNull", .InvalidArgument, type: "System.InvalidOperationException")
  }

  /// - Returns: false where there is a member of that name already, which is told.
  private func add(_ member: Member, to object: PSObject) throws -> Bool {
    let custom = object as? CustomObject
    let members = object.extended ?? ExtendedMembers()
    let key = member.name.lowercased()
    let isOfType = object.type.member(key) != nil || TypeDescriptor.object.member(key) != nil || key == "psobject"
    let isOfTypeData = session.typeNames(of: .object(object)).contains { session.typeData[$0.lowercased()]?.members[key] != nil }
    let exists = custom?[member.name] != nil || members.member(member.name) != nil || isOfType || isOfTypeData
    if exists && !flag("Force") {
      try writeError(
        "Cannot add a member with the name \"\(member.name)\" because a member with that name already exists. To overwrite the member anyway, add the Force parameter to your command.",
        id: "MemberAlreadyExists", .InvalidOperation, type: "System.InvalidOperationException", target: .object(object))
      return false
    }
    // What is replaced is taken out, so that the new one stands behind the others.
    let wasNote = custom?[member.name] != nil
    members.members.removeAll { CaseFolding.equal($0.name, member.name) }
    if wasNote { custom?[member.name] = nil }
    if let custom, custom.isBag, member.kind == .NoteProperty, case .note(let item) = member.body, members.members.isEmpty {
      custom[member.name] = item
      return true
    }
    members.members.append(member)
    object.extended = members
    return true
  }
}

extension Cmdlet {
  /// The refusal of a value where a member wants a script block.
  func notScriptBlock(_ item: Value) -> Unwind { notConvertible(item, "System.Management.Automation.ScriptBlock") }

  func notConvertible(_ item: Value, _ type: String) -> Unwind {
    failure(
      "Cannot convert the \"\((try? session.stringify(item)) ?? item.text)\" value of type \"\(item.type?.fullName ?? "")\" to type \"\(type)\".",
      id: "ConvertToFinalInvalidCastException", .InvalidArgument, type: "System.Management.Automation.PSInvalidCastException")
  }
}
