import PowerShellRuntime

/// What [CompletionCompleters] gives to completers of scripts: the candidates that PowerShell itself would offer.
extension Completion {
  /// - Parameter kind: the name of the class's method, without its `Complete`.
  func candidates(_ kind: CompletionKind, _ text: String) -> [CompletionItem] {
    switch kind {
    case .Command: commandNames(CompletionWord(text.isEmpty ? "*" : text))
    case .Filename: paths(CompletionWord(text))
    case .Operator: operators(text)
    case .Type: typeNames(text)
    case .Variable: variables("$" + text)?.items ?? []
    }
  }

  /// What TabExpansion2 gives: a CommandCompletion.
  ///
  /// - Parameter column: where in the text the cursor stands, in UTF-16 units.
  func result(_ text: String, _ column: Int) -> Value {
    let result = complete(String(decoding: Array(text.utf16)[..<column], as: UTF16.self))
    let type = session.types.type(named: "System.Management.Automation.CommandCompletion") ?? .object
    return .object(CustomObject([
      ("CurrentMatchIndex", .int(-1)), ("ReplacementIndex", .integer(result.start)), ("ReplacementLength", .integer(result.length)),
      ("CompletionMatches", .object(ListObject(result.items.map { $0.object(session) }))),
    ], type: type))
  }
}

extension CompletionItem {
  /// The item as TabExpansion2 gives it: a CompletionResult.
  func object(_ session: Session) -> Value {
    let type = session.types.type(named: "System.Management.Automation.CompletionResult") ?? .object
    let kinds = session.types.type(named: "System.Management.Automation.CompletionResultType")
    let kind = kinds.map { Value.object(EnumObject($0, $0.enumeration?.value(self.kind.rawValue) ?? 0)) } ?? .null
    return .object(CustomObject([("CompletionText", .string(text)), ("ListItemText", .string(listText)), ("ResultType", kind), ("ToolTip", .string(toolTip(session)))], type: type))
  }
}
