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
    for name in has("StackName") ? strings("StackName") : [""] {
      guard let stack = session.locationStacks[session.locationStackKey(name)] else {
        try writeError(Session.missingLocationStack(name), id: "Argument", .InvalidArgument, type: "System.Management.Automation.PSArgumentException")
        continue
      }
      for path in stack.reversed() { try write(PathInfo.make(path)) }
    }
  }
}

extension Session {
  /// The key of a stack of Push- and Pop-Location; one without a name is the default.
  func locationStackKey(_ name: String?) -> String { name.flatMap { $0.isEmpty ? nil : $0.lowercased() } ?? "default" }

  static func missingLocationStack(_ name: String) -> String { "Cannot find location stack '\(name)'. It does not exist or it is not a container." }
}
