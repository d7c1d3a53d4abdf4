import PowerShellRuntime
import PowerShellSyntax

/// Infers the types of expressions from a text that need not be whole, and from the session (TypeInferenceVisitor.cs).
final class TypeInference {
  let completion: Completion
  var session: Session { completion.session }
  let parsed: ParseResult
  /// The node that each node stands in.
  private var parents: [ObjectIdentifier: Ast] = [:]
  /// The functions whose bodies are being looked at, so that one that calls itself ends.
  var analyzed: Set<ObjectIdentifier> = []
  /// How deep the expressions nest that are being looked at.
  private var depth = 0

  init(_ completion: Completion, _ parsed: ParseResult) {
    (self.completion, self.parsed) = (completion, parsed)
    addParents(parsed.root)
  }

  private func addParents(_ node: Ast) {
    node.forEachChild { child in
      parents[ObjectIdentifier(child)] = node
      addParents(child)
    }
  }

  func parent(of node: Ast) -> Ast? { parents[ObjectIdentifier(node)] }

  /// The types that a node's values can have; none where the text does not tell.
  func types(of node: Ast?) -> [InferredType] {
    guard let node else { return [] }
    return nested { (node as? ExpressionAst).map(types(ofExpression:)) ?? types(ofStatement: node) }
  }

  /// Looks at something inside of what is being looked at; nothing comes of what nests too deeply or in a circle.
  func nested(_ look: () -> [InferredType]) -> [InferredType] {
    guard depth < 64 else { return [] }
    depth += 1
    defer { depth -= 1 }
    return look()
  }

  func types(ofAll nodes: [Ast?]) -> [InferredType] { nodes.flatMap { types(of: $0) } }

  func named(_ name: TypeName?) -> [InferredType] { name.map { named($0.fullName) } ?? [] }

  /// The type of a name, be it one that the text defines.
  func named(_ name: String) -> [InferredType] {
    if let own = completion.definition(name, parsed) { return [InferredType(definition: own)] }
    guard let type = session.types.type(named: name) else { return [] }
    return [InferredType(type === TypeDescriptor.customObject ? .psObject : type)]
  }

  // MARK: Statements

  private func types(ofStatement node: Ast) -> [InferredType] {
    switch node {
    case let node as ScriptBlockAst: types(ofAll: [node.beginBlock, node.processBlock, node.endBlock])
    case let node as NamedBlockAst: output(of: node.statements)
    case let node as StatementBlockAst: output(of: node.statements)
    case let node as PipelineAst: types(of: node.elements.last)
    case let node as CommandExpressionAst: types(of: node.expression)
    case let node as CommandAst: types(ofCommand: node)
    case let node as AssignmentStatementAst: types(ofAssignment: node)
    case let node as IfStatementAst: types(ofAll: node.clauses.map(\.body) + [node.elseClause])
    case let node as SwitchStatementAst: types(ofAll: node.clauses.map(\.body) + [node.defaultClause])
    case let node as LoopStatementAst: types(of: node.body)
    case let node as TryStatementAst: types(ofAll: [node.body] + node.catchClauses.map(\.body) + [node.finally])
    case let node as TrapStatementAst: types(of: node.body)
    case let node as DataStatementAst: types(of: node.body)
    case let node as BlockStatementAst: types(of: node.body)
    case let node as ReturnStatementAst: types(of: node.pipeline)
    case let node as ErrorStatementAst: types(ofAll: node.conditions + node.bodies + node.nested)
    default: []
    }
  }

  /// What statements give: assignments and counting give nothing.
  private func output(of statements: [StatementAst]) -> [InferredType] {
    statements.filter { statement in
      if statement is AssignmentStatementAst { return false }
      let unary = (statement as? PipelineAst)?.pureExpression as? UnaryExpressionAst
      return unary.map { ![.PlusPlus, .MinusMinus, .PostfixPlusPlus, .PostfixMinusMinus].contains($0.kind) } ?? true
    }.flatMap { types(of: $0) }
  }

  private func types(ofAssignment node: AssignmentStatementAst) -> [InferredType] {
    var target: ExpressionAst = node.left
    while let attributed = target as? AttributedExpressionAst {
      if let converted = attributed as? ConvertExpressionAst { return named(converted.type.typeName) }
      target = attributed.child
    }
    return types(of: node.right)
  }

  // MARK: Expressions

