import PowerShellSyntax

/// A PowerShell session: everything that scripts can see and change.
///
/// The session runs on one thread. State that belongs to a call stands in `Scope` and `Frame`; what stands here outlives
/// calls.
public final class Session {
  public let types = TypeRegistry()
  public let globalState: SessionState
  public var state: SessionState
  public weak var host: Host?
  /// Where output goes that nobody takes: the formatter.
  public var defaultOutput: Sink = NullSink.shared
  public var streams = StreamTargets()
  public var errors = ListObject()
  /// `$?` of the last statement.
  public var lastStatus = true
  public var lastExitCode: Value = .null
  /// When the session began, on its clock.
  public let startedAt = Session.currentTicks()
  /// The files of the modules that are being loaded, each inside the one before it.
  public var modulesBeingLoaded: [String] = []
  /// How many try blocks and trapped blocks are being run: inside them errors propagate.
  var catchDepth = 0
  public var callDepth = 0
  /// Beyond this many nested calls a script is stopped, as PowerShell stops it ("call depth overflow").
  public var callDepthLimit = 1000
  public var cmdlets = CmdletTable()
  public var modules: [ModuleObject] = []
  /// The modules of cmdlets that are always there, by their names in lower case, as far as somebody asked for them.
  var ownModules: [String: ModuleObject] = [:]
  /// Starting up looks up commands of this one.
  var ownModulesInUse: Set<String> = ["Microsoft.PowerShell.Management"]
  var lastModuleInUse = ""
  public var typeData: [String: TypeData] = [:] { didSet { hasTypeDataToString = typeData.values.contains { $0.members["tostring"] != nil } } }
  /// Whether any type's text is a script's.
  private(set) var hasTypeDataToString = false
  /// The type data files that Update-TypeData and modules have read.
  public var loadedTypeFiles: Set<String> = []
  /// The types that a conversion is calling a constructor of.
  var constructed: Set<ObjectIdentifier> = []
  /// What completes arguments, by `command:parameter` in lower case; either may be empty.
  public var argumentCompleters: [String: ScriptBlock] = [:]
  /// What completes the arguments of programs, by their names; `fallbackCompleter` is asked for all others.
  public var nativeCompleters: [String: ScriptBlock] = [:]
  public static let fallbackCompleter = ""
  public var frames: [Frame] = []
  public var isInterrupted: () -> Bool = { false }
  private var pollCount: UInt32 = 0
  /// Looks now and then whether what runs shall stop, where looking each time would be felt.
  @inline(__always) func pollInterrupt() throws {
    pollCount &+= 1
    if pollCount & 1023 == 0, isInterrupted() { throw Unwind.interrupted }
  }
  public var history: [HistoryEntry] = []
  /// The id of the last input that was kept, also where it was forgotten since.
  private var lastHistoryId = 0
  /// What the history keeps in place of the input that runs: Invoke-History puts there what it runs again.
  public var keptInput: String?

  /// The input that runs, of an interactive shell.
  public var runningInput: (text: String, start: Int64)?

  /// Keeps the input that runs as one that has ended, in front of what it adds itself (LocalPipeline.AddHistoryEntryFromAddHistoryCmdlet).
  public func keepRunningInput() {
    guard let (text, start) = runningInput else { return }
    runningInput = nil
    keep(input: keptInput ?? text, start: start, end: Session.currentTicks(), succeeded: true)
  }

  /// Keeps an input that has ended.
  @discardableResult
  public func keep(input text: String, start: Int64, end: Int64, succeeded: Bool) -> HistoryEntry {
    lastHistoryId = nextHistoryId
    let entry = HistoryEntry(id: lastHistoryId, text: text, start: start, end: end, succeeded: succeeded)
    history.append(entry)
    return entry
  }
  var nextHistoryId: Int { max(lastHistoryId, history.last?.id ?? 0) + 1 }
  /// The virtual clock in ticks; Start-Sleep moves it.
  public static var currentTicks: () -> Int64 = { CalendarDate.unixEpoch }
  public var sleep: (Int64) throws -> Void = { _ in }
  public var files: FileSystem = OverlayFileSystem()
  public var environment: [String: String] = [:]
  public var location = Location("/") {
    didSet {
      location.settle()
      if location.drive == nil, location.path.hasPrefix("/") { rootLocation = location.path }
    }
  }
  /// The folder of the drive `/` that the session was in last.
  public private(set) var rootLocation = "/"
  /// The stacks of Push- and Pop-Location by their names in lower case.
  public var locationStacks: [String: [Location]] = ["default": []]
  /// The key of the stack that is meant without a name.
  public var currentLocationStack = "default"
  /// Where `Set-Location -` and `Set-Location +` lead, at most 20 steps.
  private var earlierLocations: [Location] = []
  private var laterLocations: [Location] = []

