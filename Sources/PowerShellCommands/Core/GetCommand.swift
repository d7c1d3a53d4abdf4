import PowerShellRuntime

/// Get-Command.
final class GetCommand: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-Command", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Gets commands.", defaultSet: "CmdletSet", [
      CmdletParameter("Name", "string[]", position: 0, byValue: true, byName: true, set: "AllCommandSet", notEmpty: true),
      CmdletParameter("Verb", "string[]", byName: true, set: "CmdletSet"), CmdletParameter("Noun", "string[]", byName: true, set: "CmdletSet"),
      CmdletParameter("Module", "string[]", aliases: ["PSSnapin"], byName: true), CmdletParameter("ExcludeModule", "string[]"),
      CmdletParameter("FullyQualifiedModule", "Microsoft.PowerShell.Commands.ModuleSpecification[]", byName: true),
      CmdletParameter("CommandType", "System.Management.Automation.CommandTypes", aliases: ["Type"], set: "AllCommandSet"),
      CmdletParameter("TotalCount", "int"), CmdletParameter("Syntax", "switch"), CmdletParameter("ShowCommandInfo", "switch"),
      CmdletParameter("ArgumentList", "object[]", aliases: ["Args"], position: 1, remaining: true, allowsNull: true, allowsEmpty: true), CmdletParameter("All", "switch"), CmdletParameter("ListImported", "switch"),
      CmdletParameter("ParameterName", "string[]", notEmpty: true), CmdletParameter("ParameterType", "object[]").shown(as: "PSTypeName[]"),
      CmdletParameter("UseFuzzyMatching", "switch", set: "AllCommandSet"), CmdletParameter("FuzzyMinimumDistance", "uint", set: "AllCommandSet"),
      CmdletParameter("UseAbbreviationExpansion", "switch", set: "AllCommandSet"),
    ], make: { GetCommand() })
  }

  /// What was found for all names that came.
  private var accumulated: [CommandInfo] = []
  private var names: [String] = []

  override func process() throws {
    for name in strings("Module") { session.noteUse(ofModule: name) }
    for name in strings("Module") where !session.modules.contains(where: { CaseFolding.equal($0.name, name) }) {
      let installed = InstalledModules(session)
      if let entry = installed.named(name).first { _ = installed.importForAll(entry) }
    }
    // What is missing is reported before anything that was found.
    let found = try (has("Name") ? strings("Name") : ["*"]).map(commands)
    if found.allSatisfy(\.isEmpty), let name = strings("ParameterName").first, !Wildcard.hasWildcards(name) { return try noParameter(name) }
    // So many of each name; of functions the first are those that were defined first.
    for var commands in found {
      if has("TotalCount"), has("Name") { commands = commands.filter { $0 is FunctionInfo }.sorted { $0.definitionOrder < $1.definitionOrder } + commands.filter { !($0 is FunctionInfo) } }
      accumulated += commands.prefix(count("TotalCount"))
    }
    names += strings("Name")
  }

  override func end() throws {
    if names.isEmpty || names.contains(where: Wildcard.hasWildcards) { accumulated.sort(by: GetCommand.isInFront) }
    let arguments = value("ArgumentList").map { session.enumerated($0) } ?? []
    for info in accumulated {
      let described = info.described(session, for: arguments)
      try flag("Syntax") ? write(.string(syntax(described))) : write(described)
    }
  }

  /// Whether one command stands in front of another where patterns found them: by their kinds, then by their names
  /// (GetCommandCommand.CommandInfoComparer).
  private static func isInFront(_ one: CommandInfo, _ other: CommandInfo) -> Bool {
    one.kind == other.kind ? one.name.uppercased().utf16.lexicographicallyPrecedes(other.name.uppercased().utf16) : one.kind.rawValue < other.kind.rawValue
  }

  /// What was not asked for by its own name is shown by an alias, and a script as if the name that it was asked for by were one
  /// (GetCommandCommand.GetSyntaxObject).
  ///
  /// - Throws: where an alias that is asked for by its name stands for no command.
  private func syntax(_ info: CommandInfo) throws -> String {
    let alias = info as? AliasInfo
    let isPattern = names.contains(where: Wildcard.hasWildcards)
    let shown = alias ?? (isPattern && !names.contains { CaseFolding.equal($0, info.name) } ? session.allAliases.first { $0.definition == info.name } : nil)
    guard let command = try alias.map(resolved) ?? (info is ScriptInfo || shown != nil ? info : nil) else { return CommandSyntax.text(info) }
    let name = shown?.name ?? (names.count == 1 ? names[0] : info.name)
    return "\(name) (alias) -> \((command as? ScriptInfo)?.path ?? command.name)\n" + CommandSyntax.text(command, shownAs: name)
  }

  private func resolved(_ alias: AliasInfo) throws -> CommandInfo? {
    do { return try session.resolveCommand(alias.definition) } catch Unwind.error(let error) {
      // A pattern finds aliases of Windows' commands, too.
      guard let name = strings("Name").first, CaseFolding.equal(name, alias.name) else { return nil }
      error.record.shownName = "Get-Command"
      throw Unwind.error(error)
    }
  }

  /// The commands that a name or pattern means.
  private func commands(_ name: String) throws -> [CommandInfo] {
    if flag("UseFuzzyMatching") { return resembling(name).filter(isWanted) }
    if Wildcard.hasWildcards(name), name.contains("/") || name.contains("\\") { return matches(name).filter { $0.lowercased().hasSuffix(".ps1") }.compactMap { try? session.resolveCommand($0) }.filter(isWanted) }
    if Wildcard.hasWildcards(name) || !has("Name") { return listed(try Wildcard.checked(name).matches).filter(isWanted) }
    guard flag("UseAbbreviationExpansion") else { return try exact(name) }
    // The capitals and hyphens of a name (ModuleUtils.AbbreviateName).
    return listed { known in CaseFolding.equal(known, name) || CaseFolding.equal(known.filter { $0.isUppercase || $0 == "-" }, name) }.filter(isWanted)
  }

  /// Commands whose names are a few letters off, the nearest first.
  private func resembling(_ name: String) -> [CommandInfo] {
    let wanted = Array(name.lowercased().utf8)
    let limit = integer("FuzzyMinimumDistance") ?? 5
    return listed { _ in true }.map { ($0, Spelling.distance(wanted, Array($0.name.lowercased().utf8))) }.filter { $0.1 <= limit }.sorted { $0.1 < $1.1 }.map(\.0)
  }

  private func noParameter(_ name: String) throws {
    try writeError(
      "No matching commands include a parameter named '\(name)'.  Check the spelling of the parameter name, and then try again. (Parameter '\(name)')",
      id: "CommandParameterNotFound", .ObjectNotFound, type: "System.ArgumentException", target: .string(name))
  }

  private func exact(_ name: String) throws -> [CommandInfo] {
    // A module that is installed and exports the command is imported (CommandDiscovery.LookupCommandInfo).
    if candidates(name).isEmpty, !name.contains("\\"), !name.contains("/") { _ = session.autoload?(name) }
    let found = candidates(name).filter(isWanted)
    if let first = found.first {
      session.noteUse(ofModule: first.source)
      return flag("All") ? found : [first]
    }
    // Where a parameter is asked for, that alone is missing.
    if has("ParameterName") || has("Module"), !candidates(name).isEmpty { return [] }
    let error = failure(
      "The term '\(name)' is not recognized as a name of a cmdlet, function, script file, or executable program.\nCheck the spelling of the name, or if a path was included, verify that the path is correct and try again.",
      id: "CommandNotFoundException", .ObjectNotFound, type: "System.Management.Automation.CommandNotFoundException", target: .string(name))
    if case .error(let inner) = error { try writeError(inner.record) }
    return []
  }

  /// All commands of a name, the one that runs first.
  private func candidates(_ name: String) -> [CommandInfo] {
    var all: [CommandInfo] = session.findAlias(name.lowercased()).map { [$0] } ?? []
    if let info = session.findCommand(name), CaseFolding.equal(info.name, name) || name.contains("\\") || name.contains("/") { all.append(info) }
    guard flag("All") || has("CommandType") else { return all }
    if let function = session.findFunction(name.lowercased()), !all.contains(where: { $0 === function }) { all.append(function) }
    all += hidden { CaseFolding.equal($0, name) }
    if let cmdlet = session.visibleCmdlets.first(where: { CaseFolding.equal($0.name, name) }), !all.contains(where: { $0 is CmdletInfo }) { all.append(cmdlet) }
    return all
  }

  /// The functions of modules that others of their names hide, those of the last import first.
  private func hidden(_ isNamed: (String) -> Bool) -> [CommandInfo] {
    let shown = session.allFunctions
    return session.modules.reversed().flatMap(\.exported).filter { info in
      guard let function = info as? FunctionInfo, isNamed(info.name) else { return false }
      return !shown.contains { CaseFolding.equal($0.name, info.name) && $0.source == function.source }
    }
  }

  private func listed(_ isNamed: (String) -> Bool) -> [CommandInfo] {
    let functions = session.allFunctions
    // Filters stand behind the other functions.
    var all: [CommandInfo] = functions.filter { $0.kind != .filter } + functions.filter { $0.kind == .filter } + session.visibleCmdlets
    if has("Name") || has("CommandType") { all = session.allAliases + all }
    all = all.filter { isNamed($0.name) }
    return flag("All") ? all + hidden(isNamed) : all
  }

  private func isWanted(_ info: CommandInfo) -> Bool {
    let parts = info.name.split(separator: "-", maxSplits: 1).map(String.init)
    if has("Verb") && !strings("Verb").contains(where: { parts.count == 2 && Wildcard($0).matches(parts[0]) }) { return false }
    if has("Noun") && !strings("Noun").contains(where: { parts.count == 2 && Wildcard($0).matches(parts[1]) }) { return false }
    if has("Module") && !strings("Module").contains(where: { Wildcard($0).matches(info.source) }) { return false }
    let qualified = (value("FullyQualifiedModule").map { session.enumerated($0) } ?? []).compactMap(ModuleSpecificationMembers.module)
    if has("FullyQualifiedModule"), !qualified.contains(where: { CaseFolding.equal($0.name, info.source) }) { return false }
    if strings("ExcludeModule").contains(where: { Wildcard($0).matches(info.source) }) { return false }
    if let kinds = value("CommandType")?.object(as: EnumObject.self), kinds.value & info.kind.rawValue == 0 { return false }
    guard has("ParameterName") || has("ParameterType") else { return true }
    let (names, types) = (strings("ParameterName").map { Wildcard($0) }, parameterTypes)
    return info.metadata.allParameters.contains { parameter in
      (names.isEmpty || names.contains { name in name.matches(parameter.name) || parameter.aliases.contains(where: name.matches) })
        && (types.isEmpty || types.contains { isOf(parameter, $0) })
    }
  }

  /// The types of -ParameterType: types, or names that may be the last part of the type's or have wildcards.
  private var parameterTypes: [Value] { value("ParameterType").map { session.enumerated($0) } ?? [] }

  private func isOf(_ parameter: ParameterMetadata, _ wanted: Value) -> Bool {
    guard let type = try? parameter.type(session) else { return false }
    if let asked = wanted.object(as: TypeObject.self)?.descriptor { return type === asked || type.elementType === asked }
    var name = wanted.text
    if name.hasPrefix("["), name.hasSuffix("]") { name = String(name.dropFirst().dropLast()) }
    if let asked = session.types.type(named: name) { return type === asked || type.elementType === asked }
    let pattern = Wildcard(name)
    return [type.fullName, type.name, type.elementType?.name ?? ""].contains(where: pattern.matches)
  }
}
