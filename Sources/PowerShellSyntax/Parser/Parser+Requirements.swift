/// `#requires` comments, whose words are read as a command's (Tokenizer.GetScriptRequirements).
extension Parser {
  /// Reads the script's `#requires` comments into its requirements.
  func readRequirements(_ root: ScriptBlockAst) {
    guard !tokenizer.requires.isEmpty else { return }
    var requirements = ScriptRequirements()
    // What stands inside the comment is no token of the script.
    let saved = tokenizer.saved
    defer { tokenizer.saved = saved }
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
    let elements = command.elements
    if (elements.first as? StringConstantExpressionAst)?.value.lowercased() != "requires" { report(command.extent, .ScriptRequiresInvalidFormat) }
    var index = 1
    while index < elements.count {
      let element = elements[index]
      index += 1
      guard let parameter = element as? CommandParameterAst else {
        report(element.extent, .ScriptRequiresInvalidFormat)
        continue
      }
      // Whatever stands behind a parameter is its argument.
      var argument: Ast? = parameter.argument
      if argument == nil, index < elements.count {
        argument = elements[index]
        index += 1
      }
      apply(parameter, argument, to: &requirements)
    }
  }

  private func apply(_ parameter: CommandParameterAst, _ argument: Ast?, to requirements: inout ScriptRequirements) {
    let name = parameter.name.lowercased()
    if "runasadministrator".hasPrefix(name) {
      requirements.needsElevation = true
      if argument != nil { report(parameter.extent, .ParameterCannotHaveArgument, parameter.name) }
      return
    }
    guard let argument else { return report(parameter.extent, .ParameterRequiresArgument, parameter.name) }
    guard ConstantExpression(place: .requires, types: TypeChecker()).holds(argument) else {
      return report(argument.extent, .RequiresArgumentMustBeConstant)
    }
    let elements: [Ast] = (argument as? ArrayLiteralAst)?.elements ?? [argument]
    let values = elements.map(constantText)
    if "shellid".hasPrefix(name) || "pssnapin".hasPrefix(name) || "assembly".hasPrefix(name) && !"version".hasPrefix(name) {
      return
    } else if "psedition".hasPrefix(name) {
      if !requirements.editions.isEmpty { return report(parameter.extent, .ParameterAlreadyBound, "", "psedition") }
      requirements.editions = values
      for value in values where !["core", "desktop"].contains(value.lowercased()) { report(argument.extent, .RequiresPSEditionInvalid, "psedition") }
    } else if "version".hasPrefix(name) {
      applyVersion(parameter, argument, to: &requirements)
    } else if "modules".hasPrefix(name) {
      for element in elements {
        switch module(element) {
        case .success(let module): requirements.modules.append(module)
        case .failure(let fault):
          return report(
            argument.extent, .RequiresModuleInvalid,
            "Cannot convert value \"System.Collections.Hashtable\" to type \"Microsoft.PowerShell.Commands.ModuleSpecification\". Error: \"\(fault.message)\"")
        }
      }
    } else {
      report(parameter.extent, .ScriptRequiresInvalidFormat)
    }
  }

  private func applyVersion(_ parameter: CommandParameterAst, _ argument: Ast, to requirements: inout ScriptRequirements) {
    let text = (argument as? StringConstantExpressionAst)?.value ?? source.text(argument.extent)
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int32($0) }
    guard (1...4).contains(parts.count), !parts.contains(where: { $0.map { $0 < 0 } ?? true }) else { return report(argument.extent, .RequiresVersionInvalid) }
    if let known = requirements.version, Parser.version(known) != Parser.version(text) {
      return report(parameter.extent, .ParameterAlreadyBound, "", "version")
    }
    requirements.version = text
  }

  /// The numbers of a version; one alone has a zero behind it.
  private static func version(_ text: String) -> [Int] {
    let parts = text.split(separator: ".").compactMap { Int($0) }
    return parts.count == 1 ? parts + [0] : parts
  }

  private func constantText(_ node: Ast) -> String { (node as? StringConstantExpressionAst)?.value ?? source.text(node.extent) }

  /// A module by its name, or by a table with its name and a version.
  private func module(_ element: Ast) -> Result<ScriptRequirements.Module, ModuleSpecification.Fault> {
    (element as? HashtableAst).map(ModuleSpecification.read) ?? .success(ScriptRequirements.Module(name: constantText(element)))
  }
}