  /// Called before the location changes to a new place.
  public func rememberLocation() {
    earlierLocations = Array((earlierLocations + [location]).suffix(20))
    laterLocations = []
  }

  /// The place that is one step back or forward in the history of locations; nil at its end.
  public func stepLocation(back: Bool) -> Location? {
    guard let target = back ? earlierLocations.popLast() : laterLocations.popLast() else { return nil }
    if back { laterLocations.append(location) } else { earlierLocations.append(location) }
    return target
  }
  /// The input that `$MyInvocation` was last asked for, as a script block.
  var lastPromptBlock: (source: SourceText, block: ScriptBlock)?
  var pipelineNumber = 0
  /// Modules' own data, by the type of the module.
  public var extensions: [ObjectIdentifier: AnyObject] = [:]
  /// Counts definitions of commands, so that places that call one know when to look again.
  public var commandEpoch = 0
  /// Notes that a scope is over, with the commands that were defined in it.
  public func noteEnd(of scope: Scope) {
    if scope.hasCommands { commandEpoch += 1 }
  }
  /// A script file is the whole run, and nobody types inputs.
  public internal(set) var isRunningFile = false
  /// Hears of each error that nothing caught, kept or redirected.
  public var didShowError: (ErrorRecordObject) -> Void = { _ in }
  /// Whether a cmdlet can be found now; service modules hide theirs until they are imported.
  public var cmdletFilter: ((CmdletInfo) -> Bool)?
  /// Formats values as text of a width.
  public var formatter: (([Value], Int) throws -> String)?
  /// Makes what shows objects as they come, for a width: a sink for the objects, and what ends it; the text goes to the closure.
  public var outputFormatter: ((_ width: Int, _ isScreen: Bool, _ emit: @escaping (String) -> Void) -> (sink: Sink, finish: () -> Void))?
  private(set) lazy var style = PSStyle()
  /// The user's own directory, as `~` and `$HOME` have it.
  public var home = "/root" {
    didSet { define("HOME", .string(home), readOnly: true) }
  }
  /// Where the script is that runs when the shell opens; `$PROFILE`.
  public var profile = "/root/.config/powershell/Microsoft.PowerShell_profile.ps1"
  /// Help topics that are about no command, by their names.
  public var helpTopics: [String: String] = [:]
  /// Why there is no command of a name, or no drive of a name with a colon behind it; nil where nothing is known of it.
  public var missingReason: ((String) -> String?)?
  /// The candidates of a kind for what is typed, as [CompletionCompleters] gives them: CompletionResult objects.
  public var completer: ((Session, CompletionKind, String) -> [Value])?
  /// What stands at a column of a text, as [CommandCompletion]::CompleteInput gives it.
  public var inputCompleter: ((Session, String, Int) -> Value)?
  /// What en-US puts between the items of a list, which scripts may change ((Get-Culture).TextInfo.ListSeparator).
  var ownListSeparator = ","
  var cultures = Cultures() { didSet { culturesChanged() } }
  /// The culture that numbers and dates are written by; nil is en-US, which `DateText` and `NumberText` have.
  public internal(set) var culture: Culture?
  /// The code with which a script has asked the host to end behind it ($Host.SetShouldExit).
  var requestedExit: Int?
  /// `$Host`: one object, so that what scripts set of it stays.
  public private(set) lazy var hostObject: Value = HostObjects.host()
  var console = HostObjects.Console()
  /// Finds a module that is installed but not imported.
  public var availableModules: ((String) -> ModuleObject?)?
  /// Finds a module that stands as a file in PSModulePath, or at a path.
  public var installedModule: ((String) -> ModuleObject?)?
  /// Imports the installed module that has a command of this name.
  ///
  /// - Returns: whether there was one.
  public var autoload: ((String) -> Bool)?
  /// The names of those modules.
  public var availableModuleNames: [String] = []
  /// Gets the set and the parameters of a documented cmdlet when they are bound; it is not run then.
  public var onBound: ((String, DictionaryObject) -> Void)?
  /// Answers requests to the web services that a rehearsal plays; nil for all others.
  public var webService: ((WebQuestion) throws -> WebAnswer?)?
  /// The drives of other providers that New-PSDrive has made, by their names in lower case.
  public var providerDrives: [String: ProviderDrive] = [:]
  /// Those of the file system, be their scopes there or not.
  var madeFileDrives = ["temp": FileDrive("Temp", root: "/tmp/", description: "Drive that maps to the temporary directory path for the current user")]
  /// Whether paths such as C:\Temp are good: folders of the overlay stand for the drives of Windows.
  public var hasWindowsDrives = true
  public var jobs: [JobObject] = []
  /// Statements of this many frames let their errors leave them: those of a pipeline that a program runs.
  var framesThatThrow = 0
  /// The program of a name, where the shell plays its part.
  public var application: ((String) -> ApplicationInfo?)?
  /// Makes the session of a new runspace.
  public var makeRunspace: (() -> Session)?
  var runspaceCount = 0
  /// The runspace that scripts of this session run in.
  private(set) lazy var defaultRunspace: Runspace = {
    let runspace = Runspace(self, id: 1, instanceId: newGuid())
    runspace.state = "Opened"
    return runspace
  }()
  /// Errors that this session's statements have reported, for exit codes.
  public var hadErrors = false
  public var random = SeededRandom(seed: 42)
  /// What Get-Random draws from, once it was asked or given a seed.
  public var commandRandom: CommandRandom?

