import PowerShellSyntax

/// `[Parser]::ParseInput` and `ParseFile`, and the older `[PSParser]::Tokenize`.
enum ParserMembers {
  static func load(_ type: MemberBuilder) {
    switch type.type.fullName {
    case "System.Management.Automation.Language.Parser": loadParser(type)
    case "System.Management.Automation.PSParser": loadOlderParser(type)
    case "System.Management.Automation.Language.CodeGeneration": loadCodeGeneration(type)
    default: AstMembers.load(type)
    }
  }

  /// How texts are written in scripts.
  private static func loadCodeGeneration(_ type: MemberBuilder) {
    func doubled(_ text: String, _ marks: String) -> String { text.map { marks.contains($0) ? "\($0)\($0)" : String($0) }.joined() }
    type.staticMethod("string EscapeSingleQuotedStringContent(string value)") { _, a in .string(doubled(a[0].text, "'‘’‚‛")) }
    type.staticMethod("string EscapeFormatStringContent(string value)") { _, a in .string(doubled(a[0].text, "{}")) }
    type.staticMethod("string EscapeVariableName(string value)") { _, a in
      .string(a[0].text.map { "{}`".contains($0) ? "`\($0)" : String($0) }.joined())
    }
    type.staticMethod("string EscapeBlockCommentContent(string value)") { _, a in .string(a[0].text.replacing("<#", with: "<`#").replacing("#>", with: "#`>")) }
  }

  private static func loadParser(_ type: MemberBuilder) {
    func parse(_ session: Session, _ source: SourceText, _ tokens: Value, _ errors: Value) throws -> Value {
      let result = session.parse(source, toRun: false, savingTokens: true)
      try tokens.object(as: ReferenceObject.self)?.set(.array(result.tokens.map { .object(TokenObject($0, source)) }))
      try errors.object(as: ReferenceObject.self)?.set(.array(result.errors.map { .object(errorObject($0, source)) }))
      return .object(SyntaxTree(result.root, source, hasErrors: !result.errors.isEmpty).object(result.root))
    }
    type.staticMethod("System.Management.Automation.Language.ScriptBlockAst ParseInput(string input, ref tokens, ref errors)") { session, a in
      try parse(session, SourceText(a[0].text), a[1], a[2])
    }
    type.staticMethod("System.Management.Automation.Language.ScriptBlockAst ParseInput(string input, string fileName, ref tokens, ref errors)") { session, a in
      try parse(session, SourceText(a[0].text, file: a[1].isNull ? nil : a[1].text), a[2], a[3])
    }
    type.staticMethod("System.Management.Automation.Language.ScriptBlockAst ParseFile(string fileName, ref tokens, ref errors)") { session, a in
      let path = session.absolutePath(a[0].text)
      guard let bytes = session.files.read(path) else { throw Failure.dotNet("System.IO.FileNotFoundException", "Could not find file '\(path)'.") }
      return try parse(session, SourceText(fileBytes: bytes, file: path), a[1], a[2])
    }
  }

  private static let olderToken = TypeDescriptor("System.Management.Automation.PSToken")
  private static let olderError = TypeDescriptor("System.Management.Automation.PSParseError")

  private static func loadOlderParser(_ type: MemberBuilder) {
    type.staticMethod(
      "System.Collections.ObjectModel.Collection[System.Management.Automation.PSToken] Tokenize(string script, ref errors)",
      "System.Collections.ObjectModel.Collection[System.Management.Automation.PSToken] Tokenize(System.Object[] script, ref errors)"
    ) { session, a in
      let text = session.isList(a[0]) ? session.enumerated(a[0]).map(\.text).joined(separator: "\n") : a[0].text
      let source = SourceText(text)
      let result = session.parse(source, toRun: false, savingTokens: true)
      try a[1].object(as: ReferenceObject.self)?.set(.array(result.errors.map { error in
        .object(CustomObject([("Token", olderToken(Token(.Unknown, error.extent), source)), ("Message", .string(error.message))], type: olderError))
      }))
      return .array(result.tokens.filter { $0.kind != .EndOfInput }.map { olderToken($0, source) })
    }
  }

  private static func olderToken(_ token: Token, _ source: SourceText) -> Value {
    let (start, end) = (Int(token.extent.start), Int(token.extent.end))
    let content = token.variablePath(in: source)?.userPath ?? token.stringValue(in: source)
    return .object(CustomObject([
      ("Content", .string(content)), ("Type", .string(olderKind(token))), ("Start", .integer(source.characterOffset(start))),
      ("Length", .integer(source.characterOffset(end) - source.characterOffset(start))), ("StartLine", .integer(source.lineNumber(at: start))),
      ("StartColumn", .integer(source.column(at: start))), ("EndLine", .integer(source.lineNumber(at: end))),
      ("EndColumn", .integer(source.column(at: end))),
    ], type: olderToken))
  }

  /// What PowerShell 2 called the kinds of tokens: PSTokenType.
  private static func olderKind(_ token: Token) -> String {
    if token.flags.contains(.commandName) { return "Command" }
    if token.flags.contains(.memberName) { return "Member" }
    if token.flags.contains(.typeName) { return "Type" }
    if token.flags.contains(.attributeName) { return "Attribute" }
    switch token.kind {
    case .Variable, .SplattedVariable: return "Variable"
    case .Parameter: return "CommandParameter"
    case .Number: return "Number"
    case .Label: return "LoopLabel"
    case .Identifier, .Generic: return "CommandArgument"
    case .NewLine: return "NewLine"
    case .LineContinuation: return "LineContinuation"
    case .Comment: return "Comment"
    case .StringLiteral, .StringExpandable, .HereStringLiteral, .HereStringExpandable: return "String"
    case .LParen, .LCurly, .AtParen, .AtCurly, .DollarParen: return "GroupStart"
    case .RParen, .RCurly: return "GroupEnd"
    case .Semi: return "StatementSeparator"
    case .Unknown: return "Position"
    default: return token.kind.isKeyword ? "Keyword" : "Operator"
    }
  }

  static func errorObject(_ error: ParseError, _ source: SourceText) -> CustomObject {
    let object = CustomObject([
      ("Extent", .object(ScriptExtent(error.extent, source))), ("ErrorId", .string(error.id.rawValue)), ("Message", .string(error.message)),
      ("IncompleteInput", .bool(error.isIncomplete)),
    ], type: SyntaxNodeTypes.parseError)
    object.display = message(error, source)
    return object
  }

  /// The message of a ParseException: each error under the line that it is in.
  static func message(_ result: ParseResult) -> String {
    result.errors.prefix(10).map { message($0, result.source) }.joined(separator: "\n\n")
  }

  private static func message(_ error: ParseError, _ source: SourceText) -> String {
    PositionText.message(ScriptPosition(source, error.extent)) + "\n" + error.message
  }
}
