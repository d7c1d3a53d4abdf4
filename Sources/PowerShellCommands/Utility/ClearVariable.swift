import PowerShellRuntime

/// Clear-Variable.
final class ClearVariable: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Clear-Variable", "Sets variables to null.", supportsShouldProcess: true, [
      CmdletParameter("Name", "string[]", position: 0, mandatory: true, byName: true), CmdletParameter("Include", "string[]"),
      CmdletParameter("Exclude", "string[]"), CmdletParameter("Force", "switch"), CmdletParameter("PassThru", "switch"),
      CmdletParameter("Scope", "string", notEmpty: true),
    ], make: { ClearVariable() })
  }
  override func process() throws {
    // A variable of an outer scope is hidden by an empty one of this scope, as any assignment does.
    try forEachNamedVariable { item in
      guard try shouldProcess("Name: \(item.name)", action: "Clear variable") else { return }
      if flag("Force"), item.scope.attributes(item.number)?.isReadOnly ?? false {
        item.scope.set(item.name, .null)
      } else {
        try session.assignVariable(item.name, .null, in: has("Scope") ? item.scope : session.scope)
      }
      if flag("PassThru") { try write(.object(VariableObject(item.name, in: item.scope))) }
    }
  }
}
