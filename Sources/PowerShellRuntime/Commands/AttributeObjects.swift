/// Attributes as objects: what `[ParameterAttribute]@{ Mandatory = $true }` makes, and what they say of a parameter.
enum AttributeObjects {
  private static let space = "System.Management.Automation."

  private static let ofCmdlets: [(String, Value)] = [
    ("DefaultParameterSetName", .null), ("SupportsShouldProcess", .bool(false)), ("SupportsPaging", .bool(false)), ("SupportsTransactions", .bool(false)),
    ("ConfirmImpact", .string("None")), ("HelpUri", .string("")), ("RemotingCapability", .string("PowerShell")),
  ]

  /// The properties of attributes that are objects, with their first values.
  private static let properties: [String: [(String, Value)]] = [
    "ParameterAttribute": [
      ("ExperimentName", .null), ("ExperimentAction", .string("None")), ("Position", .int(.min)), ("ParameterSetName", .string(ParameterMetadata.all)),
      ("Mandatory", .bool(false)), ("ValueFromPipeline", .bool(false)), ("ValueFromPipelineByPropertyName", .bool(false)),
      ("ValueFromRemainingArguments", .bool(false)), ("HelpMessage", .null), ("HelpMessageBaseName", .null), ("HelpMessageResourceId", .null), ("DontShow", .bool(false)),
    ],
    "CmdletAttribute": [("NounName", .null), ("VerbName", .null)] + ofCmdlets,
    "CmdletBindingAttribute": [("PositionalBinding", .bool(true))] + ofCmdlets,
    "OutputTypeAttribute": [("Type", .array([])), ("ProviderCmdlet", .null), ("ParameterSetName", .array([.string(ParameterMetadata.all)]))],
    "AliasAttribute": [("AliasNames", .array([]))],
    "ValidateSetAttribute": [("ValidValues", .array([])), ("IgnoreCase", .bool(true)), ("ErrorMessage", .null)],
    "ValidateRangeAttribute": [("MinRange", .null), ("MaxRange", .null)],
    "ValidateLengthAttribute": [("MinLength", .int(0)), ("MaxLength", .int(0))],
    "ValidateCountAttribute": [("MinLength", .int(0)), ("MaxLength", .int(0))],
    "ValidatePatternAttribute": [("RegexPattern", .null), ("Options", .string("IgnoreCase")), ("ErrorMessage", .null)],
    "ValidateScriptAttribute": [("ScriptBlock", .null), ("ErrorMessage", .null)],
    "ValidateNotNullOrEmptyAttribute": [], "ValidateNotNullOrWhiteSpaceAttribute": [], "ValidateNotNullAttribute": [], "AllowNullAttribute": [], "AllowEmptyStringAttribute": [],
    "AllowEmptyCollectionAttribute": [], "ArgumentTypeConverterAttribute": [("TransformNullOptionalParameters", .bool(true))], "SupportsWildcardsAttribute": [], "PSDefaultValueAttribute": [("Value", .null), ("Help", .null)],
    "ObsoleteAttribute": [("Message", .null), ("IsError", .bool(false)), ("DiagnosticId", .null), ("UrlFormat", .null)],
  ]
  /// Those that are .NET's own.
  private static let ofSystem: Set<String> = ["ObsoleteAttribute"]

  static let base = TypeCatalog.named("System.Attribute")

  /// The type of an attribute that a script names, with or without its namespace and ending.
  static func type(named name: String) -> TypeDescriptor? {
    var key = name.split(separator: ".").last.map(String.init) ?? name
    if !key.lowercased().hasSuffix("attribute") { key += "Attribute" }
    return types.first { CaseFolding.equal($0.key, key) }?.value
  }

  static let types: [String: TypeDescriptor] = {
    properties.keys.reduce(into: [:]) { table, name in
      let fullName = (ofSystem.contains(name) ? "System." : space) + name
      table[name] = TypeDescriptor(fullName, base: abstractTypes[NetTypes.entry(fullName.lowercased())?.base ?? ""] ?? base)
    }
  }()

