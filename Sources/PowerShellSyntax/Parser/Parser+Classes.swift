/// Classes and enums.
extension Parser {
  func classDefinition(_ attributes: [AttributeBaseAst]?, _ keyword: Token) -> StatementAst {
    skipNewlines()
    guard let (name, nameToken) = simpleName() else {
      reportIncomplete(keyword.extent.after, .MissingNameAfterKeyword, text(keyword))
      return ErrorStatementAst(keyword.extent)
    }
    tokenizer.mark(nameToken, .typeName, clearing: .memberName)
    skipNewlines()
    return inMode(.signature) { classBody(attributes, keyword, name) }
  }

  /// The rules of classes are all checked on the finished tree.
  private func classBody(_ attributes: [AttributeBaseAst]?, _ keyword: Token, _ name: StringConstantExpressionAst)
    -> StatementAst
  {
    needsChecks = true
    let outerAttributes = attributeCount
    let bases = baseTypes()
    let open = nextToken()
    guard open.kind == .LCurly else {
      unget(open)
      let last: Ast = bases.last ?? name
      reportIncomplete(last.extent.after, .MissingTypeBody, keyword.kind.text)
      return ErrorStatementAst(keyword.extent.through(last.extent), nested: bases)
    }
    var end = open.extent
    var members: [MemberAst] = []
    var nested: [Ast] = []
    while true {
      var stray: [Ast]?
      let member = classMember(name.value, &stray)
      if let member {
        members.append(member)
        end = member.extent
      }
      if let last = stray?.last {
        nested += stray ?? []
        end = last.extent
      }
      if member == nil && stray == nil { break }
    }
    let close = nextToken()
    if close.kind == .RCurly {
      end = close.extent
    } else {
      unget(close)
      reportIncomplete(open.extent.after, .MissingEndCurlyBrace, detected: close.extent)
    }
    let extent = (attributes?.first?.extent ?? keyword.extent).through(end)
    let definition = TypeDefinitionAst(
      extent, name.value, (attributes ?? []).compactMap { $0 as? AttributeAst }, members, isEnum: false, bases)
    definition.containsAttributes = !definition.attributes.isEmpty || attributeCount > outerAttributes
    let types = (attributes ?? []).filter { $0 is TypeConstraintAst }
    if !types.isEmpty { nested += types + [definition] }
    if nested.isEmpty || !types.isEmpty { define(definition) }
    return nested.isEmpty ? definition : ErrorStatementAst(extent, nested: nested)
  }

  private func baseTypes() -> [TypeConstraintAst] {
    var bases: [TypeConstraintAst] = []
    var separator = peekToken()
    guard separator.kind == .Colon else { return bases }
    skipToken()
    skipNewlines()
    while true {
      guard let type = typeName(allowsAssembly: false) else {
        reportIncomplete(separator.extent.after, .TypeNameExpected)
        return bases
      }
      bases.append(TypeConstraintAst(type.extent, type))
      skipNewlines()
      let comma = peekToken()
      guard comma.kind == .Comma else { return bases }
      separator = comma
      skipToken()
      skipNewlines()
    }
  }

  /// What stands before a member's name.
  private struct MemberPrefix {
    var start: Extent?
    var attributes: [AttributeAst] = []
    var type: TypeConstraintAst?
    var isStatic = false
    var isHidden = false
    var lastExtent: Extent?
    var strays: [Ast] { attributes + (type.map { [$0] } ?? []) }
  }

  private func memberPrefix() -> (MemberPrefix, Token) {
    var prefix = MemberPrefix()
    while true {
      skipNewlines()
      if let attribute = attribute() {
        prefix.lastExtent = attribute.extent
        prefix.start = prefix.start ?? attribute.extent
        if let attribute = attribute as? AttributeAst {
          prefix.attributes.append(attribute)
        } else if prefix.type == nil {
          prefix.type = attribute as? TypeConstraintAst
        } else {
          report(attribute.extent, .TooManyTypes)
        }
        continue
      }
      let token = peekToken()
      prefix.start = prefix.start ?? token.extent
      switch token.kind {
      case .Hidden:
        if prefix.isHidden { report(token.extent, .DuplicateQualifier, text(token)) }
        prefix.isHidden = true
      case .Static:
        if prefix.isStatic { report(token.extent, .DuplicateQualifier, text(token)) }
        prefix.isStatic = true
      default: return (prefix, token)
      }
      prefix.lastExtent = token.extent
      skipToken()
    }
  }

