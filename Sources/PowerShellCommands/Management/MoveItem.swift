import PowerShellRuntime

/// Move-Item.
final class MoveItem: CopyItem {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Move-Item", module: "Microsoft.PowerShell.Management", "Moves files and directories.", defaultSet: "Path", supportsShouldProcess: true,
      parameters().filter { !["Container", "Recurse"].contains($0.name) }, make: { MoveItem() })
  }
  override var moves: Bool { true }
}
