/// A node of a `LinkedList<T>`.
final class LinkedListNodeObject: PSObject {
  private let descriptor: TypeDescriptor
  fileprivate(set) var value: Value
  fileprivate(set) weak var list: ListObject?
  fileprivate init(_ value: Value, in list: ListObject, type: TypeDescriptor) { (self.value, self.list, descriptor) = (value, list, type) }
  override var type: TypeDescriptor { descriptor }
}

/// `LinkedList<T>` and its nodes. The list is a ListObject whose nodes stand beside its elements.
enum LinkedListMembers {
  private static func list(_ value: Value) throws -> ListObject {
    guard let list = value.object(as: ListObject.self) else { throw Failure.argument("Not a list.") }
    return list
  }

  /// The nodes of a list, which are made when they are first asked for.
  private static func nodes(_ list: ListObject, _ session: Session) -> [LinkedListNodeObject] {
    if list.nodes.count != list.elements.count {
      let type = nodeType(list, session)
      list.nodes = list.elements.map { LinkedListNodeObject($0, in: list, type: type) }
    }
    return list.nodes
  }

  private static func nodeType(_ list: ListObject, _ session: Session) -> TypeDescriptor {
    session.types.generic("System.Collections.Generic.LinkedListNode", [list.elementType]) ?? .object
  }

  private static func insert(_ item: Value, at index: Int, in list: ListObject, _ session: Session) throws -> Value {
    _ = nodes(list, session)
    let value = item.object(as: LinkedListNodeObject.self)?.value ?? item
    let converted = list.elementType === TypeDescriptor.object ? value : try session.convert(value, to: list.elementType)
    let node = item.object(as: LinkedListNodeObject.self) ?? LinkedListNodeObject(converted, in: list, type: nodeType(list, session))
    node.list = list
    list.elements.insert(converted, at: index)
    list.nodes.insert(node, at: index)
    return .object(node)
  }

  private static func index(of node: Value, in list: ListObject, _ session: Session) throws -> Int {
    guard let index = nodes(list, session).firstIndex(where: { $0 === node.object }) else {
      throw Failure.dotNet("System.InvalidOperationException", "The LinkedList node does not belong to current LinkedList.")
    }
    return index
  }

  private static func remove(at index: Int, from list: ListObject, _ session: Session) {
    _ = nodes(list, session)
    list.elements.remove(at: index)
    list.nodes.remove(at: index).list = nil
  }

  static func load(_ type: MemberBuilder) {
    if type.type.fullName == "System.Collections.Generic.LinkedListNode`1" { return loadNode(type) }
    func node(_ list: ListObject, _ index: Int?, _ session: Session) -> Value {
      let all = nodes(list, session)
      return index.map { all.indices.contains($0) ? .object(all[$0]) : .null } ?? .null
    }
    type.property("First", "System.Object") { session, this in node(try list(this), 0, session) }
    type.property("Last", "System.Object") { session, this in node(try list(this), try list(this).elements.count - 1, session) }
    type.method("System.Object AddFirst(System.Object value)") { session, this, a in try insert(a[0], at: 0, in: list(this), session) }
    type.method("System.Object AddLast(System.Object value)") { session, this, a in try insert(a[0], at: list(this).elements.count, in: list(this), session) }
    for (name, offset) in [("AddBefore", 0), ("AddAfter", 1)] {
      type.method("System.Object \(name)(System.Object node, System.Object value)") { session, this, a in
        let list = try list(this)
        return try insert(a[1], at: index(of: a[0], in: list, session) + offset, in: list, session)
      }
    }
    type.method("bool Remove(System.Object value)") { session, this, a in
      let list = try list(this)
      if a[0].object is LinkedListNodeObject {
        remove(at: try index(of: a[0], in: list, session), from: list, session)
        return .nothing
      }
      guard let index = try list.elements.firstIndex(where: { try ListMembers.same(session, $0, a[0]) }) else { return .bool(false) }
      remove(at: index, from: list, session)
      return .bool(true)
    }
    for (name, isFirst) in [("RemoveFirst", true), ("RemoveLast", false)] {
      type.method("void \(name)()") { session, this, _ in
        let list = try list(this)
        if list.elements.isEmpty { throw Failure.dotNet("System.InvalidOperationException", "The LinkedList is empty.") }
        remove(at: isFirst ? 0 : list.elements.count - 1, from: list, session)
        return .nothing
      }
    }
    type.method("System.Object Find(System.Object value)") { session, this, a in
      let list = try list(this)
      return node(list, try list.elements.firstIndex { try ListMembers.same(session, $0, a[0]) }, session)
    }
    type.method("System.Object FindLast(System.Object value)") { session, this, a in
      let list = try list(this)
      return node(list, try list.elements.lastIndex { try ListMembers.same(session, $0, a[0]) }, session)
    }
  }

  private static func loadNode(_ type: MemberBuilder) {
    func node(_ value: Value) -> LinkedListNodeObject? { value.object(as: LinkedListNodeObject.self) }
    type.property("List", "System.Object") { _, this in node(this)?.list.map { .object($0) } ?? .null }
    for (name, offset) in [("Next", 1), ("Previous", -1)] {
      type.property(name, "System.Object") { session, this in
        guard let node = node(this), let list = node.list else { return .null }
        let all = nodes(list, session)
        guard let index = all.firstIndex(where: { $0 === node }), all.indices.contains(index + offset) else { return .null }
        return .object(all[index + offset])
      }
    }
    type.property("Value", "System.Object", set: { session, this, value in
      guard let node = node(this) else { return }
      node.value = value
      if let list = node.list, let index = nodes(list, session).firstIndex(where: { $0 === node }) { list.elements[index] = value }
    }) { _, this in node(this)?.value ?? .null }
  }
}
