/// Loops and switch.
extension Parser {
  func foreachStatement(_ label: Token?, _ token: Token) -> StatementAst {
    let start = (label ?? token).extent
    skipNewlines()
    var isParallel = false
    var throttleLimit: ExpressionAst?
    var errorEnd: Extent?
    var parameter = peekToken()
    while parameter.kind == .Parameter {
      skipToken()
      if isParameter(parameter, "parallel") {
        isParallel = true
      } else if isParameter(parameter, "throttlelimit") {
        skipNewlines()
        throttleLimit = singleCommandArgument(.commandArgument)
        if throttleLimit == nil { reportIncomplete(parameter.extent.after, .MissingThrottleLimit) }
      } else {
        errorEnd = parameter.extent
        report(parameter.extent, .InvalidForeachFlag, parameterName(parameter))
      }
      skipNewlines()
      parameter = peekToken()
    }
    let open = nextToken()
    guard open.kind == .LParen else {
      unget(open)
      reportIncomplete(token.extent.after, .MissingOpenParenthesisAfterKeyword, token.kind.text)
      return ErrorStatementAst(start.through(token.extent))
    }
    skipNewlines()
    let name = nextToken()
    guard let path = name.variablePath(in: source) else {
      unget(name)
      reportIncomplete(open.extent.after, .MissingVariableNameAfterForeach)
      return ErrorStatementAst(start.through(open.extent))
    }
    let variable = VariableExpressionAst(name.extent, path, splatted: name.kind == .SplattedVariable)
    let rest = foreachRest(variable, &errorEnd)
    if isParallel || throttleLimit != nil || variable.splatted { needsChecks = true }
    if let condition = rest.condition, let body = rest.body, errorEnd == nil {
      return ForEachStatementAst(
        start.through(body.extent), label: label.map(stringValue), isParallel: isParallel, throttleLimit, variable,
        condition, body)
    }
    let nested: [Ast?] = [variable, rest.condition, rest.body]
    return ErrorStatementAst(start.through(errorEnd ?? token.extent), nested: nested.compactMap { $0 })
  }

  private func foreachRest(_ variable: VariableExpressionAst, _ errorEnd: inout Extent?)
    -> (condition: PipelineBaseAst?, body: StatementBlockAst?)
  {
    skipNewlines()
    let inToken = nextToken()
    guard inToken.kind == .In else {
      unget(inToken)
      errorEnd = variable.extent
      reportIncomplete(variable.extent.after, .MissingInInForeach)
      return (nil, nil)
    }
    skipNewlines()
    guard let condition = pipelineChain() else {
      errorEnd = inToken.extent
      reportIncomplete(inToken.extent.after, .MissingForeachExpression)
      return (nil, nil)
    }
    skipNewlines()
    let close = nextToken()
    guard close.kind == .RParen else {
      unget(close)
      errorEnd = condition.extent
      reportIncomplete(condition.extent.after, .MissingEndParenthesisAfterForeach)
      return (condition, nil)
    }
    let body = statementBlock()
    if body == nil {
      errorEnd = close.extent
      reportIncomplete(close.extent.after, .MissingForeachStatement)
    }
    return (condition, body)
  }

  func forStatement(_ label: Token?, _ token: Token) -> StatementAst {
    let start = (label ?? token).extent
    skipNewlines()
    let open = nextToken()
    guard open.kind == .LParen else {
      unget(open)
      reportIncomplete(token.extent.after, .MissingOpenParenthesisAfterKeyword, token.kind.text)
      return ErrorStatementAst(start.through(token.extent))
    }
    var end: Extent?
    func part() -> PipelineBaseAst? {
      skipNewlines()
      let pipeline = pipelineChain()
      if let pipeline { end = pipeline.extent }
      return pipeline
    }
    let initializer = part()
    if peekToken().kind == .Semi { end = nextToken().extent }
    let condition = part()
    if peekToken().kind == .Semi { end = nextToken().extent }
    let iterator = part()
    skipNewlines()
    let close = nextToken()
    if close.kind == .RParen {
      if let body = statementBlock() {
        return ForStatementAst(
          start.through(body.extent), label: label.map(stringValue), initializer, condition, iterator, body)
      }
      end = close.extent
      reportIncomplete(close.extent.after, .MissingLoopStatement, token.kind.text)
    } else {
      unget(close)
      let last = end ?? open.extent
      end = last
      reportIncomplete(last.after, .MissingEndParenthesisAfterStatement, token.kind.text)
    }
    let nested: [Ast?] = [initializer, condition, iterator]
    return ErrorStatementAst(start.through(end ?? open.extent), nested: nested.compactMap { $0 })
  }

