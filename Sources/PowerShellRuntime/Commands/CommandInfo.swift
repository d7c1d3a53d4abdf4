import PowerShellSyntax

/// Anything that can be called: a cmdlet, a function, an alias, a script.
public class CommandInfo: PSObject {
  public enum Kind: Int64 {
    case alias = 1, function = 2, filter = 4, cmdlet = 8, externalScript = 16, application = 32, script = 64
  }
  public let name: String
  public let kind: Kind
  /// The module that it comes from.
  public var source: String
  public init(_ name: String, _ kind: Kind, source: String = "") {
    (self.name, self.kind, self.source) = (name, kind, source)
  }
  public var metadata: CommandMetadata { .empty }
  /// The command with the dynamic parameters that it has for some arguments; itself where it has none, or fails to tell.
  public func described(_ session: Session, for arguments: [Value]) -> CommandInfo { self }
  public var version: VersionObject? { nil }
  public override var text: String { name }

  /// What guards a function, an alias or a cmdlet in its scope.
  public var options: ScopedItemOptions = []

  /// When a function was defined, in comparison to others; 0 of all other commands.
  public var definitionOrder: Int { 0 }

  /// Makes what runs one call of it.
  func processor(_ session: Session, _ call: CommandCall) throws -> CommandProcessor {
    throw Failure.error("The command cannot be run.", id: "CannotRun", .InvalidOperation)
  }
}

public final class AliasInfo: CommandInfo {
  public let definition: String
  public var aliasDescription = ""
  public init(_ name: String, _ definition: String, source: String = "") {
    self.definition = definition
    super.init(name, .alias, source: source)
  }
  public override var type: TypeDescriptor { .aliasInfo }
  /// The module that exported the alias.
  public weak var module: ModuleObject?
  public override var version: VersionObject? { module?.versionObject ?? (OwnModule.named(source) == nil ? nil : VersionObject([7, 0, 0, 0])) }
}

public final class FunctionInfo: CommandInfo {
  public let block: ScriptBlock
  public weak var module: ModuleObject?
  public var help: CommentHelp?
  /// Counts the functions that were made: patterns list them in this order.
  private let order: Int
  public override var definitionOrder: Int { order }
  nonisolated(unsafe) private static var made = 0
  public init(_ name: String, _ block: ScriptBlock, isFilter: Bool, module: ModuleObject?) {
    FunctionInfo.made += 1
    order = FunctionInfo.made
    self.block = block
    self.module = module
    super.init(name, isFilter ? .filter : .function, source: module?.name ?? "")
  }
  /// The function under another name, or as a module gives it.
  public convenience init(_ function: FunctionInfo, as name: String, module: ModuleObject?) {
    self.init(name, function.block, isFilter: function.kind == .filter, module: module)
    help = function.help
  }
  public override var type: TypeDescriptor { kind == .filter ? .filterInfo : .functionInfo }
  public override var metadata: CommandMetadata { describedMetadata ?? block.code.metadata }
  /// With the dynamic parameters of some arguments.
  private var describedMetadata: CommandMetadata?

  public override func described(_ session: Session, for arguments: [Value]) -> CommandInfo {
    guard block.code.dynamicParameters != nil else { return self }
    let call = CommandCall(arguments: arguments.map { value in
      guard let text = value.stringValue, text.hasPrefix("-"), text.dropFirst().first?.isLetter ?? false else { return CommandArgument(value: value) }
      return CommandArgument(name: String(text.dropFirst()))
    })
    guard let metadata = try? FunctionProcessor(session, self, block, call).describe() else { return self }
    let copy = FunctionInfo(self, as: name, module: module)
    copy.describedMetadata = metadata
    return copy
  }

  public override var version: VersionObject? { module?.versionObject }
  override func processor(_ session: Session, _ call: CommandCall) throws -> CommandProcessor {
    try FunctionProcessor(session, self, block, call)
  }
}

/// A script block that is called by `&` or `.`.
final class BlockCommandInfo: CommandInfo {
  let block: ScriptBlock
  init(_ block: ScriptBlock) {
    self.block = block
    super.init("", .script)
  }
  override var type: TypeDescriptor { .blockInfo }
  override var text: String { block.text }
  override var metadata: CommandMetadata { block.code.metadata }
  override func processor(_ session: Session, _ call: CommandCall) throws -> CommandProcessor {
    try FunctionProcessor(session, self, block, call)
  }
}

