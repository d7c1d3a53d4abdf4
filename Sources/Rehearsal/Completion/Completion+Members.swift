import PowerShellRuntime
import PowerShellSyntax
import TeamsCommands

/// Members of values and types, keys of tables, and values that the place in an expression tells.
extension Completion {
  // MARK: Members

  /// Completes `.name` and `::name` behind an expression at the end of a text.
  func members(_ text: String) -> CompletionResult? {
    let name = String(text.reversed().prefix(while: { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "*" }).reversed())
    // Blanks may stand between the sign and the name.
    let before = String(text.dropLast(name.count)).trimmingTrailingWhitespace
    let isStatic = before.hasSuffix("::")
    guard isStatic || before.hasSuffix("."), isStatic || before.count == text.count - name.count || !endsCommandWord(before) else { return nil }
    var target = String(before.dropLast(isStatic ? 2 : 1))
    // A question mark belongs to a variable's name, unless that is in braces.
    if target.hasSuffix("?"), target.dropLast().last.map({ ")]}'\"".contains($0) }) ?? false { target.removeLast() }
    guard let last = target.last, last.isLetter || last.isNumber || "_)]}'\"@?".contains(last) else { return nil }
    let parsed = session.parse(SourceText(target), toRun: false)
    guard let (node, item) = expression(endingAt: target.utf8.count, in: parsed) else {
      return isStatic ? typeBehind(target, parsed).map { result(name, in: text, $0(name)) } : nil
    }
    var items: [CompletionItem] = []
    if let own = membersOfDefinition(node, isStatic: isStatic, parsed) {
      items = memberItems(own.properties, own.methods, name)
    } else if isStatic {
      guard let type = type(of: node) else { return typeBehind(target, parsed).map { result(name, in: text, $0(name)) } }
      items = staticMembers(type, name)
    } else if let value = value(of: node, parsed, item) {
      items = instanceMembers(value, name)
    } else if let value = valueByTypedText(node, parsed) {
      items = instanceMembers(value, name)
    } else if let type = ownType(of: node) ?? declaredType(of: node, parsed) ?? outputType(of: node, parsed, item) {
      items = typeMembers(type, name)
    }
    if items.isEmpty { return CompletionResult(start: 0, length: text.utf16.count, items: []) }
    return result(name, in: text, items)
  }

  /// The type that an expression's form alone tells.
  private func ownType(of node: ExpressionAst) -> TypeDescriptor? {
    switch node {
    case is HashtableAst: return .hashtable
    case is ScriptBlockExpressionAst: return .scriptBlock
    case let paren as ParenExpressionAst:
      let inner = (paren.pipeline as? PipelineAst)?.pureExpression
      if let unary = inner as? UnaryExpressionAst, [.PlusPlus, .MinusMinus, .PostfixPlusPlus, .PostfixMinusMinus].contains(unary.kind) { return .int }
      return inner.flatMap(ownType)
    default: return nil
    }
  }

  /// Whether a text ends with a word of a command, such as the dot of `cd ..`.
  private func endsCommandWord(_ text: String) -> Bool {
    text.dropLast().last.map { $0.isWhitespace || $0 == "." } ?? true
  }

  /// The static members of the type in brackets that a text ends with, where the text around it does not parse yet.
  private func typeBehind(_ target: String, _ parsed: ParseResult) -> ((String) -> [CompletionItem])? {
    guard let bracketed = bracketed(target) else { return nil }
    // In a command's argument, or behind a value, a bracket opens no type.
    let before = String(bracketed.before).trimmingTrailingWhitespace
    guard before.last.map({ "=,;({|[+-*/!".contains($0) }) ?? true else { return nil }
    if let own = definition(bracketed.name, parsed) {
      let node = membersOf(own, isStatic: true, hidesHidden: true)
      return { memberItems(node.properties, node.methods, $0) }
    }
    return session.types.type(named: bracketed.name).map { type in { staticMembers(type, $0) } }
  }

