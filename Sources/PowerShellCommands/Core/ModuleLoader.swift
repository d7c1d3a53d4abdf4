import PowerShellFormatting
import PowerShellRuntime

/// Loads script modules and puts what they export into a scope.
struct ModuleLoader {
  /// ModuleCmdletBase.MaxModuleNestingDepth.
  private static let deepestNesting = 10

  private let session: Session
  /// Where what the scripts of a manifest write goes.
  private let output: Sink
  init(_ session: Session, output: Sink = NullSink.shared) { (self.session, self.output) = (session, output) }

  /// The file of a module that is named by a path, or stands under a directory of its own name in PSModulePath.
  func file(_ name: String) -> String? {
    let full = session.absolutePath(name)
    let leaf = full.split(separator: "/").last.map(String.init) ?? ""
    var candidates: [String] = []
    if name.contains("/") || name.contains("\\") || name.hasSuffix(".psm1") || name.hasSuffix(".psd1") || name.hasSuffix(".ps1") {
      candidates = [full, full + ".psd1", full + ".psm1", full + "/" + leaf + ".psd1", full + "/" + leaf + ".psm1"]
    }
    return candidates.first { session.files.exists($0) && !session.files.isDirectory($0) } ?? InstalledModules(session).named(name).first?.path
  }

  /// What a module of a file is called.
  static func moduleName(of path: String) -> String {
    let leaf = path.split(separator: "/").last.map(String.init) ?? path
    return leaf.lastIndex(of: ".").map { String(leaf[..<$0]) } ?? leaf
  }

  /// - Parameter state: the state of the module whose root the file is; a state of its own by default.
  func load(_ path: String, arguments: [Value], state: SessionState? = nil) throws -> ModuleObject {
    let name = ModuleLoader.moduleName(of: path)
    guard session.modulesBeingLoaded.count < ModuleLoader.deepestNesting else {
      throw ModuleManifest.Problem(
        message: "Cannot load the module '\(path)' because the module nesting limit has been exceeded. Modules can only be nested to \(ModuleLoader.deepestNesting) levels. Evaluate and change the order in which you are loading modules to prevent exceeding the nesting limit, and then try running your script again.",
        id: "Modules_ModuleTooDeeplyNested", category: .InvalidOperation, type: "System.InvalidOperationException")
    }
    session.modulesBeingLoaded.append(path)
    defer { session.modulesBeingLoaded.removeLast() }
    if path.hasSuffix(".psd1") { return try manifest(path, name, arguments) }
    let module = ModuleObject(name, kind: "Script", path: path, state: state ?? session.makeModuleState())
    try run(FileText.decode(session.files.read(path) ?? []), file: path, module, arguments)
    return module
  }

  /// Runs a module's script in the module's own state and collects what it exports.
  func run(_ text: String, file: String?, _ module: ModuleObject, _ arguments: [Value]) throws {
    // Classes are made while the script is read, are the module's, and see its variables.
    module.state.module = module
    let block: ScriptBlock
    do {
      let outer = session.state
      session.state = module.state
      defer { session.state = outer }
      block = try session.scriptBlock(text, file: file)
    }
    try run(block, module, arguments)
  }

  func run(_ block: ScriptBlock, _ module: ModuleObject, _ arguments: [Value], output: Sink = NullSink.shared) throws {
    module.state.module = module
    let own = ScriptBlock(block.code, state: module.state)
    let outer = session.state
    session.state = module.state
    defer { session.state = outer }
    try own.runAsModule(session, arguments: arguments, output: output)
    if !module.hasExplicitExports {
      module.exported = module.state.top.functions.values.sorted { $0.name.lowercased() < $1.name.lowercased() }
        + module.state.top.aliases.values.sorted { $0.name.lowercased() < $1.name.lowercased() }
    }
  }

  /// A file that a manifest names, relative to itself: with its extension or without, or as a folder of the same name.
  func part(_ name: String, of manifest: String) -> String? {
    let full = session.absolutePath(name, beside: manifest)
    let leaf = full.split(separator: "/").last.map(String.init) ?? ""
    return ["", ".psd1", ".psm1", "/\(leaf).psd1", "/\(leaf).psm1"].map { full + $0 }.first {
      $0 != manifest && session.files.exists($0) && !session.files.isDirectory($0)
    }
  }

  /// The file that a manifest names as its root module; nil for other files and where it names none.
  func rootFile(of path: String) -> String? {
    guard path.hasSuffix(".psd1"), let data = try? ModuleManifest.read(path, session) else { return nil }
    return ModuleManifest.root(data).flatMap { part($0, of: path) }
  }

