import PowerShellRuntime

/// Resolve-Path and Convert-Path.
class ResolvePath: Cmdlet {
  class func parameters() -> [CmdletParameter] {
    [
      CmdletParameter("Path", "string[]", position: 0, mandatory: true, byValue: true, byName: true, set: "Path"),
      CmdletParameter("LiteralPath", "string[]", aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralPath"),
      CmdletParameter("Relative", "switch"), CmdletParameter("Force", "switch"), CmdletParameter("RelativeBasePath", "string"),
    ]
  }
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Resolve-Path", module: "Microsoft.PowerShell.Management", "Resolves wildcards in a path.", defaultSet: "Path", parameters(), make: { ResolvePath() })
  }
  var givesText: Bool { false }
  override func process() throws {
    var isOnDrive = false
    for text in has("LiteralPath") ? strings("LiteralPath") : strings("Path") {
      guard let (drive, rest) = session.otherDrive(of: text) else { continue }
      isOnDrive = true
      let names = rest.isEmpty ? [""] : try session.driveItemNames(drive, rest)
      if names.isEmpty { try pathNotFound(text) }
      for name in names { try write(givesText ? .string(name) : .object(PathInfo.make(drivePath(drive, name)))) }
    }
    if isOnDrive { return }
    for path in try resolvedPaths() {
      if flag("Relative") {
        let base = session.location == "/" ? "/" : session.location + "/"
        try write(.string(path.hasPrefix(base) ? "./" + path.dropFirst(base.count) : path == session.location ? "." : path))
      } else {
        try write(givesText ? .string(path) : .object(PathInfo.make(path)))
      }
    }
  }
}
