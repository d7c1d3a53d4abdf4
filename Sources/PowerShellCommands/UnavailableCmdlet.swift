import PowerShellRuntime

/// A cmdlet of PowerShell's own modules for which a rehearsal has nothing: no network, no other computers, no debugger. It is found,
/// completed and bound as PowerShell's is, and refuses to run.
final class UnavailableCmdlet: Cmdlet {
  private let reason: String

  private init(_ reason: String) { self.reason = reason }
  required init() { reason = "" }

  override func end() throws { throw failure(reason, id: "NotSupported", .NotImplemented, type: "System.NotSupportedException") }

  /// The cmdlets by their names in lower case, made when the first of them is asked for.
  final class Catalog {
    private(set) lazy var cmdlets: [String: CmdletInfo] = {
      let made = UnavailableCmdletData.text.split(separator: "\n").map { CmdletInfo(declaration($0)) }
      return Dictionary(uniqueKeysWithValues: made.map { ($0.name.lowercased(), $0) })
    }()
  }

  private static func declaration(_ line: Substring) -> CmdletDeclaration {
    let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let reason = reason(fields[0])
    return CmdletDeclaration(
      fields[0], module: "Microsoft.PowerShell." + fields[1], moduleVersion: fields[1] == "Core" ? "7.6.9.500" : "7.0.0.0",
      className: fields[2].isEmpty ? nil : fields[2], reason, defaultSet: fields[3].isEmpty ? nil : fields[3],
      supportsShouldProcess: !fields[4].isEmpty, confirmImpact: Int(fields[4]) ?? 2,
      fields[5].split(separator: ";").flatMap { parameters(String($0)) }, make: noun(fields[0]) == "PSSession" && ["Get", "Remove"].contains(verb(fields[0])) ? { PSSessionSelection() } : { UnavailableCmdlet(reason) })
  }

  /// A parameter in each of its sets.
  private static func parameters(_ text: String) -> [CmdletParameter] {
    let fields = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    let checks = fields[3].split(separator: "/").map { $0.split(separator: " ").map(String.init) }
    func has(_ check: String) -> Bool { checks.contains { $0[0] == check } }
    func words(_ check: String) -> [String] { checks.first { $0[0] == check }.map { Array($0.dropFirst()) } ?? [] }
    let bounds = words("range").compactMap(Int.init)
    return fields[4].split(separator: ",").map { entry in
      let parts = entry.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      let flags = parts[1]
      return CmdletParameter(
        fields[0], fields[1], aliases: fields[2].split(separator: ",").map(String.init), position: Int(flags.filter(\.isNumber)), mandatory: flags.contains("m"),
        byValue: flags.contains("v"), byName: flags.contains("n"), remaining: flags.contains("r"), set: parts[0].isEmpty ? nil : parts[0], values: words("set"),
        allowsNull: has("allowNull"), allowsEmpty: has("allowEmpty"), range: bounds.count == 2 ? bounds[0]...bounds[1] : nil, notEmpty: has("notEmpty"), notNull: has("notNull"))
    }
  }

  private static func verb(_ name: String) -> String { String(name.prefix { $0 != "-" }) }
  private static func noun(_ name: String) -> String { String(name.drop { $0 != "-" }.dropFirst()) }

  /// What a rehearsal lacks, as the error and the help say it.
  private static func reason(_ name: String) -> String {
    switch noun(name) {
    case "PSSession", "PSHostProcess", "PSHostProcessInfo", "PSSessionOption", "PSTransportOption", "PSSessionConfigurationFile", "PSRoleCapabilityFile":
      return "A rehearsal has no other computers and no other shells: there are no sessions with them."
    case "Markdown", "MarkdownOption": return "A rehearsal does not render Markdown."
    case _ where verb(name) == "Debug", "RunspaceDebug", "Debugger": return "A rehearsal has no debugger."
    case "Runspace": return "A rehearsal keeps no list of runspaces."
    case "ExperimentalFeature": return "A rehearsal has no experimental features."
    case "FormatData": return "A rehearsal gives out no definitions of views."
    case "CmsMessage", "PfxCertificate": return "A rehearsal has no certificates."
    case "Computer": return "A rehearsal has no computers to stop or restart."
    case "Help": return "A rehearsal has its own help and no network to fetch another: Get-Help works as it is."
    case "Date": return "A rehearsal's clock is its own: Start-Sleep moves it on."
    case "Connection": return "A rehearsal has no network."
    case "TraceSource", "Command": return "A rehearsal does not trace the engine."
    case "PSSubsystem": return "A rehearsal has no subsystems."
    default: return "A rehearsal starts no programs and has no processes of its own."
    }
  }
}
