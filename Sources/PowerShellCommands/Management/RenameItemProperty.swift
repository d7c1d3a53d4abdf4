import PowerShellRuntime

/// Rename-ItemProperty.
final class RenameItemProperty: DynamicItemPropertyCmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Rename-ItemProperty", module: "Microsoft.PowerShell.Management", "Gives a property of an item another name.", defaultSet: "Path", supportsShouldProcess: true,
      paths("string") + [
        CmdletParameter("Name", "string", aliases: ["PSProperty"], position: 1, mandatory: true, byName: true),
        CmdletParameter("NewName", "string", position: 2, mandatory: true, byName: true),
      ] + changeParameters + filterParameters,
      make: { RenameItemProperty() })
  }
}