  /// The name in brackets that a text ends with, and what stands before the bracket.
  func bracketed(_ text: some StringProtocol) -> (before: Substring, name: String)? {
    let text = Substring(text)
    guard text.hasSuffix("]"), let open = text.lastIndex(of: "[") else { return nil }
    return (text[..<open], String(text[text.index(after: open)...].dropLast()))
  }

  /// The largest primary expression that ends at an offset, and the script block whose `$_` it may mean.
  func expression(endingAt end: Int, in parsed: ParseResult) -> (ExpressionAst, ScriptBlockExpressionAst?)? {
    var found: ExpressionAst?
    var block: ScriptBlockExpressionAst?
    parsed.root.walk { node in
      if let inner = node as? ScriptBlockExpressionAst, Int(inner.extent.end) >= end { block = inner }
      guard Int(node.extent.end) == end, found == nil, let expression = node as? ExpressionAst, isPrimary(expression, parsed.source) else { return .descend }
      found = expression
      return .stop
    }
    return found.map { ($0, block) }
  }

  private func isPrimary(_ node: ExpressionAst, _ source: SourceText) -> Bool {
    switch node {
    case is VariableExpressionAst, is MemberExpressionAst, is IndexExpressionAst, is ParenExpressionAst, is TypeExpressionAst, is ArrayExpressionAst,
      is SubExpressionAst, is HashtableAst, is ExpandableStringExpressionAst: true
    case is ScriptBlockExpressionAst: source.text(node.extent).hasSuffix("}")
    case let text as StringConstantExpressionAst: text.type != .BareWord
    default: false
    }
  }

  private func type(of node: ExpressionAst) -> TypeDescriptor? {
    if let literal = node as? TypeExpressionAst { return session.types.type(named: literal.typeName.fullName) }
    return nil
  }

  /// The value of an expression that can be evaluated without any effect; of `$_`, the first object that its pipeline gives.
  func value(of node: ExpressionAst, _ parsed: ParseResult, _ block: ScriptBlockExpressionAst?) -> Value? {
    guard isHarmless(node) else { return nil }
    let text = parsed.source.text(node.extent)
    if ["$_", "$psitem"].contains(where: text.lowercased().hasPrefix), let block, let input = pipelineInput(of: block, parsed) {
      return try? session.evaluateQuietly(input + " | Select-Object -First 1 | ForEach-Object { \(text) }")
    }
    // What `$_` is where the text is completed says nothing of what it will be in a block.
    if block != nil, let variable = node as? VariableExpressionAst, Completion.isPipelineVariable(variable.path.name) { return nil }
    // A collection is wanted whole, not its elements.
    return (try? session.evaluateQuietly(", (\(text))")).flatMap { $0.isNull ? nil : $0 }
  }

  // MARK: Declared types

  /// The type that the command behind an expression says it gives: `(Get-Thing)`, `$_` behind it, or a variable that was given it.
  private func outputType(of node: ExpressionAst, _ parsed: ParseResult, _ block: ScriptBlockExpressionAst?) -> TypeDescriptor? {
    if let paren = node as? ParenExpressionAst { return outputType(of: paren.pipeline, parsed) }
    guard let variable = node as? VariableExpressionAst else { return nil }
    let name = variable.path.name
    if Completion.isPipelineVariable(name) {
      if let block, let input = pipelineInput(of: block, parsed, harmless: false) { return outputType(ofPipeline: input, in: parsed) }
      return isInCatch(node, parsed) ? .errorRecord : nil
    }
    var found: TypeDescriptor?
    parsed.root.walk { inner in
      if let assignment = inner as? AssignmentStatementAst, let target = assignment.left as? VariableExpressionAst, CaseFolding.equal(target.path.name, name) {
        let given = ((assignment.right as? PipelineAst)?.pureExpression ?? (assignment.right as? CommandExpressionAst)?.expression) as? VariableExpressionAst
        let isError = given.map { Completion.isPipelineVariable($0.path.name) && isInCatch($0, parsed) } ?? false
        found = isError ? .errorRecord : outputType(of: assignment.right, parsed)
      }
      return .descend
    }
    return found
  }

