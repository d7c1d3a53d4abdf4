import PowerShellRuntime

/// Get-Help: the comment-based help of functions, and what the declaration of a cmdlet says.
final class GetHelp: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-Help", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Shows help of a command.", defaultSet: "AllUsersView", [
      CmdletParameter("Name", "string", position: 0, byName: true, notEmpty: true), CmdletParameter("Path", "string"),
      CmdletParameter("Category", "string[]"), CmdletParameter("Detailed", "switch", mandatory: true, set: "DetailedView"),
      CmdletParameter("Full", "switch", set: "AllUsersView"), CmdletParameter("Examples", "switch", mandatory: true, set: "Examples"),
      CmdletParameter("Parameter", "string[]", mandatory: true, set: "Parameters"), CmdletParameter("Component", "string[]"),
      CmdletParameter("Functionality", "string[]"), CmdletParameter("Role", "string[]"),
      CmdletParameter("Online", "switch", mandatory: true, set: "Online"),
    ], make: { GetHelp() })
  }

  override func process() throws {
    guard let name = string("Name") else {
      return try write(.string("Get-Help NAME shows the help of a command, Get-Command lists the commands, and Get-RehearsalChange what a rehearsal has changed."))
    }
    let topics = session.helpTopics.filter { Wildcard(name).matches($0.key) }.sorted { $0.key < $1.key }
    if let only = topics.first, topics.count == 1 { return try write(.string(only.value + "\n")) }
    if !topics.isEmpty {
      for topic in topics {
        let synopsis = topic.value.line(after: "SHORT DESCRIPTION")
        try write(.object(CustomObject([("Name", .string(topic.key)), ("Category", .string("HelpFile")), ("Synopsis", .string(synopsis))])))
      }
      return
    }
    guard let info = target(of: session.findCommand(name) ?? (try? session.resolveCommand(name))) else {
      return try notFound(name)
    }
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
    let view: CommandHelp.Detail = flag("Full") ? .full : flag("Detailed") ? .detailed : flag("Examples") ? .examples : .short
    try write(help.object(view))
  }

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
