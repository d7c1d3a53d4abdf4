import PowerShellRuntime
import Tenant

/// Makes declarations of the documented cmdlets from the reference data, when they are first asked for.
final class ReferenceCatalog {
  private let models: [String: () -> Cmdlet]
  private lazy var lines: [String: Substring] = {
    var table: [String: Substring] = [:]
    for line in ReferenceData.text.split(separator: "\n") {
      guard let bar = line.firstIndex(of: "|") else { continue }
      let key = line[..<bar].lowercased()
      if table[key] == nil { table[key] = line }
    }
    return table
  }()

  init(_ models: [String: () -> Cmdlet]) { self.models = models }

  func find(_ key: String) -> CmdletInfo? { lines[key].map { CmdletInfo(declaration($0)) } ?? beta(key) }

  /// A cmdlet of Graph's beta module, which is declared and acts as the one of the module without it.
  private func beta(_ key: String) -> CmdletInfo? {
    guard let mark = key.range(of: "-mgbeta"), let line = lines[key.replacing("-mgbeta", with: "-mg")] else { return nil }
    var made = declaration(line)
    let verb = made.name.prefix { $0 != "-" }
    guard key[..<mark.lowerBound] == verb.lowercased() else { return nil }
    made.name = made.name.replacing("-Mg", with: "-MgBeta", maxReplacements: 1)
    made.module = "Microsoft.Graph.Beta"
    return CmdletInfo(made)
  }

  /// Made once: every Tab asks for the commands.
  lazy var all: [CmdletInfo] = lines.values.map { CmdletInfo(declaration($0)) }

  private func declaration(_ line: Substring) -> CmdletDeclaration {
    let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let name = fields[0]
    let key = name.lowercased()
    let make = models[key] ?? SettingCmdlet.makers[key] ?? RecordFamily.makers[key] ?? NetworkElement.makers[key] ?? BuilderCmdlet.makers[key] ?? { NotModelledCmdlet() }
    var result = CmdletDeclaration(
      name, module: fields[1], moduleVersion: ReferenceCatalog.versions[fields[1]] ?? "1.0.0", className: name, "",
      defaultSet: fields[3].isEmpty ? nil : fields[3], supportsShouldProcess: fields[4] == "1", make: make)
    result.makeHelp = { (make() as? ServiceCmdlet)?.comment ?? "" }
    result.pairedArguments = ReferenceCorrections.pairedArguments(name)
    result.customParameters = {
      ReferenceCorrections.apply(to: fields[5].split(separator: ";").map { ReferenceCatalog.parameter(String($0)) }, of: name, module: fields[1], make: ReferenceCatalog.parameter)
    }
    return result
  }

  static let versions = ["MicrosoftTeams": "7.4.0", "Microsoft.Graph": "2.32.0", "Microsoft.Graph.Beta": "2.32.0", "MSOnline": "1.1.183.81", "AzureAD": "2.0.2.182", "PowerShellGet": "2.2.5"]

  private static func parameter(_ text: String) -> ParameterMetadata {
    let fields = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    // The documentation says no more of some than that they are enumerations.
    let parameter = ParameterMetadata(fields[0], typeName: ["Enum": "string", "SwitchParamater": "switch"][fields[1]] ?? fields[1])
    let byValue = fields[4].contains("ByValue") || fields[4] == "both"
    let byName = fields[4].contains("ByPropertyName") || fields[4] == "both"
    for entry in fields[2].split(separator: ",") {
      let parts = entry.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      let flags = parts.count > 1 ? parts[1] : ""
      let set = parts[0] == "all" ? ParameterMetadata.all : parts[0]
      parameter.sets[set] = .init(isMandatory: flags.hasPrefix("m"), position: Int(flags.drop { $0 == "m" }), byValue: byValue, byName: byName)
    }
    if parameter.sets.isEmpty { parameter.sets[ParameterMetadata.all] = .init(byValue: byValue, byName: byName) }
    parameter.aliases = fields[3].split(separator: ",").map(String.init)
    if fields.count > 5, !fields[5].isEmpty { parameter.constraints = [ValidateSetConstraint(fields[5].split(separator: "^").map(String.init))] }
    parameter.allowsEmptyCollection = fields.count > 7 && fields[7] == "empty"
    if fields.count > 6, !fields[6].isEmpty { parameter.suggestions = fields[6].split(separator: "^").map(String.init) }
    return parameter
  }
}
