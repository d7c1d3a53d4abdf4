import PowerShellRuntime
import PowerShellSyntax

/// The last thing in front of a variable that assigns to it, in the nearest scope that has one (VariableAssignmentVisitor).
struct VariableAssignments {
  private let inference: TypeInference
  private let target: VariableExpressionAst
  private var constraint: [InferredType]?
  private var last: (start: Int, types: () -> [InferredType])?

  init(_ inference: TypeInference, _ target: VariableExpressionAst) { (self.inference, self.target) = (inference, target) }

  /// The types of what was assigned; none where nothing was.
  mutating func types() -> [InferredType] {
    var stop = Int(target.extent.start)
    var current: Ast? = inference.parent(of: target)
    while let at = current {
      if at is FunctionDefinitionAst || at is ScriptBlockAst && !(inference.parent(of: at) is FunctionDefinitionAst) {
        visit(at, before: stop)
        if constraint != nil || last != nil || target.path.scope == .local || target.path.scope == .private { break }
        stop = Int(at.extent.start)
      }
      current = inference.parent(of: at)
    }
    return constraint ?? last?.types() ?? []
  }

  private func isTarget(_ name: String) -> Bool { CaseFolding.equal(VariablePath(name).name, target.path.name) }
  private func isTarget(_ node: Ast?) -> Bool { (node as? VariableExpressionAst).map { CaseFolding.equal($0.path.name, target.path.name) } ?? false }

  private mutating func assign(_ node: Ast, _ types: @escaping () -> [InferredType]) {
    let start = Int(node.extent.start)
    // What the variable itself stands in assigns to it later.
    let isAround = start <= Int(target.extent.start) && Int(node.extent.end) >= Int(target.extent.end)
    if !isAround, start > last?.start ?? -1 { last = (start, types) }
  }

  private mutating func visit(_ scope: Ast, before stop: Int) {
    var found: [Ast] = []
    scope.walk { node in
      if Int(node.extent.start) >= stop { return .skipChildren }
      if node !== scope, node is FunctionDefinitionAst || node is AttributeAst { return .skipChildren }
      if let block = node as? ScriptBlockExpressionAst, !isDotSourced(block) { return .skipChildren }
      found.append(node)
      return .descend
    }
    found.forEach { note($0) }
  }

  /// Whether a block runs in the scope around it: behind a dot, and as an argument of ForEach-Object and Where-Object.
  private func isDotSourced(_ block: ScriptBlockExpressionAst) -> Bool {
    guard let command = inference.parent(of: block) as? CommandAst else { return false }
    if command.elements.first === block { return command.invocation == .Dot }
    let name = (command.elements.first as? StringConstantExpressionAst)?.value.lowercased() ?? ""
    return ["foreach-object", "where-object", "%", "?", "foreach", "where"].contains(name)
  }

  private mutating func note(_ node: Ast) {
    let inference = inference, session = inference.session
    switch node {
    case let assignment as AssignmentStatementAst:
      var left: ExpressionAst = assignment.left
      var converted: ConvertExpressionAst?
      while let attributed = left as? AttributedExpressionAst {
        converted = converted ?? attributed as? ConvertExpressionAst
        left = attributed.child
      }
      guard isTarget(left) else { return }
      if let converted { constraint = inference.named(converted.type.typeName) } else { assign(assignment.right) { inference.types(of: assignment.right) } }
    case let parameter as ParameterAst where isTarget(parameter.name):
      if let declared = parameter.attributes.lazy.compactMap({ $0 as? TypeConstraintAst }).first { constraint = inference.named(declared.typeName) }
    case let loop as ForEachStatementAst where isTarget(loop.variable):
      guard let condition = loop.condition, condition.extent.end < target.extent.start else { return }
      assign(condition) { inference.types(of: condition).map { $0.enumerated(session) } }
    case let data as DataStatementAst where data.variable.map(isTarget) ?? false: assign(data.body) { inference.types(of: data.body) }
    case let command as CommandAst:
      noteNames(command)
      noteRedirections(command)
    default: break
    }
  }

  private static let lists: [String: String] = [
    "errorvariable": "ErrorRecord", "ev": "ErrorRecord", "warningvariable": "WarningRecord", "wv": "WarningRecord", "informationvariable": "InformationRecord", "iv": "InformationRecord",
  ]

  /// Set-Variable and New-Variable, and the parameters of all commands that set a variable.
  private mutating func noteNames(_ command: CommandAst) {
    let inference = inference, session = inference.session
    let name = (command.elements.first as? StringConstantExpressionAst)?.value.lowercased() ?? ""
    var named: [String: CommandElementAst] = [:]
    for (at, element) in command.elements.enumerated() {
      guard let parameter = element as? CommandParameterAst, let argument = parameter.argument ?? (at + 1 < command.elements.count ? command.elements[at + 1] : nil) else { continue }
      named[parameter.name.lowercased()] = argument
    }
    if ["set-variable", "new-variable", "sv", "nv"].contains(name) {
      var positional = command.elements.dropFirst().filter { element in !(element is CommandParameterAst) && !named.values.contains { $0 === element } }
      let given = named["name"] ?? (positional.isEmpty ? nil : positional.removeFirst())
      if let given = given as? StringConstantExpressionAst, isTarget(given.value), let value = named["value"] ?? positional.first { assign(value) { inference.types(of: value) } }
    }
    func isNamed(_ key: String) -> Bool { (named[key] as? StringConstantExpressionAst).map { isTarget($0.value) } ?? false }
    for (key, record) in VariableAssignments.lists where isNamed(key) { assign(command) { inference.named("System.Collections.Generic.List[System.Management.Automation.\(record)]") } }
    if isNamed("outvariable") || isNamed("ov") { assign(command) { inference.types(of: command) } }
    if isNamed("pipelinevariable") || isNamed("pv"), let pipeline = inference.parent(of: command), pipeline.extent.end > target.extent.start {
      assign(command) { inference.types(of: command).map { $0.enumerated(session) } }
    }
  }

  private mutating func noteRedirections(_ command: CommandAst) {
    let inference = inference
    for case let redirection as FileRedirectionAst in command.redirections {
      guard let place = (redirection.location as? StringConstantExpressionAst)?.value, place.lowercased().hasPrefix("variable:"), isTarget(String(place.dropFirst(9))) else { continue }
      let record = AssignedVariables.records[redirection.from]
      assign(command) { record.map { inference.named("System.Management.Automation." + $0) } ?? inference.types(ofCommand: command, redirected: true) }
    }
  }
}
