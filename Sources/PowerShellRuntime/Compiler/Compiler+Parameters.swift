import PowerShellSyntax

extension Compiler {
  /// What the variables of a block's parameters are declared with: their types and what their attributes demand.
  ///
  /// - Parameter count: how many parameters the block itself has.
  func declaredAttributes(_ metadata: CommandMetadata, _ count: Int) -> [VariableAttributes?] {
    let session = self.session
    // The layout has each name once; two parameters of one name are refused when they are called.
    guard Set(metadata.parameters.prefix(count).map { Names.number($0.name) }).count == count else { return [] }
    return metadata.parameters.prefix(count).map { parameter in
      let number = Names.number(parameter.name)
      let isTyped = parameter.typeName != "System.Object"
      // `$input` and `$args` stay the engine's.
      guard number != Names.input, number != Names.args, isTyped || !parameter.constraints.isEmpty || !parameter.transformations.isEmpty else { return nil }
      let type: [ValueConstraint] = isTyped ? [TypeConstraint(type: { try parameter.type(session) }, isOfParameter: !parameter.isNullable)] : []
      return VariableAttributes(name: parameter.name, constraints: parameter.transformations + type + parameter.constraints)
    }
  }

  /// The metadata of a parameter list.
  func metadata(_ list: [ParameterAst], attributes: [AttributeAst]) throws -> CommandMetadata {
    var isAdvanced = false
    var supportsShouldProcess = false
    var confirmImpact = 2
    var defaultSet: String?
    var positional = true
    var supportsPaging = false
    var (helpUri, remotingCapability) = ("", "PowerShell")
    var outputTypes: [String] = []
    var declarationError: Unwind?
    var obsolete: String?
    for attribute in attributes {
      let name = attribute.typeName.name.lowercased()
      if name == "outputtype" {
        outputTypes += attribute.positionalArguments.compactMap { argument in
          (argument as? TypeExpressionAst).map { session.types.type(named: $0.typeName.fullName, local: localTypes)?.fullName ?? $0.typeName.fullName }
            ?? (argument as? StringConstantExpressionAst)?.value
        }
      }
      if name.hasSuffix("obsolete") || name.hasSuffix("obsoleteattribute") {
        obsolete = try attribute.positionalArguments.first.map { try constant($0).text } ?? ""
      }
      guard name == "cmdletbinding" || name == "system.management.automation.cmdletbinding" else {
        do { _ = try scriptAttribute(attribute) } catch { declarationError = declarationError ?? error as? Unwind }
        continue
      }
      isAdvanced = true
      if !attribute.positionalArguments.isEmpty { declarationError = declarationError ?? noConstructor(attribute) }
      for argument in attribute.namedArguments {
        let value = try constant(argument.argument)
        switch argument.name.lowercased() {
        case "supportsshouldprocess": supportsShouldProcess = session.truth(value)
        case "defaultparametersetname": defaultSet = value.text
        case "positionalbinding": positional = session.truth(value)
        case "confirmimpact":
          do {
            confirmImpact = Int(try session.convert(value, to: TypeCatalog.confirmImpact).object(as: EnumObject.self)?.value ?? 2)
          } catch { declarationError = declarationError ?? error as? Unwind }
        case "supportstransactions": break
        case "supportspaging": supportsPaging = session.truth(value)
        case "helpuri": helpUri = value.text
        case "remotingcapability": remotingCapability = value.text
        default: declarationError = declarationError ?? unknownProperty(argument.name)
        }
      }
    }
    let parameters = list.map { ast in
      do { return try parameter(ast) } catch {
        declarationError = declarationError ?? error as? Unwind
        return ParameterMetadata(ast.name.path.name)
      }
    }
    if list.contains(where: { $0.attributes.contains { $0 is AttributeAst && isParameterAttribute($0) } }) { isAdvanced = true }
    let metadata = CommandMetadata(
      parameters, isAdvanced: isAdvanced, supportsShouldProcess: supportsShouldProcess, confirmImpact: confirmImpact,
      defaultSet: defaultSet, positionalBinding: positional, supportsPaging: supportsPaging)
    (metadata.outputTypes, metadata.helpUri, metadata.remotingCapability) = (outputTypes, helpUri, remotingCapability)
    // A set is a bit of a number (ParameterSetSpecificMetadata).
    if metadata.setNames.count > 32 {
      declarationError = declarationError ?? Failure.error(
        "Cannot get or run the command. The maximum number of parameter sets for this command has been exceeded.", id: "ParsingTooManyParameterSets", .MetadataError,
        type: Failure.exceptionType("System.Management.Automation.ParsingMetadataException"))
    }
    metadata.declarationError = declarationError
    metadata.obsolete = obsolete
    return metadata
  }

