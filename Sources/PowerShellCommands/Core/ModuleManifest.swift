import PowerShellRuntime
import PowerShellSyntax

/// The keys of a module manifest.
enum ModuleManifest {
  /// In the order of a new manifest.
  static let keys = [
    "RootModule", "ModuleVersion", "CompatiblePSEditions", "GUID", "Author", "CompanyName", "Copyright", "Description", "PowerShellVersion", "PowerShellHostName",
    "PowerShellHostVersion", "DotNetFrameworkVersion", "ClrVersion", "ProcessorArchitecture", "RequiredModules", "RequiredAssemblies", "ScriptsToProcess",
    "TypesToProcess", "FormatsToProcess", "NestedModules", "FunctionsToExport", "CmdletsToExport", "VariablesToExport", "AliasesToExport",
    "DscResourcesToExport", "ModuleList", "FileList", "PrivateData", "HelpInfoURI", "DefaultCommandPrefix",
  ]
  static let lists: Set<String> = [
    "CompatiblePSEditions", "RequiredModules", "RequiredAssemblies", "ScriptsToProcess", "TypesToProcess", "FormatsToProcess", "NestedModules", "FunctionsToExport",
    "CmdletsToExport", "VariablesToExport", "AliasesToExport", "DscResourcesToExport", "ModuleList", "FileList",
  ]

  /// A manifest's table.
  ///
  /// - Returns: nil where the file holds no table.
  /// - Throws: a Problem where it has what restricted language has not (ModuleCmdletBase.LoadModuleManifestData).
  static func read(_ path: String, _ session: Session) throws -> DictionaryObject? {
    let text = FileText.decode(session.files.read(path) ?? [])
    let block: ScriptBlock
    do { block = try session.scriptBlock(text, file: path) } catch Unwind.error(let error) { throw notRead(path, error.record) }
    let checked = ParseResult.restrictedLanguage(of: block.code.ast, in: block.code.source, commands: commands, variables: variables, allowsEnvironment: true)
    if let record = Failure.parseRecord(checked) { throw notRead(path, record) }
    return try block.invokeCollecting(session, arguments: []).first?.object(as: DictionaryObject.self)
  }

  /// The refusal of a file that the parser refuses.
  private static func notRead(_ path: String, _ record: ErrorRecordObject) -> Problem {
    Problem(
      message: "The module manifest '\(path)' could not be processed because it is not a valid PowerShell module manifest file. Remove the elements that are not permitted: \(record.exception.message)",
      id: "Modules_InvalidManifest", category: .ResourceUnavailable, type: "System.MissingMemberException")
  }

  /// What a manifest may call and read.
  private static let commands = ["Import-LocalizedData", "ConvertFrom-StringData", "Write-Host", "Out-Host", "Join-Path"]
  private static let variables = ["PSScriptRoot", "PSEdition", "EnabledExperimentalFeatures"]

  /// The members in the order in which PowerShell tells them (ModuleCmdletBase.ModuleManifestMembers).
  private static let members = [
    "ModuleToProcess", "NestedModules", "GUID", "Author", "CompanyName", "Copyright", "ModuleVersion", "Description", "PowerShellVersion", "PowerShellHostName",
    "PowerShellHostVersion", "CLRVersion", "DotNetFrameworkVersion", "ProcessorArchitecture", "RequiredModules", "TypesToProcess", "FormatsToProcess", "ScriptsToProcess",
    "PrivateData", "RequiredAssemblies", "ModuleList", "FileList", "FunctionsToExport", "VariablesToExport", "AliasesToExport", "CmdletsToExport", "DscResourcesToExport",
    "CompatiblePSEditions", "HelpInfoURI", "RootModule", "DefaultCommandPrefix",
  ]

  /// What is wrong with a manifest: an error of the cmdlet that reads it.
  struct Problem: Error {
    let message: String
    let id: String
    let category: ErrorCategory
    let type: String
    /// Whether the cmdlet ends, whatever its -ErrorAction.
    var isTerminating = false

