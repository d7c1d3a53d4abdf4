import PowerShellRuntime
import PowerShellSyntax
import TeamsCommands

/// Members of values and types, keys of tables, and values that the place in an expression tells.
extension Completion {
  // MARK: Members

  /// Completes `.name` and `::name` behind an expression at the end of a text.
  func members(_ text: String) -> CompletionResult? {
    var name = String(text.reversed().prefix(while: { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "*" }).reversed())
    if text.dropLast(name.count).hasSuffix(".?") { name = "?" + name }
    // Blanks may stand between the sign and the name.
    let before = String(text.dropLast(name.count)).trimmingTrailingWhitespace
    let isStatic = before.hasSuffix("::")
    guard isStatic || before.hasSuffix("."), isStatic || before.count == text.count - name.count || !endsCommandWord(before) else { return nil }
    var target = String(before.dropLast(isStatic ? 2 : 1))
    // A question mark belongs to a variable's name, unless that is in braces.
    if target.hasSuffix("?"), target.dropLast().last.map({ ")]}'\"".contains($0) }) ?? false { target.removeLast() }
    guard let last = target.last, last.isLetter || last.isNumber || "_)]}'\"@?".contains(last) else { return nil }
    // A star behind a name multiplies: the name before the last is complete, and one before another name ends the member.
    if let star = name.firstIndex(of: "*"), star != name.startIndex {
      if name.index(after: star) != name.endIndex { return CompletionResult(start: 0, length: text.utf16.count, items: []) }
      return members(String(text.dropLast()))
    }
    let parsed = session.parse(SourceText(target), toRun: false)
    let inference = TypeInference(self, parsed)
    guard let node = expression(endingAt: target.utf8.count, in: parsed) else {
      return isStatic ? typeBehind(target, inference).map { result(name, in: text, items(InferredMembers(inference).entries(of: $0, isStatic: true), name)) } : nil
    }
    // What is splatted has no members.
    if (node as? VariableExpressionAst)?.splatted ?? false { return CompletionResult(start: 0, length: text.utf16.count, items: []) }
    // A number's point in a command's argument is a part of the argument.
    if node is NumberExpressionAst, case let words = CommandLine(text).words, words.count > 1, words[0].text.first?.isLetter ?? false { return nil }
    // The name of a member begins with no digit.
    if !isStatic, !(node is NumberExpressionAst), name.first?.isNumber ?? false { return CompletionResult(start: 0, length: text.utf16.count, items: []) }
    // The digits behind a number's point are part of it.
    if node is NumberExpressionAst, !name.isEmpty, name.allSatisfy(\.isNumber) { return nil }
    var entries: [InferredMembers.Entry] = []
    if isStatic {
      let valued = safeValue(of: node, parsed)?.object(as: TypeObject.self).map { [InferredType($0.descriptor)] }
      let types = (node as? TypeExpressionAst).map { inference.named($0.typeName) } ?? typeBehind(target, inference) ?? valued ?? []
      entries = InferredMembers(inference).entries(of: types, isStatic: true)
    } else {
      entries = safeValue(of: node, parsed).map { InferredMembers(inference).entries(of: $0) } ?? []
    }
    if !isStatic, items(entries, name).isEmpty {
      let types = inference.types(of: node)
      let isThis = (node as? VariableExpressionAst).map { CaseFolding.equal($0.path.name, "this") } ?? false
      if types.count != 1 || types[0].type?.fullName != "System.Void" { entries = InferredMembers(inference, inside: isThis ? types.first?.definition : nil).entries(of: types, isStatic: false) }
    }
    let found = items(entries, name)
    // Nothing is found in a text of one word alone: then all of it would be replaced.
    if found.isEmpty, !text.contains(where: \.isWhitespace) { return CompletionResult(start: 0, length: text.utf16.count, items: []) }
    return result(name, in: text, found)
  }

  /// Whether a text ends with a word of a command, such as the dot of `cd ..`.
  private func endsCommandWord(_ text: String) -> Bool {
    text.dropLast().last.map { $0.isWhitespace || $0 == "." } ?? true
  }

  /// The type in brackets that a text ends with, where the text around it does not parse yet.
  private func typeBehind(_ target: String, _ inference: TypeInference) -> [InferredType]? {
    guard let bracketed = bracketed(target) else { return nil }
    // In a command's argument, or behind a value, a bracket opens no type.
    let before = String(bracketed.before).trimmingTrailingWhitespace
    guard before.last.map({ "=,;({|[+-*/!".contains($0) }) ?? true else { return nil }
    let types = inference.named(bracketed.name)
    return types.isEmpty ? nil : types
  }