  /// PowerShell names the wrong attribute here, and so do we.
  private func unknownProperty(_ name: String) -> Unwind {
    Failure.error(
      "Property '\(name)' cannot be found for type 'System.Management.Automation.CmdletBindingAttribute'.", id: "PropertyNotFoundForAttribute",
      .InvalidOperation)
  }

  private func isParameterAttribute(_ attribute: AttributeBaseAst) -> Bool {
    ["parameter", "system.management.automation.parameter", "parameterattribute"].contains(attribute.typeName.name.lowercased())
  }

  /// The value of an attribute's argument.
  func constant(_ ast: ExpressionAst) throws -> Value {
    if ast is ImpliedTrueExpressionAst { return .bool(true) }
    let frame = Frame(session, scope: session.globalState.top, output: NullSink.shared, source: source, commandName: "", call: nil)
    return try expression(ast)(frame)
  }

  /// A parameter's default as help shows it: the value of a constant, the text of anything else.
  func shownDefault(_ ast: ExpressionAst) -> String {
    if let constant = ast as? StringConstantExpressionAst { return constant.value }
    if ast.isConstant, let value = try? constant(ast), let text = try? session.stringify(value) { return text }
    return source.text(ast.extent)
  }

  private func parameter(_ ast: ParameterAst) throws -> ParameterMetadata {
    let type = ast.attributes.compactMap { $0 as? TypeConstraintAst }.first
    let result = ParameterMetadata(
      ast.name.path.name, typeName: type?.typeName.fullName ?? "System.Object", resolve: type.map { lazyType($0.typeName) })
    for attribute in ast.attributes {
      guard let attribute = attribute as? AttributeAst else { continue }
      try checkCount(attribute)
      result.declaredAttributes.append(plainName(of: attribute))
      if isParameterAttribute(attribute) {
        try apply(attribute, to: result)
        continue
      }
      switch attribute.typeName.name.lowercased() {
      case "obsolete", "system.obsolete", "obsoleteattribute", "system.obsoleteattribute":
        result.obsolete = try attribute.positionalArguments.first.map { try constant($0).text } ?? ""
      case "psdefaultvalue":
        result.markers.append("PSDefaultValueAttribute")
        if let help = attribute.namedArguments.first(where: { $0.name.lowercased() == "help" }) { result.defaultText = try constant(help.argument).text }
      case "supportswildcards": result.markers.append("SupportsWildcardsAttribute")
      // The last attribute is the first that .NET gives.
      case "alias": result.aliases = try attribute.positionalArguments.map { try constant($0).text } + result.aliases
      case "allownull": result.allowsNull = true
      case "allowemptystring": result.allowsEmptyString = true
      case "allowemptycollection": result.allowsEmptyCollection = true
      case "argumentcompletions": result.suggestions += try attribute.positionalArguments.map { try constant($0).text }
      case "argumentcompleter": result.completer = try attribute.positionalArguments.first.map { try constant($0) }
      default:
        if let constraint = try constraint(attribute: attribute) {
          if let transformation = constraint as? ScriptAttributeConstraint, transformation.isTransformation {
            result.transformations.append(transformation)
          } else {
            result.constraints.append(constraint)
          }
        }
      }
    }
    if result.sets.isEmpty { result.sets[ParameterMetadata.all] = .init() }
    return result
  }

  private func apply(_ attribute: AttributeAst, to parameter: ParameterMetadata) throws {
    var info = ParameterMetadata.SetInfo()
    var set = ParameterMetadata.all
    for argument in attribute.namedArguments {
      let value = try constant(argument.argument)
      switch argument.name.lowercased() {
      case "mandatory": info.isMandatory = session.truth(value)
      case "position":
        // The least number is what an attribute has that says no position.
        let position = session.wholeNumber(try session.convert(value, to: .int))
        info.position = position == Int(Int32.min) ? nil : position
      case "valuefrompipeline": info.byValue = session.truth(value)
      case "valuefrompipelinebypropertyname": info.byName = session.truth(value)
      case "valuefromremainingarguments": info.remaining = session.truth(value)
      case "parametersetname": set = value.text
      case "helpmessage": info.helpMessage = value.text
      case "dontshow": parameter.dontShow = session.truth(value)
      case "helpmessagebasename", "helpmessageresourceid", "experimentname", "experimentaction": break
      default: throw unknownProperty(argument.name)
      }
    }
    parameter.sets[set] = info
    // The last attribute is the first that .NET gives.
    parameter.orderedSets.insert(set, at: 0)
  }

  // MARK: Constraints

