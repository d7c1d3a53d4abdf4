import PowerShellSyntax

/// Loops, and switch, which is one.
extension Compiler {
  /// What a loop's body did, for the loop.
  /// `next` ran to its end, `again` met a continue of this loop, `leave` a break of it.
  private enum Turn { case next, again, leave, end(Flow) }

  @inline(__always)
  private static func turn(_ body: Executor, _ frame: Frame, _ label: Int32) throws -> Turn {
    do {
      switch try body(frame) {
      case .normal: return .next
      case .returned: return .end(.returned)
      case .broken(let target): return target == Flow.noLabel || target == label ? .leave : .end(.broken(target))
      case .continued(let target): return target == Flow.noLabel || target == label ? .again : .end(.continued(target))
      }
    } catch Unwind.breakLoop(let name) {
      let target = name.map(Names.number) ?? Flow.noLabel
      if target == Flow.noLabel || target == label { return .leave }
      return .end(.broken(target))
    } catch Unwind.continueLoop(let name) {
      let target = name.map(Names.number) ?? Flow.noLabel
      if target == Flow.noLabel || target == label { return .again }
      return .end(.continued(target))
    }
  }

  /// Runs a loop's body once.
  ///
  /// - Returns: what the loop ends with; nil where it goes on.
  @inline(__always)
  private static func pass(_ body: Executor, _ frame: Frame, _ label: Int32) throws -> Flow? {
    switch try turn(body, frame, label) {
    case .next, .again: nil
    case .leave: .normal
    case .end(let flow): flow
    }
  }

  private func label(_ ast: LabeledStatementAst) -> Int32 { ast.label.map(Names.number) ?? -2 }

  func forStatement(_ ast: ForStatementAst) throws -> Executor {
    let initializer = try ast.initializer.map { try voidStatement($0) }
    let test = try ast.condition.map { try placedCondition($0) }
    let iterator = try ast.iterator.map { try voidStatement($0) }
    let body = try block(ast.body)
    let label = label(ast)
    return Executor { frame in
      _ = try initializer?(frame)
      while try test?(frame) ?? true {
        if let flow = try Compiler.pass(body, frame, label) { return flow }
        _ = try iterator?(frame)
        if frame.session.isInterrupted() { throw Unwind.interrupted }
      }
      return .normal
    }
  }

  /// The initializer or iterator of a for loop, whose value is dropped.
  private func voidStatement(_ ast: PipelineBaseAst) throws -> Executor {
    if let unary = (ast as? PipelineAst)?.pureExpression as? UnaryExpressionAst, let step = try fastStep(unary) { return step }
    let body = try statement(ast)
    let extent = ast.extent
    return Executor { frame in
      frame.extent = extent
      let output = frame.output
      frame.output = NullSink.shared
      defer { frame.output = output }
      return try body(frame)
    }
  }

  func whileStatement(_ ast: WhileStatementAst) throws -> Executor {
    let test = try ast.condition.map { try placedCondition($0) }
    let body = try block(ast.body)
    let label = label(ast)
    return Executor { frame in
      while try test?(frame) ?? true {
        if let flow = try Compiler.pass(body, frame, label) { return flow }
        if frame.session.isInterrupted() { throw Unwind.interrupted }
      }
      return .normal
    }
  }

  func doStatement(_ ast: LoopStatementAst, until: Bool) throws -> Executor {
    let test = try ast.condition.map { try placedCondition($0) }
    let body = try block(ast.body)
    let label = label(ast)
    return Executor { frame in
      repeat {
        if let flow = try Compiler.pass(body, frame, label) { return flow }
        if frame.session.isInterrupted() { throw Unwind.interrupted }
      } while try (test?(frame) ?? true) != until
      return .normal
    }
  }

  /// What foreach goes through: all that commands put out, be it one list, or what an expression is.
  private func foreachValues(_ condition: StatementAst) throws -> Evaluator {
    guard let pipeline = condition as? PipelineAst, pipeline.pureExpression == nil, !pipeline.isBackground else { return try pipelineValue(condition) }
    let body = try pipelineStatement(pipeline, isStatement: false)
    return Evaluator { frame in .array(try Compiler.collect(body, frame).values) }
  }

