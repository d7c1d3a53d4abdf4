import PowerShellSyntax

extension Compiler {
  func binary(_ ast: BinaryExpressionAst) throws -> Evaluator {
    if ast.kind == .And || ast.kind == .Or {
      let test = try truth(ast)
      return Evaluator { frame in .bool(try test(frame)) }
    }
    if ast.kind == .Is || ast.kind == .IsNot || ast.kind == .As { return try typeOperator(ast) }
    let left = try expression(ast.left)
    let right = try expression(ast.right)
    if ast.kind == .QuestionQuestion {
      return Evaluator { frame in
        let value = try left(frame)
        return value.isNull ? try right(frame) : value
      }
    }
    let operation = Operators.binary(ast.kind, source.text(ast.operatorExtent))
    let kind = ast.kind
    return Evaluator { frame in
      let one = try left(frame)
      let other = try right(frame)
      return try Operators.plain(kind, one, other) ?? operation(frame.session, one, other)
    }
  }

  private func typeOperator(_ ast: BinaryExpressionAst) throws -> Evaluator {
    let left = try expression(ast.left)
    let kind = ast.kind
    let type: (Frame) throws -> TypeDescriptor
    if let literal = ast.right as? TypeExpressionAst {
      // `[pscustomobject]` by itself is PSObject, as everywhere but in casts.
      let found = literal.typeName.fullName.lowercased() == "pscustomobject" ? LazyType { .psObject } : LazyType(lazyType(literal.typeName))
      type = { _ in try found() }
    } else {
      let right = try expression(ast.right)
      type = { frame in
        let value = try right(frame)
        if let object = value.object(as: TypeObject.self) { return object.descriptor }
        if !value.isNull {
          // Of lists and tables none is made (Binder of TypeOps.IsInstance).
          if frame.session.isList(value) || value.object is DictionaryObject {
            let name = value.type?.fullName ?? ""
            throw Failure.error(
              "Cannot convert the \"\(name)\" value of type \"\(name)\" to type \"System.Type\".", id: kind == .As ? "ConvertToFinalInvalidCastException" : "RuntimeException",
              kind == .As ? .InvalidArgument : .NotSpecified, type: kind == .As ? Failure.exceptionType("System.Management.Automation.PSInvalidCastException") : nil)
          }
          // A number is a type's name by its text.
          let named: Value = Arithmetic.Operand(value) == nil || value.type === TypeDescriptor.bool ? value : .string(value.writtenText ?? value.text)
          if case .string(let name) = named, let found = frame.session.types.type(named: name) { return found }
          do { _ = try frame.session.convert(named, to: .runtimeType) } catch Unwind.error(let error) where kind != .As {
            throw Failure.error(error.record.exception.message, id: "RuntimeException", .NotSpecified)
          }
        }
        throw Failure.error(
          "The right operand of '\(kind == .As ? "-as" : kind == .Is || value.isNull ? "-is" : "-isnot")' must be a type.",
          id: kind == .As ? "AsOperatorRequiresType" : "IsOperatorRequiresType", .InvalidOperation)
      }
    }
    let variable = (ast.left as? VariableExpressionAst).flatMap { $0.path.isUnqualified ? $0.path.name : nil }
    let last = ((ast.left as? ParenExpressionAst)?.pipeline as? PipelineAst)?.elements.last as? CommandAst
    let command = (last?.elements.first as? StringConstantExpressionAst)?.value
    return Evaluator { frame in
      let value = try left(frame)
      let target = try type(frame)
      // What comes through a pipeline, or from a cmdlet, is wrapped in a PSObject.
      if target === TypeDescriptor.psObject, kind != .As, !value.isNull {
        let isWrapped = variable.map(frame.isOfPipeline) ?? command.map { frame.session.isCmdlet($0) && !frame.session.isList(value) } ?? false
        if isWrapped { return .bool(kind == .Is) }
      }
      if kind == .As {
        // Only a cast makes a record of a table.
        if target === TypeDescriptor.customObject, value.object is DictionaryObject { return value }
        // The culture writes what -as makes a text of (LanguagePrimitives.ConvertTo with the current culture).
        if target === TypeDescriptor.string, value.object is DateTimeObject || value.object is OpaqueObject<Int64> { return .string(try frame.session.dotNetText(of: value)) }
        return (try? frame.session.convert(value, to: target)) ?? .null
      }
      return .bool(frame.session.isInstance(value, of: target) == (kind == .Is))
    }
  }

