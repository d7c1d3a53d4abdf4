/// Statement lists and the statements that need no file of their own.
extension Parser {
  /// `{ statements }`, or nil where no brace opens.
  func statementBlock() -> StatementBlockAst? {
    skipNewlines()
    let open = nextToken()
    guard open.kind == .LCurly else {
      unget(open)
      return nil
    }
    let list = statementList()
    let close = nextToken()
    var end = close.extent
    if close.kind != .RCurly {
      unget(close)
      end = list.extent ?? open.extent
      reportIncomplete(open.extent, .MissingEndCurlyBrace, detected: close.extent)
    }
    return StatementBlockAst(open.extent.through(end), list.statements, list.traps)
  }

  struct StatementList {
    var statements: [StatementAst] = []
    var traps: [TrapStatementAst] = []
    var extent: Extent?
  }

  func statementList() -> StatementList {
    var list = StatementList()
    skipNewlinesAndSemicolons()
    while let statement = statement() {
      if let trap = statement as? TrapStatementAst { list.traps.append(trap) } else { list.statements.append(statement) }
      list.extent = list.extent.map { $0.through(statement.extent) } ?? statement.extent
      skipNewlinesAndSemicolons()
      let token = peekToken()
      if token.kind == .RParen || token.kind == .RCurly { break }
    }
    return list
  }

  func statement() -> StatementAst? {
    let outer = (needsChecks, straySplats)
    needsChecks = false
    let statement = nested(nil) { statementWithAttributes() }
    statement?.needsChecks = needsChecks || straySplats > outer.1
    if outer.0 { needsChecks = true }
    return statement
  }

  private func statementWithAttributes() -> StatementAst? {
    var token = nextToken()
    var attributes: [AttributeBaseAst]?
    var restorePoint = 0
    if token.kind == .Generic && source.bytes.indices.contains(Int(token.extent.start))
      && source.bytes[Int(token.extent.start)] == 0x5B {
      restorePoint = Int(token.extent.start)
      resync(token)
      attributes = attributeList(inExpression: false)
      token = nextToken()
      if let found = attributes {
        if token.kind.refusesAttributes {
          if found.contains(where: { $0 is TypeConstraintAst }) {
            resync(restorePoint)
            token = nextToken()
          } else {
            report(found[0].extent, .UnexpectedAttribute, found[0].typeName.fullName)
          }
        } else if token.kind.isKeyword {
          if let type = found.first(where: { !($0 is AttributeAst) }) {
            report(type.extent, .TypeNotAllowedBeforeStatement, type.typeName.fullName)
          }
        } else {
          resync(restorePoint)
          token = nextToken()
        }
      }
    }
    return statement(startingWith: token, attributes, restorePoint)
  }

  private func statement(startingWith token: Token, _ attributes: [AttributeBaseAst]?, _ restorePoint: Int)
    -> StatementAst?
  {
    switch token.kind {
    case .If: return ifStatement(token)
    case .Switch: return switchStatement(nil, token)
    case .Foreach: return foreachStatement(nil, token)
    case .For: return forStatement(nil, token)
    case .While: return whileStatement(nil, token)
    case .Do: return doStatement(nil, token)
    case .Function, .Filter, .Workflow: return functionDeclaration(token)
    case .Return:
      checkFlow()
      return flow(token) { ReturnStatementAst($0, $1) }
    case .Throw:
      return flow(token) { extent, pipeline in
        let statement = ThrowStatementAst(extent, pipeline)
        statement.isRethrow = pipeline == nil && self.catchDepth > 0
        return statement
      }
    case .Exit: return flow(token) { ExitStatementAst($0, $1) }
    case .Break:
      checkFlow()
      let label = labelOrKey()
      return BreakStatementAst(label.map { token.extent.through($0.extent) } ?? token.extent, label)
    case .Continue:
      checkFlow()
      let label = labelOrKey()
      return ContinueStatementAst(label.map { token.extent.through($0.extent) } ?? token.extent, label)
    case .Trap: return trapStatement(token)
    case .Try: return tryStatement(token)
    case .Data: return dataStatement(token)
    case .Parallel, .Sequence: return blockStatement(token)
    case .From, .Define, .Var:
      report(token.extent, .ReservedKeywordNotAllowed, token.kind.text)
      return ErrorStatementAst(token.extent)
    case .Label:
      skipNewlines()
      return labeledStatement(token)
    case .EndOfInput:
      guard attributes != nil else {
        unget(token)
        return nil
      }
      resync(restorePoint)
      return pipelineChain()
    case .Else, .ElseIf, .Catch, .Until:
      // Behind an error these belong to what was broken, and are no commands.
      if !errors.isEmpty {
        skipNewlines()
        return statement()
      }
      return pipelineStatement(token, attributes, restorePoint)
    case .Class: return classDefinition(attributes, token)
    case .Enum: return enumDefinition(attributes, token)
    case .Using:
      let statement = usingStatement(token)
      report(statement.extent, .UsingMustBeAtStartOfScript)
      return statement
    default: return pipelineStatement(token, attributes, restorePoint)
    }
  }

