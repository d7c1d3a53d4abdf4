/// Expressions, from the ternary operator down to literals.
extension Parser {
  /// - Parameter endsNumber: whether `?` and `:` end a number, as behind an operator.
  func expression(endsNumber: Bool = false) -> ExpressionAst? {
    nested(nil) { inMode(.expression) { ternaryExpression(endsNumber: endsNumber) } }
  }

  private func ternaryExpression(endsNumber: Bool) -> ExpressionAst? {
    guard let condition = binaryExpression(endsNumber: endsNumber) else { return nil }
    let question = peekToken()
    guard question.kind == .QuestionMark else { return condition }
    skipToken()
    skipNewlines()
    let ifTrue = operand(question)
    skipNewlines()
    let colon = nextToken()
    guard colon.kind == .Colon else {
      unget(colon)
      var parts: [Ast] = [condition]
      if !(ifTrue is ErrorExpressionAst) {
        parts.append(ifTrue)
        reportIncomplete(colon.extent, .MissingColonInTernaryExpression)
      }
      return ErrorExpressionAst(condition.extent.through(before(colon.extent)), nested: parts)
    }
    skipNewlines()
    let ifFalse = operand(colon)
    return TernaryExpressionAst(condition.extent.through(ifFalse.extent), condition, ifTrue, ifFalse)
  }

  private func operand(_ operatorToken: Token) -> ExpressionAst {
    if let expression = expression(endsNumber: true) { return expression }
    reportIncomplete(operatorToken.extent.after, .ExpectedValueExpression, text(operatorToken))
    return ErrorExpressionAst(operatorToken.extent.after)
  }

  private func binaryExpression(endsNumber: Bool) -> ExpressionAst? {
    guard let first = arrayLiteral(endsNumber: endsNumber) else { return nil }
    let token = peekToken()
    let expression = token.kind.binaryPrecedence > 0 ? operations(on: first, token, above: 0) : first
    let following = peekToken()
    return following.kind == .Parameter ? parameterInExpression(following, expression) : expression
  }

  /// Reads the operators behind `first` that bind more than `limit`, with their right operands.
  ///
  /// - Parameter token: the operator ahead.
  private func operations(on first: ExpressionAst, _ token: Token, above limit: Int) -> ExpressionAst {
    var (left, token) = (first, token)
    while case let precedence = token.kind.binaryPrecedence, precedence > limit {
      skipToken()
      skipNewlines()
      var right: ExpressionAst
      if let operand = arrayLiteral(endsNumber: true) {
        right = operand
      } else {
        reportIncomplete(token.extent.after, .ExpectedValueExpression, text(token))
        right = ErrorExpressionAst(token.extent.after)
      }
      let following = peekToken()
      if following.kind.binaryPrecedence > precedence { right = operations(on: right, following, above: precedence) }
      left = BinaryExpressionAst(left.extent.through(right.extent), left, token.kind, right, at: token.extent)
      token = peekToken()
    }
    return left
  }

  /// A dash and a name that is no operator, behind an expression.
  private func parameterInExpression(_ token: Token, _ expression: ExpressionAst) -> ExpressionAst {
    report(token.extent, .UnexpectedToken, text(token))
    skipToken()
    return ErrorExpressionAst(
      expression.extent.through(token.extent),
      nested: [expression, CommandParameterAst(token.extent, parameterName(token), nil, nameExtent: token.extent)])
  }

  private func arrayLiteral(endsNumber: Bool) -> ExpressionAst? {
    guard let first = unaryExpression(endsNumber: endsNumber) else { return nil }
    var comma = peekToken()
    guard comma.kind == .Comma, !commaDisabled else { return first }
    var elements = [first]
    while comma.kind == .Comma {
      skipToken()
      skipNewlines()
      guard let element = unaryExpression(endsNumber: true) else {
        reportIncomplete(comma.extent.after, .MissingExpressionAfterToken, text(comma))
        elements.append(ErrorExpressionAst(comma.extent))
        break
      }
      elements.append(element)
      comma = peekToken()
    }
    return ArrayLiteralAst(first.extent.through(elements[elements.count - 1].extent), elements)
  }

