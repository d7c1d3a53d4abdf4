/// Pipelines, pipeline chains and assignments.
extension Parser {
  func pipelineChain() -> PipelineBaseAst? {
    nested(nil) { assignmentOrChain() }
  }

  private func assignmentOrChain() -> PipelineBaseAst? {
    if isCommandName() { return chain(nil) }
    var assignment: Token?
    let expression: ExpressionAst? = inMode(.expression) {
      // A bare word starts a command; no use in trying every production of expressions on it.
      guard peekToken().kind != .Identifier, let expression = self.expression() else { return nil }
      let token = peekToken()
      if token.kind.isAssignment {
        skipToken()
        assignment = token
      }
      return expression
    }
    guard let expression, let assignment else { return chain(expression) }
    if !isPlainTarget(expression, simple: assignment.kind == .Equals) { needsChecks = true }
    skipNewlines()
    let parsed = statement()
    if parsed == nil {
      reportIncomplete(assignment.extent.after, .ExpectedValueExpression, assignment.kind.text)
    }
    let value = parsed ?? ErrorStatementAst(assignment.extent.after)
    return AssignmentStatementAst(
      expression.extent.through(value.extent), expression, assignment.kind, value, at: assignment.extent)
  }

  /// Whether the token ahead is a word that was read as a command's: read as an expression it would be a bare word, which starts
  /// a command too, so there is no use in reading it again.
  private func isCommandName() -> Bool {
    guard tokenizer.mode == .command, let token = ungot, token.kind == .Generic || token.kind == .Identifier, !tokenizer.wantsSimpleName else { return false }
    return tokenizer.startsWithLetter(token)
  }

  /// Targets of an assignment that are right without a look at the finished tree.
  private func isPlainTarget(_ expression: ExpressionAst, simple: Bool) -> Bool {
    switch expression {
    case is VariableExpressionAst: return true
    case let member as MemberExpressionAst: return !(member is InvokeMemberExpressionAst) && !member.isNullConditional
    case let index as IndexExpressionAst: return !index.isNullConditional
    case let list as ArrayLiteralAst: return simple && list.elements.allSatisfy { isPlainTarget($0, simple: true) }
    case let convert as ConvertExpressionAst:
      guard let variable = convert.child as? VariableExpressionAst else { return false }
      return !convert.type.typeName.isReferenceOrVoid && !variable.path.isAutomatic
    default: return false
    }
  }

  /// Pipelines that `&&` and `||` join; `expression` has been read and starts the first, a command does where it is nil.
  private func chain(_ expression: ExpressionAst?) -> PipelineBaseAst? {
    var start = expression
    var startsWithCommand = expression == nil
    var left: ChainableAst?
    var operatorToken: Token?
    while true {
      let first = start == nil ? peekToken() : nil
      let parsed = pipeline(start, startsWithCommand: startsWithCommand)
      (start, startsWithCommand) = (nil, false)
      guard let next = parsed else {
        guard let operatorToken, let left, let first else { return nil }
        reportEmptyElement(operatorToken, first)
        return ErrorStatementAst(left.extent.through(operatorToken.extent), kind: operatorToken.kind, nested: [left])
      }
      let token = peekToken()
      var isBackground = false
      switch token.kind {
      case .AndAnd, .OrOr:
        skipToken()
        skipNewlines()
      case .Ampersand:
        skipToken()
        let following = peekToken()
        if following.kind == .AndAnd || following.kind == .OrOr {
          skipToken()
          report(following.extent, .BackgroundOperatorInPipelineChain)
          return ErrorStatementAst((left ?? next).extent.through(following.extent))
        }
        isBackground = true
      default: break
      }
      let joined: ChainableAst
      if let left, let operatorToken {
        joined = PipelineChainAst(left.extent.through(next.extent), left, operatorToken.kind, next)
      } else {
        joined = next
      }
      guard token.kind == .AndAnd || token.kind == .OrOr else {
        joined.isBackground = isBackground
        return joined
      }
      left = joined
      operatorToken = token
      if peekToken().kind == .EndOfInput {
        reportIncomplete(token.extent.after, .EmptyPipelineChainElement, text(token))
        return joined
      }
    }
  }

