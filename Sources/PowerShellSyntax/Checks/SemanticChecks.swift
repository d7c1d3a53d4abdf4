/// The checks that PowerShell makes on a finished tree: assignment targets, duplicate names, flow out of finally blocks
/// and the rules of classes.
///
/// A walk over the tree costs about as much as parsing. So the parser sets `needsChecks` where it builds a node that could
/// be wrong (an assignment to something other than a variable, a class, a jump inside a finally block ...), and most
/// script blocks and statements are never walked.
struct SemanticChecks {
  let parser: Parser
  let types: TypeChecker
  private var ancestors: [Ast] = []
  /// The class member whose body is being walked, not counting nested script blocks.
  private var member: FunctionMemberAst?
  private var memberFlow: MemberFlow?

  /// The modules of `using module` that were not found.
  private var missingModules: Set<ObjectIdentifier> = []
  private static func hasWildcards(_ name: String) -> Bool { name.contains { "*?[".contains($0) } }

  init(parser: Parser, types: TypeChecker) {
    self.parser = parser
    self.types = types
  }

  static func run(_ root: ScriptBlockAst, parser: Parser, types: TypeChecker) {
    guard root.needsChecks else { return }
    let definitions = parser.typeDefinitions.sorted { $0.extent.start < $1.extent.start }
    let namespaces = root.usingStatements.filter { $0.kind == .Namespace }.compactMap { $0.name?.value }
    let declarations = TypeDeclarationChecks(parser: parser, types: types, namespaces: namespaces)
    var checks = SemanticChecks(parser: parser, types: types)
    // Modules are found before the classes that derive from theirs are looked at.
    for statement in root.usingStatements {
      if let module = statement.module, !SemanticChecks.hasWildcards(module.name), !types.moduleExists(module) { checks.missingModules.insert(ObjectIdentifier(statement)) }
    }
    declarations.run(definitions)
    var walk = AstWalk()
    checks.visit(root, &walk)
    if types.definesTypes, parser.errors.isEmpty { declarations.define(definitions) }
  }

  private mutating func visit(_ node: Ast, _ walk: inout AstWalk) {
    if member == nil {
      if let block = node as? ScriptBlockAst, !block.needsChecks { return }
      if let statement = node as? StatementAst, !statement.needsChecks { return }
    }
    let flow = (node as? FunctionMemberAst).map(MemberFlow.init)
    check(node, flow)
    let outer = (member, memberFlow)
    let isBody = node is FunctionMemberAst || node is ScriptBlockExpressionAst || node is FunctionDefinitionAst
    if isBody {
      member = node as? FunctionMemberAst
      memberFlow = flow
    }
    ancestors.append(node)
    _ = walk.forEachChild(of: node) { child, walk in
      visit(child, &walk)
      return true
    }
    ancestors.removeLast()
    if isBody { (member, memberFlow) = outer }
  }

  private func checkModule(_ node: UsingStatementAst) {
    if let table = node.moduleSpecification {
      guard ConstantExpression(place: .requires, types: TypeChecker()).holds(table) else { return parser.report(node.extent, .RequiresArgumentMustBeConstant) }
      if case .failure(let fault) = ModuleSpecification.read(table) { return parser.report(node.extent, .RequiresModuleInvalid, fault.message) }
    }
    guard let module = node.module else { return }
    if SemanticChecks.hasWildcards(module.name) {
      parser.report(node.extent, .WildCardModuleNameError)
    } else if missingModules.contains(ObjectIdentifier(node)) {
      parser.report(node.extent, .ModuleNotFoundDuringParse, node.name?.value ?? node.moduleSpecification.map { parser.source.text($0.extent) } ?? "")
    }
  }