  /// The constraint of an attributed expression: a type or a validation.
  func constraint(_ ast: AttributedExpressionAst) throws -> ValueConstraint? {
    if let convert = ast as? ConvertExpressionAst { return TypeConstraint(type: lazyType(convert.type.typeName)) }
    return try (ast.attribute as? AttributeAst).flatMap { try constraint(attribute: $0) }
  }

  func constraint(attribute: AttributeAst) throws -> ValueConstraint? {
    let name = plainName(of: attribute)
    try checkCount(attribute)
    guard name.hasPrefix("validate") || name == "pstypename" else { return try scriptAttribute(attribute) }
    var positional: [Value] = []
    if name != "validatescript" {
      for argument in attribute.positionalArguments { positional.append(try constant(argument)) }
    }
    var named: [String: Value] = [:]
    for argument in attribute.namedArguments { named[argument.name.lowercased()] = try constant(argument.argument) }
    let message = named["errormessage"]?.text
    switch name {
    case "validateset":
      let values = positional.flatMap { session.isList($0) ? session.enumerated($0) : [$0] }.map(\.text)
      var set = ValidateSetConstraint(values, ignoresCase: named["ignorecase"].map { session.truth($0) } ?? true, message: message)
      if values.isEmpty && positional.isEmpty {
        throw Failure.error(
          "Cannot process argument because the value of argument \"validValues\" is out of range. Change argument \"validValues\" to a value that is within range. (Parameter 'validValues')\nActual value was System.String[].",
          id: "ArgumentOutOfRange", .InvalidArgument)
      }
      set.generator = positional.first?.object(as: TypeObject.self)?.descriptor
      return set
    case "validaterange":
      if positional.count == 2 {
        try checkRange(positional[0], positional[1])
        return ValidateRangeConstraint(low: positional[0], high: positional[1])
      }
      return try positional.first.map { ValidateSignConstraint(kind: try rangeKind($0)) }
    case "validatepattern":
      if positional[0].text.isEmpty {
        throw notMade("ValidatePattern", Failure.engineArgument("regexPattern").exception.message)
      }
      let options = try named["options"].map { RegexOptions(rawValue: Int(try session.convert($0, to: TypeCatalog.regexOptions).object(as: EnumObject.self)?.value ?? 1)) }
      return ValidatePatternConstraint(pattern: positional[0].text, options: options ?? .ignoreCase, message: message)
    case "validatelength":
      let limits = try limits(name: "ValidateLength", positional, tooSmall: "The specified maximum character length of the argument is shorter than the specified minimum argument character length. Update the ValidateLength attribute for the parameter.")
      return ValidateLengthConstraint(low: limits.low, high: limits.high)
    case "validatecount":
      let limits = try limits(name: "ValidateCount", positional, tooSmall: "The specified maximum number of arguments for a parameter is fewer than the specified minimum number of arguments. Update the ValidateCount attribute for the parameter.")
      return ValidateCountConstraint(low: limits.low, high: limits.high)
    case "pstypename": return positional.first.map { TypeNameConstraint(typeName: $0.text) }
    case "validatedrive": return ValidateDriveConstraint(drives: positional.map(\.text))
    case "validateuserdrive": return ValidateDriveConstraint(drives: ["User"])
    case "validatenotnull": return ValidateNotNullConstraint(orEmpty: false)
    case "validatenotnullorempty": return ValidateNotNullConstraint(orEmpty: true)
    case "validatenotnullorwhitespace": return ValidateNotNullConstraint(orEmpty: true, orBlank: true)
    case "validatescript":
      guard let block = attribute.positionalArguments[0] as? ScriptBlockExpressionAst else {
        do { _ = try session.convert(constant(attribute.positionalArguments[0]), to: .scriptBlock) } catch Unwind.error(let error) {
          throw notMade("ValidateScript", error.record.exception.message)
        }
        return nil
      }
      let text = source.text(Int(block.extent.start) + 1, Int(block.extent.end) - 1)
      return ValidateScriptConstraint(block: try self.block(block.scriptBlock, isFilter: false), message: message, text: text)
    default: return try scriptAttribute(attribute)
    }
  }

  private func plainName(of attribute: AttributeAst) -> String {
    var name = attribute.typeName.name.lowercased()
    if name.hasPrefix("system.management.automation.") { name = String(name.dropFirst("system.management.automation.".count)) }
    return name.hasSuffix("attribute") ? String(name.dropLast("attribute".count)) : name
  }

  /// How many arguments without names an attribute's constructors take.
  private static let argumentCounts: [String: ClosedRange<Int>] = [
    "parameter": 0...0, "allownull": 0...0, "allowemptystring": 0...0, "allowemptycollection": 0...0, "supportswildcards": 0...0, "validatenotnull": 0...0, "validatenotnullorempty": 0...0,
    "validatenotnullorwhitespace": 0...0, "validateuserdrive": 0...0, "validatepattern": 1...1, "validatescript": 1...1, "validatelength": 2...2, "validatecount": 2...2, "validaterange": 1...2,
  ]

