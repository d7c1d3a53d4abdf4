import PowerShellRuntime

/// New-Variable.
final class NewVariable: SetVariable {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("New-Variable", "Makes a new variable.", supportsShouldProcess: true, confirmImpact: 1, [
      CmdletParameter("Name", "string", position: 0, mandatory: true, byName: true),
      CmdletParameter("Value", "object", position: 1, byValue: true, byName: true, allowsNull: true, allowsEmpty: true),
      CmdletParameter("Description", "string"), CmdletParameter("Option", options), CmdletParameter("Visibility", "System.Management.Automation.SessionStateEntryVisibility"),
      CmdletParameter("Force", "switch"), CmdletParameter("PassThru", "switch"), CmdletParameter("Scope", "string", notEmpty: true),
    ], make: { NewVariable() })
  }
  override var isNew: Bool { true }
}
