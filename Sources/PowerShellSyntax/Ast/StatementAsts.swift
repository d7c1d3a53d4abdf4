public final class StatementBlockAst: Ast {
  public let statements: [StatementAst]
  public let traps: [TrapStatementAst]
  init(_ extent: Extent, _ statements: [StatementAst], _ traps: [TrapStatementAst]) {
    self.statements = statements
    self.traps = traps
    super.init(extent)
  }
  override func describe(_ describer: inout AstDescriber) {
    describer.children("Statements", statements)
    describer.children("Traps", traps)
  }
}

public final class IfStatementAst: StatementAst {
  public let clauses: [(condition: PipelineBaseAst, body: StatementBlockAst)]
  public let elseClause: StatementBlockAst?
  init(
    _ extent: Extent, _ clauses: [(condition: PipelineBaseAst, body: StatementBlockAst)], _ elseClause: StatementBlockAst?
  ) {
    self.clauses = clauses
    self.elseClause = elseClause
    super.init(extent)
  }
  override func describe(_ describer: inout AstDescriber) {
    describer.pairs("Clauses", clauses.map { ($0.condition, $0.body) })
    describer.child("ElseClause", elseClause)
  }
}

public class LabeledStatementAst: StatementAst {
  public let label: String?
  public let condition: PipelineBaseAst?
  init(_ extent: Extent, label: String?, _ condition: PipelineBaseAst?) {
    self.label = label
    self.condition = condition
    super.init(extent)
  }
  override func describe(_ describer: inout AstDescriber) {
    if let label { describer.string("Label", label) }
    describer.child("Condition", condition)
  }
}

public struct SwitchFlags: OptionSet, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  public static let file = SwitchFlags(rawValue: 1)
  public static let regex = SwitchFlags(rawValue: 2)
  public static let wildcard = SwitchFlags(rawValue: 4)
  public static let exact = SwitchFlags(rawValue: 8)
  public static let caseSensitive = SwitchFlags(rawValue: 16)
  public static let parallel = SwitchFlags(rawValue: 32)

  var names: String {
    let all: [(SwitchFlags, String)] = [
      (.file, "File"), (.regex, "Regex"), (.wildcard, "Wildcard"), (.exact, "Exact"),
      (.caseSensitive, "CaseSensitive"), (.parallel, "Parallel"),
    ]
    return all.filter { contains($0.0) }.map(\.1).joined(separator: ", ")
  }
}

public final class SwitchStatementAst: LabeledStatementAst {
  public let flags: SwitchFlags
  public let clauses: [(condition: ExpressionAst, body: StatementBlockAst)]
  public let defaultClause: StatementBlockAst?
  init(
    _ extent: Extent, label: String?, _ condition: PipelineBaseAst?, _ flags: SwitchFlags,
    _ clauses: [(condition: ExpressionAst, body: StatementBlockAst)], _ defaultClause: StatementBlockAst?
  ) {
    self.flags = flags
    self.clauses = clauses
    self.defaultClause = defaultClause
    super.init(extent, label: label, condition)
  }
  override func describe(_ describer: inout AstDescriber) {
    super.describe(&describer)
    describer.pairs("Clauses", clauses.map { ($0.condition, $0.body) })
    describer.child("Default", defaultClause)
    if !flags.isEmpty { describer.raw("Flags", flags.names) }
  }
}

public class LoopStatementAst: LabeledStatementAst {
  public let body: StatementBlockAst
  init(_ extent: Extent, label: String?, _ condition: PipelineBaseAst?, _ body: StatementBlockAst) {
    self.body = body
    super.init(extent, label: label, condition)
  }
  override func describe(_ describer: inout AstDescriber) {
    super.describe(&describer)
    describer.child("Body", body)
  }
}

public final class WhileStatementAst: LoopStatementAst {}
public final class DoWhileStatementAst: LoopStatementAst {}
public final class DoUntilStatementAst: LoopStatementAst {}

public final class ForStatementAst: LoopStatementAst {
  public let initializer: PipelineBaseAst?
  public let iterator: PipelineBaseAst?
  init(
    _ extent: Extent, label: String?, _ initializer: PipelineBaseAst?, _ condition: PipelineBaseAst?,
    _ iterator: PipelineBaseAst?, _ body: StatementBlockAst
  ) {
    self.initializer = initializer
    self.iterator = iterator
    super.init(extent, label: label, condition, body)
  }
  override func describe(_ describer: inout AstDescriber) {
    super.describe(&describer)
    describer.child("Initializer", initializer)
    describer.child("Iterator", iterator)
  }
}

