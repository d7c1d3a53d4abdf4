/// The flow of control through a method of a class: whether all ways return, and which variables are read where not all ways
/// have assigned them. It is PowerShell's own analysis, with what it leaves out (VariableAnalysis.cs): a first pass over
/// the graph without going back, a try block that may not have run at all, commands that may leave any loop.
final class MemberFlow {
  /// Every way through the method ends in return, throw or exit.
  private(set) var alwaysReturns = false
  /// Places of variables that are read before all ways have assigned them.
  private(set) var unassigned: Set<ObjectIdentifier> = []

  /// Statements that run without a jump between them.
  private final class Block {
    enum Step {
      case read(VariableExpressionAst)
      case assign(String, isWritten: Bool)
    }
    var steps: [Step] = []
    var successors: [Block] = []
    var predecessors: [Block] = []
    var leaves = false
    var isReachable: Bool
    var isVisited = false
    /// The variables that are assigned at its end; nil until it has been looked at.
    var assigned: Set<String>?

    init(isReachable: Bool = false) { self.isReachable = isReachable }

    func flows(to next: Block) {
      guard !successors.contains(where: { $0 === next }) else { return }
      if isReachable { next.isReachable = true }
      successors.append(next)
      next.predecessors.append(self)
    }
  }

  private let entry = Block(isReachable: true)
  private let exit = Block()
  private var current: Block
  private var loops: [(label: String, breaks: Block, continues: Block)] = []
  /// Variables that live in the scope's table, because attributes or a command may change them.
  private var dynamic: Set<String> = []
  /// A command of the method may make variables, so that assigned ones count wherever they are read.
  private var isDynamic = false
  /// Variables that are written somewhere.
  private var written: Set<String> = []

  /// Commands that make or take away variables.
  private static let pessimizing: Set<String> = [
    "new-variable", "remove-variable", "set-variable", "set-psbreakpoint", "microsoft.powershell.utility\\new-variable",
    "microsoft.powershell.utility\\remove-variable", "microsoft.powershell.utility\\set-variable", "microsoft.powershell.utility\\set-psbreakpoint",
    "nv", "rv", "sbp", "sv", "set",
  ]
  /// Variables of every session that functions cannot have for themselves.
  private static let allScope: Set<String> = [
    "?", "executioncontext", "false", "home", "host", "pid", "psculture", "pshome", "psuiculture", "psversiontable", "psedition", "shellid", "true",
    "enabledexperimentalfeatures",
  ]
  /// What a method may read without assigning it.
  private static let accessible: Set<String> = [
    "_", "args", "this", "input", "pscmdlet", "psboundparameters", "myinvocation", "psscriptroot", "pscommandpath", "?", "true", "false", "null",
    "lastexitcode", "error", "stacktrace", "outputencoding", "nestedpromptlevel", "pwd", "matches", "psapplicationoutputencoding",
  ]

  init(_ member: FunctionMemberAst) {
    current = entry
    let body = member.function.body
    isDynamic = MemberFlow.makesVariables(body)
    for parameter in member.parameters {
      guard let name = MemberFlow.localName(parameter.name.path) else { continue }
      if parameter.attributes.contains(where: { !($0 is TypeConstraintAst) }) { dynamic.insert(name) }
      entry.steps.append(.assign(name, isWritten: true))
    }
    for block in [body.dynamicParamBlock, body.beginBlock, body.processBlock, body.endBlock, body.cleanBlock] {
      block?.statements.forEach(visit)
    }
    current.flows(to: exit)
    analyze()
  }

  private static func makesVariables(_ body: ScriptBlockAst) -> Bool {
    var found = false
    body.walk { node in
      switch node {
      case is FunctionDefinitionAst, is ScriptBlockExpressionAst, is TrapStatementAst: return .skipChildren
      case let node as CommandAst:
        let name = (node.elements.first as? StringConstantExpressionAst)?.value.lowercased()
        if node.invocation == .Dot || name.map(pessimizing.contains) ?? false { found = true }
      case let node as VariableExpressionAst: if node.path.scope == .private { found = true }
      default: break
      }
      return .descend
    }
    return found
  }

  /// The name of a variable of the method's own scope, in lower case.
  private static func localName(_ path: VariablePath) -> String? {
    guard path.isUnqualified || path.scope == .local || path.scope == .private || path.scope == .variable else { return nil }
    let name = path.name.lowercased()
    return name == "psitem" ? "_" : name
  }

  // MARK: The graph

