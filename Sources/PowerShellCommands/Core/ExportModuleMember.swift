import PowerShellRuntime

/// Export-ModuleMember.
final class ExportModuleMember: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Export-ModuleMember", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Says what a module exports.", [
      CmdletParameter("Function", "string[]", position: 0, byValue: true, byName: true, allowsEmpty: true), CmdletParameter("Cmdlet", "string[]", byName: true, allowsEmpty: true),
      CmdletParameter("Variable", "string[]", byName: true), CmdletParameter("Alias", "string[]", byName: true),
    ], make: { ExportModuleMember() })
  }
  override func process() throws {
    guard let module = session.state.module else {
      throw failure("The Export-ModuleMember cmdlet can only be called from inside a module.", id: "Modules_CanOnlyExecuteExportModuleMemberInsideAModule", .PermissionDenied, type: "System.InvalidOperationException")
    }
    if !module.hasExplicitExports {
      module.hasExplicitExports = true
      module.exported = []
    }
    let top = module.state.top
    for pattern in strings("Function").map({ Wildcard($0) }) {
      module.exported += top.functions.values.filter { pattern.matches($0.name) }.sorted { $0.name.lowercased() < $1.name.lowercased() }
    }
    for pattern in strings("Alias").map({ Wildcard($0) }) { module.exported += top.aliases.values.filter { pattern.matches($0.name) } }
    for pattern in strings("Variable").map({ Wildcard($0) }) { module.exportedVariables += top.variableNames.map(\.name).filter(pattern.matches) }
  }
}
