import PowerShellRuntime

/// Remove-Module.
final class RemoveModule: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Remove-Module", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Removes a module from the session.", supportsShouldProcess: true, [
      CmdletParameter("Name", "string[]", position: 0, mandatory: true, byValue: true, set: "name"),
      CmdletParameter("FullyQualifiedName", "Microsoft.PowerShell.Commands.ModuleSpecification[]", position: 0, mandatory: true, byValue: true, set: "FullyQualifiedName"),
      CmdletParameter("ModuleInfo", "psmoduleinfo[]", position: 0, mandatory: true, byValue: true, set: "ModuleInfo"),
      CmdletParameter("Force", "switch"),
    ], make: { RemoveModule() })
  }
  private var hasRemoved = false
  private var asksForOne = false

  override func process() throws {
    var modules = (value("ModuleInfo").map { session.enumerated($0) } ?? []).compactMap { $0.object(as: ModuleObject.self) }
    for name in strings("Name") { modules += (session.modules + session.loadedOwnModules).filter { Wildcard(name).matches($0.name) } }
    for wanted in (value("FullyQualifiedName").map { session.enumerated($0) } ?? []).compactMap(ModuleSpecificationMembers.module) {
      modules += session.modules.filter { CaseFolding.equal($0.name, wanted.name) && ModuleVersions(wanted).accept($0) }
    }
    asksForOne = asksForOne || has("FullyQualifiedName") || strings("Name").contains { !Wildcard.hasWildcards($0) }
    let removable = try modules.filter(mayBeRemoved)
    for module in removable {
      if !flag("Force"), let other = session.modules.first(where: { other in other.required.contains { $0 === module } && !removable.contains { $0 === other } }) {
        try refuse(module, "it is required by '\(other.name)'. Add the Force parameter to your command to remove the module.", id: "Modules_ModuleIsRequired")
        continue
      }
      hasRemoved = true
      if module.ownPath != nil {
        // Its commands stay, and load it again.
        session.modules.removeAll { $0 === module }
        session.forgetUse(ofModule: module.name)
        continue
      }
      // A dynamic module that was never imported is in no table to be taken from (ModuleCmdletBase.RemoveModule).
      if module.isDynamic, !session.modules.contains(where: { $0 === module }) { continue }
      try ModuleLoader(session).remove(module, by: self)
    }
  }

  override func end() throws {
    if hasRemoved || !asksForOne || bound.contains(.string("WhatIf")) { return }
    try writeError(
      "No modules were removed. Verify that the specification of modules to remove is correct and those modules exist in the runspace.", id: "Modules_NoModulesRemoved",
      .ResourceUnavailable, type: "System.InvalidOperationException")
  }

  private func mayBeRemoved(_ module: ModuleObject) throws -> Bool {
    switch module.accessMode {
    case .constant: try refuse(module, "it is marked as 'constant.' A module cannot be removed if it is marked 'constant.'", id: "Modules_ModuleIsConstant")
    case .readOnly where !flag("Force"): try refuse(module, "it is read-only. Add the Force parameter to your command to remove read-only modules.", id: "Modules_ModuleIsReadOnly")
    default: return try shouldProcess(module.path.map { "\(module.name) (Path: '\($0)')" } ?? module.name, action: "Remove-Module")
    }
    return false
  }

  private func refuse(_ module: ModuleObject, _ reason: String, id: String) throws {
    try writeError("Unable to remove the module '\(module.name)' because \(reason)", id: id, .PermissionDenied, type: "System.InvalidOperationException", target: .object(module))
  }
}