  private func checkCount(_ attribute: AttributeAst) throws {
    guard let known = Compiler.argumentCounts[plainName(of: attribute)], !known.contains(attribute.positionalArguments.count) else { return }
    throw noConstructor(attribute)
  }

  /// An attribute whose class takes no arguments without names, or not so many. Of some the compiler finds it out itself (Compiler.cs, s_builtinAttributeGenerator).
  private func noConstructor(_ attribute: AttributeAst) -> Unwind {
    let isMadeByCompiler = ["parameter", "cmdletbinding", "validatenotnull", "validatenotnullorempty"].contains(plainName(of: attribute))
    return Failure.error(
      "Cannot find an overload for \".ctor\" and the argument count: \"\(attribute.positionalArguments.count)\".", id: "MethodCountCouldNotFindBest",
      isMadeByCompiler ? .InvalidOperation : .NotSpecified, type: isMadeByCompiler ? nil : Failure.exceptionType("System.Management.Automation.MethodException"))
  }

  private func notMade(_ name: String, _ reason: String) -> Unwind {
    Failure.error("The following exception occurred while constructing the attribute \"\(name)\": \"\(reason)\"", id: "ExceptionConstructingAttribute", .InvalidOperation)
  }

  /// An attribute that the script defines.
  private func scriptAttribute(_ attribute: AttributeAst) throws -> ValueConstraint? {
    let name = attribute.typeName.fullName
    // `Short` may be an attribute's class as well as a number's type.
    let named = session.types.type(named: name, local: localTypes)
    guard let type = named?.scriptClass != nil ? named : session.types.type(named: name + "Attribute", local: localTypes) ?? named else {
      if name.contains("[") || AttributeObjects.isKnown(name) { return nil }
      throw Failure.error(
        "Cannot find the type for custom attribute '\(name)'. Make sure that the assembly that contains this type is loaded.", id: "CustomAttributeTypeNotFound",
        .InvalidOperation)
    }
    guard type.scriptClass != nil else { return nil }
    return ScriptAttributeConstraint(
      type: type, arguments: try attribute.positionalArguments.map { try constant($0) },
      properties: try attribute.namedArguments.map { ($0.name, $0.expressionOmitted ? .bool(true) : try constant($0.argument)) })
  }

  private func refuse(_ message: String, _ id: String, _ category: ErrorCategory = .MetadataError) -> Unwind {
    Failure.error(message, id: id, category, type: Failure.exceptionType("System.Management.Automation.ValidationMetadataException"))
  }

  /// The kind of range that ValidateRange names.
  private func rangeKind(_ value: Value) throws -> String {
    do {
      return try session.convert(value, to: NetEnumerations.named("System.Management.Automation.ValidateRangeKind")).text
    } catch Unwind.error(let error) {
      throw notMade("ValidateRange", error.record.exception.message)
    }
  }

  private func checkRange(_ low: Value, _ high: Value) throws {
    guard ValidateRangeConstraint.commonType(low, high) != nil else {
      throw refuse(
        "The specified minimum range (\(low.type?.name ?? "")) cannot be accepted because it is not the same type as the specified maximum range (\(high.type?.name ?? "")). Update the ValidateRange attribute for the parameter.",
        "MinRangeNotTheSameTypeOfMaxRange")
    }
    if Comparison.order(low, high, ignoresCase: true) > 0 {
      throw refuse(
        "The specified maximum range cannot be accepted because it is less than the specified minimum range. Update the ValidateRange attribute for the parameter.",
        "MaxRangeSmallerThanMinRange")
    }
  }

  /// The two whole numbers of an attribute.
  private func limits(name: String, _ given: [Value], tooSmall: String) throws -> (low: Int, high: Int) {
    let limits = try given.map { value -> Int in
      do { return try session.convert(value, to: .int).intValue } catch Unwind.error(let error) { throw notMade(name, error.record.exception.message) }
    }
    for (argument, value) in zip(["minLength", "maxLength"], limits) where value < 0 || value == 0 && argument == "maxLength" {
      throw notMade(name, "Cannot process argument because the value of argument \"\(argument)\" is out of range. Change argument \"\(argument)\" to a value that is within range. (Parameter '\(argument)')\nActual value was \(value).")
    }
    if limits[1] < limits[0] { throw refuse(tooSmall, (name == "ValidateCount" ? "ValidateRange" : name) + "MaxLengthSmallerThanMinLength") }
    return (limits[0], limits[1])
  }
}
