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
      lines += [CommandSyntax.lines(info, showsValues: true).map { "    " + $0 }.joined(separator: "\n\n"), "", ""]
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
    let inputs = typeNames(of: info.metadata.parameters.filter(takesPipeline))
    let outputs = info.metadata.outputTypes
    lines += ["INPUTS"] + (inputs.isEmpty ? ["None"] : inputs).map { "    " + $0 } + [PlainCommandHelp.blank, PlainCommandHelp.blank]
    return lines + ["OUTPUTS"] + (outputs.isEmpty ? ["    System.Object"] : outputs.map { "    " + $0 } + [PlainCommandHelp.blank]) + [PlainCommandHelp.blank]
  }

  // MARK: The object

  /// The whole as Get-Help gives it: an object that has its parts by MAML's names (DefaultCommandHelpObjectBuilder.GetPSObjectFromCmdletInfo).
  func object(synopsis: String, _ detail: CommandHelp.Detail) -> CustomObject {
    let isAdvanced = info.metadata.isAdvanced
    let parts = info.name.split(separator: "-", maxSplits: 1).map(String.init)
    let ofCmdlet = info.kind == .cmdlet && parts.count == 2
    let details = Value.object(part("details", [
      ("name", .string(info.name)), ("noun", ofCmdlet ? .string(parts[1]) : .null), ("verb", ofCmdlet ? .string(parts[0]) : .null),
    ]))
    let names = info.metadata.setNames
    let items = names.map { set in
      Value.object(part("syntaxItem", [
        ("name", .string(info.name)), ("CommonParameters", .bool(isAdvanced)),
        ("parameter", .array(info.metadata.documentedParameters.filter { $0.info(set) != nil }.map(parameter))),
      ]))
    }
    let aliases = session.allAliases.filter { CaseFolding.equal($0.definition, info.name) }.map { $0.name + "\n" }.joined()
    let types = typeNames(of: info.metadata.parameters.filter(takesPipeline)).map { Value.object(part("type", [("name", .string($0 + "\n"))])) }
    let inputType = Value.object(part("inputType", [("type", types.count == 1 ? types[0] : .array(types))]))
    let scheme = "http://schemas.microsoft.com/maml/"
    let object = CustomObject([
      ("CommonParameters", .bool(isAdvanced)), ("details", details), ("Syntax", .object(part("syntax", [("syntaxItem", .array(items))]))),
      ("parameters", .object(part("parameters", [("parameter", .array(sorted.map(parameter)))]))), ("inputTypes", .object(part("inputTypes", [("inputType", inputType)]))), ("returnValues", .null),
      ("aliases", .string(aliases.isEmpty ? "None\n" : aliases)), ("remarks", .string("None")), ("alertSet", .null), ("description", .null), ("examples", .null),
      ("Synopsis", .string(synopsis)), ("ModuleName", .string(info.source)), ("nonTerminatingErrors", .string("")),
      ("xmlns:command", .string(scheme + "dev/command/2004/10")), ("xmlns:dev", .string(scheme + "dev/2004/10")), ("xmlns:maml", .string(scheme + "2004/10")),
      ("Name", .string(info.name)), ("Category", .string(info.kind == .cmdlet ? "Cmdlet" : "Function")),
      ("Component", .null), ("Role", .null), ("Functionality", .null),
    ])
    CommandHelp.name(object, CommandHelp.viewNames(["ExtendedCmdletHelpInfo", "CmdletHelpInfo", "HelpInfo"], detail))
    object.display = lines(detail).joined(separator: "\n")
    return object
  }

  private func part(_ name: String, _ properties: [(String, Value)]) -> CustomObject {
    let object = CustomObject(properties)
    CommandHelp.name(object, ["ExtendedCmdletHelpInfo#" + name])
    return object
  }

  private func takesPipeline(_ parameter: ParameterMetadata) -> Bool { parameter.sets.values.contains { $0.byValue || $0.byName } }

  private func typeNames(of parameters: [ParameterMetadata]) -> [String] {
    var names: [String] = []
    for parameter in parameters {
      let name = ((try? parameter.type(session)) ?? .object).fullName
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  func parameter(_ parameter: ParameterMetadata) -> Value {
    let message = parameter.sets.values.map(\.helpMessage).first { !$0.isEmpty }
    let object = part("parameter", [
      ("name", .string(parameter.name)), ("required", .string(CommandHelp.isRequired(parameter) ? "true" : "false")), ("pipelineInput", .string(pipeline(parameter))),
      ("isDynamic", .string(parameter.isDynamic ? "true" : "false")), ("globbing", .string(CommandHelp.takesWildcards(parameter) ? "true" : "false")),
      ("parameterSetName", .string(setNames(parameter))),
    ] + (message.map { [("description", .array([CommandHelp.paragraph($0)]))] } ?? []) + [
      ("parameterValue", parameter.isSwitch ? .null : .string(CommandSyntax.typeName(parameter))), ("type", .object(part("type", [("name", .string(CommandSyntax.typeName(parameter)))]))),
      ("position", .string(position(parameter))), ("aliases", .string(aliases(parameter))),
    ])
    object.viewText = (block(parameter).dropLast().joined(separator: "\n"), nil)
    return .object(object)
  }

  private func setNames(_ parameter: ParameterMetadata) -> String {
    parameter.sets.keys.contains(ParameterMetadata.all) ? "(All)" : info.metadata.setNames.filter { parameter.sets[$0] != nil }.joined(separator: ", ")
  }

  private func position(_ parameter: ParameterMetadata) -> String { CommandHelp.position(parameter, of: info, counting: 0) ?? "Named" }

  private func aliases(_ parameter: ParameterMetadata) -> String { parameter.aliases.isEmpty ? "None" : parameter.aliases.joined(separator: ", ") }

  private func pipeline(_ parameter: ParameterMetadata) -> String {
    parameter.sets.values.contains(where: \.remaining) ? "true (FromRemainingArguments)" : CommandHelp.pipeline(parameter)
  }

  private func head(_ parameter: ParameterMetadata) -> String {
    "-\(parameter.name)" + (parameter.isSwitch ? "" : " <\(CommandSyntax.typeName(parameter))>")
  }

  /// What is told of a parameter, an empty line at its end.
  func block(_ parameter: ParameterMetadata) -> [String] {
    let message = parameter.sets.values.map(\.helpMessage).first { !$0.isEmpty }
    var lines = [head(parameter)] + (message.map { ["    " + $0] } ?? []) + [PlainCommandHelp.blank]
    for (name, value) in [
      ("Required?                    ", CommandHelp.isRequired(parameter) ? "true" : "false"), ("Position?                    ", position(parameter)),
      ("Accept pipeline input?       ", pipeline(parameter)), ("Parameter set name           ", setNames(parameter)),
      ("Aliases                      ", aliases(parameter)),
      ("Dynamic?                     ", parameter.isDynamic ? "true" : "false"),
      ("Accept wildcard characters?  ", CommandHelp.takesWildcards(parameter) ? "true" : "false"),
    ] { lines.append("    " + name + value) }
    return lines + [PlainCommandHelp.blank]
  }
}
