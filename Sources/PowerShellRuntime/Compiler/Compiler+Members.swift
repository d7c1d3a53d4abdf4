import PowerShellSyntax

/// Members, calls of methods and indexes.
extension Compiler {
  private func memberName(_ ast: CommandElementAst) throws -> (constant: String?, dynamic: Evaluator?) {
    if let name = ast as? StringConstantExpressionAst { return (name.value, nil) }
    if let expression = ast as? ExpressionAst { return (nil, try self.expression(expression)) }
    return ("", nil)
  }

  func member(_ ast: MemberExpressionAst) throws -> Evaluator {
    let (constant, dynamic) = try memberName(ast.member)
    if ast.isStatic {
      let name = constant
      if let typeAst = ast.expression as? TypeExpressionAst {
        let type = lazyType(typeAst.typeName)
        return Evaluator { frame in
          let key = try name ?? frame.session.stringify(dynamic?(frame) ?? .null)
          return try frame.session.staticProperty(key, of: type(), frame)
        }
      }
      let target = try expression(ast.expression)
      return Evaluator { frame in
        let value = try target(frame)
        let key = try name ?? frame.session.stringify(dynamic?(frame) ?? .null)
        guard let type = frame.session.staticTarget(value) else { return .null }
        return try frame.session.staticProperty(key, of: type, frame)
      }
    }
    let target = try expression(ast.expression)
    let conditional = ast.isNullConditional
    if let constant {
      let site = MemberSite(constant)
      return Evaluator { frame in
        let value = try target(frame)
        if conditional && value.isNull { return .null }
        return try site.get(value, frame)
      }
    }
    return Evaluator { frame in
      let value = try target(frame)
      if conditional && value.isNull { return .null }
      let key = try dynamic?(frame) ?? .null
      if let table = value.object(as: DictionaryObject.self) {
        // `$h.3` and `$h.$key` read a key of that type before one of its text.
        if key.isNull {
          throw Failure.error(
            "Value cannot be null. (Parameter 'key')", id: "System.ArgumentNullException", .OperationStopped,
            type: Failure.exceptionType("System.ArgumentNullException"))
        }
        if table.contains(key) { return table[key: key] ?? .null }
        guard key.base.stringValue != nil else { return .null }
      }
      return try frame.session.property(frame.session.stringify(key), of: value, frame)
    }
  }

  func invocation(_ ast: InvokeMemberExpressionAst) throws -> Evaluator {
    let arguments = try ast.arguments.map { try expression($0) }
    if ast is BaseCtorInvokeMemberExpressionAst {
      return Evaluator { frame in
        try frame.session.invokeBaseConstructor(frame, arguments.map { try $0(frame) })
        return .nothing
      }
    }
    let (constant, dynamic) = try memberName(ast.member)
    let typeArguments = ast.genericTypeArguments.map { lazyType($0) }
    func values(_ frame: Frame) throws -> [Value] {
      var result: [Value] = []
      result.reserveCapacity(arguments.count)
      for argument in arguments {
        let value = try argument(frame)
        result.append(value.isNothing ? .null : value)
      }
      return result
    }
    func name(_ frame: Frame) throws -> Value {
      if let constant { return .string(constant) }
      return try dynamic?(frame) ?? .null
    }
    if ast.isStatic {
      let target: (Frame) throws -> TypeDescriptor?
      if let typeAst = ast.expression as? TypeExpressionAst {
        let type = lazyType(typeAst.typeName)
        target = { _ in try type() }
      } else {
        let value = try expression(ast.expression)
        target = { frame in frame.session.staticTarget(try value(frame)) }
      }
      return Evaluator { frame in
        guard let type = try target(frame) else {
          throw Failure.error("You cannot call a method on a null-valued expression.", id: "InvokeMethodOnNull", .InvalidOperation)
        }
        let list = try values(frame)
        let name = try frame.session.stringify(name(frame))
        if !typeArguments.isEmpty, let result = try frame.session.invokeGeneric(name, on: type, typeArguments.map { try $0() }, list) { return result }
        return try frame.session.invokeStatic(name, on: type, list)
      }
    }
    let baseType = castType(of: ast.expression)
    let target = try expression(ast.expression)
    let conditional = ast.isNullConditional
    let site = MemberSite(constant ?? "")
    return Evaluator { frame in
      let object = try target(frame)
      if conditional && object.isNull { return .null }
      let list = try values(frame)
      if let constant {
        guard let baseType else { return try site.invoke(constant, object, list, frame, base: nil) }
        return try site.invoke(constant, object, list, frame, base: baseType())
      }
      return try frame.session.invoke(named: name(frame), on: object, list, frame)
    }
  }

  /// The type that the target of a call is cast to, whose own method is called: `([Base]$derived).Method()`
  /// (Compiler.GetTypeConstraintForMethodResolution).
  private func castType(of target: ExpressionAst) -> LazyType? {
    var expression = target
    while let paren = expression as? ParenExpressionAst {
      guard let inner = (paren.pipeline as? PipelineAst)?.pureExpression else { return nil }
      expression = inner
    }
    while let attributed = expression as? AttributedExpressionAst {
      if let convert = attributed as? ConvertExpressionAst, convert.type.typeName.name.lowercased() != "ref" { return LazyType(lazyType(convert.type.typeName)) }
      expression = attributed.child
    }
    return nil
  }

  func index(_ ast: IndexExpressionAst) throws -> Evaluator {
    let target = try expression(ast.target)
    let index = try expression(ast.index)
    let conditional = ast.isNullConditional
    // A cast to [object] asks an ordered dictionary for a key, where a number alone is a position.
    let isKey = (ast.index as? ConvertExpressionAst).map { session.types.type(named: $0.type.typeName.fullName) === TypeDescriptor.object } ?? false
    return Evaluator { frame in
      let object = try target(frame)
      if conditional && object.isNull { return .null }
      let key = try index(frame)
      if isKey, let table = object.object(as: DictionaryObject.self) { return table[key: key] ?? .null }
      if case .object(let container) = object {
        if case .int(let position) = key, let array = container as? ArrayObject, array.lengths == nil {
          let at = position < 0 ? array.elements.count + Int(position) : Int(position)
          if at >= 0 && at < array.elements.count { return array.elements[at] }
        } else if let table = container as? DictionaryObject, table.isHashtable, case .string = key {
          return table[key: key] ?? .null
        }
      }
      return try frame.session.index(object, key, frame)
    }
  }
}