  /// The modules that are part of a manifest's are loaded before its root, which calls their functions
  /// (ModuleCmdletBase.LoadModuleManifest).
  private func manifest(_ path: String, _ name: String, _ arguments: [Value]) throws -> ModuleObject {
    let data = try ModuleManifest.read(path, session) ?? DictionaryObject()
    if let problem = ModuleManifest.problem(data, path, session) ?? ModuleManifest.missingFile(data, path, session) { throw problem }
    var module = ModuleObject(name, kind: "Manifest", path: path, state: session.makeModuleState())
    let required = try loadNeeded(data, path)
    try loadFormats(data, path)
    try loadNested(data, path, into: module)
    if let root = ModuleManifest.root(data) {
      guard let file = part(root, of: path) else { throw notFound(root, "ModuleToProcess/RootModule", path) }
      let loaded = try load(file, arguments: arguments, state: module.state)
      let nested = module
      module = ModuleObject(name, kind: "Script", path: loaded.path ?? path, state: loaded.state)
      module.manifestPath = path
      module.nested = nested.nested
      module.exported = loaded.exported + nested.exported.filter { info in !loaded.exported.contains { $0.kind == info.kind && CaseFolding.equal($0.name, info.name) } }
      module.exportedVariables = loaded.exportedVariables
      module.types = loaded.types
      loaded.state.module = module
    }
    module.describe(data)
    module.required = required
    func wanted(_ key: String) -> [Wildcard]? { data[key].map { session.enumerated($0).filter { !$0.isNull }.map { Wildcard($0.text) } } }
    let (functions, aliases, variables) = (wanted("FunctionsToExport"), wanted("AliasesToExport"), wanted("VariablesToExport"))
    module.exported = module.exported.filter { info in (info.kind == .alias ? aliases : functions)?.contains { $0.matches(info.name) } ?? true }
    if let variables { module.exportedVariables = module.exportedVariables.filter { name in variables.contains { $0.matches(name) } } }
    return module
  }

  /// Whether a module of a name is imported or can be.
  func isThere(_ name: String) -> Bool {
    session.modules.contains { CaseFolding.equal($0.name, name) } || file(name) != nil || isPartOfRehearsal(name)
  }

  /// Whether a module of a name is one of those that stand for every version of theirs.
  private func isPartOfRehearsal(_ name: String) -> Bool { session.availableModules?(name) != nil || session.ownModule(name) != nil }

  private func notFound(_ name: String, _ member: String, _ path: String) -> ModuleManifest.Problem {
    ModuleManifest.Problem(
      message: "The module to process '\(name)', listed in field '\(member)' of module manifest '\(path)' was not processed because no valid module was found in any module directory.",
      id: "Modules_ModuleFileNotFound", category: .ResourceUnavailable, type: "System.Management.Automation.PSInvalidOperationException")
  }

  private func list(_ key: String, _ data: DictionaryObject) -> [Value] { data[key].map { session.enumerated($0) }?.filter { !$0.isNull } ?? [] }

  /// Modules that a manifest needs, and scripts that run where it is imported.
  ///
  /// - Returns: the modules that it needs.
  private func loadNeeded(_ data: DictionaryObject, _ path: String) throws -> [ModuleObject] {
    var required: [ModuleObject] = []
    for item in list("RequiredModules", data) {
      var name = ModuleObject.requestedName(item)
      // A path is seen from the manifest.
      if name.hasPrefix("."), let file = part(name, of: path) { name = file }
      let versions = item.object(as: DictionaryObject.self).map { ModuleVersions($0) } ?? ModuleVersions(minimum: nil, maximum: nil, required: nil)
      func loaded() -> ModuleObject? {
        session.modules.first { (CaseFolding.equal($0.name, name) || $0.path != nil && $0.importedPath == file(name)) && ($0.path == nil || versions.accept($0)) }
      }
      if let known = loaded() {
        required.append(known)
        continue
      }
      let installed = InstalledModules(session)
      let isFitting = versions.asksNothing ? isThere(name) : installed.named(name).contains { versions.accept(installed.describe($0)) } || file(name) == nil && isPartOfRehearsal(name)
      guard isFitting else {
        // Another version of the module is loaded.
        let wanted = versions.asksNothing || !session.modules.contains { CaseFolding.equal($0.name, name) } ? "" : " with version '\(versions.shown)'"
        throw ModuleManifest.Problem(
          message: "The required module '\(name)'\(wanted) is not loaded. Load the module or remove the module from 'RequiredModules' in the file '\(path)'.", id: "Modules_InvalidManifest",
          category: .ResourceUnavailable, type: "System.MissingMemberException")
      }
      if let file = file(name), session.modulesBeingLoaded.contains(file) {
        let own = path.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? path
        throw ModuleManifest.Problem(
          message: "The required module '\(own)' is not loaded. The module '\(own)' has a requiredModule '\(name)' in its module manifest '\(path)' that points to a cyclic dependency.",
          id: "Modules_InvalidManifest", category: .ResourceUnavailable, type: "System.MissingMemberException")
      }
      if versions.asksNothing {
        try session.importModule(named: name)
      } else {
        _ = try session.invokeCommand("Import-Module", [("FullyQualifiedName", item)])
      }
      if let known = loaded() { required.append(known) }
    }
    for script in list("ScriptsToProcess", data) {
      let path = session.absolutePath(script.text, beside: path)
      let block = try session.scriptBlock(FileText.decode(session.files.read(path) ?? []), file: path)
      try block.invokeInPlace(session, output: output)
    }
    return required
  }