  /// What attributes derive from, by full names.
  private static let abstractTypes: [String: TypeDescriptor] = [
    ("Internal.CmdletMetadataAttribute", "System.Attribute"), ("Internal.ParsingBaseAttribute", space + "Internal.CmdletMetadataAttribute"),
    ("CmdletCommonMetadataAttribute", space + "Internal.CmdletMetadataAttribute"), ("ArgumentTransformationAttribute", space + "Internal.CmdletMetadataAttribute"),
    ("ValidateArgumentsAttribute", space + "Internal.CmdletMetadataAttribute"), ("ValidateEnumeratedArgumentsAttribute", space + "ValidateArgumentsAttribute"),
    ("NullValidationAttributeBase", space + "ValidateArgumentsAttribute"), ("ValidateNotNullOrAttributeBase", space + "NullValidationAttributeBase"),
  ].reduce(into: [:]) { table, entry in table[space + entry.0] = TypeDescriptor(space + entry.0, base: table[entry.1] ?? base) }

  /// All of these types that scripts can name.
  static var all: [TypeDescriptor] { Array(abstractTypes.values) + types.values }

  /// Attributes that say nothing of how a parameter is bound.
  private static let others: Set<String> = [
    "psobject", "experimental", "obsolete", "suppressmessage", "pstypename", "credential", "dynamickeyword", "hidden", "cimcmdlet",
    "defaultvalue", "argumenttolocalpath", "argumenttoencodingtransformation", "debuggerhidden", "debuggerstepthrough", "debuggernonusercode", "debuggerbrowsable", "debuggerdisplay", "nontrustedparameter",
    "validatetrusteddata", "excludefromcodecoverage", "norunspaceaffinity", "flags", "serializable", "editorbrowsable", "description", "displayname", "category",
  ]
  private static let known = others.union(properties.keys.map { $0.dropLast("Attribute".count).lowercased() })

  /// Whether an attribute of this name exists, with or without its namespace.
  static func isKnown(_ name: String) -> Bool {
    var key = name.lowercased().split(separator: ".").last.map(String.init) ?? ""
    if key.hasSuffix("attribute") { key.removeLast("attribute".count) }
    return known.contains(key)
  }

  static func load(_ builder: MemberBuilder) {
    let type = builder.type
    guard types[type.name] === type else { return }
    builder.constructor("void new(Params System.Object[] arguments)") { session, a in
      .object(make(type.name, session.enumerated(a.first ?? .array([]))))
    }
    builder.property("TypeId", "System.Object") { _, this in this.type.map { .object(TypeObject($0)) } ?? .null }
  }

  /// A PSTypeName, as OutputType has it: a type, or the name of one that may not be there.
  static func typeName(_ name: String, _ type: TypeDescriptor?) -> Value {
    let object = CustomObject(space + "PSTypeName", [("Name", .string(type?.fullName ?? name)), ("Type", type.map { .object(TypeObject($0)) } ?? .null), ("TypeDefinitionAst", .null)])
    object.display = type?.fullName ?? name
    return .object(object)
  }

  /// An attribute with its positional arguments.
  static func make(_ name: String, _ arguments: [Value] = []) -> CustomObject {
    let object = CustomObject(properties[name] ?? [], type: types[name] ?? .object)
    switch name {
    case "AliasAttribute": object["AliasNames"] = .strings(arguments.map(\.text))
    case "CmdletAttribute" where arguments.count > 1: (object["VerbName"], object["NounName"]) = (arguments[0], arguments[1])
    case "OutputTypeAttribute":
      object["Type"] = .array(arguments.map { typeName($0.text, $0.object(as: TypeObject.self)?.descriptor) })
    case "ObsoleteAttribute":
      object["Message"] = arguments.first ?? .null
      if arguments.count > 1 { object["IsError"] = arguments[1] }
    case "ValidateSetAttribute": object["ValidValues"] = .strings(arguments.map(\.text))
    case "ValidateRangeAttribute" where arguments.count > 1: (object["MinRange"], object["MaxRange"]) = (arguments[0], arguments[1])
    case "ValidateLengthAttribute" where arguments.count > 1, "ValidateCountAttribute" where arguments.count > 1:
      (object["MinLength"], object["MaxLength"]) = (arguments[0], arguments[1])
    case "ValidatePatternAttribute": object["RegexPattern"] = arguments.first ?? .null
    case "ValidateScriptAttribute": object["ScriptBlock"] = arguments.first ?? .null
    default: break
    }
    return object
  }

  /// A dynamic parameter as its objects describe it.
  static func parameter(_ name: String, _ type: TypeDescriptor, _ attributes: [Value], _ session: Session) -> ParameterMetadata {
    let result = ParameterMetadata(name, typeName: type.displayName, resolve: { type })
    result.isDynamic = true
    for attribute in attributes.compactMap({ $0.object(as: CustomObject.self) }) { apply(attribute, to: result, session) }
    if result.sets.isEmpty { result.sets[ParameterMetadata.all] = .init() }
    return result
  }