  private func analyze() {
    var order: [Block] = []
    func visit(_ block: Block) {
      if block.isVisited { return }
      block.isVisited = true
      block.successors.forEach(visit)
      order.append(block)
    }
    visit(entry)
    var reads: [(VariableExpressionAst, String, isAssigned: Bool)] = []
    for block in order.reversed() {
      let known = block.predecessors.compactMap(\.assigned)
      var assigned = known.dropFirst().reduce(known.first ?? []) { $0.intersection($1) }
      for step in block.steps {
        switch step {
        case .read(let node): if let name = MemberFlow.localName(node.path) { reads.append((node, name, assigned.contains(name))) }
        case .assign(let name, let isWritten):
          assigned.insert(name)
          if isWritten { written.insert(name) }
          if isDynamic || MemberFlow.allScope.contains(name) { dynamic.insert(name) }
        }
      }
      block.assigned = assigned
    }
    for (node, name, isAssigned) in reads where !MemberFlow.accessible.contains(name) {
      if dynamic.contains(name) ? !written.contains(name) : !isAssigned { unassigned.insert(ObjectIdentifier(node)) }
    }
    alwaysReturns = exit.predecessors.allSatisfy { $0.leaves || !$0.isReachable }
  }

  // MARK: Statements

  private func visit(_ block: StatementBlockAst) { block.statements.forEach(visit) }

  private func visit(_ statement: StatementAst) {
    switch statement {
    case let node as IfStatementAst: visitIf(node)
    case let node as SwitchStatementAst: visitSwitch(node)
    case let node as ForEachStatementAst: visitForEach(node)
    case let node as ForStatementAst:
      node.initializer.map(visit)
      loop(node.label, condition: node.condition.map { condition in { self.visit(condition) } }, iterator: node.iterator) { self.visit(node.body) }
    case let node as WhileStatementAst:
      loop(node.label, condition: { node.condition.map(self.visit) }) { self.visit(node.body) }
    case let node as LoopStatementAst: visitDo(node)
    case let node as TryStatementAst: visitTry(node)
    case let node as DataStatementAst:
      visit(node.body)
      if let variable = node.variable { current.steps.append(.assign(variable.lowercased(), isWritten: false)) }
    case let node as BlockStatementAst: visit(node.body)
    case let node as BreakStatementAst: jump(node.label, \.breaks)
    case let node as ContinueStatementAst: jump(node.label, \.continues)
    case let node as FlowStatementAst:
      node.pipeline.map(visit)
      current.flows(to: exit)
      current.leaves = true
      current = Block()
    case let node as AssignmentStatementAst: visitAssignment(node)
    case let node as PipelineAst: visitPipeline(node)
    case let node as CommandExpressionAst: visit(node.expression)
    case let node as PipelineChainAst:
      visit(node.left)
      visit(node.right)
    default: break
    }
  }

  private func visitIf(_ node: IfStatementAst) {
    let after = Block()
    if node.elseClause == nil { current.flows(to: after) }
    for (index, clause) in node.clauses.enumerated() {
      let isLast = index == node.clauses.count - 1 && node.elseClause == nil
      let (body, next) = (Block(), isLast ? after : Block())
      visit(clause.condition)
      current.flows(to: body)
      current.flows(to: next)
      current = body
      visit(clause.body)
      current.flows(to: after)
      current = next
    }
    if let elseClause = node.elseClause {
      visit(elseClause)
      current.flows(to: after)
    }
    current = after
  }

  private func visitSwitch(_ node: SwitchStatementAst) {
    loop(node.label, condition: {
      node.condition.map(self.visit)
      self.current.steps.append(.assign("switch", isWritten: false))
    }) {
      let after = Block()
      for (index, clause) in node.clauses.enumerated() {
        let isLast = index == node.clauses.count - 1 && node.defaultClause == nil
        let (body, next) = (Block(), isLast ? after : Block())
        self.visit(clause.condition)
        self.current.flows(to: next)
        self.current.flows(to: body)
        self.current = body
        self.visit(clause.body)
        if !isLast {
          self.current.flows(to: next)
          self.current = next
        }
      }
      if let other = node.defaultClause {
        self.current.flows(to: after)
        self.visit(other)
      }
      self.current.flows(to: after)
      self.current = after
    }
  }

  private func visitForEach(_ node: ForEachStatementAst) {
    let after = Block()
    loop(node.label, condition: {
      node.condition.map(self.visit)
      self.current.flows(to: after)
      self.current.steps.append(.assign("foreach", isWritten: false))
      self.assign(node.variable)
    }) { self.visit(node.body) }
    current.flows(to: after)
    current = after
  }

  private func loop(_ label: String?, condition: (() -> Void)?, iterator: PipelineBaseAst? = nil, _ body: () -> Void) {
    let again = Block()
    if let iterator {
      let first = Block()
      current.flows(to: first)
      current = again
      visit(iterator)
      current.flows(to: first)
      current = first
    } else {
      current.flows(to: again)
      current = again
    }
    let (inside, after) = (Block(), Block())
    if let condition {
      condition()
      current.flows(to: after)
    }
    loops.append((label?.lowercased() ?? "", after, again))
    current.flows(to: inside)
    current = inside
    body()
    current.flows(to: again)
    current = after
    loops.removeLast()
  }