/// A script file.
public final class ScriptInfo: CommandInfo {
  public let path: String
  public let block: ScriptBlock
  init(path: String, _ block: ScriptBlock) {
    self.path = path
    self.block = block
    super.init(path.split(separator: "/").last.map(String.init) ?? path, .externalScript)
  }
  public override var type: TypeDescriptor { .scriptInfo }
  public override var metadata: CommandMetadata { block.code.metadata }
  /// - Throws: what the script requires and is not there, and what a call throws.
  override func processor(_ session: Session, _ call: CommandCall) throws -> CommandProcessor {
    do { try session.checkRequirements(of: self) } catch Unwind.error(let error) {
      // It is the call that fails, under the name that it calls.
      if let position = call.position, !call.invocationName.isEmpty {
        error.record.position = position
        error.record.invocation = InvocationInfo(call.invocationName, position: position)
        error.record.shownName = call.invocationName
      }
      throw Unwind.error(error)
    }
    return try FunctionProcessor(session, self, block, call)
  }
}

public final class CmdletInfo: CommandInfo {
  public let declaration: CmdletDeclaration
  /// The drives whose providers' parameters it has.
  private let drives: DriveKind
  private var cachedMetadata: CommandMetadata?
  public init(_ declaration: CmdletDeclaration, on drives: DriveKind = .files) {
    (self.declaration, self.drives) = (declaration, drives)
    super.init(declaration.name, .cmdlet, source: declaration.module)
    options = .readOnly
  }
  public override var type: TypeDescriptor { .cmdletInfo }
  public override var metadata: CommandMetadata {
    if let cachedMetadata { return cachedMetadata }
    let made = declaration.metadata(on: drives)
    cachedMetadata = made
    return made
  }
  public override var version: VersionObject? { VersionObject(declaration.moduleVersion.split(separator: ".").compactMap { Int($0) }) }
  private lazy var variesByDrive = declaration.customParameters == nil && declaration.parameters.contains { $0.drives != nil }
  private var variants: [DriveKind: CmdletInfo] = [:]
  /// The cmdlet with the parameters that it has for paths on some drives.
  private func onDrives(_ wanted: DriveKind) -> CmdletInfo {
    if wanted == drives { return self }
    if let made = variants[wanted] { return made }
    let made = CmdletInfo(declaration, on: wanted)
    variants[wanted] = made
    return made
  }

  public override func described(_ session: Session, for arguments: [Value]) -> CommandInfo {
    variesByDrive ? onDrives(session.driveKind(ofPath: arguments.first)) : self
  }

  /// The class that .NET would run, with what its CmdletAttribute says.
  private(set) lazy var implementingType: TypeDescriptor = {
    let type = TypeDescriptor(declaration.className, base: TypeCatalog.named("System.Management.Automation.PSCmdlet"))
    let (name, metadata) = (name, metadata)
    type.attributes = {
      let verb = name.prefix { $0 != "-" }
      let attribute = AttributeObjects.make("CmdletAttribute", [.string(String(verb)), .string(String(name.dropFirst(verb.count + 1)))])
      attribute["SupportsShouldProcess"] = .bool(metadata.supportsShouldProcess)
      attribute["SupportsPaging"] = .bool(metadata.supportsPaging)
      attribute["DefaultParameterSetName"] = metadata.defaultSet.map { .string($0) } ?? .null
      attribute["ConfirmImpact"] = metadata.describedImpact
      attribute["HelpUri"] = .string(metadata.helpUri)
      attribute["RemotingCapability"] = metadata.describedRemoting
      return [.object(attribute)]
    }
    return type
  }()
  override func processor(_ session: Session, _ call: CommandCall) throws -> CommandProcessor {
    session.noteUse(ofModule: declaration.module)
    return try CmdletProcessor(session, variesByDrive ? onDrives(session.driveKind(of: call.arguments, metadata)) : self, call)
  }
}

