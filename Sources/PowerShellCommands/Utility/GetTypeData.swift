import PowerShellRuntime

/// Get-TypeData.
final class GetTypeData: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-TypeData", "Gets what Update-TypeData added to types.", [
      CmdletParameter("TypeName", "string[]", position: 0, byValue: true, byName: true, notEmpty: true),
    ], make: { GetTypeData() })
  }
  override func process() throws {
    for pattern in has("TypeName") ? strings("TypeName") : ["*"] {
      for name in session.typeData.keys.sorted() where Wildcard(pattern).matches(name) {
        guard let data = session.typeData[name] else { continue }
        let members = DictionaryObject()
        for key in data.order { if let member = data.members[key] { members[member.name] = .string(member.name) } }
        try write(CustomObject("System.Management.Automation.Runspaces.TypeData", [
          ("TypeName", .string(data.name.isEmpty ? name : data.name)), ("Members", .object(members)), ("DefaultDisplayPropertySet", .null),
        ]))
      }
    }
  }
}
