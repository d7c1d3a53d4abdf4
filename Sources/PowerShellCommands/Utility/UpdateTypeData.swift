import PowerShellRuntime

/// Update-TypeData.
final class UpdateTypeData: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Update-TypeData", "Adds members to the objects of a type.", defaultSet: "DynamicTypeSet", supportsShouldProcess: true, [
      CmdletParameter("MemberType", "string", set: "DynamicTypeSet", notEmpty: true),
      CmdletParameter("MemberName", "string", set: "DynamicTypeSet", notEmpty: true),
      CmdletParameter("Value", "object", set: "DynamicTypeSet", allowsNull: true), CmdletParameter("SecondValue", "object", set: "DynamicTypeSet"),
      CmdletParameter("TypeConverter", "object"), CmdletParameter("TypeAdapter", "object"),
      CmdletParameter("SerializationMethod", "string", notEmpty: true), CmdletParameter("SerializationDepth", "int"),
      CmdletParameter("DefaultDisplayProperty", "string", notEmpty: true), CmdletParameter("InheritPropertySerializationSet", "object"),
      CmdletParameter("StringSerializationSource", "string", notEmpty: true), CmdletParameter("DefaultDisplayPropertySet", "string[]", notEmpty: true),
      CmdletParameter("DefaultKeyPropertySet", "string[]", notEmpty: true), CmdletParameter("PropertySerializationSet", "string[]", notEmpty: true),
      CmdletParameter("TypeName", "string", mandatory: true, set: "DynamicTypeSet", notEmpty: true), CmdletParameter("Force", "switch"),
      CmdletParameter("AppendPath", "string[]", aliases: ["FullName", "Path"], set: "FileSet"), CmdletParameter("PrependPath", "string[]", set: "FileSet"),
    ], make: { UpdateTypeData() })
  }
  override func process() throws {
    guard let typeName = string("TypeName"), try shouldProcess("Type to update: \(typeName)", action: "Update TypeData") else { return }
    let key = (session.types.type(named: typeName)?.fullName ?? typeName).lowercased()
    var data = session.typeData[key] ?? TypeData()
    if data.name.isEmpty { data.name = typeName }
    if let name = string("MemberName") {
      if data.members[name.lowercased()] != nil, !flag("Force") {
        return try writeError(
          "Error in TypeData \"\(typeName)\": The member \(name) is already present.", id: "TypesXmlUpdateException", .InvalidOperation,
          type: "System.Management.Automation.RuntimeException")
      }
      if let member = member(string("MemberType") ?? "", name) { data.add(member) }
    }
    if has("DefaultDisplayPropertySet") {
      if data.defaultProperties != nil, !flag("Force") {
        return try writeError(
          "Error in TypeData \"\(typeName)\": The member DefaultDisplayPropertySet is already present.", id: "TypesXmlUpdateException", .InvalidOperation,
          type: "System.Management.Automation.RuntimeException")
      }
      data.defaultProperties = strings("DefaultDisplayPropertySet")
    }
    if has("DefaultDisplayProperty") { data.defaultProperty = string("DefaultDisplayProperty") }
    session.typeData[key] = data
  }

  private func member(_ kind: String, _ name: String) -> Member? {
    let item = value("Value") ?? .null
    switch kind.lowercased() {
    case "noteproperty": return Member(name, .NoteProperty, .note(item), definition: Session.noteDefinition(name, item))
    case "scriptproperty":
      let getter = item.object(as: ScriptBlock.self)
      let setter = value("SecondValue")?.object(as: ScriptBlock.self)
      return Member(name, .ScriptProperty, .script(get: getter, set: setter), definition: "System.Object \(name) {get=\(getter?.text ?? "");}")
    case "scriptmethod": return item.object(as: ScriptBlock.self).map { Member(name, .ScriptMethod, .scriptMethod($0), definition: "System.Object \(name)();") }
    case "aliasproperty": return Member(name, .AliasProperty, .alias(item.text), definition: "\(name) = \(item.text)")
    default: return nil
    }
  }
}
