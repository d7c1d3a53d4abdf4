import PowerShellRuntime

/// New-PesterConfiguration: the options of Invoke-Pester as an object.
final class NewPesterConfiguration: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("New-PesterConfiguration", module: PesterCommands.module, moduleVersion: PesterCommands.version, className: "New-PesterConfiguration", "Makes a configuration for Invoke-Pester.", [
      CmdletParameter("Hashtable", "System.Collections.IDictionary", position: 0)
    ], make: { NewPesterConfiguration() })
  }

  /// Sections, their options, and what these are at first.
  static let sections: [(String, [(String, Value)])] = [
    ("Run", [("Path", .string(".")), ("ExcludePath", .array([])), ("PassThru", .bool(false)), ("Exit", .bool(false)), ("Throw", .bool(false)), ("SkipRun", .bool(false)), ("TestExtension", .string(".Tests.ps1"))]),
    ("Filter", [("Tag", .array([])), ("ExcludeTag", .array([])), ("FullName", .array([])), ("Line", .array([])), ("ExcludeLine", .array([]))]),
    ("CodeCoverage", [("Enabled", .bool(false))]),
    ("TestResult", [("Enabled", .bool(false)), ("OutputFormat", .string("NUnitXml")), ("OutputPath", .string("testResults.xml")), ("TestSuiteName", .string("Pester"))]),
    ("Should", [("ErrorAction", .string("Stop"))]), ("Debug", [("ShowFullErrors", .bool(false))]),
    ("Output", [("Verbosity", .string("Normal")), ("StackTraceVerbosity", .string("Filtered")), ("CIFormat", .string("Auto"))]),
    ("TestDrive", [("Enabled", .bool(true))]), ("TestRegistry", [("Enabled", .bool(false))]),
  ]

  override func process() throws {
    let given = value("Hashtable")?.object(as: DictionaryObject.self)
    try write(CustomObject(NewPesterConfiguration.sections.map { section, options in
      let own = given?[section]?.object(as: DictionaryObject.self)
      return (section, .object(CustomObject(options.map { ($0.0, own?[$0.0] ?? $0.1) })))
    }, type: TypeDescriptor("PesterConfiguration", base: .customObject)))
  }
}
