import PowerShellSyntax

/// A token as scripts see it, with the properties of PowerShell's own API.
final class TokenObject: PSObject {
  let token: Token
  let source: SourceText
  init(_ token: Token, _ source: SourceText) { (self.token, self.source) = (token, source) }

  static let base = TypeDescriptor(SyntaxNodeTypes.space + "Token")
  private static let string = TypeDescriptor(SyntaxNodeTypes.space + "StringToken", base: base)
  private static let literal = TypeDescriptor(SyntaxNodeTypes.space + "StringLiteralToken", base: string)
  private static let expandable = TypeDescriptor(SyntaxNodeTypes.space + "StringExpandableToken", base: string)
  private static let number = TypeDescriptor(SyntaxNodeTypes.space + "NumberToken", base: base)
  private static let variable = TypeDescriptor(SyntaxNodeTypes.space + "VariableToken", base: base)
  private static let parameter = TypeDescriptor(SyntaxNodeTypes.space + "ParameterToken", base: base)
  private static let label = TypeDescriptor(SyntaxNodeTypes.space + "LabelToken", base: base)
  private static let redirection = TypeDescriptor(SyntaxNodeTypes.space + "RedirectionToken", base: base)
  static let types = [base, string, literal, expandable, number, variable, parameter, label, redirection]

  /// Where something stands, as the token of PowerShell's first parser that StartPosition is.
  static func start(of position: ScriptPosition) -> Value {
    let (source, extent) = (position.source, position.extent)
    let (start, end) = (Int(extent.start), Int(extent.end))
    func place(_ at: Int) -> (line: Value, column: Value) { (.integer(source.lineNumber(at: at)), .integer(source.column(at: at))) }
    return .object(CustomObject("System.Management.Automation.PSToken", [
      ("Content", .string(position.text)), ("Type", .object(EnumObject(NetEnumerations.named("System.Management.Automation.PSTokenType"), 19))),
      ("Start", .integer(start)), ("Length", .integer(end - start)), ("StartLine", place(start).line), ("StartColumn", place(start).column),
      ("EndLine", place(end).line), ("EndColumn", place(end).column),
    ]))
  }

  override var type: TypeDescriptor {
    switch token.kind {
    case .StringLiteral, .HereStringLiteral: TokenObject.literal
    case .StringExpandable, .HereStringExpandable: TokenObject.expandable
    case .Identifier, .Generic: TokenObject.string
    case .Number: TokenObject.number
    case .Variable, .SplattedVariable: TokenObject.variable
    case .Parameter: TokenObject.parameter
    case .Label: TokenObject.label
    case .Redirection: TokenObject.redirection
    default: TokenObject.base
    }
  }
  override var text: String { source.text(token.extent) }

  static func load(_ type: MemberBuilder) {
    func property(_ name: String, _ typeName: String, _ get: @escaping (TokenObject) -> Value) {
      type.property(name, typeName) { _, this in
        guard let token = this.object(as: TokenObject.self) else { throw Failure.argument("Not a token.") }
        return get(token)
      }
    }
    switch type.type.name {
    case "Token":
      property("Text", "string") { .string($0.text) }
      property("TokenFlags", SyntaxNodeTypes.space + "TokenFlags") { SyntaxNodeTypes.value("TokenFlags", $0.flags.joined(separator: ",")) }
      property("Kind", SyntaxNodeTypes.space + "TokenKind") { SyntaxNodeTypes.value("TokenKind", "\($0.token.kind)") }
      property("HasError", "bool") { .bool($0.token.flags.contains(.inError)) }
      property("Extent", SyntaxNodeTypes.space + "IScriptExtent") { .object(ScriptExtent($0.token.extent, $0.source)) }
    case "StringToken": property("Value", "string") { .string($0.token.stringValue(in: $0.source)) }
    case "NumberToken": property("Value", "System.Object") { ($0.token.payload as? NumberPayload)?.value.map { Value($0) } ?? .null }
    case "VariableToken":
      property("Name", "string") { .string($0.token.variablePath(in: $0.source)?.userPath ?? "") }
      property("VariablePath", "System.Management.Automation.VariablePath") {
        guard let path = $0.token.variablePath(in: $0.source) else { return .null }
        return .object(OpaqueObject(path, type: SyntaxNodeTypes.variablePath, text: { $0.userPath }))
      }
    case "ParameterToken":
      property("ParameterName", "string") { .string(($0.token.payload as? ParameterPayload)?.name ?? "") }
      property("UsedColon", "bool") { .bool(($0.token.payload as? ParameterPayload)?.usedColon ?? false) }
    case "LabelToken": property("LabelText", "string") { .string($0.token.stringValue(in: $0.source)) }
    default: break
    }
  }

  /// What the token is, by the names of PowerShell's TokenFlags.
  private var flags: [String] {
    let found: [(TokenFlags, String)] = [
      (.keyword, "Keyword"), (.commandName, "CommandName"), (.memberName, "MemberName"), (.typeName, "TypeName"),
      (.attributeName, "AttributeName"), (.inError, "TokenInError"),
    ]
    var names = found.filter { token.flags.contains($0.0) }.map(\.1)
    if let precedence = token.kind.precedenceFlag { names += ["BinaryOperator", precedence] }
    if token.kind.isUnaryOperator { names.append("UnaryOperator") }
    if token.kind.isAssignment { names.append("AssignmentOperator") }
    return names
  }
}
