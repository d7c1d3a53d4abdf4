import PowerShellRuntime
import PowerShellSyntax
import TeamsCommands

/// What commands give: by what they declare, by what their bodies give, and by what they do with what they get.
extension TypeInference {
  /// - Parameter redirected: whether the output that is redirected is asked for.
  func types(ofCommand node: CommandAst, redirected: Bool = false) -> [InferredType] {
    if !redirected, node.redirections.contains(where: { $0 is FileRedirectionAst && [.Output, .All].contains($0.from) }) { return [] }
    let merged = node.redirections.compactMap { ($0 as? MergingRedirectionAst)?.from }
    var found: [InferredType] = []
    for stream in merged.contains(.All) ? [.Error, .Warning, .Verbose, .Debug, .Information] : merged {
      if let record = AssignedVariables.records[stream] { found += named("System.Management.Automation." + record) }
    }
    if let block = node.elements.first as? ScriptBlockExpressionAst { return found + types(of: block.scriptBlock) }
    guard let name = (node.elements.first as? StringConstantExpressionAst)?.value else { return found }
    return found + types(ofCommand: node, named: name)
  }

  private func types(ofCommand node: CommandAst, named name: String) -> [InferredType] {
    if let function = function(name) { return types(of: function) }
    guard let info = completion.command(named: name) else { return [] }
    let arguments = BoundArguments(node, info)
    switch info.name {
    case "New-Object":
      if let type = (arguments["TypeName"] as? StringConstantExpressionAst)?.value { return named(type) }
    case "Where-Object", "Sort-Object": return input(of: node)
    case "Get-Random":
      if let given = arguments["InputObject"] { return types(of: given) }
      if previous(in: node) != nil { return input(of: node) }
    case "ForEach-Object":
      let found = types(ofForEach: node, arguments)
      if !found.isEmpty { return found }
    case "Select-Object":
      let found = types(ofSelect: node, arguments)
      if !found.isEmpty { return found }
    case "Group-Object":
      if arguments["AsHashTable"] != nil { return [InferredType(.hashtable)] }
      let groups = types(ofGroup: node, arguments)
      if !groups.isEmpty { return groups }
    default: break
    }
    return output(of: info)
  }

  /// What goes through a command as it is.
  private func input(of node: CommandAst) -> [InferredType] { types(of: previous(in: node)).map { $0.enumerated(session) } }

  private func function(_ name: String) -> FunctionDefinitionAst? {
    var found: FunctionDefinitionAst?
    parsed.root.walk { node in
      if let function = node as? FunctionDefinitionAst, CaseFolding.equal(function.name, name) { found = function }
      return .descend
    }
    return found
  }

  /// What a function of the text says in `[OutputType()]`, or what its body gives.
  private func types(of function: FunctionDefinitionAst) -> [InferredType] {
    let attributes = function.body.paramBlock?.attributes.filter { CaseFolding.equal($0.typeName.name, "OutputType") } ?? []
    let declared = attributes.flatMap(\.positionalArguments).flatMap { argument in
      ((argument as? TypeExpressionAst)?.typeName.fullName ?? (argument as? StringConstantExpressionAst)?.value).map(named) ?? []
    }
    if !declared.isEmpty { return declared }
    guard analyzed.insert(ObjectIdentifier(function)).inserted else { return [] }
    return types(of: function.body)
  }

  /// What a command of the session says it gives.
  private func output(of info: CommandInfo) -> [InferredType] {
    let declared = info.metadata.outputTypes.flatMap(named)
    let isVague = declared.isEmpty || declared.count == 1 && (declared[0].type === TypeDescriptor.object || declared[0].type === TypeDescriptor.psObject)
    if isVague, let function = info as? FunctionInfo, analyzed.count < 8 {
      let inner = TypeInference(completion, session.parse(SourceText("function \(function.name) {\(function.block.text)}"), toRun: false))
      inner.analyzed = analyzed
      if let own = inner.function(function.name) { return inner.types(of: own) }
    }
    if !declared.isEmpty { return declared }
    // The properties that the service's documentation tells of a cmdlet's objects.
    let names = info is CmdletInfo ? DocumentedOutput.properties(of: info.name) : []
    return names.isEmpty ? [] : [InferredType(.object, properties: names.map { ($0, []) })]
  }

