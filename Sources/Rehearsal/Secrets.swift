import PowerShellSyntax

/// Whether a line has a secret in it, which must not be kept: PSReadLine's rule, read off the tree.
public enum Secrets {
  private static let words = ["password", "passwd", "pwd", "asplaintext", "token", "apikey", "secret", "authorization"]

  public static func areIn(_ text: String) -> Bool {
    let lowered = text.lowercased()
    guard words.contains(where: lowered.contains) else { return false }
    var found = false
    _ = Parser.parse(text).root.walk { node in
      switch node {
      case let assignment as AssignmentStatementAst:
        // $password = 'x' is one; $password = Read-Host is not.
        if let variable = assignment.left as? VariableExpressionAst, isNamed(variable.path.name),
          !((assignment.right as? PipelineAst)?.elements.first is CommandAst)
        {
          found = true
        }
      case let command as CommandAst:
        for (at, element) in command.elements.enumerated() {
          guard let parameter = element as? CommandParameterAst, isNamed(parameter.name) else { continue }
          let value = parameter.argument ?? (at + 1 < command.elements.count ? command.elements[at + 1] as? ExpressionAst : nil)
          if parameter.name.lowercased() == "asplaintext" || (value != nil && !(value is VariableExpressionAst) && !(value is ParenExpressionAst)) { found = true }
        }
      case let table as HashtableAst:
        if table.pairs.contains(where: { key, _ in isNamed((key as? StringConstantExpressionAst)?.value ?? "") }) { found = true }
      default: break
      }
      return .descend
    }
    return found
  }

  private static func isNamed(_ name: String) -> Bool { words.contains { name.lowercased().contains($0) } }
}
