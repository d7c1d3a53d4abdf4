/// What functions and aliases may say of themselves (ScopedItemOptions).
public struct ScopedItemOptions: OptionSet, Sendable {
  public let rawValue: Int64
  public init(rawValue: Int64) { self.rawValue = rawValue }
  public static let readOnly = ScopedItemOptions(rawValue: 1), constant = ScopedItemOptions(rawValue: 2), `private` = ScopedItemOptions(rawValue: 4), allScope = ScopedItemOptions(rawValue: 8)
  static var type: TypeDescriptor { NetEnumerations.named("System.Management.Automation.ScopedItemOptions") }
  static let names: [(String, ScopedItemOptions)] = [("readonly", .readOnly), ("constant", .constant), ("private", .private), ("allscope", .allScope)]

  /// - Parameter text: their names, however they are put together.
  public init(named text: String) {
    let text = text.lowercased()
    self.init(ScopedItemOptions.names.filter { text.contains($0.0) }.map(\.1))
  }

  /// Their names as .NET puts them together.
  public var text: String { EnumObject(ScopedItemOptions.type, rawValue).text }

  /// Whether what has them stays as it is.
  public func isProtected(force: Bool) -> Bool { contains(.constant) || contains(.readOnly) && !force }
}

/// Functions and aliases that are read-only or constant (SessionStateScope.SetFunction and RemoveFunction).
extension Session {
  /// - Throws: FunctionNotWritable where a function of that name does not let itself be replaced.
  func checkWritable(_ name: String, in scope: Scope, force: Bool = false) throws {
    guard let old = scope.functions[name.lowercased()] as? FunctionInfo, old.options.isProtected(force: force) else { return }
    throw unauthorized("Cannot write to function \(name) because it is read-only or constant.", id: "FunctionNotWritable", name)
  }

  /// Gives a function a block, options, or both; without either it is removed.
  ///
  /// - Throws: where the function is protected, cannot be made constant any more, or the value makes no block.
  public func setFunction(_ name: String, _ value: Value?, options: ScopedItemOptions?, force: Bool) throws {
    let (owner, plain) = scoped(name)
    let target = owner ?? scope
    let old = target.functions[plain.lowercased()] as? FunctionInfo
    if value?.isNull ?? true, let options, let old {
      if options.contains(.constant), !old.options.contains(.constant) {
        throw unauthorized("Existing function \(plain) cannot be made constant. Functions can be made constant only at creation time.", id: "FunctionCannotBeMadeConstant", plain)
      }
      old.options = options
      return
    }
    try checkWritable(plain, in: target, force: force)
    commandEpoch += 1
    guard let value, !value.isNull else {
      target.functions[plain.lowercased()] = nil
      return
    }
    let function = FunctionInfo(plain, try functionBlock(value), isFilter: false, module: state.module)
    function.help = CommentHelp.find(in: function.block)
    function.options = options ?? []
    target.functions[plain.lowercased()] = function
  }

  private func functionBlock(_ value: Value) throws -> ScriptBlock {
    switch value.base {
    case .string(let text): return try scriptBlock(text)
    case .object(let block as ScriptBlock): return block
    case .object(let function as FunctionInfo): return function.block
    default:
      throw Failure.error(
        Failure.engineArgument("value").exception.message, id: "Argument", .InvalidArgument, type: Failure.exceptionType("System.Management.Automation.PSArgumentException"))
    }
  }

  public func setAlias(_ name: String, _ value: Value, options: ScopedItemOptions?, force: Bool) throws {
    let alias = AliasInfo(name, try stringify(value))
    alias.options = options ?? []
    try define(alias, in: scope, force: force)
  }

  /// - Throws: where the scope has an alias of the name that is protected.
  func define(_ alias: AliasInfo, in scope: Scope, force: Bool = false) throws {
    if let old = scope.aliases[alias.name.lowercased()], old.options.isProtected(force: force) {
      throw unauthorized("Alias is not writeable because alias \(alias.name) is read-only or constant and cannot be written to.", id: "AliasNotWritable", alias.name)
    }
    scope.aliases[alias.name.lowercased()] = alias
    commandEpoch += 1
  }

  func removeFunction(_ name: String, force: Bool) throws {
    guard let scope = visibleScopes.first(where: { $0.functions[name.lowercased()] != nil }) else { return }
    if let old = scope.functions[name.lowercased()] as? FunctionInfo, old.options.isProtected(force: force) {
      throw unauthorized("Cannot remove function \(name) because it is constant.", id: "FunctionNotRemovable", name)
    }
    scope.functions[name.lowercased()] = nil
    commandEpoch += 1
  }

  /// - Returns: the function under its new name; nil where there is none.
  public func renameFunction(_ name: String, to new: String, force: Bool) throws -> FunctionInfo? {
    guard let scope = visibleScopes.first(where: { $0.functions[name.lowercased()] != nil }), let old = scope.functions[name.lowercased()] as? FunctionInfo else { return nil }
    if old.options.isProtected(force: force) { throw unauthorized("Cannot rename function because function \(name) is read-only or constant.", id: "CannotRenameFunction", name) }
    try checkWritable(new, in: scope, force: force)
    let renamed = FunctionInfo(old, as: new, module: old.module)
    renamed.options = old.options
    scope.functions[name.lowercased()] = nil
    scope.functions[new.lowercased()] = renamed
    commandEpoch += 1
    return renamed
  }

  private func unauthorized(_ message: String, id: String, _ name: String) -> Unwind {
    Failure.error(
      message, id: id, .WriteError, type: Failure.exceptionType("System.Management.Automation.SessionStateUnauthorizedAccessException"), target: .string(name))
  }
}
