/// A script block as a delegate: `[Func[int,int]]{ ... }`, `[Action]{ ... }`.
final class DelegateObject: PSObject {
  let block: ScriptBlock
  private let descriptor: TypeDescriptor
  init(_ block: ScriptBlock, _ type: TypeDescriptor) { (self.block, self.descriptor) = (block, type) }
  override var type: TypeDescriptor { descriptor }

  /// The delegate types that scripts convert blocks to.
  static let types: [TypeDescriptor] = {
    let delegate = TypeDescriptor("System.Delegate", base: nil)
    let multicast = TypeDescriptor("System.MulticastDelegate", base: delegate)
    var names = ["System.Action", "System.EventHandler", "System.EventHandler`1", "System.Predicate`1", "System.Comparison`1", "System.Converter`2", "System.Text.RegularExpressions.MatchEvaluator", "System.Threading.ThreadStart", "System.Threading.WaitCallback"]
    names += (1...8).map { "System.Action`\($0)" } + (1...9).map { "System.Func`\($0)" }
    return [delegate, multicast] + names.map { TypeDescriptor($0, base: multicast) }
  }()

  static func isDelegate(_ type: TypeDescriptor) -> Bool { type.ancestry.contains { $0.fullName == "System.MulticastDelegate" } }

  /// The type that a call gives; nil for an action's.
  private var resultType: TypeDescriptor? {
    switch type.base?.name ?? "" {
    case let name where name.hasPrefix("Func`") || name.hasPrefix("Converter`"): type.genericArguments.last
    case "Predicate`1": .bool
    case _ where type.fullName == "System.Text.RegularExpressions.MatchEvaluator": .string
    case "Comparison`1": .int
    default: nil
    }
  }

  func invoke(_ session: Session, _ arguments: [Value]) throws -> Value {
    let result = try block.invoke(session, arguments: arguments, this: nil)
    return try resultType.map { try session.convert(result, to: $0) } ?? .nothing
  }

  static func load(_ type: MemberBuilder) {
    guard type.type.fullName == "System.Delegate" else { return }
    type.method("System.Object Invoke(Params System.Object[] args)") { session, this, a in
      guard let own = this.object(as: DelegateObject.self) else { return .null }
      return try own.invoke(session, a.first.map { session.enumerated($0) } ?? [])
    }
    type.method("System.Object DynamicInvoke(Params System.Object[] args)") { session, this, a in
      guard let own = this.object(as: DelegateObject.self) else { return .null }
      return try own.invoke(session, a.first.map { session.enumerated($0) } ?? [])
    }
  }
}

extension Value {
  /// The script block that this is, or is a delegate of.
  var callable: ScriptBlock? { object(as: ScriptBlock.self) ?? object(as: DelegateObject.self)?.block }
}