  func foreachStatement(_ ast: ForEachStatementAst) throws -> Executor {
    guard let condition = ast.condition else { return Executor { _ in .normal } }
    let site = VariableSite(ast.variable.path.name)
    if ast.variable.path.isUnqualified { assigned.add(site.number) }
    let write = try variableWriter(ast.variable)
    let values = try foreachValues(condition)
    let hasPlace = hasOwn(place: condition.extent)
    let body = try block(ast.body)
    let label = label(ast)
    if names("foreach", in: ast.extent) { return enumerating("foreach", values, at: condition.extent, write, body, label) }
    let (place, variablePlace) = (condition.extent, ast.variable.extent)
    return Executor { frame in
      if hasPlace { frame.extent = place }
      let collection = try values(frame)
      func step(_ element: Value) throws -> Flow? {
        frame.extent = variablePlace
        try write(frame, element)
        if let flow = try Compiler.pass(body, frame, label) { return flow }
        if frame.session.isInterrupted() { throw Unwind.interrupted }
        return nil
      }
      switch collection {
      case .nothing: return .normal
      case .null: return .normal
      case .object(let object):
        if let array = object as? ArrayObject {
          for element in array.elements { if let flow = try step(element) { return flow } }
          return .normal
        }
        if let list = object as? ListObject {
          var index = 0
          let count = list.elements.count
          let changes = list.owner?.changes
          while index < list.elements.count {
            if let flow = try step(list.elements[index]) { return flow }
            index += 1
            // An enumerator minds changes before it says that there is no next element.
            if list.elements.count != count || changes != list.owner?.changes {
              frame.extent = variablePlace
              throw Failure.collectionModified
            }
          }
          return .normal
        }
        let elements = (object as? EnumeratorObject)?.takeRemaining() ?? frame.session.enumerated(collection)
        for element in elements { if let flow = try step(element) { return flow } }
        return .normal
      default:
        return try step(collection) ?? .normal
      }
    }
  }

  /// Whether the text of a statement names a variable: only then is the enumerator kept that it stands for.
  private func names(_ variable: String, in extent: Extent) -> Bool {
    source.text(extent).lowercased().contains("$" + variable)
  }

  /// A foreach statement whose body uses `$foreach`, the enumerator.
  private func enumerating(
    _ name: String, _ values: Evaluator, at place: Extent, _ write: @escaping (Frame, Value) throws -> Void, _ body: Executor, _ label: Int32
  ) -> Executor {
    let number = Names.number(name)
    return Executor { frame in
      frame.extent = place
      let collection = try values(frame)
      if collection.isNull { return .normal }
      let isListObject = collection.object is ListObject
      let items = frame.session.isList(collection) ? frame.session.enumerated(collection) : [collection]
      let enumerator = EnumeratorObject(items, type: isListObject ? EnumeratorObject.general : EnumeratorObject.ofArray)
      let old = frame.scope.get(number)
      try Compiler.setEnumerator(enumerator, number, name, frame)
      defer { if let old { frame.scope.set(number, old) } else { frame.scope.remove(number) } }
      while enumerator.moveNext() {
        try write(frame, enumerator.current)
        if let flow = try Compiler.pass(body, frame, label) { return flow }
        if frame.session.isInterrupted() { throw Unwind.interrupted }
      }
      return .normal
    }
  }

  /// A parameter of the enumerator's name takes it where its type lets it in: by its attributes, not by the cast that the
  /// compiler makes of other assignments.
  private static func setEnumerator(_ enumerator: EnumeratorObject, _ number: Int32, _ name: String, _ frame: Frame) throws {
    if frame.scope.attributes(number) == nil {
      frame.scope.set(number, .object(enumerator))
      return
    }
    do {
      try frame.session.assign(number, name, .object(enumerator), in: frame.scope)
    } catch Unwind.error(let error) {
      error.record.category = .MetadataError
      throw Unwind.error(error)
    }
  }

  // MARK: switch

