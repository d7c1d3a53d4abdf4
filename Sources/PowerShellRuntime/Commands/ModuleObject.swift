import PowerShellSyntax

/// A module that has been imported or can be.
public final class ModuleObject: PSObject {
  public let name: String
  public var path: String?
  /// The manifest that names the module's file.
  public var manifestPath: String?
  /// The file that was imported.
  public var importedPath: String? { manifestPath ?? path }
  /// Where PowerShell has the file of a module that it brings along.
  public internal(set) var ownPath: String?
  /// The folder that the module tells to be in.
  var base: String?
  public var version: String
  var versionObject: VersionObject { VersionObject(version.split(separator: ".").compactMap { Int($0) }) }
  public var summary = ""
  /// Script, Manifest or Binary.
  public var kind: String
  public var author = ""
  public var guid = "00000000-0000-0000-0000-000000000000"
  public var privateData: Value = .null
  /// What the module's manifest says, under its members' names.
  public private(set) var manifest: DictionaryObject?
  public var exported: [CommandInfo] = []
  public var exportedVariables: [String] = []
  /// The classes and enums that it defines, by their names in lower case.
  public var types: [String: TypeDescriptor] = [:]
  public let state: SessionState
  /// Whether it can be removed: ReadWrite, ReadOnly (with -Force) or Constant (ModuleAccessMode).
  public enum AccessMode: Int64 { case readWrite, readOnly, constant }
  public var accessMode = AccessMode.readWrite
  /// Whether New-Module made it: no name finds it.
  public var isDynamic = false
  /// Runs when the module is removed.
  public var onRemove: Value = .null
  /// The modules that this one imported.
  public var nested: [ModuleObject] = []
  /// The modules that its manifest needs, as far as they are loaded.
  public var required: [ModuleObject] = []
  /// What stands in front of the nouns of its commands, as it was imported.
  public var prefix = ""
  /// Export-ModuleMember has said what is exported.
  public var hasExplicitExports = false
  public init(_ name: String, version: String = "0.0", kind: String = "Script", path: String? = nil, state: SessionState) {
    (self.name, self.version, self.kind, self.path, self.state) = (name, version, kind, path, state)
  }

  /// The name that an import gives a command: the prefix goes in front of its noun, or of the whole where it has none
  /// (ModuleCmdletBase.AddPrefixToCommandName).
  public func importedName(_ name: String) -> String {
    guard !prefix.isEmpty, let dash = name.firstIndex(of: "-") else { return prefix + name }
    return String(name[...dash]) + prefix + String(name[name.index(after: dash)...])
  }

  /// The functions that the import asked for; nil for all.
  public var importedFunctions: [String]?

  /// What an alias stands for where the module's commands are imported under other names.
  public func prefixedDefinition(of alias: AliasInfo) -> String {
    exported.contains { CaseFolding.equal($0.name, alias.definition) && !($0 is AliasInfo) } ? importedName(alias.definition) : alias.definition
  }

  /// Takes what a manifest says of the module.
  public func describe(_ data: DictionaryObject) {
    manifest = data
    version = data["ModuleVersion"]?.text ?? "0.0"
    summary = data["Description"]?.text ?? ""
    author = data["Author"]?.text ?? ""
    guid = data["GUID"]?.text ?? guid
    privateData = data["PrivateData"] ?? .null
  }

  /// The module that an element of a manifest's list of modules names, be it a text or a table.
  public static func requestedName(_ item: Value) -> String { item.object(as: DictionaryObject.self)?["ModuleName"]?.text ?? item.text }

  public override var type: TypeDescriptor { .moduleInfo }
  public override var text: String { name }
}

/// A module as what `&` calls: the block behind it runs in the module.
final class ModuleCommandInfo: CommandInfo {
  let module: ModuleObject
  init(_ module: ModuleObject) {
    self.module = module
    super.init(module.name, .script)
  }
}