public final class ForEachStatementAst: LoopStatementAst {
  public let variable: VariableExpressionAst
  public let isParallel: Bool
  public let throttleLimit: ExpressionAst?
  init(
    _ extent: Extent, label: String?, isParallel: Bool, _ throttleLimit: ExpressionAst?,
    _ variable: VariableExpressionAst, _ condition: PipelineBaseAst, _ body: StatementBlockAst
  ) {
    self.variable = variable
    self.isParallel = isParallel
    self.throttleLimit = throttleLimit
    super.init(extent, label: label, condition, body)
  }
  override func describe(_ describer: inout AstDescriber) {
    super.describe(&describer)
    describer.child("Variable", variable)
    describer.child("ThrottleLimit", throttleLimit)
    if isParallel { describer.raw("Flags", "Parallel") }
  }
}

public final class CatchClauseAst: Ast {
  public let types: [TypeConstraintAst]
  public let body: StatementBlockAst
  public var isCatchAll: Bool { types.isEmpty }
  init(_ extent: Extent, _ types: [TypeConstraintAst], _ body: StatementBlockAst) {
    self.types = types
    self.body = body
    super.init(extent)
  }
  override func describe(_ describer: inout AstDescriber) {
    describer.children("CatchTypes", types)
    describer.child("Body", body)
    describer.flag("IsCatchAll", isCatchAll)
  }
}

public final class TryStatementAst: StatementAst {
  public let body: StatementBlockAst
  public let catchClauses: [CatchClauseAst]
  public let finally: StatementBlockAst?
  init(_ extent: Extent, _ body: StatementBlockAst, _ catchClauses: [CatchClauseAst], _ finally: StatementBlockAst?) {
    self.body = body
    self.catchClauses = catchClauses
    self.finally = finally
    super.init(extent)
  }
  override func describe(_ describer: inout AstDescriber) {
    describer.child("Body", body)
    describer.children("CatchClauses", catchClauses)
    describer.child("Finally", finally)
  }
}

public final class TrapStatementAst: StatementAst {
  public let type: TypeConstraintAst?
  public let body: StatementBlockAst
  init(_ extent: Extent, _ type: TypeConstraintAst?, _ body: StatementBlockAst) {
    self.type = type
    self.body = body
    super.init(extent)
  }
  override func describe(_ describer: inout AstDescriber) {
    describer.child("TrapType", type)
    describer.child("Body", body)
  }
}

public final class DataStatementAst: StatementAst {
  public let variable: String?
  public let commandsAllowed: [ExpressionAst]
  public let body: StatementBlockAst
  init(_ extent: Extent, _ variable: String?, _ commandsAllowed: [ExpressionAst], _ body: StatementBlockAst) {
    self.variable = variable
    self.commandsAllowed = commandsAllowed
    self.body = body
    super.init(extent)
  }
  override func describe(_ describer: inout AstDescriber) {
    if let variable { describer.string("Variable", variable) }
    describer.children("CommandsAllowed", commandsAllowed)
    describer.child("Body", body)
  }
}

/// `parallel { }` and `sequence { }`, which only workflows had.
public final class BlockStatementAst: StatementAst {
  public let kindText: String
  public let kindExtent: Extent
  public let body: StatementBlockAst
  init(_ extent: Extent, _ kindText: String, _ kindExtent: Extent, _ body: StatementBlockAst) {
    self.kindText = kindText
    self.kindExtent = kindExtent
    self.body = body
    super.init(extent)
  }
  override func describe(_ describer: inout AstDescriber) { describer.child("Body", body) }
}

public final class BreakStatementAst: StatementAst {
  public let label: ExpressionAst?
  init(_ extent: Extent, _ label: ExpressionAst?) {
    self.label = label
    super.init(extent)
  }
  override func describe(_ describer: inout AstDescriber) { describer.child("Label", label) }
}

public final class ContinueStatementAst: StatementAst {
  public let label: ExpressionAst?
  init(_ extent: Extent, _ label: ExpressionAst?) {
    self.label = label
    super.init(extent)
  }
  override func describe(_ describer: inout AstDescriber) { describer.child("Label", label) }
}

public class FlowStatementAst: StatementAst {
  public let pipeline: PipelineBaseAst?
  init(_ extent: Extent, _ pipeline: PipelineBaseAst?) {
    self.pipeline = pipeline
    super.init(extent)
  }
  override func describe(_ describer: inout AstDescriber) { describer.child("Pipeline", pipeline) }
}

public final class ReturnStatementAst: FlowStatementAst {}
public final class ExitStatementAst: FlowStatementAst {}
public final class ThrowStatementAst: FlowStatementAst {
  /// A bare `throw` inside a catch block throws the caught error again.
  public internal(set) var isRethrow = false
  override func describe(_ describer: inout AstDescriber) {
    super.describe(&describer)
    describer.flag("IsRethrow", isRethrow)
  }
}