  private static func apply(_ attribute: CustomObject, to result: ParameterMetadata, _ session: Session) {
    func flag(_ name: String) -> Bool { attribute[name].map { session.truth($0) } ?? false }
    switch attribute.type.name {
    case "ParameterAttribute":
      var info = ParameterMetadata.SetInfo(
        isMandatory: flag("Mandatory"), byValue: flag("ValueFromPipeline"), byName: flag("ValueFromPipelineByPropertyName"), remaining: flag("ValueFromRemainingArguments"))
      if let position = attribute["Position"], session.wholeNumber(position) >= 0 { info.position = session.wholeNumber(position) }
      info.helpMessage = attribute["HelpMessage"]?.text ?? ""
      result.sets[attribute["ParameterSetName"]?.text ?? ParameterMetadata.all] = info
      result.dontShow = flag("DontShow")
    case "AliasAttribute": result.aliases += session.enumerated(attribute["AliasNames"] ?? .null).map(\.text)
    case "AllowNullAttribute": result.allowsNull = true
    case "AllowEmptyStringAttribute": result.allowsEmptyString = true
    case "AllowEmptyCollectionAttribute": result.allowsEmptyCollection = true
    default: if let constraint = constraint(attribute, session) { result.constraints.append(constraint) }
    }
  }

  /// What an attribute object demands of a value; nil for one that demands nothing.
  static func constraint(_ attribute: CustomObject, _ session: Session) -> ValueConstraint? {
    func number(_ name: String) -> Int { session.wholeNumber(attribute[name] ?? .int(0)) }
    return switch attribute.type.name {
    case "ValidateSetAttribute": ValidateSetConstraint(session.enumerated(attribute["ValidValues"] ?? .null).map(\.text), ignoresCase: session.truth(attribute["IgnoreCase"] ?? .bool(true)))
    case "ValidateRangeAttribute": ValidateRangeConstraint(low: attribute["MinRange"] ?? .null, high: attribute["MaxRange"] ?? .null)
    case "ValidatePatternAttribute": ValidatePatternConstraint(pattern: attribute["RegexPattern"]?.text ?? "", options: .ignoreCase, message: nil)
    case "ValidateLengthAttribute": ValidateLengthConstraint(low: number("MinLength"), high: number("MaxLength"))
    case "ValidateCountAttribute": ValidateCountConstraint(low: number("MinLength"), high: number("MaxLength"))
    case "ValidateScriptAttribute":
      attribute["ScriptBlock"]?.object(as: ScriptBlock.self).map { ValidateScriptConstraint(block: $0.code, message: nil, text: $0.text) }
    case "ValidateNotNullAttribute": ValidateNotNullConstraint(orEmpty: false)
    case "ValidateNotNullOrEmptyAttribute": ValidateNotNullConstraint(orEmpty: true)
    default: nil
    }
  }

  /// The attributes that a parameter's declaration amounts to.
  static func describing(_ parameter: ParameterMetadata, in metadata: CommandMetadata, _ session: Session) -> [Value] {
    var made: [Value] = parameter.setOrder.compactMap { name in
      guard let info = parameter.sets[name] else { return nil }
      let object = make("ParameterAttribute")
      object["ParameterSetName"] = .string(name)
      object["Mandatory"] = .bool(info.isMandatory)
      if let position = metadata.position(of: parameter, in: name) { object["Position"] = .int(Int32(position)) }
      object["ValueFromPipeline"] = .bool(info.byValue)
      object["ValueFromPipelineByPropertyName"] = .bool(info.byName)
      object["ValueFromRemainingArguments"] = .bool(info.remaining)
      object["HelpMessage"] = info.helpMessage.isEmpty ? .null : .string(info.helpMessage)
      object["DontShow"] = .bool(parameter.dontShow)
      return .object(object)
    }
    if !parameter.aliases.isEmpty { made.append(.object(make("AliasAttribute", parameter.aliases.map { .string($0) }))) }
    made += (parameter.constraints + parameter.transformations as [ValueConstraint]).compactMap { describing($0, session) }
    for (name, isSet) in [("AllowNull", parameter.allowsNull), ("AllowEmptyString", parameter.allowsEmptyString), ("AllowEmptyCollection", parameter.allowsEmptyCollection)] where isSet {
      made.append(.object(make(name + "Attribute")))
    }
    made += parameter.markers.map { .object(make($0)) }
    // A function's come from the last to the first (Compiler.GetRuntimeDefinedParameter).
    var result: [Value] = []
    for name in parameter.declaredAttributes.reversed() {
      if let at = made.firstIndex(where: { attribute in [name, name + "Attribute"].contains { CaseFolding.equal(attribute.type?.name ?? "", $0) } }) { result.append(made.remove(at: at)) }
    }
    result = made + result
    if parameter.typeName != "System.Object", !parameter.isCompiled { result.append(.object(make("ArgumentTypeConverterAttribute"))) }
    return result
  }

