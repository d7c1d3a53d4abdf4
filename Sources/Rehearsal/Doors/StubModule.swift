import PowerShellRuntime
import TeamsCommands

/// A module with functions that have the parameters of the documented cmdlets and nothing in them: what Pester can mock where
/// the real modules are not installed.
public enum StubModule {
  /// The types that every PowerShell has; others are taken as objects.
  private static let types: Set<String> = [
    "string", "string[]", "int", "int32", "int64", "uint32", "uint64", "bool", "boolean", "switch", "switchparameter", "guid", "guid[]", "uri", "datetime", "timespan", "hashtable",
    "pscredential", "object", "object[]", "int[]", "double", "char", "securestring", "scriptblock", "psobject",
  ]

  /// - Parameter modules: their names; all where empty.
  public static func text(_ session: Session, modules: [String]) -> String {
    let wanted = modules.map { $0.lowercased() }
    let cmdlets = session.cmdlets.all.filter { info in
      session.availableModuleNames.contains { info.source.hasPrefix($0) } && (wanted.isEmpty || wanted.contains(info.source.lowercased()))
    }.sorted { $0.name.lowercased() < $1.name.lowercased() }
    var text = "# Stubs of \(cmdlets.count) documented cmdlets: parameters without behaviour, for mocks.\n"
    for cmdlet in cmdlets { text += "\n" + function(cmdlet) }
    return text + "\nExport-ModuleMember -Function *\n"
  }

  private static func function(_ info: CmdletInfo) -> String {
    let metadata = info.metadata
    var binding: [String] = metadata.supportsShouldProcess ? ["SupportsShouldProcess"] : []
    if let set = metadata.defaultSet, !set.isEmpty { binding.append("DefaultParameterSetName = '\(quoted(set))'") }
    let parameters = metadata.parameters.filter { !$0.isCommon }.map(parameter).joined(separator: ",\n")
    return """
      function \(info.name) {
        [CmdletBinding(\(binding.joined(separator: ", ")))]
        param(
      \(parameters)
        )
        throw 'This is a stub of \(info.name): mock it.'
      }

      """
  }

  private static func parameter(_ parameter: ParameterMetadata) -> String {
    var lines: [String] = []
    for (set, info) in parameter.sets.sorted(by: { $0.key < $1.key }) {
      var parts: [String] = set == ParameterMetadata.all ? [] : ["ParameterSetName = '\(quoted(set))'"]
      if info.isMandatory { parts.append("Mandatory") }
      if let position = info.position { parts.append("Position = \(position)") }
      if info.byValue { parts.append("ValueFromPipeline") }
      if info.byName { parts.append("ValueFromPipelineByPropertyName") }
      lines.append("[Parameter(\(parts.joined(separator: ", ")))]")
    }
    if !parameter.aliases.isEmpty { lines.append("[Alias(\(parameter.aliases.map { "'\(quoted($0))'" }.joined(separator: ", ")))]") }
    let type = types.contains(parameter.typeName.lowercased()) ? parameter.typeName : parameter.isSwitch ? "switch" : "object"
    lines.append("[\(type)]$\(parameter.name)")
    return lines.map { "    " + $0 }.joined(separator: "\n")
  }

  private static func quoted(_ text: String) -> String { text.replacing("'", with: "''") }
}
