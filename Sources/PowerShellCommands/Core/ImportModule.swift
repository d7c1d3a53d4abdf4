import PowerShellRuntime

/// Import-Module: a script module of a file, or one of the modules that a rehearsal has.
final class ImportModule: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Import-Module", module: "Microsoft.PowerShell.Core", moduleVersion: "7.6.9.500", "Imports a module.", defaultSet: "Name", [
      CmdletParameter("Global", "switch"), CmdletParameter("Prefix", "string"),
      CmdletParameter("Name", "string[]", position: 0, mandatory: true, byValue: true, set: "Name"),
      CmdletParameter("FullyQualifiedName", "Microsoft.PowerShell.Commands.ModuleSpecification[]", position: 0, mandatory: true, byValue: true, set: "FullyQualifiedName"),
      CmdletParameter("Function", "string[]"), CmdletParameter("Cmdlet", "string[]"), CmdletParameter("Variable", "string[]"),
      CmdletParameter("Alias", "string[]"), CmdletParameter("Force", "switch"), CmdletParameter("SkipEditionCheck", "switch"),
      CmdletParameter("PassThru", "switch"), CmdletParameter("AsCustomObject", "switch"),
      CmdletParameter("MinimumVersion", "version", aliases: ["Version"]), CmdletParameter("MaximumVersion", "string"),
      CmdletParameter("RequiredVersion", "version"),
      CmdletParameter("ModuleInfo", "psmoduleinfo[]", position: 0, mandatory: true, byValue: true, set: "ModuleInfo"),
      CmdletParameter("ArgumentList", "object[]", aliases: ["Args"]), CmdletParameter("DisableNameChecking", "switch"),
      CmdletParameter("NoClobber", "switch"), CmdletParameter("Scope", "string"), CmdletParameter("UseWindowsPowerShell", "switch"),
    ], make: { ImportModule() })
  }

  override func process() throws {
    for item in value("ModuleInfo").map({ session.enumerated($0) }) ?? [] {
      if let module = item.object(as: ModuleObject.self) { try export(module) }
    }
    let versions = ModuleVersions(minimum: string("MinimumVersion"), maximum: string("MaximumVersion"), required: string("RequiredVersion"))
    if let (minimum, maximum) = versions.contradiction {
      throw failure(
        "The MinimumVersion '\(minimum)' should not be greater than MaximumVersion '\(maximum)'.", id: "ArgumentOutOfRange", .InvalidArgument,
        type: "System.ArgumentException")
    }
    for name in strings("Name") { try load(name, versions) }
    for wanted in (value("FullyQualifiedName").map { session.enumerated($0) } ?? []).compactMap(ModuleSpecificationMembers.module) {
      try load(wanted.name, ModuleVersions(wanted))
    }
  }

  /// - Parameter versions: what a module that is a file must be; those of the rehearsal stand for every version of theirs.
  private func load(_ name: String, _ versions: ModuleVersions) throws {
    try requireDrive(of: name)
    // A name means the file that is found by it, not a module of that name from elsewhere (ModuleCmdletBase.LoadUsingModulePath).
    let loaded = flag("Force") ? nil : session.modules.first { CaseFolding.equal($0.name, name) && ($0.path == nil || versions.accept($0)) }
    if let loaded, loaded.path == nil, !loaded.isDynamic { return try done(loaded) }
    var written: [Value] = []
    let loader = ModuleLoader(session, output: CallbackSink { written.append($0) })
    let installed = InstalledModules(session)
    let fitting = versions.asksNothing ? nil : installed.named(name).first { versions.accept(installed.describe($0)) }?.path
    guard let path = fitting ?? loader.file(name) else {
      if let loaded, !loaded.isDynamic { return try done(loaded) }
      if let known = session.availableModules?(name) ?? session.ownModule(name) {
        if !session.modules.contains(where: { CaseFolding.equal($0.name, known.name) }) { session.modules.append(known) }
        return try done(known)
      }
      return try notFound(name, versions)
    }
    let dot = path.lastIndex(of: ".").flatMap { path[$0...].contains("/") ? nil : $0 } ?? path.endIndex
    guard path[dot...].isEmpty || [".dll", ".ps1", ".psm1", ".psd1", ".cdxml"].contains(path[dot...].lowercased()) else {
      return try writeError(
        "The extension '\(path[dot...])' is not a valid module extension. The supported module extensions are '.dll', '.ps1', '.psm1', '.psd1' and '.cdxml'. Correct the extension then try adding the file '\(path)' again.",
        id: "Modules_InvalidModuleExtension", .InvalidOperation, type: "System.InvalidOperationException")
    }
    if fitting == nil, !versions.asksNothing {
      let described = installed.describe(InstalledModules.Entry(name: name, path: path, version: []))
      guard versions.accept(described) else { return try notFound(name, versions) }
    }
    // A manifest whose root module is there already is that module (ModuleCmdletBase.LoadModuleManifest).
    func known() -> ModuleObject? {
      session.modules.first { $0.importedPath == path || $0.path == path } ?? loader.rootFile(of: path).flatMap { root in session.modules.first { $0.path == root } }
    }
    if flag("Force") {
      while let old = known() { try loader.remove(old, by: self) }
    } else if let known = known() {
      // What this call chooses of it is imported as well.
      return try export(known)
    }
    try writeVerbose("Loading module from path '\(path)'.")
    do {
      let module = try loader.load(path, arguments: value("ArgumentList").map { session.enumerated($0) } ?? [])
      for value in written { try write(value) }
      // What nobody chose is exported as a whole.
      if path.lowercased().hasSuffix(".psm1"), !module.hasExplicitExports {
        for info in module.exported { try writeVerbose("Exporting \(info is AliasInfo ? "alias" : "function") '\(info.name)'.") }
      }
      try export(module)
    } catch let problem as ModuleManifest.Problem {
      try problem.report(by: self, target: path)
    } catch Unwind.error(let error) where !error.isThrown {
      // What ends the module's script is reported and nothing is imported; what it throws goes on (ModuleCmdletBase.LoadModule).
      try writeError(stops ? stopped(error.record) : error.record, keepsInvocation: true)
      // What can't be read or run is no module file.
      if !stops { try notFound(name) }
    } catch Unwind.error(let error) {
      // It ends the statement that imports, and no more, and is the error of that statement.
      error.endsScript = false
      (error.record.position, error.record.invocation) = (nil, nil)
      error.ascribe(to: "Import-Module", className: ImportModule.declaration.className)
      _ = failure(error.record)
      throw Unwind.error(error)
    }
  }

  private func notFound(_ name: String, _ versions: ModuleVersions? = nil) throws {
    let version = versions.flatMap { $0.asksNothing ? nil : $0.shown }
    let shown = version.map { " with version '\($0)'" } ?? ""
    try writeError(
      "The specified module '\(name)'\(shown) was not loaded because no valid module file was found in any module directory.",
      id: version == nil ? "Modules_ModuleNotFound" : "Modules_ModuleWithVersionNotFound", .ResourceUnavailable, type: "System.IO.FileNotFoundException", target: .string(name))
  }

  private var stops: Bool { string("ErrorAction")?.lowercased() == "stop" }

  /// An exception that is its own record's is replaced by the one that stops (ErrorRecord's constructor, ParentContainsErrorRecordException).
  private func stopped(_ record: ErrorRecordObject) -> ErrorRecordObject {
    let message = "The running command stopped because the preference variable \"ErrorActionPreference\" or common parameter is set to Stop: \(record.exception.message)"
    let exception = ExceptionObject(Failure.exceptionType("System.Management.Automation.ActionPreferenceStopException"), message)
    exception.inner = record.exception
    let copy = ErrorRecordObject(exception, record.errorId, record.category, record.target)
    (copy.position, copy.invocation, copy.stackTrace) = (record.position, record.invocation, record.stackTrace)
    return copy
  }

  /// The functions whose verbs are none of the approved ones make the module's commands hard to find.
  private func warnOfVerbs(_ module: ModuleObject) throws {
    let functions = module.exported.filter { $0 is FunctionInfo }.compactMap { info in
      info.name.firstIndex(of: "-").map { (name: info.name, verb: String(info.name[..<$0]), noun: info.name[$0...].dropFirst()) }
    }
    let unapproved = functions.filter { !GetVerb.isApproved($0.verb) }
    if !unapproved.isEmpty, !flag("DisableNameChecking") {
      try writeWarning(
        "The names of some imported commands from the module '\(module.name)' include unapproved verbs that might make them less discoverable. To find the commands with unapproved verbs, run the Import-Module command again with the Verbose parameter. For a list of approved verbs, type Get-Verb.")
    }
    // A noun that needs quotes is warned of too (ModuleCmdletBase.ValidateCommandName).
    let isRestricted = functions.contains { $0.noun.contains { "#,(){}[]&-/\\$^;:\"'<>|?@`*%+=~".contains($0) } }
    if isRestricted, !flag("DisableNameChecking") {
      try writeWarning(
        "Some imported command names contain one or more of the following restricted characters: # , ( ) {{ }} [ ] & - / \\ $ ^ ; : \" ' < > | ? @ ` * % + = ~")
    }
    for function in unapproved {
      try writeVerbose(
        "The '\(function.name)' command in the \(module.name)' module was imported, but because its name does not include an approved verb, it might be difficult to find. For a list of "
          + "approved verbs, type Get-Verb.")
    }
  }

  private func done(_ module: ModuleObject) throws {
    if flag("AsCustomObject") { try write(module.customObject) } else if flag("PassThru") { try write(module) }
  }

  private func export(_ module: ModuleObject) throws {
    // What a module imports is nested in it, and only the module sees it.
    if let outer = session.state.module, !flag("Global") {
      if !outer.nested.contains(where: { $0 === module }) { outer.nested.append(module) }
    } else if !session.modules.contains(where: { $0 === module }) {
      session.modules.append(module)
    }
    try warnOfVerbs(module)
    module.prefix = string("Prefix").flatMap { $0.isEmpty ? nil : $0 } ?? module.manifest?["DefaultCommandPrefix"]?.text ?? ""
    let target = flag("Global") ? session.globalState.top : string("Scope")?.lowercased() == "local" ? session.scope : session.state.top
    // What is chosen of one kind leaves the other kinds away.
    let chooses = ["Function", "Cmdlet", "Variable", "Alias"].contains(where: has)
    func chosen(_ name: String) -> [String]? { has(name) ? strings(name) : chooses ? [] : nil }
    module.importedFunctions = chosen("Function")
    for item in ModuleLoader(session).exporting(module, functions: chosen("Function"), aliases: chosen("Alias"), variables: chosen("Variable")) {
      try writeVerbose("Importing \(item.kind) '\(item.name)'.")
    }
    ModuleLoader(session).export(
      module, to: target, functions: chosen("Function"), aliases: chosen("Alias"), variables: chosen("Variable"), replaces: !flag("NoClobber"))
    try done(module)
  }
}
