import PowerShellSyntax

/// A parameter of a command.
public final class ParameterMetadata {
  /// What an attribute says of the parameter in one parameter set.
  public struct SetInfo {
    public var isMandatory = false
    public var position: Int?
    public var byValue = false
    public var byName = false
    public var remaining = false
    public var helpMessage = ""
    public init(isMandatory: Bool = false, position: Int? = nil, byValue: Bool = false, byName: Bool = false, remaining: Bool = false) {
      (self.isMandatory, self.position, self.byValue, self.byName, self.remaining) = (isMandatory, position, byValue, byName, remaining)
    }
  }
  public let name: String
  public var aliases: [String] = []
  public var typeName: String {
    didSet { isSwitch = ParameterMetadata.namesSwitch(typeName) }
  }
  private var resolve: (() throws -> TypeDescriptor)?
  /// The sets that the parameter belongs to; `__AllParameterSets` for all.
  public var sets: [String: SetInfo] = [:]
  public var constraints: [ValueConstraint] = []
  /// What a warning says where the parameter is used, though it should not be.
  var obsolete: String?
  /// Attributes that are only there to be read: SupportsWildcards, PSDefaultValue.
  public var markers: [String] = []
  /// Attributes that change the argument before it is converted.
  var transformations: [ScriptAttributeConstraint] = []
  /// The attributes of a function's parameter as they stand in front of it, by their plain names in lower case.
  var declaredAttributes: [String] = []
  var orderedSets: [String] = []
  public var isCommon = false
  public var dontShow = false
  /// The name of its type in syntax lines, where that is not the type's own.
  var shownType: String?
  public var isDynamic = false
  /// Whether a class of .NET declares it: then no attribute tells of its type.
  var isCompiled = false
  public var allowsNull = false
  public var allowsEmptyString = false
  public var allowsEmptyCollection = false
  /// Values that are offered but not enforced.
  public var suggestions: [String] = []
  public var completer: Value?
  public static let all = "__AllParameterSets"

  public init(_ name: String, typeName: String = "System.Object", resolve: (() throws -> TypeDescriptor)? = nil) {
    self.name = name
    self.typeName = typeName
    self.resolve = resolve
    isSwitch = ParameterMetadata.namesSwitch(typeName)
  }

  public func type(_ session: Session) throws -> TypeDescriptor {
    if let resolve {
      // Only a cast makes a record of `pscustomobject`; as a parameter's type it is PSObject.
      let type = try resolve()
      return type === TypeDescriptor.customObject ? .psObject : type
    }
    // What a type is known by name alone takes is whatever the cmdlet makes of it: a list's changes, a property's expression. A service's
    // type may be named as one of PowerShell's attributes is.
    let known = session.types.type(named: typeName).flatMap { session.types.isNameOnly($0) || $0.isSubtype(of: AttributeObjects.base) ? nil : $0 }
    let found = known ?? (typeName.hasSuffix("[]") ? .objectArray : .object)
    resolve = { found }
    return found
  }

  /// The type's full name for messages: of a type that this shell does without, the name that was declared.
  func shownTypeName(_ session: Session) throws -> String {
    let type = try self.type(session)
    return (type === TypeDescriptor.objectArray || type === TypeDescriptor.object) && typeName.hasPrefix("Microsoft.") ? typeName : type.fullName
  }

  /// The type, where it is known what it is.
  var resolvedType: TypeDescriptor? { try? resolve?() }
  /// .NET's name of the type.
  var fullTypeName: String { resolvedType?.fullName ?? typeName }
  /// The names of the enumeration that the parameter takes; nil of other types.
  var enumerationNames: [String]? { resolvedType.flatMap { ($0.elementType ?? $0).enumeration?.names.map(\.name) } }
  /// The text of the default value in the script.
  public var defaultText: String?

  public private(set) var isSwitch: Bool
  /// Whether the type is a Nullable: a variable of it holds its value as an object (VariableAnalysis).
  var isNullable: Bool { ["nullable[", "system.nullable["].contains(where: typeName.lowercased().hasPrefix) }
  private static func namesSwitch(_ typeName: String) -> Bool {
    ["switch", "switchparameter", "system.management.automation.switchparameter"].contains(typeName.lowercased())
  }

  /// The sets that are named: none where it belongs to all alone.
  var namedSets: [String] { sets.keys.filter { $0 != ParameterMetadata.all } }

  /// What is said of one set, or where nothing is of all.
  func declared(_ set: String) -> SetInfo? { sets[set] ?? sets[ParameterMetadata.all] }

