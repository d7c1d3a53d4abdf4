import PowerShellSyntax

extension Compiler {
  func expression(_ ast: ExpressionAst) throws -> Evaluator {
    switch ast {
    case let ast as NumberExpressionAst:
      let value = ast.value.map { Value($0) } ?? .null
      return Evaluator { _ in value }
    case let ast as StringConstantExpressionAst:
      let value = Value.string(ast.value)
      return Evaluator { _ in value }
    case is ImpliedTrueExpressionAst: return Evaluator { _ in .bool(true) }
    case let ast as VariableExpressionAst: return try variable(ast)
    case let ast as BinaryExpressionAst: return try binary(ast)
    case let ast as UnaryExpressionAst: return try unary(ast)
    case let ast as ParenExpressionAst: return try pipelineValue(ast.pipeline)
    case let ast as ExpandableStringExpressionAst: return try expandable(ast)
    case let ast as InvokeMemberExpressionAst: return try invocation(ast)
    case let ast as MemberExpressionAst: return try member(ast)
    case let ast as IndexExpressionAst: return try index(ast)
    case let ast as ArrayLiteralAst: return try arrayLiteral(ast)
    case let ast as ArrayExpressionAst: return try arrayExpression(ast)
    case let ast as SubExpressionAst: return try subExpression(ast)
    case let ast as HashtableAst: return try hashtable(ast, ordered: false)
    case let ast as ConvertExpressionAst: return try convert(ast)
    case let ast as AttributedExpressionAst: return try expression(ast.child)
    case let ast as TypeExpressionAst:
      // As a value of its own, [pscustomobject] is PSObject; only casts make the other of it.
      if ast.typeName.fullName.lowercased() == "pscustomobject" { return Evaluator { _ in .object(TypeObject(.psObject)) } }
      let type = lazyType(ast.typeName)
      return Evaluator { _ in .object(TypeObject(try type())) }
    case let ast as ScriptBlockExpressionAst:
      let code = try block(ast.scriptBlock, isFilter: false)
      return Evaluator { frame in .object(ScriptBlock(code, state: frame.session.state)) }
    case let ast as TernaryExpressionAst:
      let test = try truth(ast.condition)
      let (yes, no) = (try expression(ast.ifTrue), try expression(ast.ifFalse))
      return Evaluator { frame in try test(frame) ? yes(frame) : no(frame) }
    case let ast as UsingExpressionAst: return try usingExpression(ast)
    default:
      return Evaluator { _ in throw Failure.error("The expression could not be parsed.", id: "ParseError", .ParserError) }
    }
  }

  // MARK: Variables

  func variable(_ ast: VariableExpressionAst) throws -> Evaluator {
    let path = ast.path
    let name = path.name
    let extent = ast.extent
    switch path.scope {
    case .unqualified:
      switch name.lowercased() {
      case "true": return Evaluator { _ in .bool(true) }
      case "false": return Evaluator { _ in .bool(false) }
      case "null": return Evaluator { _ in .null }
      case "?": return Evaluator { frame in .bool(frame.session.lastStatus) }
      case "_", "psitem":
        let site = VariableSite("_")
        return Evaluator { frame in site.read(frame) ?? .null }
      default: if Compiler.isOfContext(name) { return contextVariable(name) }
      }
      let site = VariableSite(name)
      return Evaluator { frame in
        if let value = site.read(frame) { return value }
        return try frame.session.unset(name, frame, extent)
      }
    case .drive, .using:
      let drive = path.drive ?? ""
      if path.scope == .using {
        let number = Names.number(name)
        return Evaluator { frame in
          guard let values = frame.session.usingValues else { throw Session.usingRefused() }
          return values[number] ?? .null
        }
      }
      return Evaluator { frame in try frame.session.driveValue(drive, name) }
    case .variable:
      let site = VariableSite(name)
      return Evaluator { frame in site.read(frame) ?? .null }
    default:
      let number = Names.number(name)
      let scope = path.scope
      return Evaluator { frame in
        let owner = frame.session.scope(scope, from: frame.scope)
        if let value = owner.get(number) { return value }
        if scope == .global || scope == .script, let value = frame.session.contextValue(name, frame, in: owner) { return value }
        return try frame.session.unset(name, shown: path.userPath, frame, extent)
      }
    }
  }

  private static let contextNames: Set<String> = [
    "args", "input", "psboundparameters", "pscmdlet", "myinvocation", "psscriptroot", "pscommandpath", "stacktrace", "lastexitcode", "pwd", "host", "executioncontext", "error",
  ]

  /// Whether the call context answers for a variable.
  static func isOfContext(_ name: String) -> Bool { contextNames.contains(name.lowercased()) }

  /// A variable that the call context answers unless the script has set it.
  private func contextVariable(_ name: String) -> Evaluator {
    let number = Names.number(name)
    if number == Names.input {
      return Evaluator { frame in
        if let value = frame.scope.get(number) { return value }
        if let input = frame.itemInput { return .object(input) }
        return frame.session.contextValue(name, frame) ?? frame.session.lookup(number, in: frame.scope) ?? .null
      }
    }
    return Evaluator { frame in
      if let value = frame.scope.get(number) { return value }
      return frame.session.contextValue(name, frame) ?? frame.session.lookup(number, in: frame.scope) ?? .null
    }
  }

