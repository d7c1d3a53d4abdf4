import PowerShellFormatting
import PowerShellRuntime

/// PowerShell's own cmdlets and aliases.
public enum CoreCommands {
  /// The types of what cmdlets put out, for scripts that ask for them by name.
  private static let outputTypes = [
    GroupObject.info, GroupObject.infoNoElement, GetVerb.info, MeasureObject.generic, MeasureObject.objects, MeasureObject.text, GetMember.definition, GetHistory.info,
    JsonReader.orderedHashtable,
  ]

  public static func register(in session: Session, views: ViewTable, withWindowsAliases: Bool) {
    session.extensions[ObjectIdentifier(ViewTable.self)] = views
    views.add(FormatHex.type.fullName, FormatHex.view)
    for cmdlet in CoreCatalog.all { session.cmdlets.register(cmdlet.declaration) }
    for type in outputTypes { session.types.register(type) }
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