  public func info(_ set: String) -> SetInfo? {
    guard let own = sets[set], set != ParameterMetadata.all, let ofAll = sets[ParameterMetadata.all] else { return declared(set) }
    // What is said of all sets holds beside what is said of one (CompiledCommandParameter.GetMatchingParameterSetData).
    var merged = own
    merged.isMandatory = own.isMandatory || ofAll.isMandatory
    merged.byValue = own.byValue || ofAll.byValue
    merged.byName = own.byName || ofAll.byName
    merged.remaining = own.remaining || ofAll.remaining
    merged.position = own.position ?? ofAll.position
    return merged
  }
}

/// The parameters of a command and how they are bound.
public final class CommandMetadata {
  public let parameters: [ParameterMetadata]
  public let isAdvanced: Bool
  public let supportsShouldProcess: Bool
  public let confirmImpact: Int
  /// The impact that the attribute tells: without ShouldProcess nothing is confirmed (CmdletCommonMetadataAttribute.ConfirmImpact).
  var describedImpact: Value { .object(EnumObject(TypeCatalog.confirmImpact, isAdvanced && !supportsShouldProcess ? 0 : Int64(confirmImpact))) }
  /// Where the command's help is on the web.
  var helpUri = ""
  /// How the command goes with remoting: a name of `RemotingCapability`.
  var remotingCapability = "PowerShell"
  var describedRemoting: Value {
    let type = NetEnumerations.named("System.Management.Automation.RemotingCapability")
    return .object(EnumObject(type, type.enumeration?.value(remotingCapability) ?? 1))
  }
  public let defaultSet: String?
  public let positionalBinding: Bool
  public let supportsPaging: Bool
  public var outputTypes: [String] = []
  /// The parameters that arguments without names stand for, where there are just so many of them.
  public internal(set) var pairedArguments: [String] = []
  /// Those that paging and ShouldProcess bring.
  var optionalCommonParameters: [ParameterMetadata] {
    (supportsShouldProcess ? CommonParameters.shouldProcess : []) + (supportsPaging ? CommonParameters.paging : [])
  }
  /// What help tells of: all parameters but those that every command has.
  public var documentedParameters: [ParameterMetadata] { parameters + optionalCommonParameters }
  var obsolete: String?
  /// The name of a parameter that is one of the engine's constants in all scopes, which no call can set.
  private(set) lazy var fixedName: String? = parameters.first { CommandMetadata.fixedNames.contains($0.name.lowercased()) }?.name
  private static let fixedNames: Set = [
    "true", "false", "host", "executioncontext", "pid", "pshome", "psversiontable", "psedition", "shellid", "home", "psculture", "psuiculture", "iswindows", "islinux", "ismacos",
    "iscoreclr",
  ]

  static func definedTwice(_ name: String) -> (message: String, id: String) {
    ("A parameter with the name '\(name)' was defined multiple times for the command.", "ParameterNameAlreadyExistsForCommand")
  }
  /// What is wrong with the names of the parameters and with their aliases (ParameterMetadata and MergedCommandParameterMetadata refuse them).
  private(set) lazy var nameConflict: (message: String, id: String)? = {
    let common = parameters.first { own in allParameters.contains { $0.isCommon && $0 !== own && CaseFolding.equal($0.name, own.name) } }
    if isAdvanced, let name = common?.name { return CommandMetadata.definedTwice(name) }
    var aliases: [String: ParameterMetadata] = [:]
    for parameter in parameters {
      var own: Set<String> = []
      for alias in parameter.aliases {
        let key = alias.lowercased()
        if !own.insert(key).inserted || aliases[key] != nil { return ("The alias \"\(alias)\" is declared multiple times.", "AliasDeclaredMultipleTimes") }
        if let other = allParameters.first(where: { CaseFolding.equal($0.name, alias) }) {
          return ("The parameter '\(other.name)' cannot be specified because it conflicts with the parameter alias of the same name for parameter '\(parameter.name)'.", "ParameterNameConflictsWithAlias")
        }
        if isAdvanced, allParameters.contains(where: { $0.isCommon && $0.aliases.contains(key) }) {
          return ("The parameter alias cannot be specified because an alias with the name '\(alias)' was already defined multiple times for the command.", "AliasParameterNameAlreadyExistsForCommand")
        }
        aliases[key] = parameter
      }
    }
    return nil
  }()
  /// What is wrong with the attributes; a call is refused with it.
  var declarationError: Unwind?
  public static let empty = CommandMetadata([], isAdvanced: false)
  private lazy var byName: [String: ParameterMetadata] = {
    var table: [String: ParameterMetadata] = [:]
    for parameter in allParameters {
      table[parameter.name.lowercased()] = parameter
      for alias in parameter.aliases where table[alias.lowercased()] == nil { table[alias.lowercased()] = parameter }
    }
    return table
  }()

