/// `PriorityQueue<TElement, TPriority>`, on .NET's own heap with four children to a node, so that equal priorities leave it in
/// .NET's order.
final class PriorityQueueObject: PSObject {
  private let descriptor: TypeDescriptor
  private(set) var nodes: [(element: Value, priority: Value)] = []
  init(type: TypeDescriptor) { descriptor = type }
  override var type: TypeDescriptor { descriptor }

  private func precedes(_ one: Value, _ other: Value) -> Bool { Comparison.order(one, other, ignoresCase: false) < 0 }

  func enqueue(_ element: Value, _ priority: Value) {
    nodes.append((element, priority))
    var index = nodes.count - 1
    while index > 0 {
      let parent = (index - 1) >> 2
      guard precedes(priority, nodes[parent].priority) else { break }
      nodes[index] = nodes[parent]
      index = parent
    }
    nodes[index] = (element, priority)
  }

  func dequeue() -> (element: Value, priority: Value)? {
    guard let first = nodes.first, let last = nodes.popLast() else { return nil }
    if nodes.isEmpty { return first }
    var index = 0
    while (index << 2) + 1 < nodes.count {
      let children = ((index << 2) + 1)..<min((index << 2) + 5, nodes.count)
      let least = children.dropFirst().reduce(children.lowerBound) { precedes(nodes[$1].priority, nodes[$0].priority) ? $1 : $0 }
      guard precedes(nodes[least].priority, last.priority) else { break }
      nodes[index] = nodes[least]
      index = least
    }
    nodes[index] = last
    return first
  }

  func removeAll() { nodes = [] }
}

enum PriorityQueueMembers {
  static func load(_ type: MemberBuilder) {
    guard type.type.fullName == "System.Collections.Generic.PriorityQueue`2" else { return }
    func queue(_ value: Value) throws -> PriorityQueueObject {
      guard let queue = value.object(as: PriorityQueueObject.self) else { throw Failure.argument("Not a queue.") }
      return queue
    }
    func converted(_ session: Session, _ value: Value, _ queue: PriorityQueueObject, _ index: Int) throws -> Value {
      let wanted = queue.type.genericArguments
      return index < wanted.count && wanted[index] !== TypeDescriptor.object ? try session.convert(value, to: wanted[index]) : value
    }
    func empty() -> DotNetException { Failure.dotNet("System.InvalidOperationException", "Queue empty.") }
    type.constructor(of: "void new()", "void new(int initialCapacity)") { _, own, _ in .object(PriorityQueueObject(type: own)) }
    type.property("Count", "int") { _, this in .integer(try queue(this).nodes.count) }
    type.method("void Enqueue(System.Object element, System.Object priority)") { session, this, a in
      let queue = try queue(this)
      queue.enqueue(try converted(session, a[0], queue, 0), try converted(session, a[1], queue, 1))
      return .nothing
    }
    type.method("System.Object Dequeue()") { _, this, _ in
      guard let first = try queue(this).dequeue() else { throw empty() }
      return first.element
    }
    type.method("System.Object Peek()") { _, this, _ in
      guard let first = try queue(this).nodes.first else { throw empty() }
      return first.element
    }
    for (name, takes) in [("TryDequeue", true), ("TryPeek", false)] {
      type.method("bool \(name)(ref element, ref priority)") { _, this, a in
        let queue = try queue(this)
        let first = takes ? queue.dequeue() : queue.nodes.first
        try a[0].object(as: ReferenceObject.self)?.set(first?.element ?? .null)
        try a[1].object(as: ReferenceObject.self)?.set(first?.priority ?? .null)
        return .bool(first != nil)
      }
    }
    type.method("System.Object EnqueueDequeue(System.Object element, System.Object priority)") { session, this, a in
      let queue = try queue(this)
      queue.enqueue(try converted(session, a[0], queue, 0), try converted(session, a[1], queue, 1))
      return queue.dequeue()?.element ?? .null
    }
    type.method("void Clear()") { _, this, _ in
      try queue(this).removeAll()
      return .nothing
    }
  }
}