  func whileStatement(_ label: Token?, _ token: Token) -> StatementAst {
    let start = (label ?? token).extent
    skipNewlines()
    let open = nextToken()
    guard open.kind == .LParen else {
      unget(open)
      reportIncomplete(token.extent.after, .MissingOpenParenthesisAfterKeyword, text(token))
      return ErrorStatementAst(start.through(token.extent))
    }
    skipNewlines()
    let parsed = pipelineChain()
    if parsed == nil { reportIncomplete(open.extent.after, .MissingExpressionAfterKeyword, token.kind.text) }
    let condition = parsed ?? ErrorStatementAst(open.extent.after)
    let nested: [Ast] = parsed.map { [$0] } ?? []
    skipNewlines()
    let close = nextToken()
    guard close.kind == .RParen else {
      unget(close)
      if !(condition is ErrorStatementAst) {
        reportIncomplete(condition.extent.after, .MissingEndParenthesisAfterStatement, token.kind.text)
      }
      return ErrorStatementAst(start.through(condition.extent), nested: nested)
    }
    skipNewlines()
    guard let body = statementBlock() else {
      reportIncomplete(close.extent.after, .MissingLoopStatement, token.kind.text)
      return ErrorStatementAst(start.through(close.extent), nested: nested)
    }
    return WhileStatementAst(start.through(body.extent), label: label.map(stringValue), condition, body)
  }

  func doStatement(_ label: Token?, _ token: Token) -> StatementAst {
    let start = (label ?? token).extent
    guard let body = statementBlock() else {
      reportIncomplete(token.extent.after, .MissingLoopStatement, "do")
      return ErrorStatementAst(start.through(token.extent))
    }
    skipNewlines()
    let keyword = nextToken()
    guard keyword.kind == .While || keyword.kind == .Until else {
      unget(keyword)
      reportIncomplete(body.extent.after, .MissingWhileOrUntilInDoWhile)
      return ErrorStatementAst(start.through(body.extent), nested: [body])
    }
    skipNewlines()
    let open = nextToken()
    guard open.kind == .LParen else {
      unget(open)
      reportIncomplete(keyword.extent.after, .MissingOpenParenthesisAfterKeyword, keyword.kind.text)
      return ErrorStatementAst(start.through(keyword.extent), nested: [body])
    }
    skipNewlines()
    let condition = pipelineChain()
    if condition == nil { reportIncomplete(open.extent.after, .MissingExpressionAfterKeyword, keyword.kind.text) }
    skipNewlines()
    let close = nextToken()
    if close.kind != .RParen {
      unget(close)
      if let condition {
        reportIncomplete(condition.extent.after, .MissingEndParenthesisAfterStatement, keyword.kind.text)
        return ErrorStatementAst(start.through(condition.extent), nested: [body, condition])
      }
    }
    guard let condition else { return ErrorStatementAst(start.through(open.extent), nested: [body]) }
    let extent = start.through(close.extent)
    let name = label.map(stringValue)
    return keyword.kind == .Until
      ? DoUntilStatementAst(extent, label: name, condition, body)
      : DoWhileStatementAst(extent, label: name, condition, body)
  }

  // MARK: switch

  /// What has been read of a switch statement.
  private struct SwitchParts {
    var end: Extent
    var isError = false
    var isIncomplete = false
    var flags: SwitchFlags = []
    var condition: PipelineBaseAst?
    var conditionInParentheses = false
    var clauses: [(condition: ExpressionAst, body: StatementBlockAst)] = []
    var defaultClause: StatementBlockAst?
    var nested: [Ast] = []
  }

  func switchStatement(_ label: Token?, _ token: Token) -> StatementAst {
    let start = (label ?? token).extent
    var parts = SwitchParts(end: start)
    skipNewlines()
    switchFlags(&parts)
    switchCondition(&parts)
    skipNewlines()
    let open = nextToken()
    var close: Token?
    if open.kind == .LCurly {
      parts.end = open.extent
      close = switchClauses(open, &parts)
    } else {
      unget(open)
      if !parts.isIncomplete {
        parts.isError = true
        reportIncomplete(parts.end.after, .MissingCurlyBraceInSwitchStatement)
      }
    }
    guard !parts.isError, let close else {
      let conditions: [Ast] = parts.conditionInParentheses ? parts.condition.map { [$0] } ?? [] : []
      return ErrorStatementAst(start.through(parts.end), kind: .Switch, conditions: conditions, bodies: parts.nested)
    }
    return SwitchStatementAst(
      start.through(close.extent), label: label.map(stringValue), parts.condition, parts.flags, parts.clauses,
      parts.defaultClause)
  }