  private func classMember(_ className: String, _ stray: inout [Ast]?) -> MemberAst? {
    let (prefix, token) = memberPrefix()
    let start = prefix.start ?? token.extent
    if token.kind == .Variable {
      skipToken()
      return propertyMember(prefix, start, token, &stray)
    }
    if token.kind == .Identifier || token.kind.isKeyword {
      tokenizer.mark(token, .memberName, clearing: .keyword)
      skipToken()
      guard let function = methodDeclaration(token, className, isStatic: prefix.isStatic) as? FunctionDefinitionAst else {
        syncOnError(consuming: false, .RCurly)
        stray = prefix.strays.isEmpty ? nil : prefix.strays
        return nil
      }
      let isConstructor = function.name.lowercased() == className.lowercased()
      return FunctionMemberAst(
        start.through(function.extent), function, prefix.type, prefix.attributes, isStatic: prefix.isStatic,
        isHidden: prefix.isHidden, isConstructor: isConstructor)
    }
    if let last = prefix.lastExtent {
      reportIncomplete(last.after, .IncompleteMemberDefinition)
      stray = prefix.strays.isEmpty ? nil : prefix.strays
    }
    return nil
  }

  private func propertyMember(_ prefix: MemberPrefix, _ start: Extent, _ token: Token, _ stray: inout [Ast]?)
    -> MemberAst?
  {
    var value: ExpressionAst?
    if peekToken().kind == .Equals {
      skipToken()
      skipNewlines()
      value = expression()
    }
    let end = memberEnd(value?.extent ?? token.extent, reports: true)
    let name = token.variablePath(in: source)?.name ?? ""
    guard !name.isEmpty else {
      let strays = prefix.strays + (value.map { [$0] } ?? [])
      stray = strays.isEmpty ? nil : strays
      return nil
    }
    return PropertyMemberAst(
      start.through(end), name, prefix.type, prefix.attributes, isStatic: prefix.isStatic, isHidden: prefix.isHidden,
      value)
  }

  /// Reads what ends a property: a line break, a semicolon (part of the member) or the closing brace.
  private func memberEnd(_ end: Extent, reports: Bool) -> Extent {
    let terminator = peekToken()
    if terminator.kind != .NewLine && terminator.kind != .Semi && terminator.kind != .RCurly && reports {
      reportIncomplete(end.after, .MissingPropertyTerminator)
    }
    skipNewlinesAndSemicolons()
    return terminator.kind == .Semi ? terminator.extent : end
  }

  private func methodDeclaration(_ name: Token, _ className: String, isStatic: Bool) -> StatementAst {
    var errorEnd: Extent?
    var parameters: [ParameterAst] = []
    var close: Token?
    if peekToken().kind == .LParen {
      let list = functionParameters(&errorEnd)
      parameters = list.parameters ?? []
      close = list.close
    } else {
      reportIncomplete(name.extent.after, .MissingMethodParameterList)
    }
    let isConstructor = text(name).lowercased() == className.lowercased() && !isStatic
    var baseCall: StatementAst?
    if isConstructor {
      skipNewlines()
      baseCall = inMode(.signature) { baseConstructorCall(&errorEnd) }
    }
    let open = nextToken()
    if open.kind != .LCurly {
      unget(open)
      if errorEnd == nil {
        let end = close?.extent ?? name.extent
        errorEnd = end
        reportIncomplete(end.after, .MissingFunctionBody)
      }
    }
    if let errorEnd { return ErrorStatementAst(name.extent.through(errorEnd), nested: parameters) }
    let body = inMode(.command) { scriptBlock(open, isFilter: false, leading: baseCall) }
    return FunctionDefinitionAst(
      name.extent.through(body.extent), name: text(name), nameExtent: name.extent, isFilter: false, isWorkflow: false,
      parameters, body)
  }

