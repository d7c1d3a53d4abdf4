import PowerShellRuntime

/// Resolve-Path and Convert-Path.
class ResolvePath: Cmdlet {
  class func parameters() -> [CmdletParameter] {
    [
      CmdletParameter("Path", "string[]", position: 0, mandatory: true, byValue: true, byName: true, set: "Path"),
      CmdletParameter("LiteralPath", "string[]", aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralPath"),
      CmdletParameter("Relative", "switch"), CmdletParameter("RelativeBasePath", "string"), CmdletParameter("Force", "switch"), CmdletParameter("Credential", "pscredential"),
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
    let outer = session.location
    defer { session.location = outer }
    if let base = string("RelativeBasePath") {
      let full = session.absolutePath(base)
      guard session.files.isDirectory(full) else { return try pathNotFound(full) }
      session.location = Location(full)
    }
    for (path, drive) in try resolvedPlaces() {
      if flag("Relative") {
        // A drive's root is nothing by a name of its own.
        let isRoot = path == session.location.path && session.location.drive?.root == path
        try write(.string(isRoot ? "./" : ResolvePath.relative(path, to: session.location.path)))
      } else {
        let shown = closesWithSlash && path != "/" ? path + "/" : path
        try write(givesText ? .string(shown) : .object(PathInfo.make(Location(shown, on: drive))))
      }
    }
  }

  /// Whether the path is a folder's name with the slash behind it, which stays.
  private var closesWithSlash: Bool {
    let texts = has("LiteralPath") ? strings("LiteralPath") : strings("Path")
    return texts.count == 1 && texts[0].hasSuffix("/") && (has("LiteralPath") || !Wildcard.hasWildcards(texts[0]))
  }

  /// A path as it is written from a folder: `./a.txt`, `../../etc`; the folder itself and those around it with their names
  /// (FileSystemProvider.NormalizeRelativePathHelper).
  private static func relative(_ path: String, to base: String) -> String {
    let (wanted, own) = (path.split(separator: "/"), base.split(separator: "/"))
    var shared = zip(wanted, own).prefix { $0 == $1 }.count
    if shared == wanted.count, shared > 0 { shared -= 1 }
    let up = String(repeating: "../", count: own.count - shared)
    return (up.isEmpty ? "./" : up) + wanted[shared...].joined(separator: "/")
  }
}
