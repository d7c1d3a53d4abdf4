/// Collects the children and scalars that a node describes; the dump, walks and checks are all made from it.
struct AstDescriber {
  struct Child {
    let property: String
    /// Where the property is a list: the index in it, and what else tells the child's place.
    let place: Place
    let node: Ast

    enum Place { case only, element(Int), key(Int), value(Int) }

    /// The property's name, and its index in a list.
    var role: String {
      switch place {
      case .only: property
      case .element(let index): "\(property)[\(index)]"
      case .key(let index): "\(property)[\(index)].1"
      case .value(let index): "\(property)[\(index)].2"
      }
    }
  }
  /// The nodes alone are for walks, the names of their properties for descriptions, the scalars for dumps.
  enum Purpose { case nodes, children, all }
  private let purpose: Purpose
  private var unsorted: [Child] = []
  private var isSorted = true
  /// The children of the nodes that are being visited, each node's behind its parent's siblings.
  private var nodes: [Unmanaged<Ast>] = []
  private var firstNode = 0
  /// Each with its text in a dump and, where it is no flag, its value.
  private(set) var scalars: [(name: String, text: String, value: String?)] = []

  init(wants purpose: Purpose) { self.purpose = purpose }

  @inline(__always) private mutating func append(_ property: String, _ place: Child.Place, _ node: Ast) {
    if purpose == .nodes {
      if nodes.count > firstNode, nodes[nodes.count - 1]._withUnsafeGuaranteedRef({ $0.extent.start >= node.extent.start }) { isSorted = false }
      nodes.append(Unmanaged.passUnretained(node))
    } else {
      if isSorted, let last = unsorted.last, last.node.extent.start >= node.extent.start { isSorted = false }
      unsorted.append(Child(property: property, place: place, node: node))
    }
  }

  /// Puts the children of a node on the stack, in the order of their extents, and gives their places on it.
  mutating func push(_ node: Ast) -> (start: Int, end: Int) {
    (firstNode, isSorted) = (nodes.count, true)
    let start = firstNode
    node.describe(&self)
    if !isSorted {
      nodes.removeSubrange(start...)
      nodes += node.children.map(Unmanaged.passUnretained)
    }
    return (start, nodes.count)
  }

  mutating func pop(to count: Int) { nodes.removeSubrange(count...) }
  func node(_ index: Int) -> Ast { nodes[index].takeUnretainedValue() }

  mutating func child(_ role: String, _ node: Ast?) {
    if let node { append(role, .only, node) }
  }

  mutating func children<Node: Ast>(_ role: String, _ nodes: [Node]) {
    for index in nodes.indices { append(role, .element(index), nodes[index]) }
  }

  mutating func pairs(_ role: String, _ pairs: [(Ast, Ast)]) {
    for (index, pair) in pairs.enumerated() {
      append(role, .key(index), pair.0)
      append(role, .value(index), pair.1)
    }
  }

  mutating func flag(_ name: String, _ value: Bool) {
    if value && purpose == .all { scalars.append((name, name, nil)) }
  }

  mutating func raw(_ name: String, _ text: @autoclosure () -> String) {
    guard purpose == .all else { return }
    let value = text()
    scalars.append((name, "\(name)=\(value)", value))
  }

  mutating func string(_ name: String, _ value: @autoclosure () -> String) {
    guard purpose == .all else { return }
    let text = value()
    scalars.append((name, "\(name)=\(AstDescriber.quoted(text))", text))
  }

  /// The children by their extents; those of one extent by the name of their property.
  var children: [Child] {
    if isSorted { return unsorted }
    return unsorted.enumerated().sorted { left, right in
      let (one, other) = (left.element.node.extent, right.element.node.extent)
      if one.start != other.start { return one.start < other.start }
      if one.end != other.end { return one.end < other.end }
      let (property, otherProperty) = (left.element.property, right.element.property)
      return property != otherProperty ? property < otherProperty : left.offset < right.offset
    }.map(\.element)
  }

  static func quoted(_ value: String) -> String {
    var result = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if scalar.value < 0x20 {
          result += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  static func text(_ number: NumberLiteral) -> String {
    let value: String
    switch number {
    case .int8(let number): value = "\(number)"
    case .uint8(let number): value = "\(number)"
    case .int16(let number): value = "\(number)"
    case .uint16(let number): value = "\(number)"
    case .int32(let number): value = "\(number)"
    case .uint32(let number): value = "\(number)"
    case .int64(let number): value = "\(number)"
    case .uint64(let number): value = "\(number)"
    case .double(let number): value = DoubleText.shortest(number)
    case .decimal(let number): value = number.text
    case .bigInteger(let digits): value = digits
    }
    return value + ":" + number.typeName
  }
}

/// What a node describes: its children and its scalars, by the names of PowerShell's API.
public struct AstDescription {
  public let children: [(property: String, place: Place, node: Ast)]
  /// Whether a child is all of its property, an element of a list, or one half of a pair in a list.
  public enum Place { case only, element, first, second }
  /// The text of a flag that is set is nil.
  public let scalars: [(name: String, text: String?)]
}

extension Ast {
  public var described: AstDescription {
    var describer = AstDescriber(wants: .all)
    describe(&describer)
    return AstDescription(
      children: describer.children.map { child in
        switch child.place {
        case .only: (child.property, .only, child.node)
        case .element: (child.property, .element, child.node)
        case .key: (child.property, .first, child.node)
        case .value: (child.property, .second, child.node)
        }
      },
      scalars: describer.scalars.map { ($0.name, $0.value) })
  }
}

/// Writes a tree in the format of the conformance cases: a node a line, then a line per error.
public struct AstDump {
  private var lines: [String] = []
  /// The end of the input, behind which what is not closed may go on.
  private let limit: Int

  public static func text(of result: ParseResult) -> String {
    var dump = AstDump(limit: result.source.bytes.count)
    dump.write(result.root, role: nil, depth: 0)
    for error in result.errors {
      dump.lines.append("error \(dump.offsets(error.extent)) \(error.id.rawValue)" + (error.isIncomplete ? " incomplete" : ""))
    }
    return dump.lines.joined(separator: "\n")
  }

  private func offsets(_ extent: Extent) -> String { "\(min(Int(extent.start), limit))..\(min(Int(extent.end), limit))" }

  private mutating func write(_ node: Ast, role: String?, depth: Int) {
    var describer = AstDescriber(wants: .all)
    node.describe(&describer)
    var line = String(repeating: "  ", count: depth)
    if let role { line += role + ": " }
    line += "\(AstDump.typeName(of: node)) \(offsets(node.extent))"
    for scalar in describer.scalars.sorted(by: { $0.name < $1.name }) { line += " " + scalar.text }
    lines.append(line)
    for child in describer.children { write(child.node, role: child.role, depth: depth + 1) }
  }

  /// The name of a node's class in PowerShell's API.
  public static func typeName(of node: Ast) -> String {
    node is NumberExpressionAst || node is ImpliedTrueExpressionAst
      ? "ConstantExpressionAst" : String(describing: type(of: node))
  }
}
