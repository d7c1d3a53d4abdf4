/// Script blocks, their param blocks and named blocks.
extension Parser {
  /// A script (`open` nil) or the inside of a script block whose brace has been read.
  func scriptBlock(_ open: Token?, isFilter: Bool, leading: StatementAst? = nil) -> ScriptBlockAst {
    let outer = (needsChecks, straySplats)
    let outerNumber = blockNumber
    needsChecks = false
    enterBlock()
    let block = scriptBlockUnchecked(open, isFilter: isFilter, leading)
    blockNumber = outerNumber
    if straySplats > outer.1 { needsChecks = true }
    block.needsChecks = needsChecks
    (needsChecks, straySplats) = (outer.0 || needsChecks, outer.1)
    return block
  }

  private func scriptBlockUnchecked(_ open: Token?, isFilter: Bool, _ leading: StatementAst?) -> ScriptBlockAst {
    skipNewlines()
    let usingStatements = open == nil ? self.usingStatements() : []
    let restorePoint = ungot.map { Int($0.extent.start) } ?? tokenizer.restorePoint()
    let paramBlock = self.paramBlock()
    if paramBlock == nil { resync(restorePoint) }
    skipNewlinesAndSemicolons()
    return scriptBlockBody(open, usingStatements, paramBlock, isFilter: isFilter, leading)
  }

  private func usingStatements() -> [UsingStatementAst] {
    var statements: [UsingStatementAst] = []
    while true {
      let token = peekToken()
      guard token.kind == .Using else {
        resync(token)
        return statements
      }
      skipToken()
      if let statement = usingStatement(token) as? UsingStatementAst { statements.append(statement) }
      skipNewlinesAndSemicolons()
    }
  }

  private func paramBlock() -> ParamBlockAst? {
    skipNewlines()
    let candidates = attributeList(inExpression: false)
    skipNewlines()
    let keyword = peekToken()
    guard keyword.kind == .Param else { return nil }
    skipToken()
    skipNewlines()
    let open = nextToken()
    guard open.kind == .LParen else {
      unget(open)
      return nil
    }
    let parameters = parameterList()
    if needChecks(parameters) { needsChecks = true }
    skipNewlines()
    let close = nextToken()
    var end = close.extent
    if close.kind != .RParen {
      unget(close)
      end = before(close.extent)
      reportIncomplete(
        (parameters.last?.extent ?? open.extent).after, .MissingEndParenthesisInFunctionParameterList)
    }
    var attributes: [AttributeAst] = []
    for candidate in candidates ?? [] {
      if let attribute = candidate as? AttributeAst {
        attributes.append(attribute)
      } else {
        report(candidate.extent, .TypeNotAllowedBeforeParam, candidate.typeName.fullName)
      }
    }
    return ParamBlockAst(keyword.extent.through(end), attributes, parameters)
  }

  /// Whether two parameters have one name, or one has a type that parameters cannot have.
  private func needChecks(_ parameters: [ParameterAst]) -> Bool {
    parameters.count > 1 && mayRepeat(parameters.lazy.map { $0.name.path.userPath })
      || parameters.contains { $0.attributes.contains { $0 is TypeConstraintAst && $0.typeName.isOrderedOrVoid } }
  }

  /// Whether one of the names may stand there twice, in whatever case.
  func mayRepeat(_ names: some Sequence<String?>) -> Bool {
    // A hash that takes letters of either case as equal: where no two are alike, no two names are.
    var seen: Set<UInt64> = []
    for case let name? in names {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      var isPlain = true
      for byte in name.utf8 {
        hash = (hash ^ UInt64(byte | 0x20)) &* 0x100_0000_01B3
        if byte >= 0x80 { isPlain = false }
      }
      if !isPlain || !seen.insert(hash).inserted { return true }
    }
    return false
  }

  func parameterList() -> [ParameterAst] {
    var parameters: [ParameterAst] = []
    var comma: Token?
    while true {
      guard let parameter = parameter() else {
        if let comma { reportIncomplete(comma.extent.after, .MissingExpressionAfterToken, comma.kind.text) }
        return parameters
      }
      parameters.append(parameter)
      skipNewlines()
      let token = peekToken()
      guard token.kind == .Comma else { return parameters }
      comma = token
      skipToken()
    }
  }

