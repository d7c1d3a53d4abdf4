/// Commands and their arguments.
extension Parser {
  enum ArgumentContext { case commandName, commandNameAfterInvocation, fileName, commandArgument, switchCondition }

  func command() -> CommandAst? { inMode(.command) { commandInCommandMode() } }

  private func commandInCommandMode() -> CommandAst? {
    let first = nextToken()
    var token = first
    var end = first.extent
    var context = ArgumentContext.commandName
    if first.kind == .Dot || first.kind == .Ampersand {
      token = nextToken()
      context = .commandNameAfterInvocation
    }
    var elements: [CommandElementAst] = []
    elements.reserveCapacity(4)
    var redirections: [RedirectionAst] = []
    var sawDashDash = false
    scanning: while true {
      let isName = context != .commandArgument
      switch token.kind {
      case .Pipe, .RCurly, .RParen, .EndOfInput, .NewLine, .Semi, .AndAnd, .OrOr, .Ampersand:
        unget(token)
        break scanning
      case .MinusMinus:
        end = token.extent
        elements.append(
          sawDashDash
            ? StringConstantExpressionAst(token.extent, text(token), .BareWord)
            : CommandParameterAst(token.extent, "-", nil, nameExtent: token.extent))
        sawDashDash = true
      case .Comma:
        end = token.extent
        report(token.extent, .MissingArgument)
        skipNewlines()
      case .Parameter where isName || sawDashDash:
        end = token.extent
        tokenizer.mark(token, .commandName)
        elements.append(StringConstantExpressionAst(token.extent, text(token), .BareWord))
      case .Parameter:
        let parameter = commandParameter(token)
        end = parameter.extent
        elements.append(parameter)
      case .Redirection, .RedirectInStd:
        if isName {
          end = token.extent
          elements.append(StringConstantExpressionAst(token.extent, text(token), .BareWord))
        } else {
          redirection(token, &redirections, &end)
        }
      default:
        guard let argument = commandArgument(context, token) else { break scanning }
        elements.append(argument)
        if token.kind == .SplattedVariable, argument is VariableExpressionAst { straySplats -= 1 }
        end = argument.extent
        if token.kind == .Generic && stringValue(token) == "--%" {
          if ungot == nil || ungot?.kind == .Parameter {
            ungot = nil
            let rest = tokenizer.verbatimArgument()
            elements.append(StringConstantExpressionAst(rest.extent, stringValue(rest), .BareWord))
            end = rest.extent
            break scanning
          }
        }
      }
      context = .commandArgument
      token = nextToken()
    }
    let isInvocation = first.kind == .Dot || first.kind == .Ampersand
    guard !elements.isEmpty else {
      if isInvocation { report(first.extent, .MissingExpression, text(first)) }
      return nil
    }
    return CommandAst(first.extent.through(end), elements, isInvocation ? first.kind : .Unknown, redirections)
  }

  private func commandParameter(_ token: Token) -> CommandParameterAst {
    guard let payload = token.payload as? ParameterPayload else {
      return CommandParameterAst(token.extent, "", nil, nameExtent: token.extent)
    }
    var argument: ExpressionAst?
    if payload.usedColon && peekToken().kind != .Comma {
      argument = commandArgument(.commandArgument, nextToken())
      if argument == nil { report(token.extent.after, .ParameterRequiresArgument, text(token)) }
    }
    let extent = argument.map { token.extent.through($0.extent) } ?? token.extent
    return CommandParameterAst(extent, payload.name, argument, nameExtent: token.extent)
  }

  /// One argument, or nil where none stands. A list is read only in `.commandArgument`.
  func singleCommandArgument(_ context: ArgumentContext) -> ExpressionAst? {
    let token = peekToken()
    if token.kind == .Comma || token.kind == .EndOfInput { return nil }
    return inMode(.command) { commandArgument(context, nextToken()) }
  }

  func commandArgument(_ context: ArgumentContext, _ first: Token) -> ExpressionAst? {
    var token = first
    var list: [ExpressionAst] = []
    var comma: Token?
    while true {
      let argument: ExpressionAst
      switch token.kind {
      case .Pipe, .RCurly, .RParen, .EndOfInput, .NewLine, .Semi, .Redirection, .RedirectInStd, .AndAnd, .OrOr,
        .Ampersand, .MinusMinus, .Comma:
        unget(token)
        guard let comma else { return nil }
        reportIncomplete(comma.extent.after, .MissingExpression, ",")
        return ErrorExpressionAst(list[0].extent.through(comma.extent), nested: list)
      case .SplattedVariable, .Variable, .Number, .HereStringExpandable, .StringExpandable, .HereStringLiteral,
        .StringLiteral, .LParen, .DollarParen, .AtParen, .AtCurly, .LCurly:
        unget(token)
        guard let primary = primaryExpression(withMemberAccess: true) else { return nil }
        argument = primary
      case .Generic:
        argument = genericArgument(token, context)
      default:
        argument = StringConstantExpressionAst(token.extent, text(token), .BareWord)
        markName(token, context)
      }
      guard context == .commandArgument, !(token.kind == .Generic && stringValue(token) == "--%") else { return argument }
      token = peekToken()
      guard token.kind == .Comma else {
        if list.isEmpty { return argument }
        list.append(argument)
        return ArrayLiteralAst(list[0].extent.through(argument.extent), list)
      }
      list.append(argument)
      comma = token
      skipToken()
      skipNewlines()
      token = nextToken()
    }
  }

  private func markName(_ token: Token, _ context: ArgumentContext) {
    let isName = context == .commandName || context == .commandNameAfterInvocation
    // A keyword behind a command is a plain word (Parser.GetCommandArgument).
    tokenizer.mark(token, isName ? .commandName : [], clearing: .keyword, kind: !isName && token.kind.isKeyword ? .Generic : nil)
  }

  private func genericArgument(_ token: Token, _ context: ArgumentContext) -> ExpressionAst {
    markName(token, context)
    if let payload = token.payload as? StringPayload, !payload.nested.isEmpty, context != .commandName {
      return ExpandableStringExpressionAst(token.extent, payload, .BareWord, nested: nestedExpressions(payload))
    }
    return StringConstantExpressionAst(token.extent, stringValue(token), .BareWord)
  }
}
