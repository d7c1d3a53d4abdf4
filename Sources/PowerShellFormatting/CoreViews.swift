import PowerShellRuntime

/// The views that PowerShell has for its own types.
enum CoreViews {
  private static func table(_ columns: (String, Int?)...) -> View {
    .table(columns.map { Column($0.0, width: $0.1, alignment: .left) })
  }
  static let nameAndValue: [Column] = [
    Column("Name", width: 30, alignment: .left) { entry, session in
      // A key is shown as text, also where it is a number.
      if let key = try session.propertyValue("Key", of: entry) { return .string(try session.formatted(key, "")) }
      return try session.propertyValue("Name", of: entry)
    },
    Column("Value", alignment: .left),
  ]
  private static let command: View = .table([
    Column("CommandType", width: 15, alignment: .left),
    Column("Name", width: 50, alignment: .left) { object, session in
      try session.propertyValue(object.object is AliasInfo ? "DisplayName" : "Name", of: object)
    },
    Column("Version", width: 10, alignment: .left), Column("Source", alignment: .left),
  ])
  private static let file: View = .table([
    Column("UnixMode", width: 10, alignment: .left), Column("User", width: 10, alignment: .right), Column("Group", width: 10, alignment: .left),
    Column("LastWriteTime", width: 16, alignment: .right) { object, session in
      guard let time = try session.propertyValue("LastWriteTime", of: object) else { return nil }
      return .string(try session.formatted(composite: "{0:d} {0:HH}:{0:mm}", time))
    },
    Column("Size", width: 12, alignment: .right) { object, session in
      // A directory's own size is that of one block.
      if let isDirectory = try session.propertyValue("PSIsContainer", of: object), session.truth(isDirectory) { return .int(4096) }
      return try session.propertyValue("Length", of: object)
    },
    Column("Name", alignment: .left) { object, session in
      let shown = try session.propertyValue(session.rendersAnsi ? "NameString" : "Name", of: object)
      guard let name = shown, let target = try session.propertyValue("LinkTarget", of: object), !target.isNull else { return shown }
      return .string("\(name.text) -> \(target.text)")
    },
    // This view's group stands one place further to the right than others (FileSystem.format.ps1xml: a frame of four).
  ], groupLabel: " Directory", group: { object, session in
    (((try? session.propertyValue("PSParentPath", of: object)) ?? nil)?.text ?? "").replacing("Microsoft.PowerShell.Core\\FileSystem::", with: "")
  })
  private static let automation = "System.Management.Automation."
  private static let moduleColumns = [
    Column("ModuleType", width: 10, alignment: .left), Column("Version", width: 10, alignment: .left), Column("PreRelease", width: 10, alignment: .left),
    Column("Name", width: 35, alignment: .left),
  ]
  private static let exportedCommands = Column("ExportedCommands", alignment: .left) { module, _ in
    let names = module.object(as: ModuleObject.self)?.exported.map { Value.string($0.name) } ?? []
    return names.count > 1 ? .array(names) : names.first ?? .null
  }
  /// The editions by their first letters; what says nothing is for Desktop.
  private static let editions = Column("PSEdition", width: 9, alignment: .left) { module, session in
    let named = try session.propertyValue("CompatiblePSEditions", of: module).map { session.enumerated($0).map(\.text) } ?? []
    return .string((named.isEmpty ? ["Desktop"] : named).map { String($0.prefix(4)) }.sorted().joined(separator: ","))
  }

