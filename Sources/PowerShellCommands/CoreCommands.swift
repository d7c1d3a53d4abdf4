import PowerShellFormatting
import PowerShellRuntime

/// PowerShell's own cmdlets and aliases.
public enum CoreCommands {
  /// The functions that a session starts with, as PowerShell's own does (InitialSessionState.BuiltInFunctions).
  private static let functions = [
    ("cd..", "Set-Location .."), ("cd\\", "Set-Location \\"), ("cd~", "Set-Location ~"), ("Pause", "$null = Read-Host 'Press Enter to continue...'"),
    ("prompt", defaultPrompt), ("Clear-Host", "[Console]::Clear()"),
    (
      "oss",
      "[CmdletBinding()] param([ValidateRange(2, 2147483647)][int]$Width, [Parameter(ValueFromPipeline)][psobject]$InputObject) begin { $all = [System.Collections.Generic.List[object]]::new() } process { $all.Add($InputObject) } end { $null = $PSBoundParameters.Remove('InputObject'); $all | Out-String -Stream @PSBoundParameters }"
    ),
  ]

  /// The prompt function that nobody has changed, in whose place the interactive shell has a prompt of its own.
  public static let defaultPrompt = """

    "PS $($executionContext.SessionState.Path.CurrentLocation)$('>' * ($nestedPromptLevel + 1)) ";

    """

  /// Functions that are made when they are first called.
  private static let functionsOnDemand = [
    "mkdir": "[CmdletBinding(SupportsShouldProcess)] param([Parameter(Position = 0, ValueFromPipelineByPropertyName)][string[]]$Path, [string]$Name, [object]$Value, [switch]$Force) process { New-Item @PSBoundParameters -ItemType Directory }",
  ]

  /// The types of what cmdlets put out, for scripts that ask for them by name.
  private static let outputTypes = [
    GroupObject.info, GroupObject.infoNoElement, GetVerb.info, MeasureObject.generic, MeasureObject.objects, MeasureObject.text, GetMember.definition, GetHistory.info,
    TypeDescriptor.orderedHashtable, ConvertFromJson.jsonObject, SessionEvents.arguments, SessionEvents.subscriber, JobObject.eventDescriptor,
  ]

  public static func register(in session: Session, views: ViewTable, isCore: Bool) {
    session.extensions[ObjectIdentifier(ViewTable.self)] = views
    views.add(FormatHex.type.fullName, FormatHex.view)
    for cmdlet in isCore ? CoreCatalog.all : CoreCatalog.all + CoreCatalog.ofOtherModules { session.cmdlets.register(cmdlet.declaration) }
    let unavailable = UnavailableCmdlet.Catalog()
    session.cmdlets.addLoader({ unavailable.cmdlets[$0] }, all: { Array(unavailable.cmdlets.values) })
    for type in outputTypes + ParameterTypes.all + TypeDataObjects.all { session.types.register(type) }
    session.installedModule = { [unowned session] name in
      guard let path = ModuleLoader(session).file(name) else { return nil }
      let leaf = path.split(separator: "/").last.map { $0.split(separator: ".").dropLast().joined(separator: ".") } ?? name
      return InstalledModules(session).describe(InstalledModules.Entry(name: leaf, path: path, version: []))
    }
    session.autoload = { [unowned session] command in
      if let body = functionsOnDemand[command.lowercased()] {
        session.defineFunction(command, body)
        return true
      }
      guard session.variable("PSModuleAutoLoadingPreference")?.text.lowercased() != "none", let entry = InstalledModules(session).exporting(command) else { return false }
      return InstalledModules(session).importForAll(entry)
    }
    for (name, body) in functions { session.defineFunction(name, body) }
    for (name, definition) in CoreAliases.all {
      let alias = AliasInfo(name, definition, source: OwnModule.exporter(ofAlias: name) ?? "")
      if !CoreAliases.changeable.contains(name) { alias.options.insert(.readOnly) }
      if CoreAliases.allScope.contains(name) { alias.options.insert(.allScope) }
      session.globalState.top.aliases[name] = alias
    }
    if !isCore {
      for (name, definition) in CoreAliases.windows { session.globalState.top.aliases[name] = AliasInfo(name, definition) }
    }
  }
}