/// Members that Update-TypeData adds to a type name.
public struct TypeData {
  /// The type's name as it was written first.
  public var name = ""
  public var members: [String: Member] = [:]
  public var order: [String] = []
  /// The properties that are shown by default.
  public var defaultProperties: [String]?
  /// The properties that Sort-Object goes by where it is told none.
  public var keyProperties: [String]?
  /// The property that Format-Wide shows.
  public var defaultProperty: String?
  /// What else is said of the type, by the names of Update-TypeData's parameters.
  public var others: [String: Value] = [:]
  public init() {}

  public mutating func add(_ member: Member) {
    let key = member.name.lowercased()
    if members.updateValue(member, forKey: key) == nil { order.append(key) }
  }
}

extension Session {
  /// Under which a type's data stand: its full name in lower case, whichever name a script has for it.
  public func typeDataKey(_ name: String) -> String { (types.type(named: name)?.fullName ?? name).lowercased() }

  /// An imported module by name or path.
  public func findModule(_ name: String) -> ModuleObject? {
    modules.first { CaseFolding.equal($0.name, name) || $0.path == name } ?? availableModules?(name) ?? ownModule(name) ?? installedModule?(name)
  }

  /// A module of PowerShell's own or of the rehearsal's, whose cmdlets are there whether it's imported or not.
  public func ownModule(_ name: String) -> ModuleObject? {
    guard !CaseFolding.equal(name, "Microsoft.PowerShell.Core") else { return nil }
    let key = name.lowercased()
    if let known = ownModules[key] { return known }
    let exported = visibleCmdlets.filter { CaseFolding.equal($0.source, name) }
    guard let first = exported.first else { return nil }
    let module = ModuleObject(first.source, kind: key.hasPrefix("microsoft.powershell.") ? "Manifest" : "Script", path: nil, state: globalState)
    (module.version, module.exported) = (first.version?.text ?? "", exported)
    if let own = OwnModule.named(name) {
      describe(module, own)
      (module.base, module.exported) = (home(of: own).folder, exported.sorted { $0.name.lowercased() < $1.name.lowercased() } + aliases(of: own, in: module))
    }
    ownModules[key] = module
    return module
  }

  private func describe(_ module: ModuleObject, _ own: OwnModule) {
    module.describe(own.manifest)
    module.ownPath = home(of: own).file
    module.nested = [ModuleObject(own.nested, version: "7.6.9.500", kind: "Binary", state: globalState)]
  }

  private func home(of own: OwnModule) -> (folder: String, file: String) {
    let home = variable("PSHOME")?.text ?? ""
    return (home, "\(home)/Modules/\(own.name)/\(own.name).psd1")
  }

  private func aliases(of own: OwnModule, in module: ModuleObject) -> [AliasInfo] {
    own.aliases.map { name, definition in
      let alias = AliasInfo(name, definition, source: own.name)
      alias.module = module
      return alias
    }
  }

  /// PowerShell's own modules as they stand on the disk, whether they are loaded or not (Get-Module -ListAvailable).
  public var listedOwnModules: [ModuleObject] {
    OwnModule.all.map { own in
      let module = ModuleObject(own.name, kind: "Manifest", path: nil, state: globalState)
      describe(module, own)
      module.base = OverlayFileSystem.parent(home(of: own).file)
      module.exported = own.cmdlets.compactMap { cmdlets.find($0.lowercased()) } + aliases(of: own, in: module)
      return module
    }
  }

  /// Those of PowerShell's own modules of which a command has been looked up, or that were imported.
  public var loadedOwnModules: [ModuleObject] { ownModulesInUse.compactMap(ownModule) }

  /// Notes that a command of a module has been looked up.
  public func noteUse(ofModule name: String) {
    guard name != lastModuleInUse else { return }
    lastModuleInUse = name
    if OwnModule.named(name) != nil { ownModulesInUse.insert(name) }
  }

  /// Forgets that a module is loaded; its commands load it again.
  public func forgetUse(ofModule name: String) {
    ownModulesInUse.remove(name)
    lastModuleInUse = ""
  }