  func unaryExpression(endsNumber: Bool = false) -> ExpressionAst? {
    nested(nil) { unaryExpressionBody(endsNumber: endsNumber) }
  }

  private func unaryExpressionBody(endsNumber: Bool) -> ExpressionAst? {
    let oldSigned = tokenizer.allowsSignedNumbers
    let oldEnds = tokenizer.endsNumberOnTernary
    tokenizer.allowsSignedNumbers = true
    tokenizer.endsNumberOnTernary = endsNumber
    if let token = ungot, token.kind == .Minus || token.kind == .Plus || (endsNumber && token.kind == .Generic) { resync(token) }
    let token = peekToken()
    tokenizer.allowsSignedNumbers = oldSigned
    tokenizer.endsNumberOnTernary = oldEnds
    guard let expression = prefixOrPrimary(token) else { return nil }
    if expression is ErrorExpressionAst && token.kind.isUnaryOperator { return expression }
    let postfix = peekToken()
    switch postfix.kind {
    case .PlusPlus, .MinusMinus:
      skipToken()
      let kind: TokenKind = postfix.kind == .PlusPlus ? .PostfixPlusPlus : .PostfixMinusMinus
      if !(expression is VariableExpressionAst) { needsChecks = true }
      return UnaryExpressionAst(expression.extent.through(postfix.extent), kind, expression)
    default: return expression
    }
  }

  private func prefixOrPrimary(_ token: Token) -> ExpressionAst? {
    if token.kind.isUnaryOperator {
      if commaDisabled && token.kind == .Comma { return nil }
      skipToken()
      skipNewlines()
      guard let child = unaryExpression(endsNumber: true) else {
        reportIncomplete(token.extent.after, .MissingExpressionAfterOperator, text(token))
        return ErrorExpressionAst(token.extent)
      }
      let extent = token.extent.through(child.extent)
      if token.kind == .PlusPlus || token.kind == .MinusMinus { needsChecks = true }
      return token.kind == .Comma ? ArrayLiteralAst(extent, [child]) : UnaryExpressionAst(extent, token.kind, child)
    }
    return token.kind == .LBracket ? castOrType(token) : primaryExpression(withMemberAccess: true)
  }

  /// `[Type]value`, `[Type]::Member`, `[Attribute()]$variable` or a type by itself.
  private func castOrType(_ token: Token) -> ExpressionAst? {
    guard let attributes = attributeList(inExpression: true), let last = attributes.last else { return nil }
    var expression: ExpressionAst
    if let type = last as? TypeConstraintAst {
      expression = typeOperand(type)
    } else {
      skipNewlines()
      guard let child = unaryExpression(endsNumber: true) else {
        reportIncomplete(last.extent, .UnexpectedAttribute, last.typeName.fullName)
        return ErrorExpressionAst(token.extent.through(last.extent), nested: attributes)
      }
      expression = AttributedExpressionAst(last.extent.through(child.extent), last, child)
      needsChecks = true
    }
    if attributes.count > 1, attributes.contains(where: { $0 is AttributeAst || $0.typeName.isOrderedOrReference }) {
      needsChecks = true
    }
    for attribute in attributes.dropLast().reversed() {
      let extent = attribute.extent.through(expression.extent)
      if let type = attribute as? TypeConstraintAst {
        expression = ConvertExpressionAst(extent, type, expression)
      } else {
        expression = AttributedExpressionAst(extent, attribute, expression)
      }
    }
    return expression
  }

  private func typeOperand(_ type: TypeConstraintAst) -> ExpressionAst {
    let literal = TypeExpressionAst(type.extent, type.typeName)
    if ungot == nil, let access = tokenizer.memberAccessOperator(allowsBracket: false) {
      return memberAccesses(access, literal)
    }
    let token = peekToken()
    if token.kind != .NewLine && token.kind != .Comma, let child = unaryExpression(endsNumber: true) {
      if !(child is HashtableAst), type.typeName.isOrderedOrReference, !(child is VariableExpressionAst) || type.typeName.isOrdered { needsChecks = true }
      return ConvertExpressionAst(type.extent.through(child.extent), type, child)
    }
    return literal
  }

