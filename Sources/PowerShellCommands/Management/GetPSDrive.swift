import PowerShellRuntime

/// Get-PSDrive.
final class GetPSDrive: Cmdlet {
  override class var declaration: CmdletDeclaration {
    CmdletDeclaration("Get-PSDrive", module: "Microsoft.PowerShell.Management", "Gets drives.", [
      CmdletParameter("Name", "string[]", position: 0, byName: true, notEmpty: true), CmdletParameter("Scope", "string"),
      CmdletParameter("PSProvider", "string[]", byName: true),
    ], make: { GetPSDrive() })
  }
  override func process() throws {
    let builtIn = [("/", "FileSystem", "/"), ("Alias", "Alias", ""), ("Env", "Environment", ""), ("Function", "Function", ""), ("Temp", "FileSystem", "/tmp/"), ("Variable", "Variable", "")]
    let own = session.fileDrives.sorted { $0.key < $1.key }.map { ($0.value.name, "FileSystem", $0.value.root) }
    let all = builtIn + own
    for name in has("Name") ? strings("Name") : ["*"] {
      let found = all.filter { Wildcard(name).matches($0.0) }
      if found.isEmpty, !Wildcard.hasWildcards(name) {
        try writeError(
          "Cannot find drive. A drive with the name '\(name)' does not exist.", id: "GetLocationNoMatchingDrive", .ObjectNotFound,
          type: "System.Management.Automation.DriveNotFoundException", target: .string(name))
      }
      for (name, provider, root) in found {
        if has("PSProvider"), !strings("PSProvider").contains(where: { Wildcard($0).matches(provider) }) { continue }
        try write(PathInfo.drive(name, provider, root: root))
      }
    }
  }
}
