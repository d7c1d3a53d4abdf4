import PowerShellFormatting
import PowerShellRuntime

/// Update-TypeData.
final class UpdateTypeData: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Update-TypeData", "Adds members to the objects of a type.", defaultSet: "FileSet", supportsShouldProcess: true, confirmImpact: 1, [
      CmdletParameter("MemberType", "System.Management.Automation.PSMemberTypes", set: "DynamicTypeSet", values: ["NoteProperty", "AliasProperty", "ScriptProperty", "CodeProperty", "ScriptMethod", "CodeMethod"], notEmpty: true),
      CmdletParameter("MemberName", "string", set: "DynamicTypeSet", notEmpty: true),
      CmdletParameter("Value", "object", set: "DynamicTypeSet", allowsNull: true), CmdletParameter("SecondValue", "object", set: "DynamicTypeSet"),
      CmdletParameter("TypeConverter", "object"), CmdletParameter("TypeAdapter", "object"),
      CmdletParameter("SerializationMethod", "string", notEmpty: true), CmdletParameter("TargetTypeForDeserialization", "type"), CmdletParameter("SerializationDepth", "int", range: 0...Int(Int32.max)),
      CmdletParameter("DefaultDisplayProperty", "string", notEmpty: true), CmdletParameter("InheritPropertySerializationSet", "object"),
      CmdletParameter("StringSerializationSource", "string", notEmpty: true), CmdletParameter("DefaultDisplayPropertySet", "string[]", notEmpty: true),
      CmdletParameter("DefaultKeyPropertySet", "string[]", notEmpty: true), CmdletParameter("PropertySerializationSet", "string[]", notEmpty: true),
      CmdletParameter("TypeName", "object", mandatory: true, byValue: true, set: "DynamicTypeSet", notEmpty: true).shown(as: "string"), CmdletParameter("Force", "switch"),
      CmdletParameter("AppendPath", "string[]", aliases: ["PSPath", "Path"], position: 0, byValue: true, byName: true, set: "FileSet"),
      CmdletParameter("PrependPath", "string[]", set: "FileSet"),
      CmdletParameter("TypeData", "System.Management.Automation.Runspaces.TypeData[]", position: 0, mandatory: true, byValue: true, byName: true, set: "TypeDataSet"),
    ], make: { UpdateTypeData() })
  }
  override func process() throws {
    if let given = value("TypeData") { return try session.enumerated(given).compactMap { $0.object(as: CustomObject.self) }.forEach(update) }
    guard let typeName = value("TypeName").map(namedType) else {
      for path in strings("PrependPath") { try load(path, "PrependPath") }
      for path in strings("AppendPath") { try load(path, "AppendPath") }
      return
    }
    try checkMember()
    guard has("MemberType") || UpdateTypeData.standardMembers.contains(where: has) else {
      return try writeError("No member is specified for the update on type \"\(typeName)\".", id: "TypeDataEmpty", .InvalidOperation, type: "System.InvalidOperationException")
    }
    guard try shouldProcess("Type to update: \(typeName)", action: "Update TypeData") else { return }
    guard try checkSerialization(typeName) else { return }
    let key = session.typeDataKey(typeName)
    var data = session.typeData[key] ?? TypeData()
    if data.name.isEmpty { data.name = session.types.type(named: typeName)?.fullName ?? typeName }
    if let name = string("MemberName") {
      if data.members[name.lowercased()] != nil, !flag("Force") { return try alreadyPresent(name, typeName) }
      if let member = try member(string("MemberType") ?? "", name) { data.add(member) }
    }
    if has("DefaultDisplayPropertySet") {
      if data.defaultProperties != nil, !flag("Force") { return try alreadyPresent("DefaultDisplayPropertySet", typeName) }
      data.defaultProperties = strings("DefaultDisplayPropertySet")
    }
    if has("DefaultKeyPropertySet") { data.keyProperties = strings("DefaultKeyPropertySet") }
    if has("DefaultDisplayProperty") { data.defaultProperty = string("DefaultDisplayProperty") }
    for name in GetTypeData.others where has(name) { data.others[name] = value(name) }
    session.typeData[key] = data
  }

  /// Whether what is said of serialization fits together (TypeTable.CheckStandardMembers).
  private func checkSerialization(_ typeName: String) throws -> Bool {
    var fault: String?
    let methods = ["AllPublicProperties", "String", "SpecificProperties"]
    if let given = string("SerializationMethod"), !methods.contains(where: { CaseFolding.equal($0, given) }) {
      let reason = "Unable to match the identifier name \(given) to a valid enumerator name. Specify one of the following enumerator names and try again:\n\(methods.joined(separator: ", "))"
      fault = "Cannot convert note \"SerializationMethod\":\"Cannot convert value \"\(given)\" to type \"System.Management.Automation.SerializationMethod\". Error: \"\(reason)\"\"."
    }
    let method = string("SerializationMethod")?.lowercased()
    let sets = ["PropertySerializationSet", "InheritPropertySerializationSet"].first { has($0) && method != "specificproperties" }
    if let misplaced = sets ?? (has("SerializationDepth") && method == "string" ? "SerializationDepth" : nil), fault == nil { fault = "Do not use the member \"\(misplaced)\" here." }
    guard let fault else { return true }
    for message in ["A previous error caused all serialization settings to be ignored.", fault] {
      try writeError("Error in TypeData \"\(typeName)\": \(message)", id: "TypesXmlUpdateException", .InvalidOperation, type: "System.Management.Automation.RuntimeException")
    }
    return false
  }

  private func alreadyPresent(_ member: String, _ typeName: String) throws {
    try writeError(
      "Error in TypeData \"\(typeName)\": The member \(member) is already present.", id: "TypesXmlUpdateException", .InvalidOperation,
      type: "System.Management.Automation.RuntimeException")
  }

  /// Takes what an object says of a type.
  private func update(_ given: CustomObject) throws {
    let typeName = given["TypeName"]?.text ?? ""
    guard try shouldProcess("Type to update: \(typeName)", action: "Update TypeData") else { return }
    let key = session.typeDataKey(typeName)
    var data = session.typeData[key] ?? TypeData()
    if data.name.isEmpty { data.name = typeName }
    for described in given["Members"]?.object(as: DictionaryObject.self)?.values ?? [] {
      guard let member = described.object(as: CustomObject.self).flatMap(TypeDataObjects.member) else { continue }
      if data.members[member.name.lowercased()] != nil, !flag("Force") { try alreadyPresent(member.name, typeName) } else { data.add(member) }
    }
    func names(_ property: String) -> [String]? {
      given[property]?.object(as: CustomObject.self)?["ReferencedProperties"].map { session.enumerated($0).map(\.text) }
    }
    data.defaultProperties = names("DefaultDisplayPropertySet") ?? data.defaultProperties
    data.keyProperties = names("DefaultKeyPropertySet") ?? data.keyProperties
    if let name = given["DefaultDisplayProperty"], !name.isNull { data.defaultProperty = name.text }
    session.typeData[key] = data
  }

  private func load(_ given: String, _ parameter: String) throws {
    for path in try dataFiles(given, id: "Types\(parameter)Exception") {
      guard try shouldProcess("FileName: \(path)", action: "Update TypeData") else { continue }
      do { try session.loadTypes(path) } catch let problem as TypesFile.Problem {
        try writeError(problem.message, id: "TypesXmlUpdateException", .InvalidOperation, type: "System.Management.Automation.RuntimeException")
      }
    }
  }

  private static let standardMembers = [
    "TypeConverter", "TypeAdapter", "TargetTypeForDeserialization", "SerializationMethod", "SerializationDepth", "DefaultDisplayProperty", "InheritPropertySerializationSet", "StringSerializationSource",
    "DefaultDisplayPropertySet", "DefaultKeyPropertySet", "PropertySerializationSet",
  ]

  /// What each kind of member needs (UpdateTypeDataCommand.GetMembers).
  private func checkMember() throws {
    func refuse(_ message: String, _ id: String) -> Unwind { failure(message, id: id, .InvalidOperation, type: "System.InvalidOperationException") }
    guard let kind = string("MemberType") else {
      if has("MemberName") || has("Value") || has("SecondValue") {
        throw refuse("The MemberName, Value, and SecondValue parameters cannot be specified without the MemberType parameter.", "MemberTypeIsMissing")
      }
      return
    }
    let name = TypeCatalog.memberTypes.enumeration?.names.first { CaseFolding.equal($0.name, kind) }?.name ?? kind
    func need(_ parameter: String) throws {
      if !has(parameter) { throw refuse("The \(parameter) parameter is required for the type \"\(name)\". Please specify the \(parameter) parameter.", parameter + "ShouldBeSpecified") }
    }
    try need("MemberName")
    switch name {
    case "NoteProperty", "ScriptMethod":
      try need("Value")
      if has("SecondValue") {
        throw refuse(
          "The SecondValue parameter is not necessary for a member of type \"\(name)\", and should not be specified. Do not specify the SecondValue parameter when updating this member type.",
          "SecondValueShouldNotBeSpecified")
      }
    case "AliasProperty": try need("Value")
    case "ScriptProperty", "CodeProperty":
      if !has("SecondValue") { try need("Value") }
      if value("Value")?.isNull ?? true, value("SecondValue")?.isNull ?? true {
        throw refuse(
          "The Value and SecondValue parameters should not both be null for a member of type \"\(name)\". Specify a non-null value for one of the two parameters.",
          "ValueAndSecondValueAreNotBothNull")
      }
    default: break
    }
    if !["NoteProperty", "ScriptProperty"].contains(name), has("Value"), value("Value")?.isNull ?? true || string("Value")?.isEmpty ?? false {
      throw refuse(
        "The Value parameter should not be null or an empty string for a member of type \"\(name)\". Specify a non-null value for the Value parameter when updating this member type.",
        "ValueShouldBeSpecified")
    }
    if name.hasPrefix("Script"), let item = value("Value"), !item.isNull, !(item.object is ScriptBlock) { throw notScriptBlock(item) }
  }

  private func member(_ kind: String, _ name: String) throws -> Member? {
    let item = value("Value") ?? .null
    switch kind.lowercased() {
    case "noteproperty": return Member(name, .NoteProperty, .note(item))
    case "scriptproperty":
      let getter = item.object(as: ScriptBlock.self)
      let setter = value("SecondValue")?.object(as: ScriptBlock.self)
      return .scriptProperty(name, getter, setter)
    case "scriptmethod": return item.object(as: ScriptBlock.self).map { Member(name, .ScriptMethod, .scriptMethod($0), definition: "System.Object \(name)();") }
    case "aliasproperty":
      let type = try value("SecondValue").flatMap { $0.isNull ? nil : try session.convert($0, to: .typeBase).object(as: TypeObject.self)?.descriptor }
      return .aliasProperty(name, item.text, type: type)
    case "codemethod": return try .codeMethod(name, item) ?? { throw notConvertible(item, "System.Reflection.MethodInfo") }()
    case "codeproperty": return try .codeProperty(name, get: item, set: value("SecondValue") ?? .null) ?? { throw notConvertible(item, "System.Reflection.MethodInfo") }()
    default: return nil
    }
  }
}

extension Cmdlet {
  /// The name of the type that an argument means: a type itself or its name, data of a type, or any object by its own type
  /// (ArgumentToTypeNameTransformationAttribute).
  func namedType(_ argument: Value) -> String {
    if let type = argument.object(as: TypeObject.self) { return type.descriptor.fullName }
    if let name = argument.base.stringValue { return session.types.type(named: name)?.fullName ?? name }
    if let data = argument.object(as: CustomObject.self), data.type === TypeDataObjects.typeData { return data["TypeName"]?.text ?? "" }
    return argument.base.type?.fullName ?? ""
  }
}