  /// What writes a value to a variable.
  func variableWriter(_ ast: VariableExpressionAst, constraints: [ValueConstraint] = []) throws
    -> (Frame, Value) throws -> Void
  {
    let path = ast.path
    let name = path.name
    switch path.scope {
    case .unqualified:
      let site = VariableSite(name)
      // What is assigned to $null is dropped.
      if site.number == Names.null, constraints.isEmpty { return { _, _ in } }
      assigned.add(site.number)
      if !constraints.isEmpty { return { frame, value in try frame.session.declare(name, value, constraints, in: frame.scope) } }
      return { frame, value in try site.write(frame, value) }
    case .drive:
      let drive = path.drive ?? ""
      return { frame, value in try frame.session.setDriveValue(drive, name, value) }
    default:
      let number = Names.number(name)
      let scope = path.scope
      return { frame, value in
        let target = frame.session.scope(scope, from: frame.scope)
        if !constraints.isEmpty {
          try frame.session.declare(name, value, constraints, in: target)
        } else {
          try frame.session.assign(number, name, value, in: target)
        }
        if scope == .private {
          var attributes = target.attributes(number) ?? VariableAttributes(name: name)
          attributes.isPrivate = true
          target.setAttributes(number, attributes)
        }
      }
    }
  }

  // MARK: Strings

  private func usingExpression(_ ast: UsingExpressionAst) throws -> Evaluator {
    if let variable = ast.expression as? VariableExpressionAst {
      let number = Names.number(variable.path.name)
      return Evaluator { frame in
        guard let values = frame.session.usingValues else { throw Session.usingRefused() }
        return values[number] ?? .null
      }
    }
    let value = try expression(ast.expression)
    return Evaluator { frame in
      guard let values = frame.session.usingValues else { throw Session.usingRefused() }
      // The variables of the expression are the caller's for the time of it.
      let outer = values.keys.map { ($0, frame.scope.get($0)) }
      for (number, value) in values { frame.scope.set(number, value) }
      defer { for (number, value) in outer { if let value { frame.scope.set(number, value) } else { frame.scope.remove(number) } } }
      return try value(frame)
    }
  }

  private func expandable(_ ast: ExpandableStringExpressionAst) throws -> Evaluator {
    let parts = FormatParts.split(ast.format)
    let values = try ast.nested.map { nested -> Evaluator in
      guard let variable = nested as? VariableExpressionAst, variable.path.isUnqualified else { return try expression(nested) }
      // Strict mode 1 lets unset variables inside a string pass.
      let value = try expression(nested)
      let site = VariableSite(variable.path.name)
      return Evaluator { frame in
        if frame.session.strictMode(from: frame.scope) == 1, site.read(frame) == nil { return .null }
        return try value(frame)
      }
    }
    return Evaluator { frame in
      let session = frame.session
      var result = parts[0]
      for (index, value) in values.enumerated() {
        let item = try value(frame)
        switch item {
        case .string(let text): result += text
        case .int(let number): result += String(number)
        default: result += try session.stringify(item)
        }
        result += parts[index + 1]
      }
      return .string(result)
    }
  }

  // MARK: Arrays and tables

  private func arrayLiteral(_ ast: ArrayLiteralAst) throws -> Evaluator {
    let elements = try ast.elements.map { try expression($0) }
    return Evaluator { frame in
      var values: [Value] = []
      values.reserveCapacity(elements.count)
      // What is nothing stays so: a pipeline that gets the array passes over it.
      for element in elements { values.append(try element(frame)) }
      return .array(values)
    }
  }

  private func arrayExpression(_ ast: ArrayExpressionAst) throws -> Evaluator {
    if ast.body.traps.isEmpty, ast.body.statements.count == 1,
      let expression = (ast.body.statements[0] as? PipelineAst)?.pureExpression
    {
      if expression is ArrayLiteralAst { return try self.expression(expression) }
      let value = try self.expression(expression)
      return Evaluator { frame in
        let result = try value(frame)
        switch result {
        case .nothing: return .array([])
        case .null: return .array([.null])
        case .object(let object):
          if let array = object as? ArrayObject { return .array(array.elements) }
          if frame.session.isList(result) { return .array(frame.session.enumerated(result)) }
          return .array([result])
        default: return .array([result])
        }
      }
    }
    let body = try insideExpression().block(ast.body)
    return Evaluator { frame in .array(try Compiler.collect(body, frame).values) }
  }

  private func subExpression(_ ast: SubExpressionAst) throws -> Evaluator {
    // Without statements it is $null, and not the nothing that statements without output give (Compiler.VisitSubExpression).
    if ast.body.statements.isEmpty { return Evaluator { _ in .null } }
    let body = try block(ast.body)
    return Evaluator { frame in try Compiler.collect(body, frame).result }
  }

