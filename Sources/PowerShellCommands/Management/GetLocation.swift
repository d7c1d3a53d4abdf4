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
  static func missing(_ name: String) -> String { "Cannot find location stack '\(name)'. It does not exist or it is not a container." }
}

extension Session {
  func locationStack(named name: String?) -> [String]? {
    guard let name, !name.isEmpty, name.lowercased() != "default" else { return locationStack }
    return namedLocationStacks[name.lowercased()]
  }

  func setLocationStack(named name: String?, _ stack: [String]) {
    if let name, !name.isEmpty, name.lowercased() != "default" { namedLocationStacks[name.lowercased()] = stack } else { locationStack = stack }
  }
}