  private func parameter() -> ParameterAst? {
    withComma(disabled: true) { inMode(.expression) { parameterInExpressionMode() } }
  }

  private func parameterInExpressionMode() -> ParameterAst? {
    skipNewlines()
    let attributes = attributeList(inExpression: false)
    skipNewlines()
    let token = nextToken()
    guard let path = token.variablePath(in: source) else {
      unget(token)
      guard let attributes, let last = attributes.last else { return nil }
      reportIncomplete(last.extent.after, .InvalidFunctionParameter)
      syncOnError(consuming: true, .RParen)
      let extent = attributes[0].extent.through(last.extent)
      return ParameterAst(extent, attributes, VariableExpressionAst(extent, VariablePath("__error__")), nil)
    }
    let name = VariableExpressionAst(token.extent, path, splatted: token.kind == .SplattedVariable)
    if name.splatted { needsChecks = true }
    skipNewlines()
    let equals = peekToken()
    var value: ExpressionAst?
    if equals.kind == .Equals {
      skipToken()
      skipNewlines()
      value = expression()
      if value == nil { reportIncomplete(equals.extent.after, .MissingExpressionAfterToken, equals.kind.text) }
    }
    let start = attributes?.first?.extent ?? token.extent
    return ParameterAst(start.through(value?.extent ?? token.extent), attributes ?? [], name, value)
  }

  private func scriptBlockBody(
    _ open: Token?, _ usingStatements: [UsingStatementAst], _ paramBlock: ParamBlockAst?, isFilter: Bool,
    _ leading: StatementAst?
  ) -> ScriptBlockAst {
    if peekToken().kind.isBlockName { return namedBlocks(open, usingStatements, paramBlock) }
    var statements: [StatementAst] = leading.map { [$0] } ?? []
    var traps: [TrapStatementAst] = []
    var listExtent = paramBlock?.extent
    var blockExtent = Extent.empty
    while true {
      let list = statementList()
      if statements.isEmpty { statements = list.statements } else { statements += list.statements }
      traps += list.traps
      if let found = list.extent { listExtent = listExtent.map { $0.through(found) } ?? found }
      if completeBody(open, &listExtent, &blockExtent) { break }
    }
    let body = StatementBlockAst(listExtent ?? .empty, statements, traps)
    let kind: TokenKind = isFilter ? .Process : .End
    let block = NamedBlockAst(body.extent, kind, body, isUnnamed: true)
    return ScriptBlockAst(
      blockExtent, using: usingStatements, paramBlock, process: isFilter ? block : nil, end: isFilter ? nil : block)
  }

  /// Reads the closing brace, or checks that a script ends here; false where a stray token was skipped and the script
  /// goes on behind it.
  private func completeBody(_ open: Token?, _ bodyExtent: inout Extent?, _ blockExtent: inout Extent) -> Bool {
    guard let open else {
      blockExtent = tokenizer.scriptExtent
      let token = nextToken()
      if token.kind == .EndOfInput { return true }
      report(token.extent, .UnexpectedToken, text(token))
      return false
    }
    let close = nextToken()
    if close.kind == .RCurly {
      if bodyExtent == nil && source.column(at: Int(open.extent.end)) != source.column(at: Int(close.extent.start)) {
        bodyExtent = open.extent.after.through(before(close.extent))
      }
      blockExtent = open.extent.through(close.extent)
    } else {
      unget(close)
      reportIncomplete(open.extent, .MissingEndCurlyBrace, detected: close.extent)
      blockExtent = open.extent.through(bodyExtent ?? open.extent)
    }
    return true
  }

