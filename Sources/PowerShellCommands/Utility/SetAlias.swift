import PowerShellRuntime

/// Set-Alias and New-Alias.
class SetAlias: Cmdlet {
  class func parameters() -> [CmdletParameter] {
    [
      CmdletParameter("Name", "string", position: 0, mandatory: true, byName: true),
      CmdletParameter("Value", "string", aliases: ["Definition"], position: 1, mandatory: true, byName: true),
      CmdletParameter("Description", "string"), CmdletParameter("Option", "System.Management.Automation.ScopedItemOptions"),
      CmdletParameter("PassThru", "switch"), CmdletParameter("Scope", "string"), CmdletParameter("Force", "switch"),
    ]
  }
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Set-Alias", "Sets an alias.", supportsShouldProcess: true, parameters(), make: { SetAlias() })
  }
  var isNew: Bool { false }
  override func process() throws {
    let name = string("Name") ?? ""
    let scope = try scopeArgument()
    // Some are in every scope.
    let old = scope.aliases[name.lowercased()] ?? session.findAlias(name.lowercased()).flatMap { $0.options.contains(.allScope) ? $0 : nil }
    // Without a scope the names of all that are around are taken.
    let taken = has("Scope") ? old : session.findAlias(name.lowercased())
    if isNew, taken != nil, !flag("Force") {
      return try writeError(
        "The alias is not allowed, because an alias with the name '\(name)' already exists.", id: "AliasAlreadyExists", .ResourceExists,
        type: "System.Management.Automation.SessionStateException", target: .string(name))
    }
    guard try shouldProcess("Name: \(name) Value: \(string("Value") ?? "")", action: isNew ? "New Alias" : "Set Alias") else { return }
    if let old, old.options.isProtected(force: flag("Force")) {
      return try writeError(
        "Alias is not writeable because alias \(name) is read-only or constant and cannot be written to.", id: "AliasNotWritable", .WriteError,
        type: "System.Management.Automation.SessionStateUnauthorizedAccessException", target: .string(name))
    }
    let options = ScopedItemOptions(named: string("Option") ?? "")
    if let old, old.options.contains(.allScope), !options.contains(.allScope) {
      return try writeError(
        "The AllScope option cannot be removed from the alias '\(name)'.", id: "AliasAllScopeOptionCannotBeRemoved", .WriteError,
        type: "System.Management.Automation.SessionStateUnauthorizedAccessException", target: .string(name))
    }
    let alias = AliasInfo(name, string("Value") ?? "")
    alias.options = options
    alias.aliasDescription = string("Description") ?? ""
    scope.aliases[name.lowercased()] = alias
    session.commandEpoch += 1
    if flag("PassThru") { try write(alias) }
  }
}
