import PowerShellSyntax

/// What completion asks the session.
extension Session {
  /// The names of all variables that can be seen.
  public var visibleVariableNames: [String] {
    visibleScopes.flatMap { $0.variableNames.map(\.name) }
  }

  /// The value of an expression; its errors and its output are nobody's.
  public func evaluateQuietly(_ text: String) throws -> Value {
    let count = errors.elements.count
    defer { if errors.elements.count > count { errors.elements.removeFirst(errors.elements.count - count) } }
    let sink = CollectingSink()
    try catchingErrors { try hidingErrors { try scriptBlock(text).invokeInPlace(self, output: sink) } }
    return sink.result
  }

  /// The values that a variable's ValidateSet allows, or the names of its enumeration.
  ///
  /// - Returns: the values, and whether the variable's type is text, so that they are written in quotes.
  public func allowedValues(ofVariable name: String) -> (values: [String], areTexts: Bool)? {
    guard let constraints = scope.constraints(of: Names.number(name)), let values = constraints.compactMap({ ($0 as? ValidateSetConstraint)?.offered(self) }).first else { return nil }
    return (values, constraints.contains { (try? ($0 as? TypeConstraint)?.type()) === TypeDescriptor.string })
  }

  /// What a completer gives for the arguments that it is called with; nil where there is none.
  public func completerResults(_ completer: Value?, _ arguments: [Value]) throws -> [(kind: String?, text: String, listText: String, toolTip: String?)]? {
    guard let completer else { return nil }
    var values: [Value] = []
    if let block = completer.object(as: ScriptBlock.self) {
      values = try catchingErrors { try block.invokeCollecting(self, arguments: arguments) }
    } else if let type = completer.object(as: TypeObject.self)?.descriptor {
      let object = try create(type, [])
      guard let method = try findMember("CompleteArgument", of: object), case .method(let body) = method.body else { return nil }
      values = enumerated(try call(body, on: object, arguments))
    }
    // A completer that gives null has failed, as one that throws.
    if values.contains(where: \.isNull) { return nil }
    return try values.map { value in
      if let made = value.object(as: CustomObject.self), made.type === CompletionMembers.type {
        return (made["ResultType"]?.text, made["CompletionText"]?.text ?? "", made["ListItemText"]?.text ?? "", made["ToolTip"]?.text)
      }
      return (nil, try stringify(value), try stringify(value), nil)
    }
  }
}

/// What [CompletionCompleters] completes, by the names of its methods.
public enum CompletionKind: String, CaseIterable, Sendable { case Command, Filename, Operator, `Type`, Variable }

/// System.Management.Automation.CompletionResult, and CompletionCompleters, which completers of scripts ask for PowerShell's own.
enum CompletionMembers {
  static let type = TypeCatalog.named("System.Management.Automation.CompletionResult")

  static func load(_ builder: MemberBuilder) {
    if builder.type.fullName == "System.Management.Automation.CompletionCompleters" { return loadCompleters(builder) }
    if builder.type.fullName == "System.Management.Automation.CommandCompletion" {
      return loadCompletion(builder)
    }
    guard builder.type === type else { return }
    builder.constructor(
      "void new(string completionText)", "void new(string completionText, string listItemText, System.Object resultType, string toolTip)"
    ) { _, a in
      .object(CustomObject([
        ("CompletionText", a[0]), ("ListItemText", a.count > 1 ? a[1] : a[0]), ("ResultType", a.count > 2 ? .string(a[2].text) : .string("Text")),
        ("ToolTip", a.count > 3 ? a[3] : a[0]),
      ], type: type))
    }
  }
}

extension CompletionMembers {
  private static func loadCompletion(_ builder: MemberBuilder) {
    let name = "System.Management.Automation.CommandCompletion CompleteInput("
    let byTree = name + "System.Object ast, System.Object tokens, System.Object positionOfCursor, hashtable options"
    let byText = name + "string input, int cursorIndex, hashtable options"
    builder.staticMethod("\(byText))", "\(byTree))", "\(byText), powershell powershell)", "\(byTree), System.Object powershell)") { session, a in
      if a.count > 2, a[0].object is AstObject || a[0].isNull || a[0].text.isEmpty && a[1].isNull {
        for (at, name) in ["ast", "tokens", "positionOfCursor"].enumerated() where a[at].isNull { throw Failure.engineArgumentNull(name) }
        if a.count > 4, a[4].isNull { throw Failure.engineArgumentNull("powershell") }
        guard let place = a[2].object(as: ScriptPlace.self) else { throw Failure.engineArgument("positionOfCursor") }
        return session.inputCompleter?(session, place.source.text(0, place.source.bytes.count), place.source.characterOffset(place.offset)) ?? .null
      }
      guard (0...a[0].text.utf16.count).contains(a[1].intValue) else { throw Failure.engineArgument("cursorIndex") }
      if a.count > 3, a[3].isNull { throw Failure.engineArgumentNull("powershell") }
      return session.inputCompleter?(session, a[0].text, a[1].intValue) ?? .null
    }
    builder.method("System.Management.Automation.CompletionResult GetNextResult(bool forward)") { session, this, a in
      guard let completion = this.object(as: CustomObject.self), let matches = completion["CompletionMatches"].map({ session.enumerated($0) }), !matches.isEmpty else { return .null }
      let at = completion["CurrentMatchIndex"].map { session.wholeNumber($0) } ?? -1
      let next = session.truth(a[0]) ? (at + 1) % matches.count : at <= 0 ? matches.count - 1 : at - 1
      completion["CurrentMatchIndex"] = .integer(next)
      return matches[next]
    }
  }

  private static func loadCompleters(_ builder: MemberBuilder) {
    for kind in CompletionKind.allCases {
      builder.staticMethod("System.Collections.Generic.IEnumerable[System.Management.Automation.CompletionResult] Complete\(kind.rawValue)(string wordToComplete)") { session, a in
        .array(session.completer?(session, kind, a[0].text) ?? [])
      }
    }
  }
}

extension TypeDescriptor {
  /// The static members of a class of the script.
  public var scriptStatics: (properties: [String], methods: [String]) {
    guard let scriptClass else { return ([], []) }
    return (scriptClass.staticFields.filter { !$0.isHidden }.map(\.name), scriptClass.staticMethods.values.compactMap { $0.first }.filter { !$0.isHidden }.map(\.name))
  }
}