  /// The transcripts that are being kept.
  public var transcripts: [TranscriptLog] = []
  /// In a runspace that runs a block for another: that one's values of the variables that the block names by `$using:`.
  var usingValues: [Int32: Value]?
  /// The numbers that jobs have taken.
  var jobCount = 0

  public init() {
    globalState = SessionState(top: Scope(parent: nil))
    globalState.top.isScriptScope = true
    state = globalState
    reference.session = self
    defineAutomaticVariables()
    types.defined = { [unowned self] in definedType($0) }
  }

  deinit { reference.session = nil }

  /// Whether a script has defined a type yet: most never do.
  private var hasDefinedTypes = false

  /// Makes types known in a scope and in those inside of it (SessionStateScope.AddType).
  func define(_ types: [String: TypeDescriptor], in scope: Scope) {
    if types.isEmpty { return }
    hasDefinedTypes = true
    scope.types.merge(types) { $1 }
  }

  private func definedType(_ key: String) -> TypeDescriptor? {
    guard hasDefinedTypes else { return nil }
    var current: Scope? = scope
    while let scope = current {
      if let type = scope.types[key] { return type }
      current = scope.parent
    }
    return nil
  }

  /// For whoever knows the session and must not keep it.
  public let reference = SessionReference()

  public var scope: Scope { state.current }

  /// An empty $PSDefaultParameterValues of its own for a session state.
  func defineDefaultParameterValues(in top: Scope) {
    let name = "PSDefaultParameterValues"
    top.set(name, .object(DictionaryObject(type: .defaultParameterTable)))
    top.setAttributes(Names.number(name), VariableAttributes(name: name, constraints: [DefaultParametersConstraint()]))
  }