  private func check(_ node: Ast, _ flow: MemberFlow?) {
    switch node {
    case let node as ParamBlockAst: checkParameters(node.parameters)
    case let node as FunctionDefinitionAst: checkFunction(node)
    case let node as FunctionMemberAst: checkMember(node, flow)
    case let node as ParameterAst: checkParameter(node)
    case let node as PropertyMemberAst:
      if let type = node.type, type.typeName.isVoid { parser.report(type.extent, .TypeNotAllowedForProperty, type.typeName.fullName) }
    case let node as AttributeAst: checkAttribute(node)
    case let node as ForEachStatementAst: checkForeach(node)
    case let node as SwitchStatementAst:
      if node.flags.contains(.parallel) {
        parser.report(node.extent, .KeywordParameterReservedForFutureUse, "switch", "parallel")
      }
    case let node as TryStatementAst: checkTry(node)
    case let node as DataStatementAst: RestrictedLanguageChecks(parser: parser, node).run(node.body)
    case let node as BreakStatementAst:
      checkFlow(node, label: label(node.label))
      checkLabel(node, label(node.label))
    case let node as ContinueStatementAst:
      checkFlow(node, label: label(node.label))
      checkLabel(node, label(node.label))
    case let node as ReturnStatementAst:
      checkFlow(node, label: nil)
      checkReturn(node)
    case let node as AssignmentStatementAst:
      checkTarget(node.left, simple: node.kind == .Equals) { parser.report($0.extent, .InvalidLeftHandSide) }
    case let node as UnaryExpressionAst: checkUnary(node)
    case let node as ConvertExpressionAst: checkConvert(node)
    case let node as AttributedExpressionAst: checkAttributed(node)
    case let node as UsingExpressionAst:
      if let bad = invalidUsing(node.expression) { parser.report(bad.extent, .InvalidUsingExpression) }
    case let node as VariableExpressionAst: checkVariable(node)
    case let node as HashtableAst: checkHashtable(node)
    case let node as BlockStatementAst:
      // Workflows are refused themselves, and what is in them is not.
      if !ancestors.contains(where: { ($0 as? FunctionDefinitionAst)?.isWorkflow ?? false }) { parser.report(node.kindExtent, .UnexpectedKeyword, node.kindText) }
    case let node as UsingStatementAst:
      if node.kind == .Type || node.kind == .Command || node.alias != nil {
        parser.report(node.extent, .UsingStatementNotSupported)
      }
      if node.kind == .Module { checkModule(node) }
      if node.kind == .Namespace, let name = node.name, !SemanticChecks.isNamespace(name.value) { parser.report(name.extent, .InvalidNamespaceValue) }
    default: break
    }
  }

