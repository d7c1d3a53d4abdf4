import PowerShellRuntime
import PowerShellSyntax

/// The modules that stand as files in the folders of PSModulePath, each under its name or under its name and version.
struct InstalledModules {
  struct Entry {
    let name: String
    let path: String
    /// Empty where no folder says it.
    let version: [Int]
  }
  private let session: Session
  init(_ session: Session) { self.session = session }

  private var folders: [String] {
    if let path = session.environment["PSModulePath"] { return path.split(separator: ":").map { session.absolutePath(String($0)) } }
    return [session.environment["HOME"].map { $0 + "/.local/share/powershell/Modules" }, "/usr/local/share/powershell/Modules"].compactMap { $0 }
  }

  /// Imports a module for all, as asking for one of its commands does.
  ///
  /// - Returns: whether that came about.
  func importForAll(_ entry: Entry) -> Bool {
    (try? session.invokeCommand("Import-Module", [("Name", .string(entry.path)), ("Global", .bool(true))])) != nil
  }

  /// Every module, those of one name from the newest to the oldest.
  func all() -> [Entry] {
    folders.flatMap { folder in (session.files.list(folder) ?? []).filter { !$0.hasPrefix(".") }.sorted().flatMap { entries($0, in: folder) } }
  }

  /// The modules of a name, or those that a folder holds.
  func named(_ name: String) -> [Entry] {
    if name.contains("/") || name.contains("\\") {
      let path = session.absolutePath(name)
      if path.hasSuffix(".psd1") || path.hasSuffix(".psm1"), session.files.exists(path), !session.files.isDirectory(path) {
        return [Entry(name: ModuleLoader.moduleName(of: path), path: path, version: [])]
      }
      return entries(path.split(separator: "/").last.map(String.init) ?? "", in: OverlayFileSystem.parent(path))
    }
    return folders.flatMap { folder in
      (session.files.list(folder) ?? []).filter { CaseFolding.equal($0, name) }.flatMap { entries($0, in: folder) }
    }
  }

  private func entries(_ name: String, in folder: String) -> [Entry] {
    let base = folder + "/" + name
    guard session.files.isDirectory(base) else { return [] }
    let versions = (session.files.list(base) ?? []).compactMap { leaf -> ([Int], String)? in
      let parts = leaf.split(separator: ".").map { Int($0) }
      return parts.count > 1 && parts.allSatisfy { $0 != nil } ? (parts.compactMap { $0 }, base + "/" + leaf) : nil
    }.sorted { $1.0.lexicographicallyPrecedes($0.0) }
    return (versions + [([], base)]).compactMap { version, place in
      ["psd1", "psm1"].map { "\(place)/\(name).\($0)" }.first { session.files.exists($0) }.map { Entry(name: name, path: $0, version: version) }
    }
  }

  /// What Get-Module -ListAvailable tells of a module that is not loaded.
  ///
  /// - Parameter known: the manifest's table, where it has been read.
  func describe(_ entry: Entry, _ known: DictionaryObject? = nil) -> ModuleObject {
    let module = ModuleObject(entry.name, kind: entry.path.hasSuffix(".psd1") ? "Manifest" : "Script", path: entry.path, state: session.makeModuleState())
    if entry.path.hasSuffix(".psd1"), let data = known ?? (try? ModuleManifest.read(entry.path, session)) {
      module.describe(data)
      if ModuleManifest.root(data)?.lowercased().hasSuffix(".psm1") ?? false { module.kind = "Script" }
    }
    return module
  }

  /// What a module which is not loaded would export, as Get-Module -ListAvailable and Test-ModuleManifest list it: its files are read, not run.
  func listExports(of module: ModuleObject, _ entry: Entry) {
    guard let block = try? session.scriptBlock("") else { return }
    func named(_ member: String) -> [String] { names(member, module.manifest).filter { !$0.isEmpty && !Wildcard.hasWildcards($0) } }
    // A pattern among the names leaves all in, whatever it says: only an import goes by it.
    let chosen = module.manifest?["FunctionsToExport"].map { session.enumerated($0).map(\.text) }.flatMap { $0.contains(where: Wildcard.hasWildcards) ? nil : $0 }
    let nested = names("NestedModules", module.manifest).compactMap { ModuleLoader(session).part($0, of: entry.path) }
    module.nested = nested.map { path in
      ModuleObject(ModuleLoader.moduleName(of: path), kind: path.hasSuffix(".psd1") ? "Manifest" : "Script", path: path, state: session.makeModuleState())
    }
    let found = (rootFunctions(of: entry, module.manifest) + nested.filter { $0.hasSuffix(".psm1") }.flatMap(functions)).filter { name in chosen?.contains { CaseFolding.equal($0, name) } ?? true }
    let listed = named("CmdletsToExport") + named("FunctionsToExport")
    module.exported = (listed + found.filter { !listed.contains($0) }).map { FunctionInfo($0, block, isFilter: false, module: module) }
    module.exported += named("AliasesToExport").map { name in
      let alias = AliasInfo(name, "", source: module.name)
      alias.module = module
      return alias
    }
  }

  /// The module that a command comes from, so that calling the command imports it.
  func exporting(_ command: String) -> Entry? { all().first { commands(of: $0).contains { CaseFolding.equal($0, command) } } }

  private func commands(of entry: Entry) -> [String] {
    let data = entry.path.hasSuffix(".psd1") ? try? ModuleManifest.read(entry.path, session) : nil
    let named = ["FunctionsToExport", "CmdletsToExport", "AliasesToExport"].flatMap { names($0, data) }
    if data?["FunctionsToExport"] != nil, !named.contains(where: Wildcard.hasWildcards) { return named }
    return named + rootFunctions(of: entry, data)
  }

  private func names(_ member: String, _ data: DictionaryObject?) -> [String] { data.map { ModuleManifest.names(member, of: $0, session) } ?? [] }

  /// The functions of the file that a manifest calls its root, or of the module that has no manifest.
  private func rootFunctions(of entry: Entry, _ data: DictionaryObject?) -> [String] {
    guard let data else { return functions(in: entry.path) }
    return ModuleManifest.root(data).flatMap { ModuleLoader(session).part($0, of: entry.path) }.map(functions) ?? []
  }

  /// The functions that a script defines at its top.
  private func functions(in path: String) -> [String] {
    guard let bytes = session.files.read(path) else { return [] }
    let tree = session.parse(SourceText(fileBytes: bytes, file: path), toRun: false).root
    return (tree.endBlock?.statements ?? []).compactMap { ($0 as? FunctionDefinitionAst)?.name }
  }
}
