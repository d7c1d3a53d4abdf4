/// Commands as Get-Command gives them, each kind with its own properties.
///
/// Rules: the documentation of System.Management.Automation.CommandInfo and its subclasses.
enum CommandMembers {
  static func load(_ type: MemberBuilder) {
    switch type.type.name {
    case "CommandInfo": loadCommand(type)
    case "CmdletInfo": loadCmdlet(type)
    case "FunctionInfo": loadFunction(type)
    case "AliasInfo": loadAlias(type)
    case "ScriptInfo": type.property("ScriptBlock", "scriptblock") { _, this in (info(this) as? BlockCommandInfo).map { .object($0.block) } ?? .null }
    case "ExternalScriptInfo": loadScript(type)
    case "ApplicationInfo": loadApplication(type)
    default: break
    }
  }

  private static func info(_ value: Value) -> CommandInfo? { value.object(as: CommandInfo.self) }

  /// Where a script or a program is.
  private static func path(_ this: Value) -> String? { (info(this) as? ScriptInfo)?.path ?? (info(this) as? ApplicationInfo)?.path }

  private static func loadCommand(_ type: MemberBuilder) {
    type.property("Name", "string") { _, this in .string(info(this)?.name ?? "") }
    type.property("CommandType", "System.Management.Automation.CommandTypes") { _, this in
      .object(EnumObject(TypeCatalog.commandTypes, info(this)?.kind.rawValue ?? 0))
    }
    type.property("Version", "version") { _, this in info(this)?.version.map { .object($0) } ?? .null }
    type.property("Source", "string") { _, this in .string(path(this) ?? info(this)?.source ?? "") }
    type.property("ModuleName", "string") { _, this in .string(info(this)?.source ?? "") }
    type.property("Module", "psmoduleinfo") { session, this in 
      // A function of a module that nobody has imported belongs to it as well.
      if let module = (info(this) as? FunctionInfo)?.block.state.module { return .object(module) }
      guard let name = info(this)?.source, !name.isEmpty else { return .null }
      return (session.modules.first { $0.name == name } ?? session.ownModule(name)).map { .object($0) } ?? .null
    }
    type.property("Visibility", "System.Management.Automation.SessionStateEntryVisibility") { _, _ in
      .object(EnumObject(NetEnumerations.named("System.Management.Automation.SessionStateEntryVisibility"), 0))
    }
    type.property("RemotingCapability", "System.Management.Automation.RemotingCapability") { session, this in described(this, session)?.metadata.describedRemoting ?? .null }
    type.property("Definition", "string") { _, this in
      switch info(this) {
      case let alias as AliasInfo: .string(alias.definition)
      case let function as FunctionInfo: .string(function.block.text)
      case let script as BlockCommandInfo: .string(script.block.text)
      case let info?: .string(path(this) ?? CommandSyntax.text(info))
      case nil: .string("")
      }
    }
    type.property("OutputType", "System.Object") { session, this in
      if info(this) is AliasInfo, described(this, session) == nil { return .null }
      return .array((described(this, session)?.metadata.outputTypes ?? []).map { name in
        let type = session.types.type(named: name)
        return AttributeObjects.typeName(name, type === TypeDescriptor.customObject ? .psObject : type)
      })
    }
    loadParameters(type)
    type.method("System.Management.Automation.ParameterMetadata ResolveParameter(string name)") { session, this, a in
      guard !a[0].text.isEmpty else { throw Failure.engineArgument("name") }
      guard let metadata = info(this)?.metadata, let found = metadata.describedParameters.first(where: { CaseFolding.equal($0.name, a[0].text) })
        ?? metadata.describedParameters.first(where: { $0.aliases.contains { CaseFolding.equal($0, a[0].text) } })
        ?? metadata.describedParameters.first(where: { ([$0.name] + $0.aliases).contains { $0.lowercased().hasPrefix(a[0].text.lowercased()) } })
      else {
        throw Failure.dotNet("System.Management.Automation.ParameterBindingException", "A parameter cannot be found that matches parameter name '\(a[0].text)'.")
      }
      return .object(found.describe(session, in: metadata))
    }
  }

  /// An alias has the parameters of its command, and no sets.
  private static func loadParameters(_ type: MemberBuilder) {
    type.property("Parameters", "System.Object") { session, this in
      guard let own = info(this), let info = (own as? AliasInfo).map({ resolved($0, session) }) ?? own else { return .null }
      let table = DictionaryObject(type: session.types.generic("System.Collections.Generic.Dictionary", [.string, .object]) ?? .hashtable)
      for parameter in info.metadata.describedParameters {
        table[parameter.name] = .object(parameter.describe(session, in: info.metadata))
      }
      return .object(table)
    }
    type.property("ParameterSets", "System.Object") { session, this in
      guard let info = info(this), !(info is AliasInfo) else { return .null }
      return .array(CommandSyntax.sets(info, usesFullNames: false).map { name, text in
        let set = CustomObject("System.Management.Automation.CommandParameterSetInfo", [
          ("Name", .string(name)), ("IsDefault", .bool(name == info.metadata.defaultSet)),
          ("Parameters", .array(info.metadata.describedParameters.compactMap { $0.describe(in: name, of: info.metadata, session).map { .object($0) } })),
        ])
        set.display = text
        return .object(set)
      })
    }
  }

  /// The files of PowerShell's own help.
  private static let helpFiles = [
    "Microsoft.PowerShell.Core": "System.Management.Automation", "Microsoft.PowerShell.Utility": "Microsoft.PowerShell.Commands.Utility",
    "Microsoft.PowerShell.Management": "Microsoft.PowerShell.Commands.Management", "Microsoft.PowerShell.Security": "Microsoft.PowerShell.Security",
    "Microsoft.PowerShell.Host": "Microsoft.PowerShell.ConsoleHost",
  ].mapValues { $0 + ".dll-Help.xml" }

