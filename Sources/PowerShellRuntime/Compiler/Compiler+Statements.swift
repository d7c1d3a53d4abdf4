import PowerShellSyntax

extension Compiler {
  func statement(_ ast: StatementAst) throws -> Executor {
    switch ast {
    case let ast as PipelineAst: return try pipelineStatement(ast)
    case let ast as AssignmentStatementAst:
      let assign = try assignment(ast)
      guard setsStatus(ast) else {
        return Executor { frame in
          _ = try assign(frame)
          return .normal
        }
      }
      return Executor { frame in
        _ = try assign(frame)
        frame.session.lastStatus = true
        return .normal
      }
    case let ast as IfStatementAst: return try ifStatement(ast)
    case let ast as ForStatementAst: return try forStatement(ast)
    case let ast as ForEachStatementAst: return try foreachStatement(ast)
    case let ast as WhileStatementAst: return try whileStatement(ast)
    case let ast as DoWhileStatementAst: return try doStatement(ast, until: false)
    case let ast as DoUntilStatementAst: return try doStatement(ast, until: true)
    case let ast as SwitchStatementAst: return try switchStatement(ast)
    case let ast as TryStatementAst: return try tryStatement(ast)
    case let ast as FunctionDefinitionAst: return try functionDefinition(ast)
    case let ast as ReturnStatementAst: return try returnStatement(ast)
    case let ast as BreakStatementAst: return try jump(ast.label) { .broken($0) }
    case let ast as ContinueStatementAst: return try jump(ast.label) { .continued($0) }
    case let ast as ThrowStatementAst: return try throwStatement(ast)
    case let ast as ExitStatementAst: return try exitStatement(ast)
    case let ast as PipelineChainAst: return try chain(ast)
    case let ast as CommandExpressionAst: return try pipelineStatement(PipelineParts.single(ast), extent: ast.extent)
    case let ast as DataStatementAst: return try dataStatement(ast)
    case is TrapStatementAst: return Executor { _ in .normal }
    case let ast as ErrorStatementAst: return try unparsed(ast)
    default: return Executor { _ in .normal }
    }
  }

  private func unparsed(_ ast: Ast) throws -> Executor {
    Executor { _ in throw Failure.error("The statement could not be parsed.", id: "ParseError", .ParserError) }
  }

  // MARK: Conditions

  /// The condition of a statement: errors of it are where it stands.
  func placedCondition(_ ast: PipelineBaseAst) throws -> Condition {
    let test = try condition(ast)
    let extent = ast.extent
    let hasPlace = hasOwn(place: extent)
    return Condition { frame in
      if hasPlace { frame.extent = extent }
      return try test(frame)
    }
  }

  /// A condition as a truth value; comparisons of simple operands do not make a value first.
  func condition(_ ast: PipelineBaseAst) throws -> Condition {
    if let expression = (ast as? PipelineAst)?.pureExpression { return try truth(expression) }
    let value = try pipelineValue(ast)
    return Condition { frame in
      let result = try frame.session.truth(value(frame))
      frame.session.lastStatus = true
      return result
    }
  }

  func truth(_ ast: ExpressionAst) throws -> Condition {
    if let fast = try fastComparison(ast) { return fast }
    if let unary = ast as? UnaryExpressionAst, unary.kind == .Not || unary.kind == .Exclaim {
      let inner = try truth(unary.child)
      return Condition { frame in try !inner(frame) }
    }
    if let binary = ast as? BinaryExpressionAst, binary.kind == .And || binary.kind == .Or {
      let (left, right) = (try truth(binary.left), try truth(binary.right))
      if binary.kind == .And { return Condition { frame in try left(frame) && right(frame) } }
      return Condition { frame in try left(frame) || right(frame) }
    }
    if let paren = ast as? ParenExpressionAst { return try condition(paren.pipeline) }
    let value = try expression(ast)
    return Condition { frame in
      let result = try value(frame)
      if case .bool(let flag) = result { return flag }
      return frame.session.truth(result)
    }
  }

  private func ifStatement(_ ast: IfStatementAst) throws -> Executor {
    let clauses = try ast.clauses.map { (try placedCondition($0.condition), try block($0.body)) }
    let otherwise = try ast.elseClause.map { try block($0) }
    if clauses.count == 1 {
      let (test, body) = clauses[0]
      if let otherwise { return Executor { frame in try test(frame) ? body(frame) : otherwise(frame) } }
      return Executor { frame in try test(frame) ? body(frame) : .normal }
    }
    return Executor { frame in
      for (test, body) in clauses where try test(frame) { return try body(frame) }
      return try otherwise?(frame) ?? .normal
    }
  }