  private func defineAutomaticVariables() {
    let top = globalState.top
    let constants: [(String, Value)] = [("true", .bool(true)), ("false", .bool(false)), ("null", .null)]
    for (name, value) in constants { define(name, value, constant: true) }
    top.set("PSSessionOption", SessionOption.standard)
    let preference = { (name: String) -> Value in
      .object(EnumObject(TypeCatalog.actionPreference, TypeCatalog.actionPreference.enumeration?.value(name) ?? 2))
    }
    top.set("ErrorActionPreference", preference("Continue"))
    top.set("WarningPreference", preference("Continue"))
    top.set("VerbosePreference", preference("SilentlyContinue"))
    top.set("DebugPreference", preference("SilentlyContinue"))
    top.set("InformationPreference", preference("SilentlyContinue"))
    top.set("ProgressPreference", preference("Continue"))
    top.set("ConfirmPreference", .object(EnumObject(TypeCatalog.confirmImpact, 3)))
    for name in PreferenceConstraint.variables {
      top.setAttributes(Names.number(name), VariableAttributes(name: name, constraints: [PreferenceConstraint()]))
    }
    top.set("ErrorView", .object(EnumObject(TypeCatalog.errorView, 2)))
    for (name, type) in [("ConfirmPreference", TypeCatalog.confirmImpact), ("ErrorView", TypeCatalog.errorView)] {
      top.setAttributes(Names.number(name), VariableAttributes(name: name, constraints: [TypeConstraint(type: { type })]))
    }
    top.set("WhatIfPreference", .bool(false))
    top.set("FormatEnumerationLimit", .int(4))
    top.set("MaximumHistoryCount", .int(4096))
    top.setAttributes(
      Names.number("MaximumHistoryCount"),
      VariableAttributes(name: "MaximumHistoryCount", constraints: [ValidateRangeConstraint(low: .int(1), high: .int(32767)), TypeConstraint(type: { .int })]))
    top.set("NestedPromptLevel", .int(0))
    top.set("OutputEncoding", EncodingMembers.object(.utf8))
    defineDefaultParameterValues(in: top)
    top.set("PSEmailServer", .string(""))
    top.set("PSSessionApplicationName", .string("wsman"))
    top.set("PSSessionConfigurationName", .string("http://schemas.microsoft.com/powershell/Microsoft.PowerShell"))
    top.set("PSNativeCommandUseErrorActionPreference", .bool(false))
    top.set("PSNativeCommandArgumentPassing", .object(EnumObject(NetEnumerations.named("System.Management.Automation.NativeArgumentPassingStyle"), 1)))
    top.set("LASTEXITCODE", .null)
    remove("LASTEXITCODE")
    define("Error", .object(errors), constant: true, inAllScopes: false)
    define("HOME", .string(home), readOnly: true)
    define("PID", .int(4242), constant: true)
    define("PSHOME", .string("/opt/microsoft/powershell/7"), constant: true)
    define("PSEdition", .string("Core"), constant: true)
    define("PSCulture", .string("en-US"), readOnly: true)
    define("PSUICulture", .string("en-US"), readOnly: true)
    define("ShellId", .string("Microsoft.PowerShell"), constant: true)
    define("IsLinux", .bool(true), readOnly: true)
    define("IsWindows", .bool(false), readOnly: true)
    define("IsMacOS", .bool(false), readOnly: true)
    define("IsCoreCLR", .bool(true), readOnly: true)
    define("EnabledExperimentalFeatures", .object(ListObject()), constant: true)
    let versions = DictionaryObject(type: .versionTable)
    versions["PSVersion"] = .object(SemanticVersionObject(7, 6, 9))
    versions["PSEdition"] = .string("Core")
    versions["GitCommitId"] = .string(VersionObject(Session.engineVersion).text)
    versions["OS"] = .string("Debian GNU/Linux 12 (bookworm)")
    versions["Platform"] = .string("Unix")
    versions["PSCompatibleVersions"] = .array(
      [[1, 0], [2, 0], [3, 0], [4, 0], [5, 0], [5, 1], [6, 0], [7, 0]].map { .object(VersionObject($0)) })
    versions["PSRemotingProtocolVersion"] = .object(VersionObject([2, 4]))
    versions["SerializationVersion"] = .object(VersionObject([1, 1, 0, 1]))
    versions["WSManStackVersion"] = .object(VersionObject([3, 0]))
    define("PSVersionTable", .object(versions), constant: true)
  }

  private func remove(_ name: String) { globalState.top.remove(Names.number(name)) }

  /// Defines a global variable that scripts may not change.
  ///
  /// - Parameter inAllScopes: whether each scope has it, and none can have one of its own.
  public func define(_ name: String, _ value: Value, constant: Bool = false, readOnly: Bool = false, inAllScopes: Bool = true) {
    let number = Names.number(name)
    globalState.top.set(name, value)
    globalState.top.setAttributes(
      number, VariableAttributes(name: name, isReadOnly: readOnly, isConstant: constant, isAllScope: inAllScopes && (constant || readOnly)))
  }

  // MARK: Errors

  /// Adds a record to $Error.
  public func record(_ record: ErrorRecordObject) {
    // Neither a record nor its exception is added twice (ExecutionContext.AppendDollarError).
    if let last = errors.elements.first?.object as? ErrorRecordObject, last === record || last.exception === record.exception { return }
    errors.elements.insert(.object(record), at: 0)
    let limit = 256
    if errors.elements.count > limit { errors.elements.removeLast() }
  }

