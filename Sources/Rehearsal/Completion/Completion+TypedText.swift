import PowerShellRuntime
import PowerShellSyntax

/// What the typed text itself tells of its variables: what was assigned to them, what a loop goes through, their declared types.
extension Completion {
  /// The value that an expression has once the assignments in front of it are made, as far as working them out changes nothing.
  func valueByTypedText(_ node: ExpressionAst, _ parsed: ParseResult) -> Value? {
    guard isHarmless(node) else { return nil }
    let end = Int(node.extent.end)
    var statements: [String] = []
    func first(of condition: PipelineBaseAst?, into variable: String) {
      guard let condition, isHarmless(condition) else { return }
      statements.append("\(variable) = @(\(parsed.source.text(condition.extent)))[0]")
    }
    parsed.root.walk { inner in
      guard Int(inner.extent.start) < end else { return .descend }
      switch inner {
      case let assignment as AssignmentStatementAst where assignment.kind == .Equals && Int(assignment.extent.end) < end:
        var target: ExpressionAst = assignment.left
        while let converted = target as? AttributedExpressionAst { target = converted.child }
        if let variable = target as? VariableExpressionAst, variable.path.isUnqualified {
          let isKnown = isHarmless(assignment.right)
          statements.append(isKnown ? parsed.source.text(assignment.extent) : "$\(variable.path.name) = $null")
        }
      case let loop as ForEachStatementAst where Int(loop.extent.end) >= end: first(of: loop.condition, into: parsed.source.text(loop.variable.extent))
      case let choice as SwitchStatementAst where Int(choice.extent.end) >= end: first(of: choice.condition, into: "$_")
      default: break
      }
      return .descend
    }
    if statements.isEmpty { return nil }
    let text = "& { \(statements.joined(separator: "; ")); , (\(parsed.source.text(node.extent))) }"
    return (try? session.evaluateQuietly(text)).flatMap { $0.isNull ? nil : $0 }
  }

  /// The type that an expression has by what the text declares: of a parameter or a variable with a type, of `$_` in a catch block or
  /// trap, of `$PSCmdlet`; of an index the type of an element, of a member the one that it is defined with.
  func declaredType(of node: ExpressionAst, _ parsed: ParseResult) -> TypeDescriptor? {
    switch node {
    case let index as IndexExpressionAst: declaredType(of: index.target, parsed)?.elementType
    case let paren as ParenExpressionAst:
      ((paren.pipeline as? PipelineAst)?.elements.first as? CommandExpressionAst).flatMap { declaredType(of: $0.expression, parsed) }
    case let conversion as ConvertExpressionAst: session.types.type(named: conversion.type.typeName.fullName)
    case let member as MemberExpressionAst: definedType(of: member, parsed)
    case let variable as VariableExpressionAst: declaredType(ofVariable: variable, parsed)
    default: nil
    }
  }

  /// What a member is defined to give: the first word of its definition, `string Name {get;}` or `datetime AddDays(double value)`.
  private func definedType(of node: MemberExpressionAst, _ parsed: ParseResult) -> TypeDescriptor? {
    guard !node.isStatic, let name = (node.member as? StringConstantExpressionAst)?.value else { return nil }
    let own = value(of: node.expression, parsed, nil)?.type ?? valueByTypedText(node.expression, parsed)?.type ?? declaredType(of: node.expression, parsed)
    guard let type = own, let member = session.members(ofType: type).first(where: { CaseFolding.equal($0.name, name) }) else { return nil }
    return member.definition.split(separator: " ").first.flatMap { session.types.type(named: String($0)) }
  }

  private func declaredType(ofVariable variable: VariableExpressionAst, _ parsed: ParseResult) -> TypeDescriptor? {
    declaredType(ofVariable: variable.path.name, parsed, before: Int(variable.extent.end))
  }

  /// The type that a text declares a variable with.
  ///
  /// - Parameter end: where in the text the variable is asked for.
  func declaredType(ofVariable name: String, _ parsed: ParseResult, before end: Int = .max) -> TypeDescriptor? {
    if CaseFolding.equal(name, "PSCmdlet") { return FunctionCmdletObject.ownType }
    let isItem = name == "_" || CaseFolding.equal(name, "PSItem")
    var found: TypeDescriptor?
    parsed.root.walk { inner in
      switch inner {
      case let parameter as ParameterAst where CaseFolding.equal(parameter.name.path.name, name) && Int(parameter.extent.end) < end:
        let declared = parameter.attributes.compactMap { ($0 as? TypeConstraintAst)?.typeName.fullName }.last
        found = declared.flatMap { session.types.type(named: $0) }
      case let assignment as AssignmentStatementAst where Int(assignment.extent.end) < end:
        guard let converted = assignment.left as? ConvertExpressionAst, CaseFolding.equal((converted.child as? VariableExpressionAst)?.path.name ?? "", name) else { break }
        found = session.types.type(named: converted.type.typeName.fullName)
      case let clause as CatchClauseAst where isItem && Int(clause.extent.end) >= end: found = .errorRecord
      case let trap as TrapStatementAst where isItem && Int(trap.extent.end) >= end: found = .errorRecord
      default: break
      }
      return .descend
    }
    return found
  }