  // MARK: Unary operators

  func unary(_ ast: UnaryExpressionAst) throws -> Evaluator {
    let kind = ast.kind
    switch kind {
    case .PlusPlus, .MinusMinus, .PostfixPlusPlus, .PostfixMinusMinus: return try increment(ast)
    case .Not, .Exclaim:
      let test = try truth(ast.child)
      return Evaluator { frame in .bool(try !test(frame)) }
    case .Minus where (ast.child as? NumberExpressionAst)?.value != nil:
      let value = try expression(ast.child)
      return Evaluator { frame in try Operators.negate(frame.session, value(frame)) }
    default:
      let value = try expression(ast.child)
      return Evaluator { frame in try Operators.unary(kind, frame.session, value(frame)) }
    }
  }

  private func increment(_ ast: UnaryExpressionAst) throws -> Evaluator {
    let isPostfix = ast.kind == .PostfixPlusPlus || ast.kind == .PostfixMinusMinus
    let delta: Int32 = ast.kind == .PlusPlus || ast.kind == .PostfixPlusPlus ? 1 : -1
    let target = try self.target(ast.child)
    let text = ast.kind.text
    return Evaluator { frame in
      let place = try target(frame)
      let old = try place.read()
      let new = try Operators.step(frame.session, old, by: delta, operatorText: text)
      try place.write(new)
      return isPostfix ? (old.isNull ? .int(0) : old) : new
    }
  }

  // MARK: Fast paths

  /// `$i++` and its like as a statement on a plain local int.
  func fastStep(_ ast: UnaryExpressionAst) throws -> Executor? {
    switch ast.kind {
    case .PlusPlus, .MinusMinus, .PostfixPlusPlus, .PostfixMinusMinus: break
    default: return nil
    }
    guard let variable = ast.child as? VariableExpressionAst, variable.path.isUnqualified else {
      // As a statement it puts nothing out, whatever it changes.
      let change = try increment(ast)
      return Executor { frame in
        _ = try change(frame)
        frame.session.lastStatus = true
        return .normal
      }
    }
    let delta: Int32 = ast.kind == .PlusPlus || ast.kind == .PostfixPlusPlus ? 1 : -1
    let site = VariableSite(variable.path.name)
    assigned.add(site.number)
    let general = try increment(ast)
    return Executor { frame in
      if case .int(let number)? = site.read(frame) {
        let (result, overflow) = number.addingReportingOverflow(delta)
        if !overflow {
          try site.write(frame, .int(result))
          frame.session.lastStatus = true
          return .normal
        }
      }
      _ = try general(frame)
      return .normal
    }
  }

  /// A comparison of two ints, without making a value of the result.
  func fastComparison(_ ast: ExpressionAst) throws -> Condition? {
    guard let binary = ast as? BinaryExpressionAst else { return nil }
    let test: (Int32, Int32) -> Bool
    switch binary.kind {
    case .Ieq, .Ceq: test = { $0 == $1 }
    case .Ine, .Cne: test = { $0 != $1 }
    case .Ilt, .Clt: test = { $0 < $1 }
    case .Ile, .Cle: test = { $0 <= $1 }
    case .Igt, .Cgt: test = { $0 > $1 }
    case .Ige, .Cge: test = { $0 >= $1 }
    default: return nil
    }
    let left = try expression(binary.left)
    let operation = Operators.binary(binary.kind)
    func general(_ frame: Frame, _ one: Value, _ other: Value) throws -> Bool {
      return frame.session.truth(try operation(frame.session, one, other))
    }
    if let constant = (binary.right as? NumberExpressionAst)?.value, case .int32(let number) = constant {
      let other = Value.int(number)
      return Condition { frame in
        let one = try left(frame)
        if case .int(let value) = one { return test(value, number) }
        return try general(frame, one, other)
      }
    }
    let right = try expression(binary.right)
    return Condition { frame in
      let one = try left(frame)
      let other = try right(frame)
      if case .int(let a) = one, case .int(let b) = other { return test(a, b) }
      return try general(frame, one, other)
    }
  }

  // MARK: Assignment

  /// A place that can be read and written, with its parts evaluated once.
  struct Place {
    let read: () throws -> Value
    let write: (Value) throws -> Void
  }