  private func switchFlags(_ parts: inout SwitchParts) {
    var parameter = peekToken()
    while parameter.kind == .Parameter {
      skipToken()
      parts.end = parameter.extent
      if isParameter(parameter, "regex") {
        parts.flags.insert(.regex)
        parts.flags.remove(.wildcard)
      } else if isParameter(parameter, "wildcard") {
        parts.flags.insert(.wildcard)
        parts.flags.remove(.regex)
      } else if isParameter(parameter, "exact") {
        parts.flags.subtract([.regex, .wildcard])
      } else if isParameter(parameter, "casesensitive") {
        parts.flags.insert(.caseSensitive)
      } else if isParameter(parameter, "parallel") {
        parts.flags.insert(.parallel)
        needsChecks = true
      } else if isParameter(parameter, "file") {
        parts.flags.insert(.file)
        skipNewlines()
        if let name = singleCommandArgument(.fileName) {
          parts.end = name.extent
          parts.condition = PipelineAst(name.extent, [CommandExpressionAst(name.extent, name)])
        } else {
          parts.isError = true
          parts.isIncomplete = reportIncomplete(parameter.extent.after, .MissingFilenameOption)
        }
      } else {
        parts.isError = true
        report(parameter.extent, .InvalidSwitchFlag, parameterName(parameter))
      }
      parameter = peekToken()
    }
  }

  private func switchCondition(_ parts: inout SwitchParts) {
    let open = peekToken()
    guard open.kind == .LParen else {
      if parts.condition == nil && !parts.flags.contains(.file) {
        parts.isError = true
        parts.isIncomplete = reportIncomplete(parts.end.after, .PipelineValueRequired)
      }
      return
    }
    parts.end = open.extent
    skipToken()
    if parts.flags.contains(.file) {
      parts.isError = true
      report(open.extent, .PipelineValueRequired)
    }
    parts.conditionInParentheses = true
    skipNewlines()
    parts.condition = pipelineChain()
    if let condition = parts.condition {
      parts.end = condition.extent
    } else {
      parts.isError = true
      parts.isIncomplete = reportIncomplete(open.extent.after, .PipelineValueRequired)
    }
    skipNewlines()
    let close = nextToken()
    if close.kind == .RParen {
      parts.end = close.extent
    } else {
      unget(close)
      if !parts.isIncomplete {
        parts.isError = true
        parts.isIncomplete = reportIncomplete(parts.end.after, .MissingEndParenthesisInSwitchStatement)
      }
    }
  }

  /// The clauses up to the closing brace, which is returned.
  private func switchClauses(_ open: Token, _ parts: inout SwitchParts) -> Token? {
    skipNewlines()
    while true {
      let token = peekToken()
      let isDefault = token.kind == .Default
      let condition: ExpressionAst
      if isDefault {
        skipToken()
        condition = StringConstantExpressionAst(token.extent, text(token), .BareWord)
      } else if let argument = singleCommandArgument(.switchCondition) {
        condition = argument
      } else {
        parts.isError = true
        reportIncomplete(parts.end.after, .MissingSwitchConditionExpression)
        if peekToken().kind == .RCurly { skipToken() }
        return nil
      }
      parts.nested.append(condition)
      parts.end = condition.extent
      if let body = statementBlock() {
        parts.nested.append(body)
        parts.end = body.extent
        if !isDefault {
          parts.clauses.append((condition, body))
        } else {
          if parts.defaultClause != nil {
            parts.isError = true
            report(condition.extent, .MultipleSwitchDefaultClauses)
          }
          parts.defaultClause = body
        }
      } else {
        parts.isError = true
        parts.isIncomplete = reportIncomplete(parts.end.after, .MissingSwitchStatementClause)
      }
      skipNewlinesAndSemicolons()
      let close = peekToken()
      if close.kind == .RCurly {
        skipToken()
        return close
      }
      if close.kind == .EndOfInput {
        if !parts.isIncomplete {
          parts.isError = true
          reportIncomplete(open.extent, .MissingEndCurlyBrace, detected: close.extent)
        }
        return nil
      }
    }
  }
}
