import PowerShellRuntime

/// Remove-TypeData.
final class RemoveTypeData: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Remove-TypeData", "Removes added members of a type.", defaultSet: "RemoveTypeDataSet", supportsShouldProcess: true, [
      CmdletParameter("TypeData", "System.Management.Automation.Runspaces.TypeData", mandatory: true, byValue: true, set: "RemoveTypeDataSet"),
      CmdletParameter("TypeName", "object", position: 0, mandatory: true, byValue: true, byName: true, set: "RemoveTypeSet", notEmpty: true).shown(as: "string"),
      CmdletParameter("Path", "string[]", mandatory: true, set: "RemoveFileSet", notEmpty: true),
    ], make: { RemoveTypeData() })
  }
  override func process() throws {
    guard let given = value("TypeData") ?? value("TypeName") else { return try removeFiles() }
    let name = namedType(given)
    guard try shouldProcess("Name of the type that will be removed: \(name)", action: "Remove TypeData") else { return }
    guard session.typeData[session.typeDataKey(name)] != nil else {
      return try writeError(
        "Error in TypeData \"\(name)\": The type \"\(name)\" was not found. The type name value must be the full name of the type. Verify the type name and run the command again.",
        id: "TypesXmlUpdateException", .InvalidOperation, type: "System.Management.Automation.RuntimeException")
    }
    session.typeData[session.typeDataKey(name)] = nil
  }

  /// No file of types is one of the session's own, which alone could be taken away.
  private func removeFiles() throws {
    for path in try strings("Path").flatMap({ try dataFiles($0, id: "TypesPathException") }) where try shouldProcess("FileName: \(path)", action: "Remove type file") {
      try writeError(
        "The file \(path) is not imported into the current session.", id: "TypeFileNotExistsInCurrentSession", .InvalidOperation, type: "System.InvalidOperationException")
    }
  }
}