  public init(
    _ parameters: [ParameterMetadata], isAdvanced: Bool, supportsShouldProcess: Bool = false, confirmImpact: Int = 2,
    defaultSet: String? = nil, positionalBinding: Bool = true, supportsPaging: Bool = false
  ) {
    self.supportsPaging = supportsPaging
    self.parameters = parameters
    self.isAdvanced = isAdvanced
    self.supportsShouldProcess = supportsShouldProcess
    self.confirmImpact = confirmImpact
    self.defaultSet = defaultSet
    self.positionalBinding = positionalBinding
  }

  /// The names of the parameter sets, in the order of their first mention.
  public lazy var setNames: [String] = {
    var names: [String] = []
    if let defaultSet { names.append(defaultSet) }
    for parameter in parameters {
      for name in parameter.setOrder where name != ParameterMetadata.all && !names.contains(name) { names.append(name) }
    }
    return names.isEmpty ? [ParameterMetadata.all] : names
  }()

  private(set) lazy var allSets = Set(setNames)

  /// The command's own parameters, those of ShouldProcess and paging, what a provider or a script adds, and the common ones.
  public lazy var allParameters: [ParameterMetadata] =
    parameters.filter { !$0.isDynamic } + (isAdvanced ? optionalCommonParameters : []) + parameters.filter(\.isDynamic) + (isAdvanced ? CommonParameters.common : [])

  /// All parameters as the command describes itself: those of ShouldProcess behind the common ones, and what a provider or a script adds last.
  public var describedParameters: [ParameterMetadata] {
    parameters.filter { !$0.isDynamic } + (isAdvanced ? CommonParameters.common : []) + optionalCommonParameters + parameters.filter(\.isDynamic)
  }

  public func exact(_ name: String) -> ParameterMetadata? { byName[name.lowercased()] }

  /// The parameters that pipeline objects can be bound to.
  lazy var pipelineParameters: [ParameterMetadata] = parameters.filter { $0.sets.values.contains { $0.byValue || $0.byName } }

  /// The mandatory parameters of a set, which each pipeline object is checked for.
  func mandatoryParameters(of set: String) -> [ParameterMetadata] {
    if let known = mandatory[set] { return known }
    let found = parameters.filter { $0.info(set)?.isMandatory ?? false }
    mandatory[set] = found
    return found
  }
  private var mandatory: [String: [ParameterMetadata]] = [:]

  /// The implicit positions of parameters without one: in their order, where no parameter has an explicit position.
  public lazy var implicitPositions: [String: Int] = {
    // What is added while the command is called has none, and takes none away.
    let parameters = parameters.filter { !$0.isDynamic }
    guard positionalBinding, !parameters.contains(where: { $0.sets.values.contains { $0.position != nil } || $0.sets.keys.contains { $0 != ParameterMetadata.all } }) else { return [:] }
    var positions: [String: Int] = [:]
    for parameter in parameters where !parameter.isSwitch {
      positions[parameter.name] = positions.count
    }
    return positions
  }()

  public func position(of parameter: ParameterMetadata, in set: String) -> Int? {
    guard let info = parameter.info(set) else { return nil }
    return info.position ?? implicitPositions[parameter.name]
  }
}

extension ParameterMetadata {
  /// Set names in a stable order.
  var setOrder: [String] { orderedSets.isEmpty ? sets.keys.sorted() : orderedSets }
}

/// The parameters that every advanced command has.
enum CommonParameters {
  private static func make(_ name: String, _ alias: String, _ type: String, _ constraints: [ValueConstraint] = []) -> ParameterMetadata {
    let parameter = ParameterMetadata(name, typeName: type)
    parameter.constraints = constraints
    parameter.aliases = alias.isEmpty ? [] : [alias]
    if name.hasSuffix("Variable") { parameter.markers = ["ValidateVariableName"] }
    (parameter.isCommon, parameter.isCompiled) = (true, true)
    parameter.sets[ParameterMetadata.all] = .init()
    return parameter
  }
  private static let preference = "System.Management.Automation.ActionPreference"
  static let common: [ParameterMetadata] = [
    make("Verbose", "vb", "switch"), make("Debug", "db", "switch"), make("ErrorAction", "ea", preference),
    make("WarningAction", "wa", preference), make("InformationAction", "infa", preference),
    make("ProgressAction", "proga", preference), make("ErrorVariable", "ev", "string"),
    make("WarningVariable", "wv", "string"), make("InformationVariable", "iv", "string"), make("OutVariable", "ov", "string"),
    make("OutBuffer", "ob", "int", [ValidateRangeConstraint(low: .int(0), high: .int(.max))]), make("PipelineVariable", "pv", "string"),
  ]
  static let paging: [ParameterMetadata] = [
    make("IncludeTotalCount", "", "switch"), make("Skip", "", "ulong"), make("First", "", "ulong"),
  ]
  static let shouldProcess: [ParameterMetadata] = [make("WhatIf", "wi", "switch"), make("Confirm", "cf", "switch")]
}
