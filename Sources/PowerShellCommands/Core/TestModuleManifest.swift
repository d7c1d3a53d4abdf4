import PowerShellRuntime

/// Test-ModuleManifest: the module that a manifest describes, or what is wrong with it.
final class TestModuleManifest: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Test-ModuleManifest", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Checks a module manifest.", [
      CmdletParameter("Path", "string", position: 0, mandatory: true, byValue: true, byName: true)
    ], make: { TestModuleManifest() })
  }

  override func process() throws {
    try requireDrive(of: string("Path") ?? "")
    let path = session.absolutePath(string("Path") ?? "")
    guard session.files.exists(path) else {
      return try writeError(
        "The specified module '\(path)' was not loaded because no valid module file was found in any module directory.", id: "Modules_ModuleNotFound",
        .ResourceUnavailable, type: "System.IO.FileNotFoundException", target: .string(path))
    }
    guard path.lowercased().hasSuffix(".psd1") else {
      return try ModuleManifest.Problem(
        message: "The module manifest path '\(path)' is not valid. The value of the Path argument must resolve to a single file that has a '.psd1' extension. Change the value of the Path argument to point to a valid psd1 file, and then try again.",
        id: "Modules_InvalidModuleManifestPath", category: .InvalidArgument, type: "System.InvalidOperationException"
      ).report(by: self, target: string("Path") ?? "")
    }
    let data: DictionaryObject?
    do { data = try ModuleManifest.read(path, session) } catch let problem as ModuleManifest.Problem { return try problem.report(by: self, target: path) }
    guard let table = data else {
      return try ModuleManifest.Problem(
        message: "The module manifest '\(path)' could not be processed because it is not a valid PowerShell module manifest file.", id: "Modules_InvalidManifest",
        category: .InvalidData, type: "System.InvalidOperationException"
      ).report(by: self, target: path)
    }
    try ModuleManifest.problem(table, path, session)?.report(by: self, target: path)
    try ModuleManifest.missingFile(table, path, session)?.report(by: self, target: path)
    let entry = InstalledModules.Entry(name: ModuleLoader.moduleName(of: path), path: path, version: [])
    let installed = InstalledModules(session)
    let module = installed.describe(entry, table)
    installed.listExports(of: module, entry)
    try checkFiles(table, path)
    try write(module)
  }

  /// Tells the files and modules that the manifest names and that are not there. None of them is run (TestModuleManifestCommand.ProcessRecord).
  private func checkFiles(_ table: DictionaryObject, _ path: String) throws {
    let loader = ModuleLoader(session)
    func isFile(_ name: String) -> Bool { session.files.exists(session.absolutePath(name, beside: path)) }
    func isModule(_ name: String) -> Bool { loader.part(name, of: path) != nil || loader.isThere(name) }
    try check("RequiredAssemblies", table, path, id: "Modules_InvalidRequiredAssembliesInModuleManifest", isThere: isFile)
    if let root = ModuleManifest.root(table), loader.part(root, of: path) == nil {
      try writeError(
        "The module manifest '\(root)' could not be processed because it is not a valid PowerShell module manifest file. Remove the elements that are not permitted: \(path)",
        id: "Modules_InvalidRootModuleInModuleManifest", .InvalidArgument, type: "System.ArgumentException", target: value("Path") ?? .null)
    }
    try check("NestedModules", called: "NestedModule", table, path, id: "Modules_InvalidNestedModuleinModuleManifest", isThere: isModule)
    try check("RequiredModules", table, path, id: "Modules_InvalidRequiredModulesinModuleManifest", isThere: isModule)
    try check("FileList", table, path, id: "Modules_InvalidFilePathinModuleManifest", isThere: isFile)
    try check("ModuleList", table, path, id: "Modules_InvalidModuleListinModuleManifest") { isFile($0) || isModule($0) }
  }

  private func check(
    _ member: String, called shown: String? = nil, _ table: DictionaryObject, _ path: String, id: String, isThere: (String) -> Bool
  ) throws {
    for name in ModuleManifest.names(member, of: table, session) where !isThere(name) {
      try writeError(
        "The specified \(shown ?? member) entry '\(name)' in the module manifest '\(path)' is invalid. Try again after updating this entry with valid values.", id: id,
        .ObjectNotFound, type: "System.IO.DirectoryNotFoundException", target: value("Path") ?? .null)
    }
  }
}
