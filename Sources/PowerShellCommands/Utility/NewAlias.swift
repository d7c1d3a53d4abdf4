import PowerShellRuntime

/// New-Alias.
final class NewAlias: SetAlias {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("New-Alias", "Makes a new alias.", supportsShouldProcess: true, confirmImpact: 1, parameters(), make: { NewAlias() })
  }
  override var isNew: Bool { true }
}
