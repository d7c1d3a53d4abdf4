/// Attributes and type names.
extension Parser {
  func attributeList(inExpression: Bool) -> [AttributeBaseAst]? {
    var attributes: [AttributeBaseAst] = []
    while let attribute = attribute() {
      attributes.append(attribute)
      if !inExpression || attribute is AttributeAst { skipNewlines() }
    }
    return attributes.isEmpty ? nil : attributes
  }

  private func leftBracket() -> Token? {
    guard let token = ungot else { return tokenizer.leftBracket() }
    return token.kind == .LBracket ? nextToken() : nil
  }

  /// `[Type]` or `[Attribute(arguments)]`, or nil where no bracket opens.
  func attribute() -> AttributeBaseAst? {
    guard let open = leftBracket() else { return nil }
    skipNewlines()
    guard let (name, nameToken) = typeNameAndToken(allowsAssembly: true) else {
      resync(open)
      reportIncomplete(open.extent.after, .MissingTypename)
      return nil
    }
    let next = nextToken()
    if next.kind == .LParen { return attributeWithArguments(open, name, nameToken, next) }
    var end = next.extent
    if next.kind != .RBracket {
      unget(next)
      report(before(next.extent), .EndSquareBracketExpectedAtEndOfAttribute)
      end = name.extent
    }
    return TypeConstraintAst(open.extent.through(end), name)
  }

  private func attributeWithArguments(_ open: Token, _ name: TypeName, _ nameToken: Token, _ paren: Token) -> AttributeAst {
    skipNewlines()
    var positional: [ExpressionAst] = []
    var named: [NamedAttributeArgumentAst] = []
    var last = paren.extent
    inMode(.expression) {
      withComma(disabled: true) { attributeArguments(&positional, &named, &last) }
    }
    skipNewlines()
    let close = nextToken()
    var end: Extent?
    if close.kind != .RParen {
      unget(close)
      reportIncomplete(last.after, .MissingEndParenthesisInExpression)
    } else {
      end = close.extent
    }
    skipNewlines()
    let bracket = nextToken()
    if bracket.kind == .RBracket {
      end = bracket.extent
    } else {
      unget(bracket)
      if close.kind == .RParen { reportIncomplete(close.extent.after, .EndSquareBracketExpectedAtEndOfAttribute) }
    }
    tokenizer.mark(nameToken, .attributeName, clearing: .typeName)
    let constant = ConstantExpression(place: .attribute, types: nil)
    if !positional.allSatisfy(constant.holds) || !named.allSatisfy({ constant.holds($0.argument) }) { needsChecks = true }
    attributeCount += 1
    return AttributeAst(open.extent.through(end ?? last), name, positional, named)
  }

  private func attributeArguments(
    _ positional: inout [ExpressionAst], _ named: inout [NamedAttributeArgumentAst], _ last: inout Extent
  ) {
    var comma: Token?
    while true {
      skipNewlines()
      if let (name, _) = simpleName() {
        namedArgument(name, &named, &last)
      } else if let argument = expression() {
        positional.append(argument)
        last = argument.extent
      } else if let comma {
        let extent = comma.extent.after
        reportIncomplete(extent, .MissingExpressionAfterToken, comma.kind.text)
        positional.append(ErrorExpressionAst(extent))
        last = extent
      }
      skipNewlines()
      let token = peekToken()
      guard token.kind == .Comma else { return }
      comma = token
      last = token.extent
      skipToken()
    }
  }

  private func namedArgument(
    _ name: StringConstantExpressionAst, _ named: inout [NamedAttributeArgumentAst], _ last: inout Extent
  ) {
    let equals = peekToken()
    var value: ExpressionAst = ImpliedTrueExpressionAst(name.extent)
    let omitted = equals.kind != .Equals
    if !omitted {
      skipToken()
      skipNewlines()
      if let argument = expression() {
        value = argument
      } else {
        let extent = equals.extent.after
        reportIncomplete(extent, .MissingExpressionInNamedArgument)
        value = ErrorExpressionAst(extent)
        syncOnError(consuming: true, .Comma, .RParen, .RBracket, .NewLine)
      }
      last = value.extent
    }
    if named.contains(where: { $0.name.lowercased() == name.value.lowercased() }) { needsChecks = true }
    named.append(
      NamedAttributeArgumentAst(name.extent.through(value.extent), name.value, value, expressionOmitted: omitted))
  }

  // MARK: Type names

  func typeName(allowsAssembly: Bool) -> TypeName? { typeNameAndToken(allowsAssembly: allowsAssembly)?.0 }

  private func typeNameAndToken(allowsAssembly: Bool) -> (TypeName, Token)? {
    inMode(.typeName) {
      let token = nextToken()
      guard token.kind == .Identifier else {
        unget(token)
        return nil
      }
      return (finishTypeName(token, inGeneric: false, allowsAssembly: allowsAssembly), token)
    }
  }

  /// A type's name as written; of two backticks, which a generic type's name has in an expandable string, one stays.
  private func typeNameText(_ name: Token) -> String {
    let written = text(name)
    return written.utf8.contains(UInt8(ascii: "`")) ? written.replacing("``", with: "`") : written
  }