  func primaryExpression(withMemberAccess: Bool) -> ExpressionAst? {
    let token = nextToken()
    let expression: ExpressionAst
    switch token.kind {
    case .Variable, .SplattedVariable: expression = variable(token, withMemberAccess: withMemberAccess)
    case .Number: expression = NumberExpressionAst(token.extent, (token.payload as? NumberPayload)?.value)
    case .StringExpandable, .HereStringExpandable: expression = expandableString(token)
    case .StringLiteral: expression = StringConstantExpressionAst(token.extent, stringValue(token), .SingleQuoted)
    case .HereStringLiteral:
      expression = StringConstantExpressionAst(token.extent, stringValue(token), .SingleQuotedHereString)
    case .LParen: expression = parenthesized(token)
    case .AtParen, .DollarParen: expression = subExpression(token)
    case .AtCurly: expression = hashtable(token)
    case .LCurly: expression = scriptBlockExpression(token)
    default:
      unget(token)
      return nil
    }
    guard withMemberAccess, ungot == nil, let access = tokenizer.memberAccessOperator(allowsBracket: true) else {
      return expression
    }
    return memberAccesses(access, expression)
  }

  private func variable(_ token: Token, withMemberAccess: Bool) -> ExpressionAst {
    let path = token.variablePath(in: source) ?? VariablePath("")
    let splatted = token.kind == .SplattedVariable
    if splatted { straySplats += 1 }
    if path.scope == .using { needsChecks = true }
    guard path.scope == .using, !path.name.isEmpty else {
      return VariableExpressionAst(token.extent, path, splatted: splatted)
    }
    var child: ExpressionAst = VariableExpressionAst(token.extent, VariablePath(path.name), splatted: splatted)
    if withMemberAccess, ungot == nil, let access = tokenizer.memberAccessOperator(allowsBracket: true) {
      child = memberAccesses(access, child)
    }
    return UsingExpressionAst(child.extent, child)
  }

  // MARK: Strings

  private func expandableString(_ token: Token) -> ExpressionAst {
    let type: StringConstantType = token.kind == .StringExpandable ? .DoubleQuoted : .DoubleQuotedHereString
    guard let payload = token.payload as? StringPayload, !payload.nested.isEmpty else {
      return StringConstantExpressionAst(token.extent, stringValue(token), type)
    }
    return ExpandableStringExpressionAst(token.extent, payload, type, nested: nestedExpressions(payload))
  }

  func nestedExpressions(_ payload: StringPayload) -> [ExpressionAst] {
    payload.nested.map { token in
      guard let text = token.payload as? UnscannedSubexpression else { return variable(token, withMemberAccess: false) }
      let parsed = nested(nil) {
        tokenizer.nestedScan(token, text) { () -> ExpressionAst? in
          let old = tokenizer.saved
          if old != nil { tokenizer.saved = [] }
          let expression = primaryExpression(withMemberAccess: true)
          ungot = nil
          tokenizer.saved = old
          return expression
        }
      }
      return parsed ?? ErrorExpressionAst(token.extent)
    }
  }

  // MARK: Brackets

  private func parenthesized(_ open: Token) -> ExpressionAst {
    inMode(.command) {
      withComma(disabled: false) {
        skipNewlines()
        let parsed = pipelineChain()
        if parsed == nil { reportIncomplete(open.extent.after, .ExpectedExpression) }
        let pipeline = parsed ?? ErrorStatementAst(open.extent.after)
        skipNewlines()
        let close = nextToken()
        var end = close.extent
        if close.kind != .RParen {
          unget(close)
          end = pipeline.extent
          reportIncomplete(pipeline.extent.after, .MissingEndParenthesisInExpression)
        }
        return ParenExpressionAst(open.extent.through(end), pipeline)
      }
    }
  }

