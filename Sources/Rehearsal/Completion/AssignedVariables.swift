import PowerShellRuntime
import PowerShellSyntax

/// The variables that a text makes and that can be seen at its end: by assignments, parameters, loops, redirections, data sections, and
/// by the parameters and cmdlets that set variables (CompletionCompleters.FindVariablesVisitor).
struct AssignedVariables: Sequence {
  struct Entry {
    let name: String
    /// The name of the type of what it is given, where the text shows it.
    let typeName: String?
  }
  private var entries: [Entry] = []
  private let parsed: ParseResult
  private let end: Int
  private let scope: String?

  /// - Parameter scope: the scope's name that assignments must have in front of their variables; nil where it says nothing.
  init(_ parsed: ParseResult, scope: String? = nil) {
    (self.parsed, self.scope) = (parsed, scope)
    end = Int(parsed.root.extent.end)
    var found: [Entry] = []
    parsed.root.walk { node in
      if isOver(node) { return .skipChildren }
      if scope == nil || node is AssignmentStatementAst { found += entries(of: node) }
      return .descend
    }
    entries = found
  }

  func makeIterator() -> IndexingIterator<[Entry]> { entries.makeIterator() }

  /// Whether a node has a scope of its own that the end of the text is not in.
  private func isOver(_ node: Ast) -> Bool {
    guard Int(node.extent.end) < end else { return false }
    if let command = node as? CommandAst { return command.invocation == .Ampersand && command.elements.first is ScriptBlockExpressionAst }
    return node is FunctionDefinitionAst
  }

  private func entries(of node: Ast) -> [Entry] {
    switch node {
    case let assignment as AssignmentStatementAst: return targets(assignment.left, typeName(of: assignment.right))
    case let parameter as ParameterAst:
      let declared = parameter.attributes.contains { $0 is TypeConstraintAst }
      return [Entry(name: parameter.name.path.name, typeName: declared ? nil : "object")]
    case let loop as ForEachStatementAst: return targets(loop.variable, nil)
    case let data as DataStatementAst: return data.variable.map { [Entry(name: $0, typeName: nil)] } ?? []
    case let redirection as FileRedirectionAst: return redirected(redirection).map { [$0] } ?? []
    case let command as CommandAst: return made(by: command)
    default: return []
    }
  }

  private func targets(_ target: ExpressionAst?, _ typeName: String?) -> [Entry] {
    switch target {
    case let variable as VariableExpressionAst:
      if let scope, !variable.path.userPath.lowercased().hasPrefix(scope + ":") { return [] }
      return !variable.path.isDriveQualified ? [Entry(name: variable.path.name, typeName: typeName)] : []
    case let attributed as AttributedExpressionAst: return targets(attributed.child, typeName)
    case let list as ArrayLiteralAst: return list.elements.flatMap { targets($0, typeName) }
    case let paren as ParenExpressionAst: return targets((paren.pipeline as? PipelineAst)?.pureExpression, typeName)
    default: return []
    }
  }

  /// What a value's own form tells of its type.
  private func typeName(of statement: StatementAst) -> String? {
    let expression = (statement as? PipelineAst)?.pureExpression ?? (statement as? CommandExpressionAst)?.expression
    switch expression {
    case let number as NumberExpressionAst: return number.value?.typeName
    case is StringConstantExpressionAst, is ExpandableStringExpressionAst: return "string"
    case is HashtableAst: return "hashtable"
    case is ScriptBlockExpressionAst: return "scriptblock"
    case is ArrayLiteralAst, is ArrayExpressionAst: return "object[]"
    case let conversion as ConvertExpressionAst: return conversion.type.typeName.fullName
    default: return nil
    }
  }

  /// The classes of what the streams carry.
  static let records: [RedirectionStream: String] = [.Error: "ErrorRecord", .Warning: "WarningRecord", .Verbose: "VerboseRecord", .Debug: "DebugRecord", .Information: "InformationRecord"]

  private func redirected(_ redirection: FileRedirectionAst) -> Entry? {
    let target = parsed.source.text(redirection.location.extent)
    guard target.lowercased().hasPrefix("variable:") else { return nil }
    return Entry(name: String(target.dropFirst(9)), typeName: AssignedVariables.records[redirection.from].map { "System.Management.Automation." + $0 })
  }

  private static let lists: Set<String> = ["outvariable", "ov", "errorvariable", "ev", "warningvariable", "wv", "informationvariable", "iv"]

  /// By -OutVariable and its like, by -PipelineVariable inside the pipeline, and by -Name of Set-Variable and New-Variable.
  private func made(by command: CommandAst) -> [Entry] {
    let name = (command.elements.first as? StringConstantExpressionAst)?.value.lowercased() ?? ""
    let setsVariable = ["set-variable", "new-variable", "sv", "nv"].contains(name)
    var found: [Entry] = []
    for (at, element) in command.elements.enumerated() {
      guard let parameter = element as? CommandParameterAst else { continue }
      let key = parameter.name.lowercased()
      let argument = parameter.argument ?? (at + 1 < command.elements.count ? command.elements[at + 1] : nil)
      guard let text = (argument as? StringConstantExpressionAst)?.value else { continue }
      let target = text.hasPrefix("+") ? String(text.dropFirst()) : text
      // A list that is added to is there already.
      if AssignedVariables.lists.contains(key), target == text {
        found.append(Entry(name: target, typeName: "System.Collections.ArrayList"))
      } else if ["pipelinevariable", "pv"].contains(key), isInPipeline(of: command) {
        found.append(Entry(name: target, typeName: nil))
      } else if setsVariable, key == "name" {
        found.append(Entry(name: target, typeName: nil))
      }
    }
    return found
  }

  /// Whether the end of the text is in the pipeline that a command stands in.
  private func isInPipeline(of command: CommandAst) -> Bool {
    var isInside = false
    parsed.root.walk { node in
      guard let pipeline = node as? PipelineAst, pipeline.elements.contains(where: { $0 === command }) else { return .descend }
      isInside = Int(pipeline.extent.end) >= end
      return .stop
    }
    return isInside
  }
}
