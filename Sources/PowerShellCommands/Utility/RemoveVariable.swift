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
    for item in try namedVariables() {
      let attributes = item.scope.attributes(item.number)
      if attributes?.isConstant ?? false || (attributes?.isReadOnly ?? false && !flag("Force")) {
        try writeError(
          "Cannot remove variable \(item.name) because it is constant or read-only. If the variable is read-only, try the operation again specifying the Force option.",
          id: "VariableNotRemovable", .WriteError, type: "System.Management.Automation.SessionStateUnauthorizedAccessException", target: .string(item.name))
        continue
      }
      if try shouldProcess("Name: \(item.name)", action: "Remove variable") { item.scope.remove(item.number) }
    }
  }
}