  /// By type; types with a bar between them share a view.
  static let all: [(String, View)] = [
    ("System.Collections.DictionaryEntry", .table(nameAndValue)),
    (automation + "PSVariable", .table([
      Column("Name", width: 30, alignment: .left), Column("Value", alignment: .left),
    ])),
    (["CommandInfo", "ApplicationInfo", "AliasInfo", "FunctionInfo", "CmdletInfo", "ExternalScriptInfo"].map { automation + $0 }.joined(separator: "|"), command),
    (automation + "PSMethod", .table([
      Column("OverloadDefinitions", alignment: .left, wraps: true) { method, session in
        let definitions = try session.propertyValue("OverloadDefinitions", of: method).map { session.enumerated($0).map(\.text) } ?? []
        return .string(definitions.joined(separator: "\n"))
      }
    ])),
    ("HelpInfoShort", .table([
      Column("Name", width: 33, alignment: .left), Column("Category", width: 9, alignment: .left),
      Column("Module", width: 25, alignment: .left) { help, session in try session.propertyValue("ModuleName", of: help) }, Column("Synopsis", alignment: .left),
    ])),
    (automation + "Runspaces.TypeData", table(("TypeName", nil), ("Members", nil))),
    ("System.Version", table(("Major", 6), ("Minor", 6), ("Build", 6), ("Revision", 8))),
    (automation + "SemanticVersion", table(("Major", 6), ("Minor", 6), ("Patch", 6), ("PreReleaseLabel", 15), ("BuildLabel", 10))),
    ("System.Globalization.CultureInfo", table(("LCID", 16), ("Name", 16), ("DisplayName", nil))),
    ("Deserialized.Microsoft.PowerShell.Commands.GenericMeasureInfo", .list(["Count", "Average", "Sum", "Maximum", "Minimum", "Property"].map { Column($0) })),
    ("Deserialized.Microsoft.PowerShell.Commands.TextMeasureInfo", table(("Lines", nil), ("Words", nil), ("Characters", nil), ("Property", nil))),
    ("System.Guid", .table([Column("Guid", alignment: .left) { object, _ in .string(object.text) }])),
    ("System.RuntimeType", .table([
      Column("IsPublic", width: 8, alignment: .left),
      Column("IsSerial", width: 8, alignment: .left) { type, session in try session.propertyValue("IsSerializable", of: type) },
      Column("Name", width: 40, alignment: .left), Column("BaseType", alignment: .left),
    ])),
    ("Microsoft.PowerShell.Commands.GroupInfo", .table([
      Column("Count", width: 5, alignment: .right), Column("Name", width: 25, alignment: .left), Column("Group", alignment: .left),
    ])),
    ("Microsoft.PowerShell.Commands.GroupInfoNoElement", .table([
      Column("Count", width: 5, alignment: .right), Column("Name", width: 25, alignment: .left),
    ])),
    ("Microsoft.PowerShell.Commands.MemberDefinition", .table([
      Column("Name"), Column("MemberType", alignment: .left), Column("Definition"),
    ], groupLabel: "TypeName", group: { object, session in
      ((try? session.propertyValue("TypeName", of: object)) ?? nil)?.text ?? ""
    })),
    (automation + "CommandParameterSetInfo", .lines(ParameterSetView.lines)),
    ("System.DateTime", .lines { object, session in
      // Get-Date's -DisplayHint leaves one half of it.
      let format = ["date": "D", "time": "T"][(try? session.propertyValue("DisplayHint", of: object))??.text.lowercased() ?? ""] ?? "F"
      return [(try? session.formatted(object, format)) ?? object.text]
    }),
    ("System.TimeSpan", .list([
      "Days", "Hours", "Minutes", "Seconds", "Milliseconds", "Ticks", "TotalDays", "TotalHours", "TotalMinutes", "TotalSeconds",
      "TotalMilliseconds",
    ].map { Column($0) })),
    (automation + "PSModuleInfo", .table(moduleColumns + [exportedCommands])),
    ("ModuleInfoGrouping", .table(moduleColumns + [editions, exportedCommands], groupLabel: " Directory", group: { module, session in
      let path = ((try? session.propertyValue("Path", of: module)) ?? nil)?.text ?? ""
      let folder = OverlayFileSystem.parent(path)
      // A folder of the version stands in one of the name.
      let isVersion = OverlayFileSystem.name(of: folder).split(separator: ".").allSatisfy { Int($0) != nil }
      return OverlayFileSystem.parent(isVersion ? OverlayFileSystem.parent(folder) : folder)
    })),
    (automation + "PSRemotingJob|" + automation + "PSEventJob", .table([
      Column("Id", width: 6, alignment: .left), Column("Name", width: 15, alignment: .left),
      Column("PSJobTypeName", width: 15, alignment: .left), Column("State", width: 13, alignment: .left),
      Column("HasMoreData", width: 15, alignment: .left), Column("Location", width: 20, alignment: .left),
      Column("Command", width: 25, alignment: .left),
    ])),
    (automation + "PathInfo", table(("Path", nil))),
    (automation + "CallStackFrame", table(("Command", nil), ("Arguments", nil), ("Location", nil))),
    ("Microsoft.PowerShell.Commands.HistoryInfo", .table([
      Column("Id", width: 4, alignment: .right), Column("Duration", width: 12, alignment: .right) { object, session in
        try session.propertyValue("DurationText", of: object)
      }, Column("CommandLine", alignment: .left),
    ])),
    ("Microsoft.PowerShell.Commands.MatchInfo", .lines { object, session in
      let shown = object.object?.viewText
      let emphasized = session.rendersAnsi && session.environment["__SuppressAnsiEscapeSequences"] == nil ? shown?.emphasized : nil
      return (emphasized ?? shown?.plain ?? (try? session.stringify(object)) ?? object.text).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }),
    ("HelpInfo", .page { object, _ in object.object?.text ?? "" }),
    ("MamlCommandHelpInfo#syntax", .page { object, _ in "\n" + (object.object?.text ?? "") + "\n" }),
    ("MamlParaTextItem", .page { object, session in "\n" + (((try? session.propertyValue("Text", of: object)) ?? nil)?.text ?? "") + "\n" }),
    ("ExtendedCmdletHelpInfo#parameter", .page { object, _ in "\n" + (object.object?.viewText?.plain ?? "") + "\n" }),
    (["parameter", "details", "parameters", "relatedLinks", "alertSet", "examples", "inputTypes", "returnValues"].map { "MamlCommandHelpInfo#" + $0 }.joined(separator: "|"), .page { object, _ in "\n" + (object.object?.text ?? "") + "\n" }),
    ("System.IO.FileInfo|System.IO.DirectoryInfo", file),
    (automation + "PSDriveInfo", .table([
      Column("Name", width: 10, alignment: .left), Column("Used (GB)", width: 13, alignment: .right) { _, _ in .string("") },
      Column("Free (GB)", width: 13, alignment: .right) { _, _ in .string("") },
      Column("Provider", width: 13, alignment: .left) { drive, session in try session.propertyValue("Provider", of: drive).flatMap { try session.propertyValue("Name", of: $0) } },
      Column("Root", width: 35, alignment: .left), Column("CurrentLocation", alignment: .right),
    ])),
    (automation + "ProviderInfo", .table([
      Column("Name", width: 20, alignment: .left), Column("Capabilities", width: 49, alignment: .left), Column("Drives", alignment: .left),
    ])),
    ("Microsoft.PowerShell.Commands.FileHashInfo", .table([
      Column("Algorithm", width: 15, alignment: .left), Column("Hash", width: 70, alignment: .left), Column("Path", alignment: .left),
    ])),
  ]
}
