import PowerShellRuntime

/// Export-Alias: aliases as a file of values, or as a script that sets them.
final class ExportAlias: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Export-Alias", "Writes aliases to a file.", defaultSet: "ByPath", supportsShouldProcess: true, [
      CmdletParameter("Path", "string", position: 0, mandatory: true, set: "ByPath"),
      CmdletParameter("LiteralPath", "string", aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "ByLiteralPath"),
      CmdletParameter("Name", "string[]", position: 1, byValue: true, byName: true), CmdletParameter("PassThru", "switch"),
      CmdletParameter("As", "string", values: ["Csv", "Script"]).shown(as: "ExportAliasFormat"), CmdletParameter("Append", "switch"), CmdletParameter("Force", "switch"),
      CmdletParameter("NoClobber", "switch", aliases: ["NoOverwrite"]), CmdletParameter("Description", "string", notEmpty: true), CmdletParameter("Scope", "string"),
    ], make: { ExportAlias() })
  }
  private var chosen: [AliasInfo] = []

  override func process() throws {
    let all = has("Scope") ? try scopeArgument().aliases.values.sorted { $0.name.lowercased() < $1.name.lowercased() } : session.allAliases
    for name in has("Name") ? strings("Name") : ["*"] {
      let found = all.filter { Wildcard(name).matches($0.name) }
      if found.isEmpty, !Wildcard.hasWildcards(name) {
        try writeError(
          "This command cannot find a matching alias because an alias with the name '\(name)' does not exist.", id: "ItemNotFoundException", .ObjectNotFound,
          type: "System.Management.Automation.ItemNotFoundException", target: .string(name))
      }
      chosen += found
    }
  }

  override func end() throws {
    let path = session.absolutePath(string("Path") ?? string("LiteralPath") ?? "")
    try checkClobber(path)
    guard try shouldProcess(path) else { return }
    let time = try session.formatted(.object(DateTimeObject(ticks: Session.currentTicks(), kind: .local)), "F")
    let machine = session.environment["COMPUTERNAME"] ?? "rehearse"
    var lines = ["# Alias File", "# Exported by : root", "# Date/Time : \(time)", "# Computer : \(machine)"]
    if let description = string("Description") { lines += FileText.lines(description).map { "# " + $0.trimmingWhitespace } }
    lines += chosen.map { string("As")?.lowercased() == "script" ? script($0) : values($0) }
    try writeText(path, lines.map { $0 + "\n" }.joined(), append: flag("Append"))
    if flag("PassThru") { for alias in chosen { try write(alias) } }
  }

  /// A quote inside stays as it is (ExportAliasCommand.GetAliasLine).
  private func quoted(_ text: String) -> String { "\"" + text + "\"" }

  private func values(_ alias: AliasInfo) -> String {
    [alias.name, alias.definition, alias.aliasDescription, alias.options.text].map(quoted).joined(separator: ",")
  }

  private func script(_ alias: AliasInfo) -> String {
    func part(_ text: String) -> String { quoted(text.replacing("`", with: "``").replacing("$", with: "`$")) }
    return "set-alias -Name:\(part(alias.name)) -Value:\(part(alias.definition)) -Description:\(part(alias.aliasDescription)) -Option:\(part(alias.options.text))"
  }
}
