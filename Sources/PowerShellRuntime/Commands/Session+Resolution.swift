/// Which command a name stands for.
extension Session {
  /// Finds what a name stands for: an alias, a function, a cmdlet, a script file.
  ///
  /// - Throws: CommandNotFoundException.
  public func resolveCommand(_ name: String) throws -> CommandInfo {
    let target = lastAlias(name.lowercased())?.definition ?? name
    if target.contains("/") || target.contains("\\") {
      if let application = application?(target) { return application }
      if let script = try findScript(target) { return script }
    }
    // An alias that is named with its module leads on.
    if let info = findCommand(name) { return (info as? AliasInfo).flatMap { findCommand($0.definition) } ?? info }
    if autoload?(target) ?? false, let info = findCommand(name) { return info }
    if let module = unknownModule(of: target) {
      throw Failure.error(
        "The module '\(module)' could not be loaded. For more information, run 'Import-Module \(module)'.", id: "CouldNotAutoLoadModule", .ObjectNotFound,
        type: Failure.exceptionType("System.Management.Automation.CommandNotFoundException"), target: .string(target)
      ).naming(target)
    }
    let advice = missingReason?(target) ?? "Check the spelling of the name, or if a path was included, verify that the path is correct and try again."
    throw Failure.error(
      "The term '\(target)' is not recognized as a name of a cmdlet, function, script file, or executable program.\n\(advice)",
      id: "CommandNotFoundException", .ObjectNotFound,
      type: Failure.exceptionType("System.Management.Automation.CommandNotFoundException"), target: .string(target)
    ).naming(name)
  }

  /// The module that a name such as Module\Command asks for, where there is none of that name.
  private func unknownModule(of name: String) -> String? {
    let parts = name.split(separator: "\\", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !["", ".", ".."].contains(parts[0]), !parts[1].isEmpty, !parts[0].contains(":") else { return nil }
    let module = String(parts[0])
    return modules.contains { CaseFolding.equal($0.name, module) } || cmdlets.hasModule(module) ? nil : module
  }

  /// The last of the aliases that a name leads through.
  private func lastAlias(_ name: String) -> AliasInfo? {
    var last: AliasInfo?, depth = 0
    while let alias = findAlias(last?.definition.lowercased() ?? name), depth < 20 { (last, depth) = (alias, depth + 1) }
    return last
  }

  public func findCommand(_ name: String) -> CommandInfo? {
    let target = lastAlias(name.lowercased())?.definition ?? name
    let key = target.lowercased()
    // A name that ends so is a function's, `cd\`.
    if let slash = key.lastIndex(of: "\\"), !key.hasPrefix("."), !key.hasSuffix("\\") {
      let module = String(key[..<slash])
      let plain = String(key[key.index(after: slash)...])
      if let object = modules.first(where: { $0.name.lowercased() == module }) {
        // A command is its module's by the name that the import gave it.
        if let exported = object.exported.first(where: { ($0 is AliasInfo ? $0.name : object.importedName($0.name)).lowercased() == plain }) { return exported }
      }
      // A cmdlet is its own module's alone.
      return findCmdlet(plain).flatMap { CaseFolding.equal($0.source, module) ? $0 : nil }
    }
    if case let (owner?, plain) = scoped(key) { return owner.functions[plain] }
    if let function = findFunction(key) { return function }
    if let cmdlet = findCmdlet(key) { return cmdlet }
    if let script = try? findScript(target) { return script }
    if !key.contains("-"), !key.hasPrefix("."), !key.contains("/"), let getter = findFunction("get-" + key) ?? findCmdlet("get-" + key) { return getter }
    return application?(key)
  }

  /// Whether a name is a cmdlet's, be it by an alias.
  func isCmdlet(_ name: String) -> Bool {
    let found = findCommand(name)
    return found is CmdletInfo || (found as? AliasInfo).map { findCommand($0.definition) is CmdletInfo } ?? false
  }

  private func findCmdlet(_ key: String) -> CommandInfo? {
    guard let info = cmdlets.find(key) else { return nil }
    return cmdletFilter?(info) ?? true ? info : nil
  }

  public func findAlias(_ key: String) -> AliasInfo? {
    var current: Scope? = scope
    while let scope = current {
      // A private alias is its own scope's alone.
      if let alias = scope.aliases[key], scope === self.scope || !alias.options.contains(.private) { return alias }
      current = scope.parent
    }
    return globalState.top.aliases[key].flatMap { $0.options.contains(.private) && scope !== globalState.top ? nil : $0 }
  }

  public func findFunction(_ key: String) -> FunctionInfo? {
    var current: Scope? = scope
    while let scope = current {
      // A private function is its own scope's alone.
      if let function = scope.functions[key] as? FunctionInfo, scope === self.scope || !function.options.contains(.private) { return function }
      current = scope.parent
    }
    return (globalState.top.functions[key] as? FunctionInfo).flatMap { $0.options.contains(.private) ? nil : $0 }
  }
}

extension Unwind {
  /// Adds the command's name, which is shown in front of a command-not-found error.
  func naming(_ name: String) -> Unwind {
    if case .error(let error) = self {
      error.record.exception.properties["CommandName"] = .string(name)
      error.record.isCommandNotFound = true
    }
    return self
  }
}