  /// The name in brackets that a text ends with, and what stands before the bracket.
  func bracketed(_ text: some StringProtocol) -> (before: Substring, name: String)? {
    let text = Substring(text)
    guard text.hasSuffix("]"), let open = text.lastIndex(of: "[") else { return nil }
    return (text[..<open], String(text[text.index(after: open)...].dropLast()))
  }

  /// The largest primary expression that ends at an offset.
  func expression(endingAt end: Int, in parsed: ParseResult) -> ExpressionAst? {
    var found: ExpressionAst?
    parsed.root.walk { node in
      guard Int(node.extent.end) == end, found == nil, let expression = node as? ExpressionAst, isPrimary(expression, parsed.source) else { return .descend }
      found = expression
      return .stop
    }
    return found
  }

  private func isPrimary(_ node: ExpressionAst, _ source: SourceText) -> Bool {
    switch node {
    // What is not closed yet is not what the text ends with: something inside of it is.
    case is InvokeMemberExpressionAst: [")", "}"].contains(where: source.text(node.extent).hasSuffix)
    case is ParenExpressionAst, is ArrayExpressionAst, is SubExpressionAst: source.text(node.extent).hasSuffix(")")
    case is ScriptBlockExpressionAst, is HashtableAst: source.text(node.extent).hasSuffix("}")
    case is IndexExpressionAst: source.text(node.extent).hasSuffix("]")
    case is VariableExpressionAst, is NumberExpressionAst, is MemberExpressionAst, is TypeExpressionAst, is ExpandableStringExpressionAst: true
    case let text as StringConstantExpressionAst: text.type != .BareWord
    default: false
    }
  }

  /// The value of an expression that has no effect, where it has one already: nil of what the text itself has yet to assign.
  func safeValue(of node: ExpressionAst, _ parsed: ParseResult) -> Value? {
    guard SafeExpression.isSafe(node) else { return nil }
    // What `$_` is where the text is completed says nothing of what it will be.
    if let variable = node as? VariableExpressionAst, variable.path.name == "_" || CaseFolding.equal(variable.path.name, "PSItem") { return nil }
    // A collection is wanted whole, not its elements.
    return (try? session.evaluateQuietly(", (\(parsed.source.text(node.extent)))")).flatMap { $0.isNull ? nil : $0 }
  }

  /// The types of what the command gives that a text ends with.
  func types(behind text: String) -> (inference: TypeInference, types: [InferredType]) {
    let text = text.trimmingTrailingWhitespace
    let inference = TypeInference(self, session.parse(SourceText(text), toRun: false))
    var last: CommandBaseAst?
    inference.parsed.root.walk { node in
      guard last == nil, let command = node as? CommandBaseAst, Int(command.extent.end) == text.utf8.count else { return .descend }
      last = command
      return .stop
    }
    return (inference, inference.types(of: last))
  }

  /// A type or an enum that a text defines.
  func definition(_ name: String, _ parsed: ParseResult) -> TypeDefinitionAst? {
    var found: TypeDefinitionAst?
    parsed.root.walk { node in
      if let type = node as? TypeDefinitionAst, CaseFolding.equal(type.name, name) { found = type }
      return .descend
    }
    return found
  }

  /// The command that a name comes to, behind an alias too.
  func command(named name: String) -> CommandInfo? {
    let found = session.findCommand(name)
    return (found as? AliasInfo).flatMap { session.findCommand($0.definition) } ?? found
  }

  /// Properties and methods whose names begin with what is typed.
  private func items(_ entries: [InferredMembers.Entry], _ name: String) -> [CompletionItem] {
    let pattern = Wildcard(name + "*")
    return entries.filter { pattern.matches($0.name) }.map { entry in
      // The overloads of a method, one in a line.
      let tip = entry.definition?.replacing("), ", with: ")\n")
      if entry.isMethod { return CompletionItem(.Method, entry.name + "(", list: entry.name, tip: tip) }
      return CompletionItem(.Property, Completion.member(entry.name), list: entry.isKey ? nil : entry.name, tip: tip)
    }
  }

  /// A member's name as it is written behind a dot.
  private static func member(_ name: String) -> String {
    name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } ? CompletionWord("").quoted(name) : "'" + name.replacing("'", with: "''") + "'"
  }
}

extension Substring {
  var trimmingSpaces: String { String(drop { $0 == " " || $0 == "\t" }) }
}
