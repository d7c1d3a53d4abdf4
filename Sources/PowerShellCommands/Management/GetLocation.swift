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
    if has("PSDrive") || has("PSProvider") { return try writeDriveLocations() }
    guard parameterSet == "Stack" else { return try write(PathInfo.make(session.location)) }
    for name in has("StackName") ? strings("StackName") : [""] {
      guard let stack = session.locationStacks[session.locationStackKey(name)] else {
        try writeError(
          "Cannot process argument because the value of argument \"stackName\" is not valid. Change the value of the \"stackName\" argument and run the operation again.", id: "Argument", .InvalidArgument, type: "System.Management.Automation.PSArgumentException")
        continue
      }
      try write(PathInfo.stack(stack, named: session.locationStackKey(name), session))
    }
  }

  /// Where drives were left, and providers.
  private func writeDriveLocations() throws {
    for name in strings("PSDrive") {
      let places = (session.fileDrives.values.map { session.place(of: $0.name + ":") } + [Location(session.rootLocation)]
        + Session.otherDrives.map { Location(drivePath($0, "")) })
        .filter { Wildcard(name).matches($0.drive?.name ?? ($0.path.hasPrefix("/") ? "/" : String($0.path.dropLast(2)))) }
      if places.isEmpty { try driveNotFound(name) }
      for place in places { try write(PathInfo.make(place)) }
    }
    for name in strings("PSProvider") {
      let place: Location? = switch name.lowercased() {
      case "filesystem": session.location.path.hasPrefix("/") ? session.location : Location(session.rootLocation)
      case "environment": Location("Env:/")
      case "alias", "function", "variable": Location(drivePath(name.lowercased(), ""))
      default: nil
      }
      guard let place else {
        try providerNotFound(name)
        continue
      }
      try write(PathInfo.make(place))
    }
  }
}

extension Session {
  static func missingLocationStack(_ name: String) -> String { "Cannot find location stack '\(name)'. It does not exist or it is not a container." }
}
