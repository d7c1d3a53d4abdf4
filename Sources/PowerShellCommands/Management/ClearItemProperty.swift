import PowerShellRuntime

/// Clear-ItemProperty: a file's attributes are all that can be cleared (FileSystemProvider.ClearProperty).
final class ClearItemProperty: ItemPropertyCmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Clear-ItemProperty", module: "Microsoft.PowerShell.Management", "Clears the attributes of a file.", defaultSet: "Path", supportsShouldProcess: true,
      paths() + [CmdletParameter("Name", "string", position: 1, mandatory: true, byName: true)] + changeParameters + filterParameters,
      make: { ClearItemProperty() })
  }
  override func process() throws {
    for path in try propertyPaths() {
      guard string("Name")?.lowercased() == "attributes" else {
        throw failure(
          "The property cannot be cleared because the property is not supported. Only the Attributes property can be cleared.", id: "Argument", .InvalidArgument,
          type: "System.Management.Automation.PSArgumentException")
      }
      let action = session.files.isDirectory(path) ? "Clear Property Directory" : "Clear Property File"
      guard try shouldProcess("Item: \(path) Property: Attributes", action: action) else { continue }
      session.files.setReadOnly(path, false)
      if flag("PassThru") { try write(picked([("Attributes", session.propertyValue("Attributes", of: itemObject(path)) ?? .null)], of: path)) }
    }
  }
}
