import PowerShellRuntime

/// Move-ItemProperty.
final class MoveItemProperty: DynamicItemPropertyCmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Move-ItemProperty", module: "Microsoft.PowerShell.Management", "Moves a property of an item to another.", defaultSet: "Path", supportsShouldProcess: true,
      paths() + [
        CmdletParameter("Name", "string[]", aliases: ["PSProperty"], position: 2, mandatory: true, byName: true),
        CmdletParameter("Destination", "string", position: 1, mandatory: true, byName: true),
      ] + changeParameters + filterParameters,
      make: { MoveItemProperty() })
  }
}
