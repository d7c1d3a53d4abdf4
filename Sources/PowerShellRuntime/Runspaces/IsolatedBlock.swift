import PowerShellSyntax

/// A script block that runs in a runspace of its own, as ForEach-Object -Parallel and jobs run theirs: it sees none of its
/// caller's variables, functions and classes, but what it names by `$using:`.
public final class IsolatedBlock {
  private let caller: Session
  private let runspace: Runspace
  private let block: ScriptBlock

  /// Why a block of ForEach-Object -Parallel is refused: a variable behind `$using:` is not there, or is a script block.
  public enum Refusal: Error {
    case undefined(String), scriptBlock
  }

  /// - Parameters:
  ///   - isParallel: whether the block is one of ForEach-Object -Parallel.
  ///   - directory: where the block runs; nil for the caller's own place.
  /// - Throws: a Refusal, where the block is one of ForEach-Object -Parallel.
  public init(_ block: ScriptBlock, from caller: Session, isParallel: Bool = false, directory: String? = nil) throws {
    self.caller = caller
    runspace = Runspace.make(beside: caller)
    runspace.state = "Opened"
    let session = runspace.session
    if let directory { session.location = Location(directory) }
    session.usingValues = isParallel ? try IsolatedBlock.parallelUsings(of: block.code.ast, in: caller) : IsolatedBlock.usings(of: block.code.ast, in: caller)
    // A block of ForEach-Object -Parallel is made anew of its text (PSTaskBase), so that errors have their places in that; else the tree is compiled
    // again for the other session, so that they still have theirs.
    self.block = isParallel ? try session.scriptBlock(block.text) : ScriptBlock(try Compiler(session: session, source: block.code.source).block(block.code.ast, isFilter: false), state: session.globalState)
  }

  /// The caller's values for a block of ForEach-Object -Parallel. A block inside it that runs in parallel too has its values from the
  /// runspace around it (ScriptBlockToPowerShellConverter.GetUsingValuesForEachParallel).
  private static func parallelUsings(of ast: ScriptBlockAst, in caller: Session) throws -> [Int32: Value] {
    var values: [Int32: Value] = [:]
    var refusal: Refusal?
    func keep(_ name: String) {
      guard let value = caller.variable(name) ?? caller.automaticVariable(name) else { return refusal = refusal ?? .undefined(name) }
      if value.base.object is ScriptBlock { refusal = refusal ?? .scriptBlock }
      values[Names.number(name)] = value
    }
    func visit(_ node: Ast) -> AstVisit {
      switch node {
      case let command as CommandAst where runsInParallel(command):
        for element in command.elements where !(element is ScriptBlockExpressionAst) { element.walk(visit) }
        return .skipChildren
      case let using as UsingExpressionAst:
        using.walk { inner in
          if let variable = inner as? VariableExpressionAst { keep(variable.path.name) }
          return .descend
        }
        return .skipChildren
      default: return .descend
      }
    }
    ast.walk(visit)
    if let refusal { throw refusal }
    return values
  }

  private static func runsInParallel(_ command: CommandAst) -> Bool {
    guard let name = (command.elements.first as? StringConstantExpressionAst)?.value.lowercased(), ["foreach-object", "foreach", "%"].contains(name) else { return false }
    return command.elements.contains { element in
      (element as? CommandParameterAst).map { $0.name.count > 1 && "parallel".hasPrefix($0.name.lowercased()) } ?? false
    }
  }

  /// The caller's values of the variables that a block names by `$using:`.
  private static func usings(of ast: ScriptBlockAst, in caller: Session) -> [Int32: Value] {
    var values: [Int32: Value] = [:]
    func keep(_ name: String) {
      values[Names.number(name)] = caller.variable(name) ?? caller.automaticVariable(name) ?? caller.usingValues?[Names.number(name)] ?? .null
    }
    ast.walk { node in
      if let variable = node as? VariableExpressionAst, variable.path.scope == .using { keep(variable.path.name) }
      guard let using = node as? UsingExpressionAst else { return .descend }
      using.walk { inner in
        if let variable = inner as? VariableExpressionAst { keep(variable.path.name) }
        return .descend
      }
      return .skipChildren
    }
    return values
  }

  /// Runs the block once in a scope of its own.
  ///
  /// - Parameters:
  ///   - item: what `$_` is.
  ///   - input: what `$input` enumerates.
  ///   - record: gets the records of the streams beside output.
  /// - Returns: the terminating error that ended it; nil where it ran to its end.
  public func run(
    arguments: [Value] = [], item: Value? = nil, input: [Value]? = nil, output: @escaping (Value) throws -> Void, record: @escaping (Stream, Value) throws -> Void
  ) throws -> ErrorRecordObject? {
    let session = runspace.session
    for stream in Stream.allCases { session.streams[stream] = CallbackSink { try record(stream, $0) } }
    do {
      try runspace.run(from: caller) {
        try session.call(
          BlockCommandInfo(block), arguments: arguments.map { CommandArgument(value: $0) }, output: CallbackSink(output),
          variables: item.map { [(Names.underscore, $0)] } ?? [], input: input)
      }
      return nil
    } catch Unwind.error(let error) {
      return error.record
    } catch Unwind.exit, Unwind.breakLoop, Unwind.continueLoop {
      return nil
    }
  }
}
