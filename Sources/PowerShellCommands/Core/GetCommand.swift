import PowerShellRuntime

/// Get-Command.
final class GetCommand: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-Command", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Gets commands.", defaultSet: "CmdletSet", [
      CmdletParameter("Name", "string[]", position: 0, byValue: true, byName: true, set: "AllCommandSet", notEmpty: true),
      CmdletParameter("Verb", "string[]", byName: true, set: "CmdletSet"), CmdletParameter("Noun", "string[]", byName: true, set: "CmdletSet"),
      CmdletParameter("Module", "string[]", aliases: ["PSSnapin"], byName: true), CmdletParameter("FullyQualifiedModule", "object[]"),
      CmdletParameter("CommandType", "System.Management.Automation.CommandTypes", aliases: ["Type"], set: "AllCommandSet"),
      CmdletParameter("TotalCount", "int"), CmdletParameter("Syntax", "switch"), CmdletParameter("ShowCommandInfo", "switch"),
      CmdletParameter("ArgumentList", "object[]", aliases: ["Args"]), CmdletParameter("All", "switch"), CmdletParameter("ListImported", "switch"),
      CmdletParameter("ParameterName", "string[]", notEmpty: true), CmdletParameter("ParameterType", "object[]"),
      CmdletParameter("UseFuzzyMatching", "switch"), CmdletParameter("UseAbbreviationExpansion", "switch"),
    ], make: { GetCommand() })
  }

  override func process() throws {
    let names = has("Name") ? strings("Name") : ["*"]
    // What is missing is reported before anything that was found.
    let found = try names.flatMap { try Wildcard.hasWildcards($0) || !has("Name") ? listed($0).filter(isWanted) : exact($0) }
    let arguments = value("ArgumentList").map { session.enumerated($0) } ?? []
    for info in found.prefix(count("TotalCount")) {
      let described = (info as? FunctionInfo)?.described(session, for: arguments) ?? info
      try flag("Syntax") ? write(.string(syntax(described))) : write(described)
    }
  }

  private func syntax(_ info: CommandInfo) -> String {
    guard let alias = info as? AliasInfo, let command = session.findCommand(alias.definition) else { return CommandSyntax.text(info) }
    return "\(alias.name) (alias) -> \(command.name)\n" + CommandSyntax.text(command, shownAs: alias.name)
  }

  private func exact(_ name: String) throws -> [CommandInfo] {
    if let alias = session.findAlias(name.lowercased()), isWanted(alias) { return [alias] }
    if let info = session.findCommand(name), CaseFolding.equal(info.name, name) || name.contains("\\") || name.contains("/"), isWanted(info) { return [info] }
    let error = failure(
      "The term '\(name)' is not recognized as a name of a cmdlet, function, script file, or executable program.\nCheck the spelling of the name, or if a path was included, verify that the path is correct and try again.",
      id: "CommandNotFoundException", .ObjectNotFound, type: "System.Management.Automation.CommandNotFoundException", target: .string(name))
    if case .error(let inner) = error { try writeError(inner.record) }
    return []
  }

  private func listed(_ name: String) -> [CommandInfo] {
    let pattern = Wildcard(name)
    var all: [CommandInfo] = session.allFunctions + session.visibleCmdlets
    if has("Name") || has("CommandType") { all = session.allAliases + all }
    return all.filter { pattern.matches($0.name) }
  }

  private func isWanted(_ info: CommandInfo) -> Bool {
    let parts = info.name.split(separator: "-", maxSplits: 1).map(String.init)
    if has("Verb") && !strings("Verb").contains(where: { parts.count == 2 && Wildcard($0).matches(parts[0]) }) { return false }
    if has("Noun") && !strings("Noun").contains(where: { parts.count == 2 && Wildcard($0).matches(parts[1]) }) { return false }
    if has("Module") && !strings("Module").contains(where: { Wildcard($0).matches(info.source) }) { return false }
    if let kinds = value("CommandType")?.object(as: EnumObject.self), kinds.value & info.kind.rawValue == 0 { return false }
    if has("ParameterName") && !strings("ParameterName").contains(where: { wanted in info.metadata.allParameters.contains { Wildcard(wanted).matches($0.name) } }) { return false }
    return true
  }
}