  private static func isPipelineVariable(_ name: String) -> Bool { name == "_" || CaseFolding.equal(name, "PSItem") }

  /// Whether an expression stands in a catch block, where `$_` is the error.
  private func isInCatch(_ node: Ast, _ parsed: ParseResult) -> Bool {
    var isInside = false
    parsed.root.walk { inner in
      if inner is CatchClauseAst, inner.extent.start <= node.extent.start, inner.extent.end >= node.extent.end { isInside = true }
      return .descend
    }
    return isInside
  }

  private func outputType(of statement: StatementAst, _ parsed: ParseResult) -> TypeDescriptor? {
    for element in ((statement as? PipelineAst)?.elements ?? []).reversed() {
      guard let command = element as? CommandAst, let name = (command.elements.first as? StringConstantExpressionAst)?.value else { return nil }
      if let type = outputType(ofFunction: name, parsed) { return type }
      guard let info = self.command(named: name) else { return nil }
      // What only chooses and orders gives what it gets.
      if ["Where-Object", "Sort-Object"].contains(info.name) { continue }
      return info.metadata.outputTypes.first.flatMap { session.types.type(named: $0) } ?? documentedType(of: info)
    }
    return nil
  }

  /// What a function of the text says in `[OutputType()]`.
  private func outputType(ofFunction name: String, _ parsed: ParseResult) -> TypeDescriptor? {
    var found: TypeDescriptor?
    parsed.root.walk { node in
      guard let function = node as? FunctionDefinitionAst, CaseFolding.equal(function.name, name) else { return .descend }
      let attribute = function.body.paramBlock?.attributes.first { CaseFolding.equal($0.typeName.name, "OutputType") }
      for argument in attribute?.positionalArguments ?? [] where found == nil {
        let written = (argument as? TypeExpressionAst)?.typeName.fullName ?? (argument as? StringConstantExpressionAst)?.value
        found = written.flatMap { session.types.type(named: $0) }
      }
      return .stop
    }
    return found
  }

  /// A type of the properties that the documentation tells of a cmdlet's objects.
  private func documentedType(of info: CommandInfo) -> TypeDescriptor? {
    let names = info is CmdletInfo ? DocumentedOutput.properties(of: info.name) : []
    guard !names.isEmpty else { return nil }
    let type = TypeDescriptor(info.name, base: .object)
    for name in names { MemberBuilder(type).property(name) { _, _ in .null } }
    return type
  }

  /// - Parameter parsed: the text around the pipeline, whose functions it may call.
  func outputType(ofPipeline text: String, in parsed: ParseResult? = nil) -> TypeDescriptor? {
    let own = session.parse(SourceText(text), toRun: false)
    var found: TypeDescriptor?
    own.root.walk { node in
      guard let pipeline = node as? PipelineAst else { return .descend }
      found = outputType(of: pipeline, parsed ?? own)
      return .stop
    }
    return found
  }

  private func typeMembers(_ type: TypeDescriptor, _ name: String) -> [CompletionItem] {
    let all = session.members(ofType: type)
    func matching(methods: Bool) -> [String] {
      sorted(Set(all.filter { $0.isMethod == methods && !$0.isHidden }.map(\.name)))
    }
    return memberItems(sorted(Set(matching(methods: false) + NetPropertyOrder.names(of: type))), matching(methods: true), name, all)
  }

  /// The text of what stands in front of the command that a script block belongs to.
  private func pipelineInput(of block: ScriptBlockExpressionAst, _ parsed: ParseResult, harmless: Bool = true) -> String? {
    var input: String?
    parsed.root.walk { node in
      guard let pipeline = node as? PipelineAst,
        let at = pipeline.elements.firstIndex(where: { ($0 as? CommandAst)?.elements.contains { $0 === block } ?? false }), at > 0,
        !harmless || pipeline.elements[..<at].allSatisfy(isHarmless)
      else { return .descend }
      input = parsed.source.text(Int(pipeline.elements[0].extent.start), Int(pipeline.elements[at - 1].extent.end))
      return .stop
    }
    return input
  }

