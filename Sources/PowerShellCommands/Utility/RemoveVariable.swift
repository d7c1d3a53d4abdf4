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
    try forEachNamedVariable(onlyOwn: true) { name, number, scope in
      guard try shouldProcess("Name: \(name)", action: "Remove variable") else { return }
      do { try session.checkRemoval(of: name, number, from: scope, force: flag("Force")) } catch Unwind.error(let error) {
        return try writeError(error.record)
      }
      scope.remove(number)
    }
  }
}