  // MARK: Functions of the text

  /// The functions that a text defines, by their names.
  func definedFunctions(in text: String) -> [String: String] {
    guard text.lowercased().contains("function") || text.lowercased().contains("filter") else { return [:] }
    let parsed = session.parse(SourceText(text), toRun: false)
    var found: [String: String] = [:]
    parsed.root.walk { node in
      if let function = node as? FunctionDefinitionAst { found[function.name] = parsed.source.text(function.extent) }
      return .descend
    }
    return found
  }

  /// A function that the text defines, or what an alias that it sets stands for.
  func definedCommand(_ name: String, in text: String) -> CommandInfo? {
    if let definition = definedFunctions(in: text).first(where: { CaseFolding.equal($0.key, name) }) {
      let isWhole = definition.value.hasSuffix("}")
      let made = try? session.evaluateQuietly("& { \(definition.value)\(isWhole ? "" : " }"); Get-Command '\(definition.key.replacing("'", with: "''"))' }")
      return made?.object(as: CommandInfo.self)
    }
    let words = text.split(whereSeparator: { " \t\n;".contains($0) }).map(String.init)
    for at in words.indices.dropLast(2) where ["set-alias", "sal", "new-alias", "nal"].contains(words[at].lowercased()) && CaseFolding.equal(words[at + 1], name) {
      return session.findCommand(words[at + 2])
    }
    return nil
  }

  // MARK: Classes and enums of the text

  /// The members of a class or an enum that the text itself defines: behind its name, behind `$this` in it, behind an object of it.
  func membersOfDefinition(_ node: ExpressionAst, isStatic: Bool, _ parsed: ParseResult) -> (properties: [String], methods: [String])? {
    guard let definition = isStatic ? (node as? TypeExpressionAst).flatMap({ definition($0.typeName.fullName, parsed) }) : definition(of: node, parsed) else { return nil }
    return membersOf(definition, isStatic: isStatic, hidesHidden: (node as? VariableExpressionAst).map { !CaseFolding.equal($0.path.name, "this") } ?? true)
  }

  /// The names of a definition's members.
  func membersOf(_ definition: TypeDefinitionAst, isStatic: Bool, hidesHidden: Bool) -> (properties: [String], methods: [String]) {
    let members = definition.members.filter { definition.isEnum ? isStatic : $0.isStatic == isStatic }
    var properties: [String] = [], methods: [String] = isStatic ? ["Equals", "ReferenceEquals"] : ["Equals", "GetHashCode", "GetType", "ToString"]
    if isStatic, !definition.isEnum { methods.append("new") }
    if isStatic, definition.isEnum { methods += TypeDescriptor.enumBase.staticMethodNames }
    for member in members where !(hidesHidden && member.isHidden) {
      switch member {
      case let property as PropertyMemberAst: properties.append(property.name)
      case let method as FunctionMemberAst where !method.isConstructor: methods.append(method.name)
      default: break
      }
    }
    return (sorted(Set(properties)), sorted(Set(methods)))
  }

  func definition(_ name: String, _ parsed: ParseResult) -> TypeDefinitionAst? {
    var found: TypeDefinitionAst?
    parsed.root.walk { node in
      if let type = node as? TypeDefinitionAst, CaseFolding.equal(type.name, name) { found = type }
      return .descend
    }
    return found
  }

  private func definition(of node: ExpressionAst, _ parsed: ParseResult) -> TypeDefinitionAst? {
    var node: Ast = node
    if let variable = node as? VariableExpressionAst {
      if CaseFolding.equal(variable.path.name, "this") {
        var around: TypeDefinitionAst?
        parsed.root.walk { inner in
          if let type = inner as? TypeDefinitionAst, !type.isEnum, type.extent.start < variable.extent.start, type.extent.end >= variable.extent.end { around = type }
          return .descend
        }
        return around
      }
      var given: Ast?
      parsed.root.walk { inner in
        if let assignment = inner as? AssignmentStatementAst, assignment.extent.end < variable.extent.start {
          let converted = assignment.left as? ConvertExpressionAst
          let target = converted?.child ?? assignment.left
          if CaseFolding.equal((target as? VariableExpressionAst)?.path.name ?? "", variable.path.name) { given = converted ?? assignment.right as Ast }
        }
        return .descend
      }
      guard let given else { return nil }
      node = given
    }
    if let statement = node as? PipelineAst, let expression = (statement.elements.first as? CommandExpressionAst)?.expression { node = expression }
    if let statement = node as? CommandExpressionAst { node = statement.expression }
    if let conversion = node as? ConvertExpressionAst { return definition(conversion.type.typeName.fullName, parsed) }
    if let call = node as? InvokeMemberExpressionAst, call.isStatic, CaseFolding.equal((call.member as? StringConstantExpressionAst)?.value ?? "", "new"), let type = call.expression as? TypeExpressionAst {
      return definition(type.typeName.fullName, parsed)
    }
    return nil
  }
}