  func target(_ ast: ExpressionAst, constraints: [ValueConstraint] = []) throws -> (Frame) throws -> Place {
    switch ast {
    case let ast as VariableExpressionAst:
      let read = try variable(ast)
      let write = try variableWriter(ast, constraints: constraints)
      return { frame in Place(read: { try read(frame) }, write: { try write(frame, $0) }) }
    case let ast as ParenExpressionAst:
      if let inner = (ast.pipeline as? PipelineAst)?.pureExpression { return try target(inner) }
    case let ast as AttributedExpressionAst:
      return try target(ast.child, constraints: try constraint(ast).map { [$0] + constraints } ?? constraints)
    case let ast as InvokeMemberExpressionAst:
      // What a method gives cannot be assigned to; the call is still made, and may be what fails.
      let call = try expression(ast)
      return { frame in
        _ = try call(frame)
        throw Failure.error("The property '\((ast.member as? StringConstantExpressionAst)?.value ?? "")' cannot be found on this object. Verify that the property exists and can be set.", id: "PropertyAssignmentException", .InvalidOperation)
      }
    case let ast as MemberExpressionAst: return try memberTarget(ast)
    case let ast as IndexExpressionAst:
      let object = try expression(ast.target)
      let key = try expression(ast.index)
      return { frame in
        let container = try object(frame)
        let index = try key(frame)
        return Place(
          read: { try frame.session.index(container, index, frame) },
          write: { try frame.session.setIndex(container, index, $0) })
      }
    default: break
    }
    return { _ in throw Failure.error("The assignment expression is not valid.", id: "InvalidLeftHandSide", .InvalidOperation) }
  }

  private func memberTarget(_ ast: MemberExpressionAst) throws -> (Frame) throws -> Place {
    let constant = (ast.member as? StringConstantExpressionAst)?.value
    let dynamic = constant == nil ? try (ast.member as? ExpressionAst).map { try expression($0) } : nil
    if ast.isStatic, let typeAst = ast.expression as? TypeExpressionAst {
      let type = lazyType(typeAst.typeName)
      return { frame in
        let name = try constant ?? frame.session.stringify(dynamic?(frame) ?? .null)
        return Place(
          read: { try frame.session.staticProperty(name, of: type(), frame) },
          write: { try frame.session.setStaticProperty(name, of: type(), to: $0) })
      }
    }
    let object = try expression(ast.expression)
    let isStatic = ast.isStatic
    return { frame in
      let container = try object(frame)
      let key = try dynamic?(frame) ?? .null
      // A value that is no text is itself the key of a table (PSSetDynamicMemberBinder).
      if constant == nil, !key.isNull, key.base.stringValue == nil, let table = container.object(as: DictionaryObject.self), table.isHashtable || table.isOrdered {
        return Place(read: { table[key: key] ?? .null }, write: { table[key: key] = $0.isNothing ? .null : $0 })
      }
      let name = try constant ?? frame.session.stringify(key)
      if isStatic, let type = frame.session.staticTarget(container) {
        return Place(
          read: { try frame.session.staticProperty(name, of: type, frame) },
          write: { try frame.session.setStaticProperty(name, of: type, to: $0) })
      }
      return Place(
        read: { try frame.session.property(name, of: container, frame) },
        write: { try frame.session.setProperty(name, of: container, to: $0) })
    }
  }

  /// Compiles an assignment to what evaluates and stores it, and gives the stored value. Errors of it are where it stands,
  /// whichever of its parts they come from (Compiler.CompileAssignment).
  func assignment(_ ast: AssignmentStatementAst) throws -> Evaluator {
    let assign = try plainAssignment(ast)
    let extent = ast.extent
    let hasPlace = hasOwn(place: extent)
    return Evaluator { frame in
      if hasPlace { frame.extent = extent }
      return try assign(frame)
    }
  }

  private func plainAssignment(_ ast: AssignmentStatementAst) throws -> Evaluator {
    if ast.kind == .Equals { return try simpleAssignment(ast) }
    if ast.kind == .QuestionQuestionEquals {
      let place = try target(ast.left)
      let value = try pipelineValue(ast.right)
      return Evaluator { frame in
        let target = try place(frame)
        let old = try target.read()
        if !old.isNull { return old }
        let new = try value(frame)
        try target.write(new)
        return new
      }
    }
    return try compoundAssignment(ast)
  }

