import PowerShellRuntime

/// New-ItemProperty.
final class NewItemProperty: DynamicItemPropertyCmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("New-ItemProperty", module: "Microsoft.PowerShell.Management", "Makes a property of an item.", defaultSet: "Path", supportsShouldProcess: true,
      paths(byPipeline: false) + [
        CmdletParameter("Name", "string", aliases: ["PSProperty"], position: 1, mandatory: true, byName: true),
        CmdletParameter("PropertyType", "string", aliases: ["Type"], byName: true),
        CmdletParameter("Value", "object", byName: true),
        CmdletParameter("Force", "switch"),
      ] + filterParameters,
      make: { NewItemProperty() })
  }
}
