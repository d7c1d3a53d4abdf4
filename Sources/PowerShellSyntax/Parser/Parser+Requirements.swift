/// `#requires` comments, whose words are read as a command's.
extension Parser {
  /// Reads the script's `#requires` comments into its requirements.
  func readRequirements(_ root: ScriptBlockAst) {
    guard !tokenizer.requires.isEmpty else { return }
    var requirements = ScriptRequirements()
    for comment in tokenizer.requires {
      let inner = Extent(Int(comment.start) + 1, Int(comment.end))
      let bytes = Array(source.bytes[Int(inner.start)..<Int(inner.end)])
      ungot = nil
      tokenizer.mode = .command
      let command = tokenizer.nestedScan(Token(.Unknown, inner), UnscannedSubexpression(bytes, skipped: [])) {
        self.command()
      }
      ungot = nil
      if let command { read(command, into: &requirements) }
    }
    root.requirements = requirements
  }

  private func read(_ command: CommandAst, into requirements: inout ScriptRequirements) {
    var index = 1
    let elements = command.elements
    while index < elements.count {
      guard let parameter = elements[index] as? CommandParameterAst else {
        report(elements[index].extent, .ScriptRequiresInvalidFormat)
        return
      }
      index += 1
      var argument: ExpressionAst? = parameter.argument
      if argument == nil, index < elements.count, let next = elements[index] as? ExpressionAst {
        argument = next
        index += 1
      }
      apply(parameter, argument, to: &requirements)
    }
  }

  private func apply(
    _ parameter: CommandParameterAst, _ argument: ExpressionAst?, to requirements: inout ScriptRequirements
  ) {
    let name = parameter.name.lowercased()
    if "runasadministrator".hasPrefix(name) {
      requirements.needsElevation = true
      if argument != nil { report(parameter.extent, .ParameterCannotHaveArgument, parameter.name) }
      return
    }
    guard let argument else {
      report(parameter.extent, .ParameterRequiresArgument, parameter.name)
      return
    }
    let elements = (argument as? ArrayLiteralAst)?.elements ?? [argument]
    let values = elements.map { ($0 as? StringConstantExpressionAst)?.value ?? source.text($0.extent) }
    if "version".hasPrefix(name) {
      requirements.version = values.first
      if let value = values.first, value.split(separator: ".", omittingEmptySubsequences: false).contains(where: { Int($0) == nil }) {
        report(argument.extent, .ScriptRequiresInvalidFormat)
      }
    } else if "modules".hasPrefix(name) {
      requirements.modules += zip(elements, values).map { element, value in
        guard let table = element as? HashtableAst else { return ScriptRequirements.Module(name: value) }
        func text(_ key: String) -> String? {
          let found = table.pairs.first { ($0.key as? StringConstantExpressionAst)?.value.lowercased() == key }?.value
          guard let expression = (found as? PipelineAst)?.pureExpression else { return nil }
          return (expression as? StringConstantExpressionAst)?.value ?? source.text(expression.extent)
        }
        return ScriptRequirements.Module(
          name: text("modulename") ?? value, minimum: text("moduleversion"), required: text("requiredversion"), maximum: text("maximumversion"), guid: text("guid"))
      }
    } else if "psedition".hasPrefix(name) {
      requirements.editions += values
      for (element, value) in zip(elements, values) where !["core", "desktop"].contains(value.lowercased()) {
        report(element.extent, .RequiresPSEditionInvalid, name)
      }
    } else if !"psSnapin".lowercased().hasPrefix(name) && !"shellid".hasPrefix(name) && !"assembly".hasPrefix(name) {
      report(parameter.extent, .ScriptRequiresInvalidFormat)
    }
  }
}