  private func visitDo(_ node: LoopStatementAst) {
    let (again, inside, after, back) = (Block(), Block(), Block(), Block())
    loops.append((node.label?.lowercased() ?? "", after, again))
    current.flows(to: inside)
    current = inside
    visit(node.body)
    current.flows(to: again)
    current = again
    node.condition.map(visit)
    current.flows(to: after)
    current.flows(to: back)
    back.flows(to: inside)
    current = after
    loops.removeLast()
  }

  /// A try block counts as not run where its catches and its finally block begin.
  private func visitTry(_ node: TryStatementAst) {
    let before = current
    current = Block()
    before.flows(to: current)
    visit(node.body)
    let lastOfBody = current
    let finally = node.finally == nil ? nil : Block()
    let after = Block()
    for clause in node.catchClauses {
      current = Block()
      before.flows(to: current)
      visit(clause.body)
      current.flows(to: finally ?? after)
    }
    if let finally, let block = node.finally {
      lastOfBody.flows(to: finally)
      current = finally
      visit(block)
      current.flows(to: after)
      if !node.catchClauses.contains(where: \.isCatchAll) {
        before.flows(to: finally)
        let again = Block()
        current.flows(to: again)
        again.leaves = true
        again.flows(to: exit)
      }
    } else {
      lastOfBody.flows(to: after)
    }
    current = after
  }

  private func jump(_ label: ExpressionAst?, _ target: KeyPath<(label: String, breaks: Block, continues: Block), Block>) {
    label.map(visit)
    let name = (label as? StringConstantExpressionAst)?.value.lowercased()
    let found = label == nil ? loops.last : loops.last { $0.label == name }
    if let found {
      current.flows(to: found[keyPath: target])
    } else {
      current.flows(to: exit)
      current.leaves = true
    }
    current = Block()
  }

  private func visitAssignment(_ node: AssignmentStatementAst) {
    visit(node.right)
    func targets(_ node: ExpressionAst) -> [ExpressionAst] {
      if let paren = node as? ParenExpressionAst { return (paren.pipeline as? PipelineAst)?.pureExpression.map(targets) ?? [] }
      return (node as? ArrayLiteralAst)?.elements.flatMap(targets) ?? [node]
    }
    for target in targets(node.left) {
      var (inner, converts, hasAttributes) = (target, 0, false)
      while let attributed = inner as? AttributedExpressionAst {
        converts += 1
        if !(attributed is ConvertExpressionAst) { hasAttributes = true }
        inner = attributed.child
      }
      guard let variable = inner as? VariableExpressionAst else {
        visit(target)
        continue
      }
      if !hasAttributes, converts <= 1 {
        assign(variable)
      } else if let name = MemberFlow.localName(variable.path) {
        dynamic.insert(name)
      }
    }
  }

  private func assign(_ variable: VariableExpressionAst) {
    if let name = MemberFlow.localName(variable.path) { current.steps.append(.assign(name, isWritten: true)) }
  }

  private func visitPipeline(_ node: PipelineAst) {
    for element in node.elements {
      if let command = element as? CommandAst { command.elements.forEach(visit) }
      if let expression = element as? CommandExpressionAst { visit(expression.expression) }
      for case let redirection as FileRedirectionAst in element.redirections { visit(redirection.location) }
    }
    guard !loops.isEmpty, node.elements.contains(where: { $0 is CommandAst }) else { return }
    // A command may break out of any loop around it.
    for loop in loops {
      current.flows(to: loop.breaks)
      current.flows(to: loop.continues)
    }
    let next = Block()
    current.flows(to: next)
    current = next
  }

  // MARK: Expressions

  private func visit(_ node: Ast) {
    switch node {
    case let node as StatementAst: visit(node)
    case let node as StatementBlockAst: visit(node)
    case let node as VariableExpressionAst: current.steps.append(.read(node))
    case is ScriptBlockExpressionAst, is UsingExpressionAst, is ErrorExpressionAst, is AttributeBaseAst: break
    case let node as TernaryExpressionAst:
      let (ifTrue, ifFalse, after) = (Block(), Block(), Block())
      visit(node.condition)
      current.flows(to: ifTrue)
      current.flows(to: ifFalse)
      for (block, side) in [(ifTrue, node.ifTrue), (ifFalse, node.ifFalse)] {
        current = block
        visit(side)
        current.flows(to: after)
      }
      current = after
    case let node as BinaryExpressionAst where node.kind == .And || node.kind == .Or:
      visit(node.left)
      let (after, right) = (Block(), Block())
      current.flows(to: after)
      current.flows(to: right)
      current = right
      visit(node.right)
      current.flows(to: after)
      current = after
    default: node.forEachChild { self.visit($0) }
    }
  }
}
