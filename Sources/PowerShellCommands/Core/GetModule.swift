import PowerShellRuntime

/// Get-Module.
final class GetModule: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-Module", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Gets modules.", defaultSet: "Loaded", [
      CmdletParameter("Name", "string[]", position: 0, byValue: true), CmdletParameter("FullyQualifiedName", "object[]"), CmdletParameter("All", "switch"),
      CmdletParameter("ListAvailable", "switch"), CmdletParameter("PSEdition", "string"), CmdletParameter("Refresh", "switch"), CmdletParameter("SkipEditionCheck", "switch"),
    ], make: { GetModule() })
  }
  override func process() throws {
    var all = session.modules
    if flag("ListAvailable") {
      for name in session.availableModuleNames {
        if !all.contains(where: { CaseFolding.equal($0.name, name) }), let module = session.availableModules?(name) { all.append(module) }
      }
    }
    // PowerShell's own modules are there once something of them is used; here they always are, for those who ask by name.
    for name in ["Microsoft.PowerShell.Management", "Microsoft.PowerShell.Utility"] where has("Name") && !all.contains(where: { $0.name == name }) {
      let module = ModuleObject(name, kind: "Manifest", path: nil, state: session.globalState)
      module.version = "7.0.0.0"
      module.exported = session.visibleCmdlets.filter { $0.source == name }
      all.append(module)
    }
    for module in all.sorted(by: { $0.name.lowercased() < $1.name.lowercased() }) where !has("Name") || strings("Name").contains(where: { Wildcard($0).matches(module.name) }) {
      try write(module)
    }
  }
}