  // MARK: Commands that reshape what they get

  private func types(ofForEach node: CommandAst, _ arguments: BoundArguments) -> [InferredType] {
    if let member = (arguments["MemberName"] as? StringConstantExpressionAst)?.value {
      return types(of: previous(in: node)).flatMap { types(ofMember: member, of: $0.enumerated(session)) }
    }
    return ["Begin", "Process", "End"].flatMap { types(of: (arguments[$0] as? ScriptBlockExpressionAst)?.scriptBlock) }
  }

  private func names(_ argument: CommandElementAst?) -> [String]? {
    switch argument {
    case let text as StringConstantExpressionAst: [text.value]
    case let list as ArrayLiteralAst: list.elements.compactMap { ($0 as? StringConstantExpressionAst)?.value }
    default: nil
    }
  }

  private func types(ofSelect node: CommandAst, _ arguments: BoundArguments) -> [InferredType] {
    guard let before = previous(in: node) else { return [] }
    let given = types(of: before)
    for (key, isWanted) in [("Property", true), ("ExcludeProperty", false)] {
      guard let argument = arguments[key] else { continue }
      guard let patterns = names(argument)?.map({ Wildcard($0) }) else { return [] }
      return given.map { type in
        let kept = InferredMembers(self).properties(of: type.enumerated(session)).filter { name in patterns.contains { $0.matches(name) } == isWanted }
        return InferredType(.psObject, properties: kept.map { ($0, types(ofMember: $0, of: type.enumerated(session))) })
      }
    }
    if let member = (arguments["ExpandProperty"] as? StringConstantExpressionAst)?.value { return given.flatMap { types(ofMember: member, of: $0.enumerated(session)) } }
    return input(of: node)
  }

  private func types(ofGroup node: CommandAst, _ arguments: BoundArguments) -> [InferredType] {
    guard let group = session.types.type(named: "Microsoft.PowerShell.Commands.GroupInfo") else { return [] }
    return types(of: previous(in: node)).map { type in
      let values = names(arguments["Property"]).map { $0.flatMap { types(ofMember: $0, of: type) } } ?? [type]
      return InferredType(group, properties: (arguments["NoElement"] != nil ? [] : [("Group", [type])]) + [("Values", values)])
    }
  }
}

/// The arguments of a command as they would be bound, by the names of their parameters (PseudoParameterBinder).
private struct BoundArguments {
  private var arguments: [String: CommandElementAst] = [:]
  subscript(_ name: String) -> CommandElementAst? { arguments[name] }

  init(_ node: CommandAst, _ info: CommandInfo) {
    let metadata = info.metadata
    var pending: ParameterMetadata?
    func named(_ name: String) -> ParameterMetadata? {
      metadata.exact(name) ?? metadata.allParameters.first { $0.name.lowercased().hasPrefix(name.lowercased()) }
    }
    var positional: [CommandElementAst] = []
    for element in node.elements.dropFirst() {
      if let parameter = element as? CommandParameterAst {
        guard let known = named(parameter.name) else { continue }
        if known.isSwitch || parameter.argument != nil { arguments[known.name] = parameter.argument ?? parameter } else { pending = known }
      } else if let known = pending {
        arguments[known.name] = element
        pending = nil
      } else {
        positional.append(element)
      }
    }
    for element in positional {
      // A script block is meant for a parameter that takes one.
      let candidates = metadata.setNames.flatMap { set in
        metadata.parameters.filter { arguments[$0.name] == nil && metadata.position(of: $0, in: set) != nil }.map { ($0, metadata.position(of: $0, in: set) ?? 0) }
      }
      let isBlock = element is ScriptBlockExpressionAst
      let fitting = info.name == "ForEach-Object" ? candidates.filter { ($0.0.name == "MemberName") != isBlock } : candidates
      if let chosen = fitting.min(by: { $0.1 < $1.1 })?.0 { arguments[chosen.name] = element }
    }
  }
}