  private func reportEmptyElement(_ operatorToken: Token, _ first: Token) {
    switch first.kind {
    case .EndOfInput:
      reportIncomplete(operatorToken.extent.after, .EmptyPipelineChainElement, text(operatorToken))
    case .Dot, .Ampersand: break
    default:
      report(operatorToken.extent.through(first.extent), .EmptyPipelineChainElement, text(operatorToken))
    }
  }

  /// - Parameters:
  ///   - start: the expression that starts the pipeline, where it has been read.
  ///   - startsWithCommand: whether it is known that no expression starts it.
  func pipeline(_ start: ExpressionAst?, startsWithCommand: Bool = false) -> PipelineAst? {
    var elements: [CommandBaseAst] = []
    var startExpression = start
    var isCommand = startsWithCommand
    var pipe: Token?
    while true {
      let expression = startExpression ?? (isCommand || isCommandName() ? nil : inMode(.expression) { self.expression() })
      (startExpression, isCommand) = (nil, false)
      let element: CommandBaseAst?
      if let expression {
        if !elements.isEmpty { report(expression.extent, .ExpressionsMustBeFirstInPipeline) }
        element = commandExpression(expression)
      } else {
        element = command()
      }
      if let element {
        // Most pipelines have one element, and a literal takes less than growing an array.
        if elements.isEmpty { elements = [element] } else { elements.append(element) }
      } else if !elements.isEmpty || peekToken().kind == .Pipe {
        reportIncomplete(pipe?.extent.after ?? peekToken().extent, .EmptyPipeElement)
      }
      var token = peekToken()
      if token.kind == .NewLine && tokenizer.pipeFollows(Int(token.extent.end)) {
        skipNewlines()
        token = peekToken()
      }
      switch token.kind {
      case .Semi, .NewLine, .RParen, .RCurly, .EndOfInput, .AndAnd, .OrOr, .Ampersand:
        return finish(elements)
      case .Pipe:
        skipToken()
        skipNewlines()
        pipe = token
        if peekToken().kind == .EndOfInput {
          reportIncomplete(token.extent.after, .EmptyPipeElement)
          return finish(elements)
        }
      default:
        report(token.extent, .UnexpectedToken, text(token))
        return finish(elements)
      }
    }
  }

  private func finish(_ elements: [CommandBaseAst]) -> PipelineAst? {
    guard let first = elements.first, let last = elements.last else { return nil }
    return PipelineAst(first.extent.through(last.extent), elements)
  }

  private func commandExpression(_ expression: ExpressionAst) -> CommandBaseAst {
    var redirections: [RedirectionAst] = []
    var end = expression.extent
    while case let token = peekToken(), token.redirection != nil {
      skipToken()
      var ignored = end
      end = redirection(token, &redirections, &ignored)?.extent ?? expression.extent
    }
    return CommandExpressionAst(expression.extent.through(end), expression, redirections)
  }

  /// Reads a redirection and adds it to `redirections`; a stream may be redirected once.
  @discardableResult
  func redirection(_ token: Token, _ redirections: inout [RedirectionAst], _ end: inout Extent) -> RedirectionAst? {
    guard let payload = token.redirection else { return nil }
    let result: RedirectionAst
    if let to = payload.to {
      if to != .Output || payload.from == to { report(token.extent, .RedirectionNotSupported, text(token)) }
      result = MergingRedirectionAst(token.extent, from: payload.from, to: .Output)
    } else {
      var location = singleCommandArgument(.fileName)
      if location == nil { report(token.extent.after, .MissingFileSpecification) }
      location = location ?? ErrorExpressionAst(token.extent)
      let extent = token.extent.through(location?.extent ?? token.extent)
      if token.kind == .RedirectInStd {
        report(token.extent, .RedirectionNotSupported, text(token))
        end = extent
        return nil
      }
      result = FileRedirectionAst(
        extent, from: payload.from, location ?? ErrorExpressionAst(token.extent), append: payload.append)
    }
    if redirections.contains(where: { $0.from == result.from }) {
      let name = result.from == .All ? "*" : "\(result.from)".lowercased()
      report(result.extent, .StreamAlreadyRedirected, name + " stream")
    } else {
      redirections.append(result)
      redirections.sort { $0.from.rawValue < $1.from.rawValue }
    }
    end = result.extent
    return result
  }
}