  // MARK: Flow

  private func jump(_ label: ExpressionAst?, _ make: @escaping (Int32) -> Flow) throws -> Executor {
    guard let label else {
      let flow = make(Flow.noLabel)
      return Executor { _ in flow }
    }
    if let name = label as? StringConstantExpressionAst {
      let flow = make(Names.number(name.value))
      return Executor { _ in flow }
    }
    let value = try expression(label)
    return Executor { frame in make(Names.number(try frame.session.stringify(value(frame)))) }
  }

  private func returnStatement(_ ast: ReturnStatementAst) throws -> Executor {
    guard let pipeline = ast.pipeline else { return Executor { _ in .returned } }
    // A method gives the value of an expression as it is, where a function gives its elements.
    let pure = (pipeline as? PipelineAst)?.pureExpression
    let whole = try pure.map { try expression($0) }
    let body: Executor
    if let pure {
      body = try expressionStatement(pure, value: whole)
    } else if pipeline is AssignmentStatementAst {
      // The value goes out as well (Compiler.VisitReturnStatement).
      let value = try pipelineValue(pipeline)
      body = Executor { frame in
        try frame.session.emit(value(frame), to: frame.output)
        return .normal
      }
    } else {
      body = try statement(pipeline)
    }
    return Executor { frame in
      if frame.returnsApart, let whole {
        (frame.extent, frame.returnExtent) = (pipeline.extent, pipeline.extent)
        frame.setResult(try whole(frame))
        return .returned
      }
      let output = frame.output
      guard frame.returnsApart else {
        _ = try body(frame)
        return .returned
      }
      frame.output = frame.beginReturn()
      frame.returnExtent = pipeline.extent
      defer { frame.output = output }
      do { _ = try body(frame) } catch {
        frame.discardResult()
        throw error
      }
      return .returned
    }
  }

  private func throwStatement(_ ast: ThrowStatementAst) throws -> Executor {
    let value = try ast.pipeline.map { try pipelineValue($0) }
    let extent = ast.extent
    return Executor { frame in
      frame.extent = extent
      let thrown = try value?(frame)
      frame.extent = extent
      throw Unwind.error(frame.session.thrown(thrown, in: frame))
    }
  }

  private func exitStatement(_ ast: ExitStatementAst) throws -> Executor {
    let value = try ast.pipeline.map { try pipelineValue($0) }
    return Executor { frame in
      guard let value else { throw Unwind.exit(0) }
      let code = try value(frame)
      let number = (try? frame.session.convert(code, to: .int)) ?? .int(0)
      if case .int(let result) = number { throw Unwind.exit(Int(result)) }
      throw Unwind.exit(0)
    }
  }

  private func chain(_ ast: PipelineChainAst) throws -> Executor {
    let (left, right) = (try statement(ast.left), try statement(ast.right))
    let wanted = ast.kind == .AndAnd
    let (leftExtent, rightExtent) = (ast.left.extent, ast.right.extent)
    func run(_ body: Executor, _ frame: Frame, _ extent: Extent) throws -> Flow {
      do {
        return try body(frame)
      } catch Unwind.error(let error) {
        if let trap = frame.trap { return try trap(error) }
        try frame.session.handle(error, in: frame, at: extent)
        return .normal
      }
    }
    return Executor { frame in
      let flow = try run(left, frame, leftExtent)
      guard case .normal = flow, frame.session.lastStatus == wanted else { return flow }
      return try run(right, frame, rightExtent)
    }
  }

  private func dataStatement(_ ast: DataStatementAst) throws -> Executor {
    let body = try block(ast.body)
    guard let name = ast.variable else { return body }
    let site = VariableSite(name)
    assigned.add(site.number)
    return Executor { frame in
      let (sink, _) = try frame.collecting { try body(frame) }
      try site.write(frame, sink.result)
      return .normal
    }
  }

  // MARK: try

