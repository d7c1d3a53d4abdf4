public final class PipelineAst: ChainableAst {
  public let elements: [CommandBaseAst]
  init(_ extent: Extent, _ elements: [CommandBaseAst]) {
    self.elements = elements
    super.init(extent)
  }
  override func describe(_ describer: inout AstDescriber) {
    describer.children("PipelineElements", elements)
    describer.flag("Background", isBackground)
  }

  /// The expression that is all of this pipeline, or nil.
  public var pureExpression: ExpressionAst? {
    guard elements.count == 1, let element = elements[0] as? CommandExpressionAst, element.redirections.isEmpty else {
      return nil
    }
    return element.expression
  }
}

public final class PipelineChainAst: ChainableAst {
  public let left: ChainableAst
  public let kind: TokenKind
  public let right: PipelineAst
  init(_ extent: Extent, _ left: ChainableAst, _ kind: TokenKind, _ right: PipelineAst) {
    self.left = left
    self.kind = kind
    self.right = right
    super.init(extent)
  }
  override func describe(_ describer: inout AstDescriber) {
    describer.child("LhsPipelineChain", left)
    describer.child("RhsPipeline", right)
    describer.flag("Background", isBackground)
    describer.raw("Operator", "\(kind)")
  }
}

public final class CommandAst: CommandBaseAst {
  public let elements: [CommandElementAst]
  /// `.Ampersand`, `.Dot` or `.Unknown`.
  public let invocation: TokenKind
  init(_ extent: Extent, _ elements: [CommandElementAst], _ invocation: TokenKind, _ redirections: [RedirectionAst]) {
    self.elements = elements
    self.invocation = invocation
    super.init(extent)
    self.redirections = redirections
  }
  override func describe(_ describer: inout AstDescriber) {
    describer.children("CommandElements", elements)
    describer.children("Redirections", redirections)
    if invocation != .Unknown { describer.raw("InvocationOperator", "\(invocation)") }
  }
}

public final class CommandExpressionAst: CommandBaseAst {
  public let expression: ExpressionAst
  init(_ extent: Extent, _ expression: ExpressionAst, _ redirections: [RedirectionAst] = []) {
    self.expression = expression
    super.init(extent)
    self.redirections = redirections
  }
  override func describe(_ describer: inout AstDescriber) {
    describer.child("Expression", expression)
    describer.children("Redirections", redirections)
  }
}

public final class CommandParameterAst: CommandElementAst {
  public let name: String
  public let argument: ExpressionAst?
  /// Where the parameter itself stands, without its argument.
  public let nameExtent: Extent
  init(_ extent: Extent, _ name: String, _ argument: ExpressionAst?, nameExtent: Extent) {
    self.name = name
    self.argument = argument
    self.nameExtent = nameExtent
    super.init(extent)
  }
  override func describe(_ describer: inout AstDescriber) {
    describer.child("Argument", argument)
    describer.string("ParameterName", name)
  }
}

public class RedirectionAst: Ast {
  public let from: RedirectionStream
  init(_ extent: Extent, from: RedirectionStream) {
    self.from = from
    super.init(extent)
  }
}

public final class MergingRedirectionAst: RedirectionAst {
  public let to: RedirectionStream
  init(_ extent: Extent, from: RedirectionStream, to: RedirectionStream) {
    self.to = to
    super.init(extent, from: from)
  }
  override func describe(_ describer: inout AstDescriber) {
    if from != .All { describer.raw("FromStream", "\(from)") }
    if to != .All { describer.raw("ToStream", "\(to)") }
  }
}

public final class FileRedirectionAst: RedirectionAst {
  public let location: ExpressionAst
  public let append: Bool
  init(_ extent: Extent, from: RedirectionStream, _ location: ExpressionAst, append: Bool) {
    self.location = location
    self.append = append
    super.init(extent, from: from)
  }
  override func describe(_ describer: inout AstDescriber) {
    describer.child("Location", location)
    describer.flag("Append", append)
    if from != .All { describer.raw("FromStream", "\(from)") }
  }
}

public final class AssignmentStatementAst: PipelineBaseAst {
  public let left: ExpressionAst
  public let kind: TokenKind
  public let right: StatementAst
  public let operatorExtent: Extent
  init(_ extent: Extent, _ left: ExpressionAst, _ kind: TokenKind, _ right: StatementAst, at operatorExtent: Extent) {
    self.left = left
    self.kind = kind
    // A value that is a plain expression stands without a pipeline around it.
    if let pipeline = right as? PipelineAst, !pipeline.isBackground, pipeline.elements.count == 1,
      let expression = pipeline.elements[0] as? CommandExpressionAst
    {
      self.right = expression
    } else {
      self.right = right
    }
    self.operatorExtent = operatorExtent
    super.init(extent)
  }
  override func describe(_ describer: inout AstDescriber) {
    describer.child("Left", left)
    describer.child("Right", right)
    describer.raw("Operator", "\(kind)")
  }
}

/// A statement that could not be read: what was read of it is kept, for completion and colouring.
public final class ErrorStatementAst: PipelineBaseAst {
  public let kind: TokenKind?
  public let flags: [(name: String, ast: Ast?)]
  public let conditions: [Ast]
  public let bodies: [Ast]
  public let nested: [Ast]
  init(
    _ extent: Extent, kind: TokenKind? = nil, flags: [(name: String, ast: Ast?)] = [], conditions: [Ast] = [],
    bodies: [Ast] = [], nested: [Ast] = []
  ) {
    self.kind = kind
    self.flags = flags
    self.conditions = conditions
    self.bodies = bodies
    self.nested = nested
    super.init(extent)
  }
  override func describe(_ describer: inout AstDescriber) {
    describer.children("Conditions", conditions)
    describer.children("Bodies", bodies)
    describer.children("NestedAst", nested)
  }
}