  private func pipelineStatement(_ token: Token, _ attributes: [AttributeBaseAst]?, _ restorePoint: Int) -> StatementAst? {
    if attributes != nil { resync(restorePoint) } else { unget(token) }
    return pipelineChain()
  }

  private func flow(_ token: Token, _ make: (Extent, PipelineBaseAst?) -> StatementAst) -> StatementAst {
    let pipeline = pipelineChain()
    return make(pipeline.map { token.extent.through($0.extent) } ?? token.extent, pipeline)
  }

  private func labeledStatement(_ label: Token) -> StatementAst? {
    let token = nextToken()
    switch token.kind {
    case .Switch: return switchStatement(label, token)
    case .Foreach: return foreachStatement(label, token)
    case .For: return forStatement(label, token)
    case .While: return whileStatement(label, token)
    case .Do: return doStatement(label, token)
    default:
      resync(label)
      return pipelineChain()
    }
  }

  private func blockStatement(_ token: Token) -> StatementAst {
    guard let body = statementBlock() else {
      reportIncomplete(token.extent.after, .MissingStatementAfterKeyword, text(token))
      return ErrorStatementAst(token.extent)
    }
    needsChecks = true
    return BlockStatementAst(token.extent.through(body.extent), text(token), token.extent, body)
  }

  // MARK: Names

  /// A plain identifier, keywords included.
  func simpleName() -> (name: StringConstantExpressionAst, token: Token)? {
    tokenizer.wantsSimpleName = true
    let token = peekToken()
    tokenizer.wantsSimpleName = false
    guard token.kind == .Identifier else { return nil }
    tokenizer.mark(token, .memberName)
    skipToken()
    return (StringConstantExpressionAst(token.extent, text(token), .BareWord), token)
  }

  /// The label of a jump or the key of a hashtable.
  func labelOrKey() -> ExpressionAst? {
    if let name = simpleName()?.name { return name }
    let token = peekToken()
    guard token.kind != .NewLine, token.kind != .Semi else { return nil }
    return withComma(disabled: true) { unaryExpression() }
  }

  // MARK: if

  func ifStatement(_ ifToken: Token) -> StatementAst {
    var clauses: [(condition: PipelineBaseAst, body: StatementBlockAst)] = []
    var components: [Ast] = []
    var elseClause: StatementBlockAst?
    var keyword = ifToken
    while true {
      skipNewlines()
      let open = nextToken()
      guard open.kind == .LParen else {
        unget(open)
        reportIncomplete(keyword.extent.after, .MissingOpenParenthesisInIfStatement, text(keyword))
        return ErrorStatementAst(ifToken.extent.through(keyword.extent), nested: components)
      }
      skipNewlines()
      let condition = pipelineChain()
      if let condition {
        components.append(condition)
      } else {
        reportIncomplete(open.extent.after, .IfStatementMissingCondition, text(keyword))
      }
      skipNewlines()
      let close = nextToken()
      guard close.kind == .RParen else {
        unget(close)
        if condition != nil && !(condition is ErrorStatementAst) {
          reportIncomplete(close.extent, .MissingEndParenthesisAfterStatement, text(keyword))
        }
        return ErrorStatementAst(ifToken.extent.through(before(close.extent)), nested: components)
      }
      skipNewlines()
      guard let body = statementBlock() else {
        reportIncomplete(close.extent, .MissingStatementBlock, text(keyword))
        return ErrorStatementAst(ifToken.extent.through(close.extent), nested: components)
      }
      components.append(body)
      clauses.append((condition ?? ErrorStatementAst(open.extent.after), body))
      let restorePoint = ungot.map { Int($0.extent.start) } ?? tokenizer.restorePoint()
      skipNewlines()
      keyword = peekToken()
      if keyword.kind == .ElseIf {
        skipToken()
        continue
      }
      if keyword.kind == .Else {
        skipToken()
        skipNewlines()
        elseClause = statementBlock()
        if elseClause == nil {
          reportIncomplete(keyword.extent.after, .MissingStatementBlockAfterElse)
          return ErrorStatementAst(ifToken.extent.through(keyword.extent), nested: components)
        }
      } else {
        resync(restorePoint)
      }
      break
    }
    let end = elseClause?.extent ?? clauses[clauses.count - 1].body.extent
    return IfStatementAst(ifToken.extent.through(end), clauses, elseClause)
  }

  // MARK: try, trap, data

  private func trapStatement(_ token: Token) -> StatementAst {
    let restorePoint = ungot.map { Int($0.extent.start) } ?? tokenizer.restorePoint()
    skipNewlines()
    let attribute = attribute()
    let type = attribute as? TypeConstraintAst
    if attribute != nil && type == nil { resync(restorePoint) }
    guard let body = statementBlock() else {
      let end = type?.extent ?? token.extent
      reportIncomplete(end.after, .MissingTrapStatement)
      return ErrorStatementAst(token.extent.through(end), nested: type.map { [$0] } ?? [])
    }
    return TrapStatementAst(token.extent.through(body.extent), type, body)
  }

