/// What a walk over the tree does at each node before its children.
public enum AstVisit { case descend, skipChildren, stop }

/// The nodes that a walk has still to visit, on one stack for the whole walk: the children of a node take no memory of their
/// own, and a node is held by its parent alone.
struct AstWalk {
  private var describer = AstDescriber(wants: .nodes)

  /// Calls `body` for each child of a node in the order of their extents until it gives false.
  ///
  /// - Parameter body: gets the walk back, to go on with it below the child.
  /// - Returns: whether all children were visited.
  @inline(__always) mutating func forEachChild(of node: Ast, _ body: (Ast, inout AstWalk) -> Bool) -> Bool {
    let (start, end) = describer.push(node)
    defer { describer.pop(to: start) }
    for index in start..<end where !body(describer.node(index), &self) { return false }
    return true
  }

  fileprivate mutating func visit(_ node: Ast, _ visitor: (Ast) -> AstVisit) -> Bool {
    switch visitor(node) {
    case .stop: false
    case .skipChildren: true
    case .descend: forEachChild(of: node) { child, walk in walk.visit(child, visitor) }
    }
  }
}

extension Ast {
  /// The children in the order of their extents, each once: a cast's type is its attribute too.
  public var children: [Ast] {
    var describer = AstDescriber(wants: .children)
    describe(&describer)
    var nodes: [Ast] = []
    for child in describer.children where nodes.last !== child.node { nodes.append(child.node) }
    return nodes
  }

  /// Calls `body` for each child in the order of their extents.
  public func forEachChild(_ body: (Ast) -> Void) {
    var walk = AstWalk()
    _ = walk.forEachChild(of: self) { child, _ in
      body(child)
      return true
    }
  }

  /// Walks this node and what is below it, first to last.
  @discardableResult
  public func walk(_ visitor: (Ast) -> AstVisit) -> Bool {
    var walk = AstWalk()
    return walk.visit(self, visitor)
  }
}
