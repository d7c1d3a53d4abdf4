import PowerShellRuntime

/// The help of a command without any text of its own, from its parameters (DefaultCommandHelpObjectBuilder.cs and
/// HelpV3_format_ps1xml.cs of PowerShell).
struct PlainCommandHelp {
  let info: CommandInfo
  let session: Session

  private static let blank = "    "

  func lines(_ detail: CommandHelp.Detail) -> [String] {
    var lines = ["", "NAME", "    \(info.name)", ""]
    if detail != .examples {
      lines.append("SYNTAX")
      for line in CommandSyntax.lines(info, showsValues: true) { lines += ["    " + line, "", ""] }
    }
    if detail == .full || detail == .detailed { lines += parameters(detail) }
    let aliases = session.allAliases.filter { CaseFolding.equal($0.definition, info.name) }.map(\.name)
    return lines + ["ALIASES"] + (aliases.isEmpty ? ["    None"] : aliases.map { "    " + $0 }) + ["", "", "REMARKS", "    None"]
  }

  /// In the order of their names' codes.
  var sorted: [ParameterMetadata] { info.metadata.documentedParameters.sorted { $0.name < $1.name } }

  private func parameters(_ detail: CommandHelp.Detail) -> [String] {
    var lines = ["PARAMETERS"]
    for parameter in sorted { lines += (detail == .full ? block(parameter) : [head(parameter), ""]).map { "    " + $0 } }
    if info.metadata.isAdvanced { lines += CommandHelp.common } else if sorted.isEmpty { lines += ["    None", PlainCommandHelp.blank] }
    lines.append(PlainCommandHelp.blank)
    guard detail == .full else { return lines }
    var inputs: [String] = []
    for parameter in info.metadata.parameters where parameter.sets.values.contains(where: { $0.byValue || $0.byName }) {
      let name = ((try? parameter.type(session)) ?? .object).fullName
      if !inputs.contains(name) { inputs.append(name) }
    }
    let outputs = info.metadata.outputTypes
    lines += ["INPUTS"] + (inputs.isEmpty ? ["None"] : inputs).map { "    " + $0 } + [PlainCommandHelp.blank, PlainCommandHelp.blank]
    return lines + ["OUTPUTS"] + (outputs.isEmpty ? ["    System.Object"] : outputs.map { "    " + $0 } + [PlainCommandHelp.blank]) + [PlainCommandHelp.blank]
  }

  private func pipeline(_ parameter: ParameterMetadata) -> String {
    parameter.sets.values.contains(where: \.remaining) ? "true (FromRemainingArguments)" : CommandHelp.pipeline(parameter)
  }

  private func head(_ parameter: ParameterMetadata) -> String {
    "-\(parameter.name)" + (parameter.isSwitch ? "" : " <\(CommandSyntax.typeName(parameter))>")
  }

  /// What is told of a parameter, an empty line at its end.
  func block(_ parameter: ParameterMetadata) -> [String] {
    let message = parameter.sets.values.map(\.helpMessage).first { !$0.isEmpty }
    let sets = parameter.sets.keys.contains(ParameterMetadata.all) ? "(All)" : info.metadata.setNames.filter { parameter.sets[$0] != nil }.joined(separator: ", ")
    var lines = [head(parameter)] + (message.map { ["    " + $0] } ?? []) + [PlainCommandHelp.blank]
    for (name, value) in [
      ("Required?                    ", CommandHelp.isRequired(parameter) ? "true" : "false"), ("Position?                    ", CommandHelp.position(parameter, of: info, counting: 0) ?? "Named"),
      ("Accept pipeline input?       ", pipeline(parameter)), ("Parameter set name           ", sets),
      ("Aliases                      ", parameter.aliases.isEmpty ? "None" : parameter.aliases.joined(separator: ", ")),
      ("Dynamic?                     ", parameter.isDynamic ? "true" : "false"),
      ("Accept wildcard characters?  ", CommandHelp.takesWildcards(parameter) ? "true" : "false"),
    ] { lines.append("    " + name + value) }
    return lines + [PlainCommandHelp.blank]
  }
}
