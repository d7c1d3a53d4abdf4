import PowerShellRuntime
import PowerShellSyntax

/// What can stand behind an equals sign: the values that the target's attributes, type or present value allow.
extension Completion {
  private static let preferences: [String: String] = [
    "erroractionpreference": "System.Management.Automation.ActionPreference", "warningpreference": "System.Management.Automation.ActionPreference",
    "verbosepreference": "System.Management.Automation.ActionPreference", "debugpreference": "System.Management.Automation.ActionPreference",
    "informationpreference": "System.Management.Automation.ActionPreference", "progresspreference": "System.Management.Automation.ActionPreference",
    "confirmpreference": "System.Management.Automation.ConfirmImpact", "errorview": "System.Management.Automation.ErrorView",
  ]

  func assignedValue(_ text: String, _ line: CommandLine) -> CompletionResult? {
    // A bare word is a command, and no value.
    guard line.finished.isEmpty, !(line.word.text.first?.isLetter ?? false), let equals = text.lastIndex(of: "="), text[text.index(after: equals)...].trimmingSpaces == line.word.text else { return nil }
    let parsed = session.parse(SourceText(String(text[...equals])), toRun: false)
    var assignment: AssignmentStatementAst?
    parsed.root.walk { node in
      if let found = node as? AssignmentStatementAst { assignment = found }
      return .descend
    }
    guard let assignment, let allowed = allowedValues(assignment.left, parsed) else { return nil }
    // No value begins with `+=` and its like, the sign that stands at the cursor then (CompletionAnalysis.GetMatchedResults).
    guard assignment.kind == .Equals else { return Completion.nowhere }
    return result(line.word.text, in: text, allowed.items(CompletionWord(line.word.text), typed: line.word.text))
  }

  /// The values that a target may have.
  private struct AllowedValues {
    let values: [String]
    /// Those of enumerations are written in quotes, and those of sets where the target's type is text.
    var areTexts = true
    /// The values of an enumeration that the text itself defines are properties.
    var kind = CompletionItem.Kind.Text

    func items(_ word: CompletionWord, typed: String) -> [CompletionItem] {
      guard areTexts else { return values.filter { $0.lowercased().hasPrefix(typed.lowercased()) }.map { CompletionItem(.Text, $0) } }
      let quote = String(word.quote ?? "'")
      return values.filter(word.matches).map { CompletionItem(kind, quote + $0 + quote, list: kind == .Property ? $0 : nil) }
    }
  }

  /// The values of a target in their order; nil where anything may be assigned.
  private func allowedValues(_ target: ExpressionAst, isText: Bool = false, _ parsed: ParseResult) -> AllowedValues? {
    func ordered(_ names: [String]) -> [String] { names.sorted { $0.lowercased() < $1.lowercased() } }
    func names(of type: TypeDescriptor?) -> AllowedValues? { type?.enumeration.map { AllowedValues(values: ordered($0.names.map(\.name))) } }
    func names(of definition: TypeDefinitionAst) -> AllowedValues? {
      guard definition.isEnum else { return nil }
      return AllowedValues(values: ordered(definition.members.compactMap { ($0 as? PropertyMemberAst)?.name }), kind: .Property)
    }
    switch target {
    case let attributed as ConvertExpressionAst:
      let name = attributed.type.typeName.fullName
      if let own = definition(name, parsed), own.isEnum { return names(of: own) }
      let type = session.types.type(named: name)
      return names(of: type) ?? allowedValues(attributed.child, isText: isText || type === TypeDescriptor.string, parsed)
    case let attributed as AttributedExpressionAst:
      if let attribute = attributed.attribute as? AttributeAst, ["validateset", "validatesetattribute"].contains(attribute.typeName.name.lowercased()) {
        let values = attribute.positionalArguments.compactMap { ($0 as? StringConstantExpressionAst)?.value }
        var child: ExpressionAst = attributed.child
        var isText = isText
        while let inner = child as? AttributedExpressionAst {
          if let converted = inner as? ConvertExpressionAst, session.types.type(named: converted.type.typeName.fullName) === TypeDescriptor.string { isText = true }
          child = inner.child
        }
        let written = attribute.positionalArguments.map { parsed.source.text($0.extent) }
        return AllowedValues(values: values.isEmpty ? written : ordered(values), areTexts: isText)
      }
      return allowedValues(attributed.child, isText: isText, parsed)
    case let variable as VariableExpressionAst:
      let name = variable.path.name
      if let allowed = session.allowedValues(ofVariable: name) { return AllowedValues(values: allowed.values, areTexts: allowed.areTexts) }
      if let type = Completion.preferences[name.lowercased()] { return names(of: session.types.type(named: type)) }
      return names(of: declaredType(ofVariable: name, parsed) ?? safeValue(of: variable, parsed)?.type)
    case is MemberExpressionAst:
      if let known = names(of: safeValue(of: target, parsed)?.type) { return known }
      return TypeInference(self, parsed).types(of: target).lazy.compactMap { $0.definition.map(names) ?? names(of: $0.type) }.first
    default: return nil
    }
  }
}
