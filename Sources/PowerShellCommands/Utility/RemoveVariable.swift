import PowerShellRuntime

/// Remove-Variable.
final class RemoveVariable: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Remove-Variable", "Removes variables.", supportsShouldProcess: true, [
      CmdletParameter("Name", "string[]", position: 0, mandatory: true, byName: true), CmdletParameter("Include", "string[]"),
      CmdletParameter("Exclude", "string[]"), CmdletParameter("Force", "switch"), CmdletParameter("Scope", "string", notEmpty: true),
    ], make: { RemoveVariable() })
  }
  override func process() throws {
    for item in try namedVariables(onlyOwn: true) {
      let (name, number, scope) = item
      do { try session.checkRemoval(of: name, number, from: scope, force: flag("Force")) } catch Unwind.error(let error) {
        try writeError(error.record)
        continue
      }
      if try shouldProcess("Name: \(name)", action: "Remove variable") { scope.remove(number) }
    }
  }
}