  /// `: base(arguments)`, or the call that is implied without it.
  private func baseConstructorCall(_ errorEnd: inout Extent?) -> StatementAst {
    func call(_ base: Extent, _ extent: Extent, _ arguments: [ExpressionAst]) -> StatementAst {
      CommandExpressionAst(extent, BaseCtorInvokeMemberExpressionAst(base, extent, arguments))
    }
    let colon = peekToken()
    guard colon.kind == .Colon else { return call(.empty, .empty, []) }
    skipToken()
    skipNewlines()
    let base = peekToken()
    guard base.kind == .Base else {
      errorEnd = colon.extent
      reportIncomplete(colon.extent.after, .MissingBaseCtorCall)
      return call(.empty, .empty, [])
    }
    skipToken()
    skipNewlines()
    let open = peekToken()
    guard open.kind == .LParen else {
      errorEnd = base.extent
      reportIncomplete(base.extent.after, .MissingMethodParameterList)
      return call(base.extent, base.extent, [])
    }
    skipToken()
    let (arguments, last) = invocationArguments(open)
    skipNewlines()
    return call(base.extent, base.extent.through(last), arguments)
  }

  // MARK: Enums

  func enumDefinition(_ attributes: [AttributeBaseAst]?, _ keyword: Token) -> StatementAst {
    skipNewlines()
    guard let (name, _) = simpleName() else {
      reportIncomplete(keyword.extent.after, .MissingNameAfterKeyword, text(keyword))
      return ErrorStatementAst(keyword.extent)
    }
    return inMode(.signature) { enumBody(attributes, keyword, name) }
  }

  /// The simple types that PowerShell refuses: its test of the others lets all of them pass.
  private static let refusedEnumTypes: Set<String> = ["string", "datetime"]

  private func enumBody(_ attributes: [AttributeBaseAst]?, _ keyword: Token, _ name: StringConstantExpressionAst)
    -> StatementAst
  {
    var bases: [TypeConstraintAst] = []
    let colon = peekToken()
    if colon.kind == .Colon {
      skipToken()
      skipNewlines()
      if let type = typeName(allowsAssembly: false) {
        let plain = type.name.lowercased().replacing("system.", with: "")
        if Parser.refusedEnumTypes.contains(plain) { report(type.extent, .InvalidUnderlyingType, type.name) }
        bases = [TypeConstraintAst(type.extent, type)]
      } else {
        reportIncomplete(colon.extent.after, .TypeNameExpected)
      }
    }
    skipNewlines()
    let open = nextToken()
    guard open.kind == .LCurly else {
      unget(open)
      reportIncomplete(name.extent.after, .MissingTypeBody, keyword.kind.text)
      return ErrorStatementAst(keyword.extent.through(name.extent))
    }
    needsChecks = true
    var members: [MemberAst] = []
    while let member = enumMember() { members.append(member) }
    let close = nextToken()
    if close.kind != .RCurly {
      unget(close)
      reportIncomplete(open.extent.after, .MissingEndCurlyBrace, detected: close.extent)
    }
    let start = attributes?.first?.extent ?? keyword.extent
    let definition = TypeDefinitionAst(
      start.through(close.extent), name.value, (attributes ?? []).compactMap { $0 as? AttributeAst }, members,
      isEnum: true, bases)
    definition.containsAttributes = !definition.attributes.isEmpty
    define(definition)
    let types: [Ast] = (attributes ?? []).filter { $0 is TypeConstraintAst }
    return types.isEmpty ? definition : ErrorStatementAst(start, nested: types + [definition])
  }

  private func enumMember() -> MemberAst? {
    skipNewlines()
    guard let (name, _) = simpleName() else { return nil }
    var end = name.extent
    var value: ExpressionAst?
    var isMissing = false
    inMode(.expression) {
      let equals = peekToken()
      guard equals.kind == .Equals else { return }
      skipToken()
      value = expression()
      isMissing = value == nil
      if isMissing { report(equals.extent.after, .ExpectedValueExpression, equals.kind.text) }
      end = value?.extent ?? equals.extent
    }
    end = memberEnd(end, reports: !isMissing)
    return PropertyMemberAst(
      name.extent.through(end), name.value, nil, [], isStatic: true, isHidden: false, isLiteral: true, value)
  }
}