  /// The names of the properties of what a pipeline gives.
  ///
  /// - Parameters:
  ///   - withMethods: whether the names of methods are wanted as well, behind them.
  ///   - withOwn: whether what PowerShell gives everything is named too, where the pipeline's first object is known and not its type alone.
  func memberNames(ofPipeline input: String, withMethods: Bool, withOwn: Bool) -> [String] {
    let parsed = session.parse(SourceText(input), toRun: false)
    guard parsed.errors.isEmpty else { return [] }
    let types = isHarmless(parsed.root) ? lastOutputTypes(parsed) : outputType(ofPipeline: input).map { [$0] }
    if let types {
      let members = types.flatMap { session.members(ofType: $0) }.filter { !$0.isHidden }
      let properties = members.filter { !$0.isMethod && $0.kind != .MemberSet && $0.kind != .PropertySet }.map(\.name) + types.flatMap { NetPropertyOrder.names(of: $0) }
      return sorted(Set(properties)) + (withMethods ? sorted(Set(members.filter(\.isMethod).map(\.name))) : [])
    }
    guard isHarmless(parsed.root), let value = try? session.evaluateQuietly(input + " | Select-Object -First 1"), !value.isNull else { return [] }
    let own = withOwn && !withMethods ? ["BaseObject", "ImmediateBaseObject", "Members", "Methods", "Properties", "TypeNames"] : []
    let properties = sorted(Set(((try? session.properties(of: value)) ?? []).map(\.name) + own))
    guard withMethods, let members = try? session.members(of: value, hidden: false) else { return properties }
    return properties + sorted(Set(members.filter(\.isMethod).map(\.name)))
  }

  /// The command that a name comes to, behind an alias too.
  private func command(named name: String) -> CommandInfo? {
    let found = session.findCommand(name)
    return (found as? AliasInfo).flatMap { session.findCommand($0.definition) } ?? found
  }

  /// All types that the last command of a pipeline says it gives; nil where it says nothing, or that it gives anything.
  private func lastOutputTypes(_ parsed: ParseResult) -> [TypeDescriptor]? {
    guard let last = (parsed.root.endBlock?.statements.last as? PipelineAst)?.elements.last as? CommandAst,
      let name = (last.elements.first as? StringConstantExpressionAst)?.value, let info = command(named: name)
    else { return nil }
    let types = info.metadata.outputTypes.map { session.types.type(named: $0) }
    let anything: [TypeDescriptor] = [.object, .psObject, .customObject]
    guard !types.isEmpty, types.allSatisfy({ type in type != nil && !anything.contains { $0 === type } }) else { return nil }
    return types.compactMap { $0 }
  }

  private static let harmlessCommands: Set<String> = [
    "get-date", "foreach-object", "where-object", "select-object", "sort-object", "get-variable", "get-random", "%", "?", "get-command", "get-member",
    "new-object", "get-culture", "get-location", "get-childitem", "get-item", "convertfrom-json", "measure-object", "group-object",
  ]

  /// Whether evaluating a tree changes nothing: no assignments, and only commands that are known to look.
  func isHarmless(_ node: Ast) -> Bool {
    node.walk { inner in
      switch inner {
      case is AssignmentStatementAst, is FileRedirectionAst, is FunctionDefinitionAst, is LoopStatementAst: return .stop
      case let command as CommandAst:
        let name = (command.elements.first as? StringConstantExpressionAst)?.value.lowercased() ?? ""
        return Completion.harmlessCommands.contains(name) ? .descend : .stop
      case let unary as UnaryExpressionAst:
        return [.PlusPlus, .MinusMinus, .PostfixPlusPlus, .PostfixMinusMinus].contains(unary.kind) ? .stop : .descend
      default: return .descend
      }
    }
  }

