/// Answers the parser's questions about types; the runtime gives one that knows its types.
public struct TypeChecker {
  /// Whether a type of this name exists; without a runtime every name is taken to.
  public var exists: (TypeName) -> Bool
  /// The names, from the type itself up, of a type and what it derives from.
  public var ancestry: (TypeName) -> [String]
  public init(exists: @escaping (TypeName) -> Bool = { _ in true }, ancestry: @escaping (TypeName) -> [String] = { [$0.name] }) {
    self.exists = exists
    self.ancestry = ancestry
  }
}

enum SemanticChecks {
  static func run(_ root: ScriptBlockAst, parser: Parser, types: TypeChecker) {}
}
