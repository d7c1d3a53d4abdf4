import PowerShellRuntime

/// Remove-Module.
final class RemoveModule: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Remove-Module", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Removes a module from the session.", defaultSet: "name", supportsShouldProcess: true, [
      CmdletParameter("Name", "string[]", position: 0, mandatory: true, byValue: true, set: "name"), CmdletParameter("ModuleInfo", "psmoduleinfo[]", position: 0, mandatory: true, byValue: true, set: "ModuleInfo"),
      CmdletParameter("Force", "switch"),
    ], make: { RemoveModule() })
  }
  override func process() throws {
    var modules = (value("ModuleInfo").map { session.enumerated($0) } ?? []).compactMap { $0.object(as: ModuleObject.self) }
    for name in strings("Name") {
      let found = session.modules.filter { Wildcard(name).matches($0.name) }
      if found.isEmpty, !Wildcard.hasWildcards(name) {
        try writeError("No modules were removed. Verify that the specification of modules to remove is correct and those modules exist in the runspace.", id: "Modules_NoModulesRemoved", .ResourceUnavailable, type: "System.Management.Automation.PSArgumentException")
      }
      modules += found
    }
    for module in modules where try shouldProcess(module.name, action: "Remove-Module") { try ModuleLoader(session).remove(module, output: outputSink) }
  }
}
