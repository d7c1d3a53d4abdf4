/// `using` statements.
extension Parser {
  func usingStatement(_ keyword: Token) -> StatementAst {
    let directive = nextToken()
    let kind: UsingStatementKind
    switch directive.kind {
    case .Namespace: kind = .Namespace
    case .Type: kind = .Type
    case .Module: kind = .Module
    case .Command: kind = .Command
    case .Assembly: kind = .Assembly
    default:
      unget(directive)
      reportIncomplete(keyword.extent.after, .MissingUsingStatementDirective)
      return ErrorStatementAst(keyword.extent)
    }
    let itemToken = nextToken()
    switch itemToken.kind {
    case .EndOfInput, .NewLine, .Comma, .Semi:
      reportIncomplete(directive.extent.after, .MissingUsingItemName)
      return ErrorStatementAst(keyword.extent.through(directive.extent))
    default: break
    }
    guard let item = commandArgument(.commandArgument, itemToken) else {
      report(itemToken.extent, .InvalidValueForUsingItemName, text(itemToken))
      syncOnError(consuming: true, .Semi, .NewLine)
      return ErrorStatementAst(keyword.extent.through(itemToken.extent))
    }
    let name = item as? StringConstantExpressionAst
    let table = kind == .Module ? item as? HashtableAst : nil
    guard name != nil || table != nil else {
      report(item.extent, .InvalidValueForUsingItemName, source.text(item.extent))
      return ErrorStatementAst(keyword.extent.through(item.extent))
    }
    if kind == .Assembly, let name, !isKnownAssembly(name.value) {
      report(name.extent, .ErrorLoadingAssembly, name.value)
    }
    if kind != .Assembly && table == nil {
      if peekToken().kind == .Equals { return usingAlias(keyword, kind, name) }
      if kind == .Type || kind == .Command {
        reportIncomplete(itemToken.extent.after, .MissingEqualsInUsingAlias)
        return ErrorStatementAst(keyword.extent.through(item.extent), nested: [item])
      }
    }
    requireStatementTerminator()
    if kind == .Module || kind == .Namespace { needsChecks = true }
    return UsingStatementAst(keyword.extent.through(item.extent), kind, name: name, moduleSpecification: table)
  }

  /// Assemblies that scripts name and that need nothing from the disk here.
  private func isKnownAssembly(_ name: String) -> Bool {
    let lower = name.lowercased()
    return lower.hasPrefix("system") || lower.hasPrefix("microsoft.") || lower == "mscorlib" || lower == "netstandard"
      || lower.hasPrefix("presentation") || lower == "windowsbase"
  }

  private func usingAlias(_ keyword: Token, _ kind: UsingStatementKind, _ name: StringConstantExpressionAst?)
    -> StatementAst
  {
    let equals = nextToken()
    let token = nextToken()
    switch token.kind {
    case .EndOfInput, .NewLine, .Semi:
      unget(token)
      reportIncomplete(equals.extent.after, .MissingNamespaceAlias)
      return ErrorStatementAst(keyword.extent.through(equals.extent))
    case .Comma:
      report(token.extent, .UnexpectedUnaryOperator, text(token))
      return ErrorStatementAst(keyword.extent.through(token.extent))
    default: break
    }
    let value = commandArgument(.commandArgument, token)
    let alias = value as? StringConstantExpressionAst
    let table = kind == .Module ? value as? HashtableAst : nil
    guard alias != nil || table != nil else {
      let extent = value?.extent ?? token.extent
      report(extent, .InvalidValueForUsingItemName, source.text(extent))
      let nested: [Ast?] = [name, value]
      return ErrorStatementAst(keyword.extent.through(extent), nested: nested.compactMap { $0 })
    }
    requireStatementTerminator()
    needsChecks = true
    return UsingStatementAst(
      keyword.extent.through(token.extent), kind, name: name, alias: alias, moduleSpecification: table)
  }

  private func requireStatementTerminator() {
    let token = peekToken()
    if token.kind == .NewLine || token.kind == .Semi {
      skipToken()
    } else if token.kind != .EndOfInput {
      reportIncomplete(token.extent, .MissingStatementTerminator)
    }
  }
}