  private func subExpression(_ open: Token) -> ExpressionAst {
    inMode(.command) {
      withComma(disabled: false) {
        skipNewlines()
        let list = statementList()
        skipNewlines()
        let close = nextToken()
        var end = close.extent
        if close.kind != .RParen {
          unget(close)
          end = list.extent ?? open.extent
          // The end of the input takes up a place of its own, and the error stands behind it (Parser.SubExpressionRule).
          let place = close.kind == .EndOfInput ? Extent(Int(close.extent.end), Int(close.extent.end)) : close.extent
          reportIncomplete(place, .MissingEndParenthesisInSubexpression)
        }
        let extent = open.extent.through(end)
        let body = StatementBlockAst(list.extent ?? .empty, list.statements, list.traps)
        return open.kind == .DollarParen ? SubExpressionAst(extent, body) : ArrayExpressionAst(extent, body)
      }
    }
  }

  private func scriptBlockExpression(_ open: Token) -> ExpressionAst {
    withComma(disabled: false) {
      inMode(.command) {
        skipNewlines()
        let block = scriptBlock(open, isFilter: false)
        return ScriptBlockExpressionAst(block.extent, block)
      }
    }
  }

  private func hashtable(_ open: Token) -> ExpressionAst {
    skipNewlines()
    var pairs: [(key: ExpressionAst, value: StatementAst)] = []
    while let pair = keyValuePair() {
      pairs.append(pair)
      let token = peekToken()
      guard token.kind == .NewLine || token.kind == .Semi else { break }
      skipNewlinesAndSemicolons()
    }
    let close = nextToken()
    var end = close.extent
    if close.kind != .RCurly {
      unget(close)
      reportIncomplete(open.extent.after, .MissingEndCurlyBrace, detected: close.extent)
      end = before(close.extent)
    }
    if pairs.count > 1, mayRepeat(pairs.lazy.map { ConstantExpression.keyText($0.key) }) { needsChecks = true }
    return HashtableAst(open.extent.through(end), pairs)
  }

  private func keyValuePair() -> (key: ExpressionAst, value: StatementAst)? {
    var equals: Token?
    let key: ExpressionAst? = inMode(.expression) {
      guard let key = labelOrKey() else { return nil }
      equals = nextToken()
      return key
    }
    guard let key, let equals else { return nil }
    guard equals.kind == .Equals else {
      unget(equals)
      report(key.extent.after, .MissingEqualsInHashLiteral)
      syncOnError(consuming: false, .RCurly, .Semi, .NewLine)
      return (key, ErrorStatementAst(key.extent.after))
    }
    // A comma that ends an argument around the table ends the value too: PowerShell does not turn that off here.
    let value: StatementAst? = inMode(.command) {
      skipNewlines()
      return statement()
    }
    if let value { return (key, value) }
    reportIncomplete(equals.extent.after, .MissingStatementInHashLiteral)
    return (key, ErrorStatementAst(equals.extent.after))
  }

  // MARK: Members and indexes

  private func memberAccesses(_ first: Token, _ target: ExpressionAst) -> ExpressionAst {
    var expression = target
    var token: Token? = first
    while let access = token {
      skipNewlines()
      switch access.kind {
      case .LBracket, .QuestionLBracket: expression = elementAccess(expression, access)
      default: expression = memberAccess(expression, access)
      }
      token = ungot == nil ? tokenizer.memberAccessOperator(allowsBracket: true) : nil
    }
    return expression
  }

  private func memberName() -> ExpressionAst? {
    if let name = simpleName()?.name { return name }
    let token = peekToken()
    if token.kind.isUnaryOperator || token.kind == .LBracket { return unaryExpression() }
    return primaryExpression(withMemberAccess: false)
  }

  private func memberAccess(_ target: ExpressionAst, _ access: Token) -> ExpressionAst {
    let isStatic = access.kind == .ColonColon
    let isNullConditional = access.kind == .QuestionDot
    var member: CommandElementAst
    if let name = memberName() {
      member = name
      if ungot == nil, let call = invocation(target, access, name) { return call }
    } else {
      reportIncomplete(access.extent.after, .MissingPropertyName)
      member = singleCommandArgument(.commandArgument)
        ?? ErrorExpressionAst(target.extent.through(access.extent))
    }
    return MemberExpressionAst(
      target.extent.through(member.extent), target, member, isStatic: isStatic, isNullConditional: isNullConditional)
  }