  /// Imports what a `using module` statement names; paths are seen from the script's folder.
  ///
  /// - Returns: whether there is such a module.
  func use(module wanted: ScriptRequirements.Module, in source: SourceText) -> Bool {
    let ((name, isPath), versions) = (usedName(wanted.name, in: source), ModuleVersions(wanted))
    if let module = loadedModule(name), module.path == nil || versions.accept(module) { return true }
    if isPath, !files.exists(name), findModule(name) == nil { return false }
    let arguments: [(String, String?)] = [("MinimumVersion", wanted.minimum), ("RequiredVersion", wanted.required), ("MaximumVersion", wanted.maximum)]
    let given = arguments.compactMap { key, version in version.map { (key, Value.string($0)) } }
    guard (try? catchingErrors { try importModule(named: name, given) }) != nil else { return false }
    return loadedModule(name).map { $0.path == nil || versions.accept($0) } ?? (findModule(name) != nil || isPath)
  }

  /// Imports a module that a `using module` statement names and that was not found while the script was read.
  ///
  /// - Throws: the error of a module's file that is not there.
  func importModule(used module: ScriptRequirements.Module, in source: SourceText) throws {
    let name = usedName(module.name, in: source).name
    if namesModuleFile(module.name), !files.exists(name) {
      throw Failure.error(
        "The specified module '\(name)' was not loaded because no valid module file was found in any module directory.", 
        id: "Modules_ModuleNotFound,Microsoft.PowerShell.Commands.ImportModuleCommand", .InvalidOperation, target: .string(name))
    }
    try importModule(named: module.name)
  }

  /// Whether a name is the path of a module's file. That the file is there is found out when the script runs, not when it is parsed.
  func namesModuleFile(_ name: String) -> Bool {
    name.contains { "/\\".contains($0) } && [".psm1", ".psd1", ".ps1", ".dll"].contains(where: name.lowercased().hasSuffix)
  }

  /// A module's name as a `using module` statement means it: a path is seen from the script's folder.
  private func usedName(_ name: String, in source: SourceText) -> (name: String, isPath: Bool) {
    let name = name.replacing("\\", with: "/")
    guard name.contains("/") || name.hasSuffix(".psm1") || name.hasSuffix(".psd1") else { return (name, false) }
    let folder = name.hasPrefix("/") ? nil : source.file.map { OverlayFileSystem.parent(absolutePath($0)) + "/" }
    return (absolutePath((folder ?? "") + name), true)
  }

  /// An imported module by its name, or by the path of its file (without its ending, perhaps) or folder.
  private func loadedModule(_ name: String) -> ModuleObject? {
    let paths = [name, name + ".psd1", name + ".psm1"]
    return modules.first { module in
      CaseFolding.equal(module.name, name) || [module.path, module.manifestPath].compactMap { $0 }.contains { paths.contains($0) || OverlayFileSystem.parent($0) == name }
    }
  }

  /// The classes and enums of the modules that a script uses, by their names alone and behind their modules'; a later module's stand in
  /// front of an earlier one's.
  func types(ofModules names: [String], in source: SourceText) -> [String: TypeDescriptor] {
    var found: [String: TypeDescriptor] = [:]
    for name in names {
      guard let module = loadedModule(usedName(name, in: source).name) else { continue }
      for (key, type) in module.types { (found[key], found[module.name.lowercased() + "." + key]) = (type, type) }
    }
    return found
  }

  /// Imports a module that the session knows or finds as a file.
  ///
  /// - Parameter versions: Import-Module's parameters that say which.
  public func importModule(named name: String, _ versions: [(String, Value)] = []) throws {
    if versions.isEmpty, modules.contains(where: { CaseFolding.equal($0.name, name) }) { return }
    _ = try invokeCommand("Import-Module", [("Name", .string(name))] + versions)
  }

  /// A new state for a module, whose variables see the global ones.
  public func makeModuleState() -> SessionState {
    let top = Scope(parent: globalState.top)
    top.isScriptScope = true
    // The defaults of parameters that hold outside do not hold in a module.
    defineDefaultParameterValues(in: top)
    return SessionState(top: top)
  }
}
