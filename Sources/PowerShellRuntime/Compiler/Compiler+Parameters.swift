import PowerShellSyntax

extension Compiler {
  /// The metadata of a parameter list.
  func metadata(_ list: [ParameterAst], attributes: [AttributeAst]) throws -> CommandMetadata {
    var isAdvanced = false
    var supportsShouldProcess = false
    var confirmImpact = 2
    var defaultSet: String?
    var positional = true
    var outputTypes: [String] = []
    for attribute in attributes {
      let name = attribute.typeName.name.lowercased()
      if name == "outputtype" {
        outputTypes += attribute.positionalArguments.compactMap { argument in
          (argument as? TypeExpressionAst).map { session.types.type(named: $0.typeName.fullName)?.fullName ?? $0.typeName.fullName }
            ?? (argument as? StringConstantExpressionAst)?.value
        }
      }
      guard name == "cmdletbinding" || name == "system.management.automation.cmdletbinding" else { continue }
      isAdvanced = true
      for argument in attribute.namedArguments {
        let value = try constant(argument.argument)
        switch argument.name.lowercased() {
        case "supportsshouldprocess": supportsShouldProcess = session.truth(value)
        case "defaultparametersetname": defaultSet = value.text
        case "positionalbinding": positional = session.truth(value)
        case "confirmimpact":
          confirmImpact = ["none", "low", "medium", "high"].firstIndex(of: value.text.lowercased()) ?? 2
        default: break
        }
      }
    }
    let parameters = try list.map { try parameter($0) }
    if list.contains(where: { $0.attributes.contains { $0 is AttributeAst && isParameterAttribute($0) } }) { isAdvanced = true }
    let metadata = CommandMetadata(
      parameters, isAdvanced: isAdvanced, supportsShouldProcess: supportsShouldProcess, confirmImpact: confirmImpact,
      defaultSet: defaultSet, positionalBinding: positional)
    metadata.outputTypes = outputTypes
    return metadata
  }

  private func isParameterAttribute(_ attribute: AttributeBaseAst) -> Bool {
    ["parameter", "system.management.automation.parameter", "parameterattribute"].contains(attribute.typeName.name.lowercased())
  }

  /// The value of an attribute's argument.
  private func constant(_ ast: ExpressionAst) throws -> Value {
    if ast is ImpliedTrueExpressionAst { return .bool(true) }
    let frame = Frame(session, scope: session.globalState.top, output: NullSink.shared, source: source, commandName: "", call: nil)
    return try expression(ast)(frame)
  }

  private func parameter(_ ast: ParameterAst) throws -> ParameterMetadata {
    let type = ast.attributes.compactMap { $0 as? TypeConstraintAst }.first
    let result = ParameterMetadata(
      ast.name.path.name, typeName: type?.typeName.fullName ?? "System.Object", resolve: type.map { lazyType($0.typeName) })
    for attribute in ast.attributes {
      guard let attribute = attribute as? AttributeAst else { continue }
      if isParameterAttribute(attribute) {
        try apply(attribute, to: result)
        continue
      }
      switch attribute.typeName.name.lowercased() {
      case "alias": result.aliases += try attribute.positionalArguments.map { try constant($0).text }
      case "allownull": result.allowsNull = true
      case "allowemptystring": result.allowsEmptyString = true
      case "allowemptycollection": result.allowsEmptyCollection = true
      case "argumentcompletions": result.suggestions += try attribute.positionalArguments.map { try constant($0).text }
      case "argumentcompleter": result.completer = try attribute.positionalArguments.first.map { try constant($0) }
      default: if let constraint = try constraint(attribute: attribute) { result.constraints.append(constraint) }
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
      case "position": info.position = Int(value.text)
      case "valuefrompipeline": info.byValue = session.truth(value)
      case "valuefrompipelinebypropertyname": info.byName = session.truth(value)
      case "valuefromremainingarguments": info.remaining = session.truth(value)
      case "parametersetname": set = value.text
      case "helpmessage": info.helpMessage = value.text
      case "dontshow": parameter.dontShow = session.truth(value)
      default: break
      }
    }
    parameter.sets[set] = info
    parameter.orderedSets.append(set)
  }

  // MARK: Constraints

  /// The constraint of an attributed expression: a type or a validation.
  func constraint(_ ast: AttributedExpressionAst) throws -> ValueConstraint? {
    if let convert = ast as? ConvertExpressionAst { return TypeConstraint(type: lazyType(convert.type.typeName)) }
    return try (ast.attribute as? AttributeAst).flatMap { try constraint(attribute: $0) }
  }

  func constraint(attribute: AttributeAst) throws -> ValueConstraint? {
    let name = attribute.typeName.name.lowercased()
    guard name.hasPrefix("validate") else { return nil }
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
      set.generator = positional.first?.object(as: TypeObject.self)?.descriptor
      return set
    case "validaterange":
      if positional.count == 2 { return ValidateRangeConstraint(low: positional[0], high: positional[1]) }
      return positional.first.map { ValidateSignConstraint(kind: $0.text) }
    case "validatepattern":
      return ValidatePatternConstraint(pattern: positional.first?.text ?? "", options: .ignoreCase, message: message)
    case "validatelength":
      return positional.count == 2 ? ValidateLengthConstraint(low: positional[0].intValue, high: positional[1].intValue) : nil
    case "validatecount":
      return positional.count == 2 ? ValidateCountConstraint(low: positional[0].intValue, high: positional[1].intValue) : nil
    case "validatenotnull": return ValidateNotNullConstraint(orEmpty: false)
    case "validatenotnullorempty": return ValidateNotNullConstraint(orEmpty: true)
    case "validatenotnullorwhitespace": return ValidateNotNullConstraint(orEmpty: true, orBlank: true)
    case "validatescript":
      guard let block = attribute.positionalArguments.first as? ScriptBlockExpressionAst else { return nil }
      let text = source.text(Int(block.extent.start) + 1, Int(block.extent.end) - 1)
      return ValidateScriptConstraint(block: try self.block(block.scriptBlock, isFilter: false), message: message, text: text)
    default: return nil
    }
  }
}