    func report(by cmdlet: Cmdlet, target: String) throws {
      if isTerminating { throw cmdlet.failure(message, id: id, category, type: type, target: .string(target)) }
      try cmdlet.writeError(message, id: id, category, type: type, target: .string(target))
    }
  }

  /// The first thing that keeps a manifest's module from being loaded, in the order of ModuleCmdletBase.LoadModuleManifest.
  static func problem(_ table: DictionaryObject, _ path: String, _ session: Session) -> Problem? {
    let own = Value.object(VersionObject(Session.engineVersion))
    let needed = table["PowerShellVersion"].flatMap { try? session.convert($0, to: .version) }
    let isTooOld = needed.map { Comparison.order(own, $0, ignoresCase: true) < 0 } ?? false
    let tooOld = Problem(
      message: "The version of PowerShell on this computer is '\(own.text)'. The module '\(path)' requires a minimum PowerShell version of '\(needed?.text ?? "")' to run. Verify that you have the minimum required version of PowerShell installed, and then try again.",
      id: "Modules_InsufficientPowerShellVersion", category: .ResourceUnavailable, type: "System.InvalidOperationException")
    let unknown = table.keys.map(\.text).filter { key in !members.contains { CaseFolding.equal($0, key) } }
    if !unknown.isEmpty {
      if isTooOld { return tooOld }
      return Problem(
        message: "The '\(path)' module cannot be imported because its manifest contains one or more members that are not valid. The valid manifest members are ('\(members.joined(separator: "', '"))'). Remove the members that are not valid (\(unknown.map { "'\($0)'" }.joined(separator: ", "))), then try to import the module again.",
        id: "Modules_InvalidManifestMember", category: .InvalidData, type: "System.InvalidOperationException")
    }
    func invalid(_ key: String, _ type: TypeDescriptor) -> Problem? {
      guard let item = table[key] else { return nil }
      do { _ = try session.convert(item, to: type) } catch Unwind.error(let error) { return notValid(key, error.record.exception.message, path) } catch {}
      return nil
    }
    if let problem = invalid("guid", .guid) ?? invalid("ModuleVersion", .version) ?? invalid("PowerShellVersion", .version) { return problem }
    guard table["ModuleVersion"] != nil else {
      return Problem(
        message: "The member 'ModuleVersion' is not present in the module manifest. This member must exist and be assigned a version number of the form 'n.n.n.n'. Add the missing member to the file '\(path)'.",
        id: "Modules_InvalidManifest", category: .ResourceUnavailable, type: "System.MissingMemberException")
    }
    return isTooOld ? tooOld : nil
  }

  private static func notValid(_ key: String, _ reason: String, _ path: String) -> Problem {
    Problem(
      message: "The '\(key)' member is not valid in the module manifest file '\(path)': \(reason)",
      id: "Modules_InvalidManifest", category: .ResourceUnavailable, type: "System.ArgumentException")
  }

  /// The first of the files that are read or run when the module is imported which is not there.
  static func missingFile(_ table: DictionaryObject, _ path: String, _ session: Session) -> Problem? {
    for key in ["TypesToProcess", "FormatsToProcess", "ScriptsToProcess"] {
      guard let missing = names(key, of: table, session).map({ session.absolutePath($0, beside: path) }).first(where: { !session.files.exists($0) }) else { continue }
      return Problem(
        message: "The member '\(key)' in the module manifest is not valid: Cannot find path '\(missing)' because it does not exist.. Verify that a valid value is specified for this field in the '\(path)' file.",
        id: "Modules_InvalidManifest", category: .ResourceUnavailable, type: "System.ArgumentException", isTerminating: true)
    }
    return nil
  }

  /// The files or modules that a member names, one or several, as texts or as tables.
  static func names(_ key: String, of table: DictionaryObject, _ session: Session) -> [String] {
    table[key].map { session.enumerated($0).filter { !$0.isNull }.map(ModuleObject.requestedName) } ?? []
  }

  /// The file that is the module itself; nil where there is none.
  static func root(_ table: DictionaryObject) -> String? { (table["RootModule"] ?? table["ModuleToProcess"]).flatMap { $0.text.isEmpty ? nil : $0.text } }
}