  /// What follows a type's name: array ranks, generic arguments, an assembly.
  private func finishTypeName(_ name: Token, inGeneric: Bool, allowsAssembly: Bool = true) -> TypeName {
    let simple = TypeName(name.extent, .simple(typeNameText(name)))
    let token = peekToken()
    if token.kind == .LBracket {
      skipToken()
      skipNewlines()
      let inner = nextToken()
      switch inner.kind {
      case .RBracket, .Comma: return arrayTypeName(simple, simple, inner, inGeneric: inGeneric)
      case .LBracket, .Identifier: return genericTypeName(name, inner, inGeneric: inGeneric)
      case .EndOfInput:
        unget(inner)
        reportIncomplete(token.extent.after, .MissingTypename)
      default:
        report(inner.extent, .UnexpectedToken, text(inner))
        syncOnError(consuming: true, .RBracket)
      }
      return simple
    }
    if token.kind == .Comma && allowsAssembly && !inGeneric {
      skipToken()
      let assembly = tokenizer.assemblyName()
      if assembly.allSatisfy(\.isWhitespace) {
        report(token.extent.after, .MissingAssemblyNameSpecification)
        return simple
      }
      return TypeName(name.extent.through(tokenizer.currentExtent()), .simple(typeNameText(name)), assembly: assembly)
    }
    return simple
  }

  private func arrayTypeName(_ element: TypeName, _ qualified: TypeName, _ first: Token, inGeneric: Bool) -> TypeName {
    var type = element
    var first = first
    while true {
      switch first.kind {
      case .Comma: type = multidimensional(type, first)
      case .RBracket: type = TypeName(type.extent.through(first.extent), .array(type, rank: 1))
      case .EndOfInput:
        unget(first)
        report(before(first.extent), .EndSquareBracketExpectedAtEndOfAttribute)
      default:
        report(first.extent, .UnexpectedToken, text(first))
        syncOnError(consuming: true, .RBracket)
      }
      let token = peekToken()
      if !inGeneric && token.kind == .Comma {
        skipToken()
        let assembly = tokenizer.assemblyName()
        if assembly.isEmpty {
          report(token.extent.after, .MissingAssemblyNameSpecification)
        } else {
          qualified.assembly = assembly
        }
        return type
      }
      guard token.kind == .LBracket else { return type }
      skipToken()
      first = nextToken()
    }
  }

  private func multidimensional(_ element: TypeName, _ first: Token) -> TypeName {
    var rank = 1
    var token = first
    var lastComma = first
    repeat {
      lastComma = token
      rank += 1
      token = nextToken()
    } while token.kind == .Comma
    if rank > 32 {
      if token.kind != .RBracket { unget(token) }
      report(first.extent.through(lastComma.extent), .ArrayHasTooManyDimensions, "\(rank)")
      return element
    }
    if token.kind != .RBracket {
      unget(token)
      report(lastComma.extent.after, .EndSquareBracketExpectedAtEndOfAttribute)
    }
    return TypeName(element.extent.through(token.extent), .array(element, rank: rank))
  }

  private func genericTypeName(_ name: Token, _ first: Token, inGeneric: Bool) -> TypeName {
    let (arguments, close) = genericArguments(first)
    var end = close.extent
    if close.kind != .RBracket {
      unget(close)
      reportIncomplete(before(close.extent), .EndSquareBracketExpectedAtEndOfAttribute)
      end = arguments.last?.extent ?? first.extent
    }
    let open = TypeName(name.extent, .simple(typeNameText(name)))
    let type = TypeName(name.extent.through(end), .generic(open, arguments))
    let token = peekToken()
    if token.kind == .LBracket {
      skipToken()
      return arrayTypeName(type, open, nextToken(), inGeneric: inGeneric)
    }
    if token.kind == .Comma && !inGeneric {
      skipToken()
      let assembly = tokenizer.assemblyName()
      if assembly.isEmpty {
        report(token.extent.after, .MissingAssemblyNameSpecification)
      } else {
        open.assembly = assembly
      }
    }
    return type
  }

  /// The arguments of a generic type or method, and the token behind them.
  func genericArguments(_ first: Token) -> ([TypeName], Token) {
    nested(([], first)) {
      var arguments = [genericArgument(first)]
      while true {
        skipNewlines()
        let separator = nextToken()
        guard separator.kind == .Comma else { return (arguments, separator) }
        skipNewlines()
        let token = peekToken()
        if token.kind == .Identifier || token.kind == .LBracket {
          skipToken()
          arguments.append(genericArgument(token))
        } else {
          reportIncomplete(separator.extent.after, .MissingTypename)
          arguments.append(TypeName(separator.extent, .simple(":ErrorTypeName:")))
        }
      }
    }
  }

  private func genericArgument(_ first: Token) -> TypeName {
    if first.kind == .Identifier { return finishTypeName(first, inGeneric: true) }
    let token = nextToken()
    guard token.kind == .Identifier else {
      unget(token)
      reportIncomplete(token.extent.after, .MissingTypename)
      return TypeName(first.extent, .simple(":ErrorTypeName:"))
    }
    let type = finishTypeName(token, inGeneric: false)
    let close = nextToken()
    if close.kind != .RBracket {
      unget(close)
      reportIncomplete(before(close.extent), .EndSquareBracketExpectedAtEndOfType)
    }
    return type
  }
}
