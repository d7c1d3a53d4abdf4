import PowerShellRuntime

/// Remove-ItemProperty.
final class RemoveItemProperty: DynamicItemPropertyCmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Remove-ItemProperty", module: "Microsoft.PowerShell.Management", "Removes a property of an item.", defaultSet: "Path", supportsShouldProcess: true,
      paths() + [
        CmdletParameter("Name", "string[]", aliases: ["PSProperty"], position: 1, mandatory: true, byName: true),
        CmdletParameter("Force", "switch"),
      ] + filterParameters,
      make: { RemoveItemProperty() })
  }
}