  private func types(ofExpression node: ExpressionAst) -> [InferredType] {
    switch node {
    case is TypeExpressionAst: session.types.type(named: "System.Type").map { [InferredType($0)] } ?? []
    case let node as MemberExpressionAst: types(ofMember: node)
    case let node as ArrayExpressionAst: [array(of: types(of: node.body))]
    case let node as ArrayLiteralAst: [array(of: types(ofAll: node.elements))]
    case let node as HashtableAst: [table(node)]
    case is ScriptBlockExpressionAst: [InferredType(.scriptBlock)]
    case let node as ParenExpressionAst: types(of: node.pipeline)
    case let node as SubExpressionAst: types(of: node.body)
    case is StringConstantExpressionAst, is ExpandableStringExpressionAst: [InferredType(.string)]
    case let node as NumberExpressionAst: node.value.map { named($0.typeName) } ?? []
    case let node as IndexExpressionAst: types(ofIndex: node)
    case let node as ConvertExpressionAst: types(ofConversion: node)
    case let node as AttributedExpressionAst: types(of: node.child)
    case let node as UsingExpressionAst: types(of: node.expression)
    case let node as VariableExpressionAst: types(ofVariable: node)
    case let node as BinaryExpressionAst: types(ofBinary: node)
    case let node as UnaryExpressionAst: types(ofUnary: node)
    case let node as TernaryExpressionAst: types(ofAll: [node.ifTrue, node.ifFalse])
    case let node as ErrorExpressionAst: types(ofAll: node.nested)
    default: []
    }
  }

  /// The most specific array of some elements (GetArrayType).
  private func array(of elements: [InferredType]) -> InferredType {
    guard let first = elements.first?.type, elements.allSatisfy({ $0.type === first }) else { return InferredType(TypeDescriptor.object.arrayType) }
    if first.elementType != nil { return InferredType(first) }
    return InferredType((InferredType.element(of: first, session) ?? first).arrayType)
  }

  private func table(_ node: HashtableAst) -> InferredType {
    var properties: [(name: String, types: [InferredType])] = []
    for pair in node.pairs {
      guard let name = (pair.key as? StringConstantExpressionAst)?.value ?? (SafeExpression.isSafe(pair.key) ? completion.safeValue(of: pair.key, parsed)?.text : nil) else { continue }
      var found = types(of: pair.value)
      if let expression = (pair.value as? PipelineAst)?.pureExpression, let value = completion.safeValue(of: expression, parsed), let type = value.type, found.first?.properties.isEmpty ?? true {
        found = [InferredType(type)]
      }
      properties.append((name, found.isEmpty ? [InferredType(.object)] : found))
    }
    return InferredType(.hashtable, properties: properties)
  }

  private func types(ofConversion node: ConvertExpressionAst) -> [InferredType] {
    let found = named(node.type.typeName)
    guard let type = found.first?.type, type === TypeDescriptor.customObject || type === TypeDescriptor.psObject else { return found }
    if let table = node.child as? HashtableAst { return [InferredType(.psObject, properties: self.table(table).properties)] }
    return [InferredType(.psObject)]
  }

  private func types(ofIndex node: IndexExpressionAst) -> [InferredType] {
    let targets = types(of: node.target)
    var found: [InferredType] = []
    for target in targets {
      if !target.properties.isEmpty {
        found += target.properties.flatMap(\.types)
      } else if let type = target.type {
        if type.genericArguments.count == 2 { found.append(InferredType(type.genericArguments[1])) } else if let element = InferredType.element(of: type, session) { found.append(InferredType(element)) }
      }
    }
    // What has no elements may be indexed all the same.
    return found.isEmpty ? targets : found
  }

  private func types(ofUnary node: UnaryExpressionAst) -> [InferredType] {
    if [.Not, .Exclaim].contains(node.kind) { return [InferredType(.bool)] }
    let found = types(of: node.child)
    // What is counted is a number, even where it has no value yet.
    let counts = [.PlusPlus, .MinusMinus, .PostfixPlusPlus, .PostfixMinusMinus].contains(node.kind)
    return found.isEmpty && counts ? [InferredType(.int)] : found
  }

  private static let comparisons: Set<TokenKind> = [
    .Ieq, .Ine, .Ige, .Igt, .Ilt, .Ile, .Ilike, .Inotlike, .Imatch, .Inotmatch, .Ceq, .Cne, .Cge, .Cgt, .Clt, .Cle, .Clike, .Cnotlike, .Cmatch, .Cnotmatch,
  ]

  private func types(ofBinary node: BinaryExpressionAst) -> [InferredType] {
    switch node.kind {
    case .And, .Or, .Xor, .Is, .IsNot, .Icontains, .Inotcontains, .Iin, .Inotin, .Ccontains, .Cnotcontains, .Cin, .Cnotin: return [InferredType(.bool)]
    case .As where node.right is TypeExpressionAst: return named((node.right as? TypeExpressionAst)?.typeName)
    case .Ireplace, .Creplace, .Format, .Join: return [InferredType(.string)]
    case .Isplit, .Csplit: return [InferredType(TypeDescriptor.string.arrayType)]
    case .QuestionQuestion: return types(of: node.left) + types(of: node.right)
    case let kind where TypeInference.comparisons.contains(kind): return [InferredType(.bool)] + types(of: node.left)
    default: break
    }
    let left = types(of: node.left)
    // Of the operators that types declare themselves, the one that scripts use gives another type than its operands'.
    if node.kind == .Minus, left.contains(where: { $0.type?.fullName == "System.DateTime" }) {
      let right = types(of: node.right)
      return right.contains { $0.type?.fullName == "System.DateTime" } ? named("timespan") : right.isEmpty ? named("datetime") + named("timespan") : left
    }
    return left
  }
}
