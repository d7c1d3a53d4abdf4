import PowerShellRuntime
import PowerShellSyntax

/// The types of variables: of `$_` by what it stands in, of others by the last that the text assigns to them.
extension TypeInference {
  func types(ofVariable node: VariableExpressionAst) -> [InferredType] {
    let name = node.path.name
    guard node.path.isVariable, !CaseFolding.equal(name, "null") else { return [] }
    if node.path.isUnqualified, name == "_" || CaseFolding.equal(name, "PSItem") { return types(ofItem: node) }
    if node.path.isUnqualified, CaseFolding.equal(name, "this"), let around = definition(around: node) { return [InferredType(definition: around)] }
    if CaseFolding.equal(name, "PSCmdlet") { return [InferredType(FunctionCmdletObject.ownType)] }
    if let known = TypeInference.known[name.lowercased()] { return named(known) }
    var assignments = VariableAssignments(self, node)
    var found = assignments.types()
    if let value = completion.safeValue(of: node, parsed) { found += representative(value) }
    return found
  }

  private static let known: [String: String] = [
    "?": "bool", "executioncontext": "System.Management.Automation.EngineIntrinsics", "false": "bool", "true": "bool", "home": "string", "pid": "int", "psculture": "string",
    "pshome": "string", "psuiculture": "string", "psedition": "string", "shellid": "string", "args": "object[]",
    "myinvocation": "System.Management.Automation.InvocationInfo", "psscriptroot": "string", "pscommandpath": "string",
  ]

  /// The type of a value that there is; of a list that of its first element (TryGetRepresentativeTypeNameFromValue).
  private func representative(_ value: Value) -> [InferredType] {
    let value = session.isList(value) ? session.enumerated(value).first ?? value : value
    guard let type = value.type else { return [] }
    guard type === TypeDescriptor.customObject || type === TypeDescriptor.psObject else { return [InferredType(type)] }
    let properties = (try? session.properties(of: value)) ?? []
    return [InferredType(.psObject, properties: properties.map { ($0.name, $0.value.type.map { [InferredType($0)] } ?? []) })]
  }

  /// The class that a node stands in.
  private func definition(around node: Ast) -> TypeDefinitionAst? {
    var current: Ast? = node
    while let at = current {
      if let definition = at as? TypeDefinitionAst { return definition }
      current = parent(of: at)
    }
    return nil
  }

  // MARK: The pipeline's object

  private func types(ofItem node: VariableExpressionAst) -> [InferredType] {
    func elements(_ node: Ast?) -> [InferredType] { types(of: node).map { $0.enumerated(session) } }
    var isInBlock = false
    var current = parent(of: node)
    while let at = current {
      switch at {
      case let clause as CatchClauseAst: return errorRecord(of: clause.types)
      case let trap as TrapStatementAst: return errorRecord(of: trap.type.map { [$0] } ?? [])
      case let choice as SwitchStatementAst:
        if let condition = choice.condition, condition.extent.end < node.extent.start { return elements(condition) }
      case let broken as ErrorStatementAst where broken.kind == .Switch:
        if let condition = broken.conditions.first, condition.extent.end < node.extent.start { return elements(condition) }
      case is ScriptBlockExpressionAst: isInBlock = true
      case let call as InvokeMemberExpressionAst where isInBlock: return elements(call.expression)
      case let command as CommandAst where isInBlock:
        if let before = previous(in: command) { return elements(before) }
      default: break
      }
      current = parent(of: at)
    }
    return []
  }

  /// What stands in front of a command in its pipeline.
  func previous(in command: CommandAst) -> CommandBaseAst? {
    guard let pipeline = parent(of: command) as? PipelineAst, let at = pipeline.elements.firstIndex(where: { $0 === command }), at > 0 else { return nil }
    return pipeline.elements[at - 1]
  }

  /// An error record whose exception is of the types that are caught.
  private func errorRecord(of types: [TypeConstraintAst]) -> [InferredType] {
    let exceptions = types.flatMap { named($0.typeName) }
    return exceptions.isEmpty ? [InferredType(.errorRecord)] : exceptions.map { InferredType(.errorRecord, properties: [("Exception", [$0])]) }
  }
}
