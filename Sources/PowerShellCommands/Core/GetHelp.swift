import PowerShellRuntime

/// Get-Help: the comment-based help of functions, and what the declaration of a cmdlet says.
final class GetHelp: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-Help", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Shows help of a command.", defaultSet: "AllUsersView", [
      CmdletParameter("Name", "string", position: 0, byName: true, notEmpty: true), CmdletParameter("Path", "string"),
      CmdletParameter("Category", "string[]", values: GetHelp.categories), CmdletParameter("Detailed", "switch", mandatory: true, set: "DetailedView"),
      CmdletParameter("Full", "switch", set: "AllUsersView"), CmdletParameter("Examples", "switch", mandatory: true, set: "Examples"),
      CmdletParameter("Parameter", "string[]", mandatory: true, set: "Parameters"), CmdletParameter("Component", "string[]"),
      CmdletParameter("Functionality", "string[]"), CmdletParameter("Role", "string[]"),
      CmdletParameter("Online", "switch", mandatory: true, set: "Online"),
    ], make: { GetHelp() })
  }

  private static let categories = [
    "Alias", "Cmdlet", "Provider", "General", "FAQ", "Glossary", "HelpFile", "ScriptCommand", "Function", "Filter", "ExternalScript", "All", "DefaultHelp",
    "DscResource", "Class", "Configuration",
  ]

  override func process() throws {
    guard let name = string("Name") else {
      return try write(.string("Get-Help NAME shows the help of a command, Get-Command lists the commands, and Get-RehearsalChange what a rehearsal has changed."))
    }
    if let topic = session.helpTopics.first(where: { CaseFolding.equal($0.key, name) }) { return try write(.string(topic.value + "\n")) }
    if Wildcard.hasWildcards(name) { return try search(name, Wildcard(name)) }
    guard let info = target(of: command(name)), includesCategory(CommandHelp(info, session).category) else { return try search(name, Wildcard("*\(name)*")) }
    try show(info, as: name)
  }

  private func command(_ name: String) -> CommandInfo? {
    let found = session.findCommand(name) ?? (try? session.resolveCommand(name))
    // A noun by itself is no command's name here, though it would run the one that gets it.
    let isNounAlone = found.map { CaseFolding.equal($0.name, "Get-" + name) } ?? false && session.findAlias(name.lowercased()) == nil
    return isNounAlone ? nil : found
  }

  private func show(_ info: CommandInfo, as name: String) throws {
    let help = CommandHelp(info, session)
    guard ["Component", "Role", "Functionality"].allSatisfy({ !has($0) || help.isOf($0, strings($0)) }) else { return try notFound(name) }
    if has("Parameter") {
      let found = strings("Parameter").flatMap { pattern in help.parameters.filter { Wildcard(pattern).matches($0.name) } }
      if found.isEmpty {
        return try writeError("No parameter matches criteria \(strings("Parameter").joined(separator: ", ")).", id: "NoParameterFound", .InvalidArgument, type: "System.Management.Automation.PSArgumentException")
      }
      for parameter in found { try write(help.parameterObject(parameter)) }
      return
    }
    if help.isPlain, info is ScriptInfo { return try write(help.scriptSyntax) }
    let view: CommandHelp.Detail = flag("Full") ? .full : flag("Detailed") ? .detailed : flag("Examples") ? .examples : .short
    try write(help.object(view))
  }

  /// Lists the commands and topics that a pattern means, or whose names have a word in them; the only one is shown whole.
  private func search(_ name: String, _ pattern: Wildcard) throws {
    let functions = includesCategory("Function") ? session.allFunctions.filter { pattern.matches($0.name) }.sorted { $0.definitionOrder < $1.definitionOrder } : []
    let cmdlets = includesCategory("Cmdlet") ? session.visibleCmdlets.filter { pattern.matches($0.name) }.sorted { $0.name < $1.name } : []
    let commands: [CommandInfo] = functions + cmdlets
    // A word by itself looks for aliases only where they are asked for.
    let findsAliases = has("Category") ? includesCategory("Alias") : Wildcard.hasWildcards(name)
    let aliases = findsAliases ? session.allAliases.filter { pattern.matches($0.name) } : []
    if aliases.count == 1, commands.isEmpty { return try write(CommandHelp.object(of: aliases[0])) }
    for alias in aliases { try write(CommandHelp.brief(alias.name, "Alias", module: "", alias.definition)) }
    let topics = includesCategory("HelpFile") ? session.helpTopics.filter { pattern.matches($0.key) }.sorted { $0.key < $1.key } : []
    switch (commands.count, topics.count) {
    case (0, 0) where !aliases.isEmpty: break
    case (1, 0) where !aliases.isEmpty: try write(CommandHelp(commands[0], session).brief)
    case (0, 0): if !Wildcard.hasWildcards(name) { try notFound(name) }
    case (1, 0): try show(commands[0], as: commands[0].name)
    case (0, 1): try write(.string(topics[0].value + "\n"))
    default:
      for info in commands { try write(CommandHelp(info, session).brief) }
      for topic in topics { try write(CommandHelp.brief(topic.key, "HelpFile", module: "", topic.value.line(after: "SHORT DESCRIPTION"))) }
    }
  }

  /// Whether -Category leaves a kind of help in.
  private func includesCategory(_ kind: String) -> Bool { !has("Category") || strings("Category").contains { CaseFolding.equal($0, kind) || CaseFolding.equal($0, "All") } }

  /// The command whose help a function's comment wants to be shown.
  private func target(of info: CommandInfo?) -> CommandInfo? {
    guard let name = (info as? FunctionInfo)?.help?.word("FORWARDHELPTARGETNAME") else { return info }
    return session.findCommand(name) ?? info
  }

  private func notFound(_ name: String) throws {
    try writeError(
      "Get-Help could not find \(name) in a help file in this session. To download updated help topics type: \"Update-Help\". To get help online, search for the help topic in the TechNet library at https://go.microsoft.com/fwlink/?LinkID=107116.",
      id: "HelpNotFound", .ResourceUnavailable, type: "Microsoft.PowerShell.Commands.HelpNotFoundException", target: .null)
  }
}

extension String {
  /// The line behind a heading, without its indentation.
  fileprivate func line(after heading: String) -> String {
    let lines = split(separator: "\n").map { String($0).trimmingWhitespace }
    return lines.firstIndex(of: heading).flatMap { $0 + 1 < lines.count ? lines[$0 + 1] : nil } ?? ""
  }
}