  /// A validation as its attribute; nil for what no attribute says, and, without a session, for an attribute of a script's own.
  static func describing(_ constraint: ValueConstraint, _ session: Session? = nil) -> Value? {
    if let own = constraint as? ScriptAttributeConstraint { return session.flatMap { try? own.attribute($0) } }
    let made = plain(constraint, session)
    if let message = (constraint as? MessageConstraint)?.message { made?["ErrorMessage"] = .string(message) }
    return made.map { .object($0) }
  }

  private static func plain(_ constraint: ValueConstraint, _ session: Session?) -> CustomObject? {
    switch constraint {
    case is TypeConstraint: make("ArgumentTypeConverterAttribute")
    case let set as ValidateSetConstraint: make("ValidateSetAttribute", (session.map(set.offered) ?? set.values).map { .string($0) })
    case let range as ValidateRangeConstraint: make("ValidateRangeAttribute", [range.low, range.high])
    case let length as ValidateLengthConstraint: make("ValidateLengthAttribute", [.integer(length.low), .integer(length.high)])
    case let count as ValidateCountConstraint: make("ValidateCountAttribute", [.integer(count.low), .integer(count.high)])
    case let pattern as ValidatePatternConstraint: make("ValidatePatternAttribute", [.string(pattern.pattern)])
    case let script as ValidateScriptConstraint: make("ValidateScriptAttribute", [.string(script.text)])
    case let notNull as ValidateNotNullConstraint:
      make(notNull.orBlank ? "ValidateNotNullOrWhiteSpaceAttribute" : notNull.orEmpty ? "ValidateNotNullOrEmptyAttribute" : "ValidateNotNullAttribute")
    default: nil
    }
  }
}

/// RuntimeDefinedParameter and its dictionary: what a dynamicparam block gives.
enum RuntimeParameters {
  static let parameter = TypeCatalog.named("System.Management.Automation.RuntimeDefinedParameter")
  static let dictionary = TypeDescriptor("System.Management.Automation.RuntimeDefinedParameterDictionary", base: .hashtable, interfaces: ["System.Collections.IDictionary"])

  static func load(_ builder: MemberBuilder) {
    if builder.type === parameter {
      builder.constructor("void new()", "void new(string name, type parameterType, System.Object attributes)") { _, a in
        .object(CustomObject([
          ("Name", a.count == 3 ? a[0] : .null), ("ParameterType", a.count == 3 ? a[1] : .null), ("Value", .null), ("IsSet", .bool(false)),
          ("Attributes", a.count == 3 ? a[2] : .object(ListObject())),
        ], type: parameter))
      }
    } else if builder.type === dictionary {
      builder.constructor("void new()") { _, _ in .object(DictionaryObject(type: dictionary)) }
      DictionaryMembers.load(builder)
    }
  }

  /// Gives the objects of a dynamicparam block the values that were bound.
  static func store(_ bound: DictionaryObject, in values: [Value]) {
    for (key, value) in values.compactMap({ $0.object(as: DictionaryObject.self) }).flatMap(\.entries) {
      guard let made = value.object(as: CustomObject.self), made.type === parameter, let item = bound[key.text] else { continue }
      (made["Value"], made["IsSet"]) = (item, .bool(true))
    }
  }

  /// The parameters that a dynamicparam block put out.
  static func read(_ values: [Value], _ session: Session) -> [ParameterMetadata] {
    values.compactMap { $0.object(as: DictionaryObject.self) }.flatMap(\.entries).compactMap { key, value in
      guard let made = value.object(as: CustomObject.self), made.type === parameter else { return nil }
      let type = made["ParameterType"]?.object(as: TypeObject.self)?.descriptor ?? .object
      return AttributeObjects.parameter(made["Name"].flatMap { $0.isNull ? nil : $0.text } ?? key.text, type, session.enumerated(made["Attributes"] ?? .null), session)
    }
  }
}
