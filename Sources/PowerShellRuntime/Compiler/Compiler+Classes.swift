import PowerShellSyntax

extension Compiler {
  /// Defines the classes and enums of a statement list, so that they can name each other.
  func defineTypes(_ list: [TypeDefinitionAst]) throws {
    var made: [(TypeDefinitionAst, TypeDescriptor)] = []
    for ast in EnumOrder(list.filter(\.isEnum)).sorted { register(try enumeration(ast)) }
    for ast in list where !ast.isEnum {
      let descriptor = TypeDescriptor(ast.name, base: nil)
      register(descriptor)
      made.append((ast, descriptor))
    }
    let names = Set(made.map { $0.0.name.lowercased() })
    for (ast, descriptor) in made {
      // .NET cannot make a class of a generic type whose argument is not made yet itself (TypeBuilder's NotSupportedException).
      if ast.baseTypes.contains(where: { $0.typeName.arguments.contains { names.contains($0.name.lowercased()) } }) {
        throw Failure.error(Compiler.unmade, id: "System.NotSupportedException", .OperationStopped, type: Failure.exceptionType("System.NotSupportedException"))
      }
      try define(ast, descriptor)
    }
  }

  /// What .NET says of a type that it cannot make.
  static let unmade = "TypeBuilder generic instantiation does not support resolving members. Use TypeBuilder.GetConstructor instead."

  /// A type is known by its name where it is defined; to what is made from text it is once its statements run.
  private func register(_ type: TypeDescriptor) {
    localTypes?.byName[type.fullName.lowercased()] = type
    if let module = session.state.module {
      module.types[type.fullName.lowercased()] = type
      session.types.register(type, as: module.name + "." + type.fullName)
    }
  }

  private func enumeration(_ ast: TypeDefinitionAst) throws -> TypeDescriptor {
    var names: [(String, Int64)] = []
    var next: Int64 = 0
    let underlying: TypeDescriptor = try ast.baseTypes.first.map { try type($0.typeName) } ?? .int
    for case let member as PropertyMemberAst in ast.members {
      if let initial = member.initialValue {
        let frame = Frame(session, scope: Scope(parent: session.scope), output: NullSink.shared, source: source, commandName: "", call: nil)
        for (name, value) in names { frame.scope.set(name, .long(value)) }
        let value = try expression(initial)(frame)
        if let operand = Arithmetic.Operand(try session.convert(value, to: underlying)), let whole = operand.whole { next = Int64(truncatingIfNeeded: whole) }
      }
      names.append((member.name, next))
      next &+= 1
    }
    let isFlags = ast.attributes.contains { ["flags", "system.flags", "flagsattribute"].contains($0.typeName.name.lowercased()) }
    return TypeDescriptor(
      ast.name, base: .enumBase, interfaces: ["System.IComparable"], isValueType: true,
      enumeration: Enumeration(names, isFlags: isFlags, underlying: underlying))
  }

  private func define(_ ast: TypeDefinitionAst, _ descriptor: TypeDescriptor) throws {
    for base in ast.baseTypes {
      let found = try type(base.typeName)
      if found.isInterface { descriptor.interfaces.append(found.fullName) } else { descriptor.base = found }
    }
    let scriptClass = ScriptClass(descriptor, state: session.state)
    scriptClass.declaringSession = session.reference
    descriptor.scriptClass = scriptClass
    descriptor.attributes = { try self.attributeObjects(ast.attributes) }
    for member in ast.members {
      if let property = member as? PropertyMemberAst {
        try define(property, scriptClass)
      } else if let method = member as? FunctionMemberAst {
        try define(method, scriptClass)
      }
    }
    addMembers(scriptClass)
  }

  private func typeOrObject(_ constraint: TypeConstraintAst?) -> LazyType {
    guard let constraint else { return LazyType { .object } }
    return LazyType(lazyType(constraint.typeName))
  }

  private func define(_ ast: PropertyMemberAst, _ scriptClass: ScriptClass) throws {
    let fieldType = typeOrObject(ast.type)
    let constraints = try ast.attributes.compactMap { try constraint(attribute: $0) }
    let field = ScriptClass.Field(
      name: ast.name, type: fieldType, initial: try ast.initialValue.map { try expression($0) }, position: ScriptPosition(source, ast.extent), constraints: constraints,
      isHidden: ast.isHidden, attributes: { (try? self.attributeObjects(ast.attributes)) ?? [] })
    if ast.isStatic { scriptClass.staticFields.append(field) } else { scriptClass.fields.append(field) }
  }