  /// The call of a member whose name has been read, or nil where no parenthesis or brace is right behind it.
  private func invocation(_ target: ExpressionAst, _ access: Token, _ member: ExpressionAst) -> ExpressionAst? {
    let restorePoint = tokenizer.restorePoint()
    var types: [TypeName] = []
    var sawBracket = false
    if tokenizer.peek() == 0x5B { (types, sawBracket) = genericMethodArguments(restorePoint) }
    guard ungot == nil, let open = tokenizer.invocationStart() else {
      if sawBracket { resync(restorePoint) }
      return nil
    }
    var arguments: [ExpressionAst] = []
    var end: Extent
    if open.kind == .LParen {
      (arguments, end) = invocationArguments(open)
    } else {
      skipNewlines()
      let argument = scriptBlockExpression(open)
      arguments = [argument]
      end = argument.extent
    }
    return InvokeMemberExpressionAst(
      target.extent.through(end), target, member, arguments, genericTypeArguments: types,
      isStatic: access.kind == .ColonColon, isNullConditional: access.kind == .QuestionDot)
  }

  private func genericMethodArguments(_ restorePoint: Int) -> ([TypeName], Bool) {
    // Among the arguments of a command the bracket may begin a word.
    guard nextToken().kind == .LBracket else {
      resync(restorePoint)
      return ([], false)
    }
    var types: [TypeName] = []
    var sawBracket = false
    var isGeneric = false
    inMode(.typeName) {
      skipNewlines()
      let first = nextToken()
      guard first.kind == .Identifier else { return }
      isGeneric = true
      let (arguments, close) = genericArguments(first)
      types = arguments
      sawBracket = close.kind == .RBracket
      if !sawBracket {
        unget(close)
        reportIncomplete(before(close.extent), .EndSquareBracketExpectedAtEndOfType)
      }
    }
    if !isGeneric { resync(restorePoint) }
    return (types, sawBracket)
  }

  /// The arguments behind an opening parenthesis, and the extent of the last thing read.
  func invocationArguments(_ open: Token) -> ([ExpressionAst], Extent) {
    withComma(disabled: true) {
      var arguments: [ExpressionAst] = []
      var comma: Token?
      var reported = false
      while true {
        skipNewlines()
        guard let argument = expression() else {
          if let comma {
            reportIncomplete(comma.extent.after, .MissingExpressionAfterToken, ",")
            reported = true
          }
          break
        }
        arguments.append(argument)
        skipNewlines()
        let token = nextToken()
        guard token.kind == .Comma else {
          unget(token)
          comma = nil
          break
        }
        comma = token
      }
      skipNewlines()
      let close = nextToken()
      if close.kind == .RParen { return (arguments, close.extent) }
      unget(close)
      let last = arguments.last?.extent ?? open.extent
      if !reported { reportIncomplete(last.after, .MissingEndParenthesisInMethodCall) }
      return (arguments, comma?.extent ?? last)
    }
  }

  private func elementAccess(_ target: ExpressionAst, _ open: Token) -> ExpressionAst {
    skipNewlines()
    let parsed = withComma(disabled: false) { expression() }
    if parsed == nil { reportIncomplete(open.extent.after, .MissingArrayIndexExpression) }
    let index = parsed ?? ErrorExpressionAst(open.extent)
    skipNewlines()
    let close = nextToken()
    var end = close.extent
    if close.kind != .RBracket {
      unget(close)
      end = index.extent
      if !(index is ErrorExpressionAst) { reportIncomplete(index.extent.after, .MissingEndSquareBracket) }
    }
    return IndexExpressionAst(
      target.extent.through(end), target, index, isNullConditional: open.kind == .QuestionLBracket)
  }
}