  /// Adds a record to the variables that -ErrorVariable and its like name.
  func collect(_ stream: Stream, _ value: Value) {
    for list in streams.lists[stream] ?? [] { list.elements.append(value) }
  }

  /// Writes a record to the error stream.
  public func writeError(_ record: ErrorRecordObject) throws {
    collect(.error, .object(record))
    try showError(record)
  }

  /// Writes a record to the error stream that the variables have already.
  func showError(_ record: ErrorRecordObject) throws {
    lastStatus = false
    hadErrors = true
    record.isOnErrorStream = true
    if let sink = streams.error {
      try sink.write(.object(record))
      // What nobody gets is an object like any other, whoever shows it.
      if sink is NullSink { record.isOnErrorStream = false }
    } else {
      didShowError(record)
      try defaultOutput.write(.object(record))
      // Whoever shows the record again shows an object.
      record.isOnErrorStream = false
    }
  }

  /// The command call stack, innermost first.
  public func callStack() -> [StackFrame] {
    frames.reversed().map { StackFrame(command: $0.commandName, position: $0.position, call: $0.call) }
  }

  // MARK: Streams

  /// Writes a record of a stream to whoever takes the stream, or shows it.
  public func write(_ record: StreamRecord) throws {
    if let sink = streams[record.stream] {
      record.isRedirected = true
      try sink.write(.object(record))
      return
    }
    show(record)
  }

  public func show(_ record: StreamRecord) {
    switch record.stream {
    case .warning: host?.write(styled("WARNING: \(record.message)", "Warning") + "\n")
    case .verbose: host?.write(styled("VERBOSE: \(record.message)", "Verbose") + "\n")
    case .debug: host?.write(styled("DEBUG: \(record.message)", "Debug") + "\n")
    case .information:
      let data = record.messageData.object(as: CustomObject.self)
      let color = rendersAnsi && record.isHostOutput ? PSStyle.console(foreground: data?["ForegroundColor"], background: data?["BackgroundColor"]) : ""
      host?.write(color + rendered(record.message) + (color.isEmpty ? "" : PSStyle.reset) + (record.noNewline ? "" : "\n"))
    case .error: break
    }
  }

  // MARK: Running

  /// Whether an error ended the input that ran last, and not only a statement of it.
  public private(set) var endedByError = false

  /// Runs one input as an interactive shell does: its output to the default output, its errors shown.
  ///
  /// - Returns: the exit code where the input called exit.
  public func run(_ input: ParseResult, isInteractive: Bool = true) throws -> Int? {
    endedByError = false
    if isInteractive { cultures = Cultures() }
    InvocationInfo.currentHistoryId = nextHistoryId
    defer { if isInteractive { rememberTokens(of: input.source) } }
    do {
      if let error = input.errors.first {
        throw Failure.parse(input, error)
      }
      let code = try makingPipeline { try Compiler(session: self, source: input.source).script(input.root) }
      if input.root.paramBlock == nil { try code.runTopLevel(self, output: defaultOutput) } else { try runWithParameters(code) }
    } catch Unwind.error(let error) {
      endedByError = true
      defaultOutput.abandon()
      try report(error)
    } catch Unwind.exit(let code) {
      defaultOutput.abandon()
      return code
    } catch Unwind.breakLoop, Unwind.continueLoop, Unwind.stopPipeline {
      defaultOutput.abandon()
      return requestedExit
    }
    return requestedExit
  }

  /// - Throws: what the host says where the types of an input cannot be made; no error of the session is behind it.
  func makingPipeline<Code>(_ compile: () throws -> Code) throws -> Code {
    do { return try compile() } catch Unwind.error(let error) where error.record.exception.message == Compiler.unmade {
      let refusal = PowerShellError(ErrorRecordObject(ExceptionObject(Failure.runtimeException, "An error occurred while creating the pipeline."), "RuntimeException", .NotSpecified))
      refusal.record.shownName = "ParentContainsErrorRecordException"
      refusal.isRecorded = true
      throw Unwind.error(refusal)
    }
  }

  /// Runs an input that has parameters of its own, which are asked for or have their defaults, in the present scope.
  private func runWithParameters(_ code: BlockCode) throws {
    var call = CommandCall(arguments: [])
    call.isDotSourced = true
    try run(BlockCommandInfo(ScriptBlock(code, state: state)), call, output: defaultOutput)
  }

