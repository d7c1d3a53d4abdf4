import PowerShellRuntime

/// Import-Alias: aliases of a file that Export-Alias wrote.
final class ImportAlias: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Import-Alias", "Reads aliases from a file.", defaultSet: "ByPath", supportsShouldProcess: true, [
      CmdletParameter("Path", "string", position: 0, mandatory: true, byValue: true, byName: true, set: "ByPath"),
      CmdletParameter("LiteralPath", "string", aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "ByLiteralPath"),
      CmdletParameter("Scope", "string", notEmpty: true), CmdletParameter("PassThru", "switch"), CmdletParameter("Force", "switch"),
    ], make: { ImportAlias() })
  }

  override func process() throws {
    let given = string("Path") ?? string("LiteralPath") ?? ""
    let path = session.absolutePath(given)
    guard let bytes = session.files.read(path) else {
      throw failure(
        "Cannot find path '\(path)' because it does not exist.", id: "PathNotFound", .ObjectNotFound, type: "System.Management.Automation.ItemNotFoundException", target: .string(given))
    }
    let scope = try scopeArgument()
    for (at, line) in FileText.lines(FileText.decode(bytes)).enumerated() where !line.hasPrefix("#") && !line.trimmingWhitespace.isEmpty {
      var reader = CsvReader(line + "\n", delimiter: ",")
      let fields = reader.record()
      guard fields.count == 4 else {
        throw failure(
          "Cannot import an alias. Line number \(at + 1) in the file '\(path)' is not a properly-formatted, comma-separated values (CSV) line for aliases. Change the line to contain four values separated by commas. If the value text itself contains a comma, then the value must be contained in quotation marks.",
          id: "ImportAliasFileFormatError", .ReadError, type: "System.FormatException", target: .string(path))
      }
      try add(fields, to: scope)
    }
  }

  private func add(_ fields: [String], to scope: Scope) throws {
    let name = fields[0]
    if !flag("Force"), let old = has("Scope") ? scope.aliases[name.lowercased()] : session.findAlias(name.lowercased()) {
      return try writeError(
        "The alias is not allowed, because an alias with the name '\(old.name)' already exists.", id: "AliasAlreadyExists", .ResourceExists,
        type: "System.Management.Automation.SessionStateException", target: .string(name))
    }
    guard try shouldProcess("Name: \(name) Value: \(fields[1])", action: "Import Alias") else { return }
    let alias = AliasInfo(name, fields[1])
    (alias.aliasDescription, alias.options) = (fields[2], ScopedItemOptions(named: fields[3]))
    scope.aliases[name.lowercased()] = alias
    session.commandEpoch += 1
    if flag("PassThru") { try write(alias) }
  }
}