  private func namedBlocks(_ open: Token?, _ usingStatements: [UsingStatementAst], _ paramBlock: ParamBlockAst?)
    -> ScriptBlockAst
  {
    var blocks: [TokenKind: NamedBlockAst] = [:]
    var start = open?.extent ?? paramBlock?.extent
    var end: Extent?
    var blockExtent = Extent.empty
    while true {
      let token = nextToken()
      if token.kind == .RCurly || token.kind == .EndOfInput {
        unget(token)
        var extent: Extent? = start.flatMap { first in end.map { first.through($0) } }
        _ = completeBody(open, &extent, &blockExtent)
        break
      }
      guard token.kind.isBlockName else {
        if open != nil {
          unget(token)
          blockExtent = start.flatMap { first in end.map { first.through($0) } } ?? .empty
        } else {
          blockExtent = tokenizer.scriptExtent
        }
        report(token.extent, .MissingNamedBlocks, text(token))
        break
      }
      if start == nil { start = token.extent }
      end = token.extent
      let parsed = statementBlock()
      let body = parsed ?? StatementBlockAst(token.extent, [], [])
      if let parsed {
        end = parsed.extent
      } else {
        reportIncomplete(token.extent.after, .MissingNamedStatementBlock, token.kind.text)
      }
      let extent = token.extent.through(end ?? token.extent)
      if blocks[token.kind] == nil {
        blocks[token.kind] = NamedBlockAst(extent, token.kind, body, isUnnamed: false)
      } else {
        report(extent, .DuplicateScriptCommandClause, token.kind.text)
      }
      skipNewlinesAndSemicolons()
    }
    return ScriptBlockAst(
      blockExtent, using: usingStatements, paramBlock, begin: blocks[.Begin], process: blocks[.Process],
      end: blocks[.End], clean: blocks[.Clean], dynamicParam: blocks[.Dynamicparam])
  }

  // MARK: Functions

  func functionDeclaration(_ keyword: Token) -> StatementAst {
    skipNewlines()
    let name = nextToken()
    switch name.kind {
    case .Pipe, .LParen, .LCurly, .AtParen, .AtCurly, .RCurly, .RParen, .EndOfInput, .Semi, .Redirection, .RedirectInStd,
      .AndAnd, .OrOr, .Ampersand, .Variable, .SplattedVariable, .HereStringExpandable, .HereStringLiteral, .StringLiteral,
      .StringExpandable:
      unget(name)
      reportIncomplete(keyword.extent.after, .MissingNameAfterKeyword, text(keyword))
      return ErrorStatementAst(keyword.extent)
    default: break
    }
    tokenizer.mark(name, .commandName, clearing: .keyword)
    var errorEnd: Extent?
    let list = functionParameters(&errorEnd)
    let open = nextToken()
    if open.kind != .LCurly {
      unget(open)
      if errorEnd == nil {
        let end = list.close?.extent ?? name.extent
        errorEnd = end
        reportIncomplete(end.after, .MissingFunctionBody)
      }
    }
    if let errorEnd {
      return ErrorStatementAst(keyword.extent.through(errorEnd), nested: list.parameters ?? [])
    }
    let body = scriptBlock(open, isFilter: keyword.kind == .Filter)
    if let parameters = list.parameters, body.paramBlock != nil || needChecks(parameters) { needsChecks = true }
    if keyword.kind == .Workflow { needsChecks = true }
    return FunctionDefinitionAst(
      keyword.extent.through(body.extent), name: name.kind == .Generic ? stringValue(name) : text(name),
      nameExtent: name.extent, isFilter: keyword.kind == .Filter, isWorkflow: keyword.kind == .Workflow,
      list.parameters, body)
  }

  func functionParameters(_ errorEnd: inout Extent?) -> (parameters: [ParameterAst]?, close: Token?) {
    skipNewlines()
    let open = peekToken()
    guard open.kind == .LParen else { return (nil, nil) }
    skipToken()
    let parameters = parameterList()
    skipNewlines()
    let close = nextToken()
    if close.kind != .RParen {
      unget(close)
      let end = parameters.last?.extent ?? open.extent
      errorEnd = end
      reportIncomplete(end.after, .MissingEndParenthesisInFunctionParameterList)
    }
    skipNewlines()
    return (parameters, close)
  }
}
