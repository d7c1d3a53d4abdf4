/// The base of all nodes of the syntax tree.
///
/// Nodes, properties and their names are those of PowerShell's public System.Management.Automation.Language API, so that
/// anybody who knows that can read this tree, and a dump of it can be compared. Nodes are final classes: a debug build of
/// Swift 6.3 can misread indirect enums with large payloads (swiftlang/swift#91283).
public class Ast {
  public let extent: Extent
  init(_ extent: Extent) { self.extent = extent }

  /// Tells a describer this node's children and scalars; the only reflection that the tree has.
  func describe(_ describer: inout AstDescriber) {}
}

public class StatementAst: Ast {
  /// Whether the checks on the finished tree may have something to say of this statement or what is inside it.
  var needsChecks = true
}
public class PipelineBaseAst: StatementAst {}
public class ChainableAst: PipelineBaseAst {
  public internal(set) var isBackground = false
}
public class CommandBaseAst: StatementAst {
  public internal(set) var redirections: [RedirectionAst] = []
}
public class CommandElementAst: Ast {}
public class ExpressionAst: CommandElementAst {}
public class AttributeBaseAst: Ast {
  public let typeName: TypeName
  init(_ extent: Extent, _ typeName: TypeName) {
    self.typeName = typeName
    super.init(extent)
  }
}

/// The name of a type as written: `int`, `string[]`, `List[int]`, with an assembly where one is given.
public final class TypeName {
  public enum Form {
    case simple(String)
    case array(TypeName, rank: Int)
    case generic(TypeName, [TypeName])
  }
  public let extent: Extent
  public let form: Form
  public internal(set) var assembly: String?

  init(_ extent: Extent, _ form: Form, assembly: String? = nil) {
    self.extent = extent
    self.form = form
    self.assembly = assembly
  }

  /// The plain types that stand in the brackets of a generic one, however deep.
  public var arguments: [TypeName] {
    guard case .generic(_, let list) = form else { return [] }
    return list.flatMap { argument -> [TypeName] in
      var plain = argument
      while case .array(let element, _) = plain.form { plain = element }
      return [plain] + plain.arguments
    }
  }

  /// Whether the checks on conversions have something to say of this type: `[ordered]` and `[ref]` are not like others.
  var isOrderedOrReference: Bool { isOneOf("ordered", "ref") }
  var isReferenceOrVoid: Bool { isOneOf("ref", "void") }
  var isOrdered: Bool { isOneOf("ordered", "ordered") }
  var isVoid: Bool { isOneOf("void", "system.void") }
  var isOrderedOrVoid: Bool { isOneOf("ordered", "void") }

  private func isOneOf(_ one: String, _ other: String) -> Bool {
    guard case .simple(let name) = form, name.utf8.count == one.utf8.count || name.utf8.count == other.utf8.count else {
      return false
    }
    let lower = name.lowercased()
    return lower == one || lower == other
  }

  /// The name without its assembly.
  public var name: String {
    switch form {
    case .simple(let name): name
    case .array(let element, let rank): element.name + "[" + String(repeating: ",", count: rank - 1) + "]"
    case .generic(let type, let arguments): type.name + "[" + arguments.map(\.fullName).joined(separator: ",") + "]"
    }
  }

  public var fullName: String {
    if let assembly { return name + "," + assembly }
    if case .generic(let type, _) = form, let assembly = type.assembly { return name + "," + assembly }
    return name
  }
}