  /// A break, continue or return statement was read: it may not leave a finally block.
  private func checkFlow() {
    if finallyDepth > 0 { needsChecks = true }
  }

  private func tryStatement(_ token: Token) -> StatementAst {
    skipNewlines()
    guard let body = statementBlock() else {
      reportIncomplete(token.extent.after, .MissingTryStatementBlock)
      return ErrorStatementAst(token.extent)
    }
    var errorEnd: Extent?
    var catches: [CatchClauseAst] = []
    var strayTypes: [TypeConstraintAst] = []
    while let clause = catchClause(&errorEnd, &strayTypes) { catches.append(clause) }
    skipNewlines()
    let keyword = peekToken()
    var finally: StatementBlockAst?
    if keyword.kind == .Finally {
      skipToken()
      finallyDepth += 1
      finally = statementBlock()
      finallyDepth -= 1
      if finally == nil {
        errorEnd = keyword.extent
        reportIncomplete(keyword.extent.after, .MissingFinallyStatementBlock, keyword.kind.text)
      }
    }
    if catches.isEmpty && finally == nil && errorEnd == nil {
      errorEnd = body.extent
      reportIncomplete(body.extent.after, .MissingCatchOrFinally)
    }
    if let errorEnd {
      return ErrorStatementAst(token.extent.through(errorEnd), nested: [body] + catches + strayTypes)
    }
    if catches.count > 1 { needsChecks = true }
    let end = finally?.extent ?? catches[catches.count - 1].extent
    return TryStatementAst(token.extent.through(end), body, catches, finally)
  }

  private func catchClause(_ errorEnd: inout Extent?, _ strayTypes: inout [TypeConstraintAst]) -> CatchClauseAst? {
    skipNewlines()
    let token = nextToken()
    guard token.kind == .Catch else {
      unget(token)
      return nil
    }
    var types: [TypeConstraintAst] = []
    var comma: Token?
    while true {
      let restorePoint = ungot.map { Int($0.extent.start) } ?? tokenizer.restorePoint()
      skipNewlines()
      guard let attribute = attribute() else {
        if let comma {
          errorEnd = comma.extent
          reportIncomplete(comma.extent.after, .MissingTypeLiteralToken)
        }
        break
      }
      guard let type = attribute as? TypeConstraintAst else {
        resync(restorePoint)
        break
      }
      types.append(type)
      skipNewlines()
      let separator = peekToken()
      comma = separator
      guard separator.kind == .Comma else { break }
      skipToken()
    }
    catchDepth += 1
    defer { catchDepth -= 1 }
    guard let body = statementBlock() else {
      if comma == nil || errorEnd != comma?.extent {
        let end = types.last?.extent ?? token.extent
        errorEnd = end
        reportIncomplete(end.after, .MissingCatchHandlerBlock)
      }
      strayTypes += types
      return nil
    }
    return CatchClauseAst(token.extent.through(body.extent), types, body)
  }

  private func dataStatement(_ token: Token) -> StatementAst {
    skipNewlines()
    let name = simpleName()?.name
    skipNewlines()
    let parameter = peekToken()
    var errorEnd: Extent?
    var commands: [ExpressionAst] = []
    if parameter.kind == .Parameter {
      skipToken()
      if !isParameter(parameter, "SupportedCommand") {
        errorEnd = parameter.extent
        report(parameter.extent, .InvalidParameterForDataSectionStatement, parameterName(parameter))
      }
      supportedCommands(parameter, &commands, &errorEnd)
    }
    var body: StatementBlockAst?
    if errorEnd == nil {
      body = statementBlock()
      if body == nil {
        let end = commands.last?.extent ?? name?.extent ?? token.extent
        errorEnd = end
        reportIncomplete(end.after, .MissingStatementBlockForDataSection)
      }
    }
    guard let body, errorEnd == nil else {
      return ErrorStatementAst(token.extent.through(errorEnd ?? token.extent), nested: commands)
    }
    needsChecks = true
    return DataStatementAst(token.extent.through(body.extent), name?.value, commands, body)
  }

  private func supportedCommands(_ parameter: Token, _ commands: inout [ExpressionAst], _ errorEnd: inout Extent?) {
    var comma: Token?
    while true {
      skipNewlines()
      guard let command = singleCommandArgument(.commandName) else {
        let last = comma ?? parameter
        if errorEnd == nil {
          reportIncomplete(last.extent.after, .MissingValueForSupportedCommandInDataSectionStatement)
        }
        errorEnd = last.extent
        return
      }
      commands.append(command)
      let separator = peekToken()
      guard separator.kind == .Comma else { return }
      comma = separator
      skipToken()
    }
  }

  func parameterName(_ token: Token) -> String { (token.payload as? ParameterPayload)?.name ?? "" }

  /// Whether a parameter is `name` or a beginning of it.
  func isParameter(_ token: Token, _ name: String) -> Bool {
    name.lowercased().hasPrefix(parameterName(token).lowercased())
  }
}
