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
    guard path.lowercased().hasSuffix(".psd1") else {
      return try refuse(
        ModuleManifest.Problem(
          message: "The module manifest path '\(string("Path") ?? "")' is not valid. The value of the Path argument must resolve to a single file that has a '.psd1' extension. Change the value of the Path argument to point to a valid psd1 file, and then try again.",
          id: "Modules_InvalidModuleManifestPath", category: .InvalidArgument, type: "System.InvalidOperationException"), string("Path") ?? "")
    }
    guard let table = try ModuleManifest.read(path, session) else {
      return try refuse(
        ModuleManifest.Problem(
          message: "The module manifest '\(path)' could not be processed because it is not a valid PowerShell module manifest file.", id: "Modules_InvalidManifest",
          category: .InvalidData, type: "System.InvalidOperationException"), path)
    }
    if let problem = ModuleManifest.problem(table, path, session) { return try refuse(problem, path) }
    let module: ModuleObject
    do { module = try ModuleLoader(session).load(path, arguments: []) } catch let problem as ModuleManifest.Problem { return try refuse(problem, path) }
    // The module is what its manifest says, whether or not its files keep to it.
    let named = session.enumerated(table["FunctionsToExport"] ?? .null).map(\.text).filter { !$0.isEmpty && !Wildcard.hasWildcards($0) }
    let empty = try session.scriptBlock("")
    for name in named where !module.exported.contains(where: { CaseFolding.equal($0.name, name) }) { module.exported.append(FunctionInfo(name, empty, isFilter: false, module: module)) }
    try write(module)
  }

  private func refuse(_ problem: ModuleManifest.Problem, _ target: String) throws {
    try writeError(problem.message, id: problem.id, problem.category, type: problem.type, target: .string(target))
  }
}
