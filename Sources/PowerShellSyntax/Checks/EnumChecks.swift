/// The rules of an enum's members: their names are unique, their values constant and within the underlying type.
struct EnumChecks {
  let parser: Parser
  let types: TypeChecker

  private static let ranges: [String: ClosedRange<Int128>] = [
    "byte": 0...255, "sbyte": -128...127, "short": -32768...32767, "int16": -32768...32767, "ushort": 0...65535, "uint16": 0...65535,
    "int": Int128(Int32.min)...Int128(Int32.max), "int32": Int128(Int32.min)...Int128(Int32.max), "uint": 0...Int128(UInt32.max),
    "uint32": 0...Int128(UInt32.max), "long": Int128(Int64.min)...Int128(Int64.max), "int64": Int128(Int64.min)...Int128(Int64.max),
    "ulong": 0...Int128(UInt64.max), "uint64": 0...Int128(UInt64.max),
  ]

  func run(_ definition: TypeDefinitionAst) {
    let typeName = definition.baseTypes.first?.typeName.name ?? "int"
    let range = EnumChecks.ranges[typeName.lowercased().replacing("system.", with: "")] ?? Int128(Int32.min)...Int128(Int32.max)
    var values: [String: Int128] = [:]
    var next: Int128? = 0
    for case let member as PropertyMemberAst in definition.members {
      let key = member.name.lowercased()
      if values[key] != nil { parser.report(member.extent, .MemberAlreadyDefined, member.name) }
      if let initial = member.initialValue {
        next = value(of: initial, definition.name, values, typeName)
        if let known = next, !range.contains(known) { parser.report(initial.extent, .EnumeratorValueOutOfBounds, typeName) }
      } else if let known = next, !range.contains(known) {
        parser.report(member.extent, .EnumeratorValueOutOfBounds, typeName)
      }
      values[key] = next ?? 0
      next = next.map { $0 + 1 }
    }
  }

  /// The value of a member's initializer; nil where it is refused or only the runtime can tell.
  private func value(of node: ExpressionAst, _ name: String, _ known: [String: Int128], _ typeName: String) -> Int128? {
    if node is StringConstantExpressionAst {
      parser.report(node.extent, .CannotConvertValue, typeName)
      return nil
    }
    if let member = node as? MemberExpressionAst, let type = member.expression as? TypeExpressionAst,
      type.typeName.name.lowercased() == name.lowercased(), let text = (member.member as? StringConstantExpressionAst)?.value
    {
      if let value = known[text.lowercased()] { return value }
      parser.report(node.extent, .EnumeratorValueMustBeConstant)
      return nil
    }
    guard ConstantExpression(place: .plain, types: types).holds(node) else {
      parser.report(node.extent, .EnumeratorValueMustBeConstant)
      return nil
    }
    return whole(node)
  }

  private func whole(_ node: ExpressionAst) -> Int128? {
    switch node {
    case let node as NumberExpressionAst: return ConstantExpression.keyText(node).flatMap { Int128($0) }
    case let node as UnaryExpressionAst where node.kind == .Minus: return whole(node.child).map { -$0 }
    case let node as ParenExpressionAst: return ((node.pipeline as? PipelineAst)?.pureExpression).flatMap(whole)
    default: return nil
    }
  }
}
