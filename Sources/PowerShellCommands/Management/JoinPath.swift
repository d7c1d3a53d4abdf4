import PowerShellRuntime

/// Join-Path.
final class JoinPath: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Join-Path", module: "Microsoft.PowerShell.Management", "Joins paths.", [
      CmdletParameter("Path", "string[]", aliases: ["PSPath"], position: 0, mandatory: true, byValue: true, byName: true),
      CmdletParameter("ChildPath", "string[]", position: 1, mandatory: true, byName: true, allowsNull: true, allowsEmpty: true),
      CmdletParameter("AdditionalChildPath", "string[]", position: 2, byName: true, remaining: true, allowsNull: true, allowsEmpty: true),
      CmdletParameter("Resolve", "switch"), CmdletParameter("Credential", "pscredential"),
    ], make: { JoinPath() })
  }
  override func process() throws {
    for base in strings("Path") {
      var path = base.replacing("\\", with: "/")
      if let (drive, rest) = session.otherDrive(of: base), base.contains(":") { path = drivePath(drive, rest) }
      for child in (strings("ChildPath").isEmpty ? [""] : strings("ChildPath")) + strings("AdditionalChildPath") {
        // Nothing behind a path leaves its separator.
        var part = Substring(child.replacing("\\", with: "/"))
        while part.hasPrefix("/") { part.removeFirst() }
        path += path.isEmpty || path.hasSuffix("/") ? part.description : "/" + part
      }
      guard try driveExists(base) else { continue }
      if flag("Resolve") {
        let drive = session.place(of: path).drive
        for item in try matchesInFolder(path) ?? [] { try write(.string(Location(item, on: drive).shown)) }
      } else {
        try write(.string(path))
      }
    }
  }
}