  private static let conversions = [
    "ToBoolean", "ToByte", "ToChar", "ToDateTime", "ToDecimal", "ToDouble", "ToInt16", "ToInt32", "ToInt64", "ToSByte", "ToSingle", "ToType", "ToUInt16",
    "ToUInt32", "ToUInt64",
  ]

  private func instanceMembers(_ value: Value, _ name: String) -> [CompletionItem] {
    let all = (try? session.members(of: value, hidden: false)) ?? []
    var methods = Set(all.filter(\.isMethod).map(\.name))
    switch value.base {
    case .string, .char, .bool: methods.formUnion(Completion.conversions)
    default: if session.isNumber(value) { methods.formUnion(Completion.conversions) }
    }
    var listed = sorted(methods)
    if session.isList(value) { listed = (listed + ["ForEach", "Where"]).sorted { $0.lowercased() < $1.lowercased() } }
    // A property with parameters comes behind the methods.
    if listed.contains("Item") { listed = listed.filter { $0 != "Item" } + ["Item"] }
    var properties = Set(all.filter { !$0.isMethod && $0.kind != .MemberSet && $0.kind != .PropertySet }.map(\.name))
    if session.isList(value) { properties.formUnion(value.object is ArrayObject ? ["Count", "Length"] : ["Count"]) }
    let keys = value.object(as: DictionaryObject.self)?.keys.map(\.text) ?? []
    return memberItems(sorted(properties), listed, name, all) + keys.filter { $0.lowercased().hasPrefix(name.lowercased()) }.map { CompletionItem(.Property, Completion.member($0)) }
  }

  private func staticMembers(_ type: TypeDescriptor, _ name: String) -> [CompletionItem] {
    type.loadStatics()
    var properties = Set(type.enumeration?.names.map(\.name) ?? [])
    var methods: Set<String> = ["Equals", "ReferenceEquals"]
    // Enumerations have no constructors, and what is static as a whole has none either.
    if type.isEnum { methods.formUnion(TypeDescriptor.enumBase.staticMethodNames) } else if !type.isStaticClass { methods.insert("new") }
    for member in type.staticMemberList where !member.isHidden { if member.isMethod { methods.insert(member.name) } else { properties.insert(member.name) } }
    let own = type.scriptStatics
    properties.formUnion(own.properties)
    methods.formUnion(own.methods)
    let listed = NetMemberList(type, isStatic: true)?.members ?? []
    for member in listed { if member.kind == .Method { methods.insert(member.name) } else { properties.insert(member.name) } }
    return memberItems(sorted(properties), sorted(methods), name, listed + type.staticMemberList + session.ownStaticMembers(of: type))
  }

  /// Properties and methods whose names begin with what is typed.
  ///
  /// - Parameter members: those whose definitions are known.
  private func memberItems(_ properties: [String], _ methods: [String], _ name: String, _ members: [Member] = []) -> [CompletionItem] {
    let definitions = Dictionary(members.map { ($0.name.lowercased(), $0.definition) }, uniquingKeysWith: { first, _ in first })
    /// The overloads of a method, one in a line.
    func tip(_ name: String) -> String? { definitions[name.lowercased()].map { $0.replacing("), ", with: ")\n") } }
    let pattern = Wildcard(name + "*")
    func matching(_ names: [String]) -> [String] { names.filter(pattern.matches) }
    return matching(properties).map { CompletionItem(.Property, Completion.member($0), list: $0, tip: tip($0)) }
      + matching(methods).map { CompletionItem(.Method, $0 + "(", list: $0, tip: tip($0)) }
  }

  /// A member's name as it is written behind a dot.
  private static func member(_ name: String) -> String {
    name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } ? CompletionWord("").quoted(name) : "'" + name.replacing("'", with: "''") + "'"
  }
}

extension Substring {
  var trimmingSpaces: String { String(drop { $0 == " " || $0 == "\t" }) }
}