  private func simpleAssignment(_ ast: AssignmentStatementAst) throws -> Evaluator {
    let value = try pipelineValue(ast.right)
    if let variable = ast.left as? VariableExpressionAst {
      let write = try variableWriter(variable)
      return Evaluator { frame in
        let result = try value(frame)
        try write(frame, result)
        return result
      }
    }
    var left: ExpressionAst = ast.left
    while let paren = left as? ParenExpressionAst, let inner = (paren.pipeline as? PipelineAst)?.pureExpression { left = inner }
    if let list = left as? ArrayLiteralAst { return try destructuring(list, value) }
    if let (object, site) = try memberSite(left) {
      return Evaluator { frame in
        let result = try value(frame)
        try site.set(result.isNothing ? .null : result, of: object(frame), frame.session)
        return result
      }
    }
    if let indexed = left as? IndexExpressionAst {
      let (object, key) = (try expression(indexed.target), try expression(indexed.index))
      return Evaluator { frame in
        let result = try value(frame)
        let container = try object(frame)
        try frame.session.setIndex(container, key(frame), result)
        return result
      }
    }
    let place = try target(left)
    let isConverted = left is ConvertExpressionAst
    return Evaluator { frame in
      let result = try value(frame)
      let target = try place(frame)
      try target.write(result.isNothing && !(left is VariableExpressionAst) ? .null : result)
      // What a type in front of the variable made of the value is the value of the assignment.
      return isConverted ? try target.read() : result
    }
  }

  private func destructuring(_ list: ArrayLiteralAst, _ value: Evaluator) throws -> Evaluator {
    let writers: [(Frame, Value) throws -> Void] = try list.elements.map { element in
      var inner = element
      while let paren = inner as? ParenExpressionAst, let next = (paren.pipeline as? PipelineAst)?.pureExpression { inner = next }
      if let nested = inner as? ArrayLiteralAst {
        final class Cell { var value: Value = .null }
        let cell = Cell()
        let assign = try destructuring(nested, Evaluator { _ in cell.value })
        return { frame, item in
          cell.value = item
          _ = try assign(frame)
        }
      }
      let place = try target(inner)
      return { frame, item in try place(frame).write(item) }
    }
    return Evaluator { frame in
      let result = try value(frame)
      let items = frame.session.isList(result) ? frame.session.enumerated(result) : [result]
      for (index, write) in writers.enumerated() {
        if index == writers.count - 1 && items.count > writers.count {
          try write(frame, .array(Array(items[index...])))
        } else {
          try write(frame, index < items.count ? items[index] : .null)
        }
      }
      return result
    }
  }

  /// The object and the place of a member that an assignment names; nil of other targets.
  private func memberSite(_ target: ExpressionAst) throws -> (object: Evaluator, site: MemberSite)? {
    guard let member = target as? MemberExpressionAst, !(member is InvokeMemberExpressionAst), !member.isStatic, !member.isNullConditional,
      let name = (member.member as? StringConstantExpressionAst)?.value
    else { return nil }
    return (try expression(member.expression), MemberSite(name))
  }

  private func compoundAssignment(_ ast: AssignmentStatementAst) throws -> Evaluator {
    let kind = Operators.compound(ast.kind)
    let operation = Operators.binary(kind)
    let value = try pipelineValue(ast.right)
    let extent = ast.extent
    if let variable = ast.left as? VariableExpressionAst, variable.path.isUnqualified, !Compiler.isOfContext(variable.path.name) {
      let site = VariableSite(variable.path.name)
      assigned.add(site.number)
      let name = variable.path.name
      return Evaluator { frame in
        let right = try value(frame)
        // `+=` sees only the variable of this scope: in a function it does not start from the caller's value.
        if let fast = Operators.plain(kind, site.local(frame) ?? .null, right) {
          try site.write(frame, fast)
          return fast
        }
        if kind == .Plus, let result = try Operators.append(site, frame, right) { return result }
        let left = try site.local(frame) ?? (frame.session.strictMode(from: frame.scope) >= 1 ? frame.session.unset(name, frame, extent) : .null)
        let result = try operation(frame.session, left, right)
        try site.write(frame, result)
        return result
      }
    }
    if let (object, site) = try memberSite(ast.left) {
      return Evaluator { frame in
        let container = try object(frame)
        let left = try site.get(container, frame)
        let right = try value(frame)
        let result = try Operators.plain(kind, left, right) ?? operation(frame.session, left, right)
        try site.set(result, of: container, frame.session)
        return result
      }
    }
    let place = try target(ast.left)
    return Evaluator { frame in
      let target = try place(frame)
      let left = try target.read()
      let right = try value(frame)
      let result = try operation(frame.session, left, right)
      try target.write(result)
      return result
    }
  }
}
