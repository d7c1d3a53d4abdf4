import PowerShellRuntime

/// Remove-TypeData.
final class RemoveTypeData: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Remove-TypeData", "Removes added members of a type.", supportsShouldProcess: true, [
      CmdletParameter("TypeName", "string", position: 0, mandatory: true, byValue: true, byName: true)
    ], make: { RemoveTypeData() })
  }
  override func process() throws {
    let name = string("TypeName") ?? ""
    session.typeData[(session.types.type(named: name)?.fullName ?? name).lowercased()] = nil
  }
}