/// An argument as it is passed.
public struct CommandArgument {
  public var name: String?
  public var value: Value?
  public var usedColon = false
  public var sourceText: String?
  public var isBareWord = false
  public var isSplatted = false
  /// The name as $args has it.
  var nameText: Value? {
    name.map { .object(WrappedScalar(.string("-" + $0 + (usedColon ? ":" : "")), isParameterName: true)) }
  }
  /// The value with the memory of how a number was written.
  var writtenValue: Value {
    let value = value ?? .null
    return sourceText.map { .object(WrappedScalar(value, sourceText: $0)) } ?? value
  }
  public var extent = Extent.empty
  /// The place of a value behind a name and a colon.
  var valueExtent: Extent?

  public init(name: String? = nil, value: Value? = nil) {
    self.name = name
    self.value = value
  }

  /// A name and its value as words that name nothing.
  var words: [CommandArgument] {
    guard name != nil else { return [self] }
    var word = CommandArgument(value: nameText)
    word.extent = extent
    guard value != nil else { return [word] }
    var rest = CommandArgument(value: value)
    (rest.sourceText, rest.extent) = (sourceText, valueExtent ?? extent)
    return [word, rest]
  }

  /// The arguments of a call without the first `--`, behind which nothing is a name.
  static func withoutNames(behindDashes arguments: [CommandArgument]) -> [CommandArgument] {
    guard let mark = arguments.firstIndex(where: { $0.name == "-" && $0.value == nil || $0.isBareWord && $0.value?.stringValue == "--" }) else { return arguments }
    return arguments[..<mark] + arguments[(mark + 1)...].flatMap(\.words)
  }
}

/// One call of a command in a pipeline.
public struct CommandCall {
  public var arguments: [CommandArgument]
  /// Whether the pipeline has something in front of the command.
  public var expectsInput = false
  public var position: ScriptPosition?
  public var invocationName = ""
  public var isDotSourced = false
  /// The command line names the script, which runs in the global scope and is what `$MyInvocation` tells of there.
  var isTopLevel = false
  /// The arguments have no names and go to the parameters in their order, as they are where .NET calls a block: nothing is bound as a command's
  /// arguments are (ScriptBlock.BindArgumentsForScriptblockInvoke).
  var bindsByIndex = false
  /// Variables of the new scope: `$this` and `$_` of script methods.
  public var variables: [(Int32, Value)] = []
  /// A process block runs once for all input, as where a cmdlet calls a block with `$input` (ScriptBlock.InvokeUsingCmdlet).
  var collectsInput = false
  public var pipelineLength = 1
  public var pipelinePosition = 1
}

/// The cmdlets of the modules that the session knows, by name.
public final class CmdletTable {
  private var byName: [String: CmdletInfo] = [:]
  private var loaders: [(String) -> CmdletInfo?] = []
  private var catalogs: [() -> [CmdletInfo]] = []

  public func register(_ declaration: CmdletDeclaration) {
    byName[declaration.name.lowercased()] = CmdletInfo(declaration)
  }

  /// Adds a source of cmdlets that are made when they are first asked for. It goes before those that were added earlier.
  public func addLoader(_ find: @escaping (String) -> CmdletInfo?, all: @escaping () -> [CmdletInfo]) {
    loaders.insert(find, at: 0)
    catalogs.insert(all, at: 0)
  }

  /// The cmdlet that a class of .NET is.
  func ofClass(_ fullName: String) -> CmdletInfo? { byName.values.first { $0.declaration.className == fullName } }

  public func find(_ name: String) -> CmdletInfo? {
    let key = name.lowercased()
    if let info = byName[key] { return info }
    for loader in loaders {
      if let info = loader(key) {
        byName[key] = info
        return info
      }
    }
    return nil
  }

  /// Whether a module of this name has cmdlets here.
  func hasModule(_ name: String) -> Bool { all.contains { CaseFolding.equal($0.source, name) } }

  public var all: [CmdletInfo] {
    var seen = byName
    for catalog in catalogs { for info in catalog() where seen[info.name.lowercased()] == nil { seen[info.name.lowercased()] = info } }
    return seen.values.sorted { $0.name.lowercased() < $1.name.lowercased() }
  }
}
