import PowerShellRuntime

/// Copy-ItemProperty.
final class CopyItemProperty: DynamicItemPropertyCmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Copy-ItemProperty", module: "Microsoft.PowerShell.Management", "Copies a property of an item to another.", defaultSet: "Path", supportsShouldProcess: true,
      paths() + [
        CmdletParameter("Name", "string", aliases: ["PSProperty"], position: 2, mandatory: true, byName: true),
        CmdletParameter("Destination", "string", position: 1, mandatory: true, byName: true),
      ] + changeParameters + filterParameters,
      make: { CopyItemProperty() })
  }
}