  private static func loadNames(_ type: MemberBuilder) {
    // A name without a hyphen has neither (CmdletInfo.SplitCmdletName).
    func parts(_ this: Value) -> [Substring] { (info(this)?.name ?? "").split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false) }
    type.property("Verb", "string") { _, this in .string(parts(this).count == 2 ? String(parts(this)[0]) : "") }
    type.property("Noun", "string") { _, this in .string(parts(this).count == 2 ? String(parts(this)[1]) : "") }
    type.property("HelpUri", "string") { session, this in
      .string(described(this, session)?.metadata.helpUri ?? "")
    }
    type.property("HelpFile", "string") { _, this in (info(this) as? CmdletInfo).map { .string(helpFiles[$0.source] ?? "") } ?? .null }
    type.property("DefaultParameterSet", "string") { _, this in info(this)?.metadata.defaultSet.map { .string($0) } ?? .null }
  }

  private static func loadOptions(_ type: MemberBuilder) {
    type.property("Options", "System.Management.Automation.ScopedItemOptions", set: { session, this, value in
      guard let wanted = value.object(as: EnumObject.self) else { return }
      (info(this) as? FunctionInfo)?.options = ScopedItemOptions(rawValue: wanted.value)
    }) { _, this in
      .object(EnumObject(ScopedItemOptions.type, info(this)?.options.rawValue ?? 0))
    }
  }

  private static func loadCmdlet(_ type: MemberBuilder) {
    loadNames(type)
    loadOptions(type)
    // The engine's own cmdlets belong to no module, but to what once was a snap-in.
    type.property("PSSnapIn", "System.Management.Automation.PSSnapInInfo") { _, this in
      guard let info = info(this), info.source == "Microsoft.PowerShell.Core" else { return .null }
      let snapIn = CustomObject([("Name", .string(info.source)), ("PSVersion", .object(VersionObject(Session.engineVersion)))], type: TypeDescriptor("System.Management.Automation.PSSnapInInfo"))
      snapIn.display = info.source
      return .object(snapIn)
    }
    type.property("ImplementingType", "type") { _, this in (info(this) as? CmdletInfo).map { .object(TypeObject($0.implementingType)) } ?? .null }
  }

  private static func loadFunction(_ type: MemberBuilder) {
    loadNames(type)
    loadOptions(type)
    type.property("ScriptBlock", "scriptblock") { _, this in (info(this) as? FunctionInfo).map { .object($0.block) } ?? .null }
    type.property("CmdletBinding", "bool") { _, this in .bool(info(this)?.metadata.isAdvanced ?? false) }
    type.property("Description", "string") { _, _ in .string("") }
  }

  /// The command that a value is; of an alias the one that it stands for.
  private static func described(_ value: Value, _ session: Session) -> CommandInfo? {
    info(value).flatMap { info in (info as? AliasInfo).map { resolved($0, session) } ?? info }
  }

  /// The command that an alias comes to, over other aliases.
  private static func resolved(_ alias: AliasInfo, _ session: Session) -> CommandInfo? { try? session.resolveCommand(alias.definition) }

  private static func loadAlias(_ type: MemberBuilder) {
    func alias(_ this: Value) -> AliasInfo? { info(this) as? AliasInfo }
    loadOptions(type)
    type.property("Description", "string") { _, this in .string(alias(this)?.aliasDescription ?? "") }
    // What type data adds to an alias.
    func add(_ name: String, _ get: @escaping (AliasInfo, Session) -> String?) {
      type.type.add(Member(name, .ScriptProperty, .property(get: { session, this in alias(this).flatMap { get($0, session) }.map { .string($0) } ?? .null }, set: nil), definition: "System.Object \(name) {get;}"))
    }
    add("HelpUri") { alias, session in resolved(alias, session)?.metadata.helpUri ?? "" }
    add("ResolvedCommandName") { alias, session in session.findCommand(alias.definition)?.name }
    add("DisplayName") { alias, session in "\(alias.name) -> \(session.findCommand(alias.definition)?.name ?? alias.definition)" }
    type.property("ReferencedCommand", "System.Object") { session, this in
      guard let alias = alias(this) else { return .null }
      if let next = session.findAlias(alias.definition.lowercased()) { return .object(next) }
      return resolved(alias, session).map { .object($0) } ?? .null
    }
    type.property("ResolvedCommand", "System.Object") { session, this in alias(this).flatMap { resolved($0, session) }.map { .object($0) } ?? .null }
  }

  private static func loadScript(_ type: MemberBuilder) {
    func script(_ this: Value) -> ScriptInfo? { info(this) as? ScriptInfo }
    type.property("Path", "string") { _, this in path(this).map { .string($0) } ?? .null }
    type.property("ScriptBlock", "scriptblock") { _, this in script(this).map { .object($0.block) } ?? .null }
    type.property("ScriptContents", "string") { _, this in
      script(this).map { .string($0.block.code.source.text(0, $0.block.code.source.bytes.count)) } ?? .null
    }
    type.property("OriginalEncoding", "System.Text.Encoding") { _, _ in EncodingMembers.object(.utf8) }
  }

  private static func loadApplication(_ type: MemberBuilder) {
    type.property("Path", "string") { _, this in path(this).map { .string($0) } ?? .null }
    type.property("Extension", "string") { _, this in
      guard let path = path(this), let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return .string("") }
      return .string(String(path[dot...]))
    }
  }
}
