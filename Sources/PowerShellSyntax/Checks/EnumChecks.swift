/// The rules of enums: no circle of initializers that name each other; members have names of their own and constant values within
/// the underlying type.
final class EnumChecks {
  private let parser: Parser
  private let types: TypeChecker
  /// The values of the members of the enums that were checked, by their names; nil where only the runtime can tell.
  private var values: [String: [String: Int128?]] = [:]

  init(parser: Parser, types: TypeChecker) {
    (self.parser, self.types) = (parser, types)
  }

  private static let ranges: [String: ClosedRange<Int128>] = [
    "byte": 0...255, "sbyte": -128...127, "short": -32768...32767, "int16": -32768...32767, "ushort": 0...65535, "uint16": 0...65535,
    "int": Int128(Int32.min)...Int128(Int32.max), "int32": Int128(Int32.min)...Int128(Int32.max), "uint": 0...Int128(UInt32.max),
    "uint32": 0...Int128(UInt32.max), "long": Int128(Int64.min)...Int128(Int64.max), "int64": Int128(Int64.min)...Int128(Int64.max),
    "ulong": 0...Int128(UInt64.max), "uint64": 0...Int128(UInt64.max),
  ]

  private static func range(_ type: String) -> ClosedRange<Int128>? { ranges[type.lowercased().replacing("system.", with: "")] }

  func run(_ enums: [TypeDefinitionAst]) {
    let order = EnumOrder(enums)
    for definition in order.cyclic { parser.report(definition.extent, .CycleInEnumInitializers) }
    for definition in order.sorted { check(definition) }
  }

  private func check(_ definition: TypeDefinitionAst) {
    let typeName = definition.baseTypes.first?.typeName.name ?? "int"
    let range = EnumChecks.range(typeName) ?? Int128(Int32.min)...Int128(Int32.max)
    var own: [String: Int128?] = [:]
    var next: Int128? = 0
    for case let member as PropertyMemberAst in definition.members {
      let key = member.name.lowercased()
      if own[key] != nil { parser.report(member.extent, .MemberAlreadyDefined, member.name) }
      if let initial = member.initialValue {
        next = value(of: initial, definition.name, own, typeName)
        if let known = next, !range.contains(known) { parser.report(initial.extent, .EnumeratorValueOutOfBounds, typeName) }
      } else if let known = next, !range.contains(known) {
        parser.report(member.extent, .EnumeratorValueOutOfBounds, typeName)
      }
      own[key] = .some(next)
      next = next.map { $0 + 1 }
    }
    values[definition.name.lowercased()] = own
  }

  /// The value of a member's initializer; nil where it is refused or only the runtime can tell.
  private func value(of node: ExpressionAst, _ name: String, _ own: [String: Int128?], _ typeName: String) -> Int128? {
    if node is StringConstantExpressionAst {
      parser.report(node.extent, .CannotConvertValue, typeName)
      return nil
    }
    if let (type, member) = staticMember(node), type.lowercased() == name.lowercased(), let value = own[member.lowercased()] { return value }
    var known = types
    known.isLiteral = { [types, values] type, member in
      values[type.name.lowercased()].map { $0[member.lowercased()] != nil } ?? types.isLiteral(type, member)
    }
    guard ConstantExpression(place: .plain, types: known).holds(node) else {
      parser.report(node.extent, .EnumeratorValueMustBeConstant)
      return nil
    }
    return whole(node)
  }

  private func staticMember(_ node: ExpressionAst) -> (type: String, member: String)? {
    guard let node = node as? MemberExpressionAst, node.isStatic, let type = node.expression as? TypeExpressionAst, let name = node.member as? StringConstantExpressionAst else { return nil }
    return (type.typeName.name, name.value)
  }

  private func whole(_ node: ExpressionAst) -> Int128? {
    switch node {
    case let node as NumberExpressionAst: return ConstantExpression.keyText(node).flatMap { Int128($0) }
    case let node as UnaryExpressionAst where node.kind == .Minus: return whole(node.child).map { 0 &- $0 }
    case let node as ParenExpressionAst: return ((node.pipeline as? PipelineAst)?.pureExpression).flatMap(whole)
    case let node as BinaryExpressionAst:
      guard let left = whole(node.left), let right = whole(node.right) else { return nil }
      switch node.kind {
      case .Plus: return left &+ right
      case .Minus: return left &- right
      case .Multiply: return left.multipliedReportingOverflow(by: right).overflow ? nil : left * right
      case .Bor: return left | right
      case .Band: return left & right
      case .Bxor: return left ^ right
      default: return nil
      }
    default:
      guard let (type, member) = staticMember(node) else { return nil }
      if let known = values[type.lowercased()] { return known[member.lowercased()] ?? nil }
      switch member.lowercased() {
      case "maxvalue": return EnumChecks.range(type)?.upperBound
      case "minvalue": return EnumChecks.range(type)?.lowerBound
      default: return nil
      }
    }
  }
}
