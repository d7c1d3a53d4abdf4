import PowerShellRuntime

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
  static func read(_ path: String, _ session: Session) throws -> DictionaryObject? {
    let text = FileText.decode(session.files.read(path) ?? [])
    return try session.scriptBlock(text, file: path).invokeCollecting(session, arguments: []).first?.object(as: DictionaryObject.self)
  }

  static func unknownKeys(_ table: DictionaryObject) -> [String] {
    table.keys.map(\.text).filter { key in !(keys + ["ModuleToProcess"]).contains { CaseFolding.equal($0, key) } }
  }
}