  private func loadFormats(_ data: DictionaryObject, _ path: String) throws {
    for name in list("TypesToProcess", data) {
      let file = session.absolutePath(name.text, beside: path)
      do { try session.loadTypes(file) } catch let problem as TypesFile.Problem {
        throw ModuleManifest.Problem(
          message: problem.message, id: "FormatXmlUpdateException", category: .InvalidOperation, type: "System.Management.Automation.RuntimeException")
      }
    }
    for name in list("FormatsToProcess", data) {
      guard let file = part(name.text, of: path) else { continue }
      do { try session.loadFormats(file) } catch let error as DotNetException {
        throw ModuleManifest.Problem(
          message: UpdateFormatData.refusal(file, error), id: "FormatXmlUpdateException", category: .InvalidOperation, type: "System.Management.Automation.RuntimeException")
      }
    }
  }

  /// The modules that are part of one: their commands are its own, inside and outside.
  private func loadNested(_ data: DictionaryObject, _ path: String, into module: ModuleObject) throws {
    for item in list("NestedModules", data) {
      guard let file = part(ModuleObject.requestedName(item), of: path) else { throw notFound(ModuleObject.requestedName(item), "NestedModules", path) }
      let nested = try load(file, arguments: [])
      module.nested.append(nested)
      module.exported += nested.exported
      export(nested, to: module.state.top, functions: nil, aliases: nil, variables: nil)
    }
  }

  /// Runs what the module wants to do at its end, and takes its commands away.
  func remove(_ module: ModuleObject, output: Sink) throws {
    if let block = module.onRemove.object(as: ScriptBlock.self) {
      for value in try block.invokeCollecting(session, arguments: [.object(module)]) { try output.write(value) }
    }
    session.modules.removeAll { $0 === module }
    for scope in [session.globalState.top, session.state.top] {
      for (key, info) in scope.functions where (info as? FunctionInfo)?.module === module { scope.functions[key] = nil }
      for (key, alias) in scope.aliases where alias.source == module.name { scope.aliases[key] = nil }
      for name in module.exportedVariables { module.state.top.unshare(name, with: scope) }
    }
    session.commandEpoch += 1
  }

  /// Whether a name is one of those that are chosen by patterns; all are where nothing was chosen.
  func isWanted(_ name: String, _ list: [String]?) -> Bool { list.map { $0.contains { Wildcard($0).matches(name) } } ?? true }

  /// The names that an import gives functions and aliases, functions first.
  func exporting(_ module: ModuleObject, functions: [String]?, aliases: [String]?, variables: [String]?) -> [(name: String, kind: String)] {
    func names(ofAliases isAlias: Bool, _ wanted: [String]?) -> [String] {
      module.exported.filter { ($0 is AliasInfo) == isAlias && isWanted($0.name, wanted) }.map { module.importedName($0.name) }
    }
    return names(ofAliases: false, functions).map { ($0, "function") } + module.exportedVariables.filter { isWanted($0, variables) }.map { ($0, "variable") }
      + names(ofAliases: true, aliases).map { ($0, "alias") }
  }

  /// Says what leaves with a module, and takes it out.
  func remove(_ module: ModuleObject, by cmdlet: Cmdlet) throws {
    for item in exporting(module, functions: module.importedFunctions, aliases: nil, variables: nil) { try cmdlet.writeVerbose("Removing the imported \"\(item.name)\" \(item.kind).") }
    try remove(module, output: cmdlet.outputSink)
  }

  /// Puts exported functions, aliases and variables into a scope.
  ///
  /// - Parameter replaces: whether they take the place of other commands of their names.
  func export(_ module: ModuleObject, to scope: Scope, functions: [String]?, aliases: [String]?, variables: [String]?, replaces: Bool = true) {
    func isFree(_ name: String) -> Bool { replaces || session.findAlias(name.lowercased()) == nil && session.findCommand(name) == nil }
    for info in module.exported {
      if let alias = info as? AliasInfo {
        guard isWanted(alias.name, aliases), isFree(module.importedName(alias.name)) else { continue }
        let exported = AliasInfo(module.importedName(alias.name), module.prefixedDefinition(of: alias), source: module.name)
        exported.module = module
        scope.aliases[exported.name.lowercased()] = exported
      } else if let function = info as? FunctionInfo, isWanted(info.name, functions) {
        let name = module.importedName(info.name)
        guard isFree(name) else { continue }
        scope.functions[name.lowercased()] = FunctionInfo(function, as: name, module: module)
      }
    }
    for name in module.exportedVariables where isWanted(name, variables) {
      module.state.top.share(name, with: scope)
    }
    session.commandEpoch += 1
  }
}
