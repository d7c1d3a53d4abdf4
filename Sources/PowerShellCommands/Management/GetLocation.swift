import PowerShellRuntime

/// Get-Location.
final class GetLocation: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-Location", module: "Microsoft.PowerShell.Management", "Gets the current directory.", defaultSet: "Location", [
      CmdletParameter("PSProvider", "string[]", byName: true, set: "Location"), CmdletParameter("PSDrive", "string[]", byName: true, set: "Location"),
      CmdletParameter("Stack", "switch", set: "Stack"), CmdletParameter("StackName", "string[]", byName: true, set: "Stack"),
    ], make: { GetLocation() })
  }

  override func process() throws {
    guard parameterSet == "Stack" else { return try write(PathInfo.make(session.location)) }
    if !has("StackName") { return try list(session.locationStack) }
    for name in strings("StackName") {
      guard let stack = session.locationStack(named: name) else {
        try writeError(LocationStack.missing(name), id: "Argument", .InvalidArgument, type: "System.Management.Automation.PSArgumentException")
        continue
      }
      try list(stack)
    }
  }

  private func list(_ stack: [String]) throws { for path in stack.reversed() { try write(PathInfo.make(path)) } }
}

/// The stacks of Push- and Pop-Location: one without a name, called default, and those that scripts name.
enum LocationStack {
  /// The key of a stack with a name; nil for the one that is called default.
  static func key(_ name: String?) -> String? { name.map { $0.lowercased() }.flatMap { $0.isEmpty || $0 == "default" ? nil : $0 } }

  static func missing(_ name: String) -> String { "Cannot find location stack '\(name)'. It does not exist or it is not a container." }
}

extension Session {
  func locationStack(named name: String?) -> [String]? { LocationStack.key(name).map { namedLocationStacks[$0] } ?? locationStack }

  func setLocationStack(named name: String?, _ stack: [String]) {
    if let key = LocationStack.key(name) { namedLocationStacks[key] = stack } else { locationStack = stack }
  }
}