  /// Keeps the first and the last token of an input as `$^` and `$$` for the next one.
  private func rememberTokens(of source: SourceText) {
    // What is pasted or piped in as a whole program has no next line to speak of.
    guard source.bytes.count < 10_000 else { return }
    let tokens = Parser.parse(source, savingTokens: true).tokens.filter { ![TokenKind.NewLine, .EndOfInput, .Comment, .Semi].contains($0.kind) }
    guard let first = tokens.first, let last = tokens.last else { return }
    func text(_ token: Token) -> Value { .string(token.stringValue(in: source)) }
    globalState.top.set("^", text(first))
    globalState.top.set("$", text(last))
  }

  /// Records and shows an error that ended the input.
  public func report(_ error: PowerShellError) throws {
    if !error.isRecorded { record(error.record) }
    error.isRecorded = true
    // What Stop makes of an error is carried out of the script by an exception, which $Error has too (ConsoleHost.ReportException).
    if let carrier = error.isStoppedStatement ? error.record.exception : error.isEscalated ? error.carrier : nil { errors.elements.insert(.object(carrier), at: 0) }
    let isParseError = error.isThrown && error.record.category == .ParserError
    try writeError(error.isStoppedStatement || error.isThrownAgain || isParseError ? error.record.copy(reason: "ParentContainsErrorRecordException") : error.record)
  }

  /// Runs text in the present scope and gives its output.
  public func evaluate(_ text: String) throws -> [Value] {
    try scriptBlock(text).invokeCollecting(self, arguments: [], newScope: false)
  }

  /// A script block made from text.
  public func scriptBlock(_ text: String, file: String? = nil) throws -> ScriptBlock {
    let parsed = parse(SourceText(text, file: file))
    if let error = parsed.errors.first { throw Failure.parse(parsed, error) }
    return try scriptBlock(of: parsed)
  }

  /// A script block made from text that parses, and whose types are defined when it runs: what is wrong with them is said then
  /// (ScriptBlock.Create parses, and TypeDefiner comes with the compilation).
  ///
  /// - Throws: the exception of text that does not parse.
  func scriptBlockWithLateTypes(_ text: String) throws -> ScriptBlock {
    let parsed = parse(SourceText(text))
    guard let error = parsed.errors.first else { return try scriptBlock(of: parsed) }
    let untyped = parse(parsed.source, toRun: false)
    if let record = Failure.parseRecord(untyped) { throw DotNetException(record.exception) }
    let block = try scriptBlock(of: untyped, definesTypes: false)
    block.code.end = Executor { _ in throw Failure.parse(parsed, error) }
    return block
  }

  /// A script block made from what was parsed without an error.
  public func scriptBlock(of parsed: ParseResult, definesTypes: Bool = true) throws -> ScriptBlock {
    ScriptBlock(try Compiler(session: self, source: parsed.source, definesTypes: definesTypes).script(parsed.root), state: state)
  }

  /// Runs code whose errors leave it, as in a try block, instead of being shown.
  public func catchingErrors<Result>(_ body: () throws -> Result) rethrows -> Result {
    catchDepth += 1
    defer { catchDepth -= 1 }
    return try body()
  }

  /// Runs code whose errors nobody sees: the block of a calculated property (PSPropertyExpression.GetValue), a getter.
  public func hidingErrors<Result>(_ body: () throws -> Result) rethrows -> Result {
    let outer = streams.error
    streams.error = NullSink.shared
    defer { streams.error = outer }
    return try body()
  }

  /// Runs a block that the binder asks for its opinion or for a value: its first error ends it, and what it only reports nobody sees.
  func judging<Result>(_ body: () throws -> Result) rethrows -> Result { try catchingErrors { try hidingErrors(body) } }

  /// Parses with this session's knowledge of types and modules.
  ///
  /// - Parameter toRun: whether the script is to be run, so that its classes and enums must be good ones.
  public func parse(_ source: SourceText, toRun: Bool = true, savingTokens: Bool = false) -> ParseResult {
    // `using module` is done while a script is read, so that its classes may derive from the module's.
    let used = LocalTypes(inside: nil)
    var types = typeChecker(used)
    types.definesTypes = toRun
    if toRun {
      types.moduleExists = { [unowned self] module in
        guard use(module: module, in: source) else { return namesModuleFile(module.name) }
        used.byName.merge(self.types(ofModules: [module.name], in: source)) { $1 }
        return true
      }
    }
    return Parser.parse(source, savingTokens: savingTokens, types: types)
  }

