import PowerShellSyntax

/// A tree that scripts look at: its text, who is whose parent, and one object for each node that was asked for, so that
/// two ways to a node give the same object.
final class SyntaxTree {
  let root: Ast
  let source: SourceText
  private struct Known { weak var object: AstObject? }
  private var objects: [ObjectIdentifier: Known] = [:]
  private lazy var parents: [ObjectIdentifier: Ast] = {
    var result: [ObjectIdentifier: Ast] = [:]
    root.walk { node in
      node.forEachChild { result[ObjectIdentifier($0)] = node }
      return .descend
    }
    return result
  }()

  /// The parser refused the text: the tree is what it made of the rest.
  let hasErrors: Bool

  init(_ root: Ast, _ source: SourceText, hasErrors: Bool = false) { (self.root, self.source, self.hasErrors) = (root, source, hasErrors) }

  func object(_ node: Ast) -> AstObject {
    let key = ObjectIdentifier(node)
    if let known = objects[key]?.object { return known }
    let made = AstObject(node, in: self)
    objects[key] = Known(object: made)
    return made
  }

  func value(_ node: Ast?) -> Value { node.map { .object(object($0)) } ?? .null }

  /// The node that a node stands in; nil for the root.
  func parent(of node: Ast) -> Ast? { parents[ObjectIdentifier(node)] }
}