  private func tryStatement(_ ast: TryStatementAst) throws -> Executor {
    let body = try block(ast.body)
    let handlers: [(types: [() throws -> TypeDescriptor], body: Executor)] = try ast.catchClauses.map { clause in
      (clause.types.map { lazyType($0.typeName) }, try block(clause.body))
    }
    let finally = try ast.finally.map { try block($0) }
    let hasCatch = !handlers.isEmpty
    // An error in a catch block leaves the whole statement, as one in its try block does.
    func handle(_ error: PowerShellError, as record: ErrorRecordObject, _ body: Executor, in frame: Frame) throws -> Flow {
      let session = frame.session
      session.catchDepth += 1
      defer { session.catchDepth -= 1 }
      return try session.withCaught(error, as: record, in: frame) { try body(frame) }
    }
    func attempt(_ frame: Frame) throws -> Flow {
      let session = frame.session
      guard hasCatch else { return try body(frame) }
      session.catchDepth += 1
      do {
        let flow = try body(frame)
        session.catchDepth -= 1
        return flow
      } catch Unwind.error(let error) {
        session.catchDepth -= 1
        // A command in front of one that failed is stopped, and catches nothing (PipelineStoppedException).
        if error.failedPipeline != nil { throw Unwind.error(error) }
        session.locate(error, frame, ast.extent)
        session.recordCaught(error)
        // The types of all clauses in one list, each with its clause.
        let clauses: [(type: TypeDescriptor?, body: Executor)] = try handlers.flatMap { handler -> [(type: TypeDescriptor?, body: Executor)] in
          try handler.types.isEmpty ? [(nil, handler.body)] : handler.types.map { (try $0(), handler.body) }
        }
        let types = clauses.map(\.type)
        guard let found = HandlerSearch.select(types, for: error) else { throw Unwind.error(error) }
        let showsOwn = HandlerSearch.showsOwnRecord(of: error, types)
        let record = showsOwn ? error.record.ofException : found.showsInner ? error.record.ofInner : error.record
        return try handle(error, as: record, clauses[found.index].body, in: frame)
      } catch {
        session.catchDepth -= 1
        throw error
      }
    }
    guard let finally else { return Executor(attempt) }
    return Executor { frame in
      let session = frame.session
      let flow: Flow
      do {
        // An error must come here before the finally block runs, even where nothing catches it.
        session.catchDepth += 1
        defer { session.catchDepth -= 1 }
        flow = try attempt(frame)
      } catch {
        do { _ = try finally(frame) } catch let later {
          // An error that another one takes the place of has been one.
          if case Unwind.error(let inner) = error { session.recordCaught(inner) }
          throw later
        }
        if case Unwind.error(let inner) = error, session.catchDepth == 0, !inner.endsScript {
          try session.handle(inner, in: frame, at: ast.extent)
          return .normal
        }
        throw error
      }
      switch try finally(frame) {
      case .normal: return flow
      case let other: return other
      }
    }
  }

  // MARK: Functions

  private func functionDefinition(_ ast: FunctionDefinitionAst) throws -> Executor {
    let code = try block(ast.body, parameters: ast.parameters, isFilter: ast.isFilter)
    code.function = ast
    let help = CommentHelp.find(for: ast, in: source)
    var name = ast.name
    var scopeName = ""
    if let colon = name.firstIndex(of: ":"), ["global", "script", "local", "private", "function"].contains(name[..<colon].lowercased()) {
      scopeName = name[..<colon].lowercased()
      name = String(name[name.index(after: colon)...])
    }
    // `[Alias()]` in front of the param block names the function once more.
    let aliases = (ast.body.paramBlock?.attributes ?? []).filter { $0.typeName.name.lowercased() == "alias" }
      .flatMap { $0.positionalArguments.compactMap { ($0 as? StringConstantExpressionAst)?.value } }
    return Executor { frame in
      let session = frame.session
      let block = ScriptBlock(code, state: session.state)
      let function = FunctionInfo(name, block, isFilter: ast.isFilter, module: session.state.module)
      function.help = help
      if scopeName == "private" { function.options = .private }
      let scope = scopeName == "global" ? session.globalState.top
        : scopeName == "script" ? session.scriptScope(from: frame.scope) : frame.scope
      try session.checkWritable(name, in: scope)
      scope.functions[name.lowercased()] = function
      session.commandEpoch += 1
      for alias in aliases { try session.define(AliasInfo(alias, name, source: function.source), in: scope) }
      return .normal
    }
  }
}
