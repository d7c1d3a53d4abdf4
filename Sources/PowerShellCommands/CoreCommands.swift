import PowerShellFormatting
import PowerShellRuntime

/// PowerShell's own cmdlets and aliases.
public enum CoreCommands {
  /// Functions for moving about, which are made when they are first called.
  private static let shortcuts = ["cd..": "..", "cd\\": "/", "cd~": "~"]

  /// The types of what cmdlets put out, for scripts that ask for them by name.
  private static let outputTypes = [
    GroupObject.info, GroupObject.infoNoElement, GetVerb.info, MeasureObject.generic, MeasureObject.objects, MeasureObject.text, GetMember.definition, GetHistory.info,
    TypeDescriptor.orderedHashtable,
  ]

  public static func register(in session: Session, views: ViewTable, withWindowsAliases: Bool) {
    session.extensions[ObjectIdentifier(ViewTable.self)] = views
    views.add(FormatHex.type.fullName, FormatHex.view)
    for cmdlet in CoreCatalog.all { session.cmdlets.register(cmdlet.declaration) }
    for type in outputTypes { session.types.register(type) }
    session.installedModule = { [unowned session] name in
      guard let path = ModuleLoader(session).file(name) else { return nil }
      let leaf = path.split(separator: "/").last.map { $0.split(separator: ".").dropLast().joined(separator: ".") } ?? name
      return InstalledModules(session).describe(InstalledModules.Entry(name: leaf, path: path, version: []))
    }
    session.autoload = { [unowned session] command in
      if let target = shortcuts[command.lowercased()], let block = try? session.scriptBlock("Set-Location \(target)") {
        session.globalState.top.functions[command.lowercased()] = FunctionInfo(command, block, isFilter: false, module: nil)
        return true
      }
      guard session.variable("PSModuleAutoLoadingPreference")?.text.lowercased() != "none", let entry = InstalledModules(session).exporting(command) else { return false }
      return (try? session.invokeCommand("Import-Module", [("Name", .string(entry.path)), ("Global", .bool(true))])) != nil
    }
    for (name, definition) in CoreAliases.all {
      let alias = AliasInfo(name, definition)
      alias.isReadOnly = !CoreAliases.changeable.contains(name)
      session.globalState.top.aliases[name] = alias
    }
    if withWindowsAliases {
      for (name, definition) in CoreAliases.windows { session.globalState.top.aliases[name] = AliasInfo(name, definition) }
    }
  }
}