  /// Identifiers with points between them, as C# has them.
  private static func isNamespace(_ text: String) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
      guard let first = part.first, first.isLetter || first == "_" else { return false }
      return part.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
    }
  }

  /// A method is left by return alone: the loop that break or continue names stands in it.
  private func checkLabel(_ node: StatementAst, _ label: String?) {
    guard let label, !label.isEmpty else { return }
    for ancestor in ancestors.reversed() {
      if ancestor is FunctionDefinitionAst { return }
      if ancestor is FunctionMemberAst { return parser.report(node.extent, .LabelNotFound, label) }
      if let loop = ancestor as? LoopStatementAst, loop.label?.lowercased() == label.lowercased() { return }
    }
  }

  // MARK: Parameters and attributes

  private func checkParameters(_ parameters: [ParameterAst]) {
    var names: Set<String> = []
    for parameter in parameters {
      if !names.insert(parameter.name.path.userPath.lowercased()).inserted {
        parser.report(parameter.name.extent, .DuplicateFormalParameter, parameter.name.path.userPath)
      }
      if let type = parameter.attributes.first(where: { $0 is TypeConstraintAst && $0.typeName.isVoid }) {
        parser.report(type.extent, .VoidTypeConstraintNotAllowed)
      }
    }
  }

  private func checkFunction(_ node: FunctionDefinitionAst) {
    if !(node.parameters ?? []).isEmpty, let block = node.body.paramBlock {
      parser.report(block.extent, .OnlyOneParameterListAllowed)
    } else if let parameters = node.parameters {
      checkParameters(parameters)
    }
    if node.isWorkflow { parser.report(node.extent, .WorkflowNotSupportedInPowerShellCore) }
  }

  private func checkParameter(_ node: ParameterAst) {
    var sawType = false
    for attribute in node.attributes where attribute is TypeConstraintAst {
      if attribute.typeName.fullName.lowercased() == "ordered" {
        parser.report(attribute.extent, .OrderedAttributeOnlyOnHashLiteralNode, attribute.typeName.fullName)
      } else if ancestors.last is FunctionMemberAst {
        if sawType { parser.report(attribute.extent, .MultipleTypeConstraintsOnMethodParam) }
        sawType = true
      }
    }
  }

  private func checkAttribute(_ node: AttributeAst) {
    let target = AttributeUse.Target(of: ancestors.last, member: member)
    if let target { AttributeUse.check(node, at: target, parser) }
    let id: ParseErrorId = target == nil ? .ParameterAttributeArgumentNeedsToBeConstantOrScriptBlock : .ParameterAttributeArgumentNeedsToBeConstant
    let constant = ConstantExpression(place: target == nil ? .attribute : .classAttribute, types: types)
    var names: Set<String> = []
    for argument in node.namedArguments {
      if !names.insert(argument.name.lowercased()).inserted {
        parser.report(argument.extent, .DuplicateNamedArgument, argument.name)
      } else if !argument.expressionOmitted, !constant.holds(argument.argument) {
        parser.report(argument.argument.extent, id)
      }
    }
    for argument in node.positionalArguments where !constant.holds(argument) { parser.report(argument.extent, id) }
  }

  // MARK: Statements

  private func checkForeach(_ node: ForEachStatementAst) {
    if node.isParallel {
      parser.report(node.extent, .KeywordParameterReservedForFutureUse, "foreach", "parallel")
    }
    if node.throttleLimit != nil {
      parser.report(node.extent, .KeywordParameterReservedForFutureUse, "foreach", "throttlelimit")
      if !node.isParallel { parser.report(node.extent, .ThrottleLimitRequiresParallelFlag) }
    }
  }

  private func checkTry(_ node: TryStatementAst) {
    for (index, first) in node.catchClauses.enumerated() {
      for second in node.catchClauses[(index + 1)...] {
        if first.isCatchAll {
          parser.report(parser.before(second.extent), .EmptyCatchNotLast)
          break
        }
        for type in first.types {
          guard let name = types.ancestry(type.typeName).first?.lowercased() else { continue }
          for other in second.types
          where types.ancestry(other.typeName).contains(where: { $0.lowercased() == name }) {
            parser.report(
              other.extent, .ExceptionTypeAlreadyCaught, types.ancestry(other.typeName).first ?? other.typeName.name)
          }
        }
      }
    }
  }

  private func label(_ expression: ExpressionAst?) -> String? {
    guard let expression else { return "" }
    return (expression as? StringConstantExpressionAst)?.value
  }

  /// Reports a jump that leaves a finally block.
  private func checkFlow(_ node: StatementAst, label: String?) {
    for (index, ancestor) in ancestors.enumerated().reversed() {
      if ancestor is NamedBlockAst || ancestor is TrapStatementAst || ancestor is ScriptBlockAst { return }
      if let label, let statement = ancestor as? LabeledStatementAst {
        if label.isEmpty || label.lowercased() == (statement.label ?? "").lowercased() { return }
      }
      if let block = ancestor as? StatementBlockAst, index > 0,
        let attempt = ancestors[index - 1] as? TryStatementAst, attempt.finally === block
      {
        parser.report(node.extent, .ControlLeavingFinally)
        return
      }
    }
  }

  // MARK: Expressions

  private func checkTarget(_ node: ExpressionAst, simple: Bool, _ report: (Ast) -> Void) {
    switch node {
    case let node as ArrayLiteralAst:
      if simple { node.elements.forEach { checkTarget($0, simple: true, report) } } else { report(node) }
    case let node as ParenExpressionAst:
      if let inner = (node.pipeline as? PipelineAst)?.pureExpression {
        checkTarget(inner, simple: simple, report)
      } else {
        report(node.pipeline)
      }
    case is VariableExpressionAst: break
    case let node as IndexExpressionAst: if node.isNullConditional { report(node) }
    case let node as MemberExpressionAst: if node.isNullConditional { report(node) }
    case let node as AttributedExpressionAst: checkAttributedTarget(node, simple: simple, report)
    default: report(node)
    }
  }

  private func checkAttributedTarget(_ node: AttributedExpressionAst, simple: Bool, _ report: (Ast) -> Void) {
    var inner: ExpressionAst = node
    var converts = 0
    var reference: Extent?
    var lastType = ""
    while let attributed = inner as? AttributedExpressionAst {
      if let convert = attributed as? ConvertExpressionAst {
        converts += 1
        lastType = convert.type.typeName.name.lowercased()
        if lastType == "ref" { reference = convert.type.extent }
        if lastType == "void" { parser.report(convert.type.extent, .VoidTypeConstraintNotAllowed) }
      }
      inner = attributed.child
    }
    if let reference, converts > 1 {
      parser.report(reference, .ReferenceNeedsToBeByItselfInTypeConstraint)
      return
    }
    if let variable = inner as? VariableExpressionAst, variable.path.isAutomatic {
      let (own, full) = SemanticChecks.automaticTypes[variable.path.name.lowercased()] ?? (["object"], "System.Object")
      if !own.contains(lastType) { parser.report(node.extent, .AssignmentStatementToAutomaticNotSupported, variable.path.name, full) }
    }
    checkTarget(inner, simple: simple, report)
  }

  /// Automatic variables that may be assigned with their own type written in front.
  private static let automaticTypes: [String: ([String], String)] = [
    "args": (["object[]", "system.object[]"], "System.Object[]"), "psscriptroot": (["string", "system.string"], "System.String"),
    "pscommandpath": (["string", "system.string"], "System.String"),
    "psboundparameters": ([], "System.Management.Automation.PSBoundParametersDictionary"),
    "pscmdlet": ([], "System.Management.Automation.PSScriptCmdlet"),
    "myinvocation": (
      ["invocationinfo", "system.management.automation.invocationinfo", "management.automation.invocationinfo"], "System.Management.Automation.InvocationInfo"
    ),
  ]

  private func checkUnary(_ node: UnaryExpressionAst) {
    switch node.kind {
    case .PlusPlus, .MinusMinus, .PostfixPlusPlus, .PostfixMinusMinus:
      checkTarget(node.child, simple: false) {
        parser.report($0.extent, .OperatorRequiresVariableOrProperty, node.kind.text)
      }
    default: break
    }
  }

  private func checkConvert(_ node: ConvertExpressionAst) {
    let name = node.type.typeName.fullName.lowercased()
    if name == "ordered" {
      if !(node.child is HashtableAst) {
        parser.report(node.extent, .OrderedAttributeOnlyOnHashLiteralNode, node.type.typeName.fullName)
      }
      return
    }
    guard name == "ref" else { return }
    var child = node.child
    var isRepeated = false
    while let attributed = child as? AttributedExpressionAst {
      if let convert = attributed as? ConvertExpressionAst, convert.type.typeName.name.lowercased() == "ref" {
        isRepeated = true
        parser.report(convert.type.extent, .ReferenceNeedsToBeByItselfInTypeSequence)
      }
      child = attributed.child
    }
    if !isRepeated, let parent = ancestors.last as? ConvertExpressionAst, parent.type.typeName.name.lowercased() != "ref",
      !(ancestors.contains { ($0 as? AssignmentStatementAst).map { $0.left.extent.end >= node.extent.end } ?? false })
    {
      parser.report(node.type.extent, .ReferenceNeedsToBeLastTypeInTypeConversion)
    }
  }

  private func checkAttributed(_ node: AttributedExpressionAst) {
    var inner: ExpressionAst = node
    while let attributed = inner as? AttributedExpressionAst { inner = attributed.child }
    if !(inner is VariableExpressionAst) {
      parser.report(node.attribute.extent, .UnexpectedAttribute, node.attribute.typeName.fullName)
    }
  }

  private func invalidUsing(_ expression: ExpressionAst) -> ExpressionAst? {
    if expression is VariableExpressionAst { return nil }
    if let index = expression as? IndexExpressionAst {
      if !ConstantExpression(place: .plain, types: types).holds(index.index) { return index.index }
      return invalidUsing(index.target)
    }
    if let member = expression as? MemberExpressionAst, !(member is InvokeMemberExpressionAst),
      member.member is StringConstantExpressionAst
    {
      return invalidUsing(member.expression)
    }
    return expression
  }

  private func checkVariable(_ node: VariableExpressionAst) {
    let parent = ancestors.last
    if node.splatted && !(parent is CommandAst) && !(parent is UsingExpressionAst) {
      let inList = parent is ArrayLiteralAst && ancestors.dropLast().last is CommandAst
      parser.report(
        node.extent, inList ? .SplattingNotPermittedInArgumentList : .SplattingNotPermitted, node.path.userPath)
    }
    if node.path.userPath.lowercased() == "this", ancestors.contains(where: { ($0 as? PropertyMemberAst)?.isStatic ?? false }) {
      parser.report(node.extent, .NonStaticMemberAccessInStaticMember, node.path.userPath)
    }
    guard let member else { return }
    if memberFlow?.unassigned.contains(ObjectIdentifier(node)) ?? false { parser.report(node.extent, .VariableNotLocal) }
    if node.path.userPath.lowercased() == "this", member.isStatic {
      parser.report(node.extent, .NonStaticMemberAccessInStaticMember, node.path.userPath)
    }
  }

  private func checkHashtable(_ node: HashtableAst) {
    var keys: Set<String> = []
    for (key, _) in node.pairs {
      guard let text = ConstantExpression.keyText(key) else { continue }
      if !keys.insert(text.lowercased()).inserted { parser.report(key.extent, .DuplicateKeyInHashLiteral, text) }
    }
  }

  // MARK: Class members

  private func checkMember(_ node: FunctionMemberAst, _ flow: MemberFlow?) {
    let body = node.function.body
    if let block = body.paramBlock { parser.report(block.extent, .ParamBlockNotAllowedInMethod) }
    let named = [body.dynamicParamBlock, body.beginBlock, body.processBlock, body.endBlock.flatMap { $0.isUnnamed ? nil : $0 }].compactMap { $0 }
    if named.first != nil || body.cleanBlock != nil {
      // A clean block alone is reported without a place (SemanticChecks.VisitFunctionMember).
      parser.report(named.first?.extent ?? .empty, .NamedBlockNotAllowedInMethod)
    }
    if node.isConstructor, let type = node.returnType { parser.report(type.extent, .ConstructorCantHaveReturnType) }
    if !returnsVoid(node), !(flow?.alwaysReturns ?? true) {
      parser.report(node.function.nameExtent, .MethodHasCodePathNotReturn)
    }
    checkFunction(node.function)
  }

  private func returnsVoid(_ member: FunctionMemberAst) -> Bool {
    guard let type = member.returnType else { return true }
    return ["void", "system.void"].contains(type.typeName.name.lowercased())
  }

  private func checkReturn(_ node: ReturnStatementAst) {
    guard let member else { return }
    if node.pipeline != nil && returnsVoid(member) {
      parser.report(node.extent, .VoidMethodHasReturn)
    } else if node.pipeline == nil && !returnsVoid(member) {
      parser.report(node.extent, .NonVoidMethodMissingReturnValue)
    }
  }
}
