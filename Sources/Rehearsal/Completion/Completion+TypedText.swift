import PowerShellRuntime
import PowerShellSyntax

/// What the typed text itself tells: the declared types of its variables, and its functions.
extension Completion {
  /// The type that a text declares a variable with.
  func declaredType(ofVariable name: String, _ parsed: ParseResult) -> TypeDescriptor? {
    if CaseFolding.equal(name, "PSCmdlet") { return FunctionCmdletObject.ownType }
    var found: TypeDescriptor?
    parsed.root.walk { inner in
      switch inner {
      case let parameter as ParameterAst where CaseFolding.equal(parameter.name.path.name, name):
        let declared = parameter.attributes.compactMap { ($0 as? TypeConstraintAst)?.typeName.fullName }.last
        found = declared.flatMap { session.types.type(named: $0) }
      case let assignment as AssignmentStatementAst:
        guard let converted = assignment.left as? ConvertExpressionAst, CaseFolding.equal((converted.child as? VariableExpressionAst)?.path.name ?? "", name) else { break }
        found = session.types.type(named: converted.type.typeName.fullName)
      default: break
      }
      return .descend
    }
    return found
  }

  // MARK: Functions of the text

  /// The functions that a text defines, by their names.
  func definedFunctions(in text: String) -> [String: String] {
    guard text.lowercased().contains("function") || text.lowercased().contains("filter") else { return [:] }
    let parsed = session.parse(SourceText(text), toRun: false)
    var found: [String: String] = [:]
    parsed.root.walk { node in
      if let function = node as? FunctionDefinitionAst { found[function.name] = parsed.source.text(function.extent) }
      return .descend
    }
    return found
  }

  /// A function that the text defines, or what an alias that it sets stands for.
  func definedCommand(_ name: String, in text: String) -> CommandInfo? {
    if let definition = definedFunctions(in: text).first(where: { CaseFolding.equal($0.key, name) }) {
      let isWhole = definition.value.hasSuffix("}")
      let made = try? session.evaluateQuietly("& { \(definition.value)\(isWhole ? "" : " }"); Get-Command '\(definition.key.replacing("'", with: "''"))' }")
      return made?.object(as: CommandInfo.self)
    }
    let words = text.split(whereSeparator: { " \t\n;".contains($0) }).map(String.init)
    for at in words.indices.dropLast(2) where ["set-alias", "sal", "new-alias", "nal"].contains(words[at].lowercased()) && CaseFolding.equal(words[at + 1], name) {
      return session.findCommand(words[at + 2])
    }
    return nil
  }
}