  private func define(_ ast: FunctionMemberAst, _ scriptClass: ScriptClass) throws {
    let code = try block(ast.function.body, parameters: ast.parameters, isFilter: false)
    markMethod(code, scriptClass)
    let parameters = ast.parameters.map { parameter -> (name: String, type: LazyType) in
      let constraint = parameter.attributes.compactMap { $0 as? TypeConstraintAst }.first
      return (parameter.name.path.name, typeOrObject(constraint))
    }
    let method = ScriptClass.ScriptMethod(
      ast.isConstructor ? ".ctor" : ast.name, frameName: ast.name, parameters, ast.returnType.map { LazyType(lazyType($0.typeName)) }, code, nil, isHidden: ast.isHidden, owner: scriptClass)
    method.attributes = { (try? self.attributeObjects(ast.attributes)) ?? [] }
    if ast.isConstructor {
      if ast.isStatic { scriptClass.staticConstructor = method } else { scriptClass.constructors.append(method) }
    } else if ast.isStatic {
      scriptClass.staticMethods[ast.name.lowercased(), default: []].append(method)
    } else {
      scriptClass.methods[ast.name.lowercased(), default: []].append(method)
    }
  }

  /// Attributes as objects, with what their arguments say; those of which nothing is known are left out.
  func attributeObjects(_ attributes: [AttributeAst]) throws -> [Value] {
    try attributes.compactMap { attribute -> Value? in
      let name = attribute.typeName.name
      let type = session.types.type(named: name + "Attribute") ?? session.types.type(named: name) ?? AttributeObjects.type(named: name)
      guard let type, type.isSubtype(of: AttributeObjects.base) else { return nil }
      let positional = try attribute.positionalArguments.map { try constant($0) }
      let object = try type.scriptClass == nil ? .object(AttributeObjects.make(type.name, positional)) : session.create(type, positional)
      for argument in attribute.namedArguments {
        try session.setProperty(argument.name, of: object, to: argument.expressionOmitted ? .bool(true) : constant(argument.argument))
      }
      if type.name == "CmdletBindingAttribute", let made = object.object(as: CustomObject.self) { tellImpact(made, attribute) }
      return object
    }
  }

  /// Only what supports ShouldProcess has an impact, which is medium where nothing is said (CmdletCommonMetadataAttribute.ConfirmImpact).
  private func tellImpact(_ made: CustomObject, _ attribute: AttributeAst) {
    let isTold = attribute.namedArguments.contains { CaseFolding.equal($0.name, "ConfirmImpact") }
    let supports = session.truth(made["SupportsShouldProcess"] ?? .null)
    if !supports || !isTold { made["ConfirmImpact"] = .string(supports ? "Medium" : "None") }
  }

  /// In a method only return gives a value, and a constructor's base call goes to the base of the class it stands in.
  private func markMethod(_ code: BlockCode, _ scriptClass: ScriptClass) {
    guard let body = code.end else { return }
    code.end = Executor { frame in
      frame.constructing = scriptClass
      return try body(frame)
    }
  }

  /// The members that Get-Member and formatting see.
  private func addMembers(_ scriptClass: ScriptClass) {
    let descriptor = scriptClass.descriptor
    descriptor.membersLoaded = true
    for (_, list) in scriptClass.methods.sorted(by: { $0.key < $1.key }) {
      guard let first = list.first else { continue }
      let overloads = list.map { method in
        Method.Overload(
          signature: "\(scriptClass.typeName(method.returnType)) \(method.name)(\(method.parameters.map { "\(scriptClass.typeName($0.type)) \($0.name)" }.joined(separator: ", ")))",
          parameters: method.parameters.map { Method.Parameter(name: $0.name, typeName: "System.Object", isOptional: false) },
          isVariadic: false
        ) { session, this, arguments in try method.invoke(session, this: this, arguments) }
      }
      var member = Member(first.name, .Method, .method(Method(first.name, overloads)), definition: overloads.map(\.signature).joined(separator: ", "))
      // One overload that is hidden hides the name.
      member.isHidden = list.contains(where: \.isHidden)
      descriptor.add(member)
    }
    for field in scriptClass.fields {
      let key = field.name.lowercased()
      var member = Member(field.name, .Property, .property(
        get: { _, this in
          guard let instance = this.base.object?.classInstance, let at = instance.type.scriptClass?.slot(key) else { return .null }
          return instance.fields[at]
        },
        set: { session, this, value in
          guard let instance = this.base.object?.classInstance, let at = instance.type.scriptClass?.slot(key) else { return }
          instance.fields[at] = try ScriptClass.accept(value, for: field, session)
        }), definition: "\(scriptClass.typeName(field.type)) \(field.name) {get;set;}")
      member.isHidden = field.isHidden
      descriptor.add(member)
    }
  }
}

extension ScriptClass {
  func typeName(_ type: LazyType?) -> String {
    guard let type, let found = try? type() else { return "void" }
    return found.definitionName
  }
}
