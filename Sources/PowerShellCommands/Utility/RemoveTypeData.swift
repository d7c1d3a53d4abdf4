import PowerShellRuntime

/// Remove-TypeData.
final class RemoveTypeData: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Remove-TypeData", "Removes added members of a type.", supportsShouldProcess: true, [
      CmdletParameter("TypeName", "string", position: 0, mandatory: true, byValue: true, byName: true, notEmpty: true),
    ], make: { RemoveTypeData() })
  }
  override func process() throws {
    let name = string("TypeName") ?? ""
    guard try shouldProcess("Name of the type that will be removed: \(name)", action: "Remove TypeData") else { return }
    guard session.typeData[session.typeDataKey(name)] != nil else {
      return try writeError(
        "Error in TypeData \"\(name)\": The type \"\(name)\" was not found. The type name value must be the full name of the type. Verify the type name and run the command again.",
        id: "TypesXmlUpdateException", .InvalidOperation, type: "System.Management.Automation.RuntimeException")
    }
    session.typeData[session.typeDataKey(name)] = nil
  }
}
