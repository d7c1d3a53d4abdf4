import PowerShellRuntime
import PowerShellSyntax

/// The types of members.
extension TypeInference {
  func types(ofMember node: MemberExpressionAst) -> [InferredType] {
    guard let name = (node.member as? StringConstantExpressionAst)?.value else { return [] }
    let isCall = node is InvokeMemberExpressionAst
    let targets = node.isStatic ? named((node.expression as? TypeExpressionAst)?.typeName) : types(of: node.expression)
    return targets.flatMap { target -> [InferredType] in
      if node.isStatic, isCall, CaseFolding.equal(name, "new") { return [target] }
      return types(ofMember: name, of: target, isStatic: node.isStatic, isCall: isCall)
    }
  }

  /// The types that a member of a value of some type has: of a method that is called, what its overloads give.
  func types(ofMember name: String, of target: InferredType, isStatic: Bool = false, isCall: Bool = false) -> [InferredType] {
    if let own = target.properties.first(where: { CaseFolding.equal($0.name, name) }) { return own.types }
    if let definition = target.definition { return types(ofMember: name, in: definition, isStatic: isStatic, isCall: isCall) }
    guard let type = target.type, let member = member(name, of: type, isStatic: isStatic) else { return [] }
    if member.kind == .AliasProperty {
      return member.definition.split(separator: "=").last.map { types(ofMember: $0.trimmingSpaces, of: target) } ?? []
    }
    guard member.kind == .Method || member.isMethod else { return declared(member.definition.prefix { $0 != "{" }, name).map { [$0] } ?? [] }
    guard isCall else { return named("System.Management.Automation.PSMethod") }
    var seen: Set<String> = ["System.Void"]
    return member.overloads.compactMap { overload in
      declared(overload.prefix { $0 != "(" }, name).flatMap { seen.insert($0.name).inserted ? $0 : nil }
    }
  }

  private func member(_ name: String, of type: TypeDescriptor, isStatic: Bool) -> Member? {
    let listed = NetMemberList(type, isStatic: isStatic)?.members ?? []
    if let found = listed.first(where: { CaseFolding.equal($0.name, name) }) { return found }
    let statics = { [session] in type.ancestry.flatMap { session.ownStaticMembers(of: $0) + $0.staticMemberList } }
    return (isStatic ? statics() : session.members(ofType: type)).first { CaseFolding.equal($0.name, name) }
  }

  /// The type that stands in front of a member's name in its definition: `static datetime Now `, `string Substring`.
  private func declared(_ text: Substring, _ name: String) -> InferredType? {
    let words = text.split(separator: " ").map(String.init)
    guard let at = words.lastIndex(where: { CaseFolding.equal(String($0.split(separator: ".").last ?? ""), name) }), at > 0, words[at - 1] != "System.Object" else { return nil }
    return session.types.type(named: words[at - 1]).map { InferredType($0) } ?? InferredType(partOf: words[at - 1], session)
  }

  private func types(ofMember name: String, in definition: TypeDefinitionAst, isStatic: Bool, isCall: Bool) -> [InferredType] {
    for member in definition.members where member.isStatic == isStatic && CaseFolding.equal(member.name, name) {
      switch member {
      case let property as PropertyMemberAst: return property.type.map { named($0.typeName) } ?? [InferredType(.object)]
      case let method as FunctionMemberAst where isCall: return method.returnType.map { named($0.typeName) } ?? []
      default: return named("System.Management.Automation.PSMethod")
      }
    }
    for type in definition.baseTypes.flatMap({ named($0.typeName) }) {
      let found = nested { types(ofMember: name, of: type, isStatic: isStatic, isCall: isCall) }
      if !found.isEmpty { return found }
    }
    return []
  }
}
