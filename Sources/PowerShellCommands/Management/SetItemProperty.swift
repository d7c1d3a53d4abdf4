import PowerShellRuntime

/// Set-ItemProperty.
final class SetItemProperty: ItemPropertyCmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Set-ItemProperty", module: "Microsoft.PowerShell.Management", "Changes a property of a file.", defaultSet: "Path", supportsShouldProcess: true,
      pathParameters + [
        CmdletParameter("Name", "string", aliases: ["PSProperty"], position: 1, mandatory: true, byName: true),
        CmdletParameter("Value", "object", position: 2, mandatory: true, byName: true, allowsNull: true), CmdletParameter("Force", "switch"),
        CmdletParameter("PassThru", "switch"),
      ], make: { SetItemProperty() })
  }
  override func process() throws {
    let name = string("Name") ?? ""
    for item in try items() {
      guard let path = try session.propertyValue("FullName", of: item)?.text else { continue }
      let action = session.files.isDirectory(path) ? "Set Property Directory" : "Set Property File"
      guard try shouldProcess("Item: \(path) Property: \(name) Value: \(value("Value").map { try session.stringify($0) } ?? "")", action: action) else { continue }
      switch name.lowercased() {
      case "isreadonly": session.files.setReadOnly(path, value("Value").map { session.truth($0) } ?? false)
      case "lastwritetime":
        if let date = try session.convert(value("Value") ?? .null, to: .dateTime).object(as: DateTimeObject.self) { session.files.setChanged(path, date.ticks) }
      default:
        let shown = value("Value")
        try writeError(
          "The property \(shown?.type?.definitionName ?? "object") \(name)=\(shown?.text ?? "") does not exist or was not found.",
          id: "System.Management.Automation.PSInvalidOperationException", .InvalidOperation, type: "System.Management.Automation.PSInvalidOperationException")
        continue
      }
      if flag("PassThru") { try write(itemObject(path)) }
    }
  }
}
