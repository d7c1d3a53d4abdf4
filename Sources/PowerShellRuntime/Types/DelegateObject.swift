/// A script block as a delegate: `[Func[int,int]]{ ... }`, `[Action]{ ... }`.
final class DelegateObject: PSObject {
  /// What a delegate calls.
  enum Target {
    case block(ScriptBlock), method(MethodObject)

    /// - Throws: a DotNetException for what a script block throws: .NET called it.
    func invoke(_ session: Session, arguments: [Value]) throws -> Value {
      switch self {
      case .block(let block): try asException { try block.invoke(session, arguments: arguments) }
      case .method(let method): try session.call(method.method, on: method.target, arguments)
      }
    }

    private func asException<Result>(_ body: () throws -> Result) throws -> Result {
      do { return try body() } catch Unwind.error(let error) { throw DotNetException(error.leavingException) }
    }

    /// All that a call gives; `item` is `$_` in a script block.
    func invokeCollecting(_ session: Session, arguments: [Value], item: Value? = nil) throws -> [Value] {
      switch self {
      case .block(let block): return try asException { try block.invokeCollecting(session, arguments: arguments, item: item) }
      case .method:
        let result = try invoke(session, arguments: arguments)
        return result.isNothing ? [] : [result]
      }
    }
  }
  let target: Target
  private let descriptor: TypeDescriptor
  init(_ target: Target, _ type: TypeDescriptor) { (self.target, self.descriptor) = (target, type) }
  override var type: TypeDescriptor { descriptor }

  /// The delegate types that scripts convert blocks to.
  static let types: [TypeDescriptor] = {
    let delegate = TypeDescriptor("System.Delegate", base: nil)
    let multicast = TypeDescriptor("System.MulticastDelegate", base: delegate)
    var names = ["System.Action", "System.EventHandler", "System.EventHandler`1", "System.Predicate`1", "System.Comparison`1", "System.Converter`2", "System.Text.RegularExpressions.MatchEvaluator", "System.Threading.ThreadStart", "System.Threading.WaitCallback"]
    names += (1...8).map { "System.Action`\($0)" } + (1...9).map { "System.Func`\($0)" }
    return [delegate, multicast] + names.map { TypeDescriptor($0, base: multicast) }
  }()

  /// A delegate of a script block, or of a method that takes as many arguments as the delegate; nil where a value is neither.
  static func convert(_ value: Value, to type: TypeDescriptor) -> Value? {
    guard isDelegate(type) else { return nil }
    if let block = value.object(as: ScriptBlock.self) { return .object(DelegateObject(.block(block), type)) }
    guard let method = value.object(as: MethodObject.self) else { return nil }
    let givesValue = ["Func", "Converter"].contains { type.base?.name.hasPrefix($0 + "`") ?? false }
    let count = type.genericArguments.count - (givesValue ? 1 : 0)
    guard method.method.overloads.contains(where: { $0.takes(count) }) else { return nil }
    return .object(DelegateObject(.method(method), type))
  }

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
    let result = try target.invoke(session, arguments: arguments)
    guard let resultType else { return .nothing }
    do { return try session.convert(result, to: resultType) } catch Unwind.error(let error) {
      throw DotNetException(error.conversionException)
    }
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
  /// What a call of this script block or delegate calls.
  var callable: DelegateObject.Target? { object(as: ScriptBlock.self).map { .block($0) } ?? object(as: DelegateObject.self)?.target }
}
