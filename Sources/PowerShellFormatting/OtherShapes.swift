import PowerShellRuntime

/// What the Format cmdlets show of types whose own view has another shape (PowerShellCore_format_ps1xml.cs, DotNetTypes_format_ps1xml.cs).
enum OtherShapes {
  private static func columns(_ names: String) -> [Column] { names.split(separator: " ").map { Column(String($0)) } }
  /// The names in a table of what a module exports.
  private static func keys(_ name: String) -> Column {
    Column(name) { object, session in
      guard let table = try session.propertyValue(name, of: object) else { return nil }
      let names = try session.propertyValue("Keys", of: table).map { session.enumerated($0) } ?? []
      return names.count > 1 ? .array(names) : names.first ?? .string("")
    }
  }
  private static let automation = "System.Management.Automation."
  private static let function = columns("Name CommandType Definition")

  /// Types whose lists and wide views have the groups of their tables.
  static let groupedInAllShapes: Set<String> = ["System.IO.FileInfo", "System.IO.DirectoryInfo"]

  /// Of Format-List.
  static let lists: [(String, [Column])] = [
    ("System.Collections.DictionaryEntry", CoreViews.nameAndValue),
    ("System.IO.FileInfo", columns("Name Length CreationTime LastWriteTime LastAccessTime Mode LinkType Target VersionInfo")),
    ("System.IO.DirectoryInfo", columns("Name CreationTime LastWriteTime LastAccessTime Mode LinkType Target")),
    ("System.DateTime", columns("DisplayHint Date Day DayOfWeek DayOfYear Hour Kind Millisecond Microsecond Nanosecond Minute Month Second Ticks TimeOfDay Year DateTime")),
    ("Microsoft.PowerShell.Commands.GroupInfo", columns("Name Count Group Values")),
    ("Microsoft.PowerShell.Commands.GroupInfoNoElement", columns("Name Count Values")),
    (automation + "ProviderInfo", columns("Name Drives Path Home Description Capabilities ImplementingType")),
    (automation + "PSDriveInfo", columns("Name Description Provider Root CurrentLocation")),
    (automation + "AliasInfo", columns("DisplayName CommandType Definition ReferencedCommand ResolvedCommand")),
    (automation + "FunctionInfo", function), (automation + "FilterInfo", function),
    (automation + "ApplicationInfo", columns("Name CommandType Definition Extension Path FileVersionInfo")),
    (automation + "CmdletInfo", columns("Name CommandType Definition Path DLL HelpFile ParameterSets ImplementingType Verb Noun")),
    (automation + "PSModuleInfo", columns("Name Path Description ModuleType Version PreRelease NestedModules") + ["ExportedFunctions", "ExportedCmdlets", "ExportedVariables", "ExportedAliases"].map(keys)),
  ]
  /// Of Format-Table.
  static let tables: [(String, [Column])] = [
    ("System.TimeSpan", ["Days", "Hours", "Minutes", "Seconds", "Milliseconds"].map { Column($0, alignment: .left) })
  ]
  /// Of Format-Wide.
  static let wides: [(String, Column)] = [
    ("System.TimeSpan", Column("TotalMilliseconds")), (automation + "PSModuleInfo", Column("Name")),
  ]
}
