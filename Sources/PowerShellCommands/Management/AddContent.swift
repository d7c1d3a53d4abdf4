import PowerShellRuntime

/// Add-Content.
final class AddContent: SetContent {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Add-Content", module: "Microsoft.PowerShell.Management", "Appends to a file.", defaultSet: "Path", supportsShouldProcess: true, parameters(), make: { AddContent() })
  }
  override var appends: Bool { true }
}
