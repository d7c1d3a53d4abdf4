import PowerShellRuntime

/// Test-ModuleManifest: the module that a manifest describes, or what is wrong with it.
final class TestModuleManifest: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Test-ModuleManifest", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Checks a module manifest.", [
      CmdletParameter("Path", "string", position: 0, mandatory: true, byValue: true, byName: true)
    ], make: { TestModuleManifest() })
  }

  override func process() throws {
    let path = session.absolutePath(string("Path") ?? "")
    guard session.files.exists(path) else {
      return try writeError(
        "The specified module '\(path)' was not loaded because no valid module file was found in any module directory.", id: "Modules_ModuleNotFound",
        .ResourceUnavailable, type: "System.IO.FileNotFoundException", target: .string(path))
    }
    guard let table = try ModuleManifest.read(path, session) else {
      return try refuse("The module manifest '\(path)' could not be processed because it is not a valid PowerShell module manifest file.", "Modules_InvalidManifest", path)
    }
    if let unknown = ModuleManifest.unknownKeys(table).first {
      return try refuse(
        "The '\(path)' module cannot be imported because its manifest contains one or more members that are not valid. The valid manifest members are ('\(ModuleManifest.keys.joined(separator: "', '"))'). Remove the members that are not valid ('\(unknown)'), then try to import the module again.",
        "Modules_InvalidManifestMember", path)
    }
    guard table["ModuleVersion"] != nil else {
      return try refuse(
        "The module manifest '\(path)' could not be processed because the required key 'ModuleVersion' is missing.", "Modules_MissingModuleVersion", path)
    }
    let module = try ModuleLoader(session).load(path, arguments: [])
    // The module is what its manifest says, whether or not its files keep to it.
    let named = session.enumerated(table["FunctionsToExport"] ?? .null).map(\.text).filter { !$0.isEmpty && !Wildcard.hasWildcards($0) }
    let empty = try session.scriptBlock("")
    for name in named where !module.exported.contains(where: { CaseFolding.equal($0.name, name) }) { module.exported.append(FunctionInfo(name, empty, isFilter: false, module: module)) }
    try write(module)
  }

  private func refuse(_ message: String, _ id: String, _ path: String) throws {
    try writeError(message, id: id, .InvalidData, type: "System.InvalidOperationException", target: .string(path))
  }
}
