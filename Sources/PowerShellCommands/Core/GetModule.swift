import PowerShellRuntime

/// Get-Module.
final class GetModule: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-Module", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Gets modules.", defaultSet: "Loaded", [
      CmdletParameter("Name", "string[]", position: 0, byValue: true, notEmpty: true), CmdletParameter("FullyQualifiedName", "Microsoft.PowerShell.Commands.ModuleSpecification[]"),
      CmdletParameter("All", "switch", set: "Loaded"), CmdletParameter("All", "switch", set: "Available"),
      CmdletParameter("ListAvailable", "switch", mandatory: true, set: "Available"), CmdletParameter("PSEdition", "string", set: "Available"),
      CmdletParameter("SkipEditionCheck", "switch", set: "Available"), CmdletParameter("Refresh", "switch", set: "Available"),
    ], make: { GetModule() })
  }
  override func process() throws {
    func withNested(_ modules: [ModuleObject]) -> [ModuleObject] { modules.flatMap { [$0] + withNested($0.nested) } }
    var all: [ModuleObject]
    if flag("ListAvailable") {
      all = session.listedOwnModules + session.availableModuleNames.compactMap { session.availableModules?($0) }
      let installed = InstalledModules(session)
      func describe(_ entry: InstalledModules.Entry) -> ModuleObject {
        let module = installed.describe(entry)
        installed.listExports(of: module, entry)
        return module
      }
      for entry in strings("Name").filter({ $0.contains("/") || $0.contains("\\") }).flatMap(installed.named) { try write(describe(entry)) }
      // Only what is asked for is read.
      for entry in installed.all() where isNamed(entry.name) { all.append(describe(entry)) }
      // A view of its own groups them by their folders.
      for module in all where module.ownPath != nil || module.path != nil {
        module.extended = ExtendedMembers()
        module.extended?.typeNames = ["ModuleInfoGrouping", "System.Management.Automation.PSModuleInfo", "System.Object"]
      }
    } else {
      let own = session.loadedOwnModules.filter { own in !session.modules.contains { $0.name == own.name } }
      all = (flag("All") ? withNested(session.modules) : session.modules) + own
    }
    let qualified = value("FullyQualifiedName").map { session.enumerated($0) } ?? []
    for module in all.sorted(by: { $0.name.lowercased() < $1.name.lowercased() }) where isNamed(module.name) {
      if has("FullyQualifiedName"), !qualified.contains(where: { isMeant($0, module) }) { continue }
      try write(module)
    }
  }

  private func isNamed(_ module: String) -> Bool { !has("Name") || strings("Name").contains { Wildcard($0).matches(module) } }

  /// Whether a module is the one that -FullyQualifiedName names, by name or path and version.
  private func isMeant(_ wanted: Value, _ module: ModuleObject) -> Bool {
    guard let wanted = ModuleSpecificationMembers.module(wanted) else { return false }
    guard Wildcard(wanted.name).matches(module.name) || module.path.map({ $0.hasPrefix(session.absolutePath(wanted.name)) }) ?? false else { return false }
    return ModuleVersions(wanted).accept(module)
  }
}