  func switchStatement(_ ast: SwitchStatementAst) throws -> Executor {
    guard let condition = ast.condition else { return Executor { _ in .normal } }
    let values = try pipelineValue(condition)
    let flags = ast.flags
    let clauses: [(test: SwitchTest, body: Executor)] = try ast.clauses.map {
      (try switchTest($0.condition, flags), try block($0.body))
    }
    let fallback = try ast.defaultClause.map { try block($0) }
    let label = label(ast)
    let site = VariableSite("_")
    let usesEnumerator = names("switch", in: ast.extent)
    let enumeratorNumber = Names.number("switch")
    return Executor { frame in
      let session = frame.session
      frame.extent = condition.extent
      var subjects = try values(frame)
      if flags.contains(.file) { subjects = try .array(session.readLines(session.stringify(subjects)).map { .string($0) }) }
      let old = frame.scope.get(Names.underscore)
      defer { if let old { frame.scope.set(Names.underscore, old) } else { frame.scope.remove(Names.underscore) } }
      let items = subjects.isNothing ? [] : session.isList(subjects) ? session.enumerated(subjects) : [subjects]
      let enumerator = EnumeratorObject(items)
      if usesEnumerator { frame.scope.set(enumeratorNumber, .object(enumerator)) }
      defer { if usesEnumerator { frame.scope.remove(enumeratorNumber) } }
      while enumerator.moveNext() {
        let item = enumerator.current
        try site.write(frame, item)
        var matched = false
        clauses: for clause in clauses {
          // A clause before may have given $_ another value. What breaks out of a condition ends the switch.
          do {
            guard try clause.test(frame, site.read(frame) ?? .null) else { continue }
          } catch Unwind.breakLoop(nil) { return .normal } catch Unwind.continueLoop(nil) { return .normal }
          matched = true
          switch try Compiler.turn(clause.body, frame, label) {
          case .next: break
          case .again: break clauses
          case .leave: return .normal
          case .end(let flow): return flow
          }
        }
        if !matched, let fallback {
          if let flow = try Compiler.pass(fallback, frame, label) { return flow }
        }
      }
      return .normal
    }
  }

  typealias SwitchTest = (Frame, Value) throws -> Bool

  /// Whether a clause's script block is true for a value. It runs in a scope of its own, and its first error is the statement's.
  private static func passes(_ block: ScriptBlock, _ item: Value, _ session: Session) throws -> Bool {
    let results = try session.catchingErrors { try block.invokeCollecting(session, arguments: [], item: item) }
    return results.count > 1 || session.truth(results.first ?? .null)
  }

  private func switchTest(_ ast: ExpressionAst, _ flags: SwitchFlags) throws -> SwitchTest {
    if let scriptBlock = ast as? ScriptBlockExpressionAst {
      let block = try self.block(scriptBlock.scriptBlock, isFilter: false)
      return { frame, item in try Compiler.passes(ScriptBlock(block, state: frame.session.state), item, frame.session) }
    }
    let value = try expression(ast)
    let caseSensitive = flags.contains(.caseSensitive)
    if flags.contains(.wildcard) {
      return { frame, item in
        let session = frame.session
        let pattern = try session.stringify(value(frame))
        return try Wildcard.checked(pattern, ignoresCase: !caseSensitive).matches(session.stringify(item))
      }
    }
    let memory = PatternMemory(ignoresCase: !caseSensitive)
    if flags.contains(.regex) {
      return { frame, item in
        var pattern = try value(frame)
        // An object that minds case where the switch does not, or the other way round, is made anew.
        if let regex = pattern.object(as: RegexObject.self), regex.options.contains(.ignoreCase) == caseSensitive {
          pattern = .object(try RegexObject(pattern: regex.pattern, options: regex.options.symmetricDifference(.ignoreCase)))
        }
        do {
          return try frame.session.match(item, memory.regex(pattern, frame.session))
        } catch Unwind.error(let error) where error.record.exception.type.name == "RegexParseException" {
          throw Failure.error(
            "The regular expression pattern \(pattern.text) is not valid.", id: "InvalidRegularExpression", .InvalidOperation,
            inner: error.record.exception)
        }
      }
    }
    return { frame, item in
      let wanted = try value(frame)
      switch (item, wanted) {
      case (.int(let number), .int(let other)): return number == other
      case (_, .null), (_, .nothing): return item.isNull
      case (_, .object(let block as ScriptBlock)): return try Compiler.passes(block, item, frame.session)
      case (_, .object(is RegexObject)): return try frame.session.match(item, memory.regex(wanted, frame.session))
      default:
        // Whatever both are, their texts are compared (PSSwitchClauseEvalBinder).
        let session = frame.session
        return Comparison.equal(try session.stringify(item), try session.stringify(wanted), ignoresCase: !caseSensitive)
      }
    }
  }
}