  public var typeChecker: TypeChecker { typeChecker(LocalTypes(inside: nil)) }

  /// - Parameter used: the types of the modules that the script has named so far.
  private func typeChecker(_ used: LocalTypes) -> TypeChecker {
    let type = { [types] (name: String) in types.type(named: name, local: used) }
    var checker = TypeChecker(
      exists: { type($0.fullName) != nil },
      ancestry: { type($0.fullName)?.ancestry.map(\.fullName) ?? [] },
      moduleExists: { [unowned self] in hasModule($0) || namesModuleFile($0.name) })
    checker.attributeExists = { name in
      type(name) != nil || type(name + "Attribute") != nil || AttributeObjects.isKnown(name)
    }
    checker.baseType = { name in
      type(name.fullName).map {
        .init(name: $0.name, isInterface: $0.isInterface, isSealed: $0.metadata.isSealed, isOpen: $0.genericArguments.isEmpty && $0.openName.contains("`"),
          hasDefaultConstructor: $0.scriptClass?.hasDefaultConstructor ?? true)
      }
    }
    checker.isLiteral = { name, member in type(name.fullName)?.hasLiteral(member) ?? false }
    return checker
  }
}

extension TypeDescriptor {
  /// Whether a static member is a constant that .NET writes into whatever names it.
  fileprivate func hasLiteral(_ member: String) -> Bool {
    if let enumeration { return enumeration.value(member) != nil }
    switch fullName {
    case "System.Math": return ["pi", "e", "tau"].contains(member.lowercased())
    case "System.Decimal": return false
    default:
      let numbers = ["maxvalue", "minvalue", "epsilon", "nan", "positiveinfinity", "negativeinfinity"]
      return isValueType && numbers.contains(member.lowercased())
    }
  }
}

/// One line of history.
public struct HistoryEntry {
  public let id: Int
  public let text: String
  public let start: Int64
  public let end: Int64
  public let succeeded: Bool
  public init(id: Int, text: String, start: Int64, end: Int64, succeeded: Bool) {
    (self.id, self.text, self.start, self.end, self.succeeded) = (id, text, start, end, succeeded)
  }
}

/// A small generator with a seed, so that a rehearsal replays to the same values.
public struct SeededRandom: RandomNumberGenerator {
  public private(set) var state: UInt64
  public init(seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }
  /// Goes on where another generator was.
  public init(state: UInt64) { self.state = state }
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

extension Failure {
  /// The ParserError of a script that does not parse; all its errors are in the message's record.
  static func parse(_ result: ParseResult, _ error: ParseError) -> Unwind {
    .error(PowerShellError(record(result, error), endsScript: true))
  }

  /// The record of the first error of a text; nil where it has none.
  public static func parseRecord(_ result: ParseResult) -> ErrorRecordObject? { result.errors.first.map { record(result, $0) } }

  private static func record(_ result: ParseResult, _ error: ParseError) -> ErrorRecordObject {
    let exception = ExceptionObject(exceptionType("System.Management.Automation.ParseException"), ParserMembers.message(result))
    exception.properties["Errors"] = .array(result.errors.map { .object(ParserMembers.errorObject($0, result.source)) })
    let record = ErrorRecordObject(exception, error.id.rawValue, .ParserError)
    // A program that catches the exception asks it for the record.
    let own = ErrorRecordObject(exception, error.id.rawValue, .ParserError)
    exception.properties["ErrorRecord"] = .object(own)
    for one in [record, own] {
      one.position = ScriptPosition(result.source, error.extent)
      one.reasonOverride = "ParentContainsErrorRecordException"
    }
    return record
  }
}

/// What a constraint reports.
public struct ConstraintFailure: Error {
  public let message: String
  public let id: String
  /// The exception of a script that judged the value.
  let inner: ExceptionObject?
  /// The error of a script's attribute that fails instead of judging.
  let thrown: PowerShellError?
  public init(_ message: String, id: String = "", inner: ExceptionObject? = nil, thrown: PowerShellError? = nil) {
    (self.message, self.id, self.inner, self.thrown) = (message, id, inner, thrown)
  }
}