  /// The output of statements inside an expression.
  static func collect(_ body: Executor, _ frame: Frame) throws -> CollectingSink {
    let (sink, flow) = try frame.collecting { try body(frame) }
    if try flow.leavingBlock() { throw ReturnInExpression(values: sink.values) }
    return sink
  }

  func hashtable(_ ast: HashtableAst, ordered: Bool) throws -> Evaluator {
    let pairs = try ast.pairs.map { (try expression($0.key), try pipelineValue($0.value, isStatement: true)) }
    let type: TypeDescriptor = ordered ? .orderedDictionary : .hashtable
    return Evaluator { frame in
      let table = DictionaryObject(type: type)
      table.capacity = pairs.count
      for (key, value) in pairs {
        let name = try key(frame)
        if name.isNull {
          throw Failure.error(
            "A null key is not allowed in a hash literal.", id: "InvalidNullKey", .InvalidOperation)
        }
        if table.contains(name) {
          throw Failure.error(
            "Duplicate keys '\(name.text)' are not allowed in hash literals.",
            id: "DuplicateKeyInHashLiteral", .InvalidOperation)
        }
        table[key: name] = try value(frame)
      }
      return .object(table)
    }
  }

  // MARK: Casts

  private func convert(_ ast: ConvertExpressionAst) throws -> Evaluator {
    let name = ast.type.typeName.fullName.lowercased()
    if name == "ordered", let table = ast.child as? HashtableAst { return try hashtable(table, ordered: true) }
    if name == "pscustomobject" || name == "system.management.automation.pscustomobject", let table = ast.child as? HashtableAst {
      return try customObject(table)
    }
    if name == "ref", let variable = ast.child as? VariableExpressionAst { return try reference(variable) }
    let value = try expression(ast.child)
    let type = lazyType(ast.type.typeName, isCast: true)
    return Evaluator { frame in
      let target = try type()
      let item = try value(frame)
      do {
        return try frame.session.convert(item, to: target)
      } catch let exception as DotNetException {
        throw frame.session.invocationFailure(exception, method: ".ctor", arguments: 1)
      }
    }
  }

  private func reference(_ ast: VariableExpressionAst) throws -> Evaluator {
    let number = Names.number(ast.path.name)
    let name = ast.path.name
    // `[ref]$null` refers to nothing, and keeps what is put into it.
    if number == Names.null { return Evaluator { _ in .object(ReferenceObject(.null)) } }
    assigned.add(number)
    return Evaluator { frame in
      let session = frame.session
      guard let owner = session.owner(number, from: frame.scope) else {
        throw Failure.error(
          "[ref] cannot be applied to a variable that does not exist.", id: "NonExistingVariableReference", .InvalidOperation)
      }
      return .object(ReferenceObject(
        read: { owner.get(number) ?? .null }, write: { try session.assign(number, name, $0, in: owner) }))
    }
  }

  /// The name of the command that gives a statement's value, be it in parentheses.
  private static func lastCommand(of statement: Ast) -> String? {
    guard let pipeline = statement as? PipelineAst else { return nil }
    if let inner = pipeline.pureExpression as? ParenExpressionAst { return lastCommand(of: inner.pipeline) }
    return ((pipeline.elements.last as? CommandAst)?.elements.first as? StringConstantExpressionAst)?.value
  }

  /// `[pscustomobject]@{...}`: with constant names all objects share one shape.
  private func customObject(_ ast: HashtableAst) throws -> Evaluator {
    let names = ast.pairs.compactMap { ($0.key as? StringConstantExpressionAst)?.value }
    let hasTypeName = names.contains { $0.lowercased() == "pstypename" }
    guard names.count == ast.pairs.count, Set(names.map { $0.lowercased() }).count == names.count, !hasTypeName, !names.contains("") else {
      let table = try hashtable(ast, ordered: true)
      return Evaluator { frame in try frame.session.convert(table(frame), to: .customObject) }
    }
    let shape = Shape(names)
    let values = try ast.pairs.map { try pipelineValue($0.value, isStatement: true) }
    var commands = zip(names, ast.pairs).compactMap { name, pair in Compiler.lastCommand(of: pair.value).map { (name: name, command: $0) } }
    return Evaluator { frame in
      if !commands.isEmpty {
        shape.ofCmdlets = Set(commands.filter { frame.session.isCmdlet($0.command) }.map(\.name))
        commands = []
      }
      var items: [Value] = []
      items.reserveCapacity(values.count)
      for value in values { items.append(try value(frame)) }
      return .object(CustomObject(shape, items))
    }
  }
}

/// A composite format taken apart at its {0}, {1} ...
public enum FormatParts {
  public static func split(_ format: String) -> [String] {
    var parts = [""]
    var rest = Substring(format)
    while let character = rest.first {
      if character == "{" || character == "}" {
        if rest.dropFirst().first == character {
          parts[parts.count - 1].append(character)
          rest = rest.dropFirst(2)
          continue
        }
        if character == "{", let close = rest.firstIndex(of: "}") {
          parts.append("")
          rest = rest[rest.index(after: close)...]
          continue
        }
      }
      parts[parts.count - 1].append(character)
      rest = rest.dropFirst()
    }
    return parts
  }
}
