import PowerShellRuntime
import PowerShellSyntax

/// What the typed text itself tells of its variables: what was assigned to them, what a loop goes through, their declared types.
extension Completion {
  /// The value that an expression has once the assignments in front of it are made, as far as working them out changes nothing.
  func valueByTypedText(_ node: ExpressionAst, _ parsed: ParseResult) -> Value? {
    guard isHarmless(node) else { return nil }
    let end = Int(node.extent.end)
    var statements: [String] = []
    func first(of condition: PipelineBaseAst?, into variable: String) {
      guard let condition, isHarmless(condition) else { return }
      statements.append("\(variable) = @(\(parsed.source.text(condition.extent)))[0]")
    }
    parsed.root.walk { inner in
      guard Int(inner.extent.start) < end else { return .descend }
      switch inner {
      case let assignment as AssignmentStatementAst where assignment.kind == .Equals && Int(assignment.extent.end) < end:
        var target: ExpressionAst = assignment.left
        while let converted = target as? AttributedExpressionAst { target = converted.child }
        if let variable = target as? VariableExpressionAst, variable.path.isUnqualified {
          let isKnown = isHarmless(assignment.right)
          statements.append(isKnown ? parsed.source.text(assignment.extent) : "$\(variable.path.name) = $null")
        }
      case let loop as ForEachStatementAst where Int(loop.extent.end) >= end: first(of: loop.condition, into: parsed.source.text(loop.variable.extent))
      case let choice as SwitchStatementAst where Int(choice.extent.end) >= end: first(of: choice.condition, into: "$_")
      default: break
      }
      return .descend
    }
    if statements.isEmpty { return nil }
    let text = "& { \(statements.joined(separator: "; ")); , (\(parsed.source.text(node.extent))) }"
    return (try? session.evaluateQuietly(text)).flatMap { $0.isNull ? nil : $0 }
  }

  /// The type that a parameter is declared with, or that `$_` has in a catch block; of an index, the type of an element.
  func declaredType(of node: ExpressionAst, _ parsed: ParseResult) -> TypeDescriptor? {
    if let index = node as? IndexExpressionAst { return declaredType(of: index.target, parsed)?.elementType }
    guard let variable = node as? VariableExpressionAst else { return nil }
    let end = Int(node.extent.end)
    var found: TypeDescriptor?
    parsed.root.walk { inner in
      switch inner {
      case let parameter as ParameterAst where CaseFolding.equal(parameter.name.path.name, variable.path.name) && Int(parameter.extent.end) < end:
        let declared = parameter.attributes.compactMap { ($0 as? TypeConstraintAst)?.typeName.fullName }.last
        found = declared.flatMap { session.types.type(named: $0) }
      case let clause as CatchClauseAst where variable.path.name == "_" && Int(clause.extent.end) >= end: found = .errorRecord
      default: break
      }
      return .descend
    }
    return found
  }
}
