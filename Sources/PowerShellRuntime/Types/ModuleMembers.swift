/// The members of System.Management.Automation.PSModuleInfo.
enum ModuleMembers {
  static func load(_ type: MemberBuilder) {
    func info(_ value: Value) -> ModuleObject? { value.object(as: ModuleObject.self) }
    type.property("Name", "string") { _, this in .string(info(this)?.name ?? "") }
    type.property("Path", "string") { _, this in .string(info(this)?.ownPath ?? info(this)?.path ?? "") }
    type.property("ModuleBase", "string") { _, this in
      .string(info(this)?.base ?? info(this)?.path.map(OverlayFileSystem.parent) ?? "")
    }
    type.property("Version", "version") { session, this in try session.convert(.string(info(this)?.version ?? "0.0"), to: .version) }
    type.property("Definition", "string") { session, this in
      guard let path = info(this)?.path, path.hasSuffix(".psm1"), let bytes = session.files.read(path) else { return .string("") }
      return .string(FileText.decode(bytes))
    }
    type.property("Description", "string") { _, this in .string(info(this)?.summary ?? "") }
    type.property("ModuleType", "string") { _, this in
      .object(EnumObject(TypeCatalog.moduleTypes, TypeCatalog.moduleTypes.enumeration?.value(info(this)?.kind ?? "Script") ?? 0))
    }
    func ofGallery(_ name: String, _ this: Value, _ session: Session) throws -> Value {
      let data = try info(this).map { try session.propertyValue("PSData", of: $0.privateData) ?? .null } ?? .null
      return data.isNull ? .null : try session.propertyValue(name, of: data) ?? .null
    }
    type.property("PreRelease", "string") { session, this in try ofGallery("Prerelease", this, session) }
    type.property("ReleaseNotes", "string") { session, this in try ofGallery("ReleaseNotes", this, session) }
    for name in ["ProjectUri", "LicenseUri", "IconUri"] {
      type.property(name, "uri") { session, this in
        let address = try ofGallery(name, this, session)
        return address.isNull ? .null : try session.convert(address, to: .uri)
      }
    }
    // PowerShell reads them once for the list and once for the manifest, and lists both (ModuleCmdletBase.LoadModuleManifest).
    type.property("Tags", "System.Collections.Generic.IEnumerable[string]") { session, this in
      let tags = session.enumerated(try ofGallery("Tags", this, session)).filter { !$0.isNull }
      return .array(tags + tags)
    }
    type.property("LogPipelineExecutionDetails", "bool") { _, _ in .bool(false) }
    type.property("SessionState", "System.Management.Automation.SessionState") { session, this in info(this).map { session.sessionStateObject($0.state) } ?? .null }
    type.method("scriptblock NewBoundScriptBlock(scriptblock scriptBlockToBind)") { _, this, a in
      guard let module = info(this), let block = a[0].object(as: ScriptBlock.self) else { return .null }
      return .object(ScriptBlock(block.code, state: module.state))
    }
    type.property("Author", "string") { _, this in info(this).flatMap { $0.author.isEmpty && $0.manifest == nil ? nil : .string($0.author) } ?? .null }
    type.property("Guid", "guid") { _, this in .object(GuidObject(info(this)?.guid.lowercased() ?? "")) }
    type.property("NestedModules", "System.Object") { _, this in .array((info(this)?.nested ?? []).map { .object($0) }) }
    type.property("OnRemove", "scriptblock", set: { _, this, value in info(this)?.onRemove = value }) { _, this in info(this)?.onRemove ?? .null }
    let accessMode = NetEnumerations.named("System.Management.Automation.ModuleAccessMode")
    type.property("AccessMode", accessMode.fullName, set: { session, this, value in
      guard let module = info(this), let wanted = value.object(as: EnumObject.self).flatMap({ ModuleObject.AccessMode(rawValue: $0.value) })
      else { return }
      // A constant module stays one (PSModuleInfo.AccessMode).
      if module.accessMode == .constant { throw Failure.dotNet("System.Management.Automation.PSInvalidOperationException", "Operation is not valid due to the current state of the object.") }
      module.accessMode = wanted
    }) { _, this in .object(EnumObject(accessMode, info(this)?.accessMode.rawValue ?? 0)) }
    type.property("PrivateData", "System.Object") { _, this in info(this)?.privateData ?? .null }
    for (name, result) in [
      ("RootModule", "string"), ("CompanyName", "string"), ("Copyright", "string"), ("HelpInfoUri", "string"), ("PowerShellVersion", "version"),
      ("PowerShellHostName", "string"), ("DotNetFrameworkVersion", "version"), ("Prefix", "string"),
    ] {
      let key = ["HelpInfoUri": "HelpInfoURI", "Prefix": "DefaultCommandPrefix"][name] ?? name
      type.property(name, result) { session, this in
        guard let item = info(this)?.manifest?[key], !item.text.isEmpty else { return .null }
        return result == "version" ? try session.convert(item, to: .version) : .string(item.text)
      }
    }
    let ofFiles = ["FileList": "FileList", "Scripts": "ScriptsToProcess", "ExportedTypeFiles": "TypesToProcess", "ExportedFormatFiles": "FormatsToProcess"]
    for name in ["CompatiblePSEditions", "RequiredModules", "FileList", "ModuleList", "Scripts", "ExportedTypeFiles", "ExportedFormatFiles"] {
      let key = ofFiles[name] ?? name
      type.property(name, "System.Object") { session, this in
        if name == "RequiredModules", let required = info(this)?.required, !required.isEmpty { return .array(required.map { .object($0) }) }
        let items = info(this)?.manifest?[key].map { session.enumerated($0) } ?? []
        if ofFiles[name] != nil, let manifest = info(this)?.importedPath {
          return .array(items.map { .string(session.absolutePath($0.text, beside: manifest)) })
        }
        return .array(name == "RequiredModules" ? items.map { .string(ModuleObject.requestedName($0)) } : items)
      }
    }
    /// Cmdlets are in the module's order, functions and aliases by their names (ModuleIntrinsics.SortAndRemoveDuplicates).
    func exported(_ this: Value, _ kind: CommandInfo.Kind) -> [CommandInfo] {
      let all = (info(this)?.exported ?? []).filter { $0.kind == kind }
      return kind == .cmdlet ? all : all.sorted { $0.name.lowercased() < $1.name.lowercased() }
    }
    /// Aliases are listed by the names that the module gives them.
    /// What an import left away has no prefix either.
    func imported(_ command: CommandInfo, _ this: Value) -> String {
      guard let module = info(this), !(command is AliasInfo), module.importedFunctions?.contains(where: { Wildcard($0).matches(command.name) }) ?? true else { return command.name }
      return module.importedName(command.name)
    }
    for (name, wanted) in [("ExportedFunctions", CommandInfo.Kind.function), ("ExportedAliases", .alias), ("ExportedCmdlets", .cmdlet)] {
      type.property(name, "System.Object") { session, this in
        let table = DictionaryObject(type: session.types.generic("System.Collections.Generic.Dictionary", [.string, .object]) ?? .hashtable)
        for command in exported(this, wanted) { table[imported(command, this)] = .object(command) }
        return .object(table)
      }
    }
    type.property("ExportedCommands", "System.Object") { session, this in
      let table = DictionaryObject(type: session.types.generic("System.Collections.Generic.Dictionary", [.string, .object]) ?? .hashtable)
      var kinds: [CommandInfo.Kind] = []
      for command in info(this)?.exported ?? [] where !kinds.contains(command.kind) { kinds.append(command.kind) }
      for command in kinds.flatMap({ exported(this, $0) }) { table[imported(command, this)] = .object(command) }
      return .object(table)
    }
    type.property("ExportedVariables", "System.Object") { session, this in
      let variable = session.types.type(named: "psvariable") ?? .object
      let table = DictionaryObject(type: session.types.generic("System.Collections.Generic.Dictionary", [.string, variable]) ?? .hashtable, ignoresCase: true)
      guard let module = info(this) else { return .object(table) }
      for name in module.exportedVariables.sorted(by: { $0.lowercased() < $1.lowercased() }) { table[name] = .object(VariableObject(name, in: module.state.top)) }
      return .object(table)
    }
    type.method("System.Object Invoke(scriptblock scriptBlock, Params System.Object[] args)") { session, this, a in
      guard let module = info(this), let block = a[0].object(as: ScriptBlock.self) else { return .null }
      let bound = ScriptBlock(block.code, state: module.state)
      let values = try bound.invokeCollecting(session, arguments: session.enumerated(a[1]))
      return values.count == 1 ? values[0] : .array(values)
    }
  }
}
